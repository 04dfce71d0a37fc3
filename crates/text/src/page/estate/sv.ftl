### Sidans vänstra halva: miljön som formulär och tabeller.

## Översikten.

# en: 301e0c55
ui-estate-sum = Ännu är inget känt om miljön. Svara på det som frågas, eller fyll i vilket avsnitt du vill; det du inte vet kan vänta.
# en: 26b503df
ui-estate-rest = Behövs inte i det här scenariot
# en: 10cf9870
ui-estate-rest-help = Inget krav i den valda utgåvan frågar efter detta. Uppgifterna sparas och räknas i andra scenarier.

## En tabell utan rader.

# en: 2a5b4916
ui-estate-table-unknown = Inte känt än. Det som beror på detta förblir okänt.
# en: c845618e
ui-estate-table-none = Du har sagt att det inte finns några.
# en: 365927c9
ui-estate-declare-none = Det finns inga
# en: 725b4698
ui-estate-declare-unknown = Jag vet trots allt inte

## Rader.

# en: 8b8dfb82
ui-estate-add = Lägg till { $one }
# en: 364563e5
ui-estate-draft-lacks = Fyll först i det som skiljer raden från de andra.
# en: aecfcba0
ui-estate-cancel = Avbryt
# en: 970b36e0
ui-estate-remove = Ta bort
# en: 2a82bbaa
ui-estate-duplicate = Duplicera
# en: 8e9993f9
ui-estate-take-away = Ta bort { $name }
# en: e789bb92
ui-estate-duplicate-row = Duplicera { $name }
# en: 48bbeb9e
ui-estate-open-row = Visa alla fält för { $name }
# en: e06a382a
ui-estate-more =
    { $count ->
        [one] 1 fält till
       *[other] { $count } fält till
    }{ $known ->
        [0] { "" }
       *[other] , varav { $known } ifyllda
    }

## En lång tabell.

# en: 817152f8
ui-estate-search = Sök
# en: f1f9f300
ui-estate-found =
    { $count ->
        [0] Inget hittades
        [one] 1 rad hittades
       *[other] { $count } rader hittades
    }
# en: 02cfa1b2
ui-estate-column-state = Utfall
# en: 3635d5c5
ui-estate-column-actions = Åtgärder
# en: ea8bc82c
ui-estate-cell = { $field }, { $row }
# en: be47ed6a
ui-estate-pages = Sidor
# en: 384fa45d
ui-estate-page-before = Föregående sida
# en: 065d3390
ui-estate-page-after = Nästa sida
# en: 558e8cf2
ui-estate-rows-shown = { $first } till { $last } av { $rows }
# en: 91870777
ui-estate-row-steps = Rader
# en: 06f8a8e8
ui-estate-all-rows = Tillbaka till tabellen
# en: 783e63bb
ui-estate-row-before = Föregående
# en: 55116a22
ui-estate-row-after = Nästa
# en: 848fadab
ui-estate-row-of = { $number } av { $count }

## Ett fält.

# en: 35c01339
ui-estate-needed = används av ett krav
# en: d076b37c
ui-estate-find-out = Så tar du reda på det
# en: 8ccac239
ui-estate-list-some = Ange vilka
# en: 11ec470d
ui-estate-list-none = Inga
# en: 53427b7e
ui-estate-add-value = Lägg till
# en: 4a917155
ui-estate-part-number = Nr { $number }
# en: b9122083
ui-estate-describe = Fyll i
# en: 7b0f6c25
ui-estate-forget = Tillbaka till ”vet inte”
# en: 0a80589a
ui-estate-stranger =
    { $names ->
        [one] { $names } finns inte bland raderna i ”{ $table }” och räknas som okänt tills det gör det.
       *[other] { $names } finns inte bland raderna i ”{ $table }” och räknas som okända tills de gör det.
    }
# en: a9adc401
ui-estate-list-it = Lägg till i ”{ $table }”

## Det som reglerna säger bredvid ett fält.

# en: ce6b36fc
ui-estate-show-requirement = Varför, och hur det åtgärdas
# en: 61d7d031
ui-estate-needed-for = Behövs för:
# en: 4c741a9f
ui-estate-and-others =
    { $count ->
        [one] och 1 till
       *[other] och { $count } till
    }

## Det som har skrivits och inte går att använda.

# en: 38977bc5
ui-estate-fault-number = Skriv ett heltal, till exempel 15.
# en: f1223725
ui-estate-fault-too-small = Det minsta talet här är 1.
# en: 59f795f9
ui-estate-fault-port = Skriv en port från 1 till 65535.
# en: 87b40580
ui-estate-meaning-bytes =
    { $count ->
        [one] 1 byte
       *[other] { $count } byte
    }; för gigabyte skriv { $count } GB
# en: 3a266139
ui-estate-fault-size = Skriv ett tal med KB, MB, GB eller TB, till exempel 127 GB, eller med GiB och så vidare; båda räknas i steg om 1 024. Utan enhet är det byte.
# en: a672cdb5
ui-estate-fault-rate = Skriv ett tal med enhet per sekund, till exempel 5 MB/s, eller enbart antalet byte per sekund.
# en: c429a0a0
ui-estate-fault-version = Skriv ett versionsnummer, till exempel 10.0.14393, eller välj en produkt i listan.
# en: 30e84cca
ui-estate-fault-component = Skriv en version, till exempel 5.1.3100.0, eller ”none” om den inte är installerad.
# en: e2084f30
ui-estate-fault-day = Skriv en dag i kalendern som 2026-11-23.
# en: d966b137
ui-estate-fault-moment = Skriv en tidpunkt som 2026-11-23T08:15:00+01:00.
# en: 58e18f7e
ui-estate-fault-too-long = Längre än 1 024 tecken, vilket är det mesta som får plats.
# en: e4b50486
ui-estate-refused-duplicate = En annan rad heter redan så. Stora och små bokstäver räknas som lika.
# en: 92919804
ui-estate-refused-unfit = Fältet kan inte vara tomt. Ta bort raden om den inte ska finnas.
