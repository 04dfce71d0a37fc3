//! Finding something in the result: search, and how findings are put together.

use yew::prelude::*;

use crate::components::choice::{Choice, segmented};
use crate::components::named::Named;
use crate::dispatch::Dispatch;
use crate::platform::input;
use crate::state::{Action, Grouping, Store};
use crate::words::Words;

/// The search and the grouping. `found` is how many findings the search leaves.
pub fn tools(words: Words, dispatch: &Dispatch, store: &Store, found: Option<usize>) -> Html {
    let choices = Grouping::ALL.map(|grouping| Choice {
        value: grouping.word().into(),
        label: words.say(&format!("ui-group.{}", grouping.word())).into(),
    });
    let named = Named {
        id: "grouping".into(),
        labelledby: None,
        label: Some(words.say("ui-group").into()),
        describedby: None,
    };
    let onchoose = dispatch.reform(|word: String| {
        let chosen = Grouping::ALL.into_iter().find(|grouping| grouping.word() == word);
        Action::Group(chosen.unwrap_or_default())
    });
    let oninput = dispatch.reform(|event: InputEvent| Action::Search(input::value(&event)));
    html! {
        <div class="result-tools" role="search">
            <label for="result-search">{ words.say("ui-search") }</label>
            <input
                id="result-search"
                type="search"
                value={store.search.clone()}
                maxlength="100"
                autocomplete="off"
                spellcheck="false"
                {oninput}
            />
            <span role="status" class="count">
                { found.map(|count| words.with("ui-search.found", &[("count", count.into())])) }
            </span>
            <span class="grow" />
            { segmented(&named, &choices, store.grouping.word(), &onchoose) }
        </div>
    }
}
