//! Estates under other names, and replies turned back.

use std::path::Path;

use secondsite_inventory::Inventory;
use secondsite_pseudonyms::{Key, KeyError, replace};
use secondsite_text::{Language, say};

use crate::Refusal;
use crate::arguments::Names;
use crate::surroundings::{self, tell};

/// The estate under these names. A key that is there already is used again, and grows.
pub fn under(names: Names, inventory: Inventory, language: Language) -> Result<Inventory, Refusal> {
    let Names::Pseudonyms { key: file } = names else { return Ok(inventory) };
    let mut key = match &file {
        Some(file) if file.exists() => read(file, language)?,
        _ => Key::default(),
    };
    let replaced = replace(&inventory, &mut key);
    match &file {
        Some(file) => surroundings::save(file, &key.write(), language)?,
        None => tell(&say(language, "command-key-lost", &[])),
    }
    Ok(replaced)
}

/// A text with its pseudonyms turned into what they stand for.
pub fn restored(text: &Path, key: &Path, language: Language) -> Result<String, Refusal> {
    let key = read(key, language)?;
    let (bytes, _) = surroundings::read(text, language)?;
    Ok(key.restore(&String::from_utf8_lossy(&bytes)))
}

fn read(file: &Path, language: Language) -> Result<Key, Refusal> {
    let (bytes, name) = surroundings::read(file, language)?;
    Key::read(&String::from_utf8_lossy(&bytes)).map_err(|error| {
        let line = match error {
            KeyError::NotAKey => 1,
            KeyError::Line(line) => line,
        };
        vec![say(language, "key-unreadable", &[("file", name.into()), ("line", line.into())])]
    })
}
