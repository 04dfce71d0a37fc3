//! The disk that holds the operating system, on the way to Azure.

use secondsite_inventory::Table;
use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::{Known, Missing, and, both};
use secondsite_inventory::product::Component;
use secondsite_inventory::tables::{Disk, Generation, VirtualMachine};
use secondsite_inventory::value::Bytes;

use super::{faulty, found, in_guest, number_of_disks, on_host, replicated};
use crate::command::Command;
use crate::rule::{
    Answer, Check, Context, Decision, Level, Rule, Subject, Value, ValueKind, cite, failure, require,
};
use crate::sources;

/// Shows how large the virtual disks of a machine may grow.
pub const LIST_SIZES: Command = on_host("Get-VHD -VMId (Get-VM -Name 'VM').VMId | Select-Object Path, Size");

/// The largest OS disk of a machine of this generation, by the matrix of May 2026.
const fn largest(generation: Generation) -> Bytes {
    Bytes::gibibytes(match generation {
        Generation::One => 2048,
        Generation::Two => 4096,
    })
}

/// Azure takes an OS disk of a certain size only, and the documents have moved the limit more than once.
pub static OS_DISK_TOO_LARGE: Rule = Rule {
    id: "VM-07",
    slug: "os-disk-too-large",
    subject: Subject::VirtualMachine,
    level: Level::Blocker,
    needs: &[
        "virtualMachines.replicate",
        "virtualMachines.generation",
        "virtualMachines.disks",
        "virtualMachines.disks.system",
        "virtualMachines.disks.size",
        "virtualMachines.disks.excluded",
    ],
    values: &[("actual", ValueKind::Size), ("limit", ValueKind::Size), ("generation", ValueKind::Count)],
    sources: &[
        cite(&sources::AZURE_MATRIX_2026, "F-VM-07"),
        cite(&sources::AZURE_MATRIX_2026, "F-VM-08"),
        cite(&sources::AZURE_MATRIX_2020, "F-VM-08"),
        cite(&sources::AZURE_MATRIX_DRAFT, "F-VM-08"),
        cite(&sources::PLANNER_ANALYSIS, "F-VM-07"),
    ],
    disagreement: Some("D-08"),
    fix: &[],
    confirm: &[LIST_SIZES],
    check: Check::Machine(os_disk_too_large),
};

fn os_disk_too_large(_: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    replicated(&machine, || {
        let above = |disk: &Disk| {
            is_os_disk_above(disk, largest(Generation::One), || {
                both(disk.size(), machine.generation()).map(|(size, generation)| *size > largest(*generation))
            })
        };
        let disks = faulty(&machine, above)?;
        let Some(disk) = disks.first() else { return Ok(Answer::Pass) };
        let (actual, generation) = both(disk.size(), machine.generation())?;
        let number = if *generation == Generation::One { 1 } else { 2 };
        let found =
            failure().with("actual", Value::Size(*actual)).with("limit", Value::Size(largest(*generation)));
        Ok(found.with("generation", Value::Count(number)).into())
    })
}

/// Whether it is an OS disk and a question holds that does not for any disk up to a size.
fn is_os_disk_above(disk: &Disk, harmless: Bytes, holds: impl FnOnce() -> Known<bool>) -> Known<bool> {
    // Decided first, so that nothing is made of what is unknown and makes no difference.
    if disk.system == Some(false) || disk.size.is_some_and(|size| size <= harmless) {
        return Ok(false);
    }
    and(disk.system().copied(), holds())
}

/// Above this size an OS disk of generation 2 needs a newer agent and managed disks: the limit of 2020.
const LARGE_OS_DISK: Bytes = Bytes::gibibytes(300);

