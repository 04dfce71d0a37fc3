use super::*;
use crate::state::Action;
use crate::words::Language;
use secondsite_inventory::value::Date;

const HOSTS: Table = Table::Hosts;

fn text(text: &str) -> Option<Datum> {
    Some(Datum::Text(text.to_owned()))
}

fn many(table: Table, bulk: Bulk) -> Action {
    Action::Many { table, bulk }
}

/// Two clusters, and hosts hv01 to hv04, of which the first is in a cluster.
fn hosts() -> Store {
    let store = Store::new(Store::first_edition(), Date::new(2026, 11, 23).unwrap(), Language::English);
    let named = |names: &[&str]| names.iter().map(|name| vec![text(name)]).collect();
    [
        many(Table::Clusters, Bulk::Add(named(&["clu1", "clu2"]))),
        many(HOSTS, Bulk::Add(named(&["hv01", "hv02", "hv03", "hv04"]))),
        Action::SetField { table: HOSTS, row: 0, field: "cluster", value: text("CLU1") },
    ]
    .into_iter()
    .fold(store, |store, action| store.after(action))
}

fn column(store: &Store, table: Table, field: &str) -> Vec<Option<Datum>> {
    let rows = store.inventory.rows(table).unwrap();
    (0..rows.len()).map(|row| rows.get(row, field)).collect()
}

fn told(store: &Store) -> Option<Done> {
    store.notices.iter().find_map(|notice| match notice {
        Notice::Done(done) => Some(done.clone()),
        _ => None,
    })
}

#[test]
fn filling_down_gives_the_rows_what_the_first_of_them_has() {
    let filled = hosts().after(many(HOSTS, Bulk::FillDown { rows: [0, 3, 2].into(), field: "cluster" }));
    assert_eq!(column(&filled, HOSTS, "cluster"), [text("CLU1"), None, text("CLU1"), text("CLU1")]);
    assert_eq!(told(&filled), Some(Done { table: HOSTS, deed: Deed::Set("cluster"), count: 2 }));
    // What the first does not know, nobody knows after it.
    let forgotten = filled.after(many(HOSTS, Bulk::FillDown { rows: [1, 0].into(), field: "cluster" }));
    assert_eq!(column(&forgotten, HOSTS, "cluster"), [None, None, text("CLU1"), text("CLU1")]);
}

#[test]
fn a_field_is_set_for_the_rows_or_made_unknown_for_them() {
    let bulk = |value| Bulk::Set { rows: [0, 1].into(), field: "ipv6", value };
    let set = hosts().after(many(HOSTS, bulk(Some(Datum::Flag(true)))));
    assert_eq!(column(&set, HOSTS, "ipv6"), [Some(Datum::Flag(true)), Some(Datum::Flag(true)), None, None]);
    assert_eq!(column(&set.after(many(HOSTS, bulk(None))), HOSTS, "ipv6"), [None, None, None, None]);
}

#[test]
fn an_edit_that_one_row_cannot_take_is_made_for_none() {
    let store = hosts();
    for bulk in [
        Bulk::Set { rows: [0, 1].into(), field: "name", value: text("one") },
        Bulk::Set { rows: [0, 1].into(), field: "name", value: None },
        Bulk::Set { rows: [0, 9].into(), field: "ipv6", value: Some(Datum::Flag(true)) },
        Bulk::Set { rows: [0].into(), field: "site", value: text(&"a".repeat(2000)) },
        Bulk::Remove([0, 9].into()),
        Bulk::Duplicate([9].into()),
        Bulk::Add([vec![text("hv05")], vec![text("HV01")]].into()),
        Bulk::FillDown { rows: [].into(), field: "ipv6" },
    ] {
        let after = store.after(many(HOSTS, bulk.clone()));
        assert_eq!(after.inventory, store.inventory, "{bulk:?}");
        assert!(after.refusal.is_some(), "{bulk:?}");
    }
}

