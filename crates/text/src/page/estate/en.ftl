### The left half of the page: the estate as forms and tables.

## The outline.

ui-estate-sum = Nothing is known of the estate yet. Answer what is asked, or fill in any section; what you do not know can wait.
ui-estate-rest = Not needed for this scenario
ui-estate-rest-help = No requirement of the chosen edition asks for these. They are kept, and count in other scenarios.

## A table without rows.

ui-estate-table-unknown = Not known yet. What depends on it stays unknown.
ui-estate-table-none = You have said that there are none.
ui-estate-declare-none = There are none
ui-estate-declare-unknown = I don’t know after all

## Rows.

# $one (text) - one row of the table, such as “host”
ui-estate-add = Add { $one }
ui-estate-draft-lacks = Fill in what tells it apart from the others first.
ui-estate-cancel = Cancel
ui-estate-remove = Remove
ui-estate-duplicate = Duplicate
# $name (text) - a row, a value or a part
ui-estate-take-away = Remove { $name }
ui-estate-duplicate-row = Duplicate { $name }
ui-estate-open-row = Show all fields of { $name }
# $count (number) - fields folded away; $known (number) - those that are filled in
ui-estate-more =
    { $count ->
        [one] 1 more field
       *[other] { $count } more fields
    }{ $known ->
        [0] { "" }
       *[other] , { $known } filled in
    }

## A long table.

ui-estate-search = Search
# $count (number) - rows found
ui-estate-found =
    { $count ->
        [0] Nothing found
        [one] 1 row found
       *[other] { $count } rows found
    }
ui-estate-column-state = Outcome
ui-estate-column-actions = Actions
# $field (text) - the column; $row (text) - what the row is called
ui-estate-cell = { $field }, { $row }
ui-estate-pages = Pages
ui-estate-page-before = Previous page
ui-estate-page-after = Next page
# $first, $last, $rows (number) - the rows shown of all there are
ui-estate-rows-shown = { $first } to { $last } of { $rows }
ui-estate-row-steps = Rows
ui-estate-all-rows = Back to the table
ui-estate-row-before = Previous
ui-estate-row-after = Next
# $number (number) - the place of the row; $count (number) - how many there are
ui-estate-row-of = { $number } of { $count }

## A field.

ui-estate-needed = used by a requirement
ui-estate-find-out = How to find out
ui-estate-list-some = List them
ui-estate-list-none = None
ui-estate-add-value = Add
# $number (number) - the place of a part without a name
ui-estate-part-number = No. { $number }
ui-estate-describe = Fill in
ui-estate-forget = Back to “don’t know”
# $names (list) - names no row has; $table (text) - the heading of the table that lacks them
ui-estate-stranger =
    { $names ->
        [one] { $names } is not among the rows of “{ $table }”. It counts as unknown until it is.
       *[other] { $names } are not among the rows of “{ $table }”. They count as unknown until they are.
    }
# $table (text) - the heading of the table that lacks them
ui-estate-list-it = Add to “{ $table }”

## What the rules say beside a field.

ui-estate-show-requirement = Why, and how to mend it
ui-estate-needed-for = Needed for:
# $count (number) - requirements that are not named
ui-estate-and-others =
    { $count ->
        [one] and 1 more
       *[other] and { $count } more
    }

## What was typed and cannot be used.

ui-estate-fault-number = Write a whole number, such as 15.
ui-estate-fault-too-small = The smallest number here is 1.
ui-estate-fault-port = Write a port from 1 to 65535.
ui-estate-meaning-bytes =
    { $count ->
        [one] 1 byte
       *[other] { $count } bytes
    }; for gigabytes write { $count } GB
ui-estate-fault-size = Write a number with KB, MB, GB or TB, such as 127 GB, or with GiB and so on; both are counted in steps of 1,024. Without a unit it is bytes.
ui-estate-fault-rate = Write a number with a unit a second, such as 5 MB/s, or bytes a second alone.
ui-estate-fault-version = Write a build, such as 10.0.14393, or choose a product from the list.
ui-estate-fault-component = Write a version, such as 5.1.3100.0, or “none” if it is not installed.
ui-estate-fault-day = Write a day of the calendar as 2026-11-23.
ui-estate-fault-moment = Write a time as 2026-11-23T08:15:00+01:00.
ui-estate-fault-too-long = Longer than 1,024 characters, which is the most there is room for.
ui-estate-refused-duplicate = Another row is called that already. Names are compared without regard to case.
ui-estate-refused-unfit = This cannot be empty. To be rid of the row, remove it.
