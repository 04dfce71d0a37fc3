//! `secondsite check`.

use std::fs;
use std::io::Read as _;
use std::process::Stdio;

use super::{Answer, call, fed, file, folder, inventory, secondsite};

const DAY: [&str; 2] = ["--today", "2026-11-23"];

fn check(arguments: &[&str]) -> Answer {
    call(&[&["check"], arguments, &DAY].concat())
}

#[test]
fn a_retired_scenario_is_never_ready() {
    let answer = check(&[&file("tests/scenarios/everything-passes.json"), "--format", "json"]);
    let report = answer.json();
    assert_eq!(answer.code, 1);
    assert_eq!(report["verdict"], "retired");
    assert_eq!(report["underlying"], "ready-with-warnings");
    assert_eq!(report["scenario"], serde_json::json!({"status": "retired", "since": "2023-03"}));
}

#[test]
fn the_exit_code_of_a_current_scenario_is_that_of_its_verdict() {
    for (estate, verdict, code) in [
        ("replica-cluster-pair", "ready", 0),
        ("rescue-2012-r2", "not-ready", 1),
        ("nothing-known", "cannot-tell", 2),
    ] {
        let estate = file(&format!("tests/scenarios/{estate}.json"));
        let answer = check(&[&estate, "--edition", "hyperv-replica", "--format", "json"]);
        assert_eq!((answer.json()["verdict"].as_str(), answer.code), (Some(verdict), code), "{estate}");
    }
}

#[test]
fn every_scenario_is_judged_at_once_when_asked() {
    let estate = file("tests/scenarios/replica-cluster-pair.json");
    let report =
        check(&[&estate, "--edition", "hyperv-replica", "--all-scenarios", "--format", "json"]).json();
    let scenarios = report["scenarios"].as_array().unwrap();
    let verdict = |slug: &str| {
        let of_scenario = |each: &&serde_json::Value| each["edition"].as_str().unwrap().starts_with(slug);
        scenarios.iter().find(of_scenario).unwrap()["verdict"].as_str().unwrap()
    };
    assert_eq!(scenarios.len(), 4);
    assert_eq!((verdict("vmm-to-vmm@"), verdict("hyperv-replica@")), ("retired", "ready"));
}

#[test]
fn the_json_has_the_members_of_the_data_contract_in_their_order() {
    let answer = check(&[&file("examples/municipality.json"), "--format", "json"]);
    assert_eq!((answer.code, answer.err.as_str()), (1, ""));
    let report = answer.json();
    let top = [
        "format",
        "edition",
        "today",
        "verdict",
        "underlying",
        "scenario",
        "counts",
        "findings",
        "notChecked",
    ];
    let mut from = 0;
    for member in top.iter().chain(&["inconsistencies", "warnings"]) {
        let at = answer.out[from..].find(&format!("\n  \"{member}\": "));
        from += at.unwrap_or_else(|| panic!("{member} is missing, or not in its place"));
    }
    assert_eq!(report["today"], "2026-11-23");
    let counts = &report["counts"];
    let kinds = ["pass", "fail", "unknown", "notApplicable", "accepted", "blockers", "warnings", "advice"];
    assert!(kinds.iter().all(|kind| counts[kind].is_u64()), "{counts}");
    for finding in report["findings"].as_array().unwrap() {
        let outcome = finding["outcome"].as_str().unwrap();
        assert!(["fail", "unknown"].contains(&outcome), "without --all");
        assert_eq!(finding.get("missing").is_some(), outcome == "unknown", "{finding}");
        assert!(
            finding["values"].is_object() && !finding["facts"].as_array().unwrap().is_empty(),
            "{finding}"
        );
        assert!(finding["object"]["table"].is_string(), "{finding}");
    }
}

#[test]
fn all_lists_as_many_findings_as_are_counted() {
    let report = check(&[&file("examples/municipality.json"), "--format", "json", "--all"]).json();
    let counts = &report["counts"];
    let sum: u64 = ["pass", "fail", "unknown", "notApplicable", "accepted"]
        .iter()
        .map(|kind| counts[kind].as_u64().unwrap())
        .sum();
    assert_eq!(report["findings"].as_array().unwrap().len() as u64, sum);
}

