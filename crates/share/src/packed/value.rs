//! A link as one record, and back: the only place where this codec knows what an inventory is.

use std::collections::HashSet;

use secondsite_inventory::fault::Fault;
use secondsite_inventory::field::{FieldType, Kind, Shape};
use secondsite_inventory::tables::Azure;
use secondsite_inventory::value::{Date, Text, Timestamp};
use secondsite_inventory::{Datum, Inventory, Table};

use super::schema::{Addition, Class, Column, Schema};
use super::walk::Value;
use crate::{Link, VIEW_LIMIT};

/// Names of the link's own columns.
const EDITION: &str = ".edition";
const TODAY: &str = ".today";
const VIEW: &str = ".view";
const NAME: &str = "name";
const COLLECTED: &str = "collected";

/// Turns links into values, and knows which columns had to be added for it.
pub struct Packing {
    pub schema: Schema,
    pub additions: Vec<Addition>,
}

impl Packing {
    pub const fn new(schema: Schema) -> Self {
        Self { schema, additions: Vec::new() }
    }

    /// The link as one record; nothing where it cannot travel like that.
    pub fn link(&mut self, link: &Link) -> Option<Value> {
        let inventory = &link.inventory;
        let own = |text: &str| Value::Text(text.to_owned());
        // Days before 1970 are numbers near the largest there is.
        let days = |day: Date| Value::Number(day.days_since_1970().cast_unsigned());
        let mut members = vec![(self.column(0, EDITION, &Kind::Text, None)?, own(&link.edition))];
        if let Some(today) = link.today {
            members.push((self.column(0, TODAY, &Kind::Count(0), None)?, days(today)));
        }
        if let Some(view) = &link.view {
            if view.len() > VIEW_LIMIT {
                return None;
            }
            members.push((self.column(0, VIEW, &Kind::Text, None)?, own(view)));
        }
        if let Some(name) = &inventory.name {
            members.push((self.column(0, NAME, &Text::KIND, None)?, own(name.as_str())));
        }
        if let Some(collected) = &inventory.collected {
            members.push((self.column(0, COLLECTED, &Timestamp::KIND, None)?, own(collected.as_str())));
        }
        if let Some(azure) = &inventory.azure {
            let place = self.column(0, Table::Azure.name(), &Azure::KIND, None)?;
            let class = self.class(0, place)?;
            members.push((place, self.value(&class, &Azure::KIND, &azure.to_datum())?));
        }
        for table in Table::ALL {
            let Some(rows) = inventory.rows(table) else { continue };
            let place = self.table(table)?;
            let form = self.class(0, place)?.form()?;
            let row =
                |packing: &mut Self, row| packing.part(form, rows.shape(), |field| rows.get(row, field));
            let rows = (0..rows.len()).map(|place| row(self, place)).collect::<Option<_>>()?;
            members.push((place, Value::List(rows)));
        }
        members.sort_by_key(|(place, _)| *place);
        Some(Value::Part(members))
    }

    /// The column of a table.
    pub fn table(&mut self, table: Table) -> Option<usize> {
        if let Some(place) = self.schema.place(0, table.name()) {
            return Some(place);
        }
        let class = Class::List(Box::new(Class::Part(self.schema.forms())));
        self.add(0, Column { name: table.name().to_owned(), class })
    }

    /// The column of a field, put at the end of its form where there is none.
    pub fn column(&mut self, form: usize, name: &str, kind: &Kind, refers: Option<Table>) -> Option<usize> {
        if let Some(place) = self.schema.place(form, name) {
            return Some(place);
        }
        let dictionary = refers.and_then(|table| self.names(table)).unwrap_or(self.schema.dictionaries());
        let class = self.class_of(kind, dictionary);
        self.add(form, Column { name: name.to_owned(), class })
    }

    fn add(&mut self, form: usize, column: Column) -> Option<usize> {
        self.schema.add(form, column.clone())?;
        self.additions.push((form, column));
        self.schema.form(form)?.len().checked_sub(1)
    }

    fn class(&self, form: usize, place: usize) -> Option<Class> {
        self.schema.form(form)?.get(place).map(|column| column.class.clone())
    }

    fn class_of(&self, kind: &Kind, dictionary: usize) -> Class {
        match kind {
            Kind::Flag => Class::Flag,
            Kind::Count(_) | Kind::Port | Kind::Size | Kind::Rate | Kind::Duration => Class::Number,
            Kind::Day | Kind::Moment | Kind::Name | Kind::Text | Kind::Version { .. } | Kind::Choice(_) => {
                Class::Text(dictionary)
            }
            Kind::List(item) => Class::List(Box::new(self.class_of(item, dictionary))),
            Kind::Part(_) => Class::Part(self.schema.forms()),
        }
    }

    /// The dictionary of the names of a table's rows, in which those who refer to them look.
    fn names(&self, table: Table) -> Option<usize> {
        let form = self.class(0, self.schema.place(0, table.name())?)?.form()?;
        if let Class::Text(dictionary) = self.class(form, 0)? { Some(dictionary) } else { None }
    }

