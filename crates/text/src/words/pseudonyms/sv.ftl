### Pseudonyms and their key.

# en: c8519226
key-unreadable = { $file } är ingen nyckel, eller har ändrats: se rad { $line }. En nyckel börjar med ”secondsite-key/1”, och varje annan rad är en pseudonym, en tabb och det den står för.
# en: 06648f51
command-argument-pseudonyms = Ersätt alla namn, adresser och fria texter med pseudonymer
# en: dac91377
command-argument-key = Spara i den här filen vad pseudonymerna står för; en nyckel som redan finns används igen
# en: 3d47c319
command-key-lost = Namnen går inte att återställa, eftersom inget --key säger var nyckeln ska sparas.
# en: d1cba62d
command-restore = Återställer namnen i ett svar: ersätter pseudonymerna med det de står för.
    .examples =
        Exempel:
          secondsite link encode estate.json --pseudonyms --key namn.key
          secondsite restore svar.txt --key namn.key
# en: fd30ac80
command-argument-reply = Texten som kom tillbaka; - läser standard in
# en: e3e1994e
command-argument-restore-key = Nyckeln som sparades när namnen ersattes
# en: 35cc7aab
command-unsaved = { $file } kan inte skrivas: { $reason }
