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
