//! Which comparison is shown: the two sides of the estate, or the estate and another.

use std::rc::Rc;

use secondsite_rules::check;
use yew::prelude::*;

use super::{changes, sides, source};
use crate::dispatch::use_dispatch;
use crate::state::Store;
use crate::words::use_words;

#[derive(Properties, PartialEq)]
pub struct CompareViewProps {
    pub store: Rc<Store>,
}

#[component]
pub fn CompareView(props: &CompareViewProps) -> Html {
    let (words, dispatch) = (use_words(), use_dispatch());
    let store = &props.store;
    let with_other = use_state_eq(|| store.other.is_some());
    let swapped = use_state_eq(|| false);
    let unequal = use_state_eq(|| false);
    // The other estate stands still while this one is edited.
    let key = (store.other.as_ref().map(Rc::as_ptr), store.edition.name(), store.today);
    let judged = use_memo(key, |_| {
        store.other.as_ref().map(|other| check(&other.inventory, store.edition, store.today))
    });
    let typed = use_state_eq(String::new);
    let trouble = use_state_eq(|| None::<source::Trouble>);
    let kind = |other: bool, id: &str| {
        let pressed = (*with_other == other).to_string();
        let with_other = with_other.clone();
        let onclick = Callback::from(move |_: MouseEvent| with_other.set(other));
        html! { <button type="button" class="counter" aria-pressed={pressed} {onclick}>{ words.say(id) }</button> }
    };
    html! {
        <section class="compare" aria-labelledby="compare-title">
            <h3 id="compare-title">{ words.say("ui-compare-title") }</h3>
            <div class="goals" role="group" aria-labelledby="compare-title">
                { kind(false, "ui-compare-sides") }
                { kind(true, "ui-compare-other") }
            </div>
            if *with_other {
                { source::source(words, &dispatch, store, (&typed, &trouble)) }
                if let (Some(other), Some(report)) = (&store.other, &*judged) {
                    { changes::changes(words, store, (other, report), &swapped) }
                }
            } else {
                { sides::sides(words, store, &unequal) }
            }
        </section>
    }
}
