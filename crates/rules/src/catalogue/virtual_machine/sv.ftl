# VM-02
# en: 9900d9c7
nano-server-guest = Gästen är Nano Server.
    .title = Gästerna är inte Nano Server
    .why = Dokumenten hänvisar till Azures egen lista över gästoperativsystem och nämner ett undantag, Nano Server i Windows Server 2016. Om ett annat gästoperativsystem finns på Azures lista kontrolleras inte här.
    .fix = Installera om gästen med en annan installationstyp av Windows Server, eller lämna datorn utanför replikeringen.
    .confirm = Namnet är det nya systemets.

# VM-03
# en: 226f675c
guest-32-bit = Gästen är 32-bitars och är inte Windows Server 2008.
    .title = Gästerna är 64-bitars
    .why = Till Azure tillåter dokumenten 64-bitars gäster, och 32-bitars bara med Windows Server 2008. Förhandskontrollen avvisar andra.
    .fix = Ett 32-bitarssystem går inte att omvandla: installera ett 64-bitars och flytta tjänsten dit.
    .confirm = Svaret anger 64 bitar. Det står på gästens språk, så läs siffrorna.

# VM-04
# Variables:
#   $case (word) - characters: others than those allowed; ends: a hyphen first or last; length: too long
# en: 8c293c94
name-outside-azure-limits =
    { $case ->
        [characters] Namnet innehåller andra tecken än bokstäverna A till Z, siffror och bindestreck.
        [ends] Namnet börjar och slutar inte med en bokstav eller siffra.
       *[length] Namnet är längre än 63 tecken.
    }
    .title = Datorernas namn är sådana som Azure tillåter
    .why = I Azure har ett namn 1 till 63 bokstäver, siffror och bindestreck, och det börjar och slutar med en bokstav eller siffra. Det behöver inte stoppa något: namnet i Azure går att ändra i datorns egenskaper i Site Recovery.
    .fix = Ge datorn ett annat namn i Site Recovery, eller byt namn här. Kommandot ändrar varken dess filer eller gästens eget namn, och tar hakparenteser för jokertecken: byt namn på en sådan dator i Hyper-V-hanteraren.
    .confirm = Datorn hittas under sitt nya namn.

# VM-05
# en: 9a3ed54a
name-unreadable-to-planner = Namnet innehåller ett typografiskt citattecken, en hakparentes eller en grav accent.
    .title = Deployment Planner kan läsa datorernas namn
    .why = Deployment Planner får inga uppgifter om en dator med ett sådant tecken i namnet och räknar den som inkompatibel.
    .fix = Byt namn på datorn i Hyper-V-hanteraren innan Deployment Planner körs. I PowerShell skulle hakparenteser tas för jokertecken.
    .confirm = Datorn hittas under sitt nya namn.

# VM-07
# Variables:
#   $actual (size) - the size of the disk
#   $limit (size) - the largest size allowed
#   $generation (count) - the generation of the machine, 1 or 2
# en: f0b43f8c
os-disk-too-large = Operativsystemdisken är { $actual }; generation { $generation } tillåter { $limit }.
    .title = Operativsystemdiskarna ryms inom Azures gräns
    .why = Förhandskontrollen avvisar större. Gränserna är de i matrisen från maj 2026, 2 048 GiB för generation 1 och 4 096 GiB för generation 2, men på två andra ställen begär den mindre än 2 TB för generation 2. Deployment Planner stannar vid 2 047 GiB för generation 1.
    .fix = Krymp volymen i gästen och sedan, med datorn avstängd, disken; eller flytta data till en egen disk. Bara VHDX går att krympa, och bara utan kontrollpunkter. Säkerhetskopiera datorn först.
    .confirm = Size, i byte, ryms inom gränsen.

# VM-08
# Variables:
#   $count (count) - how many disks it is about
#   $disks (names) - their names, as far as they are known
#   $limit (size) - the size above which more is needed
#   $case (word) - what is missing: agent, managed-disks or both
# en: fe9d15d9
large-os-disk-unprepared =
    { $count ->
        [one] Operativsystemdisken är
       *[other] { $count } operativsystemdiskar är
    } större än { $limit }{ $disks ->
        [0] { "" }
       *[other] { " " }({ $disks })
    }; { $case ->
        [agent] Recovery Services-agenten på värdservern saknas eller är för gammal för det.
        [managed-disks] målet använder inte hanterade diskar.
       *[both] Recovery Services-agenten på värdservern saknas eller är för gammal för det, och målet använder inte hanterade diskar.
    }
    .title = Stora operativsystemdiskar har en nyare agent och hanterade diskar
    .why = Stora operativsystemdiskar kräver en Recovery Services-agent senare än 2.0.9214.0 på värdservern och replikeras bara till hanterade diskar. Matrisen från maj 2026 anger ingen storlek för ”stora”; gränsen från 2020 för generation 2, 300 GiB, används här.
    .fix = Installera en nyare agent på värdservern, i ett kluster på varje nod, och välj hanterade diskar som mål.
    .confirm = Versionen är högre än 2.0.9214.0. Den är agentprogrammets och får stå för agentens.

