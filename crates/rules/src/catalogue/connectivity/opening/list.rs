//! The lines of each scenario, with what the inventory says of each server.

use std::collections::BTreeSet;

use secondsite_inventory::estate::Row;
use secondsite_inventory::field::Port;
use secondsite_inventory::missing::{Known, any};
use secondsite_inventory::tables::{Authentication, AzureCloud, CloudRole, Host, ReplicaListener};
use secondsite_inventory::value::Name;
use secondsite_inventory::{Estate, Inventory, Table};

use super::super::address::of_cloud;
use super::super::reach::{BETWEEN_SITES, OLDER, TELEMETRY, is_open};
use super::{Direction, Opening, Peer, Protocol, Server, State};
use crate::editions::Scenario;

/// The ports on which hosts take replication in when a policy does not say, with Kerberos and with certificates.
struct Defaults {
    kerberos: Port,
    certificate: Port,
}

/// Between clouds (F-CON-08).
const OF_CLOUDS: Defaults = Defaults { kerberos: Port(8083), certificate: Port(8084) };

/// Between hosts without Site Recovery (F-CON-10).
const OF_HOSTS: Defaults = Defaults { kerberos: Port(80), certificate: Port(443) };

/// Everything a scenario wants open for the servers of an inventory. Lines without a server are left out, and
/// nothing is said of a cloud of Azure whose addresses are not known; one that is not named is the public one.
#[must_use]
pub fn openings(scenario: &Scenario, inventory: &Inventory) -> Vec<Opening> {
    openings_in(scenario, &Estate::new(inventory))
}

/// The same, of an inventory whose references are resolved already.
#[must_use]
pub fn openings_in(scenario: &Scenario, estate: &Estate<'_>) -> Vec<Opening> {
    let inventory = estate.inventory();
    let vmm_servers = || named(Table::VmmServers, estate.vmm_servers().map(|server| &server.record().name));
    let hosts = || named(Table::Hosts, estate.hosts().map(|host| &host.record().name));
    let mut list = match scenario.slug {
        "vmm-to-vmm" => {
            let both = || [vmm_servers(), hosts()].concat();
            let current = BETWEEN_SITES.iter().map(|address| outbound(address, "F-CON-02", both()));
            let older = Opening { required: false, ..outbound(OLDER, "F-CON-03", vmm_servers()) };
            current.chain([older]).chain(inbound(estate, &OF_CLOUDS, "F-CON-08", is_in_clouds)).collect()
        }
        "vmm-to-azure" => to_azure(inventory, || [vmm_servers(), hosts()].concat()),
        "hyperv-to-azure" => to_azure(inventory, hosts),
        _ => inbound(estate, &OF_HOSTS, "F-CON-10", receives),
    };
    for opening in &mut list {
        if let Peer::Address(address) = opening.peer {
            for server in &mut opening.servers {
                server.state = state(is_open(inventory, &server.name, address));
            }
        }
    }
    list.retain(|opening| !opening.servers.is_empty());
    list
}

fn state(is_open: Known<bool>) -> State {
    match is_open {
        Ok(true) => State::Open,
        Ok(false) => State::Closed,
        Err(_) => State::Unknown,
    }
}

fn named<'a>(table: Table, names: impl Iterator<Item = &'a Name>) -> Vec<Server> {
    names.map(|name| Server { table, name: name.clone(), state: State::Unknown }).collect()
}

fn to_azure(inventory: &Inventory, servers: impl Fn() -> Vec<Server>) -> Vec<Opening> {
    let cloud = inventory.azure.as_ref().and_then(|azure| azure.cloud).unwrap_or(AzureCloud::Public);
    let fact = if cloud == AzureCloud::UsGov { "F-CON-05" } else { "F-CON-04" };
    let mut list: Vec<Opening> =
        of_cloud(cloud).iter().map(|address| outbound(address, fact, servers())).collect();
    if cloud == AzureCloud::Public {
        list.push(Opening { required: false, ..outbound(TELEMETRY, fact, servers()) });
    }
    list
}

/// Time servers answer on their own port, all others on that of HTTPS.
fn outbound(address: &'static str, fact: &'static str, servers: Vec<Server>) -> Opening {
    let (protocol, port) =
        if address.starts_with("time.") { (Protocol::Udp, Port(123)) } else { (Protocol::Tcp, Port(443)) };
    let (peer, direction) = (Peer::Address(address), Direction::Outbound);
    Opening { peer, protocol, port, direction, required: true, servers, fact }
}

fn inbound(
    estate: &Estate<'_>,
    defaults: &Defaults,
    fact: &'static str,
    takes_part: fn(&Estate<'_>, Row<'_, Host>) -> Known<bool>,
) -> Vec<Opening> {
    let followed = estate.policies().filter(|policy| estate.is_followed(*policy) != Ok(false));
    let mut ports: BTreeSet<Port> = BTreeSet::new();
    for policy in followed {
        match (policy.port, policy.authentication) {
            (Some(port), _) => ports.extend([port]),
            (None, Some(Authentication::Kerberos)) => ports.extend([defaults.kerberos]),
            (None, Some(Authentication::Certificate)) => ports.extend([defaults.certificate]),
            (None, None) => ports.extend([defaults.kerberos, defaults.certificate]),
        }
    }
    if ports.is_empty() {
        ports.extend([defaults.kerberos, defaults.certificate]);
    }
    let hosts: Vec<Row<'_, Host>> =
        estate.hosts().filter(|host| takes_part(estate, *host) != Ok(false)).collect();
    let server = |host: &Row<'_, Host>, port: Port| Server {
        table: Table::Hosts,
        name: host.name.clone(),
        state: state(host.open_ports().map(|open| open.contains(&port))),
    };
    let opening = |port: Port| Opening {
        peer: Peer::Hosts,
        protocol: Protocol::Tcp,
        port,
        direction: Direction::Inbound,
        required: true,
        servers: hosts.iter().map(|host| server(host, port)).collect(),
        fact,
    };
    ports.into_iter().map(opening).collect()
}

