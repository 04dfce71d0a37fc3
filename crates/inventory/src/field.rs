//! How a field describes itself, so that JSON, schema, form, tables and link need not know each one.

mod check;
mod types;

use crate::inventory::Table;

pub use check::{is_digits, whole_number};
pub(crate) use types::choice;
pub use types::{FieldType, Port};

/// One field of a table, or of a part of one such as a disk.
#[derive(Debug)]
pub struct Field {
    /// Its name in the JSON.
    pub name: &'static str,
    /// What it can hold.
    pub kind: Kind,
    /// The table whose rows its text names, for a reference.
    pub refers: Option<Table>,
}

/// What a field can hold.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Yes or no.
    Flag,
    /// A whole number from a smallest value on.
    Count(u32),
    /// A TCP port, 1 to 65535.
    Port,
    /// Bytes; also read as text with a unit.
    Size,
    /// Bytes per second; also read as text with a unit.
    Rate,
    /// Seconds.
    Duration,
    /// A day.
    Day,
    /// An RFC 3339 time.
    Moment,
    /// A name, never empty.
    Name,
    /// Free text.
    Text,
    /// A build or a product name: `parses` tells which texts are one.
    Version {
        /// Whether the text is a version of this line.
        parses: fn(&str) -> bool,
        /// The texts that are versions without being builds, as written: product names, or `none`.
        products: fn() -> Vec<&'static str>,
        /// Other names of the products, which are read but not written.
        also: fn() -> Vec<&'static str>,
    },
    /// One of these words; a word of digits is written as a number.
    Choice(&'static [&'static str]),
    /// Any number of these.
    List(&'static Self),
    /// A part with fields of its own.
    Part(&'static Shape),
}

impl Field {
    /// Whether it refers to rows, itself or in a part.
    #[must_use]
    pub fn points(&self) -> bool {
        self.refers.is_some() || self.kind.part().is_some_and(|shape| shape.fields.iter().any(Self::points))
    }
}

impl Kind {
    /// The fields of the part that it can hold, one or several of them.
    #[must_use]
    pub const fn part(&self) -> Option<&'static Shape> {
        match self {
            Self::Part(shape) => Some(shape),
            Self::List(item) => item.part(),
            _ => None,
        }
    }
}

/// The fields of a record, in the order they are written.
#[derive(Debug)]
pub struct Shape {
    /// The table's name, or the part's path below it.
    pub name: &'static str,
    /// Every field; the first [`Shape::keys`] of them are required and tell rows apart.
    pub fields: &'static [Field],
    /// How many of the fields are the row's identity.
    pub keys: usize,
    /// Names of further fields that a row must have.
    pub requires: &'static [&'static str],
    /// Whether a text alone stands for a record with only its first field.
    pub short: bool,
}

impl Shape {
    /// The field of this name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// Whether a row cannot do without the field.
    #[must_use]
    pub fn is_required(&self, name: &str) -> bool {
        self.fields.iter().take(self.keys).any(|field| field.name == name) || self.requires.contains(&name)
    }
}

/// A value without its type: what stands between the typed fields and every outside form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Datum {
    /// Yes or no.
    Flag(bool),
    /// A whole number, zero or more.
    Number(u64),
    /// Text, also for names, versions, days and words of a choice.
    Text(String),
    /// Several.
    List(Vec<Datum>),
    /// A part: the known fields only, in the order of its shape.
    Part(Vec<(&'static str, Datum)>),
}

impl Datum {
    /// The text, if it is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The number, if it is one.
    #[must_use]
    pub const fn as_number(&self) -> Option<u64> {
        if let Self::Number(number) = self { Some(*number) } else { None }
    }

    /// The member of a part.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&Self> {
        let Self::Part(members) = self else { return None };
        members.iter().find(|(member, _)| *member == name).map(|(_, datum)| datum)
    }
}
