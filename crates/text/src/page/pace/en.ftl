### What takes a while: judging a large estate, and loading one from a file.

ui-being-judged = The estate is being judged…
# $done (number), $total (number) - requirements
ui-being-judged-progress = { $done } of { $total } requirements
ui-being-judged-elsewhere = is being judged…
ui-being-judged-dialog = The estate is being judged. What you asked for comes here as soon as that is done.

## Loading a large file.

ui-loading = Loading
# $file (text)
ui-loading-file = { $file } is being read. The estate that is shown stays until all of it is here. Escape stops it.
# $percent (number)
ui-loading-progress = { $percent } %
ui-loading-cancel = Cancel
