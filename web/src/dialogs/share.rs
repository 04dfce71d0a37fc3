//! A link with the estate in it, what goes along and what stays, and in plain words what that means.

mod lock;
mod names;
mod qr;
mod tier;

pub use names::{names, read as read_key};

use std::rc::Rc;

use secondsite_inventory::{Inventory, Table};
use secondsite_pseudonyms::{Key, replace};
use secondsite_share::{Link, LinkError, Shorter, encode};
use yew::prelude::*;

use crate::components::CopyButton;
use crate::dispatch::use_dispatch;
use crate::platform::{address, document, files, input};
use crate::state::Store;
use crate::words::{Arg, Words, use_words};

/// Above so many machines the lengths of other links are not worked out, which takes a moment each.
const MANY: usize = 5_000;

#[derive(Properties, PartialEq)]
pub struct ShareProps {
    pub store: Rc<Store>,
}

/// What the sender wants to go along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Wishes {
    pinned: bool,
    view: bool,
    renamed: bool,
    shorter: Shorter,
}

/// A link as wished.
#[derive(Clone, Debug, PartialEq)]
struct Made {
    link: Link,
    text: Result<AttrValue, LinkError>,
    /// What its pseudonyms stand for.
    key: Rc<Key>,
}

#[component]
pub fn Share(props: &ShareProps) -> Html {
    let words = use_words();
    let dispatch = use_dispatch();
    let wishes =
        use_state_eq(|| Wishes { pinned: true, view: false, renamed: false, shorter: Shorter::default() });
    let earlier = use_state_eq(Rc::<Key>::default);
    let locked = use_state_eq(|| None::<AttrValue>);
    let area = use_node_ref();
    let store = &props.store;
    let made = use_memo((store.clone(), *wishes, (*earlier).clone()), |(store, wishes, earlier)| {
        made(store, *wishes, Key::clone(earlier))
    });
    let lengths = use_memo((store.clone(), *wishes), |(store, wishes)| lengths(store, *wishes));
    {
        // What was locked is not what would be sent now.
        let locked = locked.clone();
        use_effect_with(made.clone(), move |_| locked.set(None));
    }
    let wish = |change: fn(&mut Wishes, bool)| {
        let wishes = wishes.clone();
        Callback::from(move |event: Event| {
            let mut wished = *wishes;
            change(&mut wished, input::is_checked(&event));
            wishes.set(wished);
        })
    };
    let select = {
        let area = area.clone();
        Callback::from(move |_: FocusEvent| document::select(&area))
    };
    let link = match (&*locked, &made.text) {
        (Some(locked), _) => Ok(locked.clone()),
        (None, text) => text.clone(),
    };
    let onlock = Callback::from({
        let locked = locked.clone();
        move |text: AttrValue| locked.set(Some(text))
    });
    let save = link.as_ref().ok().cloned().map(|text| {
        Callback::from(move |_: MouseEvent| files::download("secondsite-link.txt", "text/plain", &text))
    });
    html! {
        <>
            <p>{ words.say("ui-share-text") }</p>
            { match &link {
                Ok(link) => html! {
                    <>
                        <div class="link">
                            <textarea
                                ref={area}
                                id="link"
                                readonly=true
                                autofocus=true
                                rows="3"
                                translate="no"
                                aria-label={words.say(if locked.is_some() { "ui-link-locked-label" } else { "ui-link" })}
                                value={link.clone()}
                                onfocus={select}
                            />
                            <CopyButton text={link.clone()} label={words.say("ui-copy-link")} class={classes!("primary")} />
                        </div>
                        { tier::tier(words, link.len()) }
                        { qr::qr(words, link) }
                    </>
                },
                Err(_) => html! { <p class="problems" role="alert">{ words.say("ui-link-not-made") }</p> },
            } }
            <fieldset class="wishes-of-link">
                <legend>{ words.say("ui-share-wishes") }</legend>
                { tick(words.with("ui-pin-date", &[("date", Arg::Date(store.today))]), wishes.pinned, wish(|wishes, on| wishes.pinned = on)) }
                { tick(words.say("ui-share-view"), wishes.view, wish(|wishes, on| wishes.view = on)) }
                { tick(words.say("ui-share-renamed"), wishes.renamed, wish(|wishes, on| wishes.renamed = on)) }
                if has_machines(&store.inventory) {
                    { tick(with_length(words, "ui-share-counts", lengths.counts), wishes.shorter.machines, wish(|wishes, on| wishes.shorter.machines = on)) }
                }
                if has_ids(&store.inventory) {
                    { tick(with_length(words, "ui-share-no-ids", lengths.no_ids), wishes.shorter.ids, wish(|wishes, on| wishes.shorter.ids = on)) }
                }
            </fieldset>
            if wishes.renamed {
                { names(words, &dispatch, &made.key, &earlier) }
            }
            <lock::Lock link={made.link.clone()} {onlock} locked={locked.is_some()} />
            if let Some(save) = save {
                <p><button type="button" class="quiet" onclick={save}>{ words.say("ui-share-save") }</button></p>
            }
            <h3>{ words.say("ui-share-contents") }</h3>
            <ul>
                <li>{ words.say(if wishes.renamed { "ui-share-contents.renamed" } else { "ui-share-contents.what" }) }</li>
                <li>{ words.say("ui-share-contents.where") }</li>
                <li>{ words.say("ui-share-contents.scanners") }</li>
                <li>{ words.say("ui-share-contents.ever") }</li>
            </ul>
        </>
    }
}

