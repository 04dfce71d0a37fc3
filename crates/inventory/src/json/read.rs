//! Reading: a descent by the descriptors over raw values borrowed from the text.
//!
//! The JSON parser checks the whole text once, without recursion, and hands out each value as the slice it
//! stands in; so every mistake has its place, and no tree of the whole is ever in memory.

use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

use serde_json::value::RawValue;

use super::document::{Document, decode};
use super::path::Path;
use super::raw::{Member, Raw};
use super::{PROBLEM_LIMIT, Problem, Reading};
use crate::fault::{Expected, Fault};
use crate::field::{Datum, FieldType, Kind, Shape};
use crate::inventory::{FORMAT, Inventory, Table};
use crate::tables::Azure;
use crate::value::{DEPTH_LIMIT, TEXT_LIMIT, Text, Timestamp};

/// Reads an inventory.
///
/// # Errors
/// Everything that is wrong with the text, in its order; then nothing of it may be judged.
pub fn read(bytes: &[u8]) -> Result<Reading, Vec<Problem>> {
    read_telling(bytes, &mut |_| {})
}

/// Reads an inventory and tells between rows how much of the text is read, in thousandths.
///
/// # Errors
/// As [`read`].
pub fn read_telling(bytes: &[u8], tell: &mut dyn FnMut(usize)) -> Result<Reading, Vec<Problem>> {
    let whole = |place, fault| vec![Problem { path: String::new(), place, fault }];
    let text = decode(bytes).map_err(|place| whole(place, Fault::NotUnicode))?;
    let document = Document::new(&text);
    let root = serde_json::from_str::<&RawValue>(&text).map_err(|error| {
        let fault = if error.is_eof() { Fault::EndsEarly } else { Fault::NotJson };
        whole(document.place_of_error(&error), fault)
    })?;
    let mut reader = Reader { document, errors: Told::default(), warnings: Told::default(), tell };
    let inventory = reader.inventory(Raw(root));
    let Reader { errors, warnings, .. } = reader;
    let errors = errors.in_order(Fault::More);
    if !errors.is_empty() {
        return Err(errors);
    }
    Ok(Reading { inventory, warnings: warnings.in_order(Fault::MoreIgnored) })
}

/// What is told one by one, and how much more there is.
#[derive(Default)]
struct Told {
    problems: Vec<Problem>,
    left_out: usize,
}

impl Told {
    fn tell(&mut self, document: &Document<'_>, path: &Path<'_>, at: Raw<'_>, fault: Fault) {
        if self.problems.len() < PROBLEM_LIMIT {
            self.problems.push(Problem { path: path.to_string(), place: document.place_of(at), fault });
        } else {
            self.left_out = self.left_out.saturating_add(1);
        }
    }

    fn in_order(self, more: fn(usize) -> Fault) -> Vec<Problem> {
        let Self { mut problems, left_out } = self;
        problems.sort_by_key(|problem| problem.place);
        if let Some(place) = problems.last().map(|last| last.place).filter(|_| left_out > 0) {
            problems.push(Problem { path: String::new(), place, fault: more(left_out) });
        }
        problems
    }
}

struct Reader<'t, 'c> {
    document: Document<'t>,
    errors: Told,
    warnings: Told,
    tell: &'c mut dyn FnMut(usize),
}

