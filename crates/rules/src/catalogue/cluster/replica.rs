//! What a cluster needs for Hyper-V Replica without Site Recovery.

use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::both;
use secondsite_inventory::tables::{Broker, Cluster, SiteRole};
use secondsite_inventory::value::Name;
use secondsite_inventory::{Estate, Table};

use crate::command::{Command, Place};
use crate::rule::{Answer, Check, Context, Decision, Level, Rule, Subject, Value, ValueKind, cite, failure};
use crate::sources;

/// A NetBIOS name has this many characters at most.
const NAME_LIMIT: usize = 15;

/// The broker's name is a NetBIOS name.
pub static BROKER_NAME_TOO_LONG: Rule = Rule {
    id: "CLU-07",
    slug: "broker-name-too-long",
    subject: Subject::Cluster,
    level: Level::Blocker,
    needs: &["clusters.broker", "clusters.brokerName"],
    values: &[("name", ValueKind::Name), ("length", ValueKind::Count), ("limit", ValueKind::Count)],
    sources: &[cite(&sources::REPLICA_CLUSTER, "F-CLU-07")],
    disagreement: None,
    fix: &[],
    confirm: &[Command {
        place: Place::ClusterNode,
        script: "Get-ClusterGroup | Where-Object GroupType -eq VMReplicaBroker",
    }],
    check: Check::Cluster(broker_name_too_long),
};

fn broker_name_too_long(_: Context<'_>, cluster: Row<'_, Cluster>) -> Decision {
    let Some(name) = broker_name(&cluster)? else { return Ok(Answer::NotApplicable) };
    let length = first_label(name).chars().count();
    if length <= NAME_LIMIT {
        return Ok(Answer::Pass);
    }
    let failure =
        failure().with("name", Value::Name(name.clone())).with("length", Value::Count(length as u64));
    Ok(failure.with("limit", Value::Count(NAME_LIMIT as u64)).into())
}

/// The name of a broker that is there or planned; none where there is neither.
fn broker_name(cluster: &Cluster) -> secondsite_inventory::Known<Option<&Name>> {
    match (&cluster.broker_name, cluster.broker) {
        (Some(name), _) => Ok(Some(name)),
        (None, Some(Broker::Absent)) => Ok(None),
        (None, _) => both(cluster.broker_name(), cluster.broker()).map(|(name, _)| Some(name)),
    }
}

fn first_label(name: &Name) -> &str {
    name.as_str().split('.').next().unwrap_or_default()
}

/// The broker gets a computer account of its own, so its name must be free in the domain.
pub static BROKER_NAME_TAKEN: Rule = Rule {
    id: "CLU-51",
    slug: "broker-name-taken",
    subject: Subject::Cluster,
    level: Level::Blocker,
    needs: &["clusters.broker", "clusters.brokerName", "hosts"],
    values: &[("name", ValueKind::Name)],
    sources: &[cite(&sources::REPLICA_CLUSTER, "F-CLU-07")],
    disagreement: None,
    fix: &[],
    confirm: &[Command {
        place: Place::ClusterNode,
        script: "Get-ClusterGroup | Where-Object GroupType -eq VMReplicaBroker",
    }],
    check: Check::Cluster(broker_name_taken),
};

fn broker_name_taken(context: Context<'_>, cluster: Row<'_, Cluster>) -> Decision {
    let Some(name) = broker_name(&cluster)? else { return Ok(Answer::NotApplicable) };
    if !is_taken(context.estate, cluster, name) {
        return Ok(Answer::Pass);
    }
    Ok(failure().with("name", Value::Name(name.clone())).into())
}

/// Whether a host, a cluster or another broker of the inventory has the name.
fn is_taken(estate: &Estate<'_>, cluster: Row<'_, Cluster>, name: &Name) -> bool {
    let own = first_label(name).to_lowercase();
    let same = |other: &Name| first_label(other).to_lowercase() == own;
    let brokers = estate.clusters().filter(|other| other.index != cluster.index);
    estate.hosts().any(|host| same(&host.name))
        || estate.clusters().any(|other| same(&other.name))
        || brokers.filter_map(|other| other.record().broker_name.as_ref()).any(same)
}

/// A replica must survive a move to any node of the receiving cluster.
pub static REPLICA_STORAGE_NOT_SHARED: Rule = Rule {
    id: "CLU-11",
    slug: "replica-storage-not-shared",
    subject: Subject::Cluster,
    level: Level::Blocker,
    needs: &["clusters.sharedReplicaStorage", "clusters.site", "sites.role"],
    values: &[],
    sources: &[cite(&sources::REPLICA_CLUSTER, "F-CLU-11")],
    disagreement: None,
    fix: &[Command {
        place: Place::ClusterNode,
        script: "Set-VMReplicationServer -DefaultStorageLocation 'C:\\ClusterStorage\\Volume1\\Replica'",
    }],
    confirm: &[
        Command { place: Place::ClusterNode, script: "Get-VMReplicationServer | Format-List *" },
        Command { place: Place::ClusterNode, script: "Get-ClusterSharedVolume" },
    ],
    check: Check::Cluster(replica_storage_not_shared),
};

fn replica_storage_not_shared(context: Context<'_>, cluster: Row<'_, Cluster>) -> Decision {
    if cluster.shared_replica_storage == Some(true) {
        return Ok(Answer::Pass);
    }
    let role = context.estate.role_of_site(cluster.site(), Table::Clusters);
    // A cluster that only sends keeps no replicas.
    if role == Ok(SiteRole::Primary) {
        return Ok(Answer::NotApplicable);
    }
    both(role, cluster.shared_replica_storage()).map(|_| failure().into())
}
