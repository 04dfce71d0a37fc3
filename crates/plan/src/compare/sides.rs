//! The primary side against the secondary one: what they have, and where they differ in what matters for
//! failover.

use secondsite_inventory::estate::Row;
use secondsite_inventory::tables::{CloudRole, NetworkMapping, Rows, SiteRole};
use secondsite_inventory::value::folded;
use secondsite_inventory::{Datum, Estate, Inventory, Table};

/// How the two sides stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Both say the same
    Equal,
    /// They do not
    Differs,
    /// One of them, or both, are not known well enough
    Unknown,
}

/// What the rows of one side say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// How many rows there are; nothing when it is not known which are on this side.
    pub rows: Option<usize>,
    /// Each value once, and how many rows say it.
    pub values: Vec<(Datum, usize)>,
    /// How many rows do not say.
    pub unknown: usize,
}

/// A line of the comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aspect {
    /// The table.
    pub table: Table,
    /// The field, by its path; nothing compares how many rows there are.
    pub path: Option<&'static str>,
    /// The primary side.
    pub primary: Held,
    /// The secondary side.
    pub secondary: Held,
    /// How they stand to each other.
    pub standing: Standing,
}

/// What matters for failover, field by field: what runs on one side is to run on the other.
const FIELDS: &[(Table, &[&str])] = &[
    (
        Table::VmmServers,
        &[
            "version",
            "latestUpdates",
            "operatingSystem",
            "internet",
            "providerVersion",
            "domainMember",
            "tls12",
        ],
    ),
    (Table::Clouds, &["capabilityProfiles", "synchronised"]),
    (Table::Clusters, &["addressing", "broker", "sharedReplicaStorage", "certificate.notAfter"]),
    (
        Table::Hosts,
        &[
            "clustered",
            "operatingSystem",
            "edition",
            "hyperVRole",
            "latestUpdates",
            "internet",
            "tls12",
            "domainMember",
            "replicaListener",
            "openPorts",
            "providerVersion",
            "recoveryAgentVersion",
            "certificate.notAfter",
            "nicTeaming",
            "ipv4",
            "ipv6",
        ],
    ),
];

/// The sides compared: for each table first how many rows there are, then field by field. A field of which
/// neither side says anything is left out.
#[must_use]
pub fn sides(inventory: &Inventory) -> Vec<Aspect> {
    let estate = Estate::new(inventory);
    let mut aspects = Vec::new();
    for (table, fields) in FIELDS {
        let Some(rows) = inventory.rows(*table) else { continue };
        let places = |role| -> (Vec<usize>, bool) {
            let known: Vec<(usize, Option<SiteRole>)> =
                (0..rows.len()).map(|row| (row, side(&estate, *table, row))).collect();
            let own = known.iter().filter(|(_, side)| *side == Some(role)).map(|(row, _)| *row);
            (own.collect(), known.iter().all(|(_, side)| side.is_some()))
        };
        let ((primary, _), (secondary, told)) = (places(SiteRole::Primary), places(SiteRole::Secondary));
        if primary.is_empty() && secondary.is_empty() {
            continue;
        }
        let count = |places: &[usize]| Held { rows: told.then_some(places.len()), ..Held::default() };
        let (one, other) = (count(&primary), count(&secondary));
        let standing = match (one.rows, other.rows) {
            (Some(one), Some(other)) if one == other => Standing::Equal,
            (Some(_), Some(_)) => Standing::Differs,
            _ => Standing::Unknown,
        };
        aspects.push(Aspect { table: *table, path: None, primary: one, secondary: other, standing });
        for path in *fields {
            let (primary, secondary) = (held(rows, &primary, path), held(rows, &secondary, path));
            if primary.values.is_empty() && secondary.values.is_empty() {
                continue;
            }
            let standing = standing_of(&primary, &secondary);
            aspects.push(Aspect { table: *table, path: Some(path), primary, secondary, standing });
        }
    }
    aspects
}

