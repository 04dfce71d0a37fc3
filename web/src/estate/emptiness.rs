//! A table without rows: because nobody said anything about it yet, or because there are none.

use secondsite_inventory::Table;
use yew::prelude::*;

use super::adder::add_id;
use crate::dispatch::Dispatch;
use crate::platform::focus;
use crate::state::Action;
use crate::words::Words;

/// Which of the two it is.
pub fn emptiness(words: Words, table: Table, is_known: bool) -> Html {
    let sentence = if is_known { "ui-estate-table-none" } else { "ui-estate-table-unknown" };
    html! {
        <div class="emptiness">
            <p>{ words.say(sentence) }</p>
            <p class="help">{ secondsite_text::field_help(words.language(), table.name()) }</p>
        </div>
    }
}

/// The way from one to the other.
pub fn declare(words: Words, dispatch: &Dispatch, table: Table, is_known: bool) -> Html {
    let onclick = dispatch.reform(move |_: MouseEvent| {
        focus::soon(add_id(table));
        if is_known { Action::ForgetTable(table) } else { Action::DeclareEmpty(table) }
    });
    let label = if is_known { "ui-estate-declare-unknown" } else { "ui-estate-declare-none" };
    html! { <button type="button" {onclick}>{ words.say(label) }</button> }
}
