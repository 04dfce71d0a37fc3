//! Rows put into an inventory: new ones at the end of their table, known ones where they are.

use std::collections::HashMap;

use secondsite_inventory::field::Field;
use secondsite_inventory::tables::Rows;
use secondsite_inventory::value::folded;
use secondsite_inventory::{Datum, Inventory, Table};

use crate::join::overlay;
use crate::reading::{Reading, Refused, Row, identity};
use crate::same::same;
use crate::value::Why;

/// What becomes of a row that the inventory has already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Existing {
    /// It says what the sheet says; what the sheet leaves out stays as it is.
    #[default]
    Update,
    /// It stays as it is.
    Keep,
}

/// How many objects a sheet tells of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// The inventory did not have them.
    pub new: usize,
    /// The sheet says something else, or more, of them.
    pub changed: usize,
    /// The sheet says nothing that was not known.
    pub same: usize,
}

/// An inventory with the rows of a sheet in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Applied {
    /// The inventory.
    pub inventory: Inventory,
    /// How many rows were new, and so on; those that are kept as they are count as changed too.
    pub counts: Counts,
    /// Rows the inventory does not take.
    pub refused: Vec<Refused>,
}

/// Puts the rows of a reading into an inventory.
#[must_use]
pub fn apply(inventory: &Inventory, table: Table, reading: &Reading, existing: Existing) -> Applied {
    let mut applied =
        Applied { inventory: inventory.clone(), counts: Counts::default(), refused: Vec::new() };
    let mut places = applied.inventory.rows(table).map(Places::of).unwrap_or_default();
    for row in &reading.rows {
        let place = if table == Table::Azure { Some(0) } else { places.find(table, row) };
        let is_new = place.is_none() || (table == Table::Azure && applied.inventory.azure.is_none());
        match place {
            Some(place) => {
                let changes = changes(&applied.inventory, table, place, row);
                let count = match (is_new, changes.is_empty()) {
                    (true, _) => &mut applied.counts.new,
                    (false, true) => &mut applied.counts.same,
                    (false, false) => &mut applied.counts.changed,
                };
                *count = count.saturating_add(1);
                if is_new || existing == Existing::Update {
                    for (field, value) in changes {
                        set(&mut applied.inventory, table, place, field, &value);
                    }
                }
            }
            None => {
                let Some(rows) = applied.inventory.rows_mut(table) else { continue };
                let end = rows.len();
                if rows.insert(end, &row.values) {
                    applied.counts.new = applied.counts.new.saturating_add(1);
                    places.add(rows, end);
                } else {
                    // INVARIANT: a reading's rows fit their table; none is ever lost in silence.
                    let refused = |line: &usize| Refused {
                        row: Some(*line),
                        column: None,
                        text: String::new(),
                        why: Why::NotTaken,
                    };
                    applied.refused.extend(row.lines.iter().map(refused));
                }
            }
        }
    }
    applied
}

/// The fields of which a row says something else than the inventory.
fn changes(inventory: &Inventory, table: Table, place: usize, row: &Row) -> Vec<(&'static Field, Datum)> {
    let known = |name: &str| match table {
        Table::Azure => inventory.azure_field(name),
        _ => inventory.rows(table)?.get(place, name),
    };
    let change = |(field, value): (&'static Field, &Option<Datum>)| {
        let value = value.as_ref()?;
        let Some(known) = known(field.name) else { return Some((field, value.clone())) };
        let value = overlay(&field.kind, &known, value);
        (!same(&known, &value)).then_some((field, value))
    };
    table.shape().fields.iter().zip(&row.values).filter_map(change).collect()
}

fn set(inventory: &mut Inventory, table: Table, place: usize, field: &Field, value: &Datum) {
    // Values of a reading were checked by their fields, so that this cannot be refused.
    let _: bool = match table {
        Table::Azure => inventory.set_azure_field(field.name, Some(value)),
        _ => inventory.rows_mut(table).is_some_and(|rows| rows.set(place, field.name, Some(value))),
    };
}

/// Where rows stand, by what they are known by.
#[derive(Default)]
struct Places {
    by_identity: HashMap<String, usize>,
    /// Machines by name and host; none where two have both.
    by_keys: HashMap<String, Option<usize>>,
    /// Which of them have an id.
    with_id: Vec<bool>,
}

impl Places {
    fn of(rows: &dyn Rows) -> Self {
        let mut places = Self::default();
        for row in 0..rows.len() {
            places.add(rows, row);
        }
        places
    }

    fn add(&mut self, rows: &dyn Rows, row: usize) {
        if let Some(identity) = rows.identity(row) {
            self.by_identity.insert(identity, row);
        }
        let keys = keys(|name| rows.get(row, name));
        self.by_keys.entry(keys).and_modify(|known| *known = None).or_insert(Some(row));
        self.with_id.push(rows.get(row, "id").is_some());
    }

    /// The row that is meant. A machine with an id is also the one of its name and host, if only one of the two
    /// has an id: the other did not know it.
    fn find(&self, table: Table, row: &Row) -> Option<usize> {
        let exact = identity(table, &row.values).and_then(|identity| self.by_identity.get(&identity));
        if exact.is_some() || table != Table::VirtualMachines {
            return exact.copied();
        }
        let fields = table.shape().fields;
        let given = |name: &str| {
            let place = fields.iter().position(|field| field.name == name)?;
            row.values.get(place).cloned().flatten()
        };
        let found = self.by_keys.get(&keys(given)).copied().flatten()?;
        let has_id = self.with_id.get(found).copied().unwrap_or_default();
        (has_id != given("id").is_some()).then_some(found)
    }
}

fn keys(get: impl Fn(&str) -> Option<Datum>) -> String {
    let text = |name| get(name).as_ref().and_then(Datum::as_text).map(folded).unwrap_or_default();
    let (name, host) = (text("name"), text("host"));
    format!("{}:{name}{host}", name.len())
}
