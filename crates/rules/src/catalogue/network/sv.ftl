# NET-01
# en: 4421ac42
host-without-ipv4 = Värdservern har ingen IPv4-adress.
    .title = Värdservrarna har IPv4-adresser
    .why = För värdservrars nätverk säger supportmatrisen ja till IPv4 och nej till IPv6.
    .fix = Ge ett nätverkskort en IPv4-adress. Gör det vid konsolen och inte över det kort som ändras, för det kan tappa anslutningen.
    .confirm = Listan visar en annan adress än 127.0.0.1.

# NET-51
# en: 8c931a6f
host-with-ipv6 = Värdservern har IPv6-adresser.
    .title = Värdservrarna klarar sig utan IPv6-adresser
    .why = Supportmatrisen säger nej till IPv6 på värdservrar. Länklokala adresser, som varje nätverkskort har av sig självt, räknas inte här.
    .fix = Låt replikeringens trafik gå över IPv4, och ta bort värdserverns IPv6-adresser om inget annat behöver dem.
    .confirm = Listan visar bara länklokala adresser, som börjar med fe80, och ::1.

# NET-02
# en: 737d9418
guest-adapters-teamed = Datorn har NIC-teamning i gästen.
    .title = Datorerna har ingen egen NIC-teamning
    .why = Supportmatrisen tillåter NIC-teamning på värdservrar men inte i gäster.
    .fix = Ta bort teamet i gästen och lägg teamningen på värdserverns nätverkskort i stället. Gästen är utan nätverk under tiden.
    .confirm = Gästen visar inget team.

# NET-03
# en: eea471c1
guest-with-ipv6 = Datorn har IPv6-adresser.
    .title = Datorer som VMM replikerar har enbart IPv4-adresser
    .why = Där VMM styr säger supportmatrisen nej till IPv6 i gäster. Länklokala adresser räknas inte här.
    .fix = Gå över till IPv4 i gästen innan den replikeras. Utan VMM tar replikeringen till Azure emot gäster med IPv6.
    .confirm = Listan visar bara länklokala adresser, som börjar med fe80, och ::1.

# NET-04
# en: e6092809
linux-address-replaced = Datorn kör Linux med statisk IP-adress, som den inte får behålla i Azure.
    .title = Linuxdatorer är inte beroende av en statisk IP-adress
    .why = Dokumenten har ändrats: fram till 2020 sade matrisen nej till statisk IP-adress i Linuxgäster, senare säger den ja, men Azure ger datorn en ny adress.
    .fix = Planera de nya adresserna i Azure, och låt andra hitta datorn genom dess namn.

# NET-06
# en: 671f0214
source-logical-network-missing = Det primära molnet har inget logiskt nätverk.
    .title = Molnet som skickar har ett logiskt nätverk
    .why = Nätverk mappas från VM-nätverk vars logiska nätverk hör till molnet. Saknas det går inget i molnet att mappa.
    .fix = Skapa ett logiskt nätverk om inget finns, och lägg till det i molnet. Det måste också finnas på värdservrarnas nätverkskort.
    .confirm = Listan visar det logiska nätverket.

# NET-52
# en: 879bb8b2
target-logical-network-missing = Det sekundära molnet har inget logiskt nätverk.
    .title = Molnet som tar emot har ett logiskt nätverk
    .why = Nätverk mappas till VM-nätverk vars logiska nätverk hör till det mottagande molnet. Saknas det finns inget att mappa till.
    .fix = Skapa ett logiskt nätverk om inget finns, och lägg till det i molnet. Det måste också finnas på värdservrarnas nätverkskort.
    .confirm = Listan visar det logiska nätverket.

# NET-07
# en: 5f04a504
source-vm-network-missing = Inget VM-nätverk ligger på det primära molnets logiska nätverk.
    .title = Molnet som skickar har ett VM-nätverk
    .why = Datorer ansluts till VM-nätverk, och en mappning utgår från ett som är kopplat till ett av molnets logiska nätverk.
    .fix = Skapa ett VM-nätverk på ett av molnets logiska nätverk. Välj dess isolering med omsorg.
    .confirm = Listan visar VM-nätverket.

