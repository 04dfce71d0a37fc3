//! From one requirement that is not met to the next.

use super::outcome::Rank;
use super::place::{Half, Reveal, View};
use super::rows::groups;
use super::store::Store;

impl Store {
    /// Shows the requirement after the one shown last, or before it, among those listed that are not met or not
    /// known to be; round again from either end.
    pub(super) fn step(&mut self, forward: bool) {
        let groups = groups(&self.report, self.shown);
        let listed = groups.iter().flat_map(|group| &group.requirements);
        let rules: Vec<&'static str> = listed
            .filter(|requirement| requirement.worst < Rank::Accepted)
            .map(|requirement| requirement.rule.id)
            .collect();
        let from = self.reveal.and_then(|reveal| rules.iter().position(|rule| *rule == reveal.rule));
        let to = match (from, forward) {
            (Some(place), true) => rules.get(place.saturating_add(1)).or(rules.first()),
            (Some(place), false) => place.checked_sub(1).and_then(|place| rules.get(place)).or(rules.last()),
            (None, true) => rules.first(),
            (None, false) => rules.last(),
        };
        if let Some(rule) = to {
            self.view = View::Requirements;
            self.half = Half::Result;
            self.reveal = Some(Reveal { rule, serial: self.revision });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::{Action, Mark};
    use crate::words::Language;
    use secondsite_inventory::value::Date;

    #[test]
    fn steps_go_round_through_what_is_not_met() {
        let store = Store::new(Store::first_edition(), Date::new(2026, 11, 23).unwrap(), Language::English);
        let step = |store: &Store, forward| store.after(Action::Step { forward });
        let first = step(&store, true);
        let rule = |store: &Store| store.reveal.unwrap().rule;
        let second = step(&first, true);
        assert_ne!(rule(&first), rule(&second));
        assert_eq!(rule(&step(&second, false)), rule(&first));
        let last = step(&first, false);
        assert_eq!(rule(&last), rule(&step(&store, false)));
        assert_eq!(rule(&step(&last, true)), rule(&first));
        assert_eq!((last.view, last.half), (View::Requirements, Half::Result));
    }

    #[test]
    fn what_is_not_listed_is_stepped_over() {
        let store = Store::new(Store::first_edition(), Date::new(2026, 11, 23).unwrap(), Language::English);
        let none = store.after(Action::Toggle(Mark::Pass)).after(Action::Step { forward: true });
        assert!(none.reveal.is_none());
    }
}
