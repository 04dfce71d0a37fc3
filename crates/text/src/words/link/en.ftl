### Why a link does not open, or not quite as it was made.

link-empty = There is no link here. A link is the part of the address after #, or the whole address with it.
link-damaged = This link was cut or changed on its way. Ask for it again, best as a file or pasted where nothing is wrapped.
link-newer-version = This link was made by a newer version of Secondsite. Open it there.
link-unknown-codec = This link is packed in a way that this version of Secondsite does not know. Open it in a newer one.
link-too-large = This link unpacks to more than Secondsite opens. Ask for the inventory as a file.
link-unreadable = This link is whole, but what it holds is no inventory:
link-edition-unknown = This link was made with the edition { $edition }, which this version of Secondsite does not know.
link-locked = This link opens with a passphrase, which only the page can ask for. Open it there.
