//! The machine that VMM itself runs on.

use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::both;
use secondsite_inventory::product::VmmRelease;
use secondsite_inventory::tables::VmmServer;
use secondsite_inventory::value::Bytes;

use crate::command::{Command, Place};
use crate::rule::{
    Answer, Check, Context, Decision, Level, Rule, Subject, Value, ValueKind, cite, failure, require,
};
use crate::sources;

/// A computer name has this many characters at most.
const NAME_LIMIT: usize = 15;

/// VMM does not install on a server with a longer name.
pub static VMM_SERVER_NAME_TOO_LONG: Rule = Rule {
    id: "VMM-17",
    slug: "vmm-server-name-too-long",
    subject: Subject::VmmServer,
    level: Level::Blocker,
    needs: &["vmmServers.name"],
    values: &[("length", ValueKind::Count), ("limit", ValueKind::Count)],
    sources: &[cite(&sources::VMM_PLAN, "F-VMM-17"), cite(&sources::VMM_2022, "F-VMM-17")],
    disagreement: None,
    fix: &[],
    confirm: &[Command {
        place: Place::VmmServer,
        script: "Get-CimInstance -ClassName Win32_ComputerSystem | Select-Object Name, PartOfDomain, Domain",
    }],
    check: Check::VmmServer(vmm_server_name_too_long),
};

fn vmm_server_name_too_long(_: Context<'_>, server: Row<'_, VmmServer>) -> Decision {
    let computer = server.name.as_str().split('.').next().unwrap_or_default();
    let length = computer.chars().count();
    if length <= NAME_LIMIT {
        return Ok(Answer::Pass);
    }
    let limit = Value::Count(NAME_LIMIT as u64);
    Ok(failure().with("length", Value::Count(length as u64)).with("limit", limit).into())
}

/// VMM needs a domain.
pub static VMM_SERVER_OUTSIDE_DOMAIN: Rule = Rule {
    id: "VMM-58",
    slug: "vmm-server-outside-domain",
    subject: Subject::VmmServer,
    level: Level::Blocker,
    needs: &["vmmServers.domainMember"],
    values: &[],
    sources: &[cite(&sources::VMM_PLAN, "F-VMM-17"), cite(&sources::VMM_2022, "F-VMM-17")],
    disagreement: None,
    fix: &[Command { place: Place::VmmServer, script: "Add-Computer -DomainName 'DOMAIN' -Restart" }],
    confirm: &[Command {
        place: Place::VmmServer,
        script: "Get-CimInstance -ClassName Win32_ComputerSystem | Select-Object Name, PartOfDomain, Domain",
    }],
    check: Check::VmmServer(vmm_server_outside_domain),
};

fn vmm_server_outside_domain(_: Context<'_>, server: Row<'_, VmmServer>) -> Decision {
    Ok(require(*server.domain_member()?))
}

/// VMM is not installed beside Hyper-V.
pub static VMM_SERVER_RUNS_HYPER_V: Rule = Rule {
    id: "VMM-59",
    slug: "vmm-server-runs-hyper-v",
    subject: Subject::VmmServer,
    level: Level::Blocker,
    needs: &["vmmServers.runsHyperV"],
    values: &[],
    sources: &[cite(&sources::VMM_PLAN, "F-VMM-17"), cite(&sources::VMM_2022, "F-VMM-17")],
    disagreement: None,
    fix: &[],
    confirm: &[Command { place: Place::VmmServer, script: "(Get-WindowsFeature -Name Hyper-V).Installed" }],
    check: Check::VmmServer(vmm_server_runs_hyper_v),
};

fn vmm_server_runs_hyper_v(_: Context<'_>, server: Row<'_, VmmServer>) -> Decision {
    Ok(require(!*server.runs_hyper_v()?))
}

/// With Dynamic Memory, VMM starts in what it is given first.
pub static VMM_START_MEMORY_TOO_SMALL: Rule = Rule {
    id: "VMM-18",
    slug: "vmm-start-memory-too-small",
    subject: Subject::VmmServer,
    level: Level::Blocker,
    needs: &[
        "vmmServers.virtualMachine",
        "vmmServers.dynamicMemory",
        "vmmServers.startupMemory",
        "vmmServers.version",
    ],
    values: &[("memory", ValueKind::Size), ("limit", ValueKind::Size)],
    sources: &[
        cite(&sources::VMM_2016, "F-VMM-18"),
        cite(&sources::VMM_2019, "F-VMM-18"),
        cite(&sources::VMM_2022, "F-VMM-18"),
        cite(&sources::VMM_2025, "F-VMM-18"),
    ],
    disagreement: None,
    fix: &[Command {
        place: Place::HyperVHost,
        script: "Stop-VM -Name 'VM'\nSet-VMMemory -VMName 'VM' -StartupBytes 4GB\nStart-VM -Name 'VM'",
    }],
    confirm: &[Command { place: Place::HyperVHost, script: "Get-VMMemory -VMName 'VM' | Format-List *" }],
    check: Check::VmmServer(vmm_start_memory_too_small),
};

fn vmm_start_memory_too_small(_: Context<'_>, server: Row<'_, VmmServer>) -> Decision {
    let limit = server.version().map(|version| match version.release() {
        Some(VmmRelease::Vmm2016 | VmmRelease::Vmm2019) => Some(Bytes::mebibytes(2048)),
        Some(VmmRelease::Vmm2022 | VmmRelease::Vmm2025) => Some(Bytes::mebibytes(4096)),
        // Nothing is said of the older ones.
        _ => None,
    });
    if server.virtual_machine == Some(false) || server.dynamic_memory == Some(false) || limit == Ok(None) {
        return Ok(Answer::NotApplicable);
    }
    let memory = both(limit, server.startup_memory()).map(|(limit, memory)| (limit, *memory));
    let enough = |limit: Option<Bytes>, memory| limit.is_none_or(|limit| memory >= limit);
    if let Ok((limit, memory)) = memory
        && enough(limit, memory)
    {
        return Ok(Answer::Pass);
    }
    let ((_, _), (limit, memory)) = both(both(server.virtual_machine(), server.dynamic_memory()), memory)?;
    let limit = limit.unwrap_or(memory);
    Ok(failure().with("memory", Value::Size(memory)).with("limit", Value::Size(limit)).into())
}

/// A single VMM server that is a virtual machine can itself be replicated.
pub static SINGLE_VMM_SERVER_PHYSICAL: Rule = Rule {
    id: "VMM-13",
    slug: "single-vmm-server-physical",
    subject: Subject::VmmServer,
    level: Level::Advice,
    needs: &["vmmServers.clusterNodes", "vmmServers.virtualMachine"],
    values: &[],
    sources: &[cite(&sources::WALKTHROUGH_SERVERS, "F-VMM-13")],
    disagreement: None,
    fix: &[],
    confirm: &[],
    check: Check::VmmServer(single_vmm_server_physical),
};

fn single_vmm_server_physical(context: Context<'_>, server: Row<'_, VmmServer>) -> Decision {
    if context.estate.vmm_servers().count() > 1 || server.cluster_nodes.is_some_and(|nodes| nodes > 1) {
        return Ok(Answer::NotApplicable);
    }
    if server.virtual_machine == Some(true) {
        return Ok(Answer::Pass);
    }
    both(server.cluster_nodes(), server.virtual_machine()).map(|_| failure().into())
}
