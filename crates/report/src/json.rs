//! The report for programs: `secondsite-report/1`.
//!
//! The types here are the format and nothing else, so that no change of the rules' own types can change it.

mod earlier;

mod opening;

mod several;

use std::borrow::Cow;

use secondsite_inventory::inconsistency::{Inconsistency, inconsistencies};
use secondsite_inventory::json::Problem;
use secondsite_inventory::tables::Acceptance;
use secondsite_inventory::{Datum, Estate, Inventory};
use secondsite_rules::{Outcome, Report, Status, Verdict, check, rule};
use secondsite_text::{self as text, Language};
use serde::{Serialize, Serializer};

pub use earlier::{Difference, Earlier};
use opening::Opening;
pub(crate) use several::json_of_several;

/// The version of the format.
pub const FORMAT: &str = "secondsite-report/1";

/// The report as JSON, laid out for people to read too, with a line break at the end.
///
/// `everywhere` holds the same estate's reports in every scenario, and is told only where there are some.
/// `warnings` are those of reading the inventory. Without `all` only failures and unknowns are listed.
/// Messages are in `language`, everything else is the same in every language.
#[must_use]
pub fn json(
    report: &Report,
    everywhere: &[Report],
    inventory: &Inventory,
    language: Language,
    warnings: &[Problem],
    all: bool,
) -> String {
    pretty(&document(report, everywhere, inventory, language, warnings, all))
}

fn document<'a>(
    report: &'a Report,
    everywhere: &[Report],
    inventory: &'a Inventory,
    language: Language,
    warnings: &[Problem],
    all: bool,
) -> Document<'a> {
    let listed =
        |finding: &&check::Finding| all || matches!(finding.outcome, Outcome::Fail(_) | Outcome::Unknown(_));
    let findings = report.findings.iter().filter(listed);
    let contradictions = inconsistencies(&Estate::new(inventory));
    Document {
        format: FORMAT,
        edition: report.edition.name(),
        today: report.today.to_string(),
        verdict: report.verdict.word(),
        underlying: underlying(report),
        scenario: scenario(report.edition.scenario.status),
        counts: counts(&report.counts),
        scenarios: everywhere.iter().map(standing).collect(),
        findings: findings.map(|each| finding(each, inventory)).collect(),
        openings: opening::list(report.edition.scenario, inventory),
        not_checked: report.edition.not_checked,
        inconsistencies: contradictions.iter().map(|found| contradiction(language, found)).collect(),
        warnings: warnings.iter().map(|problem| ignored(language, problem)).collect(),
    }
}

/// Any of this crate's documents as text.
pub(crate) fn pretty(document: &impl Serialize) -> String {
    // Writing to memory cannot fail, and every key is text.
    let mut text = serde_json::to_string_pretty(document).unwrap_or_default();
    text.push('\n');
    text
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Document<'a> {
    format: &'static str,
    edition: String,
    today: String,
    verdict: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    underlying: Option<&'static str>,
    scenario: Scenario,
    counts: Counts,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    scenarios: Vec<Standing>,
    findings: Vec<Finding<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    openings: Vec<Opening>,
    not_checked: &'static [&'static str],
    inconsistencies: Vec<Remark>,
    warnings: Vec<Remark>,
}

/// How the estate stands in one scenario.
#[derive(Serialize)]
struct Standing {
    edition: String,
    verdict: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    underlying: Option<&'static str>,
    scenario: Scenario,
    counts: Counts,
}

fn standing(report: &Report) -> Standing {
    Standing {
        edition: report.edition.name(),
        verdict: report.verdict.word(),
        underlying: underlying(report),
        scenario: scenario(report.edition.scenario.status),
        counts: counts(&report.counts),
    }
}

/// What the checks alone would say, where that is not the verdict itself.
fn underlying(report: &Report) -> Option<&'static str> {
    (report.verdict == Verdict::Retired).then(|| report.underlying.word())
}

#[derive(Serialize)]
struct Scenario {
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<&'static str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Counts {
    pass: usize,
    fail: usize,
    unknown: usize,
    not_applicable: usize,
    accepted: usize,
    blockers: usize,
    warnings: usize,
    advice: usize,
}

