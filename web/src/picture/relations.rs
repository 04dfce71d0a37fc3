//! What is replicated to what, and which networks stand for which: as far as the inventory says.

use std::collections::HashMap;

use secondsite_inventory::tables::{CloudRole, PolicyCloud, ReplicationPolicy, SiteRole};
use secondsite_inventory::value::Seconds;
use secondsite_inventory::{Estate, Inventory, Object, Table};
use secondsite_rules::editions::Scenario;
use secondsite_text::visible;

use super::tree::{Kind, Tree};

/// What a relation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    /// Machines are replicated, this often if that is known.
    Replication(Option<Seconds>),
    /// A VM network stands for another after failover.
    Mapping,
}

/// One relation between two boxes; an end that is not known is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relation {
    /// What it is.
    pub link: Link,
    /// The policy, or the networks of a mapping.
    pub name: String,
    /// The row it is told by.
    pub object: Option<Object>,
    /// The box it starts from.
    pub from: Option<usize>,
    /// The box it leads to.
    pub to: Option<usize>,
    /// Whether the inventory says so; else it is one of several that could be.
    pub sure: bool,
}

/// Every relation of an inventory.
#[must_use]
pub fn relations(tree: &Tree, inventory: &Inventory, scenario: &Scenario) -> Vec<Relation> {
    let estate = Estate::new(inventory);
    let mut relations = Vec::new();
    if scenario.vmm {
        for policy in estate.policies() {
            of_policy(tree, &estate, scenario, policy.index, policy.record(), &mut relations);
        }
        mappings(tree, inventory, &mut relations);
    } else {
        of_machines(tree, &estate, scenario, &mut relations);
    }
    relations
}

fn azure(tree: &Tree) -> Option<usize> {
    tree.of(Object::Table(Table::Azure))
}

fn replication(policy: usize, record: &ReplicationPolicy) -> Relation {
    Relation {
        link: Link::Replication(record.frequency),
        name: visible(record.name.as_str()).into_owned(),
        object: Some(Object::Row(Table::ReplicationPolicies, policy)),
        from: None,
        to: None,
        sure: true,
    }
}

/// A policy pairs the clouds it is for: those where machines run with those they are replicated to.
fn of_policy(
    tree: &Tree,
    estate: &Estate<'_>,
    scenario: &Scenario,
    index: usize,
    policy: &ReplicationPolicy,
    relations: &mut Vec<Relation>,
) {
    let own = replication(index, policy);
    let to_azure = scenario.leads_to_azure();
    let (mut sources, mut targets) = (Vec::new(), Vec::new());
    for cloud in policy.clouds.iter().flatten() {
        let Some((row, role)) = the_cloud(estate, cloud) else { continue };
        let Some(place) = tree.of(Object::Row(Table::Clouds, row)) else { continue };
        match role {
            Some(CloudRole::Secondary) if !to_azure => targets.push(place),
            // What takes part on the other side, or in none, starts nothing.
            Some(CloudRole::Secondary | CloudRole::None) => {}
            _ => sources.push((place, role.is_some())),
        }
    }
    if to_azure {
        targets.extend(azure(tree));
    }
    // With several to choose from the inventory does not say which is whose.
    let only = targets.len() < 2;
    let ends: Vec<Option<usize>> =
        if targets.is_empty() { vec![None] } else { targets.iter().copied().map(Some).collect() };
    for (from, told) in &sources {
        let pair = |to: &Option<usize>| {
            let sure = only && to.is_some() && (*told || to_azure);
            Relation { from: Some(*from), to: *to, sure, ..own.clone() }
        };
        relations.extend(ends.iter().map(pair));
    }
    if sources.is_empty() {
        let lonely = |to: &Option<usize>| Relation { to: *to, sure: false, ..own.clone() };
        relations.extend(ends.iter().map(lonely));
    }
}

/// The row and the role of the cloud that is meant, if only one can be.
fn the_cloud(estate: &Estate<'_>, meant: &PolicyCloud) -> Option<(usize, Option<CloudRole>)> {
    let mut fitting = estate.clouds().filter(|cloud| {
        let here = meant.vmm_server.as_ref().is_none_or(|server| server.same(&cloud.vmm_server));
        here && cloud.name.same(&meant.name)
    });
    let first = fitting.next()?;
    fitting.next().is_none().then_some((first.index, first.record().role))
}

