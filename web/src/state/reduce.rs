//! What each action makes of the store.

use std::rc::Rc;

use secondsite_inventory::{Changes, Inventory, Object, Patch, Table};

use super::accept;
use super::action::Action;
use super::bulk::Bulk;
use super::edit;
use super::found::Grouping;
use super::history::Moment;
use super::notice::{Dialog, Notice, Reason, Refusal};
use super::outcome::Shown;
use super::place::{Focus, Half, Reveal, Target, View};
use super::store::{Holding, Store};

impl Store {
    /// The store after an action.
    #[must_use]
    pub fn after(&self, action: Action) -> Self {
        let mut next = self.clone();
        if matches!(action, Action::GoOn) {
            next.portions = self.portions.saturating_add(1);
            next.go_on();
            // What is drawn changes only with what is told.
            if next.is_judged() == self.is_judged()
                && next.everywhere.len() == self.everywhere.len()
                && !next.is_settled()
            {
                return next;
            }
        }
        next.revision = self.revision.saturating_add(1);
        next.apply(action);
        if !Rc::ptr_eq(&next.inventory, &self.inventory) || next.holding != self.holding {
            next.compare_with_given();
        }
        next
    }

    /// Finds out whether a visited estate is the one that came. The address tells no other once it was left.
    fn compare_with_given(&mut self) {
        let is_visit = self.holding != Holding::Own;
        self.given = self.given.take().filter(|_| is_visit);
        self.is_changed = is_visit && self.given.as_ref() != Some(&self.inventory);
    }

    fn apply(&mut self, action: Action) {
        match action {
            Action::Start => {
                self.started = true;
            }
            Action::SetName(name) => {
                let place = Target { object: Object::Estate, field: Some("name") };
                self.edit(place, true, |inventory| edit::set_name(inventory, name.as_deref()));
            }
            Action::SetField { table, row, field, value } => {
                let object =
                    if table == Table::Azure { Object::Table(table) } else { Object::Row(table, row) };
                let place = Target { object, field: Some(field) };
                self.edit(place, true, |inventory| {
                    edit::set_field(inventory, table, row, field, value.as_ref())
                });
            }
            Action::AddRow { table, values } => {
                self.edit_rows(table, None, |inventory| edit::add_row(inventory, table, &values).map(Some));
            }
            Action::DuplicateRow { table, row } => {
                let duplicate =
                    |inventory: &mut Inventory| edit::duplicate_row(inventory, table, row).map(Some);
                self.edit_rows(table, Some(row), duplicate);
            }
            Action::RemoveRow { table, row } => {
                self.edit_many(table, &Bulk::Remove([row].into()));
            }
            Action::Many { table, bulk } => self.edit_many(table, &bulk),
            Action::DeclareEmpty(table) => {
                self.edit_rows(table, None, |inventory| {
                    if table == Table::Azure {
                        inventory.azure.get_or_insert_with(secondsite_inventory::tables::Azure::new);
                    } else {
                        inventory.rows_mut(table);
                    }
                    Ok(None)
                });
            }
            Action::ForgetTable(table) => {
                let had_rows = self.inventory.rows(table).is_none_or(|rows| !rows.is_empty());
                let forget = |inventory: &mut Inventory| {
                    inventory.forget(table);
                    Ok(None)
                };
                if self.edit_rows(table, None, forget) && had_rows {
                    self.tell(Notice::Removed(table));
                }
            }
            Action::Accept(wish) => {
                let place = Target { object: Object::Table(Table::Accepted), field: None };
                self.edit(place, false, |inventory| accept::accept(inventory, &wish));
            }
            Action::Revoke(row) => {
                let place = Target { object: Object::Row(Table::Accepted, row), field: None };
                self.edit(place, false, |inventory| accept::revoke(inventory, row));
            }
            Action::SetEdition(edition) => {
                self.edition = edition;
                self.judge(&Changes::default());
            }
            Action::SetClock(clock) => {
                let follows = self.today == self.clock;
                self.clock = clock;
                if follows && self.today != clock {
                    self.today = clock;
                    self.judge(&Changes::default());
                }
            }
            Action::JudgeToday => {
                self.today = self.clock;
                self.judge(&Changes::default());
            }
            Action::SetLanguage(language) => self.language = language,
            Action::SetTheme(theme) => self.theme = theme,
            Action::Toggle(mark) => self.shown.toggle(mark),
            Action::ShowAll => {
                self.shown = Shown::default();
                self.search.clear();
            }
            Action::Search(search) => self.search = search,
            Action::Group(grouping) => self.grouping = grouping,
            Action::Opened(rule, open) => {
                if open || self.opened == Some(rule) {
                    self.opened = open.then_some(rule);
                }
            }
            Action::Look(state) => self.look(&state),
            Action::Focus(target) => {
                self.half = Half::Estate;
                self.focus = Some(Focus { target, serial: self.revision });
            }
            Action::Reveal(rule) => {
                // What is hidden cannot be shown.
                self.shown = Shown::default();
                self.search.clear();
                self.grouping = Grouping::default();
                self.opened = Some(rule);
                self.view = View::Requirements;
                self.half = Half::Result;
                self.reveal = Some(Reveal { rule, serial: self.revision });
            }
            Action::Step { forward } => self.step(forward),
            Action::See(view) => {
                self.view = view;
                self.half = Half::Result;
            }
            Action::Turn(half) => self.half = half,
            Action::Lock(sealed) => {
                self.locked = Some(sealed);
                self.dialog = Some(Dialog::Unlock);
            }
            Action::Open(dialog) => {
                self.dialog = Some(dialog);
                self.refused = None;
                self.arrived = None;
            }
            Action::Close => self.dialog = None,
            Action::Refuse(refused) => {
                self.loading = None;
                self.refused = Some(refused);
                self.dialog = Some(Dialog::Import);
            }
            Action::Try(edits) => self.try_out(&edits),
            Action::KeepTrial => self.keep_trial(),
            Action::DropTrial => self.drop_trial(),
            Action::CompareWith(other) => self.other = other,
            Action::Arrive { arrived, dialog } => {
                self.dialog = Some(dialog);
                self.refused = None;
                self.arrived = Some(arrived);
            }
            Action::Load(loading) => {
                if self.loading.is_none() && loading.is_some() {
                    self.dialog = None;
                }
                self.loading = loading;
            }
            Action::GoOn => {}
            Action::Notify(notice) => self.tell(notice),
            Action::Dismiss(place) => {
                if place < self.notices.len() {
                    self.notices.remove(place);
                }
            }
            other => self.replace(other),
        }
    }

