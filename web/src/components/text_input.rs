//! A line of text that counts when the reader leaves it or presses Enter; Escape gives back what was there. Where
//! there is something to choose it is a combobox: what fits is listed while the reader types, and free text stays
//! possible.

use yew::prelude::*;

use super::named::Named;
use super::offers::{Offering, Offers, offer_id, offer_list};
use crate::platform::{input, popup};
use crate::words::use_words;

#[derive(Properties, PartialEq)]
pub struct TextInputProps {
    pub named: Named,
    /// What is known; shown until the reader types.
    pub value: AttrValue,
    /// What was typed, when the reader is done with it; a sentence comes back when it cannot be used.
    pub oncommit: Callback<AttrValue, Option<AttrValue>>,
    /// Why what was committed was not taken after all.
    #[prop_or_default]
    pub refusal: Option<AttrValue>,
    #[prop_or("text")]
    pub kind: &'static str,
    /// The kind of keyboard a phone offers.
    #[prop_or_default]
    pub inputmode: Option<&'static str>,
    /// What may be chosen instead of typed.
    #[prop_or_default]
    pub offering: Option<Offering>,
    #[prop_or_default]
    pub required: bool,
    /// Whether the line is for one value after another: empty again once a value was taken.
    #[prop_or_default]
    pub clears: bool,
    /// Whether it stands in a table, where arrow keys go from row to row and only Alt with one opens the list.
    #[prop_or_default]
    pub dense: bool,
    #[prop_or_default]
    pub class: &'static str,
}

/// What the reader has typed and nobody has taken over yet.
#[derive(Clone, Default, PartialEq)]
struct Typed {
    text: Option<AttrValue>,
    fault: Option<AttrValue>,
    /// Whether it was taken over, and only the value as it is shown has not followed.
    taken: bool,
}

/// The list while it is open, and which of the offers is meant.
#[derive(Clone, PartialEq)]
struct Listed {
    offers: Offers,
    active: Option<usize>,
}

