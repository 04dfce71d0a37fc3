### The picture of the estate: boxes, arrows, the same as a list, and the file.

# en: c9e4cc42
ui-picture-tree = Miljön, ruta i ruta
# en: fe22fb79
ui-picture-region = Bilden, att rulla i
# en: a0682c54
ui-picture-hint = Välj en ruta för att se resultaten för den; välj den igen, eller tryck på blanksteg, för att öppna eller fälla ihop den. Piltangenterna går från ruta till ruta.
# en: 33d78bb6
ui-picture-empty = Inget är känt om platser, servrar eller värdservrar än, så det finns inget att rita.
# en: 66b8fee2
ui-picture-ways = Hur den visas
# en: 001560b2
ui-picture-drawn = Bild
# en: 61a515ff
ui-picture-listed = Lista
# en: c214380c
ui-picture-size = Storlek
# en: f00722e4
ui-picture-smaller = Mindre
# en: 878c7ace
ui-picture-fit = Så bred som sidan
# en: e7a640f0
ui-picture-larger = Större
# en: 5b877d69
ui-picture-svg = Spara som SVG
# en: dd8abd4d
ui-picture-png = Spara som PNG

## Boxes.

# en: 9d2dd4a8
ui-picture-kind =
    .site = Plats
    .server = VMM-server
    .cloud = Moln
    .group = Värdgrupp
    .cluster = Kluster
    .host = Värdserver
# en: 90be6fa2
ui-picture-no-site = Okänd plats
# en: c6399329
ui-picture-lone-hosts = Värdservrar utanför kluster
# en: 77cd7011
ui-picture-machines =
    { $count ->
        [one] { $count } dator
       *[other] { $count } datorer
    }
# en: fc818ef9
ui-picture-not-listed = finns inte i miljöns listor
# en: 9d5c9599
ui-picture-also = även i molnet { $name }
# en: 9028bc52
ui-picture-node = nod i { $name }
# en: 0ed20943
ui-picture-on = på { $name }
# en: 962ff537
ui-picture-in = i { $name }
# en: 0a1dcd64
ui-picture-inside = I { $name }

## Arrows.

# en: 19e1b998
ui-picture-minutes = { $count } min
# en: 4f679877
ui-picture-seconds = { $count } s
# en: 097aa45d
ui-picture-relations = Replikering och nätverksmappningar
# en: da6732ac
ui-picture-relation =
    { $named ->
        [yes] { $from } till { $to }: { $often } ({ $name }).
       *[no] { $from } till { $to }: { $often }.
    }
# en: a2bc7992
ui-picture-often = replikeras med intervallet { $often }
# en: 96f66368
ui-picture-often-unknown = replikeras, hur ofta är inte känt
# en: e84fea9e
ui-picture-mapping = nätverksmappning
# en: 9790bbe5
ui-picture-unknown-end = (inte känt)
# en: a78927fb
ui-picture-unsure = Miljön säger det inte säkert.
# en: 14067ebc
ui-picture-class =
    .replication = Replikering; streckad där miljön inte säger det säkert
    .mapping = Nätverksmappning

## What is found in the box that was chosen.

# en: cda0e348
ui-picture-all-met = Allt som rör den är uppfyllt.
# en: 35b853c3
ui-picture-nothing-found = Inget krav i det här scenariot gäller den.
# en: 8f29d64a
ui-picture-within = I den, värst först
# en: bc963ae1
ui-picture-requirement = Kravet { $id }
# en: 5eea63e6
ui-picture-elsewhere = Om nätverk, adresser eller miljön som helhet, och därför inte i någon ruta:
