### What the command line says of its order to import.

command-import = Makes one inventory of collector files, other inventories and tables.
    .examples =
        Examples:
          One inventory of what was collected on each VMM server
            secondsite import vmm01.json vmm02.json > estate.json
          With a table that says more; the name of the file says which table it is
            secondsite import estate.json "virtual machines.csv" > more.json
          A table by another name, and what it holds
            secondsite import export.txt --table hosts

        The same object in two files is joined. Where files contradict each other nothing is printed, unless
        --prefer says whom to believe. What a table holds that is not understood is told on standard error,
        and the rest is printed.
        Exit code: 0 everything was taken; 3 something was refused, or the files contradict each other.
command-argument-files = Inventories as JSON, and tables with commas, semicolons or tabs; - reads standard input
command-argument-table = What the tables hold, such as hosts or “virtual machines” (else what the file’s name says)
command-argument-delimiter = comma, semicolon or tab (else what the first line shows)
command-argument-prefer = first, last or newest: whom to believe where files contradict each other
command-argument-leftover = Write what was refused of each table into this folder, as NAME.refused.csv to mend and import
