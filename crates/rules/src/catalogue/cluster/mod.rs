//! What failover clusters of Hyper-V hosts must have.

mod broker;
mod replica;

use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::both;
use secondsite_inventory::product::WindowsRelease;
use secondsite_inventory::tables::Host;
use secondsite_inventory::value::Name;

use crate::command::{Command, Place};
use crate::rule::{Answer, Check, Context, Decision, Level, Rule, Subject, cite, failure};
use crate::sources;

pub use broker::{BROKER_MISSING, BROKER_MISSING_TO_AZURE, BROKER_NOT_CREATED, BROKER_OFFLINE};
pub use replica::{BROKER_NAME_TAKEN, BROKER_NAME_TOO_LONG, REPLICA_STORAGE_NOT_SHARED};

/// The rules of this subject.
pub static RULES: &[&Rule] = &[
    &BROKER_MISSING,
    &UPDATE_MISSING,
    &BROKER_NOT_CREATED,
    &BROKER_MISSING_TO_AZURE,
    &BROKER_NAME_TOO_LONG,
    &BROKER_OFFLINE,
    &REPLICA_STORAGE_NOT_SHARED,
    &BROKER_NAME_TAKEN,
];

/// Clustered hosts on 2012 R2 are to have KB2961977. That it is not listed is no proof that its contents are
/// missing, since a later rollup goes by another number.
pub static UPDATE_MISSING: Rule = Rule {
    id: "CLU-02",
    slug: "cluster-update-missing",
    subject: Subject::Cluster,
    level: Level::Warning,
    needs: &["hosts.cluster", "hosts.operatingSystem", "hosts.clustered", "hosts.updates"],
    values: &[],
    sources: &[cite(&sources::PREREQUISITES, "F-CLU-02"), cite(&sources::REQUIREMENTS_2016, "F-CLU-02")],
    disagreement: Some("D-02"),
    fix: &[Command {
        place: Place::ClusterNode,
        script: "Suspend-ClusterNode -Name 'NODE' -Drain\n# Install KB2961977 from the update catalogue, then:\nResume-ClusterNode -Name 'NODE'",
    }],
    confirm: &[Command {
        place: Place::ClusterNode,
        script: "Get-HotFix -Id KB2961977 -ComputerName 'NODE'",
    }],
    check: Check::Host(update_missing),
};

fn update_missing(context: Context<'_>, host: Row<'_, Host>) -> Decision {
    let listed = |updates: &Vec<Name>| updates.iter().any(|update| update.is("KB2961977"));
    // The update settles it, whatever else is unknown.
    if host.updates.as_ref().is_some_and(listed) {
        return Ok(Answer::Pass);
    }
    let on_2012_r2 =
        host.operating_system().map(|version| version.release() == Some(WindowsRelease::Server2012R2));
    let clustered = context.estate.is_clustered(&host);
    if on_2012_r2 == Ok(false) || clustered == Ok(false) {
        return Ok(Answer::NotApplicable);
    }
    both(both(on_2012_r2, clustered), host.updates())?;
    Ok(failure().into())
}
