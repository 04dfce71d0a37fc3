//! Another estate in place of the one shown: opened, visited, kept, gone back to.

use std::rc::Rc;

use secondsite_inventory::{Changes, Inventory, Patch};
use secondsite_plan::Assumed;
use secondsite_rules::Edition;

use super::action::Action;
use super::history::Moment;
use super::notice::Notice;
use super::place::Half;
use super::store::{Holding, Store};
use super::trial::Trial;

impl Store {
    /// Actions that put another estate in place of the one shown.
    pub(super) fn replace(&mut self, action: Action) {
        match action {
            Action::Import { file, inventory, warnings } => {
                self.leave();
                self.loading = None;
                self.today = self.clock;
                // What a reader brings is their own; a visit ends, and what was aside stays a step back.
                self.show(inventory, None, Holding::Own);
                self.aside = None;
                self.tell(Notice::Imported { file, warnings });
            }
            Action::Bring { inventory, brought } => {
                self.remember();
                // As with an edit: what was looked at and is worked on becomes the reader's own, unless they have one.
                let holding = if self.aside.is_none() { Holding::Own } else { self.holding };
                // It was brought together with the estate as far as that is known, and a change that is tried goes on.
                let trial = self.trial.as_deref().cloned();
                self.show(inventory, None, holding);
                self.trial = trial.map(|trial| Rc::new(Trial { assumed: Assumed::default(), ..trial }));
                self.judge_trial();
                self.arrived = None;
                self.tell(Notice::Brought(brought));
            }
            Action::Visit { inventory, edition, today, holding } => {
                self.leave();
                if self.holding == Holding::Own && !self.is_empty() {
                    self.aside = self.own();
                }
                self.today = today.unwrap_or(self.clock);
                // Whoever is given an estate comes for the answer.
                self.half = Half::Result;
                self.given = Some(Rc::clone(&inventory));
                self.show(inventory, edition, holding);
            }
            Action::Keep => {
                self.remember();
                self.holding = Holding::Own;
                self.aside = None;
                self.own_trial();
            }
            Action::Return => {
                self.remember();
                self.today = self.clock;
                let own = self.aside.take();
                let (inventory, edition) =
                    own.map_or_else(Default::default, |own| (own.inventory, Some(own.edition)));
                self.show(inventory, edition, Holding::Own);
            }
            Action::Found(own) => {
                if self.holding == Holding::Own {
                    self.leave();
                    self.show(own.inventory, Some(own.edition), Holding::Own);
                } else {
                    self.aside = Some(own);
                }
            }
            Action::Erase => {
                self.loading = None;
                self.show(Rc::default(), None, Holding::Own);
                self.started = false;
                self.aside = None;
                self.past.clear();
                self.future.clear();
                self.notices.clear();
                self.tell(Notice::Erased);
            }
            Action::Undo => {
                if let Some(moment) = self.past.pop() {
                    self.future.push(self.moment());
                    self.go_to(moment);
                }
            }
            Action::Redo => {
                if let Some(moment) = self.future.pop() {
                    self.past.push(self.moment());
                    self.go_to(moment);
                }
            }
            _ => {}
        }
    }

    /// Leaves the estate shown for another. One that says nothing is nothing to come back to: undo stops at the
    /// estate as it was opened.
    fn leave(&mut self) {
        let before = self.past.clone();
        self.remember();
        if self.is_empty() && self.holding == Holding::Own && self.trial.is_none() {
            self.past = before;
        }
    }

    /// Puts another estate in place of the one shown.
    fn show(&mut self, inventory: Rc<Inventory>, edition: Option<&'static Edition>, holding: Holding) {
        // What differs is not sought: of two large estates that takes longer than anything else here.
        self.put(inventory, edition, holding, &Changes { rows: true, ..Changes::default() });
    }

    /// Puts an estate that differs by these changes in place of the one shown.
    fn put(
        &mut self,
        inventory: Rc<Inventory>,
        edition: Option<&'static Edition>,
        holding: Holding,
        changes: &Changes,
    ) {
        self.inventory = inventory;
        self.edition = edition.unwrap_or(self.edition);
        self.holding = holding;
        self.forget_places();
        self.judge(changes);
    }

    /// Places in one estate mean nothing in another.
    fn forget_places(&mut self) {
        self.trial = None;
        self.joins = None;
        self.refusal = None;
        self.focus = None;
        self.reveal = None;
        self.dialog = None;
        self.refused = None;
        self.notices.retain(|notice| matches!(notice, Notice::CannotKeep | Notice::KeptUnreadable));
    }

    pub(super) fn go_to(&mut self, moment: Moment) {
        self.aside = moment.aside;
        self.today = moment.today;
        let changes = Patch::between(&self.inventory, &moment.inventory).changes(&self.inventory);
        self.put(moment.inventory, Some(moment.edition), moment.holding, &changes);
        self.trial = moment.trial;
        self.judge_trial();
    }
}
