//! Which hosts belong to which clouds, decided once for every pair.

use super::names::Names;
use crate::inventory::{Inventory, Table};
use crate::missing::{Known, Missing, and, any, both};
use crate::tables::{Cloud, Host};
use crate::value::Name;

/// For each host, whether it belongs to each cloud.
pub fn table(inventory: &Inventory, names: &Names) -> Vec<Vec<Known<bool>>> {
    let only = match inventory.vmm_servers.as_deref() {
        Some([only]) => Some(&only.name),
        _ => None,
    };
    let clouds = inventory.clouds.iter().flatten();
    let clouds: Vec<CloudGround> = clouds.map(|cloud| CloudGround::of(cloud, names)).collect();
    let hosts = inventory.hosts.iter().flatten().map(|host| HostGround::of(host, only, names));
    hosts.map(|host| clouds.iter().map(|cloud| belongs(&host, cloud)).collect()).collect()
}

/// Where a host lies, folded.
struct HostGround {
    server: Known<String>,
    group: Known<String>,
}

impl HostGround {
    fn of(host: &Host, only_server: Option<&Name>, names: &Names) -> Self {
        let gap = |field| Missing::field(Table::Hosts.name(), field);
        // A host in a host group is on some VMM server; where there is but one, it is that one.
        let server = host.vmm_server.as_ref().or(only_server);
        let listed = |table, name, server| names.have(table, name, server) != Some(false);
        Self {
            server: server
                .filter(|name| listed(Table::VmmServers, name, None))
                .map(Name::folded)
                .ok_or_else(|| gap("vmmServer")),
            group: host
                .host_group
                .as_ref()
                .filter(|path| listed(Table::HostGroups, path, server))
                .map(Name::folded)
                .ok_or_else(|| gap("hostGroup")),
        }
    }
}

/// What a cloud takes in, folded.
struct CloudGround {
    server: Known<String>,
    groups: Known<Vec<Group>>,
}

struct Group {
    path: String,
    /// Whether the inventory lists it, or lists no groups at all.
    listed: bool,
}

impl CloudGround {
    fn of(cloud: &Cloud, names: &Names) -> Self {
        let server = if names.have(Table::VmmServers, &cloud.vmm_server, None) == Some(false) {
            Err(Missing::field(Table::Clouds.name(), "vmmServer"))
        } else {
            Ok(cloud.vmm_server.folded())
        };
        let group = |path: &Name| Group {
            path: path.folded(),
            listed: names.have(Table::HostGroups, path, Some(&cloud.vmm_server)) != Some(false),
        };
        let groups = cloud.host_groups().map(|groups| groups.iter().map(group).collect());
        Self { server, groups }
    }
}

fn belongs(host: &HostGround, cloud: &CloudGround) -> Known<bool> {
    let groups = known(&cloud.groups)?;
    // A cloud without groups has no hosts, whatever else is unknown.
    if groups.is_empty() {
        return Ok(false);
    }
    let same_server = both(known(&host.server), known(&cloud.server)).map(|(host, cloud)| host == cloud);
    let below = known(&host.group).and_then(|path| {
        any(groups.iter().map(|group| {
            let lies_under = lies_under(path, &group.path);
            group
                .listed
                .then_some(lies_under)
                .ok_or_else(|| Missing::field(Table::Clouds.name(), "hostGroups"))
        }))
    });
    and(same_server, below)
}

fn known<T>(value: &Known<T>) -> Known<&T> {
    value.as_ref().map_err(Missing::clone)
}

/// Whether a folded host group path is another or lies under it: whole steps, not beginnings of names.
pub fn lies_under(path: &str, group: &str) -> bool {
    path.strip_prefix(group).is_some_and(|rest| rest.is_empty() || rest.starts_with('\\'))
}
