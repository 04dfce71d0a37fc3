### What is said of verdicts, findings, objects, units and input. Rules and fields have files of their own.
### A variable is formatted by its type; texts call no functions.

## Names of products, in one place in case one is renamed.

-asr = Azure Site Recovery
-vmm = VMM

## The answer as a whole.

verdict-retired = Retired
    .inside = retired
    .headline = This scenario can no longer be set up
    .alone =
        { $counts ->
            [0] The checks alone would say: { $verdict }.
           *[other] The checks alone would say: { $verdict }, with { $counts }.
        }
verdict-not-ready = Not ready
    .inside = not ready
    .headline = Not ready for replication
    .summary =
        { $blockers ->
            [one] One blocker stands in the way.
           *[other] { $blockers } blockers stand in the way.
        }{ $unknown ->
            [0] { "" }
            [one] { " " }One more answer waits for missing facts.
           *[other] { " " }{ $unknown } more answers wait for missing facts.
        }
verdict-cannot-tell = Cannot tell yet
    .inside = cannot tell yet
    .headline = Cannot tell yet
    .summary =
        { $unknown ->
            [one] Nothing that is known stands in the way, but one answer waits for missing facts.
           *[other] Nothing that is known stands in the way, but { $unknown } answers wait for missing facts.
        }
verdict-ready-with-warnings = Ready with warnings
    .inside = ready with warnings
    .headline = Ready, with warnings
    .summary =
        { $counts ->
            [0] Replication can be set up; what was accepted remains to be dealt with.
           *[other] Replication can be set up. To look at first: { $counts }.
        }
verdict-ready = Ready
    .inside = ready
    .headline = Ready for replication
    .summary =
        { $counts ->
            [0] Everything that is checked is as the documents ask.
           *[other] Nothing that is checked stands in the way. Recommended besides: { $counts }.
        }

## Scenarios, their status and their editions.

# $verdict and $underlying (text) - verdicts; $counts (list) - the counts that decide
standing =
    { $counts ->
        [0] { $verdict }
       *[other] { $verdict }: { $counts }
    }
    .retired =
        { $counts ->
            [0] { $verdict }; its checks alone: { $underlying }
           *[other] { $verdict }; its checks alone: { $underlying }: { $counts }
        }

scenario-vmm-to-vmm = VMM site to secondary VMM site
    .retired = Replication between VMM sites with { -asr } is retired: Microsoft announced its end for { $since }.
scenario-vmm-to-azure = Hyper-V with VMM to Azure
scenario-hyperv-to-azure = Hyper-V without VMM to Azure
scenario-hyperv-replica = Hyper-V Replica between two sites
status-current = This scenario can be set up today.
status-retired = This scenario is retired since { $since }.
edition = { $scenario }, by the documentation of { $date }

## Levels, outcomes and their counts.

level-blocker = Blocker
level-warning = Warning
level-advice = Advice
outcome-pass = Pass
outcome-fail = Fail
outcome-unknown = Unknown
outcome-not-applicable = Not applicable
count-blockers =
    { $count ->
        [one] { $count } blocker
       *[other] { $count } blockers
    }
