//! How many findings there are of each kind; each counter lists its kind alone.

use yew::prelude::*;

use crate::components::outcome;
use crate::dispatch::{Dispatch, button, on_click};
use crate::state::{Action, Mark, Store, rows};
use crate::words::Words;

/// The counters, each a button that can be pressed.
pub fn counters(words: Words, dispatch: &Dispatch, store: &Store) -> Html {
    let shown = store.shown;
    let tally = rows::tally(&store.report);
    // What decides is always counted; the others only where there are some.
    let always = [Mark::Blocker, Mark::Unknown, Mark::Pass];
    let marks = Mark::ALL
        .into_iter()
        .filter(|mark| tally.of(*mark) > 0 || always.contains(mark) || shown.is_chosen(*mark));
    let counter = |mark: Mark| {
        let pressed = if shown.is_chosen(mark) { "true" } else { "false" };
        html! {
            <li key={mark.word()}>
                <button
                    type="button"
                    class="counter"
                    aria-pressed={pressed}
                    onclick={on_click(dispatch, Action::Toggle(mark))}
                >
                    { outcome(words, mark, Some(tally.of(mark))) }
                </button>
            </li>
        }
    };
    html! {
        <div class="counters" role="group" aria-label={words.say("ui-counters")}>
            <ul>{ for marks.map(counter) }</ul>
            if !shown.is_all() {
                { button(dispatch, "quiet", words.say("ui-show-all"), Action::ShowAll) }
            }
        </div>
    }
}
