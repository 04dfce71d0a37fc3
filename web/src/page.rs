//! The page as a whole: bar, notices, the two halves or the welcome, dialogs.

use std::rc::Rc;

use yew::prelude::*;

use crate::bar::{bar, opener};
use crate::components::outcome;
use crate::dialogs::dialogs;
use crate::dispatch::{Dispatch, on_click};
use crate::estate::EstatePane;
use crate::guide::Guide;
use crate::notices::notices;
use crate::platform::{address, focus};
use crate::print::Sheet;
use crate::result::result;
use crate::state::{Action, Dialog, Half, Store, rows};
use crate::welcome::welcome;
use crate::words::Words;

/// How the page stands in the world around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// It is framed by another page, which has a header of its own.
    pub embedded: bool,
    /// A file is held over it.
    pub held: bool,
}

/// The page.
pub fn page(words: Words, dispatch: &Dispatch, store: &Rc<Store>, setting: Setting) -> Html {
    // A link within the page would take the place of the estate's link in the address.
    let skip = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        focus::soon("main".to_owned());
    });
    html! {
        <>
            <a class="skip" href="#main" onclick={skip}>{ words.say("ui-skip") }</a>
            if setting.embedded {
                <header class="off-screen"><h1>{ words.say("ui-name") }</h1></header>
            } else {
                { bar(words, dispatch, store) }
            }
            { notices(words, dispatch, store) }
            <main id="main" tabindex="-1" data-half={store.half.word()}>
                if store.is_untouched() {
                    { welcome(words, dispatch, store) }
                } else {
                    { turns(words, dispatch, store) }
                    { halves(words, dispatch, store) }
                }
            </main>
            { foot(words, dispatch, setting.embedded) }
            if !store.is_untouched() {
                <Sheet store={store.clone()} />
            }
            { dialogs(words, dispatch, store) }
            if setting.held {
                <div class="drop-veil"><p>{ words.say("ui-drop-now") }</p></div>
            }
        </>
    }
}

/// On narrow screens, which half is shown.
fn turns(words: Words, dispatch: &Dispatch, store: &Store) -> Html {
    let tally = rows::tally(&store.report);
    let worst = tally.worst().map_or_else(Html::default, |mark| outcome(words, mark, Some(tally.of(mark))));
    let turn = |half: Half, label: &str, mark: Html| {
        let pressed = if store.half == half { "true" } else { "false" };
        let onclick = on_click(dispatch, Action::Turn(half));
        html! { <button type="button" aria-pressed={pressed} {onclick}>{ words.say(label) }{ mark }</button> }
    };
    html! {
        <div class="turns" role="group" aria-label={words.say("ui-halves")}>
            { turn(Half::Estate, "ui-estate", Html::default()) }
            { turn(Half::Result, "ui-result", worst) }
        </div>
    }
}

/// Undo and redo.
pub fn steps(words: Words, dispatch: &Dispatch, store: &Store) -> Html {
    let step = |label: &str, can: bool, action: Action| {
        let onclick = on_click(dispatch, action);
        html! { <button type="button" class="quiet" disabled={!can} {onclick}>{ words.say(label) }</button> }
    };
    html! {
        <>
            { step("ui-undo", store.can_undo(), Action::Undo) }
            { step("ui-redo", store.can_redo(), Action::Redo) }
        </>
    }
}

fn halves(words: Words, dispatch: &Dispatch, store: &Rc<Store>) -> Html {
    html! {
        <div class="halves">
            <section id="estate" class="half" tabindex="-1" aria-labelledby="estate-title">
                <header class="half-head">
                    <h2 id="estate-title">{ words.say("ui-estate") }</h2>
                    <span class="grow" />
                    { steps(words, dispatch, store) }
                </header>
                <Guide store={store.clone()} />
                <EstatePane store={store.clone()} />
            </section>
            <section
                id="result"
                class="half"
                tabindex="-1"
                aria-labelledby="result-title"
                aria-busy={(!store.is_judged()).then_some("true")}
            >
                <header class="half-head"><h2 id="result-title">{ words.say("ui-result") }</h2></header>
                { result(words, dispatch, store) }
            </section>
        </div>
    }
}

fn foot(words: Words, dispatch: &Dispatch, embedded: bool) -> Html {
    html! {
        <footer class="foot">
            <p>{ words.say("ui-foot") }</p>
            <p class="actions">
                if embedded {
                    { opener(dispatch, Dialog::Import, words.say("ui-import"), "quiet") }
                    { opener(dispatch, Dialog::Share, words.say("ui-share"), "quiet") }
                    <a href={address::whole("")} target="_blank" rel="noopener">{ words.say("ui-open-whole") }</a>
                }
                { opener(dispatch, Dialog::Shortcuts, words.say("ui-keys-title"), "quiet") }
                { opener(dispatch, Dialog::About, words.say("ui-about"), "quiet") }
            </p>
        </footer>
    }
}
