//! The JSON Schema by the judgement of a validator that is not ours.

use std::path::Path;
use std::sync::LazyLock;

use jsonschema::Validator;
use proptest::prelude::*;
use secondsite_inventory::json::{read, write};
use secondsite_inventory::schema::json_schema;
use serde_json::{Value, json};

use crate::any;

static VALIDATOR: LazyLock<Validator> = LazyLock::new(|| {
    let schema: Value = serde_json::from_str(&json_schema()).unwrap();
    jsonschema::draft202012::meta::validate(&schema).unwrap();
    jsonschema::draft202012::options().should_validate_formats(true).build(&schema).unwrap()
});

#[test]
fn every_example_estate_fits() {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples");
    let mut count = 0;
    for entry in examples.read_dir().unwrap() {
        let path = entry.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        assert_eq!(read(&bytes).unwrap().warnings, [], "{}", path.display());
        let value: Value = serde_json::from_slice(&bytes).unwrap();
        if let Err(error) = VALIDATOR.validate(&value) {
            panic!("{}: {error} at {}", path.display(), error.instance_path());
        }
        count += 1;
    }
    assert!(count > 0, "no example in {}", examples.display());
}

#[test]
fn every_form_the_contract_allows_fits() {
    for fields in [
        json!({}),
        json!({ "name": null, "hosts": null, "azure": null }),
        json!({ "vmmServers": [{ "name": "V", "startupMemory": "4 GiB", "version": "VMM 2012 R2", "site": null }] }),
        json!({ "vmmServers": [{ "name": "V", "startupMemory": 4_294_967_296_u64, "providerVersion": "none" }] }),
        json!({ "virtualMachines": [{ "name": "A", "host": "H", "generation": 2, "disks": [{ "sectorSize": 512 }] }] }),
        json!({ "virtualMachines": [{ "name": "A", "host": "H", "generation": "2", "disks": [{ "sectorSize": "4kn" }] }] }),
        json!({ "clouds": [{ "name": "C", "vmmServer": "V", "capabilityProfiles": ["Hyper-V", { "name": "Own", "type": "hyper-v" }] }] }),
    ] {
        assert!(VALIDATOR.is_valid(&with_format(fields.clone())), "{fields}");
    }
}

#[test]
fn what_is_no_inventory_or_would_be_ignored_does_not_fit() {
    assert!(!VALIDATOR.is_valid(&json!({})));
    assert!(!VALIDATOR.is_valid(&json!({ "format": "secondsite/2" })));
    for fields in [
        json!({ "switches": [] }),
        json!({ "hosts": {} }),
        json!({ "hosts": [{}] }),
        json!({ "hosts": [{ "name": "" }] }),
        json!({ "hosts": [{ "name": "x".repeat(1025) }] }),
        json!({ "hosts": [{ "name": null }] }),
        json!({ "hosts": [{ "name": "H", "openPorts": [0] }] }),
        json!({ "hosts": [{ "name": "H", "operatingSystem": "Windows 11" }] }),
        json!({ "hosts": [{ "name": "H", "certificate": { "notAfter": "soon" } }] }),
        json!({ "virtualMachines": [{ "name": "A", "host": "H", "count": 0 }] }),
        json!({ "virtualMachines": [{ "name": "A", "host": "H", "generation": 3 }] }),
        json!({ "virtualMachines": [{ "name": "A", "host": "H", "disks": [{ "size": -1 }] }] }),
        json!({ "virtualMachines": [{ "name": "A", "host": "H", "disks": [{ "size": "127 GB" }] }] }),
        json!({ "accepted": [{ "rule": "CLU-03", "until": "2027-01-01" }] }),
        json!({ "collected": "2026-11-23" }),
    ] {
        assert!(!VALIDATOR.is_valid(&with_format(fields.clone())), "{fields}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_inventory_that_is_written_fits(inventory in any::inventory()) {
        let value: Value = serde_json::from_str(&write(&inventory)).unwrap();
        let outcome = VALIDATOR.validate(&value).map_err(|error| format!("{error} at {}", error.instance_path()));
        prop_assert_eq!(outcome, Ok(()));
    }
}

fn with_format(mut fields: Value) -> Value {
    fields["format"] = json!("secondsite/1");
    fields
}
