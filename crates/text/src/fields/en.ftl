### What tables, fields and their words are called, with one line of help for whoever has the console open.
### Names in Fluent start with a letter: the word `512e` is the attribute `.n512e`.

## Tables: as a heading, as a whole inside a sentence, one row, and a count of rows.

table-azure = Azure
    .whole = Azure
    .help = The subscription, and the target’s vault, storage and network.
table-sites = Sites
    .whole = the sites
    .one = site
    .count =
        { $count ->
            [one] { $count } site
           *[other] { $count } sites
        }
    .help = The places where hosts stand: one primary and one secondary.
table-vmmServers = VMM servers
    .whole = the VMM servers
    .one = VMM server
    .count =
        { $count ->
            [one] { $count } VMM server
           *[other] { $count } VMM servers
        }
    .help = Every VMM management server; a clustered one once, by its role name.
table-clouds = VMM clouds
    .whole = the VMM clouds
    .one = cloud
    .count =
        { $count ->
            [one] { $count } cloud
           *[other] { $count } clouds
        }
    .help = The VMM clouds on both sides, also those that take no part.
table-hostGroups = Host groups
    .whole = the host groups
    .one = host group
    .count =
        { $count ->
            [one] { $count } host group
           *[other] { $count } host groups
        }
    .help = Host groups as the VMM console shows them under All Hosts.
table-clusters = Clusters
    .whole = the clusters
    .one = cluster
    .count =
        { $count ->
            [one] { $count } cluster
           *[other] { $count } clusters
        }
    .help = Failover clusters of Hyper-V hosts; an empty table says that every host is standalone.
table-hosts = Hyper-V hosts
    .whole = the Hyper-V hosts
    .one = host
    .count =
        { $count ->
            [one] { $count } host
           *[other] { $count } hosts
        }
    .help = Every Hyper-V host on both sides, nodes of clusters included.
table-virtualMachines = Virtual machines
    .whole = the virtual machines
    .one = virtual machine
    .count =
        { $count ->
            [one] { $count } virtual machine
           *[other] { $count } virtual machines
        }
    .help = The machines on those hosts; one row can stand for several alike.
table-logicalNetworks = Logical networks
    .whole = the logical networks
    .one = logical network
    .count =
        { $count ->
            [one] { $count } logical network
           *[other] { $count } logical networks
        }
    .help = Logical networks in the fabric of each VMM server.
table-vmNetworks = VM networks
    .whole = the VM networks
    .one = VM network
    .count =
        { $count ->
            [one] { $count } VM network
           *[other] { $count } VM networks
        }
    .help = VM networks, which machines are connected to, on each VMM server.
table-networkMappings = Network mappings
    .whole = the network mappings
    .one = network mapping
    .count =
        { $count ->
            [one] { $count } network mapping
           *[other] { $count } network mappings
        }
    .help = Which network a machine is connected to after failover.
table-replicationPolicies = Replication policies
    .whole = the replication policies
    .one = replication policy
    .count =
        { $count ->
            [one] { $count } replication policy
           *[other] { $count } replication policies
        }
    .help = How often is copied, what is kept, and how servers prove who they are.
table-connectivity = Connectivity
    .whole = the reachable addresses
    .one = server
    .count =
        { $count ->
            [one] { $count } server
           *[other] { $count } servers
        }
    .help = Which addresses outside were tried from a server, and which answered.
table-accepted = Accepted failures
    .whole = the accepted failures
    .one = accepted failure
    .count =
        { $count ->
            [one] { $count } accepted failure
           *[other] { $count } accepted failures
        }
    .help = Failures that somebody answers for until a day; they stay visible.

## The head of the file.

field-format = Format
    .help = Which version of the inventory this is; fixed text.
field-name = Name of the estate
    .help = Free text, such as the organisation and the project.
field-collected = Facts collected
    .help = When the facts were collected; Get-Date -Format o writes it.

## Azure.

field-azure-subscription = Azure subscription
    .help = Whether there is one to create the vault in; Get-AzSubscription lists them, a trial one is enough.
field-azure-cloud = Azure cloud
    .help = Public unless you signed in to Azure Government or Azure in China.
    .public = Public
    .usgov = Azure Government (US)
    .china = Azure in China
field-azure-region = Region
    .help = The chosen region by its short name, such as westeurope; Get-AzLocation lists them.
field-azure-vaultRegion = Region of the vault
    .help = On the overview page of the Recovery Services vault, under Location.
