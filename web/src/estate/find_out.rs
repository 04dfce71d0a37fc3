//! How to find a fact out: lines to copy, and where to run them.

use yew::prelude::*;

use super::view::Script;
use crate::components::command_block;
use crate::words::Words;

/// The lines for the field at this path, folded away; nothing where there are none.
pub fn find_out(words: Words, scripts: &[Script], path: &str) -> Html {
    let blocks: Vec<Html> = scripts
        .iter()
        .filter(|script| script.path == path)
        .map(|script| {
            command_block(secondsite_text::place(words.language(), script.place), script.text.to_string())
        })
        .collect();
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