fn is_in_clouds(estate: &Estate<'_>, host: Row<'_, Host>) -> Known<bool> {
    any([CloudRole::Primary, CloudRole::Secondary].map(|role| estate.on_side(host, role)))
}

fn receives(_: &Estate<'_>, host: Row<'_, Host>) -> Known<bool> {
    host.record().replica_listener().map(|listener| *listener != ReplicaListener::None)
}

#[cfg(test)]
mod tests {
    use secondsite_inventory::json;

    use super::*;
    use crate::editions::{Status, VMM_TO_VMM};

    fn inventory(text: &str) -> Inventory {
        json::read(text.as_bytes()).unwrap().inventory
    }

    fn scenario(slug: &'static str) -> Scenario {
        Scenario { slug, status: Status::Current, vmm: true }
    }

    #[test]
    fn a_server_reaches_what_its_own_row_or_that_for_all_says() {
        let inventory = inventory(
            r#"{"format": "secondsite/1", "hosts": [{"name": "a"}, {"name": "b"}], "connectivity": [
                {"from": "*", "open": ["*.blob.core.windows.net"], "closed": []},
                {"from": "B", "open": [], "closed": ["acc.blob.core.windows.net"]}]}"#,
        );
        let list = openings(&scenario("hyperv-to-azure"), &inventory);
        let blob = list.iter().find(|line| line.peer == Peer::Address("*.blob.core.windows.net")).unwrap();
        let states: Vec<State> = blob.servers.iter().map(|server| server.state).collect();
        assert_eq!((states.as_slice(), blob.port), ([State::Open, State::Closed].as_slice(), Port(443)));
        let time = list.iter().find(|line| line.peer == Peer::Address("time.windows.com")).unwrap();
        let backup =
            list.iter().find(|line| line.peer == Peer::Address("*.backup.windowsazure.com")).unwrap();
        let login = list.iter().find(|line| line.peer == Peer::Address("login.microsoftonline.com")).unwrap();
        assert!(backup.is_like(login) && !backup.is_like(blob) && !backup.is_like(time));
        assert_eq!((time.protocol, time.port), (Protocol::Udp, Port(123)));
        assert!(time.servers.iter().all(|server| server.state == State::Unknown));
        assert!(list.iter().any(|line| line.peer == Peer::Address(TELEMETRY) && !line.required));
    }

    #[test]
    fn ports_are_those_of_the_policies_else_the_usual_ones() {
        let hosts = r#""hosts": [{"name": "a", "replicaListener": "both", "openPorts": [443]},
            {"name": "b", "replicaListener": "none"}]"#;
        let ports = |scenario: &Scenario, policies: &str| -> Vec<u16> {
            let text = format!(r#"{{"format": "secondsite/1", {hosts}{policies}}}"#);
            openings(scenario, &inventory(&text))
                .iter()
                .filter(|line| line.direction == Direction::Inbound)
                .map(|line| line.port.0)
                .collect()
        };
        let replica = scenario("hyperv-replica");
        assert_eq!(ports(&replica, ""), [80, 443]);
        let policies = r#", "replicationPolicies": [{"name": "p", "authentication": "certificate"}, {"name": "q", "port": 8443}]"#;
        assert_eq!(ports(&replica, policies), [443, 8443]);
        assert_eq!(ports(&VMM_TO_VMM, ""), [8083, 8084]);
        let list = openings(&replica, &inventory(&format!(r#"{{"format": "secondsite/1", {hosts}}}"#)));
        let states: Vec<State> =
            list.iter().flat_map(|line| &line.servers).map(|server| server.state).collect();
        assert_eq!(states, [State::Closed, State::Open], "b receives nothing");
    }

    #[test]
    fn a_server_in_both_tables_is_named_once() {
        let inventory = inventory(
            r#"{"format": "secondsite/1", "vmmServers": [{"name": "both"}], "hosts": [{"name": "BOTH"}, {"name": "b"}],
            "connectivity": [{"from": "b", "open": ["*.azure.com", "*.windows.net"], "closed": []}]}"#,
        );
        let list = openings(&VMM_TO_VMM, &inventory);
        let blob = list.iter().find(|line| line.peer == Peer::Address("*.blob.core.windows.net")).unwrap();
        let names = |state| blob.names(state).iter().map(|name| name.as_str()).collect::<Vec<_>>();
        assert_eq!(blob.tables(), [Table::VmmServers, Table::Hosts]);
        assert_eq!((names(State::Open), names(State::Unknown)), (vec!["b"], vec!["both"]));
        assert_eq!(names(State::Closed), Vec::<&str>::new());
    }

    #[test]
    fn a_cloud_without_known_addresses_and_an_estate_without_servers_have_no_lines() {
        let china = r#"{"format": "secondsite/1", "azure": {"cloud": "china"}, "hosts": [{"name": "a"}]}"#;
        assert_eq!(openings(&scenario("hyperv-to-azure"), &inventory(china)), []);
        assert_eq!(openings(&VMM_TO_VMM, &inventory(r#"{"format": "secondsite/1"}"#)), []);
    }
}
