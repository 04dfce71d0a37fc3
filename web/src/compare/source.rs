//! The other estate: chosen as a file, or pasted as a link. It takes the place of nothing.

use std::rc::Rc;

use secondsite_inventory::json;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::dispatch::{Dispatch, button};
use crate::platform::{files, input};
use crate::state::{Action, Other, Store};
use crate::words::Words;

/// Why the other estate could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// A file, by its name.
    File(String),
    /// A link, by the word of what is wrong with it.
    Link(&'static str),
}

/// The choice of the other estate, and what is wrong with what was chosen.
pub fn source(
    words: Words,
    dispatch: &Dispatch,
    store: &Store,
    (typed, trouble): (&UseStateHandle<String>, &UseStateHandle<Option<Trouble>>),
) -> Html {
    let onfile = {
        let (dispatch, trouble) = (dispatch.clone(), trouble.clone());
        Callback::from(move |event: Event| {
            let Some(file) = files::chosen(&event) else { return };
            let (dispatch, trouble) = (dispatch.clone(), trouble.clone());
            spawn_local(async move {
                let given = files::read(file).await;
                let reading = given.bytes.and_then(|bytes| json::read(&bytes).ok());
                trouble.set(reading.is_none().then(|| Trouble::File(given.name.clone())));
                if let Some(reading) = reading {
                    let other = Other { name: given.name, inventory: reading.inventory };
                    dispatch.emit(Action::CompareWith(Some(Rc::new(other))));
                }
            });
        })
    };
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |event: InputEvent| typed.set(input::value(&event)))
    };
    let onlink = {
        let (dispatch, trouble, name) =
            (dispatch.clone(), trouble.clone(), words.say("ui-compare-link.name"));
        let text = typed.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if text.trim().is_empty() {
                return;
            }
            match secondsite_share::decode(text.trim()) {
                Ok(link) => {
                    trouble.set(None);
                    let name = link.inventory.name.as_ref().map_or_else(|| name.clone(), ToString::to_string);
                    let other = Other { name, inventory: link.inventory };
                    dispatch.emit(Action::CompareWith(Some(Rc::new(other))));
                }
                Err(error) => trouble.set(Some(Trouble::Link(error.word()))),
            }
        })
    };
    let said = trouble.as_ref().map(|trouble| match trouble {
        Trouble::File(file) => words.with("ui-compare-refused", &[("file", file.as_str().into())]),
        Trouble::Link(word) => words.say(&format!("ui-link-{word}")),
    });
    let invalid = matches!(**trouble, Some(Trouble::Link(_))).then_some("true");
    html! {
        <div class="other">
            <p>{ words.say("ui-compare-other.text") }</p>
            <p class="actions">
                <label class="button">
                    { words.say("ui-choose-file") }
                    <input type="file" class="off-screen" accept=".json,application/json" onchange={onfile} />
                </label>
            </p>
            <form class="link-field" onsubmit={onlink}>
                <label for="compare-link">{ words.say("ui-compare-link") }</label>
                <p class="actions">
                    <input
                        id="compare-link"
                        type="text"
                        autocomplete="off"
                        spellcheck="false"
                        aria-invalid={invalid}
                        aria-describedby="compare-trouble"
                        value={(**typed).clone()}
                        {oninput}
                    />
                    <button type="submit">{ words.say("ui-compare-link.do") }</button>
                </p>
            </form>
            <p id="compare-trouble" class="compare-trouble" role="alert">{ said.unwrap_or_default() }</p>
            if store.other.is_some() {
                <p class="actions">{ button(dispatch, "quiet", words.say("ui-compare-end"), Action::CompareWith(None)) }</p>
            }
        </div>
    }
}
