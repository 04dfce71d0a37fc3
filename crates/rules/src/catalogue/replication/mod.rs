//! How replication is set: how often, how far back, and in what way.

mod frequency;
mod history;
mod manner;

use secondsite_inventory::estate::Row;
use secondsite_inventory::tables::ReplicationPolicy;

use crate::command::{Command, Place};
use crate::rule::{Answer, Context, Decision, Rule};

pub use frequency::{COPY_FREQUENCY_INVALID, COPY_FREQUENCY_OUTSIDE_AZURE};
pub use history::{
    APP_CONSISTENT_HOURS_INVALID, APP_CONSISTENT_POINTS_UNKEPT, APP_CONSISTENT_WITHOUT_POINTS,
    TOO_MANY_RECOVERY_POINTS,
};
pub use manner::{
    COMPRESSION_OFF, EXTENDED_TO_AZURE, EXTENDED_WITH_APP_CONSISTENT_POINTS, FIRST_COPY_TOO_LATE,
    REPLICATION_PAUSED,
};

/// The rules of this subject.
pub static RULES: &[&Rule] = &[
    &COPY_FREQUENCY_INVALID,
    &COPY_FREQUENCY_OUTSIDE_AZURE,
    &APP_CONSISTENT_HOURS_INVALID,
    &TOO_MANY_RECOVERY_POINTS,
    &APP_CONSISTENT_WITHOUT_POINTS,
    &EXTENDED_WITH_APP_CONSISTENT_POINTS,
    &FIRST_COPY_TOO_LATE,
    &COMPRESSION_OFF,
    &REPLICATION_PAUSED,
    &APP_CONSISTENT_POINTS_UNKEPT,
    &EXTENDED_TO_AZURE,
];

/// The decision for a policy that a replicated machine follows; one that nobody follows is none of the rule's
/// business. A policy that passes does so whether it is followed or not.
pub(super) fn followed(
    context: Context<'_>,
    policy: Row<'_, ReplicationPolicy>,
    decide: impl FnOnce() -> Decision,
) -> Decision {
    match context.estate.is_followed(policy) {
        Ok(true) => decide(),
        Ok(false) => Ok(Answer::NotApplicable),
        Err(missing) => match decide() {
            Ok(Answer::Fail(_)) => Err(missing),
            Err(more) => Err(missing.and(more)),
            settled => settled,
        },
    }
}

/// All settings of a machine's replication.
const SHOW_SETTINGS: Command =
    Command { place: Place::HyperVHost, script: "Get-VMReplication -VMName 'VM' | Format-List *" };
