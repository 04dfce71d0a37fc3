//! What an inventory may look like, and what of it is ignored with a warning.

use secondsite_inventory::json::{Problem, Reading, read};
use secondsite_inventory::{Datum, Inventory, Table};

fn reading_of(fields: &str) -> Reading {
    read(format!("{{\"format\": \"secondsite/1\",\n{fields}}}").as_bytes()).unwrap()
}

/// The value of a field of the first row.
fn first(inventory: &Inventory, table: Table, field: &str) -> Option<Datum> {
    inventory.rows(table).unwrap().get(0, field)
}

fn text(text: &str) -> Datum {
    Datum::Text(text.to_owned())
}

#[test]
fn absent_and_null_are_unknown_and_an_empty_list_is_not() {
    let Reading { inventory, warnings } = reading_of(
        r#""name": null, "collected": null, "azure": null, "hosts": null, "sites": [],
           "clouds": [{"name": "C", "vmmServer": "V", "role": null, "hostGroups": [], "logicalNetworks": null}]"#,
    );
    assert_eq!(warnings, []);
    assert_eq!((inventory.name.as_ref(), inventory.azure.as_ref()), (None, None));
    assert_eq!((inventory.hosts.as_ref(), inventory.sites.as_ref().map(Vec::len)), (None, Some(0)));
    let cloud = &inventory.clouds.unwrap()[0];
    assert_eq!(
        (cloud.role, cloud.host_groups.as_deref(), cloud.logical_networks.as_deref()),
        (None, Some(&[][..]), None)
    );
}

#[test]
fn every_encoding_that_windows_powershell_writes_is_read_the_same() {
    let text = "{\"format\": \"secondsite/1\", \"name\": \"Räddning 🚒\"}";
    let plain = read(text.as_bytes()).unwrap();
    assert_eq!(plain.inventory.name.as_ref().unwrap().as_str(), "Räddning 🚒");
    let units: Vec<u16> = text.encode_utf16().collect();
    let little = units.iter().flat_map(|unit| unit.to_le_bytes());
    let big = units.iter().flat_map(|unit| unit.to_be_bytes());
    for bytes in [
        "\u{feff}".bytes().chain(text.bytes()).collect::<Vec<u8>>(),
        [0xFF, 0xFE].into_iter().chain(little).collect(),
        [0xFE, 0xFF].into_iter().chain(big).collect(),
    ] {
        assert_eq!(read(&bytes).unwrap(), plain);
    }
}

