//! Several inventories made one: what was taken apart comes together, and nobody is preferred in silence.

#[path = "../crates/inventory/tests/inventory/any.rs"]
#[expect(dead_code, reason = "the inventory's own tests use more of it")]
mod any;

use std::collections::HashSet;

use proptest::collection::vec;
use proptest::prelude::*;
use secondsite_import::merge::Merged;
use secondsite_import::{Source, merge};
use secondsite_inventory::value::folded;
use secondsite_inventory::{Datum, Inventory, Object, Table, json};
use secondsite_text::Language;
use secondsite_text::arrival::{contradicted, given};

fn read(members: &str) -> Inventory {
    json::read(format!("{{\"format\":\"secondsite/1\",{members}}}").as_bytes()).unwrap().inventory
}

fn merged(inventories: &[Inventory]) -> Merged {
    let sources: Vec<Source<'_>> =
        inventories.iter().map(|inventory| Source { name: "file", inventory }).collect();
    merge(&sources)
}

/// What several files say together, which must be no contradiction.
#[track_caller]
fn agreed(inventories: &[&str]) -> String {
    let merged = merged(&inventories.iter().map(|members| read(members)).collect::<Vec<_>>());
    assert_eq!(merged.contradictions, []);
    json::write_compact(&merged.inventory)
}

#[test]
fn what_one_file_leaves_unknown_another_says() {
    assert_eq!(
        agreed(&[
            r#""sites":[],"hosts":[{"name":"HV01","clustered":true}]"#,
            r#""hosts":[{"name":"hv01","ipv4":true},{"name":"hv02"}]"#,
        ]),
        r#"{"format":"secondsite/1","sites":[],"hosts":[{"name":"HV01","clustered":true,"ipv4":true},{"name":"hv02"}]}"#,
    );
}

