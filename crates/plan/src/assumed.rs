//! What edits take for granted: answers to what nobody knew, told apart from changes of what is known.
//!
//! An answer that helps is no fact for that. What is assumed can be made unknown again, wherever it has moved to
//! since, and what a reader entered in the meantime stays.

use std::collections::HashMap;

use secondsite_inventory::field::{Field, Shape};
use secondsite_inventory::tables::Rows;
use secondsite_inventory::value::folded;
use secondsite_inventory::{Datum, Inventory, Kind, Object, Table};

use crate::edit::Edit;
use crate::place::Place;

/// What is assumed of an inventory. Rows are those of the inventory as it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assumed {
    /// What fields say, each by its place.
    fields: Vec<(Object, Place, Datum)>,
    /// Rows that are there at all.
    rows: Vec<(Table, usize)>,
    /// Tables of which nothing was known.
    tables: Vec<Table>,
}

impl Assumed {
    /// How many answers are assumed; a row counts as one, and so does a table that has none.
    #[must_use]
    pub fn count(&self) -> usize {
        let is_answer =
            |table: &&Table| **table != Table::Azure && !self.rows.iter().any(|(own, _)| own == *table);
        let declared = self.tables.iter().filter(is_answer).count();
        self.fields.len().saturating_add(self.rows.len()).saturating_add(declared)
    }

    /// Whether nothing is.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.count() == 0
    }

    /// Takes note of edits that were made: what they say of what was not known before, or only assumed.
    pub fn assume(&mut self, before: &Inventory, after: &Inventory, edits: &[Edit]) {
        // What was assumed before counts as unknown, with every row in its place.
        let mut known = before.clone();
        self.clear_fields(&mut known);
        let mut added: HashMap<Table, usize> = HashMap::new();
        for edit in edits {
            let table = edit.table();
            let is_new = !before.knows(table) && !self.tables.contains(&table);
            if is_new {
                self.tables.push(table);
            }
            match edit {
                Edit::Set { object, place, value } => {
                    // Leaving a machine out is what its reader wants, not what they know.
                    let is_wish = place.path() == "virtualMachines.replicate" && *value == Datum::Flag(false);
                    if is_wish
                        || matches!(object, Object::Row(table, row) if self.rows.contains(&(*table, *row)))
                    {
                        continue;
                    }
                    let whole = Place::field(place.table, place.field);
                    self.fields
                        .retain(|(own, at, _)| own != object || at.field != place.field || at.table != table);
                    if let Some(now) = whole.get(after, *object) {
                        let was = whole.get(&known, *object);
                        let given = given(whole, was.as_ref(), &now).into_iter();
                        self.fields.extend(given.map(|(place, value)| (*object, place, value)));
                    }
                }
                Edit::Add { .. } => {
                    let number = added.entry(table).or_default();
                    let row = before.rows(table).map_or(0, Rows::len).saturating_add(*number);
                    *number = number.saturating_add(1);
                    if self.tables.contains(&table) || edit.is_answer(before) {
                        self.rows.push((table, row));
                    }
                }
                Edit::Declare(_) => {}
            }
        }
    }

    /// Follows an edit by hand: what the reader entered is no longer assumed, and what moved is where it went.
    pub fn follow(&mut self, before: &Inventory, after: &Inventory, edited: Object) {
        let mut moves = Moves { before, after, tables: HashMap::new() };
        // What changes in other tables than the one edited follows a name, and is as little known as it was.
        let is_own = |table: Table| match edited {
            Object::Row(own, _) | Object::Table(own) => own == table,
            Object::Estate => true,
        };
        let mut fields = Vec::new();
        for (object, place, value) in std::mem::take(&mut self.fields) {
            let Some(to) = moves.object(object) else { continue };
            let Some(place) = moved(place, before, object, after, to) else { continue };
            match place.get(after, to) {
                Some(now) if now == value => fields.push((to, place, value)),
                Some(now) if is_own(place.table) => {
                    fields.extend(
                        kept(place, &value, &now).into_iter().map(|(place, value)| (to, place, value)),
                    );
                }
                Some(now) => fields.push((to, place, now)),
                None => {}
            }
        }
        for (table, row) in std::mem::take(&mut self.rows) {
            let (from, Some(to)) = (Object::Row(table, row), moves.row(table, row)) else { continue };
            let shape = table.shape();
            let places = shape.fields.iter().map(|field| Place::field(table, field.name));
            let told: Vec<(Place, Option<Datum>, Option<Datum>)> = places
                .map(|place| (place, place.get(before, from), place.get(after, Object::Row(table, to))))
                .collect();
            if !is_own(table) || told.iter().all(|(_, was, now)| was == now) {
                self.rows.push((table, to));
                continue;
            }
            // A row that the reader worked on is there; what else it says they did not say.
            for (place, was, now) in told.iter().skip(shape.keys) {
                if let (Some(was), Some(now)) = (was, now) {
                    let kept = if was == now { vec![(*place, now.clone())] } else { kept(*place, was, now) };
                    fields.extend(
                        kept.into_iter().map(|(place, value)| (Object::Row(table, to), place, value)),
                    );
                }
            }
        }
        self.fields = fields;
        let rows = |table: Table| self.rows.iter().filter(|(own, _)| *own == table).count();
        self.tables
            .retain(|table| after.rows(*table).map_or(0, Rows::len) == rows(*table) && after.knows(*table));
    }

    /// The inventory with what is assumed unknown again.
    #[must_use]
    pub fn without(&self, inventory: &Inventory) -> Inventory {
        let mut inventory = inventory.clone();
        self.clear_fields(&mut inventory);
        let mut rows = self.rows.clone();
        rows.sort_unstable_by_key(|(_, row)| std::cmp::Reverse(*row));
        for (table, row) in rows {
            if inventory.knows(table)
                && let Some(rows) = inventory.rows_mut(table)
            {
                rows.remove(row);
            }
        }
        for table in &self.tables {
            let is_empty = match table {
                Table::Azure => {
                    let mut fields = Table::Azure.shape().fields.iter();
                    fields.all(|field| inventory.azure_field(field.name).is_none())
                }
                _ => inventory.rows(*table).is_none_or(Rows::is_empty),
            };
            if is_empty {
                inventory.forget(*table);
            }
        }
        inventory
    }

    fn clear_fields(&self, inventory: &mut Inventory) {
        for (object, place, _) in &self.fields {
            place.forget(inventory, *object);
        }
    }
}