fn tick(label: String, checked: bool, onchange: Callback<Event>) -> Html {
    html! { <label class="tick"><input type="checkbox" {checked} {onchange} />{ " " }{ label }</label> }
}

/// A wish with the length that the link would then have, where that was worked out.
fn with_length(words: Words, id: &str, length: Option<usize>) -> String {
    match length {
        Some(length) => words.with(&format!("{id}.length"), &[("count", length.into())]),
        None => words.say(id),
    }
}

fn made(store: &Store, wishes: Wishes, mut key: Key) -> Made {
    let mut inventory = wishes.shorter.of(&store.inventory);
    if wishes.renamed {
        inventory = replace(&inventory, &mut key);
    }
    let link = Link {
        edition: store.edition.name(),
        today: wishes.pinned.then_some(store.today),
        view: wishes.view.then(|| seen(store, wishes.renamed)),
        inventory,
    };
    let text = encode(&link).map(|fragment| AttrValue::from(address::whole(&fragment)));
    Made { link, text, key: Rc::new(key) }
}

/// What the sender is looking at. What they search for may be a name, which stays behind with the others.
fn seen(store: &Store, renamed: bool) -> String {
    let state = store.view_state();
    let without = state.split(" s=").next().filter(|_| renamed).map(str::to_owned);
    without.unwrap_or(state)
}

/// How long the link would be with one more thing left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Lengths {
    counts: Option<usize>,
    no_ids: Option<usize>,
}

fn lengths(store: &Store, wishes: Wishes) -> Lengths {
    let machines = store.inventory.virtual_machines.as_ref().map_or(0, Vec::len);
    if machines > MANY {
        return Lengths::default();
    }
    let with = |shorter: Shorter| {
        made(store, Wishes { shorter, ..wishes }, Key::default()).text.ok().map(|text| text.len())
    };
    Lengths {
        counts: with(Shorter { machines: true, ..wishes.shorter }).filter(|_| has_machines(&store.inventory)),
        no_ids: with(Shorter { ids: true, ..wishes.shorter }).filter(|_| has_ids(&store.inventory)),
    }
}

fn has_machines(inventory: &Inventory) -> bool {
    inventory.rows(Table::VirtualMachines).is_some_and(|rows| rows.len() > 1)
}

fn has_ids(inventory: &Inventory) -> bool {
    let machines = inventory.virtual_machines.as_deref().unwrap_or_default();
    machines.iter().any(|machine| machine.id.is_some())
}