impl<'t> Reader<'t, '_> {
    fn error(&mut self, path: &Path<'_>, at: Raw<'t>, fault: Fault) {
        self.errors.tell(&self.document, path, at, fault);
    }

    fn warn(&mut self, path: &Path<'_>, at: Raw<'t>, fault: Fault) {
        self.warnings.tell(&self.document, path, at, fault);
    }

    fn inventory(&mut self, root: Raw<'t>) -> Inventory {
        let mut inventory = Inventory::default();
        let Some(members) = self.members(root, Expected::Record, &Path::Root) else { return inventory };
        if !self.format(root, &members) {
            return inventory;
        }
        for Member { key, raw_key, value } in &members {
            let path = Path::Root.member(key);
            match (&**key, Table::named(key)) {
                ("format", _) => {}
                ("name", _) => inventory.name = self.typed::<Text>(*value, &path),
                ("collected", _) => inventory.collected = self.typed::<Timestamp>(*value, &path),
                ("notCollected", _) if value.is_list() => self.not_collected(*value, &path),
                (_, Some(Table::Azure)) => inventory.azure = self.typed::<Azure>(*value, &path),
                (_, Some(table)) => self.table(*value, table, &path, &mut inventory),
                (_, None) if value.is_list() || value.is_record() => {
                    self.warn(&path, *raw_key, Fault::UnknownTable);
                    self.foreign(*value, &path);
                }
                (_, None) => {
                    self.warn(&path, *raw_key, Fault::UnknownField);
                    self.foreign(*value, &path);
                }
            }
        }
        inventory
    }

    /// What the collector tells it could not read. It is no part of the estate, and is handed on as a warning.
    fn not_collected(&mut self, raw: Raw<'t>, path: &Path<'_>) {
        for (index, element) in raw.elements().into_iter().flatten().enumerate() {
            let path = path.element(index);
            let members = element.members().unwrap_or_default();
            let told = |wanted: &str| {
                let found = members.iter().find(|(key, _)| key.text().is_ok_and(|key| key == wanted));
                found.and_then(|(_, value)| value.text().ok()).map(Cow::into_owned)
            };
            match (told("what"), told("reason")) {
                (Some(what), Some(reason)) => self.warn(&path, element, Fault::NotCollected { what, reason }),
                _ => self.warn(&path, element, Fault::UnknownField),
            }
        }
    }

    /// Whether the rest can be read: in another format nothing else is known to be a mistake.
    fn format(&mut self, root: Raw<'t>, members: &[Member<'t>]) -> bool {
        let path = Path::Root.member("format");
        let given = members.iter().find(|member| member.key == "format" && !member.value.is_null());
        let Some(member) = given else {
            self.error(&path, root, Fault::MissingRequired);
            return true;
        };
        let Some(format) = self.typed::<Text>(member.value, &path) else { return true };
        let right = format.as_str() == FORMAT;
        if !right {
            let fault = if is_newer(format.as_str()) { Fault::NewerFormat } else { Fault::WrongFormat };
            self.error(&path, member.value, fault);
        }
        right
    }

    fn table(&mut self, raw: Raw<'t>, table: Table, path: &Path<'_>, inventory: &mut Inventory) {
        if raw.is_null() {
            return;
        }
        let Some(elements) = self.elements(raw, path) else { return };
        let Some(rows) = inventory.rows_mut(table) else { return };
        let mut seen = HashMap::with_capacity(elements.len());
        for (index, element) in elements.into_iter().enumerate() {
            let path = path.element(index);
            (self.tell)(self.document.share_of(element));
            let Some(values) = self.record(element, table.shape(), &path) else { continue };
            let end = rows.len();
            if !rows.insert(end, &values) {
                // INVARIANT: values that were checked fit their row; none is ever lost in silence.
                self.error(&path, element, Fault::WrongType { expected: Expected::Record });
            }
            match rows.identity(end).map(|identity| seen.entry(identity)) {
                Some(Entry::Occupied(first)) => {
                    let (first, at): (usize, Raw<'t>) = *first.get();
                    let line = self.document.place_of(at).line;
                    let first = Path::Root.member(table.name()).element(first).to_string();
                    self.error(&path, element, Fault::RepeatedRow { first, line });
                }
                Some(Entry::Vacant(entry)) => {
                    entry.insert((index, element));
                }
                None => {}
            }
        }
    }

    /// The fields of a record, one value for each; nothing when one that is required is not known.
    fn record(&mut self, raw: Raw<'t>, shape: &'static Shape, path: &Path<'_>) -> Option<Vec<Option<Datum>>> {
        let members = self.members(raw, Kind::Part(shape).expected(), path)?;
        for Member { key, raw_key, value } in &members {
            if shape.field(key).is_none() {
                let path = path.member(key);
                self.warn(&path, *raw_key, Fault::UnknownField);
                self.foreign(*value, &path);
            }
        }
        let mut complete = true;
        let mut values = Vec::with_capacity(shape.fields.len());
        for field in shape.fields {
            let path = path.member(field.name);
            let given = members.iter().find(|member| member.key == field.name && !member.value.is_null());
            let value = given.and_then(|member| self.value(member.value, &field.kind, &path));
            if shape.is_required(field.name) {
                complete &= value.is_some();
                if given.is_none() {
                    self.error(&path, raw, Fault::MissingRequired);
                }
            }
            values.push(value);
        }
        complete.then_some(values)
    }

    fn typed<T: FieldType>(&mut self, raw: Raw<'t>, path: &Path<'_>) -> Option<T> {
        if raw.is_null() {
            return None;
        }
        T::from_datum(&self.value(raw, &T::KIND, path)?)
    }

    fn value(&mut self, raw: Raw<'t>, kind: &Kind, path: &Path<'_>) -> Option<Datum> {
        match kind {
            Kind::List(item) => {
                let elements = self.elements(raw, path)?;
                let items: Vec<_> = elements
                    .into_iter()
                    .enumerate()
                    .map(|(index, element)| self.value(element, item, &path.element(index)))
                    .collect();
                // One element that is not known leaves the list unknown: a shorter list would say more
                // than the text does.
                items.into_iter().collect::<Option<_>>().map(Datum::List)
            }
            Kind::Part(shape) if !(shape.short && raw.is_text()) => {
                let values = self.record(raw, shape, path)?;
                let members = shape.fields.iter().zip(values);
                Some(Datum::Part(members.filter_map(|(field, value)| Some((field.name, value?))).collect()))
            }
            _ => match raw.scalar(kind) {
                Ok(datum) => Some(datum),
                Err(fault @ Fault::OutsideSet { .. }) => {
                    self.warn(path, raw, fault);
                    None
                }
                Err(fault) => {
                    self.error(path, raw, fault);
                    None
                }
            },
        }
    }

    fn elements(&mut self, raw: Raw<'t>, path: &Path<'_>) -> Option<Vec<Raw<'t>>> {
        let elements = raw.elements();
        if elements.is_none() {
            self.error(path, raw, Fault::WrongType { expected: Expected::List });
        }
        elements
    }

    /// The members of an object, without those whose key is of no use, each of which is an error.
    fn members(&mut self, raw: Raw<'t>, expected: Expected, path: &Path<'_>) -> Option<Vec<Member<'t>>> {
        let Some(pairs) = raw.members() else {
            self.error(path, raw, Fault::WrongType { expected });
            return None;
        };
        let mut members: Vec<Member<'t>> = Vec::with_capacity(pairs.len());
        let mut seen = std::collections::HashSet::with_capacity(pairs.len());
        for (raw_key, value) in pairs {
            match raw_key.text() {
                Err(fault) => self.error(path, raw_key, fault),
                Ok(key) if key.chars().nth(TEXT_LIMIT).is_some() => self.error(path, raw_key, Fault::TooLong),
                Ok(key) if !seen.insert(key.clone()) => {
                    self.error(&path.member(&key), raw_key, Fault::RepeatedKey);
                }
                Ok(key) => members.push(Member { key, raw_key, value }),
            }
        }
        Some(members)
    }

    /// What the contract does not have is ignored, but not what would be an error wherever it stands.
    fn foreign(&mut self, raw: Raw<'t>, path: &Path<'_>) {
        let holds = raw.is_list() || raw.is_record();
        if holds && path.depth() >= DEPTH_LIMIT {
            self.error(path, raw, Fault::TooDeep);
        } else if raw.is_list() {
            for (index, element) in raw.elements().into_iter().flatten().enumerate() {
                self.foreign(element, &path.element(index));
            }
        } else if raw.is_record() {
            for member in self.members(raw, Expected::Record, path).into_iter().flatten() {
                self.foreign(member.value, &path.member(&member.key));
            }
        } else if raw.is_text()
            && let Err(fault) = raw.scalar(&Kind::Text)
        {
            self.error(path, raw, fault);
        }
    }
}

/// Whether a format that is not this one is a later one of ours.
fn is_newer(format: &str) -> bool {
    let version = format.strip_prefix("secondsite/").unwrap_or_default();
    crate::field::is_digits(version) && !version.starts_with('0')
}
