//! How to find a fact out: lines to copy, and where to run them; or where it is looked up that no line tells.

use yew::prelude::*;

use super::view::Script;
use crate::components::command_block;
use crate::words::Words;

/// The lines for the field at this path, folded away, or the sentence.
pub fn find_out(words: Words, scripts: &[Script], path: &str) -> Html {
    let mut blocks: Vec<Html> = scripts
        .iter()
        .filter(|script| script.path == path)
        .map(|script| {
            command_block(secondsite_text::place(words.language(), script.place), script.text.to_string())
        })
        .collect();
    if blocks.is_empty() {
        let look = secondsite_text::field_look(words.language(), path);
        blocks.extend(look.map(|look| html! { <p>{ look }</p> }));
    }
    if blocks.is_empty() {
        return Html::default();
    }
    html! {
        <details class="find-out">
            <summary>{ words.say("ui-estate-find-out") }</summary>
            { blocks }
        </details>
    }
}
