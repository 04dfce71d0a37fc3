//! Codec 2: what is expected costs little.
//!
//! Read it in this order: `schema` (which fields there are), `walk` with `number` and `spelling` (which
//! questions are asked of each value), `words` (texts that were met), `model` (what is expected of an answer),
//! `coder` (how answers become bytes), `value` (a link as one record).
//!
//! INVARIANT: nothing here but `value` may change, nor `learned.bin`: every link of this codec would open as
//! something else, or not at all. A better idea is a new codec.

mod coder;
mod model;
mod number;
mod schema;
mod spelling;
mod value;
mod walk;
mod words;

#[cfg(test)]
mod tests;

use std::sync::LazyLock;

use coder::Coder;
use schema::Addition;
use value::Packing;
use walk::{Knowledge, QUESTION_LIMIT, Value, Walk};

use crate::{Link, LinkError};

/// What every reader knows before the first link: messages about model estates, one after another, each with its
/// length before it in two bytes, high byte first. Reading them teaches the fields, the words of the trade and
/// the habits of estates.
const LEARNED: &[u8] = include_bytes!("learned.bin");

/// What they teach, learned when the first link is made or opened.
static KNOWLEDGE: LazyLock<Option<Knowledge>> = LazyLock::new(|| learned(LEARNED));

/// Packs a link; nothing where it does not fit this codec.
pub fn pack(link: &Link) -> Option<Vec<u8>> {
    pack_knowing(KNOWLEDGE.clone()?, link)
}

/// Opens what was packed.
///
/// # Errors
/// It is no link, or more than a link may be.
pub fn unpack(bytes: &[u8]) -> Result<Link, LinkError> {
    unpack_knowing(KNOWLEDGE.clone().ok_or(LinkError::Damaged)?, bytes, QUESTION_LIMIT)
}

fn pack_knowing(knowledge: Knowledge, link: &Link) -> Option<Vec<u8>> {
    let mut packing = Packing::new(knowledge.schema.clone());
    let value = packing.link(link)?;
    let mut walk = Walk::new(knowledge, Coder::writing());
    walk.message(Some((&packing.additions, &value)))?;
    Some(walk.coder.finish())
}

fn unpack_knowing(knowledge: Knowledge, bytes: &[u8], questions: usize) -> Result<Link, LinkError> {
    let mut walk = Walk::new(knowledge, Coder::reading(bytes).ok_or(LinkError::Damaged)?);
    walk.left = questions;
    let Some((_, value)) = walk.message(None) else {
        return Err(if walk.left == 0 { LinkError::TooLarge } else { LinkError::Damaged });
    };
    value::unpacked(&walk.known.schema, value).ok_or_else(|| LinkError::Unreadable(Vec::new()))
}

/// What the model estates teach.
fn learned(mut messages: &[u8]) -> Option<Knowledge> {
    let mut knowledge = Knowledge::new();
    while let Some(([high, low], rest)) = messages.split_first_chunk() {
        let (message, rest) = rest.split_at_checked(usize::from(u16::from_be_bytes([*high, *low])))?;
        (knowledge, ..) = lesson(knowledge, Coder::reading(message)?, None)?;
        messages = rest;
    }
    Some(knowledge)
}

/// One message, after which another estate follows.
fn lesson(
    knowledge: Knowledge,
    coder: Coder,
    given: Option<(&[Addition], &Value)>,
) -> Option<(Knowledge, Coder, Vec<Addition>, Value)> {
    let mut walk = Walk::new(knowledge, coder);
    let (additions, value) = walk.message(given)?;
    walk.known.end_of_estate();
    Some((walk.known, walk.coder, additions, value))
}
