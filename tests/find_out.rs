//! The script that finds out what is not known, whole, for every estate there is: PowerShell that only reads.

use std::collections::BTreeSet;

use secondsite_report::find_out::script;
use secondsite_report::needed::{Fact, facts};
use secondsite_rules::command::find_out;
use secondsite_rules::{Level, check, editions};
use secondsite_text::Language;
use tree_sitter::Parser;

use crate::commands::calls;
use crate::scenarios::{estates, today};

const LANGUAGES: [Language; 2] = [Language::English, Language::Swedish];

/// Every script that can be made of the estates, with what it was made for.
fn scripts() -> Vec<(String, Vec<Fact>, String)> {
    let mut scripts = Vec::new();
    for (name, inventory) in estates() {
        for edition in editions::newest() {
            let report = check(&inventory, edition, today());
            for (language, least) in LANGUAGES
                .into_iter()
                .flat_map(|language| [Level::Blocker, Level::Advice].map(|least| (language, least)))
            {
                let facts = facts(&report, &inventory, least);
                if let Some(script) = script(language, &report, &inventory, least) {
                    scripts.push((format!("{name} in {}", edition.name()), facts, script));
                }
            }
        }
    }
    assert!(scripts.len() > 40, "only {} scripts", scripts.len());
    scripts
}

fn lines(script: &str) -> impl Iterator<Item = &str> {
    script.lines().filter(|line| !line.is_empty() && !line.starts_with("# "))
}

fn parses(script: &str) -> bool {
    let mut parser = Parser::new();
    parser.set_language(&tree_sitter_powershell::LANGUAGE.into()).unwrap();
    !parser.parse(script, None).unwrap().root_node().has_error()
}

#[test]
fn a_script_is_comments_and_the_commands_that_find_out_and_nothing_else() {
    for (of, facts, script) in scripts() {
        let fitting: BTreeSet<Vec<String>> = facts
            .iter()
            .flat_map(|fact| find_out(&fact.path.to_string()))
            .map(|command| calls(command.script).into_iter().map(|(name, _)| name).collect())
            .collect();
        for line in lines(&script) {
            let names: Vec<String> = calls(line).into_iter().map(|(name, _)| name).collect();
            assert!(fitting.contains(&names), "{of}: {line}");
        }
        assert!(parses(&script), "{of}:\n{script}");
        // What the grammar finds in all of it is what it finds line by line: no comment and no name leaks.
        let each: Vec<String> = lines(&script).flat_map(calls).map(|(name, _)| name).collect();
        let whole: Vec<String> = calls(&script).into_iter().map(|(name, _)| name).collect();
        assert_eq!(whole, each, "{of}:\n{script}");
    }
}

#[test]
fn a_line_stands_once_in_each_part_and_every_fact_is_told() {
    for (of, facts, script) in scripts() {
        for part in script.split("# ==== ").skip(1) {
            let mut seen = BTreeSet::new();
            assert!(lines(part).all(|line| seen.insert(line)), "{of}:\n{part}");
        }
        assert!(script.lines().count() > facts.len(), "{of}: {} facts", facts.len());
    }
}

#[test]
fn a_scenario_without_vmm_has_no_part_for_it() {
    for (of, _, script) in scripts() {
        let has_vmm = of.contains(" in vmm-");
        assert!(has_vmm || !script.contains("Get-SC"), "{of}:\n{script}");
    }
}
