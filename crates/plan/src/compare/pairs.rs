//! Which rows of two inventories are the same thing.

use std::collections::HashMap;

use secondsite_inventory::tables::{Rows, VirtualMachine};
use secondsite_inventory::{Inventory, Object, Table};

/// The rows of two inventories, paired where they are the same thing: by identity, and a virtual machine
/// without an id also by its name and host, or else by its name and the cluster of its host.
#[derive(Clone, Debug)]
pub struct Pairs(HashMap<Table, Sides>);

/// For each row of one inventory, its place in the other.
#[derive(Clone, Debug, Default)]
struct Sides {
    old: Vec<Option<usize>>,
    new: Vec<Option<usize>>,
}

impl Pairs {
    /// Pairs the rows of every table.
    #[must_use]
    pub fn of(old: &Inventory, new: &Inventory) -> Self {
        let sides = |table| {
            let (before, after) = (old.rows(table), new.rows(table));
            let length = |rows: Option<&dyn Rows>| rows.map_or(0, Rows::len);
            let mut sides = Sides { old: vec![None; length(before)], new: vec![None; length(after)] };
            sides.pair(|row| before?.identity(row), |row| after?.identity(row));
            if table == Table::VirtualMachines {
                for key in [by_host as Key, by_cluster] {
                    pair_machines(&mut sides, old, new, key);
                }
            }
            sides
        };
        Self(Table::ALL.into_iter().map(|table| (table, sides(table))).collect())
    }

    /// The same thing in the old inventory as this one in the new; what is wider than a row is always there.
    #[must_use]
    pub fn old_of(&self, object: Object) -> Option<Object> {
        self.other(object, |sides| &sides.new)
    }

    /// The same thing in the new inventory as this one in the old.
    #[must_use]
    pub fn new_of(&self, object: Object) -> Option<Object> {
        self.other(object, |sides| &sides.old)
    }

    fn other(&self, object: Object, side: impl Fn(&Sides) -> &Vec<Option<usize>>) -> Option<Object> {
        let Object::Row(table, row) = object else { return Some(object) };
        let other = side(self.0.get(&table)?).get(row).copied().flatten()?;
        Some(Object::Row(table, other))
    }
}

impl Sides {
    /// Pairs rows without a partner whose keys are equal, where no other row of their side has that key.
    fn pair(&mut self, old: impl Fn(usize) -> Option<String>, new: impl Fn(usize) -> Option<String>) {
        let before = only(&self.old, old);
        for (key, after) in only(&self.new, new) {
            let (Some(Some(before)), Some(after)) = (before.get(&key), after) else { continue };
            if let (Some(old), Some(new)) = (self.old.get_mut(*before), self.new.get_mut(after)) {
                (*old, *new) = (Some(after), Some(*before));
            }
        }
    }
}

/// The rows without a partner by their keys; nothing where several have one key.
fn only(partners: &[Option<usize>], key: impl Fn(usize) -> Option<String>) -> HashMap<String, Option<usize>> {
    let mut rows = HashMap::new();
    let alone = partners.iter().enumerate().filter(|(_, partner)| partner.is_none());
    for (row, key) in alone.filter_map(|(row, _)| Some((row, key(row)?))) {
        rows.entry(key).and_modify(|row| *row = None).or_insert(Some(row));
    }
    rows
}

type Key = fn(&VirtualMachine, &HashMap<String, String>) -> Option<String>;

/// Two machines with ids are the same by these alone, which is settled before.
fn pair_machines(sides: &mut Sides, old: &Inventory, new: &Inventory, key: Key) {
    let (old_clusters, new_clusters) = (clusters(old), clusters(new));
    let of = |inventory: &Inventory, clusters: &HashMap<String, String>, row: usize, with_id: bool| {
        let machine = inventory.virtual_machines.as_deref()?.get(row)?;
        (with_id || machine.id.is_none()).then(|| key(machine, clusters))?
    };
    for (old_ids, new_ids) in [(true, false), (false, true)] {
        sides.pair(|row| of(old, &old_clusters, row, old_ids), |row| of(new, &new_clusters, row, new_ids));
    }
}

fn by_host(machine: &VirtualMachine, _: &HashMap<String, String>) -> Option<String> {
    Some(joined(&machine.name.folded(), &machine.host.folded()))
}

fn by_cluster(machine: &VirtualMachine, clusters: &HashMap<String, String>) -> Option<String> {
    Some(joined(&machine.name.folded(), clusters.get(&machine.host.folded())?))
}

/// The cluster of each host, folded, where one is given.
fn clusters(inventory: &Inventory) -> HashMap<String, String> {
    let hosts = inventory.hosts.iter().flatten();
    hosts.filter_map(|host| Some((host.name.folded(), host.cluster.as_ref()?.folded()))).collect()
}

/// Both as one text that no other two give.
fn joined(one: &str, other: &str) -> String {
    format!("{}:{one}{other}", one.len())
}
