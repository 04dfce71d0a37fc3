//! What recovery history, checkpoints and the first copy ask of storage.

use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::both;
use secondsite_inventory::tables::{DiskFormat, InitialCopy, ReplicationPolicy, VirtualMachine};

use super::super::virtual_machine::{DISKS, faulty, found, on_host, replicated};
use crate::rule::{Answer, Check, Context, Decision, Level, Rule, Subject, cite, failure, require};
use crate::sources;

/// Recovery points are better kept with VHDX.
pub static RECOVERY_HISTORY_ON_VHD: Rule = Rule {
    id: "STO-17",
    slug: "recovery-history-on-vhd",
    subject: Subject::Storage,
    level: Level::Advice,
    needs: &[
        "replicationPolicies.recoveryPoints",
        "virtualMachines.policy",
        "virtualMachines.replicate",
        "virtualMachines.disks",
        "virtualMachines.disks.format",
        "virtualMachines.disks.excluded",
    ],
    values: DISKS,
    sources: &[cite(&sources::BEST_PRACTICES, "F-STO-17")],
    disagreement: None,
    fix: &[on_host("Convert-VHD -Path 'PATH.vhd' -DestinationPath 'PATH.vhdx'")],
    confirm: &[on_host("Get-VHD -Path 'PATH.vhdx' | Select-Object VhdFormat, Size")],
    check: Check::Machine(recovery_history_on_vhd),
};

fn recovery_history_on_vhd(context: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    replicated(&machine, || {
        let disks = faulty(&machine, |disk| disk.format().map(|format| *format == DiskFormat::Vhd));
        if matches!(&disks, Ok(disks) if disks.is_empty()) {
            return Ok(Answer::Pass);
        }
        let policy = context.estate.policy_of(&machine);
        let history = policy.and_then(|policy| policy.recovery_points().map(|points| *points > 0));
        if history == Ok(false) {
            return Ok(Answer::NotApplicable);
        }
        let (disks, _) = both(disks, history)?;
        Ok(found(&disks).into())
    })
}

/// Checkpoints of a machine in production fill the storage they lie on.
pub static CHECKPOINTS_PRESENT: Rule = Rule {
    id: "STO-52",
    slug: "checkpoints-present",
    subject: Subject::Storage,
    level: Level::Advice,
    needs: &["virtualMachines.replicate", "virtualMachines.checkpoints"],
    values: &[],
    sources: &[cite(&sources::BEST_PRACTICES, "F-STO-17")],
    disagreement: None,
    fix: &[on_host("Get-VMSnapshot -VMName 'VM' | Remove-VMSnapshot")],
    confirm: &[on_host("Get-VMSnapshot -VMName 'VM'")],
    check: Check::Machine(checkpoints_present),
};

fn checkpoints_present(_: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    replicated(&machine, || Ok(require(!*machine.checkpoints()?)))
}

/// The first copy to Azure goes over the network.
pub static OFFLINE_COPY_TO_AZURE: Rule = Rule {
    id: "STO-19",
    slug: "offline-copy-to-azure",
    subject: Subject::Storage,
    level: Level::Blocker,
    needs: &["virtualMachines.policy", "virtualMachines.replicate", "replicationPolicies.initialCopy"],
    values: &[],
    sources: &[cite(&sources::QUESTIONS, "F-STO-19")],
    disagreement: None,
    fix: &[],
    confirm: &[],
    check: Check::Policy(offline_copy_to_azure),
};

fn offline_copy_to_azure(context: Context<'_>, policy: Row<'_, ReplicationPolicy>) -> Decision {
    let followed = context.estate.is_followed(policy);
    if followed == Ok(false) {
        return Ok(Answer::NotApplicable);
    }
    if policy.initial_copy == Some(InitialCopy::Network) {
        return Ok(Answer::Pass);
    }
    both(followed, policy.initial_copy())?;
    Ok(failure().into())
}
