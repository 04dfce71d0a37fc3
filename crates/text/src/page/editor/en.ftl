### Editing many rows at once: picking, setting, adding, choosing columns.

## What was done with many rows.

# $count (number) - rows; $field (text) - the field; $table (text) - the heading of the table
ui-done-set =
    { $count ->
        [one] “{ $field }” was set for 1 row of “{ $table }”.
       *[other] “{ $field }” was set for { $count } rows of “{ $table }”.
    }
ui-done-added =
    { $count ->
        [one] 1 row was added to “{ $table }”.
       *[other] { $count } rows were added to “{ $table }”.
    }
ui-done-removed =
    { $count ->
        [one] 1 row was removed from “{ $table }”.
       *[other] { $count } rows were removed from “{ $table }”.
    }
    .left =
        { $count ->
            [one] One field elsewhere still names it; it counts as unknown.
           *[other] { $count } fields elsewhere still name what was removed; they count as unknown.
        }
    .forget = Clear those fields
    .held =
        { $count ->
            [one] One row of “{ $table }” still refers to it and cannot do without.
           *[other] { $count } rows of “{ $table }” still refer to it and cannot do without.
        }
    .show = Show “{ $table }”
    .too =
        { $count ->
            [one] Remove that row too
           *[other] Remove those { $count } rows too
        }
ui-done-unreferred =
    { $count ->
        [one] One field that named a removed row of “{ $table }” was cleared.
       *[other] { $count } fields that named removed rows of “{ $table }” were cleared.
    }

## Picking rows.

# $name (text) - what the row is called
ui-editor-pick = Select { $name }
# $count (number) - the rows found
ui-editor-pick-all =
    { $count ->
        [one] Select the row
       *[other] Select all { $count } rows
    }
ui-editor-selection = Selected rows
ui-editor-picked =
    { $count ->
        [one] 1 row selected
       *[other] { $count } rows selected
    }
ui-editor-pick-none = Select none

## Setting a field of the rows picked.

ui-editor-set = Set a field…
ui-editor-set-field = Field
ui-editor-set-choose = Choose a field
ui-editor-unsettled = Nothing was changed: something here is missing or cannot be read.
ui-editor-set-value =
    { $count ->
        [one] Set for 1 row
       *[other] Set for { $count } rows
    }
ui-editor-set-unknown =
    { $count ->
        [one] Set to “don’t know” for 1 row
       *[other] Set to “don’t know” for { $count } rows
    }
# $name (text) - the first row; $value (text) - what it has
ui-editor-copy-down = Copy “{ $field }” from { $name }
ui-editor-fill-down = Fill down from { $name }: { $value }

## Several new rows.

ui-editor-several = Add several…
# $counted, $combined (text) - examples
ui-editor-series = Names
    .help = hv01..hv16 counts up, and so does { $counted } within a name; { $combined } gives every combination. Commas separate.
# $first, $last (text) - names; $count (number) - how many
ui-editor-series-preview =
    { $count ->
        [one] 1 name: { $first }
        [2] 2 names: { $first } and { $last }
       *[other] { $count } names: { $first } to { $last }
    }
# $names (list) - names that rows have already; $count (number) - how many those are; $more (number) - those not named
ui-editor-series-taken =
    { $more ->
        [0] { $count ->
            [one] { $names } is there already and stays as it is.
           *[other] { $names } are there already and stay as they are.
        }
       *[other] { $names } and { $more } more are there already and stay as they are.
    }
ui-editor-series-add =
    { $count ->
        [0] Add
        [one] Add 1 row
       *[other] Add { $count } rows
    }
ui-editor-series-range = The two ends of a range may differ in one number only, as in hv01..hv16.
ui-editor-series-backwards = A range counts up: write the smaller number first.
# $counted (text) - an example
ui-editor-series-brace = A brace is missing its partner, as in { $counted }.
# $most (number) - the most names one line may stand for
ui-editor-series-too-many = More than { $most } names. Write several smaller ranges, one after another.

## Columns.

ui-editor-columns = Columns
    .help = What tells rows apart is always shown. The choice is kept on this device.
    .reset = As the requirements need

## Choosing instead of typing.

ui-editor-offers = Suggestions
# $server (text) - the VMM server of the row
ui-editor-offers-on = On { $server }
ui-editor-offers-others = Elsewhere
# $count (number) - names that are not listed
ui-editor-offers-more = { $count } more; type to narrow

## What holds because of another field.

ui-editor-implied-clustered = Yes, by its cluster

## What the keyboard does.

ui-keys-title = Keyboard shortcuts
ui-keys-single = Single keys
ui-keys-page = Everywhere
ui-keys-table = In a table
ui-keys-field = In a field
ui-keys-switch = Single keys do this, outside fields. The choice is kept on this device.
ui-keys-list = Show this list
ui-keys-search = Search
ui-keys-estate = Go to the estate
ui-keys-result = Go to the result
ui-keys-view = Look at the result in one of its ways, in the order of their tabs
ui-keys-next = The next requirement that is not met
ui-keys-previous = The requirement before that is not met
ui-keys-undo = Undo the last change of the estate
ui-keys-redo = Make it again
ui-keys-rows = To the same column of another row
ui-keys-enter = Keep what was typed and go to the next row, with Shift to the one before
ui-keys-ends = To the first or last row of the page
ui-keys-range = Hold it while selecting a row to select every row between as well
ui-keys-offers = Open the list of suggestions; outside tables ↓ alone does it
ui-keys-escape = Close the list, then give back what stood in the field
ui-keys-own-undo = Undo the typing while it is not kept yet; after that, the last change of the estate
