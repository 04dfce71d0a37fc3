### Vad tabeller, fält och deras värden heter, med en rad hjälp för den som har konsolen öppen.
### Namn i Fluent börjar med en bokstav: värdet `512e` är attributet `.n512e`.

## Tabeller: som rubrik, som helhet i en mening, en rad och ett antal rader.

# en: 6c21da25
table-azure = Azure
    .whole = Azure
    .help = Prenumerationen, och målets valv, lagring och nätverk.
# en: fd2cbf49
table-sites = Platser
    .whole = platserna
    .one = plats
    .count =
        { $count ->
            [one] { $count } plats
           *[other] { $count } platser
        }
    .help = Där värdservrarna står: en primär plats och en sekundär.
# en: e1206d7e
table-vmmServers = VMM-servrar
    .whole = VMM-servrarna
    .one = VMM-server
    .count =
        { $count ->
            [one] { $count } VMM-server
           *[other] { $count } VMM-servrar
        }
    .help = Alla VMM-hanteringsservrar; en klustrad står en gång, med sitt rollnamn.
# en: 60045c26
table-clouds = VMM-moln
    .whole = VMM-molnen
    .one = moln
    .count = { $count } moln
    .help = VMM-molnen på båda sidor, även de som inte ska delta.
# en: 1a983123
table-hostGroups = Värdgrupper
    .whole = värdgrupperna
    .one = värdgrupp
    .count =
        { $count ->
            [one] { $count } värdgrupp
           *[other] { $count } värdgrupper
        }
    .help = Värdgrupperna som VMM-konsolen visar dem under Alla värdar.
# en: 7aefee2d
table-clusters = Kluster
    .whole = klustren
    .one = kluster
    .count = { $count } kluster
    .help = Redundanskluster av Hyper-V-värdservrar; en tom tabell säger att alla värdservrar är fristående.
# en: 60202504
table-hosts = Hyper-V-värdservrar
    .whole = Hyper-V-värdservrarna
    .one = värdserver
    .count =
        { $count ->
            [one] { $count } värdserver
           *[other] { $count } värdservrar
        }
    .help = Alla Hyper-V-värdservrar på båda sidor, även klusternoder.
# en: 596d9e7f
table-virtualMachines = Virtuella datorer
    .whole = de virtuella datorerna
    .one = virtuell dator
    .count =
        { $count ->
            [one] { $count } virtuell dator
           *[other] { $count } virtuella datorer
        }
    .help = Datorerna på värdservrarna; en rad kan stå för flera likadana.
# en: e1daf2e7
table-logicalNetworks = Logiska nätverk
    .whole = de logiska nätverken
    .one = logiskt nätverk
    .count =
        { $count ->
            [one] { $count } logiskt nätverk
           *[other] { $count } logiska nätverk
        }
    .help = De logiska nätverken i varje VMM-servers infrastruktur.
# en: 20921745
table-vmNetworks = VM-nätverk
    .whole = VM-nätverken
    .one = VM-nätverk
    .count = { $count } VM-nätverk
    .help = VM-nätverken på varje VMM-server, som de virtuella datorerna är anslutna till.
# en: 6f5dbe40
table-networkMappings = Nätverksmappningar
    .whole = nätverksmappningarna
    .one = nätverksmappning
    .count =
        { $count ->
            [one] { $count } nätverksmappning
           *[other] { $count } nätverksmappningar
        }
    .help = Vilket nätverk en virtuell dator ansluts till efter redundansväxling.
# en: d61a16da
table-replicationPolicies = Replikeringsprinciper
    .whole = replikeringsprinciperna
    .one = replikeringsprincip
    .count =
        { $count ->
            [one] { $count } replikeringsprincip
           *[other] { $count } replikeringsprinciper
        }
    .help = Hur ofta det kopieras, vad som sparas och hur servrarna autentiserar sig.
# en: b8faacdc
table-connectivity = Anslutningar
    .whole = anslutningarna
    .one = server
    .count =
        { $count ->
            [one] { $count } server
           *[other] { $count } servrar
        }
    .help = Vilka adresser utanför som har provats från en server, och vilka som svarade.
# en: 39556425
table-accepted = Godtagna avvikelser
    .whole = de godtagna avvikelserna
    .one = godtagen avvikelse
    .count =
        { $count ->
            [one] { $count } godtagen avvikelse
           *[other] { $count } godtagna avvikelser
        }
    .help = Avvikelser som någon svarar för till en viss dag; de syns hela tiden.

