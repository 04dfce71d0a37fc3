//! What is said of rules and of what they found.

use secondsite_inventory::{Inventory, Missing, Object, Table};
use secondsite_rules::check::{Finding, Outcome};
use secondsite_rules::command::Place;
use secondsite_rules::editions::Entry;
use secondsite_rules::rule::{Rule, Value};

use crate::field::{component, field_in, table_whole};
use crate::language::Language;
use crate::object::{object, version};
use crate::say::{Arg, has, say};
use crate::visible;

/// The requirement in a few words.
#[must_use]
pub fn title(language: Language, rule: &Rule) -> String {
    part(language, rule, "title")
}

/// Why it matters.
#[must_use]
pub fn why(language: Language, rule: &Rule) -> String {
    part(language, rule, "why")
}

/// How to mend it.
#[must_use]
pub fn fix(language: Language, rule: &Rule) -> String {
    part(language, rule, "fix")
}

/// How to see that it is mended; `None` for the rules where no command can tell.
#[must_use]
pub fn confirm(language: Language, rule: &Rule) -> Option<String> {
    let id = format!("{}.confirm", rule.slug);
    has(language, &id).then(|| say(language, &id, &[]))
}

/// Which of its documents disagree, how, and what the rule makes of it; `None` where they agree.
#[must_use]
pub fn disagreement(language: Language, rule: &Rule) -> Option<String> {
    rule.disagreement.map(|id| say(language, &format!("disagreement-{id}"), &[]))
}

/// Why an edition gives a rule another level than its own; `None` when it does not.
#[must_use]
pub fn level_reason(language: Language, entry: &Entry) -> Option<String> {
    entry.changed.map(|(_, reason)| say(language, &format!("level-reason-{reason}"), &[]))
}

fn part(language: Language, rule: &Rule, part: &str) -> String {
    say(language, &format!("{}.{part}", rule.slug), &[])
}

/// What was found: for a failure the rule's own sentence, else a general one; for an unknown with the labels
/// of what is missing.
#[must_use]
pub fn finding(language: Language, inventory: &Inventory, finding: &Finding) -> String {
    let object = ("object", object(language, inventory, finding.object).into());
    match &finding.outcome {
        Outcome::Pass => say(language, "finding-pass", &[object]),
        Outcome::NotApplicable => say(language, "finding-not-applicable", &[object]),
        Outcome::Fail(values) => {
            let values = values.iter().map(|(name, value)| (*name, arg(language, value)));
            let args: Vec<_> = std::iter::once(object).chain(values).collect();
            say(language, finding.rule.slug, &args)
        }
        Outcome::Unknown(missing) => match whole_table(missing) {
            Some(table) => {
                say(language, "finding-unknown-table", &[("table", table_whole(language, table).into())])
            }
            None => {
                let labels = missing_labels(language, finding.object, missing);
                say(language, "finding-unknown", &[object, ("missing", Arg::List(labels))])
            }
        },
    }
}

/// The labels of what is missing, as seen from the object.
#[must_use]
pub fn missing_labels(language: Language, object: Object, missing: &Missing) -> Vec<String> {
    let within = if let Object::Row(table, _) | Object::Table(table) = object { Some(table) } else { None };
    missing.paths().iter().map(|path| field_in(language, within, &path.to_string())).collect()
}

/// The table, when what is missing is one whole table and nothing else.
fn whole_table(missing: &Missing) -> Option<Table> {
    let [path] = missing.paths() else { return None };
    path.field.is_empty().then(|| Table::named(path.table))?
}

/// A finding's value as a text takes it.
#[must_use]
pub fn arg(language: Language, value: &Value) -> Arg<'static> {
    match value {
        Value::Name(name) => name.to_string().into(),
        Value::Names(names) => Arg::List(names.iter().map(ToString::to_string).collect()),
        Value::Word(word) => Arg::Word(word),
        Value::Windows(own) => version(language, own).into(),
        Value::Vmm(own) => version(language, own).into(),
        Value::Component(own) => component(language, own).into(),
        Value::Count(count) => Arg::Number(*count),
        Value::Size(size) => Arg::Size(*size),
        Value::Rate(rate) => Arg::Rate(*rate),
        Value::Duration(duration) => Arg::Duration(*duration),
        Value::Date(date) => Arg::Date(*date),
    }
}

