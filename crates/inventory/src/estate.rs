//! An inventory with its references resolved: what rules ask when a question spans tables.
//!
//! A reference to a row that does not exist counts as unknown, so that it never makes a rule pass.

mod answers;
mod machine;
mod membership;
mod names;

use std::cell::OnceCell;
use std::collections::HashMap;
use std::ops::Deref;
use std::rc::Rc;

use crate::inventory::{Inventory, Table};
use crate::missing::{Known, Missing, and, any};
use crate::patch::Changes;
use crate::tables::{Cloud, CloudRole, Cluster, Host, VirtualMachine, VmmServer};
use crate::value::Name;
use names::Names;

/// A row and its place in the table.
#[derive(Debug)]
pub struct Row<'a, T> {
    /// The row's place, counted from zero.
    pub index: usize,
    record: &'a T,
}

impl<T> Clone for Row<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Row<'_, T> {}

impl<T> Deref for Row<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.record
    }
}

impl<'a, T> Row<'a, T> {
    /// The rows of a table; none when it is unknown.
    pub fn all(table: Option<&'a Vec<T>>) -> impl Iterator<Item = Self> + Clone {
        rows(table)
    }

    /// The record, for as long as the inventory lives.
    #[must_use]
    pub const fn record(self) -> &'a T {
        self.record
    }
}

fn rows<T>(table: Option<&Vec<T>>) -> impl Iterator<Item = Row<'_, T>> + Clone {
    table.into_iter().flatten().enumerate().map(|(index, record)| Row { index, record })
}

/// Rows of a table by their places.
fn picked<'a, T>(table: Option<&'a Vec<T>>, places: Option<&Vec<usize>>) -> impl Iterator<Item = Row<'a, T>> {
    let places = places.into_iter().flatten().copied();
    places.filter_map(move |index| Some(Row { index, record: table?.get(index)? }))
}

/// An inventory with its references resolved.
#[derive(Debug)]
pub struct Estate<'a> {
    inventory: &'a Inventory,
    index: Rc<Index>,
}

/// What is looked up often in an inventory, by the names it is looked up by. It fits any inventory with the same
/// rows and references, so that it outlives edits of other fields.
#[derive(Debug)]
pub struct Index {
    names: Names,
    /// Places of the machines by the folded name of their host.
    machines: HashMap<String, Vec<usize>>,
    /// Places of the hosts by their folded name.
    hosts: HashMap<String, usize>,
    /// Places of the hosts by the folded name of their cluster.
    nodes: HashMap<String, Vec<usize>>,
    /// Places of the hosts that may be nodes of any cluster.
    adrift: Vec<usize>,
    /// Whether a machine is on a host that is not listed.
    stray_machines: bool,
    /// For each host, whether it belongs to each cloud.
    membership: Vec<Vec<Known<bool>>>,
    /// For each policy, whether a machine that is to be replicated follows it; found out when first asked.
    followed: OnceCell<Vec<Known<bool>>>,
}

impl Index {
    /// Resolves the references of an inventory.
    #[must_use]
    pub fn of(inventory: &Inventory) -> Self {
        let names = Names::of(inventory);
        let mut machines: HashMap<String, Vec<usize>> = HashMap::new();
        for machine in rows(inventory.virtual_machines.as_ref()) {
            machines.entry(machine.host.folded()).or_default().push(machine.index);
        }
        let mut hosts: HashMap<String, usize> = HashMap::new();
        let mut nodes: HashMap<String, Vec<usize>> = HashMap::new();
        let mut adrift = Vec::new();
        for host in rows(inventory.hosts.as_ref()) {
            hosts.entry(host.name.folded()).or_insert(host.index);
            match cluster_of(&host, &names) {
                Ok(Some(cluster)) => nodes.entry(cluster.folded()).or_default().push(host.index),
                Ok(None) => {}
                Err(_) => adrift.push(host.index),
            }
        }
        let membership = membership::table(inventory, &names);
        let stray_machines = rows(inventory.virtual_machines.as_ref())
            .any(|machine| names.have(Table::Hosts, &machine.host, None) == Some(false));
        let followed = OnceCell::new();
        Self { names, machines, hosts, nodes, adrift, stray_machines, membership, followed }
    }

    /// Whether an index of the inventory before these changes still fits.
    #[must_use]
    pub fn outlives(changes: &Changes) -> bool {
        // What it is made of besides references.
        let told = [(Table::Hosts, "clustered"), (Table::VirtualMachines, "replicate")];
        !changes.references() && told.iter().all(|field| !changes.fields.contains(field))
    }
}

impl<'a> Estate<'a> {
    /// Resolves the references of an inventory.
    #[must_use]
    pub fn new(inventory: &'a Inventory) -> Self {
        Self::indexed(inventory, Rc::new(Index::of(inventory)))
    }

    /// An inventory whose references were resolved already.
    #[must_use]
    pub const fn indexed(inventory: &'a Inventory, index: Rc<Index>) -> Self {
        Self { inventory, index }
    }

