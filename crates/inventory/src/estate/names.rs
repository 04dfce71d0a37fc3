//! Which rows exist: the names of every table that fields refer to.

use std::collections::HashMap;

use crate::field::Datum;
use crate::inventory::{Inventory, Table};
use crate::tables::Rows;
use crate::value::{Name, folded};

/// The tables whose rows other rows name.
const NAMED: [Table; 9] = [
    Table::Sites,
    Table::VmmServers,
    Table::Clouds,
    Table::HostGroups,
    Table::Clusters,
    Table::Hosts,
    Table::LogicalNetworks,
    Table::VmNetworks,
    Table::ReplicationPolicies,
];

/// For each known table, its folded names, and for each name the VMM servers that have it.
#[derive(Debug)]
pub struct Names(HashMap<Table, HashMap<String, Vec<String>>>);

impl Names {
    pub fn of(inventory: &Inventory) -> Self {
        let known = NAMED.into_iter().filter_map(|table| Some((table, named(inventory.rows(table)?))));
        Self(known.collect())
    }

    /// Whether the table has the name, on this server if its rows are on servers; nothing when it is unknown.
    pub fn have(&self, table: Table, name: &Name, server: Option<&Name>) -> Option<bool> {
        let servers = self.0.get(&table)?.get(&name.folded());
        Some(servers.is_some_and(|servers| {
            let on = |server: &Name| servers.contains(&server.folded());
            servers.is_empty() || server.is_none_or(on)
        }))
    }
}

fn named(rows: &dyn Rows) -> HashMap<String, Vec<String>> {
    let mut keys = rows.shape().fields.iter().take(rows.shape().keys).map(|field| field.name);
    let (name, server) = (keys.next().unwrap_or_default(), keys.next());
    let text = |row, field| match rows.get(row, field) {
        Some(Datum::Text(text)) => Some(folded(&text)),
        _ => None,
    };
    let mut names: HashMap<String, Vec<String>> = HashMap::with_capacity(rows.len());
    for row in 0..rows.len() {
        let Some(name) = text(row, name) else { continue };
        names.entry(name).or_default().extend(server.and_then(|server| text(row, server)));
    }
    names
}
