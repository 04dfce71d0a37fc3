### Åtgärdslistan, och en ändring på prov.

# en: 2543efdc
ui-plan-title = Åtgärdslista
# en: 84b54fa6
ui-plan-goal = Hur långt listan ska leda
    .unblocked = Tills inget hindrar
    .ready = Tills allt är redo, utan varningar
# en: 4d649ba2
ui-plan-retired = Scenariot går inte att konfigurera längre, vad som än ändras. Listan siktar på vad kontrollerna själva skulle säga.
# en: ce5df585
ui-plan-searching = Söker ändringarna …
# en: fa2416e6
ui-plan-done =
    .unblocked = Inget hindrar; för det behöver ingenting ändras.
    .ready = Kontrollerna säger redo; ingenting behöver ändras.

# en: c02771a7
ui-plan-lead =
    { $steps ->
        [one] Ett enda steg leder dit.
       *[other] { $steps } steg leder dit, i den här ordningen. Inget av dem kan utelämnas.
    }
    .part =
        { $steps ->
            [one] Ett steg leder en bit på vägen.
           *[other] { $steps } steg leder en bit på vägen.
        } { $left ->
            [one] För ett resultat hittades ingen ändring; det står nedan.
           *[other] För { $left } resultat hittades ingen ändring; de står nedan.
        }
    .nothing =
        { $left ->
            [one] För det enda resultatet som är i vägen hittades ingen ändring.
           *[other] För de { $left } resultat som är i vägen hittades ingen ändring.
        }
# en: 131e75a6
ui-plan-try = Prova
    .of = Prova: { $change }
# en: 047d609f
ui-plan-try-all = Prova hela listan
# en: 55b77ec5
ui-plan-assume = Anta det
    .of = Anta det: { $change }
# en: dad504d0
ui-plan-questions =
    { $count ->
        [one] Ett av dem är en fråga som ingen har besvarat än.
       *[other] { $count } av dem är frågor som ingen har besvarat än.
    }
# en: 584f53a7
ui-plan-script = Alla kommandon som ett skript:
    .copy = Kopiera alla kommandon som ett skript
    .head = Kommandona i en åtgärdslista. Läs dem först: det som står med versaler inom citattecken ska fyllas i.
# en: c6438e6e
ui-plan-find-out = Det här är inte känt. Ta reda på hur det är och fyll i det.
# en: 5284cc8b
ui-plan-ask = Ta reda på: { $asked }
# en: ee85ee79
ui-plan-answer = Det här skulle räcka: { $answer }.
    .example = Det här skulle räcka, till exempel: { $answer }.
    .none = Det skulle räcka om det inte fanns några.
# en: 1ff7911a
ui-plan-needed-for = Behövs för:
# en: b5cf78c6
ui-plan-mends = Åtgärdar:
    .one =
        { $count ->
            [one] { $title }
           *[other] { $title } ({ $count } gånger)
        }
# en: ffbfb22e
ui-plan-brings = Detta för med sig en varning som inte fanns: { $rules }.
# en: 5e53ae78
ui-plan-how = Så görs det
    .question = Så tar du reda på det
    .otherwise = Om det visar sig att det inte är så:

# en: 4d875bbf
ui-plan-set = { $field }: { $change }
# en: a2595e46
ui-plan-change = { $from } → { $to }
# en: 828f0ab7
ui-plan-add = lägg till { $values }
# en: 4e256810
ui-plan-remove = ta bort { $values }
# en: 3a05d747
ui-plan-unknown = inte känt
# en: b7af78db
ui-plan-various = olika
# en: e4b0a732
ui-plan-new = Nytt ({ $row }): { $name }
# en: 585daa6b
ui-plan-declare = Det finns inga: { $table }

# en: a3ecf055
ui-plan-left = Vad ingen ändring här åtgärdar
    .unentered = Ingenting är känt om { $table }: fyll i vad som finns.
    .cost = Det som skulle åtgärda det gör att något annat inte uppfylls: { $rules }.
    .none = Ingen inställning hittades som åtgärdar det.
# en: 2abcb996
ui-plan-leave-out =
    { $count ->
        [one] Prova utan den
       *[other] Prova utan dem
    }
    .help =
        { $count ->
            [one] Det är ingen åtgärd, men datorn kan lämnas utanför replikeringen.
           *[other] Det är ingen åtgärd, men dessa { $count } datorer kan lämnas utanför replikeringen.
        }

# en: 9b2ce533
ui-trial = En ändring på prov
# en: 0576c9ed
ui-trial-text = Du provar en ändring: { $gone }, { $new }.
# en: d8b47b0f
ui-trial-gone =
    { $count ->
        [0] inget resultat åtgärdat
        [one] ett resultat åtgärdat
       *[other] { $count } resultat åtgärdade
    }
# en: 8c721a9a
ui-trial-new =
    { $count ->
        [0] inga nya
        [one] ett nytt
       *[other] { $count } nya
    }
# en: f49309cb
ui-trial-not-kept = Tills du behåller den sparar enheten miljön som den var.
    .part = När du behåller den blir det antagna okänt igen. Det som ändrar något känt står kvar, liksom det du själv fyller i.
    .nothing = Det finns inget att behålla: ta reda på svaren och fyll i dem. Enheten sparar miljön som den var.
# en: 062457bf
ui-trial-assumed =
    { $count ->
        [one] Ett svar i provet är antaget: ingen har bekräftat det.
       *[other] { $count } svar i provet är antagna: ingen har bekräftat dem.
    }
# en: f4525d5b
ui-trial-if = I så fall: { $said }
# en: 05db5ae6
ui-trial-left-behind =
    { $count ->
        [one] Du provar en ändring. Det enda svar som den antar följer inte med här.
       *[other] Du provar en ändring. De { $count } svar som den antar följer inte med här.
    }
# en: 918c8db0
ui-trial-which = Vilka resultat
# en: a990fba3
ui-trial-vanishing = Åtgärdade:
# en: 9a43b4a1
ui-trial-appearing = Nya:
# en: 853ccb54
ui-trial-more = och { $count } till
# en: 1eca1655
ui-trial-keep = Behåll ändringen
# en: 0470e54d
ui-trial-drop = Ta tillbaka ändringen
