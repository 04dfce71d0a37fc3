# STO-03
# Variables:
#   $count (count) - how many disks it is about
#   $disks (names) - their names, as far as they are known
disk-format-unsupported =
    { $count ->
        [one] One disk is neither VHD nor VHDX
       *[other] { $count } disks are neither VHD nor VHDX
    }{ $disks ->
        [0] .
       *[other] : { $disks }.
    }
    .title = Disks are VHD or VHDX
    .why = The support matrices name VHD and VHDX for the disks of a machine. Hyper-V Replica follows what is written to virtual hard disks, and a physical disk handed to the guest is none. A VHD set is a disk that the machines of a guest cluster share, and neither of the two formats.
    .fix = Leave the disk out of the replication, or copy its data to a VHDX while the machine is off. If a guest cluster shares the disk, as it does with a VHD set, neither convert nor replace it while the cluster uses it: first take the machine out of the cluster, and leave the disk to the others.
    .confirm = Every Path ends in .vhd or .vhdx, and DiskNumber is empty.

# STO-04
# Variables:
#   $disks (count) - how many disks are replicated
#   $limit (count) - how many are allowed
too-many-disks = The machine has { $disks } disks; { $limit } are allowed.
    .title = Machines have at most 16 disks
    .why = The support matrix for a secondary VMM site allows up to 16 disks. Excluded disks do not count here.
    .fix = Bring the data together on fewer disks and remove the others, or exclude disks that need not be replicated. The file of a removed disk stays on the host.
    .confirm = The count, less excluded disks, is at most 16.

# STO-05
# Variables:
#   $disks (count) - how many data disks are replicated
#   $limit (count) - how many are allowed
too-many-data-disks = The machine has { $disks } data disks; { $limit } are allowed.
    .title = Machines have at most 16 data disks
    .why = The prerequisites check refuses more. The limit is that of the matrix of May 2026 and of those before it. Excluded disks do not count here.
    .fix = Bring the data together on fewer disks and remove the others, or exclude disks that need not be replicated. The file of a removed disk stays on the host.
    .confirm = The count, less the OS disk and excluded disks, is at most 16.

# STO-06
# Variables:
#   $count (count) - how many disks are too large
#   $disks (names) - their names, as far as they are known
#   $limit (size) - the largest size allowed
data-disk-too-large =
    { $count ->
        [one] One data disk is
       *[other] { $count } data disks are
    } larger than { $limit }{ $disks ->
        [0] .
       *[other] : { $disks }.
    }
    .title = Data disks are within Azure's limit
    .why = The prerequisites check refuses larger ones. The limit is that of the matrix of May 2026; it was lower before.
    .fix = Spread the data over several disks, or shrink the volume in the guest and then the disk. Only VHDX can shrink. Back the machine up first.
    .confirm = Size, in bytes, is within the limit.

# STO-08
# Variables:
#   $count (count) - how many disks are shared
#   $disks (names) - their names, as far as they are known
disk-shared =
    { $count ->
        [one] One disk is shared with other machines
       *[other] { $count } disks are shared with other machines
    }{ $disks ->
        [0] .
       *[other] : { $disks }.
    }
    .title = Disks are not shared between machines
    .why = The support matrices list shared virtual disks and shared cluster disks as not supported.
    .fix = Take the machine out of its guest cluster and copy the data to a disk of its own. No command is given: to end the sharing of a disk in use by two machines destroys its data.
    .confirm = SupportPersistentReservations is False for every disk.

# STO-09
# Variables:
#   $share (word) - the kind of share: smb, nfs or both
guest-storage-on-share =
    { $share ->
        [smb] The guest has storage on SMB shares.
        [nfs] The guest has storage on NFS shares.
       *[both] The guest has storage on SMB and on NFS shares.
    }
    .title = Guests have no storage on shares
    .why = The support matrices list storage that the guest itself reaches over SMB 3.0 as not supported. NFS is not supported to a secondary VMM site, and listed as not applicable to Azure.
    .fix = Move the data to a virtual hard disk of the machine.
    .confirm = The list of SMB shares is empty. NFS shares must be looked for in the guest.

