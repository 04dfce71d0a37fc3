### Vad som sägs om tabeller som läses in och inventeringar som slås ihop, på kommandoraden och på sidan.

## Var något inte togs in. $text är vad som står där, $why ett av skälen nedan.

# en: 34b73eb2
import-cell = Rad { $row }, { $column }: ”{ $text }” { $why }
# en: 2e9cf229
import-row = Rad { $row }, som börjar ”{ $text }”, { $why }
# en: bb302706
import-column = Kolumnen { $column }: { $why }
# en: 6719e2a5
import-nameless-column = nummer { $number }
# en: 9f0aa0c3
import-file = { $file }: { $problem }

## Varför.

# en: 51b0fa61
import-why =
    .not-a-flag = är varken ja eller nej.
    .not-a-number = är inget heltal.
    .too-small = är mindre än { $number }, som är det minsta här.
    .too-large = är större än { $number }, som är det största här.
    .ambiguous = kan läsas på två sätt: kommat eller punkten kan stå före decimaler eller skilja tusental. Skriv talet med alla decimaler, eller utan tecknet.
    .not-a-size = är ingen storlek, till exempel 127 GB.
    .not-a-rate = är ingen hastighet, till exempel 2 MB/s.
    .not-a-duration = är ingen tidslängd, till exempel 30 s eller 15 min.
    .not-a-day = är ingen dag, eller en som läses olika i olika länder; skriv den som 2026-11-23.
    .not-a-time = är ingen tidpunkt, till exempel 2026-11-23T08:15:00+01:00.
    .not-a-version = är varken ett buildnummer, till exempel 10.0.14393, eller en känd produkt.
    .not-a-word = är inte något av de värden som finns här.
    .too-long = har mer än 1 024 tecken.
    .incomplete = hör till något som saknar det som det känns igen på.
    .lacks = saknar { $fields }, så det går inte att avgöra vilken som avses.
    .said-before = säger emot rad { $number }, som handlar om samma objekt.
    .no-field =
        { $number ->
            [one] rubriken motsvarar inget fält; en cell står under den.
           *[other] rubriken motsvarar inget fält; { $number } celler står under den.
        }
    .not-taken = går inte att ta in i inventeringen.

## Motsägelser. $values är flera import-says med semikolon emellan.

# en: 303ac204
import-contradiction = { $object }, { $field }: { $values }.
# en: d334be67
import-estate-name = Miljön
# en: 1630ad8e
import-says = { $files }: { $value }
# en: fa358de0
import-contradictions =
    { $count ->
        [one] Filerna säger emot varandra på ett ställe. Inget skrevs; avgör med --prefer first, last eller newest, eller på sidan.
       *[other] Filerna säger emot varandra på { $count } ställen. Inget skrevs; avgör med --prefer first, last eller newest, eller på sidan.
    }
# en: 6b9f25da
import-still-same = Med de valen skulle två rader ha samma identitet. Inget skrevs; slå ihop filerna på sidan.

## Tabeller.

# en: 2164c112
import-which-table = { $file }: av filens namn framgår inte vilken tabell den innehåller; ange det med --table.
# en: 360ae7f0
import-no-such-table = Det finns ingen tabell { $table }. De som finns är { $known }.
# en: aac06c1f
import-too-large = { $file }: en tabell får ha högst { $rows } rader och { $cells } celler.
# en: dd293899
import-nothing = { $file }: det finns ingen rad som går att läsa.
