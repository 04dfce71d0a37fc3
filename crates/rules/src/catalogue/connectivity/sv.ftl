# CON-02
# Variables:
#   $addresses (names) - the addresses that are not reached
# en: 427ee95d
vmm-server-address-closed = VMM-servern når inte: { $addresses }.
    .title = VMM-servrarna når Site Recoverys adresser
    .why = Site Recovery arbetar över HTTPS mot dessa adresser, både från VMM-servrar och från värdservrar. Tidsservrarna håller klockorna lika, vilket också behövs. Ett stängt namn under ett mönster räknas mot mönstret.
    .fix = Släpp ut servern till dessa namn i brandväggen eller proxyn: TCP 443, och UDP 123 för tidsservrar. Går brandväggen bara efter IP-adresser, öppna i stället Azure-regionens adressintervall.
    .confirm = TcpTestSucceeded är True, med ett verkligt namn i stället för ACCOUNT, och tidsservern svarar. Båda testerna går direkt och säger inget om en väg genom en proxy.

# CON-03
# Variables:
#   $addresses (names) - the addresses that are not reached
# en: b1efb4a1
older-address-closed = VMM-servern når inte: { $addresses }.
    .title = VMM-servrarna når den adress som bara en äldre lista har
    .why = En lista från 2016 har den här adressen jämte de andra; senare listor har den inte. Det är en osäkerhet och inte mer.
    .fix = Släpp ut servern till namn under mönstret i brandväggen eller proxyn: TCP 443.
    .confirm = TcpTestSucceeded är True, med ett verkligt namn i stället för ACCOUNT. Testet går direkt och säger inget om en väg genom en proxy.

# CON-04
# Variables:
#   $addresses (names) - the addresses that are not reached
# en: f0b09f55
vmm-server-azure-address-closed = VMM-servern når inte: { $addresses }.
    .title = VMM-servrarna når Site Recoverys adresser i sitt Azure-moln
    .why = Site Recovery arbetar över HTTPS mot dessa adresser; vilka det är beror på Azure-molnet. Båda sidors klockor måste stämma överens, därav tidsservern. Ett stängt namn under ett mönster räknas mot mönstret.
    .fix = Släpp ut servern till dessa namn i brandväggen eller proxyn: TCP 443, och UDP 123 för tidsservrar. Går brandväggen bara efter IP-adresser, öppna i stället Azure-regionens adressintervall.
    .confirm = TcpTestSucceeded är True, med ett verkligt namn i stället för ACCOUNT, och tidsservern svarar. Båda testerna går direkt och säger inget om en väg genom en proxy.

# CON-07
# en: c14f1f91
vmm-server-proxy-over-https = VMM-servern når själva proxyn över HTTPS.
    .title = VMM-servrarna når sin proxy över HTTP
    .why = En proxy vars egen adress börjar med https:// stöds inte. Raden i matrisen ser ut att gälla HTTPS-trafik; den gäller proxyn själv, och det som går genom den är HTTPS ändå.
    .fix = Ange proxyn med en adress som börjar med http:// när providern installeras. Kommandot ställer in den för allt på servern som använder WinHTTP.
    .confirm = Proxyns adress börjar inte med https://.

# CON-08
# Variables:
#   $ports (names) - the ports that the firewall does not let in
# en: 426b6c8c
replication-port-closed = Värdserverns brandvägg släpper inte in principernas portar: { $ports }.
    .title = Värdservrarna släpper in replikering på principernas portar
    .why = Data går från värdserver till värdserver. Site Recovery mellan platser använder portarna 8083 och 8084 om principen inte säger annat, 8084 för certifikat; enbart Hyper-V Replica använder 80 och 443.
    .fix = Släpp in TCP på portarna, på varje nod i ett kluster. Regeln kan begränsas till den andra sidans adresser.
    .confirm = TcpTestSucceeded är True från en värdserver på den andra sidan. Så länge inget lyssnar ser en öppen brandvägg ut som en stängd.

