### Pseudonyms and their key.

key-unreadable = { $file } is no key, or was changed: look at line { $line }. A key begins with “secondsite-key/1”, and every other line is a pseudonym, a tab and what it stands for.
command-argument-pseudonyms = Replace every name, address and free text by a pseudonym
command-argument-key = Keep in this file what the pseudonyms stand for; one that is there is used again
command-key-lost = The pseudonyms cannot be turned back, since no --key says where to keep what they stand for.
command-restore = Turns the pseudonyms in a reply into what they stand for.
    .examples =
        Examples:
          secondsite link encode estate.json --pseudonyms --key names.key
          secondsite restore reply.txt --key names.key
command-argument-reply = The text that came back; - reads standard input
command-argument-restore-key = The key that was kept when the names were replaced
command-unsaved = { $file } cannot be written: { $reason }
