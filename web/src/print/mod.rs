//! The report on paper: a sheet of its own that stands in the page while it is printed, whole, the most pressing
//! first, with nothing folded, filtered or cut.

mod opening;

mod requirement;

mod closing;

use std::rc::Rc;

use yew::prelude::*;

use crate::keeping::use_printing;
use crate::state::outcome::Rank;
use crate::state::{Store, rows};
use crate::words::{Words, use_words};

#[derive(Properties, PartialEq)]
pub struct SheetProps {
    pub store: Rc<Store>,
}

/// Nothing until the page is printed. The browser prints as soon as the listeners are done, so what is printed
/// hangs on no other component: it would be drawn too late.
#[component]
pub fn Sheet(props: &SheetProps) -> Html {
    let words = use_words();
    if use_printing() && props.store.is_judged() {
        sheet(words, &props.store.handed_on())
    } else {
        Html::default()
    }
}

fn sheet(words: Words, store: &Store) -> Html {
    // What the reader chose to list on the screen is no reason to leave anything out.
    let ranks = rows::by_rank(&store.report, crate::state::outcome::Shown::default());
    let rank = |(rank, requirements): &(Rank, Vec<rows::Requirement>)| {
        let title = words.say(&format!("ui-print-rank.{}", rank.word()));
        html! {
            <section key={rank.word()}>
                <h2>{ title }</h2>
                { for requirements.iter().map(|row| requirement::requirement(words, store, row)) }
            </section>
        }
    };
    html! {
        <article class="sheet">
            { opening::opening(words, store) }
            { for ranks.iter().map(rank) }
            { closing::closing(words, store) }
        </article>
    }
}
