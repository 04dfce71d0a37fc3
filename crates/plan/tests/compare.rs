//! Two estates compared: rows paired, findings and facts told apart.
// All of it is test, so that its plain functions may panic as tests may.
#![cfg(test)]

use secondsite_inventory::tables::{Cloud, Host, Site, SiteRole, VirtualMachine, VmmServer};
use secondsite_inventory::value::{Date, Name};
use secondsite_inventory::{Datum, Inventory, Object, Table};
use secondsite_plan::compare::{Fact, Pairs, Standing, facts, findings, sides};
use secondsite_rules::editions::VMM_TO_VMM_2017;
use secondsite_rules::{Outcome, check};

fn name(text: &str) -> Name {
    Name::new(text).unwrap()
}

fn day() -> Date {
    Date::parse("2026-11-23").unwrap()
}

fn two_hosts() -> Inventory {
    let mut inventory = Inventory::default();
    for host in ["hv01", "hv02"] {
        inventory.add(Host::new(name(host))).cluster = Some(name("clu"));
    }
    inventory.virtual_machines = Some(Vec::new());
    inventory
}

fn machine(inventory: &mut Inventory, host: &str, id: Option<&str>) {
    inventory.add(VirtualMachine::new(name("web"), name(host))).id = id.map(name);
}

/// Whether the one machine of both is the same.
fn are_one(old: &Inventory, new: &Inventory) -> bool {
    let object = Object::Row(Table::VirtualMachines, 0);
    let pairs = Pairs::of(old, new);
    assert_eq!(pairs.old_of(object), pairs.new_of(object));
    pairs.old_of(object).is_some()
}

#[test]
fn a_machine_is_the_same_by_id_or_else_by_name_and_host_or_cluster() {
    let with = |host: &str, id: Option<&str>| {
        let mut inventory = two_hosts();
        machine(&mut inventory, host, id);
        inventory
    };
    assert!(are_one(&with("hv01", Some("a")), &with("hv09", Some("A"))));
    assert!(!are_one(&with("hv01", Some("a")), &with("hv01", Some("b"))));
    assert!(are_one(&with("hv01", None), &with("HV01", Some("b"))));
    assert!(are_one(&with("hv01", None), &with("hv02", None)), "it moved within its cluster");
    assert!(are_one(&with("hv01", Some("a")), &with("hv02", None)));
    assert!(!are_one(&with("hv01", None), &with("hv09", None)));
}

#[test]
fn two_machines_of_one_name_in_a_cluster_are_not_guessed_at() {
    let mut old = two_hosts();
    machine(&mut old, "hv01", None);
    let mut new = two_hosts();
    machine(&mut new, "hv02", None);
    machine(&mut new, "hv03", None);
    new.add(Host::new(name("hv03"))).cluster = Some(name("clu"));
    assert!(!are_one(&old, &new));
}

#[test]
fn findings_are_new_fixed_or_unchanged_wherever_their_rows_stand() {
    let mut old = two_hosts();
    let mut hosts = old.hosts.take().unwrap();
    hosts[0].hyper_v_role = Some(false);
    hosts[1].hyper_v_role = Some(false);
    let mut changed = hosts.clone();
    changed.reverse();
    changed[0].hyper_v_role = Some(true);
    changed[1].name = name("HV01");
    changed.push(Host::new(name("hv03")));
    changed[2].hyper_v_role = Some(false);
    old.hosts = Some(hosts);
    let new = Inventory { hosts: Some(changed), ..old.clone() };
    let judge = |inventory| check(inventory, &VMM_TO_VMM_2017, day());
    let (before, after) = (judge(&old), judge(&new));
    let difference = findings((&old, &before), (&new, &after));
    let role = |findings: &[&secondsite_rules::Finding]| -> Vec<Object> {
        findings.iter().filter(|finding| finding.rule.id == "HV-51").map(|finding| finding.object).collect()
    };
    assert_eq!(role(&difference.new), [Object::Row(Table::Hosts, 2)]);
    assert_eq!(role(&difference.fixed), [Object::Row(Table::Hosts, 1)]);
    assert_eq!(role(&difference.unchanged), [Object::Row(Table::Hosts, 1)]);
}

