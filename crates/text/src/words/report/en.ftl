### What stands around the findings in a report.

report-estate = Estate: { $estate }
report-edition = Scenario: { $edition } ({ $name })
report-today = Judged for: { $date }
report-blockers = Blockers
report-warnings = Warnings
report-advice = Advice
report-unknown = Not known yet
report-accepted = Accepted
report-pass = Met
report-not-applicable = Not applicable
report-counts = Findings: { $counts }
report-counts-none = Findings: none
report-not-checked = Not checked; look at these yourself
report-inconsistencies = Where the inventory contradicts itself
report-why = Why
report-fix = Fix
report-confirm = Confirm
report-source = { $title } ({ $date }; read { $read })
report-sources = Sources
report-more =
    { $count ->
        [one] and one more, listed with --all
       *[other] and { $count } more, listed with --all
    }
report-find-out = How to find out: { $field }
report-scenarios = The same estate in every scenario
report-scenario = { $scenario } ({ $edition }): { $standing }

## Several estates

report-summary = Summary
# The heads of the columns of a table, parted by " | "
report-summary-columns = File | Verdict | Blockers | Warnings | Unknown
report-summary-retired = { $verdict } ({ $underlying })
report-summary-unreadable = Cannot be read

## The list for those who keep the firewalls; `$servers` are `the Hyper-V hosts`

report-openings = Addresses and ports to be open
opening-way =
    { $direction ->
        [inbound] { $port } to { $servers } from the others
       *[outbound] { $port } from { $servers }
    }
opening-optional =
    { $fact ->
        [F-CON-03] { $way } (in the list of 2016 only)
       *[other] { $way } (optional)
    }
opening-open = Open: { $servers }
opening-closed = Closed: { $servers } ({ $names })
opening-unknown = Not known: { $servers } ({ $names })
opening-more = { $count } more

## What reports in files say besides

report-made-by = Made by Secondsite { $version }
report-contents = Contents
report-ignored = Ignored in the inventory
report-limits = Secondsite reads what it is told, not your servers; a passed check is no promise that replication works. It is not made or endorsed by Microsoft.
# The heads of the columns of a table, parted by " | "
report-columns = Kind | Estate | Edition | Judged for | Made by | Requirement | Title | Level | Outcome | Object | What was found | Why | Fix | Commands to fix | Confirm | Commands to confirm | How to find out | Sources | Where the sources disagree | Accepted because | Accepted by | Accepted until
report-row = Row
    .verdict = Verdict
    .scenario = Scenario
    .finding = Finding
    .unchecked = Not checked
    .contradiction = Contradiction
    .ignored = Ignored
