//! Help, lists, and calls that are wrong.

use std::fs;

use super::{call, file};

#[test]
fn help_teaches_by_example_in_both_languages() {
    for command in [
        &[][..],
        &["check"],
        &["rules"],
        &["link"],
        &["link", "encode"],
        &["link", "decode"],
        &["restore"],
        &["schema"],
        &["manual"],
    ] {
        let english = call(&[command, &["--help"]].concat());
        assert_eq!((english.code, english.err.as_str()), (0, ""), "{command:?}");
        let example = format!("  secondsite {}", command.join(" "));
        assert!(
            english.out.contains("Usage: secondsite") && english.out.contains(&example),
            "{}",
            english.out
        );
        let swedish = call(&[command, &["-h", "--lang", "sv"]].concat());
        assert!(swedish.code == 0 && swedish.out.contains("Användning: secondsite"), "{}", swedish.out);
        for word in ["Usage", "Options:", "Print", "[default", "[possible"] {
            assert!(!swedish.out.contains(word), "{word} in {}", swedish.out);
        }
    }
    assert!(call(&["check", "--help"]).out.contains("Exit code: 0 ready"));
}

#[test]
fn the_version_is_told() {
    let answer = call(&["--version"]);
    assert_eq!((answer.code, answer.out), (0, format!("secondsite {}\n", env!("CARGO_PKG_VERSION"))));
}

#[test]
fn a_wrong_call_is_refused_with_code_3_and_a_sentence() {
    let estate = &file("tests/links/v1-small.json")[..];
    for (arguments, expected) in [
        (&["chek", estate][..], "There is no command chek."),
        (&["check"], "<ESTATE>... is missing."),
        (&["check", estate, "--bogus"], "--bogus is not among"),
        (&["check", "no-such-file.json"], "no-such-file.json cannot be read: "),
        (&["check", estate, "--today", "2026-02-30"], "2026-02-30 is no day"),
        (&["check", estate, "--today", "tomorrow"], "tomorrow is no day"),
        (&["check", estate, "--edition", "vmm-to-mars"], "There is no edition vmm-to-mars."),
        (&["check", estate, "--edition", "vmm-to-vmm@2017-07-31"], "There is no edition"),
        (&["check", estate, "--format", "xml"], "xml is no value"),
        (&["check", estate, "--format"], "needs a value"),
        (&["check", estate, "--lang", "de"], "de is no value"),
        (&["check", estate, "--all", "--all"], "only once"),
        (&["rules", "--edition", "x"], "There is no edition x."),
        (&["link", "decode"], "<FRAGMENT> is missing."),
        (&["link", "unpack"], "There is no command unpack."),
    ] {
        let answer = call(arguments);
        let lines = answer.refused();
        assert!(lines.len() == 1 && lines[0].contains(expected), "{arguments:?}: {lines:?}");
    }
    assert!(call(&["check", estate, "--bogus", "--lang", "sv"]).refused()[0].contains("hör inte till"));
}

#[test]
fn a_call_without_a_command_is_refused_with_help() {
    for arguments in [&[][..], &["link"]] {
        let answer = call(arguments);
        assert!(answer.refused().iter().any(|line| line.starts_with("Usage: secondsite")), "{}", answer.err);
    }
}

#[test]
fn rules_are_listed_with_what_they_need_and_rest_on() {
    let catalogue = call(&["rules", "--edition", "vmm-to-vmm@2017-07-30", "--format", "json"]).json();
    assert_eq!(catalogue["edition"], "vmm-to-vmm@2017-07-30");
    let rules = catalogue["rules"].as_array().unwrap();
    let broker = rules.iter().find(|rule| rule["id"] == "CLU-03").unwrap();
    assert_eq!(broker["slug"], "broker-not-created");
    assert_eq!(broker["level"], "blocker");
    assert_eq!(broker["facts"][0], "F-CLU-03");
    assert!(broker["needs"].as_array().unwrap().iter().any(|need| need == "clusters.broker"));
    let source = &broker["sources"][0];
    assert_eq!(source["pageDate"], "2017-07-30");
    assert!(source["address"].as_str().unwrap().starts_with("https://") && source["read"].is_string());
    let title = |language| {
        call(&["rules", "--format", "json", "--lang", language]).json()["rules"][0]["title"].clone()
    };
    assert_ne!(title("en"), title("sv"));
}

