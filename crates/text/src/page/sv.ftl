### Sidan runt miljön: listen överst, välkomsten, meddelanden, resultatet, dialogrutor. Miljön har egna filer.

## Sidan i stort.

# en: df268d81
ui-name = Secondsite
# en: ac988441
ui-title = Secondsite: redo för Hyper-V-replikering?
    .of = { $name } · Secondsite
# en: 14b2da6e
ui-skip = Hoppa till innehållet
# en: 781a2ee7
ui-foot = Allt kontrolleras i den här webbläsaren. Inget du fyller i skickas någonstans.
# en: ed98828d
ui-about = Om sidan och dina uppgifter
# en: 9b065511
ui-open-whole = Öppna i eget fönster
# en: 78034547
ui-halves = Sidans delar
# en: c6293d73
ui-estate = Miljön
# en: 4a0b703d
ui-result = Resultat
# en: 04216bcf
ui-undo = Ångra
# en: 01e0111f
ui-redo = Gör om
# en: 65a49b7d
ui-close = Stäng
# en: 0e39d0d5
ui-copy = Kopiera
# en: 63a8a22f
ui-copied = Kopierat
# en: 9dfdfce3
ui-not-copied = Gick inte att kopiera; markera texten i stället
# en: dfb3a54f
ui-drop-now = Släpp filen för att öppna den

## Listen överst.

# en: fc216664
ui-estate-name = Miljöns namn
# en: 6041acbe
ui-estate-nameless = Namnlös miljö
# en: 588ed83f
ui-scenario = Scenario
# en: 89532983
ui-edition-choice = { $scenario } · { $date }
    .retired = { $scenario } · { $date } · utfasat
# en: 6b4c19c5
ui-import = Importera
# en: 1a30205b
ui-export = Exportera
# en: 04a8028d
ui-print = Skriv ut
# en: d55bfb95
ui-share = Dela
# en: aec55a73
ui-language = Språk
# en: 89544bf9
ui-theme = Färger
    .system = Systemets färger
    .light = Ljust
    .dark = Mörkt

## Den tomma sidan. $count är antalet krav.

# en: 8c162f59
ui-welcome-title =
    .vmm-to-vmm = Är era två Hyper‑V‑platser redo för replikering?
    .vmm-to-azure = Är era VMM‑moln redo för replikering till Azure?
    .hyperv-to-azure = Är era Hyper‑V‑värdservrar redo för replikering till Azure?
    .hyperv-replica = Är era två Hyper‑V‑platser redo för Hyper‑V Replica?
# en: bb160d7a
ui-welcome-text =
    .vmm-to-vmm = Beskriv era VMM-servrar, moln, kluster och värdservrar, och se direkt vilka av { $count } dokumenterade krav för replikering till en andra plats de inte uppfyller, varför vart och ett spelar roll, och vilka PowerShell-kommandon som åtgärdar det.
    .vmm-to-azure = Beskriv er prenumeration, VMM-servrar, moln, värdservrar och virtuella datorer, och se direkt vilka av { $count } dokumenterade krav för replikering till Azure de inte uppfyller, varför vart och ett spelar roll, och vilka PowerShell-kommandon som åtgärdar det.
    .hyperv-to-azure = Beskriv er prenumeration, kluster, värdservrar och virtuella datorer, och se direkt vilka av { $count } dokumenterade krav för replikering till Azure de inte uppfyller, varför vart och ett spelar roll, och vilka PowerShell-kommandon som åtgärdar det.
    .hyperv-replica = Beskriv era kluster, värdservrar och virtuella datorer, och se direkt vilka av { $count } dokumenterade krav för replikering till en andra plats de inte uppfyller, varför vart och ett spelar roll, och vilka PowerShell-kommandon som åtgärdar det.
# en: 0cd27a35
ui-way-form = Svara på ett formulär
    .help = Fyll i det du vet; ”vet inte” är också ett svar. Svaren sparas på den här enheten tills du kommer tillbaka.
    .do = Fyll i formuläret
