### The result: its views, counters, search and requirements.

# en: dd376d38
ui-views = Resultatet på olika sätt
# en: 83038903
ui-view =
    .requirements = Krav
    .needs = Saknas ännu
    .plan = Åtgärdslista
    .picture = Bild
    .compare = Jämför

## Accepting a failure until a day.

# en: ae8ede00
ui-accept = Godta
    .of = Godta: { $object }
# en: 6638739e
ui-accept-all = Godta för alla
    .of = Godta för alla: { $object }
# en: 7ef1da2d
ui-accept-all-objects =
    { $count ->
        [one] { $count } brist
       *[other] { $count } brister
    }
# en: ddb3206b
ui-accept-change = Ändra godtagandet
    .of = Ändra godtagandet: { $object }
# en: 06ed9194
ui-accept-renew = Förläng godtagandet
    .of = Förläng godtagandet: { $object }
# en: 6cbb54d9
ui-accept-revoke = Ta tillbaka
    .of = Ta tillbaka: { $object }
# en: b1bfae74
ui-accept-reason = Skäl
    .fault = Ange varför bristen godtas.
# en: f18ec5fe
ui-accept-owner = Ansvarig
# en: 6b4c8d4c
ui-accept-until = Till och med
    .fault = Välj en dag som inte har passerat.
    .unreadable = Det här går inte att tolka som en dag: skriv år, månad och dag, året med fyra siffror.
# en: 6007a0d8
ui-accept-do = Godta
# en: 25f48d64
ui-accept-cancel = Avbryt
# en: cb5d07f8
ui-accept-returned = Var godtaget till och med { $until } och räknas igen: { $reason }

## Finding something in the result.

# en: f0ec0fcd
ui-search = Sök
    .found =
        { $count ->
            [one] { $count } resultat
           *[other] { $count } resultat
        }
# en: 5ab30ff1
ui-group = Sammanställ
    .requirement = Per krav
    .object = Per objekt
# en: 999c91cc
ui-share-view = Ta med det jag tittar på: vy, filter och sökning
