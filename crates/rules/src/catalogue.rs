//! The rules, one folder per subject, as in the table of the source document.

pub mod azure;
pub mod cluster;
pub mod connectivity;
pub mod hyperv_host;
pub mod lifecycle;
pub mod network;
pub mod replication;
pub mod storage;
pub mod virtual_machine;
pub mod vmm_cloud;
pub mod vmm_server;

use crate::rule::Rule;

/// Every rule ever released, subject by subject.
#[must_use]
pub fn all() -> Vec<&'static Rule> {
    [
        azure::RULES,
        vmm_server::RULES,
        vmm_cloud::RULES,
        hyperv_host::RULES,
        cluster::RULES,
        virtual_machine::RULES,
        storage::RULES,
        network::RULES,
        connectivity::RULES,
        replication::RULES,
        lifecycle::RULES,
    ]
    .concat()
}