field-azure-storageRegion = Region of the storage account
    .help = On the overview page of the target storage account, under Location.
field-azure-networkRegion = Region of the virtual network
    .help = On the overview page of the target virtual network, under Location.
field-azure-storageAccount = Storage account
    .help = The target account’s name: 3 to 24 lower-case letters and digits.
    .look = Your decision. The portal lists the accounts you have under Storage accounts.
field-azure-storageRedundancy = Redundancy of the storage
    .help = Under Replication on the account’s overview page, or its Sku.Name.
    .lrs = LRS, locally redundant
    .grs = GRS, geo-redundant
    .ra-grs = RA-GRS, geo-redundant with read access
    .zrs = ZRS, zone-redundant
    .gzrs = GZRS, geo-zone-redundant
    .ra-gzrs = RA-GZRS, geo-zone-redundant with read access
field-azure-storagePerformance = Performance of the storage
    .help = Premium when the account’s Sku starts with Premium.
    .standard = Standard
    .premium = Premium
field-azure-storageAccessTier = Access tier of the storage
    .help = The account’s default tier, under Configuration.
    .hot = Hot
    .cool = Cool
field-azure-logStorage = Standard account for logs
    .help = Needed beside premium storage: a standard account for the replication logs.
field-azure-managedDisks = Managed disks
    .help = Under Compute and network of a replicated item: whether failover creates managed disks.
    .look = In the portal: the vault, Replicated items, the machine, Compute and network. Before replication is set up it is your decision.
field-azure-roles = Azure roles
    .help = Roles of whoever sets replication up, as Get-AzRoleAssignment names them.

## Sites.

field-sites-name = Name
    .help = What the place is called, such as the town.
    .look = You decide what the place is called.
field-sites-role = Role
    .help = Primary is where machines run today.
    .look = You decide: where machines run today is primary.
    .primary = Primary
    .secondary = Secondary

## VMM servers.

field-vmmServers-name = Name
    .help = The server’s full DNS name; for a clustered VMM the cluster role’s name.
field-vmmServers-site = Site
    .help = The site it stands in.
    .look = No command tells where a server stands; somebody knows.
field-vmmServers-version = VMM version
    .help = Build or product, such as 3.2.8292.0 or VMM 2012 R2; Help > About in the console.
field-vmmServers-latestUpdates = Latest updates installed
    .help = Compare the build with the newest update rollup for that version.
field-vmmServers-internet = Internet access
    .help = Test-NetConnection login.microsoftonline.com -Port 443 on the server; it ignores proxies.
    .direct = Direct
    .proxy = Through a proxy
    .none = None
field-vmmServers-proxy = Proxy address
    .help = With scheme and port, such as http://proxy:8080; netsh winhttp show proxy.
field-vmmServers-proxyAccount = DRAProxyAccount exists
    .help = The Run As account for a proxy with log-on; Get-SCRunAsAccount -Name DRAProxyAccount.
field-vmmServers-operatingSystem = Operating system
    .help = Build or product name, such as 10.0.14393 or Windows Server 2016; winver shows it.
field-vmmServers-serverCore = Server Core
    .help = Yes when the server has no desktop; InstallationType in the registry reads Server Core.
field-vmmServers-clusterNodes = Nodes
    .help = On how many nodes VMM runs; 1 when it is not clustered.
field-vmmServers-virtualMachine = Is a virtual machine
    .help = Whether VMM itself runs in a virtual machine.
field-vmmServers-dynamicMemory = Dynamic Memory
    .help = Whether that virtual machine has Dynamic Memory; Get-VMMemory on its host.
field-vmmServers-startupMemory = Start-up memory
    .help = The machine’s start-up memory, such as 4 GiB; Get-VMMemory on its host.
field-vmmServers-runsHyperV = Runs Hyper-V itself
    .help = Whether the Hyper-V role is installed on the VMM server; it should not be.
field-vmmServers-domainMember = Member of a domain
    .help = Whether the server is joined to an Active Directory domain.
field-vmmServers-providerVersion = Site Recovery Provider
    .help = Its version in Programs and Features, or none when not installed.
field-vmmServers-providerOnAllNodes = Same Provider on every node
    .help = Whether all nodes of a clustered VMM have the same version of the Provider.
field-vmmServers-tls12 = TLS 1.2
    .help = Whether TLS 1.2 is on for Windows and for .NET; older versions need registry values.

## VMM clouds and their capability profiles.

