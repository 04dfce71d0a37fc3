### The script that finds out what is not known: its comments.

find-out-fact = { $object }: { $field }
find-out-nameless = unnamed estate
find-out-head = Secondsite: what is still needed of { $name }. { $edition }, as of { $date }.
find-out-reads = Every line only reads. Nothing is changed, and nothing is sent anywhere.
find-out-parts = Windows PowerShell. Each part is run where its heading says; the lines above a command tell which facts it answers.
find-out-placeholders = A word in capitals between quotes stands for a name that the estate does not tell: put yours in.
find-out-on = { $place }: { $name }
find-out-without = For these no command is known; ask the person who knows, or look them up:
find-out-look = { $fact }. { $look }
