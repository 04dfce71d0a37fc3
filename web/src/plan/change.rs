//! What a step changes, in words: the field, what it says, what it is to say.

use secondsite_inventory::{Datum, Inventory, Kind, Object, Table};
use secondsite_plan::{Edit, Place, Step};
use secondsite_text as text;

use crate::words::{Arg, Words};

/// How many names are told before the rest is only counted.
const NAMES: usize = 4;

/// The step in a line: what to change, or what to find out.
pub fn title(words: Words, inventory: &Inventory, step: &Step) -> String {
    if !step.find_out {
        return change(words, inventory, step);
    }
    let language = words.language();
    let asked = match step.edits.first() {
        Some(Edit::Set { place, .. }) => text::field_in(language, Some(place.table), &place.path()),
        Some(Edit::Add { table, .. } | Edit::Declare(table)) => text::field::table(language, *table),
        None => return String::new(),
    };
    words.with("ui-plan-ask", &[("asked", asked.into())])
}

/// The answer that a question is tried with. What could as well be another is told as an example.
pub fn answer(words: Words, step: &Step) -> String {
    let (id, answer) = match step.edits.first() {
        Some(Edit::Set { place, .. }) => {
            let path = place.path();
            let values = step.edits.iter().filter_map(|edit| match edit {
                Edit::Set { value, .. } => Some(valued(words, &path, Some(value))),
                _ => None,
            });
            let id = if is_open(place) { "ui-plan-answer.example" } else { "ui-plan-answer" };
            (id, shared(words, values))
        }
        Some(Edit::Add { .. }) => {
            let rows = step.edits.iter().filter_map(|edit| added(words, edit)).collect::<Vec<_>>().join("; ");
            ("ui-plan-answer.example", rows)
        }
        Some(Edit::Declare(_)) => return words.say("ui-plan-answer.none"),
        None => return String::new(),
    };
    words.with(id, &[("answer", answer.into())])
}

/// Whether what a field says is for its reader to name: neither yes or no, nor one of a few words, nor another row.
fn is_open(place: &Place) -> bool {
    let field = place.table.shape().field(place.field);
    let part = |name| field.and_then(|field| field.kind.part()?.field(name));
    let own = place.member.map_or(field, part);
    own.is_some_and(|own| {
        let item = if let Kind::List(item) = own.kind { item } else { &own.kind };
        own.refers.is_none() && !matches!(item, Kind::Flag | Kind::Choice(_))
    })
}

/// The change in a line: `Operating system: Windows Server 2012 → Windows Server 2016`.
pub fn change(words: Words, inventory: &Inventory, step: &Step) -> String {
    let language = words.language();
    match step.edits.first() {
        Some(Edit::Set { place, .. }) => {
            let field = text::field_in(language, Some(place.table), &place.path());
            words.with(
                "ui-plan-set",
                &[("field", field.into()), ("change", told(words, inventory, step, place).into())],
            )
        }
        Some(Edit::Add { table, .. }) => {
            let row = text::field::table_row(language, *table);
            let rows = step.edits.iter().filter_map(|edit| added(words, edit)).collect::<Vec<_>>().join("; ");
            words.with("ui-plan-new", &[("row", row.into()), ("name", rows.into())])
        }
        Some(Edit::Declare(table)) => {
            words.with("ui-plan-declare", &[("table", text::field::table_whole(language, *table).into())])
        }
        None => String::new(),
    }
}

/// The objects that change, by name as far as there are few.
pub fn objects(words: Words, inventory: &Inventory, step: &Step) -> String {
    let objects = step.objects();
    let named: Vec<String> = objects
        .iter()
        .filter(|object| matches!(object, Object::Row(..)))
        .take(NAMES)
        .map(|object| text::object(words.language(), inventory, *object))
        .collect();
    let more = objects.len().saturating_sub(NAMES);
    if named.is_empty() {
        return String::new();
    }
    words.with("ui-listed", &[("names", named.join(", ").into()), ("more", more.into())])
}

