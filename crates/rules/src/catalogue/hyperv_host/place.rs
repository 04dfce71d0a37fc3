//! Where a host stands: in which clouds, and with which machines.

use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::{any, both};
use secondsite_inventory::tables::{CloudRole, Host};

use crate::command::{Command, Place};
use crate::rule::{Answer, Check, Context, Decision, Level, Rule, Subject, cite, failure, require};
use crate::sources;

/// A host without machines has nothing to replicate; as a target it matters less.
pub static HOST_WITHOUT_MACHINE: Rule = Rule {
    id: "HV-05",
    slug: "host-without-machine",
    subject: Subject::HyperVHost,
    level: Level::Warning,
    needs: &[
        "virtualMachines.host",
        "clouds.role",
        "clouds.hostGroups",
        "clouds.vmmServer",
        "hostGroups",
        "hosts.hostGroup",
        "hosts.vmmServer",
    ],
    values: &[],
    sources: &[cite(&sources::PREREQUISITES, "F-HV-05"), cite(&sources::REQUIREMENTS_2016, "F-HV-05")],
    disagreement: None,
    fix: &[],
    confirm: &[Command { place: Place::HyperVHost, script: "(Get-VM | Measure-Object).Count" }],
    check: Check::Host(host_without_machine),
};

fn host_without_machine(context: Context<'_>, host: Row<'_, Host>) -> Decision {
    let has_machines = context.estate.has_machines(&host);
    if has_machines == Ok(true) {
        return Ok(Answer::Pass);
    }
    // The level depends on the side, so a failure is one only when the side is known too.
    let primary = context.estate.on_side(host, CloudRole::Primary);
    let secondary = context.estate.on_side(host, CloudRole::Secondary);
    let level = match (&primary, &secondary) {
        (Ok(true), _) | (_, Ok(false)) => Ok(Level::Warning),
        (Ok(false), Ok(true)) => Ok(Level::Advice),
        _ => both(primary, secondary).map(|_| Level::Warning),
    };
    let (_, level) = both(has_machines, level)?;
    Ok(failure().at(level).into())
}

/// Replication is between clouds, and a host takes part through the host groups of one.
pub static HOST_OUTSIDE_CLOUDS: Rule = Rule {
    id: "HV-06",
    slug: "host-outside-clouds",
    subject: Subject::HyperVHost,
    level: Level::Blocker,
    needs: &[
        "clouds.role",
        "clouds.hostGroups",
        "clouds.vmmServer",
        "hostGroups",
        "hosts.hostGroup",
        "hosts.vmmServer",
    ],
    values: &[],
    sources: &[cite(&sources::PREREQUISITES, "F-HV-06")],
    disagreement: None,
    fix: &[Command {
        place: Place::VmmConsole,
        script: "Move-SCVMHost -VMHost (Get-SCVMHost -ComputerName 'HOST') -ParentHostGroup (Get-SCVMHostGroup | Where-Object Path -eq 'GROUPPATH')",
    }],
    confirm: &[Command {
        place: Place::VmmConsole,
        script: "(Get-SCVMHost -ComputerName 'HOST').VMHostGroup.Path",
    }],
    check: Check::Host(host_outside_clouds),
};

fn host_outside_clouds(context: Context<'_>, host: Row<'_, Host>) -> Decision {
    let side = |role| context.estate.on_side(host, role);
    // A cloud of role none counts on neither side, so a host that lies only there is outside as well.
    any([side(CloudRole::Primary), side(CloudRole::Secondary)]).map(require)
}
