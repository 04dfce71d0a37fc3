//! The JSON Schema of the inventory, made from the descriptors.
//!
//! It describes what is right: an unknown field or a value outside its set does not fit, though the reader
//! only warns of them. `null` fits wherever a field may be absent.

use crate::field::{Datum, Field, Kind, Shape};
use crate::inventory::{FORMAT, Table};
use crate::json::write_plain;
use crate::value::{Bytes, TEXT_LIMIT};

type Members = Vec<(&'static str, Datum)>;

/// The schema as text, in JSON Schema 2020-12; equal on every run.
#[must_use]
pub fn json_schema() -> String {
    let mut properties = vec![
        ("format", Datum::Part(vec![("const", text(FORMAT))])),
        ("name", optional(kind(&Kind::Text))),
        ("collected", optional(kind(&Kind::Moment))),
    ];
    let mut definitions = Members::new();
    for table in Table::ALL {
        define(table.shape(), &mut definitions);
        let row = reference(table.shape());
        let whole = if table == Table::Azure { row } else { list(row) };
        properties.push((table.name(), optional(whole)));
    }
    write_plain(&Datum::Part(vec![
        ("$schema", text("https://json-schema.org/draft/2020-12/schema")),
        ("title", text("Secondsite inventory")),
        ("type", text("object")),
        ("properties", Datum::Part(properties)),
        ("required", Datum::List(vec![text("format")])),
        ("additionalProperties", Datum::Flag(false)),
        ("$defs", Datum::Part(definitions)),
    ]))
}

/// Adds the definition of a record and of every part it has, each once.
fn define(shape: &'static Shape, definitions: &mut Members) {
    if definitions.iter().any(|(name, _)| *name == shape.name) {
        return;
    }
    let property = |field: &Field| {
        let own = kind(&field.kind);
        (field.name, if shape.is_required(field.name) { own } else { optional(own) })
    };
    let required = shape.fields.iter().map(|field| field.name).filter(|name| shape.is_required(name));
    let definition = vec![
        ("type", text("object")),
        ("properties", Datum::Part(shape.fields.iter().map(property).collect())),
        ("required", Datum::List(required.map(text).collect())),
        ("additionalProperties", Datum::Flag(false)),
    ];
    definitions.push((shape.name, Datum::Part(definition)));
    for part in shape.fields.iter().filter_map(|field| field.kind.part()) {
        define(part, definitions);
    }
}

fn kind(kind: &Kind) -> Datum {
    let most = Datum::Number(TEXT_LIMIT as u64);
    Datum::Part(match kind {
        Kind::Flag => vec![("type", text("boolean"))],
        Kind::Count(_) | Kind::Port | Kind::Duration => number(kind),
        Kind::Size | Kind::Rate => {
            let units = format!("^[0-9]+ ?({})$", Bytes::UNITS.join("|"));
            any_of([Datum::Part(number(kind)), pattern(&units)])
        }
        Kind::Day => vec![("type", text("string")), ("format", text("date"))],
        Kind::Moment => vec![("type", text("string")), ("format", text("date-time")), ("maxLength", most)],
        Kind::Name => vec![("type", text("string")), ("minLength", Datum::Number(1)), ("maxLength", most)],
        Kind::Text => vec![("type", text("string")), ("maxLength", most)],
        Kind::Version { products, also, .. } => {
            let names = products().into_iter().chain(also()).map(text);
            let named = Datum::Part(vec![("enum", Datum::List(names.collect()))]);
            any_of([pattern(r"^[0-9]+(\.[0-9]+){1,3}$"), named])
        }
        Kind::Choice(words) => {
            // A word of digits is written as a number, and read as text too.
            let numbers = words.iter().filter_map(|word| word.parse().ok()).map(Datum::Number);
            vec![("enum", Datum::List(numbers.chain(words.iter().copied().map(text)).collect()))]
        }
        Kind::List(item) => return list(self::kind(item)),
        Kind::Part(shape) => return reference(shape),
    })
}

fn number(kind: &Kind) -> Members {
    let (least, most) = kind.limits().unwrap_or((0, u64::MAX));
    vec![("type", text("integer")), ("minimum", Datum::Number(least)), ("maximum", Datum::Number(most))]
}

fn pattern(pattern: &str) -> Datum {
    Datum::Part(vec![("type", text("string")), ("pattern", text(pattern))])
}

fn list(items: Datum) -> Datum {
    Datum::Part(vec![("type", text("array")), ("items", items)])
}

fn reference(shape: &'static Shape) -> Datum {
    let whole = Datum::Part(vec![("$ref", text(&format!("#/$defs/{}", shape.name)))]);
    match shape.fields.first() {
        Some(first) if shape.short => Datum::Part(any_of([kind(&first.kind), whole])),
        _ => whole,
    }
}

fn any_of(choices: impl Into<Vec<Datum>>) -> Members {
    vec![("anyOf", Datum::List(choices.into()))]
}

fn optional(schema: Datum) -> Datum {
    Datum::Part(any_of([schema, Datum::Part(vec![("type", text("null"))])]))
}

fn text(text: &str) -> Datum {
    Datum::Text(text.to_owned())
}
