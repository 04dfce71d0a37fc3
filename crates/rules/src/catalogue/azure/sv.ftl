# AZ-01
# en: 8d901c15
subscription-missing = Det finns ingen Azure-prenumeration.
    .title = Det finns en Azure-prenumeration
    .why = Valvet som styr replikeringen skapas i en prenumeration.
    .fix = Skapa eller välj en prenumeration i Azure-portalen; en provprenumeration räcker.
    .confirm = Listan visar minst en prenumeration.

# AZ-02
# Variables:
#   $region (name) - the region chosen
#   $case (word) - restricted: opened on request only; not-a-target: excluded by name; unlisted: on no list
# en: 55d5bacc
region-unlisted =
    { $case ->
        [restricted] { $region } kräver Microsofts godkännande: den är främst till som par åt en annan region.
        [not-a-target] { $region } nämns som en region som Hyper-V inte kan replikeras till.
       *[unlisted] { $region } finns inte i någon av de listor över regioner med Site Recovery som lästs.
    }
    .title = Site Recovery finns i den valda regionen
    .why = Valvet skapas i en region där Site Recovery finns. Dokumenten räknar inte längre upp regionerna, så ett namn utanför de äldre listorna är en osäkerhet och inget bevis.
    .fix = Slå upp regionen på Microsofts sida över produkter per region. Saknas Site Recovery där, välj en annan region; är regionen begränsad, begär först åtkomst hos Microsoft.
    .confirm = Regionen finns i listan. Det visar att prenumerationen får använda den, inte att Site Recovery finns där.

# AZ-05
# Variables:
#   $regions (names) - the regions found
# en: 30b0d832
regions-differ = Valv, lagringskonto och virtuellt nätverk ligger inte i en och samma region: { $regions }.
    .title = Målets valv, lagringskonto och virtuella nätverk ligger i samma region
    .why = Datorerna skrivs till lagringskontot och startar i det virtuella nätverket, båda genom valvet; dokumenten vill ha alla tre i samma region.
    .fix = Skapa det som ligger någon annanstans på nytt i valvets region. Inget av de tre kan flyttas sedan Site Recovery börjat använda det.
    .confirm = Alla tre visar samma plats.

# AZ-06
# Variables:
#   $redundancy (word) - zrs: zone-redundant; gzrs: geo-zone-redundant; ra-gzrs: the same with read access
# en: 371cef66
storage-redundancy-unsupported =
    { $redundancy ->
        [zrs] Lagringskontot är zonredundant (ZRS).
        [gzrs] Lagringskontot är geo-zonredundant (GZRS).
       *[ra-gzrs] Lagringskontot är geo-zonredundant med läsåtkomst (RA-GZRS).
    }
    .title = Målets lagringskonto är lokalt redundant eller geo-redundant
    .why = Supportmatrisen anger att LRS, GRS och RA-GRS fungerar och utesluter ZRS; slag som spänner över både zoner och regioner nämns inte.
    .fix = Skapa ett konto med LRS, GRS eller RA-GRS innan replikeringen aktiveras: efteråt går det inte att byta.
    .confirm = Svaret är Standard_LRS, Standard_GRS eller Standard_RAGRS.

# AZ-07
# Variables:
#   $name (name) - the name of the storage account
# en: b0704e0e
storage-account-name-invalid = { $name } är inget namn som Azure tar emot för ett lagringskonto.
    .title = Lagringskontot har ett namn som Azure tar emot
    .why = Namnet på ett lagringskonto har 3 till 24 tecken, enbart små bokstäver och siffror.
    .fix = Skapa kontot med ett annat namn.
    .confirm = Kontot svarar under sitt namn.

# AZ-08
# en: 9d1b2a76
log-storage-missing = Målet är premiumlagring, och det finns inget standardkonto för loggarna.
    .title = Till premiumlagring hör ett standardkonto för loggarna
    .why = Replikering till premiumlagring sparar loggarna över pågående ändringar i ett standardkonto.
    .fix = Skapa ett standardkonto för loggarna i samma region.
    .confirm = Svaret börjar med Standard.

# AZ-12
# Variables:
#   $roles (names) - the roles that are missing
# en: d61b7177
role-missing = Den som sätter upp replikeringen saknar: { $roles }.
    .title = Den som sätter upp replikeringen har de roller som krävs
    .why = För att aktivera replikering krävs rollen Virtual Machine Contributor, och för att köra Site Recovery krävs Site Recovery Contributor.
    .fix = Låt en ägare av resursgruppen tilldela rollerna.
    .confirm = Båda rollerna finns i listan. Roller som ges genom en grupp syns inte.

# AZ-15
# en: fe800f54
disks-unmanaged = Målet använder diskar som Azure inte hanterar.
    .title = Målet använder hanterade diskar
    .why = Azure har avvecklat ohanterade diskar. Ett dokument säger att redundansväxling misslyckas med dem, en senare text under arbete att redundansväxlingen konverterar dem med tvång.
    .fix = Byt varje replikerat objekt till hanterade diskar i portalen, under Beräkning och nätverk.

# AZ-51
# en: a183484e
storage-tier-cool = Lagringskontots åtkomstnivå är lågfrekvent (cool).
    .title = Målets lagringskonto har inte den lågfrekventa åtkomstnivån
    .why = Supportmatrisen utesluter den lågfrekventa åtkomstnivån (cool) för replikering.
    .fix = Skapa ett konto med den frekventa åtkomstnivån (hot), som är förvald för allmänna konton.
    .confirm = AccessTier är Hot.

# AZ-52
# en: 26666102
storage-in-one-region = Lagringskontot har sina kopior i en enda region (LRS).
    .title = Målets lagringskonto är geo-redundant
    .why = Geo-redundant lagring rekommenderas, så att kopiorna överlever att en region går förlorad. Lokalt redundant lagring fungerar också.
    .fix = Skapa ett geo-redundant konto (GRS) innan replikeringen aktiveras: efteråt går det inte att byta.
    .confirm = Svaret är Standard_GRS eller Standard_RAGRS.
