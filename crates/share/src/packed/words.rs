//! Texts that were met, and what they let expect of the next one.

use std::collections::HashMap;

use super::model::hash;

/// So many bytes are foreseen at once.
const FORESIGHT: usize = 64;

/// Texts of one kind, each once, in the order in which they came.
#[derive(Clone, Default)]
pub struct Dictionary {
    texts: Vec<String>,
    places: HashMap<String, usize>,
    /// For each beginning, as [`so_far`] has it: the last text that began so.
    begun: HashMap<u32, usize>,
}

impl Dictionary {
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    pub fn get(&self, place: usize) -> Option<&str> {
        self.texts.get(place).map(String::as_str)
    }

    pub fn place(&self, text: &str) -> Option<usize> {
        self.places.get(text).copied()
    }

    /// Puts a text at the end, if it is new.
    pub fn add(&mut self, text: &str) {
        if self.places.contains_key(text) {
            return;
        }
        let place = self.texts.len();
        self.places.insert(text.to_owned(), place);
        self.texts.push(text.to_owned());
        let mut beginning = 0;
        self.begun.insert(beginning, place);
        for byte in text.bytes() {
            beginning = so_far(beginning, byte);
            self.begun.insert(beginning, place);
        }
    }

    /// What may follow a beginning of so many bytes: the rest of the last text that began so. A number that
    /// starts there is raised by one: after `app-009` comes `app-010`.
    pub fn foreseen(&self, beginning: u32, length: usize, inside_number: bool) -> Vec<u8> {
        let text = self.begun.get(&beginning).and_then(|place| self.texts.get(*place));
        let rest = text.and_then(|text| text.as_bytes().get(length..)).unwrap_or_default();
        let mut rest = rest.get(..FORESIGHT).unwrap_or(rest).to_vec();
        if !inside_number {
            raise(&mut rest);
        }
        rest
    }
}

/// A beginning of a text, one byte longer.
pub fn so_far(beginning: u32, byte: u8) -> u32 {
    hash(beginning, u32::from(byte).saturating_add(1))
}

/// Raises the digits that a text starts with by one, in as many digits.
fn raise(text: &mut [u8]) {
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    for digit in text.get_mut(..digits).unwrap_or_default().iter_mut().rev() {
        if *digit < b'9' {
            *digit = digit.saturating_add(1);
            return;
        }
        *digit = b'0';
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_number_of_a_row_of_names_is_foreseen() {
        let mut dictionary = Dictionary::default();
        for text in ["app-008", "web-19.x", "app-009", "app-009"] {
            dictionary.add(text);
        }
        let foreseen = |beginning: &str| {
            let hash = beginning.bytes().fold(0, so_far);
            let inside = beginning.ends_with(|end: char| end.is_ascii_digit());
            String::from_utf8(dictionary.foreseen(hash, beginning.len(), inside)).unwrap()
        };
        assert_eq!(dictionary.len(), 3);
        assert_eq!(foreseen("app-"), "010");
        assert_eq!(foreseen("web-"), "20.x");
        assert_eq!(foreseen("web-1"), "9.x");
        assert_eq!(foreseen(""), "app-009");
        assert_eq!(foreseen("sql"), "");
    }

    #[test]
    fn after_the_last_number_of_its_width_the_first_is_foreseen() {
        let mut all_nines = b"99-x".to_vec();
        raise(&mut all_nines);
        assert_eq!(all_nines, b"00-x");
    }
}
