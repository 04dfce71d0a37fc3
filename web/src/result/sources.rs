//! What a requirement rests on: every document with its date, the day it was read, and where to open it.

use secondsite_inventory::value::Date;
use secondsite_rules::rule::Citation;
use secondsite_rules::sources::Source;
use secondsite_rules::{Level, Rule, editions};
use yew::prelude::*;

use crate::words::{Arg, Words};

/// The documents of a rule, and the rule's own name and level.
pub fn sources(words: Words, rule: &'static Rule, level: Level) -> Html {
    html! {
        <footer class="sources">
            <h5>{ words.say("ui-sources") }</h5>
            <ul>{ for documents(rule).into_iter().map(|(source, facts)| document(words, source, &facts)) }</ul>
            if let Some(told) = secondsite_text::disagreement(words.language(), rule) {
                <p>{ words.with("ui-disagreement", &[("told", told.into())]) }</p>
            }
            { editions(words, rule) }
            <super::examples::Examples {rule} />
            <p>
                <small>
                    { words.with("ui-rule", &[
                        ("id", rule.id.into()),
                        ("slug", rule.slug.into()),
                        ("level", secondsite_text::level(words.language(), level).into()),
                    ]) }
                </small>
            </p>
        </footer>
    }
}

/// How much the rule matters in every edition that has it, with the reason where that is not its own level.
fn editions(words: Words, rule: &'static Rule) -> Html {
    let language = words.language();
    let entries = editions::ALL.iter().filter_map(|edition| {
        let entry = edition.entries.iter().find(|entry| entry.rule.id == rule.id)?;
        Some((edition, entry))
    });
    html! {
        <details>
            <summary>{ words.say("ui-in-editions") }</summary>
            <ul>{ for entries.map(|(edition, entry)| html! {
                <li>
                    { secondsite_text::edition(language, edition) }
                    { ": " }
                    { secondsite_text::level(language, entry.level()) }
                    if let Some(reason) = secondsite_text::level_reason(language, entry) {
                        <br /><small>{ reason }</small>
                    }
                </li>
            }) }</ul>
        </details>
    }
}

/// Each document once, with the facts taken from it.
pub fn documents(rule: &'static Rule) -> Vec<(&'static Source, Vec<&'static str>)> {
    let mut documents: Vec<(&'static Source, Vec<&'static str>)> = Vec::new();
    for Citation { source, fact } in rule.sources {
        match documents.iter_mut().find(|(known, _)| known.key == source.key) {
            Some((_, facts)) => facts.push(fact),
            None => documents.push((source, vec![fact])),
        }
    }
    documents
}

/// What is said of a document: its date, the day it was read, and the facts taken from it.
pub fn source_args(words: Words, source: &Source, facts: &[&str]) -> [(&'static str, Arg<'static>); 3] {
    let date = |text: &str| {
        let day = Date::parse(text);
        day.map_or_else(|| text.to_owned(), |day| secondsite_text::date(words.language(), day))
    };
    [
        ("page", date(source.page_date).into()),
        ("read", date(source.read).into()),
        ("facts", facts.join(", ").into()),
    ]
}

fn document(words: Words, source: &Source, facts: &[&str]) -> Html {
    html! {
        <li>
            // The titles are English whatever the language of the page.
            <cite lang="en">{ source.title }</cite>
            <span>{ words.with("ui-source", &source_args(words, source, facts)) }</span>
            <a href={source.address()} target="_blank" rel="noopener noreferrer">{ words.say("ui-open-source") }</a>
        </li>
    }
}
