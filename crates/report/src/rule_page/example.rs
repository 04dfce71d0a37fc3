//! A case of the catalogue as an example, in words.

use secondsite_cases::{Case, Edit, Estate, Expected, Place, Setting, Step, label};
use secondsite_inventory::value::Date;
use secondsite_inventory::{Datum, Table};
use secondsite_rules::check::{Finding, Outcome, check};
use secondsite_rules::editions::{self, Edition};
use secondsite_rules::rule::Rule;
use secondsite_text::{self as text, Arg, Language, say, visible};
use serde_json::{Map, Value};

/// What an estate differs in, and what the rule then says.
#[derive(Clone, Debug)]
pub struct Example {
    /// The outcome, in the word that reports use.
    pub outcome: &'static str,
    /// Whether the requirement fails.
    pub is_failure: bool,
    /// The differences that hold for several examples of the rule.
    pub given: Vec<String>,
    /// The differences beside those that are given.
    pub own: Vec<String>,
    /// All differences but those that another undoes; none where the estate is as it was.
    pub differences: Vec<String>,
    /// What the rule found; `None` where it met nothing to speak of.
    pub finding: Option<String>,
    /// The day for which nothing is wrong where nothing differs.
    pub healthy_on: Date,
}

impl Example {
    /// The case in words.
    ///
    /// # Errors
    ///
    /// When the case itself is wrong: what it differs in cannot be, or the rule says something else.
    pub fn new(language: Language, rule: &Rule, case: &Case) -> Result<Self, String> {
        let outcome = match case.expected {
            Expected::Pass => "pass",
            Expected::Fail { .. } => "fail",
            Expected::Unknown(_) => "unknown",
            Expected::NotApplicable => "not-applicable",
        };
        let (given, own) = case.edits.split_at_checked(case.given).unwrap_or((&[], &case.edits));
        let told = |edits| last_words(edits).map(|edit| difference(language, edit)).collect();
        Ok(Self {
            outcome,
            is_failure: matches!(case.expected, Expected::Fail { .. }),
            given: told(given),
            own: told(own),
            differences: told(&case.edits),
            finding: finding(language, rule, case)?,
            healthy_on: Estate::healthy()?.today,
        })
    }
}

/// What the rule really says of the case, in the first edition that has it.
fn finding(language: Language, rule: &Rule, case: &Case) -> Result<Option<String>, String> {
    let has = |edition: &&&Edition| edition.entries.iter().any(|entry| entry.rule.id == rule.id);
    let Some(edition) = editions::ALL.iter().find(has) else { return Ok(None) };
    let wanted: fn(&Outcome) -> bool = match case.expected {
        Expected::Pass | Expected::NotApplicable => return Ok(None),
        Expected::Fail { .. } => |outcome| matches!(outcome, Outcome::Fail(_)),
        Expected::Unknown(_) => |outcome| matches!(outcome, Outcome::Unknown(_)),
    };
    let Estate { inventory, today } = Estate::with(&case.edits)?;
    let is_meant = |finding: &&Finding| {
        let on = case.on.as_ref().is_none_or(|on| label(finding.object, &inventory) == *on);
        on && finding.rule.id == rule.id && wanted(&finding.outcome)
    };
    let report = check(&inventory, edition, today);
    let finding = report.findings.iter().find(is_meant);
    let finding = finding.ok_or_else(|| format!("{} line {}: it says otherwise", rule.id, case.line))?;
    Ok(Some(text::finding(language, &inventory, finding)))
}

/// The differences without those that a later one undoes.
fn last_words(edits: &[Edit]) -> impl Iterator<Item = &Edit> {
    let later = |index: usize| edits.iter().skip(index.saturating_add(1));
    let undone = move |(index, edit): &(usize, &Edit)| match edit {
        Edit::Set(place, _) => {
            later(*index).any(|later| matches!(later, Edit::Set(other, _) if place.0.starts_with(&other.0)))
        }
        Edit::Today(_) => later(*index).any(|later| matches!(later, Edit::Today(_))),
        Edit::Add { .. } => false,
    };
    edits.iter().enumerate().filter(move |edit| !undone(edit)).map(|(_, edit)| edit)
}