## Filens huvud.

# en: 2c2cf0b8
field-format = Format
    .help = Vilken version av inventeringen det är; fast text.
# en: f3bde9ad
field-name = Miljöns namn
    .help = Fri text, till exempel organisationen och projektet.
# en: 8c1014a4
field-collected = Uppgifterna insamlade
    .help = När uppgifterna samlades in; Get-Date -Format o skriver tidpunkten.

## Azure.

# en: a7582338
field-azure-subscription = Azure-prenumeration
    .help = Om det finns en att skapa valvet i; Get-AzSubscription listar dem, och en provprenumeration räcker.
# en: 045f7d7c
field-azure-cloud = Azure-moln
    .help = Det publika, om ni inte loggar in i Azure Government eller Azure i Kina.
    .public = Publikt
    .usgov = Azure Government (USA)
    .china = Azure i Kina
# en: 945ed173
field-azure-region = Region
    .help = Den valda regionens korta namn, till exempel westeurope; Get-AzLocation listar dem.
# en: bd29a09f
field-azure-vaultRegion = Valvets region
    .help = På Recovery Services-valvets översiktssida, under Plats.
# en: 5e0c7f26
field-azure-storageRegion = Lagringskontots region
    .help = På mållagringskontots översiktssida, under Plats.
# en: 72a1ceb9
field-azure-networkRegion = Det virtuella nätverkets region
    .help = På det virtuella målnätverkets översiktssida, under Plats.
# en: 9a503c15
field-azure-storageAccount = Lagringskonto
    .help = Målkontots namn: 3 till 24 gemener och siffror.
    .look = Det bestämmer ni själva. Portalen visar de konton ni har under Lagringskonton.
# en: 256e2256
field-azure-storageRedundancy = Lagringens redundans
    .help = Under Replikering på kontots översiktssida, eller i dess Sku.Name.
    .lrs = LRS, lokalt redundant
    .grs = GRS, geo-redundant
    .ra-grs = RA-GRS, geo-redundant med läsåtkomst
    .zrs = ZRS, zonredundant
    .gzrs = GZRS, geo-zonredundant
    .ra-gzrs = RA-GZRS, geo-zonredundant med läsåtkomst
# en: e3389af1
field-azure-storagePerformance = Lagringens prestanda
    .help = Premium när kontots Sku börjar med Premium.
    .standard = Standard
    .premium = Premium
# en: a351b2c4
field-azure-storageAccessTier = Lagringens åtkomstnivå
    .help = Kontots standardnivå, under Konfiguration.
    .hot = Frekvent (hot)
    .cool = Lågfrekvent (cool)
# en: 3f1ccd05
field-azure-logStorage = Standardkonto för loggar
    .help = Krävs vid sidan av premiumlagring: ett standardkonto för replikeringsloggarna.
# en: 9935f8aa
field-azure-managedDisks = Hanterade diskar
    .help = Under Beräkning och nätverk för ett replikerat objekt: om redundansväxling skapar hanterade diskar.
    .look = I portalen: valvet, Replikerade objekt, datorn, Beräkning och nätverk. Innan replikeringen är inrättad bestämmer ni själva.
# en: bc3e2903
field-azure-roles = Azure-roller
    .help = Rollerna för den som sätter upp replikeringen, som Get-AzRoleAssignment skriver dem.

## Platser.

# en: 15c5fa9d
field-sites-name = Namn
    .help = Vad platsen kallas, till exempel orten.
    .look = Ni väljer vad platsen ska heta.
# en: 9f7b2d53
field-sites-role = Roll
    .help = Primär är den plats där datorerna körs i dag.
    .look = Ni bestämmer: primär är platsen där datorerna körs i dag.
    .primary = Primär
    .secondary = Sekundär

## VMM-servrar.

# en: cf0d0c71
field-vmmServers-name = Namn
    .help = Serverns fullständiga DNS-namn; för klustrad VMM klusterrollens namn.
# en: ad70ba40
field-vmmServers-site = Plats
    .help = Platsen den står på.
    .look = Inget kommando vet var en server står; fråga någon som vet.
# en: 79c71c15
field-vmmServers-version = VMM-version
    .help = Buildnummer eller produkt, till exempel 3.2.8292.0 eller VMM 2012 R2; Hjälp > Om i konsolen.
# en: 23daf4fc
field-vmmServers-latestUpdates = Senaste uppdateringarna installerade
    .help = Jämför buildnumret med versionens nyaste samlade uppdatering (UR).
