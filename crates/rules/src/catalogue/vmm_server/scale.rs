//! How much one VMM server was tested with.

use secondsite_inventory::Known;
use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::Missing;
use secondsite_inventory::product::VmmRelease;
use secondsite_inventory::tables::{Host, Record, VmmServer};
use secondsite_inventory::value::Name;

use crate::command::{Command, Place};
use crate::rule::{Answer, Check, Context, Decision, Level, Rule, Subject, Value, ValueKind, cite, failure};
use crate::sources;

/// Beyond these numbers nobody tested VMM 2016 and later; those of older versions were not found.
pub static VMM_SCALE_EXCEEDED: Rule = Rule {
    id: "VMM-19",
    slug: "vmm-scale-exceeded",
    subject: Subject::VmmServer,
    level: Level::Advice,
    needs: &[
        "vmmServers.version",
        "hosts.vmmServer",
        "virtualMachines.host",
        "virtualMachines.count",
        "clouds",
        "vmNetworks",
        "logicalNetworks",
    ],
    values: &[
        ("what", ValueKind::Word(&["hosts", "machines", "clouds", "vm-networks", "logical-networks"])),
        ("count", ValueKind::Count),
        ("limit", ValueKind::Count),
    ],
    sources: &[
        cite(&sources::VMM_2016, "F-VMM-19"),
        cite(&sources::VMM_2019, "F-VMM-19"),
        cite(&sources::VMM_2022, "F-VMM-19"),
        cite(&sources::VMM_2025, "F-VMM-19"),
    ],
    disagreement: None,
    fix: &[],
    confirm: &[
        Command {
            place: Place::VmmConsole,
            script: "(Get-SCVMHost -VMMServer 'VMMSERVER' | Measure-Object).Count",
        },
        Command {
            place: Place::VmmConsole,
            script: "(Get-SCVirtualMachine -VMMServer 'VMMSERVER' | Measure-Object).Count",
        },
        Command {
            place: Place::VmmConsole,
            script: "(Get-SCCloud -VMMServer 'VMMSERVER' | Measure-Object).Count",
        },
    ],
    check: Check::VmmServer(vmm_scale_exceeded),
};

fn vmm_scale_exceeded(context: Context<'_>, server: Row<'_, VmmServer>) -> Decision {
    let tested = server
        .version()
        .map(|version| version.release().is_some_and(|release| release >= VmmRelease::Vmm2016));
    if tested == Ok(false) {
        return Ok(Answer::NotApplicable);
    }
    let mut missing: Option<Missing> = None;
    for (what, limit, count) in counts(context, &server) {
        if count.sure > limit {
            tested?;
            let failure = failure().with("what", Value::Word(what)).with("count", Value::Count(count.sure));
            return Ok(failure.with("limit", Value::Count(limit)).into());
        }
        if count.sure.saturating_add(count.possible) > limit {
            let lack = count.missing;
            missing = Some(missing.map_or(lack.clone(), |so_far| so_far.and(lack)));
        }
    }
    missing.map_or(Ok(Answer::Pass), Err)
}

/// How many there are: surely, and perhaps besides; and what would tell.
struct Tally {
    sure: u64,
    possible: u64,
    missing: Missing,
}

fn counts(context: Context<'_>, server: &VmmServer) -> [(&'static str, u64, Tally); 5] {
    let inventory = context.estate.inventory();
    let here = |host: &Host| context.estate.server_of(host).map(|own| own.name.same(&server.name));
    let hosts = context.estate.hosts().map(|host| (1, here(&host)));
    let machines = context.estate.machines().map(|machine| {
        let count = machine.count.map_or(1, |count| u64::from(count.get()));
        (count, context.estate.host_of(&machine).and_then(|host| here(&host)))
    });
    let on = |own: &Name| (1, Ok(own.same(&server.name)));
    let clouds = context.estate.clouds().map(|cloud| on(&cloud.vmm_server));
    let networks = inventory.vm_networks.iter().flatten().map(|network| on(&network.vmm_server));
    let logical = inventory.logical_networks.iter().flatten().map(|network| on(&network.vmm_server));
    [
        ("hosts", 1_000, tally(hosts)),
        ("machines", 25_000, tally(machines)),
        ("clouds", 20, tally(clouds)),
        ("vm-networks", 2_000, tally(networks)),
        ("logical-networks", 20, tally(logical)),
    ]
}

fn tally(items: impl Iterator<Item = (u64, Known<bool>)>) -> Tally {
    let mut tally = Tally { sure: 0, possible: 0, missing: Missing::field(Host::SHAPE.name, "vmmServer") };
    let mut first = true;
    for (count, here) in items {
        match here {
            Ok(true) => tally.sure = tally.sure.saturating_add(count),
            Ok(false) => {}
            Err(missing) => {
                tally.possible = tally.possible.saturating_add(count);
                tally.missing = if first { missing } else { tally.missing.and(missing) };
                first = false;
            }
        }
    }
    tally
}