/// Who accepted a failure, why, and until when; `None` when nobody did.
#[must_use]
pub fn acceptance(language: Language, inventory: &Inventory, finding: &Finding) -> Option<String> {
    let row = inventory.accepted.as_ref()?.get(finding.accepted?)?;
    let mut args = vec![("reason", visible(row.reason.as_ref()?.as_str()).into_owned().into())];
    args.push(("until", Arg::Date(row.until?)));
    match &row.owner {
        Some(owner) => args.extend([("owner", Arg::Word("named")), ("name", owner.to_string().into())]),
        None => args.extend([("owner", Arg::Word("none")), ("name", "".into())]),
    }
    Some(say(language, "finding-accepted", &args))
}

/// Where a command is run.
#[must_use]
pub fn place(language: Language, place: Place) -> String {
    let id = match place {
        Place::VmmConsole => "place-vmm-console",
        Place::VmmServer => "place-vmm-server",
        Place::HyperVHost => "place-hyperv-host",
        Place::ClusterNode => "place-cluster-node",
        Place::Guest => "place-guest",
        Place::Azure => "place-azure",
    };
    say(language, id, &[])
}

#[cfg(test)]
mod tests {
    use secondsite_inventory::product::VmmVersion;
    use secondsite_inventory::tables::{Acceptance, Host};
    use secondsite_inventory::value::{Date, Name, Text};
    use secondsite_rules::catalogue::azure::SUBSCRIPTION_MISSING;
    use secondsite_rules::rule::Level;

    use super::*;
    use Language::{English, Swedish};

    fn found(outcome: Outcome) -> Finding {
        let object = Object::Row(Table::Hosts, 0);
        Finding { rule: &SUBSCRIPTION_MISSING, level: Level::Blocker, object, outcome, accepted: None }
    }

    fn estate() -> Inventory {
        let mut inventory = Inventory::default();
        inventory.add(Host::new(Name::new("hv03\u{202e}").unwrap()));
        inventory
    }

    #[test]
    fn what_is_missing_is_told_by_its_labels() {
        let missing = Missing::field("hosts", "operatingSystem").and(Missing::field("clusters", "broker"));
        assert_eq!(
            finding(English, &estate(), &found(Outcome::Unknown(missing.clone()))),
            r"To judge hv03\u{202e}, this must be known: Clusters › Hyper-V Replica Broker and Operating system."
        );
        assert_eq!(
            finding(Swedish, &estate(), &found(Outcome::Unknown(missing))),
            r"För att bedöma hv03\u{202e} behövs: Kluster › Hyper-V Replica Broker och Operativsystem."
        );
    }

    #[test]
    fn a_whole_table_that_is_missing_is_called_by_its_name() {
        let finding = finding(English, &estate(), &found(Outcome::Unknown(Missing::table("hosts"))));
        assert_eq!(finding, "The inventory says nothing yet about the Hyper-V hosts.");
    }

    #[test]
    fn outcomes_that_all_rules_share_name_the_object() {
        assert_eq!(finding(English, &estate(), &found(Outcome::Pass)), r"This is met for hv03\u{202e}.");
        assert_eq!(
            finding(Swedish, &estate(), &found(Outcome::NotApplicable)),
            r"Detta gäller inte hv03\u{202e}."
        );
    }

    #[test]
    fn a_value_is_written_by_its_type() {
        let written =
            |value| say(Swedish, "list-ends", &[("first", arg(Swedish, &value)), ("last", "".into())]);
        let vmm = Value::Vmm(VmmVersion::parse("3.2.8292.0").unwrap());
        assert_eq!(written(vmm), "3.2.8292.0 (System Center 2012 R2) och ");
        let names = Value::Names(vec![Name::new("a").unwrap(), Name::new("b").unwrap()]);
        assert_eq!(written(names), "a och b och ");
        assert_eq!(written(Value::Count(1500)), "1\u{a0}500 och ");
    }

    #[test]
    fn an_acceptance_tells_who_until_when_and_why() {
        let mut inventory = estate();
        let mut finding = found(Outcome::Fail(Vec::new()));
        assert_eq!(acceptance(English, &inventory, &finding), None);
        let row = inventory.add(Acceptance::new(Name::new("AZ-01").unwrap()));
        row.reason = Some(Text::new("replaced in May"));
        row.until = Date::new(2027, 5, 31);
        finding.accepted = Some(0);
        let said = acceptance(English, &inventory, &finding).unwrap();
        assert_eq!(said, "Accepted until 31 May 2027: replaced in May");
        inventory.accepted.as_mut().unwrap()[0].owner = Some(Text::new("Anna"));
        let said = acceptance(Swedish, &inventory, &finding).unwrap();
        assert_eq!(said, "Godtaget av Anna till och med 31 maj 2027: replaced in May");
    }
}
