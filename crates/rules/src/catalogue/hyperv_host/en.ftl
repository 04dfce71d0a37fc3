# HV-01
# Variables:
#   $version (version) - the version of Windows
windows-too-old = The host runs { $version }, which is older than Windows Server 2012.
    .title = Hosts run Windows Server 2012 or later
    .why = Hyper-V Replica, on which this replication rests, is not in older versions of Windows Server.
    .fix = Upgrade or reinstall the host; in a cluster node by node. Move its machines away first.
    .confirm = The version is 6.2.9200 (Windows Server 2012) or higher.

# HV-02
# Variables:
#   $version (version) - the version of Windows
windows-outside-matrix = The host runs { $version }; the support matrix names Windows Server 2012 R2 and 2016 only.
    .title = Hosts run a version that the support matrix names
    .why = The documents disagree: the list of prerequisites accepts hosts from Windows Server 2012 on, the support matrix of the same time names 2012 R2 and 2016 only. What the matrix does not name may be refused support.
    .fix = Upgrade or reinstall the host; in a cluster node by node. Move its machines away first.
    .confirm = The version begins with 6.3.9600 (2012 R2) or 10.0.14393 (2016).

# HV-05
host-without-machine = The host holds no virtual machine.
    .title = Hosts hold at least one virtual machine
    .why = The documents ask for at least one machine on the host: without one there is nothing to replicate from it. For a host that only receives it matters less.
    .fix = Move or create a virtual machine on the host, or take the host out of the clouds that replicate.
    .confirm = The count is at least 1.

# HV-06
host-outside-clouds = The host lies under neither a primary nor a secondary cloud.
    .title = Hosts are in host groups of the primary and the secondary clouds
    .why = Replication is set up between clouds. A host takes part only if its host group belongs to one of them, directly or through a group above it.
    .fix = Move the host into a host group of the right cloud, or add its host group to that cloud. Moving changes who may manage the host, its reserves and the networks it inherits; nodes are moved together with their cluster.
    .confirm = The path is one of the cloud's host groups or lies under one.

# HV-07
host-without-internet = The host cannot reach the internet.
    .title = Hosts have internet access
    .why = The documents ask for internet access, direct or through a proxy, on every host.
    .fix = Open outbound TCP 443 in the firewall, or give the host a proxy.
    .confirm = TcpTestSucceeded is True. The test goes directly and says nothing of a way through a proxy.

# HV-51
hyper-v-role-missing = The Hyper-V role is not installed.
    .title = Hosts have the Hyper-V role
    .why = Only a server with the role can run and receive virtual machines.
    .fix = Install the role. The command restarts the server without asking.
    .confirm = The answer is True.

# HV-52
host-updates-outdated = The host does not have the latest updates.
    .title = Hosts have the latest updates
    .why = The documents ask for Windows Server together with its latest updates.
    .fix = Install what Windows Update offers; in a cluster use Cluster-Aware Updating, so that one node at a time is emptied.
    .confirm = The dates of the newest updates are recent.

# HV-53
# Variables:
#   $version (version) - the version of Windows
windows-newer-than-matrix = The host runs { $version }, which is newer than the support matrix.
    .title = Hosts run no version newer than the support matrix
    .why = The support matrix of this edition ends with Windows Server 2016. No document that was read says that a newer version works, and none says that it does not.
    .fix = Look for a newer support matrix before relying on this version; the scenarios to Azure name newer versions of Windows Server.
    .confirm = The version begins with 6.3.9600 (2012 R2) or 10.0.14393 (2016).

# HV-03
# Variables:
#   $version (version) - the version of Windows
windows-unsupported = The host runs { $version }, which the support matrix to Azure does not name.
    .title = Hosts run a version that the support matrix to Azure names
    .why = The support matrix names Windows Server 2012 R2, 2016, 2019 and 2022 for replication to Azure; Windows Server 2012 is on no list.
    .fix = Upgrade or reinstall the host; in a cluster node by node. Move its machines away first.
    .confirm = The version begins with 6.3.9600, 10.0.14393, 10.0.17763 or 10.0.20348.

# HV-10
recovery-agent-missing = The Recovery Services agent is not installed.
    .title = The Recovery Services agent is installed on every host
    .why = The agent on each host sends the machines' data to Azure.
    .fix = Download the agent in the portal and run its setup on the host.
    .confirm = The agent is listed with its version.

# HV-11
# Variables:
#   $installed (word) - none: there is none; older: there is an older one
#   $version (version) - the version of the .NET Framework
dot-net-too-old =
    { $installed ->
        [none] The .NET Framework is not installed.
       *[older] The .NET Framework is version { $version }, which is older than 4.6.2.
    }
    .title = Hosts have .NET Framework 4.6.2 or later
    .why = The support matrix asks for .NET Framework 4.6.2 or later on the server that replicates.
    .fix = Install a newer .NET Framework with its own installer; a restart is likely.
    .confirm = The number is at least 394802, which stands for 4.6.2.

# HV-12
client-windows = The host runs a client edition of Windows.
    .title = Hosts run a server edition of Windows
    .why = Hyper-V in client editions has no Hyper-V Replica, and Site Recovery does not support it.
    .fix = Move the machines to a host with Windows Server.
    .confirm = The number is 2 or 3, which stand for a server; 1 is a client edition.

# HV-13
other-backup-present = Another backup or recovery product protects machines on the host.
    .title = No other backup or recovery product protects machines on the host
    .why = The support matrix excludes Azure Backup, or any other backup or recovery product, beside Site Recovery on one host.
    .fix = Agree with whoever relies on the other product, then remove it with its own uninstaller. Azure Backup shares the Recovery Services agent with Site Recovery: stop its backups and leave the agent. What the other product protected is no longer protected.
    .confirm = The list holds no other product that backs up or replicates machines. The Recovery Services agent proves nothing: Site Recovery uses it too.

