//! The members of a finding, one kind after the other.
// All of it is test, so that its plain functions may panic as tests may.
#![cfg(test)]

use std::sync::Arc;

use secondsite_inventory::product::{Component, VmmVersion, WindowsVersion};
use secondsite_inventory::value::{Bytes, BytesPerSecond, Date, Name, Seconds};
use secondsite_inventory::{Inventory, Missing, Object, Table};
use secondsite_rules::check::{Counts, Finding, Outcome, Report, Verdict, check};
use secondsite_rules::editions::VMM_TO_VMM_2017;
use secondsite_rules::rule::Value;
use secondsite_rules::{Level, catalogue};
use secondsite_text::Language;
use serde_json::{Value as Json, json};

fn day() -> Date {
    Date::new(2026, 11, 23).unwrap()
}

/// The JSON of one finding with this outcome, on this object.
fn finding(inventory: &Inventory, object: Object, outcome: Outcome) -> Json {
    let rule = catalogue::all()[0];
    let finding = Finding { rule, level: Level::Warning, object, outcome, accepted: None };
    let report = Report {
        edition: &VMM_TO_VMM_2017,
        today: day(),
        verdict: Verdict::Retired,
        underlying: Verdict::Ready,
        counts: Counts::default(),
        findings: [Arc::new(vec![finding].into())].into_iter().collect(),
    };
    let text = secondsite_report::json(&report, &[], inventory, Language::English, &[], true);
    serde_json::from_str::<Json>(&text).unwrap()["findings"][0].take()
}

#[test]
fn amounts_are_numbers_and_everything_else_is_text() {
    let name = |text| Name::new(text).unwrap();
    let values = vec![
        ("name", Value::Name(name("Värd-01"))),
        ("names", Value::Names(vec![name("B"), name("a")])),
        ("word", Value::Word("primary")),
        ("windows", Value::Windows(WindowsVersion::parse("10.0.14393").unwrap())),
        ("vmm", Value::Vmm(VmmVersion::parse("vmm 2012 r2").unwrap())),
        ("component", Value::Component(Component::NotInstalled)),
        ("count", Value::Count(3)),
        ("size", Value::Size(Bytes(u64::MAX))),
        ("rate", Value::Rate(BytesPerSecond(5))),
        ("duration", Value::Duration(Seconds(300))),
        ("date", Value::Date(day())),
    ];
    let expected = json!({
        "name": "Värd-01", "names": ["B", "a"], "word": "primary", "windows": "10.0.14393",
        "vmm": "System Center 2012 R2", "component": "none", "count": 3, "size": u64::MAX, "rate": 5,
        "duration": 300, "date": "2026-11-23",
    });
    assert_eq!(finding(&Inventory::default(), Object::Estate, Outcome::Fail(values))["values"], expected);
}

#[test]
fn only_an_unknown_names_what_is_missing() {
    let inventory = Inventory::default();
    let lack =
        Missing::field("hosts", "operatingSystem").and(Missing::field("virtualMachines.disks", "size"));
    let unknown = finding(&inventory, Object::Table(Table::Hosts), Outcome::Unknown(lack));
    assert_eq!(unknown["missing"], json!(["hosts.operatingSystem", "virtualMachines.disks.size"]));
    assert_eq!(unknown["object"], json!({"table": "hosts"}));
    assert_eq!(unknown["values"], json!({}));
    for outcome in [Outcome::Pass, Outcome::NotApplicable, Outcome::Fail(Vec::new())] {
        let word = outcome.word();
        let other = finding(&inventory, Object::Estate, outcome);
        assert_eq!((other["outcome"].as_str(), other.get("missing")), (Some(word), None));
        assert_eq!(other["object"], json!({"table": "estate"}));
    }
}

#[test]
fn a_row_is_named_by_its_identity_whatever_shape_that_has() {
    let text = r#"{"format":"secondsite/1",
        "virtualMachines":[{"name":"app01","host":"hv01","id":"7","generation":2},{"name":"app02","host":"hv01"}],
        "networkMappings":[{"from":{"vmmServer":"vmm01","vmNetwork":"Löner"},"to":{"azureNetwork":"vnet"}}],
        "connectivity":[{"from":"*","open":[]}]}"#;
    let inventory = secondsite_inventory::json::read(text.as_bytes()).unwrap().inventory;
    let object = |table, row| finding(&inventory, Object::Row(table, row), Outcome::Pass)["object"].take();
    let machine = json!({"table": "virtualMachines", "name": "app01", "host": "hv01", "id": "7"});
    assert_eq!(object(Table::VirtualMachines, 0), machine);
    assert_eq!(
        object(Table::VirtualMachines, 1),
        json!({"table": "virtualMachines", "name": "app02", "host": "hv01"})
    );
    let mapping = json!({"table": "networkMappings", "from": {"vmmServer": "vmm01", "vmNetwork": "Löner"}});
    assert_eq!(object(Table::NetworkMappings, 0), mapping);
    assert_eq!(object(Table::Connectivity, 0), json!({"table": "connectivity", "from": "*"}));
}

/// The report of an inventory in the first edition, as JSON.
fn report(text: &str) -> Json {
    let inventory = secondsite_inventory::json::read(text.as_bytes()).unwrap().inventory;
    let report = check(&inventory, &VMM_TO_VMM_2017, day());
    let text = secondsite_report::json(&report, &[], &inventory, Language::English, &[], false);
    serde_json::from_str(&text).unwrap()
}

#[test]
fn what_is_to_be_opened_is_listed_with_what_is_known_of_each_server() {
    let report = report(
        r#"{"format":"secondsite/1","vmmServers":[{"name":"vmm01"}],"hosts":[{"name":"hv01","openPorts":[8084]}],
        "connectivity":[{"from":"hv01","open":["*.blob.core.windows.net"],"closed":["time.nist.gov"]}]}"#,
    );
    let line = |to: &Json, port: u16| {
        let lines = report["openings"].as_array().unwrap();
        lines.iter().find(|line| line["to"] == *to && line["port"] == port).unwrap()
    };
    let blob = json!({
        "from": {"tables": ["vmmServers", "hosts"]}, "to": {"address": "*.blob.core.windows.net"},
        "protocol": "TCP", "port": 443, "direction": "outbound", "required": true, "facts": ["F-CON-02"],
        "open": ["hv01"], "closed": [], "unknown": ["vmm01"],
    });
    assert_eq!(line(&json!({"address": "*.blob.core.windows.net"}), 443), &blob);
    let time = line(&json!({"address": "time.nist.gov"}), 123);
    assert_eq!((&time["protocol"], &time["closed"]), (&json!("UDP"), &json!(["hv01"])));
    let hosts = json!({"tables": ["hosts"]});
    let port = line(&hosts, 8083);
    assert_eq!(
        (&port["from"], &port["direction"], &port["closed"]),
        (&hosts, &json!("inbound"), &json!(["hv01"]))
    );
    assert_eq!(line(&hosts, 8084)["open"], json!(["hv01"]));
}

#[test]
fn without_servers_there_is_nothing_to_open() {
    assert_eq!(report(r#"{"format":"secondsite/1"}"#).get("openings"), None);
}
