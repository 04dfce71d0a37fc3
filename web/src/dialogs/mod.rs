//! The dialogs: what comes in, what goes out, and what the page is.

mod import;

mod export;

mod share;

mod unlock;

mod reply;

mod about;

mod shortcuts;

pub use export::file_name;

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::Key;

use crate::arrive::{Gather, Paste};
use crate::components::Modal;
use crate::dispatch::Dispatch;
use crate::state::{Action, Arrived, Dialog, Store};
use crate::words::Words;

/// The dialog that is open, if one is.
pub fn dialogs(words: Words, dispatch: &Dispatch, store: &Rc<Store>) -> Html {
    let Some(dialog) = store.dialog else { return Html::default() };
    let assumed = store.assumed();
    let assumed = if assumed > 0 {
        html! { <p>{ words.with("ui-trial-left-behind", &[("count", assumed.into())]) }</p> }
    } else {
        Html::default()
    };
    let (id, title, content) = match dialog {
        Dialog::Import => ("import", "ui-import-title", import::import(words, dispatch, store)),
        Dialog::Export => (
            "export",
            "ui-export-title",
            html! { <>{ assumed }<export::Export store={store.handed_on()} /></> },
        ),
        Dialog::Share => {
            ("share", "ui-share-title", html! { <>{ assumed }<share::Share store={store.handed_on()} /></> })
        }
        Dialog::Unlock => {
            let Some(sealed) = store.locked.clone() else { return Html::default() };
            ("unlock", "ui-unlock-title", html! { <unlock::Unlock {sealed} /> })
        }
        Dialog::Reply => ("reply", "ui-reply-title", html! { <reply::Reply store={store.clone()} /> }),
        Dialog::Paste(table) => {
            let key = arrival(store);
            ("paste", "ui-arrive-paste-title", html! { <Paste {key} {table} store={store.handed_on()} /> })
        }
        Dialog::Gather => {
            let key = arrival(store);
            ("gather", "ui-arrive-gather-title", html! { <Gather {key} store={store.handed_on()} /> })
        }
        Dialog::About => ("about", "ui-about-title", about::about(words, store.edition)),
        Dialog::Shortcuts => ("shortcuts", "ui-keys-title", shortcuts::shortcuts(words)),
    };
    // Neither a file nor a link may tell a verdict that is not whole.
    let waits = matches!(dialog, Dialog::Export | Dialog::Share) && !store.is_judged();
    let content = if waits {
        html! { <p>{ words.say("ui-being-judged-dialog") }</p> }
    } else {
        content
    };
    let onclose = dispatch.reform(|()| Action::Close);
    html! { <Modal key={id} {id} title={words.say(title)} {onclose}>{ content }</Modal> }
}

/// What arrived while a dialog is open begins it anew; where that lies in memory tells one arrival from another.
fn arrival(store: &Store) -> Key {
    let address = match &store.arrived {
        Some(Arrived::Cells(text)) => text.as_ptr() as usize,
        Some(Arrived::Files(files)) => files.as_ptr() as usize,
        None => 0,
    };
    Key::from(address.to_string())
}
