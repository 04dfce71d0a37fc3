//! A link with the estate in it, and in plain words what that means.

use std::rc::Rc;

use secondsite_share::{Link, encode};
use yew::prelude::*;

use crate::components::CopyButton;
use crate::platform::{address, document, input};
use crate::state::Store;
use crate::words::{Arg, use_words};

/// From this length on some programs cut an address, as far as is known of mail and chat.
const LONG: usize = 8_000;

#[derive(Properties, PartialEq)]
pub struct ShareProps {
    pub store: Rc<Store>,
}

#[component]
pub fn Share(props: &ShareProps) -> Html {
    let words = use_words();
    let pinned = use_state_eq(|| true);
    let area = use_node_ref();
    let store = &props.store;
    let link = use_memo((store.inventory.clone(), *pinned, store.today), |(inventory, pinned, today)| {
        let link = Link {
            edition: props.store.edition.name(),
            today: pinned.then_some(*today),
            view: None,
            inventory: (**inventory).clone(),
        };
        encode(&link).map(|link| AttrValue::from(address::whole(&link)))
    });
    let onpin = {
        let pinned = pinned.clone();
        Callback::from(move |event: Event| pinned.set(input::is_checked(&event)))
    };
    let select = {
        let area = area.clone();
        Callback::from(move |_: FocusEvent| document::select(&area))
    };
    let Ok(link) = &*link else {
        return html! { <p role="alert">{ words.say("ui-link-not-made") }</p> };
    };
    let length = link.len();
    html! {
        <>
            <p>{ words.say("ui-share-text") }</p>
            <div class="link">
                <textarea
                    ref={area}
                    id="link"
                    readonly=true
                    autofocus=true
                    rows="3"
                    translate="no"
                    aria-label={words.say("ui-link")}
                    value={link.clone()}
                    onfocus={select}
                />
                <CopyButton text={link.clone()} label={words.say("ui-copy-link")} class={classes!("primary")} />
            </div>
            <p class="length">
                { words.with("ui-link-length", &[("count", length.into())]) }
                if length > LONG {
                    { " " }
                    <strong>{ words.say("ui-link-long") }</strong>
                }
            </p>
            <p>
                <label class="tick">
                    <input type="checkbox" checked={*pinned} onchange={onpin} />
                    { words.with("ui-pin-date", &[("date", Arg::Date(store.today))]) }
                </label>
            </p>
            <h3>{ words.say("ui-share-contents") }</h3>
            <ul>
                <li>{ words.say("ui-share-contents.what") }</li>
                <li>{ words.say("ui-share-contents.where") }</li>
                <li>{ words.say("ui-share-contents.scanners") }</li>
                <li>{ words.say("ui-share-contents.ever") }</li>
            </ul>
        </>
    }
}
