### Tables from spreadsheets, and several files made one estate.

ui-arrive-import-text = Tables (CSV) and several files at once are taken too. You see what comes from where, and decide where files contradict each other, before anything changes.

## A table.

ui-arrive-paste = Paste from a spreadsheet…
ui-arrive-paste-title = Paste from a spreadsheet
ui-arrive-paste-text = Copy cells in your spreadsheet, headings included, and paste them here. Nothing changes until you take them.
ui-arrive-table = Rows of
ui-arrive-delimiter = Between cells
    .found = As found
    .comma = Comma
    .semicolon = Semicolon
    .tab = Tab
ui-arrive-headed = The first row is headings
ui-arrive-cells = Cells
ui-arrive-template = Save an empty table to fill in
ui-arrive-too-large = This is more than a table may have: 100,000 rows and 3,000,000 cells.
ui-arrive-understood = What is understood
ui-arrive-conventions = Sizes count in steps of 1,024, as in Hyper-V, whether they are written in GB or GiB. What is unknown changes nothing. A machine with several disks has a row for each.
ui-arrive-preview = The first rows, as they are understood
ui-arrive-row = Row
ui-arrive-column = Column { $number }
ui-arrive-match = { $column }: which field is this?
ui-arrive-no-field = Not taken
ui-arrive-not-understood = Not understood:
ui-arrive-counts = { $new } new, { $changed } with something else or more than is known, { $same } known already.
ui-arrive-merged =
    { $more ->
        [0] { $rows } rows are about { $names }: rows that name the same are taken as one.
       *[other] { $rows } rows are about { $names } and { $more } more: rows that name the same are taken as one.
    }
ui-arrive-existing = Rows that are known and say something else
    .update = Take what they say
    .keep = Keep what is known
ui-arrive-take = Take into the estate
ui-arrive-refused =
    { $count ->
        [one] One thing is not taken. Save it, mend it in your spreadsheet and paste it again.
       *[other] { $count } things are not taken. Save them, mend them in your spreadsheet and paste them again.
    }
ui-arrive-refused-list = What is not taken, and why
ui-arrive-save-refused = Save what is not taken as a table

## Several files.

ui-arrive-gather-title = Several files
ui-arrive-gather-text = The same object in several files is joined: what one leaves unknown, another says. Nothing changes until you merge them.
ui-arrive-shown = the estate shown
ui-arrive-together = Together with the estate that is shown
ui-arrive-file-inventory =
    { $count ->
        [0] { $file }: { $tables }.
        [one] { $file }: { $tables }. One thing in it was ignored.
       *[other] { $file }: { $tables }. { $count } things in it were ignored.
    }
ui-arrive-file-table = { $file }, a table: { $rows }.
ui-arrive-file-refused =
    { $count ->
        [0] { $file } cannot be read, or it cannot be told what it holds. It is left out.
        [one] { $file } is left out. There is one mistake in it:
       *[other] { $file } is left out. There are { $count } mistakes in it:
    }
ui-arrive-contradictions = Contradictions
    .text = What you leave undecided becomes unknown.
ui-arrive-believe = Where nothing else is chosen, believe
    .nobody = Nobody
ui-arrive-contradiction = { $object }: { $field }
ui-arrive-value = { $value } (says { $files })
    .unknown = Unknown
ui-arrive-gathered =
    { $count ->
        [0] { $rows } rows together, and no contradictions.
        [one] { $rows } rows together, and one contradiction.
       *[other] { $rows } rows together, and { $count } contradictions.
    }
ui-arrive-must-decide = Some contradictions must be decided first: those without “Unknown”, as a row cannot do without the field, and those that would make two rows alike.
ui-arrive-merge = Merge into one estate

## What happened.

ui-arrive-brought-rows = Taken into { $table }: { $new } new, { $changed } changed.
ui-arrive-brought-files = Merged into one estate: { $files }.
