//! What the newest edition of a scenario says differently from the one that a link was made with.

use std::collections::HashSet;

use secondsite_inventory::{Inventory, Object};
use secondsite_rules::{Edition, Report, Verdict, check, editions};

/// How an estate stands by a newer edition of the same scenario.
#[derive(Clone, Copy, Debug)]
pub struct Newer {
    /// The newest edition.
    pub edition: &'static Edition,
    /// What its checks alone say.
    pub verdict: Verdict,
    /// Open failures that only it has.
    pub more: usize,
    /// Open failures that it does not have any more.
    pub less: usize,
}

impl Newer {
    /// Judges the estate of a report by the newest edition; nothing when the report is of that one.
    #[must_use]
    pub fn than(report: &Report, inventory: &Inventory) -> Option<Self> {
        let edition = editions::named(report.edition.scenario.slug)?;
        if edition.date <= report.edition.date {
            return None;
        }
        let newest = check(inventory, edition, report.today);
        let (before, after) = (failures(report), failures(&newest));
        Some(Self {
            edition,
            verdict: newest.underlying,
            more: after.difference(&before).count(),
            less: before.difference(&after).count(),
        })
    }
}

fn failures(report: &Report) -> HashSet<(&'static str, Object)> {
    let open = report.findings.iter().filter(|finding| finding.is_open_failure());
    open.map(|finding| (finding.rule.id, finding.object)).collect()
}

#[cfg(test)]
mod tests {
    use secondsite_inventory::json;
    use secondsite_inventory::value::Date;
    use secondsite_rules::editions::{VMM_TO_VMM_2017, VMM_TO_VMM_2019};

    use secondsite_share::Link;

    use super::*;
    use crate::state::{Action, Beginning, Store};

    #[test]
    fn the_newest_edition_says_what_it_finds_more_and_less() {
        let estate = br#"{"format": "secondsite/1", "hosts": [{"name": "a", "ipv4": false, "ipv6": true}],
            "virtualMachines": [{"name": "v", "host": "a", "replicate": true, "disks": [{"encrypted": true}],
            "adapters": [{"ipv6": true, "teamed": true}]}]}"#;
        let inventory = json::read(estate).unwrap().inventory;
        let today = Date::new(2026, 11, 23).unwrap();
        let old = check(&inventory, &VMM_TO_VMM_2017, today);
        let new = check(&inventory, &VMM_TO_VMM_2019, today);
        let newer = Newer::than(&old, &inventory).unwrap();
        assert_eq!((newer.edition.name(), newer.verdict), (VMM_TO_VMM_2019.name(), new.underlying));
        let open =
            |report: &Report| report.findings.iter().filter(|finding| finding.is_open_failure()).count();
        assert_eq!(open(&old) + newer.more, open(&new) + newer.less);
        assert!(newer.more + newer.less > 0);
        assert!(Newer::than(&new, &inventory).is_none());
    }

    #[test]
    fn only_an_estate_from_a_link_of_an_older_edition_is_told_of_the_newest() {
        let day = Date::new(2026, 11, 23).unwrap();
        let link = |edition: &'static Edition| {
            let link = Link {
                edition: edition.name(),
                today: Some(day),
                view: None,
                inventory: Inventory::default(),
            };
            Store::begin(day, Beginning { link: Some(Ok(link)), ..Beginning::default() })
        };
        let old = link(&VMM_TO_VMM_2017);
        assert_eq!(old.newer.map(|newer| newer.edition.date), Some("2019-09-09"));
        assert_eq!(old.edition.date, "2017-07-30", "the link shows what it was made with");
        assert!(old.after(Action::SetEdition(&VMM_TO_VMM_2019)).newer.is_none());
        assert!(old.after(Action::Return).newer.is_none());
        assert!(link(&VMM_TO_VMM_2019).newer.is_none());
    }
}