field-clouds-name = Name
    .help = The cloud’s name under VMs and Services in the VMM console.
field-clouds-vmmServer = VMM server
    .help = The VMM server the cloud is on.
    .look = The VMM server in whose console the cloud is listed.
field-clouds-role = Role
    .help = Primary if its machines are to be replicated, secondary if it receives them; this is your decision.
    .look = Your decision. Where replication is set up already, the policy in the vault names source and target.
    .primary = Primary
    .secondary = Secondary
    .none = None
field-clouds-capabilityProfiles = Capability profiles
    .help = In the cloud’s properties under Capability Profiles; Hyper-V is the built-in one.
field-clouds-capabilityProfiles-name = Name
    .help = The profile’s name, such as Hyper-V.
field-clouds-capabilityProfiles-type = Hypervisor
    .help = For a profile of your own: the hypervisor it describes. The built-in ones need no answer.
    .hyper-v = Hyper-V
    .esx-server = ESX Server
    .other = Other
field-clouds-hostGroups = Host groups
    .help = In the cloud’s properties under Resources, as whole paths from All Hosts.
field-clouds-logicalNetworks = Logical networks
    .help = In the cloud’s properties under Logical Networks.
field-clouds-synchronised = Synchronised to the vault
    .help = Whether the vault lists the cloud under Site Recovery infrastructure, VMM clouds.
    .look = In the portal: the vault, Site Recovery infrastructure, VMM clouds. Or in the VMM console: the cloud’s properties.

## Host groups.

field-hostGroups-path = Path
    .help = As VMM writes it, from All Hosts: All Hosts\Stockholm\Prod.
field-hostGroups-vmmServer = VMM server
    .help = The VMM server the host group is on.
    .look = The VMM server in whose console the host group is listed.

## Clusters.

field-clusters-name = Name
    .help = The cluster’s name; (Get-Cluster).Name on a node.
field-clusters-vmmServer = VMM server
    .help = The VMM server that manages the cluster.
    .look = The VMM server in whose console the cluster is listed.
field-clusters-site = Site
    .help = The site it stands in.
    .look = No command tells where a cluster stands; somebody knows.
field-clusters-addressing = Address of the cluster
    .help = Whether the cluster’s own IP address is static or from DHCP; look in its core resources.
    .static = Static
    .dhcp = DHCP
field-clusters-broker = Hyper-V Replica Broker
    .help = The role in Failover Cluster Manager: online, offline, or not created.
    .online = Online
    .offline = Offline
    .absent = Not created
field-clusters-brokerName = Name of the broker
    .help = Its client access point, at most 15 characters.
field-clusters-certificate = Certificate of the broker
    .help = The certificate the broker replicates with; only for certificate authentication.
field-clusters-sharedReplicaStorage = Shared storage for replicas
    .help = Whether every node reaches the folder for replicas, such as a cluster shared volume.

## Hyper-V hosts.

field-hosts-name = Name
    .help = The host’s full DNS name, where short names repeat.
field-hosts-vmmServer = VMM server
    .help = The VMM server that manages the host.
    .look = The VMM server in whose console the host is listed.
field-hosts-site = Site
    .help = The site it stands in.
    .look = No command tells where a host stands; somebody knows.
field-hosts-hostGroup = Host group
    .help = Whole path from All Hosts, as the host’s properties in VMM show it.
field-hosts-clustered = In a cluster
    .help = No means a standalone host; Get-Cluster gives an error on one.
field-hosts-cluster = Cluster
    .help = The cluster the host is a node of.
field-hosts-operatingSystem = Operating system
    .help = Build or product name, such as 6.3.9600 or Windows Server 2012 R2; winver shows it.
field-hosts-edition = Edition
    .help = How Windows is installed; InstallationType in the registry tells Server from Server Core.
    .server = Server with Desktop Experience
    .core = Server Core
    .hyper-v-server = Hyper-V Server (free)
    .client = Client edition
field-hosts-hyperVRole = Hyper-V role
    .help = (Get-WindowsFeature Hyper-V).Installed on the host.
field-hosts-latestUpdates = Latest updates installed
    .help = Whether Windows Update, or your WSUS, offers nothing more.
field-hosts-updates = Installed updates
    .help = Numbers such as KB2961977; Get-HotFix lists them, but a later rollup hides older ones.
field-hosts-internet = Internet access
    .help = Test-NetConnection login.microsoftonline.com -Port 443 on the host; it ignores proxies.
    .direct = Direct
    .proxy = Through a proxy
    .none = None
