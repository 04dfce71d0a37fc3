//! What is still needed: every fact that some requirement waits for, those that settle most first.

use yew::prelude::*;

use crate::dispatch::{Dispatch, button};
use crate::state::{Action, Store, Target, rows};
use crate::words::Words;

/// The facts that are missing, if there are any.
pub fn list(words: Words, dispatch: &Dispatch, store: &Store) -> Html {
    let missing = rows::missing(&store.report);
    if missing.is_empty() {
        return Html::default();
    }
    let row = |need: &rows::Need| {
        let label = secondsite_text::field_in(words.language(), None, &need.path);
        let waiting = words.with("ui-waiting", &[("count", need.findings.into())]);
        let go = need.object.map_or_else(Html::default, |object| {
            let target = Target { object, field: need.field };
            button(dispatch, "quiet", words.say("ui-show-in-estate"), Action::Focus(target))
        });
        html! { <li key={need.path.clone()}><span>{ label }</span><small>{ waiting }</small>{ go }</li> }
    };
    html! {
        <details class="group still-needed">
            <summary>
                <h3>{ words.say("ui-still-needed") }</h3>
                <span class="count">{ words.with("ui-still-needed.count", &[("count", missing.len().into())]) }</span>
            </summary>
            <ul>{ for missing.iter().map(row) }</ul>
        </details>
    }
}