/// Large disks go to managed disks only, and only with an agent that knows them.
pub static LARGE_OS_DISK_UNPREPARED: Rule = Rule {
    id: "VM-08",
    slug: "large-os-disk-unprepared",
    subject: Subject::VirtualMachine,
    level: Level::Blocker,
    needs: &[
        "azure.managedDisks",
        "hosts.recoveryAgentVersion",
        "virtualMachines.host",
        "virtualMachines.replicate",
        "virtualMachines.generation",
        "virtualMachines.disks",
        "virtualMachines.disks.system",
        "virtualMachines.disks.size",
        "virtualMachines.disks.excluded",
    ],
    values: UNPREPARED,
    sources: &[
        cite(&sources::AZURE_MATRIX_2026, "F-VM-08"),
        cite(&sources::AZURE_MATRIX_2020, "F-VM-08"),
        cite(&sources::AZURE_MATRIX_2026, "F-LIFE-32"),
    ],
    disagreement: Some("D-08"),
    fix: &[],
    confirm: &[SHOW_AGENT],
    check: Check::Machine(large_os_disk_unprepared),
};

fn large_os_disk_unprepared(context: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    if machine.generation == Some(Generation::One) {
        return Ok(Answer::NotApplicable);
    }
    let large = |disk: &Disk| {
        is_os_disk_above(disk, LARGE_OS_DISK, || {
            let second = machine.generation().map(|generation| *generation == Generation::Two);
            and(second, disk.size().map(|size| *size > LARGE_OS_DISK))
        })
    };
    unprepared(context, &machine, LARGE_OS_DISK, large)
}

/// What a failure says of large disks that nothing is prepared for.
pub const UNPREPARED: &[(&str, ValueKind)] = &[
    ("count", ValueKind::Count),
    ("disks", ValueKind::Names),
    ("limit", ValueKind::Size),
    ("case", ValueKind::Word(&["agent", "managed-disks", "both"])),
];

/// Shows the version of the agent on the host.
pub const SHOW_AGENT: Command = on_host(
    "(Get-Item -Path 'C:\\Program Files\\Microsoft Azure Recovery Services Agent\\bin\\cbengine.exe').VersionInfo.ProductVersion",
);

/// The agent must be later than this one (F-LIFE-32).
const AGENT_WITHOUT_LARGE_DISKS: [u32; 4] = [2, 0, 9214, 0];

/// Whether large disks find what they need: a later agent on the host, and managed disks.
pub fn unprepared<'a>(
    context: Context<'_>,
    machine: &'a VirtualMachine,
    limit: Bytes,
    large: impl Fn(&'a Disk) -> Known<bool>,
) -> Decision {
    replicated(machine, || {
        let disks = faulty(machine, large);
        if matches!(&disks, Ok(disks) if disks.is_empty()) {
            return Ok(Answer::Pass);
        }
        let host = context.estate.host_of(machine);
        let agent = host.and_then(|host| host.recovery_agent_version().map(knows_large_disks));
        let azure =
            context.estate.inventory().azure.as_ref().ok_or_else(|| Missing::table(Table::Azure.name()));
        let managed = azure.and_then(|azure| azure.managed_disks().copied());
        let case = match (&agent, &managed) {
            (Ok(false), Ok(false)) => "both",
            (Ok(false), _) => "agent",
            (_, Ok(false)) => "managed-disks",
            (Ok(true), Ok(true)) => return Ok(Answer::Pass),
            _ => return both(disks, both(agent, managed)).map(|_| Answer::Pass),
        };
        let found = found(&disks?).with("limit", Value::Size(limit));
        Ok(found.with("case", Value::Word(case)).into())
    })
}

fn knows_large_disks(agent: &Component) -> bool {
    matches!(agent, Component::Installed(build) if build.parts() > AGENT_WITHOUT_LARGE_DISKS)
}

/// Azure gives a machine one OS disk.
pub static OS_DISK_NOT_SINGLE: Rule = Rule {
    id: "VM-09",
    slug: "os-disk-not-single",
    subject: Subject::VirtualMachine,
    level: Level::Blocker,
    needs: &[
        "virtualMachines.replicate",
        "virtualMachines.disks",
        "virtualMachines.disks.system",
        "virtualMachines.disks.excluded",
    ],
    values: &[("count", ValueKind::Count)],
    sources: &[cite(&sources::AZURE_MATRIX_2026, "F-VM-09")],
    disagreement: None,
    fix: &[],
    confirm: &[in_guest("Get-Disk | Select-Object Number, IsBoot, IsSystem, PartitionStyle")],
    check: Check::Machine(os_disk_not_single),
};

