### Det som tar en stund: att bedöma en stor miljö, och att läsa in en från en fil.

# en: 9966dd11
ui-being-judged = Miljön bedöms …
# en: 2abd1dbd
ui-being-judged-progress = { $done } av { $total } krav
# en: 4f9a994d
ui-being-judged-elsewhere = bedöms …
# en: edaf4ba3
ui-being-judged-dialog = Miljön bedöms. Det du bad om visas här så snart det är klart.

## Att läsa in en stor fil.

# en: 49416989
ui-loading = Inläsning
# en: f03b8a66
ui-loading-file = { $file } läses in. Miljön som visas står kvar tills allt har kommit. Escape avbryter.
# en: 646dee6d
ui-loading-progress = { $percent } %
# en: 83c404b0
ui-loading-cancel = Avbryt
