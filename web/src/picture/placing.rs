//! Which box stands in which: every row once, and nowhere that the inventory does not say.
//!
//! A row belongs to others by nature: a host to its cluster, that to a host group, that to a cloud, that to a
//! VMM server. It is drawn in the nearest of them that stands on the same site, so that what is drawn within a
//! site does stand there. What it belongs to without being drawn in it is named on it.

mod settle;

use std::collections::HashMap;

use secondsite_inventory::tables::Cloud;
use secondsite_inventory::value::Name;
use secondsite_inventory::{Estate, Inventory, Object, Table};
use secondsite_text::visible;

use super::tree::{Kind, Node, Standing, Tree};
use crate::state::outcome::Tally;

/// What is known of a box while the tree is made: the site it stands on, and what it belongs to by nature.
#[derive(Clone, Copy, Debug, Default)]
struct Ground {
    site: Option<usize>,
    belongs: Option<usize>,
}

/// The tree of an inventory. `found` tells what is found about an object, `azure` whether to draw that side.
#[must_use]
pub fn tree(inventory: &Inventory, found: &dyn Fn(Object) -> Tally, azure: bool) -> Tree {
    let estate = Estate::new(inventory);
    let mut placing =
        Placing { inventory, tree: Tree::default(), grounds: Vec::new(), named: HashMap::new() };
    placing.rows();
    placing.groups();
    placing.hosts(&estate);
    placing.settle();
    placing.draw();
    placing.gather();
    if azure {
        let node = placing.add(Kind::Azure, Standing::Listed, Some(Object::Table(Table::Azure)), "Azure");
        placing.tree.roots.push(node);
        placing.tree.replica_side = placing.tree.replica_side.saturating_add(1);
    }
    placing.count(found);
    placing.tree
}

struct Placing<'a> {
    inventory: &'a Inventory,
    tree: Tree,
    /// For each box, where it stands and what it belongs to.
    grounds: Vec<Ground>,
    /// Boxes by kind, name and VMM server, folded.
    named: HashMap<(Kind, String, String), usize>,
}

/// The names of what is told apart by its name alone have no server.
const NOWHERE: String = String::new();

