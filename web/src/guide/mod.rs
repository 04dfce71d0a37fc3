//! The guided start: a panel that always offers the next question that would settle most, with the control to
//! answer it. It can be folded away and comes back; the rest of the page stays as it is.

mod field;

mod listing;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use secondsite_inventory::Table;
use secondsite_report::needed::{Question, at_least, questions};
use secondsite_rules::Level;
use yew::prelude::*;

use crate::dispatch::{Dispatch, on_click, use_dispatch};
use crate::platform::clock::Timeout;
use crate::platform::focus;
use crate::state::{Action, Store, Target};
use crate::words::{Words, use_words};

/// The id of the question, which gets the focus when it changes.
const QUESTION: &str = "guide-question";

/// The estate shows what was added, which takes a moment; the question comes after it. In milliseconds.
const SETTLED: u32 = 120;

/// With more findings than this the estate is no newcomer's, and the panel waits to be asked.
const LARGE: usize = 4_000;

/// What is typed and not answered yet, by the question's key: another scenario may ask something else first.
type Drafts = Rc<RefCell<BTreeMap<String, Vec<String>>>>;

#[derive(Properties, PartialEq)]
pub struct GuideProps {
    pub store: Rc<Store>,
}

#[component]
pub fn Guide(props: &GuideProps) -> Html {
    let words = use_words();
    let dispatch = use_dispatch();
    let store = &props.store;
    let open = use_state_eq(|| None::<bool>);
    let later = use_state_eq(Vec::<String>::new);
    let drafts: Drafts = use_mut_ref(BTreeMap::new);
    // An estate that came whole has been asked for already; whoever starts from nothing is led.
    let is_open = open.unwrap_or(store.started && store.report.findings.len() < LARGE);
    let asked = use_memo((store.clone(), is_open), |(store, is_open)| {
        if *is_open { questions(&store.report, &store.inventory) } else { Vec::new() }
    });
    let question = asked.iter().find(|question| !later.contains(&key(question)));
    // Whoever begins begins with the first question.
    let acted = use_mut_ref(|| is_open);
    {
        // Whoever answered goes on to the next question; whoever works elsewhere is not disturbed.
        let acted = acted.clone();
        use_effect_with((question.cloned(), later.clone()), move |_| {
            if acted.replace(false) {
                Timeout::new(SETTLED, || focus::soon(QUESTION.to_owned())).forget();
            }
        });
    }
    let onact = {
        let acted = acted.clone();
        move || {
            acted.replace(true);
        }
    };
    let onclick = {
        let onact = onact.clone();
        Callback::from(move |_: MouseEvent| onact())
    };
    let onsubmit = Callback::from(move |_: SubmitEvent| onact());
    let ontoggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(Some(!is_open)))
    };
    let expanded = if is_open { "true" } else { "false" };
    let body = || match question {
        Some(question) => {
            let onlater = {
                let (later, key) = (later.clone(), key(question));
                Callback::from(move |_: MouseEvent| {
                    later.set(later.iter().cloned().chain([key.clone()]).collect());
                })
            };
            html! { <>{ ask(words, &dispatch, store, question, &drafts) }{ foot(words, asked.len(), onlater) }</> }
        }
        None if asked.is_empty() => {
            html! { <p id={QUESTION} tabindex="-1">{ words.say("ui-guide-done") }</p> }
        }
        None => {
            let onagain = {
                let later = later.clone();
                Callback::from(move |_: MouseEvent| later.set(Vec::new()))
            };
            html! {
                <>
                    <p id={QUESTION} tabindex="-1">{ words.with("ui-guide-aside", &[("count", asked.len().into())]) }</p>
                    <button type="button" onclick={onagain}>{ words.say("ui-guide-again") }</button>
                </>
            }
        }
    };
    html! {
        <section id="guide" class="guide" aria-labelledby="guide-title">
            <header>
                <h3 id="guide-title">{ words.say("ui-guide") }</h3>
                if is_open && !asked.is_empty() {
                    <span class="count">{ least(words, store) }</span>
                }
                <span class="grow" />
                <button type="button" class="quiet" id="guide-toggle" aria-expanded={expanded} onclick={ontoggle}>
                    { words.say(if is_open { "ui-guide-hide" } else { "ui-guide-show" }) }
                </button>
            </header>
            if is_open {
                <div class="guide-body" {onclick} {onsubmit}>{ body() }</div>
            }
        </section>
    }
}

/// What tells a question from others: the field, and whether values are there.
fn key(question: &Question) -> String {
    format!("{}{}", question.path, if question.given { "!" } else { "" })
}

fn least(words: Words, store: &Store) -> String {
    let count = at_least(&store.report, &store.inventory, Level::Blocker);
    words.with("ui-needs-least", &[("count", count.into())])
}

fn foot(words: Words, questions: usize, onlater: Callback<MouseEvent>) -> Html {
    html! {
        <p class="guide-foot">
            <button type="button" class="quiet" id="guide-later" onclick={onlater}>{ words.say("ui-guide-later") }</button>
            <small>{ words.with("ui-guide-questions", &[("count", questions.into())]) }</small>
        </p>
    }
}

/// The question with its control.
fn ask(words: Words, dispatch: &Dispatch, store: &Rc<Store>, question: &Question, drafts: &Drafts) -> Html {
    let Some(table) = question.table() else { return Html::default() };
    let waiting = words.with("ui-guide-waiting", &[("count", question.findings.into())]);
    let key = key(question);
    if question.is_structural() {
        // Its rows are no things that there are, but trials that were made.
        let id = if table == Table::Connectivity { "ui-guide-which.tried" } else { "ui-guide-which" };
        let title = words.with(id, &[("table", secondsite_text::table(words.language(), table).into())]);
        return html! {
            <>
                <h4 id={QUESTION} tabindex="-1">{ title }</h4>
                <p class="help">{ secondsite_text::field_help(words.language(), table.name()) }{ " " }{ waiting }</p>
                <listing::Listing {key} {table} store={store.clone()} drafts={drafts.clone()} />
            </>
        };
    }
    field::field(words, dispatch, store, question, table, waiting, drafts)
}

/// The way to where it is answered in the estate.
fn in_estate(words: Words, dispatch: &Dispatch, target: Target) -> Html {
    html! {
        <button type="button" class="primary" id="guide-answer" onclick={on_click(dispatch, Action::Focus(target))}>
            { words.say("ui-guide-in-estate") }
        </button>
    }
}

/// The names of a table's rows, where they are few enough to stand side by side.
fn few(store: &Store, table: Table) -> Option<Vec<String>> {
    /// More stand in the estate's own pick lists.
    const FEW: usize = 6;
    let rows = store.inventory.rows(table).filter(|rows| !rows.is_empty() && rows.len() <= FEW)?;
    let field = table.shape().fields.first()?.name;
    let name = |row| rows.get(row, field).and_then(|name| name.as_text().map(str::to_owned));
    let mut names: Vec<String> = (0..rows.len()).filter_map(name).collect();
    names.dedup();
    Some(names)
}
