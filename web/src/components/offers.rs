//! What may be chosen instead of typed: the list below a line of text.

use yew::prelude::*;

use crate::words::Words;

/// What a list offers, in the order shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offers {
    /// What fits, or everything where nothing tells what does.
    pub fitting: Vec<AttrValue>,
    /// The rest.
    pub others: Vec<AttrValue>,
    /// How many more there are than are listed.
    pub more: usize,
    /// Why the first ones fit; none where nothing tells.
    pub reason: Option<AttrValue>,
}

/// Gives what is offered for a typed text; for an empty one everything.
pub type Offering = Callback<AttrValue, Offers>;

impl Offers {
    /// How many are listed.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.fitting.len().saturating_add(self.others.len())
    }

    /// One of those listed.
    #[must_use]
    pub fn get(&self, place: usize) -> Option<&AttrValue> {
        let beyond = place.checked_sub(self.fitting.len());
        beyond.map_or_else(|| self.fitting.get(place), |place| self.others.get(place))
    }

    /// Where an arrow key leads: from the line into the list, and round by way of the line.
    #[must_use]
    pub fn step(&self, from: Option<usize>, down: bool) -> Option<usize> {
        let last = self.len().checked_sub(1)?;
        match (from, down) {
            (None, true) => Some(0),
            (None, false) => Some(last),
            (Some(place), true) => place.checked_add(1).filter(|next| *next <= last),
            (Some(place), false) => place.checked_sub(1),
        }
    }
}

/// The id of an offer, by which the line says which one is meant.
#[must_use]
pub fn offer_id(list: &str, place: usize) -> String {
    format!("{list}-{place}")
}

/// The list. It stands above everything else, so that no table cuts it off.
pub fn offer_list(
    words: Words,
    id: &str,
    node: &NodeRef,
    offers: &Offers,
    active: Option<usize>,
    onchoose: &Callback<AttrValue>,
) -> Html {
    let option = |(place, offer): (usize, &AttrValue)| {
        let value = offer.clone();
        html! {
            <div
                role="option"
                id={offer_id(id, place)}
                aria-selected={if active == Some(place) { "true" } else { "false" }}
                onclick={onchoose.reform(move |_: MouseEvent| value.clone())}
            >
                { secondsite_text::visible(offer).into_owned() }
            </div>
        }
    };
    let fitting = offers.fitting.iter().enumerate();
    let others = (offers.fitting.len()..).zip(&offers.others);
    let group = |label: String, options: Html| {
        html! {
            <div role="group" aria-label={label.clone()}>
                <div class="offers-head" aria-hidden="true">{ label }</div>
                { options }
            </div>
        }
    };
    // Pressing on the list must not take the focus from the line, which would close it.
    let onmousedown = Callback::from(|event: MouseEvent| event.prevent_default());
    html! {
        <div
            id={id.to_owned()}
            class="offers"
            role="listbox"
            aria-label={words.say("ui-editor-offers")}
            popover="manual"
            ref={node.clone()}
            {onmousedown}
        >
            if let Some(reason) = &offers.reason {
                if !offers.fitting.is_empty() {
                    { group(reason.to_string(), fitting.map(option).collect()) }
                }
                if !offers.others.is_empty() {
                    { group(words.say("ui-editor-offers-others"), others.map(option).collect()) }
                }
            } else {
                { for fitting.map(option) }
            }
            if offers.more > 0 {
                <div class="offers-head" aria-hidden="true">
                    { words.with("ui-editor-offers-more", &[("count", offers.more.into())]) }
                </div>
            }
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_lead_round_by_way_of_the_line() {
        let offers = Offers { fitting: vec!["a".into()], others: vec!["b".into()], ..Offers::default() };
        let down = [None, Some(0), Some(1)].map(|from| offers.step(from, true));
        assert_eq!(down, [Some(0), Some(1), None]);
        let up = [None, Some(1), Some(0)].map(|from| offers.step(from, false));
        assert_eq!(up, [Some(1), Some(0), None]);
        assert_eq!(Offers::default().step(None, true), None);
        assert_eq!((offers.get(1), offers.get(2)), (Some(&"b".into()), None));
    }
}
