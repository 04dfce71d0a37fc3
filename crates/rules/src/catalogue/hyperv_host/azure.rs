//! What a host must be and have to replicate to Azure.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use secondsite_inventory::Table;
use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::{Known, all};
use secondsite_inventory::product::{Component, WindowsRelease};
use secondsite_inventory::tables::Host;

use super::windows::found;
use crate::command::{Command, Place};
use crate::rule::{
    Answer, Check, Context, Decision, Level, Rule, Subject, Value, ValueKind, cite, failure, require,
};
use crate::sources;

/// Shows which build of Windows runs, also where there is no VMM.
const SHOW_VERSION: Command = Command {
    place: Place::HyperVHost,
    script: "(Get-CimInstance -ClassName Win32_OperatingSystem -ComputerName 'HOST').Version",
};

/// The support matrix to Azure names four versions, and 2012 is none of them.
pub static WINDOWS_UNSUPPORTED: Rule = Rule {
    id: "HV-03",
    slug: "windows-unsupported",
    subject: Subject::HyperVHost,
    level: Level::Blocker,
    needs: &["hosts.operatingSystem"],
    values: &[("version", ValueKind::Version)],
    sources: &[
        cite(&sources::AZURE_MATRIX_2026, "F-HV-03"),
        cite(&sources::AZURE_MATRIX_2020, "F-HV-03"),
        cite(&sources::AZURE_MATRIX_2026, "F-HV-04"),
        cite(&sources::REQUIREMENTS_2016, "F-HV-04"),
    ],
    disagreement: None,
    fix: &[],
    confirm: &[SHOW_VERSION],
    check: Check::Host(windows_unsupported),
};

fn windows_unsupported(_: Context<'_>, host: Row<'_, Host>) -> Decision {
    use WindowsRelease::{Server2012R2, Server2016, Server2019, Server2022};
    let version = host.operating_system()?;
    if version.against(Server2022) == Ordering::Greater {
        return Ok(Answer::NotApplicable);
    }
    let named = [Server2012R2, Server2016, Server2019, Server2022];
    if version.release().is_some_and(|release| named.contains(&release)) {
        return Ok(Answer::Pass);
    }
    Ok(found(version).into())
}

/// Without a host there is nothing to replicate.
pub static HOST_MISSING: Rule = Rule {
    id: "HV-60",
    slug: "host-missing",
    subject: Subject::HyperVHost,
    level: Level::Blocker,
    needs: &["hosts"],
    values: &[],
    sources: &[cite(&sources::AZURE_MATRIX_2026, "F-HV-03"), cite(&sources::REQUIREMENTS_2016, "F-HV-03")],
    disagreement: None,
    fix: &[],
    confirm: &[],
    check: Check::Table(Table::Hosts, host_missing),
};

fn host_missing(context: Context<'_>) -> Decision {
    Ok(require(context.estate.hosts().next().is_some()))
}

/// Windows Server 2025 stands in a text in preparation only (D-14).
pub static WINDOWS_NEWER_THAN_AZURE_MATRIX: Rule = Rule {
    id: "HV-54",
    slug: "windows-newer-than-azure-matrix",
    subject: Subject::HyperVHost,
    level: Level::Warning,
    needs: &["hosts.operatingSystem"],
    values: &[("version", ValueKind::Version)],
    sources: &[cite(&sources::AZURE_MATRIX_2026, "F-HV-03"), cite(&sources::AZURE_MATRIX_DRAFT, "F-HV-03")],
    disagreement: Some("D-14"),
    fix: &[],
    confirm: &[SHOW_VERSION],
    check: Check::Host(windows_newer_than_azure_matrix),
};

fn windows_newer_than_azure_matrix(_: Context<'_>, host: Row<'_, Host>) -> Decision {
    let version = host.operating_system()?;
    if version.against(WindowsRelease::Server2022) == Ordering::Greater {
        return Ok(found(version).into());
    }
    Ok(Answer::Pass)
}

const SHOW_COMPONENTS: Command = Command {
    place: Place::HyperVHost,
    script: "Get-ItemProperty -Path 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\*' | Where-Object DisplayName -match 'Site Recovery|Recovery Services' | Select-Object DisplayName, DisplayVersion",
};

/// The Recovery Services agent on a host sends the data.
pub static RECOVERY_AGENT_MISSING: Rule = Rule {
    id: "HV-10",
    slug: "recovery-agent-missing",
    subject: Subject::HyperVHost,
    level: Level::Blocker,
    needs: &["hosts.recoveryAgentVersion"],
    values: &[],
    sources: &[cite(&sources::ARCHITECTURE_AZURE, "F-HV-10"), cite(&sources::REQUIREMENTS_2016, "F-HV-10")],
    disagreement: None,
    fix: &[],
    confirm: &[SHOW_COMPONENTS],
    check: Check::Host(recovery_agent_missing),
};

fn recovery_agent_missing(_: Context<'_>, host: Row<'_, Host>) -> Decision {
    Ok(require(*host.recovery_agent_version()? != Component::NotInstalled))
}

