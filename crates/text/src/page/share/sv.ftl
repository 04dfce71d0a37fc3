### Sharing: what goes along, pseudonyms, a passphrase, and how far a link gets.

# en: ca823d6c
ui-link-locked-label = Länken, låst
# en: 50fbf99b
ui-link-tier =
    .mail = Kort nog för e-post, för alla chattprogram och för en QR-kod.
    .most = Kort nog nästan överallt.
    .chat = Chattprogram kan kapa den; skicka den med e-post eller pröva först.
    .browser = Webbläsare öppnar den, men e-post- och chattprogram kan kapa den. Utelämna något, eller skicka den som fil.
    .file = För lång att skicka som länk. Utelämna något, eller skicka den som fil.
# en: 8a6999b9
ui-share-wishes = Det som följer med
# en: 1dcb5c35
ui-share-renamed = Ersätt alla namn, adresser och fria texter med pseudonymer
# en: c112961b
ui-share-counts = Likadana datorer på en värd som en enda, med antal
    .length = Likadana datorer på en värd som en enda, med antal (då { $count } tecken)
# en: dc343347
ui-share-no-ids = Utan datorernas id
    .length = Utan datorernas id (då { $count } tecken)
# en: ca53035a
ui-share-save = Spara som fil
# en: 3bde8b5a
ui-key-text = Nyckeln säger vad varje pseudonym står för. Den finns inte i länken utan stannar hos dig: spara den, så kan du återställa namnen i det svar du får.
# en: 7779ff10
ui-key-save =
    { $count ->
        [one] Spara nyckeln (ett namn)
       *[other] Spara nyckeln ({ $count } namn)
    }
# en: ba8baaa6
ui-key-earlier = Använd en tidigare nyckel …
# en: 7aefab39
ui-key-choose = Välj nyckeln …
# en: 1d408a80
ui-key-used =
    { $count ->
        [one] En nyckel med ett namn används.
       *[other] En nyckel med { $count } namn används.
    }
# en: 0153e4e2
ui-key-unreadable = Filen är ingen nyckel, eller har ändrats. En nyckel börjar med ”secondsite-key/1”.
# en: 9a8bd55f
ui-reply-open = Återställ namnen i ett svar …
# en: 1aaa2699
ui-reply-title = Återställ namnen i ett svar
# en: 03e8d298
ui-reply-text = Någon har svarat på en miljö som du skickade under pseudonymer. Med nyckeln som du sparade då läser du svaret med dina egna namn igen. Inget skickas någonstans.
# en: 0cd4b59f
ui-reply-estate = Visa den här miljön under sina egna namn
# en: f09c9f88
ui-reply = Svaret
# en: 8195f1d8
ui-reply-restored = Med dina egna namn
# en: b278065e
ui-lock = Lås med en lösenfras
# en: 54b4e299
ui-lock-help = Minst tolv tecken, hellre fyra ord eller fler. Lämna den på en annan väg än länken: den som har båda kan läsa allt. Om den glöms bort kan ingen öppna länken.
# en: c2a1e4b0
ui-lock-do = Lås länken
# en: a6190f90
ui-lock-short = Minst { $least } tecken, så att den inte går att gissa sig till.
# en: 5b41a750
ui-lock-working = Ett ögonblick: nyckeln härleds.
# en: b316c37f
ui-lock-done = Låst. Länken ovan öppnas nu bara med den här lösenfrasen.
# en: cbe3c090
ui-lock-failed = Det gick inte att låsa; länken ovan är som den var.
# en: f332b0bf
ui-lock-cannot = Webbläsaren krypterar bara på sidor som lästs in med https. Länken går inte att låsa här.
# en: 40927625
ui-passphrase = Lösenfras
    .show = Visa det jag skriver
# en: 5d91c7a2
ui-unlock-title = Länken är låst
# en: 645f8582
ui-unlock-text = Innehållet öppnas med den lösenfras som avsändaren valde. Fråga avsändaren om du inte har den. Inget har öppnats, och inget av ditt har ändrats.
# en: 8df82331
ui-unlock-do = Öppna
# en: b72ba367
ui-unlock-wrong = Den öppnar inte länken. Lösenfrasen är en annan, eller så har länken ändrats på vägen.
# en: 4bca239c
ui-link-locked = Länken öppnas med en lösenfras.
# en: d6a68d5b
ui-qr = Visa som QR-kod
    .label = Länken som QR-kod
    .help = En telefons kamera öppnar sidan ur den, med den här miljön i.
    .save = Spara QR-koden