# en: cbebb42d
field-vmmServers-internet = Internetåtkomst
    .help = Test-NetConnection login.microsoftonline.com -Port 443 på servern; testet går förbi proxyn.
    .direct = Direkt
    .proxy = Via proxy
    .none = Ingen
# en: 086cbd2c
field-vmmServers-proxy = Proxyadress
    .help = Med schema och port, till exempel http://proxy:8080; netsh winhttp show proxy.
# en: 636d8c02
field-vmmServers-proxyAccount = DRAProxyAccount finns
    .help = Kör som-kontot för en proxy med inloggning; Get-SCRunAsAccount -Name DRAProxyAccount.
# en: faee6994
field-vmmServers-operatingSystem = Operativsystem
    .help = Buildnummer eller produktnamn, till exempel 10.0.14393 eller Windows Server 2016; winver visar det.
# en: 072c9703
field-vmmServers-serverCore = Server Core
    .help = Ja om servern saknar skrivbord; InstallationType i registret är Server Core.
# en: 4cca8c50
field-vmmServers-clusterNodes = Noder
    .help = Hur många noder VMM körs på; 1 om den inte är klustrad.
# en: 4bfd0191
field-vmmServers-virtualMachine = Är en virtuell dator
    .help = Om VMM själv körs i en virtuell dator.
# en: 3348678f
field-vmmServers-dynamicMemory = Dynamiskt minne
    .help = Om den virtuella datorn har dynamiskt minne; Get-VMMemory på dess värdserver.
# en: 6b86aa60
field-vmmServers-startupMemory = Startminne
    .help = Den virtuella datorns startminne, till exempel 4 GiB; Get-VMMemory på dess värdserver.
# en: 96f23663
field-vmmServers-runsHyperV = Kör själv Hyper-V
    .help = Om Hyper-V-rollen är installerad på VMM-servern; det bör den inte vara.
# en: 3407993f
field-vmmServers-domainMember = Domänmedlem
    .help = Om servern är med i en Active Directory-domän.
# en: 291f414c
field-vmmServers-providerVersion = Site Recovery-provider
    .help = Versionen i Program och funktioner, eller ”none” om den inte är installerad.
# en: 27b4119b
field-vmmServers-providerOnAllNodes = Samma provider på alla noder
    .help = Om alla noder i en klustrad VMM har samma version av providern.
# en: b28ccf66
field-vmmServers-tls12 = TLS 1.2
    .help = Om TLS 1.2 är på för både Windows och .NET; äldre versioner kräver registervärden.

## VMM-moln och deras kapacitetsprofiler.

# en: d99127c1
field-clouds-name = Namn
    .help = Molnets namn under Virtuella datorer och tjänster i VMM-konsolen.
# en: be55d572
field-clouds-vmmServer = VMM-server
    .help = VMM-servern som molnet finns på.
    .look = Den VMM-server vars konsol visar molnet.
# en: 27b79760
field-clouds-role = Roll
    .help = Primärt om dess datorer ska replikeras, sekundärt om det tar emot dem; det bestämmer ni själva.
    .look = Det bestämmer ni själva. Är replikeringen redan inrättad anger principen i valvet källa och mål.
    .primary = Primärt
    .secondary = Sekundärt
    .none = Ingen
# en: b5153447
field-clouds-capabilityProfiles = Kapacitetsprofiler
    .help = I molnets egenskaper under Kapacitetsprofiler; Hyper-V är den inbyggda.
# en: db83bc88
field-clouds-capabilityProfiles-name = Namn
    .help = Profilens namn, till exempel Hyper-V.
# en: f91ce717
field-clouds-capabilityProfiles-type = Hypervisor
    .help = För en egen profil: hypervisorn den beskriver. De inbyggda behöver inget svar.
    .hyper-v = Hyper-V
    .esx-server = ESX Server
    .other = Annan
# en: f99e5e38
field-clouds-hostGroups = Värdgrupper
    .help = I molnets egenskaper under Resurser, som hela sökvägar från All Hosts.
# en: 4da35244
field-clouds-logicalNetworks = Logiska nätverk
    .help = I molnets egenskaper under Logiska nätverk.
# en: cd013a13
field-clouds-synchronised = Synkroniserat till valvet
    .help = Om valvet visar molnet under Infrastruktur för Site Recovery, VMM-moln.
    .look = I portalen: valvet, Infrastruktur för Site Recovery, VMM-moln. Eller i VMM-konsolen: molnets egenskaper.

