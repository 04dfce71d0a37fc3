//! How many facts it takes at least until no requirement of a level is open.

use std::collections::{HashMap, HashSet};

use secondsite_inventory::missing::Path;
use secondsite_inventory::{Inventory, Object, Table};
use secondsite_rules::{Level, Report};

use super::fact::lacks;
use super::{is_own, missing, open, table_of};

/// What would settle a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Key {
    /// A fact of this object.
    Own(Object, Path),
    /// A fact of some object of a table, or of the table itself.
    Any(Path),
    /// Something about what is given already, such as listing a row that many others name: one change may
    /// settle all of it.
    Given,
}

/// How many distinct facts must become known before no finding of this level or a higher one is unknown; never
/// too many. Every open finding needs one of the facts it names, so findings that share none need one each; an
/// answer may of course raise questions that nobody could ask before.
#[must_use]
pub fn at_least(report: &Report, inventory: &Inventory, least: Level) -> usize {
    let mut lacking: HashMap<Path, bool> = HashMap::new();
    let mut wishes: Vec<Vec<Key>> = open(report, least)
        .map(|finding| {
            let key = |path: Path| {
                if is_own(finding, path) && lacks(inventory, finding.object, path) {
                    Key::Own(finding.object, path)
                } else if *lacking.entry(path).or_insert_with(|| is_lacking(inventory, path)) {
                    Key::Any(path)
                } else {
                    Key::Given
                }
            };
            missing(finding).into_iter().map(one_fact).map(key).collect()
        })
        .collect();
    wishes.sort_by_key(|keys| (keys.len(), keys.iter().any(|key| !matches!(key, Key::Own(..)))));
    let mut used: HashSet<Key> = HashSet::new();
    // Every path that a chosen finding names, of one object or of any.
    let mut paths: HashSet<Path> = HashSet::new();
    let mut count: usize = 0;
    for keys in wishes {
        let is_free = keys.iter().all(|key| match key {
            Key::Own(_, path) => !used.contains(key) && !used.contains(&Key::Any(*path)),
            Key::Any(path) => !paths.contains(path),
            Key::Given => !used.contains(key),
        });
        if is_free {
            count = count.saturating_add(1);
            paths.extend(keys.iter().filter_map(|key| match key {
                Key::Own(_, path) | Key::Any(path) => Some(*path),
                Key::Given => None,
            }));
            used.extend(keys);
        }
    }
    count
}

/// Whether any object lacks the field, or nothing is known of the table.
fn is_lacking(inventory: &Inventory, path: Path) -> bool {
    let Some(table) = table_of(path) else { return false };
    let Some(rows) = inventory.rows(table) else { return !inventory.knows(table) };
    (0..rows.len()).any(|row| lacks(inventory, Object::Row(table, row), path))
}

/// Whether a host is clustered is part of which cluster it is in: either answer may settle both.
fn one_fact(path: Path) -> Path {
    let is_part = path.table == Table::Hosts.name() && path.field == "clustered";
    if is_part { Path { field: "cluster", ..path } } else { path }
}