# VM-09
# Variables:
#   $count (count) - how many OS disks there are
# en: 3b814937
os-disk-not-single =
    { $count ->
        [0] Ingen av diskarna som replikeras har operativsystemet.
       *[other] { $count } av diskarna som replikeras har operativsystemet.
    }
    .title = Varje dator har en operativsystemdisk
    .why = I Azure har en dator exakt en operativsystemdisk; förhandskontrollen avvisar varje annat antal.
    .fix = Samla systemets partitioner på en disk, efter säkerhetskopiering, och låt den disken ingå i replikeringen.
    .confirm = IsBoot och IsSystem är True för en och samma disk.

# VM-10
# Variables:
#   $partitions (count) - how many partitions the disk has
#   $limit (count) - how many are allowed
# en: 84329f74
too-many-os-partitions = Operativsystemdisken har { $partitions } partitioner; med UEFI tillåts { $limit }.
    .title = Operativsystemdiskar med UEFI har högst fyra partitioner
    .why = Dokumenten är oense: matrisen från maj 2026, som följs här, tillåter fyra partitioner på operativsystemdisken för en dator med UEFI, den från 2020 fem, och en senare kopia, som kanske inte är publicerad än, anger inget antal.
    .fix = Ta bort partitioner som inte behövs, efter säkerhetskopiering.
    .confirm = Antalet är högst 4. Skriv operativsystemdiskens nummer i stället för 0.

# VM-11
# en: e9444c80
secure-boot-on = UEFI Secure Boot (säker start) är på.
    .title = Säker start är av
    .why = Supportmatrisen tar upp säker start bland det som inte stöds till Azure.
    .fix = Stäng av den medan datorn är nedstängd. Det sänker datorns skydd; är BitLocker bundet till hur datorn startar frågar den efter återställningsnyckeln.
    .confirm = Svaret är Off.

# VM-12
# Variables:
#   $count (count) - how many disks are encrypted
#   $disks (names) - their names, as far as they are known
# en: b6e722a2
disk-encrypted =
    { $count ->
        [one] En disk är krypterad
       *[other] { $count } diskar är krypterade
    }{ $disks ->
        [0] .
       *[other] : { $disks }.
    }
    .title = Diskarna är inte krypterade
    .why = Supportmatriserna tar upp krypterade diskar bland det som inte stöds. Till Azure måste BitLocker vara av innan replikeringen aktiveras.
    .fix = Dekryptera varje volym på disken, eller undanta disken. Dekrypteringen tar timmar och lämnar data läsbara: kom överens med dem som äger data. Det räcker inte att pausa BitLocker.
    .confirm = VolumeStatus är FullyDecrypted för varje volym.

# VM-13
# en: 928b1614
fibre-channel-attached = Datorn har virtuella Fibre Channel-kort.
    .title = Datorerna har inte virtuell Fibre Channel
    .why = Till Azure stöds inte en dator med virtuell Fibre Channel. Hyper-V Replica följer det som skrivs till virtuella hårddiskar, och en disk bakom virtuell Fibre Channel är ingen sådan.
    .fix = Flytta data till en virtuell hårddisk, stäng sedan av datorn och ta bort korten. Diskarna bakom dem försvinner från datorn.
    .confirm = Listan är tom.

# VM-14
# en: bab6c104
iscsi-in-guest = Gästen har egna iSCSI-diskar.
    .title = Gästerna har inga egna iSCSI-diskar
    .why = Hyper-V Replica följer det som skrivs till virtuella hårddiskar. Det som gästen har på en iSCSI-disk replikeras inte med datorn.
    .fix = Kopiera data till en virtuell hårddisk i datorn.
    .confirm = Listan är tom.

# VM-15
# Variables:
#   $case (word) - what stands in the way: iscsi, dynamic-disk or both
# en: 030557e2
app-consistency-prevented =
    { $case ->
        [iscsi] Principen begär appkonsekventa ögonblicksbilder, och gästen har en iSCSI-disk.
        [dynamic-disk] Principen begär appkonsekventa ögonblicksbilder, och gästen har en dynamisk disk.
       *[both] Principen begär appkonsekventa ögonblicksbilder, och gästen har en iSCSI-disk och en dynamisk disk.
    }
    .title = Appkonsekventa ögonblicksbilder går att ta där de begärs
    .why = Dokumenten undantar iSCSI-diskar i gästen, dynamiska diskar och stripade volymer från appkonsekventa ögonblicksbilder. Utom för operativsystemet går en dynamisk disk ändå att replikera.
    .fix = Sätt frekvensen för appkonsekventa ögonblicksbilder till 0 i replikeringsprincipen, eller klara er utan iSCSI-disken och den dynamiska disken.
    .confirm = Båda listorna är tomma, eller så är frekvensen i principen 0.

# VM-17
# en: 16a50b7b
integration-services-outdated = Gästens integreringstjänster är inte aktuella.
    .title = Gästerna har aktuella integreringstjänster
    .why = På vägen till Azure kräver dokumenten de senaste integreringstjänsterna i gästen, både för att aktivera skyddet och för appkonsekventa ögonblicksbilder. Hyper-V Replica behöver dem för appkonsekventa ögonblicksbilder.
    .fix = Från Windows Server 2016 kommer de med Windows Update i gästen; på äldre värdservrar installeras de genom Anslutning till virtuell dator.
    .confirm = Listan är tom.

