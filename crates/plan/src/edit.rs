//! One edit of an inventory, and how it is made.

use secondsite_inventory::{Datum, Inventory, Object, Table};

use crate::place::Place;

/// One edit of an inventory. Rows are those of the inventory that is edited; rows that edits add stand after
/// them and are edited by none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// A field says this.
    Set {
        /// The row, or the one record `azure`.
        object: Object,
        /// The field.
        place: Place,
        /// What it says.
        value: Datum,
    },
    /// There is one more row at the end of the table: one value for each field of its shape.
    Add {
        /// The table.
        table: Table,
        /// The values.
        values: Vec<Option<Datum>>,
    },
    /// There are none of these.
    Declare(Table),
}

impl Edit {
    /// Makes the edit; false when it cannot be made, and then nothing has changed.
    pub fn apply(&self, inventory: &mut Inventory) -> bool {
        match self {
            Self::Set { object, place, value } => place.set(inventory, *object, value),
            Self::Add { table, values } => {
                inventory.rows_mut(*table).is_some_and(|rows| rows.insert(rows.len(), values))
            }
            Self::Declare(table) => inventory.rows_mut(*table).is_some(),
        }
    }

    /// The table it changes.
    #[must_use]
    pub const fn table(&self) -> Table {
        match self {
            Self::Set { place, .. } => place.table,
            Self::Add { table, .. } | Self::Declare(table) => *table,
        }
    }

    /// What it is about.
    #[must_use]
    pub const fn object(&self) -> Object {
        match self {
            Self::Set { object, .. } => *object,
            Self::Add { table, .. } | Self::Declare(table) => Object::Table(*table),
        }
    }
}

/// The inventory with these edits made, as far as they can be.
#[must_use]
pub fn edited<'e>(inventory: &Inventory, edits: impl IntoIterator<Item = &'e Edit>) -> Inventory {
    let mut edited = inventory.clone();
    for edit in edits {
        edit.apply(&mut edited);
    }
    edited
}
