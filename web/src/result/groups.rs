//! The requirements by subject, in the order of the source document's table.

use std::rc::Rc;

use yew::prelude::*;

use super::requirement::RequirementRow;
use crate::components::outcome;
use crate::state::{Mark, Store, rows};
use crate::words::Words;

/// Every group that has something listed.
pub fn groups(words: Words, store: &Rc<Store>, found: Option<&[bool]>) -> Html {
    let groups = rows::found(&store.report, store.shown, found);
    if groups.is_empty() {
        return html! { <p class="nothing">{ words.say("ui-nothing-listed") }</p> };
    }
    html! { <div>{ for groups.iter().map(|group| section(words, store, group)) }</div> }
}

fn section(words: Words, store: &Rc<Store>, group: &rows::Group) -> Html {
    let id = format!("subject-{}", group.subject.word());
    let count = words.with("ui-requirements", &[("count", group.requirements.len().into())]);
    let row = |row: &rows::Requirement| {
        let reveal = store.reveal.filter(|reveal| reveal.rule == row.rule.id).map(|reveal| reveal.serial);
        html! {
            <RequirementRow key={row.rule.id} store={store.clone()} row={row.clone()} {reveal} />
        }
    };
    html! {
        <section class="group" key={group.subject.word()} aria-labelledby={id.clone()}>
            <header>
                <h3 {id}>{ secondsite_text::subject(words.language(), group.subject) }</h3>
                <span class="count">{ count }</span>
                <span class="grow" />
                { group.tally.worst().map_or_else(Html::default, |mark| worst(words, mark, group.tally.of(mark))) }
            </header>
            // In a list of their own their keys count: one that moves stays open, and keeps the focus in it.
            <div>{ for group.requirements.iter().map(row) }</div>
        </section>
    }
}

/// Only what asks for attention is counted; the rest is a word.
fn worst(words: Words, mark: Mark, count: usize) -> Html {
    outcome(words, mark, (!matches!(mark, Mark::Pass | Mark::NotApplicable)).then_some(count))
}