# HV-17
# Variables:
#   $hosts (count) - how many hosts there are
#   $side (word) - the side without a host: primary, secondary, both, or either where one host's side is not known
second-host-missing =
    { $side ->
        [primary]
            { $hosts ->
                [1] There is one Hyper-V host only, and none on the primary side.
               *[other] There are { $hosts } Hyper-V hosts, but none on the primary side: there is nothing to replicate from.
            }
        [secondary]
            { $hosts ->
                [1] There is one Hyper-V host only, and none on the secondary side to receive replicas.
               *[other] There are { $hosts } Hyper-V hosts, but none on the secondary side: nothing can receive replicas.
            }
        [either] There is one Hyper-V host only.
       *[both] There is no Hyper-V host.
    }
    .title = There is a Hyper-V host on each side
    .why = One host runs the machines, another receives their replicas. Which side a host is on is told by the role of its site.
    .fix = Enter which site is the secondary one, and add a host or a cluster to the side that lacks one.

# HV-18
# Variables:
#   $side (word) - the site the host stands in: primary or secondary
replica-server-disabled =
    { $side ->
        [primary] The host, on the primary site, is not enabled as a replica server, so nothing can be replicated back to it.
       *[secondary] The host, on the secondary site, is not enabled as a replica server.
    }
    .title = Hosts are enabled as replica servers
    .why = A host accepts replicas only when it is enabled as a replica server and told from whom. On the primary site it is needed for the way back.
    .fix = Enable the host as a replica server and name the servers it accepts. In a cluster do it on the node that owns the broker. For certificates use Certificate and the thumbprint instead of Kerberos.
    .confirm = RepEnabled is True, and the list names the primary servers.

# HV-20
host-outside-domain = The host is not a member of a domain.
    .title = Hosts are members of a domain
    .why = The Best Practices Analyzer for Hyper-V recommends it. Replication works in a workgroup too, with certificates.
    .fix = Join the host to a domain when it can be restarted, or keep certificates in place for it.
    .confirm = The answer is True.

# HV-54
# Variables:
#   $version (version) - the version of Windows
windows-newer-than-azure-matrix = The host runs { $version }, which is newer than the confirmed support matrix to Azure.
    .title = Hosts run no version newer than the support matrix to Azure
    .why = The confirmed support matrix ends with Windows Server 2022. Windows Server 2025 was seen only in a text in preparation.
    .fix = Look whether the support matrix names this version by now before relying on it.
    .confirm = The version begins with 6.3.9600, 10.0.14393, 10.0.17763 or 10.0.20348.

# HV-55
host-provider-missing = The Site Recovery Provider is not installed.
    .title = The Site Recovery Provider is installed on every host
    .why = Without VMM, it is the Provider on each host that registers it in the vault and orchestrates replication.
    .fix = Download the Provider in the portal and run its setup on the host, within 5 days of downloading the registration key.
    .confirm = The Provider is listed with its version.

# HV-56
# Variables:
#   $versions (count) - how many versions of the agent there are
agent-versions-differ = The hosts have { $versions } different versions of the Recovery Services agent.
    .title = All hosts have the same version of the Recovery Services agent
    .why = The documents want one version of the agent on all hosts of a vault.
    .fix = Install the newest version of the agent on every host.
    .confirm = Every host lists the same version.

# HV-57
# Variables:
#   $versions (count) - how many versions of the Provider there are
host-provider-versions-differ = The hosts have { $versions } different versions of the Site Recovery Provider.
    .title = All hosts have the same version of the Site Recovery Provider
    .why = The documents want one version of the Provider on all hosts of a vault.
    .fix = Install the newest version of the Provider on every host.
    .confirm = Every host lists the same version.

# HV-58
workgroup-without-certificate = The host is in a workgroup and accepts replicas with Kerberos only.
    .title = Hosts in a workgroup accept replicas with certificates
    .why = Kerberos needs a domain; a host in a workgroup can only be recognised by certificates.
    .fix = Install a certificate on both sides, and have the host accept it.
    .confirm = The allowed authentication type is Certificate or CertificateAndKerberos.

# HV-59
replica-server-open = The host accepts replicas from any server that can sign in.
    .title = Replica servers accept listed servers only
    .why = The Best Practices Analyzer for Hyper-V recommends to name the servers that may send replicas.
    .fix = Turn off replication from any server in the replication settings, and list the primary servers there.
    .confirm = Replication from any server is off, and the list names the primary servers.

# HV-08
# Variables:
#   $versions (names) - the versions of Windows found, oldest first
policy-mixes-versions = Hosts under the policy run different versions: { $versions }.
    .title = All hosts under one replication policy run one version of Windows Server
    .why = The walkthrough asks for one version of Windows Server on all hosts that a policy is for.
    .fix = Make a policy for each version and associate it with the clouds whose hosts run that version.
    .confirm = All hosts of the policy's clouds show one version; repeat for the groups below.

# HV-60
host-missing = There is no Hyper-V host.
    .title = There is a Hyper-V host
    .why = Machines are replicated from Hyper-V hosts; without one there is nothing to replicate.
    .fix = Add the hosts whose machines are to be replicated.

# HV-61
replica-host-without-role = The Hyper-V role is not installed.
    .title = Hosts on both sites have the Hyper-V role
    .why = Hyper-V Replica copies machines from one Hyper-V host to another.
    .fix = Install the role. The command restarts the server without asking.
    .confirm = The answer is True.
