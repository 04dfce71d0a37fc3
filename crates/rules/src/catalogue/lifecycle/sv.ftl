# LIF-10
# Variables:
#   $version (version) - the version of Windows
#   $day (date) - the last day of extended support
#   $state (word) - ends: that day is still to come; ended: it has passed
#   $mainstream (date) - the last day of mainstream support
# en: 5adc4014
host-windows-support-ending =
    { $state ->
        [ends] Värdservern kör { $version }, vars utökade support upphör den { $day }. Sista dagen med grundläggande support: { $mainstream }.
       *[ended] Värdservern kör { $version }, vars utökade support upphörde den { $day }. Sista dagen med grundläggande support: { $mainstream }.
    }
    .title = Värdservrarna kör en Windows Server med mer än ett års support kvar
    .why = Efter den utökade supporten finns inga kostnadsfria säkerhetsuppdateringar. För Windows Server 2012 och 2012 R2 upphörde även de betalda den 13 oktober 2026; för 2016 anger en enda källa betalda till januari 2030. Dagarna gäller amerikansk västkusttid, och avskrifter skiljer sig på en dag.
    .fix = Uppgradera eller installera om värdservern; i ett kluster nod för nod. Flytta först bort dess datorer.
    .confirm = Versionen hör till en utgåva som har support längre.

# LIF-20
# Variables:
#   $version (version) - the version of VMM
#   $day (date) - the last day of extended support
#   $state (word) - ends: that day is still to come; ended: it has passed
#   $mainstream (date) - the last day of mainstream support
# en: 3325800d
vmm-support-ending =
    { $state ->
        [ends] Servern kör { $version }, vars utökade support upphör den { $day }. Sista dagen med grundläggande support: { $mainstream }.
       *[ended] Servern kör { $version }, vars utökade support upphörde den { $day }. Sista dagen med grundläggande support: { $mainstream }.
    }
    .title = VMM-servrarna kör en VMM med mer än ett års support kvar
    .why = Efter den utökade supporten rättas produkten inte längre. Avskrifter av datumen skiljer sig på en dag; för VMM 2012 utan servicepack anges en enda dag.
    .fix = Uppgradera VMM med dess eget installationsprogram, efter säkerhetskopiering av databasen. VMM ligger nere under tiden, och providern installeras om efteråt.
    .confirm = Versionen hör till en utgåva som har support längre.

# LIF-32
# Variables:
#   $version (version) - the version of the agent
# en: 7be8c40c
agent-too-old-for-failback = Recovery Services-agenten { $version } kan inte hämta tillbaka datorer från hanterade diskar.
    .title = Recovery Services-agenten är 2.0.9214 eller senare
    .why = Återställning efter fel för datorer med hanterade diskar kräver en agent av minst den versionen.
    .fix = Installera den nyaste agenten på värdservern. Portalen visar versioner och erbjuder uppdateringen under ”Site Recovery-infrastruktur”.
    .confirm = Agentens version är minst 2.0.9214.0.

# LIF-51
# Variables:
#   $version (version) - the version of Windows
#   $day (date) - the last day of extended support
#   $state (word) - ends: that day is still to come; ended: it has passed
#   $mainstream (date) - the last day of mainstream support
# en: 9d2da90a
vmm-server-windows-support-ending =
    { $state ->
        [ends] VMM-servern körs på { $version }, vars utökade support upphör den { $day }. Sista dagen med grundläggande support: { $mainstream }.
       *[ended] VMM-servern körs på { $version }, vars utökade support upphörde den { $day }. Sista dagen med grundläggande support: { $mainstream }.
    }
    .title = VMM-servrarna körs på en Windows Server med mer än ett års support kvar
    .why = Efter den utökade supporten finns inga kostnadsfria säkerhetsuppdateringar. För Windows Server 2012 och 2012 R2 upphörde även de betalda den 13 oktober 2026; för 2016 anger en enda källa betalda till januari 2030. Dagarna gäller amerikansk västkusttid, och avskrifter skiljer sig på en dag.
    .fix = Flytta VMM till en nyare Windows Server som dess version tillåter.
    .confirm = Versionen hör till en utgåva som har support längre.

# LIF-52
# Variables:
#   $version (version) - the version of Windows
# en: 3c8fd0f2
host-windows-out-of-channel = Värdservern kör { $version }, en utgåva i den halvårsvisa eller årliga kanalen som inte längre underhålls.
    .title = Värdservrarna kör ingen Windows Server ur den halvårsvisa eller årliga kanalen
    .why = Ingen av de utgåvor ur kanalerna som versionstabellerna känner till underhålls längre, och ingen supportmatris som lästs nämner någon.
    .fix = Installera om värdservern med en långsiktig utgåva av Windows Server. Flytta först bort dess datorer.
    .confirm = Versionen hör till en långsiktig utgåva.
