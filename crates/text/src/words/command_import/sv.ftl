### Vad kommandoraden säger om sitt kommando import.

# en: c06344cd
command-import = Gör en inventering av insamlade filer, andra inventeringar och tabeller.
    .examples =
        Exempel:
          En inventering av det som samlats in på varje VMM-server
            secondsite import vmm01.json vmm02.json > miljo.json
          Med en tabell som säger mer; filens namn anger vilken tabell det är
            secondsite import miljo.json "virtuella datorer.csv" > mer.json
          En tabell med ett annat namn, och vad den innehåller
            secondsite import export.txt --table värdservrar

        Samma objekt i två filer slås ihop. Där filerna säger emot varandra skrivs inget ut, om inte --prefer
        anger vem som ska gälla. Det som inte går att förstå i en tabell anges på standard error, och resten
        skrivs ut.
        Slutkod: 0 allt togs in; 3 något togs inte in, eller filerna säger emot varandra.
# en: 3db8af18
command-argument-files = Inventeringar som JSON, och tabeller med komma, semikolon eller tabb; - läser standard input
# en: d8a4cb06
command-argument-table = Vad tabellerna innehåller, till exempel värdservrar eller ”virtuella datorer” (annars det som filens namn anger)
# en: d7ba3b68
command-argument-delimiter = comma, semicolon eller tab (annars det som första raden visar)
# en: 2263d063
command-argument-prefer = first, last eller newest: vem som gäller där filerna säger emot varandra
# en: 69886435
command-argument-leftover = Skriv det som inte togs in ur varje tabell till den här mappen, som NAMN.refused.csv att rätta och läsa in
