//! What app-consistent recovery points ask of the guest.

use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::{Known, any, both};
use secondsite_inventory::tables::{GuestStorage, VirtualMachine};

use super::{faulty, in_guest, on_host, replicated};
use crate::rule::{
    Answer, Check, Context, Decision, Level, Rule, Subject, Value, ValueKind, cite, failure, require,
};
use crate::sources;

/// Whether the machine's policy asks for app-consistent recovery points.
fn is_asked_for(context: Context<'_>, machine: &VirtualMachine) -> Known<bool> {
    let policy = context.estate.policy_of(machine)?;
    policy.app_consistent_hours().map(|hours| *hours > 0)
}

/// Neither iSCSI in the guest nor a dynamic disk goes with app-consistent points; all else still works.
pub static APP_CONSISTENCY_PREVENTED: Rule = Rule {
    id: "VM-15",
    slug: "app-consistency-prevented",
    subject: Subject::VirtualMachine,
    level: Level::Warning,
    needs: &[
        "replicationPolicies.appConsistentHours",
        "virtualMachines.policy",
        "virtualMachines.replicate",
        "virtualMachines.guestStorage",
        "virtualMachines.disks",
        "virtualMachines.disks.dynamicVolume",
        "virtualMachines.disks.excluded",
    ],
    values: &[("case", ValueKind::Word(&["iscsi", "dynamic-disk", "both"]))],
    sources: &[
        cite(&sources::AZURE_TROUBLESHOOTING, "F-VM-15"),
        cite(&sources::AZURE_MATRIX_2026, "F-VM-15"),
        cite(&sources::AZURE_MATRIX_2026, "F-VM-16"),
    ],
    disagreement: None,
    fix: &[],
    confirm: &[
        in_guest("Get-IscsiSession"),
        in_guest(
            "Get-CimInstance -ClassName Win32_DiskPartition | Where-Object Type -like '*Logical Disk Manager*' | Select-Object DiskIndex, Type",
        ),
    ],
    check: Check::Machine(app_consistency_prevented),
};

fn app_consistency_prevented(context: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    replicated(&machine, || {
        let iscsi = machine.guest_storage().map(|storage| storage.contains(&GuestStorage::Iscsi));
        let dynamic = faulty(&machine, |disk| disk.dynamic_volume().copied()).map(|disks| !disks.is_empty());
        let case = match (&iscsi, &dynamic) {
            (Ok(false), Ok(false)) => return Ok(Answer::Pass),
            (Ok(true), Ok(true)) => "both",
            (Ok(true), _) => "iscsi",
            _ => "dynamic-disk",
        };
        let asked = is_asked_for(context, &machine);
        if asked == Ok(false) {
            return Ok(Answer::NotApplicable);
        }
        both(any([iscsi, dynamic]), asked)?;
        Ok(failure().with("case", Value::Word(case)).into())
    })
}

/// Old integration services are among the first things to look at when protection cannot be enabled.
pub static INTEGRATION_SERVICES_OUTDATED: Rule = Rule {
    id: "VM-17",
    slug: "integration-services-outdated",
    subject: Subject::VirtualMachine,
    level: Level::Blocker,
    needs: &["virtualMachines.replicate", "virtualMachines.integrationServicesCurrent"],
    values: &[],
    sources: &[cite(&sources::AZURE_TROUBLESHOOTING, "F-VM-17"), cite(&sources::BEST_PRACTICES, "F-VM-17")],
    disagreement: None,
    fix: &[],
    confirm: &[on_host(
        "Get-VMIntegrationService -VMName 'VM' | Where-Object SecondaryOperationalStatus -eq 'ProtocolMismatch'",
    )],
    check: Check::Machine(integration_services_outdated),
};

fn integration_services_outdated(_: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    replicated(&machine, || Ok(require(*machine.integration_services_current()?)))
}

/// Without the backup service of the integration services there are no app-consistent points.
pub static BACKUP_SERVICE_OFF: Rule = Rule {
    id: "VM-52",
    slug: "backup-service-off",
    subject: Subject::VirtualMachine,
    level: Level::Warning,
    needs: &[
        "replicationPolicies.appConsistentHours",
        "virtualMachines.policy",
        "virtualMachines.replicate",
        "virtualMachines.backupIntegration",
    ],
    values: &[],
    sources: &[cite(&sources::AZURE_TROUBLESHOOTING, "F-VM-17"), cite(&sources::BEST_PRACTICES, "F-VM-17")],
    disagreement: None,
    fix: &[on_host(
        "Get-VMIntegrationService -VMName 'VM' | Where-Object Id -like '*5CED1297-4598-4915-A5FC-AD21BB4D02A4' | Enable-VMIntegrationService",
    )],
    confirm: &[on_host(
        "Get-VMIntegrationService -VMName 'VM' | Where-Object Id -like '*5CED1297-4598-4915-A5FC-AD21BB4D02A4' | Select-Object Name, Enabled, PrimaryStatusDescription",
    )],
    check: Check::Machine(backup_service_off),
};

fn backup_service_off(context: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    replicated(&machine, || {
        if machine.backup_integration == Some(true) {
            return Ok(Answer::Pass);
        }
        let asked = is_asked_for(context, &machine);
        if asked == Ok(false) {
            return Ok(Answer::NotApplicable);
        }
        both(machine.backup_integration(), asked)?;
        Ok(failure().into())
    })
}
