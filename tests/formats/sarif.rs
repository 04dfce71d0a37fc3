//! The report as code scanning reads it: held to the official schema, and read by a library made from it.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use secondsite_report::Format;
use secondsite_rules::editions;
use secondsite_text::Language;
use serde_json::Value;

use super::{Judged, everything};

/// The schema of SARIF 2.1.0 as the reader's package carries it.
pub fn schema() -> Value {
    let call = ["metadata", "--format-version=1", "--offline"];
    let metadata = Command::new(env!("CARGO")).args(call).current_dir(super::root()).output().unwrap();
    let metadata: Value = serde_json::from_slice(&metadata.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let reader = packages.iter().find(|package| package["name"] == "serde-sarif").unwrap();
    let manifest = Path::new(reader["manifest_path"].as_str().unwrap());
    let schema = std::fs::read_to_string(manifest.with_file_name("src").join("schema.json")).unwrap();
    // As published, its pattern for languages has a bracket too many, which this validator refuses.
    serde_json::from_str(&schema.replace("[a-zA-Z]{2}]?$", "[a-zA-Z]{2}$")).unwrap()
}

fn results(log: &Value) -> &[Value] {
    log["runs"][0]["results"].as_array().unwrap()
}

#[test]
fn every_report_is_valid_by_the_official_schema_and_a_reader_loses_nothing() {
    let schema = schema();
    assert!(schema["title"].as_str().unwrap().contains("2.1.0"));
    let validator = jsonschema::validator_for(&schema).unwrap();
    let broken = serde_json::json!({"version": "2.1.0", "runs": [{"tool": {}}]});
    assert!(!validator.is_valid(&broken), "the schema says nothing");
    everything(Format::Sarif, |name, judged, language, text| {
        let log: Value = serde_json::from_str(text).unwrap();
        let errors: Vec<String> = validator.iter_errors(&log).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{name}: {errors:?}");
        let read: serde_sarif::sarif::Sarif = serde_json::from_str(text).unwrap();
        assert_eq!(read.runs[0].results.as_ref().unwrap().len(), results(&log).len());
        let told: String = results(&log).iter().map(|result| result["message"]["text"].to_string()).collect();
        for sentence in
            judged.sentences(language).into_iter().filter(|text| !text.contains(['{', '[', '"', '\\']))
        {
            assert!(told.contains(&sentence), "{name}: {sentence}");
        }
    });
}

#[test]
fn levels_kinds_and_suppressions_say_what_the_report_says() {
    everything(Format::Sarif, |name, judged, _, text| {
        let log: Value = serde_json::from_str(text).unwrap();
        let counts = judged.report.counts;
        let count = |level: &str, is_suppressed: bool| {
            let of_level =
                results(&log).iter().filter(|result| result["level"] == level && result["kind"] == "fail");
            of_level
                .filter(|result| (result["suppressions"] != serde_json::json!([])) == is_suppressed)
                .count()
        };
        let levels = (count("error", false), count("warning", false), count("note", false));
        assert_eq!(levels, (counts.blockers, counts.warnings, counts.advice), "{name}");
        let suppressed = count("error", true) + count("warning", true) + count("note", true);
        assert_eq!(suppressed, counts.accepted, "{name}");
        let open: Vec<&Value> = results(&log).iter().filter(|result| result["kind"] == "open").collect();
        assert_eq!(open.len(), counts.unknown, "{name}");
        assert!(open.iter().all(|result| result["level"] == "none"));
        let rules = log["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
        for result in results(&log) {
            let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
            assert_eq!(rules[index]["id"], result["ruleId"], "{name}");
        }
    });
}

#[test]
fn a_fingerprint_is_of_one_finding_and_stays_while_the_rest_changes() {
    let edition = editions::named("hyperv-replica").unwrap();
    let of = |text: &str, language| {
        let judged = Judged::new(text, edition);
        let log: Value = serde_json::from_str(&judged.write(Format::Sarif, language, true)).unwrap();
        let prints: Vec<String> = results(&log)
            .iter()
            .map(|result| {
                result["partialFingerprints"]["primaryLocationLineHash"].as_str().unwrap().to_owned()
            })
            .collect();
        assert_eq!(prints.iter().collect::<BTreeSet<_>>().len(), prints.len(), "two findings look alike");
        prints
    };
    let before = of(r#"{"format":"secondsite/1","hosts":[{"name":"hv02"}]}"#, Language::English);
    let text =
        r#"{"format":"secondsite/1","name":"x","hosts":[{"name":"hv01"},{"name":"HV02","hyperVRole":true}]}"#;
    let after = of(text, Language::Swedish);
    assert!(before.iter().all(|print| after.contains(print)));
    // For ever the same: alerts of years hang on it.
    assert_eq!(before[0], "807d2e93f0acf2be:1");
}

#[test]
fn a_message_makes_no_placeholder_and_no_link() {
    let text =
        r#"{"format":"secondsite/1","hosts":[{"name":"{0} [x](https://a.example)","hyperVRole":false}]}"#;
    let judged = Judged::new(text, editions::named("hyperv-replica").unwrap());
    let log: Value = serde_json::from_str(&judged.write(Format::Sarif, Language::English, false)).unwrap();
    for result in results(&log).iter().filter(|result| result["locations"].to_string().contains("a.example"))
    {
        let message = result["message"]["text"].as_str().unwrap();
        assert!(message.contains(r"{{0}} \[x\](https://a.example)"), "{message}");
    }
}

#[test]
fn the_estate_is_named_as_a_reference_that_any_path_makes() {
    let judged = Judged::new(r#"{"format":"secondsite/1","name":"Åkers DR"}"#, editions::ALL[0]);
    for (path, uri) in [
        (Some("estates/north.json"), "estates/north.json"),
        (Some("./a b/å#1?.json"), "a%20b/%C3%A5%231%3F.json"),
        (Some(r"estates\north.json"), "estates/north.json"),
        (Some(r"C:\estates\n.json"), "file:///C:/estates/n.json"),
        (Some("/srv/n.json"), "file:///srv/n.json"),
        (None, "%C3%85kers-DR.json"),
    ] {
        let mut given = judged.given(Language::English, false);
        given.file = path;
        let log: Value = serde_json::from_str(&Format::Sarif.write(&given)).unwrap();
        assert_eq!(log["runs"][0]["artifacts"][0]["location"]["uri"], uri);
    }
}

#[test]
fn reports_of_several_estates_are_told_apart() {
    let judged = Judged::read("tests/scenarios/accepted.json", "vmm-to-vmm");
    let id = |file| {
        let mut given = judged.given(Language::English, false);
        given.file = Some(file);
        let log: Value = serde_json::from_str(&Format::Sarif.write(&given)).unwrap();
        log["runs"][0]["automationDetails"]["id"].as_str().unwrap().to_owned()
    };
    assert_eq!(id("estates/north.json"), "secondsite/vmm-to-vmm/estates/north.json/");
    assert_eq!(id("estates/south.json"), "secondsite/vmm-to-vmm/estates/south.json/");
}
