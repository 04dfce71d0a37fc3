### What is still needed: script and checklist.

# en: 9be52564
ui-needs-least =
    { $count ->
        [0] Alla hinder är avgjorda.
        [one] Minst en uppgift till behövs för att avgöra alla hinder.
       *[other] Minst { $count } uppgifter till behövs för att avgöra alla hinder.
    }
# en: fbb733cb
ui-needs-all = Ta också med det som bara varningar och råd väntar på
# en: d278c01f
ui-needs-nothing = Här saknas ingenting.
# en: fd56f086
ui-needs-script = Skript
    .help = Windows PowerShell som tar reda på det som ett kommando kan ta reda på. Det läser bara. Delarna är ordnade efter var de körs, med dina namn ifyllda.
    .copy = Kopiera skriptet
    .save = Spara som .ps1
    .show = Visa skriptet
# en: ba46a879
ui-needs-checklist = Checklista
    .count =
        { $count ->
            [one] { $count } uppgift som saknas
           *[other] { $count } uppgifter som saknas; ett svar kan göra andra onödiga
        }
    .print = Skriv ut checklistan
# en: 23eee265
ui-needs-sheet =
    { $named ->
        [yes] { $name }. Saknas ännu för: { $edition }. Per { $date }.
       *[no] Saknas ännu för: { $edition }. Per { $date }.
    }
# en: 5575bad4
ui-needs-which = Vilka som finns
# en: 5568d13e
ui-needs-answer = Svara
    .of = Svara: { $object }
# en: 077fd655
ui-needs-given = Det angivna värdet avgör inget: se över det
# en: 6e1c7525
ui-needs-ask = Fråga den som vet, eller slå upp det
