//! What is not known yet, and how to find it out: one script for the servers, one list to tick off on paper.

mod checklist;

mod script;

use std::rc::Rc;

use secondsite_report::find_out;
use secondsite_report::needed::{at_least, facts};
use secondsite_rules::Level;
use yew::prelude::*;

use crate::dispatch::{Dispatch, use_dispatch};
use crate::platform::clock::Timeout;
use crate::platform::{document, input};
use crate::state::Store;
use crate::words::{Words, use_words};

/// The view.
pub fn needs(_words: Words, _dispatch: &Dispatch, store: &Rc<Store>) -> Html {
    html! { <Needs store={store.clone()} /> }
}

#[derive(Properties, PartialEq)]
struct NeedsProps {
    store: Rc<Store>,
}

/// The word by which the style sheet knows what alone is printed.
const CHECKLIST: &str = "checklist";

#[component]
fn Needs(props: &NeedsProps) -> Html {
    let words = use_words();
    let dispatch = use_dispatch();
    let store = &props.store;
    let all = use_state_eq(|| false);
    let whole = use_state_eq(|| false);
    let least = if *all { Level::Advice } else { Level::Blocker };
    let facts =
        use_memo((store.clone(), least), |(store, least)| facts(&store.report, &store.inventory, *least));
    let script = use_memo((store.clone(), least), |(store, least)| {
        let script = find_out::script(words.language(), &store.report, &store.inventory, *least);
        script.map(AttrValue::from)
    });
    let onall = {
        let all = all.clone();
        Callback::from(move |event: Event| all.set(input::is_checked(&event)))
    };
    let onwhole = {
        let whole = whole.clone();
        Callback::from(move |_: MouseEvent| whole.set(true))
    };
    let onprint = {
        let whole = whole.clone();
        Callback::from(move |_: MouseEvent| {
            // What is printed is all of it, so it is drawn first.
            whole.set(true);
            Timeout::new(0, || document::print_part(CHECKLIST)).forget();
        })
    };
    html! {
        <div class="needs">
            <p class="needs-sum">{ sum(words, store) }</p>
            <label class="tick">
                <input id="needs-all" type="checkbox" checked={*all} onchange={onall} />
                { words.say("ui-needs-all") }
            </label>
            if facts.is_empty() {
                <p class="nothing">{ words.say("ui-needs-nothing") }</p>
            } else {
                { script::script(words, (*script).clone()) }
                { checklist::checklist(words, &dispatch, store, &facts, *whole, onwhole, onprint) }
            }
        </div>
    }
}

/// How much is missing until there is an answer.
fn sum(words: Words, store: &Store) -> String {
    let count = at_least(&store.report, &store.inventory, Level::Blocker);
    words.with("ui-needs-least", &[("count", count.into())])
}
