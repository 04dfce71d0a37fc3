### Att redigera många rader på en gång: markera, sätta fält, lägga till, välja kolumner.

## Det som gjordes med många rader.

# en: f3ff8659
ui-done-set =
    { $count ->
        [one] ”{ $field }” sattes för 1 rad i ”{ $table }”.
       *[other] ”{ $field }” sattes för { $count } rader i ”{ $table }”.
    }
# en: a22e5979
ui-done-added =
    { $count ->
        [one] 1 rad lades till i ”{ $table }”.
       *[other] { $count } rader lades till i ”{ $table }”.
    }
# en: f003ab31
ui-done-removed =
    { $count ->
        [one] 1 rad togs bort ur ”{ $table }”.
       *[other] { $count } rader togs bort ur ”{ $table }”.
    }
    .left =
        { $count ->
            [one] Ett fält på annat håll nämner den fortfarande och räknas som okänt.
           *[other] { $count } fält på annat håll nämner fortfarande det som togs bort och räknas som okända.
        }
    .forget = Töm de fälten
    .held =
        { $count ->
            [one] En rad i ”{ $table }” hänvisar fortfarande dit och kan inte vara utan.
           *[other] { $count } rader i ”{ $table }” hänvisar fortfarande dit och kan inte vara utan.
        }
    .show = Visa ”{ $table }”
    .too =
        { $count ->
            [one] Ta bort den raden också
           *[other] Ta bort de { $count } raderna också
        }
# en: 13e266ba
ui-done-unreferred =
    { $count ->
        [one] Ett fält som nämnde en borttagen rad i ”{ $table }” tömdes.
       *[other] { $count } fält som nämnde borttagna rader i ”{ $table }” tömdes.
    }

## Att markera rader.

# en: a7654599
ui-editor-pick = Markera { $name }
# en: 9ddc2a2a
ui-editor-pick-all =
    { $count ->
        [one] Markera raden
       *[other] Markera alla { $count } rader
    }
# en: 1e740d2d
ui-editor-selection = Markerade rader
# en: 9a2d0ee2
ui-editor-picked =
    { $count ->
        [one] 1 rad markerad
       *[other] { $count } rader markerade
    }
# en: e9950191
ui-editor-pick-none = Avmarkera alla

## Att sätta ett fält för de markerade raderna.

# en: 5820d8ac
ui-editor-set = Sätt ett fält …
# en: af2b428a
ui-editor-set-field = Fält
# en: 6121cadb
ui-editor-set-choose = Välj ett fält
# en: 5436e0a4
ui-editor-unsettled = Inget ändrades: något här saknas eller går inte att tolka.
# en: 1c215d3c
ui-editor-set-value =
    { $count ->
        [one] Sätt för 1 rad
       *[other] Sätt för { $count } rader
    }
# en: 7d06b7a5
ui-editor-set-unknown =
    { $count ->
        [one] Sätt till ”vet inte” för 1 rad
       *[other] Sätt till ”vet inte” för { $count } rader
    }
# en: a876852c
ui-editor-copy-down = Kopiera ”{ $field }” från { $name }
# en: 6a0312e6
ui-editor-fill-down = Fyll nedåt från { $name }: { $value }

## Flera nya rader.

# en: aafdacf0
ui-editor-several = Lägg till flera …
# en: 3c83e397
ui-editor-series = Namn
    .help = hv01..hv16 räknar uppåt, och så gör { $counted } mitt i ett namn; { $combined } ger alla kombinationer. Skilj åt med komma.
# en: 889ee784
ui-editor-series-preview =
    { $count ->
        [one] 1 namn: { $first }
        [2] 2 namn: { $first } och { $last }
       *[other] { $count } namn: { $first } till { $last }
    }
# en: 8212a097
ui-editor-series-taken =
    { $more ->
        [0] { $count ->
            [one] { $names } finns redan och lämnas som den är.
           *[other] { $names } finns redan och lämnas som de är.
        }
       *[other] { $names } och { $more } till finns redan och lämnas som de är.
    }
# en: 7fc552e0
ui-editor-series-add =
    { $count ->
        [0] Lägg till
        [one] Lägg till 1 rad
       *[other] Lägg till { $count } rader
    }
# en: db40bb3e
ui-editor-series-range = Början och slutet får bara skilja sig åt i ett tal, som i hv01..hv16.
# en: 75642d6d
ui-editor-series-backwards = Det räknas uppåt: skriv det mindre talet först.
# en: 09f53bc1
ui-editor-series-brace = En klammer saknar sin motsvarighet, som i { $counted }.
# en: 4bbcdeac
ui-editor-series-too-many = Fler än { $most } namn. Dela upp dem och lägg till en omgång i taget.

## Kolumner.

# en: 088c397e
ui-editor-columns = Kolumner
    .help = Det som skiljer raderna åt visas alltid. Valet sparas på den här enheten.
    .reset = Det som kraven behöver

## Att välja i stället för att skriva.

# en: ca3174ef
ui-editor-offers = Förslag
# en: 061855e0
ui-editor-offers-on = På { $server }
# en: dcfc846e
ui-editor-offers-others = På andra ställen
# en: e1709479
ui-editor-offers-more = { $count } till; skriv för att begränsa

## Det som följer av ett annat fält.

# en: 9bb50d21
ui-editor-implied-clustered = Ja, genom sitt kluster

## Vad tangentbordet gör.

# en: fa0d76ee
ui-keys-title = Kortkommandon
# en: 414464a0
ui-keys-single = Enstaka tangenter
# en: 1405eb9d
ui-keys-page = Överallt
# en: 7d4a2c7a
ui-keys-table = I en tabell
# en: 8850ac22
ui-keys-field = I ett fält
# en: 90adf890
ui-keys-switch = Enstaka tangenter gör detta utanför fälten. Valet sparas på den här enheten.
# en: 57817e03
ui-keys-list = Visa den här listan
# en: c4b11230
ui-keys-search = Sök
# en: a74fc4a8
ui-keys-estate = Gå till miljön
# en: 2125c2d6
ui-keys-result = Gå till resultatet
# en: fa8326c0
ui-keys-view = Visa resultatet på ett av sina sätt, i flikarnas ordning
# en: 71612778
ui-keys-next = Nästa krav som inte är uppfyllt
# en: 4a71c684
ui-keys-previous = Föregående krav som inte är uppfyllt
# en: 2ce1270b
ui-keys-undo = Ångra den senaste ändringen i miljön
# en: 7236af05
ui-keys-redo = Gör om den
# en: b8757b0f
ui-keys-rows = Till samma kolumn på en annan rad
# en: 8ea25c79
ui-keys-enter = Behåll det som skrivits och gå till nästa rad, med Skift till föregående
# en: 6582cdc4
ui-keys-ends = Till sidans första eller sista rad
# en: 77c7b551
ui-keys-range = Håll ned när du markerar en rad för att även markera alla rader däremellan
# en: bdbac673
ui-keys-offers = Öppna listan med förslag; utanför tabeller räcker ↓
# en: 26a16854
ui-keys-escape = Stäng listan, och ge sedan tillbaka det som stod i fältet
# en: 6a05814f
ui-keys-own-undo = Ångra det skrivna så länge det inte har behållits, därefter den senaste ändringen i miljön
