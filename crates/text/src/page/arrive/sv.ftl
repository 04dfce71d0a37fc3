### Tabeller från kalkylblad, och flera filer som blir en miljö.

# en: a9f82f9a
ui-arrive-import-text = Även tabeller (CSV) och flera filer på en gång går bra. Du ser vad som kommer varifrån, och avgör var filerna säger emot varandra, innan något ändras.

## En tabell.

# en: c16dcafa
ui-arrive-paste = Klistra in från kalkylblad …
# en: fb97d5c1
ui-arrive-paste-title = Klistra in från kalkylblad
# en: 8851188b
ui-arrive-paste-text = Kopiera celler i kalkylbladet, med rubrikerna, och klistra in dem här. Inget ändras förrän du tar in dem.
# en: 2899bea5
ui-arrive-table = Rader i
# en: bc7df1db
ui-arrive-delimiter = Mellan cellerna
    .found = Som det ser ut
    .comma = Komma
    .semicolon = Semikolon
    .tab = Tabb
# en: ada9a018
ui-arrive-headed = Första raden är rubriker
# en: 952008eb
ui-arrive-cells = Celler
# en: 751b9a01
ui-arrive-template = Spara en tom tabell att fylla i
# en: 8f125126
ui-arrive-too-large = Det här är mer än en tabell får ha: 100 000 rader och 3 000 000 celler.
# en: 2f60e6fd
ui-arrive-understood = Så tolkas det
# en: 66ab907a
ui-arrive-conventions = Storlekar räknas i steg om 1 024, som i Hyper-V, vare sig de skrivs i GB eller GiB. Det som är okänt ändrar inget. En dator med flera diskar har en rad för varje.
# en: 9ec58610
ui-arrive-preview = De första raderna, som de tolkas
# en: 978f54af
ui-arrive-row = Rad
# en: 43a6677c
ui-arrive-column = Kolumn { $number }
# en: d7509cdc
ui-arrive-match = { $column }: vilket fält är det?
# en: 118e2043
ui-arrive-no-field = Tas inte in
# en: 8acb79e8
ui-arrive-not-understood = Går inte att förstå:
# en: acb7e90f
ui-arrive-counts = { $new } nya, { $changed } med annat eller mer än det som är känt, { $same } redan kända.
# en: b2dd0b7c
ui-arrive-merged =
    { $more ->
        [0] { $rows } rader handlar om { $names }: rader med samma namn tas in som en.
       *[other] { $rows } rader handlar om { $names } och { $more } till: rader med samma namn tas in som en.
    }
# en: 8769f9da
ui-arrive-existing = Rader som är kända och säger något annat
    .update = Ta det de säger
    .keep = Behåll det som är känt
# en: 27fee44e
ui-arrive-take = Ta in i miljön
# en: f65d77cc
ui-arrive-refused =
    { $count ->
        [one] En sak tas inte in. Spara den, rätta den i kalkylbladet och klistra in den igen.
       *[other] { $count } saker tas inte in. Spara dem, rätta dem i kalkylbladet och klistra in dem igen.
    }
# en: b88780ff
ui-arrive-refused-list = Vad som inte tas in, och varför
# en: b55e249f
ui-arrive-save-refused = Spara det som inte tas in som tabell

## Flera filer.

# en: d7166746
ui-arrive-gather-title = Flera filer
# en: 9ce9dde1
ui-arrive-gather-text = Samma objekt i flera filer slås ihop: det som är okänt i den ena kan stå i den andra. Inget ändras förrän du slår ihop dem.
# en: 8bf17cbc
ui-arrive-shown = miljön som visas
# en: 280ad084
ui-arrive-together = Tillsammans med miljön som visas
# en: 4c3ce9a7
ui-arrive-file-inventory =
    { $count ->
        [0] { $file }: { $tables }.
        [one] { $file }: { $tables }. En sak i den förbisågs.
       *[other] { $file }: { $tables }. { $count } saker i den förbisågs.
    }
# en: 267d188c
ui-arrive-file-table = { $file }, en tabell: { $rows }.
# en: f808d13a
ui-arrive-file-refused =
    { $count ->
        [0] { $file } går inte att läsa, eller så går det inte att avgöra vad den innehåller. Den utelämnas.
        [one] { $file } utelämnas. Det finns ett fel i den:
       *[other] { $file } utelämnas. Det finns { $count } fel i den:
    }
# en: 7173a860
ui-arrive-contradictions = Motsägelser
    .text = Det du inte avgör blir okänt.
# en: 800b831f
ui-arrive-believe = Där inget annat är valt gäller
    .nobody = Ingen
# en: c1297419
ui-arrive-contradiction = { $object }: { $field }
# en: 76ee4dee
ui-arrive-value = { $value } (enligt { $files })
    .unknown = Okänt
# en: fa09da49
ui-arrive-gathered =
    { $count ->
        [0] { $rows } rader tillsammans, och inga motsägelser.
        [one] { $rows } rader tillsammans, och en motsägelse.
       *[other] { $rows } rader tillsammans, och { $count } motsägelser.
    }
# en: 41cc0298
ui-arrive-must-decide = Några motsägelser måste avgöras först: de som saknar ”Okänt”, eftersom raden inte kan vara utan fältet, och de som skulle göra två rader lika.
# en: 22ba56bd
ui-arrive-merge = Slå ihop till en miljö

## Vad som hände.

# en: 007b44d1
ui-arrive-brought-rows = Infört i { $table }: { $new } nya, { $changed } ändrade.
# en: bd43a377
ui-arrive-brought-files = Sammanslaget till en miljö: { $files }.
