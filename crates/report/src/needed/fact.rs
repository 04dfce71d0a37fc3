//! The facts that are missing, object by object.

use std::collections::{BTreeMap, HashMap};

use secondsite_inventory::missing::Path;
use secondsite_inventory::{Datum, Inventory, Object, Table};
use secondsite_rules::{Level, Report};

use super::{is_own, missing, open, table_of};

/// A fact that requirements wait for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The row that lacks it, or the table as a whole.
    pub object: Object,
    /// Its path; a table alone when nothing is known of the table.
    pub path: Path,
    /// How many findings wait for it.
    pub findings: usize,
    /// The highest level among them.
    pub level: Level,
    /// Whether a value is there that settles nothing, such as the name of a row that is not listed.
    pub given: bool,
}

/// Every fact that findings of this level or a higher one wait for, each once: table by table, row by row.
#[must_use]
pub fn facts(report: &Report, inventory: &Inventory, least: Level) -> Vec<Fact> {
    let mut facts: Vec<Fact> = Vec::new();
    let mut places: HashMap<(Object, Path), usize> = HashMap::new();
    let mut add = |object, path, findings: usize, level: Level, given| {
        let place = *places.entry((object, path)).or_insert_with(|| {
            facts.push(Fact { object, path, findings: 0, level, given });
            facts.len().saturating_sub(1)
        });
        if let Some(fact) = facts.get_mut(place) {
            fact.findings = fact.findings.saturating_add(findings);
            fact.level = fact.level.max(level);
        }
    };
    // What a finding misses in other tables any of their rows may lack; they are looked through once a path.
    let mut elsewhere: BTreeMap<Path, (usize, Level)> = BTreeMap::new();
    for finding in open(report, least) {
        for path in missing(finding) {
            if is_own(finding, path) {
                let object = if let Object::Row(..) = finding.object {
                    finding.object
                } else {
                    Object::Table(Table::Azure)
                };
                let lacking = lacks(inventory, object, path);
                add(object, path, 1, finding.level, !lacking);
            } else {
                let (findings, level) = elsewhere.entry(path).or_insert((0, finding.level));
                *findings = findings.saturating_add(1);
                *level = finding.level.max(*level);
            }
        }
    }
    for (path, (findings, level)) in elsewhere {
        let Some(table) = table_of(path) else { continue };
        let rows = inventory.rows(table).map_or(0, |rows| rows.len());
        let objects = (0..rows).map(|row| Object::Row(table, row));
        let lacking: Vec<Object> = objects.filter(|object| lacks(inventory, *object, path)).collect();
        if lacking.is_empty() {
            add(Object::Table(table), path, findings, level, inventory.knows(table));
        }
        for object in lacking {
            add(object, path, findings, level, false);
        }
    }
    facts.sort_by_key(|fact| (table_of(fact.path), place(fact.object)));
    facts
}

/// The row's number; what is about the whole table comes first.
fn place(object: Object) -> Option<usize> {
    if let Object::Row(_, row) = object { Some(row) } else { None }
}

/// Whether the object lacks the field, itself or in any of its parts.
pub(super) fn lacks(inventory: &Inventory, object: Object, path: Path) -> bool {
    let full = path.to_string();
    let mut steps = full.split('.').skip(1);
    let Some(field) = steps.next() else { return false };
    let value = match object {
        Object::Row(table, row) => inventory.rows(table).and_then(|rows| rows.get(row, field)),
        Object::Table(Table::Azure) => inventory.azure_field(field),
        Object::Table(_) | Object::Estate => return false,
    };
    let rest: Vec<&str> = steps.collect();
    is_open(value.as_ref(), &rest)
}

fn is_open(value: Option<&Datum>, steps: &[&str]) -> bool {
    match (value, steps.split_first()) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(Datum::List(items)), Some(_)) => items.iter().any(|item| is_open(Some(item), steps)),
        (Some(value), Some((first, rest))) => is_open(value.member(first), rest),
    }
}
