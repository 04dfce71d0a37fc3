# HV-01
# Variables:
#   $version (version) - the version of Windows
# en: 8e9d182e
windows-too-old = Värdservern kör { $version }, som är äldre än Windows Server 2012.
    .title = Värdservrarna kör Windows Server 2012 eller senare
    .why = Hyper-V Replica, som replikeringen vilar på, finns inte i äldre versioner av Windows Server.
    .fix = Uppgradera eller installera om värdservern; i ett kluster nod för nod. Flytta först undan dess datorer.
    .confirm = Versionen är 6.2.9200 (Windows Server 2012) eller högre.

# HV-02
# Variables:
#   $version (version) - the version of Windows
# en: 9e6a39e8
windows-outside-matrix = Värdservern kör { $version }; supportmatrisen nämner bara Windows Server 2012 R2 och 2016.
    .title = Värdservrarna kör en version som supportmatrisen nämner
    .why = Dokumenten är oense: listan över förutsättningar godtar värdservrar från Windows Server 2012, medan supportmatrisen från samma tid bara nämner 2012 R2 och 2016. Det som matrisen inte nämner kan nekas support.
    .fix = Uppgradera eller installera om värdservern; i ett kluster nod för nod. Flytta först undan dess datorer.
    .confirm = Versionen börjar med 6.3.9600 (2012 R2) eller 10.0.14393 (2016).

# HV-05
# en: a6e8cc72
host-without-machine = Värdservern har ingen virtuell dator.
    .title = Värdservrarna har minst en virtuell dator
    .why = Dokumenten vill ha minst en virtuell dator på värdservern: utan den finns inget att replikera därifrån. För en värdserver som bara tar emot betyder det mindre.
    .fix = Flytta eller skapa en virtuell dator på värdservern, eller ta bort värdservern ur de moln som replikerar.
    .confirm = Antalet är minst 1.

# HV-06
# en: 209e14a6
host-outside-clouds = Värdservern ligger varken under ett primärt eller ett sekundärt moln.
    .title = Värdservrarna ligger i värdgrupper som hör till de primära och sekundära molnen
    .why = Replikering ställs in mellan moln. En värdserver deltar bara om dess värdgrupp hör till ett av dem, direkt eller genom en grupp ovanför.
    .fix = Flytta värdservern till en värdgrupp i rätt moln, eller lägg till dess värdgrupp i molnet. Flytten ändrar vem som får hantera värdservern, dess reserver och de nätverk den ärver; noder flyttas tillsammans med sitt kluster.
    .confirm = Sökvägen är en av molnets värdgrupper eller ligger under en av dem.

# HV-07
# en: 85a9a0c7
host-without-internet = Värdservern når inte internet.
    .title = Värdservrarna har internetåtkomst
    .why = Dokumenten kräver internetåtkomst, direkt eller genom en proxy, på varje värdserver.
    .fix = Öppna utgående TCP 443 i brandväggen, eller ge värdservern en proxy.
    .confirm = TcpTestSucceeded är True. Testet går direkt och säger inget om en väg genom en proxy.

# HV-51
# en: cba87a99
hyper-v-role-missing = Hyper-V-rollen är inte installerad.
    .title = Värdservrarna har Hyper-V-rollen
    .why = Bara en server med rollen kan köra och ta emot virtuella datorer.
    .fix = Installera rollen. Kommandot startar om servern utan att fråga.
    .confirm = Svaret är True.

# HV-52
# en: e58f7a57
host-updates-outdated = Värdservern saknar de senaste uppdateringarna.
    .title = Värdservrarna har de senaste uppdateringarna
    .why = Dokumenten kräver Windows Server tillsammans med de senaste uppdateringarna.
    .fix = Installera det som Windows Update erbjuder; i ett kluster med klustermedveten uppdatering (Cluster-Aware Updating), så att en nod i taget töms.
    .confirm = De nyaste uppdateringarna är från den senaste tiden.

# HV-53
# Variables:
#   $version (version) - the version of Windows
# en: 923201c0
windows-newer-than-matrix = Värdservern kör { $version }, som är nyare än supportmatrisen.
    .title = Värdservrarna kör ingen version som är nyare än supportmatrisen
    .why = Den här utgåvans supportmatris slutar med Windows Server 2016. Inget dokument som lästs säger att en nyare version fungerar, och inget säger att den inte gör det.
    .fix = Leta efter en nyare supportmatris innan ni förlitar er på versionen; scenarierna till Azure nämner nyare versioner av Windows Server.
    .confirm = Versionen börjar med 6.3.9600 (2012 R2) eller 10.0.14393 (2016).

