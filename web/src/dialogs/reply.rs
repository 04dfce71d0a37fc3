//! A reply to somebody who sent pseudonyms, turned back with their key.

use std::rc::Rc;

use secondsite_inventory::json;
use secondsite_pseudonyms::Key;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::share::read_key;
use crate::components::CopyButton;
use crate::dispatch::use_dispatch;
use crate::platform::{files, input};
use crate::state::{Action, Holding, Store};
use crate::words::use_words;

#[derive(Properties, PartialEq)]
pub struct ReplyProps {
    pub store: Rc<Store>,
}

#[component]
pub fn Reply(props: &ReplyProps) -> Html {
    let words = use_words();
    let dispatch = use_dispatch();
    let key = use_state_eq(|| None::<Result<Rc<Key>, ()>>);
    let reply = use_state_eq(String::new);
    let onkey = {
        let key = key.clone();
        Callback::from(move |event: Event| {
            let Some(file) = files::chosen(&event) else { return };
            let key = key.clone();
            spawn_local(async move { key.set(Some(read_key(file).await.map(Rc::new).ok_or(()))) });
        })
    };
    let oninput = {
        let reply = reply.clone();
        Callback::from(move |event: InputEvent| reply.set(input::value(&event)))
    };
    let known = key.as_ref().and_then(|key| key.as_ref().ok()).cloned();
    let restored =
        known.as_ref().filter(|_| !reply.is_empty()).map(|key| AttrValue::from(key.restore(&reply)));
    let told = match &*key {
        None => String::new(),
        Some(Ok(key)) => words.with("ui-key-used", &[("count", key.len().into())]),
        Some(Err(())) => words.say("ui-key-unreadable"),
    };
    // The estate itself may be the reply: one that came back under its pseudonyms.
    let show = known.filter(|_| props.store.holding == Holding::Link).map(|key| {
        let (store, dispatch) = (props.store.clone(), dispatch.clone());
        Callback::from(move |_: MouseEvent| {
            let text = key.restore(&json::write(&store.confirmed()));
            if let Ok(reading) = json::read(text.as_bytes()) {
                let (inventory, edition) = (Rc::new(reading.inventory), Some(store.edition));
                dispatch.emit(Action::Visit {
                    inventory,
                    edition,
                    today: Some(store.today),
                    holding: Holding::Link,
                });
            }
        })
    });
    html! {
        <>
            <p>{ words.say("ui-reply-text") }</p>
            <p class="actions">
                <label class="button primary">
                    { words.say("ui-key-choose") }
                    <input type="file" class="off-screen" accept=".txt,.key,text/plain" autofocus=true onchange={onkey} />
                </label>
                <span role="status">{ told }</span>
            </p>
            if let Some(show) = show {
                <p><button type="button" onclick={show}>{ words.say("ui-reply-estate") }</button></p>
            }
            <label for="reply-text">{ words.say("ui-reply") }</label>
            <textarea id="reply-text" rows="5" {oninput} value={(*reply).clone()} />
            if let Some(restored) = restored {
                <label for="restored">{ words.say("ui-reply-restored") }</label>
                <textarea id="restored" rows="5" readonly=true value={restored.clone()} />
                <CopyButton text={restored} />
            }
        </>
    }
}
