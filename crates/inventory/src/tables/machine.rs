//! Virtual machines with their disks and network adapters.

use std::num::NonZeroU32;

use super::record::record;
use crate::field::choice;
use crate::value::{Bytes, BytesPerSecond, Name, Text};

choice! {
    /// How an address is given.
    Addressing {
        /// By hand, or from a pool
        Static = "static",
        /// By DHCP
        Dhcp = "dhcp",
    }
}

choice! {
    /// The generation of a virtual machine.
    Generation {
        /// With a BIOS
        One = "1",
        /// With UEFI
        Two = "2",
    }
}

choice! {
    /// The family of the guest's system.
    GuestFamily {
        /// Windows
        Windows = "windows",
        /// Linux
        Linux = "linux",
        /// Another
        Other = "other",
    }
}

choice! {
    /// The guest's processor architecture.
    Architecture {
        /// 64-bit
        X64 = "x64",
        /// 32-bit
        X86 = "x86",
    }
}

choice! {
    /// Storage that a guest reaches by itself.
    GuestStorage {
        /// iSCSI
        Iscsi = "iscsi",
        /// An SMB share
        Smb = "smb",
        /// An NFS share
        Nfs = "nfs",
    }
}

choice! {
    /// The state of the replication a machine is under already.
    ReplicationState {
        /// Not replicated
        None = "none",
        /// In order
        Normal = "normal",
        /// Paused
        Paused = "paused",
        /// Failed
        Failed = "failed",
    }
}

choice! {
    /// The form of a disk.
    DiskFormat {
        /// A VHD file
        Vhd = "vhd",
        /// A VHDX file
        Vhdx = "vhdx",
        /// A VHD set
        Vhds = "vhds",
        /// A physical disk handed to the guest
        PassThrough = "pass-through",
    }
}

choice! {
    /// Logical and physical sector size.
    SectorSize {
        /// 512 bytes both
        Native512 = "512",
        /// 512 bytes logical, 4,096 physical
        Emulated512 = "512e",
        /// 4,096 bytes both
        Native4K = "4kn",
    }
}

record! {
    /// A disk of a virtual machine.
    Disk in "virtualMachines.disks" () {
        /// A name to tell it by, such as its file.
        name "name": Name;
        /// Whether it holds the operating system.
        system "system": bool;
        /// Its form.
        format "format": DiskFormat;
        /// Its largest size.
        size "size": Bytes;
        /// Whether several machines share it.
        shared "shared": bool;
        /// Whether it is encrypted, by BitLocker or otherwise.
        encrypted "encrypted": bool;
        /// Whether the guest made it a dynamic disk.
        dynamic_volume "dynamicVolume": bool;
        /// Whether the guest uses it in Storage Spaces.
        storage_spaces "storageSpaces": bool;
        /// How many partitions it has.
        partitions "partitions": u32;
        /// Its sector size.
        sector_size "sectorSize": SectorSize;
        /// Whether it is left out of replication.
        excluded "excluded": bool;
        /// Whether it lies on a local disk of a cluster node.
        local "local": bool;
    }
}

record! {
    /// A network adapter of a virtual machine.
    Adapter in "virtualMachines.adapters" () {
        /// The VM network it is connected to.
        vm_network "vmNetwork": Name => VmNetworks;
        /// How its address is given.
        addressing "addressing": Addressing;
        /// Whether it has IPv6 addresses that are not link-local.
        ipv6 "ipv6": bool;
        /// Whether the guest teams it.
        teamed "teamed": bool;
        /// Whether failover TCP/IP settings are set.
        failover_address "failoverAddress": bool;
    }
}

record! {
    /// A virtual machine, or several alike.
    VirtualMachine in "virtualMachines" (
        /// The machine's name.
        name "name": Name;
        /// The host it runs on.
        host "host": Name => Hosts;
    ) {
        /// The machine's id; where given it alone tells machines apart.
        id "id": Name;
        /// How many machines like this one the row stands for; absent is one.
        count "count": NonZeroU32;
        /// The cloud it is in, on its host's VMM server.
        cloud "cloud": Name => Clouds;
        /// Whether it is to be replicated.
        replicate "replicate": bool;
        /// The replication policy it follows.
        policy "policy": Name => ReplicationPolicies;
        /// Its generation.
        generation "generation": Generation;
        /// The guest's operating system.
        guest_system "guestSystem": Text;
        /// The family of that system.
        guest_family "guestFamily": GuestFamily;
        /// The guest's architecture.
        architecture "architecture": Architecture;
        /// Whether it is highly available in its cluster.
        highly_available "highlyAvailable": bool;
        /// Whether UEFI Secure Boot is on.
        secure_boot "secureBoot": bool;
        /// Whether its integration services are current.
        integration_services_current "integrationServicesCurrent": bool;
        /// Whether the backup integration service is on.
        backup_integration "backupIntegration": bool;
        /// Whether it has virtual Fibre Channel adapters.
        fibre_channel "fibreChannel": bool;
        /// Storage the guest reaches by itself.
        guest_storage "guestStorage": Vec<GuestStorage>;
        /// Whether it has checkpoints.
        checkpoints "checkpoints": bool;
        /// The replication it is under already.
        replication "replication": ReplicationState;
        /// Its disks.
        disks "disks": Vec<Disk>;
        /// Its network adapters.
        adapters "adapters": Vec<Adapter>;
        /// How much it writes.
        churn "churn": BytesPerSecond;
    }
}
