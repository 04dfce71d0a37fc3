//! Clouds, networks for them, and mappings between networks, where a side lacks them.

use secondsite_inventory::{Datum, Object, Table};
use secondsite_rules::Finding;
use secondsite_rules::suggestion::{Suggestion, suggestions};

use super::table::{row, text};
use crate::bench::Bench;
use crate::edit::Edit;
use crate::place::Place;

/// Clouds of either role on the servers meant, each of one host group.
pub fn clouds(bench: &Bench, object: Object) -> Vec<Edit> {
    let inventory = &bench.inventory;
    let servers = inventory.vmm_servers.iter().flatten().enumerate();
    let meant = servers.filter(|(row, _)| match object {
        Object::Row(Table::VmmServers, own) => own == *row,
        Object::Table(Table::Clouds) => true,
        _ => false,
    });
    let mut rows = Vec::new();
    for (_, server) in meant {
        let on_server =
            |datum: Option<Datum>| datum.is_some_and(|own| own.as_text() == Some(server.name.as_str()));
        let groups = inventory
            .hosts
            .iter()
            .flatten()
            .filter(|host| host.vmm_server.as_ref().is_none_or(|own| own.same(&server.name)));
        let mut groups: Vec<&str> =
            groups.filter_map(|host| host.host_group.as_ref()).map(|path| path.as_str()).collect();
        groups.dedup();
        let used = |group: &&str| {
            let clouds = inventory.clouds.iter().flatten();
            clouds.filter_map(|cloud| cloud.host_groups.as_ref()).flatten().any(|path| path.is(group))
        };
        // A host group of its own is better than one that another cloud has.
        groups.sort_by_key(|group| used(group));
        let networks: Vec<Datum> = inventory
            .rows(Table::LogicalNetworks)
            .into_iter()
            .flat_map(|rows| {
                (0..rows.len())
                    .filter(|row| on_server(rows.get(*row, "vmmServer")))
                    .filter_map(|row| rows.get(row, "name"))
            })
            .collect();
        for role in ["secondary", "primary"] {
            for group in groups.iter().take(4) {
                let taken = |name: &str| inventory.clouds.iter().flatten().any(|cloud| cloud.name.is(name));
                let name = (1..9).map(|number| format!("{role} {number}")).find(|name| !taken(name));
                let given = [
                    ("name", text(name.as_deref().unwrap_or(role))),
                    ("vmmServer", text(server.name.as_str())),
                    ("role", text(role)),
                    ("capabilityProfiles", Datum::List(vec![Datum::Part(vec![("name", text("Hyper-V"))])])),
                    ("hostGroups", Datum::List(vec![text(group)])),
                    ("logicalNetworks", Datum::List(networks.clone())),
                    ("synchronised", Datum::Flag(true)),
                ];
                rows.push(row(Table::Clouds, &given));
            }
        }
    }
    rows
}

/// Networks for clouds that have none: of the logical networks, and of VM networks on them.
pub fn networks(bench: &Bench, findings: &[&Finding]) -> Vec<Vec<Edit>> {
    let (mut logical, mut connected) = (Vec::new(), Vec::new());
    for finding in findings {
        let Object::Row(Table::Clouds, place) = finding.object else { continue };
        let Some(cloud) = bench.inventory.clouds.as_ref().and_then(|clouds| clouds.as_slice().get(place))
        else {
            continue;
        };
        let server = text(cloud.vmm_server.as_str());
        let keys = |name: &Datum| [("name", name.clone()), ("vmmServer", server.clone())];
        let own = cloud.logical_networks.iter().flatten().next();
        let name = own.map_or_else(|| text(&format!("{} network", cloud.name)), |own| text(own.as_str()));
        if own.is_none() {
            logical.push(row(Table::LogicalNetworks, &keys(&name)));
            let place = Place::field(Table::Clouds, "logicalNetworks");
            logical.push(Edit::Set { object: finding.object, place, value: Datum::List(vec![name.clone()]) });
        }
        let [first, second] = keys(&name);
        let rest = [
            ("logicalNetwork", name),
            ("ipPool", Datum::Flag(true)),
            ("windowsVirtualisation", Datum::Flag(false)),
        ];
        let given: Vec<(&str, Datum)> = [first, second].into_iter().chain(rest).collect();
        connected.push(row(Table::VmNetworks, &given));
    }
    vec![logical, connected]
}

/// Where mappings can lead: each VM network, and a network in Azure.
pub fn destinations(bench: &Bench) -> Vec<Datum> {
    let networks = bench.inventory.vm_networks.iter().flatten().take(super::ROWS);
    let to_network = networks.map(|network| {
        Datum::Part(vec![
            ("vmmServer", text(network.vmm_server.as_str())),
            ("vmNetwork", text(network.name.as_str())),
        ])
    });
    let named =
        suggestions("networkMappings.to.azureNetwork").iter().filter_map(|suggestion| match suggestion {
            Suggestion::Text(name) => Some(Datum::Part(vec![("azureNetwork", text(name))])),
            _ => None,
        });
    to_network.chain(named).collect()
}

/// Mappings from the VM networks found.
pub fn mappings(bench: &Bench, findings: &[&Finding], target: &Datum) -> Vec<Edit> {
    let mapping = |finding: &&Finding| {
        let Object::Row(Table::VmNetworks, place) = finding.object else { return None };
        let network = bench.inventory.vm_networks.as_deref()?.get(place)?;
        // A mapping does not lead within one server.
        if target.member("vmmServer").and_then(Datum::as_text) == Some(network.vmm_server.as_str()) {
            return None;
        }
        let from = Datum::Part(vec![
            ("vmmServer", text(network.vmm_server.as_str())),
            ("vmNetwork", text(network.name.as_str())),
        ]);
        Some(row(Table::NetworkMappings, &[("from", from), ("to", target.clone())]))
    };
    findings.iter().filter_map(mapping).collect()
}
