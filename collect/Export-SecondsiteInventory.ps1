#Requires -Version 5.1
<#
.SYNOPSIS
    Writes what Secondsite needs to know about Hyper-V hosts, and VMM where there is one, to one JSON file.

.DESCRIPTION
    Reads only: every command in here is a Get- command, Test-Path or ConvertTo-Json, and the only thing written is
    the output file. It asks for no password, sends nothing anywhere, and says what it will read before it begins;
    -ListOnly stops there.

    What cannot be read is left out, which means unknown, and the file says why under "notCollected". What only a
    guest, a person or the other site can know is never guessed: roles, open ports, internet access, encryption.

    Run on these versions so far: none. It was written from the published reference of Windows Server 2016 and 2025
    and System Center 2016. Properties of VMM objects are not in that reference; one that is absent stays unknown.

.PARAMETER VMMServer
    The VMM server to ask. Needs the VMM console (module VirtualMachineManager); a read-only administrator will do.

.PARAMETER ComputerName
    Hyper-V hosts to ask where there is no VMM. Without it: this computer and the other nodes of its cluster.
    Installed programs and certificates are read on this computer alone: run it on every host and open all files.

.PARAMETER OutFile
    Where to write; never overwritten without -Force.

.EXAMPLE
    .\Export-SecondsiteInventory.ps1 -VMMServer vmm01.contoso.com -Site North -OutFile north.json
#>
[CmdletBinding()]
param(
    [string] $VMMServer,
    [string[]] $ComputerName,
    [string] $Site,
    [string] $OutFile = 'secondsite-inventory.json',
    [switch] $ListOnly,
    [switch] $Force
)

# Every error can then be caught where it happens, and becomes a line of "notCollected".
$ErrorActionPreference = 'Stop'
$notCollected = [System.Collections.Generic.List[object]]::new()

# Reads something that may fail. Tells a list that is empty from one that could not be read.
function Get-Reading([string] $Subject, [scriptblock] $Reader) {
    try {
        return @{ Done = $true; Rows = @(& $Reader) }
    } catch {
        $notCollected.Add([ordered]@{ what = $Subject; reason = $_.Exception.Message })
        return @{ Done = $false; Rows = @() }
    }
}

# Whether there is any row; nothing when that could not be read.
function Get-Any($Reading) { if ($Reading.Done) { $Reading.Rows.Count -gt 0 } }

# A property as text; nothing when the object has no such property or no value in it.
function Get-PropertyText($Object, [string] $Property) {
    if ($null -eq $Object) { return }
    $found = $Object.PSObject.Properties[$Property]
    if ($null -ne $found -and $null -ne $found.Value -and "$($found.Value)" -ne '') { "$($found.Value)" }
}

# The name of what a property holds: some hold an object, some its name.
function Get-PropertyName($Object, [string] $Property) {
    if ($null -eq $Object) { return }
    $found = $Object.PSObject.Properties[$Property]
    if ($null -eq $found) { return }
    $name = Get-PropertyText $found.Value 'Name'
    if ($name) { $name } else { Get-PropertyText $Object $Property }
}

# The fields that are known.
function Get-Known($Fields) {
    $known = [ordered]@{}
    foreach ($field in $Fields.Keys) { if ($null -ne $Fields[$field]) { $known[$field] = $Fields[$field] } }
    $known
}

function Get-ShortName([string] $Name) { $Name.Split('.')[0].ToUpperInvariant() }

