//! Where an inventory contradicts itself, and where it only leaves something out.

use secondsite_inventory::Estate;
use secondsite_inventory::inconsistency::{Contradiction, inconsistencies};

use crate::estate::inventory;

fn found(fields: &str) -> Vec<String> {
    let inventory = inventory(fields);
    let told = |contradiction| match contradiction {
        Contradiction::NoSuchRow { table, name, vmm_server: None } => format!("no {table} {name}"),
        Contradiction::NoSuchRow { table, name, vmm_server: Some(server) } => {
            format!("no {table} {name} on {server}")
        }
        Contradiction::NoSuchServer { name } => format!("no server {name}"),
        Contradiction::StandaloneInCluster { cluster } => format!("standalone in {cluster}"),
        Contradiction::ClusterElsewhere { cluster, table, theirs, own } => {
            format!("{cluster} of {table} {theirs}, not {own}")
        }
        Contradiction::CloudElsewhere { cloud, vmm_server } => format!("{cloud} not on {vmm_server}"),
        Contradiction::TwoTargets => "two targets".to_owned(),
        Contradiction::NoNodes => "no nodes".to_owned(),
        Contradiction::OpenAndClosed { address } => format!("{address} open and closed"),
    };
    let all = inconsistencies(&Estate::new(&inventory)).into_iter();
    all.map(|found| format!("{}: {}", found.path, told(found.contradiction))).collect()
}

/// Tables for others to refer to.
const BASE: &str = r#""sites": [{"name": "N"}, {"name": "S"}], "vmmServers": [{"name": "V"}, {"name": "W"}],
    "hostGroups": [{"path": "All", "vmmServer": "V"}, {"path": "All\\W", "vmmServer": "W"}],
    "logicalNetworks": [{"name": "L", "vmmServer": "V"}], "replicationPolicies": [{"name": "P"}]"#;

