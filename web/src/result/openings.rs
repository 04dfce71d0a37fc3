//! The list for those who keep the firewalls: what is to be open, and for which servers it is.

use secondsite_rules::catalogue::connectivity::{Opening, Peer, openings_in};
use secondsite_text::opening;
use yew::prelude::*;

use crate::state::Store;
use crate::words::Words;

/// The list; nothing where the scenario needs none. Addresses that differ in nothing else stand together.
pub fn openings(words: Words, store: &Store) -> Html {
    let list = openings_in(store.edition.scenario, &store.estate());
    if list.is_empty() {
        return Html::default();
    }
    let groups = list.chunk_by(Opening::is_like);
    html! {
        <details class="group remarks">
            <summary>
                <h3>{ words.say("report-openings") }</h3>
                <span class="count">{ list.len() }</span>
            </summary>
            { for groups.map(|alike| group(words, alike)) }
        </details>
    }
}

/// The same without a fold, for paper.
pub fn sections(words: Words, store: &Store) -> Html {
    let list = openings_in(store.edition.scenario, &store.estate());
    if list.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h2>{ words.say("report-openings") }</h2>
            { for list.chunk_by(Opening::is_like).map(|alike| group(words, alike)) }
        </section>
    }
}

fn group(words: Words, alike: &[Opening]) -> Html {
    let Some(first) = alike.first() else { return Html::default() };
    let addresses = alike.iter().filter_map(|opening| match opening.peer {
        Peer::Address(address) => Some(address),
        Peer::Hosts => None,
    });
    html! {
        <section class="opening">
            <h4>{ opening::way(words.language(), first) }</h4>
            <ul>{ for addresses.map(|address| html! { <li><code>{ address }</code></li> }) }</ul>
            { for opening::known(words.language(), first).into_iter().map(|line| html! { <p>{ line }</p> }) }
            <p><small>{ first.fact }</small></p>
        </section>
    }
}