## Värdgrupper.

# en: f937ad44
field-hostGroups-path = Sökväg
    .help = Som VMM skriver den, från All Hosts: All Hosts\Stockholm\Prod.
# en: 8fa024f8
field-hostGroups-vmmServer = VMM-server
    .help = VMM-servern som värdgruppen finns på.
    .look = Den VMM-server vars konsol visar värdgruppen.

## Kluster.

# en: 07fb2409
field-clusters-name = Namn
    .help = Klustrets namn; (Get-Cluster).Name på en nod.
# en: 85667491
field-clusters-vmmServer = VMM-server
    .help = VMM-servern som hanterar klustret.
    .look = Den VMM-server vars konsol visar klustret.
# en: 6e289734
field-clusters-site = Plats
    .help = Platsen det står på.
    .look = Inget kommando vet var ett kluster står; fråga någon som vet.
# en: ffbc68bd
field-clusters-addressing = Klustrets adress
    .help = Om klustrets egen IP-adress är statisk eller från DHCP; se dess kärnresurser.
    .static = Statisk
    .dhcp = DHCP
# en: c366dd32
field-clusters-broker = Hyper-V Replica Broker
    .help = Rollen i Hanteraren för redundanskluster: online, offline eller inte skapad.
    .online = Online
    .offline = Offline
    .absent = Inte skapad
# en: a30dd74e
field-clusters-brokerName = Brokerns namn
    .help = Dess klientåtkomstpunkt, högst 15 tecken.
# en: 9c110403
field-clusters-certificate = Brokerns certifikat
    .help = Certifikatet som brokern replikerar med; bara vid certifikatautentisering.
# en: 3aced11c
field-clusters-sharedReplicaStorage = Delad lagring för repliker
    .help = Om alla noder når mappen för repliker, till exempel på en klusterdelad volym (CSV).

## Hyper-V-värdservrar.

# en: b3186081
field-hosts-name = Namn
    .help = Värdserverns fullständiga DNS-namn, om korta namn förekommer flera gånger.
# en: 7719a97b
field-hosts-vmmServer = VMM-server
    .help = VMM-servern som hanterar värdservern.
    .look = Den VMM-server vars konsol visar värden.
# en: 52d6eab4
field-hosts-site = Plats
    .help = Platsen den står på.
    .look = Inget kommando vet var en värd står; fråga någon som vet.
# en: efe8fcfc
field-hosts-hostGroup = Värdgrupp
    .help = Hela sökvägen från All Hosts, som värdserverns egenskaper i VMM visar den.
# en: da0b1d0b
field-hosts-clustered = I ett kluster
    .help = Nej betyder fristående värdserver; där ger Get-Cluster ett fel.
# en: dd1698c9
field-hosts-cluster = Kluster
    .help = Klustret som värdservern är nod i.
# en: ed4d6fde
field-hosts-operatingSystem = Operativsystem
    .help = Buildnummer eller produktnamn, till exempel 6.3.9600 eller Windows Server 2012 R2; winver visar det.
# en: e5156e2a
field-hosts-edition = Utgåva
    .help = Hur Windows är installerat; InstallationType i registret skiljer Server från Server Core.
    .server = Server med skrivbordsmiljö
    .core = Server Core
    .hyper-v-server = Hyper-V Server (gratis)
    .client = Klientutgåva
# en: ccaab478
field-hosts-hyperVRole = Hyper-V-rollen
    .help = (Get-WindowsFeature Hyper-V).Installed på värdservern.
# en: 20e2678d
field-hosts-latestUpdates = Senaste uppdateringarna installerade
    .help = Om Windows Update, eller er WSUS, inte har något mer att erbjuda.
# en: 37df0ef5
field-hosts-updates = Installerade uppdateringar
    .help = Nummer som KB2961977; Get-HotFix listar dem, men en senare samlad uppdatering döljer äldre.
# en: 3907e7b3
field-hosts-internet = Internetåtkomst
    .help = Test-NetConnection login.microsoftonline.com -Port 443 på värdservern; testet går förbi proxyn.
    .direct = Direkt
    .proxy = Via proxy
    .none = Ingen
# en: 40aca213
field-hosts-proxy = Proxyadress
    .help = Med schema och port, till exempel http://proxy:8080; netsh winhttp show proxy.