count-warnings =
    { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
count-advice = { $count } advice
count-unknown = { $count } unknown
count-passed = { $count } passed
count-not-applicable = { $count } not applicable
count-accepted = { $count } accepted

## Findings that every rule says alike.

finding-pass = This is met for { $object }.
finding-not-applicable = This does not concern { $object }.
finding-unknown = To judge { $object }, this must be known: { $missing }.
finding-unknown-table = The inventory says nothing yet about { $table }.
finding-accepted =
    { $owner ->
        [named] Accepted by { $name } until { $until }: { $reason }
       *[none] Accepted until { $until }: { $reason }
    }

## What findings are about. Forms with an article are used inside sentences.

object-estate = the estate
object-on = { $name } on { $server }
object-alike = { $name } ({ $count } alike)
object-mapping = the mapping of { $name } on { $server }
object-all-servers = all servers
version-of-product = { $build } ({ $product })
not-installed = not installed
estate-nameless = Unnamed estate
estate-as-of = { $name }, as of { $date }

subject-azure = Azure
subject-vmm-server = VMM servers
subject-vmm-cloud = VMM clouds
subject-hyperv-host = Hyper-V hosts
subject-cluster = Clusters
subject-virtual-machine = Virtual machines
subject-storage = Storage
subject-network = Networks
subject-connectivity = Connectivity
subject-replication = Replication
subject-lifecycle = Lifecycle

## Where a command is run.

place-vmm-console = On a machine with the VMM console
place-vmm-server = On the VMM server
place-hyperv-host = On the Hyper-V host
place-cluster-node = On a node of the cluster
place-guest = Inside the virtual machine
place-azure = Where the Az modules are signed in

## Answers to yes-or-no facts.

answer-yes = Yes
answer-no = No
answer-unknown = Don’t know

## Units, dates and lists. No-break spaces keep a number and its unit on one line.

size-in-bytes =
    { $bytes ->
        [one] { $bytes }{ "\u00A0" }byte
       *[other] { $bytes }{ "\u00A0" }bytes
    }
size-rounded = { $short } ({ $bytes }{ "\u00A0" }bytes)
rate-in-bytes =
    { $bytes ->
        [one] { $bytes }{ "\u00A0" }byte/s
       *[other] { $bytes }{ "\u00A0" }bytes/s
    }
rate-rounded = { $short } ({ $bytes }{ "\u00A0" }bytes/s)
duration-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
duration-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
duration-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
duration-seconds =
    { $count ->
        [one] { $count } second
       *[other] { $count } seconds
    }
month-name =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
date-of-day = { $day } { $month } { $year }
date-of-month = { $month } { $year }
list-ends = { $first } and { $last }
list-empty = none

## What is wrong with an inventory, where, and what to do. A fault follows a path, as in
## `line 3, column 14: hosts[3].edition: this has to be text`.

problem-at = Line { $line }, column { $column }: { $fault }
problem-at-path = Line { $line }, column { $column }: { $path }: { $fault }
fault-not-unicode = This file is not text in UTF-8 or UTF-16. Save it as UTF-8 and try again.
fault-not-json = This is not JSON. Look for a missing comma, quotation mark or bracket here or just before.
fault-ends-early = The text ends in the middle of the JSON. The file may have been cut off; fetch it again.
fault-too-deep = This is nested more than { $most } levels deep, which no inventory is.
fault-wrong-format = An inventory starts with "format": "secondsite/1". This file is something else.
fault-newer-format = This inventory was written by a newer version of Secondsite. Open it there.
fault-wrong-type =
    { $expected ->
        [flag] this has to be true or false, without quotation marks.
        [number] this has to be a whole number, without quotation marks.
        [size] this has to be a whole number of bytes, or text such as "127 GiB".
        [text] this has to be text in quotation marks.
        [number-or-text] this has to be a whole number, or text in quotation marks.
        [list] this has to be a list in square brackets; [] means known to be none.
        [record] this has to be an object in curly brackets.
       *[text-or-record] this has to be text, or an object in curly brackets.
    }
fault-negative = this number cannot be below zero.
fault-not-whole = this has to be a whole number, without decimals or exponent.
fault-too-small = this number has to be at least { $least }.
fault-too-large = this number can be { $most } at most.
fault-not-a-date = this is no day of the calendar; write it as 2026-11-23.
fault-not-a-time = this is no time; write it as 2026-11-23T08:15:00+01:00.
fault-not-a-size = this is no size; write whole bytes, or a whole number with B, KiB, MiB, GiB or TiB, such as "127 GiB".
fault-empty-name = a name cannot be empty; leave the field out if it is not known.
fault-too-long = text can have { $most } characters at most.
fault-repeated-key = this key stands twice in the same object; keep one of them.
fault-missing-required = this field is required and is missing.
fault-repeated-row = this row has the same identity as { $first } on line { $line }; remove or rename one of them.
fault-more =
    { $count ->
        [one] one more error was found; mend those above first.
       *[other] { $count } more errors were found; mend those above first.
    }
fault-not-collected = not read by the collector, so it is unknown: { $what }. The reason given: { $reason }
fault-more-ignored =
    { $count ->
        [one] one more thing was ignored.
       *[other] { $count } more things were ignored.
    }
fault-unknown-field = the inventory has no such field; it was ignored. Look for a spelling mistake.
fault-unknown-table = the inventory has no such table; it was ignored. Look for a spelling mistake.
fault-outside-set = “{ $value }” is not among the values this field takes; the field counts as unknown.

## Where an inventory contradicts itself. Nothing is repaired; what contradicts itself makes no rule pass.

inconsistency-at-path = { $path }: { $contradiction }
contradiction-no-such-row =
    { $server ->
        [none] { $name } is not among { $table } of this inventory. Add it there or correct the name.
       *[named] { $name } on { $on } is not among { $table } of this inventory. Add it there or correct the name.
    }
contradiction-no-such-server = { $name } is neither a VMM server nor a host of this inventory. Add it or correct the name.
contradiction-standalone-in-cluster = the host is said to be standalone, and to be in the cluster { $cluster }.
contradiction-cluster-elsewhere =
    { $table ->
        [sites] the host is on the site { $own }, its cluster { $cluster } on { $theirs }.
       *[vmmServers] the host is managed by { $own }, its cluster { $cluster } by { $theirs }.
    }
contradiction-cloud-elsewhere = the cloud { $cloud } is not on { $server }, the VMM server of the machine’s host.
contradiction-two-targets = the mapping leads both to a VM network and to Azure; keep one of them.
contradiction-no-nodes = a VMM server has at least one node; write 1 when it is not clustered.
contradiction-open-and-closed = { $address } is listed both as open and as closed.
