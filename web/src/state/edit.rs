//! Edits of an inventory: each is made whole or not at all.

use std::collections::HashSet;

use secondsite_inventory::field::Shape;
use secondsite_inventory::tables::Rows;
use secondsite_inventory::value::{Name, TEXT_LIMIT, Text};
use secondsite_inventory::{Datum, Field, Inventory, Kind, Table};

use super::notice::Reason;
use super::{bulk, rename};

/// Sets the estate's name.
pub(super) fn set_name(inventory: &mut Inventory, name: Option<&str>) -> Result<(), Reason> {
    let name = name.map(str::trim).filter(|name| !name.is_empty());
    if name.is_some_and(|name| name.chars().count() > TEXT_LIMIT) {
        return Err(Reason::TooLong);
    }
    inventory.name = name.map(Text::new);
    Ok(())
}

/// Sets a field; renaming a row renames what refers to it.
pub(super) fn set_field(
    inventory: &mut Inventory,
    table: Table,
    row: usize,
    field: &'static str,
    value: Option<&Datum>,
) -> Result<(), Reason> {
    if value.is_some_and(is_too_long) {
        return Err(Reason::TooLong);
    }
    if table == Table::Azure {
        return fits(inventory.set_azure_field(field, value));
    }
    let shape = table.shape();
    if value.is_none() && shape.is_required(field) {
        return Err(Reason::Unfit);
    }
    if shape.fields.iter().take(shape.keys).any(|key| key.name == field) {
        rename::set_key(inventory, table, &[row], field, value)?;
        let mut renamed = Table::ALL.into_iter().filter(|other| is_told_by(*other, table));
        return renamed.try_for_each(|table| unique(inventory, table));
    }
    let identity = |inventory: &Inventory| inventory.rows(table).and_then(|rows| rows.identity(row));
    let before = identity(inventory);
    fits(inventory.rows_mut(table).is_some_and(|rows| rows.set(row, field, value)))?;
    // What tells rows apart stays as it was with most edits, and looking at every row takes its time.
    if identity(inventory) == before { Ok(()) } else { unique(inventory, table) }
}

/// Whether the identity of a table's rows may change when a row of the other table is renamed.
fn is_told_by(table: Table, renamed: Table) -> bool {
    let shape = table.shape();
    let mut keys = shape.fields.iter().take(shape.keys);
    // An acceptance is told apart by its object, of whatever table.
    table == renamed || table == Table::Accepted || keys.any(|key| leads_to(key, renamed))
}

/// Adds a row at the end. Values that are not given are unknown.
pub(super) fn add_row(
    inventory: &mut Inventory,
    table: Table,
    values: &[Option<Datum>],
) -> Result<usize, Reason> {
    if values.iter().flatten().any(is_too_long) {
        return Err(Reason::TooLong);
    }
    let mut values = values.to_vec();
    values.resize(table.shape().fields.len(), None);
    let rows = inventory.rows_mut(table).ok_or(Reason::Unfit)?;
    let place = rows.len();
    fits(rows.insert(place, &values))?;
    unique(inventory, table)?;
    Ok(place)
}

/// Adds a row like this one after it, under the next name that is free.
pub(super) fn duplicate_row(inventory: &mut Inventory, table: Table, row: usize) -> Result<usize, Reason> {
    bulk::duplicate(inventory, table, &[row])
}

pub(super) fn fits(done: bool) -> Result<(), Reason> {
    if done { Ok(()) } else { Err(Reason::Unfit) }
}

pub(super) fn is_too_long(datum: &Datum) -> bool {
    match datum {
        Datum::Text(text) => text.chars().count() > TEXT_LIMIT,
        Datum::List(items) => items.iter().any(is_too_long),
        Datum::Part(members) => members.iter().any(|(_, datum)| is_too_long(datum)),
        Datum::Flag(_) | Datum::Number(_) => false,
    }
}

pub(super) fn identities(rows: &dyn Rows) -> HashSet<String> {
    (0..rows.len()).filter_map(|row| rows.identity(row)).collect()
}

fn is_unique(inventory: &Inventory, table: Table) -> bool {
    inventory.rows(table).is_none_or(|rows| identities(rows).len() == rows.len())
}

pub(super) fn unique(inventory: &Inventory, table: Table) -> Result<(), Reason> {
    if is_unique(inventory, table) { Ok(()) } else { Err(Reason::Duplicate) }
}

/// The next name: `hv09` gives `hv10`, `vmm1.example.se` gives `vmm2.example.se`, `Gold` gives `Gold 2`.
pub(super) fn next(key: &Datum) -> Datum {
    match key {
        Datum::Text(text) => Datum::Text(next_name(text)),
        Datum::Part(members) => {
            let mut members = members.clone();
            if let Some((_, last)) = members.last_mut() {
                *last = next(last);
            }
            Datum::Part(members)
        }
        other => other.clone(),
    }
}

fn next_name(name: &str) -> String {
    let (stem, digits, domain) = numbered(name);
    match digits.parse::<u64>().ok().and_then(|number| number.checked_add(1)) {
        Some(number) => format!("{stem}{number:0width$}{domain}", width = digits.len()),
        None => format!("{stem}{digits} 2{domain}"),
    }
}

/// A name around the number at the end of its first label.
fn numbered(name: &str) -> (&str, &str, &str) {
    let (head, domain) = name.find('.').and_then(|dot| name.split_at_checked(dot)).unwrap_or((name, ""));
    let stem = head.trim_end_matches(|character: char| character.is_ascii_digit());
    (stem, head.strip_prefix(stem).unwrap_or_default(), domain)
}

/// What a name has in common with the next ones.
pub(super) fn stem(key: &Datum) -> String {
    match key {
        Datum::Text(text) => {
            let (stem, _, domain) = numbered(text);
            format!("{stem}{domain}")
        }
        Datum::Part(members) => members.iter().map(|(_, member)| stem(member)).collect(),
        _ => String::new(),
    }
}

/// Whether a field of a shape, or of a part in it, refers to rows of the table.
pub(super) fn refers_to(shape: &Shape, table: Table) -> bool {
    shape.fields.iter().any(|field| leads_to(field, table))
}

/// Whether a field, or one of a part in it, refers to rows of the table.
pub(super) fn leads_to(field: &Field, table: Table) -> bool {
    fn within(kind: &Kind, table: Table) -> bool {
        match kind {
            Kind::List(items) => within(items, table),
            Kind::Part(shape) => refers_to(shape, table),
            _ => false,
        }
    }
    field.refers == Some(table) || within(&field.kind, table)
}

/// Whether two texts are one name.
pub(super) fn same(one: &str, other: &str) -> bool {
    Name::new(one).is_some_and(|name| name.is(other))
}
