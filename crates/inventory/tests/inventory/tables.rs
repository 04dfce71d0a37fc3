//! Rows by name, and the objects that point at them.

use secondsite_inventory::{Datum, Inventory, Object, Table};

use crate::estate::inventory;

fn text(text: &str) -> Datum {
    Datum::Text(text.to_owned())
}

#[test]
fn a_row_takes_what_fits_and_keeps_what_it_cannot_do_without() {
    let mut inventory = inventory(
        r#""sites": [{"name": "N", "role": "primary"}],
           "accepted": [{"rule": "R-1", "reason": "r", "until": "2027-01-01"}]"#,
    );
    for (table, field, value, fits) in [
        (Table::Sites, "role", Some(text("secondary")), true),
        (Table::Sites, "role", Some(text("third")), false),
        (Table::Sites, "role", Some(Datum::Flag(true)), false),
        (Table::Sites, "role", None, true),
        (Table::Sites, "name", Some(text("")), false),
        (Table::Sites, "name", None, false),
        (Table::Sites, "colour", Some(text("red")), false),
        (Table::Accepted, "reason", None, false),
        (Table::Accepted, "until", Some(text("2027-13-01")), false),
        (Table::Accepted, "owner", Some(text("")), true),
    ] {
        let rows = inventory.rows_mut(table).unwrap();
        let before = rows.get(0, field);
        assert_eq!(rows.set(0, field, value.as_ref()), fits, "{field} {value:?}");
        assert_eq!(rows.get(0, field), if fits { value } else { before });
        assert!(!rows.set(1, field, None));
    }
}

#[test]
fn rows_come_and_go_at_any_place_there_is() {
    let mut inventory = Inventory::default();
    assert!(!inventory.knows(Table::Sites));
    let rows = inventory.rows_mut(Table::Sites).unwrap();
    let named = |name: &str| [Some(text(name)), None];
    assert!(rows.insert(0, &named("B")) && rows.insert(0, &named("A")) && rows.insert(2, &named("C")));
    assert!(!rows.insert(4, &named("E")) && !rows.insert(0, &[None, None]));
    assert!(rows.remove(1) && !rows.remove(2));
    let names: Vec<_> = (0..rows.len()).map(|row| rows.get(row, "name").unwrap()).collect();
    assert_eq!(names, [text("A"), text("C")]);
    inventory.forget(Table::Sites);
    assert!(!inventory.knows(Table::Sites));
}

#[test]
fn azure_is_known_once_something_of_it_is() {
    let mut inventory = Inventory::default();
    assert!(inventory.set_azure_field("subscription", None) && !inventory.set_azure_field("moon", None));
    assert!(!inventory.set_azure_field("subscription", Some(&text("yes"))));
    assert!(!inventory.knows(Table::Azure));
    assert!(inventory.set_azure_field("subscription", Some(&Datum::Flag(true))));
    assert_eq!(inventory.azure_field("subscription"), Some(Datum::Flag(true)));
    assert!(inventory.set_azure_field("subscription", None) && inventory.knows(Table::Azure));
}

