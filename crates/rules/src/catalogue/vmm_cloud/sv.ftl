# CLD-01
# en: 8c5d3d55
server-without-cloud = VMM-servern har inget moln.
    .title = Varje VMM-server har minst ett moln
    .why = Replikering ställs in mellan moln: en värdserver deltar genom det moln som dess värdgrupp hör till.
    .fix = Skapa ett moln på servern av de värdgrupper som ska delta.
    .confirm = Listan visar minst ett moln.

# CLD-02
# Variables:
#   $count (count) - how many capability profiles the cloud has
#   $profiles (names) - their names
# en: 90e24298
capability-profile-missing =
    { $count ->
        [0] Molnet har ingen kapacitetsprofil.
        [one] Molnets enda kapacitetsprofil, { $profiles }, är inte för Hyper-V.
       *[other] Ingen av molnets kapacitetsprofiler är för Hyper-V: { $profiles }.
    }
    .title = Varje moln har kapacitetsprofilen för Hyper-V
    .why = Molnets kapacitetsprofiler säger för vilka hypervisorer, och inom vilka gränser, det tar emot datorer. Dokumenten kräver den för Hyper-V på alla moln; på engelska heter den ”capability profile”, i dokumenten ibland ”capacity profile”.
    .fix = Lägg till den inbyggda profilen Hyper-V i molnet. Den begränsar vad nya datorer där kan få; datorer som redan kör berörs inte.
    .confirm = Listan visar Hyper-V, eller en egen profil för Hyper-V.

# CLD-03
# en: d796ac4f
host-group-missing = Molnet innehåller ingen värdgrupp.
    .title = Varje moln innehåller minst en värdgrupp
    .why = Ett moln får sina värdservrar genom värdgrupper. Utan en sådan kan det varken skicka eller ta emot en dator.
    .fix = Lägg till den värdgrupp vars värdservrar ska delta. Det utökar vad molnets användare kan använda.
    .confirm = Listan visar sökvägen till minst en värdgrupp.

# CLD-51
# Variables:
#   $side (word) - the side without a cloud: primary, secondary or both
# en: 835ba59c
side-without-cloud =
    { $side ->
        [primary] Inget moln är det primära.
        [secondary] Inget moln är det sekundära.
       *[both] Inget moln är det primära, och inget det sekundära.
    }
    .title = Det finns ett primärt och ett sekundärt moln
    .why = Datorer replikeras från värdservrar i ett primärt moln till värdservrar i ett sekundärt.
    .fix = Bestäm vilka moln som skickar och vilka som tar emot, och skapa det som saknas på platsens VMM-server.
    .confirm = Listan visar molnet.

# CLD-52
# Variables:
#   $role (word) - what the cloud is for: primary or secondary
# en: d4dc0245
cloud-without-hosts =
    { $role ->
        [primary] Ingen värdserver ligger under det primära molnet.
       *[secondary] Ingen värdserver ligger under det sekundära molnet.
    }
    .title = Det ligger värdservrar under varje primärt och sekundärt moln
    .why = Ett moln utan värdservrar har inget att replikera från, eller ingenstans att replikera till.
    .fix = Flytta värdservrar till en värdgrupp i molnet, eller lägg till deras värdgrupp i molnet.
    .confirm = Listan visar den värdgrupp som värdservrarna ligger i, eller en ovanför den.

# CLD-05
# en: 048036f4
host-group-empty = Ingen värdserver ligger i värdgruppen eller under den.
    .title = Värdgrupper i moln som deltar innehåller värdservrar
    .why = Dokumenten vill ha minst en värdserver eller ett kluster i varje värdgrupp i ett moln.
    .fix = Flytta värdservrar eller ett kluster till värdgruppen, eller ta bort gruppen ur molnet. Flytten ändrar vem som får hantera värdservern, dess reserver och de nätverk den ärver.
    .confirm = Listan visar minst en värdserver; se även efter i grupperna under den.

# CLD-08
# en: 9abd543b
hosts-mix-2012-r2-and-2016 = Några av molnets värdservrar kör Windows Server 2012 R2, andra Windows Server 2016.
    .title = Inget moln blandar värdservrar med Windows Server 2012 R2 och 2016
    .why = Dokumenten är oense: supportmatrisen utesluter blandningen i ett moln, medan genomgången tillåter olika versioner med en replikeringsprincip för varje. Den blandning som matrisen nämner tas på orden.
    .fix = Flytta värdservrar så att varje moln har en enda version, eller uppgradera dem.
    .confirm = Alla värdservrar i molnets grupper visar en och samma version; upprepa för grupperna under dem.

# CLD-09
# Variables:
#   $versions (names) - the versions of Windows found, oldest first
# en: ec0037d6
hosts-mix-versions = Molnets värdservrar kör olika versioner: { $versions }.
    .title = Alla värdservrar i ett moln kör samma version av Windows Server
    .why = Genomgången tillåter olika versioner i ett moln, med en replikeringsprincip för varje version; supportmatrisen talar bara om en blandning, som den utesluter.
    .fix = Ge varje version en egen replikeringsprincip, eller flytta värdservrar så att varje moln har en enda version.
    .confirm = Alla värdservrar i molnets grupper visar en och samma version; upprepa för grupperna under dem.
