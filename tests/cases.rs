//! The cases of every rule: a healthy estate, the difference that matters, and what the rule says of it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::LazyLock;

use secondsite_cases::{Case, Estate, Expected, label, parse};
use secondsite_inventory::{Inventory, Object, Table};
use secondsite_rules::check::{Finding, Outcome, check};
use secondsite_rules::editions::{self, Edition, Entry, Scenario, Status};
use secondsite_rules::{Level, Rule, catalogue};

/// The folder of a rule's subject.
fn folder(rule: &Rule) -> PathBuf {
    let root = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/rules/src/catalogue"));
    root.join(rule.subject.word().replace('-', "_"))
}

/// Every case of the catalogue with its rule.
pub fn all() -> Vec<(&'static Rule, Case)> {
    let rules = catalogue::all();
    let mut folders: Vec<PathBuf> = rules.iter().map(|rule| folder(rule)).collect();
    folders.dedup();
    let mut cases = Vec::new();
    for folder in folders {
        let path = folder.join("cases.txt");
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
        for case in parse(&text).unwrap_or_else(|error| panic!("{path:?}: {error}")) {
            let rule = rules.iter().find(|rule| rule.id == case.rule);
            let rule = rule.unwrap_or_else(|| panic!("{path:?}:{}: no rule {}", case.line, case.rule));
            cases.push((*rule, case));
        }
    }
    cases
}

