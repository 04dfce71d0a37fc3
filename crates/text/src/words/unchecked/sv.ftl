### Det som dokumenten kräver och inget fält i inventeringen kan avgöra; läsaren får titta efter själv.

## Azure

# en: 5ae8ef51
unchecked-F-AZ-03 = Ett Recovery Services-valv är skapat i prenumerationen.
# en: 448d3c8b
unchecked-F-AZ-09 = Mållagringskontot är det som ska behållas: ett annat kan bara väljas genom att replikeringen stängs av och slås på igen.
# en: fb844eb5
unchecked-F-AZ-10 = Valvet, och den lagring, de nätverk och de datorer som det använder, kan stanna i sin resursgrupp och prenumeration; att flytta dem stöds inte.
# en: b275b0c3
unchecked-F-AZ-11 = Miljön replikerar till en enda Microsoft Entra-klientorganisation.
# en: e459d8ed
unchecked-F-AZ-14 = Efter en redundansväxling förlitar sig inget på tillgänglighetszoner eller accelererat nätverk; tillgänglighetsuppsättningar stöds.
# en: d814bac9
unchecked-F-AZ-16 = Registreringsnyckeln från valvet är högst fem dagar gammal när den används.

## VMM-servrar och moln

# en: 507872cc
unchecked-F-VMM-14 = Där ett VMM-kluster sträcker sig över båda platserna ligger dess databas i en Always On-tillgänglighetsgrupp, och providern finns på varje nod.
# en: 6c63a5bc
unchecked-F-VMM-15 = Om VMM 2012 R2 har uppgraderats eller ska uppgraderas till 2016 på plats: dokumenten skiljer sig om huruvida det stöds, och mellan två VMM-platser går återställningssidan först.
# en: 01b8e8b0
unchecked-F-VMM-16 = Innan VMM 2012 R2 uppgraderas till 2016 ligger dess krypteringsnycklar i Active Directory.
# en: 838a7878
unchecked-F-VMM-20 = Med fler än 150 värdservrar ligger biblioteksservrarna på andra servrar, och SQL Server finns inte på VMM-servern.
# en: a326950d
unchecked-F-VMM-21 = Biblioteksservern kör Windows Server 2012 eller senare där VMM ska hantera VHDX-filer.
# en: f09b34db
unchecked-F-VMM-22 = Mellan skogar finns ett dubbelriktat förtroende; VMM stöder inte ett enkelriktat.
# en: eb2f8aed
unchecked-F-CLD-07 = Molnets logiska nätverk är knutna till fysiska nätverkskort i värdservrar i dess värdgrupper.

## Värdservrar och kluster

# en: 0eb79acf
unchecked-F-HV-16 = Tjänsterna som replikeringen behöver är i gång: på värdservrar Virtual Machine Management, Recovery Services-agenten, WMI-providervärden och, utan VMM, Site Recovery; på VMM-servrar VMM självt.
# en: ad7c313c
unchecked-F-HV-19 = Den som sätter upp replikeringen är Hyper-V-administratör eller lokal administratör på båda sidor.
# en: c703459a
unchecked-F-CLU-06 = Klustrets alla noder är registrerade i samma valv och, utan VMM, på samma Hyper-V-plats.
# en: 00f90bb8
unchecked-F-CLU-08 = Brokern har en adress: från DHCP, eller en ledig statisk i klustrets hanteringsnätverk.
# en: f48c07b4
unchecked-F-CLU-09 = Brokern får skapa sitt datorkonto i domänen, eller så är kontot skapat i förväg.
# en: 9f298533
unchecked-F-CLU-12 = Där målet är ett kluster anger de primära servrarna dess broker och inte en av noderna.
# en: 045941dd
unchecked-F-CLU-14 = Värdservrar går från Windows Server 2012 R2 till 2016 bara genom rullande uppgradering av sitt kluster; en fristående värdservers replikering bryts.

## Virtuella datorer och lagring