#[test]
fn a_reference_that_leads_nowhere_is_told_with_its_path() {
    for (fields, expected) in [
        (r#""hosts": [{"name": "H", "vmmServer": "X"}]"#, "hosts[0].vmmServer: no vmmServers X"),
        (r#""hosts": [{"name": "H"}, {"name": "I", "site": "X"}]"#, "hosts[1].site: no sites X"),
        (
            r#""hosts": [{"name": "H", "vmmServer": "V", "hostGroup": "All\\W"}]"#,
            r"hosts[0].hostGroup: no hostGroups All\W on V",
        ),
        (r#""hosts": [{"name": "H", "hostGroup": "X"}]"#, "hosts[0].hostGroup: no hostGroups X"),
        (r#""clusters": [], "hosts": [{"name": "H", "cluster": "K"}]"#, "hosts[0].cluster: no clusters K"),
        (r#""clouds": [{"name": "C", "vmmServer": "X"}]"#, "clouds[0].vmmServer: no vmmServers X"),
        (
            r#""clouds": [{"name": "C", "vmmServer": "V", "hostGroups": ["all", "X"]}]"#,
            "clouds[0].hostGroups[1]: no hostGroups X on V",
        ),
        (
            r#""clouds": [{"name": "C", "vmmServer": "W", "logicalNetworks": ["L"]}]"#,
            "clouds[0].logicalNetworks[0]: no logicalNetworks L on W",
        ),
        (
            r#""vmNetworks": [{"name": "N", "vmmServer": "V", "logicalNetwork": "X"}]"#,
            "vmNetworks[0].logicalNetwork: no logicalNetworks X on V",
        ),
        (
            r#""hosts": [], "virtualMachines": [{"name": "A", "host": "H"}]"#,
            "virtualMachines[0].host: no hosts H",
        ),
        (
            r#""virtualMachines": [{"name": "A", "host": "H", "policy": "X"}]"#,
            "virtualMachines[0].policy: no replicationPolicies X",
        ),
        (
            r#""hosts": [{"name": "H", "vmmServer": "V"}], "vmNetworks": [{"name": "N", "vmmServer": "W"}],
               "virtualMachines": [{"name": "A", "host": "H", "adapters": [{}, {"vmNetwork": "N"}]}]"#,
            "virtualMachines[0].adapters[1].vmNetwork: no vmNetworks N on V",
        ),
        (
            r#""vmNetworks": [{"name": "N", "vmmServer": "V"}],
               "networkMappings": [{"from": {"vmmServer": "V", "vmNetwork": "N"}, "to": {"vmmServer": "W", "vmNetwork": "N"}}]"#,
            "networkMappings[0].to.vmNetwork: no vmNetworks N on W",
        ),
        (
            r#""clouds": [{"name": "C", "vmmServer": "V"}],
               "replicationPolicies": [{"name": "P", "clouds": ["c", {"name": "C", "vmmServer": "W"}]}]"#,
            "replicationPolicies[0].clouds[1].name: no clouds C on W",
        ),
        (
            r#""hosts": [{"name": "H"}], "connectivity": [{"from": "*"}, {"from": "h"}, {"from": "v"}, {"from": "X"}]"#,
            "connectivity[3].from: no server X",
        ),
    ] {
        // A table of the case stands for the one of the base.
        let base = BASE.replace(
            r#", "replicationPolicies": [{"name": "P"}]"#,
            if fields.contains("replicationPolicies") {
                ""
            } else {
                r#", "replicationPolicies": [{"name": "P"}]"#
            },
        );
        assert_eq!(found(&format!("{base}, {fields}")), [expected], "{fields}");
    }
}

#[test]
fn a_reference_into_a_table_that_is_not_known_is_no_contradiction() {
    let fields = r#""hosts": [{"name": "H", "vmmServer": "V", "site": "N", "hostGroup": "All", "cluster": "K"}],
        "clouds": [{"name": "C", "vmmServer": "V", "hostGroups": ["All"], "logicalNetworks": ["L"]}],
        "virtualMachines": [{"name": "A", "host": "H", "cloud": "C", "policy": "P", "adapters": [{"vmNetwork": "N"}]}],
        "connectivity": [{"from": "VMM01"}]"#;
    assert_eq!(found(fields), Vec::<String>::new());
}

#[test]
fn what_is_on_a_misspelt_server_is_told_once_where_the_server_is_named() {
    let fields = r#""hosts": [{"name": "H", "vmmServer": "X", "hostGroup": "All"}], "clouds": [{"name": "C", "vmmServer": "V"}],
        "virtualMachines": [{"name": "A", "host": "H", "cloud": "C"}]"#;
    assert_eq!(found(&format!("{BASE}, {fields}")), ["hosts[0].vmmServer: no vmmServers X"]);
}

#[test]
fn fields_that_contradict_each_other_are_told() {
    for (fields, expected) in [
        (
            r#""hosts": [{"name": "H", "clustered": false, "cluster": "K"}]"#,
            vec!["hosts[0].clustered: standalone in K"],
        ),
        (
            r#""clusters": [{"name": "K", "vmmServer": "V", "site": "N"}],
               "hosts": [{"name": "H", "cluster": "k", "vmmServer": "W", "site": "S"},
                         {"name": "I", "cluster": "K", "vmmServer": "v", "site": "n"}, {"name": "J", "cluster": "K"}]"#,
            vec!["hosts[0].cluster: k of vmmServers V, not W", "hosts[0].cluster: k of sites N, not S"],
        ),
        (
            r#""hosts": [{"name": "H", "vmmServer": "V"}],
               "clouds": [{"name": "C", "vmmServer": "V"}, {"name": "D", "vmmServer": "W"}],
               "virtualMachines": [{"name": "A", "host": "h", "cloud": "c"}, {"name": "B", "host": "H", "cloud": "D"},
                                   {"name": "E", "host": "H", "cloud": "X"}]"#,
            vec!["virtualMachines[1].cloud: D not on V", "virtualMachines[2].cloud: no clouds X on V"],
        ),
        (
            r#""networkMappings": [{"from": {"vmmServer": "V", "vmNetwork": "A"}, "to": {"azureNetwork": "Z"}},
                {"from": {"vmmServer": "V", "vmNetwork": "B"}, "to": {"vmmServer": "W", "vmNetwork": "B", "azureNetwork": "Z"}}]"#,
            vec!["networkMappings[1].to: two targets"],
        ),
        (
            r#""vmmServers": [{"name": "V", "clusterNodes": 1}, {"name": "W", "clusterNodes": 0}]"#,
            vec!["vmmServers[1].clusterNodes: no nodes"],
        ),
        (
            r#""connectivity": [{"from": "*", "open": ["a.example", "b.example"], "closed": ["c.example", "B.EXAMPLE"]}]"#,
            vec!["connectivity[0].closed[1]: B.EXAMPLE open and closed"],
        ),
    ] {
        assert_eq!(found(fields), expected, "{fields}");
    }
}
