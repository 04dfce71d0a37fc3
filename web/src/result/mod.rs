//! The right half: how the estate is judged, and why.

pub mod verdict;

mod announcement;

mod scenarios;

mod views;

mod counters;

mod remarks;

mod groups;

mod requirement;

pub mod findings;

pub mod commands;

pub mod sources;

mod examples;

pub mod openings;

use std::rc::Rc;

use yew::prelude::*;

use crate::compare::compare;
use crate::dispatch::Dispatch;
use crate::needs::needs;
use crate::picture::picture;
use crate::plan::plan;
use crate::state::{Store, View};
use crate::words::Words;

/// The half as a whole.
pub fn result(words: Words, dispatch: &Dispatch, store: &Rc<Store>) -> Html {
    html! {
        <>
            { verdict::banner(words, dispatch, store) }
            <announcement::Announcement said={secondsite_text::summary(words.language(), &store.report)} />
            { scenarios::scenarios(words, dispatch, store) }
            { views::views(words, dispatch, store) }
            { match store.view {
                View::Requirements => requirements(words, dispatch, store),
                View::Needs => needs(words, dispatch, store),
                View::Plan => plan(words, dispatch, store),
                View::Picture => picture(words, dispatch, store),
                View::Compare => compare(words, dispatch, store),
            } }
        </>
    }
}

fn requirements(words: Words, dispatch: &Dispatch, store: &Rc<Store>) -> Html {
    html! {
        <>
            { counters::counters(words, dispatch, store) }
            { remarks::contradictions(words, store) }
            { groups::groups(words, store) }
            { openings::openings(words, store) }
            { remarks::not_checked(words, store) }
        </>
    }
}
