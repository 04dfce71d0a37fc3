//! Writing: the known fields in the order of the contract, each in its shortest form.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::field::{Datum, FieldType, Kind, Shape, whole_number};
use crate::inventory::{FORMAT, Inventory, Table};
use crate::tables::{Azure, Rows};

/// The inventory as JSON for people: two spaces a level, and a line break at the end.
#[must_use]
pub fn write(inventory: &Inventory) -> String {
    pretty(&Whole(inventory))
}

/// The inventory as JSON without a space.
#[must_use]
pub fn write_compact(inventory: &Inventory) -> String {
    // Writing to memory cannot fail, and every key is text.
    serde_json::to_string(&Whole(inventory)).unwrap_or_default()
}

/// A value without a kind as JSON for people: text as text, numbers as numbers.
pub(crate) fn write_plain(datum: &Datum) -> String {
    pretty(&Plain(datum))
}

fn pretty(value: &impl Serialize) -> String {
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}

struct Whole<'a>(&'a Inventory);

impl Serialize for Whole<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let inventory = self.0;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("format", FORMAT)?;
        if let Some(name) = &inventory.name {
            map.serialize_entry("name", name.as_str())?;
        }
        if let Some(collected) = &inventory.collected {
            map.serialize_entry("collected", collected.as_str())?;
        }
        if let Some(azure) = &inventory.azure {
            map.serialize_entry(
                Table::Azure.name(),
                &Valued { datum: &azure.to_datum(), kind: &Azure::KIND },
            )?;
        }
        for table in Table::ALL {
            if let Some(rows) = inventory.rows(table) {
                map.serialize_entry(table.name(), &Listed(rows))?;
            }
        }
        map.end()
    }
}

struct Listed<'a>(&'a dyn Rows);

impl Serialize for Listed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((0..self.0.len()).map(|index| Row { rows: self.0, index }))
    }
}

struct Row<'a> {
    rows: &'a dyn Rows,
    index: usize,
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = self.rows.shape().fields.iter();
        let known = fields.filter_map(|field| Some((field, self.rows.get(self.index, field.name)?)));
        let mut map = serializer.serialize_map(None)?;
        for (field, datum) in known {
            map.serialize_entry(field.name, &Valued { datum: &datum, kind: &field.kind })?;
        }
        map.end()
    }
}

/// A value by its kind, which knows of words that are numbers and parts that are shortened.
struct Valued<'a> {
    datum: &'a Datum,
    kind: &'a Kind,
}

impl Serialize for Valued<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match (self.datum, self.kind) {
            (Datum::Text(word), Kind::Choice(_)) => match whole_number(word) {
                Ok(number) => serializer.serialize_u64(number),
                Err(_) => serializer.serialize_str(word),
            },
            (Datum::List(items), Kind::List(kind)) => {
                serializer.collect_seq(items.iter().map(|datum| Valued { datum, kind }))
            }
            (Datum::Part(members), Kind::Part(shape)) => match shortened(members, shape) {
                Some(text) => serializer.serialize_str(text),
                None => serializer.collect_map(members.iter().filter_map(|(name, datum)| {
                    Some((name, Valued { datum, kind: &shape.field(name)?.kind }))
                })),
            },
            (datum, _) => Plain(datum).serialize(serializer),
        }
    }
}

/// The text that stands for a part of which nothing but its first field is known.
fn shortened<'a>(members: &'a [(&'static str, Datum)], shape: &Shape) -> Option<&'a str> {
    match members {
        [(name, Datum::Text(text))] if shape.short => {
            shape.fields.first().filter(|first| first.name == *name).map(|_| text.as_str())
        }
        _ => None,
    }
}

struct Plain<'a>(&'a Datum);

impl Serialize for Plain<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Datum::Flag(flag) => serializer.serialize_bool(*flag),
            Datum::Number(number) => serializer.serialize_u64(*number),
            Datum::Text(text) => serializer.serialize_str(text),
            Datum::List(items) => serializer.collect_seq(items.iter().map(Plain)),
            Datum::Part(members) => {
                serializer.collect_map(members.iter().map(|(name, datum)| (name, Plain(datum))))
            }
        }
    }
}
