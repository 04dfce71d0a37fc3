//! How far a link of some length gets.

use yew::prelude::*;

use crate::words::Words;

/// The most characters of each tier, and its word; above them all a file is better.
const TIERS: [(usize, &str); 4] = [(1_000, "mail"), (2_000, "most"), (4_000, "chat"), (8_000, "browser")];

/// The word of the tier that a length falls into.
fn tier_of(length: usize) -> &'static str {
    TIERS.into_iter().find(|(most, _)| length <= *most).map_or("file", |(_, word)| word)
}

/// The length, and where a link of it can be sent.
pub fn tier(words: Words, length: usize) -> Html {
    let told = words.say(&format!("ui-link-tier.{}", tier_of(length)));
    html! {
        <p class="length" role="status">
            { words.with("ui-link-length", &[("count", length.into())]) }{ " " }
            <span data-tier={tier_of(length)}>{ told }</span>
        </p>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_length_of_a_tier_is_still_in_it() {
        let tiers = [1, 1_000, 1_001, 2_000, 2_001, 4_000, 4_001, 8_000, 8_001].map(tier_of);
        assert_eq!(tiers, ["mail", "mail", "most", "most", "chat", "chat", "browser", "browser", "file"]);
    }
}
