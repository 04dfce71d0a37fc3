//! New texts: ids as the bits they are, all others letter by letter.

use secondsite_inventory::value::TEXT_LIMIT;

use super::model::{Contexts, hash};
use super::walk::{Spot, Walk, Way, at_place, told_apart};
use super::words::so_far;

/// What a question is about, for the contexts.
const END: u32 = 5;
const IS_ID: u32 = 6;
const LETTER: u32 = 0x4000;
const ID_BIT: u32 = 0x5000;

/// Nothing is foreseen, or there is no letter: a number that no byte has.
const NONE: u32 = 256;

/// The most bytes of a text: no longer one is in an inventory.
const LONGEST: usize = 4 * TEXT_LIMIT;

/// Digits of an id whose bits say which kind of id it is; all others are chance.
const KIND_DIGITS: [usize; 2] = [12, 16];

/// A text that is being spelled.
#[derive(Default)]
struct Spelled {
    bytes: Vec<u8>,
    /// All of it as one number, and the letters since the last that was none.
    so_far: u32,
    word: u32,
    /// What may follow, and how much of it was right.
    foreseen: std::collections::VecDeque<u8>,
    right: usize,
}

impl Walk {
    /// A text, and whether it was met before.
    pub(super) fn text(
        &mut self,
        dictionary: usize,
        spot: Spot,
        contexts: &Contexts,
        given: &str,
    ) -> Option<(String, bool)> {
        let met = self.known.dictionaries.get(dictionary)?;
        let (place, count) = (met.place(given), met.len());
        let place = self.place(contexts, place, count)?;
        let text = if let Some(place) = place {
            let text = self.known.dictionaries.get(dictionary)?.get(place)?.to_owned();
            // One question must not make a thousand letters without end.
            self.spend(text.len() >> 4)?;
            text
        } else {
            let tail = self.known.tails.get(&at_place(spot));
            let foreseen = tail.map(|tail| [self.name.as_slice(), tail].concat()).unwrap_or_default();
            let text = self.spell(dictionary, contexts, &foreseen, given)?;
            self.known.dictionaries.get_mut(dictionary)?.add(&text);
            text
        };
        let tail = text.as_bytes().strip_prefix(self.name.as_slice()).filter(|_| !self.name.is_empty());
        match tail {
            Some(tail) => self.known.tails.insert(at_place(spot), tail.to_vec()),
            None => self.known.tails.remove(&at_place(spot)),
        };
        Some((text, place.is_some()))
    }

    /// A text that was not met before, where this may be foreseen.
    pub(super) fn spell(
        &mut self,
        dictionary: usize,
        contexts: &Contexts,
        foreseen: &[u8],
        given: &str,
    ) -> Option<String> {
        let id = id_digits(given);
        if self.ask(Way::New, IS_ID, contexts, id.is_some())? {
            return self.id(contexts, id.unwrap_or_default());
        }
        let domain = u32::try_from(dictionary).ok()?;
        let mut spelled = Spelled { foreseen: foreseen.to_vec().into(), ..Spelled::default() };
        loop {
            self.foresee(dictionary, &mut spelled)?;
            let contexts = spelled.contexts(domain);
            let ended = spelled.bytes.len() >= given.len();
            let way = if spelled.foreseen.is_empty() { Way::End } else { Way::EndForeseen };
            if self.ask(way, END, &contexts, ended)? {
                return String::from_utf8(spelled.bytes).ok();
            }
            if spelled.bytes.len() >= LONGEST {
                return None;
            }
            let wanted = given.as_bytes().get(spelled.bytes.len()).copied().unwrap_or_default();
            let byte = self.letter(&spelled, &contexts, wanted)?;
            spelled.push(byte);
        }
    }

    /// Looks for what may follow, where what was foreseen has ended or was wrong, or a number starts.
    fn foresee(&self, dictionary: usize, spelled: &mut Spelled) -> Option<()> {
        let inside_number = spelled.bytes.last().is_some_and(u8::is_ascii_digit);
        let number_starts = !inside_number && spelled.foreseen.front().is_some_and(u8::is_ascii_digit);
        if spelled.foreseen.is_empty() || (number_starts && !spelled.bytes.is_empty()) {
            let found = self.known.dictionaries.get(dictionary)?.foreseen(
                spelled.so_far,
                spelled.bytes.len(),
                inside_number,
            );
            if spelled.foreseen.is_empty() {
                spelled.right = 0;
            }
            if !found.is_empty() {
                spelled.foreseen = found.into();
            }
        }
        Some(())
    }

