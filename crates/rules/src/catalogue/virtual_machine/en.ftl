# VM-02
nano-server-guest = The guest is Nano Server.
    .title = Guests are not Nano Server
    .why = The documents point to Azure's own list of guest systems and name one exception, Nano Server of Windows Server 2016. Whether another guest is on Azure's list is not checked here.
    .fix = Install the guest anew with another installation of Windows Server, or leave the machine out of replication.
    .confirm = The name is that of the new system.

# VM-03
guest-32-bit = The guest is 32-bit and not Windows Server 2008.
    .title = Guests are 64-bit
    .why = To Azure the documents allow 64-bit guests, and 32-bit ones with Windows Server 2008 only. The prerequisites check refuses others.
    .fix = A 32-bit system cannot be converted: install a 64-bit one and move the service there.
    .confirm = The answer names 64 bits. It is in the language of the guest, so read the digits.

# VM-04
# Variables:
#   $case (word) - characters: others than those allowed; ends: a hyphen first or last; length: too long
name-outside-azure-limits =
    { $case ->
        [characters] The name holds characters other than the letters A to Z, digits and hyphens.
        [ends] The name does not begin and end with a letter or a digit.
       *[length] The name is longer than 63 characters.
    }
    .title = Machines are named as Azure allows
    .why = In Azure a name has 1 to 63 letters, digits and hyphens, and begins and ends with a letter or a digit. It need not stop anything: the name for Azure can be changed in the machine's properties in Site Recovery.
    .fix = Give the machine another name in Site Recovery, or rename it here. The command changes neither its files nor the guest's own name, and takes square brackets for wildcards: rename such a machine in Hyper-V Manager.
    .confirm = The machine is found by its new name.

# VM-05
name-unreadable-to-planner = The name holds a curly quotation mark, a square bracket or a backquote.
    .title = The Deployment Planner can read the names of machines
    .why = The Deployment Planner gets no data of a machine with such a character in its name and lists it as incompatible.
    .fix = Rename the machine in Hyper-V Manager before the Planner is run. In PowerShell square brackets would be taken for wildcards.
    .confirm = The machine is found by its new name.

# VM-07
# Variables:
#   $actual (size) - the size of the disk
#   $limit (size) - the largest size allowed
#   $generation (count) - the generation of the machine, 1 or 2
os-disk-too-large = The OS disk is { $actual }; generation { $generation } allows { $limit }.
    .title = OS disks are within Azure's limit
    .why = The prerequisites check refuses larger ones. The limits are those of the matrix of May 2026, 2,048 GiB with generation 1 and 4,096 GiB with generation 2, though in two other places it wants less than 2 TB for generation 2. The Deployment Planner stops at 2,047 GiB with generation 1.
    .fix = Shrink the volume in the guest and then, with the machine off, the disk; or move data to a disk of its own. Only VHDX can shrink, and only without checkpoints. Back the machine up first.
    .confirm = Size, in bytes, is within the limit.

# VM-08
# Variables:
#   $count (count) - how many disks it is about
#   $disks (names) - their names, as far as they are known
#   $limit (size) - the size above which more is needed
#   $case (word) - what is missing: agent, managed-disks or both
large-os-disk-unprepared =
    { $count ->
        [one] The OS disk is
       *[other] { $count } OS disks are
    } larger than { $limit }{ $disks ->
        [0] { "" }
       *[other] { " " }({ $disks })
    }; { $case ->
        [agent] the Recovery Services agent on the host is missing or too old for that.
        [managed-disks] the target does not use managed disks.
       *[both] the Recovery Services agent on the host is missing or too old for that, and the target does not use managed disks.
    }
    .title = Large OS disks have a newer agent and managed disks
    .why = Large OS disks need a Recovery Services agent later than 2.0.9214.0 on the host and are replicated to managed disks only. The matrix of May 2026 gives no size for “large”; the limit of 2020 for generation 2, 300 GiB, is used for it here.
    .fix = Install a newer agent on the host, in a cluster on every node, and choose managed disks as the target.
    .confirm = The version is higher than 2.0.9214.0. It is that of the agent's program, taken for that of the agent.

