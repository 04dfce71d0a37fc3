//! The passphrase of a link or file that was locked.

use std::rc::Rc;

use secondsite_share::{Sealed, unlocked};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::dispatch::use_dispatch;
use crate::platform::{crypto, input};
use crate::state::begin;
use crate::words::use_words;

#[derive(Properties, PartialEq)]
pub struct UnlockProps {
    pub sealed: Rc<Sealed>,
}

/// How far it got.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Waiting,
    Working,
    Wrong,
}

#[component]
pub fn Unlock(props: &UnlockProps) -> Html {
    let words = use_words();
    let dispatch = use_dispatch();
    let passphrase = use_state_eq(String::new);
    let shown = use_state_eq(|| false);
    let state = use_state_eq(|| State::Waiting);
    let oninput = {
        let passphrase = passphrase.clone();
        Callback::from(move |event: InputEvent| passphrase.set(input::value(&event)))
    };
    let onshow = {
        let shown = shown.clone();
        Callback::from(move |event: Event| shown.set(input::is_checked(&event)))
    };
    let onsubmit = {
        let (passphrase, state, sealed) = (passphrase.clone(), state.clone(), props.sealed.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            state.set(State::Working);
            let (passphrase, state) = ((*passphrase).clone(), state.clone());
            let (sealed, dispatch) = (sealed.clone(), dispatch.clone());
            spawn_local(async move {
                match crypto::open(&passphrase, &sealed).await {
                    Some(bytes) => {
                        begin::arrival(unlocked(&bytes)).into_iter().for_each(|action| dispatch.emit(action));
                    }
                    None => state.set(State::Wrong),
                }
            });
        })
    };
    let told = match *state {
        State::Waiting => String::new(),
        State::Working => words.say("ui-lock-working"),
        State::Wrong => words.say("ui-unlock-wrong"),
    };
    let kind = if *shown { "text" } else { "password" };
    html! {
        <form class="lock" {onsubmit}>
            <p>{ words.say("ui-unlock-text") }</p>
            <label for="passphrase">{ words.say("ui-passphrase") }</label>
            <p class="actions">
                <input
                    id="passphrase"
                    type={kind}
                    autofocus=true
                    autocomplete="off"
                    spellcheck="false"
                    aria-describedby="passphrase-said"
                    aria-invalid={(*state == State::Wrong).then_some("true")}
                    value={(*passphrase).clone()}
                    {oninput}
                />
                <button type="submit" class="primary" disabled={*state == State::Working}>{ words.say("ui-unlock-do") }</button>
            </p>
            <label class="tick"><input type="checkbox" checked={*shown} onchange={onshow} />{ " " }{ words.say("ui-passphrase.show") }</label>
            <p id="passphrase-said" role="alert">{ told }</p>
        </form>
    }
}
