//! One requirement: closed, what it is and how it stands; open, everything about it.

use std::rc::Rc;

use secondsite_rules::Outcome;
use yew::prelude::*;

use super::accepting::accepting_all;
use super::commands::{Kind, commands};
use super::findings::findings;
use super::sources::sources;
use crate::components::outcome;
use crate::dispatch::use_dispatch;
use crate::platform::{focus, input};
use crate::state::rows::Requirement;
use crate::state::{Action, Mark, Store};
use crate::words::{Arg, Words, use_words};

#[derive(Properties)]
pub struct RequirementRowProps {
    pub store: Rc<Store>,
    pub row: Requirement,
    /// The request to show this requirement, if there was one.
    pub reveal: Option<u64>,
}

/// The row follows from the store.
impl PartialEq for RequirementRowProps {
    fn eq(&self, other: &Self) -> bool {
        self.store == other.store && self.reveal == other.reveal
    }
}

/// How much of the requirement is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Drawn {
    /// Its line
    Closed,
    /// Also its body, with the first findings
    Open,
    /// Also every finding
    Whole,
}

#[component]
pub fn RequirementRow(props: &RequirementRowProps) -> Html {
    let words = use_words();
    let dispatch = use_dispatch();
    let drawn = use_state_eq(|| Drawn::Closed);
    let row = &props.row;
    let id = format!("rule-{}", row.rule.id);
    {
        let (drawn, id) = (drawn.clone(), id.clone());
        use_effect_with(props.reveal, move |reveal| {
            if reveal.is_some() {
                drawn.set(Drawn::Open);
                focus::soon(id);
            }
        });
    }
    let ontoggle = {
        let (drawn, dispatch, rule) = (drawn.clone(), dispatch.clone(), row.rule.id);
        Callback::from(move |event: Event| match (input::is_open(&event), *drawn) {
            (false, Drawn::Closed) | (true, Drawn::Open | Drawn::Whole) => {}
            (false, _) => {
                drawn.set(Drawn::Closed);
                dispatch.emit(Action::Opened(rule, false));
            }
            (true, Drawn::Closed) => {
                drawn.set(Drawn::Open);
                dispatch.emit(Action::Opened(rule, true));
            }
        })
    };
    let onmore = {
        let drawn = drawn.clone();
        Callback::from(move |_: MouseEvent| drawn.set(Drawn::Whole))
    };
    let shown = *drawn;
    let listed = if shown == Drawn::Closed { Vec::new() } else { row.listed(&props.store.report) };
    html! {
        <details class="requirement" open={shown != Drawn::Closed} {ontoggle}>
            <summary {id}>
                { outcome(words, row.worst.mark(), None) }
                <h4>{ secondsite_text::title(words.language(), row.rule) }</h4>
                <span class="ratio">{ ratio(words, row) }</span>
            </summary>
            if shown != Drawn::Closed {
                <div class="requirement-body">
                    { findings(words, &dispatch, &props.store, &listed, shown == Drawn::Whole, onmore) }
                    { body(words, &props.store, row, &listed) }
                </div>
            }
        </details>
    }
}

/// How many of the objects it holds for stand as the worst of them does; nothing where there is only one.
pub fn ratio(words: Words, row: &Requirement) -> String {
    let mark = row.worst.mark();
    let (count, total) = (row.tally.of(mark), row.tally.total());
    if total < 2 {
        return String::new();
    }
    let word = match mark {
        Mark::Blocker | Mark::Warning | Mark::Advice => "fail",
        Mark::Unknown | Mark::Accepted | Mark::Pass | Mark::NotApplicable => mark.word(),
    };
    let args = [("mark", Arg::Word(word)), ("count", count.into()), ("total", total.into())];
    words.with("ui-ratio", &args)
}

fn body(words: Words, store: &Rc<Store>, row: &Requirement, listed: &[usize]) -> Html {
    let (rule, language) = (row.rule, words.language());
    let found = |wanted: fn(&Outcome) -> bool| {
        let listed = listed.iter().filter_map(|place| store.report.findings.get(*place));
        listed.filter(|finding| wanted(&finding.outcome)).collect::<Vec<_>>()
    };
    let failed = found(|outcome| matches!(outcome, Outcome::Fail(_)));
    let unknown = found(|outcome| matches!(outcome, Outcome::Unknown(_)));
    let level =
        store.edition.entries.iter().find(|entry| entry.rule.id == rule.id).map(|entry| entry.level());
    html! {
        <>
            { accepting_all(words, store, rule, failed.len()) }
            <p class="why">{ secondsite_text::why(language, rule) }</p>
            { commands(words, store, &unknown, Kind::FindOut) }
            if !failed.is_empty() {
                <h5>{ words.say("ui-fix") }</h5>
                <p>{ secondsite_text::fix(language, rule) }</p>
                { commands(words, store, &failed, Kind::Fix) }
                if let Some(confirm) = secondsite_text::confirm(language, rule) {
                    <h5>{ words.say("ui-confirm") }</h5>
                    <p>{ confirm }</p>
                    { commands(words, store, &failed, Kind::Confirm) }
                }
            }
            { sources(words, rule, level.unwrap_or(rule.level)) }
        </>
    }
}