# en: d4e82a53
field-hosts-tls12 = TLS 1.2
    .help = Om TLS 1.2 är på för både Windows och .NET; Windows Server 2012 behöver KB3140245.
# en: 3e560367
field-hosts-domainMember = Domänmedlem
    .help = Om värdservern är med i en Active Directory-domän.
# en: edf821b2
field-hosts-replicaListener = Tar emot repliker via
    .help = Hyper-V-inställningar, Replikeringskonfiguration; Get-VMReplicationServer visar det.
    .none = Inte alls
    .kerberos = Kerberos (HTTP)
    .certificate = Certifikat (HTTPS)
    .both = Kerberos och certifikat
# en: db995ef2
field-hosts-acceptsFrom = Godtar repliker från
    .help = Alla autentiserade servrar, eller bara de som är uppräknade.
    .any = Alla autentiserade servrar
    .listed = Uppräknade servrar
# en: f2e5f24c
field-hosts-openPorts = Öppna inkommande portar
    .help = TCP-portar som värdserverns brandvägg släpper in för replikering, till exempel 8083 och 8084.
# en: 6c8df371
field-hosts-certificate = Certifikat
    .help = Certifikatet som värdservern replikerar med; bara vid certifikatautentisering.
# en: e835265f
field-hosts-providerVersion = Site Recovery-provider
    .help = Versionen i Program och funktioner, eller ”none”; på värdservrar bara där VMM saknas.
# en: 8721484b
field-hosts-recoveryAgentVersion = Recovery Services-agent
    .help = MARS-agentens version i Program och funktioner, eller ”none” om den inte är installerad.
# en: 0f4ac67d
field-hosts-dotNetVersion = .NET Framework
    .help = Versionen, till exempel 4.6.2; registret har ett Release-nummer som motsvarar den.
# en: ecbfd779
field-hosts-otherBackup = Annan säkerhetskopiering
    .help = Om Azure Backup eller en annan återställningsprodukt skyddar värdserverns datorer.
# en: bb139e65
field-hosts-nicTeaming = NIC-teamning
    .help = Om värdserverns nätverkskort är teamade; Get-NetLbfoTeam, Get-VMSwitchTeam.
# en: bce0a40e
field-hosts-ipv4 = IPv4-adresser
    .help = Om värdservern har någon IPv4-adress.
# en: 965180de
field-hosts-ipv6 = IPv6-adresser
    .help = Om den har någon som inte är länklokal; fe80 räknas inte.

## Certifikat för värdservrar och brokrar.

# en: b78bcb5c
field-certificate-notAfter = Giltigt till och med
    .help = Den sista dagen certifikatet gäller.
# en: 001bfcb8
field-certificate-names = DNS-namn
    .help = Ämnets vanliga namn (CN) och alternativa namn; ett jokertecken står för ett led.
# en: fec81e6f
field-certificate-serverPurpose = För serverautentisering
    .help = Om dess utökade nyckelanvändning omfattar serverautentisering.
# en: d4dfe1fb
field-certificate-clientPurpose = För klientautentisering
    .help = Om dess utökade nyckelanvändning omfattar klientautentisering.
# en: 6e0a8eec
field-certificate-privateKey = Privat nyckel finns
    .help = Om certifikatet på servern har sin privata nyckel.
# en: f4fe4a51
field-certificate-trusted = Betrott
    .help = Om dess kedja slutar i en rot som även den andra sidan litar på.

## Virtuella datorer.

# en: 8bea6116
field-virtualMachines-name = Namn
    .help = Datorns namn i Hyper-V-hanteraren eller VMM.
# en: 4cd56ebc
field-virtualMachines-host = Värdserver
    .help = Värdservern den körs på.
# en: 60a44513
field-virtualMachines-id = Id
    .help = (Get-VM).VMId; när det finns skiljer det ensamt datorerna åt.
# en: 1d7e229d
field-virtualMachines-count = Antal
    .help = Hur många likadana datorer raden står för.
    .look = Er egen siffra, för planeringen.
# en: d293f345
field-virtualMachines-cloud = Moln
    .help = VMM-molnet som datorn är tilldelad.
# en: 1c14940d
field-virtualMachines-replicate = Ska replikeras
    .help = Om ni vill skydda datorn; det bestämmer ni själva.
# en: 2b5353c4
field-virtualMachines-policy = Replikeringsprincip
    .help = Principen den följer, om molnet har flera.
    .look = Det bestämmer ni själva. För en dator som redan replikeras visar valvet principen hos det replikerade objektet.
