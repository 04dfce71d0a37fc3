### The report on paper.

ui-print-edition = Judged by
ui-print-judged = As of
ui-print-collected = Facts collected
ui-print-tool = Made with
ui-print-version = Secondsite { $version }
ui-print-standing = { $scenario }: { $standing }
ui-print-contradictions =
    { $count ->
        [one] One contradiction in the estate
       *[other] { $count } contradictions in the estate
    }
ui-print-rank =
    .blocker = Blockers
    .undecided = Not known, perhaps blockers
    .warning = Warnings
    .unknown = Not known, perhaps warnings or advice
    .advice = Advice
    .accepted = Accepted
    .pass = Met
    .not-applicable = Not applicable
