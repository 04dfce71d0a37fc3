//! An earlier report, read again to tell what is new since.
// All of it is test, so that its plain functions may panic as tests may.
#![cfg(test)]

use secondsite_inventory::Inventory;
use secondsite_inventory::value::Date;
use secondsite_report::json::Earlier;
use secondsite_rules::check::{Report, check};
use secondsite_rules::editions;
use secondsite_text::Language;

/// An estate of hosts that replicate among themselves, judged.
fn judged(members: &str) -> (Inventory, Report) {
    let text = format!("{{\"format\":\"secondsite/1\",{members}}}");
    let inventory = secondsite_inventory::json::read(text.as_bytes()).unwrap().inventory;
    let today = Date::new(2026, 11, 23).unwrap();
    let report = check(&inventory, editions::named("hyperv-replica").unwrap(), today);
    (inventory, report)
}

fn machine(name: &str, id: &str) -> String {
    let id = if id.is_empty() { String::new() } else { format!(",\"id\":\"{id}\"") };
    format!("\"virtualMachines\":[{{\"name\":\"{name}\",\"host\":\"HV01\"{id}}}]")
}

/// New, fixed and unchanged on virtual machines and beside them.
fn difference(old: &str, new: &str) -> (usize, usize, usize) {
    let (inventory, report) = judged(old);
    let text = secondsite_report::json(&report, &[], &inventory, Language::Swedish, &[], false);
    let earlier = Earlier::read(text.as_bytes()).unwrap();
    let (inventory, report) = judged(new);
    let difference = earlier.against(&report, &inventory);
    (difference.new.len(), difference.fixed, difference.unchanged)
}

const ONE: &str = "0f9d8c7b-1111-4222-8333-444455556666";
const OTHER: &str = "0f9d8c7b-1111-4222-8333-444455557777";

#[test]
fn a_machine_is_known_by_its_id_and_without_one_by_its_name() {
    let (new, fixed, unchanged) = difference(&machine("Web", ONE), &machine("Web", ONE));
    assert!((new, fixed) == (0, 0) && unchanged > 0);
    for (old, same) in [
        (machine("Web", ONE), machine("Renamed", ONE)),
        (machine("Web", ""), machine("WEB", "")),
        (machine("Web", ""), machine("web", ONE)),
        (machine("Web", ONE), machine("web", "")),
    ] {
        assert_eq!(difference(&old, &same), (0, 0, unchanged), "{old} {same}");
    }
    for (old, another) in
        [(machine("Web", ONE), machine("Web", OTHER)), (machine("Web", ""), machine("Mail", ""))]
    {
        let (new, fixed, left) = difference(&old, &another);
        assert!(new > 0 && new == fixed && new + left == unchanged, "{old} {another}");
    }
}

#[test]
fn what_became_worse_is_new_and_what_became_known_is_fixed() {
    let host = |known: &str| format!("\"hosts\":[{{\"name\":\"HV01\"{known}}}]");
    let unknown = host("");
    let bad = host(",\"hyperVRole\":false");
    let good = host(",\"hyperVRole\":true");
    let (worse, _, _) = difference(&unknown, &bad);
    assert!(worse > 0, "a failure where it could not tell");
    let (_, mended, _) = difference(&bad, &good);
    assert!(mended > 0, "the role is there");
    assert_eq!(difference(&good, &good).0, 0);
}

#[test]
fn what_is_no_report_is_none() {
    let (inventory, report) = judged("\"sites\":[]");
    let text = secondsite_report::json(&report, &[], &inventory, Language::English, &[], false);
    assert!(Earlier::read(text.as_bytes()).is_some());
    let other = text.replace("secondsite-report/1", "secondsite-report/2");
    for bytes in [&b"{\"format\":\"secondsite/1\"}"[..], b"", b"\xff", b"[]", other.as_bytes()] {
        assert!(Earlier::read(bytes).is_none());
    }
}
