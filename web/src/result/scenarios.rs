//! The strip under the verdict: the same estate in every scenario, each a way to look closer.

use secondsite_rules::{Edition, Report, Verdict, editions};
use yew::prelude::*;

use super::verdict::{mark, supposed};
use crate::components::outcome::{counted, icon};
use crate::dispatch::{Dispatch, on_click};
use crate::state::{Action, Mark, Store};
use crate::words::Words;

/// The strip; nothing while there is only one scenario.
pub fn scenarios(words: Words, dispatch: &Dispatch, store: &Store) -> Html {
    if editions::newest().count() < 2 {
        return Html::default();
    }
    html! {
        <nav class="scenarios" aria-label={words.say("report-scenarios")}>
            <ul>{ for editions::newest().map(|edition| scenario(words, dispatch, store, edition)) }</ul>
        </nav>
    }
}

fn scenario(words: Words, dispatch: &Dispatch, store: &Store, edition: &'static Edition) -> Html {
    let chosen = edition.scenario.slug == store.edition.scenario.slug;
    let report = store.everywhere.iter().find(|report| report.edition.name() == edition.name());
    html! {
        <li key={edition.scenario.slug}>
            <button
                type="button"
                aria-current={chosen.then_some("true")}
                onclick={on_click(dispatch, Action::SetEdition(edition))}
            >
                <small>{ secondsite_text::scenario(words.language(), edition.scenario) }</small>
                { standing(words, store, report) }
                <small>{ report.map(|report| decisive(words, report)) }</small>
            </button>
        </li>
    }
}

/// The verdict, as soon as there is one.
fn standing(words: Words, store: &Store, report: Option<&Report>) -> Html {
    let Some(verdict) = report.map(|report| report.verdict) else {
        return html! { <span class="standing being-judged">{ words.say("ui-being-judged-elsewhere") }</span> };
    };
    html! {
        <span class={classes!("standing", verdict.word())}>
            { icon(mark(verdict)) }
            { supposed(words, store, verdict, secondsite_text::verdict(words.language(), verdict).into()) }
        </span>
    }
}

/// How many findings decided; a scenario that is retired was decided by none.
fn decisive(words: Words, report: &Report) -> String {
    let counts = report.counts;
    let (mark, count) = match report.verdict {
        Verdict::Retired | Verdict::Ready => return String::new(),
        Verdict::NotReady => (Mark::Blocker, counts.blockers),
        Verdict::CannotTell => (Mark::Unknown, counts.unknown),
        Verdict::ReadyWithWarnings if counts.warnings > 0 => (Mark::Warning, counts.warnings),
        Verdict::ReadyWithWarnings if counts.unknown > 0 => (Mark::Unknown, counts.unknown),
        Verdict::ReadyWithWarnings => (Mark::Accepted, counts.accepted),
    };
    counted(words, mark, count)
}
