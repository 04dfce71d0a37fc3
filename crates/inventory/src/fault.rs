//! What can be wrong with what somebody gives as an inventory, as data; sentences are made elsewhere.

use serde::{Deserialize, Serialize};

/// What is wrong with a value, a row or a whole text. Those after [`Fault::More`] only warn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fault {
    /// The bytes are neither UTF-8 nor, with a byte order mark, UTF-16.
    NotUnicode,
    /// The text is not JSON.
    NotJson,
    /// The text ends before its JSON does.
    EndsEarly,
    /// More than [`DEPTH_LIMIT`](crate::value::DEPTH_LIMIT) levels deep.
    TooDeep,
    /// The format is not one this product has ever written.
    WrongFormat,
    /// The format is newer than this reader.
    NewerFormat,
    /// The value is of another type.
    WrongType {
        /// What the field takes.
        expected: Expected,
    },
    /// A number below zero.
    Negative,
    /// A number with a fraction or an exponent.
    NotWhole,
    /// A number below the least that the field takes.
    TooSmall {
        /// The least.
        least: u64,
    },
    /// A number above the most that the field takes.
    TooLarge {
        /// The most.
        most: u64,
    },
    /// No day of the calendar written `2026-11-23`.
    NotADate,
    /// No RFC 3339 time.
    NotATime,
    /// No size written as a number with a unit, such as `127 GiB`.
    NotASize,
    /// A name without a character.
    EmptyName,
    /// Text of more than [`TEXT_LIMIT`](crate::value::TEXT_LIMIT) characters.
    TooLong,
    /// The same key for the second time in one object.
    RepeatedKey,
    /// A field that must be there is not; the path is the field's.
    MissingRequired,
    /// A row of the same identity stands earlier in the table.
    RepeatedRow {
        /// The path of the earlier row.
        first: String,
        /// The line on which the earlier row starts, from 1.
        line: u32,
    },
    /// This many further errors were found.
    More(usize),
    /// What the collector could not read, in its own words; those facts are unknown.
    NotCollected {
        /// What it wanted to read.
        what: String,
        /// Why it could not.
        reason: String,
    },
    /// This many further things were ignored.
    MoreIgnored(usize),
    /// A field the contract does not have; it is ignored.
    UnknownField,
    /// A table the contract does not have; it is ignored.
    UnknownTable,
    /// A value outside the field's set; the field counts as unknown.
    OutsideSet {
        /// The value.
        value: String,
    },
}

/// What a field takes, as far as types go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Expected {
    /// `true` or `false`
    Flag,
    /// A whole number
    Number,
    /// A whole number, or text with a unit
    Size,
    /// Text
    Text,
    /// A whole number or text
    NumberOrText,
    /// A list
    List,
    /// An object
    Record,
    /// Text, or an object
    TextOrRecord,
}