# CON-10
# Variables:
#   $ports (names) - the ports that the firewall does not let in
# en: e06b5296
replica-port-closed = Replikserverns brandvägg släpper inte in principernas portar: { $ports }.
    .title = Replikservrarna släpper in replikering på principernas portar
    .why = Hyper-V Replica lyssnar på port 80 med Kerberos och på 443 med certifikat om inget annat sägs; Site Recovery mellan platser använder 8083 och 8084. Brandväggsreglerna följer med rollen men är inte aktiverade.
    .fix = Aktivera regeln för HTTP (Kerberos) eller den för HTTPS (certifikat), på varje nod i ett kluster. En annan port behöver en egen regel.
    .confirm = Enabled är True för den regel som används.

# CON-12
# en: 25cc0cde
kerberos-outside-domain = En princip använder Kerberos, och värdservern är inte med i någon domän.
    .title = Värdservrar som replikerar med Kerberos är med i en domän
    .why = Kerberos fungerar mellan servrar i en domän eller i domäner som litar på varandra. Om två domäner gör det prövas inte här.
    .fix = Använd certifikat, eller gör värdservern till medlem i en domän som den andra sidan litar på.
    .confirm = Svaret är en domän som den andra sidan litar på.

# CON-13
# Variables:
#   $case (word) - expired; name: made out to another; server-purpose, client-purpose: not good for it; private-key: not there; untrusted: no valid root
# en: 83cad11d
host-certificate-unfit =
    { $case ->
        [expired] Värdserverns certifikat har gått ut.
        [name] Värdserverns certifikat är inte utställt på dess fullständiga namn.
        [server-purpose] Värdserverns certifikat gäller inte för serverautentisering.
        [client-purpose] Värdserverns certifikat gäller inte för klientautentisering.
        [private-key] Den privata nyckeln till värdserverns certifikat saknas.
       *[untrusted] Värdserverns certifikat leder inte till en giltig rot.
    }
    .title = Fristående värdservrar har ett certifikat som duger för replikering
    .why = Med certifikat visar servrarna för varandra vilka de är. Certifikatet måste vara giltigt, gälla för server- och klientautentisering, ha sin privata nyckel, leda till en giltig rot och vara utställt på värdserverns fullständiga DNS-namn; ett jokertecken står för ett led.
    .fix = Låt ställa ut ett certifikat på värdserverns fullständiga namn, importera det med dess privata nyckel och ge det till replikservern.
    .confirm = Svaret är True, med certifikatets tumavtryck och värdserverns fullständiga namn ifyllda.

# CON-14
# en: 6aed279e
kerberos-chosen = Principen använder Kerberos.
    .title = Principerna använder certifikat
    .why = Dokumenten råder till certifikat om inte Kerberos fungerar mellan platserna, eftersom Site Recovery skapar certifikaten själv. För vilka värdservrar Kerberos är tänkt säger de olika: 2017 Windows Server 2012 R2, 2018 den versionen eller senare.
    .fix = Välj certifikat i principen i portalen, om det inte är känt att Kerberos fungerar.

# CON-15
# en: 8dc24f7a
vmm-server-tls-outdated = TLS 1.2 är inte på för Windows och .NET på VMM-servern.
    .title = VMM-servrarna talar TLS 1.2
    .why = Site Recovery kräver TLS 1.2 och avvisar det som är äldre. Windows Server 2012 R2 och senare har det på från början; för .NET måste det slås på.
    .fix = Ange de båda värdena för .NET och starta om. Är TLS 1.2 avstängt för Windows, slå på det under SCHANNEL. Andra .NET-program på servern berörs också. Windows Server 2012 behöver dessutom uppdateringen KB3140245 och dess registervärden.
    .confirm = Båda värdena är 1 under båda nycklarna. De säger inget om Windows självt: TLS 1.2 får inte vara avstängt under SCHANNEL, och Windows Server 2012 måste ha KB3140245.

# CON-51
# Variables:
#   $addresses (names) - the addresses that are not reached
# en: ff857f67
host-address-closed = Värdservern når inte: { $addresses }.
    .title = Värdservrarna når Site Recoverys adresser
    .why = Site Recovery arbetar över HTTPS mot dessa adresser, både från VMM-servrar och från värdservrar. Tidsservrarna håller klockorna lika, vilket också behövs. Ett stängt namn under ett mönster räknas mot mönstret.
    .fix = Släpp ut servern till dessa namn i brandväggen eller proxyn: TCP 443, och UDP 123 för tidsservrar. Går brandväggen bara efter IP-adresser, öppna i stället Azure-regionens adressintervall.
    .confirm = TcpTestSucceeded är True, med ett verkligt namn i stället för ACCOUNT, och tidsservern svarar. Båda testerna går direkt och säger inget om en väg genom en proxy.

