//! The inventory's JSON: read with the exact place of each mistake, written so that equal is equal text.

mod document;
pub(crate) mod path;
mod raw;
mod read;
mod write;

pub use document::decode;
pub use read::{read, read_telling};
pub(crate) use write::write_plain;
pub use write::{write, write_compact};

use serde::{Deserialize, Serialize};

use crate::fault::Fault;
use crate::inventory::Inventory;

/// Most errors, and most warnings, that are told one by one; the rest is counted in a last [`Fault::More`] or
/// [`Fault::MoreIgnored`].
pub const PROBLEM_LIMIT: usize = 100;

/// An inventory that was read, and what was ignored in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// What the text says.
    pub inventory: Inventory,
    /// What it says beyond the contract, in the order of the text.
    pub warnings: Vec<Problem>,
}

/// Something wrong in the text of an inventory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// The path of the value, such as `virtualMachines[0].disks[1].size`; empty for the whole text.
    pub path: String,
    /// Where it stands.
    pub place: Place,
    /// What is wrong.
    pub fault: Fault,
}

/// A place in the decoded text, where a value or a key starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
}

/// Problems as text, for a thread that shares no memory with this one.
#[must_use]
pub fn write_problems(problems: &[Problem]) -> String {
    // Writing to memory cannot fail.
    serde_json::to_string(problems).unwrap_or_default()
}

/// What [`write_problems`] wrote; nothing when it is something else.
#[must_use]
pub fn read_problems(text: &str) -> Option<Vec<Problem>> {
    serde_json::from_str(text).ok()
}
