//! Names that rules know: the same in every estate, and so nobody's secret.

use secondsite_inventory::value::Name;

use crate::catalogue::{azure, connectivity};

/// Names of capability profiles that VMM brings.
pub const CAPABILITY_PROFILES: &[&str] = &["Hyper-V", "ESX Server", "XenServer"];

/// Roles of Azure that the documents name, and the widest two.
pub const ROLES: &[&str] =
    &["Virtual Machine Contributor", "Site Recovery Contributor", "Owner", "Contributor"];

/// Whether a document names this region of Azure.
#[must_use]
pub fn is_region(name: &Name) -> bool {
    azure::is_named(name)
}

/// Every address and pattern of addresses that a document names.
pub fn addresses() -> impl Iterator<Item = &'static str> {
    connectivity::documented()
}