field-hosts-proxy = Proxy address
    .help = With scheme and port, such as http://proxy:8080; netsh winhttp show proxy.
field-hosts-tls12 = TLS 1.2
    .help = Whether TLS 1.2 is on for Windows and for .NET; Windows Server 2012 needs KB3140245 for it.
field-hosts-domainMember = Member of a domain
    .help = Whether the host is joined to an Active Directory domain.
field-hosts-replicaListener = Receives replicas by
    .help = Hyper-V settings, Replication Configuration; Get-VMReplicationServer shows it.
    .none = Not at all
    .kerberos = Kerberos (HTTP)
    .certificate = Certificates (HTTPS)
    .both = Kerberos and certificates
field-hosts-acceptsFrom = Accepts replicas from
    .help = Any authenticated server, or only those that are listed.
    .any = Any authenticated server
    .listed = Listed servers
field-hosts-openPorts = Open inbound ports
    .help = TCP ports that the host’s firewall lets in for replication, such as 8083 and 8084.
field-hosts-certificate = Certificate
    .help = The certificate the host replicates with; only for certificate authentication.
field-hosts-providerVersion = Site Recovery Provider
    .help = Its version in Programs and Features, or none; on hosts only where there is no VMM.
field-hosts-recoveryAgentVersion = Recovery Services agent
    .help = Version of the MARS agent in Programs and Features, or none when not installed.
field-hosts-dotNetVersion = .NET Framework
    .help = Its version, such as 4.6.2; the registry holds a Release number that stands for it.
field-hosts-otherBackup = Other backup product
    .help = Whether Azure Backup or another recovery product protects the host’s machines.
field-hosts-nicTeaming = NIC teaming
    .help = Whether the host’s network adapters are teamed; Get-NetLbfoTeam, Get-VMSwitchTeam.
field-hosts-ipv4 = IPv4 addresses
    .help = Whether the host has any IPv4 address.
field-hosts-ipv6 = IPv6 addresses
    .help = Whether it has one that is not link-local; fe80 does not count.

## Certificates of hosts and of brokers.

field-certificate-notAfter = Valid until
    .help = The last day on which the certificate is good.
field-certificate-names = DNS names
    .help = Its subject’s common name and its alternative names; a wildcard stands for one label.
field-certificate-serverPurpose = For server authentication
    .help = Whether its enhanced key usage includes server authentication.
field-certificate-clientPurpose = For client authentication
    .help = Whether its enhanced key usage includes client authentication.
field-certificate-privateKey = Private key present
    .help = Whether the certificate on the server has its private key.
field-certificate-trusted = Trusted
    .help = Whether its chain ends at a root that the other side trusts too.

## Virtual machines.

field-virtualMachines-name = Name
    .help = The machine’s name in Hyper-V Manager or VMM.
field-virtualMachines-host = Host
    .help = The host it runs on.
field-virtualMachines-id = Id
    .help = (Get-VM).VMId; where given, it alone tells machines apart.
field-virtualMachines-count = Count
    .help = How many machines just like this one the row stands for.
    .look = Your own figure, for planning.
field-virtualMachines-cloud = Cloud
    .help = The VMM cloud it is assigned to.
field-virtualMachines-replicate = To be replicated
    .help = Whether you want to protect the machine; this is your decision.
field-virtualMachines-policy = Replication policy
    .help = The policy it follows, where its cloud has several.
    .look = Your decision. For a machine that is replicated already, the vault shows it with the replicated item.
field-virtualMachines-generation = Generation
    .help = In the machine’s summary; on Windows Server 2012 every machine is generation 1.
    .n1 = Generation 1 (BIOS)
    .n2 = Generation 2 (UEFI)
field-virtualMachines-guestSystem = Guest operating system
    .help = Its product name, such as Windows Server 2012 R2 Standard.
field-virtualMachines-guestFamily = Guest family
    .help = Windows, Linux or another system.
    .windows = Windows
    .linux = Linux
    .other = Other
field-virtualMachines-architecture = Architecture
    .help = Of the guest’s system: 64-bit or 32-bit.
    .x64 = 64-bit
    .x86 = 32-bit
field-virtualMachines-highlyAvailable = Highly available
    .help = Whether it is a role of the cluster; (Get-VM).IsClustered.
