//! The marks that give the compiled texts their form; both the build step and the crate read this file.
//!
//! A record is an id and then, each after a [`CELL`], its text in every language; [`RECORD`] ends it. In a
//! text a variable is its name between two [`VARIABLE`]s. A choice is [`SELECT`], the variable's name, then
//! for each variant [`KEY`], the key, [`KEY`] and the variant's own text, then [`END`]; the last key is empty
//! and fits everything. Texts themselves hold no control character but the line feed.

/// Ends a record.
pub const RECORD: char = '\u{1e}';
/// Goes before each text of a record.
pub const CELL: char = '\u{1f}';
/// Stands before and after the name of a variable.
pub const VARIABLE: char = '\u{1}';
/// Starts a choice.
pub const SELECT: char = '\u{2}';
/// Stands before and after the key of a variant.
pub const KEY: char = '\u{3}';
/// Ends a choice.
pub const END: char = '\u{4}';
