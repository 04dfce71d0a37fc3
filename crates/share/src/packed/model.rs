//! What is expected: each answer's chance, learned from the answers before it.
//!
//! Several contexts (the same field in the row above, the field before, the letters so far) each remember how
//! often the answer was yes where they stood alike. A mixer weighs what they say by how well they have told so
//! far. Everything is whole numbers of stated width, so that every machine expects the same.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "chances are below 2^16, odds within 12 * 256, weights within 2^20: no sum or product leaves 64 bits, \
              none kept in 32 bits leaves them"
)]

use std::num::NonZeroU16;

use super::coder::Chance;

/// How many contexts an answer has.
pub const CONTEXTS: usize = 12;

/// How many sets of weights there are: one for each way of asking.
pub const SETS: usize = 16;

/// The slots in which contexts remember, as a power of two.
const SLOT_BITS: u32 = 19;

/// The most answers a slot counts: from there on it forgets slowly.
const MOST_SEEN: u8 = 100;

/// What is left of that count when another estate begins: habits stay, and are soon overruled.
const KEPT_SEEN: u8 = 8;

/// What a weight starts as, of 65,536.
const FIRST_WEIGHT: i32 = 20_000;

/// How slowly weights learn: the shift of odds times error.
const CALM: u32 = 14;

/// The chance in parts of 65,536 at each half unit of log odds from -12 to 12.
const SQUASHED: [u16; 49] = [
    1, 1, 1, 2, 3, 5, 8, 13, 22, 36, 60, 98, 162, 267, 439, 720, 1179, 1921, 3108, 4971, 7812, 11955, 17625,
    24743, 32768, 40793, 47911, 53581, 57724, 60565, 62428, 63615, 64357, 64816, 65097, 65269, 65374, 65438,
    65476, 65500, 65514, 65523, 65528, 65531, 65533, 65534, 65535, 65535, 65535,
];

/// The farthest log odds, in parts of 256.
const FARTHEST: i32 = 12 * 256;

/// No answer is expected for more certain than this leaves, in parts of 65,536.
const DOUBT: u16 = 24;

/// The contexts of an answer, each as a hash.
pub type Contexts = [u32; CONTEXTS];

/// What one context remembers.
#[derive(Clone, Copy)]
struct Slot {
    /// The chance of yes, in parts of 65,536.
    chance: u16,
    /// How many answers it comes from.
    seen: u8,
    /// Part of the hash of whose it is: another context that falls on the slot starts it anew.
    owner: u8,
}

/// What a context said of an answer.
#[derive(Clone, Copy, Default)]
struct Said {
    slot: usize,
    step: usize,
    odds: i32,
}

/// How much a weight may differ by what its slot has seen.
const STEPS: usize = 8;

/// Everything that was learned so far.
#[derive(Clone)]
pub struct Model {
    slots: Vec<Slot>,
    weights: [[[i32; STEPS]; CONTEXTS]; SETS],
    /// The log odds of each chance in parts of 4,096.
    odds: Vec<i16>,
}

impl Model {
    /// A model that expects nothing.
    pub fn new() -> Self {
        Self {
            slots: vec![Slot { chance: 1 << 15, seen: 0, owner: 0 }; 1 << SLOT_BITS],
            weights: [[[FIRST_WEIGHT; STEPS]; CONTEXTS]; SETS],
            odds: odds_of_chances(),
        }
    }

