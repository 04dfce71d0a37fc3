# VMM-01
# Variables:
#   $servers (count) - how many VMM servers there are
# en: 0e870591
second-vmm-server-missing =
    { $servers ->
        [one] Det finns en enda VMM-server för båda platserna.
       *[other] Alla { $servers } VMM-servrar står på samma plats.
    }
    .title = Varje plats har en egen VMM-server
    .why = Med en VMM-server per plats går den ena platsens servrar och moln att hantera även när den andra är borta.
    .fix = Planera en andra VMM-server på den andra platsen. Ska en server betjäna båda, kör den som VMM med hög tillgänglighet över platserna, eller som en virtuell dator som skyddas av Hyper-V Replica.
    .confirm = Den andra platsens server svarar med sitt namn.

# VMM-02
# Variables:
#   $clouds (count) - how many clouds the server has
# en: 8c20c578
second-cloud-missing =
    { $clouds ->
        [0] Den enda VMM-servern har inget moln.
       *[other] Den enda VMM-servern har ett enda moln.
    }
    .title = En ensam VMM-server har minst två moln
    .why = Replikeringen går från ett moln till ett annat. En VMM-server kan betjäna båda platserna bara om den har ett moln för var och en.
    .fix = Skapa ett andra moln på servern, av den andra platsens värdgrupper.
    .confirm = Listan visar minst två moln.

# VMM-03
# Variables:
#   $version (version) - the version of VMM
# en: b54dbf61
vmm-version-too-old = Servern kör { $version }, som är äldre än System Center 2012 SP1.
    .title = VMM-servrarna kör System Center 2012 SP1 eller senare
    .why = Dokumenten anger den versionen, med de senaste uppdateringarna, som det minsta som fungerar.
    .fix = Uppgradera VMM med dess eget installationsprogram, efter säkerhetskopiering av databasen. VMM ligger nere under tiden.
    .confirm = Versionen börjar med 3.1 (2012 SP1) eller högre.

# VMM-04
# Variables:
#   $version (version) - the version of VMM
# en: fa668817
vmm-version-outside-matrix = Servern kör { $version }; supportmatrisen nämner bara VMM 2012 R2 och VMM 2016.
    .title = VMM-servrarna kör en version som supportmatrisen nämner
    .why = Dokumenten är oense: listan över förutsättningar godtar VMM från 2012 SP1, medan supportmatrisen från samma tid bara nämner 2012 R2 och 2016. Det som matrisen inte nämner kan nekas support.
    .fix = Uppgradera VMM till 2012 R2 eller 2016 med dess eget installationsprogram, efter säkerhetskopiering av databasen. Providern installeras om efteråt.
    .confirm = Versionen börjar med 3.2 (2012 R2) eller 4.0 (2016).

# VMM-08
# en: e96ae8fe
vmm-server-without-internet = Servern når inte internet.
    .title = VMM-servrarna har internetåtkomst
    .why = Providern på VMM-servern skickar sina metadata till valvet och tar emot sina uppdrag därifrån över HTTPS.
    .fix = Öppna utgående TCP 443 i brandväggen, eller ange en proxy när providern installeras.
    .confirm = TcpTestSucceeded är True. Testet går direkt och säger inget om en väg genom en proxy.

# VMM-51
# en: 2fa068a2
vmm-server-missing = Det finns ingen VMM-server.
    .title = Det finns en VMM-server
    .why = Scenariot replikerar mellan moln i VMM; utan VMM-server finns inga moln.
    .fix = Installera VMM först, eller välj ett scenario som klarar sig utan.
    .confirm = VMM-servern svarar med sitt namn.

# VMM-52
# en: 009adb12
vmm-updates-outdated = Servern saknar de senaste uppdateringarna av VMM.
    .title = VMM-servrarna har de senaste uppdateringarna
    .why = Dokumenten kräver versionen tillsammans med de senaste uppdateringarna.
    .fix = Installera den nyaste samlade uppdateringen för den här versionen av VMM, på varje nod i ett VMM-kluster.
    .confirm = Versionsnumret är det som hör till den nyaste samlade uppdateringen.

# VMM-53
# Variables:
#   $version (version) - the version of VMM
# en: d755705c
vmm-version-newer-than-matrix = Servern kör { $version }, som är nyare än supportmatrisen.
    .title = VMM-servrarna kör ingen version som är nyare än supportmatrisen
    .why = Den här utgåvans supportmatris slutar med VMM 2016. Inget dokument som lästs säger att en nyare version fungerar, och inget säger att den inte gör det.
    .fix = Leta efter en nyare supportmatris innan ni förlitar er på versionen; scenarierna till Azure nämner nyare versioner av VMM.
    .confirm = Versionen börjar med 3.2 (2012 R2) eller 4.0 (2016).