# STO-10
# Variables:
#   $count (count) - how many disks it is about
#   $disks (names) - their names, as far as they are known
storage-spaces-in-guest =
    { $count ->
        [one] The guest uses one disk in Storage Spaces
       *[other] The guest uses { $count } disks in Storage Spaces
    }{ $disks ->
        [0] .
       *[other] : { $disks }.
    }
    .title = Guests use no Storage Spaces
    .why = To Azure neither Storage Spaces nor Storage Spaces Direct in the guest are supported, as they still were in 2018; to a secondary VMM site Storage Spaces are.
    .fix = Copy the data to a plain disk, then remove the pool. No command is given, as the pool's data goes with it.
    .confirm = The list is empty.

# STO-13
# Variables:
#   $count (count) - how many disks it is about
#   $disks (names) - their names, as far as they are known
disk-4k-native =
    { $count ->
        [one] One disk has 4K sectors, logical and physical
       *[other] { $count } disks have 4K sectors, logical and physical
    }{ $disks ->
        [0] .
       *[other] : { $disks }.
    }
    .title = Disks do not have 4K sectors both logical and physical
    .why = To Azure, disks with logical and physical sectors of 4K are not supported in either generation. Where the two differ they are; the documents do not agree on which of the two is then the larger.
    .fix = Make a new disk with logical sectors of 512 bytes, as large as needed, and copy the data while the machine is off. The logical sector size of a disk cannot be changed.
    .confirm = LogicalSectorSize is 512.

# STO-17
# Variables:
#   $count (count) - how many disks are VHD
#   $disks (names) - their names, as far as they are known
recovery-history-on-vhd =
    { $count ->
        [one] The policy keeps recovery points, and one disk is VHD
       *[other] The policy keeps recovery points, and { $count } disks are VHD
    }{ $disks ->
        [0] .
       *[other] : { $disks }.
    }
    .title = Machines that keep recovery points have VHDX disks
    .why = The Best Practices Analyzer advises VHDX for machines with recovery history.
    .fix = Convert the disk to VHDX while the machine is off and the disk detached, then attach the new one. It needs room for a second copy, and cannot be done while the machine is replicated.
    .confirm = VhdFormat is VHDX.

# STO-19
offline-copy-to-azure = The policy has the first copy travel on a medium.
    .title = The first copy to Azure goes over the network
    .why = The documents say that a first copy to Azure cannot be made offline.
    .fix = Choose the network for the first copy.

# STO-51
# Variables:
#   $count (count) - how many disks it is about
#   $disks (names) - their names, as far as they are known
#   $limit (size) - the size above which more is needed
#   $case (word) - what is missing: agent, managed-disks or both
large-data-disk-unprepared =
    { $count ->
        [one] One data disk is
       *[other] { $count } data disks are
    } larger than { $limit }{ $disks ->
        [0] { "" }
       *[other] { " " }({ $disks })
    }; { $case ->
        [agent] the Recovery Services agent on the host is missing or too old for that.
        [managed-disks] the target does not use managed disks.
       *[both] the Recovery Services agent on the host is missing or too old for that, and the target does not use managed disks.
    }
    .title = Large data disks have a newer agent and managed disks
    .why = Large disks need a Recovery Services agent later than 2.0.9214.0 on the host and are replicated to managed disks only. The matrix of May 2026 gives no size for “large”; the limit of 2020, 4,095 GiB, is used for it here.
    .fix = Install a newer agent on the host, in a cluster on every node, and choose managed disks as the target.
    .confirm = The version is higher than 2.0.9214.0. It is that of the agent's program, taken for that of the agent.

# STO-52
checkpoints-present = The machine has checkpoints.
    .title = Machines in production have no checkpoints
    .why = The Best Practices Analyzer advises against checkpoints of a machine with a server workload in production: their files can fill the disk they lie on, and every machine on it suffers.
    .fix = Delete the checkpoints. The way back to them is lost, and the disk is busy while they are merged. On a replica the command would delete its recovery points.
    .confirm = The list is empty.
