//! `secondsite check` of several estates.

use std::fs;
use std::path::PathBuf;

use super::{Answer, call, file, folder};

/// A folder with these scenarios, a broken file and one that is no inventory.
fn estates(name: &str, scenarios: &[&str]) -> PathBuf {
    let folder = folder(name);
    for scenario in scenarios {
        let name = format!("{scenario}.json");
        fs::copy(file(&format!("tests/scenarios/{name}")), folder.join(name)).unwrap();
    }
    fs::write(folder.join("notes.txt"), "no inventory").unwrap();
    folder
}

fn check(estates: &[&str], more: &[&str]) -> Answer {
    call(&[&["check"], estates, &["--edition", "hyperv-replica", "--today", "2026-11-23"], more].concat())
}

#[test]
fn each_report_stands_under_its_file_and_a_summary_comes_last() {
    let (ready, not) =
        (file("tests/scenarios/replica-cluster-pair.json"), file("tests/scenarios/rescue-2012-r2.json"));
    let answer = check(&[&not, &ready], &[]);
    assert_eq!((answer.code, answer.err.as_str()), (1, ""));
    let alone = check(&[&ready], &[]);
    let heading = format!("{ready}\n{}\n{}", "=".repeat(ready.chars().count()), alone.out);
    assert!(answer.out.starts_with(&not) && answer.out.contains(&heading), "{}", answer.out);
    let (_, summary) = answer.out.rsplit_once("\nSummary\n").unwrap();
    let rows: Vec<Vec<&str>> = summary.lines().map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(rows[0], ["File", "Verdict", "Blockers", "Warnings", "Unknown"]);
    assert_eq!(rows[1], ["✗", &not, "Not", "ready", "4", "6", "0"]);
    assert_eq!(rows[2], ["✓", &ready, "Ready", "0", "0", "0"]);
    let swedish = check(&[&not, &ready], &["--lang", "sv"]);
    assert!(swedish.out.contains("\nSammanfattning\n    Fil "), "{}", swedish.out);
}

#[test]
fn the_exit_code_is_the_worst_and_a_file_that_cannot_be_read_stops_nobody() {
    let estate = |name: &str| file(&format!("tests/scenarios/{name}.json"));
    let (ready, not, unknown) =
        (estate("replica-cluster-pair"), estate("rescue-2012-r2"), estate("nothing-known"));
    assert_eq!(check(&[&ready, &ready], &[]).code, 0);
    assert_eq!(check(&[&ready, &unknown], &[]).code, 2);
    assert_eq!(check(&[&unknown, &not, &ready], &[]).code, 1);
    let answer = check(&["no-such-file.json", &not], &[]);
    assert_eq!(answer.code, 3);
    assert!(answer.err.starts_with("no-such-file.json cannot be read: "), "{}", answer.err);
    assert!(answer.out.contains("✗ no-such-file.json") && answer.out.contains("Not ready"), "{}", answer.out);
}

#[test]
fn a_folder_stands_for_its_inventories_sorted() {
    let folder = estates("sorted", &["rescue-2012-r2", "nothing-known", "replica-cluster-pair"]);
    let folder = folder.to_str().unwrap();
    let answer = check(&[folder], &["--format", "json"]);
    let document = answer.json();
    let names = |member: &str| -> Vec<String> {
        let files = document[member].as_array().unwrap().iter().map(|each| each["file"].as_str().unwrap());
        files.map(|file| file.rsplit(['/', '\\']).next().unwrap().to_owned()).collect()
    };
    let sorted = ["nothing-known.json", "replica-cluster-pair.json", "rescue-2012-r2.json"];
    assert_eq!((names("summary"), names("reports")), (sorted.map(String::from).to_vec(), names("summary")));
    assert_eq!(answer.code, 1);
    let empty = super::folder("empty");
    let empty = empty.to_str().unwrap();
    let answer = check(&[empty], &["--format", "json"]);
    assert_eq!(answer.code, 3);
    assert_eq!(answer.err, format!("{empty} holds no file that ends in .json.\n"));
}

#[test]
fn programs_read_the_same_report_as_of_one_estate() {
    let folder = estates("programs", &["rescue-2012-r2"]);
    fs::write(folder.join("cut.json"), "{\"format\":").unwrap();
    let estate = folder.join("rescue-2012-r2.json");
    let alone = check(&[estate.to_str().unwrap()], &["--format", "json", "--all-scenarios"]).json();
    let answer = check(&[folder.to_str().unwrap()], &["--format", "json", "--all-scenarios"]);
    assert_eq!(answer.code, 3);
    let document = answer.json();
    assert_eq!(document["format"], "secondsite-reports/1");
    assert_eq!(document["reports"].as_array().unwrap().len(), 1);
    assert_eq!(document["reports"][0]["report"], alone);
    let summary = document["summary"].as_array().unwrap();
    assert!(
        summary[0]["file"].as_str().unwrap().ends_with("cut.json") && summary[0].get("verdict").is_none()
    );
    assert!(summary[0]["problems"][0].as_str().unwrap().contains("cut.json"), "{summary:?}");
    let members = ["file", "verdict", "blockers", "warnings", "unknown"];
    assert_eq!(summary[1].as_object().unwrap().len(), members.len(), "{summary:?}");
    assert_eq!((&summary[1]["verdict"], &summary[1]["blockers"]), (&"not-ready".into(), &4.into()));
    assert_eq!((&summary[1]["warnings"], &summary[1]["unknown"]), (&6.into(), &0.into()));
}

#[test]
fn what_holds_one_estate_says_so() {
    let estate = file("tests/scenarios/replica-cluster-pair.json");
    for format in ["html", "markdown", "csv"] {
        let answer = check(&[&estate, &estate], &["--format", format]);
        let refusal =
            format!("{format} holds one estate. Several go into json, sarif and junit, or into text.");
        assert_eq!(answer.refused(), [refusal]);
    }
    let answer = check(&[&estate, &estate], &["--baseline", &estate]);
    assert_eq!(answer.refused(), ["A baseline belongs to one estate. Check each against its own."]);
}
