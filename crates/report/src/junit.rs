//! The report for build servers, as JUnit writes its results.
//!
//! A test case is a requirement for one object, and one more stands for the verdict. Red is what keeps the
//! command from ending with 0: a blocker is a failure, a blocker that cannot be told an error. Everything
//! else that deserves a look is skipped with its reason: JUnit knows no warnings. What is met passes.

use std::fmt::Write as _;

use secondsite_rules::Verdict;
use secondsite_rules::check::{Finding, Outcome};
use secondsite_rules::rule::Level;
use secondsite_text::{self as text, Language};

use crate::account::around::{contradictions, counts, judged, not_checked, standing};
use crate::account::{Account, Requirement};
use crate::format::{Handover, VERSION};
use crate::markup::{Markup, escaped};
use crate::several::Judged;

/// The report as XML, with a line break at the end.
#[must_use]
pub fn junit(given: &Handover<'_>) -> String {
    document(&text::field::estate_name(given.language, given.inventory), &suites(given))
}

/// Several estates as one document; a suite's name begins with its file. A file that could not be read is an
/// error, so that nobody takes its silence for green.
pub(crate) fn junit_of_several(judged: &[Judged<'_>], language: Language) -> String {
    let mut all = Vec::new();
    for each in judged {
        match &each.found {
            Ok(given) => all.extend(suites(given).into_iter().map(|suite| {
                let name = format!("{}: {}", each.file, suite.name);
                Suite { name, ..suite }
            })),
            Err(problems) => {
                let case = Case {
                    class: "secondsite".to_owned(),
                    name: each.file.to_owned(),
                    end: End::Error,
                    kind: "unreadable",
                    message: text::say(language, "report-summary-unreadable", &[]),
                    details: problems.join("\n"),
                };
                let name = each.file.to_owned();
                all.push(Suite { name, properties: Vec::new(), cases: vec![case] });
            }
        }
    }
    document("secondsite", &all)
}

/// Test cases under one name.
struct Suite {
    name: String,
    properties: Vec<(&'static str, String)>,
    cases: Vec<Case>,
}

fn suites(given: &Handover<'_>) -> Vec<Suite> {
    let Handover { report, language, .. } = *given;
    let listed: Vec<&Finding> = report.findings.iter().filter(|finding| given.lists(finding)).collect();
    let name = text::headline(language, report);
    let mut suites = vec![Suite { name, properties: properties(given), cases: vec![verdict(given)] }];
    for findings in listed.chunk_by(|one, next| one.rule.subject == next.rule.subject) {
        let Some(first) = findings.first() else { continue };
        let cases = findings.iter().filter_map(|finding| case(given, finding)).collect();
        let name = text::subject(language, first.rule.subject);
        suites.push(Suite { name, properties: Vec::new(), cases });
    }
    suites
}

fn document(name: &str, suites: &[Suite]) -> String {
    let mut markup = Markup::default();
    markup.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let all: Vec<&Case> = suites.iter().flat_map(|suite| &suite.cases).collect();
    markup.open(&format!("testsuites name=\"{}\" {}", escaped(name), totals(&all)));
    markup.raw("\n");
    for Suite { name, properties, cases } in suites {
        let cases: Vec<&Case> = cases.iter().collect();
        markup.open(&format!(
            "testsuite name=\"{}\" {} skipped=\"{}\"",
            escaped(name),
            totals(&cases),
            cases.iter().filter(|case| case.end == End::Skipped).count()
        ));
        if !properties.is_empty() {
            markup.open("properties");
            for (name, value) in properties {
                markup.leaf(&format!("property name=\"{name}\" value=\"{}\"", escaped(value)), "");
            }
            markup.close();
        }
        cases.iter().for_each(|case| case.write(&mut markup));
        markup.close();
    }
    markup.close();
    markup.finish()
}

/// How a test case ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Passed,
    Skipped,
    Failure,
    Error,
}

struct Case {
    class: String,
    name: String,
    end: End,
    /// The kind of a failure or error.
    kind: &'static str,
    message: String,
    /// What to read besides the message.
    details: String,
}

impl Case {
    fn write(&self, markup: &mut Markup) {
        let (class, name) = (escaped(&self.class), escaped(&self.name));
        markup.open(&format!("testcase classname=\"{class}\" name=\"{name}\" time=\"0\""));
        let message = escaped(&self.message);
        let tag = match self.end {
            End::Passed => None,
            End::Skipped => Some(format!("skipped message=\"{message}\"")),
            End::Failure => Some(format!("failure type=\"{}\" message=\"{message}\"", self.kind)),
            End::Error => Some(format!("error type=\"{}\" message=\"{message}\"", self.kind)),
        };
        let is_told_inside = matches!(self.end, End::Failure | End::Error);
        if let Some(tag) = tag {
            markup.leaf(&tag, if is_told_inside { &self.details } else { "" });
        }
        if !is_told_inside && !self.details.is_empty() {
            markup.leaf("system-out", &self.details);
        }
        markup.close();
    }
}

fn totals(cases: &[&Case]) -> String {
    let count = |end| cases.iter().filter(|case| case.end == end).count();
    let (failures, errors) = (count(End::Failure), count(End::Error));
    format!("tests=\"{}\" failures=\"{failures}\" errors=\"{errors}\" time=\"0\"", cases.len())
}

/// What the report as a whole says.
fn properties(given: &Handover<'_>) -> Vec<(&'static str, String)> {
    let report = given.report;
    vec![
        ("edition", report.edition.name()),
        ("today", report.today.to_string()),
        ("verdict", report.verdict.word().to_owned()),
        ("underlying", report.underlying.word().to_owned()),
        ("version", VERSION.to_owned()),
    ]
}

/// The case that stands for the whole.
fn verdict(given: &Handover<'_>) -> Case {
    let Handover { report, inventory, language, .. } = *given;
    let (end, message) = match report.verdict {
        Verdict::Ready | Verdict::ReadyWithWarnings => (End::Passed, String::new()),
        Verdict::CannotTell => (End::Error, text::summary(language, report)),
        Verdict::NotReady | Verdict::Retired => (End::Failure, text::summary(language, report)),
    };
    let mut lines: Vec<String> = judged(report, inventory, language).into();
    lines.extend([given.made_by(), text::summary(language, report), counts(report, language)]);
    lines.extend(given.everywhere.iter().map(|report| standing(report, language)));
    for (id, list) in [
        ("report-not-checked", not_checked(report, language)),
        ("report-inconsistencies", contradictions(inventory, language)),
        ("report-ignored", given.warnings.iter().map(|problem| text::problem(language, problem)).collect()),
    ] {
        if !list.is_empty() {
            lines.extend([String::new(), text::say(language, id, &[])]);
            lines.extend(list);
        }
    }
    Case {
        class: format!("secondsite.{}", report.edition.scenario.slug),
        name: text::edition(language, report.edition),
        end,
        kind: report.verdict.word(),
        message,
        details: lines.join("\n"),
    }
}

fn case(given: &Handover<'_>, finding: &Finding) -> Option<Case> {
    let Handover { report, inventory, language, .. } = *given;
    let requirement = Account::new(report, inventory, language).requirement(&[finding])?;
    let is_blocker = finding.level == Level::Blocker;
    let end = match finding.outcome {
        Outcome::Fail(_) if finding.accepted.is_none() && is_blocker => End::Failure,
        Outcome::Unknown(_) if is_blocker => End::Error,
        Outcome::Pass => End::Passed,
        _ => End::Skipped,
    };
    let accepted = text::rule::acceptance(language, inventory, finding);
    let said = text::finding(language, inventory, finding);
    let message = match end {
        End::Passed => String::new(),
        _ => format!("{}: {}", accepted.unwrap_or_else(|| requirement.word.clone()), said),
    };
    let object = text::object(language, inventory, finding.object);
    Some(Case {
        class: format!("secondsite.{}.{}", report.edition.scenario.slug, finding.rule.subject.word()),
        name: format!("{} {}: {object}", requirement.id, requirement.title),
        end,
        kind: finding.level.word(),
        message,
        details: details(&requirement),
    })
}

/// What to read and to do, line by line.
fn details(requirement: &Requirement) -> String {
    let mut lines: Vec<String> = Vec::new();
    for step in &requirement.steps {
        let mut line = step.label.clone();
        if let Some(sentence) = &step.sentence {
            // Writing to memory cannot fail.
            let _ = write!(line, ": {sentence}");
        }
        lines.push(line);
        for script in &step.scripts {
            lines.push(format!("{}:", script.place));
            lines.extend(script.commands.iter().cloned());
        }
    }
    lines.extend(requirement.disagreement.clone());
    let sources = requirement.sources.iter();
    lines.extend(sources.map(|cited| format!("{}: {} {}", cited.facts, cited.line, cited.source.address())));
    lines.join("\n")
}
