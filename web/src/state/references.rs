//! References to rows that are no more, found in every table and forgotten if the reader wishes.

use std::collections::HashSet;

use secondsite_inventory::field::{Field, Shape};
use secondsite_inventory::value::folded;
use secondsite_inventory::{Datum, Inventory, Kind, Table};

use super::edit::refers_to;

/// What names are compared by.
pub(super) fn key(name: &str) -> String {
    folded(name)
}

/// How many fields refer to rows of these names and can do without.
pub(super) fn count(inventory: &Inventory, table: Table, names: &[String]) -> usize {
    let gone = Gone::of(table, names);
    gone.fields(inventory).len()
}

/// Forgets them; how many fields that were.
pub(super) fn forget(inventory: &mut Inventory, table: Table, names: &[String]) -> usize {
    let gone = Gone::of(table, names);
    let fields = gone.fields(inventory);
    for (table, row, field, left) in &fields {
        if let Some(rows) = inventory.rows_mut(*table) {
            rows.set(*row, field, left.as_ref());
        }
    }
    fields.len()
}

/// The rows that refer to rows of these names and cannot do without, by table.
pub(super) fn held(inventory: &Inventory, table: Table, names: &[String]) -> Vec<(Table, Vec<usize>)> {
    let gone = Gone::of(table, names);
    let refers = Table::ALL.into_iter().filter(|other| refers_to(other.shape(), table));
    let held = refers.map(|other| (other, gone.rows(inventory, other)));
    held.filter(|(_, rows)| !rows.is_empty()).collect()
}

/// The names of rows that a table no longer has.
struct Gone {
    table: Table,
    names: HashSet<String>,
}

/// What is left of a value without the references in it.
enum Left {
    /// All of it: there is no such reference.
    All,
    /// This.
    Some(Datum),
    /// Nothing is known any more.
    Nothing,
}

impl Gone {
    fn of(table: Table, names: &[String]) -> Self {
        Self { table, names: names.iter().map(|name| key(name)).collect() }
    }

    /// Every field with such a reference that can do without it: where it is, and what is left.
    fn fields(&self, inventory: &Inventory) -> Vec<(Table, usize, &'static str, Option<Datum>)> {
        let mut fields = Vec::new();
        if self.names.is_empty() {
            return fields;
        }
        for table in Table::ALL.into_iter().filter(|table| refers_to(table.shape(), self.table)) {
            let Some(rows) = inventory.rows(table) else { continue };
            let shape = table.shape();
            for field in shape.fields.iter().filter(|field| !shape.is_required(field.name)) {
                for row in 0..rows.len() {
                    let Some(datum) = rows.get(row, field.name) else { continue };
                    match self.without(field, &datum) {
                        Left::All => {}
                        Left::Some(left) => fields.push((table, row, field.name, Some(left))),
                        Left::Nothing => fields.push((table, row, field.name, None)),
                    }
                }
            }
        }
        fields
    }

    /// The rows of a table with such a reference that they cannot do without.
    fn rows(&self, inventory: &Inventory, table: Table) -> Vec<usize> {
        let shape = table.shape();
        let must = || shape.fields.iter().filter(|field| shape.is_required(field.name));
        let Some(rows) = inventory.rows(table).filter(|_| !self.names.is_empty()) else { return Vec::new() };
        let refers = |row: usize, field: &Field| {
            let datum = rows.get(row, field.name);
            datum.is_some_and(|datum| !matches!(self.without(field, &datum), Left::All))
        };
        (0..rows.len()).filter(|row| must().any(|field| refers(*row, field))).collect()
    }

    fn without(&self, field: &Field, datum: &Datum) -> Left {
        self.within(&field.kind, datum, field.refers == Some(self.table))
    }

    fn within(&self, kind: &Kind, datum: &Datum, refers: bool) -> Left {
        match (kind, datum) {
            (Kind::List(kind), Datum::List(items)) => {
                let left = items.iter().map(|item| (self.within(kind, item, refers), item));
                collect(left)
            }
            (Kind::Part(shape), Datum::Part(members)) => self.in_part(shape, members),
            (_, Datum::Text(text)) if refers && self.names.contains(&key(text)) => Left::Nothing,
            _ => Left::All,
        }
    }

    /// A part that cannot do without the reference goes as a whole.
    fn in_part(&self, shape: &Shape, members: &[(&'static str, Datum)]) -> Left {
        let mut is_broken = false;
        let left = members.iter().map(|(name, datum)| {
            let left = shape.field(name).map_or(Left::All, |field| self.without(field, datum));
            is_broken |= matches!(left, Left::Nothing) && shape.is_required(name);
            (left, (*name, datum))
        });
        let left: Vec<_> = left.collect();
        if is_broken {
            return Left::Nothing;
        }
        let is_touched = left.iter().any(|(left, _)| !matches!(left, Left::All));
        let members: Vec<(&'static str, Datum)> = left
            .into_iter()
            .filter_map(|(left, (name, datum))| match left {
                Left::All => Some((name, datum.clone())),
                Left::Some(datum) => Some((name, datum)),
                Left::Nothing => None,
            })
            .collect();
        match is_touched {
            false => Left::All,
            true if members.is_empty() => Left::Nothing,
            true => Left::Some(Datum::Part(members)),
        }
    }
}

/// Several values without those of which nothing is left. Once there is none left it is not known whether there are
/// any: the reader said that a row is gone, not that nothing takes its place.
fn collect<'a>(items: impl Iterator<Item = (Left, &'a Datum)>) -> Left {
    let mut is_touched = false;
    let mut kept = Vec::new();
    for (left, item) in items {
        is_touched |= !matches!(left, Left::All);
        match left {
            Left::All => kept.push(item.clone()),
            Left::Some(datum) => kept.push(datum),
            Left::Nothing => {}
        }
    }
    match is_touched {
        false => Left::All,
        true if kept.is_empty() => Left::Nothing,
        true => Left::Some(Datum::List(kept)),
    }
}
