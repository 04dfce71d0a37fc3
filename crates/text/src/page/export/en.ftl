### Exporting the report: what each format is for.

ui-export-html = A page
    .help = To read, to print and to hand over: one HTML file that needs nothing else.
    .do = Save as HTML
ui-export-markdown = Text for a wiki
    .help = Markdown, for a wiki, an issue or a mail.
    .do = Save as Markdown
ui-export-csv = A table
    .help = A row for each finding, as CSV for a spreadsheet.
    .do = Save as CSV
ui-export-sarif = Code scanning
    .help = SARIF 2.1.0, for GitHub code scanning and other viewers of alerts.
    .do = Save as SARIF
ui-export-junit = A build server
    .help = JUnit XML: blockers fail, blockers not known yet are errors.
    .do = Save as JUnit