#[test]
fn an_accepted_object_is_the_row_with_its_identity() {
    let rows = r#""hosts": [{"name": "HV01"}, {"name": "HV02"}],
        "clouds": [{"name": "Gold", "vmmServer": "V"}, {"name": "Gold", "vmmServer": "W"}],
        "virtualMachines": [{"name": "A", "host": "HV01", "id": "7"}, {"name": "A", "host": "HV01"}],
        "connectivity": [{"from": "*"}, {"from": "HV01"}],
        "networkMappings": [{"from": {"vmmServer": "V", "vmNetwork": "N"}}]"#;
    for (object, accepted, same) in [
        (Object::Row(Table::Hosts, 0), r#"{"table": "hosts", "name": "hv01"}"#, true),
        (Object::Row(Table::Hosts, 1), r#"{"table": "hosts", "name": "hv01"}"#, false),
        (Object::Row(Table::Hosts, 0), r#"{"table": "hosts", "name": "HV01", "vmmServer": "V"}"#, true),
        (Object::Row(Table::Hosts, 0), r#"{"table": "hosts"}"#, false),
        (Object::Row(Table::Hosts, 0), r#"{"table": "clusters", "name": "HV01"}"#, false),
        (Object::Row(Table::Hosts, 9), r#"{"table": "hosts", "name": "HV01"}"#, false),
        (Object::Row(Table::Clouds, 1), r#"{"table": "clouds", "name": "Gold", "vmmServer": "W"}"#, true),
        (Object::Row(Table::Clouds, 0), r#"{"table": "clouds", "name": "Gold", "vmmServer": "W"}"#, false),
        (Object::Row(Table::Clouds, 0), r#"{"table": "clouds", "name": "Gold"}"#, false),
        (Object::Row(Table::VirtualMachines, 0), r#"{"table": "virtualMachines", "id": "7"}"#, true),
        (
            Object::Row(Table::VirtualMachines, 0),
            r#"{"table": "virtualMachines", "id": "8", "name": "A", "host": "HV01"}"#,
            false,
        ),
        (
            Object::Row(Table::VirtualMachines, 1),
            r#"{"table": "virtualMachines", "name": "a", "host": "hv01"}"#,
            true,
        ),
        (Object::Row(Table::Connectivity, 0), r#"{"table": "connectivity", "from": "*"}"#, true),
        (
            Object::Row(Table::Connectivity, 1),
            r#"{"table": "connectivity", "from": {"vmmServer": "hv01"}}"#,
            true,
        ),
        (Object::Row(Table::Connectivity, 1), r#"{"table": "connectivity", "from": "*"}"#, false),
        (
            Object::Row(Table::NetworkMappings, 0),
            r#"{"table": "networkMappings", "from": {"vmmServer": "v", "vmNetwork": "n"}}"#,
            true,
        ),
        (Object::Row(Table::NetworkMappings, 0), r#"{"table": "networkMappings", "from": "V"}"#, false),
        (Object::Table(Table::Hosts), r#"{"table": "hosts"}"#, true),
        (Object::Table(Table::Hosts), r#"{"table": "hosts", "name": "HV01"}"#, false),
        (Object::Table(Table::Azure), r#"{"table": "azure"}"#, true),
        (Object::Estate, r#"{"table": "estate"}"#, true),
        (Object::Estate, r#"{"table": "azure"}"#, false),
    ] {
        let fields = format!(
            r#"{rows}, "accepted": [{{"rule": "R-1", "reason": "r", "until": "2027-01-01", "object": {accepted}}}]"#
        );
        let inventory = inventory(&fields);
        let accepted = inventory.accepted.as_ref().unwrap()[0].object.as_ref().unwrap();
        assert_eq!(object.is(accepted, &inventory), same, "{object:?} {accepted:?}");
    }
}

#[test]
fn an_object_that_a_finding_names_is_accepted_by_that_name() {
    let mut inventory = inventory(
        r#""hosts": [{"name": "HV01"}], "virtualMachines": [{"name": "A", "host": "HV01", "id": "7"}],
           "hostGroups": [{"path": "All", "vmmServer": "V"}], "connectivity": [{"from": "*"}],
           "networkMappings": [{"from": {"vmmServer": "V", "vmNetwork": "N"}}],
           "accepted": [{"rule": "R-1", "reason": "r", "until": "2027-01-01"}]"#,
    );
    for object in [
        Object::Row(Table::Hosts, 0),
        Object::Row(Table::VirtualMachines, 0),
        Object::Row(Table::HostGroups, 0),
        Object::Row(Table::Connectivity, 0),
        Object::Row(Table::NetworkMappings, 0),
        Object::Table(Table::Hosts),
        Object::Table(Table::Azure),
        Object::Estate,
    ] {
        let named =
            Table::Accepted.shape().field("object").unwrap().kind.check(object.to_datum(&inventory)).unwrap();
        assert!(inventory.rows_mut(Table::Accepted).unwrap().set(0, "object", Some(&named)), "{named:?}");
        let accepted = inventory.accepted.as_ref().unwrap()[0].object.clone().unwrap();
        assert!(object.is(&accepted, &inventory), "{object:?}");
    }
}
