# STO-03
# Variables:
#   $count (count) - how many disks it is about
#   $disks (names) - their names, as far as they are known
# en: 37b9d7f5
disk-format-unsupported =
    { $count ->
        [one] En disk är varken VHD eller VHDX
       *[other] { $count } diskar är varken VHD eller VHDX
    }{ $disks ->
        [0] .
       *[other] : { $disks }.
    }
    .title = Diskarna är VHD eller VHDX
    .why = Supportmatriserna nämner VHD och VHDX för en dators diskar. Hyper-V Replica följer det som skrivs till virtuella hårddiskar, och en fysisk disk som kopplats direkt till gästen är ingen sådan. En VHD-uppsättning är en disk som datorerna i ett gästkluster delar, och är inget av de två formaten.
    .fix = Lämna disken utanför replikeringen, eller kopiera dess data till en VHDX medan datorn är avstängd. Om ett gästkluster delar disken, som det gör med en VHD-uppsättning, ska den varken konverteras eller bytas ut medan klustret använder den: ta först ut datorn ur klustret, och låt de andra ha disken kvar.
    .confirm = Varje Path slutar med .vhd eller .vhdx, och DiskNumber är tomt.

# STO-04
# Variables:
#   $disks (count) - how many disks are replicated
#   $limit (count) - how many are allowed
# en: 6d8a7588
too-many-disks = Datorn har { $disks } diskar; { $limit } tillåts.
    .title = Datorerna har högst 16 diskar
    .why = Supportmatrisen för en sekundär VMM-plats tillåter upp till 16 diskar. Undantagna diskar räknas inte här.
    .fix = Samla data på färre diskar och ta bort de andra, eller undanta diskar som inte behöver replikeras. Filen till en borttagen disk blir kvar på värdservern.
    .confirm = Antalet, utan undantagna diskar, är högst 16.

# STO-05
# Variables:
#   $disks (count) - how many data disks are replicated
#   $limit (count) - how many are allowed
# en: 0e1e4cda
too-many-data-disks = Datorn har { $disks } datadiskar; { $limit } tillåts.
    .title = Datorerna har högst 16 datadiskar
    .why = Förhandskontrollen avvisar fler. Gränsen är den i matrisen från maj 2026 och i dem före den. Undantagna diskar räknas inte här.
    .fix = Samla data på färre diskar och ta bort de andra, eller undanta diskar som inte behöver replikeras. Filen till en borttagen disk blir kvar på värdservern.
    .confirm = Antalet, utan operativsystemdisken och undantagna diskar, är högst 16.

# STO-06
# Variables:
#   $count (count) - how many disks are too large
#   $disks (names) - their names, as far as they are known
#   $limit (size) - the largest size allowed
# en: e81f6b2b
data-disk-too-large =
    { $count ->
        [one] En datadisk är
       *[other] { $count } datadiskar är
    } större än { $limit }{ $disks ->
        [0] .
       *[other] : { $disks }.
    }
    .title = Datadiskarna ryms inom Azures gräns
    .why = Förhandskontrollen avvisar större. Gränsen är den i matrisen från maj 2026; tidigare var den lägre.
    .fix = Sprid data på flera diskar, eller krymp volymen i gästen och sedan disken. Bara VHDX går att krympa. Säkerhetskopiera datorn först.
    .confirm = Size, i byte, ryms inom gränsen.

# STO-08
# Variables:
#   $count (count) - how many disks are shared
#   $disks (names) - their names, as far as they are known
# en: a7585039
disk-shared =
    { $count ->
        [one] En disk delas med andra datorer
       *[other] { $count } diskar delas med andra datorer
    }{ $disks ->
        [0] .
       *[other] : { $disks }.
    }
    .title = Diskarna delas inte mellan datorer
    .why = Supportmatriserna tar upp delade virtuella diskar och delade klusterdiskar bland det som inte stöds.
    .fix = Ta datorn ur dess gästkluster och kopiera data till en egen disk. Inget kommando ges: att avsluta delningen av en disk som två datorer använder förstör dess data.
    .confirm = SupportPersistentReservations är False för varje disk.

# STO-09
# Variables:
#   $share (word) - the kind of share: smb, nfs or both
# en: e168f6bf
guest-storage-on-share =
    { $share ->
        [smb] Gästen har lagring på SMB-resurser.
        [nfs] Gästen har lagring på NFS-resurser.
       *[both] Gästen har lagring på SMB- och NFS-resurser.
    }
    .title = Gästerna har ingen lagring på delade resurser
    .why = Supportmatriserna tar upp lagring som gästen själv når över SMB 3.0 bland det som inte stöds. NFS stöds inte till en sekundär VMM-plats och anges som ej tillämpligt för Azure.
    .fix = Flytta data till en virtuell hårddisk i datorn.
    .confirm = Listan över SMB-resurser är tom. Leta efter NFS-resurser inne i gästen.

