//! How cases are written: one line each, under the rule's id.
//!
//! ```text
//! CLU-03
//! given: hosts[sto1].operatingSystem = 6.2.9200
//! pass: clusters[clu-sto].broker = offline
//! fail on clu-sto: clusters[clu-sto].broker = absent
//! unknown clusters.broker: clusters[clu-sto].broker = ?
//! not applicable on clu-gbg
//! ```
//!
//! `given` holds for the lines below it, until the next `given` or rule. A failure may name its level
//! (`fail at advice`) and gives its values after `=>`. Differences are separated by semicolons; see
//! [`Edit`] for what they can say.

use std::collections::BTreeSet;
use std::str::FromStr;

use secondsite_inventory::value::Date;
use secondsite_rules::Level;
use serde_json::{Map, Value};

/// One difference from the healthy estate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// `today = 2026-11-23`: the day it is judged for.
    Today(Date),
    /// `hosts[sto1].internet = none`: what stands at a place.
    Set(Place, Setting),
    /// `clouds + {"name": "Lab", "vmmServer": "vmm-sto"}`: one more row; `clouds + 20 of {"name": "c{n}", …}`
    /// so many, each with its number.
    Add {
        /// The table.
        table: String,
        /// How many rows.
        count: u32,
        /// The row, with `{n}` where its number goes.
        row: Map<String, Value>,
    },
}

/// Where a difference is: names of tables and fields, and rows in brackets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place(pub Vec<Step>);

/// One step on the way to a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A table or field.
    Field(String),
    /// A row by what it is called, or by its number from zero.
    Row(String),
    /// Every row.
    All,
}

/// What stands there now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Setting {
    /// `?`: it is not known.
    Unknown,
    /// `gone`: the row is not there.
    Gone,
    /// A value, written as JSON, as yes or no, or as a bare word.
    Value(Value),
}

/// What a rule is expected to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// No object fails or is unknown, and at least one passes.
    Pass,
    /// The rule concerns no object.
    NotApplicable,
    /// One object lacks exactly these fields.
    Unknown(BTreeSet<String>),
    /// One object fails.
    Fail {
        /// The level, when it is not the rule's own.
        level: Option<Level>,
        /// What was found, in the order the rule declares.
        values: Vec<(String, String)>,
    },
}

/// One case.
#[derive(Clone, Debug)]
pub struct Case {
    /// The rule's id.
    pub rule: String,
    /// Where it stands in its file, from 1.
    pub line: usize,
    /// The line itself.
    pub text: String,
    /// The object that is meant, where there are several.
    pub on: Option<String>,
    /// What the rule says.
    pub expected: Expected,
    /// What differs, in order: a later difference outweighs an earlier one at the same place.
    pub edits: Vec<Edit>,
    /// How many of these, from the first, are `given` for the lines around it too.
    pub given: usize,
}

/// Reads a file of cases.
///
/// # Errors
///
/// The first line that is none, and what is wrong with it.
pub fn parse(text: &str) -> Result<Vec<Case>, String> {
    let mut cases = Vec::new();
    let (mut rule, mut given) = (String::new(), Vec::new());
    for (number, line) in (1..).zip(text.lines()) {
        let line = line.trim();
        let at = |what: String| format!("line {number}: {what}: {line}");
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if is_id(line) {
            line.clone_into(&mut rule);
            given.clear();
            continue;
        }
        let (front, values) = line.split_once("=>").unwrap_or((line, ""));
        let (head, body) = front.split_once(':').unwrap_or((front, ""));
        let head = head.trim();
        let edits = edits(body).map_err(at)?;
        if head == "given" {
            given = edits;
            continue;
        }
        let (head, on) = match head.split_once(" on ") {
            Some((head, on)) => (head, Some(on.to_owned())),
            None => (head, None),
        };
        let expected = expected(head, values).ok_or_else(|| at("no such expectation".to_owned()))?;
        let (edits, given) = (given.iter().cloned().chain(edits).collect(), given.len());
        let (rule, text) = (rule.clone(), line.to_owned());
        cases.push(Case { rule, line: number, text, on, expected, edits, given });
    }
    Ok(cases)
}

fn is_id(line: &str) -> bool {
    line.chars().all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit() || letter == '-')
}

fn pairs(text: &str) -> impl Iterator<Item = &str> {
    text.split(';').map(str::trim).filter(|part| !part.is_empty())
}

fn edits(text: &str) -> Result<Vec<Edit>, String> {
    pairs(text).map(str::parse).collect()
}

