//! The certificates by which servers of Hyper-V Replica know each other.

use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::{Known, Missing, and, any, both};
use secondsite_inventory::tables::{Authentication, Certificate, Cluster, Host, Record, ReplicaListener};
use secondsite_inventory::value::{Date, Name};

use super::kerberos::is_used;
use crate::command::{Command, Place};
use crate::rule::{
    Answer, Check, Citation, Context, Decision, Level, Rule, Subject, Value, ValueKind, cite, failure,
};
use crate::sources;

const VALUES: &[(&str, ValueKind)] = &[(
    "case",
    ValueKind::Word(&["expired", "name", "server-purpose", "client-purpose", "private-key", "untrusted"]),
)];

const SOURCES: &[Citation] =
    &[cite(&sources::REPLICATION_CMDLETS, "F-CON-13"), cite(&sources::REPLICA_CLUSTER, "F-CON-13")];

const IMPORT: Command = Command {
    place: Place::HyperVHost,
    script: "\
Import-PfxCertificate -FilePath 'FILE.pfx' -CertStoreLocation Cert:\\LocalMachine\\My -Password (Read-Host -AsSecureString)
Set-VMReplicationServer -ReplicationEnabled $true -AllowedAuthenticationType Certificate -CertificateThumbprint 'THUMBPRINT'",
};

const TEST: Command = Command {
    place: Place::HyperVHost,
    script: "Test-Certificate -Cert 'Cert:\\LocalMachine\\My\\THUMBPRINT' -Policy SSL -DNSName 'dns=FQDN' -EKU '1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2'",
};

/// A host on its own shows a certificate for its own name.
pub static HOST_CERTIFICATE_UNFIT: Rule = Rule {
    id: "CON-13",
    slug: "host-certificate-unfit",
    subject: Subject::Connectivity,
    level: Level::Blocker,
    needs: &[
        "hosts.name",
        "hosts.clustered",
        "hosts.replicaListener",
        "hosts.certificate",
        "hosts.certificate.notAfter",
        "hosts.certificate.names",
        "hosts.certificate.serverPurpose",
        "hosts.certificate.clientPurpose",
        "hosts.certificate.privateKey",
        "hosts.certificate.trusted",
        "replicationPolicies.authentication",
        "virtualMachines.policy",
        "virtualMachines.replicate",
    ],
    values: VALUES,
    sources: SOURCES,
    disagreement: None,
    fix: &[IMPORT],
    confirm: &[TEST],
    check: Check::Host(host_certificate_unfit),
};

fn host_certificate_unfit(context: Context<'_>, host: Row<'_, Host>) -> Decision {
    let alone = context.estate.is_clustered(&host).map(|clustered| !clustered);
    let needed = any([listens(&host), is_used(context, Authentication::Certificate)]);
    let gap = Missing::field(Host::SHAPE.name, "name");
    let fault = host
        .certificate()
        .and_then(|certificate| fault(certificate, Ok(&host.name), &gap, context.today, "hosts.certificate"));
    judge(and(alone, needed), fault)
}

/// A cluster shows one for the name of its broker.
pub static CLUSTER_CERTIFICATE_UNFIT: Rule = Rule {
    id: "CON-55",
    slug: "cluster-certificate-unfit",
    subject: Subject::Connectivity,
    level: Level::Blocker,
    needs: &[
        "clusters.brokerName",
        "clusters.certificate",
        "clusters.certificate.notAfter",
        "clusters.certificate.names",
        "clusters.certificate.serverPurpose",
        "clusters.certificate.clientPurpose",
        "clusters.certificate.privateKey",
        "clusters.certificate.trusted",
        "hosts.cluster",
        "hosts.replicaListener",
        "replicationPolicies.authentication",
        "virtualMachines.policy",
        "virtualMachines.replicate",
    ],
    values: VALUES,
    sources: SOURCES,
    disagreement: None,
    fix: &[IMPORT],
    confirm: &[TEST],
    check: Check::Cluster(cluster_certificate_unfit),
};

fn cluster_certificate_unfit(context: Context<'_>, cluster: Row<'_, Cluster>) -> Decision {
    let needed =
        any([is_used(context, Authentication::Certificate), context.estate.any_node(&cluster, listens)]);
    let gap = Missing::field(Cluster::SHAPE.name, "brokerName");
    let fault = cluster.certificate().and_then(|certificate| {
        fault(certificate, cluster.broker_name(), &gap, context.today, "clusters.certificate")
    });
    judge(needed, fault)
}

/// Whether the host accepts replicas by certificate.
fn listens(host: &Host) -> Known<bool> {
    let listener = host.replica_listener()?;
    Ok(matches!(listener, ReplicaListener::Certificate | ReplicaListener::Both))
}

fn judge(needed: Known<bool>, fault: Known<Option<&'static str>>) -> Decision {
    match (needed, fault) {
        (Ok(false), _) => Ok(Answer::NotApplicable),
        (_, Ok(None)) => Ok(Answer::Pass),
        (needed, fault) => {
            let (_, fault) = both(needed, fault)?;
            Ok(fault.map_or(Answer::Pass, |fault| failure().with("case", Value::Word(fault)).into()))
        }
    }
}

/// The first thing that is wrong with the certificate; one that surely is settles it.
fn fault(
    certificate: &Certificate,
    name: Known<&Name>,
    gap: &Missing,
    today: Date,
    table: &'static str,
) -> Known<Option<&'static str>> {
    let own = |missing: Missing| missing.within(table);
    let lacks = |purpose: Known<&bool>| purpose.map(|has| !has).map_err(own);
    let names = certificate.names().map_err(own);
    let faults = [
        ("expired", certificate.not_after().map(|last| today > *last).map_err(own)),
        ("name", both(names, name).and_then(|(names, name)| is_for_another(names, name, gap))),
        ("server-purpose", lacks(certificate.server_purpose())),
        ("client-purpose", lacks(certificate.client_purpose())),
        ("private-key", lacks(certificate.private_key())),
        ("untrusted", lacks(certificate.trusted())),
    ];
    if let Some((word, _)) = faults.iter().find(|(_, fault)| *fault == Ok(true)) {
        return Ok(Some(word));
    }
    any(faults.into_iter().map(|(_, fault)| fault)).map(|_| None)
}

/// Whether none of the certificate's names is the server's. They are compared with the full DNS name; of a
/// server that is called by its first label alone it can only be told that none can be.
fn is_for_another(names: &[Name], server: &Name, gap: &Missing) -> Known<bool> {
    let server = server.folded();
    let split = |name: &Name| {
        let name = name.folded();
        name.split_once('.')
            .map_or((name.clone(), None), |(label, rest)| (label.to_owned(), Some(rest.to_owned())))
    };
    let Some((label, rest)) = server.split_once('.') else {
        let perhaps = names.iter().any(|name| {
            let (first, _) = split(name);
            first == server || first == "*"
        });
        return if perhaps { Err(gap.clone()) } else { Ok(true) };
    };
    let is_own = |name: &Name| {
        let (first, after) = split(name);
        (first == label || first == "*") && after.as_deref() == Some(rest)
    };
    Ok(!names.iter().any(is_own))
}
