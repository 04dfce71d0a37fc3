//! Words for markup: every sentence comes from `text`, in the language of the page.

use yew::prelude::*;

pub use secondsite_text::{Arg, Language};

/// The language of the page, as components say things in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words(pub Language);

impl Words {
    /// The text of an id.
    #[must_use]
    pub fn say(self, id: &str) -> String {
        secondsite_text::say(self.0, id, &[])
    }

    /// The text of an id with these values in it.
    #[must_use]
    pub fn with(self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        secondsite_text::say(self.0, id, args)
    }

    /// The language.
    #[must_use]
    pub const fn language(self) -> Language {
        self.0
    }
}

/// The words of the page a component is on.
#[hook]
pub fn use_words() -> Words {
    use_context::<Words>().unwrap_or(Words(Language::English))
}
