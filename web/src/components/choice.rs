//! One of several words: all in sight as a segmented control, or folded away in a list.

use yew::prelude::*;

use super::named::Named;
use crate::platform::input;

/// A word to choose.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What it is told by.
    pub value: AttrValue,
    /// What the reader sees.
    pub label: AttrValue,
}

/// Radio buttons drawn as one control; the browser moves between them with the arrow keys.
pub fn segmented(named: &Named, choices: &[Choice], chosen: &str, onchoose: &Callback<String>) -> Html {
    let onchange = onchoose.reform(|event: Event| input::value(&event));
    let segment = |choice: &Choice| {
        let checked = choice.value == chosen;
        // The chosen button carries the control's id: it is the one that Tab and a request for focus reach.
        let id = if checked { named.id.clone() } else { format!("{}-{}", named.id, choice.value).into() };
        html! {
            <label class="segment">
                <input
                    type="radio"
                    {id}
                    name={named.id.clone()}
                    value={choice.value.clone()}
                    {checked}
                    onchange={onchange.clone()}
                />
                <span>{ &choice.label }</span>
            </label>
        }
    };
    html! {
        <span
            class="segmented"
            role="radiogroup"
            aria-labelledby={named.labelledby.clone()}
            aria-label={named.label.clone()}
            aria-describedby={named.describedby.clone()}
        >
            { for choices.iter().map(segment) }
        </span>
    }
}

/// A list that opens, for more words than stand side by side.
pub fn select(named: &Named, choices: &[Choice], chosen: &str, onchoose: &Callback<String>) -> Html {
    let option = |choice: &Choice| {
        html! { <option value={choice.value.clone()} selected={choice.value == chosen}>{ &choice.label }</option> }
    };
    // The attribute of an option says what is chosen at first; what is chosen later only the property tells.
    html! {
        <select
            class={chosen.is_empty().then_some("is-unknown")}
            id={named.id.clone()}
            aria-labelledby={named.labelledby.clone()}
            aria-label={named.label.clone()}
            aria-describedby={named.describedby.clone()}
            ~value={chosen.to_owned()}
            onchange={onchoose.reform(|event: Event| input::value(&event))}
        >
            { for choices.iter().map(option) }
        </select>
    }
}
