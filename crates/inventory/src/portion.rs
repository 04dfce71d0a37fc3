//! An inventory in portions, so that a large one can be handed over a little at a time.

use crate::inventory::Inventory;

/// The rows of a table from one on, so many at most; none of a table that is unknown.
fn rows<T: Clone>(table: Option<&Vec<T>>, from: usize, most: usize) -> Option<Vec<T>> {
    Some(table?.iter().skip(from).take(most).cloned().collect())
}

fn append<T>(table: &mut Option<Vec<T>>, more: Option<Vec<T>>) {
    if let Some(mut more) = more {
        table.get_or_insert_default().append(&mut more);
    }
}

macro_rules! portions {
    ($($table:ident),+ $(,)?) => {
        impl Inventory {
            /// An inventory with the rows of each table from this place on, so many of each at most; nothing when
            /// there are none. The first portion holds whatever is no row as well.
            #[must_use]
            pub fn portion(&self, from: usize, most: usize) -> Option<Self> {
                let longest = [$( self.$table.as_ref().map_or(0, Vec::len) ),+].into_iter().max();
                if from > 0 && longest.is_none_or(|longest| longest <= from) {
                    return None;
                }
                let first = from == 0;
                Some(Self {
                    name: self.name.clone().filter(|_| first),
                    collected: self.collected.clone().filter(|_| first),
                    azure: self.azure.clone().filter(|_| first),
                    $( $table: rows(self.$table.as_ref(), from, most), )+
                })
            }

            /// Puts the next portion at the end.
            pub fn append(&mut self, portion: Self) {
                self.name = portion.name.or(self.name.take());
                self.collected = portion.collected.or(self.collected.take());
                self.azure = portion.azure.or(self.azure.take());
                $( append(&mut self.$table, portion.$table); )+
            }
        }
    };
}
portions! {
    sites, vmm_servers, clouds, host_groups, clusters, hosts, virtual_machines, logical_networks, vm_networks,
    network_mappings, replication_policies, connectivity, accepted,
}
