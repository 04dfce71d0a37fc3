### What is still needed: script and checklist.

ui-needs-least =
    { $count ->
        [0] Every blocker is settled.
        [one] At least one more fact is needed to settle every blocker.
       *[other] At least { $count } more facts are needed to settle every blocker.
    }
ui-needs-all = Also list what only warnings and advice wait for
ui-needs-nothing = Nothing is missing here.
ui-needs-script = Script
    .help = Windows PowerShell that finds out what can be found out by a command. It only reads. It is grouped by where each part is run, with your names filled in.
    .copy = Copy the script
    .save = Save as .ps1
    .show = Look at the script
ui-needs-checklist = Checklist
    .count =
        { $count ->
            [one] { $count } fact that is missing
           *[other] { $count } facts that are missing; an answer may make others needless
        }
    .print = Print the checklist
ui-needs-sheet =
    { $named ->
        [yes] { $name }. Still needed for: { $edition }. As of { $date }.
       *[no] Still needed for: { $edition }. As of { $date }.
    }
ui-needs-which = Which ones there are
ui-needs-answer = Answer
    .of = Answer: { $object }
ui-needs-given = The value given settles nothing: look at it
ui-needs-ask = Ask whoever knows, or look it up
