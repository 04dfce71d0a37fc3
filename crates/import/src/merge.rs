//! Several inventories made one: the same object in two of them is joined, and where they contradict each
//! other nobody is preferred until a person decides.

mod rows;

use std::collections::HashSet;

use secondsite_inventory::value::{Text, Timestamp};
use secondsite_inventory::{Datum, Inventory, Object, Table};

use crate::join::join;
use crate::same::{key, same};
use rows::Group;

/// An inventory and where it came from.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The name of its file.
    pub name: &'a str,
    /// What it says.
    pub inventory: &'a Inventory,
}

/// Inventories made one.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// What they say together. Where they contradict each other it is unknown, or, if a row cannot do without
    /// the field, as the first has it: [`Merged::decided`] tells which inventory may be used.
    pub inventory: Inventory,
    /// Where they contradict each other, in the order of the contract.
    pub contradictions: Vec<Contradiction>,
}

/// A field of which the sources say different things.
#[derive(Clone, Debug, PartialEq)]
pub struct Contradiction {
    /// What the field is of, in the merged inventory.
    pub object: Object,
    /// The field's name; the label of the estate is the field `name` of [`Object::Estate`].
    pub field: &'static str,
    /// Whether the row cannot do without it, so that it must be decided.
    pub required: bool,
    /// Each value, and the places of the sources that say it.
    pub values: Vec<(Datum, Vec<usize>)>,
}

