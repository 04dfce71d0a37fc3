//! Of Azure, VMM and Hyper-V: everything below the machines.

use super::{azure, host, node, server, vmm};
use crate::command::Command;

const INTERNET: &str =
    "Test-NetConnection -ComputerName 'login.microsoftonline.com' -Port 443 | Select-Object TcpTestSucceeded";
const PROXY: &str = "netsh winhttp show proxy";
const INSTALLATION: &str =
    "(Get-ItemProperty -Path 'HKLM:\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion').InstallationType";
const PROVIDER: &str = "Get-ItemProperty -Path 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\*' | Where-Object DisplayName -like '*Site Recovery*' | Select-Object DisplayName, DisplayVersion";
const AGENT: &str = "Get-ItemProperty -Path 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\*' | Where-Object DisplayName -like '*Recovery Services Agent*' | Select-Object DisplayName, DisplayVersion";
const PROTOCOLS: &str = "Get-ItemProperty -Path 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client' -ErrorAction SilentlyContinue | Select-Object Enabled, DisabledByDefault";
const DOT_NET_PROTOCOLS: &str = "Get-ItemProperty -Path 'HKLM:\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319', 'HKLM:\\SOFTWARE\\WOW6432Node\\Microsoft\\.NETFramework\\v4.0.30319' | Select-Object SystemDefaultTlsVersions, SchUseStrongCrypto";
const CERTIFICATES: &str = "Get-ChildItem -Path Cert:\\LocalMachine\\My | Where-Object HasPrivateKey | Select-Object Subject, DnsNameList, EnhancedKeyUsageList, NotAfter, Thumbprint";
const CERTIFICATE: &str = "Test-Certificate -Cert 'Cert:\\LocalMachine\\My\\THUMBPRINT' -Policy SSL -DNSName 'dns=FQDN' -EKU '1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2'";
const STORAGE_ACCOUNT: &str = "Get-AzStorageAccount -ResourceGroupName 'GROUP' -Name 'ACCOUNT' | Select-Object AccessTier, @{n='Sku';e={$_.Sku.Name}}";
const MEMORY: &str = "Get-VMMemory -VMName 'VM' | Format-List *";
const VMM_VERSION: &str = "(Get-SCVMMServer -ComputerName 'VMMSERVER').ProductVersion";
const REPLICA_SERVER: &str = "Get-VMReplicationServer | Format-List *";

