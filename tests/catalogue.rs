//! Rules about rules. Each message says what to do.

mod incremental;
mod properties;
mod sides;

use std::collections::{BTreeMap, BTreeSet};

use secondsite_inventory::field::Shape;
use secondsite_inventory::value::Date;
use secondsite_inventory::{Kind, Table};
use secondsite_rules::command::fields;
use secondsite_rules::{catalogue, editions};
use secondsite_text::{Language, text};

const FACTS: &str = include_str!("data/facts.txt");
const IDS: &str = include_str!("data/rule-ids.txt");

fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn facts() -> BTreeSet<&'static str> {
    lines(FACTS).collect()
}

#[test]
fn ids_and_slugs_are_unique() {
    let rules = catalogue::all();
    let ids: BTreeSet<&str> = rules.iter().map(|rule| rule.id).collect();
    let slugs: BTreeSet<&str> = rules.iter().map(|rule| rule.slug).collect();
    assert_eq!((ids.len(), slugs.len()), (rules.len(), rules.len()));
}

#[test]
fn ids_are_permanent() {
    let written: BTreeMap<&str, &str> = lines(IDS).filter_map(|line| line.split_once(' ')).collect();
    let lacking: Vec<String> = catalogue::all()
        .iter()
        .filter(|rule| written.get(rule.id) != Some(&rule.slug))
        .map(|rule| format!("{} {}", rule.id, rule.slug))
        .collect();
    assert!(
        lacking.is_empty(),
        "add these to tests/data/rule-ids.txt, and change none there:\n{}",
        lacking.join("\n")
    );
    let rules: BTreeSet<&str> = catalogue::all().iter().map(|rule| rule.id).collect();
    let gone: Vec<&&str> = written
        .iter()
        .filter(|(id, slug)| !rules.contains(*id) && !slug.ends_with("(retired)"))
        .map(|(id, _)| id)
        .collect();
    assert!(gone.is_empty(), "write (retired) after these in tests/data/rule-ids.txt: {gone:?}");
}

#[test]
fn ids_begin_with_the_letters_of_their_subject_and_follow_their_leading_fact() {
    for rule in catalogue::all() {
        let (letters, number) = rule.id.rsplit_once('-').unwrap();
        assert_eq!(letters, rule.subject.letters(), "{}", rule.id);
        let number: u8 = number.parse().unwrap();
        let fact = rule.sources.first().unwrap().fact.rsplit_once('-').unwrap().1;
        assert!(
            fact.parse() == Ok(number) || number > 50,
            "{} rests on {fact} first: number it so, or from 51",
            rule.id
        );
    }
}

#[test]
fn slugs_name_the_failing_state() {
    for rule in catalogue::all() {
        let kebab = rule
            .slug
            .chars()
            .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-');
        let remedy =
            ["no-", "check-", "is-", "has-", "ensure-"].iter().any(|start| rule.slug.starts_with(start));
        assert!(kebab && !remedy && !rule.slug.contains("--"), "{}", rule.slug);
    }
}

#[test]
fn every_rule_is_in_an_edition_and_in_none_twice() {
    let mut used = BTreeSet::new();
    for edition in editions::ALL.iter() {
        let ids: Vec<&str> = edition.entries.iter().map(|entry| entry.rule.id).collect();
        let once: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), once.len(), "{} has a rule twice", edition.name());
        used.extend(once);
    }
    for rule in catalogue::all() {
        assert!(used.contains(rule.id), "{} is in no edition", rule.id);
    }
}

#[test]
fn a_changed_level_is_another_and_has_its_reason() {
    for edition in editions::ALL.iter() {
        assert!(edition.day().is_some(), "{} has no date", edition.name());
        for entry in edition.entries {
            let Some((level, reason)) = entry.changed else { continue };
            assert!(level != entry.rule.level, "{} in {}", entry.rule.id, edition.name());
            let said = text(Language::English, &format!("level-reason-{reason}"));
            assert!(said.is_some(), "write why in words/level_reason of crates/text: {reason}");
        }
    }
}

#[test]
fn a_slug_alone_means_the_newest_edition() {
    for edition in editions::ALL {
        assert!(std::ptr::eq(editions::named(&edition.name()).unwrap(), *edition));
        assert!(editions::named(edition.scenario.slug).unwrap().date >= edition.date);
    }
    for unknown in ["", "vmm", "vmm-to-vmm@", "vmm-to-vmm@2017-07-31", "@2017-07-30"] {
        assert!(editions::named(unknown).is_none(), "{unknown}");
    }
}

/// Whether the path is a field of the inventory, a part or a table.
fn is_field(path: &str) -> bool {
    let mut steps = path.split('.');
    let Some(table) = steps.next().and_then(Table::named) else { return false };
    let mut shape: Option<&'static Shape> = Some(table.shape());
    for step in steps {
        let Some(field) = shape.and_then(|shape| shape.field(step)) else { return false };
        shape = match field.kind {
            Kind::Part(shape) | Kind::List(&Kind::Part(shape)) => Some(shape),
            _ => None,
        };
    }
    true
}

#[test]
fn every_need_is_a_field() {
    for rule in catalogue::all() {
        for need in rule.needs {
            assert!(is_field(need), "{}: {need}", rule.id);
        }
    }
    for path in fields() {
        assert!(is_field(path) && path.contains('.'), "{path}");
    }
    assert!(
        is_field("virtualMachines.disks.size")
            && !is_field("virtualMachines.size")
            && !is_field("hosts.name.x")
    );
}

#[test]
fn every_rule_rests_on_dated_sources_and_known_facts() {
    let facts = facts();
    for rule in catalogue::all() {
        assert!(!rule.sources.is_empty(), "{}", rule.id);
        for citation in rule.sources {
            let source = citation.source;
            assert!(facts.contains(citation.fact), "{}: {}", rule.id, citation.fact);
            let read = Date::parse(source.read).unwrap();
            // Some documents give a month and no day.
            let dated =
                Date::parse(source.page_date).or_else(|| Date::parse(&format!("{}-01", source.page_date)));
            assert!(dated.is_some_and(|dated| dated <= read), "{}: {}", source.key, source.page_date);
            assert!(source.address().starts_with("https://"), "{}", source.key);
        }
        let said =
            |id: &str| facts.contains(id) && text(Language::English, &format!("disagreement-{id}")).is_some();
        assert!(rule.disagreement.is_none_or(said), "{}", rule.id);
    }
}

#[test]
fn what_an_edition_leaves_to_its_readers_is_known_and_in_none_of_its_rules() {
    let facts = facts();
    for edition in editions::ALL.iter() {
        let judged: BTreeSet<&str> = edition.entries.iter().flat_map(|entry| entry.rule.facts()).collect();
        for fact in edition.not_checked {
            assert!(facts.contains(fact) && !judged.contains(fact), "{}: {fact}", edition.name());
        }
    }
}

#[test]
fn values_are_declared_once_and_none_is_called_as_every_finding_has() {
    for rule in catalogue::all() {
        let names: BTreeSet<&str> = rule.values.iter().map(|(name, _)| *name).collect();
        assert_eq!(names.len(), rule.values.len(), "{}", rule.id);
        assert!(!names.contains("object"), "{}", rule.id);
    }
}