    /// Forms an expectation, lets the answer be given by it, and learns from the answer.
    pub fn ask(
        &mut self,
        set: usize,
        node: u32,
        contexts: &Contexts,
        answer: impl FnOnce(Chance) -> Option<bool>,
    ) -> Option<bool> {
        let weights = self.weights.get_mut(set)?;
        let mut all_said = [Said::default(); CONTEXTS];
        let mut sum = 0_i64;
        for ((context, said), weights) in contexts.iter().zip(&mut all_said).zip(weights.iter()) {
            let key = hash(*context, node);
            let [.., owner] = key.to_be_bytes();
            said.slot = usize::try_from(key >> (32 - SLOT_BITS)).ok()?;
            let slot = self.slots.get_mut(said.slot)?;
            if slot.owner != owner {
                *slot = Slot { chance: 1 << 15, seen: 0, owner };
            }
            said.step = step(slot.seen);
            said.odds = i32::from(*self.odds.get(usize::from(slot.chance >> 4))?);
            sum += i64::from(*weights.get(said.step)?) * i64::from(said.odds);
        }
        let mixed = i32::try_from(sum >> 16).unwrap_or(if sum < 0 { -FARTHEST } else { FARTHEST });
        let expected = squashed(mixed).clamp(DOUBT, u16::MAX - DOUBT);
        let answer = answer(Chance(NonZeroU16::new(expected)?))?;
        let target = if answer { 65_535 } else { 0 };
        let error = target - i32::from(expected);
        for (said, weights) in all_said.iter().zip(weights) {
            let weight = weights.get_mut(said.step)?;
            *weight = (*weight + ((said.odds * error) >> CALM)).clamp(-(1 << 20), 1 << 20);
            let slot = self.slots.get_mut(said.slot)?;
            let distance = (target - i32::from(slot.chance)) * 2 / (2 * i32::from(slot.seen) + 3);
            slot.chance = u16::try_from(i32::from(slot.chance) + distance).ok()?;
            slot.seen = slot.seen.saturating_add(1).min(MOST_SEEN);
        }
        Some(answer)
    }

    /// Counts what was seen for little from here on, so that another estate is learned quickly.
    pub fn soften(&mut self) {
        for slot in &mut self.slots {
            slot.seen = slot.seen.min(KEPT_SEEN);
        }
    }
}

const fn step(seen: u8) -> usize {
    match seen {
        0 => 0,
        1 => 1,
        2 => 2,
        3 => 3,
        4..=6 => 4,
        7..=14 => 5,
        15..=40 => 6,
        _ => 7,
    }
}

/// Two numbers as one; the order matters.
pub const fn hash(one: u32, other: u32) -> u32 {
    let mixed = (one ^ other.wrapping_mul(0x9E37_79B1)).wrapping_mul(0x85EB_CA6B);
    (mixed ^ (mixed >> 15)).wrapping_mul(0xC2B2_AE35)
}

/// The chance of log odds in parts of 256, on straight lines between the points of [`SQUASHED`].
fn squashed(odds: i32) -> u16 {
    let from = odds.clamp(-FARTHEST, FARTHEST) + FARTHEST;
    let index = usize::try_from(from >> 7).unwrap_or(0);
    let low = i32::from(SQUASHED.get(index).copied().unwrap_or(u16::MAX));
    let high = i32::from(SQUASHED.get(index + 1).copied().unwrap_or(u16::MAX));
    u16::try_from(low + (((high - low) * (from & 127)) >> 7)).unwrap_or(u16::MAX)
}

/// The least odds whose chance is not below each chance in parts of 4,096.
fn odds_of_chances() -> Vec<i16> {
    let mut odds = -FARTHEST;
    (0..4096_i32)
        .map(|chance| {
            while odds < FARTHEST && i32::from(squashed(odds)) < chance * 16 + 8 {
                odds += 1;
            }
            i16::try_from(odds).unwrap_or(i16::MAX)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chance_grows_with_the_odds_and_is_turned_round_by_them() {
        let chances: Vec<u16> = (-FARTHEST - 9..=FARTHEST + 9).map(squashed).collect();
        assert!(chances.is_sorted());
        assert_eq!((squashed(0), squashed(-256), squashed(256)), (32_768, 17_625, 47_911));
        assert_eq!(odds_of_chances().get(2048), Some(&1));
        assert!(odds_of_chances().is_sorted());
    }

    #[test]
    fn what_happened_often_is_expected() {
        let mut model = Model::new();
        let contexts = std::array::from_fn(|index| hash(7, u32::try_from(index).unwrap()));
        let mut chance = 0;
        for _ in 0..50 {
            model
                .ask(0, 1, &contexts, |expected| {
                    chance = expected.0.get();
                    Some(true)
                })
                .unwrap();
        }
        assert!(chance > 65_000, "{chance}");
    }

    #[test]
    fn a_set_that_is_not_there_has_no_answer() {
        assert_eq!(Model::new().ask(SETS, 1, &[0; CONTEXTS], |_| Some(true)), None);
    }
}