# NET-53
# en: 3451072e
target-vm-network-missing = Inget VM-nätverk ligger på det sekundära molnets logiska nätverk.
    .title = Molnet som tar emot har ett VM-nätverk
    .why = Replikdatorer ansluts till VM-nätverk, och en mappning leder till ett som är kopplat till ett av molnets logiska nätverk.
    .fix = Skapa ett VM-nätverk på ett av molnets logiska nätverk. Välj dess isolering med omsorg.
    .confirm = Listan visar VM-nätverket.

# NET-08
# en: 4094f1fc
machine-outside-source-networks = Datorn är inte ansluten till något VM-nätverk i ett primärt moln.
    .title = Datorerna är anslutna till ett VM-nätverk i molnet som skickar
    .why = Mappningen ansluter replikerna efter det VM-nätverk som datorn själv är ansluten till.
    .fix = Anslut datorn till ett av molnets VM-nätverk. Kommandot ändrar alla datorns nätverkskort; har den flera, använd konsolen.
    .confirm = Listan visar ett av molnets VM-nätverk.

# NET-09
# en: 165fae80
network-unmapped = Datorer på VM-nätverket ska replikeras, och det är inte mappat till något på andra sidan.
    .title = Varje VM-nätverk med en dator som replikeras är mappat
    .why = Utan mappning är replikdatorerna inte anslutna till något nätverk efter redundansväxlingen.
    .fix = Mappa VM-nätverket till ett i det mottagande molnet, i portalen under ”Site Recovery-infrastruktur”, ”Nätverksmappning”. Nya VMM-servrar tas inte emot där sedan november 2019.
    .confirm = Listan visar en mappning från VM-nätverket.

# NET-11
# en: 94a95227
mapping-target-outside-cloud = Mappningen leder till ett VM-nätverk vars logiska nätverk inte hör till något sekundärt moln.
    .title = Mappningar leder till VM-nätverk i molnet som tar emot
    .why = Ett VM-nätverk kan väljas som mål bara om dess logiska nätverk hör till det moln som skyddar datorerna.
    .fix = Lägg till det logiska nätverket i det mottagande molnet, eller mappa till ett annat VM-nätverk.
    .confirm = Listan visar målets logiska nätverk.

# NET-13
# en: d54e515f
network-unmapped-to-azure = Datorer på VM-nätverket ska replikeras, och det är inte mappat till något virtuellt nätverk i Azure.
    .title = Varje VM-nätverk med en dator som replikeras är mappat till Azure
    .why = Med VMM följer datorns virtuella nätverk i Azure av mappningen av dess VM-nätverk.
    .fix = Mappa VM-nätverket till ett virtuellt nätverk i Azure, i portalen under ”Site Recovery-infrastruktur”, ”Nätverksmappning”.
    .confirm = Listan visar en mappning från VM-nätverket.

# NET-14
# en: 36a8d97c
ip-pool-missing = VM-nätverket som mappningen leder till saknar statisk adresspool, men det som den utgår från har en.
    .title = Där datorerna får adresser ur en pool finns en på båda sidor
    .why = Adresser delas ut även på den andra sidan. Utan pool på målets VM-nätverk misslyckas det.
    .fix = Skapa en pool på målets VM-nätverk. Kommandot gäller ett VM-nätverk med isolering; utan isolering hör poolen till det logiska nätverkets plats.
    .confirm = Listan visar en pool.

# NET-15
# en: 0e84e3db
virtualised-network-without-pool = Målets VM-nätverk använder Windows Network Virtualization och saknar statisk adresspool.
    .title = Målnätverk med Windows Network Virtualization har en statisk adresspool
    .why = Med Windows Network Virtualization behöver målets VM-nätverk en pool även där datorerna får sina adresser av DHCP.
    .fix = Skapa en pool på målets VM-nätverk.
    .confirm = Listan visar en pool.

# NET-19
# en: 0a358467
failover-address-missing = Datorn har en statisk IP-adress men ingen adress för redundansväxling.
    .title = Datorer med statiska IP-adresser har adresser för redundansväxling
    .why = Repliken startar i den andra sidans nätverk. Med TCP/IP-inställningar för redundansväxling får den sin adress där av sig själv.
    .fix = Ställ in adressen för redundansväxling på repliken, och på den primära datorn för vägen tillbaka.
    .confirm = Inställningarna visar adressen på den andra sidan.
