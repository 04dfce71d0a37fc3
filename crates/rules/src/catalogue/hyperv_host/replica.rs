//! What hosts need for Hyper-V Replica without Site Recovery.

use secondsite_inventory::Table;
use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::{any, both};
use secondsite_inventory::tables::{AcceptsFrom, Host, HostEdition, ReplicaListener, SiteRole};

use super::windows::{INSTALL_ROLE, SHOW_ROLE, hyper_v_role_missing};
use crate::command::{Command, Place};
use crate::rule::{
    Answer, Check, Context, Decision, Level, Rule, Subject, Value, ValueKind, cite, failure, require,
};
use crate::sources;

const SHOW_REPLICA_SERVER: Command =
    Command { place: Place::HyperVHost, script: "Get-VMReplicationServer | Format-List *" };

const SHOW_DOMAIN: Command = Command {
    place: Place::HyperVHost,
    script: "(Get-CimInstance -ClassName Win32_ComputerSystem -ComputerName 'HOST').PartOfDomain",
};

/// Hyper-V Replica is not in client editions of Windows, nor does Site Recovery support them.
pub static CLIENT_WINDOWS: Rule = Rule {
    id: "HV-12",
    slug: "client-windows",
    subject: Subject::HyperVHost,
    level: Level::Blocker,
    needs: &["hosts.edition"],
    values: &[],
    sources: &[cite(&sources::QUESTIONS, "F-HV-12"), cite(&sources::REPLICA_OVERVIEW, "F-HV-12")],
    disagreement: None,
    fix: &[],
    confirm: &[Command {
        place: Place::HyperVHost,
        script: "(Get-CimInstance -ClassName Win32_OperatingSystem -ComputerName 'HOST').ProductType",
    }],
    check: Check::Host(client_windows),
};

fn client_windows(_: Context<'_>, host: Row<'_, Host>) -> Decision {
    Ok(require(*host.edition()? != HostEdition::Client))
}

/// A host on the primary side to run machines, and one on the secondary side to receive them.
pub static SECOND_HOST_MISSING: Rule = Rule {
    id: "HV-17",
    slug: "second-host-missing",
    subject: Subject::HyperVHost,
    level: Level::Blocker,
    needs: &["hosts.site", "sites.role"],
    values: &[
        ("hosts", ValueKind::Count),
        ("side", ValueKind::Word(&["primary", "secondary", "either", "both"])),
    ],
    sources: &[cite(&sources::REPLICA_SETUP, "F-HV-17"), cite(&sources::REPLICATE_MACHINE, "F-HV-17")],
    disagreement: None,
    fix: &[],
    confirm: &[],
    check: Check::Table(Table::Hosts, second_host_missing),
};

fn second_host_missing(context: Context<'_>) -> Decision {
    let has_host = |role: SiteRole| {
        let roles = context.estate.hosts().map(|host| context.estate.role_of_site(host.site(), Table::Hosts));
        any(roles.map(|own| own.map(|own| own == role)))
    };
    let (primary, secondary) = (has_host(SiteRole::Primary), has_host(SiteRole::Secondary));
    let hosts = context.estate.hosts().count();
    let side = match (&primary, &secondary) {
        _ if hosts == 0 => "both",
        (Ok(false), _) => "primary",
        (_, Ok(false)) => "secondary",
        // One host is on one side, whichever that is.
        _ if hosts == 1 => "either",
        _ => return both(primary, secondary).map(|_| Answer::Pass),
    };
    Ok(failure().with("hosts", Value::Count(hosts as u64)).with("side", Value::Word(side)).into())
}

/// Replication is between hosts that run Hyper-V.
pub static REPLICA_HOST_WITHOUT_ROLE: Rule = Rule {
    id: "HV-61",
    slug: "replica-host-without-role",
    subject: Subject::HyperVHost,
    level: Level::Blocker,
    needs: &["hosts.hyperVRole"],
    values: &[],
    sources: &[cite(&sources::REPLICA_SETUP, "F-HV-17")],
    disagreement: None,
    fix: INSTALL_ROLE,
    confirm: SHOW_ROLE,
    check: Check::Host(hyper_v_role_missing),
};

/// Without a domain there is no Kerberos.
pub static WORKGROUP_WITHOUT_CERTIFICATE: Rule = Rule {
    id: "HV-58",
    slug: "workgroup-without-certificate",
    subject: Subject::HyperVHost,
    level: Level::Blocker,
    needs: &["hosts.domainMember", "hosts.replicaListener"],
    values: &[],
    sources: &[cite(&sources::REPLICA_SETUP, "F-HV-17"), cite(&sources::REPLICATE_MACHINE, "F-HV-17")],
    disagreement: None,
    fix: &[Command {
        place: Place::HyperVHost,
        script: "Set-VMReplicationServer -ReplicationEnabled $true -AllowedAuthenticationType Certificate -CertificateThumbprint 'THUMBPRINT'",
    }],
    confirm: &[SHOW_REPLICA_SERVER],
    check: Check::Host(workgroup_without_certificate),
};

