//! Which rows of several inventories are one object.

use std::collections::HashMap;

use secondsite_inventory::value::folded;
use secondsite_inventory::{Datum, Inventory, Table};

/// The rows of one object: the place of the inventory, and of the row in its table; at most one from each.
#[derive(Clone, Debug)]
pub struct Group {
    pub rows: Vec<(usize, usize)>,
}

impl Group {
    /// Whether an inventory has a row in both; such rows are different objects.
    fn meets(&self, other: &Self) -> bool {
        self.rows.iter().any(|(source, _)| other.rows.iter().any(|(theirs, _)| source == theirs))
    }
}

/// The objects of a table, in the order in which they first occur.
pub fn groups(table: Table, inventories: &[&Inventory]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    for (source, inventory) in inventories.iter().enumerate() {
        let Some(rows) = inventory.rows(table) else { continue };
        for row in 0..rows.len() {
            let Some(identity) = rows.identity(row) else { continue };
            let place = *known.entry(identity).or_insert(groups.len());
            match groups.get_mut(place) {
                Some(group) => group.rows.push((source, row)),
                None => groups.push(Group { rows: vec![(source, row)] }),
            }
        }
    }
    if table == Table::VirtualMachines { same_machines(groups, inventories) } else { groups }
}

/// Joins machines without an id to the only other machine, of other inventories, that has their name and host
/// or, where hosts form a cluster, their name and cluster.
fn same_machines(groups: Vec<Group>, inventories: &[&Inventory]) -> Vec<Group> {
    let clusters = clusters(inventories);
    let machines: Vec<Machine> =
        groups.into_iter().map(|group| Machine::of(group, inventories, &clusters)).collect();
    let mut by_place: HashMap<&(String, String), Vec<usize>> = HashMap::new();
    for (index, machine) in machines.iter().enumerate() {
        for place in &machine.places {
            by_place.entry(place).or_default().push(index);
        }
    }
    // A machine without an id goes to where it is the same as exactly one other; the earlier of two leads.
    let goes_to = |index: usize, machine: &Machine| {
        let others = machine.places.iter().filter_map(|place| by_place.get(place)).flatten();
        let mut others: Vec<usize> = others.copied().filter(|other| *other != index).collect();
        others.sort_unstable();
        others.dedup();
        others.retain(|other| machines.get(*other).is_some_and(|other| !other.group.meets(&machine.group)));
        let &[other] = others.as_slice() else { return None };
        let leads = machines.get(other).is_some_and(|other| other.has_id) || other < index;
        (!machine.has_id && leads).then_some(other)
    };
    let targets: Vec<Option<usize>> =
        machines.iter().enumerate().map(|(index, machine)| goes_to(index, machine)).collect();
    let mut joined: Vec<Option<Group>> = machines.iter().map(|machine| Some(machine.group.clone())).collect();
    for (index, target) in targets.iter().enumerate() {
        // Only onto a machine that stays, and of which no row is from the same inventory by now.
        let Some(target) = target.filter(|target| targets.get(*target).is_some_and(Option::is_none)) else {
            continue;
        };
        let Some(own) = joined.get_mut(index).and_then(Option::take) else { continue };
        match joined.get_mut(target) {
            Some(Some(group)) if !group.meets(&own) => group.rows.extend(own.rows),
            _ => {
                if let Some(place) = joined.get_mut(index) {
                    *place = Some(own);
                }
            }
        }
    }
    let mut groups: Vec<Group> = joined.into_iter().flatten().collect();
    for group in &mut groups {
        group.rows.sort_unstable();
    }
    groups.sort_by_key(|group| group.rows.first().copied());
    groups
}

struct Machine {
    group: Group,
    has_id: bool,
    /// Its name with its host, and with the cluster of that.
    places: Vec<(String, String)>,
}

impl Machine {
    fn of(group: Group, inventories: &[&Inventory], clusters: &HashMap<String, String>) -> Self {
        let mut places = Vec::new();
        let mut has_id = false;
        for (source, row) in &group.rows {
            let rows = inventories.get(*source).and_then(|inventory| inventory.rows(Table::VirtualMachines));
            let text = |name: &str| {
                rows.and_then(|rows| rows.get(*row, name)).as_ref().and_then(Datum::as_text).map(folded)
            };
            has_id |= text("id").is_some();
            if let (Some(name), Some(host)) = (text("name"), text("host")) {
                // A cluster and a host of the same name are told apart by the mark before them.
                let cluster = clusters.get(&host).map(|cluster| (name.clone(), format!("c{cluster}")));
                places.extend(cluster);
                places.push((name, format!("h{host}")));
            }
        }
        places.sort_unstable();
        places.dedup();
        Self { group, has_id, places }
    }
}

/// The cluster of each host, where all inventories that know one agree.
fn clusters(inventories: &[&Inventory]) -> HashMap<String, String> {
    let mut found: HashMap<String, Option<String>> = HashMap::new();
    for host in inventories.iter().filter_map(|inventory| inventory.hosts.as_ref()).flatten() {
        let Some(cluster) = host.cluster.as_ref().map(|cluster| cluster.folded()) else { continue };
        let known = found.entry(host.name.folded()).or_insert_with(|| Some(cluster.clone()));
        if known.as_ref() != Some(&cluster) {
            *known = None;
        }
    }
    found.into_iter().filter_map(|(host, cluster)| Some((host, cluster?))).collect()
}
