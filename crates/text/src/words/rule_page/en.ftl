### What stands around a rule on its page, and around all of them in the index.

rule-page-rules = Rules
rule-page-rules-about = Every rule with its level in each edition. A dash means that the edition does not have it.
rule-page-all = All rules
rule-page-rule = Rule
rule-page-requirement = Requirement
rule-page-level = Level
rule-page-edition = Edition
rule-page-reason = Why it differs from { $level }
rule-page-checked = What is checked
rule-page-each = Each { $row } is judged on its own.
rule-page-whole = Judged as a whole: { $object }.
rule-page-needs = These fields decide:
rule-page-found = What it says
rule-page-find-out = How to find it out
rule-page-no-command = No documented command is known.
rule-page-placeholders = Words in capitals between quotation marks stand for your own names.
rule-page-source-dates = dated { $date }, read { $read }
rule-page-disagreement = Where the sources disagree
rule-page-examples = Examples
rule-page-examples-about = Each begins with the same estate, in which everything is known and nothing is wrong on { $date }, and names only what differs.
rule-page-nothing-differs = Nothing differs.
rule-page-given = Starting from { $given }:
rule-page-nothing-more = Nothing more.
rule-page-not-known = not known
rule-page-gone = not there
rule-page-every-row = all
rule-page-row-number = number { $number }
rule-page-more =
    { $count ->
        [one] one more
       *[other] { $count } more
    }
