### Det som kommandoraden säger om sig själv, och om anrop den inte kan följa.

# en: c298da36
command = Är dina Hyper-V-platser redo för replikering? Secondsite läser en inventering och säger vad som brister, varför, och hur det åtgärdas.
    .examples =
        Exempel:
          secondsite check estate.json
          secondsite check estate.json --format json --today 2026-11-23 --lang sv
          secondsite rules --edition vmm-to-vmm
          secondsite link encode estate.json
          secondsite link decode "https://docs.example/secondsite/#1ARV2bW0…" > estate.json
          secondsite schema > inventory.schema.json
        Varje kommando berättar mer med --help.
# en: 15258bfb
command-check = Bedömer en eller flera inventeringar.
    .examples =
        Exempel:
          Läs vad som brister, varför, och hur det åtgärdas
            secondsite check estate.json
          Enligt dokumentationen från ett visst datum, och per en viss dag
            secondsite check estate.json --edition vmm-to-vmm@2017-07-30 --today 2026-11-23
          Som nattligt jobb: samma inventering, utgåva, dag och språk ger samma byte
            secondsite check estate.json --format json --today 2026-11-23 --lang sv --output report.json
          En sida att skriva ut eller lämna över
            secondsite check estate.json --format html --output rapport.html
          Varje natt: bara ett hinder som inte fanns i gårdagens inventering eller rapport underkänner
            secondsite check estate.json --baseline yesterday.json
          Flera miljöer, eller en mapp med dem, med en sammanfattning sist
            secondsite check norr.json syd.json
            secondsite check miljöer --format json
          Från ett annat program
            Get-Content estate.json -Raw | secondsite check -

        Slutkod: 0 redo, även med varningar; 1 inte redo, eller utfasat scenario; 2 går inte att avgöra än;
        3 indata eller anropet är fel. Av flera miljöer gäller den värsta: 3, sedan 1, sedan 2. Flera går som text,
        json, sarif eller junit. Det som hoppades över i indata sägs på standard error.
# en: 6dd84da2
command-rules = Listar reglerna.
    .examples =
        Exempel:
          Alla regler som finns
            secondsite rules
          De i en viss utgåva, med behov, fakta och källor, för program
            secondsite rules --edition vmm-to-vmm@2017-07-30 --format json
# en: ca08b0b6
command-link = Lägger en inventering i en länk, eller tar ut den igen.
    .examples =
        Exempel:
          secondsite link encode estate.json
          secondsite link decode 1ARV2bW0…
# en: edaf694c
command-link-encode = Skriver ut en inventerings länk: det som står efter # i sidans adress.
    .examples =
        Exempel:
          secondsite link encode estate.json
          Lås även dagen, så att läsaren ser det du ser
            secondsite link encode estate.json --today 2026-11-23

        En länk rymmer hela inventeringen, läsbar för alla den når.
# en: 5ecebe62
command-link-decode = Skriver ut den inventering som en länk bär.
    .examples =
        Exempel:
          secondsite link decode "https://docs.example/secondsite/#1ARV2bW0…" > estate.json
          secondsite link decode - < link.txt
# en: ea49f0ef
command-schema = Skriver ut inventeringens JSON-schema, för redigerare och insamlare.
    .examples =
        Exempel:
          secondsite schema > inventory.schema.json

