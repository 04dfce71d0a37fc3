# Links: what they could not hold, and what a newer edition says
ui-link-not-made = This estate is too large for a link. Export it as a file and send that.
link-not-made = This inventory is too large for a link. Send the file itself.
