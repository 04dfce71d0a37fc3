//! How more than one file, or cells of a spreadsheet, come into the estate: tables are matched by heading and
//! shown before they are taken, and files that contradict each other wait for a decision.
//!
//! Plain Rust first: [`draft`] (a table while its columns are matched), [`gathered`] (files while they are
//! merged), then what shows them.

mod draft;

mod gathered;

mod files;

mod paste;

mod preview;

mod gather;

mod handed_back;

pub use files::{accept, take_all};
pub use gather::Gather;
pub use paste::Paste;

use secondsite_inventory::Table;
use yew::prelude::*;

use crate::dispatch::{Dispatch, on_click};
use crate::platform::{clipboard, input};
use crate::state::{Action, Arrived, Dialog};
use crate::words::Words;

/// The button that opens a table's paste dialog.
pub fn paste_button(words: Words, dispatch: &Dispatch, table: Table) -> Html {
    let onclick = on_click(dispatch, Action::Open(Dialog::Paste(table)));
    html! {
        <button type="button" class="quiet" id={format!("{table}-paste")} {onclick}>
            { words.say("ui-arrive-paste") }
        </button>
    }
}

/// Cells pasted onto a table's section open the dialog with them; what is pasted into a field stays there.
pub fn onpaste(dispatch: &Dispatch, table: Table) -> Callback<Event> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: Event| {
        let text =
            clipboard::pasted(&event).filter(|text| text.contains(['\t', '\n']) && !input::is_typing(&event));
        if let Some(text) = text {
            event.prevent_default();
            dispatch
                .emit(Action::Arrive { arrived: Arrived::Cells(text.into()), dialog: Dialog::Paste(table) });
        }
    })
}
