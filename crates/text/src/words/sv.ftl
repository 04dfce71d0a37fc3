### Det som sägs om utslag, resultat, objekt, enheter och indata. Ordlistan står i docs/terms.md.

## Produktnamn, på ett ställe ifall någon byter namn.

-asr = Azure Site Recovery
-vmm = VMM

## Svaret i stort.

# en: 90b250e4
verdict-retired = Utfasat
    .inside = utfasad
    .headline = Det här scenariot går inte längre att sätta upp
    .alone =
        { $counts ->
            [0] Kontrollerna i sig skulle säga: { $verdict }.
           *[other] Kontrollerna i sig skulle säga: { $verdict }, med { $counts }.
        }
# en: 66aba21d
verdict-not-ready = Inte redo
    .inside = inte redo
    .headline = Inte redo för replikering
    .summary =
        { $blockers ->
            [one] Ett hinder står i vägen.
           *[other] { $blockers } hinder står i vägen.
        }{ $unknown ->
            [0] { "" }
            [one] { " " }Ytterligare ett svar väntar på uppgifter som saknas.
           *[other] { " " }Ytterligare { $unknown } svar väntar på uppgifter som saknas.
        }
# en: c62d5081
verdict-cannot-tell = Går inte att avgöra än
    .inside = går inte att avgöra än
    .headline = Går inte att avgöra än
    .summary =
        { $unknown ->
            [one] Inget av det som är känt står i vägen, men ett svar väntar på uppgifter som saknas.
           *[other] Inget av det som är känt står i vägen, men { $unknown } svar väntar på uppgifter som saknas.
        }
# en: c1594745
verdict-ready-with-warnings = Redo med varningar
    .inside = redo med varningar
    .headline = Redo, med varningar
    .summary =
        { $counts ->
            [0] Replikering kan sättas upp; det som har godtagits återstår att ta hand om.
           *[other] Replikering kan sättas upp. Se först över: { $counts }.
        }
# en: 3b6d5817
verdict-ready = Redo
    .inside = redo
    .headline = Redo för replikering
    .summary =
        { $counts ->
            [0] Allt som kontrolleras är som dokumentationen kräver.
           *[other] Inget av det som kontrolleras står i vägen. Därutöver rekommenderas: { $counts }.
        }

## Scenarier, deras status och utgåvor.

# en: d49003de
standing =
    { $counts ->
        [0] { $verdict }
       *[other] { $verdict }: { $counts }
    }
    .retired =
        { $counts ->
            [0] { $verdict }; kontrollerna i sig: { $underlying }
           *[other] { $verdict }; kontrollerna i sig: { $underlying }: { $counts }
        }

# en: dbe9359c
scenario-vmm-to-vmm = VMM-plats till sekundär VMM-plats
    .retired = Replikering mellan VMM-platser med { -asr } är utfasad: Microsoft aviserade slutet till { $since }.
# en: ce8b6fec
scenario-vmm-to-azure = Hyper-V med VMM till Azure
# en: 83d8b63c
scenario-hyperv-to-azure = Hyper-V utan VMM till Azure
# en: 283a389f
scenario-hyperv-replica = Hyper-V Replica mellan två platser
# en: 79b31b8f
status-current = Det här scenariot går att sätta upp i dag.
# en: 41c42fa1
status-retired = Det här scenariot är utfasat sedan { $since }.
# en: d92b2f25
edition = { $scenario }, enligt dokumentationen från { $date }

## Allvarsgrader, utfall och antal.

# en: eda125db
level-blocker = Hinder
# en: aa97804b
level-warning = Varning
# en: 1651ba45
level-advice = Råd
# en: a39f03bd
outcome-pass = Uppfyllt
# en: e567b397
outcome-fail = Inte uppfyllt
# en: 43953041
outcome-unknown = Okänt
# en: e7075f98
outcome-not-applicable = Ej tillämpligt
# en: 306c2e0a
count-blockers = { $count } hinder
# en: 9a750e9c
count-warnings =
    { $count ->
        [one] { $count } varning
       *[other] { $count } varningar
    }
# en: 4b8090c5
count-advice = { $count } råd
# en: d08b5581
count-unknown =
    { $count ->
        [one] { $count } okänt
       *[other] { $count } okända
    }
# en: 83746445
count-passed =
    { $count ->
        [one] { $count } uppfyllt
       *[other] { $count } uppfyllda
    }
# en: 4ba7588c
count-not-applicable =
    { $count ->
        [one] { $count } ej tillämpligt
       *[other] { $count } ej tillämpliga
    }
# en: 25d6e429
count-accepted =
    { $count ->
        [one] { $count } godtaget
       *[other] { $count } godtagna
    }

## Det som alla regler säger lika.