# en: 9acb618b
ui-way-file = Öppna en fil
    .help = En Secondsite-inventering som JSON, eller tabeller som CSV; välj en eller flera här, eller släpp dem var som helst på sidan.
# en: 511579ab
ui-way-example = Se dig om först
    .help = En påhittad svensk kommun med 16 värdservrar på två platser och en handfull fel ur verkligheten.
    .do = Öppna exemplet
# en: a5a53b3e
ui-promise = Inget lämnar webbläsaren: inget konto, ingen uppladdning, inga anrop efter att sidan har lästs in.
# en: 6146820c
ui-welcome-retired = Du kan ändå kontrollera era platser: sidan säger vad det innebär, och vad kontrollerna i sig visar.

## Vems miljö som visas.

# en: c047f16c
ui-visit = Vems miljö detta är
# en: c88a2531
ui-visit-example = Detta är ett exempel; kommunen är påhittad.
# en: 5a525b64
ui-visit-link = Du tittar på en miljö från en länk.
# en: 9937106f
ui-visit-own-waits = Din egen miljö ligger kvar vid sidan om. Det du ändrar här finns kvar i den här fliken tills den stängs, om du inte behåller miljön som din.
# en: 0d7efe3f
ui-visit-changed = Du har ändrat i den.
# en: 57014fe0
ui-visit-as-given = Visa den som den kom
# en: 30ad86c1
ui-visit-not-kept = Den sparas inte på den här enheten om du inte ändrar i den eller behåller den.
# en: 27da20df
ui-back-to-own = Tillbaka till min egen
# en: 7c562b6d
ui-start-empty = Börja med en tom miljö
# en: 668b72ee
ui-keep = Behåll den här som min

## Det som har hänt.

# en: 639cb7d4
ui-news = Meddelanden
# en: 9bba0e3d
ui-dismiss = Dölj
# en: df9e0878
ui-imported =
    { $count ->
        [0] { $file } har öppnats och ersätter det som fanns här.
        [one] { $file } har öppnats och ersätter det som fanns här. En sak i den hoppades över.
       *[other] { $file } har öppnats och ersätter det som fanns här. { $count } saker i den hoppades över.
    }
# en: c765377f
ui-ignored = Visa var
# en: 166387ae
ui-erased = Allt som sidan sparade på den här enheten är raderat.
# en: 5c4f3899
ui-removed = Borttaget ur: { $table }.
# en: 3507427f
ui-link-empty = Det finns ingen länk i adressen.
# en: b34152ab
ui-link-damaged = Länken är skadad: den har kapats eller ändrats på vägen. Be om den igen, eller om filen. Inget har öppnats.
# en: b4cd0b0c
ui-link-newer-version = Länken är gjord med en nyare version av Secondsite än den här sidan. Öppna den där.
# en: f8855bec
ui-link-unknown-codec = Länken är packad på ett sätt som den här sidan inte känner till. Öppna den i en nyare version av Secondsite.
# en: 560162c9
ui-link-too-large = Länken packas upp till mer än någon miljö behöver. Den har inte öppnats.
# en: c19db702
ui-link-unreadable = Länken är hel, men det den innehåller är ingen inventering. Inget har öppnats.
# en: 9769e941
ui-edition-unknown = Länken är gjord för { $name }, som inte finns på den här sidan. Miljön bedöms här enligt en annan utgåva.
# en: ed08f331
ui-kept-unreadable = Det som sparats på den här enheten går inte att läsa. Det har lagts åt sidan, och du börjar med en tom miljö.
# en: 3d82b6b7
ui-save-unreadable = Spara det som en fil
# en: 1988d2ea
ui-cannot-keep = Webbläsaren låter inte sidan spara något. Exportera miljön innan du lämnar sidan.
# en: 9f213532
ui-other-tab = Miljön har ändrats i en annan flik. Det du ändrar här ersätter den.
# en: ea91426b
ui-show-other-tab = Visa den i stället

