//! A sheet as rows of a table. Rows that repeat an object say more of it: each may bring one more disk.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use secondsite_inventory::field::Shape;
use secondsite_inventory::{Datum, Inventory, Kind, Table};

use crate::column::{Called, Column, Match, columns};
use crate::join::join;
use crate::sheet::Sheet;
use crate::value::{Hearing, Why};

/// What a sheet says, and what of it was not understood.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// One for each object, in the order in which they first occur.
    pub rows: Vec<Row>,
    /// In the order of the sheet; a heading that means no field comes first.
    pub refused: Vec<Refused>,
}

impl Reading {
    /// What several rows of the sheet tell of, as what it is known by is written first, and how many rows those are.
    #[must_use]
    pub fn merged(&self) -> (Vec<String>, usize) {
        let merged = || self.rows.iter().filter(|row| row.lines.len() > 1);
        let name = |row: &Row| row.values.first()?.as_ref()?.as_text().map(str::to_owned);
        let rows = merged().map(|row| row.lines.len()).fold(0, usize::saturating_add);
        (merged().filter_map(name).collect(), rows)
    }
}

/// What a sheet says of one object.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The rows of the sheet that say it, counted from zero below the headings.
    pub lines: Vec<usize>,
    /// A value for each field of the table's shape, where one is given.
    pub values: Vec<Option<Datum>>,
}

/// A cell, a row or a column that was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The row, counted from zero below the headings; none for the whole column.
    pub row: Option<usize>,
    /// The column, counted from zero; none for the whole row.
    pub column: Option<usize>,
    /// What stands there: the cell, the row's first cell that is not empty, or the heading.
    pub text: String,
    /// Why it was not taken.
    pub why: Why,
}

/// Understands a sheet by what its columns mean.
#[must_use]
pub fn read(sheet: &Sheet, table: Table, matches: &[Option<Match>], called: Called) -> Reading {
    let columns = columns(table);
    let mark = sheet.delimiter.decimal_mark();
    let heard = |place: usize| {
        let found = matches.get(place).copied().flatten()?;
        let column = columns.get(found.column)?;
        Some(Heard { place, column, hearing: column.hearing(table, found.factor, mark, called) })
    };
    let heard: Vec<Heard<'_>> = (0..sheet.width()).filter_map(heard).collect();
    let mut reader = Reader { sheet, table, heard, known: HashMap::new(), reading: Reading::default() };
    reader.strangers();
    for row in 0..sheet.rows.len() {
        reader.row(row);
    }
    reader.reading
}

struct Heard<'a> {
    place: usize,
    column: &'a Column,
    hearing: Hearing,
}

/// A cell that was understood.
struct Cell<'a> {
    place: usize,
    column: &'a Column,
    value: Datum,
}

struct Reader<'a> {
    sheet: &'a Sheet,
    table: Table,
    heard: Vec<Heard<'a>>,
    /// Where the row of an identity stands.
    known: HashMap<String, usize>,
    reading: Reading,
}

impl<'a> Reader<'a> {
    /// Headings that mean no field.
    fn strangers(&mut self) {
        for place in 0..self.sheet.width() {
            if self.heard.iter().any(|heard| heard.place == place) {
                continue;
            }
            let rows = 0..self.sheet.rows.len();
            let filled = rows.filter(|row| !self.sheet.cell(*row, place).trim().is_empty()).count();
            if filled > 0 {
                let text = self.sheet.head.get(place).cloned().unwrap_or_default();
                let why = Why::NoField(filled);
                self.reading.refused.push(Refused { row: None, column: Some(place), text, why });
            }
        }
    }

    fn refuse(&mut self, row: usize, column: Option<usize>, why: Why) {
        let cells = self.sheet.rows.get(row).into_iter().flatten();
        let first = || cells.map(String::as_str).find(|cell| !cell.trim().is_empty()).unwrap_or_default();
        let text = column.map_or_else(first, |column| self.sheet.cell(row, column)).to_owned();
        self.reading.refused.push(Refused { row: Some(row), column, text, why });
    }

