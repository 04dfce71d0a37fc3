//! Edits of many rows at once: each is one step to undo, made whole or not at all.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use secondsite_inventory::tables::Rows;
use secondsite_inventory::{Datum, Inventory, Object, Table};

use super::edit::{fits, identities, is_too_long, next, stem, unique};
use super::notice::{Notice, Reason};
use super::place::{Focus, Target};
use super::store::Store;
use super::{references, rename};

/// What is done with many rows of a table. Rows are counted from zero, in the order in which the reader sees them.
#[derive(Clone, Debug)]
pub enum Bulk {
    /// A field is set to one value in all of them, or is not known of any.
    Set {
        /// The rows.
        rows: Rc<[usize]>,
        /// The field; not the first one, which tells rows apart.
        field: &'static str,
        /// Its value.
        value: Option<Datum>,
    },
    /// A field gets the value it has in the first of them.
    FillDown {
        /// The rows.
        rows: Rc<[usize]>,
        /// The field.
        field: &'static str,
    },
    /// A row like each of them is added after the last, under a name of its own.
    Duplicate(Rc<[usize]>),
    /// They are removed; references to them are left, and reported.
    Remove(Rc<[usize]>),
    /// Rows with these values are added at the end.
    Add(Rc<[Vec<Option<Datum>>]>),
    /// The same for rows that others name already: whoever is at those stays there.
    List(Rc<[Vec<Option<Datum>>]>),
    /// References to rows of these names, which are no more, are forgotten where a row can do without them.
    Unrefer(Rc<[String]>),
    /// Rows are removed that refer to rows of these names of another table, which are no more, and cannot do without.
    RemoveHeld {
        /// The other table.
        to: Table,
        /// The names.
        names: Rc<[String]>,
    },
}

/// What was done with many rows, for the reader to be told and to undo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// The table.
    pub table: Table,
    /// What it was.
    pub deed: Deed,
    /// How many rows, or references.
    pub count: usize,
}

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// A field was set.
    Set(&'static str),
    /// Rows were added, from this one on.
    Added(usize),
    /// Rows were added that others named.
    Listed,
    /// Rows were removed; other rows still refer so many times to these names.
    Removed {
        /// The names that no row has any more.
        names: Rc<[String]>,
        /// References to them that can be forgotten.
        references: usize,
        /// Rows that refer to them and cannot do without: how many of each table, and the first of them.
        held: Rc<[(Table, usize, usize)]>,
    },
    /// References were forgotten.
    Unreferred,
}

impl Store {
    /// Makes an edit of many rows, and tells what was done.
    pub(super) fn edit_many(&mut self, table: Table, bulk: &Bulk) {
        let place = Target { object: Object::Table(table), field: None };
        let mut done = None;
        let is_done = self.edit(place, false, |inventory| {
            done = Some(bulk.apply(inventory, table)?);
            Ok(())
        });
        if let Some((deed, count)) = done.filter(|_| is_done) {
            if let Deed::Added(row) = deed {
                let field = table.shape().fields.first().map(|field| field.name);
                let target = Target { object: Object::Row(table, row), field };
                self.focus = Some(Focus { target, serial: self.revision });
            }
            self.tell(Notice::Done(Done { table, deed, count }));
        }
    }
}

impl Bulk {
    /// Makes the edit; what was done, and with how many.
    pub(super) fn apply(&self, inventory: &mut Inventory, table: Table) -> Result<(Deed, usize), Reason> {
        match self {
            Self::Set { rows, field, value } => {
                set(inventory, table, rows, field, value.as_ref())?;
                Ok((Deed::Set(field), rows.len()))
            }
            Self::FillDown { rows, field } => {
                let (first, rest) = rows.split_first().ok_or(Reason::Unfit)?;
                let value = inventory.rows(table).and_then(|rows| rows.get(*first, field));
                set(inventory, table, rest, field, value.as_ref())?;
                Ok((Deed::Set(field), rest.len()))
            }
            Self::Duplicate(rows) => Ok((Deed::Added(duplicate(inventory, table, rows)?), rows.len())),
            Self::Remove(rows) => removed(inventory, table, rows),
            Self::RemoveHeld { to, names } => {
                let held = references::held(inventory, *to, names);
                let (_, rows) = held.into_iter().find(|(other, _)| *other == table).ok_or(Reason::Unfit)?;
                removed(inventory, table, &rows)
            }
            Self::Add(rows) => Ok((Deed::Added(add(inventory, table, rows)?), rows.len())),
            Self::List(rows) => add(inventory, table, rows).map(|_| (Deed::Listed, rows.len())),
            Self::Unrefer(names) => Ok((Deed::Unreferred, references::forget(inventory, table, names))),
        }
    }
}