## Resultatet.

# en: 0d60bfa5
ui-mark-accepted = Godtaget
# en: 9759c632
ui-judged = { $edition }. Bedömd per { $date }.
# en: 41d76c31
ui-judge-today = Bedöm per i dag
# en: 08252b16
ui-retired-vmm-to-vmm =
    .title = Vad utfasat innebär här
    .meaning =
        Inga nya servrar kunde registreras efter november 2019, och tjänstens slut planerades till mars 2023. Ingen sida säger rent ut att den har stängts av; räkna med att den är borta. En miljö som klarar alla kontroller går ändå inte att sätta upp på det här sättet.
    .instead =
        Det som återstår är att replikera till Azure, vilket Microsoft råder till, eller mellan era två platser med enbart Hyper-V Replica, utan Azure.
    .source = Microsofts meddelanden den 13 september 2019 och den 25 februari 2020; fakta F-LIFE-01 till F-LIFE-06.
# en: 41f61bac
ui-counters = Utfall av varje slag; välj några för att bara lista dem
# en: f7029919
ui-show-all = Lista alla
# en: 7e5ee905
ui-nothing-listed = Det finns inget av det slaget.
# en: b09da0ca
ui-requirements = { $count } krav
# en: a20a2644
ui-ratio =
    { $mark ->
        [fail] { $count } av { $total } uppfyller inte
        [unknown]
            { $count ->
                [one] { $count } av { $total } okänd
               *[other] { $count } av { $total } okända
            }
        [accepted]
            { $count ->
                [one] { $count } av { $total } godtagen
               *[other] { $count } av { $total } godtagna
            }
        [pass] { $count } av { $total } uppfyller
       *[other] { $count } av { $total }
    }
# en: 422a44dd
ui-show-more =
    { $count ->
        [one] Visa en till
       *[other] Visa { $count } till
    }
# en: bb3317e4
ui-show-in-estate = Visa i miljön
    .of = Visa i miljön: { $object }
# en: baad96c5
ui-listed =
    { $more ->
        [0] { $names }
       *[other] { $names } och { $more } till
    }
# en: 593b4c8f
ui-find-out = Ta reda på det
# en: f3fa0d7a
ui-fix = Så åtgärdas det
# en: 63388269
ui-confirm = Så bekräftas det
# en: eb3cd88d
ui-sources = Källor
# en: 5d64b5e5
ui-source = Sida från { $page }, läst { $read }. Fakta: { $facts }.
# en: 72c4b82f
ui-open-source = Öppna källan
# en: 1109dd99
ui-disagreement = Källorna är oeniga: { $told }
# en: 257a2557
ui-in-editions = Kravet i varje utgåva
# en: 1d439cfc
ui-rule = { $id } { $slug } · { $level }
# en: 965b7e58
ui-contradictions = Motsägelser i miljön
    .count = { $count }
    .help = Inget rättas åt dig. Det som säger emot sig självt gör aldrig att ett krav räknas som uppfyllt.
# en: af642699
ui-and-more = … och { $count } till.

## Dialogrutor.

# en: 908e39fb
ui-choose-file = Välj en fil
# en: 159245da
ui-import-title = Öppna en inventering
# en: b549b2d5
ui-import-text = En Secondsite-inventering är en JSON-fil, exporterad här eller skriven av insamlingsskriptet. En fil med fel ändrar ingenting, och varje fel visas med rad och kolumn.
# en: 558d476a
ui-import-collector = Insamlingsskriptet är ett PowerShell-skript som bara läser, och som skriver en sådan fil där det körs.
    .save = Spara insamlingsskriptet