#[test]
fn an_edition_lists_rules_at_its_own_levels() {
    let level = |arguments: &[&str]| {
        let listed = call(&[&["rules", "--format", "json"], arguments].concat()).json();
        let rules = listed["rules"].as_array().unwrap().clone();
        rules.into_iter().find(|rule| rule["id"] == "CLU-01").unwrap()["level"].clone()
    };
    assert_eq!(level(&["--edition", "vmm-to-vmm"]), "advice");
    assert_ne!(level(&[]), "advice");
}

#[test]
fn every_rule_is_a_line_for_people() {
    let count = call(&["rules", "--format", "json"]).json()["rules"].as_array().unwrap().len();
    let lines = call(&["rules"]).out.lines().filter(|line| line.starts_with("  ")).count();
    assert_eq!(lines, count);
}

#[test]
fn the_schema_is_the_published_one() {
    let answer = call(&["schema"]);
    assert_eq!(answer.code, 0);
    assert_eq!(answer.json()["properties"]["format"]["const"], "secondsite/1");
    assert_eq!(answer.out, fs::read_to_string(file("schema/inventory-1.json")).unwrap());
}

#[test]
fn calls_can_be_completed_in_four_shells() {
    for (shell, part) in [
        ("bash", "complete -F"),
        ("zsh", "#compdef secondsite"),
        ("fish", "complete -c secondsite"),
        ("powershell", "Register-ArgumentCompleter"),
    ] {
        let answer = call(&["completions", shell]);
        assert_eq!((answer.code, answer.err.as_str()), (0, ""));
        assert!(answer.out.contains(part) && answer.out.contains("all-scenarios"), "{shell}: {}", answer.out);
    }
    assert!(call(&["completions", "cmd"]).refused()[0].contains("cmd is no value"));
}

#[test]
fn the_manual_page_tells_every_command_and_option_in_both_languages() {
    for (language, headings) in [
        ("en", ["NAME", "USAGE", "OPTIONS", "COMMANDS"]),
        ("sv", ["NAMN", "ANVÄNDNING", "ALTERNATIV", "KOMMANDON"]),
    ] {
        let answer = call(&["manual", "--lang", language]);
        assert_eq!((answer.code, answer.err.as_str()), (0, ""));
        let page = &answer.out;
        let lines: Vec<&str> = page.lines().collect();
        assert!(lines.iter().any(|line| line.starts_with(".TH secondsite 1 ")), "{page}");
        let found: Vec<&str> = lines.iter().filter_map(|line| line.strip_prefix(".SH ")).collect();
        assert_eq!(found, headings);
        let commands: Vec<&str> = lines.iter().filter_map(|line| line.strip_prefix(".SS ")).collect();
        let known = ["check", "rules", "link", "link encode", "link decode", "restore", "import", "schema"];
        let known = known.iter().chain(&["completions", "manual"]);
        assert_eq!(commands, known.map(|name| format!("\"secondsite {name}\"")).collect::<Vec<_>>());
        for option in ["baseline", "output", "all\\-scenarios", "prefer", "pseudonyms", "lang", "color"] {
            let heads = lines.iter().filter(|line| line.starts_with(&format!("\\fB\\-\\-{option}\\fR")));
            assert!(heads.count() > 0, "{option} in {page}");
        }
        // What is laid out by lines begins and ends, and no line of a text is taken for an instruction.
        let known = ["TH", "SH", "SS", "PP", "TP", "nf", "fi", "ie", "el", "RS", "RE", "br"];
        for line in lines.iter().filter(|line| line.starts_with(['.', '\''])) {
            let word = line[1..].split(' ').next().unwrap();
            assert!(known.contains(&word), "{line}");
        }
        let count = |word| lines.iter().filter(|line| **line == word).count();
        assert_eq!((count(".nf"), count(".nf")), (count(".fi"), commands.len() + 1));
    }
    let english = call(&["manual"]).out;
    let exit_codes = english.lines().filter(|line| line.contains("Exit code: 0 ready"));
    assert_eq!(exit_codes.count(), 1, "{english}");
}
