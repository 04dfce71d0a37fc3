### Det som står runt resultaten i en rapport.

# en: 3ad52e35
report-estate = Miljö: { $estate }
# en: 54d1b853
report-edition = Scenario: { $edition } ({ $name })
# en: dd7f17d8
report-today = Bedömt för: { $date }
# en: f895479d
report-blockers = Hinder
# en: c810855d
report-warnings = Varningar
# en: fe588f8b
report-advice = Råd
# en: 00abb83b
report-unknown = Ännu okänt
# en: 4fffabb5
report-accepted = Godtaget
# en: ee374170
report-pass = Uppfyllt
# en: 49783880
report-not-applicable = Ej tillämpligt
# en: 5338e383
report-counts = Resultat: { $counts }
# en: ce351f98
report-counts-none = Resultat: inga
# en: 1fdfeb07
report-not-checked = Kontrolleras inte; titta efter själv
# en: 2de287bd
report-inconsistencies = Där inventeringen säger emot sig själv
# en: 20242f25
report-why = Varför
# en: 6626a79d
report-fix = Åtgärd
# en: 0c646cb5
report-confirm = Bekräfta
# en: 5eefe8ee
report-source = { $title } ({ $date }; läst { $read })
# en: 6fbd97bd
report-sources = Källor
# en: ade5a33f
report-more =
    { $count ->
        [one] och ett till, som visas med --all
       *[other] och { $count } till, som visas med --all
    }
# en: ef26d047
report-find-out = Så tar du reda på: { $field }
# en: 660755b1
report-scenarios = Samma miljö i varje scenario
# en: 2aed2192
report-scenario = { $scenario } ({ $edition }): { $standing }

## Flera miljöer

# en: a7bc1089
report-summary = Sammanfattning
# en: 8e932622
report-summary-columns = Fil | Utslag | Hinder | Varningar | Okända
# en: 08de3da8
report-summary-retired = { $verdict } ({ $underlying })
# en: 4ccc9f2f
report-summary-unreadable = Går inte att läsa

## Listan för dem som sköter brandväggarna; `$servers` är `Hyper-V-värdservrarna`

# en: b3719721
report-openings = Adresser och portar som ska vara öppna
# en: 6f415248
opening-way =
    { $direction ->
        [inbound] { $port } till { $servers } från de andra
       *[outbound] { $port } från { $servers }
    }
# en: bc99f097
opening-optional =
    { $fact ->
        [F-CON-03] { $way } (bara i listan från 2016)
       *[other] { $way } (valfritt)
    }
# en: 246adcd9
opening-open = Öppet: { $servers }
# en: bc57afa6
opening-closed = Stängt: { $servers } ({ $names })
# en: dd39683c
opening-unknown = Okänt: { $servers } ({ $names })
# en: 8915be12
opening-more = { $count } till

## Det som rapporter i filer säger därutöver

# en: 6dfbd307
report-made-by = Gjord med Secondsite { $version }
# en: 964b2d03
report-contents = Innehåll
# en: 7e034557
report-ignored = Överhoppat i inventeringen
# en: c6f8cf9b
report-limits = Secondsite läser det som anges, inte era servrar; en godkänd kontroll är inget löfte om att replikeringen fungerar. Programmet är inte gjort av Microsoft och stöds inte av Microsoft.
# Kolumnernas rubriker, åtskilda av " | "
# en: cd9e567d
report-columns = Slag | Miljö | Utgåva | Bedömt för | Gjord med | Krav | Rubrik | Nivå | Resultat | Objekt | Vad som hittades | Varför | Åtgärd | Kommandon som åtgärdar | Bekräfta | Kommandon som bekräftar | Så tar du reda på det | Källor | Där källorna är oense | Godtaget därför att | Godtaget av | Godtaget till och med
# en: 77724449
report-row = Rad
    .verdict = Utslag
    .scenario = Scenario
    .finding = Resultat
    .unchecked = Kontrolleras inte
    .contradiction = Motsägelse
    .ignored = Överhoppat
