//! `docs/coverage.md`: every fact with the rules that rest on it, or the reason why none does.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use secondsite_report::markdown::{Document, code, escaped, link};
use secondsite_rules::catalogue;
use secondsite_rules::editions::{self, Edition};

use super::Files;

/// The facts and the reasons, written by hand.
const FACTS: &str = "docs/facts.txt";

/// Why no rule rests on a fact, as the file of facts writes it, and what that means.
const KINDS: [(&str, &str); 6] = [
    ("information", "there is nothing to meet"),
    (
        "not checked",
        "no field can decide it; the editions it concerns name it, for readers to look at themselves",
    ),
    ("unconfirmed", "no source that was read says so, or a draft alone"),
    ("version table", "turns a build into a product, for every rule on versions"),
    ("collection", "says by which commands fields are found out"),
    ("glossary", "says what things are called in Swedish; see [terms.md](terms.md)"),
];

const INTRODUCTION: &str = "The catalogue was collected from public documents as facts, each with an id. Here is \
    every one of them with the rules that rest on it, or the reason why none does.";

pub fn files(root: &Path) -> Result<Files> {
    let text = fs::read_to_string(root.join(FACTS)).context(FACTS)?;
    let page = page(&parse(&text).context(FACTS)?);
    let notice = format!("<!-- Written by `cargo xtask generate` from the catalogue and {FACTS}. -->\n\n");
    Ok(Files::from([(PathBuf::from("docs/coverage.md"), notice + &page)]))
}

/// A fact, as its line gives it.
#[derive(Debug)]
struct Fact<'t> {
    section: &'t str,
    id: &'t str,
    subject: &'t str,
    /// One of [`KINDS`], and in words what is special about this one.
    reason: Option<(&'t str, &'t str)>,
}

fn parse(text: &str) -> Result<Vec<Fact<'_>>> {
    let mut facts = Vec::new();
    let mut section = "";
    for line in text.lines() {
        if let Some(title) = line.strip_prefix("## ") {
            section = title;
        } else if !line.is_empty() && !line.starts_with('#') {
            let mut cells = line.split('|').map(str::trim);
            let (id, subject) = (cells.next().unwrap_or_default(), cells.next().unwrap_or_default());
            let reason = cells.next().map(|reason| reason.split_once(": ").unwrap_or((reason, "")));
            let is_kind = |(kind, _): (&str, &str)| KINDS.iter().any(|(known, _)| *known == kind);
            anyhow::ensure!(
                !subject.is_empty() && reason.is_none_or(is_kind) && cells.next().is_none(),
                "this is no fact: {line}"
            );
            facts.push(Fact { section, id, subject, reason });
        }
    }
    Ok(facts)
}

/// The ids of the rules that rest on each fact or follow each disagreement.
fn resting() -> BTreeMap<&'static str, Vec<&'static str>> {
    let mut rules: Vec<_> = catalogue::all();
    rules.sort_by_key(|rule| (rule.subject, rule.id));
    let mut resting: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for rule in rules {
        for fact in rule.facts().into_iter().chain(rule.disagreement) {
            resting.entry(fact).or_default().push(rule.id);
        }
    }
    resting
}

fn page(facts: &[Fact<'_>]) -> String {
    let resting = resting();
    let mut document = Document::default();
    document.heading(1, "Coverage");
    document.paragraph(INTRODUCTION);
    document.table(&summary(facts, &resting));
    for section in facts.chunk_by(|one, next| one.section == next.section) {
        document.heading(2, section.first().map_or("", |fact| fact.section));
        let head = ["Fact", "About", "Rules, or why none"].map(str::to_owned).to_vec();
        let row = |fact: &Fact<'_>| {
            vec![fact.id.to_owned(), escaped(fact.subject), account(fact, resting.get(fact.id))]
        };
        let rows: Vec<Vec<String>> = [head].into_iter().chain(section.iter().map(row)).collect();
        document.table(&rows);
    }
    document.finish()
}