fn workgroup_without_certificate(_: Context<'_>, host: Row<'_, Host>) -> Decision {
    match (host.domain_member, host.replica_listener) {
        // One that receives nothing proves itself by the policy alone.
        (Some(true), _) | (_, Some(ReplicaListener::None)) => Ok(Answer::NotApplicable),
        (_, Some(ReplicaListener::Certificate | ReplicaListener::Both)) => Ok(Answer::Pass),
        _ => both(host.domain_member(), host.replica_listener()).map(|_| failure().into()),
    }
}

/// The receiving side must be a replica server; the sending side should be, for the way back.
pub static REPLICA_SERVER_DISABLED: Rule = Rule {
    id: "HV-18",
    slug: "replica-server-disabled",
    subject: Subject::HyperVHost,
    level: Level::Blocker,
    needs: &["hosts.replicaListener", "hosts.site", "sites.role"],
    values: &[("side", ValueKind::Word(&["primary", "secondary"]))],
    sources: &[cite(&sources::REPLICA_SETUP, "F-HV-18"), cite(&sources::BEST_PRACTICES, "F-HV-18")],
    disagreement: None,
    fix: &[Command {
        place: Place::HyperVHost,
        script: "Set-VMReplicationServer -ReplicationEnabled $true -AllowedAuthenticationType Kerberos -ReplicationAllowedFromAnyServer $false\nNew-VMReplicationAuthorizationEntry -AllowedPrimaryServer 'PRIMARYFQDN' -ReplicaStorageLocation 'PATH' -TrustGroup 'GROUP'",
    }],
    confirm: &[
        SHOW_REPLICA_SERVER,
        Command { place: Place::HyperVHost, script: "Get-VMReplicationAuthorizationEntry" },
    ],
    check: Check::Host(replica_server_disabled),
};

fn replica_server_disabled(context: Context<'_>, host: Row<'_, Host>) -> Decision {
    if host.replica_listener.is_some_and(|listener| listener != ReplicaListener::None) {
        return Ok(Answer::Pass);
    }
    let role = context.estate.role_of_site(host.site(), Table::Hosts);
    let (role, _) = both(role, host.replica_listener())?;
    let failure = failure().with("side", Value::Word(role.word()));
    Ok(match role {
        SiteRole::Secondary => failure.into(),
        SiteRole::Primary => failure.at(Level::Advice).into(),
    })
}

/// A list of who may send is safer than anyone.
pub static REPLICA_SERVER_OPEN: Rule = Rule {
    id: "HV-59",
    slug: "replica-server-open",
    subject: Subject::HyperVHost,
    level: Level::Advice,
    needs: &["hosts.replicaListener", "hosts.acceptsFrom"],
    values: &[],
    sources: &[cite(&sources::BEST_PRACTICES, "F-HV-18")],
    disagreement: None,
    fix: &[],
    confirm: &[
        SHOW_REPLICA_SERVER,
        Command { place: Place::HyperVHost, script: "Get-VMReplicationAuthorizationEntry" },
    ],
    check: Check::Host(replica_server_open),
};

fn replica_server_open(_: Context<'_>, host: Row<'_, Host>) -> Decision {
    if host.replica_listener == Some(ReplicaListener::None) {
        return Ok(Answer::NotApplicable);
    }
    if host.accepts_from == Some(AcceptsFrom::Listed) {
        return Ok(Answer::Pass);
    }
    both(host.replica_listener(), host.accepts_from()).map(|_| failure().into())
}

/// A member of a domain proves itself by Kerberos and is managed with its peers.
pub static HOST_OUTSIDE_DOMAIN: Rule = Rule {
    id: "HV-20",
    slug: "host-outside-domain",
    subject: Subject::HyperVHost,
    level: Level::Advice,
    needs: &["hosts.domainMember"],
    values: &[],
    sources: &[cite(&sources::BEST_PRACTICES, "F-HV-20")],
    disagreement: None,
    fix: &[],
    confirm: &[SHOW_DOMAIN],
    check: Check::Host(host_outside_domain),
};

fn host_outside_domain(_: Context<'_>, host: Row<'_, Host>) -> Decision {
    Ok(require(*host.domain_member()?))
}
