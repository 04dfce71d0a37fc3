//! The Site Recovery Provider on VMM servers, and what it needs of them.

use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::both;
use secondsite_inventory::product::Component;
use secondsite_inventory::tables::{Cloud, CloudRole, Internet, VmmServer};

use crate::command::{Command, Place};
use crate::rule::{Answer, Check, Context, Decision, Level, Rule, Subject, cite, failure, require};
use crate::sources;

const SHOW_REGISTRATION: Command =
    Command { place: Place::VmmConsole, script: "Get-SCVMMDRServiceRegistration -VMMServer 'VMMSERVER'" };

const SHOW_INSTALLED: Command = Command {
    place: Place::VmmServer,
    script: "Get-ItemProperty -Path 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\*' | Where-Object DisplayName -like '*Site Recovery*' | Select-Object DisplayName, DisplayVersion",
};

/// Through the Provider VMM speaks to the vault.
pub static PROVIDER_MISSING: Rule = Rule {
    id: "VMM-09",
    slug: "provider-missing",
    subject: Subject::VmmServer,
    level: Level::Blocker,
    needs: &["vmmServers.providerVersion"],
    values: &[],
    sources: &[cite(&sources::WALKTHROUGH_SOURCE, "F-VMM-09"), cite(&sources::TUTORIAL_2018, "F-VMM-09")],
    disagreement: None,
    fix: &[],
    confirm: &[SHOW_REGISTRATION, SHOW_INSTALLED],
    check: Check::VmmServer(provider_missing),
};

fn provider_missing(_: Context<'_>, server: Row<'_, VmmServer>) -> Decision {
    Ok(require(*server.provider_version()? != Component::NotInstalled))
}

/// A clustered VMM moves between nodes, and the Provider is needed on each, in one version.
pub static PROVIDER_NOT_ON_ALL_NODES: Rule = Rule {
    id: "VMM-57",
    slug: "provider-not-on-all-nodes",
    subject: Subject::VmmServer,
    level: Level::Blocker,
    needs: &["vmmServers.clusterNodes", "vmmServers.providerOnAllNodes"],
    values: &[],
    sources: &[cite(&sources::WALKTHROUGH_SOURCE, "F-VMM-09"), cite(&sources::TUTORIAL_2018, "F-VMM-09")],
    disagreement: None,
    fix: &[],
    confirm: &[SHOW_INSTALLED],
    check: Check::VmmServer(provider_not_on_all_nodes),
};

fn provider_not_on_all_nodes(_: Context<'_>, server: Row<'_, VmmServer>) -> Decision {
    if server.cluster_nodes.is_some_and(|nodes| nodes <= 1) {
        return Ok(Answer::NotApplicable);
    }
    if server.provider_on_all_nodes == Some(true) {
        return Ok(Answer::Pass);
    }
    both(server.cluster_nodes(), server.provider_on_all_nodes()).map(|_| failure().into())
}

/// The Provider signs in at a proxy with this account.
pub static PROXY_ACCOUNT_MISSING: Rule = Rule {
    id: "VMM-11",
    slug: "proxy-account-missing",
    subject: Subject::VmmServer,
    level: Level::Blocker,
    needs: &["vmmServers.internet", "vmmServers.proxyAccount"],
    values: &[],
    sources: &[cite(&sources::WALKTHROUGH_SOURCE, "F-VMM-11"), cite(&sources::TUTORIAL_2018, "F-VMM-11")],
    disagreement: None,
    fix: &[Command {
        place: Place::VmmServer,
        script: "New-SCRunAsAccount -Name 'DRAProxyAccount' -Credential (Get-Credential)\nRestart-Service -Name SCVMMService",
    }],
    confirm: &[Command { place: Place::VmmConsole, script: "Get-SCRunAsAccount -Name 'DRAProxyAccount'" }],
    check: Check::VmmServer(proxy_account_missing),
};

fn proxy_account_missing(_: Context<'_>, server: Row<'_, VmmServer>) -> Decision {
    if server.internet.is_some_and(|internet| internet != Internet::Proxy) {
        return Ok(Answer::NotApplicable);
    }
    if server.proxy_account == Some(true) {
        return Ok(Answer::Pass);
    }
    both(server.internet(), server.proxy_account()).map(|_| failure().into())
}

/// A cloud that the vault does not know cannot be chosen.
pub static CLOUD_NOT_SYNCHRONISED: Rule = Rule {
    id: "VMM-12",
    slug: "cloud-not-synchronised",
    subject: Subject::VmmServer,
    level: Level::Blocker,
    needs: &["clouds.role", "clouds.synchronised"],
    values: &[],
    sources: &[cite(&sources::WALKTHROUGH_SOURCE, "F-VMM-12"), cite(&sources::TUTORIAL_2018, "F-VMM-12")],
    disagreement: None,
    fix: &[],
    confirm: &[],
    check: Check::Cloud(cloud_not_synchronised),
};

fn cloud_not_synchronised(_: Context<'_>, cloud: Row<'_, Cloud>) -> Decision {
    if cloud.role == Some(CloudRole::None) {
        return Ok(Answer::NotApplicable);
    }
    if cloud.synchronised == Some(true) {
        return Ok(Answer::Pass);
    }
    both(cloud.role(), cloud.synchronised()).map(|_| failure().into())
}
