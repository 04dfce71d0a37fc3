//! What makes one inventory of another: small where little changed, so that every step of an editor can be kept.

use std::collections::BTreeSet;

use crate::field::{Field, Shape};
use crate::inventory::{Inventory, Table};
use crate::tables::{
    Acceptance, Azure, Cloud, Cluster, Connectivity, Host, HostGroup, LogicalNetwork, NetworkMapping, Record,
    ReplicationPolicy, Site, VirtualMachine, VmNetwork, VmmServer,
};
use crate::value::{Text, Timestamp};

/// How one table becomes another.
#[derive(Clone, Debug, Default, PartialEq)]
enum Change<T> {
    /// It is the same.
    #[default]
    None,
    /// It is not known any more.
    Forgotten,
    /// These rows take the place of those at the same places.
    Rows(Vec<(usize, T)>),
    /// These rows take the place of all but the first and the last so many; a table that was unknown is empty.
    Between { first: usize, last: usize, rows: Vec<T> },
}

impl<T: Clone + PartialEq> Change<T> {
    fn between(before: Option<&Vec<T>>, after: Option<&Vec<T>>) -> Self {
        let Some(after) = after else {
            return if before.is_some() { Self::Forgotten } else { Self::None };
        };
        let Some(before) = before else {
            return Self::Between { first: 0, last: 0, rows: after.clone() };
        };
        let pairs = || before.iter().zip(after);
        if before.len() == after.len() {
            let changed = pairs().enumerate().filter(|(_, (before, after))| before != after);
            let rows: Vec<(usize, T)> = changed.map(|(place, (_, after))| (place, after.clone())).collect();
            return if rows.is_empty() { Self::None } else { Self::Rows(rows) };
        }
        let alike = |(before, after): &(&T, &T)| before == after;
        let first = pairs().take_while(alike).count();
        let most = before.len().min(after.len()).saturating_sub(first);
        let last = before.iter().rev().zip(after.iter().rev()).take(most).take_while(alike).count();
        let rows = after.get(first..after.len().saturating_sub(last)).unwrap_or_default().to_vec();
        Self::Between { first, last, rows }
    }

    fn apply(&self, table: &mut Option<Vec<T>>) {
        match self {
            Self::None => {}
            Self::Forgotten => *table = None,
            Self::Rows(changed) => {
                for (place, row) in changed {
                    if let Some(own) = table.as_mut().and_then(|rows| rows.get_mut(*place)) {
                        own.clone_from(row);
                    }
                }
            }
            Self::Between { first, last, rows } => {
                let own = table.get_or_insert_default();
                let end = own.len().saturating_sub(*last);
                own.splice((*first).min(end)..end, rows.iter().cloned());
            }
        }
    }
}

/// The fields in which two inventories differ, as far as that can be told field by field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Whether rows came or went, or a table became known or unknown: then anything may be different.
    pub rows: bool,
    /// Whether some row has another identity: then rows may stand in another order, and what looks rows up may find
    /// others.
    pub identities: bool,
    /// The fields that differ in some row, or lead to another, with their tables; not told when `rows` is.
    pub fields: BTreeSet<(Table, &'static str)>,
}

impl Changes {
    /// Whether nothing differs but what no table holds: the estate's name and the time of collection.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        !self.rows && !self.identities && self.fields.is_empty()
    }

    /// Whether the field that a path names may differ, or one in it: `virtualMachines.disks.size`; a table's
    /// name alone stands for all its fields.
    #[must_use]
    pub fn touch(&self, path: &str) -> bool {
        let mut steps = path.split('.');
        let (table, field) = (steps.next(), steps.next());
        let meant = |(changed, name): &(Table, &'static str)| {
            Some(changed.name()) == table && field.is_none_or(|field| field == *name)
        };
        self.rows || self.fields.iter().any(meant)
    }

    /// Whether a reference may lead elsewhere than before.
    #[must_use]
    pub fn references(&self) -> bool {
        let points =
            |(table, name): &(Table, &'static str)| table.shape().field(name).is_some_and(Field::points);
        self.rows || self.identities || self.fields.iter().any(points)
    }

    fn tell<T: Record>(&mut self, table: Table, change: &Change<T>, own: Option<&Vec<T>>) {
        match change {
            Change::None => {}
            Change::Forgotten | Change::Between { .. } => self.rows = true,
            Change::Rows(rows) => {
                for (place, other) in rows {
                    let Some(own) = own.and_then(|own| own.get(*place)) else { continue };
                    self.identities |= own.identity() != other.identity();
                    self.tell_fields(table, T::SHAPE, own, other);
                }
            }
        }
    }

    fn tell_fields<T: Record>(&mut self, table: Table, shape: &'static Shape, one: &T, other: &T) {
        for field in shape.fields {
            // Whatever differs in one row need not be looked at in another.
            if !self.fields.contains(&(table, field.name)) && one.get(field.name) != other.get(field.name) {
                self.fields.insert((table, field.name));
            }
        }
    }
}

macro_rules! patch {
    ($($field:ident $table:ident: $record:ident),+ $(,)?) => {
        /// How an inventory becomes another; only what differs is held.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Patch {
            name: Option<Option<Text>>,
            collected: Option<Option<Timestamp>>,
            azure: Option<Option<Azure>>,
            $( $field: Change<$record>, )+
        }

        impl Patch {
            /// What makes the second of the first.
            #[must_use]
            pub fn between(before: &Inventory, after: &Inventory) -> Self {
                Self {
                    name: (before.name != after.name).then(|| after.name.clone()),
                    collected: (before.collected != after.collected).then(|| after.collected.clone()),
                    azure: (before.azure != after.azure).then(|| after.azure.clone()),
                    $( $field: Change::between(before.$field.as_ref(), after.$field.as_ref()), )+
                }
            }

            /// Changes an inventory like the one this was made from.
            pub fn apply(&self, inventory: &mut Inventory) {
                if let Some(name) = &self.name {
                    inventory.name.clone_from(name);
                }
                if let Some(collected) = &self.collected {
                    inventory.collected.clone_from(collected);
                }
                if let Some(azure) = &self.azure {
                    inventory.azure.clone_from(azure);
                }
                $( self.$field.apply(&mut inventory.$field); )+
            }

            /// The fields it changes, given the inventory it was made from.
            #[must_use]
            pub fn changes(&self, before: &Inventory) -> Changes {
                let mut changes = Changes::default();
                match (&self.azure, &before.azure) {
                    (None, _) => {}
                    (Some(Some(after)), Some(before)) => {
                        changes.tell_fields(Table::Azure, Azure::SHAPE, before, after);
                    }
                    (Some(_), _) => changes.rows = true,
                }
                $( changes.tell(Table::$table, &self.$field, before.$field.as_ref()); )+
                if changes.identities && before.accepted.as_ref().is_some_and(|rows| !rows.is_empty()) {
                    // The name that an acceptance gives may be another row's now.
                    changes.fields.insert((Table::Accepted, "object"));
                }
                changes
            }
        }
    };
}
patch! {
    sites Sites: Site, vmm_servers VmmServers: VmmServer, clouds Clouds: Cloud,
    host_groups HostGroups: HostGroup, clusters Clusters: Cluster, hosts Hosts: Host,
    virtual_machines VirtualMachines: VirtualMachine, logical_networks LogicalNetworks: LogicalNetwork,
    vm_networks VmNetworks: VmNetwork, network_mappings NetworkMappings: NetworkMapping,
    replication_policies ReplicationPolicies: ReplicationPolicy, connectivity Connectivity: Connectivity,
    accepted Accepted: Acceptance,
}

impl Patch {
    /// Whether both inventories are the same.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