# VM-09
# Variables:
#   $count (count) - how many OS disks there are
os-disk-not-single =
    { $count ->
        [0] None of the replicated disks holds the operating system.
       *[other] { $count } of the replicated disks hold the operating system.
    }
    .title = Machines have one OS disk
    .why = Azure has exactly one OS disk for a machine; the prerequisites check refuses any other number.
    .fix = Bring the system's partitions together on one disk, after a backup, and leave that disk in the replication.
    .confirm = IsBoot and IsSystem are True for one and the same disk.

# VM-10
# Variables:
#   $partitions (count) - how many partitions the disk has
#   $limit (count) - how many are allowed
too-many-os-partitions = The OS disk has { $partitions } partitions; with UEFI { $limit } are allowed.
    .title = OS disks with UEFI have at most four partitions
    .why = The documents disagree: the matrix of May 2026, which is followed here, allows four partitions on the OS disk of a machine with UEFI, that of 2020 five, and a later copy, perhaps not published yet, names no number.
    .fix = Remove partitions that are not needed, after a backup.
    .confirm = The count is at most 4. Put the number of the OS disk in place of 0.

# VM-11
secure-boot-on = UEFI Secure Boot is on.
    .title = Secure Boot is off
    .why = The support matrix lists Secure Boot as not supported to Azure.
    .fix = Turn it off while the machine is shut down. That lowers the machine's protection; where BitLocker is bound to the way it starts, the recovery key is asked for.
    .confirm = The answer is Off.

# VM-12
# Variables:
#   $count (count) - how many disks are encrypted
#   $disks (names) - their names, as far as they are known
disk-encrypted =
    { $count ->
        [one] One disk is encrypted
       *[other] { $count } disks are encrypted
    }{ $disks ->
        [0] .
       *[other] : { $disks }.
    }
    .title = Disks are not encrypted
    .why = The support matrices list encrypted disks as not supported. To Azure, BitLocker must be off before replication is enabled.
    .fix = Decrypt every volume on the disk, or exclude the disk. Decryption takes hours and leaves the data readable: agree on it with those who own the data. Suspending BitLocker is not enough.
    .confirm = VolumeStatus is FullyDecrypted for every volume.

# VM-13
fibre-channel-attached = The machine has virtual Fibre Channel adapters.
    .title = Machines have no virtual Fibre Channel
    .why = To Azure a machine with virtual Fibre Channel is not supported. Hyper-V Replica follows what is written to virtual hard disks, and a disk behind virtual Fibre Channel is none.
    .fix = Move the data to a virtual hard disk, then shut the machine down and remove the adapters. The disks behind them are gone from the machine.
    .confirm = The list is empty.

# VM-14
iscsi-in-guest = The guest has iSCSI disks of its own.
    .title = Guests have no iSCSI disks of their own
    .why = Hyper-V Replica follows what is written to virtual hard disks. What the guest keeps on an iSCSI disk is not replicated with the machine.
    .fix = Copy the data to a virtual hard disk of the machine.
    .confirm = The list is empty.

# VM-15
# Variables:
#   $case (word) - what stands in the way: iscsi, dynamic-disk or both
app-consistency-prevented =
    { $case ->
        [iscsi] The policy asks for app-consistent snapshots, and the guest has an iSCSI disk.
        [dynamic-disk] The policy asks for app-consistent snapshots, and the guest has a dynamic disk.
       *[both] The policy asks for app-consistent snapshots, and the guest has an iSCSI disk and a dynamic disk.
    }
    .title = App-consistent snapshots can be taken where they are asked for
    .why = The documents exclude iSCSI disks in the guest, dynamic disks and striped volumes from app-consistent snapshots. Other than on the OS disk a dynamic disk can still be replicated.
    .fix = Set the frequency of app-consistent snapshots to 0 in the policy, or do without the iSCSI disk and the dynamic disk.
    .confirm = Both lists are empty, or the frequency in the policy is 0.