# CON-52
# Variables:
#   $addresses (names) - the addresses that are not reached
# en: b3fa0ebb
host-azure-address-closed = Värdservern når inte: { $addresses }.
    .title = Värdservrarna når Site Recoverys adresser i sitt Azure-moln
    .why = Site Recovery arbetar över HTTPS mot dessa adresser; vilka det är beror på Azure-molnet. Båda sidors klockor måste stämma överens, därav tidsservern. Ett stängt namn under ett mönster räknas mot mönstret.
    .fix = Släpp ut servern till dessa namn i brandväggen eller proxyn: TCP 443, och UDP 123 för tidsservrar. Går brandväggen bara efter IP-adresser, öppna i stället Azure-regionens adressintervall.
    .confirm = TcpTestSucceeded är True, med ett verkligt namn i stället för ACCOUNT, och tidsservern svarar. Båda testerna går direkt och säger inget om en väg genom en proxy.

# CON-53
# en: 3a93144d
host-proxy-over-https = Värdservern når själva proxyn över HTTPS.
    .title = Värdservrarna når sin proxy över HTTP
    .why = En proxy vars egen adress börjar med https:// stöds inte. Raden i matrisen ser ut att gälla HTTPS-trafik; den gäller proxyn själv, och det som går genom den är HTTPS ändå.
    .fix = Ange proxyn med en adress som börjar med http:// när provider och agent installeras. Kommandot ställer in den för allt på värdservern som använder WinHTTP.
    .confirm = Proxyns adress börjar inte med https://.

# CON-54
# en: ce4dceb2
kerberos-unencrypted = Principen använder Kerberos, och då är trafiken inte krypterad.
    .title = Replikeringens trafik är krypterad
    .why = Med Kerberos går trafiken över HTTP och är inte krypterad. Best Practices Analyzer råder till certifikat, med vilka den är det.
    .fix = Gå över till certifikat, eller skicka trafiken över en krypterad förbindelse.
    .confirm = Autentiseringstypen är Certificate.

# CON-55
# Variables:
#   $case (word) - expired; name: made out to another; server-purpose, client-purpose: not good for it; private-key: not there; untrusted: no valid root
# en: ee1b0d57
cluster-certificate-unfit =
    { $case ->
        [expired] Klustrets certifikat har gått ut.
        [name] Klustrets certifikat är inte utställt på det fullständiga namnet för dess Hyper-V Replica Broker.
        [server-purpose] Klustrets certifikat gäller inte för serverautentisering.
        [client-purpose] Klustrets certifikat gäller inte för klientautentisering.
        [private-key] Den privata nyckeln till klustrets certifikat saknas.
       *[untrusted] Klustrets certifikat leder inte till en giltig rot.
    }
    .title = Klustren har ett certifikat som duger för replikering
    .why = Ett kluster replikerar under sin brokers namn, också när det skickar. Certifikatet måste vara giltigt, gälla för server- och klientautentisering, ha sin privata nyckel, leda till en giltig rot och vara utställt på brokerns fullständiga DNS-namn; ett jokertecken står för ett led.
    .fix = Låt ställa ut ett certifikat på brokerns fullständiga namn och importera det med dess privata nyckel på varje nod.
    .confirm = Svaret är True, med certifikatets tumavtryck och brokerns fullständiga namn ifyllda.

# CON-56
# en: 8d307a3b
host-tls-outdated = TLS 1.2 är inte på för Windows och .NET på värdservern.
    .title = Värdservrarna talar TLS 1.2
    .why = Site Recovery kräver TLS 1.2 och avvisar det som är äldre. Windows Server 2012 R2 och senare har det på från början; för .NET måste det slås på.
    .fix = Ange de båda värdena för .NET och starta om. Är TLS 1.2 avstängt för Windows, slå på det under SCHANNEL. Andra .NET-program på värdservern berörs också. Windows Server 2012 behöver dessutom uppdateringen KB3140245 och dess registervärden.
    .confirm = Båda värdena är 1 under båda nycklarna. De säger inget om Windows självt: TLS 1.2 får inte vara avstängt under SCHANNEL, och Windows Server 2012 måste ha KB3140245.