    fn row(&mut self, row: usize) {
        let mut cells = Vec::new();
        let mut wrong = Vec::new();
        for heard in &self.heard {
            match heard.hearing.hear(self.sheet.cell(row, heard.place)) {
                Ok(None) => {}
                Ok(Some(value)) => cells.push(Cell { place: heard.place, column: heard.column, value }),
                Err(why) => wrong.push((heard.place, why)),
            }
        }
        let blank = self.sheet.rows.get(row).into_iter().flatten().all(|cell| cell.trim().is_empty());
        if blank {
            return;
        }
        for (place, why) in wrong {
            self.refuse(row, Some(place), why);
        }
        let shape = self.table.shape();
        let mut given = Vec::with_capacity(shape.fields.len());
        for field in shape.fields {
            let value = assembled(&field.kind, &[field.name], &cells);
            let checked = value.map(|value| field.kind.check(value)).transpose();
            given.push(checked.unwrap_or_else(|fault| {
                self.refuse_field(row, field.name, &cells, &Why::from(fault));
                None
            }));
        }
        if given.iter().all(Option::is_none) {
            // Whatever it holds is refused already, or stands below a heading that means no field.
            return;
        }
        let lacking: Vec<String> = shape
            .fields
            .iter()
            .zip(&given)
            .filter(|(field, value)| shape.is_required(field.name) && value.is_none())
            .map(|(field, _)| format!("{}.{}", self.table, field.name))
            .collect();
        match identity(self.table, &given).filter(|_| lacking.is_empty()) {
            Some(identity) => self.take(row, identity, given, &cells),
            None if lacking.is_empty() => self.refuse(row, None, Why::NotTaken),
            None => self.refuse(row, None, Why::Lacks(lacking)),
        }
    }

    /// Joins what the row says to what earlier rows said of the same object.
    fn take(&mut self, row: usize, identity: String, given: Vec<Option<Datum>>, cells: &[Cell<'a>]) {
        let end = self.reading.rows.len();
        let place = match self.known.entry(identity) {
            Entry::Vacant(entry) => {
                entry.insert(end);
                self.reading.rows.push(Row { lines: vec![row], values: given });
                return;
            }
            Entry::Occupied(entry) => *entry.get(),
        };
        let mut refused = Vec::new();
        let Some(known) = self.reading.rows.get_mut(place) else { return };
        let first = known.lines.first().copied().unwrap_or_default();
        for ((field, value), known) in self.table.shape().fields.iter().zip(given).zip(&mut known.values) {
            let Some(value) = value else { continue };
            match (&field.kind, known.as_mut(), value) {
                (_, None, value) => *known = Some(value),
                // One more disk, unless both rows list them all.
                (Kind::List(Kind::Part(_)), Some(Datum::List(knowns)), Datum::List(more))
                    if !cells.iter().any(|cell| cell.column.steps.as_slice() == [field.name]) =>
                {
                    knowns.extend(more);
                }
                (kind, Some(known), value) => match join(kind, known, &value) {
                    Some(joined) => *known = joined,
                    None => refused.push(field.name),
                },
            }
        }
        known.lines.push(row);
        let why = Why::SaidBefore(self.sheet.number(first));
        for field in refused {
            self.refuse_field(row, field, cells, &why);
        }
    }

    /// Refuses every cell of the row that says something of the field.
    fn refuse_field(&mut self, row: usize, field: &str, cells: &[Cell<'a>], why: &Why) {
        for cell in cells {
            if cell.column.steps.first() == Some(&field) {
                self.refuse(row, Some(cell.place), why.clone());
            }
        }
    }
}

/// The value of a field from the cells at and below its path.
fn assembled(kind: &Kind, path: &[&'static str], cells: &[Cell<'_>]) -> Option<Datum> {
    let own = || cells.iter().find(|cell| cell.column.steps == path).map(|cell| cell.value.clone());
    match kind {
        Kind::Part(shape) => part(shape, path, cells),
        Kind::List(Kind::Part(shape)) => match (own(), part(shape, path, cells)) {
            (Some(Datum::List(mut items)), Some(item)) => {
                items.push(item);
                Some(Datum::List(items))
            }
            (own, item) => own.or_else(|| item.map(|item| Datum::List(vec![item]))),
        },
        _ => own(),
    }
}

fn part(shape: &'static Shape, path: &[&'static str], cells: &[Cell<'_>]) -> Option<Datum> {
    let member = |name| {
        let path = [path, &[name]].concat();
        let field = shape.field(name)?;
        assembled(&field.kind, &path, cells)
    };
    let members = shape.fields.iter().filter_map(|field| Some((field.name, member(field.name)?)));
    let members: Vec<_> = members.collect();
    (!members.is_empty()).then_some(Datum::Part(members))
}

/// What tells a row from others; nothing when it is no row of the table. Azure is one record.
pub(crate) fn identity(table: Table, values: &[Option<Datum>]) -> Option<String> {
    if table == Table::Azure {
        return Some(String::new());
    }
    let mut scratch = Inventory::default();
    let rows = scratch.rows_mut(table)?;
    rows.insert(0, values).then(|| rows.identity(0))?
}