fn os_disk_not_single(_: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    replicated(&machine, || {
        Ok(match number_of_disks(&machine, 1..=1, |disk| disk.system().copied())? {
            Ok(()) => Answer::Pass,
            Err(count) => failure().with("count", Value::Count(count as u64)).into(),
        })
    })
}

/// The most partitions an OS disk with UEFI may have, by the matrix of May 2026.
const MOST_PARTITIONS: u32 = 4;

/// With UEFI the OS disk may have few partitions only.
pub static TOO_MANY_OS_PARTITIONS: Rule = Rule {
    id: "VM-10",
    slug: "too-many-os-partitions",
    subject: Subject::VirtualMachine,
    level: Level::Warning,
    needs: &[
        "virtualMachines.replicate",
        "virtualMachines.generation",
        "virtualMachines.disks",
        "virtualMachines.disks.system",
        "virtualMachines.disks.partitions",
        "virtualMachines.disks.excluded",
    ],
    values: &[("partitions", ValueKind::Count), ("limit", ValueKind::Count)],
    sources: &[
        cite(&sources::AZURE_MATRIX_2026, "F-VM-10"),
        cite(&sources::AZURE_MATRIX_2020, "F-VM-10"),
        cite(&sources::AZURE_MATRIX_DRAFT, "F-VM-10"),
    ],
    disagreement: None,
    fix: &[],
    confirm: &[in_guest("(Get-Partition -DiskNumber 0 | Measure-Object).Count")],
    check: Check::Machine(too_many_os_partitions),
};

fn too_many_os_partitions(_: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    if machine.generation == Some(Generation::One) {
        return Ok(Answer::NotApplicable);
    }
    replicated(&machine, || {
        let disks = faulty(&machine, |disk| {
            if disk.system == Some(false) || disk.partitions.is_some_and(|count| count <= MOST_PARTITIONS) {
                return Ok(false);
            }
            let second = machine.generation().map(|generation| *generation == Generation::Two);
            let many = disk.partitions().map(|count| *count > MOST_PARTITIONS);
            and(second, and(disk.system().copied(), many))
        })?;
        let Some(disk) = disks.first() else { return Ok(Answer::Pass) };
        let found = failure().with("partitions", Value::Count(u64::from(*disk.partitions()?)));
        Ok(found.with("limit", Value::Count(u64::from(MOST_PARTITIONS))).into())
    })
}

/// The OS disk must be a basic disk; the others may be dynamic.
pub static OS_DISK_DYNAMIC: Rule = Rule {
    id: "VM-51",
    slug: "os-disk-dynamic",
    subject: Subject::VirtualMachine,
    level: Level::Blocker,
    needs: &[
        "virtualMachines.replicate",
        "virtualMachines.disks",
        "virtualMachines.disks.system",
        "virtualMachines.disks.dynamicVolume",
        "virtualMachines.disks.excluded",
    ],
    values: &[],
    sources: &[cite(&sources::QUESTIONS, "F-VM-09"), cite(&sources::AZURE_MATRIX_2026, "F-VM-09")],
    disagreement: None,
    fix: &[],
    confirm: &[in_guest(
        "Get-CimInstance -ClassName Win32_DiskPartition | Where-Object Type -like '*Logical Disk Manager*' | Select-Object DiskIndex, Type",
    )],
    check: Check::Machine(os_disk_dynamic),
};

fn os_disk_dynamic(_: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    replicated(&machine, || {
        let disks = faulty(&machine, |disk| match (disk.system, disk.dynamic_volume) {
            (Some(false), _) | (_, Some(false)) => Ok(false),
            _ => and(disk.system().copied(), disk.dynamic_volume().copied()),
        })?;
        Ok(require(disks.is_empty()))
    })
}