# en: 4afd5023
finding-pass = Detta är uppfyllt för { $object }.
# en: 0118b4a6
finding-not-applicable = Detta gäller inte { $object }.
# en: 1a6029da
finding-unknown = För att bedöma { $object } behövs: { $missing }.
# en: 03b5f4fa
finding-unknown-table = Inventeringen säger ännu inget om { $table }.
# en: d018e936
finding-accepted =
    { $owner ->
        [named] Godtaget av { $name } till och med { $until }: { $reason }
       *[none] Godtaget till och med { $until }: { $reason }
    }

## Det som resultaten handlar om. Bestämd form används inne i meningar.

# en: 25f01a07
object-estate = miljön
# en: 1b54ca34
object-on = { $name } på { $server }
# en: 043549b9
object-alike = { $name } ({ $count } likadana)
# en: 426af49f
object-mapping = mappningen av { $name } på { $server }
# en: d3ca9135
object-all-servers = alla servrar
# en: a17e70be
version-of-product = { $build } ({ $product })
# en: ab672cdd
not-installed = inte installerad
# en: 39f25cfb
estate-nameless = Miljö utan namn
# en: 74375b1b
estate-as-of = { $name }, per { $date }

# en: fd3563a9
subject-azure = Azure
# en: 75a25435
subject-vmm-server = VMM-servrar
# en: 169ec939
subject-vmm-cloud = VMM-moln
# en: 329aff00
subject-hyperv-host = Hyper-V-värdservrar
# en: 20670a70
subject-cluster = Kluster
# en: f710fc69
subject-virtual-machine = Virtuella datorer
# en: 8ab91985
subject-storage = Lagring
# en: 9bf8f1dc
subject-network = Nätverk
# en: ce314539
subject-connectivity = Anslutningar
# en: 40a726b9
subject-replication = Replikering
# en: 94445c95
subject-lifecycle = Livscykel

## Var ett kommando körs.

# en: a8f5aed5
place-vmm-console = På en dator med VMM-konsolen
# en: df2f2479
place-vmm-server = På VMM-servern
# en: eba5bbba
place-hyperv-host = På Hyper-V-värdservern
# en: 311fe4f9
place-cluster-node = På en av klustrets noder
# en: 60f9b79b
place-guest = Inne i den virtuella datorn
# en: 8dd9686e
place-azure = Där Az-modulerna är inloggade

## Svar på ja-eller-nej-uppgifter.

# en: 0cf1de19
answer-yes = Ja
# en: ad706eb1
answer-no = Nej
# en: 961b40da
answer-unknown = Vet inte

## Enheter, datum och uppräkningar. Hårda blanksteg håller tal och enhet på samma rad.

# en: bc28aa18
size-in-bytes = { $bytes }{ "\u00A0" }byte
# en: 85755bea
size-rounded = { $short } ({ $bytes }{ "\u00A0" }byte)
# en: e9345e11
rate-in-bytes = { $bytes }{ "\u00A0" }byte/s
# en: 76f8a823
rate-rounded = { $short } ({ $bytes }{ "\u00A0" }byte/s)
# en: 540b2871
duration-days = { $count } dygn
# en: c764d20b
duration-hours =
    { $count ->
        [one] { $count } timme
       *[other] { $count } timmar
    }
# en: 4bee0b1d
duration-minutes =
    { $count ->
        [one] { $count } minut
       *[other] { $count } minuter
    }
# en: bd54e871
duration-seconds =
    { $count ->
        [one] { $count } sekund
       *[other] { $count } sekunder
    }
# en: e10bb859
month-name =
    { $month ->
        [1] januari
        [2] februari
        [3] mars
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] augusti
        [9] september
        [10] oktober
        [11] november
       *[12] december
    }
# en: 79dcadf0
date-of-day = { $day } { $month } { $year }
# en: 7095e0a8
date-of-month = { $month } { $year }
# en: 6ccd71c0
list-ends = { $first } och { $last }
# en: fb390846
list-empty = inga

## Vad som är fel i en inventering, var, och vad man gör åt det.

