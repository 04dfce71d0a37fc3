//! What the keyboard does, and whether single keys do it.

use yew::prelude::*;

use crate::platform::{input, storage};
use crate::shortcuts::{ALL, Place, Shortcut};
use crate::words::{Words, use_words};

/// What the dialog holds.
pub fn shortcuts(words: Words) -> Html {
    let line = |shortcut: &Shortcut| {
        html! {
            <>
                <dt>{ for shortcut.keys.iter().map(|key| html! { <kbd>{ *key }</kbd> }) }</dt>
                <dd>{ words.say(shortcut.text) }</dd>
            </>
        }
    };
    let place = |place: Place| {
        html! {
            <>
                <h3>{ words.say(place.text()) }</h3>
                if place == Place::Single {
                    <SingleKeys />
                }
                <dl class="keys">{ for ALL.iter().filter(|shortcut| shortcut.place == place).map(line) }</dl>
            </>
        }
    };
    html! { <>{ for Place::ALL.into_iter().map(place) }</> }
}

/// Whoever speaks to their computer, or rests a hand on the keys, does without single keys.
#[component]
fn SingleKeys() -> Html {
    let words = use_words();
    let redraw = use_force_update();
    let onchange = Callback::from(move |event: Event| {
        storage::keep_single_keys(input::is_checked(&event));
        redraw.force_update();
    });
    html! {
        <label class="tick">
            <input type="checkbox" id="single-keys" checked={storage::single_keys()} {onchange} />
            <span>{ words.say("ui-keys-switch") }</span>
        </label>
    }
}