# STO-10
# Variables:
#   $count (count) - how many disks it is about
#   $disks (names) - their names, as far as they are known
# en: a7a446bb
storage-spaces-in-guest =
    { $count ->
        [one] Gästen använder en disk i Lagringsutrymmen
       *[other] Gästen använder { $count } diskar i Lagringsutrymmen
    }{ $disks ->
        [0] .
       *[other] : { $disks }.
    }
    .title = Gästerna använder inte Lagringsutrymmen
    .why = Till Azure stöds varken Lagringsutrymmen eller Storage Spaces Direct i gästen, som de ännu gjorde 2018; till en sekundär VMM-plats stöds Lagringsutrymmen.
    .fix = Kopiera data till en vanlig disk och ta sedan bort poolen. Inget kommando ges, eftersom poolens data följer med.
    .confirm = Listan är tom.

# STO-13
# Variables:
#   $count (count) - how many disks it is about
#   $disks (names) - their names, as far as they are known
# en: f5ecc564
disk-4k-native =
    { $count ->
        [one] En disk har både logiska och fysiska sektorer på 4K
       *[other] { $count } diskar har både logiska och fysiska sektorer på 4K
    }{ $disks ->
        [0] .
       *[other] : { $disks }.
    }
    .title = Diskarna har inte både logiska och fysiska sektorer på 4K
    .why = Till Azure stöds inte diskar med logiska och fysiska sektorer på 4K i någon generation. Där de två skiljer sig åt stöds de; dokumenten är oense om vilken av dem som då är störst.
    .fix = Skapa en ny disk med logiska sektorer på 512 byte, så stor som behövs, och kopiera data medan datorn är avstängd. En disks logiska sektorstorlek går inte att ändra.
    .confirm = LogicalSectorSize är 512.

# STO-17
# Variables:
#   $count (count) - how many disks are VHD
#   $disks (names) - their names, as far as they are known
# en: 7aa0375d
recovery-history-on-vhd =
    { $count ->
        [one] Principen sparar återställningspunkter, och en disk är VHD
       *[other] Principen sparar återställningspunkter, och { $count } diskar är VHD
    }{ $disks ->
        [0] .
       *[other] : { $disks }.
    }
    .title = Datorer som sparar återställningspunkter har VHDX-diskar
    .why = Best Practices Analyzer råder till VHDX för datorer med återställningshistorik.
    .fix = Konvertera disken till VHDX medan datorn är avstängd och disken frånkopplad, och anslut sedan den nya. Det kräver plats för en andra kopia och går inte medan datorn replikeras.
    .confirm = VhdFormat är VHDX.

# STO-19
# en: 6d516ea0
offline-copy-to-azure = Principen låter den första kopian färdas på ett medium.
    .title = Den första kopian till Azure går över nätverket
    .why = Dokumenten säger att en första kopia till Azure inte går att göra offline.
    .fix = Välj nätverket för den första kopian.

# STO-51
# Variables:
#   $count (count) - how many disks it is about
#   $disks (names) - their names, as far as they are known
#   $limit (size) - the size above which more is needed
#   $case (word) - what is missing: agent, managed-disks or both
# en: c2377eb6
large-data-disk-unprepared =
    { $count ->
        [one] En datadisk är
       *[other] { $count } datadiskar är
    } större än { $limit }{ $disks ->
        [0] { "" }
       *[other] { " " }({ $disks })
    }; { $case ->
        [agent] Recovery Services-agenten på värdservern saknas eller är för gammal för det.
        [managed-disks] målet använder inte hanterade diskar.
       *[both] Recovery Services-agenten på värdservern saknas eller är för gammal för det, och målet använder inte hanterade diskar.
    }
    .title = Stora datadiskar har en nyare agent och hanterade diskar
    .why = Stora diskar kräver en Recovery Services-agent senare än 2.0.9214.0 på värdservern och replikeras bara till hanterade diskar. Matrisen från maj 2026 anger ingen storlek för ”stora”; gränsen från 2020, 4 095 GiB, används här.
    .fix = Installera en nyare agent på värdservern, i ett kluster på varje nod, och välj hanterade diskar som mål.
    .confirm = Versionen är högre än 2.0.9214.0. Den är agentprogrammets och får stå för agentens.

# STO-52
# en: e37c575b
checkpoints-present = Datorn har kontrollpunkter.
    .title = Datorer i produktion har inga kontrollpunkter
    .why = Best Practices Analyzer avråder från kontrollpunkter på en dator med en serverarbetslast i produktion: deras filer kan fylla disken de ligger på, och varje dator på den drabbas.
    .fix = Ta bort kontrollpunkterna. Vägen tillbaka till dem går förlorad, och disken är belastad medan de slås ihop. På en replik skulle kommandot ta bort dess återställningspunkter.
    .confirm = Listan är tom.