# HV-03
# Variables:
#   $version (version) - the version of Windows
# en: 7e938139
windows-unsupported = Värdservern kör { $version }, som supportmatrisen för Azure inte nämner.
    .title = Värdservrarna kör en version som supportmatrisen för Azure nämner
    .why = Supportmatrisen nämner Windows Server 2012 R2, 2016, 2019 och 2022 för replikering till Azure; Windows Server 2012 finns inte i någon lista.
    .fix = Uppgradera eller installera om värdservern; i ett kluster nod för nod. Flytta först undan dess datorer.
    .confirm = Versionen börjar med 6.3.9600, 10.0.14393, 10.0.17763 eller 10.0.20348.

# HV-10
# en: 276fd59b
recovery-agent-missing = Recovery Services-agenten är inte installerad.
    .title = Recovery Services-agenten är installerad på varje värdserver
    .why = Agenten på varje värdserver skickar datorernas data till Azure.
    .fix = Hämta agenten i portalen och kör dess installation på värdservern.
    .confirm = Agenten finns i listan med sin version.

# HV-11
# Variables:
#   $installed (word) - none: there is none; older: there is an older one
#   $version (version) - the version of the .NET Framework
# en: 6cd66c10
dot-net-too-old =
    { $installed ->
        [none] .NET Framework är inte installerat.
       *[older] .NET Framework har version { $version }, som är äldre än 4.6.2.
    }
    .title = Värdservrarna har .NET Framework 4.6.2 eller senare
    .why = Supportmatrisen kräver .NET Framework 4.6.2 eller senare på den server som replikerar.
    .fix = Installera ett nyare .NET Framework med dess eget installationsprogram; en omstart är att vänta.
    .confirm = Talet är minst 394802, som står för 4.6.2.

# HV-12
# en: 7d531df8
client-windows = Värdservern kör en klientutgåva av Windows.
    .title = Värdservrarna kör en serverutgåva av Windows
    .why = Hyper-V i klientutgåvor har inte Hyper-V Replica, och Site Recovery stöder det inte.
    .fix = Flytta datorerna till en värdserver med Windows Server.
    .confirm = Talet är 2 eller 3, som står för server; 1 är en klientutgåva.

# HV-13
# en: ba09606d
other-backup-present = En annan säkerhetskopierings- eller återställningsprodukt skyddar datorer på värdservern.
    .title = Ingen annan säkerhetskopierings- eller återställningsprodukt skyddar datorer på värdservern
    .why = Supportmatrisen utesluter Azure Backup, och varje annan säkerhetskopierings- eller återställningsprodukt, vid sidan av Site Recovery på samma värdserver.
    .fix = Kom överens med dem som är beroende av den andra produkten och ta sedan bort den med dess eget avinstallationsprogram. Azure Backup delar Recovery Services-agenten med Site Recovery: stoppa säkerhetskopieringen men låt agenten vara kvar. Det som den andra produkten skyddade är därefter oskyddat.
    .confirm = Listan innehåller ingen annan produkt som säkerhetskopierar eller replikerar datorer. Recovery Services-agenten bevisar ingenting: Site Recovery använder den också.

# HV-17
# Variables:
#   $hosts (count) - how many hosts there are
#   $side (word) - the side without a host: primary, secondary, both, or either where one host's side is not known
# en: 932dcb39
second-host-missing =
    { $side ->
        [primary]
            { $hosts ->
                [1] Det finns bara en Hyper-V-värdserver, och ingen på den primära sidan.
               *[other] Det finns { $hosts } Hyper-V-värdservrar men ingen på den primära sidan: det finns inget att replikera från.
            }
        [secondary]
            { $hosts ->
                [1] Det finns bara en Hyper-V-värdserver, och ingen på den sekundära sidan som kan ta emot repliker.
               *[other] Det finns { $hosts } Hyper-V-värdservrar men ingen på den sekundära sidan: inget kan ta emot repliker.
            }
        [either] Det finns bara en Hyper-V-värdserver.
       *[both] Det finns ingen Hyper-V-värdserver.
    }
    .title = Det finns en Hyper-V-värdserver på varje sida
    .why = En värdserver kör datorerna, en annan tar emot deras repliker. Vilken sida en värdserver står på framgår av platsens roll.
    .fix = Ange vilken plats som är den sekundära och lägg till en värdserver eller ett kluster på den sida som saknar.

# HV-18
# Variables:
#   $side (word) - the site the host stands in: primary or secondary
# en: 811c90f1
replica-server-disabled =
    { $side ->
        [primary] Värdservern, på den primära platsen, är inte aktiverad som replikserver, så inget kan replikeras tillbaka till den.
       *[secondary] Värdservern, på den sekundära platsen, är inte aktiverad som replikserver.
    }
    .title = Värdservrarna är aktiverade som replikservrar
    .why = En värdserver tar emot repliker först när den är aktiverad som replikserver och vet från vem. På den primära platsen behövs det för vägen tillbaka.
    .fix = Aktivera värdservern som replikserver och ange vilka servrar den godtar. I ett kluster görs det på den nod som äger brokern. För certifikat används Certificate och tumavtrycket i stället för Kerberos.
    .confirm = RepEnabled är True, och listan nämner de primära servrarna.

