//! What is wrong or odd in an inventory.

use super::{Answer, fed, inventory};

fn check(input: &[u8]) -> Answer {
    fed(&["check", "-", "--format", "json", "--today", "2026-11-23"], input)
}

#[test]
fn bad_input_of_every_kind_is_refused_in_a_sentence_each() {
    let long = "x".repeat(300_000);
    let deep = format!("\"sites\":{}{}", "[".repeat(100_000), "]".repeat(100_000));
    for (input, expected) in [
        (b"".to_vec(), "cut off"),
        (b"name;host\napp01;hv01\n".to_vec(), "not JSON"),
        (b"\xff\xd8\xff\xe0".to_vec(), "not text"),
        (b"{\"hosts\":[]}".to_vec(), "format"),
        (b"{\"format\":\"secondsite/9\"}".to_vec(), "newer version"),
        (inventory("\"hosts\":{}"), "hosts: this has to be a list"),
        (
            inventory("\"azure\":{\"subscription\":\"ja\"}"),
            "azure.subscription: this has to be true or false",
        ),
        (inventory("\"vmmServers\":[{\"name\":\"vmm01\",\"startupMemory\":-1}]"), "below zero"),
        (inventory("\"sites\":[{\"name\":\"North\"},{\"name\":\"NORTH\"}]"), "same identity as sites[0]"),
        (inventory("\"sites\":[],\"sites\":[]"), "twice"),
        (inventory("\"sites\":[{\"name\":\"\"}]"), "cannot be empty"),
        (
            inventory("\"accepted\":[{\"rule\":\"AZ-01\",\"reason\":\"x\",\"until\":\"2026-02-30\"}]"),
            "calendar",
        ),
        (inventory(&format!("\"name\":\"{long}\"")), "1,024 characters"),
        (format!("\"{long}\"").into_bytes(), ""),
        (long.clone().into_bytes(), "not JSON"),
        ("[".repeat(100_000).into_bytes(), ""),
        (inventory(&deep), "sites"),
    ] {
        let answer = check(&input);
        let lines = answer.refused();
        assert!(lines.len() == 1 && lines[0].starts_with("Standard input: Line "), "{lines:?}");
        assert!(lines[0].contains(expected) && lines[0].len() < 400, "{expected}: {}", lines[0]);
    }
}

#[test]
fn every_problem_has_a_line_of_its_own() {
    let answer = check(&inventory("\"hosts\":[{\"name\":\"\"},\n{\"cluster\":\"c\"},\n{\"name\":7}]"));
    let lines = answer.refused();
    assert_eq!(lines.len(), 3, "{lines:?}");
    for (line, place) in lines.iter().zip(["Line 1, column ", "Line 2, column ", "Line 3, column "]) {
        assert!(line.contains(place), "{line}");
    }
}

#[test]
fn warnings_are_told_on_standard_error_and_change_nothing_else() {
    let answer = check(&inventory("\"colour\":\"blue\",\"azure\":{\"cloud\":\"mars\"}"));
    assert_eq!(answer.code, 1);
    let lines: Vec<&str> = answer.err.lines().collect();
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert!(
        lines[0].contains("colour") && lines[1].contains("azure.cloud") && lines[1].contains("mars"),
        "{lines:?}"
    );
    let report = answer.json();
    assert_eq!(report["warnings"].as_array().unwrap().len(), 2);
    assert_eq!(report["warnings"][1]["path"], "azure.cloud");
}

#[test]
fn hostile_names_stay_data_in_json_and_are_spelled_out_in_text() {
    let name = "<script>alert(1)</script>\\u202e\\u001b[2J";
    let input = inventory(&format!(
        "\"name\":\"{name}\",\"clouds\":[{{\"name\":\"{name}\",\"vmmServer\":\"v\",\"capabilityProfiles\":[]}}]"
    ));
    let text = fed(&["check", "-"], &input);
    assert!(text.out.contains("<script>alert(1)</script>\\u{202e}\\u{1b}[2J"), "{}", text.out);
    assert!(!text.out.contains(['\u{1b}', '\u{202e}']));
    let report = check(&input).json();
    let named = |finding: &serde_json::Value| {
        finding["object"]["name"] == "<script>alert(1)</script>\u{202e}\u{1b}[2J"
    };
    assert!(report["findings"].as_array().unwrap().iter().any(named));
}

#[test]
fn utf_16_from_windows_powershell_is_read() {
    let text = String::from_utf8(inventory("\"name\":\"Åkersberga\"")).unwrap();
    let bytes: Vec<u8> = [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let answer = fed(&["check", "-"], &bytes);
    assert!(answer.code == 1 && answer.out.contains("Åkersberga"), "{}", answer.err);
}
