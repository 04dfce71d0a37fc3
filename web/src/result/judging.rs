//! What stands in place of a verdict until there is one.

use yew::prelude::*;

use crate::state::Store;
use crate::words::Words;

/// How far judging has come.
pub fn judging(words: Words, store: &Store) -> Html {
    let (done, total) = store.progress();
    let progress = words.with("ui-being-judged-progress", &[("done", done.into()), ("total", total.into())]);
    html! {
        <section class="verdict being-judged" aria-labelledby="verdict">
            <h3 id="verdict">{ words.say("ui-being-judged") }</h3>
            <p>
                <progress
                    aria-labelledby="verdict"
                    value={done.to_string()}
                    max={total.to_string()}
                />
                { " " }{ progress }
            </p>
        </section>
    }
}
