//! Which Swedish messages were written for an English text that has changed since.
//!
//! A Swedish message carries the comment `# en: 1a2b3c4d`: a hash of the English message it translates, with
//! all its attributes. When the English changes, the stamp no longer fits and a test asks somebody to look.

use std::fmt::Write as _;

use fluent_syntax::ast::{Entry, Message, Resource};
use fluent_syntax::serializer::serialize;

use crate::compile::Bundle;

/// Rust source: a list of every Swedish message whose stamp is missing or does not fit.
pub fn stale(english: &Bundle<'_>, swedish: &Bundle<'_>) -> String {
    let mut list = String::from("&[\n");
    for (id, (file, message)) in &swedish.messages {
        let Some((_, original)) = english.messages.get(id) else { continue };
        let stamp = stamp(original);
        if found(message) != Some(stamp.as_str()) {
            let path = &file.path;
            // Writing to a string cannot fail.
            let _ = writeln!(list, "    Stale {{ id: {id:?}, file: {path:?}, stamp: {stamp:?} }},");
        }
    }
    list.push(']');
    list
}

/// The stamp a message carries.
fn found<'a>(message: &Message<&'a str>) -> Option<&'a str> {
    message.comment.as_ref()?.content.iter().find_map(|line| line.strip_prefix("en: "))
}

/// The stamp of an English message: its canonical form, so that comments and line breaks in the file do not
/// count, as a 32-bit FNV-1a hash in hexadecimal.
fn stamp(message: &Message<&str>) -> String {
    let message = Message { comment: None, ..message.clone() };
    let text = serialize(&Resource { body: vec![Entry::Message(message)] });
    let hash =
        text.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{hash:08x}")
}
