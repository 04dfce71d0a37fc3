//! What Azure itself must offer.

use secondsite_inventory::tables::Azure;
use secondsite_inventory::value::Name;

use crate::command::{Command, Place};
use crate::rule::{
    Answer, Check, Context, Decision, Level, Rule, Subject, Value, ValueKind, cite, failure, require,
};
use crate::sources;

mod regions;
mod target;

use regions::Offer;
pub(crate) use regions::is_named;

pub use target::{
    DISKS_UNMANAGED, LOG_STORAGE_MISSING, REGIONS_DIFFER, ROLE_MISSING, STORAGE_ACCOUNT_NAME_INVALID,
    STORAGE_IN_ONE_REGION, STORAGE_REDUNDANCY_UNSUPPORTED, STORAGE_TIER_COOL,
};

/// The rules of this subject.
pub static RULES: &[&Rule] = &[
    &SUBSCRIPTION_MISSING,
    &REGION_UNLISTED,
    &REGIONS_DIFFER,
    &STORAGE_REDUNDANCY_UNSUPPORTED,
    &STORAGE_ACCOUNT_NAME_INVALID,
    &LOG_STORAGE_MISSING,
    &ROLE_MISSING,
    &DISKS_UNMANAGED,
    &STORAGE_TIER_COOL,
    &STORAGE_IN_ONE_REGION,
];

/// Without a subscription there is no vault to orchestrate replication.
pub static SUBSCRIPTION_MISSING: Rule = Rule {
    id: "AZ-01",
    slug: "subscription-missing",
    subject: Subject::Azure,
    level: Level::Blocker,
    needs: &["azure.subscription"],
    values: &[],
    sources: &[cite(&sources::PREREQUISITES, "F-AZ-01"), cite(&sources::REQUIREMENTS_2016, "F-AZ-01")],
    disagreement: None,
    fix: &[],
    confirm: &[Command { place: Place::Azure, script: "Get-AzSubscription" }],
    check: Check::Azure(subscription_missing),
};

fn subscription_missing(_: Context<'_>, azure: &Azure) -> Decision {
    Ok(require(*azure.subscription()?))
}

/// Site Recovery is not offered in every region, and no page lists the regions any more: a doubt, never more.
pub static REGION_UNLISTED: Rule = Rule {
    id: "AZ-02",
    slug: "region-unlisted",
    subject: Subject::Azure,
    level: Level::Warning,
    needs: &["azure.region"],
    values: &[
        ("region", ValueKind::Name),
        ("case", ValueKind::Word(&["restricted", "not-a-target", "unlisted"])),
    ],
    sources: &[
        cite(&sources::PREREQUISITES, "F-AZ-02"),
        cite(&sources::AZURE_TO_AZURE, "F-REG-02"),
        cite(&sources::AZURE_TO_AZURE, "F-REG-03"),
        cite(&sources::REGION_LIST, "F-REG-04"),
        cite(&sources::PLANNER_COST, "F-REG-05"),
        cite(&sources::REGION_LIMITS, "F-REG-06"),
        cite(&sources::REGION_LIMITS, "F-AZ-13"),
    ],
    disagreement: None,
    fix: &[],
    confirm: &[Command {
        place: Place::Azure,
        script: "Get-AzLocation | Select-Object Location, DisplayName",
    }],
    check: Check::Azure(region_unlisted),
};

fn region_unlisted(_: Context<'_>, azure: &Azure) -> Decision {
    let region: &Name = azure.region()?;
    let case = match regions::offer(region) {
        Offer::Listed => return Ok(Answer::Pass),
        Offer::Restricted => "restricted",
        Offer::NotATarget => "not-a-target",
        Offer::Unlisted => "unlisted",
    };
    Ok(failure().with("region", Value::Name(region.clone())).with("case", Value::Word(case)).into())
}