    /// The inventory itself.
    #[must_use]
    pub const fn inventory(&self) -> &'a Inventory {
        self.inventory
    }

    /// Every VMM server; none when the table is unknown, as with all tables here.
    pub fn vmm_servers(&self) -> impl Iterator<Item = Row<'a, VmmServer>> + Clone {
        rows(self.inventory.vmm_servers.as_ref())
    }

    /// Every cloud.
    pub fn clouds(&self) -> impl Iterator<Item = Row<'a, Cloud>> + Clone {
        rows(self.inventory.clouds.as_ref())
    }

    /// Every cluster.
    pub fn clusters(&self) -> impl Iterator<Item = Row<'a, Cluster>> + Clone {
        rows(self.inventory.clusters.as_ref())
    }

    /// Every host.
    pub fn hosts(&self) -> impl Iterator<Item = Row<'a, Host>> + Clone {
        rows(self.inventory.hosts.as_ref())
    }

    /// Every virtual machine row.
    pub fn machines(&self) -> impl Iterator<Item = Row<'a, VirtualMachine>> + Clone {
        rows(self.inventory.virtual_machines.as_ref())
    }

    /// The clouds on a VMM server.
    pub fn clouds_on(&self, server: &VmmServer) -> impl Iterator<Item = Row<'a, Cloud>> {
        self.clouds().filter(move |cloud| cloud.vmm_server.same(&server.name))
    }

    /// The machine rows on a host.
    pub fn machines_on(&self, host: &Host) -> impl Iterator<Item = Row<'a, VirtualMachine>> {
        picked(self.inventory.virtual_machines.as_ref(), self.index.machines.get(&host.name.folded()))
    }

    /// Whether the table has a row of this name, on this VMM server where rows are told apart by it;
    /// without a server, on any. Nothing when the table is unknown, or no field refers to it.
    #[must_use]
    pub fn exists(&self, table: Table, name: &Name, server: Option<&Name>) -> Option<bool> {
        self.index.names.have(table, name, server)
    }

    /// Whether the host is in a cluster.
    ///
    /// # Errors
    /// Neither the cluster nor whether there is one is known.
    pub fn is_clustered(&self, host: &Host) -> Known<bool> {
        if host.cluster.is_some() { Ok(true) } else { host.clustered().copied() }
    }

    /// Whether the host is a node of this cluster.
    ///
    /// # Errors
    /// The host may be in some cluster, and in which is not known.
    pub fn is_node(&self, host: &Host, cluster: &Cluster) -> Known<bool> {
        Ok(cluster_of(host, &self.index.names)?.is_some_and(|own| own.same(&cluster.name)))
    }

    /// Whether something holds for any node of the cluster; a cluster without a node is unknown, since an
    /// inventory that lists a cluster but none of its hosts says nothing of it.
    ///
    /// # Errors
    /// What is missing to tell which hosts are nodes, or whether it holds for them.
    pub fn any_node(&self, cluster: &Cluster, holds: impl Fn(&Host) -> Known<bool>) -> Known<bool> {
        self.knows(Table::Hosts)?;
        let hosts = self.inventory.hosts.as_ref();
        let gap = || Missing::field(Table::Hosts.name(), "cluster");
        let nodes = self.index.nodes.get(&cluster.name.folded());
        if nodes.is_none() && self.index.adrift.is_empty() {
            return Err(gap());
        }
        let surely = picked(hosts, nodes).map(|host| holds(&host));
        let perhaps = picked(hosts, Some(&self.index.adrift)).map(|host| and(Err(gap()), holds(&host)));
        any(surely.chain(perhaps))
    }

    /// Whether the host belongs to the cloud: its host group is one of the cloud's or lies under one.
    ///
    /// # Errors
    /// The host's group, the cloud's groups or the host's VMM server are not known.
    pub fn in_cloud(&self, host: Row<'_, Host>, cloud: Row<'_, Cloud>) -> Known<bool> {
        let known = self.index.membership.get(host.index).and_then(|clouds| clouds.get(cloud.index));
        known.cloned().unwrap_or_else(|| Err(Missing::field(Table::Hosts.name(), "hostGroup")))
    }

    /// Whether the host belongs to a cloud of this role.
    ///
    /// # Errors
    /// What is missing of the host or of clouds it may belong to.
    pub fn on_side(&self, host: Row<'_, Host>, role: CloudRole) -> Known<bool> {
        self.knows(Table::Clouds)?;
        any(self.clouds().map(|cloud| {
            let serves = cloud.role().map(|own| *own == role);
            and(serves, self.in_cloud(host, cloud))
        }))
    }

    /// Whether any host belongs to the cloud.
    ///
    /// # Errors
    /// No host surely does, and for some it is not known.
    pub fn has_hosts(&self, cloud: Row<'_, Cloud>) -> Known<bool> {
        self.knows(Table::Hosts)?;
        any(self.hosts().map(|host| self.in_cloud(host, cloud)))
    }

    /// Nothing is said of rows as long as their table is unknown.
    fn knows(&self, table: Table) -> Known<()> {
        if self.inventory.knows(table) { Ok(()) } else { Err(Missing::table(table.name())) }
    }
}

/// The cluster a host is in, if it is in one; a cluster that is not listed may be any, misspelt.
fn cluster_of<'a>(host: &'a Host, names: &Names) -> Known<Option<&'a Name>> {
    match &host.cluster {
        Some(name) if names.have(Table::Clusters, name, None) != Some(false) => Ok(Some(name)),
        None if host.clustered == Some(false) => Ok(None),
        _ => Err(Missing::field(Table::Hosts.name(), "cluster")),
    }
}