fn summary(facts: &[Fact<'_>], resting: &BTreeMap<&str, Vec<&str>>) -> Vec<Vec<String>> {
    let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
    let ruled = facts.iter().filter(|fact| resting.contains_key(fact.id)).count();
    let mut rows = vec![row(["Facts", "What becomes of them", ""])];
    rows.push(row([&ruled.to_string(), "rules", "one rule or more rests on it"]));
    for (kind, meaning) in KINDS {
        let count = facts.iter().filter(|fact| fact.reason.is_some_and(|(own, _)| own == kind)).count();
        if count > 0 {
            rows.push(row([&count.to_string(), kind, meaning]));
        }
    }
    rows
}

/// The rules that rest on a fact, or why none does, as Markdown.
fn account(fact: &Fact<'_>, rules: Option<&Vec<&str>>) -> String {
    let linked = |id: &&str| link(id, &format!("rules/en/{id}.md"));
    let mut said: Vec<String> =
        rules.into_iter().map(|rules| rules.iter().map(linked).collect::<Vec<_>>().join(", ")).collect();
    let left: Vec<String> = leaving(fact.id).map(|name| code(&name)).collect();
    let left = if left.is_empty() { String::new() } else { format!(" in {}", left.join(", ")) };
    match fact.reason {
        Some((kind, "")) => said.push(format!("{kind}{left}")),
        Some((kind, why)) => said.push(format!("{kind}{left}: {}", escaped(why))),
        None if !left.is_empty() => said.push(format!("not checked{left}")),
        None => {}
    }
    said.join("; ")
}

fn every_edition() -> impl Iterator<Item = &'static &'static Edition> {
    editions::ALL.iter()
}

/// The editions that leave a fact to their readers.
fn leaving(fact: &str) -> impl Iterator<Item = String> {
    let leaves = move |edition: &&&Edition| edition.not_checked.contains(&fact);
    let mut names: Vec<String> = every_edition().filter(leaves).map(|edition| edition.name()).collect();
    names.dedup();
    names.into_iter()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn text(name: &str) -> String {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        fs::read_to_string(root.join(name)).unwrap()
    }

    #[track_caller]
    fn assert_none<'f>(facts: impl Iterator<Item = &'f str>, what: &str) {
        let facts: Vec<&str> = facts.collect();
        assert!(facts.is_empty(), "{what}: {}", facts.join(", "));
    }

    #[test]
    fn every_fact_has_a_rule_or_a_reason_and_none_has_both() {
        let text = text(FACTS);
        let (facts, resting) = (parse(&text).unwrap(), resting());
        let both = |fact: &&Fact<'_>| fact.reason.is_some() && resting.contains_key(fact.id);
        let neither = |fact: &&Fact<'_>| fact.reason.is_none() && !resting.contains_key(fact.id);
        assert_none(facts.iter().filter(both).map(|fact| fact.id), "remove the reason, a rule rests on");
        assert_none(
            facts.iter().filter(neither).map(|fact| fact.id),
            "write in docs/facts.txt why no rule rests on",
        );
    }

    #[test]
    fn every_fact_of_the_list_is_accounted_for_once() {
        let (text, list) = (text(FACTS), text("tests/data/facts.txt"));
        let facts: Vec<&str> = parse(&text).unwrap().iter().map(|fact| fact.id).collect();
        let list: Vec<&str> =
            list.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
        assert_eq!(facts.iter().collect::<BTreeSet<_>>().len(), facts.len());
        assert_eq!(facts.iter().collect::<BTreeSet<_>>(), list.iter().collect::<BTreeSet<_>>());
    }

    #[test]
    fn what_is_not_checked_is_named_by_an_edition_and_the_other_way_round() {
        let text = text(FACTS);
        let facts = parse(&text).unwrap();
        let is_left = |fact: &&Fact<'_>| fact.reason.is_some_and(|(kind, _)| kind == "not checked");
        let unnamed = facts.iter().filter(is_left).filter(|fact| leaving(fact.id).next().is_none());
        assert_none(unnamed.map(|fact| fact.id), "no edition has in `not_checked`");
        let named: BTreeSet<&str> =
            every_edition().flat_map(|edition| edition.not_checked).copied().collect();
        let resting = resting();
        let explained =
            |id: &&str| facts.iter().filter(is_left).any(|fact| fact.id == *id) || resting.contains_key(id);
        assert_none(
            named.iter().copied().filter(|id| !explained(id)),
            "docs/facts.txt does not say `not checked` of",
        );
    }

    #[test]
    fn a_line_that_is_no_fact_is_named() {
        for line in ["F-AZ-01", "F-AZ-01 | a | whim: because", "F-AZ-01 | a | information | b"] {
            assert!(parse(line).unwrap_err().to_string().contains(line), "{line}");
        }
    }
}
