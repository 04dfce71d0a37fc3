//! The text of an inventory file: decoded from its bytes, and where in it a given byte stands.

use std::borrow::Cow;
use std::cell::OnceCell;

use super::Place;
use super::raw::Raw;

/// Bytes between two remembered places; counting a column never walks further than this.
const STRIDE: usize = 4096;

/// Where every text starts.
const START: Place = Place { line: 1, column: 1 };

/// A decoded text that can tell places.
pub struct Document<'t> {
    text: &'t str,
    /// The place of every [`STRIDE`]th byte, made when the first place is asked for.
    marks: OnceCell<Vec<Place>>,
}

impl<'t> Document<'t> {
    pub const fn new(text: &'t str) -> Self {
        Self { text, marks: OnceCell::new() }
    }

    /// Where a value of this text starts.
    pub fn place_of(&self, raw: Raw<'t>) -> Place {
        self.place(self.offset_of(raw))
    }

    /// How much of the text stands before a value, in thousandths.
    pub fn share_of(&self, raw: Raw<'t>) -> usize {
        self.offset_of(raw).saturating_mul(1000).checked_div(self.text.len()).unwrap_or_default()
    }

    fn offset_of(&self, raw: Raw<'t>) -> usize {
        // Raw values are borrowed from the text, so the distance of the addresses is the offset.
        (raw.0.get().as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize)
    }

    /// Where the JSON parser stopped; it counts lines from 1 and columns in bytes.
    pub fn place_of_error(&self, error: &serde_json::Error) -> Place {
        let before = error.line().saturating_sub(1);
        let start: usize = self.text.split_inclusive('\n').take(before).map(str::len).sum();
        self.place(start.saturating_add(error.column().saturating_sub(1)))
    }

    fn place(&self, offset: usize) -> Place {
        let marks = self.marks.get_or_init(|| {
            let chunks = self.text.as_bytes().chunks(STRIDE);
            let ends = chunks.scan(START, |place, chunk| {
                *place = advanced(*place, chunk);
                Some(*place)
            });
            std::iter::once(START).chain(ends).collect()
        });
        let index = offset.checked_div(STRIDE).unwrap_or_default();
        let mark = marks.get(index).copied().unwrap_or(START);
        let from = index.saturating_mul(STRIDE);
        let between = self.text.as_bytes().get(from..offset.min(self.text.len()));
        advanced(mark, between.unwrap_or_default())
    }
}

fn advanced(from: Place, bytes: &[u8]) -> Place {
    bytes.iter().fold(from, |place, byte| match byte {
        b'\n' => Place { line: place.line.saturating_add(1), column: 1 },
        // The later bytes of a character are no characters of their own.
        byte if byte & 0b1100_0000 == 0b1000_0000 => place,
        _ => Place { column: place.column.saturating_add(1), ..place },
    })
}

/// The text of a file in UTF-8, or in UTF-16 with a byte order mark; the mark is left out.
///
/// # Errors
/// Where the first byte stands that belongs to no character.
pub fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Place> {
    match bytes {
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] | rest => match std::str::from_utf8(rest) {
            Ok(text) => Ok(Cow::Borrowed(text)),
            Err(error) => Err(end_of(rest.get(..error.valid_up_to()).unwrap_or_default())),
        },
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<Cow<'_, str>, Place> {
    let (pairs, odd) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(pairs.len());
    for character in char::decode_utf16(pairs.iter().copied().map(unit)) {
        text.push(character.map_err(|_| end_of(text.as_bytes()))?);
    }
    if odd.is_empty() { Ok(Cow::Owned(text)) } else { Err(end_of(text.as_bytes())) }
}

fn end_of(bytes: &[u8]) -> Place {
    advanced(START, bytes)
}
