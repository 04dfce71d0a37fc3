### What the documents ask and no field of the inventory can decide; readers are to look at it themselves.

## Azure

unchecked-F-AZ-03 = A Recovery Services vault has been made in the subscription.
unchecked-F-AZ-09 = The target storage account is the one to keep: another can be chosen only by turning replication off and on again.
unchecked-F-AZ-10 = The vault, and the storage, networks and machines it uses, can stay in their resource group and subscription; moving them is not supported.
unchecked-F-AZ-11 = The environment replicates to one Microsoft Entra tenant only.
unchecked-F-AZ-14 = After a failover, nothing relies on availability zones or accelerated networking; availability sets are supported.
unchecked-F-AZ-16 = The registration key from the vault is at most five days old when it is used.

## VMM servers and clouds

unchecked-F-VMM-14 = Where a VMM cluster stretches over both sites, its database is in an Always On availability group and the Provider is on every node.
unchecked-F-VMM-15 = If VMM 2012 R2 was or will be upgraded to 2016 in place: the documents differ on whether that is supported, and between two VMM sites the recovery side goes first.
unchecked-F-VMM-16 = Before VMM 2012 R2 is upgraded to 2016, its encryption keys are stored in Active Directory.
unchecked-F-VMM-20 = Above 150 hosts, library servers are remote and SQL Server is not on the VMM server.
unchecked-F-VMM-21 = The library server runs Windows Server 2012 or later where VMM is to manage VHDX files.
unchecked-F-VMM-22 = Between forests there is a two-way trust; VMM does not support a one-way trust.
unchecked-F-CLD-07 = The logical networks of a cloud are associated with physical adapters of hosts in its host groups.

## Hosts and clusters

unchecked-F-HV-16 = The services that replication needs are running: on hosts Virtual Machine Management, the Recovery Services agent, the WMI provider host and, without VMM, Site Recovery; on VMM servers VMM itself.
unchecked-F-HV-19 = Whoever sets replication up is a Hyper-V administrator or a local administrator on both sides.
unchecked-F-CLU-06 = All nodes of a cluster are registered in the same vault and, without VMM, in the same Hyper-V site.
unchecked-F-CLU-08 = The broker has an address: from DHCP, or a free static one in the cluster’s management network.
unchecked-F-CLU-09 = The broker may make its computer account in the domain, or the account was made beforehand.
unchecked-F-CLU-12 = Where the target is a cluster, the primary servers name its broker and not one of its nodes.
unchecked-F-CLU-14 = Hosts go from Windows Server 2012 R2 to 2016 by a rolling upgrade of their cluster only; the replication of a standalone host breaks.

## Virtual machines and storage

unchecked-F-VM-01 = The guest operating system is one that Hyper-V supports on the host’s version of Windows Server.
unchecked-F-VM-18 = Integration services are installed in machines that are to have another address after a failover.
unchecked-F-VM-21 = Linux machines use a file system that the matrix names: EXT3, EXT4, XFS, or ReiserFS on SUSE Linux Enterprise Server 11 SP3.
unchecked-F-VM-22 = For remote desktop in Azure: it and its firewall rule are on before the failover, the SAN policy is OnlineAll, and no Windows updates are pending.
unchecked-F-VM-23 = The adapters of replica machines are connected after the first copy; they start out connected to nothing.
unchecked-F-STO-01 = For the hosts’ storage SMB 3.0, iSCSI SAN and several paths (MPIO) are supported; the matrix marks NFS as not applicable.
unchecked-F-STO-11 = Disks are not added or removed while a machine replicates; to resize or add one, replication is turned off and on again.
unchecked-F-STO-12 = Disks that hold only a page file or temporary data are left out of replication.
unchecked-F-STO-14 = LVM inside the guest is used on data disks only.
unchecked-F-STO-15 = The volumes that hold virtual hard disks have room for logs: at worst as much as the disks for the first copy, and half as much for changes.
unchecked-F-STO-16 = The replica site has room for disks and recovery points, and no machine’s storage stays on the default replica volume.
unchecked-F-STO-18 = For an offline first copy: VMM’s service has full control of both paths, the shares are not on a Hyper-V host, and each host is trusted to delegate (cifs).
unchecked-F-STO-20 = Replication by the storage array itself (SAN replication) is not relied upon; only the ordinary replication of Hyper-V is supported in the portal.

## Networks, connectivity, replication and lifecycle

unchecked-F-NET-05 = No machine to be replicated has an address it gave itself (APIPA); these are not supported.
unchecked-F-NET-16 = Where machines use DHCP, a DHCP server on the secondary site serves their addresses; Site Recovery does not manage them.
unchecked-F-NET-18 = Test failovers use an isolated network and not the mapped one, and are over within two weeks.
unchecked-F-CON-06 = Where the firewall decides by address: the ranges of the region’s Azure datacentres are open on port 443, and by the documents of 2017 between two sites those of West US for signing in too.
unchecked-F-CON-16 = Where replication goes over a site-to-site VPN, private endpoints are used; ExpressRoute has Microsoft peering.
unchecked-F-REP-02 = Hosts with Windows Server 2012 copy every five minutes and cannot be set otherwise, as a book has it; the choice came with 2012 R2.
unchecked-F-REP-12 = The load stays within what the Deployment Planner names: 7,500 I/O operations per second for a disk and 80,000 for a machine, 840 writes per second, 10 TB of snapshots and 35 TB for a premium storage account.
unchecked-F-REP-15 = A test failover has been made after the first copy, and one is made every month.
unchecked-F-REP-16 = A machine is in one test failover at a time.
unchecked-F-REP-18 = Machines that belong to different security groups have different trust groups.
unchecked-F-REP-19 = For machines whose disks depend on each other, write order is preserved across disks; this is set by PowerShell.
unchecked-F-LIFE-30 = Provider and agent are the latest release or one of the four before it; older ones are not supported.
unchecked-F-REG-08 = In Azure in China: the addresses that Site Recovery uses there are reached. No document that was read names them.