# VM-17
integration-services-outdated = The guest's integration services are not current.
    .title = Guests have current integration services
    .why = On the way to Azure the documents want the latest integration services in the guest, for enabling protection as well as for app-consistent snapshots. Hyper-V Replica needs them for app-consistent snapshots.
    .fix = From Windows Server 2016 on they come with Windows Update in the guest; on older hosts install them through Virtual Machine Connection.
    .confirm = The list is empty.

# VM-51
os-disk-dynamic = The OS disk is a dynamic disk.
    .title = OS disks are basic disks
    .why = Dynamic disks can be replicated to Azure, but the OS disk must be a basic one.
    .fix = Build the OS disk anew as a basic disk, from a backup. No command is given, as one could lose the data.
    .confirm = The OS disk is not in the list.

# VM-52
backup-service-off = The policy asks for app-consistent snapshots, and the backup integration service is off.
    .title = The backup integration service is on where app-consistent snapshots are asked for
    .why = App-consistent snapshots go through the guest's volume shadow copies and the backup service of the integration services. Without it the policy may ask for them, but they are not taken.
    .fix = Turn the service on. The command finds it by its id, as its name depends on the language of Windows.
    .confirm = Enabled is True.

# VM-53
# Variables:
#   $case (word) - machine: it is not highly available; disks: some lie on a local disk
outside-cluster-storage =
    { $case ->
        [machine] The machine is on a cluster node and not highly available.
       *[disks] The machine is on a cluster node, and some of its disks lie on a local disk.
    }
    .title = Machines on cluster nodes lie on the cluster's storage
    .why = The Deployment Planner lists a machine on a cluster node as incompatible if its disks lie on a local disk and not on the cluster's.
    .fix = Move the machine to the cluster's storage and make it a role of the cluster. It can run meanwhile, but the disks are busy. With VMM use its console, so that VMM stays in step.
    .confirm = IsClustered is True and Path lies on the cluster's storage.

# VM-54
# Variables:
#   $state (word) - the state of that replication: normal, paused or failed
replicated-already =
    { $state ->
        [normal] The machine is replicated already.
        [paused] The machine is replicated already; that replication is paused.
       *[failed] The machine is replicated already; that replication has failed.
    }
    .title = Machines are not under Hyper-V Replica already
    .why = Site Recovery and plain Hyper-V Replica cannot both protect a machine as a Hyper-V machine. The inventory does not say which of them it is: if it is Site Recovery itself, nothing is wrong.
    .fix = If it is plain Hyper-V Replica, end it, on both sides. The machine is then without protection until Site Recovery has made its first copy.
    .confirm = The answer is an error, as there is no replication any more.

# VM-55
# Variables:
#   $churn (rate) - how much the machine writes
#   $limit (rate) - how much is carried
#   $case (word) - standard storage; premium-small: premium storage with small writes; premium storage
churn-too-high =
    { $case ->
        [standard] The machine writes { $churn }; to standard storage Site Recovery carries { $limit }.
        [premium-small] The machine writes { $churn }; to premium storage Site Recovery carries { $limit } if the writes are of 8 KB, and more if they are larger.
       *[premium] The machine writes { $churn }; to premium storage Site Recovery carries at most { $limit }.
    }
    .title = Machines write no more than Site Recovery carries
    .why = The Deployment Planner gives averages from tests: 2 MB/s for a machine to standard storage, and to premium storage 5 MB/s with writes of 8 KB and 20 MB/s with 16 KB or more. What is reached depends on the workload. A later copy of the support matrix, perhaps not published yet, says up to 54 MB/s.
    .fix = If the target is standard storage, choose premium. With either, exclude a busy disk that need not be replicated, or have the machine write less.
    .confirm = The machine's disks together, on average over a busy hour, are within the limit. On a Windows in another language the counter has another name.

# VM-56
uefi-guest-too-old = The guest of this generation 2 machine is older than Windows Server 2012.
    .title = Guests with UEFI are Windows Server 2012 or later
    .why = On the way to Azure the matrices of 2020 and May 2026 want Windows Server 2012 or later in a machine with UEFI. A later copy, perhaps not published yet, no longer says so; of other guests nothing is said.
    .fix = Upgrade the guest.
    .confirm = The name is that of Windows Server 2012 or a later one.
