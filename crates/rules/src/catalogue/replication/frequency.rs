//! How often changes are copied.

use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::Missing;
use secondsite_inventory::tables::{Azure, Record, ReplicationPolicy, StoragePerformance};
use secondsite_inventory::value::Seconds;

use super::followed;
use crate::command::{Command, Place};
use crate::rule::{Answer, Check, Context, Decision, Level, Rule, Subject, Value, ValueKind, cite, failure};
use crate::sources;

const HALF_A_MINUTE: Seconds = Seconds(30);
const FIVE_MINUTES: Seconds = Seconds(300);
const A_QUARTER: Seconds = Seconds(900);

/// Hyper-V Replica offers three frequencies.
pub static COPY_FREQUENCY_INVALID: Rule = Rule {
    id: "REP-01",
    slug: "copy-frequency-invalid",
    subject: Subject::Replication,
    level: Level::Blocker,
    needs: &["replicationPolicies.frequency", "virtualMachines.policy", "virtualMachines.replicate"],
    values: &[("frequency", ValueKind::Duration)],
    sources: &[
        cite(&sources::WALKTHROUGH_POLICY, "F-REP-01"),
        cite(&sources::TUTORIAL_2018, "F-REP-01"),
        cite(&sources::REPLICA_OVERVIEW, "F-REP-01"),
    ],
    disagreement: None,
    fix: &[Command {
        place: Place::HyperVHost,
        script: "Set-VMReplication -VMName 'VM' -ReplicationFrequencySec 300",
    }],
    confirm: &[Command {
        place: Place::HyperVHost,
        script: "Get-VMReplication -VMName 'VM' | Select-Object VMName, FrequencySec, State",
    }],
    check: Check::Policy(copy_frequency_invalid),
};

fn copy_frequency_invalid(context: Context<'_>, policy: Row<'_, ReplicationPolicy>) -> Decision {
    followed(context, policy, || {
        let frequency = *policy.frequency()?;
        if [HALF_A_MINUTE, FIVE_MINUTES, A_QUARTER].contains(&frequency) {
            return Ok(Answer::Pass);
        }
        Ok(failure().with("frequency", Value::Duration(frequency)).into())
    })
}

/// To Azure there are two, and the faster one not with premium storage.
pub static COPY_FREQUENCY_OUTSIDE_AZURE: Rule = Rule {
    id: "REP-03",
    slug: "copy-frequency-outside-azure",
    subject: Subject::Replication,
    level: Level::Blocker,
    needs: &[
        "azure.storagePerformance",
        "replicationPolicies.frequency",
        "virtualMachines.policy",
        "virtualMachines.replicate",
    ],
    values: &[("frequency", ValueKind::Duration), ("case", ValueKind::Word(&["premium", "other"]))],
    sources: &[cite(&sources::QUESTIONS, "F-REP-03")],
    disagreement: None,
    fix: &[],
    confirm: &[],
    check: Check::Policy(copy_frequency_outside_azure),
};

fn copy_frequency_outside_azure(context: Context<'_>, policy: Row<'_, ReplicationPolicy>) -> Decision {
    followed(context, policy, || {
        let frequency = *policy.frequency()?;
        let found = |case| {
            failure().with("frequency", Value::Duration(frequency)).with("case", Value::Word(case)).into()
        };
        match frequency {
            FIVE_MINUTES => return Ok(Answer::Pass),
            HALF_A_MINUTE => {}
            _ => return Ok(found("other")),
        }
        let azure = context.estate.inventory().azure.as_ref();
        let performance = azure.and_then(|azure| azure.storage_performance);
        match performance.ok_or_else(|| Missing::field(Azure::SHAPE.name, "storagePerformance"))? {
            StoragePerformance::Standard => Ok(Answer::Pass),
            StoragePerformance::Premium => Ok(found("premium")),
        }
    })
}
