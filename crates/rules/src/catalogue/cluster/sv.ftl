# CLU-01
# en: d3e2cdbb
broker-missing = Klustret har ingen Hyper-V Replica Broker.
    .title = Varje kluster som replikerar har en Hyper-V Replica Broker
    .why = Brokern företräder klustret som helhet. Utan den stannar replikeringen så snart en dator flyttas till en annan nod.
    .fix = Skapa brokern på en nod, eller i Hanteraren för redundanskluster med guiden Konfigurera roll och rollen Hyper-V Replica Broker. Den som gör det behöver rätt att skapa datorkonton i domänen. Kommandot gäller Windows Server 2016 och senare; i äldre versioner, som 2012 R2, används Hanteraren för redundanskluster. Vid DHCP sätts EnableDhcp till 1 och adress och mask utelämnas.
    .confirm = Brokern finns i listan och dess State är Online.

# CLU-02
# en: d6bcaf55
cluster-update-missing = Uppdateringen KB2961977 finns inte i listan för den här klustrade värdservern.
    .title = Klustrade värdservrar med Windows Server 2012 R2 har uppdateringen KB2961977
    .why = Dokumenten vill ha uppdateringen där Hyper-V körs i kluster på Windows Server 2012 R2, på ett ställe som krav och på ett annat som rekommendation. En senare samlad uppdatering kan innehålla den under ett annat nummer, så ett nummer som saknas är inget bevis.
    .fix = Töm en nod i taget, installera uppdateringen från uppdateringskatalogen och ta noden i drift igen.
    .confirm = Uppdateringen finns i listan. Gör den inte det kan en senare samlad uppdatering ändå innehålla den.

# CLU-03
# en: d9f2d9e3
broker-not-created = Klustret kör Windows Server 2012 med statiska adresser och har ingen Hyper-V Replica Broker.
    .title = Ett kluster på Windows Server 2012 med statiska adresser har en broker som skapats för hand
    .why = På Windows Server 2012 skapas brokern inte av sig själv när klustrets adresser är statiska, och utan den kan klustret inte delta i replikeringen.
    .fix = Skapa brokern på en nod med en ledig statisk adress. Den som gör det behöver rätt att skapa datorkonton i domänen.
    .confirm = Brokern finns i listan och dess State är Online.

# CLU-04
# en: ca8a9939
broker-missing-to-azure = Klustret har ingen Hyper-V Replica Broker.
    .title = Varje kluster som replikerar till Azure har en Hyper-V Replica Broker
    .why = Dokumenten är oense: Deployment Planner kallar datorer på ett kluster utan broker inkompatibla, medan de vanliga frågorna inte känner till några särskilda steg för kluster.
    .fix = Skapa brokern på en nod, eller i Hanteraren för redundanskluster med guiden Konfigurera roll och rollen Hyper-V Replica Broker. Den som gör det behöver rätt att skapa datorkonton i domänen. Kommandot gäller Windows Server 2016 och senare; i äldre versioner, som 2012 R2, används Hanteraren för redundanskluster. Vid DHCP sätts EnableDhcp till 1 och adress och mask utelämnas.
    .confirm = Brokern finns i listan och dess State är Online.

# CLU-07
# Variables:
#   $name (name) - the broker's name
#   $length (count) - how many characters it has before the first full stop
#   $limit (count) - the most that are allowed
# en: 4cca5864
broker-name-too-long = Brokerns namn { $name } har { $length } tecken; högst { $limit } är tillåtna.
    .title = Brokerns namn har högst 15 tecken
    .why = Brokerns namn är ett NetBIOS-namn, som inte har fler.
    .fix = Skapa brokern med ett kortare namn.
    .confirm = Brokerns grupp har det kortare namnet.

# CLU-10
# en: e35dc5ce
broker-offline = Hyper-V Replica Broker är inte online.
    .title = Varje klusters Hyper-V Replica Broker är online
    .why = Replikering till och från klustret går genom brokern, så den måste vara online först. Dess resurs kan ha fallerat även när gruppen är online.
    .fix = Starta brokerns grupp. Förblir den inte online, kontrollera dess adress och dess datorkonto i domänen.
    .confirm = Brokerns resurs visar State Online.

# CLU-11
# en: fe30e7fd
replica-storage-not-shared = Alla noder når inte lagringen för repliker.
    .title = Varje nod i ett mottagande kluster når lagringen för repliker
    .why = Rollen som tar emot repliker flyttar mellan noderna, så lagringen måste kunna nås från var och en, till exempel en klusterdelad volym.
    .fix = Sätt standardplatsen för lagring till en klusterdelad volym. Det gäller nya repliker; befintliga ligger kvar.
    .confirm = Standardplatsen för lagring ligger på en klusterdelad volym.

# CLU-51
# Variables:
#   $name (name) - the broker's name
# en: 975cee81
broker-name-taken = Brokerns namn { $name } används av en värdserver, ett kluster eller en annan broker.
    .title = Brokerns namn används inte av något annat
    .why = Brokern får ett eget datorkonto, vars namn måste vara unikt i domänen.
    .fix = Skapa brokern med ett namn som är ledigt.
    .confirm = Brokerns grupp har det nya namnet.
