### The script that finds out what is not known: its comments.

# en: 18bc8c46
find-out-fact = { $object }: { $field }
# en: 6775683d
find-out-nameless = miljö utan namn
# en: 6202ee86
find-out-head = Secondsite: det som ännu saknas om { $name }. { $edition }, per { $date }.
# en: 7952f220
find-out-reads = Varje rad läser bara. Ingenting ändras och ingenting skickas någonstans.
# en: ccaf609e
find-out-parts = Windows PowerShell. Kör varje del där rubriken säger; raderna ovanför ett kommando talar om vilka uppgifter det ger.
# en: 61deee4a
find-out-placeholders = Ett ord med versaler inom citattecken står för ett namn som miljön inte anger: sätt in ditt eget.
# en: 16f79298
find-out-on = { $place }: { $name }
# en: 0972d833
find-out-without = För dessa finns inget känt kommando; fråga den som vet, eller slå upp dem:
# en: 8e511441
find-out-look = { $fact }. { $look }
