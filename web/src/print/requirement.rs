//! A requirement on paper: every object that fails or is not known, why, how to mend it, and the sources.

use secondsite_rules::{Finding, Level, Outcome, Rule};
use yew::prelude::*;

use crate::components::outcome::outcome;
use crate::result::commands::{Kind, commands};
use crate::result::requirement::ratio;
use crate::result::sources::{documents, source_args};
use crate::state::rows::Requirement;
use crate::state::{Mark, Store};
use crate::words::{Arg, Words};

/// Names of objects that need no sentence; beyond so many they are counted.
const NAMES: usize = 40;

/// The requirement. One that is met, or concerns nothing, is a line.
pub fn requirement(words: Words, store: &Store, row: &Requirement) -> Html {
    let language = words.language();
    let findings: Vec<&Finding> =
        row.listed(&store.report).iter().filter_map(|place| store.report.findings.get(*place)).collect();
    let ratio = ratio(words, row);
    let asks = !matches!(row.worst.mark(), Mark::Pass | Mark::NotApplicable);
    html! {
        <section class="requirement-print" key={row.rule.id}>
            <h3>
                { outcome(words, row.worst.mark(), None) }
                { " " }
                { secondsite_text::title(language, row.rule) }
                if !ratio.is_empty() {
                    <small>{ " " }{ ratio }</small>
                }
            </h3>
            if asks {
                { sentences(words, store, &findings) }
                { names(words, store, &findings, Mark::Pass) }
                { names(words, store, &findings, Mark::NotApplicable) }
                { body(words, store, row.rule, &findings) }
            }
        </section>
    }
}

/// Every failure and every unknown, with the acceptance where there is one.
fn sentences(words: Words, store: &Store, findings: &[&Finding]) -> Html {
    let language = words.language();
    let asking = findings.iter().filter(|it| matches!(it.outcome, Outcome::Fail(_) | Outcome::Unknown(_)));
    let line = |finding: &&Finding| {
        let object = secondsite_text::object(language, &store.inventory, finding.object);
        html! {
            <li>
                { outcome(words, Mark::of(finding), None) }
                { " " }
                // The sentence of an unknown names what it is about.
                if matches!(finding.outcome, Outcome::Fail(_)) {
                    <strong>{ object }</strong>{ " " }
                }
                { secondsite_text::finding(language, &store.inventory, finding) }
                if let Some(accepted) = secondsite_text::rule::acceptance(language, &store.inventory, finding) {
                    { " " }<em>{ accepted }</em>
                }
            </li>
        }
    };
    html! { <ul class="printed-findings">{ for asking.map(line) }</ul> }
}

fn names(words: Words, store: &Store, findings: &[&Finding], mark: Mark) -> Html {
    let marked = findings.iter().filter(|finding| Mark::of(finding) == mark);
    let name =
        |finding: &&Finding| secondsite_text::object(words.language(), &store.inventory, finding.object);
    let names: Vec<String> = marked.clone().take(NAMES).map(name).collect();
    if names.is_empty() {
        return Html::default();
    }
    let more = marked.count().saturating_sub(names.len());
    let args: [(&str, Arg<'_>); 2] = [("names", names.join(", ").into()), ("more", more.into())];
    html! { <p>{ outcome(words, mark, None) }{ " " }{ words.with("ui-listed", &args) }</p> }
}

fn body(words: Words, store: &Store, rule: &'static Rule, findings: &[&Finding]) -> Html {
    let language = words.language();
    let of = |wanted: fn(&Outcome) -> bool| {
        findings.iter().filter(|finding| wanted(&finding.outcome)).copied().collect::<Vec<_>>()
    };
    let failed = of(|outcome| matches!(outcome, Outcome::Fail(_)));
    let unknown = of(|outcome| matches!(outcome, Outcome::Unknown(_)));
    let entry = store.edition.entries.iter().find(|entry| entry.rule.id == rule.id);
    html! {
        <>
            <p>{ secondsite_text::why(language, rule) }</p>
            { commands(words, store, &unknown, Kind::FindOut) }
            if !failed.is_empty() {
                <h4>{ words.say("ui-fix") }</h4>
                <p>{ secondsite_text::fix(language, rule) }</p>
                { commands(words, store, &failed, Kind::Fix) }
                if let Some(confirm) = secondsite_text::confirm(language, rule) {
                    <h4>{ words.say("ui-confirm") }</h4>
                    <p>{ confirm }</p>
                    { commands(words, store, &failed, Kind::Confirm) }
                }
            }
            { sources(words, rule, entry.map_or(rule.level, |entry| entry.level())) }
        </>
    }
}

/// The ids of facts stay on one line each, so that they are found as they are written.
fn unbroken(said: &str) -> Html {
    let word = |word: &str| {
        if word.starts_with("F-") {
            html! { <span>{ word }</span> }
        } else {
            html! { word }
        }
    };
    html! { <span class="facts">{ for said.split_inclusive(' ').map(word) }</span> }
}

/// Every source with its address spelled out.
fn sources(words: Words, rule: &'static Rule, level: Level) -> Html {
    html! {
        <footer>
            <h4>{ words.say("ui-sources") }</h4>
            <ul>{ for documents(rule).into_iter().map(|(source, facts)| html! {
                <li>
                    <cite lang="en">{ source.title }</cite>
                    { " " }
                    { unbroken(&words.with("ui-source", &source_args(words, source, &facts))) }
                    { " " }
                    <a href={source.address()}>{ source.address() }</a>
                </li>
            }) }</ul>
            if let Some(told) = secondsite_text::disagreement(words.language(), rule) {
                <p>{ words.with("ui-disagreement", &[("told", told.into())]) }</p>
            }
            <p><small>
                { words.with("ui-rule", &[
                    ("id", rule.id.into()),
                    ("slug", rule.slug.into()),
                    ("level", secondsite_text::level(words.language(), level).into()),
                ]) }
            </small></p>
        </footer>
    }
}