#[test]
fn an_accepted_failure_stays_a_failure_and_is_counted_apart() {
    let report = check(&[&file("tests/scenarios/accepted.json"), "--format", "json"]).json();
    let accepted: Vec<&serde_json::Value> = report["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|finding| finding.get("accepted").is_some())
        .collect();
    assert_eq!(report["counts"]["accepted"], accepted.len());
    assert_eq!(accepted[0]["outcome"], "fail");
    let expected = serde_json::json!({
        "reason": "The line is ordered for March", "owner": "Network group", "until": "2027-03-31",
    });
    assert_eq!(accepted[0]["accepted"], expected);
}

#[test]
fn equal_calls_give_equal_bytes_and_the_language_changes_messages_only() {
    let example = file("tests/scenarios/hostile-names.json");
    let english = check(&[&example, "--format", "json", "--lang", "en"]);
    assert_eq!(english.out, check(&[&example, "--format", "json"]).out);
    let swedish = check(&[&example, "--format", "json", "--lang", "sv"]);
    let stripped = |answer: &Answer| {
        let mut report = answer.json();
        let object = report.as_object_mut().unwrap();
        let messages = object.remove("inconsistencies").unwrap();
        (report, messages)
    };
    let ((one, english), (other, swedish)) = (stripped(&english), stripped(&swedish));
    assert_eq!(one, other);
    assert_ne!(english, swedish);
}

#[test]
fn the_text_says_the_answer_first() {
    let answer = check(&[&file("examples/municipality.json")]);
    let lines: Vec<&str> = answer.out.lines().collect();
    assert!(lines[0].contains("This scenario can no longer be set up"), "{}", lines[0]);
    assert!(lines[1].contains("not ready"), "{}", lines[1]);
    assert!(lines[3].contains("Sundbyholms kommun"), "{}", lines[3]);
    assert!(lines[4].contains("vmm-to-vmm@2019-09-09"), "{}", lines[4]);
    assert!(lines[5].contains("23 November 2026"), "{}", lines[5]);
    let place = |heading: &str| lines.iter().position(|line| *line == heading).unwrap();
    assert!(place("Blockers") < place("Warnings") && place("Warnings") < place("Not known yet"));
}

#[test]
fn the_text_speaks_the_language_of_the_environment_unless_told() {
    let example = file("examples/municipality.json");
    let swedish = |variables: &[(&str, &str)], arguments: &[&str]| {
        let mut command = secondsite(&[&["check", &example], arguments, &DAY].concat());
        Answer::of(command.envs(variables.iter().copied()).output().unwrap())
            .out
            .contains("Det här scenariot")
    };
    assert!(swedish(&[("LANG", "sv_SE.UTF-8")], &[]));
    assert!(swedish(&[("LANG", "en_GB.UTF-8"), ("LC_ALL", "sv")], &[]));
    assert!(!swedish(&[("LANG", "sv_SE.UTF-8"), ("LC_ALL", "C")], &[]));
    assert!(!swedish(&[("LANG", "sv_SE.UTF-8")], &["--lang", "en"]));
    assert!(swedish(&[], &["--lang=sv"]));
    assert!(!swedish(&[("LANG", "de_DE")], &[]));
}

#[test]
fn what_is_piped_has_no_colour_unless_forced() {
    let example = file("examples/municipality.json");
    let coloured = |variables: &[(&str, &str)]| {
        let mut command = secondsite(&["check", &example]);
        Answer::of(command.envs(variables.iter().copied()).output().unwrap()).out.contains('\u{1b}')
    };
    assert!(!coloured(&[]));
    assert!(coloured(&[("CLICOLOR_FORCE", "1")]));
    assert!(!coloured(&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]));
    assert!(check(&[&example, "--color", "always"]).out.contains('\u{1b}'));
    let forced = secondsite(&["check", &example, "--color", "never"]).env("CLICOLOR_FORCE", "1").output();
    assert!(!Answer::of(forced.unwrap()).out.contains('\u{1b}'));
}

#[test]
fn standard_input_is_an_estate_too() {
    let answer = fed(&["check", "-", "--format", "json"], &inventory("\"azure\":{\"subscription\":false}"));
    assert_eq!((answer.code, answer.err.as_str()), (1, ""));
    let report = answer.json();
    assert!(
        report["findings"]
            .as_array()
            .unwrap()
            .iter()
            .any(|finding| finding["slug"] == "subscription-missing")
    );
}

#[test]
fn without_a_day_it_is_judged_for_today() {
    let report = fed(&["check", "-", "--format", "json"], &inventory("\"sites\":[]")).json();
    let today = report["today"].as_str().unwrap();
    assert!(today.len() == 10 && today > "2026-01-01", "{today}");
}

#[test]
fn a_slug_alone_is_the_newest_edition() {
    let report =
        fed(&["check", "-", "--format", "json", "--edition", "vmm-to-vmm"], &inventory("\"sites\":[]"))
            .json();
    assert!(report["edition"].as_str().unwrap().starts_with("vmm-to-vmm@20"));
    assert_eq!(
        fed(&["check", "-", "--format", "json"], &inventory("\"sites\":[]")).json()["edition"],
        report["edition"]
    );
}

