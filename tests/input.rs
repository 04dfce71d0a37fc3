//! Whatever somebody gives as an inventory: a clear error, or shown harmlessly as text.

use std::path::Path;

use proptest::prelude::*;
use secondsite_inventory::fault::Fault;
use secondsite_inventory::json::{Problem, Reading, read};
use secondsite_inventory::value::Date;
use secondsite_rules::{check, editions};
use secondsite_text::{Language, problem};

fn with(members: &str) -> String {
    format!("{{\"format\":\"secondsite/1\",{members}}}")
}

/// What is wrong with the text, after a look at whether every sentence about it says something.
#[track_caller]
fn refused(bytes: &[u8]) -> Vec<Fault> {
    let problems = read(bytes).unwrap_err();
    for Problem { place, .. } in &problems {
        assert!(place.line >= 1 && place.column >= 1);
    }
    for language in Language::ALL {
        for each in &problems {
            let sentence = problem(language, each);
            assert!(sentence.len() > 20 && sentence.len() < 4000, "{sentence}");
            assert!(!sentence.chars().any(char::is_control), "{sentence:?}");
        }
    }
    problems.into_iter().map(|problem| problem.fault).collect()
}

/// The reports of an inventory: JSON and text in English.
#[track_caller]
fn reports(text: &str) -> (String, String) {
    let Reading { inventory, warnings } = read(text.as_bytes()).unwrap();
    let today = Date::new(2026, 11, 23).unwrap();
    let report = check(&inventory, editions::named("vmm-to-vmm").unwrap(), today);
    let json = secondsite_report::json(&report, &[], &inventory, Language::English, &warnings, true);
    let text = secondsite_report::text(&report, &[], &inventory, Language::English, true, false);
    (json, text)
}

#[test]
fn what_is_not_json_is_refused_at_its_place() {
    assert_eq!(refused(b""), [Fault::EndsEarly]);
    assert_eq!(refused(b"Hyper-V"), [Fault::NotJson]);
    assert_eq!(refused(b"name,host\r\napp01,hv01\r\n"), [Fault::NotJson]);
    assert_eq!(refused(b"{\"format\":\"secondsite/1\""), [Fault::EndsEarly]);
    assert_eq!(refused(b"\x89PNG\r\n\x1a\n"), [Fault::NotUnicode]);
    assert_eq!(refused(b"{}"), [Fault::MissingRequired]);
    assert_eq!(refused(b"{\"format\":\"other/1\"}"), [Fault::WrongFormat]);
    assert_eq!(refused(b"{\"format\":\"secondsite/2\"}"), [Fault::NewerFormat]);
}

#[test]
fn three_hundred_kilobytes_of_text_are_refused_in_a_short_sentence() {
    let prose = "Lorem ipsum. ".repeat(25_000);
    assert_eq!(refused(prose.as_bytes()), [Fault::NotJson]);
    let name = "x".repeat(300_000);
    assert_eq!(refused(with(&format!("\"name\":\"{name}\"")).as_bytes()), [Fault::TooLong]);
    assert_eq!(refused(with(&format!("\"sites\":[{{\"name\":\"{name}\"}}]")).as_bytes()), [Fault::TooLong]);
    assert_eq!(refused(with(&format!("\"{name}\":1")).as_bytes()), [Fault::TooLong]);
}

#[test]
fn a_hundred_thousand_nested_brackets_are_refused() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let deep = format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
        assert!(read(deep.as_bytes()).is_err());
        let within_a_table = refused(with(&format!("\"sites\":{deep}")).as_bytes());
        assert!(
            matches!(within_a_table[..], [Fault::TooDeep | Fault::WrongType { .. }]),
            "{within_a_table:?}"
        );
        assert_eq!(refused(with(&format!("\"unheardOf\":{deep}")).as_bytes()), [Fault::TooDeep]);
        let cut = with(&format!("\"sites\":{}", open.repeat(100_000)));
        refused(cut.as_bytes());
    }
}

#[test]
fn a_wrong_type_is_refused_wherever_it_stands() {
    for members in [
        "\"azure\":[]",
        "\"azure\":{\"subscription\":\"yes\"}",
        "\"sites\":{}",
        "\"sites\":[1]",
        "\"sites\":[null]",
        "\"clouds\":[{\"name\":\"Gold\",\"vmmServer\":\"vmm01\",\"hostGroups\":\"All Hosts\"}]",
        "\"hosts\":[{\"name\":\"hv01\",\"openPorts\":[\"443\"]}]",
        "\"virtualMachines\":[{\"name\":\"app01\",\"host\":\"hv01\",\"disks\":[[]]}]",
    ] {
        let faults = refused(with(members).as_bytes());
        assert!(matches!(faults[..], [Fault::WrongType { .. }]), "{members}: {faults:?}");
    }
}