# en: 11438c4c
field-virtualMachines-generation = Generation
    .help = I datorns sammanfattning; på Windows Server 2012 är alla datorer generation 1.
    .n1 = Generation 1 (BIOS)
    .n2 = Generation 2 (UEFI)
# en: 9100b801
field-virtualMachines-guestSystem = Gästoperativsystem
    .help = Produktnamnet, till exempel Windows Server 2012 R2 Standard.
# en: c9a26a72
field-virtualMachines-guestFamily = Gästfamilj
    .help = Windows, Linux eller ett annat system.
    .windows = Windows
    .linux = Linux
    .other = Annan
# en: 75c99b37
field-virtualMachines-architecture = Arkitektur
    .help = Gästsystemets: 64-bitars eller 32-bitars.
    .x64 = 64-bitars
    .x86 = 32-bitars
# en: 8ea5092f
field-virtualMachines-highlyAvailable = Hög tillgänglighet
    .help = Om den är en roll i klustret; (Get-VM).IsClustered.
# en: a45eed6e
field-virtualMachines-secureBoot = Säker start
    .help = (Get-VMFirmware).SecureBoot; nej för alla datorer av generation 1.
# en: 7fe3abb1
field-virtualMachines-integrationServicesCurrent = Aktuella integreringstjänster
    .help = Om Hyper-V-hanteraren inte visar några nyare integreringstjänster för gästen.
# en: ebce4656
field-virtualMachines-backupIntegration = Säkerhetskopieringstjänst
    .help = Om integreringstjänsten för säkerhetskopiering (skuggkopior av volymer) är på.
# en: 749503a3
field-virtualMachines-fibreChannel = Virtuell Fibre Channel
    .help = Om den har ett virtuellt Fibre Channel-kort; Get-VMFibreChannelHba.
# en: d23ef643
field-virtualMachines-guestStorage = Lagring som gästen ansluter själv
    .help = Lagring som gästen själv ansluter till; syns bara inne i den.
    .iscsi = iSCSI
    .smb = SMB-resurs
    .nfs = NFS-resurs
# en: f2041446
field-virtualMachines-checkpoints = Kontrollpunkter
    .help = Om den har några; Get-VMSnapshot, där en repliks återställningspunkter inte räknas.
# en: aff56b05
field-virtualMachines-replication = Replikering i dag
    .help = Tillståndet för replikering som redan är på; Get-VMReplication ger ett fel om ingen är det.
    .none = Replikeras inte
    .normal = Normal
    .paused = Pausad
    .failed = Misslyckad
# en: c0029b9f
field-virtualMachines-disks = Diskar
    .help = Alla dess diskar, även de som utelämnas från replikering.
# en: d1909f92
field-virtualMachines-adapters = Nätverkskort
    .help = Alla dess nätverkskort.
# en: c0cc6bf6
field-virtualMachines-churn = Ändringstakt
    .help = Vad den skriver under en livlig timme, till exempel 2 MiB; medelvärdet av Write Bytes/sec för diskarna.

## Virtuella datorers diskar.

# en: 9e5a693e
field-virtualMachines-disks-name = Namn
    .help = Ett namn att känna igen disken på, till exempel dess fil.
# en: c9a3cd96
field-virtualMachines-disks-system = Operativsystemdisk
    .help = Om gästen startar från den.
# en: b5ad754c
field-virtualMachines-disks-format = Format
    .help = VhdFormat i Get-VHD; ett disknummer i stället för en fil är en direktansluten disk.
    .vhd = VHD
    .vhdx = VHDX
    .vhds = VHD-uppsättning
    .pass-through = Direktansluten disk (pass-through)
# en: b810b24a
field-virtualMachines-disks-size = Storlek
    .help = Största storleken, inte det som används: Size i Get-VHD, till exempel 127 GiB.
# en: bdd204cd
field-virtualMachines-disks-shared = Delad
    .help = Om flera datorer delar den: en VHD-uppsättning, eller en disk med beständiga reservationer.
# en: 82d45703
field-virtualMachines-disks-encrypted = Krypterad
    .help = Med BitLocker eller på annat sätt; Get-BitLockerVolume inne i gästen.
# en: 0ddcfdeb
field-virtualMachines-disks-dynamicVolume = Dynamisk disk
    .help = Om Diskhantering i gästen visar den som dynamisk i stället för standard.
