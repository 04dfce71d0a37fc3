### What the command line says of itself, and of calls it cannot follow.

command = Are your Hyper-V sites ready for replication? Secondsite reads an inventory and says what fails, why, and how to mend it.
    .examples =
        Examples:
          secondsite check estate.json
          secondsite check estate.json --format json --today 2026-11-23 --lang en
          secondsite rules --edition vmm-to-vmm
          secondsite link encode estate.json
          secondsite link decode "https://docs.example/secondsite/#1ARV2bW0…" > estate.json
          secondsite schema > inventory.schema.json
        Each command tells more with --help.
command-check = Judges one or more inventories.
    .examples =
        Examples:
          Read what fails, why, and how to mend it
            secondsite check estate.json
          By the documentation of a date, and as of a day
            secondsite check estate.json --edition vmm-to-vmm@2017-07-30 --today 2026-11-23
          As a nightly job: same inventory, edition, day and language give the same bytes
            secondsite check estate.json --format json --today 2026-11-23 --lang en --output report.json
          A page to print or to hand over
            secondsite check estate.json --format html --output report.html
          Every night: only a blocker that yesterday’s inventory or report did not have fails
            secondsite check estate.json --baseline yesterday.json
          Several estates, or a folder of them, with a summary last
            secondsite check north.json south.json
            secondsite check estates --format json
          From another program
            Get-Content estate.json -Raw | secondsite check -

        Exit code: 0 ready, also with warnings; 1 not ready, or the scenario is retired; 2 cannot tell yet;
        3 the input or the call is wrong. Of several estates the worst counts: 3, then 1, then 2. Several go into
        text, json, sarif or junit. What was ignored in the input is told on standard error.
command-rules = Lists the rules.
    .examples =
        Examples:
          Every rule there is
            secondsite rules
          Those of an edition, with needs, facts and sources, for programs
            secondsite rules --edition vmm-to-vmm@2017-07-30 --format json
command-link = Puts an inventory into a link, or takes it out again.
    .examples =
        Examples:
          secondsite link encode estate.json
          secondsite link decode 1ARV2bW0…
command-link-encode = Prints the link of an inventory: what stands after # in the page’s address.
    .examples =
        Examples:
          secondsite link encode estate.json
          Pin the day too, so that the reader sees what you see
            secondsite link encode estate.json --today 2026-11-23

        A link holds the whole inventory, readable to everyone it reaches.
command-link-decode = Prints the inventory that a link carries.
    .examples =
        Examples:
          secondsite link decode "https://docs.example/secondsite/#1ARV2bW0…" > estate.json
          secondsite link decode - < link.txt
command-schema = Prints the JSON Schema of inventories, for editors and collectors.
    .examples =
        Example:
          secondsite schema > inventory.schema.json

command-usage = Usage
command-commands = Commands
command-arguments = Arguments
command-options = Options
command-argument-estate = The inventory as a file; - reads standard input
command-argument-estates = Inventories as files, or folders of *.json; - reads standard input
command-argument-output = Write the result into this file, replaced in one step (else it is printed)
command-argument-fragment = The link, with or without the address before #; - reads standard input
command-argument-edition = Scenario and date of its documentation; without a date the newest (else vmm-to-vmm)
command-argument-rules-edition = Only the rules of this edition, at its levels
command-argument-today = The day to judge for, such as 2026-11-23 (else today)
command-argument-pinned-today = The day that the link judges for, such as 2026-11-23 (else the reader’s)
command-argument-lang = en or sv (else what LC_ALL, LC_MESSAGES or LANG asks for, else en)
command-argument-all = List every finding, also what is met or does not apply
command-argument-all-scenarios = Judge the same estate in every scenario as well
command-argument-format = text or json (else text)
command-argument-report-format = text, html, markdown, csv, json, sarif or junit (else text)
command-argument-help = Print this help
command-argument-version = Print the version

command-unknown-argument = { $argument } is not among the arguments of this command.
command-unknown-command = There is no command { $command }.
command-missing-argument = { $argument } is missing.
command-missing-value = { $argument } needs a value.
command-wrong-value = { $value } is no value that { $argument } takes.
command-repeated-argument = { $argument } can be given only once.
command-wrong-call = This call cannot be understood.
command-see-help = { $command } --help shows how it is called.
call-unknown-edition = There is no edition { $edition }. There is { $known }.
command-not-a-day = { $value } is no day of the calendar; write it as 2026-11-23.
command-unreadable = { $file } cannot be read: { $reason }
command-unwritable = The result cannot be written: { $reason }
command-ignored = Ignored: { $problem }
command-standard-input = Standard input
command-no-inventories = { $folder } holds no file that ends in .json.
command-format-of-one = { $format } holds one estate. Several go into { $known }, or into text.
command-baseline-of-one = A baseline belongs to one estate. Check each against its own.
command-output-is-estate = { $file } is an inventory that is to be judged; the report needs another file.
command-decoded = Edition { $edition }, day not pinned.
command-decoded-pinned = Edition { $edition }, judged for { $date }.

command-completions = Prints what completes calls in a shell.
    .examples =
        Examples:
          secondsite completions bash > /etc/bash_completion.d/secondsite
          secondsite completions powershell >> $PROFILE
command-argument-baseline = An earlier inventory of the estate, or an earlier report as JSON; only what is new against it counts for the exit code
command-argument-color = auto, always or never (else auto, which obeys NO_COLOR and CLICOLOR_FORCE)
command-argument-shell = bash, zsh, fish or powershell
command-against = Against the baseline: { $new } new, { $fixed } fixed, { $unchanged } unchanged.

command-manual = Prints the manual page.
    .examples =
        Examples:
          secondsite manual | man -l -
          secondsite manual --lang sv > /usr/local/share/man/sv/man1/secondsite.1
command-manual-name = Name