field-virtualMachines-secureBoot = Secure Boot
    .help = (Get-VMFirmware).SecureBoot; no for every generation 1 machine.
field-virtualMachines-integrationServicesCurrent = Integration services current
    .help = Whether Hyper-V Manager reports no newer integration services for the guest.
field-virtualMachines-backupIntegration = Backup integration
    .help = Whether the integration service for backup (volume shadow copy) is on.
field-virtualMachines-fibreChannel = Virtual Fibre Channel
    .help = Whether it has a virtual Fibre Channel adapter; Get-VMFibreChannelHba.
field-virtualMachines-guestStorage = Storage from inside the guest
    .help = Storage the guest connects to by itself; only visible inside it.
    .iscsi = iSCSI
    .smb = SMB share
    .nfs = NFS share
field-virtualMachines-checkpoints = Checkpoints
    .help = Whether it has any; Get-VMSnapshot, where recovery points of a replica do not count.
field-virtualMachines-replication = Replication today
    .help = Health of the replication it is under already; Get-VMReplication gives an error without any.
    .none = Not replicated
    .normal = Normal
    .paused = Paused
    .failed = Failed
field-virtualMachines-disks = Disks
    .help = All its disks, also those that are left out of replication.
field-virtualMachines-adapters = Network adapters
    .help = All its network adapters.
field-virtualMachines-churn = Write rate
    .help = What it writes in a busy hour, such as 2 MiB; mean of Write Bytes/sec over its disks.

## Disks of virtual machines.

field-virtualMachines-disks-name = Name
    .help = A name to tell the disk by, such as its file.
field-virtualMachines-disks-system = Operating system disk
    .help = Whether the guest starts from it.
field-virtualMachines-disks-format = Format
    .help = VhdFormat in Get-VHD; a disk number instead of a file is a pass-through disk.
    .vhd = VHD
    .vhdx = VHDX
    .vhds = VHD set
    .pass-through = Pass-through disk
field-virtualMachines-disks-size = Size
    .help = The largest size, not what is used: Size in Get-VHD, such as 127 GiB.
field-virtualMachines-disks-shared = Shared
    .help = Whether several machines share it: a VHD set, or a disk with persistent reservations.
field-virtualMachines-disks-encrypted = Encrypted
    .help = By BitLocker or otherwise; Get-BitLockerVolume inside the guest.
field-virtualMachines-disks-dynamicVolume = Dynamic disk
    .help = Whether Disk Management in the guest shows it as dynamic rather than basic.
field-virtualMachines-disks-storageSpaces = In Storage Spaces
    .help = Whether the guest has put it in a storage pool; Get-StoragePool -IsPrimordial $false.
field-virtualMachines-disks-partitions = Partitions
    .help = How many partitions it has; Get-Partition inside the guest.
field-virtualMachines-disks-sectorSize = Sector size
    .help = LogicalSectorSize and PhysicalSectorSize in Get-VHD.
    .n512 = 512 bytes
    .n512e = 512 bytes on 4 kB (512e)
    .n4kn = 4 kB (4Kn)
field-virtualMachines-disks-excluded = Left out of replication
    .help = Whether the disk is not to be replicated, such as one for page files.
field-virtualMachines-disks-local = On a local disk of the node
    .help = Whether it lies outside cluster storage and shares, so that the machine cannot move.

## Network adapters of virtual machines.

field-virtualMachines-adapters-vmNetwork = VM network
    .help = The VM network it is connected to.
field-virtualMachines-adapters-addressing = Addressing
    .help = Static also means an address from a VMM pool.
    .static = Static
    .dhcp = DHCP
field-virtualMachines-adapters-ipv6 = IPv6 addresses
    .help = Whether it has one that is not link-local; fe80 does not count.
field-virtualMachines-adapters-teamed = Teamed in the guest
    .help = Whether the guest itself teams it with others; Get-NetLbfoTeam inside it.
field-virtualMachines-adapters-failoverAddress = Failover address set
    .help = Whether Failover TCP/IP is filled in under the adapter’s settings.

## Networks.

field-logicalNetworks-name = Name
    .help = The network’s name under Fabric, Networking, Logical Networks.
field-logicalNetworks-vmmServer = VMM server
    .help = The VMM server the network is on.
    .look = The VMM server in whose console the network is listed.
field-vmNetworks-name = Name
    .help = The network’s name under VMs and Services, VM Networks.
field-vmNetworks-vmmServer = VMM server
    .help = The VMM server the network is on.
    .look = The VMM server in whose console the network is listed.