# What a host's registry and certificate store say; only of the computer this runs on.
function Get-LocalFacts([string] $Thumbprint) {
    $facts = @{}
    $windows = Get-Reading 'this computer: Windows' { Get-ItemProperty -Path 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion' }
    $facts.Installation = Get-PropertyText $windows.Rows[0] 'InstallationType'
    $programs = Get-Reading 'this computer: installed programs' {
        Get-ItemProperty -Path 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\*' -ErrorAction SilentlyContinue
    }
    foreach ($program in $programs.Rows) {
        # Absent here does not prove that it is not installed, so "none" is never said.
        if ($program.DisplayName -like '*Recovery Services Agent*') { $facts.Agent = "$($program.DisplayVersion)" }
        if ($program.DisplayName -like '*Site Recovery Provider*') { $facts.Provider = "$($program.DisplayVersion)" }
    }
    if (-not $Thumbprint -or -not (Test-Path -Path "Cert:\LocalMachine\My\$Thumbprint")) { return $facts }
    foreach ($certificate in (Get-Reading 'this computer: certificate' { Get-Item -Path "Cert:\LocalMachine\My\$Thumbprint" }).Rows) {
        $uses = @($certificate.EnhancedKeyUsageList.ObjectId)
        $facts.Certificate = [ordered]@{
            # The last whole day on which it is good.
            notAfter      = $certificate.NotAfter.ToUniversalTime().AddDays(-1).ToString('yyyy-MM-dd')
            names         = @(foreach ($dns in $certificate.DnsNameList) { $dns.Unicode })
            serverPurpose = $uses -contains '1.3.6.1.5.5.7.3.1'
            clientPurpose = $uses -contains '1.3.6.1.5.5.7.3.2'
            privateKey    = $certificate.HasPrivateKey
        }
    }
    $facts
}

# One host, as far as it answers. Other reads would only wait again for a host that does not.
function Get-HostFacts([string] $Computer, $Given) {
    $row = [ordered]@{ name = $Computer; site = $siteName }
    foreach ($field in $Given.Keys) { $row[$field] = $Given[$field] }
    $windows = Get-Reading "${Computer}: Windows" { Get-CimInstance -ClassName Win32_OperatingSystem -ComputerName $Computer }
    if (-not $windows.Done) { return @{ Row = (Get-Known $row); Answers = $false } }
    $system = $windows.Rows[0]
    $domain = Get-Reading "${Computer}: domain" { Get-CimInstance -ClassName Win32_ComputerSystem -ComputerName $Computer }
    $roles = Get-Reading "${Computer}: roles" { Get-WindowsFeature -Name Hyper-V, Failover-Clustering -ComputerName $Computer }
    $hotFixes = Get-Reading "${Computer}: updates" { Get-HotFix -ComputerName $Computer }
    $server = Get-Reading "${Computer}: replica server" { Get-VMReplicationServer -ComputerName $Computer }
    $teams = Get-Reading "${Computer}: teams of network adapters" { Get-NetLbfoTeam -CimSession $Computer }
    $addresses = Get-Reading "${Computer}: addresses" { Get-NetIPAddress -CimSession $Computer }
    $replica = $server.Rows[0]
    $local = @{}
    if ((Get-ShortName $Computer) -eq (Get-ShortName $env:COMPUTERNAME)) {
        $local = Get-LocalFacts (Get-PropertyText $replica 'CertificateThumbprint')
    }

    $row.operatingSystem = Get-PropertyText $system 'Version'
    if ((Get-PropertyText $system 'ProductType') -eq '1') { $row.edition = 'client' }
    elseif ($system.Caption -like '*Hyper-V Server*') { $row.edition = 'hyper-v-server' }
    elseif ($local.Installation -eq 'Server Core') { $row.edition = 'core' }
    elseif ($local.Installation -eq 'Server') { $row.edition = 'server' }
    if ($domain.Done) { $row.domainMember = [bool] $domain.Rows[0].PartOfDomain }
    foreach ($role in $roles.Rows) {
        if ($role.Name -eq 'Hyper-V') { $row.hyperVRole = [bool] $role.Installed }
        # Without the feature it is certainly no node; with it, VMM or the cluster itself must say so.
        if ($role.Name -eq 'Failover-Clustering' -and -not $role.Installed) { $row.clustered = $false }
    }
    if ($hotFixes.Done) { $row.updates = @(foreach ($fix in $hotFixes.Rows) { "$($fix.HotFixID)" }) }
    # In a cluster the broker's settings count, and a node need not show them.
    if ($null -ne $replica -and $row.clustered -eq $false) {
        $methods = @{ Kerberos = 'kerberos'; Certificate = 'certificate'; CertificateAndKerberos = 'both' }
        if ((Get-PropertyText $replica 'ReplicationEnabled') -eq 'False') { $row.replicaListener = 'none' }
        else { $row.replicaListener = $methods["$(Get-PropertyText $replica 'AllowedAuthenticationType')"] }
        $fromAny = Get-PropertyText $replica 'ReplicationAllowedFromAnyServer'
        if ($fromAny -eq 'True') { $row.acceptsFrom = 'any' } elseif ($fromAny -eq 'False') { $row.acceptsFrom = 'listed' }
    }
    $row.nicTeaming = Get-Any $teams
    # Virtual switches have teams since Windows Server 2016.
    if ($row.nicTeaming -eq $false -and $row.operatingSystem -like '10.*') {
        $row.nicTeaming = Get-Any (Get-Reading "${Computer}: teams of switches" { Get-VMSwitchTeam -ComputerName $Computer })
    }
    if ($addresses.Done) {
        foreach ($family in 'IPv4', 'IPv6') {
            $own = $addresses.Rows.Where({ "$($_.AddressFamily)" -eq $family -and "$($_.PrefixOrigin)" -ne 'WellKnown' })
            $row[$family.ToLowerInvariant()] = $own.Count -gt 0
        }
    }
    $row.certificate = $local.Certificate
    $row.providerVersion = $local.Provider
    $row.recoveryAgentVersion = $local.Agent
    @{ Row = (Get-Known $row); Answers = $true }
}

function Get-DiskFacts([string] $Computer, $Drive, [bool] $Clustered) {
    $path = "$($Drive.Path)"
    $disk = [ordered]@{ name = $path.Split('\')[-1] }
    if ($null -ne $Drive.DiskNumber) {
        $disk.format = 'pass-through'
        return Get-Known $disk
    }
    $image = (Get-Reading "${Computer}: $path" { Get-VHD -ComputerName $Computer -Path $path }).Rows[0]
    $formats = @{ VHD = 'vhd'; VHDX = 'vhdx'; VHDSet = 'vhds' }
    $sectors = @{ '512/512' = '512'; '512/4096' = '512e'; '4096/4096' = '4kn' }
    $disk.format = $formats["$(Get-PropertyText $image 'VhdFormat')"]
    if (Get-PropertyText $image 'Size') { $disk.size = [uint64] $image.Size }
    $disk.sectorSize = $sectors["$(Get-PropertyText $image 'LogicalSectorSize')/$(Get-PropertyText $image 'PhysicalSectorSize')"]
    $shared = Get-PropertyText $Drive 'SupportPersistentReservations'
    if ($path -like '*.vhds') { $disk.shared = $true } elseif ($shared) { $disk.shared = $shared -eq 'True' }
    if ($path -like 'C:\ClusterStorage\*' -or $path -like '\\*') { $disk.local = $false }
    elseif (-not $Clustered) { $disk.local = $true }
    Get-Known $disk
}

function Get-MachineFacts([string] $Computer, $Machine, $Replications) {
    $name = $Machine.Name
    $of = "${Computer}, ${name}"
    $row = [ordered]@{ name = $name; host = $Computer; id = (Get-PropertyText $Machine 'VMId') }
    # Windows Server 2012 knows no generations, and all its machines are of the first.
    $generation = Get-PropertyText $Machine 'Generation'
    $row.generation = if ($generation) { [int] $generation } else { 1 }
    $clustered = Get-PropertyText $Machine 'IsClustered'
    if ($clustered) { $row.highlyAvailable = $clustered -eq 'True' }
    $firmware = if ($row.generation -eq 2) { (Get-Reading "${of}: firmware" { Get-VMFirmware -VM $Machine }).Rows[0] }
    $secure = Get-PropertyText $firmware 'SecureBoot'
    if ($secure) { $row.secureBoot = $secure -eq 'On' } elseif ($row.generation -eq 1) { $row.secureBoot = $false }
    $services = Get-Reading "${of}: integration services" { Get-VMIntegrationService -VM $Machine }
    $old = $services.Rows.Where({ "$($_.SecondaryOperationalStatus)" -eq 'ProtocolMismatch' })
    if ($old.Count -gt 0) { $row.integrationServicesCurrent = $false }
    elseif ($services.Done -and "$($Machine.State)" -eq 'Running') { $row.integrationServicesCurrent = $true }
    # By its id, since its name is translated.
    $backup = $services.Rows.Where({ "$($_.Id)" -like '*5CED1297-4598-4915-A5FC-AD21BB4D02A4' })
    if ($backup.Count -gt 0) { $row.backupIntegration = [bool] $backup[0].Enabled }
    $row.fibreChannel = Get-Any (Get-Reading "${of}: Fibre Channel" { Get-VMFibreChannelHba -VM $Machine })
    # Of this type: recovery points of a replica are checkpoints too.
    $row.checkpoints = Get-Any (Get-Reading "${of}: checkpoints" { Get-VMSnapshot -VM $Machine -SnapshotType Standard })
    $own = @($Replications.Rows).Where({ $_.VMName -eq $name })
    $state = "$(Get-PropertyText $own[0] 'State')"
    if ($Replications.Done -and $own.Count -eq 0) { $row.replication = 'none' }
    elseif ($state -like '*Suspended') { $row.replication = 'paused' }
    elseif ($state -like '*Error' -or (Get-PropertyText $own[0] 'Health') -eq 'Critical') { $row.replication = 'failed' }
    elseif ($state -eq 'Replicating') { $row.replication = 'normal' }
    $drives = Get-Reading "${of}: disks" { Get-VMHardDiskDrive -VM $Machine }
    if ($drives.Done) {
        $row.disks = @(foreach ($drive in $drives.Rows) { Get-DiskFacts $Computer $drive ($clustered -ne 'False') })
    }
    $adapters = Get-Reading "${of}: network adapters" { Get-VMNetworkAdapter -VM $Machine }
    if ($adapters.Done) { $row.adapters = @(foreach ($adapter in $adapters.Rows) { [ordered]@{} }) }
    Get-Known $row
}

function Get-ClusterFacts([string] $Cluster, $Given) {
    $row = [ordered]@{ name = $Cluster; site = $siteName; vmmServer = $Given.vmmServer }
    $resources = Get-Reading "${Cluster}: cluster resources" { Get-ClusterResource -Cluster $Cluster }
    if (-not $resources.Done) { return Get-Known $row }
    $core = $resources.Rows.Where({ "$($_.ResourceType)" -eq 'IP Address' -and "$($_.OwnerGroup)" -eq 'Cluster Group' })
    if ($core.Count -gt 0) {
        $dhcp = Get-Reading "${Cluster}: address" { Get-ClusterParameter -InputObject $core[0] -Name EnableDhcp }
        $value = Get-PropertyText $dhcp.Rows[0] 'Value'
        if ($value -eq '0') { $row.addressing = 'static' } elseif ($value -eq '1') { $row.addressing = 'dhcp' }
    }
    $broker = $resources.Rows.Where({ "$($_.ResourceType)" -eq 'Virtual Machine Replication Broker' })
    if ($broker.Count -eq 0) { $row.broker = 'absent' }
    else {
        $row.broker = if ("$($broker[0].State)" -eq 'Online') { 'online' } else { 'offline' }
        $group = "$($broker[0].OwnerGroup)"
        $named = $resources.Rows.Where({ "$($_.ResourceType)" -eq 'Network Name' -and "$($_.OwnerGroup)" -eq $group })
        if ($named.Count -gt 0) {
            $dns = Get-Reading "${Cluster}: name of the broker" { Get-ClusterParameter -InputObject $named[0] -Name DnsName }
            $row.brokerName = Get-PropertyText $dns.Rows[0] 'Value'
        }
    }
    Get-Known $row
}

# What only VMM knows, put into the estate; gives the hosts that VMM manages.
function Get-VmmFacts($Estate) {
    $server = [ordered]@{ name = $VMMServer; site = $siteName }
    $vmm = Get-Reading "${VMMServer}: VMM" { Get-SCVMMServer -ComputerName $VMMServer }
    if (-not $vmm.Done) { return }
    $server.version = Get-PropertyText $vmm.Rows[0] 'ProductVersion'
    if ((Get-PropertyText $vmm.Rows[0] 'IsHighlyAvailable') -eq 'False') { $server.clusterNodes = 1 }
    $windows = Get-Reading "${VMMServer}: Windows" { Get-CimInstance -ClassName Win32_OperatingSystem -ComputerName $VMMServer }
    $server.operatingSystem = Get-PropertyText $windows.Rows[0] 'Version'
    $Estate.vmmServers = @(Get-Known $server)
    foreach ($list in @('clouds', 'name', 'Name', (Get-Reading "${VMMServer}: clouds" { Get-SCCloud -VMMServer $VMMServer })),
        @('hostGroups', 'path', 'Path', (Get-Reading "${VMMServer}: host groups" { Get-SCVMHostGroup -VMMServer $VMMServer })),
        @('logicalNetworks', 'name', 'Name', (Get-Reading "${VMMServer}: logical networks" { Get-SCLogicalNetwork -VMMServer $VMMServer })),
        @('vmNetworks', 'name', 'Name', (Get-Reading "${VMMServer}: VM networks" { Get-SCVMNetwork -VMMServer $VMMServer }))) {
        if (-not $list[3].Done) { continue }
        $Estate[$list[0]] = @(foreach ($item in $list[3].Rows) {
            $row = [ordered]@{ $list[1] = "$($item.($list[2]))"; vmmServer = $VMMServer }
            if ($list[0] -eq 'vmNetworks') { $row.logicalNetwork = Get-PropertyName $item 'LogicalNetwork' }
            if ($list[0] -eq 'clouds') {
                foreach ($pair in @('capabilityProfiles', 'CapabilityProfiles', 'Name'), @('hostGroups', 'HostGroup', 'Path')) {
                    # A cloud without the property is not a cloud without profiles or groups.
                    $held = $item.PSObject.Properties[$pair[1]]
                    if ($null -eq $held -or $null -eq $held.Value) { continue }
                    $row[$pair[0]] = @(foreach ($part in $held.Value) { "$($part.($pair[2]))" })
                }
                $networks = Get-Reading "$($item.Name): logical networks" { Get-SCLogicalNetwork -Cloud $item }
                if ($networks.Done) { $row.logicalNetworks = @(foreach ($network in $networks.Rows) { "$($network.Name)" }) }
            }
            Get-Known $row
        })
    }
    (Get-Reading "${VMMServer}: hosts" { Get-SCVMHost -VMMServer $VMMServer }).Rows
}

# A machine as VMM knows it. VMM keeps what it was told of the guest, which is more than the host knows.
function Get-VmmMachineFacts($Machine, $Row) {
    $Row.cloud = Get-PropertyName $Machine 'Cloud'
    $system = Get-PropertyName $Machine 'OperatingSystem'
    if ($system -like '*Windows*') { $Row.guestSystem = $system; $Row.guestFamily = 'windows' }
    $adapters = Get-Reading "$($Row.host), $($Row.name): VM networks" { Get-SCVirtualNetworkAdapter -VM $Machine }
    if ($adapters.Done) {
        $Row.adapters = @(foreach ($adapter in $adapters.Rows) { Get-Known ([ordered]@{ vmNetwork = (Get-PropertyName $adapter 'VMNetwork') }) })
    }
    Get-Known $Row
}

$siteName = if ($Site) { $Site }
$asked = "$ComputerName"
if ($VMMServer) { $asked = "the VMM server $VMMServer and every host it manages" } elseif (-not $asked) { $asked = 'this computer and its cluster' }
Write-Host "Reads, as $env:USERDOMAIN\$env:USERNAME, from ${asked}:"
Write-Host '  Windows, domain, roles, updates, addresses, teams, replica server, clusters and broker, virtual machines with disks,'
Write-Host '  adapters, checkpoints and replication; from VMM also clouds, host groups and networks.'
Write-Host "Changes nothing, and writes one file: $OutFile"
if ($ListOnly) { return }
if ((Test-Path -Path $OutFile) -and -not $Force) { throw "$OutFile exists. Choose another name, or say -Force." }

$estate = [ordered]@{ format = 'secondsite/1'; collected = (Get-Date -Format o) }
if ($Site) { $estate.sites = @([ordered]@{ name = $Site }) }
$hosts, $clusters = [ordered]@{}, [ordered]@{}
if ($VMMServer) {
    foreach ($managed in (Get-VmmFacts $estate)) {
        $name = @((Get-PropertyText $managed 'FQDN'), (Get-PropertyText $managed 'ComputerName'), "$($managed.Name)").Where({ $_ })[0]
        $cluster = Get-PropertyName $managed 'HostCluster'
        if ($cluster) { $clusters[$cluster] = @{ vmmServer = $VMMServer } }
        $hosts[$name] = Get-Known @{ vmmServer = $VMMServer; hostGroup = (Get-PropertyText $managed.VMHostGroup 'Path'); cluster = $cluster }
    }
    $managedMachines = Get-Reading "${VMMServer}: virtual machines" { Get-SCVirtualMachine -VMMServer $VMMServer }
} else {
    foreach ($name in $(if ($ComputerName) { $ComputerName } else { $env:COMPUTERNAME })) { $hosts[$name] = @{} }
    if (-not $ComputerName -and (Get-Service -Name ClusSvc -ErrorAction SilentlyContinue)) {
        $cluster = Get-PropertyText (Get-Reading 'this computer: cluster' { Get-Cluster }).Rows[0] 'Name'
        foreach ($node in (Get-Reading 'this computer: nodes of the cluster' { Get-ClusterNode }).Rows) { $hosts["$($node.Name)"] = @{ cluster = $cluster } }
        if ($cluster) { $clusters[$cluster] = @{} }
    }
}
$hostRows = [System.Collections.Generic.List[object]]::new()
$machineRows = [System.Collections.Generic.List[object]]::new()
foreach ($name in @($hosts.Keys)) {
    Write-Progress -Activity 'Reading Hyper-V hosts' -Status $name -PercentComplete (100 * $hostRows.Count / $hosts.Count)
    $facts = Get-HostFacts $name $hosts[$name]
    $hostRows.Add($facts.Row)
    $machines = if ($facts.Answers) { Get-Reading "${name}: virtual machines" { Get-VM -ComputerName $name } } else { @{ Done = $false; Rows = @() } }
    $anyMachines = $anyMachines -or $machines.Done
    $replications = if ($machines.Done) { Get-Reading "${name}: replication" { Get-VMReplication -ComputerName $name } }
    $managedHere = @($managedMachines.Rows).Where({ $_ -and (Get-ShortName $_.HostName) -eq (Get-ShortName $name) })
    foreach ($machine in $machines.Rows) {
        $row = Get-MachineFacts $name $machine $replications
        $same = $managedHere.Where({ $_.Name -eq $machine.Name })
        if ($same.Count -eq 1) { $row = Get-VmmMachineFacts $same[0] $row }
        $machineRows.Add($row)
    }
    foreach ($machine in $managedHere.Where({ -not $machines.Done })) {
        $machineRows.Add((Get-VmmMachineFacts $machine ([ordered]@{ name = "$($machine.Name)"; host = $name })))
    }
}
Write-Progress -Activity 'Reading Hyper-V hosts' -Completed
if ($clusters.Count -gt 0) { $estate.clusters = @(foreach ($name in $clusters.Keys) { Get-ClusterFacts $name $clusters[$name] }) }
if ($hostRows.Count -gt 0) { $estate.hosts = $hostRows.ToArray() }
if ($anyMachines -or $managedMachines.Done) { $estate.virtualMachines = $machineRows.ToArray() }
if ($notCollected.Count -gt 0) { $estate.notCollected = $notCollected.ToArray() }

$json = ConvertTo-Json -InputObject $estate -Depth 8
[System.IO.File]::WriteAllText([System.IO.Path]::Combine($PWD.ProviderPath, $OutFile), $json, [System.Text.UTF8Encoding]::new($false))
Write-Host "$($hostRows.Count) hosts, $($machineRows.Count) virtual machines, $($notCollected.Count) things not read. Written to $OutFile"