impl FromStr for Edit {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match (text.split_once(" + "), text.split_once(" = ")) {
            (Some((table, rows)), None) => added(table.trim(), rows.trim()),
            (_, Some((place, value))) => set(place.trim(), value.trim()),
            _ => Err(format!("no such difference as {text}")),
        }
    }
}

fn added(table: &str, rows: &str) -> Result<Edit, String> {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let (count, row) = rows.split_once(" of ").filter(|(count, _)| is_number(count)).unwrap_or(("1", rows));
    let count = count.parse().map_err(|error| format!("{count}: {error}"))?;
    let row = serde_json::from_str(row).map_err(|error| format!("{row}: {error}"))?;
    Ok(Edit::Add { table: table.to_owned(), count, row })
}

fn set(place: &str, text: &str) -> Result<Edit, String> {
    if place == "today" {
        return Date::parse(text).map(Edit::Today).ok_or_else(|| format!("{text} is no day"));
    }
    let setting = match text {
        "?" => Setting::Unknown,
        "gone" => Setting::Gone,
        text => Setting::Value(value(text)),
    };
    Ok(Edit::Set(Place::parse(place), setting))
}

/// A value as a case writes it: JSON, yes or no, or a bare word.
fn value(text: &str) -> Value {
    match text {
        "yes" => Value::Bool(true),
        "no" => Value::Bool(false),
        // A build such as 10.0 is no number.
        _ => match serde_json::from_str(text) {
            Ok(Value::Number(number)) if !number.is_u64() => Value::String(text.to_owned()),
            Ok(value) => value,
            Err(_) => Value::String(text.to_owned()),
        },
    }
}

impl Place {
    /// Names parted by full stops, and rows in brackets, which may themselves hold full stops.
    fn parse(text: &str) -> Self {
        let mut steps = Vec::new();
        let mut rest = text;
        while !rest.is_empty() {
            if let Some((row, after)) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
                steps.push(if row == "*" { Step::All } else { Step::Row(row.to_owned()) });
                rest = after.strip_prefix('.').unwrap_or(after);
            } else {
                // At least one character, so that a stray bracket ends the search too.
                let end = rest.char_indices().skip(1).find(|(_, character)| matches!(character, '.' | '['));
                let (name, after) = end.and_then(|(end, _)| rest.split_at_checked(end)).unwrap_or((rest, ""));
                steps.push(Step::Field(name.to_owned()));
                rest = after.strip_prefix('.').unwrap_or(after);
            }
        }
        Self(steps)
    }
}

fn expected(head: &str, values: &str) -> Option<Expected> {
    if let Some(paths) = head.strip_prefix("unknown ") {
        return Some(Expected::Unknown(paths.split(',').map(|path| path.trim().to_owned()).collect()));
    }
    let value = |part: &str| {
        part.split_once('=').map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
    };
    let values = pairs(values).map(value).collect::<Option<Vec<_>>>()?;
    let fail = |level| Some(Expected::Fail { level, values });
    match head {
        "pass" => Some(Expected::Pass),
        "not applicable" => Some(Expected::NotApplicable),
        "fail" => fail(None),
        "fail at warning" => fail(Some(Level::Warning)),
        "fail at advice" => fail(Some(Level::Advice)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn given_holds_until_the_next_rule() {
        let cases = parse(
            "A-01\ngiven: a[x.y].b = ?\npass\nfail at advice on z: today = 2026-11-23\nA-02\nnot applicable",
        );
        let cases = cases.unwrap();
        let place = Place(vec![Step::Field("a".into()), Step::Row("x.y".into()), Step::Field("b".into())]);
        let given = Edit::Set(place, Setting::Unknown);
        assert_eq!(cases[0].edits.as_slice(), std::slice::from_ref(&given));
        let day = Edit::Today(Date::parse("2026-11-23").unwrap());
        assert_eq!(cases[1].edits, [given, day]);
        assert_eq!(cases[1].on.as_deref(), Some("z"));
        assert_eq!(cases[1].expected, Expected::Fail { level: Some(Level::Advice), values: Vec::new() });
        assert_eq!((cases[2].rule.as_str(), cases[2].edits.len()), ("A-02", 0));
    }

    #[test]
    fn a_build_is_no_number_and_a_word_needs_no_quotation_marks() {
        assert_eq!(value("10.0"), Value::String("10.0".to_owned()));
        assert_eq!(value("16"), Value::from(16));
        assert_eq!(value("static"), Value::from("static"));
        assert_eq!(value("no"), Value::from(false));
    }

    #[test]
    fn a_line_that_means_nothing_is_named() {
        for line in ["passes", "fail: hosts", "fail: hosts + [1]", "pass: today = soon", "fail => version"] {
            assert!(parse(line).unwrap_err().contains(line), "{line}");
        }
    }
}