#[test]
fn a_number_that_no_size_can_be_is_refused() {
    let size = |number: &str| {
        let disk = format!("\"disks\":[{{\"size\":{number}}}]");
        refused(
            with(&format!("\"virtualMachines\":[{{\"name\":\"app01\",\"host\":\"hv01\",{disk}}}]"))
                .as_bytes(),
        )
    };
    assert_eq!(size("-1"), [Fault::Negative]);
    assert_eq!(size("\"-1 GiB\""), [Fault::NotASize]);
    assert_eq!(size("127.5"), [Fault::NotWhole]);
    assert!(matches!(size("18446744073709551616")[..], [Fault::TooLarge { .. }]));
    assert!(matches!(size("1e400")[..], [Fault::NotWhole | Fault::TooLarge { .. }]));
}

#[test]
fn two_rows_of_one_name_are_refused_with_both_places() {
    let text = with("\"hosts\":[{\"name\":\"hv01\"},\n{\"name\":\"HV01\"}]");
    let problems = read(text.as_bytes()).unwrap_err();
    let [Problem { path, place, fault: Fault::RepeatedRow { first, line } }] = &problems[..] else {
        panic!("{problems:?}")
    };
    assert!(path.starts_with("hosts[1]") && place.line == 2);
    assert!(first.starts_with("hosts[0]") && *line == 1);
    let sentence = problem(Language::English, &problems[0]);
    assert!(sentence.contains("hosts[0]") && sentence.contains("hosts[1]"), "{sentence}");
    assert_eq!(refused(b"{\"format\":\"secondsite/1\",\"format\":\"secondsite/1\"}"), [Fault::RepeatedKey]);
}

#[test]
fn names_that_are_markup_or_change_direction_are_shown_and_do_nothing() {
    let hostile = "<script>alert(1)</script>\\u202e\\u0007\\u001b[31m";
    let cloud = format!("{{\"name\":\"{hostile}\",\"vmmServer\":\"vmm01\",\"capabilityProfiles\":[]}}");
    let text = with(&format!(
        "\"name\":\"{hostile}\",\"vmmServers\":[{{\"name\":\"vmm01\"}}],\"clouds\":[{cloud}],\"hosts\":[{{\"name\":\"{hostile}\",\"cluster\":\"{hostile}\"}}],\"clusters\":[]"
    ));
    let (json, report) = reports(&text);
    let shown = "<script>alert(1)</script>\\u{202e}\\u{7}\\u{1b}[31m";
    assert!(report.contains(&format!("Estate: {shown}\n")), "{report}");
    assert!(report.contains(&format!("{shown} on vmm01: ")), "{report}");
    assert!(report.chars().all(|character| character == '\n' || !character.is_control()));
    assert!(!report.contains('\u{202e}'));

    let parsed: serde_json::Value = serde_json::from_str(&json).unwrap();
    let name = "<script>alert(1)</script>\u{202e}\u{7}\u{1b}[31m";
    let findings = parsed["findings"].as_array().unwrap();
    assert!(
        findings.iter().any(|finding| finding["object"]["name"] == name),
        "names are data, and stay as given"
    );
    assert!(parsed["inconsistencies"][0]["message"].as_str().unwrap().contains(shown));
}

#[test]
fn an_unknown_field_is_ignored_and_told_in_the_report() {
    let (json, _) = reports(&with("\"colour\":\"blue\",\"hosts\":[{\"name\":\"hv01\",\"edition\":\"gui\"}]"));
    let parsed: serde_json::Value = serde_json::from_str(&json).unwrap();
    let paths: Vec<&str> = parsed["warnings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|warning| warning["path"].as_str().unwrap())
        .collect();
    assert_eq!(paths, ["colour", "hosts[0].edition"]);
    assert!(parsed["warnings"][1]["message"].as_str().unwrap().contains("gui"));
}

fn example() -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/hostile-names.json")).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_inventory_with_pieces_broken_is_refused_or_judged_but_nothing_falls_over(
        pieces in prop::collection::vec(
            (any::<prop::sample::Index>(), 0_usize..40, prop::sample::select(vec![
                "", "null", "[]", "{}", "\"\"", "-1", "1e9", "true", ",", "]", "\u{202e}", "\\ud800", "\u{0}",
            ])),
            1..4,
        ),
    ) {
        let mut bytes = example();
        for (index, length, piece) in pieces {
            let start = index.index(bytes.len());
            let end = start.saturating_add(length).min(bytes.len());
            bytes.splice(start..end, piece.bytes());
        }
        match read(&bytes) {
            Err(problems) => prop_assert!(!problems.is_empty()),
            Ok(Reading { inventory, warnings }) => {
                let report = check(&inventory, editions::named("vmm-to-vmm").unwrap(), Date::new(2026, 11, 23).unwrap());
                let json = secondsite_report::json(&report, &[], &inventory, Language::Swedish, &warnings, true);
                prop_assert!(serde_json::from_str::<serde_json::Value>(&json).is_ok());
                let text = secondsite_report::text(&report, &[], &inventory, Language::Swedish, true, false);
                prop_assert!(text.chars().all(|character| character == '\n' || !character.is_control()));
            }
        }
    }
}