/// From what to what; of lists, what is added and taken out.
fn told(words: Words, inventory: &Inventory, step: &Step, place: &Place) -> String {
    let path = place.path();
    let sets = step.edits.iter().filter_map(|edit| match edit {
        Edit::Set { object, place, value } => Some((place.get(inventory, *object), value.clone())),
        _ => None,
    });
    let (before, after): (Vec<Option<Datum>>, Vec<Datum>) = sets.unzip();
    if let (Some(Some(Datum::List(old))), Some(Datum::List(new))) = (before.first(), after.first())
        && !old.is_empty()
    {
        return difference(words, &path, old, new);
    }
    let from = shared(words, before.iter().map(|value| valued(words, &path, value.as_ref())));
    let to = shared(words, after.iter().map(|value| valued(words, &path, Some(value))));
    words.with("ui-plan-change", &[("from", from.into()), ("to", to.into())])
}

fn difference(words: Words, path: &str, old: &[Datum], new: &[Datum]) -> String {
    let besides = |these: &[Datum], those: &[Datum]| {
        let items: Vec<Datum> = these.iter().filter(|item| !those.contains(item)).cloned().collect();
        (!items.is_empty()).then(|| text::value(words.language(), path, &Datum::List(items)))
    };
    let say = |id: &str, values: Option<String>| {
        values.map(|values| words.with(id, &[("values", Arg::from(values))]))
    };
    let parts = [say("ui-plan-add", besides(new, old)), say("ui-plan-remove", besides(old, new))];
    parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
}

fn valued(words: Words, path: &str, value: Option<&Datum>) -> String {
    match value {
        Some(Datum::List(items)) if matches!(items.first(), Some(Datum::Part(_))) => {
            parts(words, path, items).join("; ")
        }
        Some(Datum::Part(members)) => part(words, path, members),
        Some(value) => text::value(words.language(), path, value),
        None => words.say("ui-plan-unknown"),
    }
}

fn parts(words: Words, path: &str, items: &[Datum]) -> Vec<String> {
    let each = |item: &Datum| match item {
        Datum::Part(members) => part(words, path, members),
        other => text::value(words.language(), path, other),
    };
    items.iter().map(each).collect()
}

/// A part with the labels of its fields: an answer alone would not tell to what.
fn part(words: Words, path: &str, members: &[(&'static str, Datum)]) -> String {
    let told = |(name, value): &(&'static str, Datum)| {
        let path = format!("{path}.{name}");
        let value = text::value(words.language(), &path, value);
        format!("{}: {value}", text::field(words.language(), &path))
    };
    match members {
        [(name, only)] => text::value(words.language(), &format!("{path}.{name}"), only),
        _ => members.iter().map(told).collect::<Vec<_>>().join(", "),
    }
}

/// The one thing that all say, or that they differ.
fn shared(words: Words, mut told: impl Iterator<Item = String>) -> String {
    let first = told.next().unwrap_or_default();
    if told.all(|other| other == first) { first } else { words.say("ui-plan-various") }
}

/// A row that is added, by its fields.
fn added(words: Words, edit: &Edit) -> Option<String> {
    let Edit::Add { table, values } = edit else { return None };
    let members: Vec<(&'static str, Datum)> = table
        .shape()
        .fields
        .iter()
        .zip(values)
        .filter_map(|(field, value)| Some((field.name, value.clone()?)))
        .collect();
    Some(match (table, members.as_slice()) {
        (_, [(_, name)] | [(_, name), ("vmmServer", _)]) => valued(words, table.name(), Some(name)),
        (Table::NetworkMappings, _) | (_, []) => members
            .iter()
            .map(|(name, value)| valued(words, &format!("{table}.{name}"), Some(value)))
            .collect::<Vec<_>>()
            .join(" → "),
        _ => part(words, table.name(), &members),
    })
}
