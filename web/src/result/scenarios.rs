//! The strip under the verdict: the same estate in every scenario, each a way to look closer.

use secondsite_rules::{Report, Verdict};
use yew::prelude::*;

use super::verdict::mark;
use crate::components::outcome::{counted, icon};
use crate::dispatch::{Dispatch, on_click};
use crate::state::{Action, Mark, Store};
use crate::words::Words;

/// The strip; nothing while there is only one scenario.
pub fn scenarios(words: Words, dispatch: &Dispatch, store: &Store) -> Html {
    if store.everywhere.len() < 2 {
        return Html::default();
    }
    html! {
        <nav class="scenarios" aria-label={words.say("report-scenarios")}>
            <ul>{ for store.everywhere.iter().map(|report| standing(words, dispatch, store, report)) }</ul>
        </nav>
    }
}

fn standing(words: Words, dispatch: &Dispatch, store: &Store, report: &Report) -> Html {
    let chosen = report.edition.scenario.slug == store.edition.scenario.slug;
    let verdict = report.verdict.word();
    html! {
        <li key={report.edition.scenario.slug}>
            <button
                type="button"
                aria-current={chosen.then_some("true")}
                onclick={on_click(dispatch, Action::SetEdition(report.edition))}
            >
                <small>{ secondsite_text::scenario(words.language(), report.edition.scenario) }</small>
                <span class={classes!("standing", verdict)}>
                    { icon(mark(report.verdict)) }
                    { secondsite_text::verdict(words.language(), report.verdict) }
                </span>
                <small>{ decisive(words, report) }</small>
            </button>
        </li>
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
