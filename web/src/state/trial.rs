//! A change that is tried: the estate as it was, and what the change makes appear and vanish.

use std::rc::Rc;

use secondsite_inventory::inconsistency::inconsistencies;
use secondsite_inventory::{Estate, Inventory, Object};
use secondsite_plan::compare::{self, Difference};
use secondsite_plan::{Assumed, Edit, edited};
use secondsite_rules::{Report, check, check_everywhere};

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
    /// What the change takes for granted, of the estate as it is with the change.
    pub assumed: Assumed,
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
        let before = Rc::clone(&self.inventory);
        let mut trial = self.trial.as_deref().cloned().unwrap_or_else(|| Trial {
            inventory: Rc::clone(&before),
            report: Rc::clone(&self.report),
            assumed: Assumed::default(),
            own: self.own(),
            moment: self.moment(),
        });
        let place = Target { object: Object::Estate, field: None };
        let changed = self.edit(place, false, |inventory| {
            *inventory = edited(inventory, edits);
            Ok(())
        });
        if changed {
            trial.assumed.assume(&before, &self.inventory, edits);
            self.trial = Some(Rc::new(trial));
        }
    }

    /// What the reader enters while a change is tried is no assumption of it.
    pub(super) fn follow_trial(&mut self, before: &Inventory, edited: Object) {
        if let Some(trial) = &self.trial
            && !trial.assumed.is_empty()
        {
            let mut trial = Trial::clone(trial);
            trial.assumed.follow(before, &self.inventory, edited);
            self.trial = Some(Rc::new(trial));
        }
    }

    /// The estate as it was before the trial; one step back leads into it again.
    pub(super) fn drop_trial(&mut self) {
        if let Some(trial) = self.trial.clone() {
            self.remember();
            self.go_to(trial.moment.clone());
        }
    }

    /// What was known and is changed stands, and so does what the reader entered; what was assumed is unknown
    /// again. One step back leads into the trial again.
    pub(super) fn keep_trial(&mut self) {
        if self.trial.is_some() {
            self.remember();
            let moment = Moment { inventory: self.confirmed(), trial: None, ..self.moment() };
            self.go_to(moment);
        }
    }

    /// The estate without what is only assumed: all that may be kept or handed on.
    #[must_use]
    pub fn confirmed(&self) -> Rc<Inventory> {
        match self.trial.as_ref().filter(|trial| !trial.assumed.is_empty()) {
            Some(trial) => Rc::new(trial.assumed.without(&self.inventory)),
            None => Rc::clone(&self.inventory),
        }
    }

    /// How many answers are only assumed.
    #[must_use]
    pub fn assumed(&self) -> usize {
        self.trial.as_ref().map_or(0, |trial| trial.assumed.count())
    }

    /// The page as it may be handed on, in a link, a file or on paper: without what is only assumed.
    #[must_use]
    pub fn handed_on(self: &Rc<Self>) -> Rc<Self> {
        if self.assumed() == 0 {
            return Rc::clone(self);
        }
        let inventory = self.confirmed();
        let report = Rc::new(check(&inventory, self.edition, self.today));
        let everywhere = Rc::new(check_everywhere(&inventory, self.today));
        let inconsistencies = Rc::new(inconsistencies(&Estate::new(&inventory)));
        Rc::new(Self { inventory, report, everywhere, inconsistencies, trial: None, ..Self::clone(self) })
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
