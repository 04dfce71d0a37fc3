//! A change that is tried: the estate as it was, and what the change makes appear and vanish.

use std::rc::Rc;

use secondsite_inventory::{Inventory, Object};
use secondsite_plan::compare::{self, Difference};
use secondsite_plan::{Edit, edited};
use secondsite_rules::{Report, check};

use super::history::Moment;
use super::place::Target;
use super::store::{Own, Store};

/// The estate before the change that is tried. It is what the device keeps until the change is kept.
#[derive(Clone, Debug)]
pub struct Trial {
    /// The estate.
    pub inventory: Rc<Inventory>,
    /// What the edition said of it.
    pub report: Rc<Report>,
    pub(super) own: Option<Own>,
    pub(super) moment: Moment,
}

/// Another estate that this one is compared with.
#[derive(Clone, Debug)]
pub struct Other {
    /// What it came as: a file's name, or the estate's own.
    pub name: String,
    /// The estate.
    pub inventory: Inventory,
}

impl Trial {
    /// What the change makes appear and vanish.
    #[must_use]
    pub fn difference<'a>(&'a self, inventory: &Inventory, report: &'a Report) -> Difference<'a> {
        compare::findings((&self.inventory, &self.report), (inventory, report))
    }
}

impl Store {
    /// Makes edits on trial; further edits join the trial, until it is kept or dropped.
    pub(super) fn try_out(&mut self, edits: &[Edit]) {
        let begins = self.trial.is_none().then(|| {
            let (inventory, report) = (Rc::clone(&self.inventory), Rc::clone(&self.report));
            Rc::new(Trial { inventory, report, own: self.own(), moment: self.moment() })
        });
        let place = Target { object: Object::Estate, field: None };
        let changed = self.edit(place, false, |inventory| {
            *inventory = edited(inventory, edits);
            Ok(())
        });
        if changed && begins.is_some() {
            self.trial = begins;
        }
    }

    /// The estate as it was before the trial; one step back leads into it again.
    pub(super) fn drop_trial(&mut self) {
        if let Some(trial) = self.trial.clone() {
            self.remember();
            self.go_to(trial.moment.clone());
        }
    }

    /// The change stands. Steps back lead before it, no longer into the trial.
    pub(super) fn keep_trial(&mut self) {
        self.trial = None;
        self.past.forget_trials();
        self.future.forget_trials();
    }

    /// An estate that becomes the reader's own while a change is tried is kept as it was before the change.
    pub(super) fn own_trial(&mut self) {
        if let Some(trial) = self.trial.clone() {
            let own = Own { inventory: Rc::clone(&trial.inventory), edition: self.edition };
            let moment = Moment { holding: self.holding, aside: None, ..trial.moment.clone() };
            self.trial = Some(Rc::new(Trial { own: Some(own), moment, ..Trial::clone(&trial) }));
        }
    }

    /// Another edition or day judges the estate before the change, too.
    pub(super) fn judge_trial(&mut self) {
        let stale = |trial: &Rc<Trial>| {
            !std::ptr::eq(trial.report.edition, self.edition) || trial.report.today != self.today
        };
        if let Some(trial) = self.trial.clone().filter(stale) {
            let report = Rc::new(check(&trial.inventory, self.edition, self.today));
            self.trial = Some(Rc::new(Trial { report, ..Trial::clone(&trial) }));
        }
    }
}

#[cfg(test)]
mod tests;
