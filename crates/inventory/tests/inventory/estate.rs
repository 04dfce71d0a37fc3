//! What an estate says across tables, and when it cannot say.

use secondsite_inventory::json::read;
use secondsite_inventory::tables::CloudRole;
use secondsite_inventory::{Estate, Inventory, Known, Table};

pub fn inventory(fields: &str) -> Inventory {
    read(format!(r#"{{"format": "secondsite/1", {fields}}}"#).as_bytes()).unwrap().inventory
}

/// `yes`, `no`, or what would have to be known.
fn told(known: &Known<bool>) -> String {
    match known {
        Ok(true) => "yes".to_owned(),
        Ok(false) => "no".to_owned(),
        Err(missing) => missing.paths().iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
    }
}

const SERVERS: &str = r#""vmmServers": [{"name": "V"}, {"name": "W"}],"#;
const GROUPS: &str = r#""hostGroups": [{"path": "All", "vmmServer": "V"}, {"path": "All\\North", "vmmServer": "V"},
    {"path": "All\\North\\Prod", "vmmServer": "V"}, {"path": "All\\Northern", "vmmServer": "V"},
    {"path": "All\\North", "vmmServer": "W"}],"#;

#[test]
fn a_host_is_in_a_cloud_by_its_group_and_by_nothing_that_is_not_known() {
    for (host, cloud, expected) in [
        (r#""vmmServer": "V", "hostGroup": "All\\North""#, r#""hostGroups": ["All\\North"]"#, "yes"),
        (r#""vmmServer": "v", "hostGroup": "ALL\\NORTH\\PROD""#, r#""hostGroups": ["all\\north"]"#, "yes"),
        (r#""vmmServer": "V", "hostGroup": "All\\Northern""#, r#""hostGroups": ["All\\North"]"#, "no"),
        (r#""vmmServer": "V", "hostGroup": "All""#, r#""hostGroups": ["All\\North"]"#, "no"),
        (r#""vmmServer": "W", "hostGroup": "All\\North""#, r#""hostGroups": ["All\\North"]"#, "no"),
        // Unknown
        (r#""vmmServer": "V""#, r#""hostGroups": ["All\\North"]"#, "hosts.hostGroup"),
        (r#""hostGroup": "All\\North""#, r#""hostGroups": ["All\\North"]"#, "hosts.vmmServer"),
        (r#""hostGroup": "All\\Northern""#, r#""hostGroups": ["All\\North"]"#, "no"),
        ("", r#""hostGroups": ["All\\North"]"#, "hosts.hostGroup hosts.vmmServer"),
        (r#""vmmServer": "V", "hostGroup": "All\\North""#, "", "clouds.hostGroups"),
        ("", r#""hostGroups": []"#, "no"),
        // References that lead nowhere
        (r#""vmmServer": "V", "hostGroup": "All\\Nroth""#, r#""hostGroups": ["All"]"#, "hosts.hostGroup"),
        (
            r#""vmmServer": "V", "hostGroup": "All\\Nroth""#,
            r#""hostGroups": ["All\\North"]"#,
            "hosts.hostGroup",
        ),
        (
            r#""vmmServer": "X", "hostGroup": "All\\North""#,
            r#""hostGroups": ["All\\North"]"#,
            "hosts.hostGroup hosts.vmmServer",
        ),
        (r#""vmmServer": "V", "hostGroup": "All\\North""#, r#""hostGroups": ["All\\North", "Al"]"#, "yes"),
        (
            r#""vmmServer": "V", "hostGroup": "All\\North\\Prod""#,
            r#""hostGroups": ["All\\North\\Prod\\", "All\\North"]"#,
            "yes",
        ),
    ] {
        let fields = format!(
            r#"{SERVERS} {GROUPS} "hosts": [{{"name": "H"{} {host}}}], "clouds": [{{"name": "C", "vmmServer": "V"{} {cloud}}}]"#,
            if host.is_empty() { "" } else { "," },
            if cloud.is_empty() { "" } else { "," },
        );
        let inventory = inventory(&fields);
        let estate = Estate::new(&inventory);
        let (host_row, cloud_row) = (estate.hosts().next().unwrap(), estate.clouds().next().unwrap());
        assert_eq!(told(&estate.in_cloud(host_row, cloud_row)), expected, "{host} {cloud}");
        assert_eq!(estate.has_hosts(cloud_row), estate.in_cloud(host_row, cloud_row));
    }
}

#[test]
fn a_cloud_whose_group_or_server_is_not_listed_holds_no_host_for_sure() {
    let known = r#""hostGroups": [{"path": "All\\North\\Prod", "vmmServer": "V"}],
        "hosts": [{"name": "H", "vmmServer": "V", "hostGroup": "All\\North\\Prod"}]"#;
    for (server, expected) in [("V", "clouds.hostGroups"), ("X", "clouds.hostGroups clouds.vmmServer")] {
        let cloud = format!(r#"{{"name": "C", "vmmServer": "{server}", "hostGroups": ["All\\North"]}}"#);
        let inventory = inventory(&format!(r#"{SERVERS} {known}, "clouds": [{cloud}]"#));
        let estate = Estate::new(&inventory);
        assert_eq!(told(&estate.has_hosts(estate.clouds().next().unwrap())), expected);
    }
}

#[test]
fn tables_that_are_not_known_leave_references_as_they_are() {
    let inventory = inventory(
        r#""hosts": [{"name": "H", "vmmServer": "V", "hostGroup": "All\\North", "cluster": "K"}],
           "clouds": [{"name": "C", "vmmServer": "V", "role": "primary", "hostGroups": ["All"]}]"#,
    );
    let estate = Estate::new(&inventory);
    let host = estate.hosts().next().unwrap();
    assert_eq!(estate.on_side(host, CloudRole::Primary), Ok(true));
    assert_eq!(estate.on_side(host, CloudRole::Secondary), Ok(false));
    assert_eq!(estate.exists(Table::Clusters, host.cluster.as_ref().unwrap(), None), None);
}

#[test]
fn a_host_without_vmm_server_is_on_the_only_one_there_is() {
    let inventory = inventory(
        r#""vmmServers": [{"name": "V"}], "hosts": [{"name": "H", "hostGroup": "All"}],
           "clouds": [{"name": "C", "vmmServer": "V", "hostGroups": ["All"]}]"#,
    );
    let estate = Estate::new(&inventory);
    assert_eq!(estate.has_hosts(estate.clouds().next().unwrap()), Ok(true));
}

#[test]
fn the_side_of_a_host_waits_for_the_role_of_its_cloud_alone() {
    let clouds = |role: &str| {
        inventory(&format!(
            r#"{SERVERS} "hosts": [{{"name": "H", "vmmServer": "V", "hostGroup": "All\\North"}}],
            "clouds": [{{"name": "C", "vmmServer": "V", "hostGroups": ["All\\North"] {role}}},
                       {{"name": "D", "vmmServer": "V", "hostGroups": ["All\\South"]}}]"#
        ))
    };
    for (role, expected) in
        [(r#", "role": "primary""#, "yes"), (r#", "role": "none""#, "no"), ("", "clouds.role")]
    {
        let inventory = clouds(role);
        let estate = Estate::new(&inventory);
        assert_eq!(told(&estate.on_side(estate.hosts().next().unwrap(), CloudRole::Primary)), expected);
    }
}

#[test]
fn a_question_about_an_unknown_table_is_open() {
    let no_hosts = inventory(r#""clouds": [{"name": "C", "vmmServer": "V"}], "clusters": [{"name": "K"}]"#);
    let estate = Estate::new(&no_hosts);
    assert_eq!(told(&estate.has_hosts(estate.clouds().next().unwrap())), "hosts");
    assert_eq!(told(&estate.any_node(&estate.clusters().next().unwrap(), |_| Ok(true))), "hosts");
    let no_clouds = inventory(r#""hosts": [{"name": "H"}]"#);
    let estate = Estate::new(&no_clouds);
    assert_eq!(told(&estate.on_side(estate.hosts().next().unwrap(), CloudRole::Primary)), "clouds");
}

#[test]
fn a_cluster_says_of_its_nodes_what_is_known_of_them() {
    for (hosts, expected) in [
        (r#"{"name": "H", "cluster": "k", "ipv6": true}"#, "yes"),
        (r#"{"name": "H", "cluster": "K", "ipv6": false}"#, "no"),
        (r#"{"name": "H", "cluster": "K"}"#, "hosts.ipv6"),
        (r#"{"name": "H", "cluster": "K"}, {"name": "I", "cluster": "K", "ipv6": true}"#, "yes"),
        // Whose cluster is not known, not listed or another one
        (r#"{"name": "H", "cluster": "K", "ipv6": false}, {"name": "I", "ipv6": true}"#, "hosts.cluster"),
        (r#"{"name": "H", "cluster": "K", "ipv6": false}, {"name": "I", "ipv6": false}"#, "no"),
        (
            r#"{"name": "H", "cluster": "K", "ipv6": false}, {"name": "I", "clustered": true, "ipv6": true}"#,
            "hosts.cluster",
        ),
        (
            r#"{"name": "H", "cluster": "K", "ipv6": false}, {"name": "I", "clustered": false, "ipv6": true}"#,
            "no",
        ),
        (
            r#"{"name": "H", "cluster": "K", "ipv6": false}, {"name": "I", "cluster": "KK", "ipv6": true}"#,
            "hosts.cluster",
        ),
        (
            r#"{"name": "H", "cluster": "K", "ipv6": false}, {"name": "I", "cluster": "L", "ipv6": true}"#,
            "no",
        ),
        // No node at all
        (r#"{"name": "H", "cluster": "L", "ipv6": true}"#, "hosts.cluster"),
        ("", "hosts.cluster"),
    ] {
        let inventory =
            inventory(&format!(r#""clusters": [{{"name": "K"}}, {{"name": "L"}}], "hosts": [{hosts}]"#));
        let estate = Estate::new(&inventory);
        let cluster = estate.clusters().next().unwrap();
        let by_node = estate.any_node(&cluster, |host| host.ipv6().copied());
        assert_eq!(told(&by_node), expected, "{hosts}");
    }
}

#[test]
fn a_host_is_clustered_by_its_cluster_or_by_its_word() {
    for (host, clustered, node) in [
        (r#", "cluster": "K""#, "yes", "yes"),
        (r#", "cluster": "K", "clustered": false"#, "yes", "yes"),
        (r#", "cluster": "L""#, "yes", "no"),
        (r#", "cluster": "M""#, "yes", "hosts.cluster"),
        (r#", "clustered": true"#, "yes", "hosts.cluster"),
        (r#", "clustered": false"#, "no", "no"),
        ("", "hosts.clustered", "hosts.cluster"),
    ] {
        let fields =
            format!(r#""clusters": [{{"name": "K"}}, {{"name": "L"}}], "hosts": [{{"name": "H" {host}}}]"#);
        let inventory = inventory(&fields);
        let estate = Estate::new(&inventory);
        let (row, cluster) = (estate.hosts().next().unwrap(), estate.clusters().next().unwrap());
        assert_eq!(told(&estate.is_clustered(&row)), clustered, "{host}");
        assert_eq!(told(&estate.is_node(&row, &cluster)), node, "{host}");
    }
}

#[test]
fn rows_are_found_by_what_they_name_in_any_case() {
    let inventory = inventory(
        r#""vmmServers": [{"name": "V"}, {"name": "W"}],
           "clouds": [{"name": "C", "vmmServer": "v"}, {"name": "D", "vmmServer": "W"}],
           "hosts": [{"name": "H"}, {"name": "I"}],
           "virtualMachines": [{"name": "A", "host": "h"}, {"name": "B", "host": "I"}, {"name": "C", "host": "H"}]"#,
    );
    let estate = Estate::new(&inventory);
    let (server, host) = (estate.vmm_servers().next().unwrap(), estate.hosts().next().unwrap());
    assert_eq!(estate.clouds_on(&server).map(|cloud| cloud.index).collect::<Vec<_>>(), [0]);
    assert_eq!(estate.machines_on(&host).map(|machine| machine.index).collect::<Vec<_>>(), [0, 2]);
}

#[test]
fn what_lies_on_something_misspelt_may_lie_on_anything() {
    let fields = |cloud_server: &str, machine_host: &str, site: &str| {
        format!(
            r#""sites": [{{"name": "N"}}], "vmmServers": [{{"name": "V", "site": "{site}"}}, {{"name": "W"}}],
            "clouds": [{{"name": "C", "vmmServer": "V", "role": "primary"}}, {{"name": "D", "vmmServer": "{cloud_server}"}}],
            "hosts": [{{"name": "H"}}, {{"name": "I"}}], "virtualMachines": [{{"name": "A", "host": "{machine_host}"}}]"#
        )
    };
    for (cloud_server, machine_host, site, expected) in [
        ("v", "h", "n", ["yes", "no", "yes", "clouds.role", "yes", "yes"]),
        ("W", "I", "N", ["yes", "no", "no", "clouds.role", "no", "yes"]),
        (
            "X",
            "X",
            "X",
            ["yes", "no", "clouds.vmmServer", "clouds.role", "virtualMachines.host", "vmmServers.site"],
        ),
    ] {
        let inventory = inventory(&fields(cloud_server, machine_host, site));
        let estate = Estate::new(&inventory);
        let (server, host) = (estate.vmm_servers().next().unwrap(), estate.hosts().next().unwrap());
        let answers = [
            estate.has_clouds(&server, 1),
            estate.has_clouds(&server, 3),
            estate.has_clouds(&server, 2),
            estate.has_cloud_of(CloudRole::Secondary),
            estate.has_machines(&host),
            estate.site_of(&server).map(|site| site.is("n")),
        ];
        assert_eq!(answers.each_ref().map(told), expected, "{cloud_server} {machine_host} {site}");
    }
}
