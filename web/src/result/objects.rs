//! The findings object by object: worst first, a number of objects at a time.

use std::rc::Rc;

use secondsite_rules::Outcome;
use yew::prelude::*;

use super::findings::target;
use crate::components::outcome;
use crate::dispatch::{Dispatch, button, on_click, use_dispatch};
use crate::platform::input;
use crate::state::found::OfObject;
use crate::state::{Action, Mark, Store};
use crate::words::{Words, use_words};

/// How many objects more the reader gets at a time.
const STEP: usize = 50;

#[derive(Properties)]
pub struct ObjectsProps {
    pub store: Rc<Store>,
    pub objects: Rc<Vec<OfObject>>,
}

/// The objects follow from the store.
impl PartialEq for ObjectsProps {
    fn eq(&self, other: &Self) -> bool {
        self.store == other.store
    }
}

#[component]
pub fn Objects(props: &ObjectsProps) -> Html {
    let words = use_words();
    let listed = use_state_eq(|| STEP);
    let onmore = {
        let listed = listed.clone();
        Callback::from(move |_: MouseEvent| listed.set(listed.saturating_add(STEP)))
    };
    let more = props.objects.len().saturating_sub(*listed).min(STEP);
    let row = |of_object: &OfObject| {
        html! {
            <ObjectRow key={format!("{:?}", of_object.object)} store={props.store.clone()} row={of_object.clone()} />
        }
    };
    html! {
        <section class="group by-object" aria-label={words.say("ui-group.object")}>
            <div>{ for props.objects.iter().take(*listed).map(row) }</div>
            if more > 0 {
                <p class="needs-more">
                    <button type="button" class="quiet" onclick={onmore}>
                        { words.with("ui-show-more", &[("count", more.into())]) }
                    </button>
                </p>
            }
        </section>
    }
}

#[derive(Properties)]
struct ObjectRowProps {
    store: Rc<Store>,
    row: OfObject,
}

/// The row follows from the store.
impl PartialEq for ObjectRowProps {
    fn eq(&self, other: &Self) -> bool {
        self.store == other.store
    }
}

#[component]
fn ObjectRow(props: &ObjectRowProps) -> Html {
    let words = use_words();
    let dispatch = use_dispatch();
    let open = use_state_eq(|| false);
    let ontoggle = {
        let open = open.clone();
        Callback::from(move |event: Event| open.set(input::is_open(&event)))
    };
    let (store, row) = (&props.store, &props.row);
    let name = secondsite_text::object(words.language(), &store.inventory, row.object);
    let worst = row.tally.worst();
    let count =
        |mark: Mark| (!matches!(mark, Mark::Pass | Mark::NotApplicable)).then_some(row.tally.of(mark));
    html! {
        <details class="requirement" open={*open} {ontoggle}>
            <summary>
                <h4>{ name }</h4>
                { worst.map(|mark| outcome(words, mark, count(mark))) }
            </summary>
            if *open {
                <ul class="findings requirement-body">
                    { for row.findings.iter().map(|place| finding(words, &dispatch, store, *place)) }
                </ul>
            }
        </details>
    }
}

/// A finding by its requirement, which it leads to; what it says where it asks for attention.
fn finding(words: Words, dispatch: &Dispatch, store: &Rc<Store>, place: usize) -> Html {
    let Some(finding) = store.report.findings.get(place) else { return Html::default() };
    let language = words.language();
    let title = secondsite_text::title(language, finding.rule);
    let asks = matches!(finding.outcome, Outcome::Fail(_) | Outcome::Unknown(_));
    let go = target(store, finding).filter(|_| asks).map(|target| {
        let label = words.with("ui-show-in-estate.of", &[("object", title.as_str().into())]);
        let onclick = on_click(dispatch, Action::Focus(target));
        html! { <button type="button" class="quiet" aria-label={label} {onclick}>{ words.say("ui-show-in-estate") }</button> }
    });
    html! {
        <li>
            { outcome(words, Mark::of(finding), None) }
            <p>
                { button(dispatch, "lead", title, Action::Reveal(finding.rule.id)) }
                if asks {
                    { " " }{ secondsite_text::finding(language, &store.inventory, finding) }
                }
            </p>
            { go }
        </li>
    }
}