# en: c6bee8a4
field-virtualMachines-disks-storageSpaces = I Lagringsutrymmen
    .help = Om gästen har lagt den i en lagringspool; Get-StoragePool -IsPrimordial $false.
# en: 2496b57a
field-virtualMachines-disks-partitions = Partitioner
    .help = Hur många partitioner den har; Get-Partition inne i gästen.
# en: 7abe0e8f
field-virtualMachines-disks-sectorSize = Sektorstorlek
    .help = LogicalSectorSize och PhysicalSectorSize i Get-VHD.
    .n512 = 512 byte
    .n512e = 512 byte på 4 kB (512e)
    .n4kn = 4 kB (4Kn)
# en: fad188c3
field-virtualMachines-disks-excluded = Utelämnas från replikering
    .help = Om disken inte ska replikeras, till exempel en för växlingsfiler.
# en: 9a6a50d4
field-virtualMachines-disks-local = På nodens lokala disk
    .help = Om den ligger utanför klusterlagring och filresurser, så att datorn inte kan flyttas.

## Virtuella datorers nätverkskort.

# en: 5ca5efb3
field-virtualMachines-adapters-vmNetwork = VM-nätverk
    .help = VM-nätverket det är anslutet till.
# en: 8064d953
field-virtualMachines-adapters-addressing = Adressering
    .help = Statisk är även en adress från en pool i VMM.
    .static = Statisk
    .dhcp = DHCP
# en: ff9b05a7
field-virtualMachines-adapters-ipv6 = IPv6-adresser
    .help = Om det har någon som inte är länklokal; fe80 räknas inte.
# en: a83c8d81
field-virtualMachines-adapters-teamed = Teamat i gästen
    .help = Om gästen själv teamar det med andra; Get-NetLbfoTeam inne i den.
# en: 6bad6d9a
field-virtualMachines-adapters-failoverAddress = Adress vid redundansväxling
    .help = Om TCP/IP för redundansväxling är ifyllt i kortets inställningar.

## Nätverk.

# en: e2ce55fd
field-logicalNetworks-name = Namn
    .help = Nätverkets namn under Infrastruktur, Nätverk, Logiska nätverk.
# en: 560faa76
field-logicalNetworks-vmmServer = VMM-server
    .help = VMM-servern som nätverket finns på.
    .look = Den VMM-server vars konsol visar nätverket.
# en: 7a051e49
field-vmNetworks-name = Namn
    .help = Nätverkets namn under Virtuella datorer och tjänster, VM-nätverk.
# en: a38b0e80
field-vmNetworks-vmmServer = VMM-server
    .help = VMM-servern som nätverket finns på.
    .look = Den VMM-server vars konsol visar nätverket.
# en: a6cc69c5
field-vmNetworks-logicalNetwork = Logiskt nätverk
    .help = Det logiska nätverk det vilar på.
# en: c6b4b1f4
field-vmNetworks-ipPool = Pool med statiska IP-adresser
    .help = Om VMM delar ut statiska adresser på det; Get-SCStaticIPAddressPool.
# en: e20dfeb2
field-vmNetworks-windowsVirtualisation = Nätverksvirtualisering i Windows
    .help = Om det isoleras med nätverksvirtualisering i Windows; IsolationType.
# en: 19ffc10c
field-networkMappings-from = Från
    .help = VM-nätverket på den primära sidan.
# en: b154cf43
field-networkMappings-from-vmmServer = VMM-server
    .help = Den primära sidans VMM-server.
# en: 43c96e75
field-networkMappings-from-vmNetwork = VM-nätverk
    .help = VM-nätverket som datorerna använder i dag.
# en: b4875cb7
field-networkMappings-to = Till
    .help = Ett VM-nätverk på den sekundära sidan, eller ett virtuellt nätverk i Azure.
# en: a84e1d3a
field-networkMappings-to-vmmServer = VMM-server
    .help = Den sekundära sidans VMM-server.
# en: 30724baf
field-networkMappings-to-vmNetwork = VM-nätverk
    .help = VM-nätverket som datorerna använder efter redundansväxling.
# en: 7104d62f
field-networkMappings-to-azureNetwork = Virtuellt nätverk i Azure
    .help = Det virtuella nätverket i Azure, när målet är där.

## Replikeringsprinciper.

# en: 5fdfb9aa
field-replicationPolicies-name = Namn
    .help = Principens namn i valvet, eller ett ni väljer.
    .look = I portalen: valvet, Infrastruktur för Site Recovery, Replikeringsprinciper. Innan principen finns väljer ni själva.
