//! The ports by which hosts replicate to each other.

use secondsite_inventory::estate::Row;
use secondsite_inventory::field::Port;
use secondsite_inventory::missing::{Known, all, and, any, both};
use secondsite_inventory::tables::{CloudRole, Host, ReplicaListener, ReplicationPolicy};
use secondsite_inventory::value::Name;

use crate::command::{Command, Place};
use crate::rule::{Answer, Check, Context, Decision, Level, Rule, Subject, Value, ValueKind, cite, failure};
use crate::sources;

const VALUES: &[(&str, ValueKind)] = &[("ports", ValueKind::Names)];

/// In clouds, each host may become the one that receives.
pub static REPLICATION_PORT_CLOSED: Rule = Rule {
    id: "CON-08",
    slug: "replication-port-closed",
    subject: Subject::Connectivity,
    level: Level::Blocker,
    needs: &[
        "clouds.role",
        "clouds.hostGroups",
        "clouds.vmmServer",
        "hostGroups",
        "hosts.hostGroup",
        "hosts.vmmServer",
        "hosts.openPorts",
        "replicationPolicies.port",
        "virtualMachines.policy",
        "virtualMachines.replicate",
    ],
    values: VALUES,
    sources: &[cite(&sources::WALKTHROUGH_POLICY, "F-CON-08"), cite(&sources::TUTORIAL_2018, "F-CON-08")],
    disagreement: Some("D-13"),
    fix: &[Command {
        place: Place::HyperVHost,
        script: "New-NetFirewallRule -DisplayName 'Replication 8083-8084' -Direction Inbound -Protocol TCP -LocalPort 8083, 8084 -Action Allow",
    }],
    confirm: &[Command {
        place: Place::HyperVHost,
        script: "Test-NetConnection -ComputerName 'OTHERHOST' -Port 8084",
    }],
    check: Check::Host(replication_port_closed),
};

fn replication_port_closed(context: Context<'_>, host: Row<'_, Host>) -> Decision {
    let side = |role| context.estate.on_side(host, role);
    judge(context, &host, any([side(CloudRole::Primary), side(CloudRole::Secondary)]))
}

/// A replica server listens where the policy says.
pub static REPLICA_PORT_CLOSED: Rule = Rule {
    id: "CON-10",
    slug: "replica-port-closed",
    subject: Subject::Connectivity,
    level: Level::Blocker,
    needs: &[
        "hosts.replicaListener",
        "hosts.openPorts",
        "replicationPolicies.port",
        "virtualMachines.policy",
        "virtualMachines.replicate",
    ],
    values: VALUES,
    sources: &[
        cite(&sources::REPLICA_CLUSTER, "F-CON-10"),
        cite(&sources::REPLICA_SETUP, "F-CON-10"),
        cite(&sources::REPLICA_CLUSTER, "F-CON-11"),
    ],
    disagreement: Some("D-13"),
    fix: &[
        Command {
            place: Place::HyperVHost,
            script: "Enable-NetFirewallRule -Name 'VIRT-HVRHTTPL-In-TCP-NoScope'",
        },
        Command {
            place: Place::HyperVHost,
            script: "Enable-NetFirewallRule -Name 'VIRT-HVRHTTPSL-In-TCP-NoScope'",
        },
    ],
    confirm: &[Command {
        place: Place::HyperVHost,
        script: "Get-NetFirewallRule -Name 'VIRT-HVRHTTPL-In-TCP-NoScope', 'VIRT-HVRHTTPSL-In-TCP-NoScope' | Select-Object Name, DisplayName, Enabled",
    }],
    check: Check::Host(replica_port_closed),
};

fn replica_port_closed(context: Context<'_>, host: Row<'_, Host>) -> Decision {
    let receives = host.replica_listener().map(|listener| *listener != ReplicaListener::None);
    judge(context, &host, receives)
}

fn judge(context: Context<'_>, host: &Host, takes_part: Known<bool>) -> Decision {
    if takes_part == Ok(false) || context.estate.policies().next().is_none() {
        return Ok(Answer::NotApplicable);
    }
    let lacking: Vec<Known<Option<Port>>> =
        context.estate.policies().map(|policy| lacks(context, host, policy)).collect();
    let surely: Vec<Port> = lacking.iter().flatten().copied().flatten().collect();
    let lacking = if surely.is_empty() { all(lacking).map(|_| surely) } else { Ok(surely) };
    if matches!(&lacking, Ok(none) if none.is_empty()) {
        return Ok(Answer::Pass);
    }
    let (mut ports, _) = both(lacking, takes_part)?;
    ports.sort_unstable();
    ports.dedup();
    let ports = ports.iter().filter_map(|port| Name::new(&port.0.to_string()));
    Ok(failure().with("ports", Value::Names(ports.collect())).into())
}

/// The port of a policy that is followed and that the host's firewall does not let in.
fn lacks(context: Context<'_>, host: &Host, policy: Row<'_, ReplicationPolicy>) -> Known<Option<Port>> {
    let closed = both(policy.port(), host.open_ports()).map(|(port, open)| !open.contains(port));
    let counts = and(closed, context.estate.is_followed(policy))?;
    Ok(policy.port.filter(|_| counts))
}