# VMM-05
# Variables:
#   $version (version) - the version of VMM
# en: 79fe6016
vmm-version-unsupported = Servern kör { $version }, som supportmatrisen för Azure inte nämner.
    .title = VMM-servrarna kör en version som supportmatrisen för Azure nämner
    .why = Supportmatrisen nämner VMM 2012 R2, 2016, 2019 och 2022 för replikering till Azure.
    .fix = Uppgradera VMM med dess eget installationsprogram, efter säkerhetskopiering av databasen. Providern installeras om efteråt.
    .confirm = Versionen börjar med 3.2, 4.0, 10.19 eller 10.22.

# VMM-06
# en: 51dc9cba
vmm-2022-on-server-core = VMM 2022 körs på Server Core.
    .title = VMM 2022 körs inte på Server Core
    .why = VMM 2022 i sig får köras på Server Core, men Site Recoverys supportmatris utesluter det.
    .fix = Installera VMM 2022 på en server med skrivbordsmiljö (Desktop Experience) och behåll databasen.
    .confirm = Svaret är Server och inte Server Core.

# VMM-07
# Variables:
#   $version (version) - the version of Windows on the host
#   $vmm (version) - the version of the VMM server that manages it
#   $case (word) - older: VMM is older than the host; newer: VMM is newer
# en: 6a3e5689
host-under-other-vmm =
    { $case ->
        [older] Värdservern kör { $version } och hanteras av { $vmm }, som är äldre.
       *[newer] Värdservern kör { $version } och hanteras av { $vmm }, som är nyare.
    }
    .title = Värdservrar med Windows Server 2016 och 2019 hanteras av VMM från samma år
    .why = Supportmatrisen vill ha värdservrar med Windows Server 2016 under VMM 2016, och de med 2019 under VMM 2019. Enligt VMM:s egna dokument kan en nyare VMM också hantera dem, så det fallet är bara en varning.
    .fix = Om VMM är äldre än värdservern, uppgradera VMM. Om VMM är nyare, uppgradera värdservern till Windows Server från samma år som VMM. Eller låt en VMM-server från värdserverns år hantera den.
    .confirm = Listan visar värdservrar vars operativsystem har samma år som VMM.

# VMM-09
# en: 3e7b8e2f
provider-missing = Site Recovery-providern är inte installerad.
    .title = Site Recovery-providern är installerad på varje VMM-server
    .why = Genom providern registreras VMM i valvet och replikeringen styrs.
    .fix = Hämta providern i portalen och kör dess installationsprogram på VMM-servern; den stoppar och startar om VMM-tjänsten. I ett VMM-kluster: installera och registrera först på den aktiva noden, under klusterrollens namn.
    .confirm = Registreringen visas, och providern finns i listan med sin version.

# VMM-11
# en: 1ab8c747
proxy-account-missing = Servern går genom en proxy, och Kör som-kontot DRAProxyAccount finns inte.
    .title = VMM-servrar bakom en proxy har Kör som-kontot DRAProxyAccount
    .why = Providern loggar in på proxyn med det kontot.
    .fix = Ange proxyn och dess inloggningsuppgifter i providerns installation, som själv skapar kontot, eller skapa kontot och starta om VMM-tjänsten. I ett VMM-kluster startas i stället rollen om.
    .confirm = Kontot finns i listan.

# VMM-12
# en: 71f2d37e
cloud-not-synchronised = Molnet är inte synkroniserat till valvet.
    .title = Moln som deltar är synkroniserade till valvet
    .why = Ett moln som valvet inte har uppgifter om går inte att välja när replikeringen ställs in.
    .fix = Låt providerns installation synkronisera alla moln, eller skicka molnets konfigurationsdata från dess egenskaper i VMM-konsolen.

# VMM-13
# en: 08a1a2d6
single-vmm-server-physical = Den enda VMM-servern, som inte är klustrad, är ingen virtuell dator.
    .title = En ensam VMM-server är en virtuell dator
    .why = Om en VMM-server betjänar båda platserna och går förlorad med den ena kan ingen redundansväxling göras från VMM. Som virtuell dator kan den själv skyddas med Hyper-V Replica.
    .fix = Kör VMM i en virtuell dator, med dess SQL Server i samma dator, skydda den med Hyper-V Replica och håll den utanför moln som Site Recovery skyddar. Den andra vägen är VMM med hög tillgänglighet över båda platserna.

# VMM-17
# Variables:
#   $length (count) - how many characters the computer name has
#   $limit (count) - the most that are allowed
# en: 26fba1ac
vmm-server-name-too-long = Datornamnet har { $length } tecken; högst { $limit } är tillåtna.
    .title = VMM-serverns datornamn har högst 15 tecken
    .why = Gränsen står i VMM:s systemkrav.
    .fix = Installera VMM på en server med ett kortare namn och behåll databasen.
    .confirm = Name har 15 tecken eller färre.

