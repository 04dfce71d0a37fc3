//! How many recovery points are kept, and how often they are app-consistent.

use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::both;
use secondsite_inventory::tables::ReplicationPolicy;

use super::{SHOW_SETTINGS, followed};
use crate::command::{Command, Place};
use crate::rule::{
    Answer, Check, Context, Decision, Level, Rule, Subject, Value, ValueKind, cite, failure, require,
};
use crate::sources;

/// Most hours between app-consistent snapshots that Site Recovery takes.
const MOST_HOURS: u32 = 12;

/// Most additional recovery points of Hyper-V Replica.
const MOST_POINTS: u32 = 24;

/// Site Recovery takes one to twelve hours, or none at all.
pub static APP_CONSISTENT_HOURS_INVALID: Rule = Rule {
    id: "REP-04",
    slug: "app-consistent-hours-invalid",
    subject: Subject::Replication,
    level: Level::Blocker,
    needs: &["replicationPolicies.appConsistentHours", "virtualMachines.policy", "virtualMachines.replicate"],
    values: &[("hours", ValueKind::Count)],
    sources: &[cite(&sources::WALKTHROUGH_POLICY, "F-REP-04"), cite(&sources::TUTORIAL_2018, "F-REP-04")],
    disagreement: None,
    fix: &[],
    confirm: &[],
    check: Check::Policy(app_consistent_hours_invalid),
};

fn app_consistent_hours_invalid(context: Context<'_>, policy: Row<'_, ReplicationPolicy>) -> Decision {
    followed(context, policy, || {
        let hours = *policy.app_consistent_hours()?;
        if hours <= MOST_HOURS {
            return Ok(Answer::Pass);
        }
        Ok(failure().with("hours", Value::Count(hours.into())).into())
    })
}

/// A snapshot counts only as long as enough points are kept: the hours must be fewer than the points.
pub static APP_CONSISTENT_POINTS_UNKEPT: Rule = Rule {
    id: "REP-51",
    slug: "app-consistent-points-unkept",
    subject: Subject::Replication,
    level: Level::Blocker,
    needs: &[
        "replicationPolicies.appConsistentHours",
        "replicationPolicies.recoveryPoints",
        "virtualMachines.policy",
        "virtualMachines.replicate",
    ],
    values: &[("hours", ValueKind::Count), ("points", ValueKind::Count)],
    sources: &[cite(&sources::WALKTHROUGH_POLICY, "F-REP-04"), cite(&sources::TUTORIAL_2018, "F-REP-04")],
    disagreement: None,
    fix: &[],
    confirm: &[],
    check: Check::Policy(app_consistent_points_unkept),
};

fn app_consistent_points_unkept(context: Context<'_>, policy: Row<'_, ReplicationPolicy>) -> Decision {
    if policy.app_consistent_hours == Some(0) {
        return Ok(Answer::NotApplicable);
    }
    followed(context, policy, || {
        let (hours, points) = both(policy.app_consistent_hours(), policy.recovery_points())?;
        if hours < points {
            return Ok(Answer::Pass);
        }
        let found = failure().with("hours", Value::Count((*hours).into()));
        Ok(found.with("points", Value::Count((*points).into())).into())
    })
}

/// Hyper-V Replica keeps at most 24 points besides the latest.
pub static TOO_MANY_RECOVERY_POINTS: Rule = Rule {
    id: "REP-05",
    slug: "too-many-recovery-points",
    subject: Subject::Replication,
    level: Level::Blocker,
    needs: &["replicationPolicies.recoveryPoints", "virtualMachines.policy", "virtualMachines.replicate"],
    values: &[("points", ValueKind::Count)],
    sources: &[
        cite(&sources::REPLICA_SETUP, "F-REP-05"),
        cite(&sources::REPLICA_OVERVIEW, "F-REP-05"),
        cite(&sources::REPLICATION_CMDLETS, "F-REP-05"),
    ],
    disagreement: None,
    fix: &[Command {
        place: Place::HyperVHost,
        script: "Set-VMReplication -VMName 'VM' -RecoveryHistory 24",
    }],
    confirm: &[SHOW_SETTINGS],
    check: Check::Policy(too_many_recovery_points),
};

fn too_many_recovery_points(context: Context<'_>, policy: Row<'_, ReplicationPolicy>) -> Decision {
    followed(context, policy, || {
        let points = *policy.recovery_points()?;
        if points <= MOST_POINTS {
            return Ok(Answer::Pass);
        }
        Ok(failure().with("points", Value::Count(points.into())).into())
    })
}

/// App-consistent snapshots are kept as recovery points, of which there must be some.
pub static APP_CONSISTENT_WITHOUT_POINTS: Rule = Rule {
    id: "REP-06",
    slug: "app-consistent-without-points",
    subject: Subject::Replication,
    level: Level::Blocker,
    needs: &[
        "replicationPolicies.appConsistentHours",
        "replicationPolicies.recoveryPoints",
        "virtualMachines.policy",
        "virtualMachines.replicate",
    ],
    values: &[],
    sources: &[cite(&sources::REPLICATION_CMDLETS, "F-REP-06")],
    disagreement: None,
    fix: &[Command {
        place: Place::HyperVHost,
        script: "Set-VMReplication -VMName 'VM' -RecoveryHistory 4 -VSSSnapshotFrequencyHour 4",
    }],
    confirm: &[SHOW_SETTINGS],
    check: Check::Policy(app_consistent_without_points),
};

fn app_consistent_without_points(context: Context<'_>, policy: Row<'_, ReplicationPolicy>) -> Decision {
    if policy.app_consistent_hours == Some(0) {
        return Ok(Answer::NotApplicable);
    }
    followed(context, policy, || {
        if policy.recovery_points.is_some_and(|points| points > 0) {
            return Ok(Answer::Pass);
        }
        both(policy.app_consistent_hours(), policy.recovery_points()).map(|_| require(false))
    })
}
