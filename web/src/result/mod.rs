//! The right half: how the estate is judged, and why.

mod verdict;

mod announcement;

mod scenarios;

mod counters;

mod remarks;

mod still_needed;

mod groups;

mod requirement;

mod findings;

mod commands;

mod sources;

mod examples;

mod openings;

use std::rc::Rc;

use yew::prelude::*;

use crate::dispatch::Dispatch;
use crate::state::Store;
use crate::words::Words;

/// The half as a whole. While it is printed, everything that asks for attention is open.
pub fn result(words: Words, dispatch: &Dispatch, store: &Rc<Store>, printing: bool) -> Html {
    html! {
        <>
            { verdict::banner(words, dispatch, store) }
            <announcement::Announcement said={secondsite_text::summary(words.language(), &store.report)} />
            { scenarios::scenarios(words, dispatch, store) }
            { counters::counters(words, dispatch, store) }
            { remarks::contradictions(words, store) }
            { still_needed::still_needed(words, dispatch, store) }
            { groups::groups(words, store, printing) }
            { openings::openings(words, store) }
            { remarks::not_checked(words, store) }
        </>
    }
}
