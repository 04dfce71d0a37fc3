//! Two values of one field made one, where each says what the other leaves unknown.

use std::collections::HashMap;

use secondsite_inventory::field::Shape;
use secondsite_inventory::value::folded;
use secondsite_inventory::{Datum, Kind};

use crate::same::same;

/// What both say together; nothing when they contradict each other. Parts are joined member by member, lists
/// of named parts, such as disks, part by part if both have the same names. Other lists must be the same: a
/// list says what there is, and so also what there is not.
#[must_use]
pub fn join(kind: &Kind, one: &Datum, other: &Datum) -> Option<Datum> {
    if same(one, other) {
        return Some(one.clone());
    }
    match (kind, one, other) {
        (Kind::Part(shape), Datum::Part(_), Datum::Part(_)) => join_parts(shape, one, other),
        (Kind::List(Kind::Part(shape)), Datum::List(ones), Datum::List(others)) => {
            by_name(shape, ones)?;
            let named = by_name(shape, others).filter(|named| named.len() == ones.len())?;
            let joined = ones.iter().map(|one| join_parts(shape, one, named.get(&name_of(shape, one)?)?));
            joined.collect::<Option<_>>().map(Datum::List)
        }
        _ => None,
    }
}

fn join_parts(shape: &'static Shape, one: &Datum, other: &Datum) -> Option<Datum> {
    let mut members = Vec::new();
    for field in shape.fields {
        let joined = match (one.member(field.name), other.member(field.name)) {
            (Some(one), Some(other)) => join(&field.kind, one, other)?,
            (Some(only), None) | (None, Some(only)) => only.clone(),
            (None, None) => continue,
        };
        members.push((field.name, joined));
    }
    Some(Datum::Part(members))
}

/// The newer value laid over what is known: members of parts one by one, named parts of a list by their names.
/// Any other list takes the place of the one known.
#[must_use]
pub fn overlay(kind: &Kind, known: &Datum, newer: &Datum) -> Datum {
    match (kind, known, newer) {
        (Kind::Part(shape), Datum::Part(_), Datum::Part(_)) => {
            let member = |name| match (known.member(name), newer.member(name)) {
                (Some(known), Some(newer)) => {
                    let kind = shape.field(name).map(|field| &field.kind);
                    Some(kind.map_or_else(|| newer.clone(), |kind| overlay(kind, known, newer)))
                }
                (known, newer) => newer.or(known).cloned(),
            };
            Datum::Part(
                shape.fields.iter().filter_map(|field| Some((field.name, member(field.name)?))).collect(),
            )
        }
        (Kind::List(part @ Kind::Part(shape)), Datum::List(knowns), Datum::List(newers)) => {
            let (Some(known), Some(_)) = (by_name(shape, knowns), by_name(shape, newers)) else {
                return newer.clone();
            };
            let laid = newers.iter().map(|newer| {
                let under = name_of(shape, newer).and_then(|name| known.get(&name));
                (
                    name_of(shape, newer),
                    under.map_or_else(|| newer.clone(), |under| overlay(part, under, newer)),
                )
            });
            let laid: Vec<(Option<String>, Datum)> = laid.collect();
            if shape.short {
                // A list that fits one cell is given whole; disks are given one in each row.
                return Datum::List(laid.into_iter().map(|(_, part)| part).collect());
            }
            let mut over: HashMap<_, _> = laid.iter().map(|(name, part)| (name, part)).collect();
            let mut all: Vec<Datum> = knowns
                .iter()
                .map(|known| over.remove(&name_of(shape, known)).unwrap_or(known).clone())
                .collect();
            all.extend(laid.iter().filter(|(name, _)| over.contains_key(name)).map(|(_, part)| part.clone()));
            Datum::List(all)
        }
        _ => newer.clone(),
    }
}

/// The parts of a list by name; nothing when one has none, or two have the same.
fn by_name<'d>(shape: &'static Shape, parts: &'d [Datum]) -> Option<HashMap<String, &'d Datum>> {
    let named: HashMap<String, &Datum> =
        parts.iter().map(|part| Some((name_of(shape, part)?, part))).collect::<Option<_>>()?;
    (named.len() == parts.len()).then_some(named)
}

/// What tells parts of a list apart: the first field, if it is called a name.
fn name_of(shape: &'static Shape, part: &Datum) -> Option<String> {
    let first = shape.fields.first().filter(|first| first.name == "name")?;
    part.member(first.name).and_then(Datum::as_text).map(folded)
}
