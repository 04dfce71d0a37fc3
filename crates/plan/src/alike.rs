//! Machines of which the rules say the same: one stands for all, so that thousands are planned as a few.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use secondsite_inventory::tables::{Disk, VirtualMachine};
use secondsite_inventory::value::Name;
use secondsite_inventory::{Datum, Inventory, Object, Table};
use secondsite_rules::{Finding, Outcome};

use crate::edit::Edit;

/// An inventory with one machine of each kind, and at least one on each host.
#[derive(Clone, Debug)]
pub struct Alike {
    pub inventory: Inventory,
    /// For each machine kept, those it stands for, itself first.
    members: Vec<Vec<usize>>,
    /// For each machine the one that stands for it.
    kept: Vec<usize>,
}

impl Alike {
    /// Keeps a machine of each kind by what the rules say, and by what edits do to it.
    pub fn of(inventory: &Inventory, findings: &[Vec<Finding>], edits: &[&Edit]) -> Self {
        let Some(machines) = &inventory.virtual_machines else {
            return Self { inventory: inventory.clone(), members: Vec::new(), kept: Vec::new() };
        };
        let said = said(findings, edits, machines.len());
        let servers: HashMap<String, &Option<Name>> =
            inventory.hosts.iter().flatten().map(|host| (host.name.folded(), &host.vmm_server)).collect();
        let mut kinds: HashMap<u64, usize> = HashMap::new();
        let mut hosts: HashMap<String, ()> = HashMap::new();
        let (mut rows, mut members, mut kept) = (Vec::new(), Vec::<Vec<usize>>::new(), Vec::new());
        for (row, (machine, said)) in machines.iter().zip(said).enumerate() {
            let host = machine.host.folded();
            let server = servers.get(&host).and_then(|server| server.as_ref());
            let kind = kind(machine, server, said);
            let first_on_host = hosts.insert(host, ()).is_none();
            let known = kinds.get(&kind).copied().filter(|_| !first_on_host);
            if let Some((place, alike)) = known.and_then(|place| Some((place, members.get_mut(place)?))) {
                alike.push(row);
                kept.push(place);
            } else {
                kinds.entry(kind).or_insert(rows.len());
                kept.push(rows.len());
                rows.push(machine.clone());
                members.push(vec![row]);
            }
        }
        let inventory = Inventory { virtual_machines: Some(rows), ..inventory.clone() };
        Self { inventory, members, kept }
    }

    /// The objects that one of the smaller inventory stands for.
    pub fn objects(&self, object: Object) -> Vec<Object> {
        match object {
            Object::Row(Table::VirtualMachines, row) => {
                let rows = self.members.get(row).into_iter().flatten();
                rows.map(|row| Object::Row(Table::VirtualMachines, *row)).collect()
            }
            other => vec![other],
        }
    }

    /// The edit for everything it stands for. A list is set whole, so it is set only where it says the same.
    pub fn expand(&self, edit: &Edit, inventory: &Inventory) -> Vec<Edit> {
        let Edit::Set { object, place, value } = edit else { return vec![edit.clone()] };
        let current = place.get(&self.inventory, *object);
        let whole = matches!(value, Datum::List(_) | Datum::Part(_));
        let fits = |other: &Object| !whole || place.get(inventory, *other) == current;
        let objects = self.objects(*object).into_iter().filter(fits);
        objects.map(|object| Edit::Set { object, place: *place, value: value.clone() }).collect()
    }

    /// The same edit on the smaller inventory; nothing for machines that others stand for.
    pub fn shrink(&self, edit: &Edit) -> Option<Edit> {
        let is_kept = match edit.object() {
            Object::Row(Table::VirtualMachines, row) => {
                self.kept.get(row).and_then(|kept| self.members.get(*kept)?.first()) == Some(&row)
            }
            _ => true,
        };
        is_kept.then(|| self.on_kept(edit))
    }

    /// The same edit on the machine that stands for the one it is for.
    pub fn on_kept(&self, edit: &Edit) -> Edit {
        match edit {
            Edit::Set { object: Object::Row(Table::VirtualMachines, row), place, value } => {
                let kept = self.kept.get(*row).copied().unwrap_or(*row);
                let object = Object::Row(Table::VirtualMachines, kept);
                Edit::Set { object, place: *place, value: value.clone() }
            }
            other => other.clone(),
        }
    }
}

/// For each machine what the rules say of it and what is done to it, as a number.
fn said(findings: &[Vec<Finding>], edits: &[&Edit], machines: usize) -> Vec<u64> {
    let mut said: Vec<DefaultHasher> = vec![DefaultHasher::new(); machines];
    for finding in findings.iter().flatten() {
        let Object::Row(Table::VirtualMachines, row) = finding.object else { continue };
        let Some(hasher) = said.get_mut(row) else { continue };
        (finding.rule.id, finding.level.word(), finding.outcome.word(), finding.accepted).hash(hasher);
        if let Outcome::Unknown(missing) = &finding.outcome {
            missing.paths().hash(hasher);
        }
    }
    for edit in edits {
        if let Edit::Set { object: Object::Row(Table::VirtualMachines, row), place, value } = edit
            && let Some(hasher) = said.get_mut(*row)
        {
            (place.path(), place.item).hash(hasher);
            hash_datum(value, hasher);
        }
    }
    said.iter().map(Hasher::finish).collect()
}

fn hash_datum(datum: &Datum, hasher: &mut DefaultHasher) {
    match datum {
        Datum::Flag(flag) => flag.hash(hasher),
        Datum::Number(number) => number.hash(hasher),
        Datum::Text(text) => text.hash(hasher),
        Datum::List(items) => items.iter().for_each(|item| hash_datum(item, hasher)),
        Datum::Part(members) => members.iter().for_each(|(name, member)| {
            name.hash(hasher);
            hash_datum(member, hasher);
        }),
    }
}

/// Besides what the rules say: what others may be told by it, and what a list must have in common to be set.
fn kind(machine: &VirtualMachine, server: Option<&Name>, said: u64) -> u64 {
    let mut hasher = DefaultHasher::new();
    let folded = |name: &Option<Name>| name.as_ref().map(Name::folded);
    (said, machine.replicate, folded(&machine.policy), folded(&machine.cloud)).hash(&mut hasher);
    (server.map(Name::folded), &machine.guest_storage).hash(&mut hasher);
    let disk = |disk: &Disk| (disk.system, disk.excluded, disk.encrypted, disk.shared, disk.format);
    machine.disks.as_ref().map(|disks| disks.iter().map(disk).collect::<Vec<_>>()).hash(&mut hasher);
    let networks = machine.adapters.as_ref().map(|adapters| {
        adapters.iter().map(|adapter| (folded(&adapter.vm_network), adapter.addressing)).collect::<Vec<_>>()
    });
    networks.hash(&mut hasher);
    hasher.finish()
}