field-vmNetworks-logicalNetwork = Logical network
    .help = The logical network it lies on.
field-vmNetworks-ipPool = Static IP address pool
    .help = Whether VMM hands out static addresses on it; Get-SCStaticIPAddressPool.
field-vmNetworks-windowsVirtualisation = Windows Network Virtualization
    .help = Whether it is isolated by Windows Network Virtualization; IsolationType.
field-networkMappings-from = From
    .help = The VM network on the primary side.
field-networkMappings-from-vmmServer = VMM server
    .help = The VMM server of the primary side.
field-networkMappings-from-vmNetwork = VM network
    .help = The VM network that machines use today.
field-networkMappings-to = To
    .help = A VM network on the secondary side, or a virtual network in Azure.
field-networkMappings-to-vmmServer = VMM server
    .help = The VMM server of the secondary side.
field-networkMappings-to-vmNetwork = VM network
    .help = The VM network that machines use after failover.
field-networkMappings-to-azureNetwork = Azure virtual network
    .help = The virtual network in Azure, when that is the target.

## Replication policies.

field-replicationPolicies-name = Name
    .help = The policy’s name in the vault, or one you choose.
    .look = In the portal: the vault, Site Recovery infrastructure, Replication policies. Before it is made you choose.
field-replicationPolicies-clouds = Clouds
    .help = The clouds the policy is associated with.
    .look = In the portal: the vault, Site Recovery infrastructure, Replication policies, the policy. Before replication is set up it is your decision.
field-replicationPolicies-clouds-name = Cloud
    .help = The cloud’s name.
field-replicationPolicies-clouds-vmmServer = VMM server
    .help = The VMM server it is on, where the cloud’s name alone does not tell.
field-replicationPolicies-frequency = Copy frequency
    .help = Seconds between copies: 30, 300 (5 minutes) or 900 (15 minutes).
field-replicationPolicies-recoveryPoints = Additional recovery points
    .help = How many are kept besides the latest, one for each hour.
field-replicationPolicies-appConsistentHours = App-consistent snapshots
    .help = Hours between them; 0 is off.
field-replicationPolicies-authentication = Authentication
    .help = How the hosts prove who they are to each other.
    .kerberos = Kerberos
    .certificate = Certificates
field-replicationPolicies-port = Port
    .help = The TCP port the receiving side listens on; Site Recovery suggests 8083 and 8084.
field-replicationPolicies-initialCopy = Initial replication
    .help = Over the network, or exported to a disk that is carried over.
    .look = Your decision.
    .network = Over the network
    .offline = Offline, on a medium
field-replicationPolicies-startWithinDays = Starts within (days)
    .help = In how many days initial replication starts; 0 is at once.
    .look = Your decision.
field-replicationPolicies-extended = Extended replication
    .help = Whether the replica is replicated further, to a third host.
field-replicationPolicies-compression = Compression
    .help = Whether the traffic is compressed.

## Connectivity.

field-connectivity-from = From
    .help = The server the addresses were tried from; * means all servers.
    .look = The server on which you try the addresses.
field-connectivity-open = Reachable addresses
    .help = Addresses that answered, or patterns that the firewall lets out, such as *.blob.core.windows.net.
field-connectivity-closed = Addresses not reached
    .help = Addresses that were tried and did not answer.

## Accepted failures.

field-accepted-rule = Rule
    .help = The rule’s id, such as CLU-02.
field-accepted-object = Object
    .help = What it is accepted for; nothing means every object of the rule.
field-accepted-object-table = Table
    .help = The object’s table, as the inventory names it.
field-accepted-object-name = Name
    .help = The object’s name.
field-accepted-object-path = Path
    .help = The host group’s path.
field-accepted-object-vmmServer = VMM server
    .help = The VMM server the object is on.
field-accepted-object-host = Host
    .help = The host the machine runs on.
field-accepted-object-id = Id
    .help = The machine’s id.
field-accepted-object-from = From
    .help = Where the connectivity or the mapping starts.
field-accepted-object-from-vmmServer = Server
    .help = The server, or the VMM server of the mapping.
field-accepted-object-from-vmNetwork = VM network
    .help = The VM network of the mapping.
field-accepted-reason = Reason
    .help = Why this is acceptable; required.
field-accepted-owner = Owner
    .help = Who answers for it.
field-accepted-until = Until
    .help = The last day it holds; after it the failure counts again. Required.
