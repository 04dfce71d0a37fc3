//! What kind of disk a machine may have.

use secondsite_inventory::estate::Row;
use secondsite_inventory::tables::{DiskFormat, GuestStorage, SectorSize, VirtualMachine};

use super::super::virtual_machine::{DISKS, faulty, in_guest, on_host, replicated, without};
use crate::command::Command;
use crate::rule::{Answer, Check, Context, Decision, Level, Rule, Subject, Value, ValueKind, cite, failure};
use crate::sources;

/// Lists the disks of a machine, those that are no files among them.
const LIST_DISKS: Command = on_host("Get-VMHardDiskDrive -VMName 'VM' | Select-Object Path, DiskNumber");

/// Replication knows virtual hard disks of two formats.
pub static DISK_FORMAT_UNSUPPORTED: Rule = Rule {
    id: "STO-03",
    slug: "disk-format-unsupported",
    subject: Subject::Storage,
    level: Level::Blocker,
    needs: &[
        "virtualMachines.replicate",
        "virtualMachines.disks",
        "virtualMachines.disks.format",
        "virtualMachines.disks.excluded",
    ],
    values: DISKS,
    sources: &[
        cite(&sources::MATRIX_2019, "F-STO-03"),
        cite(&sources::MATRIX_2017, "F-STO-03"),
        cite(&sources::AZURE_MATRIX_2026, "F-STO-03"),
        cite(&sources::REPLICA_OVERVIEW, "F-VM-14"),
    ],
    disagreement: None,
    fix: &[],
    confirm: &[LIST_DISKS],
    check: Check::Machine(disk_format_unsupported),
};

fn disk_format_unsupported(_: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    replicated(&machine, || {
        let disks = faulty(&machine, |disk| {
            disk.format().map(|format| !matches!(format, DiskFormat::Vhd | DiskFormat::Vhdx))
        })?;
        Ok(without(&disks))
    })
}

/// A disk that several machines share is on every matrix as not supported.
pub static DISK_SHARED: Rule = Rule {
    id: "STO-08",
    slug: "disk-shared",
    subject: Subject::Storage,
    level: Level::Blocker,
    needs: &[
        "virtualMachines.replicate",
        "virtualMachines.disks",
        "virtualMachines.disks.shared",
        "virtualMachines.disks.excluded",
    ],
    values: DISKS,
    sources: &[
        cite(&sources::MATRIX_2019, "F-STO-08"),
        cite(&sources::MATRIX_2017, "F-STO-08"),
        cite(&sources::AZURE_MATRIX_2026, "F-STO-08"),
        cite(&sources::PLANNER_ANALYSIS, "F-STO-08"),
    ],
    disagreement: None,
    fix: &[],
    confirm: &[on_host(
        "Get-VMHardDiskDrive -VMName 'VM' | Select-Object Path, SupportPersistentReservations",
    )],
    check: Check::Machine(disk_shared),
};

fn disk_shared(_: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    replicated(&machine, || Ok(without(&faulty(&machine, |disk| disk.shared().copied())?)))
}

/// Storage that the guest takes from a share does not come along.
pub static GUEST_STORAGE_ON_SHARE: Rule = Rule {
    id: "STO-09",
    slug: "guest-storage-on-share",
    subject: Subject::Storage,
    level: Level::Blocker,
    needs: &["virtualMachines.replicate", "virtualMachines.guestStorage"],
    values: &[("share", ValueKind::Word(&["smb", "nfs", "both"]))],
    sources: &[
        cite(&sources::MATRIX_2019, "F-STO-09"),
        cite(&sources::MATRIX_2017, "F-STO-09"),
        cite(&sources::AZURE_MATRIX_2026, "F-STO-09"),
    ],
    disagreement: None,
    fix: &[],
    confirm: &[in_guest("Get-SmbMapping")],
    check: Check::Machine(guest_storage_on_share),
};

fn guest_storage_on_share(_: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    replicated(&machine, || {
        let storage = machine.guest_storage()?;
        let share = match (storage.contains(&GuestStorage::Smb), storage.contains(&GuestStorage::Nfs)) {
            (false, false) => return Ok(Answer::Pass),
            (true, false) => "smb",
            (false, true) => "nfs",
            (true, true) => "both",
        };
        Ok(failure().with("share", Value::Word(share)).into())
    })
}

/// Storage Spaces in the guest go to a second site, but not to Azure.
pub static STORAGE_SPACES_IN_GUEST: Rule = Rule {
    id: "STO-10",
    slug: "storage-spaces-in-guest",
    subject: Subject::Storage,
    level: Level::Blocker,
    needs: &[
        "virtualMachines.replicate",
        "virtualMachines.disks",
        "virtualMachines.disks.storageSpaces",
        "virtualMachines.disks.excluded",
    ],
    values: DISKS,
    sources: &[cite(&sources::AZURE_MATRIX_2026, "F-STO-10"), cite(&sources::AZURE_MATRIX_2020, "F-STO-10")],
    disagreement: Some("D-09"),
    fix: &[],
    confirm: &[in_guest("Get-StoragePool -IsPrimordial $false")],
    check: Check::Machine(storage_spaces_in_guest),
};

fn storage_spaces_in_guest(_: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    replicated(&machine, || Ok(without(&faulty(&machine, |disk| disk.storage_spaces().copied())?)))
}

/// Disks with sectors of 4,096 bytes both logical and physical do not go to Azure.
pub static DISK_4K_NATIVE: Rule = Rule {
    id: "STO-13",
    slug: "disk-4k-native",
    subject: Subject::Storage,
    level: Level::Blocker,
    needs: &[
        "virtualMachines.replicate",
        "virtualMachines.disks",
        "virtualMachines.disks.sectorSize",
        "virtualMachines.disks.excluded",
    ],
    values: DISKS,
    sources: &[
        cite(&sources::AZURE_MATRIX_2026, "F-STO-13"),
        cite(&sources::AZURE_MATRIX_2020, "F-STO-13"),
        cite(&sources::AZURE_MATRIX_DRAFT, "F-STO-13"),
    ],
    disagreement: None,
    fix: &[on_host(
        "New-VHD -Path 'PATH.vhdx' -Dynamic -SizeBytes SIZE -LogicalSectorSizeBytes 512 -PhysicalSectorSizeBytes 4096",
    )],
    confirm: &[on_host(
        "Get-VHD -VMId (Get-VM -Name 'VM').VMId | Select-Object Path, LogicalSectorSize, PhysicalSectorSize",
    )],
    check: Check::Machine(disk_4k_native),
};

fn disk_4k_native(_: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    replicated(&machine, || {
        let disks = faulty(&machine, |disk| disk.sector_size().map(|size| *size == SectorSize::Native4K))?;
        Ok(without(&disks))
    })
}
