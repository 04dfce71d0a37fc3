//! What was not understood, handed back as it came: a sheet to mend and read again.

use crate::column::{Column, Match, columns};
use crate::reading::Refused;
use crate::sheet::{self, Sheet};

use secondsite_inventory::Table;

/// The rows in which something was refused, under the same headings: cells that were refused, and those by
/// which the row is known. Empty when nothing was refused.
#[must_use]
pub fn leftover(sheet: &Sheet, table: Table, matches: &[Option<Match>], refused: &[Refused]) -> String {
    if refused.is_empty() {
        return String::new();
    }
    let width = sheet.width();
    let whole: Vec<usize> =
        refused.iter().filter(|refused| refused.row.is_none()).filter_map(|refused| refused.column).collect();
    let mut by_row: Vec<Vec<Option<usize>>> = vec![Vec::new(); sheet.rows.len()];
    for refused in refused {
        if let Some(row) = refused.row.and_then(|row| by_row.get_mut(row)) {
            row.push(refused.column);
        }
    }
    let columns = columns(table);
    let identifies = |place: usize| {
        let found = matches.get(place).copied().flatten().and_then(|found| columns.get(found.column));
        found.is_some_and(|column| is_identity(table, column))
    };
    let identity: Vec<bool> = (0..width).map(identifies).collect();
    let head: Vec<&str> = (0..width).map(|place| sheet.head.get(place).map_or("", String::as_str)).collect();
    let rows = by_row.iter().enumerate().filter_map(|(row, cells)| {
        let is_left = |place: &usize| {
            cells.iter().any(|cell| cell.is_none_or(|cell| cell == *place)) || whole.contains(place)
        };
        let filled = |place: &usize| !sheet.cell(row, *place).trim().is_empty();
        let any = (0..width).any(|place| is_left(&place) && filled(&place));
        let kept = |place: usize| {
            let keep = is_left(&place) || identity.get(place).copied().unwrap_or_default();
            if keep { sheet.cell(row, place) } else { "" }
        };
        any.then(|| (0..width).map(kept).collect::<Vec<_>>())
    });
    sheet::write(std::iter::once(head).chain(rows), sheet.delimiter)
}

/// Whether the column helps to tell which row is meant.
fn is_identity(table: Table, column: &Column) -> bool {
    let shape = table.shape();
    let first = column.steps.first();
    let is_key =
        |first: &&str| *first == "id" || shape.fields.iter().take(shape.keys).any(|key| key.name == *first);
    // A disk is told from the machine's others by its name.
    first.is_some_and(is_key) || column.steps.last() == Some(&"name")
}