# HV-20
# en: 77c24e62
host-outside-domain = Värdservern är inte medlem i en domän.
    .title = Värdservrarna är medlemmar i en domän
    .why = Best Practices Analyzer för Hyper-V rekommenderar det. Replikering fungerar även i en arbetsgrupp, med certifikat.
    .fix = Anslut värdservern till en domän när den kan startas om, eller behåll certifikat för den.
    .confirm = Svaret är True.

# HV-54
# Variables:
#   $version (version) - the version of Windows
# en: b2277113
windows-newer-than-azure-matrix = Värdservern kör { $version }, som är nyare än den bekräftade supportmatrisen för Azure.
    .title = Värdservrarna kör ingen version som är nyare än supportmatrisen för Azure
    .why = Den bekräftade supportmatrisen slutar med Windows Server 2022. Windows Server 2025 har bara setts i en text under arbete.
    .fix = Se efter om supportmatrisen nämner versionen numera innan ni förlitar er på den.
    .confirm = Versionen börjar med 6.3.9600, 10.0.14393, 10.0.17763 eller 10.0.20348.

# HV-55
# en: 1733623f
host-provider-missing = Site Recovery-providern är inte installerad.
    .title = Site Recovery-providern är installerad på varje värdserver
    .why = Utan VMM är det providern på varje värdserver som registrerar den i valvet och styr replikeringen.
    .fix = Hämta providern i portalen och kör dess installation på värdservern, inom 5 dagar från det att registreringsnyckeln hämtats.
    .confirm = Providern finns i listan med sin version.

# HV-56
# Variables:
#   $versions (count) - how many versions of the agent there are
# en: 52fd3aea
agent-versions-differ = Värdservrarna har { $versions } olika versioner av Recovery Services-agenten.
    .title = Alla värdservrar har samma version av Recovery Services-agenten
    .why = Dokumenten vill ha en och samma version av agenten på alla värdservrar i ett valv.
    .fix = Installera den nyaste versionen av agenten på varje värdserver.
    .confirm = Varje värdserver visar samma version.

# HV-57
# Variables:
#   $versions (count) - how many versions of the Provider there are
# en: a7604189
host-provider-versions-differ = Värdservrarna har { $versions } olika versioner av Site Recovery-providern.
    .title = Alla värdservrar har samma version av Site Recovery-providern
    .why = Dokumenten vill ha en och samma version av providern på alla värdservrar i ett valv.
    .fix = Installera den nyaste versionen av providern på varje värdserver.
    .confirm = Varje värdserver visar samma version.

# HV-58
# en: 85165e4d
workgroup-without-certificate = Värdservern är i en arbetsgrupp och tar emot repliker enbart med Kerberos.
    .title = Värdservrar i en arbetsgrupp tar emot repliker med certifikat
    .why = Kerberos kräver en domän; en värdserver i en arbetsgrupp kan bara kännas igen genom certifikat.
    .fix = Installera ett certifikat på båda sidor, och låt värdservern godta det.
    .confirm = Den tillåtna autentiseringstypen är Certificate eller CertificateAndKerberos.

# HV-59
# en: 8a78cdf9
replica-server-open = Värdservern tar emot repliker från varje server som kan logga in.
    .title = Replikservrar tar bara emot från angivna servrar
    .why = Best Practices Analyzer för Hyper-V rekommenderar att ange de servrar som får skicka repliker.
    .fix = Stäng av replikering från valfri server i replikeringsinställningarna, och ange de primära servrarna där.
    .confirm = Replikering från valfri server är avstängd, och listan nämner de primära servrarna.

# HV-08
# Variables:
#   $versions (names) - the versions of Windows found, oldest first
# en: 9ea33d28
policy-mixes-versions = Värdservrar under principen kör olika versioner: { $versions }.
    .title = Alla värdservrar under en replikeringsprincip kör samma version av Windows Server
    .why = Genomgången kräver en och samma version av Windows Server på alla värdservrar som en princip gäller.
    .fix = Skapa en princip för varje version och koppla den till de moln vars värdservrar kör den versionen.
    .confirm = Alla värdservrar i principens moln visar en och samma version; upprepa för grupperna under dem.

# HV-60
# en: f35ab222
host-missing = Det finns ingen Hyper-V-värdserver.
    .title = Det finns en Hyper-V-värdserver
    .why = Datorer replikeras från Hyper-V-värdservrar; utan någon finns inget att replikera.
    .fix = Lägg till de värdservrar vars datorer ska replikeras.

# HV-61
# en: b7ffe7fd
replica-host-without-role = Hyper-V-rollen är inte installerad.
    .title = Värdservrarna på båda platserna har Hyper-V-rollen
    .why = Hyper-V Replica kopierar datorer från en Hyper-V-värdserver till en annan.
    .fix = Installera rollen. Kommandot startar om servern utan att fråga.
    .confirm = Svaret är True.
