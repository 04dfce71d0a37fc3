//! What Hyper-V hosts must be.

mod azure;
mod place;
mod policy;
mod replica;
mod windows;

use secondsite_inventory::estate::Row;
use secondsite_inventory::tables::{Host, Internet};

use crate::command::{Command, Place};
use crate::rule::{Check, Context, Decision, Level, Rule, Subject, cite, require};
use crate::sources;

pub use azure::{
    AGENT_VERSIONS_DIFFER, DOT_NET_TOO_OLD, HOST_MISSING, HOST_PROVIDER_MISSING,
    HOST_PROVIDER_VERSIONS_DIFFER, OTHER_BACKUP_PRESENT, RECOVERY_AGENT_MISSING,
    WINDOWS_NEWER_THAN_AZURE_MATRIX, WINDOWS_UNSUPPORTED,
};
pub use place::{HOST_OUTSIDE_CLOUDS, HOST_WITHOUT_MACHINE};
pub use policy::POLICY_MIXES_VERSIONS;
pub use replica::{
    CLIENT_WINDOWS, HOST_OUTSIDE_DOMAIN, REPLICA_HOST_WITHOUT_ROLE, REPLICA_SERVER_DISABLED,
    REPLICA_SERVER_OPEN, SECOND_HOST_MISSING, WORKGROUP_WITHOUT_CERTIFICATE,
};
pub use windows::{
    HOST_UPDATES_OUTDATED, HYPER_V_ROLE_MISSING, WINDOWS_NEWER_THAN_MATRIX, WINDOWS_OUTSIDE_MATRIX,
    WINDOWS_TOO_OLD,
};

/// The rules of this subject.
pub static RULES: &[&Rule] = &[
    &WINDOWS_TOO_OLD,
    &WINDOWS_OUTSIDE_MATRIX,
    &HOST_WITHOUT_MACHINE,
    &HOST_OUTSIDE_CLOUDS,
    &HOST_WITHOUT_INTERNET,
    &POLICY_MIXES_VERSIONS,
    &HYPER_V_ROLE_MISSING,
    &HOST_UPDATES_OUTDATED,
    &WINDOWS_NEWER_THAN_MATRIX,
    &WINDOWS_UNSUPPORTED,
    &RECOVERY_AGENT_MISSING,
    &DOT_NET_TOO_OLD,
    &CLIENT_WINDOWS,
    &OTHER_BACKUP_PRESENT,
    &SECOND_HOST_MISSING,
    &REPLICA_SERVER_DISABLED,
    &HOST_OUTSIDE_DOMAIN,
    &WINDOWS_NEWER_THAN_AZURE_MATRIX,
    &HOST_PROVIDER_MISSING,
    &AGENT_VERSIONS_DIFFER,
    &HOST_PROVIDER_VERSIONS_DIFFER,
    &WORKGROUP_WITHOUT_CERTIFICATE,
    &REPLICA_SERVER_OPEN,
    &HOST_MISSING,
    &REPLICA_HOST_WITHOUT_ROLE,
];

/// Hosts reach the service over the internet.
pub static HOST_WITHOUT_INTERNET: Rule = Rule {
    id: "HV-07",
    slug: "host-without-internet",
    subject: Subject::HyperVHost,
    level: Level::Blocker,
    needs: &["hosts.internet"],
    values: &[],
    sources: &[cite(&sources::PREREQUISITES, "F-HV-07"), cite(&sources::WALKTHROUGH_SERVERS, "F-HV-07")],
    disagreement: None,
    fix: &[],
    confirm: &[Command {
        place: Place::HyperVHost,
        script: "Test-NetConnection -ComputerName 'login.microsoftonline.com' -Port 443",
    }],
    check: Check::Host(host_without_internet),
};

fn host_without_internet(_: Context<'_>, host: Row<'_, Host>) -> Decision {
    Ok(require(*host.internet()? != Internet::None))
}