#[test]
fn machines_move_to_another_host_at_once() {
    let machine = |name: &str, host: &str| vec![text(name), text(host)];
    let table = Table::VirtualMachines;
    let store = hosts().after(many(
        table,
        Bulk::Add([machine("a", "hv01"), machine("b", "hv01"), machine("b", "hv02")].into()),
    ));
    let moved =
        store.after(many(table, Bulk::Set { rows: [0, 1].into(), field: "host", value: text("hv03") }));
    assert_eq!(column(&moved, table, "host"), [text("hv03"), text("hv03"), text("hv02")]);
    // Two machines of one name cannot be on one host.
    let refused =
        store.after(many(table, Bulk::Set { rows: [1, 2].into(), field: "host", value: text("hv03") }));
    assert_eq!(refused.inventory, store.inventory);
}

#[test]
fn copies_come_after_the_last_and_each_has_a_name_of_its_own() {
    let copied = hosts().after(many(HOSTS, Bulk::Duplicate([0, 2].into())));
    let names = ["hv01", "hv02", "hv03", "hv05", "hv06", "hv04"].map(text);
    assert_eq!(column(&copied, HOSTS, "name"), names);
    assert_eq!(column(&copied, HOSTS, "cluster")[3], text("CLU1"));
}

#[test]
fn a_thousand_rows_are_copied_without_looking_for_each_name_from_the_start() {
    let names: Vec<Vec<Option<Datum>>> =
        (0..1000).map(|number| vec![text(&format!("vm{number:04}"))]).collect();
    let mut inventory = Inventory::default();
    Bulk::Add(names.into()).apply(&mut inventory, Table::Sites).unwrap();
    let rows: Vec<usize> = (0..1000).collect();
    Bulk::Duplicate(rows.into()).apply(&mut inventory, Table::Sites).unwrap();
    let last = inventory.rows(Table::Sites).unwrap().get(1999, "name");
    assert_eq!(last, text("vm1999"));
}

#[test]
fn references_to_removed_rows_are_counted_and_forgotten_on_request() {
    let store = hosts()
        .after(many(Table::ReplicationPolicies, Bulk::Add([vec![text("5 min")]].into())))
        .after(Action::SetField { table: HOSTS, row: 1, field: "cluster", value: text("clu2") });
    let removed = store.after(many(Table::Clusters, Bulk::Remove([1, 0].into())));
    assert_eq!(column(&removed, HOSTS, "cluster")[0], text("CLU1"), "what refers is left");
    let names: Rc<[String]> = ["clu1".to_owned(), "clu2".to_owned()].into();
    let deed = Deed::Removed { names: names.clone(), references: 2, held: Rc::default() };
    assert_eq!(told(&removed), Some(Done { table: Table::Clusters, deed, count: 2 }));
    let clean = removed.after(many(Table::Clusters, Bulk::Unrefer(names)));
    assert_eq!(column(&clean, HOSTS, "cluster"), [None, None, None, None]);
    assert_eq!(told(&clean), Some(Done { table: Table::Clusters, deed: Deed::Unreferred, count: 2 }));
}

#[test]
fn a_row_that_others_name_is_added_without_leading_there() {
    let store = hosts();
    let row = vec![text("Malmö")];
    let listed = store.after(many(Table::Sites, Bulk::List([row].into())));
    assert_eq!(column(&listed, Table::Sites, "name").last(), Some(&text("Malmö")));
    assert_eq!(listed.focus, store.focus);
    assert_eq!(told(&listed), Some(Done { table: Table::Sites, deed: Deed::Listed, count: 1 }));
}