/// Without VMM the machines tell: what they run on is replicated by the policy that they follow.
fn of_machines(tree: &Tree, estate: &Estate<'_>, scenario: &Scenario, relations: &mut Vec<Relation>) {
    let receivers = receivers(tree, estate);
    let mut found: HashMap<(usize, Option<usize>), usize> = HashMap::new();
    for machine in estate.machines().filter(|machine| machine.replicate != Some(false)) {
        let Ok(host) = estate.host_of(&machine) else { continue };
        let Some(place) = tree.of(Object::Row(Table::Hosts, host.index)) else { continue };
        let mut around = tree.around(place);
        let from = around.find(|place| tree.node(*place).is_some_and(|node| node.kind == Kind::Cluster));
        let from = from.unwrap_or(place);
        let policy = estate.policy_of(&machine).ok();
        let sure = machine.replicate == Some(true) && policy.is_some();
        if let Some(known) = found.get(&(from, policy.map(|policy| policy.index))) {
            if let Some(relation) = relations.get_mut(*known) {
                relation.sure |= sure && relation.to.is_some();
            }
            continue;
        }
        found.insert((from, policy.map(|policy| policy.index)), relations.len());
        let to = if scenario.leads_to_azure() {
            azure(tree)
        } else {
            let role = estate.role_of_site(host.record().site(), Table::Hosts).ok();
            receivers.filter(|_| role == Some(SiteRole::Primary))
        };
        let own = policy.map(|policy| replication(policy.index, policy.record()));
        let nameless = || Relation {
            link: Link::Replication(None),
            name: String::new(),
            object: None,
            from: None,
            to: None,
            sure: false,
        };
        relations.push(Relation {
            from: Some(from),
            to,
            sure: sure && to.is_some(),
            ..own.unwrap_or_else(nameless)
        });
    }
}

/// The one cluster or host on the secondary side; the site when it has several, since which of them receives
/// what is nowhere said.
fn receivers(tree: &Tree, estate: &Estate<'_>) -> Option<usize> {
    let sites = estate.inventory().sites.iter().flatten().enumerate();
    let mut secondary = sites.filter(|(_, site)| site.role == Some(SiteRole::Secondary));
    let site = tree.of(Object::Row(Table::Sites, secondary.next()?.0))?;
    if secondary.next().is_some() {
        return None;
    }
    let ends = tree.in_order(&|place| tree.node(place).is_some_and(|node| node.kind != Kind::Cluster));
    let inside = |place: &usize| {
        tree.node(*place).is_some_and(|node| matches!(node.kind, Kind::Cluster | Kind::Host))
            && tree.around(*place).any(|around| around == site)
    };
    let mut ends = ends.into_iter().filter(inside);
    match (ends.next(), ends.next()) {
        (Some(only), None) => Some(only),
        _ => Some(site),
    }
}

fn mappings(tree: &Tree, inventory: &Inventory, relations: &mut Vec<Relation>) {
    let server = |name: &secondsite_inventory::value::Name| {
        let row = inventory.vmm_servers.iter().flatten().position(|server| server.name.same(name))?;
        tree.of(Object::Row(Table::VmmServers, row))
    };
    for (row, mapping) in inventory.network_mappings.iter().flatten().enumerate() {
        let target = mapping.to.as_ref();
        let to = target.and_then(|to| match (&to.azure_network, &to.vmm_server) {
            (Some(_), _) => azure(tree),
            (None, Some(name)) => server(name),
            (None, None) => None,
        });
        let network = target.and_then(|to| to.azure_network.as_ref().or(to.vm_network.as_ref()));
        let start = mapping.from.vm_network.as_str();
        let name = format!("{start} → {}", network.map_or("?", |network| network.as_str()));
        relations.push(Relation {
            link: Link::Mapping,
            name: visible(&name).into_owned(),
            object: Some(Object::Row(Table::NetworkMappings, row)),
            from: server(&mapping.from.vmm_server),
            to,
            sure: to.is_some(),
        });
    }
}
