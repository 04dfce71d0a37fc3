//! The rules themselves, for people and for programs.

use secondsite_rules::catalogue;
use secondsite_rules::editions::{self, Edition};
use secondsite_rules::rule::{Citation, Level, Rule};
use secondsite_text::{self as text, Language};
use serde::Serialize;

use crate::json::pretty;

/// The version of the format that [`json`] writes.
pub const FORMAT: &str = "secondsite-rules/1";

/// The rules of an edition at its levels, or all there are at their own, as JSON with a line break at the end.
#[must_use]
pub fn json(edition: Option<&'static Edition>, language: Language) -> String {
    let described = |(rule, level): (&'static Rule, Level)| Described {
        id: rule.id,
        slug: rule.slug,
        subject: rule.subject.word(),
        level: level.word(),
        title: text::title(language, rule),
        needs: rule.needs,
        facts: rule.facts(),
        sources: rule.sources.iter().map(cited).collect(),
        editions: editions_of(rule),
    };
    let rules = rules(edition).into_iter().map(described).collect();
    pretty(&Document { format: FORMAT, edition: edition.map(Edition::name), rules })
}

/// The same for people: one line each, under its subject.
#[must_use]
pub fn text(edition: Option<&'static Edition>, language: Language) -> String {
    let mut lines = Vec::new();
    if let Some(edition) = edition {
        lines.push(text::edition(language, edition));
        lines.push(String::new());
    }
    for group in rules(edition).chunk_by(|(one, _), (next, _)| one.subject == next.subject) {
        if let Some((first, _)) = group.first() {
            lines.push(text::subject(language, first.subject));
        }
        for (rule, level) in group {
            let level = text::level(language, *level);
            lines.push(format!("  {:<8}{level:<9}{}", rule.id, text::title(language, rule)));
        }
    }
    lines.push(String::new());
    lines.join("\n")
}

fn rules(edition: Option<&'static Edition>) -> Vec<(&'static Rule, Level)> {
    let mut rules: Vec<(&'static Rule, Level)> = match edition {
        Some(edition) => edition.entries.iter().map(|entry| (entry.rule, entry.level())).collect(),
        None => catalogue::all().into_iter().map(|rule| (rule, rule.level)).collect(),
    };
    rules.sort_by_key(|(rule, _)| (rule.subject, rule.id));
    rules
}

fn editions_of(rule: &Rule) -> Vec<String> {
    let has = |edition: &&&Edition| edition.entries.iter().any(|entry| entry.rule.id == rule.id);
    editions::ALL.iter().filter(has).map(|edition| edition.name()).collect()
}

fn cited(citation: &Citation) -> Cited {
    let source = citation.source;
    Cited {
        fact: citation.fact,
        title: source.title,
        address: source.address(),
        page_date: source.page_date,
        read: source.read,
    }
}

#[derive(Serialize)]
struct Document {
    format: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    edition: Option<String>,
    rules: Vec<Described>,
}

#[derive(Serialize)]
struct Described {
    id: &'static str,
    slug: &'static str,
    subject: &'static str,
    level: &'static str,
    title: String,
    needs: &'static [&'static str],
    facts: Vec<&'static str>,
    sources: Vec<Cited>,
    editions: Vec<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Cited {
    fact: &'static str,
    title: &'static str,
    address: String,
    page_date: &'static str,
    read: &'static str,
}