#[test]
fn a_failure_where_the_old_report_could_not_tell_is_new_and_the_other_way_round_is_not_fixed() {
    let unknown = two_hosts();
    let mut failing = two_hosts();
    failing.hosts.as_mut().unwrap()[0].hyper_v_role = Some(false);
    let judge = |inventory| check(inventory, &VMM_TO_VMM_2017, day());
    let (open, bad) = (judge(&unknown), judge(&failing));
    let first = |finding: &&&secondsite_rules::Finding| {
        finding.rule.id == "HV-51" && finding.object == Object::Row(Table::Hosts, 0)
    };
    let worse = findings((&unknown, &open), (&failing, &bad));
    assert!(worse.new.iter().any(|finding| first(&finding) && finding.is_open_failure()));
    assert!(!worse.fixed.iter().any(|finding| first(&finding)));
    let better = findings((&failing, &bad), (&unknown, &open));
    let still = better.unchanged.iter().find(first).unwrap();
    assert!(matches!(still.outcome, Outcome::Unknown(_)));
    assert!(better.new.is_empty() && better.fixed.is_empty());
}

#[test]
fn facts_name_the_field_with_both_values_and_leave_out_what_only_looks_different() {
    let mut old = two_hosts();
    old.clouds = Some(vec![Cloud::new(name("Gold"), name("vmm01"))]);
    let cloud = &mut old.clouds.as_mut().unwrap()[0];
    cloud.host_groups = Some(vec![name("A"), name("B")]);
    machine(&mut old, "hv01", None);
    let disks = Datum::List(vec![Datum::Part(vec![("size", Datum::Number(10))])]);
    let more = Datum::List(vec![Datum::Part(vec![("size", Datum::Number(20))])]);
    assert!(old.rows_mut(Table::VirtualMachines).unwrap().set(0, "disks", Some(&disks)));
    let mut new = old.clone();
    new.clouds.as_mut().unwrap()[0].host_groups = Some(vec![name("b"), name("a")]);
    new.hosts.as_mut().unwrap()[0].cluster = Some(name("CLU"));
    assert_eq!(facts(&old, &new), []);

    assert!(new.rows_mut(Table::VirtualMachines).unwrap().set(0, "disks", Some(&more)));
    new.hosts.as_mut().unwrap()[1].clustered = Some(true);
    new.add(VmmServer::new(name("vmm01")));
    new.clouds = Some(vec![Cloud::new(name("Silver"), name("vmm01"))]);
    let said: Vec<String> = facts(&old, &new)
        .iter()
        .map(|fact| match fact {
            Fact::Changed { place, from, to, .. } => format!("{} {from:?} {to:?}", place.path()),
            other => format!("{other:?}"),
        })
        .collect();
    assert_eq!(
        said,
        [
            "Known(VmmServers)",
            "Added(Row(Clouds, 0))",
            "Removed(Row(Clouds, 0))",
            "hosts.clustered None Some(Flag(true))",
            "virtualMachines.disks.size Some(Number(10)) Some(Number(20))",
        ]
    );
}

#[test]
fn the_sides_are_told_to_be_equal_different_or_not_known() {
    let mut inventory = Inventory::default();
    for (site, role) in [("North", SiteRole::Primary), ("South", SiteRole::Secondary)] {
        inventory.add(Site::new(name(site))).role = Some(role);
    }
    for (host, site, role, tls) in [
        ("hv01", "north", Some(true), Some(true)),
        ("hv02", "North", Some(true), Some(true)),
        ("hv03", "South", Some(true), Some(false)),
    ] {
        let host = inventory.add(Host::new(name(host)));
        (host.site, host.hyper_v_role, host.tls12) = (Some(name(site)), role, tls);
    }
    inventory.hosts.as_mut().unwrap()[0].ipv4 = Some(true);
    let said: Vec<(Option<&str>, Standing)> =
        sides(&inventory).into_iter().map(|aspect| (aspect.path, aspect.standing)).collect();
    assert_eq!(
        said,
        [
            (None, Standing::Differs),
            (Some("hyperVRole"), Standing::Equal),
            (Some("tls12"), Standing::Differs),
            (Some("ipv4"), Standing::Unknown),
        ]
    );
    inventory.hosts.as_mut().unwrap()[2].site = None;
    let first = sides(&inventory).into_iter().next().unwrap();
    assert_eq!((first.standing, first.primary.rows), (Standing::Unknown, None), "hv03 may be on either side");
}
