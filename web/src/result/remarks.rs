//! What is to be known beside the requirements: where the estate contradicts itself, and what nobody checks.

use yew::prelude::*;

use crate::state::Store;
use crate::words::Words;

/// How many are listed; more are counted.
const FIRST: usize = 20;

/// Where the estate contradicts itself, if it does. Nothing is repaired, and what contradicts itself makes no
/// rule pass.
pub fn contradictions(words: Words, store: &Store) -> Html {
    let found = &store.inconsistencies;
    if found.is_empty() {
        return Html::default();
    }
    let more = found.len().saturating_sub(FIRST);
    html! {
        <details class="group remarks">
            <summary>
                <h3>{ words.say("ui-contradictions") }</h3>
                <span class="count">{ words.with("ui-contradictions.count", &[("count", found.len().into())]) }</span>
            </summary>
            <p>{ words.say("ui-contradictions.help") }</p>
            <ul>
                { for found.iter().take(FIRST).map(|found| html! {
                    <li>{ secondsite_text::inconsistency(words.language(), &store.inventory, found) }</li>
                }) }
            </ul>
            if more > 0 {
                <p>{ words.with("ui-and-more", &[("count", more.into())]) }</p>
            }
        </details>
    }
}

/// Facts that no field can decide, if the edition has some.
pub fn not_checked(words: Words, store: &Store) -> Html {
    let facts = store.edition.not_checked;
    if facts.is_empty() {
        return Html::default();
    }
    html! {
        <details class="group remarks">
            <summary>
                <h3>{ words.say("report-not-checked") }</h3>
                <span class="count">{ facts.len() }</span>
            </summary>
            <ul>{ for facts.iter().map(|fact| html! {
                <li>{ secondsite_text::unchecked(words.language(), fact) } { " " } <small>{ *fact }</small></li>
            }) }</ul>
        </details>
    }
}