# en: 5b513b5f
unchecked-F-VM-01 = Gästoperativsystemet är ett som Hyper-V stöder på värdserverns version av Windows Server.
# en: c04f65ce
unchecked-F-VM-18 = Integreringstjänster är installerade i datorer som ska få en annan adress efter en redundansväxling.
# en: 6d455788
unchecked-F-VM-21 = Linuxdatorer använder ett filsystem som matrisen nämner: EXT3, EXT4, XFS, eller ReiserFS på SUSE Linux Enterprise Server 11 SP3.
# en: 9a60cb3d
unchecked-F-VM-22 = För fjärrskrivbord i Azure: det och dess brandväggsregel är på före redundansväxlingen, SAN-principen är OnlineAll och inga Windows-uppdateringar väntar.
# en: 3ac59458
unchecked-F-VM-23 = Replikdatorernas nätverkskort ansluts efter den inledande replikeringen; från början är de inte anslutna till något.
# en: 0ff139cc
unchecked-F-STO-01 = För värdservrarnas lagring stöds SMB 3.0, iSCSI-SAN och flera vägar (MPIO); NFS anges i matrisen som ej tillämpligt.
# en: 59f79f81
unchecked-F-STO-11 = Diskar läggs inte till eller tas bort medan en dator replikerar; för att ändra storlek på en disk eller lägga till en stängs replikeringen av och slås på igen.
# en: dc132632
unchecked-F-STO-12 = Diskar som bara innehåller växlingsfil eller tillfälliga data undantas från replikeringen.
# en: be863ee8
unchecked-F-STO-14 = LVM inne i gästen används bara på datadiskar.
# en: f2cf2670
unchecked-F-STO-15 = Volymerna med virtuella hårddiskar har plats för loggar: i värsta fall lika mycket som diskarna för den inledande replikeringen, och hälften så mycket för ändringar.
# en: 8a8345f8
unchecked-F-STO-16 = Replikplatsen har rum för diskar och återställningspunkter, och ingen dators lagring stannar på den förvalda replikvolymen.
# en: ff815cdd
unchecked-F-STO-18 = För en inledande kopia offline: VMM:s tjänst har fullständig behörighet till båda sökvägarna, resurserna ligger inte på en Hyper-V-värdserver, och varje värdserver är betrodd för delegering (cifs).
# en: 04ee052b
unchecked-F-STO-20 = Ingen förlitar sig på lagringssystemets egen replikering (SAN-replikering); i portalen stöds bara Hyper-V:s vanliga replikering.

## Nätverk, anslutningar, replikering och livscykel

# en: ff134989
unchecked-F-NET-05 = Ingen dator som ska replikeras har en adress som den gett sig själv (APIPA); sådana stöds inte.
# en: bfa54e56
unchecked-F-NET-16 = Där datorer använder DHCP delar en DHCP-server på den sekundära platsen ut deras adresser; Site Recovery hanterar dem inte.
# en: c943e106
unchecked-F-NET-18 = Redundanstester använder ett isolerat nätverk och inte det mappade, och är över inom två veckor.
# en: 55eca44c
unchecked-F-CON-06 = Där brandväggen avgör efter adress: intervallen för regionens Azure-datacenter är öppna på port 443, och enligt dokumenten från 2017 mellan två platser även de för västra USA för inloggning.
# en: 276a6071
unchecked-F-CON-16 = Där replikeringen går över VPN mellan platser används privata slutpunkter; ExpressRoute har Microsoft-peering.
# en: fc7dc905
unchecked-F-REP-02 = Värdservrar med Windows Server 2012 kopierar var femte minut och går inte att ställa in annorlunda, enligt en bok; valet kom med 2012 R2.
# en: 0bcfdd54
unchecked-F-REP-12 = Belastningen håller sig inom det som Deployment Planner anger: 7 500 I/O-åtgärder per sekund för en disk och 80 000 för en dator, 840 skrivningar per sekund, 10 TB ögonblicksbilder och 35 TB för ett lagringskonto av premiumtyp.
# en: 34a4d8c7
unchecked-F-REP-15 = Ett redundanstest har gjorts efter den inledande replikeringen, och ett görs varje månad.
# en: ed37e3e9
unchecked-F-REP-16 = En dator är i ett redundanstest åt gången.
# en: decfbbc0
unchecked-F-REP-18 = Datorer som hör till olika säkerhetsgrupper har olika förtroendegrupper.
# en: 78b99fb2
unchecked-F-REP-19 = För datorer vars diskar beror av varandra bevaras skrivordningen mellan diskarna; det ställs in med PowerShell.
# en: 5a02e77c
unchecked-F-LIFE-30 = Provider och agent är den senaste versionen eller en av de fyra före den; äldre stöds inte.
# en: ff7cfa41
unchecked-F-REG-08 = I Azure i Kina: de adresser som Site Recovery använder där går att nå. Inget dokument som lästs anger dem.
