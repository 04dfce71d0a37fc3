//! The hosts that one replication policy is for.

use secondsite_inventory::Known;
use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::{Missing, any};
use secondsite_inventory::tables::{Cloud, Host, PolicyCloud, Record, ReplicationPolicy};

use super::super::vmm_cloud::versions;
use crate::command::{Command, Place};
use crate::rule::{Answer, Check, Context, Decision, Level, Rule, Subject, Value, ValueKind, cite, failure};
use crate::sources;

/// A policy replicates between hosts of one version.
pub static POLICY_MIXES_VERSIONS: Rule = Rule {
    id: "HV-08",
    slug: "policy-mixes-versions",
    subject: Subject::HyperVHost,
    level: Level::Blocker,
    needs: &[
        "replicationPolicies.clouds",
        "virtualMachines.policy",
        "virtualMachines.replicate",
        "clouds.hostGroups",
        "clouds.vmmServer",
        "hosts.hostGroup",
        "hosts.vmmServer",
        "hosts.operatingSystem",
    ],
    values: &[("versions", ValueKind::Names)],
    sources: &[cite(&sources::WALKTHROUGH_POLICY, "F-HV-08"), cite(&sources::TUTORIAL_2018, "F-HV-08")],
    disagreement: None,
    fix: &[],
    confirm: &[Command {
        place: Place::VmmConsole,
        script: "Get-SCVMHost -VMHostGroup (Get-SCVMHostGroup | Where-Object Path -eq 'GROUPPATH') | Select-Object ComputerName, OperatingSystem",
    }],
    check: Check::Policy(policy_mixes_versions),
};

fn policy_mixes_versions(context: Context<'_>, policy: Row<'_, ReplicationPolicy>) -> Decision {
    let followed = context.estate.is_followed(policy);
    if followed == Ok(false) {
        return Ok(Answer::NotApplicable);
    }
    let clouds = policy.clouds().cloned();
    let (versions, missing) = versions(context, |host| is_under(context, host, clouds.as_ref()));
    if versions.len() > 1 {
        return followed.map(|_| failure().with("versions", Value::Names(versions)).into());
    }
    match (missing, followed) {
        (None, _) => Ok(Answer::Pass),
        (Some(missing), Ok(_)) => Err(missing),
        (Some(missing), Err(lack)) => Err(missing.and(lack)),
    }
}

/// Whether the host belongs to any of the policy's clouds; a cloud that is not listed may hold it.
fn is_under(
    context: Context<'_>,
    host: Row<'_, Host>,
    clouds: Result<&Vec<PolicyCloud>, &Missing>,
) -> Known<bool> {
    let fits = |own: &PolicyCloud, cloud: &Cloud| {
        cloud.name.same(&own.name)
            && own.vmm_server.as_ref().is_none_or(|server| server.same(&cloud.vmm_server))
    };
    any(clouds.map_err(Missing::clone)?.iter().map(|own| {
        let mut meant = context.estate.clouds().filter(|cloud| fits(own, cloud)).peekable();
        if meant.peek().is_none() {
            return Err(Missing::field(ReplicationPolicy::SHAPE.name, "clouds"));
        }
        any(meant.map(|cloud| context.estate.in_cloud(host, cloud)))
    }))
}
