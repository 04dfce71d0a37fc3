//! The bar on top: what is judged, by what, and what can be done with it.

use std::rc::Rc;

use secondsite_inventory::Object;
use secondsite_rules::{Edition, Status, editions};
use yew::prelude::*;

use crate::components::choice::{self, Choice};
use crate::components::named::Named;
use crate::dispatch::{Dispatch, on_click, use_dispatch};
use crate::platform::{document, focus, input};
use crate::state::{Action, Dialog, Store, Theme};
use crate::words::{Arg, Language, Words, use_words};

/// The bar on top.
pub fn bar(words: Words, dispatch: &Dispatch, store: &Rc<Store>) -> Html {
    let print = Callback::from(|_: MouseEvent| document::print());
    html! {
        <header class="bar">
            <h1 class="brand">{ words.say("ui-name") }</h1>
            if !store.is_untouched() {
                <EstateName store={store.clone()} />
            }
            <span class="grow" />
            { scenario(words, dispatch, store.edition) }
            // The empty page offers a file by itself, and has nothing yet to hand over.
            if !store.is_untouched() {
                <div class="actions">
                    { opener(dispatch, Dialog::Import, words.say("ui-import"), "") }
                    { opener(dispatch, Dialog::Export, words.say("ui-export"), "") }
                    <button type="button" onclick={print}>{ words.say("ui-print") }</button>
                    { opener(dispatch, Dialog::Share, words.say("ui-share"), "primary") }
                </div>
            }
            { wishes(words, dispatch, store) }
        </header>
    }
}

/// A button that opens a dialog.
pub fn opener(dispatch: &Dispatch, dialog: Dialog, label: String, class: &'static str) -> Html {
    let onclick = on_click(dispatch, Action::Open(dialog));
    html! { <button type="button" {class} aria-haspopup="dialog" {onclick}>{ label }</button> }
}

#[derive(Properties, PartialEq)]
struct EstateNameProps {
    store: Rc<Store>,
}

const NAME: &str = "estate-name";

/// The name of the estate, edited in place.
#[component]
fn EstateName(props: &EstateNameProps) -> Html {
    let words = use_words();
    let dispatch = use_dispatch();
    let focused = props.store.focus.filter(|focus| focus.target.object == Object::Estate);
    use_effect_with(focused.map(|focus| focus.serial), |serial| {
        if serial.is_some() {
            focus::soon(NAME.to_owned());
        }
    });
    let typed = use_state_eq(String::new);
    let oninput = {
        let typed = typed.clone();
        dispatch.reform(move |event: InputEvent| {
            let text = input::value(&event);
            typed.set(text.clone());
            Action::SetName(Some(text))
        })
    };
    let name = props.store.inventory.name.as_ref().map(ToString::to_string).unwrap_or_default();
    // The space before the next word is no part of the name yet, and must not be taken from under the typist.
    let value = if typed.trim() == name { (*typed).clone() } else { name };
    html! {
        <input
            id={NAME}
            type="text"
            aria-label={words.say("ui-estate-name")}
            placeholder={words.say("ui-estate-nameless")}
            autocomplete="off"
            spellcheck="false"
            maxlength="1024"
            {value}
            {oninput}
        />
    }
}

/// What the estate is judged by; a choice as soon as there is one.
fn scenario(words: Words, dispatch: &Dispatch, chosen: &Edition) -> Html {
    if editions::ALL.len() < 2 {
        return Html::default();
    }
    let choices = editions::ALL.iter().map(|edition| {
        let is_current = edition.scenario.status == Status::Current;
        let id = if is_current { "ui-edition-choice" } else { "ui-edition-choice.retired" };
        Choice { value: edition.name().into(), label: words.with(id, &edition_args(words, edition)).into() }
    });
    let choices: Vec<Choice> = choices.collect();
    let means = |name: &str| editions::named(name).map(Action::SetEdition);
    // Where the list is too narrow for what is chosen, pointing at it tells the whole.
    let whole = words.with("ui-edition-choice", &edition_args(words, chosen));
    html! {
        <div class="edition" title={whole}>
            { select(dispatch, "scenario", words.say("ui-scenario"), &choices, &chosen.name(), means) }
        </div>
    }
}

/// The scenario's name, and the date of the documentation as its own name writes it.
fn edition_args(words: Words, edition: &Edition) -> [(&'static str, Arg<'static>); 2] {
    let scenario = secondsite_text::scenario(words.language(), edition.scenario);
    [("scenario", scenario.into()), ("date", edition.date.into())]
}

/// Language and colours.
fn wishes(words: Words, dispatch: &Dispatch, store: &Store) -> Html {
    #[cfg(not(debug_assertions))]
    let all = Language::ALL;
    #[cfg(debug_assertions)]
    let all = Language::ALL.into_iter().chain([Language::Pseudo]);
    let languages: Vec<Choice> = all
        .into_iter()
        .map(|language| Choice { value: language.code().into(), label: language.own_name().into() })
        .collect();
    let themes = Theme::ALL.map(|theme| Choice {
        value: theme.word().into(),
        label: words.say(&format!("ui-theme.{}", theme.word())).into(),
    });
    let language = |code: &str| Language::named(code).map(Action::SetLanguage);
    let theme = |word: &str| Theme::named(word).map(Action::SetTheme);
    html! {
        <div class="wishes">
            { select(dispatch, "language", words.say("ui-language"), &languages, store.language.code(), language) }
            { select(dispatch, "theme", words.say("ui-theme"), &themes, store.theme.word(), theme) }
        </div>
    }
}

/// A list named by what it chooses.
fn select(
    dispatch: &Dispatch,
    id: &'static str,
    label: String,
    choices: &[Choice],
    chosen: &str,
    means: fn(&str) -> Option<Action>,
) -> Html {
    let dispatch = dispatch.clone();
    let onchoose = Callback::from(move |value: String| {
        if let Some(action) = means(&value) {
            dispatch.emit(action);
        }
    });
    let named = Named { id: id.into(), labelledby: None, label: Some(label.into()), describedby: None };
    choice::select(&named, choices, chosen, &onchoose)
}
