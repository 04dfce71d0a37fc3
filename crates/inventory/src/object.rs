//! What a finding is about: a row, a table as a whole, or the estate.

use crate::field::{Datum, FieldType};
use crate::inventory::{Inventory, Table};
use crate::tables::AcceptedObject;
use crate::tables::record::folded_datum;

/// A row, a table as a whole, or the estate; rows are meant by their place in one inventory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Object {
    /// A row of a table, counted from zero.
    Row(Table, usize),
    /// A table as a whole; also the one record `azure`.
    Table(Table),
    /// Anything wider than a table.
    Estate,
}

impl Object {
    /// The table's name; `estate` for the estate.
    #[must_use]
    pub fn table_name(self) -> &'static str {
        match self {
            Self::Row(table, _) | Self::Table(table) => table.name(),
            Self::Estate => "estate",
        }
    }

    /// The table's name and what tells the row from others, as reports and acceptances write it.
    #[must_use]
    pub fn to_datum(self, inventory: &Inventory) -> Datum {
        let mut members = vec![("table", Datum::Text(self.table_name().to_owned()))];
        if let Self::Row(table, row) = self
            && let Some(rows) = inventory.rows(table)
        {
            let shape = table.shape();
            let keys = shape.fields.iter().take(shape.keys).map(|field| field.name);
            // A machine's id joins its keys: with one, name and host need not be unique.
            let id = shape.field("id").map(|field| field.name);
            members.extend(keys.chain(id).filter_map(|name| Some((name, rows.get(row, name)?))));
        }
        Datum::Part(members)
    }

    /// Whether an accepted object is this one. Of a row, members beyond its identity do not count; what is
    /// wider than a row has no members.
    #[must_use]
    pub fn is(self, accepted: &AcceptedObject, inventory: &Inventory) -> bool {
        if !accepted.table.is(self.table_name()) {
            return false;
        }
        let Self::Row(table, row) = self else {
            return *accepted == AcceptedObject::new(accepted.table.clone());
        };
        let Some(rows) = inventory.rows(table) else { return false };
        let given = accepted.to_datum();
        let same = |name: &str| match (rows.get(row, name), given.member(name)) {
            (Some(own), Some(theirs)) => folded_datum(&own) == folded_datum(unwrapped(&own, theirs)),
            _ => false,
        };
        if table == Table::VirtualMachines && rows.get(row, "id").is_some() && given.member("id").is_some() {
            return same("id");
        }
        let shape = table.shape();
        shape.fields.iter().take(shape.keys).all(|field| same(field.name))
    }
}

/// The text within a part that was given in short form, where a text is what it is compared with.
fn unwrapped<'d>(own: &Datum, given: &'d Datum) -> &'d Datum {
    match (own, given) {
        (Datum::Text(_), Datum::Part(members)) => match members.as_slice() {
            [(_, only)] => only,
            _ => given,
        },
        _ => given,
    }
}