#[test]
fn what_cannot_do_without_a_removed_row_is_told_and_can_go_too() {
    let machines = ["a", "b", "c"].map(|name| vec![text(name), text(if name == "b" { "x" } else { "HV1" })]);
    let hosts = [text("hv1"), text("x")].map(|name| vec![name]);
    let store = Store::new(Store::first_edition(), Date::new(2026, 11, 23).unwrap(), Language::English)
        .after(many(HOSTS, Bulk::Add(hosts.into())))
        .after(many(Table::VirtualMachines, Bulk::Add(machines.into())));
    let removed = store.after(Action::RemoveRow { table: HOSTS, row: 0 });
    let names: Rc<[String]> = ["hv1".to_owned()].into();
    let held = [(Table::VirtualMachines, 2, 0)].into();
    let deed = Deed::Removed { names: names.clone(), references: 0, held };
    assert_eq!(told(&removed), Some(Done { table: HOSTS, deed, count: 1 }));
    let clean = removed.after(many(Table::VirtualMachines, Bulk::RemoveHeld { to: HOSTS, names }));
    assert_eq!(column(&clean, Table::VirtualMachines, "name"), [text("b")]);
    assert_eq!(clean.after(Action::Undo).inventory, removed.inventory);
}

#[test]
fn a_list_loses_only_what_is_gone_and_a_part_goes_with_the_reference_it_needs() {
    let groups = |names: &[&str]| {
        Some(Datum::List(names.iter().map(|name| Datum::Text((*name).to_owned())).collect()))
    };
    let cloud = |name: &str| Datum::Part(vec![("name", Datum::Text(name.to_owned()))]);
    let store = [
        many(
            Table::HostGroups,
            Bulk::Add([vec![text("A"), text("vmm")], vec![text("B"), text("vmm")]].into()),
        ),
        many(
            Table::Clouds,
            Bulk::Add([vec![text("Gold"), text("vmm")], vec![text("Blue"), text("vmm")]].into()),
        ),
        many(
            Table::ReplicationPolicies,
            Bulk::Add([vec![text("P"), Some(Datum::List(vec![cloud("gold"), cloud("Blue")]))]].into()),
        ),
        Action::SetField { table: Table::Clouds, row: 0, field: "hostGroups", value: groups(&["a", "B"]) },
        Action::SetField { table: Table::Clouds, row: 1, field: "hostGroups", value: groups(&["A"]) },
    ]
    .into_iter()
    .fold(hosts(), |store, action| store.after(action));
    let forget =
        |store: &Store, table, name: &str| store.after(many(table, Bulk::Unrefer([name.to_owned()].into())));
    let left = forget(&store, Table::HostGroups, "A");
    assert_eq!(column(&left, Table::Clouds, "hostGroups"), [groups(&["B"]), None]);
    let left = forget(&store, Table::Clouds, "Gold");
    assert_eq!(column(&left, Table::ReplicationPolicies, "clouds"), [Some(Datum::List(vec![cloud("Blue")]))]);
    // A cloud cannot be without its VMM server: what needs the reference keeps it.
    assert_eq!(forget(&store, Table::VmmServers, "vmm").inventory, store.inventory);
}

#[test]
fn whatever_is_done_with_many_rows_is_one_step_to_undo() {
    let store = hosts();
    let rows: Rc<[usize]> = [0, 1, 3].into();
    for bulk in [
        Bulk::Set { rows: rows.clone(), field: "site", value: text("Stockholm") },
        Bulk::FillDown { rows: rows.clone(), field: "cluster" },
        Bulk::Duplicate(rows.clone()),
        Bulk::Remove(rows.clone()),
        Bulk::Remove([3, 2, 1, 0].into()),
        Bulk::Add([vec![text("x")], vec![text("y")]].into()),
    ] {
        let after = store.after(many(HOSTS, bulk.clone()));
        assert_ne!(after.inventory, store.inventory, "{bulk:?}");
        assert_eq!(after.after(Action::Undo).inventory, store.inventory, "{bulk:?}");
        assert_eq!(after.after(Action::Undo).after(Action::Redo).inventory, after.inventory, "{bulk:?}");
    }
}