# VM-51
# en: 90a146c0
os-disk-dynamic = Operativsystemdisken är en dynamisk disk.
    .title = Operativsystemdiskarna är standarddiskar
    .why = Dynamiska diskar går att replikera till Azure, men operativsystemdisken måste vara en standarddisk (basic disk).
    .fix = Bygg om operativsystemdisken som standarddisk, från en säkerhetskopia. Inget kommando ges, eftersom det kunde förlora data.
    .confirm = Operativsystemdisken finns inte i listan.

# VM-52
# en: f53b4c0b
backup-service-off = Principen begär appkonsekventa ögonblicksbilder, och integreringstjänsten för säkerhetskopiering är av.
    .title = Integreringstjänsten för säkerhetskopiering är på där appkonsekventa ögonblicksbilder begärs
    .why = Appkonsekventa ögonblicksbilder går genom gästens volymskuggkopior och integreringstjänsten för säkerhetskopiering. Utan den kan principen begära dem, men de tas inte.
    .fix = Slå på tjänsten. Kommandot hittar den på dess id, eftersom namnet beror på språket i Windows.
    .confirm = Enabled är True.

# VM-53
# Variables:
#   $case (word) - machine: it is not highly available; disks: some lie on a local disk
# en: 2783f11c
outside-cluster-storage =
    { $case ->
        [machine] Datorn finns på en klusternod men har inte hög tillgänglighet.
       *[disks] Datorn finns på en klusternod, och några av dess diskar ligger på en lokal disk.
    }
    .title = Datorer på klusternoder ligger på klustrets lagring
    .why = Deployment Planner räknar en dator på en klusternod som inkompatibel om dess diskar ligger på en lokal disk och inte på klustrets.
    .fix = Flytta datorn till klustrets lagring och gör den till en roll i klustret. Den kan köra under tiden, men diskarna är belastade. Med VMM används dess konsol, så att VMM hänger med.
    .confirm = IsClustered är True och Path ligger på klustrets lagring.

# VM-54
# Variables:
#   $state (word) - the state of that replication: normal, paused or failed
# en: 62e7c45c
replicated-already =
    { $state ->
        [normal] Datorn replikeras redan.
        [paused] Datorn replikeras redan; den replikeringen är pausad.
       *[failed] Datorn replikeras redan; den replikeringen har misslyckats.
    }
    .title = Datorerna står inte redan under Hyper-V Replica
    .why = Site Recovery och vanlig Hyper-V Replica kan inte båda skydda en dator som Hyper-V-dator. Inventeringen säger inte vilken av dem det är: är det Site Recovery självt är inget fel.
    .fix = Är det vanlig Hyper-V Replica, avsluta den, på båda sidor. Datorn är sedan utan skydd tills Site Recovery har gjort sin första kopia.
    .confirm = Svaret är ett fel, eftersom ingen replikering finns längre.

# VM-55
# Variables:
#   $churn (rate) - how much the machine writes
#   $limit (rate) - how much is carried
#   $case (word) - standard storage; premium-small: premium storage with small writes; premium storage
# en: bced7083
churn-too-high =
    { $case ->
        [standard] Datorn skriver { $churn }; till standardlagring klarar Site Recovery { $limit }.
        [premium-small] Datorn skriver { $churn }; till premiumlagring klarar Site Recovery { $limit } om skrivningarna är på 8 KB, och mer om de är större.
       *[premium] Datorn skriver { $churn }; till premiumlagring klarar Site Recovery högst { $limit }.
    }
    .title = Datorerna skriver inte mer än Site Recovery klarar
    .why = Deployment Planner anger medelvärden från prov: 2 MB/s för en dator till standardlagring, och till premiumlagring 5 MB/s med skrivningar på 8 KB och 20 MB/s med 16 KB eller mer. Vad som nås beror på arbetslasten. En senare kopia av supportmatrisen, som kanske inte är publicerad än, säger upp till 54 MB/s.
    .fix = Om målet är standardlagring, välj premiumlagring. I båda fallen går det att undanta en hårt belastad disk som inte behöver replikeras, eller se till att datorn skriver mindre.
    .confirm = Datorns diskar tillsammans ligger, i medeltal under en timme med mycket att göra, inom gränsen. I ett Windows på ett annat språk heter räknaren något annat.

# VM-56
# en: ddef1fc9
uefi-guest-too-old = Gästen i den här datorn av generation 2 är äldre än Windows Server 2012.
    .title = Gäster med UEFI är Windows Server 2012 eller senare
    .why = På vägen till Azure kräver matriserna från 2020 och maj 2026 Windows Server 2012 eller senare i en dator med UEFI. En senare kopia, som kanske inte är publicerad än, säger det inte längre; om andra gäster sägs inget.
    .fix = Uppgradera gästen.
    .confirm = Namnet är Windows Server 2012 eller en senare version.
