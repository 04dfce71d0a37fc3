//! Several short values: each with a button that takes it away, and a line that adds more.

use yew::prelude::*;

use super::glyph::{Picture, icon_button};
use super::named::Named;
use super::offers::Offering;
use super::text_input::TextInput;
use crate::platform::focus;
use crate::words::Words;

/// What chips are made of.
pub struct Chips<'a> {
    /// The line that adds.
    pub named: &'a Named,
    /// The values as the reader sees them.
    pub items: Vec<String>,
    /// What was typed to be added, which may be several; a sentence comes back when it cannot be.
    pub onadd: Callback<AttrValue, Option<AttrValue>>,
    /// The value at this place is taken away.
    pub onremove: Callback<usize>,
    /// What may be chosen instead of typed.
    pub offering: Option<Offering>,
    /// The kind of keyboard a phone offers.
    pub inputmode: Option<&'static str>,
}

impl Chips<'_> {
    /// The values and the line.
    pub fn html(self, words: Words) -> Html {
        let named = self.named;
        let again = {
            let id = named.id.to_string();
            move || focus::soon(id.clone())
        };
        let chip = |(place, item): (usize, &String)| {
            let label = words.with("ui-estate-take-away", &[("name", item.as_str().into())]);
            let onclick = {
                let again = again.clone();
                self.onremove.reform(move |_: MouseEvent| {
                    again();
                    place
                })
            };
            html! { <li class="chip"><span>{ item }</span>{ icon_button(Picture::Remove, label, None, onclick) }</li> }
        };
        // Leaving the line adds what was typed, so that pressing the button has nothing left to do but go back.
        let onclick = {
            let again = again.clone();
            Callback::from(move |_: MouseEvent| again())
        };
        html! {
            <div class="chips">
                if !self.items.is_empty() {
                    <ul>{ for self.items.iter().enumerate().map(chip) }</ul>
                }
                <span class="chip-line">
                    <TextInput
                        named={named.clone()}
                        value=""
                        clears=true
                        offering={self.offering}
                        inputmode={self.inputmode}
                        oncommit={self.onadd}
                    />
                    <button type="button" {onclick}>{ words.say("ui-estate-add-value") }</button>
                </span>
            </div>
        }
    }
}
