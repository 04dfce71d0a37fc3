//! Which pseudonym stands for what: kept by the owner, as a text file.
//!
//! The first line is the format, every other a pseudonym, a tab and what it stands for, with `\\t`, `\\n`, `\\r`
//! and `\\\\` for what would break a line.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;

use secondsite_inventory::value::folded;

use crate::label::{self, Kind, Shape};

const FORMAT: &str = "secondsite-key/1";

/// Pseudonyms and what they stand for. A key can be used again, so that next month's estate has the same names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Key {
    /// What stands for a text, by the text folded.
    given: HashMap<String, String>,
    /// What a pseudonym stands for, as it was first written.
    meant: BTreeMap<String, String>,
    /// The last number of each kind.
    last: BTreeMap<&'static str, usize>,
}

/// Why a text is no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyError {
    /// The first line is not that of a key.
    NotAKey,
    /// A line is not a pseudonym, a tab and a text, or repeats one; counted from 1.
    Line(usize),
}

impl Key {
    /// Whether it holds nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.meant.is_empty()
    }

    /// How many pseudonyms it holds.
    #[must_use]
    pub fn len(&self) -> usize {
        self.meant.len()
    }

    /// What a pseudonym stands for.
    #[must_use]
    pub fn meaning(&self, pseudonym: &str) -> Option<&str> {
        self.meant.get(pseudonym).map(String::as_str)
    }

    /// The longest pseudonym's length in bytes.
    pub(crate) fn longest(&self) -> usize {
        self.meant.keys().map(String::len).max().unwrap_or(0)
    }

    /// The pseudonym of a text, made now if it has none.
    pub(crate) fn pseudonym(&mut self, text: &str, kind: Kind, shape: Shape) -> String {
        let folded = folded(text);
        if let Some(given) = self.given.get(&folded) {
            return given.clone();
        }
        let last = self.last.entry(kind.word()).or_default();
        loop {
            *last = last.saturating_add(1);
            let made = label::made(text, kind, *last, shape);
            // What is a pseudonym must never be somebody's own name as well.
            if !self.meant.contains_key(&made) && made != folded {
                self.given.insert(folded, made.clone());
                self.meant.insert(made.clone(), text.to_owned());
                return made;
            }
        }
    }

    /// The key as the text of a file.
    #[must_use]
    pub fn write(&self) -> String {
        let mut text = format!("{FORMAT}\n");
        for (pseudonym, meaning) in &self.meant {
            // Writing into a text cannot fail.
            let _ = writeln!(text, "{}\t{}", escaped(pseudonym), escaped(meaning));
        }
        text
    }

    /// Reads a key.
    ///
    /// # Errors
    /// Where the text is no key.
    pub fn read(text: &str) -> Result<Self, KeyError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut lines = text.lines();
        if lines.next().map(str::trim_end) != Some(FORMAT) {
            return Err(KeyError::NotAKey);
        }
        let mut key = Self::default();
        for (place, line) in lines.enumerate().filter(|(_, line)| !line.is_empty()) {
            let wrong = KeyError::Line(place.saturating_add(2));
            let (pseudonym, meaning) = line.split_once('\t').ok_or(wrong)?;
            let (pseudonym, meaning) = (unescaped(pseudonym).ok_or(wrong)?, unescaped(meaning).ok_or(wrong)?);
            if let Some((kind, number)) = label::numbered(&pseudonym) {
                let last = key.last.entry(kind.word()).or_default();
                *last = number.max(*last);
            }
            let repeated = key.given.insert(folded(&meaning), pseudonym.clone()).is_some();
            if key.meant.insert(pseudonym, meaning).is_some() || repeated {
                return Err(wrong);
            }
        }
        Ok(key)
    }
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n").replace('\r', "\\r")
}

fn unescaped(text: &str) -> Option<String> {
    let mut plain = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        plain.push(match letter {
            '\\' => match letters.next()? {
                't' => '\t',
                'n' => '\n',
                'r' => '\r',
                '\\' => '\\',
                _ => return None,
            },
            letter => letter,
        });
    }
    Some(plain)
}
