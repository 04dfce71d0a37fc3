//! Nothing of anybody comes through, the judgement stays as it was, and the key leads all the way back.
// All of it is test, so that its plain functions may panic as tests may.
#![cfg(test)]

use std::path::Path;

use proptest::prelude::*;
use secondsite_inventory::field::{Kind, Shape};
use secondsite_inventory::tables::{Azure, Record};
use secondsite_inventory::value::{Date, Text};
use secondsite_inventory::{Datum, Inventory, Object, Table, json};
use secondsite_pseudonyms::{Key, KeyError, replace};
use secondsite_rules::{Outcome, check, editions};

fn read(text: &str) -> Inventory {
    json::read(text.as_bytes()).unwrap().inventory
}

/// Every estate of the product's own tests, and the example.
fn estates() -> Vec<(String, Inventory)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files: Vec<_> =
        std::fs::read_dir(root.join("tests/scenarios")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.push(root.join("examples/municipality.json"));
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    files
        .iter()
        .map(|file| (file.display().to_string(), read(&std::fs::read_to_string(file).unwrap())))
        .collect()
}

/// What every edition says of an estate, without the names.
fn judged(inventory: &Inventory) -> Vec<(String, &'static str, Object, &'static str)> {
    let today = Date::new(2026, 11, 23).unwrap();
    let mut judged = Vec::new();
    for edition in editions::ALL {
        for finding in check(inventory, edition, today).findings {
            let outcome = match finding.outcome {
                Outcome::Pass => "pass",
                Outcome::Fail(_) if finding.accepted.is_some() => "accepted",
                Outcome::Fail(_) => "fail",
                Outcome::Unknown(_) => "unknown",
                Outcome::NotApplicable => "not applicable",
            };
            judged.push((edition.name(), finding.rule.id, finding.object, outcome));
        }
    }
    judged.sort_by_key(|one| format!("{one:?}"));
    judged
}

#[test]
fn an_estate_is_judged_as_before() {
    let estates = estates();
    assert!(estates.len() > 15);
    for (file, estate) in estates {
        let replaced = replace(&estate, &mut Key::default());
        assert_eq!(judged(&replaced), judged(&estate), "{file}");
    }
}

#[test]
fn the_key_turns_a_reply_back() {
    for (file, estate) in estates() {
        let mut key = Key::default();
        let replaced = replace(&estate, &mut key);
        let back = key.restore(&json::write(&replaced));
        // A name that is written in two ways comes back in one of them, and is the same name.
        let folded = |text: &str| text.to_lowercase();
        if !file.contains("hostile") {
            assert_eq!(folded(&back), folded(&json::write(&estate)), "{file}");
        }
        assert_eq!(Key::read(&key.write()).unwrap().restore(&json::write(&replaced)), back, "{file}");
    }
}

/// A value of a field with a name nobody else has in each text.
fn canary(kind: &Kind, serial: &mut usize) -> Option<Datum> {
    *serial = serial.saturating_add(1);
    match kind {
        Kind::Name | Kind::Text => Some(Datum::Text(format!("Canary{serial}.canary{serial}.test"))),
        Kind::List(items) => Some(Datum::List(vec![canary(items, serial)?])),
        Kind::Part(shape) => Some(Datum::Part(members(shape, serial))),
        Kind::Choice(words) => Some(Datum::Text((*words.first()?).to_owned())),
        Kind::Day => Some(Datum::Text("2027-01-01".to_owned())),
        _ => None,
    }
}

fn members(shape: &'static Shape, serial: &mut usize) -> Vec<(&'static str, Datum)> {
    shape.fields.iter().filter_map(|field| Some((field.name, canary(&field.kind, serial)?))).collect()
}

fn planted() -> Inventory {
    let mut serial = 0;
    let mut estate = Inventory { name: Some(Text::new("canary estate")), ..Inventory::default() };
    for table in Table::ALL {
        let shape = table.shape();
        let values: Vec<_> = shape.fields.iter().map(|field| canary(&field.kind, &mut serial)).collect();
        if table == Table::Azure {
            estate.azure = Azure::from_values(&values);
        } else {
            assert!(estate.rows_mut(table).unwrap().insert(0, &values), "{table}");
        }
    }
    estate
}

#[test]
fn no_text_of_any_field_comes_through() {
    let planted = planted();
    let mut key = Key::default();
    let replaced = json::write(&replace(&planted, &mut key));
    assert!(json::write(&planted).to_lowercase().matches("canary").count() > 100);
    assert!(!replaced.to_lowercase().contains("canary"), "{replaced}");
    assert_eq!(key.restore(&replaced).to_lowercase(), json::write(&planted).to_lowercase());
}