/// Without VMM the Provider is on the hosts.
pub static HOST_PROVIDER_MISSING: Rule = Rule {
    id: "HV-55",
    slug: "host-provider-missing",
    subject: Subject::HyperVHost,
    level: Level::Blocker,
    needs: &["hosts.providerVersion"],
    values: &[],
    sources: &[cite(&sources::ARCHITECTURE_AZURE, "F-HV-10"), cite(&sources::REQUIREMENTS_2016, "F-HV-10")],
    disagreement: None,
    fix: &[],
    confirm: &[SHOW_COMPONENTS],
    check: Check::Host(host_provider_missing),
};

fn host_provider_missing(_: Context<'_>, host: Row<'_, Host>) -> Decision {
    Ok(require(*host.provider_version()? != Component::NotInstalled))
}

/// All hosts of a vault have one version of the agent.
pub static AGENT_VERSIONS_DIFFER: Rule = Rule {
    id: "HV-56",
    slug: "agent-versions-differ",
    subject: Subject::HyperVHost,
    level: Level::Blocker,
    needs: &["hosts.recoveryAgentVersion"],
    values: &[("versions", ValueKind::Count)],
    sources: &[cite(&sources::REQUIREMENTS_2016, "F-HV-10"), cite(&sources::QUESTIONS, "F-HV-10")],
    disagreement: None,
    fix: &[],
    confirm: &[SHOW_COMPONENTS],
    check: Check::Table(Table::Hosts, agent_versions_differ),
};

fn agent_versions_differ(context: Context<'_>) -> Decision {
    one_version(context, Host::recovery_agent_version)
}

/// All hosts of a vault have one version of the Provider.
pub static HOST_PROVIDER_VERSIONS_DIFFER: Rule = Rule {
    id: "HV-57",
    slug: "host-provider-versions-differ",
    subject: Subject::HyperVHost,
    level: Level::Blocker,
    needs: &["hosts.providerVersion"],
    values: &[("versions", ValueKind::Count)],
    sources: &[cite(&sources::REQUIREMENTS_2016, "F-HV-10"), cite(&sources::QUESTIONS, "F-HV-10")],
    disagreement: None,
    fix: &[],
    confirm: &[SHOW_COMPONENTS],
    check: Check::Table(Table::Hosts, host_provider_versions_differ),
};

fn host_provider_versions_differ(context: Context<'_>) -> Decision {
    one_version(context, Host::provider_version)
}

/// Whether the component has one version wherever it is installed.
fn one_version(context: Context<'_>, component: fn(&Host) -> Known<&Component>) -> Decision {
    let known: Vec<_> = context.estate.hosts().map(|host| component(host.record())).collect();
    let versions: BTreeSet<[u32; 4]> = known
        .iter()
        .flatten()
        .filter_map(|component| match component {
            Component::Installed(build) => Some(build.parts()),
            Component::NotInstalled => None,
        })
        .collect();
    // Two that differ settle it, whatever other hosts have.
    if versions.len() > 1 {
        return Ok(failure().with("versions", Value::Count(versions.len() as u64)).into());
    }
    all(known).map(|_| Answer::Pass)
}

/// The Provider and the agent need this .NET Framework.
pub static DOT_NET_TOO_OLD: Rule = Rule {
    id: "HV-11",
    slug: "dot-net-too-old",
    subject: Subject::HyperVHost,
    level: Level::Blocker,
    needs: &["hosts.dotNetVersion"],
    values: &[("installed", ValueKind::Word(&["none", "older"])), ("version", ValueKind::Version)],
    sources: &[cite(&sources::AZURE_MATRIX_2026, "F-HV-11"), cite(&sources::AZURE_MATRIX_2020, "F-HV-11")],
    disagreement: None,
    fix: &[],
    confirm: &[Command {
        place: Place::HyperVHost,
        script: "(Get-ItemProperty -Path 'HKLM:\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full').Release",
    }],
    check: Check::Host(dot_net_too_old),
};

fn dot_net_too_old(_: Context<'_>, host: Row<'_, Host>) -> Decision {
    let version = host.dot_net_version()?;
    let installed = match version {
        Component::Installed(build) if build.parts() >= [4, 6, 2, 0] => return Ok(Answer::Pass),
        Component::Installed(_) => "older",
        Component::NotInstalled => "none",
    };
    let failure = failure().with("installed", Value::Word(installed));
    Ok(failure.with("version", Value::Component(version.clone())).into())
}

/// Two products that copy machines get in each other's way.
pub static OTHER_BACKUP_PRESENT: Rule = Rule {
    id: "HV-13",
    slug: "other-backup-present",
    subject: Subject::HyperVHost,
    level: Level::Blocker,
    needs: &["hosts.otherBackup"],
    values: &[],
    sources: &[cite(&sources::AZURE_MATRIX_2026, "F-HV-13"), cite(&sources::QUESTIONS, "F-HV-13")],
    disagreement: None,
    fix: &[],
    confirm: &[Command {
        place: Place::HyperVHost,
        script: "Get-ItemProperty -Path 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\*' | Select-Object DisplayName, Publisher",
    }],
    check: Check::Host(other_backup_present),
};

fn other_backup_present(_: Context<'_>, host: Row<'_, Host>) -> Decision {
    Ok(require(!*host.other_backup()?))
}
