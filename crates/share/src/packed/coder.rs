//! The entropy coder: yes or no, each by a chance that both sides know.
//!
//! The range coder is that of `constriction`, in whole numbers throughout: words of 16 bits, a state of 64,
//! chances in parts of 65,536. A message is its words, each with the high byte first, without zero bytes at
//! the end; behind its end a reader finds zeros.

use std::borrow::Borrow;
use std::num::NonZeroU16;

use constriction::backends::Cursor;
use constriction::stream::model::{DecoderModel, EncoderModel, EntropyModel};
use constriction::stream::queue::{RangeDecoder, RangeEncoder};
use constriction::stream::{Decode, Encode};

/// Bits of a chance.
const PRECISION: usize = 16;

/// The chance that an answer is yes, in parts of 65,536.
#[derive(Clone, Copy)]
pub struct Chance(pub NonZeroU16);

impl Chance {
    /// As likely as not.
    pub const EVEN: Self = Self(NonZeroU16::new(1 << 15).unwrap());

    /// The chance of no: what is left of 65,536, and never zero, since the chance of yes is not.
    const fn of_no(self) -> NonZeroU16 {
        NonZeroU16::MIN.saturating_add(u16::MAX.saturating_sub(self.0.get()))
    }
}

impl EntropyModel<PRECISION> for Chance {
    type Symbol = bool;
    type Probability = u16;
}

impl EncoderModel<PRECISION> for Chance {
    fn left_cumulative_and_probability(&self, symbol: impl Borrow<bool>) -> Option<(u16, NonZeroU16)> {
        Some(if *symbol.borrow() { (0, self.0) } else { (self.0.get(), self.of_no()) })
    }
}

impl DecoderModel<PRECISION> for Chance {
    fn quantile_function(&self, quantile: u16) -> (bool, u16, NonZeroU16) {
        if quantile < self.0.get() { (true, 0, self.0) } else { (false, self.0.get(), self.of_no()) }
    }
}

/// A message that is written or read; what drives it is the same for both.
pub enum Coder {
    /// Writes the answers it is given.
    Write(RangeEncoder<u16, u64>),
    /// Reads answers, whatever it is given.
    Read(RangeDecoder<u16, u64, Cursor<u16, Vec<u16>>>),
}

impl Coder {
    /// Begins a message.
    pub fn writing() -> Self {
        Self::Write(RangeEncoder::new())
    }

    /// Opens a message.
    pub fn reading(bytes: &[u8]) -> Option<Self> {
        let words = bytes.chunks(2).map(|pair| match pair {
            [high, low] => u16::from_be_bytes([*high, *low]),
            [high] => u16::from_be_bytes([*high, 0]),
            _ => 0,
        });
        RangeDecoder::from_compressed(words.collect::<Vec<u16>>()).ok().map(Self::Read)
    }

    /// The answer: the one given when writing, the message's when reading; nothing where no message of this
    /// coder could stand as it does.
    pub fn answer(&mut self, chance: Chance, given: bool) -> Option<bool> {
        match self {
            Self::Write(encoder) => encoder.encode_symbol(given, chance).ok().map(|()| given),
            Self::Read(decoder) => decoder.decode_symbol(chance).ok(),
        }
    }

    /// The bytes of what was written.
    pub fn finish(self) -> Vec<u8> {
        let Self::Write(encoder) = self else { return Vec::new() };
        let words = encoder.into_compressed().unwrap_or_default();
        let mut bytes: Vec<u8> = words.into_iter().flat_map(u16::to_be_bytes).collect();
        while bytes.last() == Some(&0) {
            bytes.pop();
        }
        bytes
    }
}
