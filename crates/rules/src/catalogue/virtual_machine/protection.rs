//! What stands between a machine and its protection by Site Recovery to Azure.

use secondsite_inventory::Table;
use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::{Missing, both};
use secondsite_inventory::tables::{ReplicationState, StoragePerformance, VirtualMachine};
use secondsite_inventory::value::BytesPerSecond;

use super::{on_host, replicated};
use crate::rule::{Answer, Check, Context, Decision, Level, Rule, Subject, Value, ValueKind, cite, failure};
use crate::sources;

/// Site Recovery and plain Hyper-V Replica do not go together. Which of them replicates the machine the
/// inventory does not say, so it is no more than a warning.
pub static REPLICATED_ALREADY: Rule = Rule {
    id: "VM-54",
    slug: "replicated-already",
    subject: Subject::VirtualMachine,
    level: Level::Warning,
    needs: &["virtualMachines.replicate", "virtualMachines.replication"],
    values: &[("state", ValueKind::Word(&["normal", "paused", "failed"]))],
    sources: &[cite(&sources::QUESTIONS, "F-HV-14")],
    disagreement: None,
    fix: &[on_host("Remove-VMReplication -VMName 'VM'")],
    confirm: &[on_host("Get-VMReplication -VMName 'VM'")],
    check: Check::Machine(replicated_already),
};

fn replicated_already(_: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    replicated(&machine, || match machine.replication()? {
        ReplicationState::None => Ok(Answer::Pass),
        state => Ok(failure().with("state", Value::Word(state.word())).into()),
    })
}

const fn mebibytes_per_second(count: u64) -> BytesPerSecond {
    BytesPerSecond(count.saturating_mul(1 << 20))
}

/// What a machine may write on average to standard storage, by the Deployment Planner.
const STANDARD: BytesPerSecond = mebibytes_per_second(2);

/// The same for premium storage and small writes of 8 KB.
const PREMIUM_SMALL: BytesPerSecond = mebibytes_per_second(5);

/// The same for premium storage and writes of 16 KB or more.
const PREMIUM: BytesPerSecond = mebibytes_per_second(20);

/// A machine that writes more than Site Recovery carries falls behind.
pub static CHURN_TOO_HIGH: Rule = Rule {
    id: "VM-55",
    slug: "churn-too-high",
    subject: Subject::VirtualMachine,
    level: Level::Warning,
    needs: &["azure.storagePerformance", "virtualMachines.replicate", "virtualMachines.churn"],
    values: &[
        ("churn", ValueKind::Rate),
        ("limit", ValueKind::Rate),
        ("case", ValueKind::Word(&["standard", "premium-small", "premium"])),
    ],
    sources: &[
        cite(&sources::PLANNER_ANALYSIS, "F-REP-10"),
        cite(&sources::AZURE_TROUBLESHOOTING, "F-REP-10"),
        cite(&sources::AZURE_MATRIX_DRAFT, "F-REP-11"),
    ],
    disagreement: None,
    fix: &[],
    confirm: &[on_host(
        "Get-Counter -Counter '\\Hyper-V Virtual Storage Device(*)\\Write Bytes/sec' -SampleInterval 5 -MaxSamples 120",
    )],
    check: Check::Machine(churn_too_high),
};

fn churn_too_high(context: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    replicated(&machine, || {
        // Little enough for any storage.
        if machine.churn.is_some_and(|churn| churn <= STANDARD) {
            return Ok(Answer::Pass);
        }
        let azure =
            context.estate.inventory().azure.as_ref().ok_or_else(|| Missing::table(Table::Azure.name()));
        let (churn, storage) = both(machine.churn(), azure.and_then(|azure| azure.storage_performance()))?;
        let (case, limit) = match storage {
            StoragePerformance::Standard => ("standard", STANDARD),
            StoragePerformance::Premium if *churn <= PREMIUM_SMALL => return Ok(Answer::Pass),
            StoragePerformance::Premium if *churn <= PREMIUM => ("premium-small", PREMIUM_SMALL),
            StoragePerformance::Premium => ("premium", PREMIUM),
        };
        let found = failure().with("churn", Value::Rate(*churn)).with("limit", Value::Rate(limit));
        // How large the writes are the inventory does not say; with larger ones it may do.
        let found = if case == "premium-small" { found.at(Level::Advice) } else { found };
        Ok(found.with("case", Value::Word(case)).into())
    })
}
