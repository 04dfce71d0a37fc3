//! Numbers, and places among what was met: how long, then bit by bit.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "numbers have at most 65 bits in 128, places fewer than the questions that may be asked"
)]

use super::model::Contexts;
use super::walk::{Walk, Way};

/// What a question is about, for the contexts: each has its own numbers.
const NEW: u32 = 2;
const PLACE_LENGTH: u32 = 0x200;
const PLACE_BIT: u32 = 0x2000;
const LENGTH: u32 = 0x100;
const BIT: u32 = 0x1000;
const FAR_BIT: u32 = 0x8000;
const STEP: u32 = 0x0101_0101;

/// So many bits after the highest are expected by those before them; the others by their place alone.
const NEAR: u32 = 12;

/// Numbers of one column that are remembered.
const NUMBERS: usize = 255;

impl Walk {
    /// A whole number from zero on: of it and one, how many bits follow the highest, then these.
    pub(super) fn number(&mut self, way: Way, contexts: &Contexts, given: u64) -> Option<u64> {
        let given = u128::from(given) + 1;
        let wanted = given.ilog2();
        let mut length = 0;
        while length < 64 && self.ask(way, LENGTH + length, contexts, length < wanted)? {
            length += 1;
        }
        let mut number = 1_u128;
        for bit in (0..length).rev() {
            let near = length - bit <= NEAR;
            let before = if near { u32::try_from(number).ok()? } else { FAR_BIT | bit };
            let one = self.ask(way, BIT + (length << 16) + before, contexts, (given >> bit) & 1 == 1)?;
            number = number * 2 + u128::from(one);
        }
        u64::try_from(number - 1).ok()
    }

    /// A number that may have stood in its column before; a new one in steps of 1,024, as sizes are.
    pub(super) fn known_number(&mut self, column: u32, contexts: &Contexts, given: u64) -> Option<u64> {
        let met = self.known.numbers.entry(column).or_default();
        let (place, count) = (met.iter().position(|number| *number == given), met.len());
        if let Some(place) = self.place(contexts, place, count)? {
            return self.known.numbers.get(&column)?.get(place).copied();
        }
        let steps = if given == 0 { 0 } else { given.trailing_zeros() / 10 };
        let stepping = contexts.map(|context| context.wrapping_add(STEP));
        let steps = u32::try_from(self.number(Way::Number, &stepping, u64::from(steps))?).ok()?;
        let shift = steps.checked_mul(10).filter(|shift| *shift < u64::BITS)?;
        let counting = contexts.map(|context| context.wrapping_add(STEP * (2 + steps)));
        let number = self.number(Way::Number, &counting, given >> shift)?.checked_mul(1 << shift)?;
        let met = self.known.numbers.entry(column).or_default();
        if met.len() < NUMBERS {
            met.push(number);
        }
        Some(number)
    }

    /// The place among so many that were met, or nothing for what is new.
    pub(super) fn place(
        &mut self,
        contexts: &Contexts,
        given: Option<usize>,
        count: usize,
    ) -> Option<Option<usize>> {
        if count == 0 || self.ask(Way::New, NEW, contexts, given.is_none())? {
            return Some(None);
        }
        let given = u32::try_from(given.unwrap_or(0)).ok()? + 1;
        let count = u32::try_from(count).ok()?;
        let wanted = given.ilog2();
        let mut length = 0;
        // Where no place is that long, there is nothing to ask.
        while (2 << length) <= count
            && self.ask(Way::Place, PLACE_LENGTH + length, contexts, length < wanted)?
        {
            length += 1;
        }
        let mut place = 1_u32;
        for bit in (0..length).rev() {
            let node = PLACE_BIT + (length << 24) + place;
            let one = self.ask(Way::Place, node, contexts, (given >> bit) & 1 == 1)?;
            place = place * 2 + u32::from(one);
        }
        let place = place - 1;
        (place < count).then(|| usize::try_from(place).ok())
    }
}
