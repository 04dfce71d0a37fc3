//! Which rows of a table have to do with an object.

use secondsite_inventory::tables::Rows;
use secondsite_inventory::value::folded;
use secondsite_inventory::{Datum, Inventory, Object, Table};

/// The rows of a table that an object names or that name it; where there are none, all of the table.
pub fn related(inventory: &Inventory, object: Object, table: Table) -> Vec<Object> {
    if table == Table::Azure {
        return vec![Object::Table(Table::Azure)];
    }
    let Some(rows) = inventory.rows(table) else { return Vec::new() };
    let all = || (0..rows.len()).map(|row| Object::Row(table, row)).collect();
    let Object::Row(own_table, own) = object else { return all() };
    if own_table == table {
        return vec![object];
    }
    let Some(own_rows) = inventory.rows(own_table) else { return all() };
    let named = named(own_rows, own, table);
    let own_name = name(own_rows, own);
    let is_related = |row: usize| {
        let names_it = || {
            let by_reference = self::named(rows, row, own_table);
            // What a server reaches is kept by its name, or by an asterisk for all of them.
            let by_name = name(rows, row).filter(|_| table == Table::Connectivity);
            let by_name = by_name.is_some_and(|from| from == "*" || Some(&from) == own_name.as_ref());
            by_name || own_name.as_ref().is_some_and(|own| by_reference.contains(own))
        };
        name(rows, row).is_some_and(|name| named.contains(&name)) || names_it()
    };
    let found: Vec<Object> =
        (0..rows.len()).filter(|row| is_related(*row)).map(|row| Object::Row(table, row)).collect();
    if found.is_empty() && table != Table::Connectivity { all() } else { found }
}

/// The first key of a row, folded.
pub fn name(rows: &dyn Rows, row: usize) -> Option<String> {
    let key = rows.shape().fields.first()?;
    rows.get(row, key.name)?.as_text().map(folded)
}

/// The names, folded, by which a row refers to rows of a table.
fn named(rows: &dyn Rows, row: usize, table: Table) -> Vec<String> {
    let refers = rows.shape().fields.iter().filter(|field| field.refers == Some(table));
    refers
        .filter_map(|field| rows.get(row, field.name))
        .flat_map(|datum| match datum {
            Datum::Text(text) => vec![folded(&text)],
            Datum::List(items) => items.iter().filter_map(Datum::as_text).map(folded).collect(),
            _ => Vec::new(),
        })
        .collect()
}
