//! Where an inventory contradicts itself: kept as given, reported, and never repaired in silence.

mod reference;
mod within;

use std::ops::Range;

use crate::estate::Estate;
use crate::inventory::Table;
use crate::json::path::Path;
use crate::value::Name;
use reference::Pointing;
use within::Within;

/// A contradiction and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inconsistency {
    /// The path of the field, such as `hosts[3].hostGroup`.
    pub path: String,
    /// What contradicts what.
    pub contradiction: Contradiction,
}

/// What contradicts what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Contradiction {
    /// The field names a row that its table does not have.
    NoSuchRow {
        /// The table.
        table: Table,
        /// The name of the row.
        name: Name,
        /// The VMM server it would be on, where rows of the table are told apart by it.
        vmm_server: Option<Name>,
    },
    /// The field names a server that is neither a VMM server nor a host of the inventory.
    NoSuchServer {
        /// The name.
        name: Name,
    },
    /// The host is said to be standalone and to be in a cluster.
    StandaloneInCluster {
        /// The cluster.
        cluster: Name,
    },
    /// The host and its cluster are on different VMM servers, or on different sites.
    ClusterElsewhere {
        /// The cluster.
        cluster: Name,
        /// Which of the two it is: VMM servers or sites.
        table: Table,
        /// What the cluster's row says.
        theirs: Name,
        /// What the host's row says.
        own: Name,
    },
    /// The machine's cloud is on another VMM server than its host.
    CloudElsewhere {
        /// The cloud.
        cloud: Name,
        /// The VMM server of the host.
        vmm_server: Name,
    },
    /// The mapping leads both to a VM network and to Azure.
    TwoTargets,
    /// The VMM server has no node to run on.
    NoNodes,
    /// The address was both reached and not reached.
    OpenAndClosed {
        /// The address.
        address: Name,
    },
}

/// Every contradiction, by table, row and field.
#[must_use]
pub fn inconsistencies(estate: &Estate<'_>) -> Vec<Inconsistency> {
    Table::ALL.into_iter().flat_map(|table| inconsistencies_among(estate, table, 0..usize::MAX)).collect()
}

/// The contradictions in these rows of a table.
#[must_use]
pub fn inconsistencies_among(estate: &Estate<'_>, table: Table, rows: Range<usize>) -> Vec<Inconsistency> {
    let mut found = Vec::new();
    let Some(own) = estate.inventory().rows(table) else { return found };
    let within = Within::of(estate);
    let table_path = Path::Root.member(table.name());
    let pointing = Pointing::of(estate, own);
    for row in rows.start..rows.end.min(own.len()) {
        let path = table_path.element(row);
        pointing.check(row, &within, &path, &mut found);
        within.check(table, row, &path, &mut found);
    }
    found
}

fn tell(found: &mut Vec<Inconsistency>, path: &Path<'_>, contradiction: Contradiction) {
    found.push(Inconsistency { path: path.to_string(), contradiction });
}