impl Edit {
    /// Whether it answers what nobody knows, rather than changes what is known: a field that says nothing, a table
    /// of which nothing is known, a row that others name and that is not listed.
    #[must_use]
    pub fn is_answer(&self, inventory: &Inventory) -> bool {
        match self {
            Self::Set { object, place, .. } => place.get(inventory, *object).is_none(),
            Self::Add { table, values } => {
                let name = values.first().and_then(Option::as_ref).and_then(Datum::as_text);
                !inventory.knows(*table)
                    || name.is_some_and(|name| is_named(inventory, *table, &folded(name)))
            }
            Self::Declare(table) => !inventory.knows(*table),
        }
    }
}

/// Whether anything refers to a row of this name.
fn is_named(inventory: &Inventory, table: Table, name: &str) -> bool {
    Table::ALL.into_iter().any(|other| {
        let Some(rows) = inventory.rows(other) else { return false };
        let mut fields = other.shape().fields.iter().filter(|field| may_name(field, table));
        fields.any(|field| {
            (0..rows.len())
                .any(|row| rows.get(row, field.name).is_some_and(|datum| names(field, &datum, table, name)))
        })
    })
}

fn may_name(field: &Field, table: Table) -> bool {
    field.refers == Some(table)
        || field.kind.part().is_some_and(|part| part.fields.iter().any(|field| may_name(field, table)))
}

