# VMM-01
# Variables:
#   $servers (count) - how many VMM servers there are
second-vmm-server-missing =
    { $servers ->
        [one] There is one VMM server for both sites.
       *[other] All { $servers } VMM servers stand on the same site.
    }
    .title = Each site has a VMM server of its own
    .why = With one VMM server per site, the servers and clouds of one site can still be managed when the other is lost.
    .fix = Plan a second VMM server on the other site. If one server is to serve both, run it as a highly available VMM across the sites, or as a virtual machine that Hyper-V Replica protects.
    .confirm = The server of the other site answers with its name.

# VMM-02
# Variables:
#   $clouds (count) - how many clouds the server has
second-cloud-missing =
    { $clouds ->
        [0] The only VMM server has no cloud.
       *[other] The only VMM server has one cloud.
    }
    .title = A single VMM server has at least two clouds
    .why = Replication goes from one cloud to another. One VMM server can serve both sites only if it has a cloud for each.
    .fix = Create a second cloud on the server, from the host groups of the other site.
    .confirm = The list shows at least two clouds.

# VMM-03
# Variables:
#   $version (version) - the version of VMM
vmm-version-too-old = The server runs { $version }, which is older than System Center 2012 SP1.
    .title = VMM servers run System Center 2012 SP1 or later
    .why = The documents set this version, with its latest updates, as the least that works.
    .fix = Upgrade VMM with its own setup, after a backup of its database. VMM is down meanwhile.
    .confirm = The version begins with 3.1 (2012 SP1) or higher.

# VMM-04
# Variables:
#   $version (version) - the version of VMM
vmm-version-outside-matrix = The server runs { $version }; the support matrix names VMM 2012 R2 and VMM 2016 only.
    .title = VMM servers run a version that the support matrix names
    .why = The documents disagree: the list of prerequisites accepts VMM from 2012 SP1 on, the support matrix of the same time names 2012 R2 and 2016 only. What the matrix does not name may be refused support.
    .fix = Upgrade VMM to 2012 R2 or 2016 with its own setup, after a backup of its database. The Provider is installed again afterwards.
    .confirm = The version begins with 3.2 (2012 R2) or 4.0 (2016).

# VMM-08
vmm-server-without-internet = The server cannot reach the internet.
    .title = VMM servers have internet access
    .why = The Provider on the VMM server sends its metadata to the vault and takes its orders from there over HTTPS.
    .fix = Open outbound TCP 443 in the firewall, or give the Provider a proxy when it is set up.
    .confirm = TcpTestSucceeded is True. The test goes directly and says nothing of a way through a proxy.

# VMM-51
vmm-server-missing = There is no VMM server.
    .title = There is a VMM server
    .why = This scenario replicates between clouds of VMM; without a VMM server there are none.
    .fix = Set VMM up first, or choose a scenario that works without it.
    .confirm = The VMM server answers with its name.

# VMM-52
vmm-updates-outdated = The server does not have the latest updates of VMM.
    .title = VMM servers have the latest updates
    .why = The documents ask for the version together with its latest updates.
    .fix = Install the newest update rollup of this version of VMM, on every node of a VMM cluster.
    .confirm = The build is that of the newest update rollup of this version.

# VMM-53
# Variables:
#   $version (version) - the version of VMM
vmm-version-newer-than-matrix = The server runs { $version }, which is newer than the support matrix.
    .title = VMM servers run no version newer than the support matrix
    .why = The support matrix of this edition ends with VMM 2016. No document that was read says that a newer version works, and none says that it does not.
    .fix = Look for a newer support matrix before relying on this version; the scenarios to Azure name newer versions of VMM.
    .confirm = The version begins with 3.2 (2012 R2) or 4.0 (2016).

# VMM-05
# Variables:
#   $version (version) - the version of VMM
vmm-version-unsupported = The server runs { $version }, which the support matrix to Azure does not name.
    .title = VMM servers run a version that the support matrix to Azure names
    .why = The support matrix names VMM 2012 R2, 2016, 2019 and 2022 for replication to Azure.
    .fix = Upgrade VMM with its own setup, after a backup of its database. The Provider is installed again afterwards.
    .confirm = The version begins with 3.2, 4.0, 10.19 or 10.22.

