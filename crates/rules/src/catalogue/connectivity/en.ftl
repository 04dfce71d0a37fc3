# CON-02
# Variables:
#   $addresses (names) - the addresses that are not reached
vmm-server-address-closed = The VMM server does not reach: { $addresses }.
    .title = VMM servers reach the addresses of Site Recovery
    .why = Site Recovery works over HTTPS to these addresses, from VMM servers and hosts alike. The time servers keep the clocks together, which it needs as well. A closed name under a pattern counts against the pattern.
    .fix = Let the server out to these names in the firewall or the proxy: TCP 443, and UDP 123 for time servers. Where the firewall goes by addresses alone, open the address ranges of the Azure region instead.
    .confirm = TcpTestSucceeded is True, with a real name in place of ACCOUNT, and the time server answers. Both tests go directly and say nothing of a way through a proxy.

# CON-03
# Variables:
#   $addresses (names) - the addresses that are not reached
older-address-closed = The VMM server does not reach: { $addresses }.
    .title = VMM servers reach the address that only an older list has
    .why = A list of 2016 has this address beside the others; later lists have not. It is a doubt and no more.
    .fix = Let the server out to names under this pattern in the firewall or the proxy: TCP 443.
    .confirm = TcpTestSucceeded is True, with a real name in place of ACCOUNT. The test goes directly and says nothing of a way through a proxy.

# CON-04
# Variables:
#   $addresses (names) - the addresses that are not reached
vmm-server-azure-address-closed = The VMM server does not reach: { $addresses }.
    .title = VMM servers reach the addresses of Site Recovery in their cloud of Azure
    .why = Site Recovery works over HTTPS to these addresses; which ones depends on the cloud of Azure. The clocks of both sides must agree, hence the time server. A closed name under a pattern counts against the pattern.
    .fix = Let the server out to these names in the firewall or the proxy: TCP 443, and UDP 123 for time servers. Where the firewall goes by addresses alone, open the address ranges of the Azure region instead.
    .confirm = TcpTestSucceeded is True, with a real name in place of ACCOUNT, and the time server answers. Both tests go directly and say nothing of a way through a proxy.

# CON-07
vmm-server-proxy-over-https = The VMM server reaches the proxy itself over HTTPS.
    .title = VMM servers reach their proxy over HTTP
    .why = A proxy whose own address begins with https:// is not supported. In the matrix the row reads as if HTTPS traffic were meant; it means the proxy itself, and what goes through it is HTTPS all the same.
    .fix = Give the proxy by an address that begins with http:// in the setup of the Provider. The command sets it for everything on the server that uses WinHTTP.
    .confirm = The proxy's address does not begin with https://.

# CON-08
# Variables:
#   $ports (names) - the ports that the firewall does not let in
replication-port-closed = The host's firewall does not let in the policies' ports: { $ports }.
    .title = Hosts let replication in on the policies' ports
    .why = The data goes from host to host. Site Recovery between sites uses ports 8083 and 8084 unless the policy says otherwise, 8084 for certificates; Hyper-V Replica by itself uses 80 and 443.
    .fix = Let TCP in on these ports, on every node of a cluster. The rule can be narrowed to the addresses of the other side.
    .confirm = TcpTestSucceeded is True from a host of the other side. While nothing listens, an open firewall looks closed.

# CON-10
# Variables:
#   $ports (names) - the ports that the firewall does not let in
replica-port-closed = The replica server's firewall does not let in the policies' ports: { $ports }.
    .title = Replica servers let replication in on the policies' ports
    .why = Hyper-V Replica listens on port 80 with Kerberos and on 443 with certificates unless told otherwise; Site Recovery between sites uses 8083 and 8084. The rules for it come with the role and are not enabled.
    .fix = Enable the rule for HTTP (Kerberos) or the one for HTTPS (certificates), on every node of a cluster. Another port needs a rule of its own.
    .confirm = Enabled is True for the rule that is used.

# CON-12
kerberos-outside-domain = A policy uses Kerberos, and the host is in no domain.
    .title = Hosts that replicate by Kerberos are in a domain
    .why = Kerberos works between servers of one domain or of domains that trust each other. Whether two domains do is not looked at here.
    .fix = Use certificates, or make the host a member of a domain that the other side trusts.
    .confirm = The answer is a domain that the other side trusts.

# CON-13
# Variables:
#   $case (word) - expired; name: made out to another; server-purpose, client-purpose: not good for it; private-key: not there; untrusted: no valid root
host-certificate-unfit =
    { $case ->
        [expired] The host's certificate has expired.
        [name] The host's certificate is not made out to the host's full name.
        [server-purpose] The host's certificate is not good for server authentication.
        [client-purpose] The host's certificate is not good for client authentication.
        [private-key] The private key of the host's certificate is missing.
       *[untrusted] The host's certificate does not lead to a valid root.
    }
    .title = Hosts on their own have a certificate fit for replication
    .why = With certificates, servers prove to each other who they are. The certificate must be valid, be good for server and client authentication, have its private key, lead to a valid root and be made out to the host's full DNS name; a wildcard stands for one label.
    .fix = Have a certificate issued for the host's full name, import it with its private key and give it to the replica server.
    .confirm = The answer is True, with the certificate's thumbprint and the host's full name filled in.