fn names(field: &Field, datum: &Datum, table: Table, name: &str) -> bool {
    let in_part = |shape: &Shape, members: &[(&'static str, Datum)]| {
        members
            .iter()
            .any(|(own, datum)| shape.field(own).is_some_and(|field| names(field, datum, table, name)))
    };
    match (field.kind, datum) {
        (Kind::Part(shape) | Kind::List(&Kind::Part(shape)), Datum::Part(members)) => in_part(shape, members),
        (_, Datum::List(items)) => items.iter().any(|item| names(field, item, table, name)),
        (_, Datum::Text(text)) => field.refers == Some(table) && folded(text) == name,
        _ => false,
    }
}

/// The answers in a field's value that it did not have before.
fn given(place: Place, was: Option<&Datum>, now: &Datum) -> Vec<(Place, Datum)> {
    match (was, now) {
        (None, _) => vec![(place, now.clone())],
        (Some(was @ Datum::Part(_)), Datum::Part(members)) => members
            .iter()
            .filter(|(name, _)| was.member(name).is_none())
            .map(|(name, value)| (Place { member: Some(name), ..place }, value.clone()))
            .collect(),
        (Some(Datum::List(was)), Datum::List(now)) if was.len() == now.len() => {
            let items = was.iter().zip(now).enumerate();
            let of = |(item, (was, now))| given(Place { item: Some(item), ..place }, Some(was), now);
            items.flat_map(of).collect()
        }
        _ => Vec::new(),
    }
}

/// What a value that was changed by hand still says as it did, part by part.
fn kept(place: Place, was: &Datum, now: &Datum) -> Vec<(Place, Datum)> {
    match (was, now) {
        (Datum::Part(members), Datum::Part(_)) => members
            .iter()
            .filter(|(name, value)| now.member(name) == Some(value))
            .map(|(name, value)| (Place { member: Some(name), ..place }, value.clone()))
            .collect(),
        (Datum::List(was), Datum::List(now)) => matched(was, now)
            .into_iter()
            .filter_map(|(old, new)| Some((new, was.get(old)?, now.get(new)?)))
            .flat_map(|(item, was, now)| kept(Place { item: Some(item), ..place }, was, now))
            .collect(),
        _ => Vec::new(),
    }
}

/// Which items of a list are which of it after an edit: those before the first and after the last that differ.
fn matched(was: &[Datum], now: &[Datum]) -> Vec<(usize, usize)> {
    let head = was.iter().zip(now).take_while(|(was, now)| was == now).count();
    let most = was.len().min(now.len()).saturating_sub(head);
    let tail = was.iter().rev().zip(now.iter().rev()).take(most).take_while(|(was, now)| was == now).count();
    let (old_end, new_end) = (was.len().saturating_sub(tail), now.len().saturating_sub(tail));
    let same = was.len() == now.len();
    let middle = (head..old_end).filter(|_| same).map(|item| (item, item));
    let end = (old_end..was.len()).zip(new_end..now.len());
    (0..head).map(|item| (item, item)).chain(middle).chain(end).collect()
}

/// The place of an item after an edit of the list it is in.
fn moved(place: Place, before: &Inventory, from: Object, after: &Inventory, to: Object) -> Option<Place> {
    let Some(item) = place.item else { return Some(place) };
    let whole = Place::field(place.table, place.field);
    let (Some(Datum::List(was)), Some(Datum::List(now))) = (whole.get(before, from), whole.get(after, to))
    else {
        return None;
    };
    let pairs = matched(&was, &now).into_iter();
    pairs.filter(|(old, _)| *old == item).map(|(_, new)| Place { item: Some(new), ..place }).next()
}

/// Where rows are after an edit.
struct Moves<'a> {
    before: &'a Inventory,
    after: &'a Inventory,
    /// The rows after the edit by what tells them apart, where they had to be sought.
    tables: HashMap<Table, HashMap<String, usize>>,
}

impl Moves<'_> {
    fn object(&mut self, object: Object) -> Option<Object> {
        match object {
            Object::Row(table, row) => self.row(table, row).map(|row| Object::Row(table, row)),
            other => Some(other),
        }
    }

    /// The row under the same name; the one in its place where it was renamed; nothing where it was removed.
    fn row(&mut self, table: Table, row: usize) -> Option<usize> {
        let (before, after) = (self.before.rows(table)?, self.after.rows(table)?);
        let identity = before.identity(row)?;
        if after.identity(row).as_ref() == Some(&identity) {
            return Some(row);
        }
        let sought = self.tables.entry(table).or_insert_with(|| {
            (0..after.len()).filter_map(|row| Some((after.identity(row)?, row))).collect()
        });
        let found = sought.get(&identity).copied();
        found.or_else(|| (before.len() == after.len()).then_some(row))
    }
}
