//! What the rules say, as lines: mark, sentence, and the way to the requirement.

use yew::prelude::*;

use super::said::Said;
use crate::components::outcome;
use crate::dispatch::{Dispatch, button};
use crate::state::Action;
use crate::words::Words;

/// The lines, one paragraph each.
pub fn said_lines(words: Words, dispatch: &Dispatch, said: &[Said]) -> Html {
    let line = |said: &Said| {
        let leads = said.leads.iter();
        let leads =
            leads.map(|(label, rule)| button(dispatch, "lead", label.to_string(), Action::Reveal(rule)));
        let others =
            (said.others > 0).then(|| words.with("ui-estate-and-others", &[("count", said.others.into())]));
        let others = others.map(|others| html! { <span>{ others }</span> });
        html! {
            <p class="said-line">
                { outcome(words, said.mark, None) }
                <span>{ &said.sentence }</span>
                { for leads }
                { others }
            </p>
        }
    };
    html! { <>{ for said.iter().map(line) }</> }
}