    fn part(&mut self, form: usize, shape: &Shape, get: impl Fn(&str) -> Option<Datum>) -> Option<Value> {
        let mut members = Vec::new();
        for field in shape.fields {
            let Some(datum) = get(field.name) else { continue };
            let place = self.column(form, field.name, &field.kind, field.refers)?;
            let class = self.class(form, place)?;
            members.push((place, self.value(&class, &field.kind, &datum)?));
        }
        members.sort_by_key(|(place, _)| *place);
        Some(Value::Part(members))
    }

    fn value(&mut self, class: &Class, kind: &Kind, datum: &Datum) -> Option<Value> {
        match (class, kind, datum) {
            (Class::Flag, _, Datum::Flag(flag)) => Some(Value::Flag(*flag)),
            (Class::Number, _, Datum::Number(number)) => Some(Value::Number(*number)),
            (Class::Text(_), _, Datum::Text(text)) => Some(Value::Text(text.clone())),
            (Class::List(class), Kind::List(kind), Datum::List(items)) => {
                items.iter().map(|item| self.value(class, kind, item)).collect::<Option<_>>().map(Value::List)
            }
            (Class::Part(form), Kind::Part(shape), Datum::Part(_)) => {
                self.part(*form, shape, |field| datum.member(field).cloned())
            }
            _ => None,
        }
    }
}

/// The link that a record is; nothing when it holds what no inventory can hold. Columns that this build does
/// not know are passed over, and a word that it does not know leaves its field unknown.
pub fn unpacked(schema: &Schema, value: Value) -> Option<Link> {
    let Value::Part(members) = value else { return None };
    let mut link = Link { edition: String::new(), today: None, view: None, inventory: Inventory::default() };
    for (place, value) in members {
        let column = schema.form(0)?.get(place)?;
        let inventory = &mut link.inventory;
        match (column.name.as_str(), Table::named(&column.name), value) {
            (EDITION, _, Value::Text(text)) => link.edition = text,
            (VIEW, _, Value::Text(text)) if text.len() <= VIEW_LIMIT => link.view = Some(text),
            (TODAY, _, Value::Number(days)) => {
                link.today = Some(Date::from_days_since_1970(days.cast_signed())?);
            }
            (NAME, _, value) => inventory.name = typed(schema, &column.class, value)?,
            (COLLECTED, _, value) => inventory.collected = typed(schema, &column.class, value)?,
            (_, Some(Table::Azure), value) => inventory.azure = typed(schema, &column.class, value)?,
            (_, Some(table), Value::List(rows)) => fill(schema, column, table, rows, inventory)?,
            (EDITION | VIEW | TODAY, ..) | (_, Some(_), _) => return None,
            (_, None, _) => {}
        }
    }
    Some(link)
}

fn typed<T: FieldType>(schema: &Schema, class: &Class, value: Value) -> Option<Option<T>> {
    Some(match datum(schema, class, &T::KIND, value)? {
        Some(datum) => Some(T::from_datum(&datum)?),
        None => None,
    })
}

fn fill(
    schema: &Schema,
    column: &Column,
    table: Table,
    given: Vec<Value>,
    inventory: &mut Inventory,
) -> Option<()> {
    let rows = inventory.rows_mut(table)?;
    let form = column.class.form()?;
    let mut seen = HashSet::new();
    for row in given {
        let Value::Part(members) = row else { return None };
        let values = values(schema, form, table.shape(), members)?;
        let end = rows.len();
        if !rows.insert(end, &values) || !seen.insert(rows.identity(end)) {
            return None;
        }
    }
    Some(())
}

/// One value for each field of the shape.
fn values(
    schema: &Schema,
    form: usize,
    shape: &Shape,
    members: Vec<(usize, Value)>,
) -> Option<Vec<Option<Datum>>> {
    let mut values = vec![None; shape.fields.len()];
    for (place, value) in members {
        let column = schema.form(form)?.get(place)?;
        let Some(field) = shape.fields.iter().position(|field| field.name == column.name) else { continue };
        *values.get_mut(field)? = datum(schema, &column.class, &shape.fields.get(field)?.kind, value)?;
    }
    Some(values)
}

/// The value as the inventory has it; nothing inside where its words are not known here.
fn datum(schema: &Schema, class: &Class, kind: &Kind, value: Value) -> Option<Option<Datum>> {
    let given = match (kind, value) {
        (Kind::List(kind), Value::List(items)) => {
            let Class::List(class) = class else { return None };
            let items: Vec<Option<Datum>> =
                items.into_iter().map(|item| datum(schema, class, kind, item)).collect::<Option<_>>()?;
            // A list of which something is not known is unknown: a shorter list would say more than it does.
            return Some(items.into_iter().collect::<Option<_>>().map(Datum::List));
        }
        (Kind::Part(shape), Value::Part(members)) => {
            let values = values(schema, class.form()?, shape, members)?;
            let members = shape.fields.iter().zip(values);
            Datum::Part(members.filter_map(|(field, value)| Some((field.name, value?))).collect())
        }
        (_, Value::Flag(flag)) => Datum::Flag(flag),
        (_, Value::Number(number)) => Datum::Number(number),
        (_, Value::Text(text)) => Datum::Text(text),
        _ => return None,
    };
    match kind.check(given) {
        Ok(datum) => Some(Some(datum)),
        Err(Fault::OutsideSet { .. }) => Some(None),
        Err(_) => None,
    }
}
