//! Regions in which Site Recovery was said to be offered, by their programmatic names.

use secondsite_inventory::value::Name;

/// What the documents say of a region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Offer {
    /// On a list of regions with Site Recovery.
    Listed,
    /// Serves as the pair of another region and is opened on request only.
    Restricted,
    /// Named as no target for Hyper-V.
    NotATarget,
    /// On no list that was read.
    Unlisted,
}

/// The clusters of 2023 (F-REG-02) and the names of the Deployment Planner (F-REG-05), together.
const LISTED: &[&str] = &[
    "australiacentral",
    "australiacentral2",
    "australiaeast",
    "australiasoutheast",
    "brazilsouth",
    "canadacentral",
    "canadaeast",
    "centralindia",
    "centralus",
    "eastasia",
    "eastus",
    "eastus2",
    "francecentral",
    "germanywestcentral",
    "japaneast",
    "japanwest",
    "koreacentral",
    "koreasouth",
    "northcentralus",
    "northeurope",
    "norwayeast",
    "qatarcentral",
    "southafricanorth",
    "southcentralus",
    "southeastasia",
    "southindia",
    "switzerlandnorth",
    "uaenorth",
    "uksouth",
    "ukwest",
    "westcentralus",
    "westeurope",
    "westindia",
    "westus",
    "westus2",
    "westus3",
];

/// Regions that need approval (F-REG-03); one of them is on the list of 2023 as well.
const RESTRICTED: &[&str] = &[
    "brazilsoutheast",
    "francesouth",
    "germanynorth",
    "jioindiacentral",
    "norwaywest",
    "southafricawest",
    "swedensouth",
    "switzerlandwest",
    "uaecentral",
];

/// Regions the documents exclude as a target (F-REG-06). Their programmatic names were never confirmed.
const NOT_A_TARGET: &[&str] = &["northeastus5", "southcentralindia"];

/// What the documents say of the region, written by its programmatic or its display name.
pub(super) fn offer(region: &Name) -> Offer {
    let name: String = region.folded().split_whitespace().collect();
    let holds = |list: &[&str]| list.contains(&name.as_str());
    if holds(RESTRICTED) {
        Offer::Restricted
    } else if holds(NOT_A_TARGET) {
        Offer::NotATarget
    } else if holds(LISTED) {
        Offer::Listed
    } else {
        Offer::Unlisted
    }
}

/// Whether a document names the region at all.
pub(crate) fn is_named(region: &Name) -> bool {
    offer(region) != Offer::Unlisted
}
