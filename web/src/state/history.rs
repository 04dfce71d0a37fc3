//! The steps that can be taken back, as many as there are: the newest whole, each older one as what makes it of
//! the next.

use std::rc::Rc;

use secondsite_inventory::value::Date;
use secondsite_inventory::{Inventory, Patch};
use secondsite_rules::Edition;

use super::store::{Holding, Own};
use super::trial::Trial;

/// A state to come back to.
#[derive(Clone, Debug)]
pub(super) struct Moment {
    pub(super) inventory: Rc<Inventory>,
    pub(super) edition: &'static Edition,
    pub(super) holding: Holding,
    pub(super) aside: Option<Own>,
    pub(super) today: Date,
    pub(super) trial: Option<Rc<Trial>>,
}

/// Moments, the newest first to be taken; cheap to clone.
#[derive(Clone, Debug, Default)]
pub(super) struct History {
    newest: Option<Moment>,
    older: Option<Rc<Step>>,
}

/// A moment told by the one after it.
#[derive(Debug)]
struct Step {
    /// What makes its inventory of the later one.
    patch: Rc<Patch>,
    edition: &'static Edition,
    holding: Holding,
    aside: Option<Own>,
    today: Date,
    trial: Option<Rc<Trial>>,
    older: Option<Rc<Self>>,
}

impl History {
    pub(super) const fn is_empty(&self) -> bool {
        self.newest.is_none()
    }

    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    pub(super) fn push(&mut self, moment: Moment) {
        if let Some(was) = self.newest.take() {
            let Moment { inventory, edition, holding, aside, today, trial } = was;
            let patch = Rc::new(Patch::between(&moment.inventory, &inventory));
            let older = self.older.take();
            self.older = Some(Rc::new(Step { patch, edition, holding, aside, today, trial, older }));
        }
        self.newest = Some(moment);
    }

    pub(super) fn pop(&mut self) -> Option<Moment> {
        let moment = self.newest.take()?;
        if let Some(step) = self.older.take() {
            let mut inventory = Inventory::clone(&moment.inventory);
            step.patch.apply(&mut inventory);
            let Step { edition, holding, ref aside, today, ref trial, ref older, .. } = *step;
            let (inventory, aside, trial) = (Rc::new(inventory), aside.clone(), trial.clone());
            self.newest = Some(Moment { inventory, edition, holding, aside, today, trial });
            self.older.clone_from(older);
        }
        Some(moment)
    }
}

/// Dropped one after the other: thousands within each other would use up the stack.
impl Drop for Step {
    fn drop(&mut self) {
        let mut next = self.older.take();
        while let Some(mut step) = next.and_then(Rc::into_inner) {
            next = step.older.take();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::Store;
    use secondsite_inventory::tables::Host;
    use secondsite_inventory::value::{Name, Text};

    fn moment(number: usize) -> Moment {
        let mut inventory = Inventory { name: Some(Text::new(&number.to_string())), ..Inventory::default() };
        for host in 0..number % 7 {
            let mut host = Host::new(Name::new(&format!("hv{host}")).unwrap());
            host.ipv6 = Some(number.is_multiple_of(2));
            inventory.add(host);
        }
        Moment {
            inventory: Rc::new(inventory),
            edition: Store::first_edition(),
            holding: if number.is_multiple_of(3) { Holding::Own } else { Holding::Example },
            aside: None,
            today: Date::from_days_since_1970(i64::try_from(number).unwrap()).unwrap(),
            trial: None,
        }
    }

    #[test]
    fn a_hundred_thousand_moments_come_back_as_they_were_newest_first() {
        let mut history = History::default();
        for number in 0..100_000 {
            history.push(moment(number));
        }
        let kept = history.clone();
        for number in (0..100_000).rev() {
            let (back, was) = (history.pop().unwrap(), moment(number));
            assert_eq!(back.inventory, was.inventory);
            assert_eq!((back.holding, back.today), (was.holding, was.today));
        }
        assert!(history.is_empty() && history.pop().is_none());
        assert!(!kept.is_empty());
    }

    #[test]
    fn a_step_that_changes_one_row_of_many_holds_one_row() {
        let mut inventory = Inventory::default();
        for host in 0..5_000 {
            inventory.add(Host::new(Name::new(&format!("hv{host}")).unwrap()));
        }
        let mut history = History::default();
        for step in 0..50 {
            inventory.hosts.as_mut().unwrap()[step].ipv6 = Some(true);
            history.push(Moment { inventory: Rc::new(inventory.clone()), ..moment(0) });
        }
        let held = format!("{:?}", history.older).matches("hyper_v_role").count();
        assert_eq!(held, 49);
    }
}
