//! A passphrase for the link.

use secondsite_share::{Link, locked, plain};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::platform::{address, crypto, input};
use crate::words::use_words;

/// Shorter ones are guessed by trying.
const SHORTEST: usize = 12;

#[derive(Properties, PartialEq)]
pub struct LockProps {
    pub link: Link,
    pub onlock: Callback<AttrValue>,
    pub locked: bool,
}

/// How far it got.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Waiting,
    TooShort,
    Working,
    Failed,
}

#[component]
pub fn Lock(props: &LockProps) -> Html {
    let words = use_words();
    let passphrase = use_state_eq(String::new);
    let state = use_state_eq(|| State::Waiting);
    let can = use_memo((), |()| crypto::can());
    let oninput = {
        let passphrase = passphrase.clone();
        Callback::from(move |event: InputEvent| passphrase.set(input::value(&event)))
    };
    let onsubmit = {
        let (passphrase, state) = (passphrase.clone(), state.clone());
        let (link, onlock) = (props.link.clone(), props.onlock.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if passphrase.chars().count() < SHORTEST {
                state.set(State::TooShort);
                return;
            }
            state.set(State::Working);
            let (passphrase, state) = ((*passphrase).clone(), state.clone());
            let (link, onlock) = (link.clone(), onlock.clone());
            spawn_local(async move {
                let sealed = match plain(&link) {
                    Ok(bytes) => crypto::seal(&passphrase, &bytes).await,
                    Err(_) => None,
                };
                state.set(if sealed.is_some() { State::Waiting } else { State::Failed });
                if let Some(sealed) = sealed {
                    onlock.emit(address::whole(&locked(&sealed)).into());
                }
            });
        })
    };
    let told = match (*state, props.locked) {
        (State::Waiting, true) => words.say("ui-lock-done"),
        (State::Waiting, false) => String::new(),
        (State::TooShort, _) => words.with("ui-lock-short", &[("least", SHORTEST.into())]),
        (State::Working, _) => words.say("ui-lock-working"),
        (State::Failed, _) => words.say("ui-lock-failed"),
    };
    html! {
        <details class="lock">
            <summary>{ words.say("ui-lock") }</summary>
            if *can {
                <form {onsubmit}>
                    <label for="passphrase">{ words.say("ui-passphrase") }</label>
                    <p class="help" id="passphrase-help">{ words.say("ui-lock-help") }</p>
                    <p class="actions">
                        <input
                            id="passphrase"
                            type="text"
                            autocomplete="off"
                            spellcheck="false"
                            translate="no"
                            aria-describedby="passphrase-help passphrase-said"
                            aria-invalid={(*state == State::TooShort).then_some("true")}
                            value={(*passphrase).clone()}
                            {oninput}
                        />
                        <button type="submit" disabled={*state == State::Working}>{ words.say("ui-lock-do") }</button>
                    </p>
                    <p id="passphrase-said" role="status">{ told }</p>
                </form>
            } else {
                <p>{ words.say("ui-lock-cannot") }</p>
            }
        </details>
    }
}