    fn letter(&mut self, spelled: &Spelled, contexts: &Contexts, wanted: u8) -> Option<u8> {
        let foreseen = spelled.foreseen.front().map(|byte| u32::from(*byte) | NONE);
        let mut letter = 1_u32;
        for bit in (0..8_u32).rev() {
            let agrees = foreseen.is_some_and(|foreseen| foreseen >> bit.saturating_add(1) == letter);
            let way = match (agrees, spelled.right) {
                (false, _) => Way::Letter,
                (true, 0..=2) => Way::LetterForeseen,
                (true, _) => Way::LetterSure,
            };
            let one = self.ask(way, LETTER | letter, contexts, (wanted >> bit) & 1 == 1)?;
            letter = letter << 1 | u32::from(one);
        }
        u8::try_from(letter & 0xFF).ok()
    }

    /// An id: 32 digits, four bits each.
    fn id(&mut self, contexts: &Contexts, given: u128) -> Option<String> {
        let mut digits = 0_u128;
        for place in 0..32_usize {
            for bit in 0..4_u32 {
                let wanted =
                    (given >> 127_usize.saturating_sub(place << 2 | usize::try_from(bit).ok()?)) & 1 == 1;
                let one = if KIND_DIGITS.contains(&place) {
                    self.ask(Way::Flag, ID_BIT | u32::try_from(place << 2).ok()? | bit, contexts, wanted)?
                } else {
                    self.ask_blindly(wanted)?
                };
                digits = digits << 1 | u128::from(one);
            }
        }
        Some(id_text(digits))
    }
}

impl Spelled {
    fn push(&mut self, byte: u8) {
        if self.foreseen.front() == Some(&byte) {
            self.foreseen.pop_front();
            self.right = self.right.saturating_add(1);
        } else {
            self.foreseen.clear();
            self.right = 0;
        }
        self.so_far = so_far(self.so_far, byte);
        let inside_word = byte.is_ascii_alphabetic() || !byte.is_ascii();
        let before = if inside_word { self.word } else { 0 };
        self.word = hash(before, u32::from(byte.to_ascii_lowercase()));
        self.bytes.push(byte);
    }

    /// A letter counted from the end, or which dictionary it is before the first.
    fn back(&self, count: usize, domain: u32) -> u32 {
        let at = self.bytes.len().checked_sub(count);
        at.and_then(|at| self.bytes.get(at)).map_or(domain.saturating_add(NONE), |byte| u32::from(*byte))
    }

    /// The twelve ways in which the letters so far and those foreseen may matter.
    fn contexts(&self, domain: u32) -> Contexts {
        let [one, two, three, four] = [1, 2, 3, 4].map(|count| self.back(count, domain));
        let foreseen = |place| self.foreseen.get(place).map_or(NONE, |byte: &u8| u32::from(*byte));
        let (next, after) = (foreseen(0), foreseen(1));
        // Fifteen right letters in a row are as good as more, and forty letters as long.
        let right = u32::try_from(self.right.min(15)).unwrap_or(15);
        let length = u32::try_from(self.bytes.len().min(40)).unwrap_or(40);
        told_apart([
            domain,
            one,
            hash(one, domain),
            hash(one, two),
            hash(hash(one, two), three),
            hash(hash(one, two), hash(three, four)),
            hash(self.so_far, domain),
            hash(self.word, 3),
            hash(next, right.min(3)),
            hash(next, hash(domain, right)),
            hash(hash(next, after), one),
            hash(length, hash(domain, next)),
        ])
    }
}

/// The digits of an id as Windows writes it, in small letters: `6f9619ff-8b86-4011-b42d-00c04fc964ff`.
fn id_digits(text: &str) -> Option<u128> {
    let digits: String = text.chars().filter(|character| *character != '-').collect();
    let number = u128::from_str_radix(&digits, 16).ok()?;
    (id_text(number) == text).then_some(number)
}

fn id_text(digits: u128) -> String {
    let digits = format!("{digits:032x}");
    let groups = [0..8, 8..12, 12..16, 16..20, 20..32];
    groups.map(|range| digits.get(range).unwrap_or_default()).join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_ids_in_small_letters_with_four_hyphens_are_ids() {
        let id = "6f9619ff-8b86-4011-b42d-00c04fc964ff";
        assert_eq!(id_digits(id).map(id_text).as_deref(), Some(id));
        for text in
            ["", "-", "6F9619FF-8B86-4011-B42D-00C04FC964FF", "6f9619ff8b864011b42d00c04fc964ff", "värd"]
        {
            assert_eq!(id_digits(text), None, "{text}");
        }
        assert_eq!(id_text(0), "00000000-0000-0000-0000-000000000000");
    }
}