/// The side that a row is on: by its site, a cloud by its role, a host else by its cloud.
fn side(estate: &Estate<'_>, table: Table, row: usize) -> Option<SiteRole> {
    let inventory = estate.inventory();
    let of_site = |name: Option<Datum>| {
        let name = folded(name?.as_text()?);
        inventory.sites.iter().flatten().find(|site| site.name.folded() == name)?.role
    };
    let by_site = of_site(inventory.rows(table)?.get(row, "site"));
    let of_cloud = |role: CloudRole| match role {
        CloudRole::Primary => Some(SiteRole::Primary),
        CloudRole::Secondary => Some(SiteRole::Secondary),
        CloudRole::None => None,
    };
    match table {
        Table::Clouds => of_cloud(inventory.clouds.as_deref()?.get(row)?.role?),
        Table::Hosts if by_site.is_none() => {
            let host = Row::all(inventory.hosts.as_ref()).nth(row)?;
            let on = |role| estate.on_side(host, role) == Ok(true);
            [CloudRole::Primary, CloudRole::Secondary].into_iter().find(|role| on(*role)).and_then(of_cloud)
        }
        _ => by_site,
    }
}

/// What these rows say at a path of one or two steps.
fn held(rows: &dyn Rows, places: &[usize], path: &str) -> Held {
    let (field, member) = path.split_once('.').map_or((path, None), |(field, member)| (field, Some(member)));
    let mut held = Held { rows: Some(places.len()), ..Held::default() };
    for place in places {
        let value = rows.get(*place, field).and_then(|value| match member {
            Some(member) => value.member(member).cloned(),
            None => Some(value),
        });
        let Some(value) = value else {
            held.unknown = held.unknown.saturating_add(1);
            continue;
        };
        match held.values.iter_mut().find(|(other, _)| settled(other) == settled(&value)) {
            Some((_, count)) => *count = count.saturating_add(1),
            None => held.values.push((value, 1)),
        }
    }
    held
}

/// The same when both sides say the same values; how many rows say each does not matter.
fn standing_of(primary: &Held, secondary: &Held) -> Standing {
    let unsure = |held: &Held| held.unknown > 0 || held.values.is_empty();
    let within = |one: &Held, other: &Held| {
        one.values.iter().all(|(value, _)| other.values.iter().any(|(own, _)| settled(own) == settled(value)))
    };
    if unsure(primary) || unsure(secondary) {
        Standing::Unknown
    } else if within(primary, secondary) && within(secondary, primary) {
        Standing::Equal
    } else {
        Standing::Differs
    }
}

/// A value in the form in which it is compared: in lower case, lists in order.
fn settled(datum: &Datum) -> String {
    match datum {
        Datum::List(items) => {
            let mut items: Vec<String> = items.iter().map(settled).collect();
            items.sort();
            items.join("\n")
        }
        Datum::Part(members) => {
            members.iter().map(|(_, member)| settled(member)).collect::<Vec<_>>().join("\n")
        }
        Datum::Flag(flag) => flag.to_string(),
        Datum::Number(number) => number.to_string(),
        Datum::Text(text) => folded(text),
    }
}

/// Where a network of the primary side leads: to the network that is mapped, or nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leading {
    /// The row of the VM network.
    pub network: usize,
    /// What it is mapped to; nothing when there is no mapping.
    pub to: Option<Datum>,
    /// Whether mappings are known at all.
    pub known: bool,
}

/// The VM networks on VMM servers with a primary cloud, and where each leads.
#[must_use]
pub fn networks(inventory: &Inventory) -> Vec<Leading> {
    let sends = |server: &str| {
        let clouds = inventory.clouds.iter().flatten();
        clouds.filter(|cloud| cloud.role == Some(CloudRole::Primary)).any(|cloud| cloud.vmm_server.is(server))
    };
    let mappings = inventory.network_mappings.as_ref();
    let networks = inventory.vm_networks.iter().flatten().enumerate();
    let networks = networks.filter(|(_, network)| sends(network.vmm_server.as_str()));
    networks
        .map(|(place, network)| {
            let own = |mapping: &&NetworkMapping| {
                mapping.from.vm_network.same(&network.name)
                    && mapping.from.vmm_server.same(&network.vmm_server)
            };
            let row = mappings.and_then(|mappings| mappings.iter().position(|mapping| own(&mapping)));
            let to = row.and_then(|row| inventory.rows(Table::NetworkMappings)?.get(row, "to"));
            Leading { network: place, to, known: mappings.is_some() }
        })
        .collect()
}
