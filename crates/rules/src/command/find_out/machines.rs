//! Of virtual machines, their networks and their replication.

use super::{azure, guest, host, node, vmm};
use crate::command::Command;

const REPLICATION: &str = "Get-VMReplication -VMName 'VM' | Format-List *";
const MAPPINGS: &str = "Get-AzRecoveryServicesAsrFabric | ForEach-Object { Get-AzRecoveryServicesAsrNetworkMapping -PrimaryFabric $_ }";
const ADDRESSES_OPEN: &str = "'login.microsoftonline.com', 'ACCOUNT.blob.core.windows.net' | ForEach-Object { Test-NetConnection -ComputerName $_ -Port 443 | Select-Object ComputerName, TcpTestSucceeded }";
const TIME_SERVER: &str = "w32tm /stripchart /computer:time.windows.com /samples:3 /dataonly";

/// The commands of each field, by its path in reports.
pub(super) const FIELDS: &[(&str, &[Command])] = &[
    (
        "virtualMachines.name",
        &[
            vmm("Get-SCVirtualMachine -VMMServer 'VMMSERVER' | Select-Object Name, HostName"),
            host("Get-VM | Select-Object Name"),
        ],
    ),
    (
        "virtualMachines.host",
        &[
            vmm("Get-SCVirtualMachine -Name 'VM' | Select-Object Name, HostName"),
            host("Get-VM | Select-Object Name"),
        ],
    ),
    ("virtualMachines.id", &[host("(Get-VM -Name 'VM').VMId")]),
    ("virtualMachines.cloud", &[vmm("(Get-SCVirtualMachine -Name 'VM').Cloud.Name")]),
    (
        "virtualMachines.replicate",
        &[host("Get-VMReplication -VMName 'VM' | Select-Object VMName, State, Health")],
    ),
    ("virtualMachines.generation", &[host("Get-VM -Name 'VM' | Select-Object Name, Generation")]),
    (
        "virtualMachines.guestSystem",
        &[
            guest("(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"),
            vmm("(Get-SCVirtualMachine -Name 'VM').OperatingSystem.Name"),
        ],
    ),
    ("virtualMachines.guestFamily", &[vmm("(Get-SCVirtualMachine -Name 'VM').OperatingSystem.Name")]),
    (
        "virtualMachines.architecture",
        &[guest("(Get-CimInstance -ClassName Win32_OperatingSystem).OSArchitecture")],
    ),
    ("virtualMachines.highlyAvailable", &[host("Get-VM -Name 'VM' | Select-Object Name, IsClustered")]),
    ("virtualMachines.secureBoot", &[host("(Get-VMFirmware -VMName 'VM').SecureBoot")]),
    (
        "virtualMachines.integrationServicesCurrent",
        &[host(
            "Get-VMIntegrationService -VMName 'VM' | Where-Object SecondaryOperationalStatus -eq 'ProtocolMismatch'",
        )],
    ),
    (
        "virtualMachines.backupIntegration",
        &[host(
            "Get-VMIntegrationService -VMName 'VM' | Where-Object Id -like '*5CED1297-4598-4915-A5FC-AD21BB4D02A4' | Select-Object Name, Enabled, PrimaryStatusDescription",
        )],
    ),
    ("virtualMachines.fibreChannel", &[host("Get-VMFibreChannelHba -VMName 'VM'")]),
    ("virtualMachines.guestStorage", &[guest("Get-IscsiSession"), guest("Get-SmbMapping")]),
    ("virtualMachines.checkpoints", &[host("Get-VMSnapshot -VMName 'VM'")]),
    (
        "virtualMachines.replication",
        &[host("Get-VMReplication -VMName 'VM' | Select-Object VMName, State, Health")],
    ),
    (
        "virtualMachines.disks",
        &[host(
            "Get-VMHardDiskDrive -VMName 'VM' | Select-Object Path, ControllerType, ControllerNumber, ControllerLocation, DiskNumber, SupportPersistentReservations",
        )],
    ),
    (
        "virtualMachines.adapters",
        &[
            vmm(
                "Get-SCVirtualNetworkAdapter -VM (Get-SCVirtualMachine -Name 'VM') | Select-Object Name, VMNetwork, IPv4AddressType",
            ),
            host("Get-VMNetworkAdapter -VMName 'VM'"),
        ],
    ),
    (
        "virtualMachines.churn",
        &[host(
            "Get-Counter -Counter '\\Hyper-V Virtual Storage Device(*)\\Write Bytes/sec' -SampleInterval 5 -MaxSamples 120",
        )],
    ),
    (
        "virtualMachines.disks.name",
        &[host(
            "Get-VMHardDiskDrive -VMName 'VM' | Select-Object Path, ControllerType, ControllerNumber, ControllerLocation, DiskNumber, SupportPersistentReservations",
        )],
    ),
    (
        "virtualMachines.disks.system",
        &[guest("Get-Disk | Select-Object Number, FriendlyName, IsBoot, IsSystem, PartitionStyle")],
    ),
    (
        "virtualMachines.disks.format",
        &[
            host("Get-VHD -VMId (Get-VM -Name 'VM').VMId | Select-Object Path, VhdFormat, VhdType, Size"),
            host(
                "Get-VMHardDiskDrive -VMName 'VM' | Where-Object DiskNumber | Select-Object DiskNumber, Path",
            ),
        ],
    ),
    (
        "virtualMachines.disks.size",
        &[host("Get-VHD -VMId (Get-VM -Name 'VM').VMId | Select-Object Path, Size")],
    ),
    (
        "virtualMachines.disks.shared",
        &[host("Get-VMHardDiskDrive -VMName 'VM' | Select-Object Path, SupportPersistentReservations")],
    ),
    (
        "virtualMachines.disks.encrypted",
        &[guest("Get-BitLockerVolume | Select-Object MountPoint, VolumeStatus")],
    ),
    (
        "virtualMachines.disks.dynamicVolume",
        &[guest(
            "Get-CimInstance -ClassName Win32_DiskPartition | Where-Object Type -like '*Logical Disk Manager*' | Select-Object DiskIndex, Type",
        )],
    ),
    ("virtualMachines.disks.storageSpaces", &[guest("Get-StoragePool -IsPrimordial $false")]),
    ("virtualMachines.disks.partitions", &[guest("(Get-Partition -DiskNumber 0 | Measure-Object).Count")]),
    (
        "virtualMachines.disks.sectorSize",
        &[host(
            "Get-VHD -VMId (Get-VM -Name 'VM').VMId | Select-Object Path, LogicalSectorSize, PhysicalSectorSize",
        )],
    ),
    ("virtualMachines.disks.excluded", &[host(REPLICATION)]),
    (
        "virtualMachines.disks.local",
        &[node("Get-VMHardDiskDrive -VMName 'VM' | Select-Object Path"), node("Get-ClusterSharedVolume")],
    ),
    (
        "virtualMachines.adapters.vmNetwork",
        &[vmm(
            "Get-SCVirtualNetworkAdapter -VM (Get-SCVirtualMachine -Name 'VM') | Select-Object Name, VMNetwork, IPv4AddressType",
        )],
    ),
    (
        "virtualMachines.adapters.addressing",
        &[guest("Get-NetIPInterface -AddressFamily IPv4 | Select-Object InterfaceAlias, Dhcp")],
    ),
    (
        "virtualMachines.adapters.ipv6",
        &[guest("Get-NetIPAddress -AddressFamily IPv6 | Where-Object PrefixOrigin -ne 'WellKnown'")],
    ),
    ("virtualMachines.adapters.teamed", &[guest("Get-NetLbfoTeam")]),
    (
        "virtualMachines.adapters.failoverAddress",
        &[host("Get-VMNetworkAdapterFailoverConfiguration -VMName 'VM'")],
    ),
    ("logicalNetworks.name", &[vmm("Get-SCLogicalNetwork -VMMServer 'VMMSERVER' | Select-Object Name")]),
    ("vmNetworks.name", &[vmm("Get-SCVMNetwork -VMMServer 'VMMSERVER' | Select-Object Name")]),
    (
        "vmNetworks.logicalNetwork",
        &[vmm("Get-SCVMNetwork -VMMServer 'VMMSERVER' | Select-Object Name, LogicalNetwork")],
    ),
    (
        "vmNetworks.ipPool",
        &[
            vmm(
                "Get-SCVMSubnet -VMNetwork (Get-SCVMNetwork -Name 'VMNETWORK') | ForEach-Object { Get-SCStaticIPAddressPool -VMSubnet $_ }",
            ),
            vmm(
                "Get-SCLogicalNetworkDefinition -LogicalNetwork (Get-SCLogicalNetwork -Name 'LOGICALNETWORK') | ForEach-Object { Get-SCStaticIPAddressPool -LogicalNetworkDefinition $_ }",
            ),
        ],
    ),
    (
        "vmNetworks.windowsVirtualisation",
        &[vmm("Get-SCVMNetwork -Name 'VMNETWORK' | Select-Object Name, IsolationType")],
    ),
    ("networkMappings.from", &[azure(MAPPINGS)]),
    ("networkMappings.to", &[azure(MAPPINGS)]),
    ("replicationPolicies.frequency", &[host(REPLICATION)]),
    ("replicationPolicies.recoveryPoints", &[host(REPLICATION)]),
    ("replicationPolicies.appConsistentHours", &[host(REPLICATION)]),
    ("replicationPolicies.authentication", &[host(REPLICATION)]),
    ("replicationPolicies.port", &[host(REPLICATION)]),
    ("replicationPolicies.compression", &[host(REPLICATION)]),
    ("replicationPolicies.extended", &[host("Get-VMReplication -ReplicationRelationshipType Extended")]),
    ("connectivity.open", &[host(ADDRESSES_OPEN), host(TIME_SERVER)]),
    ("connectivity.closed", &[host(ADDRESSES_OPEN), host(TIME_SERVER)]),
];
