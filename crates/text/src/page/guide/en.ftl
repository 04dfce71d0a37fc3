### The guided start: what to answer next.

ui-guide = What to answer next
ui-guide-show = Guide me
ui-guide-hide = Hide
ui-guide-which = { $table }: which ones are there?
    .tried = From which servers have you tried which addresses they reach?
ui-guide-names = Their names, separated by commas; hv01..hv16 means all sixteen from hv01 to hv16
    .tried = The servers, separated by commas; hv01..hv16 means all sixteen from hv01 to hv16, and * all servers
ui-guide-names-on = On { $name }: names, separated by commas
ui-guide-add = Add them
ui-guide-none = There are none
    .tried = From none
ui-guide-answer = Answer
ui-guide-all = The same for all { $count } that lack it
ui-guide-in-estate = Answer it in the estate
ui-guide-later = Ask me later
ui-guide-again = Ask again
ui-guide-waiting =
    { $count ->
        [one] One blocker waits for it.
       *[other] { $count } blockers wait for it.
    }
ui-guide-questions =
    { $count ->
        [one] Last question as far as is known.
       *[other] { $count } questions as far as is known.
    }
ui-guide-aside =
    { $count ->
        [one] You put one question aside.
       *[other] You put { $count } questions aside.
    }
ui-guide-done = Every blocker is settled: the verdict stands. What is left concerns warnings and advice.