fn difference(language: Language, edit: &Edit) -> String {
    match edit {
        Edit::Today(day) => say(language, "report-today", &[("date", Arg::Date(*day))]),
        Edit::Set(place, setting) => {
            let (path, labels) = labels(language, place);
            let setting = match setting {
                Setting::Unknown => say(language, "rule-page-not-known", &[]),
                Setting::Gone => say(language, "rule-page-gone", &[]),
                Setting::Value(value) => written(language, &path, value),
            };
            format!("{labels}: {setting}")
        }
        Edit::Add { table, count, row } => {
            let more = say(language, "rule-page-more", &[("count", u64::from(*count).into())]);
            let numbers = if *count == 1 { "1".to_owned() } else { format!("1–{count}") };
            let row = members(language, table, row).replace("{n}", &numbers);
            format!("{} › {more}: {row}", text::field(language, table))
        }
    }
}

/// The path of the field, and what leads to it in words: `Clusters › clu-sto › Hyper-V Replica Broker`.
fn labels(language: Language, place: &Place) -> (String, String) {
    let mut path = String::new();
    let label = |step: &Step| match step {
        Step::Field(name) => {
            if !path.is_empty() {
                path.push('.');
            }
            path.push_str(name);
            text::field(language, &path)
        }
        Step::All => say(language, "rule-page-every-row", &[]),
        Step::Row(row) => match row.parse::<u64>() {
            Ok(index) => say(language, "rule-page-row-number", &[("number", index.saturating_add(1).into())]),
            Err(_) => visible(row).into_owned(),
        },
    };
    let labels: Vec<String> = place.0.iter().map(label).collect();
    (path, labels.join(" › "))
}

/// A value as the form would show it.
fn written(language: Language, path: &str, value: &Value) -> String {
    match value {
        Value::Object(row) => members(language, path, row),
        Value::Array(items) if items.iter().any(Value::is_object) => {
            let item = |item: &Value| match item {
                Value::Object(row) => format!("({})", members(language, path, row)),
                other => written(language, path, other),
            };
            items.iter().map(item).collect::<Vec<_>>().join(", ")
        }
        plain => text::value(language, path, &datum(plain)),
    }
}

fn members(language: Language, path: &str, row: &Map<String, Value>) -> String {
    // In the order of the inventory, whatever the order of the case.
    let place = |name: &str| order(path).iter().position(|own| *own == name);
    let mut members: Vec<(&String, &Value)> = row.iter().collect();
    members.sort_by_key(|(name, _)| place(name));
    let member = |(name, value): (&String, &Value)| {
        let path = format!("{path}.{name}");
        let written = written(language, &path, value);
        let written = if value.is_object() { format!("({written})") } else { written };
        format!("{}: {written}", text::field(language, &path))
    };
    members.into_iter().map(member).collect::<Vec<_>>().join(", ")
}

/// The names of a table's fields, or of a part's, in order.
fn order(path: &str) -> Vec<&'static str> {
    let mut steps = path.split('.');
    let mut shape = steps.next().and_then(Table::named).map(Table::shape);
    for step in steps {
        shape = shape.and_then(|shape| shape.field(step)?.kind.part());
    }
    shape.map_or_else(Vec::new, |shape| shape.fields.iter().map(|field| field.name).collect())
}

/// A value without records in it.
fn datum(plain: &Value) -> Datum {
    match plain {
        Value::Bool(flag) => Datum::Flag(*flag),
        Value::Number(number) => Datum::Number(number.as_u64().unwrap_or(u64::MAX)),
        Value::String(text) => Datum::Text(text.clone()),
        Value::Array(items) => Datum::List(items.iter().map(datum).collect()),
        Value::Null | Value::Object(_) => Datum::List(Vec::new()),
    }
}

#[cfg(test)]
mod tests {
    use secondsite_rules::catalogue::cluster::BROKER_NOT_CREATED;
    use secondsite_rules::catalogue::vmm_server::VMM_VERSION_TOO_OLD;

