//! Contradictions between fields that each make sense alone.

use std::collections::{HashMap, HashSet};

use super::{Contradiction, Inconsistency, tell};
use crate::estate::Estate;
use crate::inventory::{Inventory, Table};
use crate::json::path::Path;
use crate::tables::{Cluster, Connectivity, Host, MappingTarget};
use crate::value::Name;

/// An inventory with its hosts and clusters at hand by their folded names.
pub struct Within<'e> {
    estate: &'e Estate<'e>,
    inventory: &'e Inventory,
    hosts: HashMap<String, &'e Host>,
    clusters: HashMap<String, &'e Cluster>,
}

impl<'e> Within<'e> {
    pub fn of(estate: &'e Estate<'e>) -> Self {
        let inventory = estate.inventory();
        let hosts = inventory.hosts.iter().flatten().map(|host| (host.name.folded(), host));
        let clusters = inventory.clusters.iter().flatten().map(|cluster| (cluster.name.folded(), cluster));
        Self { estate, inventory, hosts: hosts.collect(), clusters: clusters.collect() }
    }

    /// The VMM server of the host that a machine runs on.
    pub fn server_of_machine(&self, row: usize) -> Option<&'e Name> {
        let machine = at(&self.inventory.virtual_machines, row)?;
        self.hosts.get(&machine.host.folded())?.vmm_server.as_ref()
    }

    /// Tells the contradictions within a row, and with the rows it names.
    pub fn check(&self, table: Table, row: usize, path: &Path<'_>, found: &mut Vec<Inconsistency>) {
        let inventory = self.inventory;
        let server = || at(&inventory.vmm_servers, row);
        match table {
            Table::VmmServers if server().is_some_and(|server| server.cluster_nodes == Some(0)) => {
                tell(found, &path.member("clusterNodes"), Contradiction::NoNodes);
            }
            Table::Hosts => {
                if let Some(host) = at(&inventory.hosts, row) {
                    self.host(host, path, found);
                }
            }
            Table::NetworkMappings => {
                let mapping = at(&inventory.network_mappings, row);
                if mapping.and_then(|mapping| mapping.to.as_ref()).is_some_and(has_two_targets) {
                    tell(found, &path.member("to"), Contradiction::TwoTargets);
                }
            }
            Table::Connectivity => {
                if let Some(connectivity) = at(&inventory.connectivity, row) {
                    self.connectivity(connectivity, path, found);
                }
            }
            _ => {}
        }
    }

    fn host(&self, host: &Host, path: &Path<'_>, found: &mut Vec<Inconsistency>) {
        let Some(name) = &host.cluster else { return };
        if host.clustered == Some(false) {
            let cluster = name.clone();
            tell(found, &path.member("clustered"), Contradiction::StandaloneInCluster { cluster });
        }
        let Some(cluster) = self.clusters.get(&name.folded()) else { return };
        for (table, own, theirs) in [
            (Table::VmmServers, &host.vmm_server, &cluster.vmm_server),
            (Table::Sites, &host.site, &cluster.site),
        ] {
            if let (Some(own), Some(theirs)) = (own, theirs)
                && !own.same(theirs)
            {
                let (cluster, theirs, own) = (name.clone(), theirs.clone(), own.clone());
                let elsewhere = Contradiction::ClusterElsewhere { cluster, table, theirs, own };
                tell(found, &path.member("cluster"), elsewhere);
            }
        }
    }

    fn connectivity(&self, row: &Connectivity, path: &Path<'_>, found: &mut Vec<Inconsistency>) {
        let lacks = |table| self.estate.exists(table, &row.from, None) == Some(false);
        if !row.from.is("*") && lacks(Table::VmmServers) && lacks(Table::Hosts) {
            let name = row.from.clone();
            tell(found, &path.member("from"), Contradiction::NoSuchServer { name });
        }
        let open: HashSet<String> = row.open.iter().flatten().map(Name::folded).collect();
        for (index, address) in row.closed.iter().flatten().enumerate() {
            if open.contains(&address.folded()) {
                let address = address.clone();
                let path = path.member("closed");
                tell(found, &path.element(index), Contradiction::OpenAndClosed { address });
            }
        }
    }
}

fn has_two_targets(target: &MappingTarget) -> bool {
    target.azure_network.is_some() && (target.vmm_server.is_some() || target.vm_network.is_some())
}

fn at<T>(table: &Option<Vec<T>>, row: usize) -> Option<&T> {
    table.as_ref()?.get(row)
}
