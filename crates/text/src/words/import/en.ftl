### What is said of tables that are read and of inventories that are merged, by the command line and the page alike.

## Where something was refused. $text is what stands there, $why one of the reasons below.

import-cell = Row { $row }, { $column }: “{ $text }” { $why }
import-row = Row { $row }, which begins “{ $text }”, { $why }
import-column = Column { $column }: { $why }
import-nameless-column = number { $number }
import-file = { $file }: { $problem }

## Why.

import-why =
    .not-a-flag = is neither yes nor no.
    .not-a-number = is not a whole number.
    .too-small = is below { $number }, the least this can be.
    .too-large = is above { $number }, the most this can be.
    .ambiguous = can be read in two ways: its comma or full stop may go before decimals or group thousands. Write it with all its decimals, or without the mark.
    .not-a-size = is not a size such as 127 GB.
    .not-a-rate = is not a rate such as 2 MB/s.
    .not-a-duration = is not a length of time such as 30 s or 15 min.
    .not-a-day = is not a day, or one that is read differently in different countries; write it as 2026-11-23.
    .not-a-time = is not a time such as 2026-11-23T08:15:00+01:00.
    .not-a-version = is neither a build such as 10.0.14393 nor a product that is known.
    .not-a-word = is not among the values that this can have.
    .too-long = has more than 1,024 characters.
    .incomplete = belongs to something of which what it is known by is missing.
    .lacks = lacks { $fields }, so that nobody can tell which one is meant.
    .said-before = contradicts what row { $number } says of the same one.
    .no-field =
        { $number ->
            [one] no field is meant by this heading; one cell stands below it.
           *[other] no field is meant by this heading; { $number } cells stand below it.
        }
    .not-taken = cannot be taken into the inventory.

## Contradictions. $values are several of import-says, separated by semicolons.

import-contradiction = { $object }, { $field }: { $values }.
import-estate-name = The estate
import-says = { $files }: { $value }
import-contradictions =
    { $count ->
        [one] The files contradict each other in one place. Nothing was written; decide with --prefer first, last or newest, or on the page.
       *[other] The files contradict each other in { $count } places. Nothing was written; decide with --prefer first, last or newest, or on the page.
    }
import-still-same = With these choices two rows would have the same identity. Nothing was written; merge the files on the page.

## Tables.

import-which-table = { $file }: the name of the file says of no table what it holds; say it with --table.
import-no-such-table = There is no table { $table }. There is { $known }.
import-too-large = { $file }: a table may have at most { $rows } rows and { $cells } cells.
import-nothing = { $file }: there is no row that could be read.
