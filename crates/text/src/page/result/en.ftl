### The result: its views, counters, search and requirements.

ui-views = Views of the result
ui-view =
    .requirements = Requirements
    .needs = Still needed
    .plan = Fix list
    .picture = Picture
    .compare = Compare