#[derive(Serialize)]
struct Finding<'a> {
    rule: &'static str,
    slug: &'static str,
    level: &'static str,
    outcome: &'static str,
    object: Plain<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    missing: Option<Vec<String>>,
    values: Values<'a>,
    facts: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    accepted: Option<Accepted<'a>>,
}

#[derive(Serialize)]
struct Accepted<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    owner: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<String>,
}

/// Something about the inventory rather than the estate.
#[derive(Serialize)]
struct Remark {
    path: String,
    message: String,
}

const fn scenario(status: Status) -> Scenario {
    match status {
        Status::Current => Scenario { status: "current", since: None },
        Status::Retired { since } => Scenario { status: "retired", since: Some(since) },
    }
}

const fn counts(counts: &check::Counts) -> Counts {
    Counts {
        pass: counts.pass,
        fail: counts.fail,
        unknown: counts.unknown,
        not_applicable: counts.not_applicable,
        accepted: counts.accepted,
        blockers: counts.blockers,
        warnings: counts.warnings,
        advice: counts.advice,
    }
}

fn finding<'a>(finding: &'a check::Finding, inventory: &'a Inventory) -> Finding<'a> {
    let missing = match &finding.outcome {
        Outcome::Unknown(missing) => Some(missing.paths().iter().map(ToString::to_string).collect()),
        _ => None,
    };
    let values: &[_] = if let Outcome::Fail(values) = &finding.outcome { values } else { &[] };
    let row = finding.accepted.and_then(|index| inventory.accepted.as_ref()?.get(index));
    Finding {
        rule: finding.rule.id,
        slug: finding.rule.slug,
        level: finding.level.word(),
        outcome: finding.outcome.word(),
        object: Plain::of(finding.object.to_datum(inventory)),
        missing,
        values: Values(values),
        facts: finding.rule.facts(),
        accepted: row.map(accepted),
    }
}

fn accepted(row: &Acceptance) -> Accepted<'_> {
    Accepted {
        reason: row.reason.as_ref().map(|reason| reason.as_str()),
        owner: row.owner.as_ref().map(|owner| owner.as_str()),
        until: row.until.map(|until| until.to_string()),
    }
}

fn contradiction(language: Language, found: &Inconsistency) -> Remark {
    Remark { path: found.path.clone(), message: text::problem::contradiction(language, &found.contradiction) }
}

fn ignored(language: Language, problem: &Problem) -> Remark {
    Remark { path: problem.path.clone(), message: text::problem::fault(language, &problem.fault) }
}

/// A datum as JSON; its own type knows no serialisation.
pub(crate) struct Plain<'a>(Cow<'a, Datum>);

impl Plain<'_> {
    /// A datum that is nobody else's.
    pub(crate) const fn of(datum: Datum) -> Self {
        Plain(Cow::Owned(datum))
    }
}

impl Serialize for Plain<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let inner = |datum| Plain(Cow::Borrowed(datum));
        match &*self.0 {
            Datum::Flag(flag) => serializer.serialize_bool(*flag),
            Datum::Number(number) => serializer.serialize_u64(*number),
            Datum::Text(text) => serializer.serialize_str(text),
            Datum::List(items) => serializer.collect_seq(items.iter().map(inner)),
            Datum::Part(members) => {
                serializer.collect_map(members.iter().map(|(name, datum)| (name, inner(datum))))
            }
        }
    }
}

/// What was found, in the order in which the rule gives it.
struct Values<'a>(&'a [(&'static str, rule::Value)]);

impl Serialize for Values<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, Value(value))))
    }
}

/// Amounts are numbers, several names a list, everything else text.
struct Value<'a>(&'a rule::Value);

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use rule::Value as V;
        match self.0 {
            V::Names(names) => serializer.collect_seq(names.iter().map(|name| name.as_str())),
            V::Count(count) => serializer.serialize_u64(*count),
            V::Size(size) => serializer.serialize_u64(size.0),
            V::Rate(rate) => serializer.serialize_u64(rate.0),
            V::Duration(duration) => serializer.serialize_u64(duration.0),
            V::Name(_) | V::Word(_) | V::Windows(_) | V::Vmm(_) | V::Component(_) | V::Date(_) => {
                serializer.collect_str(self.0)
            }
        }
    }
}
