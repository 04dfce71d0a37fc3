//! The Hyper-V Replica Broker, by which a cluster takes part in replication.

use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::both;
use secondsite_inventory::product::WindowsRelease;
use secondsite_inventory::tables::{Addressing, Broker, Cluster};

use crate::command::{Command, Place};
use crate::rule::{Answer, Check, Context, Decision, Level, Rule, Subject, cite, failure, require};
use crate::sources;

/// Lists the broker of a cluster; the resource tells more than its group.
const SHOW_BROKER: Command = Command {
    place: Place::ClusterNode,
    script: "Get-ClusterResource | Where-Object ResourceType -eq 'Virtual Machine Replication Broker' | Select-Object Name, OwnerGroup, State",
};

/// Without a broker replication stops as soon as a machine moves to another node.
pub static BROKER_MISSING: Rule = Rule {
    id: "CLU-01",
    slug: "broker-missing",
    subject: Subject::Cluster,
    level: Level::Blocker,
    needs: &["clusters.broker"],
    values: &[],
    sources: &[
        cite(&sources::BEST_PRACTICES, "F-CLU-01"),
        cite(&sources::REPLICA_OVERVIEW, "F-CLU-01"),
        cite(&sources::REPLICA_CLUSTER, "F-CLU-10"),
    ],
    disagreement: None,
    fix: &[Command {
        place: Place::ClusterNode,
        script: "\
Add-ClusterGroup -Name 'BROKER' -GroupType VMReplicaBroker
Add-ClusterResource -Name 'BROKER' -Group 'BROKER' -ResourceType 'Network Name'
Add-ClusterResource -Name 'BROKER address' -Group 'BROKER' -ResourceType 'IP Address'
Get-ClusterResource -Name 'BROKER address' | Set-ClusterParameter -Multiple @{Network='NETWORK';Address='ADDRESS';SubnetMask='MASK';EnableDhcp=0} -Create
Get-ClusterResource -Name 'BROKER' | Set-ClusterParameter -Name DnsName -Value 'BROKER'
Add-ClusterResourceDependency -Resource 'BROKER' -Provider 'BROKER address'
Add-ClusterResource -Name 'Hyper-V Replica Broker BROKER' -Group 'BROKER' -ResourceType 'Virtual Machine Replication Broker'
Add-ClusterResourceDependency -Resource 'Hyper-V Replica Broker BROKER' -Provider 'BROKER'
Start-ClusterGroup -Name 'BROKER'",
    }],
    confirm: &[SHOW_BROKER],
    check: Check::Cluster(broker_missing),
};

fn broker_missing(_: Context<'_>, cluster: Row<'_, Cluster>) -> Decision {
    Ok(require(*cluster.broker()? != Broker::Absent))
}

/// A cluster on Windows Server 2012 whose addresses are static gets no broker by itself.
pub static BROKER_NOT_CREATED: Rule = Rule {
    id: "CLU-03",
    slug: "broker-not-created",
    subject: Subject::Cluster,
    level: Level::Blocker,
    needs: &["hosts.clustered", "clusters.addressing", "clusters.broker", "hosts.cluster", "hosts.operatingSystem"],
    values: &[],
    sources: &[cite(&sources::PREREQUISITES, "F-CLU-03"), cite(&sources::REQUIREMENTS_2016, "F-CLU-03")],
    disagreement: None,
    fix: &[Command {
        place: Place::ClusterNode,
        script: "\
Add-ClusterServerRole -Name 'BROKER' -StaticAddress 'ADDRESS'
Add-ClusterResource -Name 'Virtual Machine Replication Broker' -ResourceType 'Virtual Machine Replication Broker' -Group 'BROKER'
Add-ClusterResourceDependency -Resource 'Virtual Machine Replication Broker' -Provider 'BROKER'
Start-ClusterGroup -Name 'BROKER'",
    }],
    confirm: &[SHOW_BROKER],
    check: Check::Cluster(broker_not_created),
};

fn broker_not_created(context: Context<'_>, cluster: Row<'_, Cluster>) -> Decision {
    // A broker that exists settles it, whatever else is unknown.
    if let Some(Broker::Online | Broker::Offline) = cluster.broker {
        return Ok(Answer::Pass);
    }
    let on_2012 = context.estate.any_node(&cluster, |host| {
        Ok(host.operating_system()?.release() == Some(WindowsRelease::Server2012))
    });
    if cluster.addressing == Some(Addressing::Dhcp) || on_2012 == Ok(false) {
        return Ok(Answer::NotApplicable);
    }
    both(both(on_2012, cluster.addressing()), cluster.broker())?;
    Ok(failure().into())
}

/// The Deployment Planner calls machines of such a cluster incompatible; the FAQ knows of no such need (D-10).
pub static BROKER_MISSING_TO_AZURE: Rule = Rule {
    id: "CLU-04",
    slug: "broker-missing-to-azure",
    subject: Subject::Cluster,
    level: Level::Warning,
    needs: &["clusters.broker"],
    values: &[],
    sources: &[cite(&sources::PLANNER_ANALYSIS, "F-CLU-04"), cite(&sources::QUESTIONS, "F-CLU-04")],
    disagreement: Some("D-10"),
    fix: BROKER_MISSING.fix,
    confirm: &[SHOW_BROKER],
    check: Check::Cluster(broker_missing),
};

/// A broker that does not run does not speak for its cluster.
pub static BROKER_OFFLINE: Rule = Rule {
    id: "CLU-10",
    slug: "broker-offline",
    subject: Subject::Cluster,
    level: Level::Blocker,
    needs: &["clusters.broker"],
    values: &[],
    sources: &[cite(&sources::REPLICA_CLUSTER, "F-CLU-10")],
    disagreement: None,
    fix: &[Command { place: Place::ClusterNode, script: "Start-ClusterGroup -Name 'BROKER'" }],
    confirm: &[SHOW_BROKER],
    check: Check::Cluster(broker_offline),
};

fn broker_offline(_: Context<'_>, cluster: Row<'_, Cluster>) -> Decision {
    Ok(match cluster.broker()? {
        // That there is none is a finding of its own.
        Broker::Absent => Answer::NotApplicable,
        broker => require(*broker == Broker::Online),
    })
}
