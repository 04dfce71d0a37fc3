//! The right half: how the estate is judged, and why.

pub mod verdict;

mod judging;

mod announcement;

mod scenarios;

mod views;

mod counters;

mod tools;

mod objects;

mod remarks;

mod groups;

pub mod requirement;

pub mod findings;

pub mod commands;

mod accepting;

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
use crate::state::{Grouping, Store, View, found};
use crate::words::Words;

/// The half as a whole.
pub fn result(words: Words, dispatch: &Dispatch, store: &Rc<Store>) -> Html {
    if !store.is_judged() {
        return html! {
            <>
                { judging::judging(words, store) }
                <announcement::Announcement said={words.say("ui-being-judged")} />
                { scenarios::scenarios(words, dispatch, store) }
            </>
        };
    }
    html! {
        <>
            { verdict::banner(words, dispatch, store) }
            <announcement::Announcement said={verdict::announced(words, store)} />
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
    let found = found::matching(&store.report, &store.inventory, words.language(), &store.search);
    let count = found.as_ref().map(|found| found.iter().filter(|found| **found).count());
    html! {
        <>
            { counters::counters(words, dispatch, store) }
            { tools::tools(words, dispatch, store, count) }
            { remarks::contradictions(words, store) }
            if store.grouping == Grouping::Object {
                { by_objects(words, store, found.as_deref()) }
            } else {
                { groups::groups(words, store, found.as_deref()) }
            }
            { openings::openings(words, store) }
            { remarks::not_checked(words, store) }
        </>
    }
}

fn by_objects(words: Words, store: &Rc<Store>, found: Option<&[bool]>) -> Html {
    let objects = found::objects(&store.report, store.shown, found);
    if objects.is_empty() {
        return html! { <p class="nothing">{ words.say("ui-nothing-listed") }</p> };
    }
    html! { <objects::Objects store={store.clone()} objects={Rc::new(objects)} /> }
}