# CON-14
kerberos-chosen = The policy uses Kerberos.
    .title = Policies use certificates
    .why = The documents advise certificates unless Kerberos works between the sites, since Site Recovery makes the certificates itself. For which hosts Kerberos is meant they say differently: in 2017 Windows Server 2012 R2, in 2018 that version or later.
    .fix = Choose certificates in the policy in the portal, unless Kerberos is known to work.

# CON-15
vmm-server-tls-outdated = TLS 1.2 is not on for Windows and .NET on the VMM server.
    .title = VMM servers speak TLS 1.2
    .why = Site Recovery requires TLS 1.2 and refuses what is older. Windows Server 2012 R2 and later have it on by default; .NET has to be told.
    .fix = Set both values for .NET and restart. Where TLS 1.2 has been turned off for Windows, turn it on under SCHANNEL. Other .NET programs on the server are affected too. Windows Server 2012 also needs update KB3140245 and its registry values.
    .confirm = Both values are 1 under both keys. They say nothing of Windows itself: TLS 1.2 must not be turned off under SCHANNEL, and Windows Server 2012 must have KB3140245.

# CON-51
# Variables:
#   $addresses (names) - the addresses that are not reached
host-address-closed = The host does not reach: { $addresses }.
    .title = Hosts reach the addresses of Site Recovery
    .why = Site Recovery works over HTTPS to these addresses, from VMM servers and hosts alike. The time servers keep the clocks together, which it needs as well. A closed name under a pattern counts against the pattern.
    .fix = Let the server out to these names in the firewall or the proxy: TCP 443, and UDP 123 for time servers. Where the firewall goes by addresses alone, open the address ranges of the Azure region instead.
    .confirm = TcpTestSucceeded is True, with a real name in place of ACCOUNT, and the time server answers. Both tests go directly and say nothing of a way through a proxy.

# CON-52
# Variables:
#   $addresses (names) - the addresses that are not reached
host-azure-address-closed = The host does not reach: { $addresses }.
    .title = Hosts reach the addresses of Site Recovery in their cloud of Azure
    .why = Site Recovery works over HTTPS to these addresses; which ones depends on the cloud of Azure. The clocks of both sides must agree, hence the time server. A closed name under a pattern counts against the pattern.
    .fix = Let the server out to these names in the firewall or the proxy: TCP 443, and UDP 123 for time servers. Where the firewall goes by addresses alone, open the address ranges of the Azure region instead.
    .confirm = TcpTestSucceeded is True, with a real name in place of ACCOUNT, and the time server answers. Both tests go directly and say nothing of a way through a proxy.

# CON-53
host-proxy-over-https = The host reaches the proxy itself over HTTPS.
    .title = Hosts reach their proxy over HTTP
    .why = A proxy whose own address begins with https:// is not supported. In the matrix the row reads as if HTTPS traffic were meant; it means the proxy itself, and what goes through it is HTTPS all the same.
    .fix = Give the proxy by an address that begins with http:// in the setup of Provider and agent. The command sets it for everything on the host that uses WinHTTP.
    .confirm = The proxy's address does not begin with https://.

# CON-54
kerberos-unencrypted = The policy uses Kerberos, with which the traffic is not encrypted.
    .title = Replication traffic is encrypted
    .why = With Kerberos the traffic goes over HTTP and is not encrypted. The Best Practices Analyzer advises certificates, with which it is.
    .fix = Go over to certificates, or send the traffic over a line that is encrypted.
    .confirm = The authentication type is Certificate.

# CON-55
# Variables:
#   $case (word) - expired; name: made out to another; server-purpose, client-purpose: not good for it; private-key: not there; untrusted: no valid root
cluster-certificate-unfit =
    { $case ->
        [expired] The cluster's certificate has expired.
        [name] The cluster's certificate is not made out to the full name of its Hyper-V Replica Broker.
        [server-purpose] The cluster's certificate is not good for server authentication.
        [client-purpose] The cluster's certificate is not good for client authentication.
        [private-key] The private key of the cluster's certificate is missing.
       *[untrusted] The cluster's certificate does not lead to a valid root.
    }
    .title = Clusters have a certificate fit for replication
    .why = A cluster replicates under the name of its broker, also when it sends. The certificate must be valid, be good for server and client authentication, have its private key, lead to a valid root and be made out to the broker's full DNS name; a wildcard stands for one label.
    .fix = Have a certificate issued for the broker's full name and import it with its private key on every node.
    .confirm = The answer is True, with the certificate's thumbprint and the broker's full name filled in.

# CON-56
host-tls-outdated = TLS 1.2 is not on for Windows and .NET on the host.
    .title = Hosts speak TLS 1.2
    .why = Site Recovery requires TLS 1.2 and refuses what is older. Windows Server 2012 R2 and later have it on by default; .NET has to be told.
    .fix = Set both values for .NET and restart. Where TLS 1.2 has been turned off for Windows, turn it on under SCHANNEL. Other .NET programs on the host are affected too. Windows Server 2012 also needs update KB3140245 and its registry values.
    .confirm = Both values are 1 under both keys. They say nothing of Windows itself: TLS 1.2 must not be turned off under SCHANNEL, and Windows Server 2012 must have KB3140245.