#[test]
fn certificates_and_named_disks_are_joined_member_by_member() {
    let machine = |disks: &str| format!(r#""virtualMachines":[{{"name":"a","host":"h","disks":[{disks}]}}]"#);
    let one = machine(r#"{"name":"C.vhdx","size":1},{"name":"D.vhdx"}"#);
    let other = machine(r#"{"name":"d.VHDX","encrypted":false},{"name":"C.vhdx","system":true}"#);
    assert!(agreed(&[&one, &other]).contains(
        r#""disks":[{"name":"C.vhdx","system":true,"size":1},{"name":"D.vhdx","encrypted":false}]"#
    ));
    let host = |certificate: &str| format!(r#""hosts":[{{"name":"h","certificate":{{{certificate}}}}}]"#);
    let said = agreed(&[&host(r#""notAfter":"2027-01-01""#), &host(r#""trusted":true"#)]);
    assert!(said.contains(r#""certificate":{"notAfter":"2027-01-01","trusted":true}"#), "{said}");
}

#[test]
fn a_list_says_also_what_there_is_not_except_of_addresses_that_were_tried() {
    let updates = |list: &str| read(&format!(r#""hosts":[{{"name":"h","updates":[{list}]}}]"#));
    assert_eq!(merged(&[updates(r#""KB1""#), updates(r#""KB1","KB2""#)]).contradictions.len(), 1);
    assert_eq!(merged(&[updates(r#""KB1","KB2""#), updates(r#""kb2","kb1""#)]).contradictions, []);
    let tried = agreed(&[
        r#""connectivity":[{"from":"h","open":["a.example","b.example"]}]"#,
        r#""connectivity":[{"from":"H","open":["B.example","c.example"]}]"#,
    ]);
    assert!(tried.contains(r#""open":["a.example","b.example","c.example"]"#), "{tried}");
}

#[test]
fn facts_are_as_old_as_the_oldest_file() {
    let said = agreed(&[
        r#""collected":"2026-11-23T08:00:00+01:00""#,
        r#""collected":"2026-11-23T07:30:00Z""#,
        r#""sites":[]"#,
    ]);
    assert!(said.contains("2026-11-23T08:00:00+01:00"), "{said}");
}

#[test]
fn a_contradiction_has_both_values_and_is_unknown_until_decided() {
    let files = [
        read(r#""hosts":[{"name":"hv01","clustered":true}]"#),
        read(r#""hosts":[{"name":"HV01","clustered":false}]"#),
        read(r#""hosts":[{"name":"hv01","clustered":true}]"#),
    ];
    let merged = merged(&files);
    let [contradiction] = merged.contradictions.as_slice() else { panic!("{:?}", merged.contradictions) };
    assert_eq!((contradiction.object, contradiction.field), (Object::Row(Table::Hosts, 0), "clustered"));
    assert_eq!(contradiction.values, [(Datum::Flag(true), vec![0, 2]), (Datum::Flag(false), vec![1])]);
    let clustered = |choice: Option<usize>| {
        let inventory = merged.decided(|_, _| choice).unwrap();
        inventory.hosts.unwrap()[0].clustered
    };
    assert_eq!([clustered(None), clustered(Some(0)), clustered(Some(1))], [None, Some(true), Some(false)]);
    let about = contradicted(Language::English, contradiction.object, contradiction.field, &merged.inventory);
    assert_eq!(about, ("hv01".to_owned(), "In a cluster".to_owned()));
    assert_eq!(given(Language::Swedish, contradiction.object, "clustered", &Datum::Flag(false)), "Nej");
}

#[test]
fn what_a_row_cannot_do_without_must_be_decided() {
    let machine =
        |host: &str| read(&format!(r#""virtualMachines":[{{"name":"a","host":"{host}","id":"7"}}]"#));
    let merged = merged(&[machine("hv01"), machine("hv02")]);
    assert!(merged.contradictions.len() == 1 && merged.contradictions[0].required);
    assert_eq!(merged.decided(|_, _| None), None);
    let moved = merged.decided(|_, _| Some(1)).unwrap();
    assert_eq!(moved.virtual_machines.unwrap()[0].host.as_str(), "hv02");
}

#[test]
fn a_machine_without_an_id_is_the_one_of_its_name_and_host_or_cluster() {
    let hosts = r#""hosts":[{"name":"hv01","cluster":"clu"},{"name":"hv02","cluster":"CLU"}]"#;
    let machine = |host: &str, more: &str| {
        read(&format!(r#"{hosts},"virtualMachines":[{{"name":"a","host":"{host}"{more}}}]"#))
    };
    let count = |files: &[Inventory]| merged(files).inventory.virtual_machines.unwrap().len();
    assert_eq!(count(&[machine("hv01", ""), machine("hv01", r#","id":"7""#)]), 1);
    assert_eq!(count(&[machine("hv01", ""), machine("hv02", "")]), 1);
    assert_eq!(count(&[machine("hv01", r#","id":"7""#), machine("hv02", "")]), 1);
    assert_eq!(count(&[machine("hv01", r#","id":"7""#), machine("hv02", r#","id":"8""#)]), 2);
    assert_eq!(count(&[machine("hv01", ""), machine("hv09", "")]), 2);
    // Which of two machines is meant, nobody can tell.
    let two = [machine("hv01", r#","id":"7""#), machine("hv01", r#","id":"8""#), machine("hv01", "")];
    assert_eq!(count(&two), 3);
}

/// The inventory with its rows in an order that does not depend on where they came from.
fn sorted(inventory: &Inventory) -> String {
    let mut sorted = inventory.clone();
    for table in Table::ALL {
        let Some(rows) = inventory.rows(table) else { continue };
        let mut order: Vec<usize> = (0..rows.len()).collect();
        order.sort_by_key(|row| rows.identity(*row));
        sorted.forget(table);
        let target = sorted.rows_mut(table).unwrap();
        for (end, row) in order.into_iter().enumerate() {
            let values: Vec<_> = table.shape().fields.iter().map(|field| rows.get(row, field.name)).collect();
            assert!(target.insert(end, &values));
        }
    }
    json::write(&sorted)
}

/// Every letter of the inventory, whatever the order of its rows and lists.
fn letters(inventory: &Inventory) -> String {
    let mut letters: Vec<char> = folded(&sorted(inventory)).chars().collect();
    letters.sort_unstable();
    letters.into_iter().collect()
}

/// Takes an inventory apart: each row to one or more of the parts, each fact of it to one or more of those.
/// `dice` says where.
fn parts(whole: &Inventory, count: usize, dice: &[u8]) -> Vec<Inventory> {
    let mut dice = dice.iter().cycle().copied();
    let mut some = |of: usize| {
        let thrown = usize::from(dice.next().unwrap_or_default());
        move |place: usize| Some(place) == thrown.checked_rem(of) || (thrown >> (place % 8)) & 4 == 4
    };
    let mut parts = vec![Inventory { collected: whole.collected.clone(), ..Inventory::default() }; count];
    let named = some(count);
    for (place, part) in parts.iter_mut().enumerate() {
        part.name = whole.name.clone().filter(|_| named(place));
        part.azure = whole.azure.as_ref().map(|_| secondsite_inventory::tables::Azure::new());
    }
    for field in Table::Azure.shape().fields {
        let to = some(count);
        for (_, part) in parts.iter_mut().enumerate().filter(|(place, _)| to(*place)) {
            part.set_azure_field(field.name, whole.azure_field(field.name).as_ref());
        }
    }
    for table in Table::ALL {
        let Some(rows) = whole.rows(table) else { continue };
        let known = some(count);
        parts.iter_mut().enumerate().filter(|(place, _)| known(*place)).for_each(|(_, part)| {
            part.rows_mut(table);
        });
        for row in 0..rows.len() {
            let has_row = some(count);
            let owners: Vec<usize> = (0..count).filter(|place| has_row(*place)).collect();
            let mut values = vec![Vec::new(); count];
            for (place, field) in table.shape().fields.iter().enumerate() {
                let identifies = table.shape().is_required(field.name) || field.name == "object";
                let to = some(owners.len());
                for (index, owner) in owners.iter().enumerate() {
                    let value = rows.get(row, field.name).filter(|_| identifies || to(index));
                    assert_eq!(values[*owner].len(), place);
                    values[*owner].push(value);
                }
            }
            for owner in owners {
                let rows = parts[owner].rows_mut(table).unwrap();
                assert!(rows.insert(rows.len(), &values[owner]));
            }
        }
    }
    parts
}

/// Without machines of one name: by name and host alone nobody could tell them apart.
fn with_names_once(mut inventory: Inventory) -> Inventory {
    let mut seen = HashSet::new();
    if let Some(machines) = &mut inventory.virtual_machines {
        machines.retain(|machine| seen.insert(folded(machine.name.as_str())));
    }
    inventory
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn an_estate_merged_with_itself_is_itself(inventory in any::inventory()) {
        let merged = merged(&[inventory.clone(), inventory.clone()]);
        prop_assert_eq!(&merged.contradictions, &[]);
        prop_assert_eq!(json::write(&merged.inventory), json::write(&inventory));
    }

    #[test]
    fn an_estate_taken_apart_comes_together(
        inventory in any::inventory(), count in 1..4_usize, dice in vec(any::<u8>(), 1..200),
    ) {
        let inventory = with_names_once(inventory);
        let parts = parts(&inventory, count, &dice);
        let merged = merged(&parts);
        prop_assert_eq!(&merged.contradictions, &[]);
        prop_assert_eq!(sorted(&merged.inventory), sorted(&inventory));
    }

    #[test]
    fn the_order_of_files_does_not_matter(one in any::inventory(), other in any::inventory()) {
        let there = merged(&[one.clone(), other.clone()]);
        let back = merged(&[other, one]);
        prop_assert_eq!(there.contradictions.len(), back.contradictions.len());
        if there.contradictions.is_empty() {
            // Of names in two cases, and of lists in two orders, the first stays.
            prop_assert_eq!(letters(&there.inventory), letters(&back.inventory));
        }
    }

    #[test]
    fn what_is_decided_is_an_inventory(one in any::inventory(), other in any::inventory(), choice in 0..2_usize) {
        let merged = merged(&[one, other]);
        if let Some(inventory) = merged.decided(|_, _| Some(choice)) {
            let written = json::write(&inventory);
            let again = json::read(written.as_bytes()).map(|reading| json::write(&reading.inventory));
            prop_assert_eq!(again, Ok(written));
        }
    }
}
