# Links: what they could not hold, and what a newer edition says
ui-link-not-made = This estate is too large for a link. Export it as a file and send that.
link-not-made = This inventory is too large for a link. Send the file itself.
ui-visit-newer = The link was made with an older edition. By the newest, { $edition }, the checks say: { $verdict }; open failures only there: { $more }; not there any more: { $less }.
ui-visit-judge-newer = Judge by the newest edition
