//! The end of the sheet: what is to be open, and what nobody checked.

use yew::prelude::*;

use crate::result::openings;
use crate::state::Store;
use crate::words::Words;

/// Addresses and ports, and what no field can decide.
pub fn closing(words: Words, store: &Store) -> Html {
    let facts = store.edition.not_checked;
    html! {
        <>
            { openings::sections(words, store) }
            if !facts.is_empty() {
                <section>
                    <h2>{ words.say("report-not-checked") }</h2>
                    <ul>{ for facts.iter().map(|fact| html! {
                        <li>{ secondsite_text::unchecked(words.language(), fact) } { " " } <small>{ *fact }</small></li>
                    }) }</ul>
                </section>
            }
        </>
    }
}