/// The commands of each field, by its path in reports.
pub(super) const FIELDS: &[(&str, &[Command])] = &[
    ("azure.subscription", &[azure("Get-AzSubscription")]),
    ("azure.cloud", &[azure("(Get-AzContext).Environment.Name")]),
    ("azure.region", &[azure("Get-AzLocation | Select-Object Location, DisplayName")]),
    (
        "azure.vaultRegion",
        &[azure(
            "Get-AzRecoveryServicesVault -ResourceGroupName 'GROUP' -Name 'VAULT' | Select-Object Name, Location",
        )],
    ),
    (
        "azure.storageRegion",
        &[azure(
            "Get-AzStorageAccount -ResourceGroupName 'GROUP' -Name 'ACCOUNT' | Select-Object StorageAccountName, Location, Kind",
        )],
    ),
    (
        "azure.networkRegion",
        &[azure(
            "Get-AzVirtualNetwork -ResourceGroupName 'GROUP' -Name 'NETWORK' | Select-Object Name, Location",
        )],
    ),
    (
        "azure.storageRedundancy",
        &[azure("(Get-AzStorageAccount -ResourceGroupName 'GROUP' -Name 'ACCOUNT').Sku.Name")],
    ),
    ("azure.storagePerformance", &[azure(STORAGE_ACCOUNT)]),
    ("azure.storageAccessTier", &[azure(STORAGE_ACCOUNT)]),
    (
        "azure.logStorage",
        &[azure("(Get-AzStorageAccount -ResourceGroupName 'GROUP' -Name 'LOGACCOUNT').Sku.Name")],
    ),
    (
        "azure.roles",
        &[azure("Get-AzRoleAssignment -SignInName 'USER@DOMAIN' | Select-Object RoleDefinitionName, Scope")],
    ),
    ("vmmServers.name", &[vmm("(Get-SCVMMServer -ComputerName 'VMMSERVER').FQDN")]),
    ("vmmServers.version", &[vmm(VMM_VERSION)]),
    ("vmmServers.latestUpdates", &[vmm(VMM_VERSION)]),
    ("vmmServers.internet", &[server(INTERNET), server(PROXY)]),
    ("vmmServers.proxy", &[server(PROXY)]),
    ("vmmServers.proxyAccount", &[vmm("Get-SCRunAsAccount -Name 'DRAProxyAccount'")]),
    (
        "vmmServers.operatingSystem",
        &[vmm("(Get-CimInstance -ClassName Win32_OperatingSystem -ComputerName 'VMMSERVER').Version")],
    ),
    ("vmmServers.serverCore", &[server(INSTALLATION)]),
    (
        "vmmServers.clusterNodes",
        &[
            vmm("(Get-SCVMMServer -ComputerName 'VMMSERVER').IsHighlyAvailable"),
            server("(Get-ClusterNode | Measure-Object).Count"),
        ],
    ),
    (
        "vmmServers.virtualMachine",
        &[vmm("(Get-CimInstance -ClassName Win32_ComputerSystem -ComputerName 'VMMSERVER').Model")],
    ),
    ("vmmServers.dynamicMemory", &[host(MEMORY)]),
    ("vmmServers.startupMemory", &[host(MEMORY)]),
    (
        "vmmServers.runsHyperV",
        &[vmm("(Get-WindowsFeature -Name Hyper-V -ComputerName 'VMMSERVER').Installed")],
    ),
    (
        "vmmServers.domainMember",
        &[vmm("(Get-CimInstance -ClassName Win32_ComputerSystem -ComputerName 'VMMSERVER').PartOfDomain")],
    ),
    (
        "vmmServers.providerVersion",
        &[vmm("Get-SCVMMDRServiceRegistration -VMMServer 'VMMSERVER'"), server(PROVIDER)],
    ),
    ("vmmServers.providerOnAllNodes", &[server(PROVIDER)]),
    ("vmmServers.tls12", &[server(PROTOCOLS), server(DOT_NET_PROTOCOLS)]),
    ("clouds.name", &[vmm("Get-SCCloud -VMMServer 'VMMSERVER' | Select-Object Name")]),
    (
        "clouds.capabilityProfiles",
        &[vmm("(Get-SCCloud -Name 'CLOUD').CapabilityProfiles | Select-Object Name")],
    ),
    ("clouds.hostGroups", &[vmm("(Get-SCCloud -Name 'CLOUD').HostGroup | Select-Object Path")]),
    (
        "clouds.logicalNetworks",
        &[vmm("Get-SCLogicalNetwork -Cloud (Get-SCCloud -Name 'CLOUD') | Select-Object Name")],
    ),
    ("hostGroups.path", &[vmm("Get-SCVMHostGroup -VMMServer 'VMMSERVER' | Select-Object Path")]),
    (
        "clusters.name",
        &[vmm("Get-SCVMHostCluster -VMMServer 'VMMSERVER' | Select-Object Name"), node("(Get-Cluster).Name")],
    ),
    (
        "clusters.addressing",
        &[node(
            "Get-ClusterResource | Where-Object ResourceType -eq 'IP Address' | Get-ClusterParameter -Name EnableDhcp",
        )],
    ),
    (
        "clusters.broker",
        &[node(
            "Get-ClusterResource | Where-Object ResourceType -eq 'Virtual Machine Replication Broker' | Select-Object Name, OwnerGroup, State",
        )],
    ),
    (
        "clusters.brokerName",
        &[
            node("Get-ClusterGroup | Where-Object GroupType -eq VMReplicaBroker"),
            node("Get-ClusterResource -Name 'BROKER' | Get-ClusterParameter -Name DnsName"),
        ],
    ),
    ("clusters.certificate", &[node(CERTIFICATES), node(CERTIFICATE)]),
    ("clusters.sharedReplicaStorage", &[node(REPLICA_SERVER), node("Get-ClusterSharedVolume")]),
    ("hosts.name", &[vmm("Get-SCVMHost -VMMServer 'VMMSERVER' | Select-Object ComputerName, FQDN")]),
    ("hosts.hostGroup", &[vmm("(Get-SCVMHost -ComputerName 'HOST').VMHostGroup.Path")]),
    ("hosts.clustered", &[host("(Get-Cluster).Name")]),
    (
        "hosts.cluster",
        &[host("(Get-Cluster).Name"), vmm("(Get-SCVMHost -ComputerName 'HOST').HostCluster.Name")],
    ),
    (
        "hosts.operatingSystem",
        &[host("(Get-CimInstance -ClassName Win32_OperatingSystem -ComputerName 'HOST').Version")],
    ),
    (
        "hosts.edition",
        &[
            host(INSTALLATION),
            host("(Get-CimInstance -ClassName Win32_OperatingSystem -ComputerName 'HOST').ProductType"),
        ],
    ),
    ("hosts.hyperVRole", &[host("(Get-WindowsFeature -Name Hyper-V).Installed")]),
    (
        "hosts.latestUpdates",
        &[host(
            "(New-Object -ComObject Microsoft.Update.Session).CreateUpdateSearcher().Search('IsInstalled=0 and IsHidden=0').Updates.Count",
        )],
    ),
    ("hosts.updates", &[host("Get-HotFix -ComputerName 'HOST' | Select-Object HotFixID, InstalledOn")]),
    ("hosts.internet", &[host(INTERNET), host(PROXY)]),
    ("hosts.proxy", &[host(PROXY)]),
    ("hosts.tls12", &[host(PROTOCOLS), host(DOT_NET_PROTOCOLS)]),
    (
        "hosts.domainMember",
        &[host("(Get-CimInstance -ClassName Win32_ComputerSystem -ComputerName 'HOST').PartOfDomain")],
    ),
    ("hosts.replicaListener", &[host(REPLICA_SERVER)]),
    ("hosts.acceptsFrom", &[host(REPLICA_SERVER), host("Get-VMReplicationAuthorizationEntry")]),
    (
        "hosts.openPorts",
        &[
            host(
                "Get-NetFirewallRule -Name 'VIRT-HVRHTTPL-In-TCP-NoScope', 'VIRT-HVRHTTPSL-In-TCP-NoScope' | Select-Object Name, DisplayName, Enabled, Profile",
            ),
            host("Test-NetConnection -ComputerName 'OTHERHOST' -Port 8084 | Select-Object TcpTestSucceeded"),
        ],
    ),
    ("hosts.certificate", &[host(CERTIFICATES), host(CERTIFICATE)]),
    ("hosts.providerVersion", &[host(PROVIDER)]),
    (
        "hosts.recoveryAgentVersion",
        &[
            host(AGENT),
            host(
                "(Get-Item -Path 'C:\\Program Files\\Microsoft Azure Recovery Services Agent\\bin\\cbengine.exe').VersionInfo.ProductVersion",
            ),
        ],
    ),
    (
        "hosts.dotNetVersion",
        &[host(
            "(Get-ItemProperty -Path 'HKLM:\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full').Release",
        )],
    ),
    (
        "hosts.otherBackup",
        &[
            host(
                "Get-ItemProperty -Path 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\*' | Select-Object DisplayName, Publisher",
            ),
            host("Get-Service -Name obengine -ErrorAction SilentlyContinue"),
        ],
    ),
    ("hosts.nicTeaming", &[host("Get-NetLbfoTeam"), host("Get-VMSwitchTeam")]),
    (
        "hosts.ipv4",
        &[host("Get-NetIPAddress -AddressFamily IPv4 | Where-Object PrefixOrigin -ne 'WellKnown'")],
    ),
    (
        "hosts.ipv6",
        &[host("Get-NetIPAddress -AddressFamily IPv6 | Where-Object PrefixOrigin -ne 'WellKnown'")],
    ),
];