/// What was typed stays until it was taken over: it is never lost to a mistake.
#[component]
pub fn TextInput(props: &TextInputProps) -> Html {
    let words = use_words();
    let typed = use_state_eq(Typed::default);
    let listed = use_state_eq(|| None::<Listed>);
    let list = use_node_ref();
    // What a press elsewhere puts off is done as things are then.
    let current = use_mut_ref(Callback::<()>::noop);
    {
        let typed = typed.clone();
        use_effect_with(props.value.clone(), move |_| typed.set(Typed::default()));
    }
    let named = &props.named;
    let list_id = format!("{}-offers", named.id);
    {
        let (list, anchor, list_id) = (list.clone(), named.id.clone(), list_id.clone());
        use_effect_with((*listed).clone(), move |listed| {
            let following = listed.as_ref().map(|listed| {
                popup::show(&list, &anchor);
                if let Some(place) = listed.active {
                    popup::reveal(&offer_id(&list_id, place));
                }
                popup::follow(&list, &anchor)
            });
            move || drop(following)
        });
    }
    let open = {
        let (listed, offering) = (listed.clone(), props.offering.clone());
        move |text: &str, from: Option<bool>| {
            let offers = offering.as_ref().map(|offering| offering.emit(text.to_owned().into()));
            let offers = offers.filter(|offers| offers.len() > 0);
            listed.set(
                offers.map(|offers| Listed { active: from.and_then(|down| offers.step(None, down)), offers }),
            );
        }
    };
    let oninput = {
        let (typed, open) = (typed.clone(), open.clone());
        Callback::from(move |event: InputEvent| {
            let text = input::value(&event);
            open(&text, None);
            typed.set(Typed { text: Some(text.into()), fault: typed.fault.clone(), taken: false });
        })
    };
    let take = {
        let (typed, value, oncommit) = (typed.clone(), props.value.clone(), props.oncommit.clone());
        let clears = props.clears;
        move |text: AttrValue| {
            if text == value && !clears {
                return typed.set(Typed::default());
            }
            let fault = oncommit.emit(text.clone());
            let taken = fault.is_none();
            typed.set(Typed { text: Some(text).filter(|_| !taken || !clears), fault, taken });
        }
    };
    let commit = {
        let (typed, take) = (typed.clone(), take.clone());
        move || {
            if let Some(text) = typed.text.clone().filter(|_| !typed.taken) {
                take(text);
            }
        }
    };
    current.replace({
        let commit = commit.clone();
        Callback::from(move |()| commit())
    });
    let leave = {
        let typed = typed.clone();
        Callback::from(move |event: Event| {
            if input::is_unreadable(&event) {
                let fault = Some(words.say("ui-estate-fault-day").into());
                return typed.set(Typed { text: Some(AttrValue::default()), fault, taken: false });
            }
            let current = current.clone();
            input::once_released(&event, move || {
                let commit = current.borrow().clone();
                commit.emit(());
            });
        })
    };
    let onchoose = {
        let listed = listed.clone();
        Callback::from(move |text: AttrValue| {
            listed.set(None);
            take(text);
        })
    };
    let onkeydown = {
        let (commit, typed, listed, open, onchoose) =
            (commit.clone(), typed.clone(), listed.clone(), open.clone(), onchoose.clone());
        let (clears, dense, can) = (props.clears, props.dense, props.offering.is_some());
        Callback::from(move |event: KeyboardEvent| {
            // Enter and arrows within an input method choose among its own candidates.
            if event.is_composing() {
                return;
            }
            let key = event.key();
            let down = key == "ArrowDown";
            match (key.as_str(), &*listed) {
                ("ArrowDown" | "ArrowUp", Some(Listed { offers, active })) => {
                    event.prevent_default();
                    event.stop_propagation();
                    let active = offers.step(*active, down);
                    listed.set(Some(Listed { offers: offers.clone(), active }));
                }
                ("ArrowDown" | "ArrowUp", None) if can && (!dense || event.alt_key()) => {
                    event.prevent_default();
                    event.stop_propagation();
                    open("", Some(down));
                }
                ("Enter", Some(Listed { offers, active: Some(place) })) => {
                    event.prevent_default();
                    event.stop_propagation();
                    if let Some(offer) = offers.get(*place) {
                        onchoose.emit(offer.clone());
                    }
                }
                ("Enter", _) => {
                    // The value is added; the form around it is not sent.
                    if clears {
                        event.prevent_default();
                    }
                    listed.set(None);
                    commit();
                }
                ("Escape", Some(_)) => {
                    event.stop_propagation();
                    event.prevent_default();
                    listed.set(None);
                }
                // Only a line that was changed has something to give back; else Escape is for what lies around.
                ("Escape", None) if typed.text.is_some() => {
                    event.stop_propagation();
                    typed.set(Typed::default());
                }
                _ => {}
            }
        })
    };
    let onblur = {
        let (leave, listed) = (leave.clone(), listed.clone());
        Callback::from(move |event: FocusEvent| {
            listed.set(None);
            leave.emit(event.into());
        })
    };
    let onclick = {
        let listed = listed.clone();
        Callback::from(move |_: MouseEvent| if listed.is_none() { open("", None) } else { listed.set(None) })
    };
    let told = typed.fault.as_ref().or(props.refusal.as_ref()).filter(|_| typed.text.is_some());
    let fault_id = format!("{}-fault", named.id);
    let can = props.offering.is_some();
    let active = listed.as_ref().and_then(|listed| listed.active);
    html! {
        <>
            <input
                id={named.id.clone()}
                class={props.class}
                type={props.kind}
                inputmode={props.inputmode}
                role={can.then_some("combobox")}
                aria-expanded={can.then_some(if listed.is_some() { "true" } else { "false" })}
                aria-controls={listed.is_some().then(|| list_id.clone())}
                aria-autocomplete={can.then_some("list")}
                aria-activedescendant={active.map(|place| offer_id(&list_id, place))}
                value={typed.text.clone().unwrap_or_else(|| props.value.clone())}
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                data-settled={(!props.clears && (typed.text.is_none() || typed.taken)).then_some("")}
                data-pending={(typed.text.is_some() && !typed.taken).then(|| named.id.clone())}
                aria-required={props.required.then_some("true")}
                aria-labelledby={named.labelledby.clone()}
                aria-label={named.label.clone()}
                aria-describedby={named.described_with(told.is_some().then_some(fault_id.as_str()))}
                aria-invalid={told.is_some().then_some("true")}
                {oninput}
                {onkeydown}
                // Choosing a day from the browser's calendar is neither Enter nor leaving.
                onchange={(props.kind == "date").then_some(leave)}
                {onblur}
                onclick={can.then_some(onclick)}
            />
            if let Some(Listed { offers, active }) = &*listed {
                { offer_list(words, &list_id, &list, offers, *active, &onchoose) }
            }
            if let Some(told) = told {
                <p class="fault" id={fault_id} role="alert">{ told }</p>
            }
        </>
    }
}
