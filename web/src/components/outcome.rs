//! An outcome is always icon, word and colour, so that no reader depends on one of them.

use yew::prelude::*;

use crate::state::Mark;
use crate::words::Words;

/// A mark, and how many where it stands for several.
pub fn outcome(words: Words, mark: Mark, count: Option<usize>) -> Html {
    let said = count.map_or_else(|| word(words, mark), |count| counted(words, mark, count));
    let none = (count == Some(0)).then_some("none");
    html! { <span class={classes!("outcome", mark.word(), none)}>{ icon(mark) }{ said }</span> }
}

/// What a mark is called.
#[must_use]
pub fn word(words: Words, mark: Mark) -> String {
    words.say(match mark {
        Mark::Blocker => "level-blocker",
        Mark::Warning => "level-warning",
        Mark::Advice => "level-advice",
        Mark::Unknown => "outcome-unknown",
        Mark::Accepted => "ui-mark-accepted",
        Mark::Pass => "outcome-pass",
        Mark::NotApplicable => "outcome-not-applicable",
    })
}

/// How many there are of a mark, in words.
#[must_use]
pub fn counted(words: Words, mark: Mark, count: usize) -> String {
    let id = match mark {
        Mark::Blocker => "count-blockers",
        Mark::Warning => "count-warnings",
        Mark::Advice => "count-advice",
        Mark::Unknown => "count-unknown",
        Mark::Accepted => "count-accepted",
        Mark::Pass => "count-passed",
        Mark::NotApplicable => "count-not-applicable",
    };
    words.with(id, &[("count", count.into())])
}

/// The shape of a mark within 16 by 16; no two are alike without their colour.
#[must_use]
pub const fn icon_path(mark: Mark) -> &'static str {
    match mark {
        // An octagon with a bar, as on a road that is closed.
        Mark::Blocker => "M5 1h6l4 4v6l-4 4H5l-4-4V5zM4 7v2h8V7z",
        // A triangle with an exclamation mark.
        Mark::Warning => "M8 1l7.5 14H.5zM7 6v4.5h2V6zm0 5.7v1.8h2v-1.8z",
        // A ring with a question mark.
        Mark::Unknown => {
            "M8 .8a7.2 7.2 0 110 14.4A7.2 7.2 0 018 .8zm0 1.7a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM5.4 6.4C5.5 4.9 \
             6.6 4 8 4c1.5 0 2.6.9 2.6 2.2 0 1-.5 1.5-1.1 2-.5.4-.7.6-.7 1.2H7.2c0-1.2.4-1.7 1-2.2.5-.4.8-.6.8-1 \
             0-.5-.4-.8-1-.8-.6 0-1 .4-1.1 1zM7.1 10.3h1.8V12H7.1z"
        }
        // A disc with an i.
        Mark::Advice => "M8 .8a7.2 7.2 0 110 14.4A7.2 7.2 0 018 .8zM7.1 4v1.8h1.8V4zm0 3v5h1.8V7z",
        // A box with a tick.
        Mark::Accepted => "M1 1h14v14H1zm1.7 1.7v10.6h10.6V2.7zM4 8l1.2-1.2L7 8.6l3.8-3.8L12 6l-5 5z",
        // A tick.
        Mark::Pass => "M1.5 8.6l1.9-1.9 3 3 6.2-6.3 1.9 1.9-8.1 8.2z",
        // A dash.
        Mark::NotApplicable => "M3 7h10v2H3z",
    }
}

/// The icon of a mark.
pub fn icon(mark: Mark) -> Html {
    html! {
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path fill="currentColor" fill-rule="evenodd" d={icon_path(mark)} />
        </svg>
    }
}