# en: 2a31b762
ui-import-replaces = Den ersätter miljön som visas. Det går att ångra.
# en: 0ae972d0
ui-or-drop = eller släpp en var som helst på sidan
# en: 893e2f36
ui-import-stays = Filen läses i webbläsaren och skickas ingenstans.
# en: 0d6acc04
ui-unreadable = { $file } går inte att läsa. Inget har ändrats.
# en: 155ccdec
ui-too-large = { $file } har inte lästs: filen är större än { $most } MiB, mer än någon inventering behöver. Inget har ändrats.
# en: 7b5dccdf
ui-refused =
    { $count ->
        [one] { $file } har inte öppnats, och inget har ändrats. Det finns ett fel i den:
       *[other] { $file } har inte öppnats, och inget har ändrats. Det finns { $count } fel i den:
    }
# en: a33ec8d4
ui-export-title = Exportera
# en: 41eb0547
ui-export-estate = Miljön
    .help = Allt du har fyllt i, som en JSON-fil. Den går att öppna här och på kommandoraden.
    .do = Spara miljön
# en: 9f7b6815
ui-export-report = Rapporten
    .help = Varje utfall som JSON, för andra program; samma som kommandoraden skriver.
    .do = Spara rapporten
# en: 83ff1b72
ui-share-title = Dela med en länk
# en: 779596b0
ui-share-text = Den som öppnar länken ser samma miljö och samma rapport. Länken bär allt själv; det finns ingen server som kan tappa bort det.
# en: 898ef998
ui-link = Länken
# en: 3e6a879f
ui-copy-link = Kopiera länken
# en: 27df3543
ui-link-length = { $count } tecken.
# en: 542376c5
ui-pin-date = Bedöm per { $date }, oavsett när länken öppnas
# en: 28568b1d
ui-share-contents = Bra att veta
    .what = Länken innehåller hela miljön: namn på servrar, nätverk och datorer, versioner och adresser. Den som har länken kan läsa allt.
    .renamed = Länken innehåller hela miljön under pseudonymer: hur många servrar och datorer det finns, deras versioner och inställningar, men inget namn, ingen adress och ingen fri text från dig.
    .where = Innehållet står i den del av adressen som följer efter #, och den skickar webbläsare inte till någon webbserver.
    .scanners = E-post- och chattprogram ser den däremot, och deras länkgranskning kan skicka hela länken vidare till tillverkaren.
    .ever = En länk går inte att återkalla. Den går att öppna för alltid.
# en: 1e0455a1
ui-about-title = Om Secondsite
# en: 042f52e1
ui-about-text = Secondsite jämför Hyper-V-miljöer med det som Microsofts dokumentation kräver inför replikering till en andra plats. Varje krav anger sin källa och vilken dag den lästes.
# en: 3a8e935c
ui-about-limits = Sidan är varken gjord eller godkänd av Microsoft. Den läser det du berättar, inte dina servrar; en godkänd kontroll är inget löfte om att replikeringen fungerar.
# en: 31739e11
ui-version = Version { $version }, { $edition }.
# en: 447f6c9b
ui-kept = Det som sparas på den här enheten
    .text = Din egen miljö och dina val av språk och färger sparas i webbläsarens lagring för den här webbplatsen. Ingen annan kan läsa det, förutom den som använder samma webbläsarprofil.
# en: 1c451ad8
ui-erase = Radera allt
    .really = Radera miljön och alla val från den här enheten? Det går inte att ångra. Exportera miljön först om du vill ha den tillbaka.
    .yes = Radera
    .no = Behåll

## När något går fel som aldrig ska gå fel.

# en: 4fa7a3a0
ui-failure-title = Secondsite har stannat
# en: 90333edc
ui-failure-text = Det är ett fel i sidan, inte i din miljö. Det du har fyllt i går fortfarande att spara.
# en: 3112cd0f
ui-failure-save = Spara miljön
# en: 345b317e
ui-failure-again = Öppna sidan igen
# en: 400d1d82
ui-failure-fresh = Öppna utan det som sparats
