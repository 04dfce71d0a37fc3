//! Storage that a machine may not have, or that replication leaves behind.

use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::{any, both};
use secondsite_inventory::tables::{GuestStorage, VirtualMachine};

use super::{DISKS, faulty, in_guest, on_host, replicated, without};
use crate::command::{Command, Place};
use crate::rule::{
    Answer, Check, Context, Decision, Level, Rule, Subject, Value, ValueKind, cite, failure, require,
};
use crate::sources;

/// Encrypted disks are on every matrix as not supported.
pub static DISK_ENCRYPTED: Rule = Rule {
    id: "VM-12",
    slug: "disk-encrypted",
    subject: Subject::VirtualMachine,
    level: Level::Blocker,
    needs: &[
        "virtualMachines.replicate",
        "virtualMachines.disks",
        "virtualMachines.disks.encrypted",
        "virtualMachines.disks.excluded",
    ],
    values: DISKS,
    sources: &[
        cite(&sources::MATRIX_2019, "F-VM-12"),
        cite(&sources::MATRIX_2017, "F-VM-12"),
        cite(&sources::AZURE_MATRIX_2026, "F-VM-12"),
    ],
    disagreement: None,
    fix: &[in_guest("Disable-BitLocker -MountPoint 'C:'")],
    confirm: &[in_guest("Get-BitLockerVolume | Select-Object MountPoint, VolumeStatus")],
    check: Check::Machine(disk_encrypted),
};

fn disk_encrypted(_: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    replicated(&machine, || Ok(without(&faulty(&machine, |disk| disk.encrypted().copied())?)))
}

/// Disks behind virtual Fibre Channel are no virtual hard disks.
pub static FIBRE_CHANNEL_ATTACHED: Rule = Rule {
    id: "VM-13",
    slug: "fibre-channel-attached",
    subject: Subject::VirtualMachine,
    level: Level::Blocker,
    needs: &["virtualMachines.replicate", "virtualMachines.fibreChannel"],
    values: &[],
    sources: &[
        cite(&sources::AZURE_MATRIX_2026, "F-VM-13"),
        cite(&sources::PLANNER_ANALYSIS, "F-VM-13"),
        cite(&sources::REPLICA_OVERVIEW, "F-VM-14"),
    ],
    disagreement: None,
    fix: &[on_host("Stop-VM -Name 'VM'\nGet-VMFibreChannelHba -VMName 'VM' | Remove-VMFibreChannelHba")],
    confirm: &[on_host("Get-VMFibreChannelHba -VMName 'VM'")],
    check: Check::Machine(fibre_channel_attached),
};

fn fibre_channel_attached(_: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    replicated(&machine, || Ok(require(!*machine.fibre_channel()?)))
}

/// Hyper-V Replica follows what is written to virtual hard disks, and a guest's own iSCSI disk is none.
pub static ISCSI_IN_GUEST: Rule = Rule {
    id: "VM-14",
    slug: "iscsi-in-guest",
    subject: Subject::VirtualMachine,
    level: Level::Warning,
    needs: &["virtualMachines.replicate", "virtualMachines.guestStorage"],
    values: &[],
    sources: &[cite(&sources::REPLICA_OVERVIEW, "F-VM-14")],
    disagreement: None,
    fix: &[],
    confirm: &[in_guest("Get-IscsiSession")],
    check: Check::Machine(iscsi_in_guest),
};

fn iscsi_in_guest(_: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    replicated(&machine, || Ok(require(!machine.guest_storage()?.contains(&GuestStorage::Iscsi))))
}

/// A machine on a cluster node is to lie on the cluster's storage.
pub static OUTSIDE_CLUSTER_STORAGE: Rule = Rule {
    id: "VM-53",
    slug: "outside-cluster-storage",
    subject: Subject::VirtualMachine,
    level: Level::Blocker,
    needs: &[
        "hosts.clustered",
        "virtualMachines.host",
        "virtualMachines.replicate",
        "virtualMachines.highlyAvailable",
        "virtualMachines.disks",
        "virtualMachines.disks.local",
        "virtualMachines.disks.excluded",
    ],
    values: &[("case", ValueKind::Word(&["machine", "disks"]))],
    sources: &[cite(&sources::PLANNER_ANALYSIS, "F-CLU-05")],
    disagreement: None,
    fix: &[Command {
        place: Place::ClusterNode,
        script: "\
Move-VMStorage -VMName 'VM' -DestinationStoragePath 'PATH'
Add-ClusterVirtualMachineRole -VMName 'VM'",
    }],
    confirm: &[on_host("Get-VM -Name 'VM' | Select-Object Name, IsClustered, Path")],
    check: Check::Machine(outside_cluster_storage),
};

fn outside_cluster_storage(context: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    replicated(&machine, || {
        let alone = machine.highly_available().map(|available| !available);
        let local = faulty(&machine, |disk| disk.local().copied()).map(|disks| !disks.is_empty());
        let case = if alone == Ok(true) { "machine" } else { "disks" };
        let outside = any([alone, local]);
        if outside == Ok(false) {
            return Ok(Answer::Pass);
        }
        let clustered = context.estate.host_of(&machine).and_then(|host| context.estate.is_clustered(&host));
        if clustered == Ok(false) {
            return Ok(Answer::NotApplicable);
        }
        both(outside, clustered)?;
        Ok(failure().with("case", Value::Word(case)).into())
    })
}
