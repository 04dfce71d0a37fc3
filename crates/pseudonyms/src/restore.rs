//! The way back: pseudonyms in a reply, or in an inventory, turned into what they stand for.

use secondsite_inventory::value::folded;

use crate::key::Key;

impl Key {
    /// A text with every pseudonym in it turned into what it stands for, in whatever case it is written.
    #[must_use]
    pub fn restore(&self, text: &str) -> String {
        let longest = self.longest();
        let mut restored = String::with_capacity(text.len());
        let mut before = None;
        let mut rest = text;
        while let Some(letter) = rest.chars().next() {
            let found = if before.is_none_or(|before| !is_part(before)) {
                self.at_start(rest, longest)
            } else {
                None
            };
            let (meaning, length) = match found {
                Some((meaning, length)) => (Some(meaning), length),
                None => (None, letter.len_utf8()),
            };
            let (taken, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
            restored.push_str(meaning.unwrap_or(taken));
            before = taken.chars().next_back();
            rest = after;
        }
        restored
    }

    /// The longest pseudonym that a text begins with, and its length there.
    fn at_start(&self, text: &str, longest: usize) -> Option<(&str, usize)> {
        let ends = text.char_indices().map(|(start, letter)| start.saturating_add(letter.len_utf8()));
        let ends: Vec<usize> = ends.take_while(|end| *end <= longest).collect();
        ends.into_iter().rev().find_map(|end| {
            let (start, after) = text.split_at_checked(end)?;
            let is_whole = after.chars().next().is_none_or(|letter| !is_part(letter));
            let meaning = is_whole.then(|| self.meaning(&folded(start))).flatten()?;
            Some((meaning, end))
        })
    }
}

/// Whether a character goes on with a pseudonym.
fn is_part(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '-' | '_')
}