# en: d665227f
field-replicationPolicies-clouds = Moln
    .help = Molnen som principen är kopplad till.
    .look = I portalen: valvet, Infrastruktur för Site Recovery, Replikeringsprinciper, principen. Innan replikeringen är inrättad bestämmer ni själva.
# en: e483eafa
field-replicationPolicies-clouds-name = Moln
    .help = Molnets namn.
# en: a090c611
field-replicationPolicies-clouds-vmmServer = VMM-server
    .help = VMM-servern det finns på, om molnets namn ensamt inte räcker.
# en: 3ba53a68
field-replicationPolicies-frequency = Kopieringsfrekvens
    .help = Sekunder mellan kopiorna: 30, 300 (5 minuter) eller 900 (15 minuter).
# en: 9bdbbac7
field-replicationPolicies-recoveryPoints = Ytterligare återställningspunkter
    .help = Hur många som sparas utöver den senaste, en per timme.
# en: 4eb2c214
field-replicationPolicies-appConsistentHours = Appkonsekventa ögonblicksbilder
    .help = Timmar mellan dem; 0 är av.
# en: 5ef88d87
field-replicationPolicies-authentication = Autentisering
    .help = Hur värdservrarna styrker sin identitet för varandra.
    .kerberos = Kerberos
    .certificate = Certifikat
# en: 55df312c
field-replicationPolicies-port = Port
    .help = TCP-porten som mottagarsidan lyssnar på; Site Recovery föreslår 8083 och 8084.
# en: f8c4a74b
field-replicationPolicies-initialCopy = Inledande replikering
    .help = Över nätverket, eller exporterad till en disk som bärs över.
    .look = Det bestämmer ni själva.
    .network = Över nätverket
    .offline = Offline, på ett medium
# en: cd73af56
field-replicationPolicies-startWithinDays = Startar inom (dagar)
    .help = Om hur många dagar den inledande replikeringen startar; 0 är genast.
    .look = Det bestämmer ni själva.
# en: 69b22c86
field-replicationPolicies-extended = Utökad replikering
    .help = Om repliken replikeras vidare, till en tredje värdserver.
# en: de40158e
field-replicationPolicies-compression = Komprimering
    .help = Om trafiken komprimeras.

## Anslutningar.

# en: ad0f83be
field-connectivity-from = Från
    .help = Servern som adresserna har provats från; * betyder alla servrar.
    .look = Den server där ni prövar adresserna.
# en: febc1653
field-connectivity-open = Adresser som nås
    .help = Adresser som svarade, eller mönster som brandväggen släpper ut, till exempel *.blob.core.windows.net.
# en: 0fe2ce67
field-connectivity-closed = Adresser som inte nås
    .help = Adresser som har provats och inte svarade.

## Godtagna avvikelser.

# en: cd69a6e9
field-accepted-rule = Regel
    .help = Regelns id, till exempel CLU-02.
# en: ef0dbe9c
field-accepted-object = Objekt
    .help = Vad den är godtagen för; inget betyder regelns alla objekt.
# en: 03cc0cef
field-accepted-object-table = Tabell
    .help = Objektets tabell, som inventeringen kallar den.
# en: 9f153a48
field-accepted-object-name = Namn
    .help = Objektets namn.
# en: f7ad6972
field-accepted-object-path = Sökväg
    .help = Värdgruppens sökväg.
# en: b95e587e
field-accepted-object-vmmServer = VMM-server
    .help = VMM-servern som objektet finns på.
# en: ccd20521
field-accepted-object-host = Värdserver
    .help = Värdservern som datorn körs på.
# en: bd9abe30
field-accepted-object-id = Id
    .help = Datorns id.
# en: 69cdaf29
field-accepted-object-from = Från
    .help = Där anslutningen eller mappningen börjar.
# en: 80c7c089
field-accepted-object-from-vmmServer = Server
    .help = Servern, eller mappningens VMM-server.
# en: 0a848fa4
field-accepted-object-from-vmNetwork = VM-nätverk
    .help = Mappningens VM-nätverk.
# en: 4c05c7d5
field-accepted-reason = Skäl
    .help = Varför detta kan godtas; obligatoriskt.
# en: fa794a52
field-accepted-owner = Ansvarig
    .help = Vem som svarar för det.
# en: f2377309
field-accepted-until = Till och med
    .help = Sista dagen det gäller; därefter räknas avvikelsen igen. Obligatoriskt.