impl Placing<'_> {
    fn add(&mut self, kind: Kind, standing: Standing, object: Option<Object>, name: &str) -> usize {
        let place = self.tree.nodes.len();
        self.tree.nodes.push(Node {
            kind,
            standing,
            object,
            name: visible(name).into_owned(),
            apart: Vec::new(),
            parent: None,
            children: Vec::new(),
            machine_rows: Vec::new(),
            machines: None,
            hosts: 0,
            own: Tally::default(),
            within: Tally::default(),
        });
        self.grounds.push(Ground::default());
        place
    }

    fn row(&mut self, kind: Kind, table: Table, row: usize, name: &Name, server: Option<&Name>) {
        let place = self.add(kind, Standing::Listed, Some(Object::Row(table, row)), name.as_str());
        self.named.insert((kind, name.folded(), server.map_or(NOWHERE, Name::folded)), place);
    }

    /// The box of this name; what no row describes gets one too.
    fn named(&mut self, kind: Kind, name: &Name, server: Option<&Name>) -> usize {
        let key = (kind, name.folded(), server.map_or(NOWHERE, Name::folded));
        if let Some(place) = self.named.get(&key) {
            return *place;
        }
        let place = self.add(kind, Standing::Named, None, name.as_str());
        self.named.insert(key, place);
        if let (Kind::Group, Some(server)) = (kind, server) {
            // A group that the table lacks may be a misspelt one of any cloud.
            if self.inventory.knows(Table::HostGroups) {
                let on = self.named(Kind::Server, server, None);
                self.belongs(place, Some(on));
            } else {
                self.settle_group(place, name, server);
            }
        }
        place
    }

    fn belongs(&mut self, place: usize, to: Option<usize>) {
        if let Some(ground) = self.grounds.get_mut(place) {
            ground.belongs = to;
        }
    }

    fn stands(&mut self, place: usize, site: Option<usize>) {
        if let Some(ground) = self.grounds.get_mut(place) {
            ground.site = site;
        }
    }

    fn ground(&self, place: usize) -> Ground {
        self.grounds.get(place).copied().unwrap_or_default()
    }

    fn kind(&self, place: usize) -> Option<Kind> {
        self.tree.node(place).map(|node| node.kind)
    }

    /// A box for every row, and what rows say of each other directly.
    fn rows(&mut self) {
        let inventory = self.inventory;
        for (row, site) in inventory.sites.iter().flatten().enumerate() {
            self.row(Kind::Site, Table::Sites, row, &site.name, None);
        }
        for (row, server) in inventory.vmm_servers.iter().flatten().enumerate() {
            self.row(Kind::Server, Table::VmmServers, row, &server.name, None);
        }
        for (row, cloud) in inventory.clouds.iter().flatten().enumerate() {
            self.row(Kind::Cloud, Table::Clouds, row, &cloud.name, Some(&cloud.vmm_server));
        }
        for (row, group) in inventory.host_groups.iter().flatten().enumerate() {
            self.row(Kind::Group, Table::HostGroups, row, &group.path, Some(&group.vmm_server));
        }
        for (row, cluster) in inventory.clusters.iter().flatten().enumerate() {
            self.row(Kind::Cluster, Table::Clusters, row, &cluster.name, None);
        }
        for (row, host) in inventory.hosts.iter().flatten().enumerate() {
            self.row(Kind::Host, Table::Hosts, row, &host.name, None);
        }
        for server in inventory.vmm_servers.iter().flatten() {
            let place = self.named(Kind::Server, &server.name, None);
            let site = server.site.as_ref().map(|site| self.named(Kind::Site, site, None));
            self.stands(place, site);
        }
        for cloud in inventory.clouds.iter().flatten() {
            let server = self.named(Kind::Server, &cloud.vmm_server, None);
            let place = self.named(Kind::Cloud, &cloud.name, Some(&cloud.vmm_server));
            self.belongs(place, Some(server));
        }
    }

    /// Where every listed host group belongs.
    fn groups(&mut self) {
        for group in self.inventory.host_groups.iter().flatten() {
            let place = self.named(Kind::Group, &group.path, Some(&group.vmm_server));
            self.settle_group(place, &group.path, &group.vmm_server);
        }
    }

    /// A host group belongs to the first cloud that has it, else to its server.
    fn settle_group(&mut self, place: usize, path: &Name, server: &Name) {
        let clouds = self.inventory.clouds.iter().flatten().filter(|cloud| takes_in(cloud, path, server));
        let clouds: Vec<usize> =
            clouds.map(|cloud| self.named(Kind::Cloud, &cloud.name, Some(&cloud.vmm_server))).collect();
        let server = self.named(Kind::Server, server, None);
        self.belongs(place, clouds.first().copied().or(Some(server)));
        if let Some(node) = self.tree.nodes.get_mut(place) {
            node.apart = clouds.into_iter().skip(1).collect();
        }
    }

    /// Where every host and cluster belongs and stands, and what runs on the hosts.
    fn hosts(&mut self, estate: &Estate<'_>) {
        let mut nodes_of: HashMap<usize, Vec<(usize, Option<usize>)>> = HashMap::new();
        let mut lone = Vec::new();
        for host in estate.hosts() {
            let place = self.named(Kind::Host, &host.name, None);
            let site = host.site.as_ref().map(|site| self.named(Kind::Site, site, None));
            self.stands(place, site);
            let server = host.vmm_server.clone();
            let server = server.or_else(|| Some(estate.server_of(&host).ok()?.record().name.clone()));
            let group = match (&host.host_group, &server) {
                (Some(path), server) => Some(self.named(Kind::Group, path, server.as_ref())),
                (None, Some(server)) => Some(self.named(Kind::Server, server, None)),
                (None, None) => None,
            };
            match &host.cluster {
                Some(cluster) => {
                    let cluster = self.named(Kind::Cluster, cluster, None);
                    nodes_of.entry(cluster).or_default().push((place, group));
                }
                None => lone.push((place, group)),
            }
        }
        for (place, group) in lone {
            self.belongs(place, group);
        }
        for cluster in self.inventory.clusters.iter().flatten() {
            let place = self.named(Kind::Cluster, &cluster.name, None);
            let server = cluster.vmm_server.as_ref().map(|server| self.named(Kind::Server, server, None));
            self.belongs(place, server);
            let site = cluster.site.as_ref().map(|site| self.named(Kind::Site, site, None));
            self.stands(place, site);
        }
        let clusters: Vec<usize> =
            (0..self.tree.nodes.len()).filter(|place| self.kind(*place) == Some(Kind::Cluster)).collect();
        for cluster in clusters {
            let Some(nodes) = nodes_of.get(&cluster) else { continue };
            let most = most_common(nodes.iter().map(|(_, group)| *group)).flatten();
            if most.is_some() {
                self.belongs(cluster, most);
            }
            if self.ground(cluster).site.is_none() {
                let sites: Vec<_> = nodes.iter().map(|(node, _)| self.ground(*node).site).collect();
                self.stands(cluster, common(&sites));
            }
            for (node, group) in nodes {
                // A node of another group is not in the group its cluster is drawn in.
                let together = *group == most;
                self.belongs(*node, if together { Some(cluster) } else { *group });
                if let Some(node) = self.tree.nodes.get_mut(*node).filter(|_| !together) {
                    node.apart.push(cluster);
                }
            }
        }
        for (row, machine) in self.inventory.virtual_machines.iter().flatten().enumerate() {
            let host = self.named(Kind::Host, &machine.host, None);
            if let Some(node) = self.tree.nodes.get_mut(host) {
                node.machine_rows.push(row);
            }
        }
    }
}

/// Whether a group is one of the cloud's or lies under one.
fn takes_in(cloud: &Cloud, path: &Name, server: &Name) -> bool {
    let path = path.folded();
    let lies_under = |own: &Name| {
        path.strip_prefix(own.folded().as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('\\'))
    };
    cloud.vmm_server.same(server) && cloud.host_groups.iter().flatten().any(lies_under)
}

/// The site that all stand on; none when one's is not known or they differ.
fn common(sites: &[Option<usize>]) -> Option<usize> {
    let first = sites.first().copied().flatten();
    first.filter(|_| sites.iter().all(|site| *site == first))
}

/// The value that occurs most; of several the first.
fn most_common<T: Copy + PartialEq>(values: impl Iterator<Item = T>) -> Option<T> {
    let mut counted: Vec<(T, usize)> = Vec::new();
    for value in values {
        match counted.iter_mut().find(|(known, _)| *known == value) {
            Some((_, count)) => *count = count.saturating_add(1),
            None => counted.push((value, 1)),
        }
    }
    let most = counted.iter().map(|(_, count)| *count).max()?;
    counted.into_iter().find(|(_, count)| *count == most).map(|(value, _)| value)
}
