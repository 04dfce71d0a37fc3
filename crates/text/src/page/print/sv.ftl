### The report on paper.

# en: 1486a47b
ui-print-edition = Bedömd enligt
# en: ecf68a8f
ui-print-judged = Gäller den
# en: 4ea3a83a
ui-print-collected = Uppgifterna insamlade
# en: a0480fc4
ui-print-tool = Framtagen med
# en: 496490c4
ui-print-version = Secondsite { $version }
# en: 2c9944a1
ui-print-standing = { $scenario }: { $standing }
# en: 5c805ccb
ui-print-contradictions =
    { $count ->
        [one] En motsägelse i miljön
       *[other] { $count } motsägelser i miljön
    }
# en: a44d726d
ui-print-rank =
    .blocker = Hinder
    .undecided = Okänt, kanske hinder
    .warning = Varningar
    .unknown = Okänt, kanske varningar eller råd
    .advice = Råd
    .accepted = Godtaget
    .pass = Uppfyllt
    .not-applicable = Ej tillämpligt
