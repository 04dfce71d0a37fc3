//! Facts of two inventories: what was added, what is gone, which fields say something else.

use secondsite_inventory::field::{Field, Shape};
use secondsite_inventory::value::folded;
use secondsite_inventory::{Datum, Inventory, Kind, Object, Table};

use super::Pairs;
use crate::place::Place;

/// One difference between two inventories.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// Nothing was known of the table; now its rows are.
    Known(Table),
    /// Nothing is known of the table any more.
    Forgotten(Table),
    /// A row of the new inventory that the old one does not have.
    Added(Object),
    /// A row of the old inventory that the new one does not have.
    Removed(Object),
    /// A field that says something else.
    Changed {
        /// The object in the old inventory.
        old: Object,
        /// The object in the new inventory.
        new: Object,
        /// The field.
        place: Place,
        /// What it said; nothing when it was not known.
        from: Option<Datum>,
        /// What it says now.
        to: Option<Datum>,
    },
}

/// Every difference between two inventories but those of their labels, in the order they are written.
#[must_use]
pub fn facts(old: &Inventory, new: &Inventory) -> Vec<Fact> {
    let pairs = Pairs::of(old, new);
    let mut facts = Vec::new();
    for table in Table::ALL {
        match (old.knows(table), new.knows(table)) {
            (false, false) => {}
            (false, true) => facts.push(Fact::Known(table)),
            (true, false) => facts.push(Fact::Forgotten(table)),
            (true, true) => within(table, old, new, &pairs, &mut facts),
        }
    }
    facts
}

fn within(table: Table, old: &Inventory, new: &Inventory, pairs: &Pairs, facts: &mut Vec<Fact>) {
    let (Some(before), Some(after)) = (old.rows(table), new.rows(table)) else {
        let azure = Object::Table(Table::Azure);
        let value = |field: &Field| (old.azure_field(field.name), new.azure_field(field.name));
        compare(table.shape(), value, (azure, azure), table, facts);
        return;
    };
    for row in 0..after.len() {
        let object = Object::Row(table, row);
        let Some(Object::Row(_, was)) = pairs.old_of(object) else {
            facts.push(Fact::Added(object));
            continue;
        };
        let value = |field: &Field| (before.get(was, field.name), after.get(row, field.name));
        compare(table.shape(), value, (Object::Row(table, was), object), table, facts);
    }
    let removed = (0..before.len()).map(|row| Object::Row(table, row));
    facts.extend(removed.filter(|object| pairs.new_of(*object).is_none()).map(Fact::Removed));
}

/// Adds a fact for each field that says something else.
fn compare(
    shape: &'static Shape,
    value: impl Fn(&Field) -> (Option<Datum>, Option<Datum>),
    (old, new): (Object, Object),
    table: Table,
    facts: &mut Vec<Fact>,
) {
    for field in shape.fields {
        let (before, after) = value(field);
        if same(&field.kind, before.as_ref(), after.as_ref()) {
            continue;
        }
        let place = Place::field(table, field.name);
        let changed = |place, from, to| Fact::Changed { old, new, place, from, to };
        match (&field.kind, &before, &after) {
            (Kind::Part(part), Some(before), Some(after)) => {
                facts
                    .extend(members(part, before, after).map(|(member, from, to)| {
                        changed(Place { member: Some(member), ..place }, from, to)
                    }));
            }
            // Of parts, as many before as after, each is compared with the one at its place.
            (Kind::List(Kind::Part(part)), Some(Datum::List(before)), Some(Datum::List(after)))
                if before.len() == after.len() =>
            {
                for (item, (before, after)) in before.iter().zip(after).enumerate() {
                    facts.extend(members(part, before, after).map(|(member, from, to)| {
                        changed(Place { item: Some(item), member: Some(member), ..place }, from, to)
                    }));
                }
            }
            _ => facts.push(changed(place, before, after)),
        }
    }
}

/// The members of two parts that differ.
fn members(
    part: &'static Shape,
    before: &Datum,
    after: &Datum,
) -> impl Iterator<Item = (&'static str, Option<Datum>, Option<Datum>)> {
    part.fields.iter().filter_map(|field| {
        let (before, after) = (before.member(field.name), after.member(field.name));
        let differs = !same(&field.kind, before, after);
        differs.then(|| (field.name, before.cloned(), after.cloned()))
    })
}

/// Whether two values say the same: names in any case, lists of plain values in any order.
fn same(kind: &Kind, one: Option<&Datum>, other: Option<&Datum>) -> bool {
    match (one, other) {
        (None, None) => true,
        (Some(one), Some(other)) => one == other || settled(kind, one) == settled(kind, other),
        _ => false,
    }
}

/// The value in the form in which it is compared.
fn settled(kind: &Kind, datum: &Datum) -> Datum {
    match (kind, datum) {
        (Kind::Name | Kind::Version { .. }, Datum::Text(text)) => Datum::Text(folded(text)),
        (Kind::List(kind), Datum::List(items)) => {
            let mut items: Vec<Datum> = items.iter().map(|item| settled(kind, item)).collect();
            if !matches!(kind, Kind::Part(_)) {
                items.sort_by_cached_key(|item| (item.as_number(), item.as_text().map(str::to_owned)));
            }
            Datum::List(items)
        }
        (Kind::Part(shape), Datum::Part(members)) => {
            let kind = |name| shape.field(name).map_or(&Kind::Text, |field| &field.kind);
            Datum::Part(members.iter().map(|(name, member)| (*name, settled(kind(name), member))).collect())
        }
        _ => datum.clone(),
    }
}
