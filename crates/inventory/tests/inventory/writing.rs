//! The text an inventory is written as.

use secondsite_inventory::json::{read, write, write_compact};

/// Out of order, with every form that has a shorter one.
const GIVEN: &str = r#"{
  "accepted": [],
  "virtualMachines": [{ "host": "HV01", "name": "WEB", "disks": [{ "size": "1 GiB", "sectorSize": "512" }], "generation": "1" }],
  "clouds": [{ "vmmServer": "VMM01", "name": "Väst", "hostGroups": [], "logicalNetworks": null,
               "capabilityProfiles": [{ "name": "Hyper-V" }, { "type": "other", "name": "Own" }] }],
  "name": "Kommun \u003c\u0007\u003e",
  "format": "secondsite/1"
}"#;

const WRITTEN: &str = r#"{
  "format": "secondsite/1",
  "name": "Kommun <\u0007>",
  "clouds": [
    {
      "name": "Väst",
      "vmmServer": "VMM01",
      "capabilityProfiles": [
        "Hyper-V",
        {
          "name": "Own",
          "type": "other"
        }
      ],
      "hostGroups": []
    }
  ],
  "virtualMachines": [
    {
      "name": "WEB",
      "host": "HV01",
      "generation": 1,
      "disks": [
        {
          "size": 1073741824,
          "sectorSize": 512
        }
      ]
    }
  ],
  "accepted": []
}
"#;

#[test]
fn fields_stand_in_the_order_of_the_contract_each_in_its_shortest_form() {
    let inventory = read(GIVEN.as_bytes()).unwrap().inventory;
    assert_eq!(write(&inventory), WRITTEN);
    assert_eq!(write(&read(WRITTEN.as_bytes()).unwrap().inventory), WRITTEN);
}

#[test]
fn compact_text_says_the_same_without_a_space() {
    let inventory =
        read(r#"{"format": "secondsite/1", "sites": [{"name": "A"}]}"#.as_bytes()).unwrap().inventory;
    assert_eq!(write_compact(&inventory), r#"{"format":"secondsite/1","sites":[{"name":"A"}]}"#);
}
