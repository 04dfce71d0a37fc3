### The result: its views, counters, search and requirements.

ui-views = Views of the result
ui-view =
    .requirements = Requirements
    .needs = Still needed
    .plan = Fix list
    .picture = Picture
    .compare = Compare

## Accepting a failure until a day.

ui-accept = Accept
    .of = Accept: { $object }
ui-accept-all = Accept for all
    .of = Accept for all: { $object }
ui-accept-all-objects =
    { $count ->
        [one] { $count } finding
       *[other] { $count } findings
    }
ui-accept-change = Change acceptance
    .of = Change acceptance: { $object }
ui-accept-renew = Renew acceptance
    .of = Renew acceptance: { $object }
ui-accept-revoke = Revoke
    .of = Revoke: { $object }
ui-accept-reason = Reason
    .fault = Say why it is accepted.
ui-accept-owner = Who answers for it
ui-accept-until = Until and including
    .fault = Choose a day that is not past.
    .unreadable = This is no day of the calendar: write year, month and day, the year in four digits.
ui-accept-do = Accept it
ui-accept-cancel = Cancel
ui-accept-returned = Was accepted until { $until } and counts again: { $reason }

## Finding something in the result.

ui-search = Search
    .found =
        { $count ->
            [one] { $count } finding
           *[other] { $count } findings
        }
ui-group = Put together
    .requirement = By requirement
    .object = By object
ui-share-view = Also what I am looking at: view, filter and search
