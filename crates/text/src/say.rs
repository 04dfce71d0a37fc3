//! A sentence by its id, with typed values put in.

use std::borrow::Cow;

use secondsite_inventory::value::{Bytes, BytesPerSecond, Date, Name, Seconds};

use crate::language::Language;
use crate::visible;
use crate::{measure, pattern, store};

/// A value for a variable of a text. The type decides how it is written; texts call no functions.
#[derive(Clone, Debug)]
pub enum Arg<'a> {
    /// A name, or a sentence made earlier; hidden characters are spelled out.
    Text(Cow<'a, str>),
    /// How many: chooses between plural forms too.
    Number(u64),
    /// How large.
    Size(Bytes),
    /// How fast.
    Rate(BytesPerSecond),
    /// How long.
    Duration(Seconds),
    /// When.
    Date(Date),
    /// Several names; chooses between plural forms by how many there are.
    List(Vec<String>),
    /// A word of a closed set, by which the text chooses what to say.
    Word(&'a str),
}

impl Arg<'_> {
    /// Writes the value as the language does.
    pub(crate) fn write(&self, language: Language, out: &mut String) {
        match self {
            Self::Text(text) => out.push_str(&visible(text)),
            Self::Word(word) => out.push_str(&visible(word)),
            Self::Number(number) => out.push_str(&measure::number(language, *number)),
            Self::Size(size) => out.push_str(&measure::size(language, *size)),
            Self::Rate(rate) => out.push_str(&measure::rate(language, *rate)),
            Self::Duration(duration) => out.push_str(&measure::duration(language, *duration)),
            Self::Date(date) => out.push_str(&measure::date(language, *date)),
            Self::List(items) => out.push_str(&measure::list(language, items)),
        }
    }

    /// Whether the value chooses the variant of this key. English and Swedish share their plural rule for
    /// whole numbers: `one` is for 1 alone.
    pub(crate) fn fits(&self, key: &str) -> bool {
        let count = match self {
            Self::Word(word) => return *word == key,
            Self::Text(text) => return *text == key,
            Self::Number(number) => *number,
            Self::Size(Bytes(number))
            | Self::Rate(BytesPerSecond(number))
            | Self::Duration(Seconds(number)) => *number,
            Self::List(items) => u64::try_from(items.len()).unwrap_or(u64::MAX),
            Self::Date(_) => return false,
        };
        match key {
            "one" => count == 1,
            "other" => count != 1,
            number => number.parse() == Ok(count),
        }
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<&'a Name> for Arg<'a> {
    fn from(name: &'a Name) -> Self {
        Self::Text(Cow::Borrowed(name.as_str()))
    }
}

impl From<u64> for Arg<'_> {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Self::Number(u64::try_from(number).unwrap_or(u64::MAX))
    }
}

/// The text of an id, `message` or `message.attribute`, with its variables replaced.
///
/// A text the language lacks is said in English, an unknown id is said as itself, and a variable without a
/// value by its name: a reader sees what is wrong, and nothing falls over.
#[must_use]
pub fn say(language: Language, id: &str, args: &[(&str, Arg<'_>)]) -> String {
    let text = store::text(language, id).or_else(|| store::text(Language::English, id));
    text.map_or_else(|| id.to_owned(), |text| pattern::format(language, text, args))
}

/// Whether there is a text of this id, in the language or in English.
#[must_use]
pub fn has(language: Language, id: &str) -> bool {
    store::text(language, id).or_else(|| store::text(Language::English, id)).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_id_is_said_as_itself() {
        assert_eq!(say(Language::Swedish, "no-such-text.at-all", &[]), "no-such-text.at-all");
        assert!(!has(Language::Swedish, "no-such-text"));
    }

    #[test]
    fn one_is_a_plural_form_of_its_own_in_both_languages() {
        let count = |language, number: u64| say(language, "count-blockers", &[("count", number.into())]);
        assert_eq!(count(Language::English, 1), "1 blocker");
        assert_eq!(count(Language::English, 0), "0 blockers");
        assert_eq!(count(Language::Swedish, 1), "1 hinder");
        assert_eq!(count(Language::Swedish, 1234), "1\u{a0}234 hinder");
    }

    #[test]
    fn a_list_chooses_by_its_length() {
        assert!(Arg::List(vec!["a".to_owned()]).fits("one"));
        assert!(Arg::List(Vec::new()).fits("0"));
        assert!(Arg::Number(2).fits("other"));
        assert!(!Arg::Word("2").fits("other"));
    }

    #[test]
    fn the_pseudo_language_disguises_what_it_says_but_not_names() {
        let pseudo = Language::named("en-XA").unwrap();
        let said = say(pseudo, "object-on", &[("name", "Gold".into()), ("server", "vmm01".into())]);
        assert_eq!(said, "[Gold öñ vmm01]");
    }
}