    /// Makes an edit, or says beside its place why it cannot be made.
    pub(super) fn edit(
        &mut self,
        place: Target,
        joins: bool,
        change: impl FnOnce(&mut Inventory) -> Result<(), Reason>,
    ) -> bool {
        let mut inventory = Inventory::clone(&self.inventory);
        if let Err(reason) = change(&mut inventory) {
            self.refusal = Some(Refusal { target: place, reason });
            return false;
        }
        self.refusal = None;
        let patch = Patch::between(&self.inventory, &inventory);
        if patch.is_empty() {
            return false;
        }
        let changes = patch.changes(&self.inventory);
        let continues = joins && self.joins == Some(place);
        if !continues {
            self.remember();
        }
        self.joins = joins.then_some(place);
        let before = std::mem::replace(&mut self.inventory, Rc::new(inventory));
        self.follow_trial(&before, place.object);
        // News that offers to undo means the step before this one no longer.
        self.notices.retain(|notice| {
            !matches!(
                notice,
                Notice::Imported { .. }
                    | Notice::Brought(_)
                    | Notice::Removed(_)
                    | Notice::Done(_)
                    | Notice::Erased
            )
        });
        // An estate that was looked at and then worked on is the reader's own, unless they have one.
        if self.aside.is_none() {
            self.holding = Holding::Own;
        }
        self.judge(&changes);
        true
    }

    /// Makes an edit of a table's rows, and shows the row that it made.
    fn edit_rows(
        &mut self,
        table: Table,
        row: Option<usize>,
        change: impl FnOnce(&mut Inventory) -> Result<Option<usize>, Reason>,
    ) -> bool {
        let object = row.map_or(Object::Table(table), |row| Object::Row(table, row));
        let mut made = None;
        let done = self.edit(Target { object, field: None }, false, |inventory| {
            made = change(inventory)?;
            Ok(())
        });
        if let (true, Some(row)) = (done, made) {
            let field = table.shape().fields.first().map(|field| field.name);
            let target = Target { object: Object::Row(table, row), field };
            self.focus = Some(Focus { target, serial: self.revision });
        }
        done
    }

    pub(super) fn tell(&mut self, notice: Notice) {
        self.notices.retain(|told| std::mem::discriminant(told) != std::mem::discriminant(&notice));
        self.notices.push(notice);
    }

    pub(super) fn moment(&self) -> Moment {
        Moment {
            inventory: Rc::clone(&self.inventory),
            edition: self.edition,
            holding: self.holding,
            aside: self.aside.clone(),
            today: self.today,
            trial: self.trial.clone(),
        }
    }

    pub(super) fn remember(&mut self) {
        self.past.push(self.moment());
        self.future.clear();
        self.joins = None;
    }
}
