//! How old the Recovery Services agent may be.

use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::{Missing, both};
use secondsite_inventory::product::Component;
use secondsite_inventory::tables::{Azure, Host, Record};

use crate::command::{Command, Place};
use crate::rule::{Answer, Check, Context, Decision, Level, Rule, Subject, Value, ValueKind, cite, failure};
use crate::sources;

/// The first agent that brings machines back from managed disks.
const FAILS_BACK: [u32; 4] = [2, 0, 9214, 0];

/// An agent that knows no managed disks cannot bring machines back from them.
pub static AGENT_TOO_OLD_FOR_FAILBACK: Rule = Rule {
    id: "LIF-32",
    slug: "agent-too-old-for-failback",
    subject: Subject::Lifecycle,
    level: Level::Warning,
    needs: &["azure.managedDisks", "hosts.recoveryAgentVersion"],
    values: &[("version", ValueKind::Version)],
    sources: &[cite(&sources::HYPER_V_TUTORIAL, "F-LIFE-32")],
    disagreement: None,
    fix: &[],
    confirm: &[Command {
        place: Place::HyperVHost,
        script: "Get-ItemProperty -Path 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\*' | Where-Object DisplayName -match 'Site Recovery|Recovery Services' | Select-Object DisplayName, DisplayVersion",
    }],
    check: Check::Host(agent_too_old_for_failback),
};

fn agent_too_old_for_failback(context: Context<'_>, host: Row<'_, Host>) -> Decision {
    let managed = context.estate.inventory().azure.as_ref().and_then(|azure| azure.managed_disks);
    let installed = match &host.recovery_agent_version {
        // That there is none is a finding of its own.
        Some(Component::NotInstalled) => return Ok(Answer::NotApplicable),
        Some(Component::Installed(build)) if build.parts() >= FAILS_BACK => return Ok(Answer::Pass),
        _ => host.recovery_agent_version(),
    };
    if managed == Some(false) {
        return Ok(Answer::NotApplicable);
    }
    let managed = managed.ok_or_else(|| Missing::field(Azure::SHAPE.name, "managedDisks"));
    let (_, version) = both(managed, installed)?;
    Ok(failure().with("version", Value::Component(version.clone())).into())
}
