//! An inventory from a file: chosen here or dropped anywhere, and what is wrong with it if it is not taken.

use yew::prelude::*;

use crate::arrive;
use crate::dispatch::Dispatch;
use crate::platform::files;
use crate::state::{Refused, Store, Unfit};
use crate::words::Words;

/// The collector, beside the page.
const COLLECTOR: &str = "Export-SecondsiteInventory.ps1";

/// What the dialog holds.
pub fn import(words: Words, dispatch: &Dispatch, store: &Store) -> Html {
    let onchange = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: Event| arrive::take_all(files::chosen_all(&event), &dispatch))
    };
    html! {
        <>
            { store.refused.as_ref().map_or_else(Html::default, |refused| problems(words, refused)) }
            <p>{ words.say("ui-import-text") }</p>
            <p>{ words.say("ui-arrive-import-text") }</p>
            <p>
                { words.say("ui-import-collector") }
                { " " }
                <a href={COLLECTOR} download={COLLECTOR}>{ words.say("ui-import-collector.save") }</a>
            </p>
            if !store.is_empty() {
                <p>{ words.say("ui-import-replaces") }</p>
            }
            <p class="drop-here">
                <label class="button primary">
                    { words.say("ui-choose-file") }
                    <input
                        type="file"
                        class="off-screen"
                        accept={arrive::accept()}
                        multiple=true
                        autofocus=true
                        {onchange}
                    />
                </label>
                <span>{ words.say("ui-or-drop") }</span>
            </p>
            <p><small>{ words.say("ui-import-stays") }</small></p>
        </>
    }
}

fn problems(words: Words, refused: &Refused) -> Html {
    let file = ("file", refused.file.as_str().into());
    let none = Vec::new();
    let (line, problems) = match &refused.why {
        Unfit::TooLarge => {
            (words.with("ui-too-large", &[file, ("most", u64::from(files::MOST_MEBIBYTES).into())]), &none)
        }
        Unfit::Unreadable => (words.with("ui-unreadable", &[file]), &none),
        Unfit::Mistaken(problems) => {
            (words.with("ui-refused", &[file, ("count", problems.len().into())]), problems)
        }
    };
    html! {
        <div class="problems" role="alert">
            <p><strong>{ line }</strong></p>
            if !problems.is_empty() {
                <ol>
                    { for problems.iter().map(|problem| html! {
                        <li>{ secondsite_text::problem(words.language(), problem) }</li>
                    }) }
                </ol>
            }
        </div>
    }
}