/// Sets a field of several rows.
fn set(
    inventory: &mut Inventory,
    table: Table,
    rows: &[usize],
    field: &'static str,
    value: Option<&Datum>,
) -> Result<(), Reason> {
    if value.is_some_and(is_too_long) {
        return Err(Reason::TooLong);
    }
    let shape = table.shape();
    if value.is_none() && shape.is_required(field) {
        return Err(Reason::Unfit);
    }
    if shape.fields.iter().take(shape.keys).any(|key| key.name == field) {
        rename::set_key(inventory, table, rows, field, value)?;
    } else {
        let own = inventory.rows_mut(table).ok_or(Reason::Unfit)?;
        fits(rows.iter().all(|row| own.set(*row, field, value)))?;
    }
    unique(inventory, table)
}

/// Adds rows at the end; the first of them.
fn add(inventory: &mut Inventory, table: Table, added: &[Vec<Option<Datum>>]) -> Result<usize, Reason> {
    if added.iter().flatten().flatten().any(is_too_long) {
        return Err(Reason::TooLong);
    }
    let width = table.shape().fields.len();
    let rows = inventory.rows_mut(table).ok_or(Reason::Unfit)?;
    let first = rows.len();
    for values in added {
        let mut values = values.clone();
        values.resize(width, None);
        fits(rows.insert(rows.len(), &values))?;
    }
    unique(inventory, table)?;
    Ok(first)
}

/// Adds a row like each of these after the last of them, under the next names that are free; the first of the copies.
pub(super) fn duplicate(inventory: &mut Inventory, table: Table, copied: &[usize]) -> Result<usize, Reason> {
    let shape = table.shape();
    let last = copied.iter().max().ok_or(Reason::Unfit)?;
    let rows = inventory.rows_mut(table).filter(|rows| *last < rows.len() && table != Table::Accepted);
    // An accepted finding is told by its rule, and there is no next rule.
    let rows = rows.ok_or(Reason::Duplicate)?;
    let key = shape.fields.first().ok_or(Reason::Unfit)?.name;
    let mut taken = identities(rows);
    // Where the last search for a free name ended: the next copy of its kind begins there.
    let mut reached: HashMap<String, Datum> = HashMap::new();
    let first = last.saturating_add(1);
    for (place, copy) in (first..).zip(copied) {
        let values: Vec<Option<Datum>> = shape
            .fields
            .iter()
            .map(|field| rows.get(*copy, field.name).filter(|_| field.name != "id"))
            .collect();
        let name = values.first().cloned().flatten().ok_or(Reason::Unfit)?;
        let stem = stem(&name);
        let mut name = reached.get(&stem).cloned().unwrap_or(name);
        fits(rows.insert(place, &values))?;
        let tries = taken.len().saturating_add(1);
        let free = (0..tries).find_map(|_| {
            name = next(&name);
            rows.set(place, key, Some(&name))
                .then(|| rows.identity(place))?
                .filter(|own| !taken.contains(own))
        });
        taken.insert(free.ok_or(Reason::Duplicate)?);
        reached.insert(stem, name);
    }
    Ok(first)
}

/// Removes rows, and finds what still refers to them.
fn removed(inventory: &mut Inventory, table: Table, rows: &[usize]) -> Result<(Deed, usize), Reason> {
    let names = remove(inventory, table, rows)?;
    let references = references::count(inventory, table, &names);
    let held = references::held(inventory, table, &names).into_iter();
    let held = held.filter_map(|(table, rows)| Some((table, rows.len(), *rows.first()?))).collect();
    Ok((Deed::Removed { names: names.into(), references, held }, rows.len()))
}

/// Removes rows; the names that no row has any more.
fn remove(inventory: &mut Inventory, table: Table, removed: &[usize]) -> Result<Vec<String>, Reason> {
    let rows = inventory.rows_mut(table).ok_or(Reason::Unfit)?;
    let mut places = removed.to_vec();
    places.sort_unstable();
    places.dedup();
    let names: Vec<String> = places.iter().filter_map(|row| name(rows, *row)).collect();
    // From the end, so that the places of those to come stay what they are.
    fits(places.iter().rev().all(|row| rows.remove(*row)))?;
    let left: HashSet<String> =
        (0..rows.len()).filter_map(|row| name(rows, row)).map(|name| references::key(&name)).collect();
    Ok(names.into_iter().filter(|name| !left.contains(&references::key(name))).collect())
}

/// What others refer to a row by.
fn name(rows: &dyn Rows, row: usize) -> Option<String> {
    let first = rows.shape().fields.first()?;
    rows.get(row, first.name)?.as_text().map(str::to_owned)
}

#[cfg(test)]
mod tests;
