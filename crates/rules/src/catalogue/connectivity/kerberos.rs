//! Kerberos, by which servers know each other without certificates.

use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::{Known, and, any};
use secondsite_inventory::tables::{Authentication, Host, ReplicationPolicy};

use super::super::replication::followed;
use crate::command::{Command, Place};
use crate::rule::{Answer, Check, Context, Decision, Level, Rule, Subject, cite, require};
use crate::sources;

/// Whether a policy that is followed asks for this way of authentication.
pub(super) fn is_used(context: Context<'_>, wanted: Authentication) -> Known<bool> {
    any(context.estate.policies().map(|policy| {
        let asks = policy.record().authentication().map(|own| *own == wanted);
        and(asks, context.estate.is_followed(policy))
    }))
}

/// Kerberos needs domains that trust each other; a server in none has nothing to show.
pub static KERBEROS_OUTSIDE_DOMAIN: Rule = Rule {
    id: "CON-12",
    slug: "kerberos-outside-domain",
    subject: Subject::Connectivity,
    level: Level::Blocker,
    needs: &[
        "hosts.domainMember",
        "replicationPolicies.authentication",
        "virtualMachines.policy",
        "virtualMachines.replicate",
    ],
    values: &[],
    sources: &[cite(&sources::REPLICA_CLUSTER, "F-CON-12")],
    disagreement: None,
    fix: &[],
    confirm: &[Command {
        place: Place::HyperVHost,
        script: "(Get-CimInstance -ClassName Win32_ComputerSystem).Domain",
    }],
    check: Check::Host(kerberos_outside_domain),
};

fn kerberos_outside_domain(context: Context<'_>, host: Row<'_, Host>) -> Decision {
    if host.domain_member == Some(true) {
        return Ok(Answer::Pass);
    }
    let is_used = is_used(context, Authentication::Kerberos);
    if is_used == Ok(false) {
        return Ok(Answer::NotApplicable);
    }
    and(is_used, host.domain_member().map(|member| !member)).map(|fails| require(!fails))
}

const POLICY_NEEDS: &[&str] =
    &["replicationPolicies.authentication", "virtualMachines.policy", "virtualMachines.replicate"];

/// With Kerberos the traffic is not encrypted.
pub static KERBEROS_UNENCRYPTED: Rule = Rule {
    id: "CON-54",
    slug: "kerberos-unencrypted",
    subject: Subject::Connectivity,
    level: Level::Advice,
    needs: POLICY_NEEDS,
    values: &[],
    sources: &[cite(&sources::BEST_PRACTICES, "F-CON-12")],
    disagreement: None,
    fix: &[],
    confirm: &[Command {
        place: Place::HyperVHost,
        script: "Get-VMReplication -VMName 'VM' | Format-List *",
    }],
    check: Check::Policy(with_certificate),
};

/// Site Recovery makes the certificates itself.
pub static KERBEROS_CHOSEN: Rule = Rule {
    id: "CON-14",
    slug: "kerberos-chosen",
    subject: Subject::Connectivity,
    level: Level::Advice,
    needs: POLICY_NEEDS,
    values: &[],
    sources: &[cite(&sources::WALKTHROUGH_POLICY, "F-CON-14"), cite(&sources::TUTORIAL_2018, "F-CON-14")],
    disagreement: None,
    fix: &[],
    confirm: &[],
    check: Check::Policy(with_certificate),
};

fn with_certificate(context: Context<'_>, policy: Row<'_, ReplicationPolicy>) -> Decision {
    followed(context, policy, || Ok(require(*policy.authentication()? == Authentication::Certificate)))
}