# en: cf726986
command-usage = Användning
# en: ad36d688
command-commands = Kommandon
# en: 53af0c52
command-arguments = Argument
# en: a23808aa
command-options = Alternativ
# en: 840e6bf8
command-argument-estate = Inventeringen som fil; - läser standard input
# en: de1414c1
command-argument-estates = Inventeringar som filer, eller mappar med *.json; - läser standard input
# en: 3e1badc8
command-argument-output = Skriv resultatet till den här filen, som byts ut i ett steg (annars skrivs det ut)
# en: 2217713b
command-argument-fragment = Länken, med eller utan adressen före #; - läser standard input
# en: e66af6a8
command-argument-edition = Scenario och dess dokumentations datum; utan datum det nyaste (annars vmm-to-vmm)
# en: 6d5bf4ef
command-argument-rules-edition = Bara reglerna i den här utgåvan, med dess allvarsgrader
# en: de999c38
command-argument-today = Dagen att bedöma för, till exempel 2026-11-23 (annars i dag)
# en: ac865234
command-argument-pinned-today = Dagen som länken bedömer för, till exempel 2026-11-23 (annars läsarens)
# en: c839bc62
command-argument-lang = en eller sv (annars det som LC_ALL, LC_MESSAGES eller LANG anger, annars en)
# en: dd19a4f3
command-argument-all = Lista alla resultat, även det som är uppfyllt eller inte är tillämpligt
# en: e3df0fb5
command-argument-all-scenarios = Bedöm samma miljö i alla scenarier också
# en: 31586200
command-argument-format = text eller json (annars text)
# en: 9191a306
command-argument-report-format = text, html, markdown, csv, json, sarif eller junit (annars text)
# en: ba0521c9
command-argument-help = Skriv ut den här hjälpen
# en: 1f22d3fa
command-argument-version = Skriv ut versionen

# en: c2c5801f
command-unknown-argument = { $argument } hör inte till det här kommandots argument.
# en: ab46765f
command-unknown-command = Det finns inget kommando { $command }.
# en: 4ab39dc1
command-missing-argument = { $argument } saknas.
# en: 0776b926
command-missing-value = { $argument } behöver ett värde.
# en: 6ad2d1c8
command-wrong-value = { $value } är inget värde som { $argument } tar.
# en: e6098608
command-repeated-argument = { $argument } kan bara anges en gång.
# en: 5e06dca3
command-wrong-call = Anropet går inte att förstå.
# en: 2bef3b7b
command-see-help = { $command } --help visar hur det anropas.
# en: 948b7278
call-unknown-edition = Det finns ingen utgåva { $edition }. Det finns { $known }.
# en: ac83b302
command-not-a-day = { $value } är ingen dag i kalendern; skriv den som 2026-11-23.
# en: 99b4630d
command-unreadable = { $file } går inte att läsa: { $reason }
# en: b822c2ee
command-unwritable = Resultatet går inte att skriva: { $reason }
# en: b54f6d95
command-ignored = Hoppades över: { $problem }
# en: 8490983f
command-standard-input = Standard input
# en: f856ed91
command-no-inventories = { $folder } rymmer ingen fil som slutar på .json.
# en: 8b24b326
command-format-of-one = { $format } rymmer en miljö. Flera går i { $known }, eller som text.
# en: ff36d4f9
command-baseline-of-one = Ett utgångsläge hör till en miljö. Jämför var och en med sitt eget.
# en: 18b399fc
command-output-is-estate = { $file } är en inventering som ska bedömas; rapporten behöver en annan fil.
# en: 4af72349
command-decoded = Utgåva { $edition }, ingen låst dag.
# en: 9e11f727
command-decoded-pinned = Utgåva { $edition }, bedömd för { $date }.

# en: 570b671e
command-completions = Skriver ut det som kompletterar anrop i ett skal.
    .examples =
        Exempel:
          secondsite completions bash > /etc/bash_completion.d/secondsite
          secondsite completions powershell >> $PROFILE
# en: 91e8afa4
command-argument-baseline = En tidigare inventering av miljön, eller en tidigare rapport som JSON; bara det som är nytt mot den räknas i slutkoden
# en: e0ec2e6f
command-argument-color = auto, always eller never (annars auto, som följer NO_COLOR och CLICOLOR_FORCE)
# en: 3b4883a5
command-argument-shell = bash, zsh, fish eller powershell
# en: 1a2f2d98
command-against = Mot utgångsläget: { $new } nya, { $fixed } åtgärdade, { $unchanged } oförändrade.

# en: fa3090e1
command-manual = Skriver ut manualsidan.
    .examples =
        Exempel:
          secondsite manual --lang sv | man -l -
          secondsite manual --lang sv > /usr/local/share/man/sv/man1/secondsite.1
# en: 0e43329d
command-manual-name = Namn