    use super::*;
    use Language::{English, Swedish};

    fn example(language: Language, rule: &Rule, line: &str) -> Result<Example, String> {
        let cases = secondsite_cases::parse(&format!("{}\n{line}", rule.id)).unwrap();
        Example::new(language, rule, cases.last().unwrap())
    }

    fn differences(language: Language, line: &str) -> Vec<String> {
        example(language, &BROKER_NOT_CREATED, &format!("pass: {line}")).unwrap().differences
    }

    #[test]
    fn a_difference_is_told_by_labels_and_in_the_words_of_the_form() {
        let said = |line| differences(English, line).join("; ");
        assert_eq!(
            said("clusters[clu-sto].addressing = dhcp"),
            "Clusters › clu-sto › Address of the cluster: DHCP"
        );
        assert_eq!(said("hosts[*].clustered = ?"), "Hyper-V hosts › all › In a cluster: not known");
        assert_eq!(said("hosts[sto1] = gone"), "Hyper-V hosts › sto1: not there");
        assert_eq!(said("clouds = []"), "VMM clouds: none");
        assert_eq!(
            said(r#"virtualMachines[web01].guestStorage = ["iscsi", "nfs"]"#),
            "Virtual machines › web01 › Storage from inside the guest: iSCSI, NFS share"
        );
        assert_eq!(
            said("virtualMachines[web01].disks[0].size = 4 TiB"),
            "Virtual machines › web01 › Disks › number 1 › Size: 4 TiB"
        );
        assert_eq!(said("today = 2027-01-12"), "Judged for: 12 January 2027");
    }

    #[test]
    fn further_rows_are_told_in_the_order_of_the_inventory() {
        let row = r#"clouds + 20 of {"vmmServer": "vmm-sto", "name": "c{n}"}"#;
        assert_eq!(differences(Swedish, row), ["VMM-moln › 20 till: Namn: c1–20, VMM-server: vmm-sto"]);
        let part = r#"clouds[Prod].capabilityProfiles = [{"name": "Gold", "type": "hyper-v"}, "Silver"]"#;
        assert_eq!(
            differences(English, part),
            ["VMM clouds › Prod › Capability profiles: (Name: Gold, Hypervisor: Hyper-V), Silver"]
        );
    }

    #[test]
    fn what_is_given_is_told_apart_from_what_a_case_has_of_its_own() {
        let lines = "given: hosts[sto1].clustered = no\npass: hosts[sto1].clustered = yes";
        let example = example(English, &BROKER_NOT_CREATED, lines).unwrap();
        assert_eq!(example.given, ["Hyper-V hosts › sto1 › In a cluster: No"]);
        assert_eq!(example.own, ["Hyper-V hosts › sto1 › In a cluster: Yes"]);
        assert_eq!(example.differences, example.own);
    }

    #[test]
    fn what_a_later_difference_undoes_is_not_told() {
        let line = "hosts[sto1].clustered = no; hosts[sto1].clustered = yes; hosts[sto2].clustered = no; hosts[sto2] = gone";
        let told = differences(English, line);
        assert_eq!(told, ["Hyper-V hosts › sto1 › In a cluster: Yes", "Hyper-V hosts › sto2: not there"]);
    }

    #[test]
    fn a_failure_is_told_as_the_rule_tells_it() {
        let line = "fail on vmm-sto: vmmServers[vmm-sto].version = 3.0.6005.0 => version = 3.0.6005.0";
        let finding = example(English, &VMM_VERSION_TOO_OLD, line).unwrap().finding.unwrap();
        assert!(finding.contains("3.0.6005.0 (System Center 2012)"), "{finding}");
    }

    #[test]
    fn a_case_that_comes_out_otherwise_is_no_example() {
        assert!(example(English, &BROKER_NOT_CREATED, "fail").unwrap_err().contains("CLU-03"));
        assert!(example(English, &BROKER_NOT_CREATED, "fail: hosts[nobody].clustered = no").is_err());
    }
}