# en: 204acc2d
problem-at = Rad { $line }, kolumn { $column }: { $fault }
# en: 093b1932
problem-at-path = Rad { $line }, kolumn { $column }: { $path }: { $fault }
# en: 74df55cf
fault-not-unicode = Filen är inte text i UTF-8 eller UTF-16. Spara den som UTF-8 och försök igen.
# en: 7e95bcc0
fault-not-json = Det här är inte JSON. Leta efter ett komma, citattecken eller en klammer som saknas här eller strax före.
# en: efbfe8d3
fault-ends-early = Texten tar slut mitt i JSON-strukturen. Filen kan ha kapats; hämta den på nytt.
# en: f40bd941
fault-too-deep = Det här är nästlat i fler än { $most } nivåer, och så djup är ingen inventering.
# en: 91ab8e11
fault-wrong-format = En inventering börjar med "format": "secondsite/1". Den här filen är något annat.
# en: b3d125f8
fault-newer-format = Inventeringen är skriven av en nyare version av Secondsite. Öppna den där.
# en: fec595fd
fault-wrong-type =
    { $expected ->
        [flag] här ska stå true eller false, utan citattecken.
        [number] här ska stå ett heltal, utan citattecken.
        [size] här ska stå ett helt antal byte, eller text som "127 GiB".
        [text] här ska stå text inom citattecken.
        [number-or-text] här ska stå ett heltal, eller text inom citattecken.
        [list] här ska stå en lista inom hakparenteser; [] betyder att det inte finns några.
        [record] här ska stå ett objekt inom klammerparenteser.
       *[text-or-record] här ska stå text, eller ett objekt inom klammerparenteser.
    }
# en: aaab6148
fault-negative = talet får inte vara mindre än noll.
# en: 6fdd6c71
fault-not-whole = här ska stå ett heltal, utan decimaler eller exponent.
# en: 99885d63
fault-too-small = talet måste vara minst { $least }.
# en: d0784a66
fault-too-large = talet får vara högst { $most }.
# en: 411c9ca2
fault-not-a-date = det finns ingen sådan dag; skriv datum som 2026-11-23.
# en: 27a87992
fault-not-a-time = detta är ingen tidpunkt; skriv den som 2026-11-23T08:15:00+01:00.
# en: 94344d79
fault-not-a-size = detta är ingen storlek; skriv hela byte, eller ett heltal med B, KiB, MiB, GiB eller TiB, som "127 GiB".
# en: 1472e51c
fault-empty-name = ett namn får inte vara tomt; utelämna fältet om det inte är känt.
# en: bb7ee22a
fault-too-long = text får ha högst { $most } tecken.
# en: 38f9151d
fault-repeated-key = samma nyckel står två gånger i objektet; behåll en av dem.
# en: c594ceff
fault-missing-required = fältet är obligatoriskt men saknas.
# en: ff717425
fault-repeated-row = raden är samma sak som { $first } på rad { $line }; ta bort eller byt namn på en av dem.
# en: 91a30ac0
fault-more =
    { $count ->
        [one] ytterligare ett fel hittades; rätta dem ovan först.
       *[other] ytterligare { $count } fel hittades; rätta dem ovan först.
    }
# en: f505c4d5
fault-not-collected = insamlingen kunde inte läsa detta, så det är okänt: { $what }. Orsaken som angavs: { $reason }
# en: 9d7d0af9
fault-more-ignored =
    { $count ->
        [one] ytterligare en sak hoppades över.
       *[other] ytterligare { $count } saker hoppades över.
    }
# en: 47a5f52b
fault-unknown-field = inventeringen har inget sådant fält, så det hoppades över. Leta efter ett stavfel.
# en: c684f6e3
fault-unknown-table = inventeringen har ingen sådan tabell, så den hoppades över. Leta efter ett stavfel.
# en: b3620a1d
fault-outside-set = ”{ $value }” hör inte till de värden fältet kan ha; fältet räknas som okänt.

## Där en inventering motsäger sig själv. Inget rättas, och det som motsäger sig självt uppfyller ingen regel.

# en: 8cb28615
inconsistency-at-path = { $path }: { $contradiction }
# en: 7c70a33b
contradiction-no-such-row =
    { $server ->
        [none] { $name } finns inte bland { $table } i inventeringen. Lägg till raden där eller rätta namnet.
       *[named] { $name } på { $on } finns inte bland { $table } i inventeringen. Lägg till raden där eller rätta namnet.
    }
# en: aa7087a9
contradiction-no-such-server = { $name } är varken en VMM-server eller en värdserver i inventeringen. Lägg till servern eller rätta namnet.
# en: 1641f6bc
contradiction-standalone-in-cluster = värdservern sägs vara fristående, och ändå ingå i klustret { $cluster }.
# en: bf128bd9
contradiction-cluster-elsewhere =
    { $table ->
        [sites] värdservern står på platsen { $own }, dess kluster { $cluster } på { $theirs }.
       *[vmmServers] värdservern hanteras av { $own }, dess kluster { $cluster } av { $theirs }.
    }
# en: 510d1d17
contradiction-cloud-elsewhere = molnet { $cloud } finns inte på { $server }, värdserverns VMM-server.
# en: 422bc4b7
contradiction-two-targets = mappningen leder både till ett VM-nätverk och till Azure; behåll en av dem.
# en: 2ba99847
contradiction-no-nodes = en VMM-server har minst en nod; skriv 1 när den inte är klustrad.
# en: c9c9078e
contradiction-open-and-closed = { $address } står både som öppen och som stängd.
