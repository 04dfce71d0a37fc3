//! What can be left out of an estate so that its link gets short.

use std::collections::HashMap;
use std::num::NonZeroU32;

use secondsite_inventory::Inventory;
use secondsite_inventory::field::FieldType as _;
use secondsite_inventory::tables::{Disk, VirtualMachine};

/// What is left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shorter {
    /// The ids of machines; each is as long as all else of a machine.
    pub ids: bool,
    /// Machines one by one: those of a host that are alike become one with a count.
    pub machines: bool,
}

impl Shorter {
    /// The estate without what is left out.
    #[must_use]
    pub fn of(self, inventory: &Inventory) -> Inventory {
        let mut shorter = inventory.clone();
        let Some(machines) = &mut shorter.virtual_machines else { return shorter };
        if self.machines {
            *machines = counted(machines);
        }
        if self.ids {
            without_ids(machines);
        }
        shorter
    }
}

/// Alike machines of a host as one, under the name of the first.
fn counted(machines: &[VirtualMachine]) -> Vec<VirtualMachine> {
    let mut counted: Vec<VirtualMachine> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for machine in machines {
        let alike = VirtualMachine {
            name: machine.host.clone(),
            host: machine.host.clone(),
            id: None,
            count: None,
            disks: machine.disks.clone().map(|disks| disks.into_iter().map(nameless).collect()),
            ..machine.clone()
        };
        // The fields in writing tell machines apart without a comparison of each with each.
        let key = format!("{:?}", alike.to_datum());
        match places.get(&key).and_then(|place| counted.get_mut(*place)) {
            Some(first) => first.count = Some(number(first).saturating_add(number(machine).get())),
            None => {
                places.insert(key, counted.len());
                counted.push(VirtualMachine { name: machine.name.clone(), count: machine.count, ..alike });
            }
        }
    }
    counted
}

/// How many a row stands for.
fn number(machine: &VirtualMachine) -> NonZeroU32 {
    machine.count.unwrap_or(NonZeroU32::MIN)
}

fn nameless(disk: Disk) -> Disk {
    Disk { name: None, ..disk }
}

/// Takes the ids away, but from machines that only their ids tell apart.
fn without_ids(machines: &mut [VirtualMachine]) {
    let place = |machine: &VirtualMachine| (machine.name.folded(), machine.host.folded());
    let mut seen: HashMap<(String, String), usize> = HashMap::new();
    for machine in machines.iter() {
        let times = seen.entry(place(machine)).or_default();
        *times = times.saturating_add(1);
    }
    for machine in machines {
        if seen.get(&place(machine)) == Some(&1) {
            machine.id = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use secondsite_inventory::json;

    use super::*;

    fn shorter(shorter: Shorter, machines: &str) -> String {
        let text = format!(r#"{{"format":"secondsite/1","virtualMachines":[{machines}]}}"#);
        let inventory = json::read(text.as_bytes()).unwrap().inventory;
        let short = json::write_compact(&shorter.of(&inventory));
        short.split_once('[').unwrap().1.trim_end_matches("]}").to_owned()
    }

    #[test]
    fn alike_machines_of_a_host_become_one_with_a_count() {
        let counts = Shorter { machines: true, ids: false };
        let machines = r#"{"name":"a","host":"h1","id":"1","generation":2,"disks":[{"name":"a.vhdx","size":1}]},{"name":"b","host":"h1","id":"2","generation":2,"disks":[{"name":"b.vhdx","size":1}]},{"name":"c","host":"h2","generation":2,"disks":[{"size":1}]},{"name":"d","host":"h1","count":3,"generation":1}"#;
        assert_eq!(
            shorter(counts, machines),
            r#"{"name":"a","host":"h1","count":2,"generation":2,"disks":[{"size":1}]},{"name":"c","host":"h2","generation":2,"disks":[{"size":1}]},{"name":"d","host":"h1","count":3,"generation":1}"#
        );
    }

    #[test]
    fn ids_go_but_where_only_they_tell_machines_apart() {
        let ids = Shorter { ids: true, machines: false };
        let machines = r#"{"name":"a","host":"h1","id":"1"},{"name":"a","host":"h1","id":"2"},{"name":"b","host":"h1","id":"3"}"#;
        assert_eq!(
            shorter(ids, machines),
            r#"{"name":"a","host":"h1","id":"1"},{"name":"a","host":"h1","id":"2"},{"name":"b","host":"h1"}"#
        );
    }

    #[test]
    fn with_nothing_left_out_the_estate_is_as_it_was() {
        let machines = r#"{"name":"a","host":"h1","id":"1"},{"name":"b","host":"h1","id":"2"}"#;
        assert_eq!(shorter(Shorter::default(), machines), machines);
    }
}
