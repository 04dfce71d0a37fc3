### Att exportera rapporten: vad varje format är till för.

# en: 735363f2
ui-export-html = En sida
    .help = Att läsa, skriva ut och lämna över: en HTML-fil som inte behöver något annat.
    .do = Spara som HTML
# en: af73baa2
ui-export-markdown = Text för en wiki
    .help = Markdown, för en wiki, ett ärende eller ett mejl.
    .do = Spara som Markdown
# en: f1ca6682
ui-export-csv = En tabell
    .help = En rad för varje resultat, som CSV för kalkylprogram.
    .do = Spara som CSV
# en: aedc7171
ui-export-sarif = Kodgranskning
    .help = SARIF 2.1.0, för GitHub code scanning och andra program som visar varningar.
    .do = Spara som SARIF
# en: 779e049b
ui-export-junit = En byggserver
    .help = JUnit-XML: hinder underkänns, ännu okända hinder är fel.
    .do = Spara som JUnit
