### The fix list, and a change on trial.

ui-plan-title = Fix list
ui-plan-goal = How far the list is to lead
    .unblocked = Until nothing blocks
    .ready = Until ready, without warnings
ui-plan-retired = This scenario can no longer be set up, whatever is changed. The list aims at what its checks alone would say.
ui-plan-searching = Looking for the changes…
ui-plan-done =
    .unblocked = Nothing blocks; there is nothing to change for that.
    .ready = The checks say ready; there is nothing to change.

## $steps is the number of steps, $left that of findings without one.

ui-plan-lead =
    { $steps ->
        [one] One step leads there. Leave it out, and it does not.
       *[other] { $steps } steps lead there, in this order. None of them can be left out.
    }
    .part =
        { $steps ->
            [one] One step leads part of the way.
           *[other] { $steps } steps lead part of the way.
        } { $left ->
            [one] For one finding no change was found; it stands below.
           *[other] For { $left } findings no change was found; they stand below.
        }
    .nothing =
        { $left ->
            [one] For the one finding in the way no change was found.
           *[other] For the { $left } findings in the way no change was found.
        }
ui-plan-try = Try it
    .of = Try it: { $change }
ui-plan-try-all = Try the whole list
# $change is a change in a line that answers what is not known.
ui-plan-assume = Assume it
    .of = Assume it: { $change }
# $count is the number of steps that ask for what is not known.
ui-plan-questions =
    { $count ->
        [one] One of them is a question: nobody has answered it yet.
       *[other] { $count } of them are questions: nobody has answered them yet.
    }
ui-plan-script = All commands as one script:
    .copy = Copy all commands as one script
    .head = The commands of a fix list. Read them first: what stands in capitals between quotes is to be filled in.
ui-plan-find-out = Nothing is known of this. Find it out and enter what it is.
# $asked is a field or a table, $answer what it could say.
ui-plan-ask = Find out: { $asked }
ui-plan-answer = This would do: { $answer }.
    .example = This would do, for example: { $answer }.
    .none = It would do if there were none.
ui-plan-needed-for = Needed for:
ui-plan-mends = Mends:
    .one =
        { $count ->
            [one] { $title }
           *[other] { $title } ({ $count } times)
        }
ui-plan-brings = This brings a warning that was not there: { $rules }.
ui-plan-how = How it is done
    .question = How to find it out
    .otherwise = Where it turns out not to be so:

## A change in a line. $field is a label, $change says from what to what.

ui-plan-set = { $field }: { $change }
ui-plan-change = { $from } → { $to }
ui-plan-add = add { $values }
ui-plan-remove = take out { $values }
ui-plan-unknown = not known
ui-plan-various = one of its own for each
ui-plan-new = New { $row }: { $name }
ui-plan-declare = There are none: { $table }

## What no change was found for. $table is a table inside a sentence, $rules are titles of requirements.

ui-plan-left = What no change here mends
    .unentered = Nothing is known of { $table }: enter what there is.
    .cost = What would mend it makes something else fail: { $rules }.
    .none = No setting was found that mends it.
ui-plan-leave-out =
    { $count ->
        [one] Try without it
       *[other] Try without them
    }
    .help =
        { $count ->
            [one] That is no remedy, but the machine can be left out of replication.
           *[other] That is no remedy, but these { $count } machines can be left out of replication.
        }

## A change on trial. $gone and $new are the two sentences after it.

ui-trial = A change on trial
ui-trial-text = You are trying a change: { $gone }, { $new }.
ui-trial-gone =
    { $count ->
        [0] no finding resolved
        [one] one finding resolved
       *[other] { $count } findings resolved
    }
ui-trial-new =
    { $count ->
        [0] no new ones
        [one] one new one
       *[other] { $count } new ones
    }
ui-trial-not-kept = Until you keep it, this device keeps the estate as it was.
    .part = Keeping it makes what is assumed unknown again. What changes something known stays, and so does what you enter yourself.
    .nothing = There is nothing to keep: find the answers out and enter them. This device keeps the estate as it was.
# $count is the number of answers that a change on trial takes for granted.
ui-trial-assumed =
    { $count ->
        [one] One answer in this trial is assumed: nobody has confirmed it.
       *[other] { $count } answers in this trial are assumed: nobody has confirmed them.
    }
# $said is a verdict that holds only if what is assumed is so.
ui-trial-if = If so: { $said }
ui-trial-left-behind =
    { $count ->
        [one] You are trying a change. The one answer that it assumes is left out here.
       *[other] You are trying a change. The { $count } answers that it assumes are left out here.
    }
ui-trial-which = Which findings
ui-trial-vanishing = Resolved:
ui-trial-appearing = New:
ui-trial-more = and { $count } more
ui-trial-keep = Keep the change
ui-trial-drop = Drop the change
