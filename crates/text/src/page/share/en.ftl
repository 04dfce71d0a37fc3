### Sharing: what goes along, pseudonyms, a passphrase, and how far a link gets.

ui-link-locked-label = The link, locked
ui-link-tier =
    .mail = Short enough for mail, for any chat and for a QR code.
    .most = Short enough nearly everywhere.
    .chat = Chat programs may cut it; send it by mail, or try it first.
    .browser = Browsers open it, but mail and chat programs may cut it. Leave something out, or send it as a file.
    .file = Too long to be sent as a link. Leave something out, or send it as a file.
ui-share-wishes = What goes along
ui-share-renamed = Replace every name, address and free text by a pseudonym
ui-share-counts = Alike machines of a host as one, with their number
    .length = Alike machines of a host as one, with their number ({ $count } characters then)
ui-share-no-ids = Without the ids of machines
    .length = Without the ids of machines ({ $count } characters then)
ui-share-save = Save as a file
ui-key-text = The key says what each pseudonym stands for. It is not in the link and stays with you: save it, and what comes back can be turned back.
ui-key-save =
    { $count ->
        [one] Save the key (one name)
       *[other] Save the key ({ $count } names)
    }
ui-key-earlier = Use an earlier key…
ui-key-choose = Choose the key…
ui-key-used =
    { $count ->
        [one] A key with one name is used.
       *[other] A key with { $count } names is used.
    }
ui-key-unreadable = This file is no key, or was changed. A key begins with “secondsite-key/1”.
ui-reply-open = Turn a reply back…
ui-reply-title = Turn a reply back
ui-reply-text = Somebody answered an estate that you sent under pseudonyms. With the key that you saved then, the answer reads in your own names again. Nothing is sent anywhere.
ui-reply-estate = Show this estate under its own names
ui-reply = The reply
ui-reply-restored = In your own names
ui-lock = Lock with a passphrase
ui-lock-help = At least twelve characters, better four words or more. Tell it by another way than the link: whoever has both can read everything. If it is forgotten, nobody can open the link.
ui-lock-do = Lock the link
ui-lock-short = At least { $least } characters, so that it cannot be guessed by trying.
ui-lock-working = One moment: the key is being derived.
ui-lock-done = Locked. The link above now opens with this passphrase alone.
ui-lock-failed = This could not be locked; the link above is as it was.
ui-lock-cannot = This browser encrypts only on pages that were loaded by https. The link cannot be locked here.
ui-passphrase = Passphrase
    .show = Show what I type
ui-unlock-title = This link is locked
ui-unlock-text = What is in it opens with the passphrase that its sender chose. Ask the sender if you do not have it. Nothing has been opened, and nothing of yours has changed.
ui-unlock-do = Open
ui-unlock-wrong = This does not open it. The passphrase is another one, or the link was changed on its way.
ui-link-locked = This link opens with a passphrase.
ui-qr = Show as a QR code
    .label = QR code of the link
    .help = A telephone’s camera opens the page from it, with this estate in it.
    .save = Save the QR code
