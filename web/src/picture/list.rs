//! The same tree as a list, and what leads where in sentences.

use std::collections::HashMap;

use yew::prelude::*;

use super::model::{self, Model};
use super::naming;
use super::relations::Relation;
use crate::components::outcome::{icon, outcome};
use crate::platform::input;
use crate::state::{Mark, Store};
use crate::words::Words;

/// What happens in the list.
#[derive(Clone, PartialEq)]
pub struct Hands {
    /// An entry is chosen, by its key.
    pub choose: Callback<String>,
    /// An entry is opened or closed.
    pub fold: Callback<(String, bool)>,
}

/// The tree.
pub fn list(
    words: Words,
    model: &Model,
    folds: &HashMap<String, bool>,
    chosen: Option<&str>,
    hands: &Hands,
) -> Html {
    html! {
        <div class="boxes-list" role="group" aria-label={words.say("ui-picture-tree")}>
            { entries(words, model, folds, chosen, hands, &model.tree.roots) }
        </div>
    }
}

fn entries(
    words: Words,
    model: &Model,
    folds: &HashMap<String, bool>,
    chosen: Option<&str>,
    hands: &Hands,
    places: &[usize],
) -> Html {
    let entry = |place: &usize| {
        let node = model.tree.node(*place)?;
        let key = model::key(node, *place);
        let open = model.is_open(folds, *place);
        let choose = {
            let (choose, key) = (hands.choose.clone(), key.clone());
            Callback::from(move |_: MouseEvent| choose.emit(key.clone()))
        };
        let pressed = if chosen == Some(key.as_str()) { "true" } else { "false" };
        let mark = naming::worst(node, open && !node.children.is_empty()).map(|(mark, _)| mark);
        let inside = (!node.children.is_empty()).then(|| {
            let ontoggle = {
                let (fold, key) = (hands.fold.clone(), key.clone());
                Callback::from(move |event: Event| {
                    // Those further in tell their own.
                    event.stop_propagation();
                    fold.emit((key.clone(), input::is_open(&event)));
                })
            };
            let name = naming::name(words, node);
            html! {
                <details {open} {ontoggle}>
                    <summary>{ words.with("ui-picture-inside", &[("name", name.into())]) }</summary>
                    if open {
                        { entries(words, model, folds, chosen, hands, &node.children) }
                    }
                </details>
            }
        });
        let said = naming::spoken(words, &model.tree, node, open);
        Some(html! {
            <li key={key.clone()}>
                <button type="button" class="entry" aria-pressed={pressed} onclick={choose}>
                    if let Some(mark) = mark {
                        <span class={classes!("outcome", mark.word())}>{ icon(mark) }</span>
                    }
                    <span>{ said }</span>
                </button>
                { inside }
            </li>
        })
    };
    html! { <ul>{ for places.iter().filter_map(entry) }</ul> }
}

/// What leads where, each with what is found about the row that says so.
pub fn relations(words: Words, store: &Store, model: &Model, open: bool) -> Html {
    if model.relations.is_empty() {
        return Html::default();
    }
    let line = |relation: &Relation| {
        let worst = relation.object.and_then(|object| store.worst_of(object));
        let asks = worst.filter(|mark| !matches!(mark, Mark::NotApplicable | Mark::Pass));
        html! {
            <li>
                { naming::related(words, &model.tree, relation) }
                { " " }
                { asks.map_or_else(Html::default, |mark| outcome(words, mark, None)) }
            </li>
        }
    };
    html! {
        <details class="group remarks" {open}>
            <summary>
                <h3>{ words.say("ui-picture-relations") }</h3>
                <span class="count">{ model.relations.len() }</span>
            </summary>
            <ul>{ for model.relations.iter().map(line) }</ul>
        </details>
    }
}