/// An edition with these rules, each at its own level.
fn edition(rules: &[&'static Rule]) -> &'static Edition {
    let scenario = Box::leak(Box::new(Scenario { slug: "cases", status: Status::Current, vmm: true }));
    let entries: Vec<Entry> = rules.iter().map(|rule| Entry { rule, changed: None }).collect();
    let entries = Box::leak(entries.into_boxed_slice());
    Box::leak(Box::new(Edition { scenario, date: "2017-07-30", entries, not_checked: &[] }))
}

/// An edition with this rule alone, at its own level.
pub fn alone(rule: &'static Rule) -> &'static Edition {
    static ALONE: LazyLock<BTreeMap<&str, &Edition>> =
        LazyLock::new(|| catalogue::all().into_iter().map(|rule| (rule.id, edition(&[rule]))).collect());
    ALONE[rule.id]
}

/// An edition with every rule there is.
pub fn everything() -> &'static Edition {
    static EVERYTHING: LazyLock<&Edition> = LazyLock::new(|| edition(&catalogue::all()));
    &EVERYTHING
}

fn paths(outcome: &Outcome) -> Option<BTreeSet<String>> {
    let Outcome::Unknown(missing) = outcome else { return None };
    Some(missing.paths().iter().map(ToString::to_string).collect())
}

/// What is wrong with the case, if anything.
fn judge(rule: &'static Rule, case: &Case) -> Result<(), String> {
    let Estate { inventory, today } = Estate::with(&case.edits)?;
    let report = check(&inventory, alone(rule), today);
    let wanted = |finding: &&Finding| match &case.on {
        None => true,
        Some(wanted) => label(finding.object, &inventory) == *wanted,
    };
    let findings: Vec<&Finding> = report.findings.iter().filter(wanted).collect();
    let seen = || findings.iter().map(|finding| say(finding, &inventory)).collect::<Vec<_>>().join("\n    ");
    let fits = fits(rule, case, &findings);
    if fits { Ok(()) } else { Err(format!("the findings are\n    {}", seen())) }
}

fn say(finding: &Finding, inventory: &Inventory) -> String {
    let more = match &finding.outcome {
        Outcome::Fail(values) => {
            let values = values.iter().map(|(name, value)| format!("{name} = {value}"));
            format!(" at {} => {}", finding.level.word(), values.collect::<Vec<_>>().join("; "))
        }
        outcome => paths(outcome).map(|paths| format!(" {paths:?}")).unwrap_or_default(),
    };
    format!("{} on {}{more}", finding.outcome.word(), label(finding.object, inventory))
}

/// Without an object a pass means that every object passes or is none of the rule's business, and a failure
/// or an unknown that exactly one object is so.
fn fits(rule: &Rule, case: &Case, findings: &[&Finding]) -> bool {
    let count = |word: &str| findings.iter().filter(|finding| finding.outcome.word() == word).count();
    match &case.expected {
        Expected::Pass => count("pass") > 0 && count("fail") == 0 && count("unknown") == 0,
        Expected::NotApplicable => !findings.is_empty() && count("not-applicable") == findings.len(),
        Expected::Unknown(wanted) => {
            let unknown: Vec<_> = findings.iter().filter_map(|finding| paths(&finding.outcome)).collect();
            unknown.len() == 1 && unknown[0] == *wanted
        }
        Expected::Fail { level, values } => {
            let failures: Vec<(Level, Vec<(String, String)>)> = findings
                .iter()
                .filter_map(|finding| match &finding.outcome {
                    Outcome::Fail(found) => {
                        let found = found.iter().map(|(name, value)| ((*name).to_owned(), value.to_string()));
                        Some((finding.level, found.collect()))
                    }
                    _ => None,
                })
                .collect();
            failures.len() == 1 && failures[0] == (level.unwrap_or(rule.level), values.clone())
        }
    }
}

#[test]
fn every_case_comes_out_as_it_says() {
    let mut wrong = Vec::new();
    for (rule, case) in all() {
        if let Err(what) = judge(rule, &case) {
            wrong.push(format!("{} line {}: {}: {what}", rule.id, case.line, case.text));
        }
    }
    assert!(wrong.is_empty(), "{} cases:\n{}", wrong.len(), wrong.join("\n"));
}

/// Whether a rule can be left without an answer for want of a field. What tells rows apart is always known, a row of
/// machines without a count is one, and of a host's cluster and whether it has one either may tell the other.
fn may_lack(rule: &Rule, need: &str) -> bool {
    let other = |other: &str| rule.needs.contains(&other);
    match need {
        "virtualMachines.count" => return false,
        "hosts.cluster" => return !other("hosts.clustered"),
        "hosts.clustered" => return !other("hosts.cluster"),
        _ => {}
    }
    let (table, field) = need.split_once('.').unwrap_or((need, ""));
    Table::named(table).is_none_or(|table| !table.shape().is_required(field))
}

#[test]
fn every_rule_has_a_case_of_each_kind_and_an_unknown_for_each_need() {
    let cases = all();
    let mut lacking = Vec::new();
    for rule in catalogue::all() {
        let own: Vec<&Case> =
            cases.iter().filter(|(owner, _)| owner.id == rule.id).map(|(_, case)| case).collect();
        let mut demand = |holds: bool, what: &str| {
            if !holds {
                lacking.push(format!("{} lacks {what}", rule.id));
            }
        };
        demand(own.iter().any(|case| case.expected == Expected::Pass), "a pass");
        demand(own.iter().any(|case| matches!(case.expected, Expected::Fail { .. })), "a failure");
        for need in rule.needs.iter().filter(|need| may_lack(rule, need)) {
            let dropped = own
                .iter()
                .any(|case| matches!(&case.expected, Expected::Unknown(paths) if paths.contains(*need)));
            demand(dropped, &format!("an unknown {need}"));
        }
    }
    assert!(lacking.is_empty(), "{}", lacking.join("\n"));
}

#[test]
fn every_value_and_word_a_rule_declares_is_in_a_case_and_no_other() {
    use secondsite_rules::rule::ValueKind;
    let cases = all();
    for rule in catalogue::all() {
        let names: Vec<&str> = rule.values.iter().map(|(name, _)| *name).collect();
        let mut words: BTreeSet<(&str, String)> = BTreeSet::new();
        for (_, case) in cases.iter().filter(|(owner, _)| owner.id == rule.id) {
            let Expected::Fail { values, .. } = &case.expected else { continue };
            let given: Vec<&str> = values.iter().map(|(name, _)| name.as_str()).collect();
            assert_eq!(given, names, "{} line {}: the values it declares", rule.id, case.line);
            for ((name, kind), (_, value)) in rule.values.iter().zip(values) {
                if let ValueKind::Word(allowed) = kind {
                    assert!(allowed.contains(&value.as_str()), "{} declares no word {value}", rule.id);
                    words.insert((name, value.clone()));
                }
            }
        }
        for (name, kind) in rule.values {
            let ValueKind::Word(allowed) = kind else { continue };
            for word in *allowed {
                assert!(words.contains(&(*name, (*word).to_owned())), "{} lacks a case with {word}", rule.id);
            }
        }
    }
}

#[test]
fn what_a_rule_reports_missing_is_within_its_needs() {
    for (rule, case) in all() {
        let Expected::Unknown(paths) = &case.expected else { continue };
        for path in paths {
            let table = rule.tables().iter().any(|table| table.name() == path);
            assert!(table || rule.needs.contains(&path.as_str()), "{} does not need {path}", rule.id);
        }
    }
}

#[test]
fn the_healthy_estate_is_healthy_in_the_seeds_scenario() {
    let Estate { inventory, today } = Estate::healthy().unwrap();
    let editions = editions::ALL.iter();
    for edition in editions.filter(|edition| edition.scenario.slug == "vmm-to-vmm") {
        for finding in &check(&inventory, edition, today).findings {
            let fine = matches!(finding.outcome, Outcome::Pass | Outcome::NotApplicable);
            assert!(fine, "{}: {}", finding.rule.id, say(finding, &inventory));
        }
    }
}

#[test]
fn an_absent_table_is_one_unknown_on_the_first_that_is_absent() {
    let healthy = Estate::healthy().unwrap();
    for rule in catalogue::all() {
        for table in rule.tables() {
            let mut inventory = healthy.inventory.clone();
            inventory.forget(table);
            let report = check(&inventory, alone(rule), healthy.today);
            let [finding] = report.findings.iter().collect::<Vec<_>>()[..] else {
                panic!("{} without {table}: {} findings", rule.id, report.findings.len())
            };
            assert_eq!(finding.object, Object::Table(table), "{}", rule.id);
            assert_eq!(
                paths(&finding.outcome),
                Some(BTreeSet::from([table.name().to_owned()])),
                "{}",
                rule.id
            );
        }
    }
}
