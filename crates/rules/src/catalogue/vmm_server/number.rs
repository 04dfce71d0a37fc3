//! How many VMM servers there are, and what one alone needs.

use secondsite_inventory::Table;
use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::all;
use secondsite_inventory::tables::VmmServer;

use crate::command::{Command, Place};
use crate::rule::{
    Answer, Check, Context, Decision, Level, Rule, Subject, Value, ValueKind, cite, failure, require,
};
use crate::sources;

/// Each site is best served by a VMM server of its own, which survives the loss of the other site.
pub static SECOND_VMM_SERVER_MISSING: Rule = Rule {
    id: "VMM-01",
    slug: "second-vmm-server-missing",
    subject: Subject::VmmServer,
    level: Level::Advice,
    needs: &["vmmServers.site"],
    values: &[("servers", ValueKind::Count)],
    sources: &[cite(&sources::PREREQUISITES, "F-VMM-01")],
    disagreement: None,
    fix: &[],
    confirm: &[Command {
        place: Place::VmmConsole,
        script: "(Get-SCVMMServer -ComputerName 'VMMSERVER').FQDN",
    }],
    check: Check::Table(Table::VmmServers, second_vmm_server_missing),
};

fn second_vmm_server_missing(context: Context<'_>) -> Decision {
    let servers: Vec<_> = context.estate.vmm_servers().collect();
    let lacking = failure().with("servers", Value::Count(servers.len() as u64)).into();
    match servers.len() {
        // That there is none at all is a finding of its own.
        0 => return Ok(Answer::NotApplicable),
        1 => return Ok(lacking),
        _ => {}
    }
    let sites: Vec<_> = servers.iter().map(|server| context.estate.site_of(server)).collect();
    let mut known = sites.iter().flatten();
    // Two servers on different sites settle it, whatever is unknown of others.
    if let Some(first) = known.next()
        && known.any(|site| !site.same(first))
    {
        return Ok(Answer::Pass);
    }
    all(sites).map(|_| lacking)
}

/// One VMM server can serve both sites if it has a cloud for each.
pub static SECOND_CLOUD_MISSING: Rule = Rule {
    id: "VMM-02",
    slug: "second-cloud-missing",
    subject: Subject::VmmServer,
    level: Level::Blocker,
    needs: &["clouds.vmmServer"],
    values: &[("clouds", ValueKind::Count)],
    sources: &[
        cite(&sources::PREREQUISITES, "F-VMM-02"),
        cite(&sources::PREREQUISITES, "F-CLD-04"),
        cite(&sources::WALKTHROUGH_SERVERS, "F-VMM-02"),
    ],
    disagreement: None,
    fix: &[super::super::vmm_cloud::NEW_CLOUD],
    confirm: &[super::super::vmm_cloud::LIST_CLOUDS],
    check: Check::VmmServer(second_cloud_missing),
};

fn second_cloud_missing(context: Context<'_>, server: Row<'_, VmmServer>) -> Decision {
    if context.estate.vmm_servers().count() > 1 {
        return Ok(Answer::NotApplicable);
    }
    if context.estate.has_clouds(&server, 2)? {
        return Ok(Answer::Pass);
    }
    let clouds = context.estate.clouds_on(&server).count();
    Ok(failure().with("clouds", Value::Count(clouds as u64)).into())
}

/// Without VMM there are no clouds to replicate between.
pub static VMM_SERVER_MISSING: Rule = Rule {
    id: "VMM-51",
    slug: "vmm-server-missing",
    subject: Subject::VmmServer,
    level: Level::Blocker,
    needs: &["vmmServers"],
    values: &[],
    sources: &[cite(&sources::PREREQUISITES, "F-VMM-02")],
    disagreement: None,
    fix: &[],
    confirm: &[Command {
        place: Place::VmmConsole,
        script: "(Get-SCVMMServer -ComputerName 'VMMSERVER').FQDN",
    }],
    check: Check::Table(Table::VmmServers, vmm_server_missing),
};

fn vmm_server_missing(context: Context<'_>) -> Decision {
    Ok(require(context.estate.vmm_servers().next().is_some()))
}
