//! The report for code scanning: SARIF 2.1.0, a run for each estate.
//!
//! A failure is an `error`, `warning` or `note` by its level; what is unknown is `open`; what was accepted is
//! suppressed with its reason. The fingerprint is made of rule and object alone, so that a finding keeps its
//! place among alerts whatever else of the estate or the wording changes.

mod rule;

use crc::{CRC_64_XZ, Crc, Table};
use secondsite_inventory::value::folded;
use secondsite_inventory::{Datum, Inventory, Object};
use secondsite_rules::check::{Finding, Outcome};
use secondsite_rules::rule::{Level, Rule};
use secondsite_text::{self as text};

use crate::account::Account;
use crate::account::around::{contradictions, counts, not_checked};
use crate::format::{Handover, VERSION, file_name};
use crate::json::{Plain, pretty};
use crate::several::Judged;

/// The address by which tools know the format.
const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// Without a table, which would weigh more than the page should.
const FINGERPRINT: Crc<u64, Table<0>> = Crc::<u64, Table<0>>::new(&CRC_64_XZ);

/// The report as SARIF, with a line break at the end.
#[must_use]
pub fn sarif(given: &Handover<'_>) -> String {
    log(vec![run(given)])
}

/// Several estates as one document, each a run in its own category. A file that could not be read has no run:
/// a run without results would close every alert it had.
pub(crate) fn sarif_of_several(judged: &[Judged<'_>]) -> String {
    log(judged.iter().filter_map(|each| each.found.as_ref().ok()).map(run).collect())
}

fn log(runs: Vec<Datum>) -> String {
    pretty(&Plain::of(Datum::Part(vec![
        ("$schema", said(SCHEMA)),
        ("version", said("2.1.0")),
        ("runs", Datum::List(runs)),
    ])))
}

fn said(text: &str) -> Datum {
    Datum::Text(text.to_owned())
}

/// A message: what would be a placeholder or a link in it is shown instead.
fn message(text: &str) -> Datum {
    let mut shown = text.replace('{', "{{").replace('}', "}}");
    if shown.contains("](") {
        shown = shown.replace('\\', r"\\").replace('[', r"\[").replace(']', r"\]");
    }
    Datum::Part(vec![("text", Datum::Text(shown))])
}

const fn level(level: Level) -> &'static str {
    match level {
        Level::Blocker => "error",
        Level::Warning => "warning",
        Level::Advice => "note",
    }
}

