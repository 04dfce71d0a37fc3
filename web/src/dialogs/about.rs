//! What the page is, what this device keeps of it, and erasing that.

use secondsite_rules::Edition;
use yew::prelude::*;

use crate::dispatch::use_dispatch;
use crate::platform::storage;
use crate::state::Action;
use crate::words::{Words, use_words};

/// What the dialog holds.
pub fn about(words: Words, edition: &Edition) -> Html {
    html! {
        <>
            <p>{ words.say("ui-about-text") }</p>
            <p>{ words.say("ui-about-limits") }</p>
            <p><small>
                { words.with("ui-version", &[
                    ("version", env!("CARGO_PKG_VERSION").into()),
                    ("edition", edition.name().into()),
                ]) }
            </small></p>
            <h3>{ words.say("ui-kept") }</h3>
            <p>{ words.say("ui-kept.text") }</p>
            <Erase />
        </>
    }
}

/// Erasing cannot be undone, so it is asked for twice.
#[component]
fn Erase() -> Html {
    let words = use_words();
    let dispatch = use_dispatch();
    let asked = use_state_eq(|| false);
    let ask = {
        let asked = asked.clone();
        Callback::from(move |_: MouseEvent| asked.set(true))
    };
    let keep = {
        let asked = asked.clone();
        Callback::from(move |_: MouseEvent| asked.set(false))
    };
    let erase = Callback::from(move |_: MouseEvent| {
        storage::erase();
        dispatch.emit(Action::Erase);
    });
    if *asked {
        return html! {
            <div class="really" role="alert">
                <p>{ words.say("ui-erase.really") }</p>
                <p class="actions">
                    <button type="button" class="danger" onclick={erase}>{ words.say("ui-erase.yes") }</button>
                    <button type="button" onclick={keep}>{ words.say("ui-erase.no") }</button>
                </p>
            </div>
        };
    }
    html! { <p><button type="button" id="erase" onclick={ask}>{ words.say("ui-erase") }</button></p> }
}