# VMM-06
vmm-2022-on-server-core = VMM 2022 runs on Server Core.
    .title = VMM 2022 does not run on Server Core
    .why = VMM 2022 by itself may run on Server Core, but the support matrix of Site Recovery excludes that.
    .fix = Install VMM 2022 on a server with Desktop Experience, keeping its database.
    .confirm = The answer is Server rather than Server Core.

# VMM-07
# Variables:
#   $version (version) - the version of Windows on the host
#   $vmm (version) - the version of the VMM server that manages it
#   $case (word) - older: VMM is older than the host; newer: VMM is newer
host-under-other-vmm =
    { $case ->
        [older] The host runs { $version } and is managed by { $vmm }, which is older.
       *[newer] The host runs { $version } and is managed by { $vmm }, which is newer.
    }
    .title = Hosts on Windows Server 2016 and 2019 are managed by the VMM of the same year
    .why = The support matrix wants hosts on Windows Server 2016 under VMM 2016, and hosts on 2019 under VMM 2019. By VMM's own documents a newer VMM can manage them too, so that case is a warning only.
    .fix = Where VMM is older than the host, upgrade VMM. Where it is newer, upgrade the host to the Windows Server of VMM's year. Or let a VMM server of the host's year manage the host.
    .confirm = The list shows hosts whose operating system has the year of VMM.

# VMM-09
provider-missing = The Site Recovery Provider is not installed.
    .title = The Site Recovery Provider is installed on every VMM server
    .why = Through the Provider, VMM is registered in the vault and replication is orchestrated.
    .fix = Download the Provider in the portal and run its setup on the VMM server; it stops and restarts the VMM service. In a VMM cluster install and register on the active node first, under the name of the cluster role.
    .confirm = The registration is shown, and the Provider is listed with its version.

# VMM-11
proxy-account-missing = The server goes through a proxy, and the Run As account DRAProxyAccount does not exist.
    .title = VMM servers behind a proxy have the Run As account DRAProxyAccount
    .why = The Provider signs in at the proxy with this account.
    .fix = Give the proxy and its credentials in the setup of the Provider, which makes the account itself, or create the account and restart the VMM service. In a VMM cluster restart the role instead.
    .confirm = The account is listed.

# VMM-12
cloud-not-synchronised = The cloud is not synchronised to the vault.
    .title = Clouds that take part are synchronised to the vault
    .why = A cloud whose data the vault does not have cannot be chosen when replication is set up.
    .fix = Have all clouds synchronised in the setup of the Provider, or send the cloud's configuration data from its properties in the VMM console.

# VMM-13
single-vmm-server-physical = The only VMM server, not clustered, is not a virtual machine.
    .title = A single VMM server is a virtual machine
    .why = If one VMM server serves both sites and is lost with one of them, nothing can be failed over from VMM. As a virtual machine it can itself be protected with Hyper-V Replica.
    .fix = Run VMM in a virtual machine, with its SQL Server in the same one, protect it with Hyper-V Replica, and keep it out of clouds that Site Recovery protects. A highly available VMM across both sites is the other way.

# VMM-17
# Variables:
#   $length (count) - how many characters the computer name has
#   $limit (count) - the most that are allowed
vmm-server-name-too-long = The computer name has { $length } characters; { $limit } are allowed.
    .title = A VMM server's computer name has at most 15 characters
    .why = VMM's system requirements set this limit.
    .fix = Install VMM on a server with a shorter name, keeping its database.
    .confirm = Name has 15 characters or fewer.

# VMM-18
# Variables:
#   $memory (size) - the start-up memory
#   $limit (size) - the least that VMM asks for
vmm-start-memory-too-small = The server is a virtual machine with Dynamic Memory and starts with { $memory }; VMM asks for { $limit } at least.
    .title = A VMM server with Dynamic Memory has enough start-up memory
    .why = VMM's system requirements ask for 2,048 MB of start-up memory with VMM 2016 and 2019, and 4,096 MB with VMM 2022 and 2025.
    .fix = Stop the machine, raise its start-up memory, and start it. VMM is down for a few minutes.
    .confirm = Startup is no less than the limit.

