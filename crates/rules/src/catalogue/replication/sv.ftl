# REP-01
# Variables:
#   $frequency (duration) - how often changes are copied
# en: 10ae8098
copy-frequency-invalid = Principen kopierar ändringar med intervallet { $frequency }, som inte går att välja.
    .title = Ändringar kopieras var 30:e sekund, var 5:e minut eller var 15:e minut
    .why = Hyper-V Replica har de tre kopieringsfrekvenserna och inga andra.
    .fix = Välj en av de tre: med Site Recovery i principen i portalen, annars med kommandot för varje dator.
    .confirm = FrequencySec är 30, 300 eller 900.

# REP-03
# Variables:
#   $frequency (duration) - how often changes are copied
#   $case (word) - premium: too often for premium storage; other: not offered at all
# en: 1a19a519
copy-frequency-outside-azure =
    { $case ->
        [premium] Principen kopierar ändringar med intervallet { $frequency }, som inte går med premiumlagring.
       *[other] Principen kopierar ändringar med intervallet { $frequency }, som replikering till Azure inte har.
    }
    .title = Ändringar kopieras till Azure var 30:e sekund eller var 5:e minut
    .why = Replikering till Azure har de två kopieringsfrekvenserna, och den tätare går inte med premiumlagring.
    .fix = Välj 5 minuter i principen i portalen, eller 30 sekunder där målet är standardlagring.

# REP-04
# Variables:
#   $hours (count) - hours between app-consistent snapshots
# en: ad794e82
app-consistent-hours-invalid = Principen tar appkonsekventa ögonblicksbilder med { $hours } timmars mellanrum; högst 12 är tillåtet.
    .title = Appkonsekventa ögonblicksbilder tas med 1 till 12 timmars mellanrum
    .why = Site Recovery godtar 1 till 12 timmar mellan appkonsekventa ögonblicksbilder.
    .fix = Välj högst 12 timmar i principen i portalen, eller stäng av ögonblicksbilderna.

# REP-51
# Variables:
#   $hours (count) - hours between app-consistent snapshots
#   $points (count) - how many additional recovery points are kept
# en: 417e32cd
app-consistent-points-unkept = Timmar mellan appkonsekventa ögonblicksbilder: { $hours }. Ytterligare återställningspunkter: { $points }. Det första talet måste vara det mindre.
    .title = Återställningspunkterna är fler än timmarna mellan appkonsekventa ögonblicksbilder
    .why = Site Recovery vill att timmarna mellan appkonsekventa ögonblicksbilder är färre än de ytterligare återställningspunkterna. Enbart Hyper-V Replica godtar också lika tal.
    .fix = Behåll fler återställningspunkter eller ta ögonblicksbilderna oftare, i principen i portalen.

# REP-05
# Variables:
#   $points (count) - how many additional recovery points are kept
# en: 313be27b
too-many-recovery-points = Principen behåller { $points } ytterligare återställningspunkter; högst 24 går.
    .title = Högst 24 ytterligare återställningspunkter behålls
    .why = Hyper-V Replica gör en återställningspunkt i timmen och behåller högst 24 utöver den senaste.
    .fix = Välj högst 24. Färre punkter tar mindre plats på replikens sida.
    .confirm = Antalet återställningspunkter är högst 24.

# REP-06
# en: 1a3f2ae6
app-consistent-without-points = Principen tar appkonsekventa ögonblicksbilder men behåller inga ytterligare återställningspunkter.
    .title = Till appkonsekventa ögonblicksbilder hör ytterligare återställningspunkter
    .why = Ögonblicksbilderna behålls som återställningspunkter. Med enbart den senaste punkten går de inte att ställa in.
    .fix = Behåll ytterligare återställningspunkter, eller stäng av ögonblicksbilderna.
    .confirm = Antalet återställningspunkter är större än noll.

# REP-07
# en: 9c01da0b
extended-with-app-consistent-points = Repliken replikeras vidare, och den tredje kopian får inga appkonsekventa punkter.
    .title = Utökad replikering ställs in utan appkonsekventa punkter
    .why = Utökad replikering har inga appkonsekventa återställningspunkter, och inställningen får inte anges för den utökade repliken.
    .fix = Ställ in appkonsekventa ögonblicksbilder enbart för den första repliken, och räkna med att återställa den tredje kopian utan dem.
    .confirm = Listan visar de utökade replikeringarna, så som de är inställda på replikservern.

# REP-08
# Variables:
#   $days (count) - in how many days the first copy starts
# en: 38d9abbe
first-copy-too-late = Den inledande replikeringen ska börja om { $days } dagar; högst 7 går.
    .title = Den inledande replikeringen börjar inom 7 dagar
    .why = Starten av den inledande replikeringen går att schemalägga upp till 7 dagar framåt.
    .fix = Välj en tidigare start, eller aktivera replikeringen senare.
    .confirm = Tillståndet visar att den inledande replikeringen är schemalagd eller pågår.

# REP-13
# en: ec8aaad7
compression-off = Principen komprimerar inte det som skickas.
    .title = Replikeringens trafik komprimeras
    .why = Komprimering går att välja, och Best Practices Analyzer råder till den.
    .fix = Slå på komprimering: med Site Recovery i principen i portalen, annars med kommandot för varje dator.
    .confirm = Komprimeringen är på.

# REP-17
# en: 2e47c44a
replication-paused = Datorns replikering är pausad.
    .title = Replikeringen är inte pausad
    .why = Så länge replikeringen är pausad skickas inga ändringar; Best Practices Analyzer anmärker på det.
    .fix = Återuppta replikeringen. Efter en lång paus kan allt behöva jämföras på nytt.
    .confirm = State är Replicating och Health är Normal.

# REP-52
# en: 71ff83bf
extended-to-azure = Principen replikerar repliken vidare.
    .title = Inget som går till Azure replikeras vidare
    .why = Kedjad eller utökad replikering stöds inte med Site Recovery.
    .fix = Ta bort den utökade replikeringen på replikservern. Då upphör den tredje kopian: kom överens om det först.
    .confirm = Listan är tom.
