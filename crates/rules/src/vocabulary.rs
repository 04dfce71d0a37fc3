//! Names that rules know: the same in every estate, and so nobody's secret.

use secondsite_inventory::value::Name;

use crate::catalogue::azure;
use crate::catalogue::connectivity::{BETWEEN_SITES, OLDER, PUBLIC, TELEMETRY, US_GOVERNMENT};

/// Names of capability profiles that VMM brings and rules tell apart (F-CLD-06).
pub const CAPABILITY_PROFILES: &[&str] = &["Hyper-V", "ESX Server"];

/// Roles of Azure that the documents name (F-AZ-12).
pub const ROLES: &[&str] = &["Virtual Machine Contributor", "Site Recovery Contributor"];

/// Whether a document names this region of Azure.
#[must_use]
pub fn is_region(name: &Name) -> bool {
    azure::is_named(name)
}

/// Every address and pattern of addresses that a document names.
pub fn addresses() -> impl Iterator<Item = &'static str> {
    let lists = [BETWEEN_SITES, PUBLIC, US_GOVERNMENT];
    lists.into_iter().flatten().copied().chain([OLDER, TELEMETRY])
}
