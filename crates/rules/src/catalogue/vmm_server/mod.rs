//! What VMM management servers must be.

mod azure;
mod hosts;
mod machine;
mod number;
mod provider;
mod scale;
mod version;

use secondsite_inventory::estate::Row;
use secondsite_inventory::tables::{Internet, VmmServer};

use crate::command::{Command, Place};
use crate::rule::{Check, Context, Decision, Level, Rule, Subject, cite, require};
use crate::sources;

pub use azure::{VMM_2022_ON_SERVER_CORE, VMM_VERSION_NEWER_THAN_AZURE_MATRIX, VMM_VERSION_UNSUPPORTED};
pub use hosts::{FREE_SERVER_OUTSIDE_FABRIC, HOST_OUTSIDE_FABRIC, HOST_UNDER_OTHER_VMM};
pub use machine::{
    SINGLE_VMM_SERVER_PHYSICAL, VMM_SERVER_NAME_TOO_LONG, VMM_SERVER_OUTSIDE_DOMAIN, VMM_SERVER_RUNS_HYPER_V,
    VMM_START_MEMORY_TOO_SMALL,
};
pub use number::{SECOND_CLOUD_MISSING, SECOND_VMM_SERVER_MISSING, VMM_SERVER_MISSING};
pub use provider::{
    CLOUD_NOT_SYNCHRONISED, PROVIDER_MISSING, PROVIDER_NOT_ON_ALL_NODES, PROXY_ACCOUNT_MISSING,
};
pub use scale::VMM_SCALE_EXCEEDED;
pub use version::{
    VMM_UPDATES_OUTDATED, VMM_VERSION_NEWER_THAN_MATRIX, VMM_VERSION_OUTSIDE_MATRIX, VMM_VERSION_TOO_OLD,
};

/// The rules of this subject.
pub static RULES: &[&Rule] = &[
    &SECOND_VMM_SERVER_MISSING,
    &SECOND_CLOUD_MISSING,
    &VMM_VERSION_TOO_OLD,
    &VMM_VERSION_OUTSIDE_MATRIX,
    &VMM_SERVER_WITHOUT_INTERNET,
    &VMM_SERVER_MISSING,
    &VMM_UPDATES_OUTDATED,
    &VMM_VERSION_NEWER_THAN_MATRIX,
    &VMM_VERSION_UNSUPPORTED,
    &VMM_2022_ON_SERVER_CORE,
    &HOST_UNDER_OTHER_VMM,
    &PROVIDER_MISSING,
    &PROXY_ACCOUNT_MISSING,
    &CLOUD_NOT_SYNCHRONISED,
    &SINGLE_VMM_SERVER_PHYSICAL,
    &VMM_SERVER_NAME_TOO_LONG,
    &VMM_START_MEMORY_TOO_SMALL,
    &VMM_SCALE_EXCEEDED,
    &VMM_VERSION_NEWER_THAN_AZURE_MATRIX,
    &HOST_OUTSIDE_FABRIC,
    &FREE_SERVER_OUTSIDE_FABRIC,
    &PROVIDER_NOT_ON_ALL_NODES,
    &VMM_SERVER_OUTSIDE_DOMAIN,
    &VMM_SERVER_RUNS_HYPER_V,
];

/// The Provider on a VMM server speaks to the vault over the internet.
pub static VMM_SERVER_WITHOUT_INTERNET: Rule = Rule {
    id: "VMM-08",
    slug: "vmm-server-without-internet",
    subject: Subject::VmmServer,
    level: Level::Blocker,
    needs: &["vmmServers.internet"],
    values: &[],
    sources: &[cite(&sources::PREREQUISITES, "F-VMM-08"), cite(&sources::WALKTHROUGH_SERVERS, "F-VMM-08")],
    disagreement: None,
    fix: &[],
    confirm: &[Command {
        place: Place::VmmServer,
        script: "Test-NetConnection -ComputerName 'login.microsoftonline.com' -Port 443",
    }],
    check: Check::VmmServer(vmm_server_without_internet),
};

fn vmm_server_without_internet(_: Context<'_>, server: Row<'_, VmmServer>) -> Decision {
    Ok(require(*server.internet()? != Internet::None))
}