#[test]
fn one_name_has_one_pseudonym_wherever_it_stands_and_in_the_next_file_too() {
    let estate = read(
        r#"{"format":"secondsite/1","vmmServers":[{"name":"vmm.contoso.com"}],
        "hostGroups":[{"path":"All Hosts\\North\\Prod","vmmServer":"VMM.contoso.com"}],
        "hosts":[{"name":"hv01.contoso.com","vmmServer":"vmm.contoso.com","hostGroup":"All Hosts\\North",
        "certificate":{"names":["*.contoso.com","hv01"]}}]}"#,
    );
    let mut key = Key::default();
    let replaced = replace(&estate, &mut key);
    assert_eq!(
        json::write_compact(&replaced),
        r#"{"format":"secondsite/1","vmmServers":[{"name":"manager-01.domain-01.domain-02"}],"hostGroups":[{"path":"All Hosts\\group-01\\group-02","vmmServer":"manager-01.domain-01.domain-02"}],"hosts":[{"name":"host-01.domain-01.domain-02","vmmServer":"manager-01.domain-01.domain-02","hostGroup":"All Hosts\\group-01","certificate":{"names":["*.domain-01.domain-02","host-01"]}}]}"#
    );
    let mut kept = Key::read(&key.write()).unwrap();
    assert_eq!(replace(&estate, &mut kept), replaced);
    let next = read(r#"{"format":"secondsite/1","hosts":[{"name":"hv02.contoso.com"}]}"#);
    assert_eq!(replace(&next, &mut kept).hosts.unwrap()[0].name.as_str(), "host-02.domain-01.domain-02");
    assert_eq!(key.restore("Mend HOST-01 first, not host-010."), "Mend hv01 first, not host-010.");
}

#[test]
fn what_is_the_same_everywhere_stays() {
    let text = r#"{"format":"secondsite/1","azure":{"region":"West Europe","roles":["Site Recovery Contributor"]},"clouds":[{"name":"c","vmmServer":"v","capabilityProfiles":["Hyper-V"]}],"hosts":[{"name":"h","updates":["KB2961977"],"proxy":"https://proxy.contoso.com:8080"}],"virtualMachines":[{"name":"m","host":"h","guestSystem":"Windows Server 2016 (Bosse)"}],"connectivity":[{"from":"*","open":["login.microsoftonline.com","contoso.blob.core.windows.net"],"closed":["*.windows.net"]}]}"#;
    let replaced = json::write_compact(&replace(&read(text), &mut Key::default()));
    for kept in [
        "West Europe",
        "Site Recovery Contributor",
        "Hyper-V",
        "KB2961977",
        "https://name-",
        "Windows Server 2016 (name-",
        r#""from":"*","open":["login.microsoftonline.com","name-"#,
        ".blob.core.windows.net",
        "*.windows.net",
    ] {
        assert!(replaced.contains(kept), "{kept} in {replaced}");
    }
    assert!(!replaced.contains("contoso") && !replaced.contains("Bosse"), "{replaced}");
}

#[test]
fn the_id_of_a_requirement_is_never_taken_for_a_pseudonym() {
    let mut key = Key::default();
    for (_, estate) in estates() {
        let _ = replace(&estate, &mut key);
    }
    for rule in secondsite_rules::catalogue::all() {
        assert_eq!(key.restore(rule.id), rule.id);
    }
}

#[test]
fn a_text_that_is_no_key_says_where() {
    assert_eq!(Key::read("hello"), Err(KeyError::NotAKey));
    assert_eq!(Key::read("secondsite-key/1\nhost-01 hv01"), Err(KeyError::Line(2)));
    assert_eq!(Key::read("secondsite-key/1\nhost-01\thv01\nhost-01\thv02"), Err(KeyError::Line(3)));
    assert_eq!(Key::read("secondsite-key/1\nhost-01\thv01\nhost-02\tHV01"), Err(KeyError::Line(3)));
    assert_eq!(
        Key::read("\u{feff}secondsite-key/1\r\nhost-01\thv01\r\n").unwrap().meaning("host-01"),
        Some("hv01")
    );
}

proptest! {
    // Each case judges two estates by every edition.
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_name_of_a_machine_is_judged_as_before(names in prop::collection::vec("[a-zåÅ“\\[ ._`-]{0,3}[A-Za-z0-9ö-]{1,70}[-_a\\]]{0,2}", 1..4)) {
        let mut estate = read(include_str!("../../rules/src/catalogue/healthy.json"));
        for name in names {
            let values = Table::VirtualMachines.shape().fields.iter().map(|field| match field.name {
                "name" => Some(Datum::Text(name.clone())),
                "host" => Some(Datum::Text("hv01".to_owned())),
                "replicate" => Some(Datum::Flag(true)),
                _ => None,
            });
            estate.rows_mut(Table::VirtualMachines).unwrap().insert(0, &values.collect::<Vec<_>>());
        }
        let mut key = Key::default();
        let replaced = replace(&estate, &mut key);
        let (before, after) = (judged(&estate), judged(&replaced));
        let differs: Vec<_> = before.iter().filter(|one| !after.contains(one)).collect();
        prop_assert!(differs.is_empty() && before.len() == after.len(), "{differs:?}");
    }

    #[test]
    fn any_text_can_be_read_as_a_key_or_is_refused(text in "(secondsite-key/1\n)?[a-z\\\\\t\n0-9-]{0,60}") {
        if let Ok(key) = Key::read(&text) {
            prop_assert_eq!(Key::read(&key.write()), Ok(key));
        }
    }
}
