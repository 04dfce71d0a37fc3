//! The ways to look at the result.

use yew::prelude::*;

use crate::dispatch::{Dispatch, on_click};
use crate::state::{Action, Store, View};
use crate::words::Words;

/// One button for each view.
pub fn views(words: Words, dispatch: &Dispatch, store: &Store) -> Html {
    let view = |view: View| {
        let current = (store.view == view).then_some("true");
        let label = words.say(&format!("ui-view.{}", view.word()));
        html! {
            <li key={view.word()}>
                <button type="button" id={format!("view-{}", view.word())} aria-current={current} onclick={on_click(dispatch, Action::See(view))}>
                    { label }
                </button>
            </li>
        }
    };
    html! {
        <nav class="views" aria-label={words.say("ui-views")}><ul>{ for View::ALL.into_iter().map(view) }</ul></nav>
    }
}