# VMM-19
# Variables:
#   $what (word) - what there is too much of: hosts, machines, clouds, vm-networks or logical-networks
#   $count (count) - how many there are
#   $limit (count) - how many VMM was tested with
vmm-scale-exceeded =
    { $what ->
        [hosts] The server manages { $count } hosts; VMM was tested with { $limit }.
        [machines] The server manages { $count } virtual machines; VMM was tested with { $limit }.
        [clouds] The server has { $count } clouds; VMM was tested with { $limit }.
        [vm-networks] The server has { $count } VM networks; VMM was tested with { $limit }.
       *[logical-networks] The server has { $count } logical networks; VMM was tested with { $limit }.
    }
    .title = A VMM server stays within the numbers it was tested with
    .why = Microsoft tested VMM 2016 and later with 1,000 hosts, 25,000 virtual machines, 20 clouds, 2,000 VM networks and 20 logical networks.
    .fix = Share the estate between more VMM servers.
    .confirm = The counts are within those numbers.

# VMM-54
# Variables:
#   $version (version) - the version of VMM
vmm-version-newer-than-azure-matrix = The server runs { $version }, which is newer than the confirmed support matrix to Azure.
    .title = VMM servers run no version newer than the support matrix to Azure
    .why = The confirmed support matrix ends with VMM 2022. VMM 2025 was seen only in a text in preparation.
    .fix = Look whether the support matrix names this version by now before relying on it.
    .confirm = The version begins with 3.2, 4.0, 10.19 or 10.22.

# VMM-55
# Variables:
#   $version (version) - the version of Windows on the host
#   $vmm (version) - the version of the VMM server that manages it
host-outside-fabric = The host runs { $version }, which { $vmm } does not manage.
    .title = Hosts run a version that their VMM server manages
    .why = Each VMM manages a few versions of Windows Server: VMM 2016 manages 2012 R2 and 2016; VMM 2019 manages 2012 R2 (from update rollup 2), 2016 and 2019; VMM 2022 manages 2016, 2019 and 2022; VMM 2025 manages 2019, 2022 and 2025.
    .fix = Upgrade the host or VMM, or let another VMM server manage the host.
    .confirm = The operating system is one that this version of VMM manages.

# VMM-56
# Variables:
#   $version (version) - the version of the free Hyper-V Server
#   $vmm (version) - the version of the VMM server that manages it
free-server-outside-fabric = The host is the free Hyper-V Server ({ $version }), which { $vmm } does not manage.
    .title = The free Hyper-V Server is under no VMM that does not manage it
    .why = VMM 2019 and later do not manage Microsoft Hyper-V Server 2019, and VMM 2019 and 2022 not Hyper-V Server 2016 either.
    .fix = Install Windows Server on the host, or use it without VMM.
    .confirm = The host is listed with an edition of Windows Server.

# VMM-57
provider-not-on-all-nodes = The Provider is not on all nodes of the VMM cluster in one version.
    .title = All nodes of a VMM cluster have the same Provider
    .why = VMM moves between the nodes, and on each it needs the Provider, in the same version.
    .fix = Install the same version of the Provider on the other nodes, after the active node is registered.
    .confirm = Every node lists the Provider with the same version.

# VMM-58
vmm-server-outside-domain = The server is not a member of a domain.
    .title = VMM servers are members of a domain
    .why = VMM's system requirements ask for it.
    .fix = Join the server to a domain. The command restarts it.
    .confirm = PartOfDomain is True.

# VMM-59
vmm-server-runs-hyper-v = The VMM server itself runs Hyper-V.
    .title = VMM servers do not run Hyper-V themselves
    .why = VMM's system requirements exclude a server that runs Hyper-V.
    .fix = Move VMM to another server, keeping its database; a virtual machine will do.
    .confirm = The answer is False.
