//! What servers must reach, and how they speak to each other.

mod address;
mod certificate;
mod kerberos;
mod opening;
mod port;
mod proxy;
mod reach;
mod tls;

use crate::rule::Rule;

pub use address::{
    HOST_ADDRESS_CLOSED, HOST_AZURE_ADDRESS_CLOSED, OLDER_ADDRESS_CLOSED, VMM_SERVER_ADDRESS_CLOSED,
    VMM_SERVER_AZURE_ADDRESS_CLOSED,
};
pub use certificate::{CLUSTER_CERTIFICATE_UNFIT, HOST_CERTIFICATE_UNFIT};
pub use kerberos::{KERBEROS_CHOSEN, KERBEROS_OUTSIDE_DOMAIN, KERBEROS_UNENCRYPTED};
pub use opening::{Direction, Opening, Peer, Protocol, Server, State, openings, openings_in};
pub use port::{REPLICA_PORT_CLOSED, REPLICATION_PORT_CLOSED};
pub use proxy::{HOST_PROXY_OVER_HTTPS, VMM_SERVER_PROXY_OVER_HTTPS};
pub(crate) use reach::{BETWEEN_SITES, OLDER, PUBLIC, TELEMETRY, US_GOVERNMENT};
pub use tls::{HOST_TLS_OUTDATED, VMM_SERVER_TLS_OUTDATED};

/// The rules of this subject.
pub static RULES: &[&Rule] = &[
    &VMM_SERVER_ADDRESS_CLOSED,
    &OLDER_ADDRESS_CLOSED,
    &VMM_SERVER_AZURE_ADDRESS_CLOSED,
    &VMM_SERVER_PROXY_OVER_HTTPS,
    &REPLICATION_PORT_CLOSED,
    &REPLICA_PORT_CLOSED,
    &KERBEROS_OUTSIDE_DOMAIN,
    &HOST_CERTIFICATE_UNFIT,
    &KERBEROS_CHOSEN,
    &VMM_SERVER_TLS_OUTDATED,
    &HOST_ADDRESS_CLOSED,
    &HOST_AZURE_ADDRESS_CLOSED,
    &HOST_PROXY_OVER_HTTPS,
    &KERBEROS_UNENCRYPTED,
    &CLUSTER_CERTIFICATE_UNFIT,
    &HOST_TLS_OUTDATED,
];
