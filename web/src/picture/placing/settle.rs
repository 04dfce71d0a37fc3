//! Where the boxes end up once it is known what belongs to what: within each other, in order, and added up.

use std::collections::HashMap;

use secondsite_inventory::tables::{HostGroup, SiteRole};
use secondsite_inventory::{Object, Table};

use super::{Ground, Placing, common};
use crate::picture::tree::{Kind, Node, Standing};
use crate::state::outcome::Tally;

/// More hosts than this in a box that is no group or cluster are gathered.
const GATHERED_FROM: usize = 13;

impl Placing<'_> {
    /// Groups stand where all their hosts do, clouds where all their groups do, else where their server does.
    pub(super) fn settle(&mut self) {
        for kind in [Kind::Group, Kind::Cloud] {
            let mut sites: HashMap<usize, Vec<Option<usize>>> = HashMap::new();
            for place in 0..self.tree.nodes.len() {
                if !matches!(
                    (kind, self.kind(place)),
                    (Kind::Group, Some(Kind::Host | Kind::Cluster)) | (Kind::Cloud, Some(Kind::Group))
                ) {
                    continue;
                }
                let Ground { site, belongs } = self.ground(place);
                // Groups without hosts stand nowhere by themselves.
                let counts = kind == Kind::Group || self.holds_hosts(place);
                if let Some(to) = belongs.filter(|to| counts && self.kind(*to) == Some(kind)) {
                    sites.entry(to).or_default().push(site);
                }
            }
            for place in 0..self.tree.nodes.len() {
                if self.kind(place) == Some(kind) {
                    let server = self.server_of(place).and_then(|server| self.ground(server).site);
                    let agreed = sites
                        .get(&place)
                        .filter(|sites| sites.windows(2).all(|two| two.first() == two.last()));
                    self.stands(place, agreed.map_or(server, |sites| common(sites)));
                }
            }
        }
    }

    fn server_of(&self, place: usize) -> Option<usize> {
        let mut chain = std::iter::successors(Some(place), |place| self.ground(*place).belongs);
        chain.find(|place| self.kind(*place) == Some(Kind::Server))
    }

    fn holds_hosts(&self, group: usize) -> bool {
        (0..self.tree.nodes.len()).any(|place| {
            self.ground(place).belongs == Some(group)
                && matches!(self.kind(place), Some(Kind::Host | Kind::Cluster))
        })
    }

    /// Puts every box into the nearest it belongs to on the same site, else into the site.
    pub(super) fn draw(&mut self) {
        let all = self.tree.nodes.len();
        let mut unknown_site = None;
        let steps = self.mere_steps();
        for place in 0..all {
            if self.kind(place) == Some(Kind::Site) || steps.contains(&place) {
                continue;
            }
            let site = self.ground(place).site;
            let chain = std::iter::successors(self.ground(place).belongs, |to| self.ground(*to).belongs);
            let near = chain.take(all).find(|to| self.ground(*to).site == site);
            let around = near.or(site).unwrap_or_else(|| {
                *unknown_site.get_or_insert_with(|| self.add(Kind::Site, Standing::Gathered, None, ""))
            });
            let skipped = self.ground(place).belongs.filter(|to| near != Some(*to));
            if let Some(node) = self.tree.nodes.get_mut(place) {
                node.parent = Some(around);
                node.apart.extend(skipped);
            }
            if let Some(around) = self.tree.nodes.get_mut(around) {
                around.children.push(place);
            }
        }
        let kinds: Vec<Option<Kind>> = (0..self.tree.nodes.len()).map(|place| self.kind(place)).collect();
        let kind_of = |place: &usize| kinds.get(*place).copied().flatten();
        for node in &mut self.tree.nodes {
            node.children = in_kind_order(&node.children, kind_of);
        }
        self.order_sites(unknown_site);
    }

    /// Host groups that only lead to others: nothing lies in them, and no cloud names them.
    fn mere_steps(&self) -> Vec<usize> {
        let groups = self.inventory.host_groups.iter().flatten();
        let path = |group: &HostGroup| (group.path.folded(), group.vmm_server.folded());
        let paths: Vec<(String, String)> = groups.map(path).collect();
        let mut steps = Vec::new();
        for (path, server) in &paths {
            let leads = paths.iter().any(|(other, on)| {
                on == server && other.strip_prefix(path.as_str()).is_some_and(|rest| rest.starts_with('\\'))
            });
            let key = (Kind::Group, path.clone(), server.clone());
            let Some(place) = self.named.get(&key).filter(|_| leads) else { continue };
            let named_by_cloud = self.inventory.clouds.iter().flatten().any(|cloud| {
                cloud.vmm_server.is(server) && cloud.host_groups.iter().flatten().any(|own| own.is(path))
            });
            if !named_by_cloud && !self.holds_hosts(*place) {
                steps.push(*place);
            }
        }
        steps
    }

    /// Where machines run first, where they are replicated to last.
    fn order_sites(&mut self, unknown_site: Option<usize>) {
        let role = |node: &Node| match node.object {
            Some(Object::Row(Table::Sites, row)) => self.inventory.sites.as_ref()?.get(row)?.role,
            _ => None,
        };
        let mut sides: [Vec<usize>; 3] = Default::default();
        let [primary, between, secondary] = &mut sides;
        for (place, node) in self.tree.nodes.iter().enumerate().filter(|(_, node)| node.kind == Kind::Site) {
            match role(node) {
                _ if Some(place) == unknown_site => {}
                Some(SiteRole::Primary) => primary.push(place),
                Some(SiteRole::Secondary) => secondary.push(place),
                None => between.push(place),
            }
        }
        between.extend(unknown_site);
        let right = if primary.is_empty() && between.is_empty() { 0 } else { secondary.len() };
        self.tree.roots = sides.concat();
        self.tree.replica_side = right;
    }

    /// Gathers many hosts that lie in nothing smaller.
    pub(super) fn gather(&mut self) {
        for place in 0..self.tree.nodes.len() {
            let Some(node) = self.tree.node(place).filter(|node| !node.kind.folds()) else { continue };
            let is_host = |child: &usize| self.kind(*child) == Some(Kind::Host);
            let (hosts, others): (Vec<usize>, Vec<usize>) = node.children.iter().copied().partition(is_host);
            if hosts.len() < GATHERED_FROM {
                continue;
            }
            let gathered = self.add(Kind::Hosts, Standing::Gathered, None, "");
            for host in &hosts {
                if let Some(host) = self.tree.nodes.get_mut(*host) {
                    host.parent = Some(gathered);
                }
            }
            if let Some(node) = self.tree.nodes.get_mut(gathered) {
                node.parent = Some(place);
                node.children = hosts;
            }
            if let Some(node) = self.tree.nodes.get_mut(place) {
                node.children = others;
                node.children.push(gathered);
            }
        }
    }

    /// Adds up hosts, machines and findings, from the inside out.
    pub(super) fn count(&mut self, found: &dyn Fn(Object) -> Tally) {
        let order = self.tree.in_order(&|_| true);
        let machines = self.inventory.virtual_machines.as_ref();
        for place in order.into_iter().rev() {
            let Some(node) = self.tree.nodes.get_mut(place) else { continue };
            node.own = node.object.map(found).unwrap_or_default();
            node.within.join(&node.own);
            node.hosts = node.hosts.saturating_add(usize::from(node.kind == Kind::Host));
            if let Some(machines) = machines {
                let rows = node.machine_rows.iter().filter_map(|row| machines.get(*row));
                let own = rows.map(|row| row.count.map_or(1, |count| u64::from(count.get())));
                let own = own.fold(0, u64::saturating_add);
                node.machines = Some(node.machines.unwrap_or(0).saturating_add(own));
            }
            for row in &node.machine_rows {
                node.within.join(&found(Object::Row(Table::VirtualMachines, *row)));
            }
            let (parent, within, hosts, running) = (node.parent, node.within, node.hosts, node.machines);
            if let Some(parent) = parent.and_then(|parent| self.tree.nodes.get_mut(parent)) {
                parent.within.join(&within);
                parent.hosts = parent.hosts.saturating_add(hosts);
                parent.machines = running.map(|running| running.saturating_add(parent.machines.unwrap_or(0)));
            }
        }
    }
}

/// The same places by the kind of their boxes; those of one kind stay as they were.
fn in_kind_order(places: &[usize], kind: impl Fn(&usize) -> Option<Kind>) -> Vec<usize> {
    let kinds = [Kind::Server, Kind::Cloud, Kind::Group, Kind::Cluster, Kind::Hosts, Kind::Host];
    let mut ordered = Vec::with_capacity(places.len());
    for wanted in kinds {
        ordered.extend(places.iter().filter(|place| kind(place) == Some(wanted)));
    }
    ordered
}