/// Makes several inventories one.
///
/// `collected` is the oldest of theirs: facts are only as fresh as those that were collected first.
#[must_use]
pub fn merge(sources: &[Source<'_>]) -> Merged {
    let mut merged = Merged { inventory: Inventory::default(), contradictions: Vec::new() };
    let inventories: Vec<&Inventory> = sources.iter().map(|source| source.inventory).collect();
    merged.inventory.collected = oldest(&inventories);
    let names = inventories
        .iter()
        .map(|inventory| inventory.name.as_ref().map(|name| Datum::Text(name.as_str().to_owned())));
    let name = merged.said(Object::Estate, "name", false, names.collect(), |one, other| {
        (one == other).then(|| one.clone())
    });
    merged.inventory.name = name.as_ref().and_then(Datum::as_text).map(Text::new);
    for table in Table::ALL {
        if table == Table::Azure {
            merged.azure(&inventories);
        } else {
            merged.table(table, &inventories);
        }
    }
    merged
}

impl Merged {
    /// The inventory with each contradiction decided for the value at this place, or left unknown; nothing
    /// while one is undecided that must be decided.
    #[must_use]
    pub fn decided(&self, choice: impl Fn(usize, &Contradiction) -> Option<usize>) -> Option<Inventory> {
        let mut inventory = self.inventory.clone();
        for (place, contradiction) in self.contradictions.iter().enumerate() {
            let value = choice(place, contradiction).and_then(|choice| contradiction.values.get(choice));
            match value {
                None if contradiction.required => return None,
                None => {}
                Some((value, _)) => contradiction.settle(&mut inventory, value),
            }
        }
        let is_unique = |table: &Table| {
            let Some(rows) = inventory.rows(*table) else { return true };
            let mut seen = HashSet::with_capacity(rows.len());
            (0..rows.len()).all(|row| rows.identity(row).is_none_or(|identity| seen.insert(identity)))
        };
        Table::ALL.iter().all(is_unique).then_some(inventory)
    }

    /// What the sources say of a field; nothing, and a contradiction, when they do not agree.
    fn said(
        &mut self,
        object: Object,
        field: &'static str,
        required: bool,
        said: Vec<Option<Datum>>,
        join: impl Fn(&Datum, &Datum) -> Option<Datum>,
    ) -> Option<Datum> {
        let mut known = said.iter().flatten();
        let first = known.next()?.clone();
        let joined = known.try_fold(first.clone(), |joined, value| join(&joined, value));
        if joined.is_some() {
            return joined;
        }
        let mut values: Vec<(Datum, Vec<usize>)> = Vec::new();
        for (source, value) in said.into_iter().enumerate() {
            let Some(value) = value else { continue };
            match values.iter_mut().find(|(known, _)| same(known, &value)) {
                Some((_, sources)) => sources.push(source),
                None => values.push((value, vec![source])),
            }
        }
        self.contradictions.push(Contradiction { object, field, required, values });
        required.then_some(first)
    }

    fn azure(&mut self, inventories: &[&Inventory]) {
        let table = Table::Azure;
        if inventories.iter().any(|inventory| inventory.azure.is_some()) {
            self.inventory.azure = Some(secondsite_inventory::tables::Azure::new());
        }
        for field in table.shape().fields {
            let said = inventories.iter().map(|inventory| inventory.azure_field(field.name)).collect();
            let join = |one: &Datum, other: &Datum| join(&field.kind, one, other);
            let value = self.said(Object::Table(table), field.name, false, said, join);
            self.inventory.set_azure_field(field.name, value.as_ref());
        }
    }

    fn table(&mut self, table: Table, inventories: &[&Inventory]) {
        if inventories.iter().all(|inventory| inventory.rows(table).is_none()) {
            return;
        }
        // Known in one and unknown in the others is known, also where there are no rows.
        self.inventory.rows_mut(table);
        for group in rows::groups(table, inventories) {
            self.row(table, &group, inventories);
        }
    }

    fn row(&mut self, table: Table, group: &Group, inventories: &[&Inventory]) {
        let shape = table.shape();
        let place = self.inventory.rows(table).map_or(0, |rows| rows.len());
        let object = Object::Row(table, place);
        let get = |source: usize, name: &str| {
            let row = group.rows.iter().find(|(own, _)| *own == source).map(|(_, row)| *row)?;
            inventories.get(source)?.rows(table)?.get(row, name)
        };
        let mut values = Vec::with_capacity(shape.fields.len());
        for field in shape.fields {
            let said: Vec<Option<Datum>> =
                (0..inventories.len()).map(|source| get(source, field.name)).collect();
            let tested = table == Table::Connectivity && ["open", "closed"].contains(&field.name);
            let value = if tested {
                union(&said)
            } else {
                let join = |one: &Datum, other: &Datum| join(&field.kind, one, other);
                self.said(object, field.name, shape.is_required(field.name), said, join)
            };
            values.push(value);
        }
        if let Some(rows) = self.inventory.rows_mut(table) {
            rows.insert(place, &values);
        }
    }
}

impl Contradiction {
    fn settle(&self, inventory: &mut Inventory, value: &Datum) {
        match self.object {
            Object::Row(table, row) => {
                if let Some(rows) = inventory.rows_mut(table) {
                    rows.set(row, self.field, Some(value));
                }
            }
            Object::Table(_) => {
                inventory.set_azure_field(self.field, Some(value));
            }
            Object::Estate => inventory.name = value.as_text().map(Text::new),
        }
    }
}

/// The oldest time, of two that are the same moment the one that is written first in the alphabet.
fn oldest(inventories: &[&Inventory]) -> Option<Timestamp> {
    let times = inventories.iter().filter_map(|inventory| inventory.collected.as_ref());
    times.min_by_key(|time| (time.moment(), time.as_str())).cloned()
}

/// Addresses that were tried are facts one by one: what one source has tried, another has not. Sources that say
/// the same are left as they are; of those that do not, each address is taken once.
fn union(said: &[Option<Datum>]) -> Option<Datum> {
    let lists: Vec<&Datum> = said.iter().flatten().collect();
    let first = *lists.first()?;
    if lists.iter().all(|list| *list == first) {
        return Some(first.clone());
    }
    let mut seen = HashSet::new();
    let mut all = Vec::new();
    for list in lists {
        let Datum::List(items) = list else { continue };
        all.extend(items.iter().filter(|item| seen.insert(key(item))).cloned());
    }
    Some(Datum::List(all))
}