#[test]
fn a_size_is_a_number_of_bytes_or_text_with_a_unit() {
    for (size, bytes) in [("136365211648", 136_365_211_648), (r#""127 GiB""#, 136_365_211_648), ("0", 0)] {
        let fields = format!(r#""vmmServers": [{{"name": "V", "startupMemory": {size}}}]"#);
        let inventory = reading_of(&fields).inventory;
        assert_eq!(
            first(&inventory, Table::VmmServers, "startupMemory"),
            Some(Datum::Number(bytes)),
            "{size}"
        );
    }
}

#[test]
fn a_word_of_digits_is_read_as_number_and_as_text() {
    for (given, word) in [("2", "2"), (r#""2""#, "2")] {
        let fields = format!(r#""virtualMachines": [{{"name": "A", "host": "H", "generation": {given}}}]"#);
        let inventory = reading_of(&fields).inventory;
        assert_eq!(first(&inventory, Table::VirtualMachines, "generation"), Some(text(word)));
    }
}

#[test]
fn a_version_is_a_build_or_a_product_name_in_any_case() {
    for (given, kept) in [
        ("3.2.8292.0", "3.2.8292.0"),
        ("System Center 2012 R2", "System Center 2012 R2"),
        ("vmm 2012 r2", "System Center 2012 R2"),
    ] {
        let fields =
            format!(r#""vmmServers": [{{"name": "V", "version": "{given}", "providerVersion": "none"}}]"#);
        let Reading { inventory, warnings } = reading_of(&fields);
        assert_eq!((first(&inventory, Table::VmmServers, "version"), warnings.len()), (Some(text(kept)), 0));
        assert_eq!(first(&inventory, Table::VmmServers, "providerVersion"), Some(text("none")));
    }
}

#[test]
fn a_text_stands_for_a_record_with_only_its_first_field() {
    let short = reading_of(
        r#""clouds": [{"name": "C", "vmmServer": "V", "capabilityProfiles": ["Hyper-V"]}],
           "replicationPolicies": [{"name": "P", "clouds": ["C"]}],
           "accepted": [{"rule": "R-1", "reason": "r", "until": "2027-01-01",
                         "object": {"table": "connectivity", "from": "HV01"}}]"#,
    );
    let long = reading_of(
        r#""clouds": [{"name": "C", "vmmServer": "V", "capabilityProfiles": [{"name": "Hyper-V"}]}],
           "replicationPolicies": [{"name": "P", "clouds": [{"name": "C"}]}],
           "accepted": [{"rule": "R-1", "reason": "r", "until": "2027-01-01",
                         "object": {"table": "connectivity", "from": {"vmmServer": "HV01"}}}]"#,
    );
    assert_eq!(short, long);
    assert_eq!(
        short.inventory.clouds.unwrap()[0].capability_profiles.as_ref().unwrap()[0].name.as_str(),
        "Hyper-V"
    );
}

#[test]
fn what_the_contract_does_not_have_is_ignored_with_a_warning() {
    for (fields, expected) in [
        (r#""hosts": [{"name": "H", "ramGiB": 256}]"#, "hosts[0].ramGiB 2:25 UnknownField"),
        (r#""hosts": [{"name": "H", "clustered ": null}]"#, r#"hosts[0]["clustered "] 2:25 UnknownField"#),
        (r#""azure": {"cloud": "moon"}"#, r#"azure.cloud 2:20 OutsideSet { value: "moon" }"#),
        (r#""azure": {"cloud": "Public"}"#, r#"azure.cloud 2:20 OutsideSet { value: "Public" }"#),
        (r#""switches": []"#, "switches 2:1 UnknownTable"),
        (r#""Hosts": [{}]"#, "Hosts 2:1 UnknownTable"),
        (r#""$schema": "inventory-1.json""#, "$schema 2:1 UnknownField"),
        (
            r#""virtualMachines": [{"name": "A", "host": "H", "generation": 3}]"#,
            r#"virtualMachines[0].generation 2:62 OutsideSet { value: "3" }"#,
        ),
        (
            r#""virtualMachines": [{"name": "A", "host": "H", "disks": [{"sectorSize": 4096}]}]"#,
            r#"virtualMachines[0].disks[0].sectorSize 2:73 OutsideSet { value: "4096" }"#,
        ),
        (
            r#""vmmServers": [{"name": "V", "version": "2012 R2"}]"#,
            r#"vmmServers[0].version 2:41 OutsideSet { value: "2012 R2" }"#,
        ),
        (
            r#""hosts": [{"name": "H", "dotNetVersion": "old"}]"#,
            r#"hosts[0].dotNetVersion 2:42 OutsideSet { value: "old" }"#,
        ),
    ] {
        let told = |Problem { path, place, fault }: &Problem| {
            format!("{path} {}:{} {fault:?}", place.line, place.column)
        };
        let Reading { inventory, warnings } = reading_of(fields);
        assert_eq!(warnings.iter().map(told).collect::<Vec<_>>(), [expected], "{fields}");
        let written = secondsite_inventory::json::write_compact(&inventory);
        assert_eq!(read(written.as_bytes()).unwrap(), Reading { inventory, warnings: vec![] });
    }
}

#[test]
fn a_list_with_an_element_outside_its_set_is_unknown_as_a_whole() {
    let Reading { inventory, warnings } = reading_of(
        r#""virtualMachines": [{"name": "A", "host": "H", "guestStorage": ["smb", "ceph", "afs"]}]"#,
    );
    assert_eq!(first(&inventory, Table::VirtualMachines, "guestStorage"), None);
    let paths: Vec<&str> = warnings.iter().map(|warning| warning.path.as_str()).collect();
    assert_eq!(paths, ["virtualMachines[0].guestStorage[1]", "virtualMachines[0].guestStorage[2]"]);
}

#[test]
fn places_far_into_a_single_line_are_exact() {
    let odd = |row: usize| if row < 1950 { "" } else { r#","odd":1"# };
    let rows: Vec<String> = (0..2000).map(|row| format!(r#"{{"name":"Ö{row:04}"{}}}"#, odd(row))).collect();
    let text = format!(r#"{{"format":"secondsite/1","sites":[{}]}}"#, rows.join(","));
    let warnings = read(text.as_bytes()).unwrap().warnings;
    assert_eq!(warnings.len(), 50);
    let characters: Vec<char> = text.chars().collect();
    for (row, Problem { path, place, .. }) in (1950..).zip(&warnings) {
        assert_eq!((path, place.line), (&format!("sites[{row}].odd"), 1));
        let start = place.column as usize - 1;
        assert_eq!(characters[start..start + 5].iter().collect::<String>(), "\"odd\"");
    }
}