# VMM-18
# Variables:
#   $memory (size) - the start-up memory
#   $limit (size) - the least that VMM asks for
# en: 80e0a17a
vmm-start-memory-too-small = Servern är en virtuell dator med dynamiskt minne och startar med { $memory }; VMM kräver minst { $limit }.
    .title = En VMM-server med dynamiskt minne har tillräckligt startminne
    .why = VMM:s systemkrav är 2 048 MB startminne för VMM 2016 och 2019, och 4 096 MB för VMM 2022 och 2025.
    .fix = Stäng av datorn, höj dess startminne och starta den. VMM ligger nere några minuter.
    .confirm = Startup är inte mindre än gränsen.

# VMM-19
# Variables:
#   $what (word) - what there is too much of: hosts, machines, clouds, vm-networks or logical-networks
#   $count (count) - how many there are
#   $limit (count) - how many VMM was tested with
# en: 0dd8f7d8
vmm-scale-exceeded =
    { $what ->
        [hosts] Servern hanterar { $count } värdservrar; VMM har provats med { $limit }.
        [machines] Servern hanterar { $count } virtuella datorer; VMM har provats med { $limit }.
        [clouds] Servern har { $count } moln; VMM har provats med { $limit }.
        [vm-networks] Servern har { $count } VM-nätverk; VMM har provats med { $limit }.
       *[logical-networks] Servern har { $count } logiska nätverk; VMM har provats med { $limit }.
    }
    .title = VMM-servern håller sig inom de antal som den har provats med
    .why = Microsoft har provat VMM 2016 och senare med 1 000 värdservrar, 25 000 virtuella datorer, 20 moln, 2 000 VM-nätverk och 20 logiska nätverk.
    .fix = Dela miljön mellan flera VMM-servrar.
    .confirm = Antalen ligger inom dessa gränser.

# VMM-54
# Variables:
#   $version (version) - the version of VMM
# en: 8963e70c
vmm-version-newer-than-azure-matrix = Servern kör { $version }, som är nyare än den bekräftade supportmatrisen för Azure.
    .title = VMM-servrarna kör ingen version som är nyare än supportmatrisen för Azure
    .why = Den bekräftade supportmatrisen slutar med VMM 2022. VMM 2025 har bara setts i en text under arbete.
    .fix = Se efter om supportmatrisen nämner versionen numera innan ni förlitar er på den.
    .confirm = Versionen börjar med 3.2, 4.0, 10.19 eller 10.22.

# VMM-55
# Variables:
#   $version (version) - the version of Windows on the host
#   $vmm (version) - the version of the VMM server that manages it
# en: 16c5742d
host-outside-fabric = Värdservern kör { $version }, som { $vmm } inte hanterar.
    .title = Värdservrarna kör en version som deras VMM-server hanterar
    .why = Varje VMM hanterar några få versioner av Windows Server: VMM 2016 hanterar 2012 R2 och 2016; VMM 2019 hanterar 2012 R2 (från samlad uppdatering 2), 2016 och 2019; VMM 2022 hanterar 2016, 2019 och 2022; VMM 2025 hanterar 2019, 2022 och 2025.
    .fix = Uppgradera värdservern eller VMM, eller låt en annan VMM-server hantera värdservern.
    .confirm = Operativsystemet är ett som den här versionen av VMM hanterar.

# VMM-56
# Variables:
#   $version (version) - the version of the free Hyper-V Server
#   $vmm (version) - the version of the VMM server that manages it
# en: 15c881b6
free-server-outside-fabric = Värdservern är den kostnadsfria Hyper-V Server ({ $version }), som { $vmm } inte hanterar.
    .title = Den kostnadsfria Hyper-V Server står inte under en VMM som inte hanterar den
    .why = VMM 2019 och senare hanterar inte Microsoft Hyper-V Server 2019, och VMM 2019 och 2022 inte heller Hyper-V Server 2016.
    .fix = Installera Windows Server på värdservern, eller använd den utan VMM.
    .confirm = Värdservern finns i listan med en utgåva av Windows Server.

# VMM-57
# en: 659de3ca
provider-not-on-all-nodes = Providern finns inte i en och samma version på alla noder i VMM-klustret.
    .title = Alla noder i ett VMM-kluster har samma provider
    .why = VMM flyttar mellan noderna, och på var och en behövs providern i samma version.
    .fix = Installera samma version av providern på de andra noderna, när den aktiva noden är registrerad.
    .confirm = Varje nod visar providern med samma version.

# VMM-58
# en: 8ef19db6
vmm-server-outside-domain = Servern är inte medlem i en domän.
    .title = VMM-servrarna är medlemmar i en domän
    .why = VMM:s systemkrav säger det.
    .fix = Anslut servern till en domän. Kommandot startar om den.
    .confirm = PartOfDomain är True.

# VMM-59
# en: d7c13242
vmm-server-runs-hyper-v = VMM-servern kör själv Hyper-V.
    .title = VMM-servrarna kör inte själva Hyper-V
    .why = VMM:s systemkrav utesluter en server som kör Hyper-V.
    .fix = Flytta VMM till en annan server och behåll databasen; en virtuell dator duger.
    .confirm = Svaret är False.
