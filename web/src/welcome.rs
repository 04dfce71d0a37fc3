//! The empty page: what it is for, what to do first, and what it promises.

use secondsite_rules::Status;
use yew::prelude::*;

use crate::arrive;
use crate::dispatch::{Dispatch, button};
use crate::page::steps;
use crate::platform::files;
use crate::state::{Action, Store, begin};
use crate::words::{Arg, Words};

/// The empty page.
pub fn welcome(words: Words, dispatch: &Dispatch, store: &Store) -> Html {
    let edition = store.edition;
    let example = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| {
            begin::example().into_iter().for_each(|action| dispatch.emit(action))
        })
    };
    let onfile = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: Event| arrive::take_all(files::chosen_all(&event), &dispatch))
    };
    let count: Arg<'_> = edition.entries.len().into();
    html! {
        <section class="welcome" aria-labelledby="welcome-title">
            // Whoever came here from an estate can go back to it.
            if store.can_undo() || store.can_redo() {
                <p class="actions">{ steps(words, dispatch, store) }</p>
            }
            <h2 id="welcome-title">{ words.say(&format!("ui-welcome-title.{}", edition.scenario.slug)) }</h2>
            <p class="intro">{ words.with(&format!("ui-welcome-text.{}", edition.scenario.slug), &[("count", count)]) }</p>
            <ol class="ways">
                <li>
                    <h3>{ words.say("ui-way-form") }</h3>
                    <p>{ words.say("ui-way-form.help") }</p>
                    { button(dispatch, "primary", words.say("ui-way-form.do"), Action::Start) }
                </li>
                <li>
                    <h3>{ words.say("ui-way-file") }</h3>
                    <p>{ words.say("ui-way-file.help") }</p>
                    <label class="button">
                        { words.say("ui-choose-file") }
                        <input type="file" class="off-screen" accept={arrive::accept()} multiple=true onchange={onfile} />
                    </label>
                </li>
                <li>
                    <h3>{ words.say("ui-way-example") }</h3>
                    <p>{ words.say("ui-way-example.help") }</p>
                    <button type="button" onclick={example}>{ words.say("ui-way-example.do") }</button>
                </li>
            </ol>
            <p class="promise">{ words.say("ui-promise") }</p>
            <p class="status">
                { secondsite_text::status(words.language(), edition.scenario) }
                if edition.scenario.status != Status::Current {
                    { " " }{ words.say("ui-welcome-retired") }
                }
            </p>
        </section>
    }
}
