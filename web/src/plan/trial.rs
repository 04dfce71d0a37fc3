//! That a change is being tried, what it makes appear and vanish, and the choice to keep or drop it.

use secondsite_inventory::Inventory;
use secondsite_rules::Finding;
use yew::prelude::*;

use crate::dispatch::Dispatch;
use crate::platform::focus;
use crate::state::{Action, Store};
use crate::words::Words;

/// How many findings are told.
const FIRST: usize = 12;

/// The banner, while a change is tried.
pub fn banner(words: Words, dispatch: &Dispatch, store: &Store) -> Html {
    let Some(trial) = &store.trial else { return Html::default() };
    let difference = trial.difference(&store.inventory, &store.report);
    let (gone, new) = (&difference.fixed, &difference.new);
    let gone_said = words.with("ui-trial-gone", &[("count", gone.len().into())]);
    let new_said = words.with("ui-trial-new", &[("count", new.len().into())]);
    let text = words.with("ui-trial-text", &[("gone", gone_said.into()), ("new", new_said.into())]);
    // A trial of nothing but answers that nobody confirmed leaves nothing to keep.
    let keeps = *store.confirmed() != *trial.inventory;
    let meaning = match (store.assumed(), keeps) {
        (0, _) => "ui-trial-not-kept",
        (_, true) => "ui-trial-not-kept.part",
        (_, false) => "ui-trial-not-kept.nothing",
    };
    let assumed = match store.assumed() {
        0 => Html::default(),
        count => {
            html! { <><strong>{ words.with("ui-trial-assumed", &[("count", count.into())]) }</strong>{ " " }</> }
        }
    };
    let choice = |class: &'static str, id: &str, action: Action| {
        let dispatch = dispatch.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            dispatch.emit(action.clone());
            focus::soon("main".to_owned());
        });
        html! { <button type="button" {class} {onclick}>{ words.say(id) }</button> }
    };
    html! {
        <section id="trial" class="notice trial" tabindex="-1" aria-label={words.say("ui-trial")}>
            <p role="status"><strong>{ text }</strong></p>
            <p>{ assumed }{ words.say(meaning) }</p>
            if !gone.is_empty() || !new.is_empty() {
                <details>
                    <summary>{ words.say("ui-trial-which") }</summary>
                    { findings(words, "ui-trial-vanishing", &trial.inventory, gone) }
                    { findings(words, "ui-trial-appearing", &store.inventory, new) }
                </details>
            }
            <p class="actions">
                if keeps {
                    { choice("primary", "ui-trial-keep", Action::KeepTrial) }
                }
                { choice("", "ui-trial-drop", Action::DropTrial) }
            </p>
        </section>
    }
}

fn findings(words: Words, id: &str, inventory: &Inventory, findings: &[&Finding]) -> Html {
    if findings.is_empty() {
        return Html::default();
    }
    let language = words.language();
    let line = |finding: &&Finding| {
        let object = secondsite_text::object(language, inventory, finding.object);
        html! { <li>{ format!("{object}: {}", secondsite_text::title(language, finding.rule)) }</li> }
    };
    let more = findings.len().saturating_sub(FIRST);
    html! {
        <>
            <p>{ words.say(id) }</p>
            <ul>
                { for findings.iter().take(FIRST).map(line) }
                if more > 0 {
                    <li>{ words.with("ui-trial-more", &[("count", more.into())]) }</li>
                }
            </ul>
        </>
    }
}
