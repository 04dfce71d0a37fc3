//! In what way machines are replicated: the first copy, the traffic, further replicas, pauses.

use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::and;
use secondsite_inventory::tables::{ReplicationPolicy, ReplicationState, VirtualMachine};

use super::super::virtual_machine::{on_host, replicated};
use super::{SHOW_SETTINGS, followed};
use crate::rule::{
    Answer, Check, Context, Decision, Level, Rule, Subject, Value, ValueKind, cite, failure, require,
};
use crate::sources;

/// How far ahead the first copy may be scheduled.
const MOST_DAYS: u32 = 7;

/// A third copy gets no app-consistent points.
pub static EXTENDED_WITH_APP_CONSISTENT_POINTS: Rule = Rule {
    id: "REP-07",
    slug: "extended-with-app-consistent-points",
    subject: Subject::Replication,
    level: Level::Warning,
    needs: &[
        "replicationPolicies.extended",
        "replicationPolicies.appConsistentHours",
        "virtualMachines.policy",
        "virtualMachines.replicate",
    ],
    values: &[],
    sources: &[cite(&sources::REPLICA_SETUP, "F-REP-07"), cite(&sources::REPLICATION_CMDLETS, "F-REP-06")],
    disagreement: None,
    fix: &[],
    confirm: &[on_host("Get-VMReplication -ReplicationRelationshipType Extended")],
    check: Check::Policy(extended_with_app_consistent_points),
};

fn extended_with_app_consistent_points(context: Context<'_>, policy: Row<'_, ReplicationPolicy>) -> Decision {
    followed(context, policy, || {
        let app_consistent = policy.app_consistent_hours().map(|hours| *hours > 0);
        and(policy.extended().copied(), app_consistent).map(|is_both| require(!is_both))
    })
}

/// The start of the first copy is scheduled at most a week ahead.
pub static FIRST_COPY_TOO_LATE: Rule = Rule {
    id: "REP-08",
    slug: "first-copy-too-late",
    subject: Subject::Replication,
    level: Level::Blocker,
    needs: &["replicationPolicies.startWithinDays", "virtualMachines.policy", "virtualMachines.replicate"],
    values: &[("days", ValueKind::Count)],
    sources: &[
        cite(&sources::REPLICATION_CMDLETS, "F-REP-08"),
        cite(&sources::REPLICATE_MACHINE, "F-REP-08"),
    ],
    disagreement: None,
    fix: &[on_host("Start-VMInitialReplication -VMName 'VM' -InitialReplicationStartTime 'DATE TIME'")],
    confirm: &[on_host("Get-VMReplication -VMName 'VM' | Select-Object VMName, State")],
    check: Check::Policy(first_copy_too_late),
};

fn first_copy_too_late(context: Context<'_>, policy: Row<'_, ReplicationPolicy>) -> Decision {
    followed(context, policy, || {
        let days = *policy.start_within_days()?;
        if days <= MOST_DAYS {
            return Ok(Answer::Pass);
        }
        Ok(failure().with("days", Value::Count(days.into())).into())
    })
}

/// Compressed traffic needs less of the line.
pub static COMPRESSION_OFF: Rule = Rule {
    id: "REP-13",
    slug: "compression-off",
    subject: Subject::Replication,
    level: Level::Advice,
    needs: &["replicationPolicies.compression", "virtualMachines.policy", "virtualMachines.replicate"],
    values: &[],
    sources: &[cite(&sources::BEST_PRACTICES, "F-REP-13"), cite(&sources::WALKTHROUGH_POLICY, "F-REP-13")],
    disagreement: None,
    fix: &[on_host("Set-VMReplication -VMName 'VM' -CompressionEnabled $true")],
    confirm: &[SHOW_SETTINGS],
    check: Check::Policy(compression_off),
};

fn compression_off(context: Context<'_>, policy: Row<'_, ReplicationPolicy>) -> Decision {
    followed(context, policy, || Ok(require(*policy.compression()?)))
}

/// While replication is paused the replica falls behind.
pub static REPLICATION_PAUSED: Rule = Rule {
    id: "REP-17",
    slug: "replication-paused",
    subject: Subject::Replication,
    level: Level::Advice,
    needs: &["virtualMachines.replication", "virtualMachines.replicate"],
    values: &[],
    sources: &[cite(&sources::BEST_PRACTICES, "F-REP-17")],
    disagreement: None,
    fix: &[on_host("Resume-VMReplication -VMName 'VM'")],
    confirm: &[on_host("Get-VMReplication -VMName 'VM' | Select-Object VMName, State, Health")],
    check: Check::Machine(replication_paused),
};

fn replication_paused(_: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    replicated(&machine, || Ok(require(*machine.replication()? != ReplicationState::Paused)))
}

/// Site Recovery knows no third copy.
pub static EXTENDED_TO_AZURE: Rule = Rule {
    id: "REP-52",
    slug: "extended-to-azure",
    subject: Subject::Replication,
    level: Level::Blocker,
    needs: &["replicationPolicies.extended", "virtualMachines.policy", "virtualMachines.replicate"],
    values: &[],
    sources: &[cite(&sources::QUESTIONS, "F-HV-14")],
    disagreement: None,
    fix: &[on_host("Remove-VMReplication -VMName 'VM' -ReplicationRelationshipType Extended")],
    confirm: &[on_host("Get-VMReplication -ReplicationRelationshipType Extended")],
    check: Check::Policy(extended_to_azure),
};

fn extended_to_azure(context: Context<'_>, policy: Row<'_, ReplicationPolicy>) -> Decision {
    followed(context, policy, || Ok(require(!*policy.extended()?)))
}
