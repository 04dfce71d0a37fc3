//! Edits gathered one after the other, so that each can be left out later without the others losing their sense.

use secondsite_inventory::tables::Rows;
use secondsite_inventory::{Datum, Inventory, Object, Table};

use crate::edit::Edit;
use crate::place::Place;

/// Edits of one inventory. What is set twice is set once, and what is set in a row that was added stands in
/// the row from the start.
#[derive(Clone, Debug)]
pub struct Edits {
    rows: Vec<(Table, usize)>,
    /// Each with the number of the change that it came with.
    pub list: Vec<(usize, Edit)>,
}

impl Edits {
    pub fn of(inventory: &Inventory) -> Self {
        let rows = |table| (table, inventory.rows(table).map_or(0, Rows::len));
        Self { rows: Table::ALL.into_iter().map(rows).collect(), list: Vec::new() }
    }

    pub fn push(&mut self, change: usize, edit: Edit) {
        if let Edit::Set { object, place, value } = &edit {
            if let Some(added) = self.added(*object) {
                if let Some(values) = with_value(place, added, value) {
                    *added = values;
                }
                return;
            }
            for (_, other) in &mut self.list {
                if let Edit::Set { object: own, place: at, value: old } = other
                    && own == object
                    && at == place
                {
                    *old = value.clone();
                    return;
                }
            }
            // The whole takes the place of its parts.
            self.list.retain(|(_, other)| {
                !matches!(other, Edit::Set { object: own, place: at, .. }
                    if own == object && at.field == place.field && place.item.is_none() && place.member.is_none())
            });
        }
        self.list.push((change, edit));
    }

    /// The values of the added row that is meant, if it is one.
    fn added(&mut self, object: Object) -> Option<&mut Vec<Option<Datum>>> {
        let Object::Row(table, row) = object else { return None };
        let (_, base) = self.rows.iter().find(|(own, _)| *own == table)?;
        let place = row.checked_sub(*base)?;
        let added = self.list.iter_mut().filter_map(|(_, edit)| match edit {
            Edit::Add { table: own, values } if *own == table => Some((own, values)),
            _ => None,
        });
        added.map(|(_, values)| values).nth(place)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Edit> {
        self.list.iter().map(|(_, edit)| edit)
    }
}

/// The values of a row with one of them set.
fn with_value(place: &Place, values: &[Option<Datum>], value: &Datum) -> Option<Vec<Option<Datum>>> {
    let mut inventory = Inventory::default();
    let object = Object::Row(place.table, 0);
    let made = inventory.rows_mut(place.table).is_some_and(|rows| rows.insert(0, values));
    if !made || !place.set(&mut inventory, object, value) {
        return None;
    }
    let rows = inventory.rows(place.table)?;
    Some(place.table.shape().fields.iter().map(|field| rows.get(0, field.name)).collect())
}