fn run(given: &Handover<'_>) -> Datum {
    let Handover { report, language, .. } = *given;
    let listed: Vec<&Finding> = report.findings.iter().filter(|finding| given.lists(finding)).collect();
    let mut rules: Vec<(&'static Rule, Level)> = Vec::new();
    for finding in &listed {
        if !rules.iter().any(|(rule, _)| rule.id == finding.rule.id) {
            let entry = report.edition.entries.iter().find(|entry| entry.rule.id == finding.rule.id);
            rules.push((finding.rule, entry.map_or(finding.level, |entry| entry.level())));
        }
    }
    let place = |rule: &Rule| rules.iter().position(|(listed, _)| listed.id == rule.id).unwrap_or_default();
    let results = listed.iter().map(|finding| result(given, finding, place(finding.rule))).collect();
    let uri = uri(given);
    let driver = Datum::Part(vec![
        ("name", said("Secondsite")),
        ("version", said(VERSION)),
        ("semanticVersion", said(VERSION)),
        ("language", said(language.code())),
        ("rules", Datum::List(rules.iter().map(|(own, level)| rule::rule(given, own, *level)).collect())),
    ]);
    let category = format!("secondsite/{}/{uri}/", report.edition.scenario.slug);
    let artifact = Datum::Part(vec![("location", Datum::Part(vec![("uri", said(&uri))]))]);
    Datum::Part(vec![
        ("tool", Datum::Part(vec![("driver", driver)])),
        ("language", said(language.code())),
        ("automationDetails", Datum::Part(vec![("id", Datum::Text(category))])),
        ("invocations", Datum::List(vec![invocation(given)])),
        ("artifacts", Datum::List(vec![artifact])),
        ("results", Datum::List(results)),
        ("properties", summary(given)),
    ])
}

fn result(given: &Handover<'_>, finding: &Finding, rule_index: usize) -> Datum {
    let Handover { report, inventory, language, .. } = *given;
    let object = text::object(language, inventory, finding.object);
    let found = text::finding(language, inventory, finding);
    let (kind, level, found) = match finding.outcome {
        Outcome::Fail(_) => ("fail", level(finding.level), format!("{object}: {found}")),
        Outcome::Unknown(_) => ("open", "none", found),
        Outcome::Pass => ("pass", "none", found),
        Outcome::NotApplicable => ("notApplicable", "none", found),
    };
    let identity = identity(finding.object, inventory);
    let logical = Datum::Part(vec![
        ("name", Datum::Text(object)),
        ("fullyQualifiedName", Datum::Text(identity.join("/"))),
        ("kind", said(finding.object.table_name())),
    ]);
    let physical = Datum::Part(vec![
        (
            "artifactLocation",
            Datum::Part(vec![("uri", Datum::Text(uri(given))), ("index", Datum::Number(0))]),
        ),
        ("region", Datum::Part(vec![("startLine", Datum::Number(1))])),
    ]);
    let location =
        Datum::Part(vec![("physicalLocation", physical), ("logicalLocations", Datum::List(vec![logical]))]);
    let suppression = text::rule::acceptance(language, inventory, finding).map(|sentence| {
        Datum::Part(vec![
            ("kind", said("external")),
            ("status", said("accepted")),
            ("justification", Datum::Text(sentence)),
        ])
    });
    let mut steps = Account::new(report, inventory, language).requirement(&[finding]);
    let steps = steps.as_mut().map(|requirement| std::mem::take(&mut requirement.steps)).unwrap_or_default();
    let commands = steps.iter().flat_map(|step| &step.scripts).map(|script| {
        let commands = script.commands.iter().map(|command| said(command)).collect();
        Datum::Part(vec![("place", said(&script.place)), ("commands", Datum::List(commands))])
    });
    Datum::Part(vec![
        ("ruleId", said(finding.rule.id)),
        ("ruleIndex", number(rule_index)),
        ("kind", said(kind)),
        ("level", said(level)),
        ("message", message(&found)),
        ("locations", Datum::List(vec![location])),
        (
            "partialFingerprints",
            Datum::Part(vec![("primaryLocationLineHash", fingerprint(finding, &identity))]),
        ),
        ("suppressions", Datum::List(suppression.into_iter().collect())),
        ("properties", Datum::Part(vec![("scripts", Datum::List(commands.collect()))])),
    ])
}

/// What tells an object from all others: its table, and what names its row, or the id alone where it has one.
fn identity(object: Object, inventory: &Inventory) -> Vec<String> {
    fn texts(datum: &Datum, texts_of: &mut Vec<String>) {
        match datum {
            Datum::Text(text) => texts_of.push(text.clone()),
            Datum::Part(members) => members.iter().for_each(|(_, member)| texts(member, texts_of)),
            Datum::Flag(_) | Datum::Number(_) | Datum::List(_) => {}
        }
    }
    let named = object.to_datum(inventory);
    let mut identity = vec![object.table_name().to_owned()];
    match (named.member("id"), &named) {
        (Some(id), _) => texts(id, &mut identity),
        (None, Datum::Part(members)) => {
            members.iter().skip(1).for_each(|(_, member)| texts(member, &mut identity));
        }
        _ => {}
    }
    identity
}

/// A number by which a finding is known again. Names count without regard to case, as everywhere.
fn fingerprint(finding: &Finding, identity: &[String]) -> Datum {
    let whole = format!("{}\n{}", finding.rule.id, folded(&identity.join("\n")));
    Datum::Text(format!("{:016x}:1", FINGERPRINT.checksum(whole.as_bytes())))
}

fn number(number: usize) -> Datum {
    Datum::Number(u64::try_from(number).unwrap_or(u64::MAX))
}

/// The estate's file as a reference in an address. A path keeps its slashes; one from the root is a file's.
fn uri(given: &Handover<'_>) -> String {
    let path = match given.file {
        Some(path) => path.replace('\\', "/"),
        None => format!("{}.json", file_name(given.inventory)),
    };
    let has_drive = path.get(1..3) == Some(":/");
    let mut uri = String::from(match (path.starts_with('/'), has_drive) {
        (true, _) => "file://",
        (_, true) => "file:///",
        _ => "",
    });
    for byte in path.trim_start_matches("./").bytes() {
        match byte {
            b'/' | b'-' | b'.' | b'_' | b'~' => uri.push(char::from(byte)),
            b':' if has_drive => uri.push(':'),
            _ if byte.is_ascii_alphanumeric() => uri.push(char::from(byte)),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

/// That the check was carried out, and what to look at besides the results.
fn invocation(given: &Handover<'_>) -> Datum {
    let Handover { report, inventory, language, .. } = *given;
    let note =
        |level: &str, text: &str| Datum::Part(vec![("level", said(level)), ("message", message(text))]);
    let mut notes: Vec<Datum> = Vec::new();
    let heading = text::say(language, "report-not-checked", &[]);
    notes
        .extend(not_checked(report, language).iter().map(|line| note("note", &format!("{heading}: {line}"))));
    notes.extend(contradictions(inventory, language).iter().map(|line| note("warning", line)));
    notes.extend(given.warnings.iter().map(|each| note("warning", &text::problem(language, each))));
    Datum::Part(vec![
        ("executionSuccessful", Datum::Flag(true)),
        ("toolExecutionNotifications", Datum::List(notes)),
    ])
}

/// What the report as a whole says.
fn summary(given: &Handover<'_>) -> Datum {
    let Handover { report, inventory, language, .. } = *given;
    let standing = given.everywhere.iter().map(|each| {
        let (edition, verdict) = (each.edition.name(), said(each.verdict.word()));
        Datum::Part(vec![("edition", Datum::Text(edition)), ("verdict", verdict)])
    });
    Datum::Part(vec![
        ("estate", Datum::Text(text::field::estate_name(language, inventory))),
        ("edition", Datum::Text(report.edition.name())),
        ("today", Datum::Text(report.today.to_string())),
        ("verdict", said(report.verdict.word())),
        ("underlying", said(report.underlying.word())),
        ("counts", Datum::Text(counts(report, language))),
        ("scenarios", Datum::List(standing.collect())),
    ])
}