#[test]
fn a_reader_who_has_seen_enough_may_leave() {
    let mut child = secondsite(&["check", &file("examples/municipality.json"), "--format", "json", "--all"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!((child.wait().unwrap().code(), said.as_str()), (Some(1), ""));
}

#[test]
fn every_format_is_written_and_the_exit_code_is_that_of_the_verdict() {
    let estate = file("tests/scenarios/rescue-2012-r2.json");
    for (format, beginning) in [
        ("html", "<!doctype html>\n<html lang=\"en\">"),
        ("markdown", "# "),
        ("csv", "\u{feff}\"Kind\","),
        ("json", "{\n  \"format\": \"secondsite-report/1\""),
        ("sarif", "{\n  \"$schema\": "),
        ("junit", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites "),
    ] {
        let answer = check(&[&estate, "--edition", "hyperv-replica", "--format", format]);
        assert_eq!((answer.code, answer.err.as_str()), (1, ""), "{format}");
        assert!(answer.out.starts_with(beginning), "{format}: {}", &answer.out[..80]);
    }
}

#[test]
fn against_a_baseline_only_what_is_new_counts() {
    let estate = file("tests/scenarios/rescue-2012-r2.json");
    let same = check(&[&estate, "--edition", "hyperv-replica", "--baseline", &estate]);
    assert_eq!(same.code, 0, "what was there already fails nobody");
    assert!(same.err.starts_with("Against the baseline: 0 new, 0 fixed, "), "{}", same.err);
    assert!(same.out.contains("Not ready"), "the report is whole");
    let ready = file("tests/scenarios/replica-cluster-pair.json");
    let worse = check(&[&estate, "--edition", "hyperv-replica", "--baseline", &ready]);
    assert_eq!(worse.code, 1, "{}", worse.err);
    let unknown = file("tests/scenarios/nothing-known.json");
    let lost = check(&[&unknown, "--edition", "hyperv-replica", "--baseline", &ready]);
    assert_eq!(lost.code, 2, "{}", lost.err);
    let wrong = check(&[&estate, "--baseline", "no-such-file.json"]);
    assert_eq!(wrong.code, 3);
}

#[test]
fn an_earlier_report_is_a_baseline_too() {
    let folder = folder("earlier-report");
    let judge = |estate: &str, more: &[&str]| {
        check(
            &[&[&file(&format!("tests/scenarios/{estate}.json")), "--edition", "hyperv-replica"], more]
                .concat(),
        )
    };
    let earlier = folder.join("earlier.json").to_str().unwrap().to_owned();
    let written = judge("rescue-2012-r2", &["--format", "json", "--output", &earlier]);
    assert_eq!((written.code, written.out.as_str()), (1, ""));
    let same = judge("rescue-2012-r2", &["--baseline", &earlier]);
    assert_eq!(same.code, 0, "what was there already fails nobody");
    assert!(same.err.starts_with("Against the baseline: 0 new, 0 fixed, "), "{}", same.err);
    assert!(!same.err.contains(" 0 unchanged"), "{}", same.err);
    let same_inventory =
        judge("rescue-2012-r2", &["--baseline", &file("tests/scenarios/rescue-2012-r2.json")]);
    assert_eq!(same.err, same_inventory.err, "a report is as good a baseline as its inventory");
    let other = judge("replica-certificates", &["--baseline", &earlier]);
    let other_inventory =
        judge("replica-certificates", &["--baseline", &file("tests/scenarios/rescue-2012-r2.json")]);
    assert_eq!((other.code, other.err), (other_inventory.code, other_inventory.err));
    let text = fs::read_to_string(&earlier).unwrap().replace("secondsite-report/1", "secondsite-report/9");
    fs::write(&earlier, text).unwrap();
    assert!(judge("rescue-2012-r2", &["--baseline", &earlier]).refused()[0].contains("earlier.json"));
}

#[test]
fn a_report_is_written_to_a_file_in_one_step() {
    let folder = folder("output");
    let estate = folder.join("estate.json").to_str().unwrap().to_owned();
    fs::copy(file("tests/scenarios/rescue-2012-r2.json"), &estate).unwrap();
    let report = folder.join("report.txt").to_str().unwrap().to_owned();
    fs::write(&report, "yesterday's").unwrap();
    // Whoever has the old report open keeps it whole.
    fs::hard_link(&report, folder.join("old.txt")).unwrap();
    let arguments = ["check", &estate, "--today", "2026-11-23"];
    let printed = call(&arguments);
    let written = call(&[&arguments[..], &["--output", &report, "--color", "always"]].concat());
    assert_eq!((written.code, written.out.as_str()), (printed.code, ""));
    assert_eq!(fs::read_to_string(&report).unwrap(), printed.out, "without colours, and the same");
    let names = || {
        let names = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name());
        let mut names: Vec<String> = names.map(|name| name.into_string().unwrap()).collect();
        names.sort();
        names
    };
    assert_eq!(fs::read_to_string(folder.join("old.txt")).unwrap(), "yesterday's");
    assert_eq!(names(), ["estate.json", "old.txt", "report.txt"], "nothing is left beside it");
    let before = fs::read_to_string(&estate).unwrap();
    let over = call(&[&arguments[..], &["--output", &estate]].concat());
    assert!(over.refused()[0].contains("is an inventory that is to be judged"), "{}", over.err);
    assert_eq!(fs::read_to_string(&estate).unwrap(), before);
    let nowhere = folder.join("no-such-folder/report.txt").to_str().unwrap().to_owned();
    for place in [&nowhere, folder.to_str().unwrap()] {
        let refused = call(&[&arguments[..], &["--output", place]].concat());
        assert!(refused.refused()[0].contains(place), "{}", refused.err);
    }
    assert_eq!(names(), ["estate.json", "old.txt", "report.txt"]);
}
