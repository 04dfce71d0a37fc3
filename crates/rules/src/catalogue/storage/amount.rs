//! How many disks a machine may have, and how large.

use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::{Known, and};
use secondsite_inventory::tables::{Disk, VirtualMachine};
use secondsite_inventory::value::Bytes;

use super::super::virtual_machine::{
    LIST_SIZES, SHOW_AGENT, UNPREPARED, faulty, found, number_of_disks, on_host, replicated, unprepared,
};
use crate::command::Command;
use crate::rule::{Answer, Check, Context, Decision, Level, Rule, Subject, Value, ValueKind, cite, failure};
use crate::sources;

/// Counts the disks of a machine, the OS disk among them.
const COUNT_DISKS: Command = on_host("(Get-VMHardDiskDrive -VMName 'VM' | Measure-Object).Count");

/// What a failure says of too many disks.
const TOO_MANY: &[(&str, ValueKind)] = &[("disks", ValueKind::Count), ("limit", ValueKind::Count)];

fn too_many(machine: &VirtualMachine, limit: usize, counts: impl Fn(&Disk) -> Known<bool>) -> Decision {
    replicated(machine, || {
        Ok(match number_of_disks(machine, 0..=limit, counts)? {
            Ok(()) => Answer::Pass,
            Err(disks) => {
                let found = failure().with("disks", Value::Count(disks as u64));
                found.with("limit", Value::Count(limit as u64)).into()
            }
        })
    })
}

/// The most disks of a machine in VMM to VMM, all of them counted.
const MOST_DISKS: usize = 16;

/// The matrices of VMM to VMM count every disk.
pub static TOO_MANY_DISKS: Rule = Rule {
    id: "STO-04",
    slug: "too-many-disks",
    subject: Subject::Storage,
    level: Level::Blocker,
    needs: &["virtualMachines.replicate", "virtualMachines.disks", "virtualMachines.disks.excluded"],
    values: TOO_MANY,
    sources: &[cite(&sources::MATRIX_2019, "F-STO-04"), cite(&sources::MATRIX_2017, "F-STO-04")],
    disagreement: None,
    fix: &[],
    confirm: &[COUNT_DISKS],
    check: Check::Machine(too_many_disks),
};

fn too_many_disks(_: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    too_many(&machine, MOST_DISKS, |_| Ok(true))
}

/// The most data disks of a machine to Azure, by the matrix of May 2026.
const MOST_DATA_DISKS: usize = 16;

/// Azure counts the data disks alone.
pub static TOO_MANY_DATA_DISKS: Rule = Rule {
    id: "STO-05",
    slug: "too-many-data-disks",
    subject: Subject::Storage,
    level: Level::Blocker,
    needs: &[
        "virtualMachines.replicate",
        "virtualMachines.disks",
        "virtualMachines.disks.system",
        "virtualMachines.disks.excluded",
    ],
    values: TOO_MANY,
    sources: &[
        cite(&sources::AZURE_MATRIX_2026, "F-STO-05"),
        cite(&sources::AZURE_MATRIX_2020, "F-STO-05"),
        cite(&sources::AZURE_MATRIX_DRAFT, "F-STO-05"),
    ],
    disagreement: Some("D-08"),
    fix: &[],
    confirm: &[COUNT_DISKS],
    check: Check::Machine(too_many_data_disks),
};

fn too_many_data_disks(_: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    too_many(&machine, MOST_DATA_DISKS, |disk| disk.system().map(|system| !system))
}

/// The largest data disk to Azure, by the matrix of May 2026.
const LARGEST_DATA_DISK: Bytes = Bytes::gibibytes(32 * 1024);

/// Azure takes a data disk of a certain size only, and the documents have moved the limit more than once.
pub static DATA_DISK_TOO_LARGE: Rule = Rule {
    id: "STO-06",
    slug: "data-disk-too-large",
    subject: Subject::Storage,
    level: Level::Blocker,
    needs: &[
        "virtualMachines.replicate",
        "virtualMachines.disks",
        "virtualMachines.disks.system",
        "virtualMachines.disks.size",
        "virtualMachines.disks.excluded",
    ],
    values: &[("count", ValueKind::Count), ("disks", ValueKind::Names), ("limit", ValueKind::Size)],
    sources: &[
        cite(&sources::AZURE_MATRIX_2026, "F-STO-06"),
        cite(&sources::AZURE_MATRIX_2020, "F-STO-06"),
        cite(&sources::AZURE_MATRIX_DRAFT, "F-STO-06"),
    ],
    disagreement: Some("D-08"),
    fix: &[],
    confirm: &[LIST_SIZES],
    check: Check::Machine(data_disk_too_large),
};

fn data_disk_too_large(_: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    replicated(&machine, || {
        let disks = faulty(&machine, |disk| is_data_disk_above(disk, LARGEST_DATA_DISK))?;
        if disks.is_empty() {
            return Ok(Answer::Pass);
        }
        Ok(found(&disks).with("limit", Value::Size(LARGEST_DATA_DISK)).into())
    })
}

fn is_data_disk_above(disk: &Disk, limit: Bytes) -> Known<bool> {
    // Decided first, so that nothing is made of what is unknown and makes no difference.
    if disk.system == Some(true) || disk.size.is_some_and(|size| size <= limit) {
        return Ok(false);
    }
    and(disk.system().map(|system| !system), disk.size().map(|size| *size > limit))
}

/// Above this size a data disk needs a newer agent and managed disks: the limit of 2018 to 2020.
const LARGE_DATA_DISK: Bytes = Bytes::gibibytes(4095);

/// Large disks go to managed disks only, and only with an agent that knows them.
pub static LARGE_DATA_DISK_UNPREPARED: Rule = Rule {
    id: "STO-51",
    slug: "large-data-disk-unprepared",
    subject: Subject::Storage,
    level: Level::Blocker,
    needs: &[
        "azure.managedDisks",
        "hosts.recoveryAgentVersion",
        "virtualMachines.host",
        "virtualMachines.replicate",
        "virtualMachines.disks",
        "virtualMachines.disks.system",
        "virtualMachines.disks.size",
        "virtualMachines.disks.excluded",
    ],
    values: UNPREPARED,
    sources: &[
        cite(&sources::AZURE_MATRIX_2026, "F-STO-06"),
        cite(&sources::AZURE_MATRIX_2020, "F-STO-06"),
        cite(&sources::AZURE_MATRIX_2026, "F-LIFE-32"),
    ],
    disagreement: Some("D-08"),
    fix: &[],
    confirm: &[SHOW_AGENT],
    check: Check::Machine(large_data_disk_unprepared),
};

fn large_data_disk_unprepared(context: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    unprepared(context, &machine, LARGE_DATA_DISK, |disk| is_data_disk_above(disk, LARGE_DATA_DISK))
}
