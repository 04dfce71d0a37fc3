//! Which rules a scenario has at a date. An edition never changes an outcome after release.

mod hyperv_replica;
mod hyperv_to_azure;
mod vmm_to_azure;
mod vmm_to_vmm;

use secondsite_inventory::value::Date;

use crate::command::Place;
use crate::rule::{Level, Rule};

pub use hyperv_replica::HYPERV_REPLICA_2026;
pub use hyperv_to_azure::HYPERV_TO_AZURE_2026;
pub use vmm_to_azure::VMM_TO_AZURE_2026;
pub use vmm_to_vmm::{VMM_TO_VMM_2017, VMM_TO_VMM_2019};

/// Whether a scenario can still be set up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It can.
    Current,
    /// It can no longer, whatever the checks say; since when, as far as that was ever published.
    Retired {
        /// Year and month, or a day.
        since: &'static str,
    },
}

/// A way of replicating.
#[derive(Debug)]
pub struct Scenario {
    /// Its name in addresses and on the command line.
    pub slug: &'static str,
    /// Whether it can still be set up.
    pub status: Status,
    /// Whether VMM manages the hosts.
    pub vmm: bool,
}

impl Scenario {
    /// Whether there is such a place, so that a command for it can be run.
    #[must_use]
    pub const fn offers(&self, place: Place) -> bool {
        self.vmm || !matches!(place, Place::VmmConsole | Place::VmmServer)
    }

    /// Whether machines are replicated to Azure rather than to a second site; its name says so.
    #[must_use]
    pub fn leads_to_azure(&self) -> bool {
        self.slug.ends_with("-to-azure")
    }
}

/// A rule of an edition.
#[derive(Debug)]
pub struct Entry {
    /// The rule.
    pub rule: &'static Rule,
    /// A level other than the rule's own, with the id of the text that gives the reason.
    pub changed: Option<(Level, &'static str)>,
}

impl Entry {
    /// How much a failure matters in this edition, at most.
    #[must_use]
    pub fn level(&self) -> Level {
        self.changed.map_or(self.rule.level, |(level, _)| level)
    }
}

/// A rule at its own level.
const fn rule(rule: &'static Rule) -> Entry {
    Entry { rule, changed: None }
}

/// A rule at another level than its own, and why.
const fn changed(rule: &'static Rule, level: Level, reason: &'static str) -> Entry {
    Entry { rule, changed: Some((level, reason)) }
}

/// The rules of a scenario by the documentation of a date.
#[derive(Debug)]
pub struct Edition {
    /// The scenario.
    pub scenario: &'static Scenario,
    /// The date of the documentation, `2017-07-30`.
    pub date: &'static str,
    /// Its rules.
    pub entries: &'static [Entry],
    /// Facts that no field can decide: readers are told to look at these themselves.
    pub not_checked: &'static [&'static str],
}

impl Edition {
    /// `vmm-to-vmm@2017-07-30`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}@{}", self.scenario.slug, self.date)
    }

    /// The date as a date.
    #[must_use]
    pub fn day(&self) -> Option<Date> {
        Date::parse(self.date)
    }
}

/// Hyper-V in VMM clouds to a secondary VMM site. Retired: no day was ever published (F-LIFE-03).
pub static VMM_TO_VMM: Scenario =
    Scenario { slug: "vmm-to-vmm", status: Status::Retired { since: "2023-03" }, vmm: true };

/// Hyper-V managed by VMM, to Azure.
pub static VMM_TO_AZURE: Scenario = Scenario { slug: "vmm-to-azure", status: Status::Current, vmm: true };

/// Hyper-V without VMM, to Azure.
pub static HYPERV_TO_AZURE: Scenario =
    Scenario { slug: "hyperv-to-azure", status: Status::Current, vmm: false };

/// Hyper-V Replica between two sites, without Azure.
pub static HYPERV_REPLICA: Scenario =
    Scenario { slug: "hyperv-replica", status: Status::Current, vmm: false };

/// Every edition, those of one scenario together, oldest first.
pub static ALL: &[&Edition] =
    &[&VMM_TO_VMM_2017, &VMM_TO_VMM_2019, &VMM_TO_AZURE_2026, &HYPERV_TO_AZURE_2026, &HYPERV_REPLICA_2026];

/// The newest edition of each scenario, in the order of the scenarios.
pub fn newest() -> impl Iterator<Item = &'static Edition> {
    ALL.chunk_by(|one, next| one.scenario.slug == next.scenario.slug)
        .filter_map(|editions| editions.iter().copied().max_by_key(|edition| edition.date))
}

/// The edition of this name: `vmm-to-vmm@2017-07-30`, or a slug alone for the newest of its scenario.
#[must_use]
pub fn named(name: &str) -> Option<&'static Edition> {
    let (slug, date) = match name.split_once('@') {
        Some((slug, date)) => (slug, Some(date)),
        None => (name, None),
    };
    let of_scenario = ALL.iter().copied().filter(|edition| edition.scenario.slug == slug);
    match date {
        Some(date) => of_scenario.into_iter().find(|edition| edition.date == date),
        None => of_scenario.max_by_key(|edition| edition.date),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scenario_without_vmm_offers_no_place_of_it() {
        for place in [Place::VmmConsole, Place::VmmServer] {
            assert!(VMM_TO_AZURE.offers(place));
            assert!(!HYPERV_TO_AZURE.offers(place));
            assert!(!HYPERV_REPLICA.offers(place));
        }
        assert!(HYPERV_REPLICA.offers(Place::HyperVHost));
    }

    /// What a rule says about its commands would stand alone otherwise.
    #[test]
    fn every_command_of_a_rule_can_be_run_in_its_scenarios() {
        for edition in ALL {
            for Entry { rule, .. } in edition.entries {
                let mut places = rule.fix.iter().chain(rule.confirm).map(|command| command.place);
                assert!(
                    places.all(|place| edition.scenario.offers(place)),
                    "{} in {}",
                    rule.id,
                    edition.name()
                );
            }
        }
    }
}
