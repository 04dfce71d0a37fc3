//! What this device keeps of the page between visits: the reader's own estate, language and theme.

use std::rc::Rc;

use gloo_events::EventListener;
use secondsite_inventory::{Table, json};
use secondsite_rules::editions;
use wasm_bindgen::JsCast;
use web_sys::{Storage, StorageEvent};

use crate::state::{Own, Store};

/// What a browser lets a page keep, 5 MB as a rule, holds no more machines than this.
const MOST_MACHINES: usize = 30_000;

const ESTATE: &str = "secondsite:estate";
const EDITION: &str = "secondsite:edition";
const LANGUAGE: &str = "secondsite:language";
const THEME: &str = "secondsite:theme";
const SHORTCUTS: &str = "secondsite:shortcuts";
/// The columns chosen for each table; the table's name follows.
const COLUMNS: &str = "secondsite:columns:";
/// Where an estate is put that could not be read, so that the next one kept does not destroy it.
const UNREADABLE: &str = "secondsite:unreadable";

/// What was found on this device.
#[derive(Clone, Debug)]
pub enum Kept {
    /// Nothing.
    Nothing,
    /// The reader's estate.
    Estate(Own),
    /// Something that cannot be read; it is now kept apart.
    Unreadable,
}

/// The device refused to keep something: its space is used up, or it was told to keep nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

fn storage() -> Option<Storage> {
    gloo_utils::window().local_storage().ok().flatten()
}

fn get(key: &str) -> Option<String> {
    storage()?.get_item(key).ok().flatten()
}

fn put(key: &str, value: &str) -> Result<(), Refused> {
    storage().ok_or(Refused)?.set_item(key, value).map_err(|_| Refused)
}

fn remove(key: &str) {
    if let Some(storage) = storage() {
        drop(storage.remove_item(key));
    }
}

/// The estate that was kept.
#[must_use]
pub fn estate() -> Kept {
    let Some(text) = get(ESTATE) else { return Kept::Nothing };
    match json::read(text.as_bytes()) {
        Ok(reading) => {
            let edition = get(EDITION).and_then(|name| editions::named(&name));
            let edition = edition.unwrap_or_else(Store::first_edition);
            Kept::Estate(Own { inventory: Rc::new(reading.inventory), edition })
        }
        Err(_) => {
            set_apart(&text);
            Kept::Unreadable
        }
    }
}

/// The same, but what was kept is put apart unread: the page could not start with it.
#[must_use]
pub fn estate_apart() -> Kept {
    let Some(text) = get(ESTATE) else { return Kept::Nothing };
    set_apart(&text);
    Kept::Unreadable
}

fn set_apart(text: &str) {
    if put(UNREADABLE, text).is_ok() {
        remove(ESTATE);
    }
}

/// Keeps an estate; an empty one is not worth keeping.
///
/// # Errors
/// The device refuses.
pub fn keep(own: &Own) -> Result<(), Refused> {
    if own.is_empty() {
        remove(ESTATE);
        remove(EDITION);
        return Ok(());
    }
    // Writing so much would hold the page up for seconds, only to be refused.
    if own.inventory.virtual_machines.as_ref().is_some_and(|machines| machines.len() > MOST_MACHINES) {
        return Err(Refused);
    }
    put(ESTATE, &json::write_compact(&own.inventory))?;
    put(EDITION, &own.edition.name())
}

/// The text that could not be read when the page opened.
#[must_use]
pub fn unreadable() -> Option<String> {
    get(UNREADABLE)
}

/// The language chosen earlier, by its code.
#[must_use]
pub fn language() -> Option<String> {
    get(LANGUAGE)
}

/// Keeps the language chosen. What cannot be kept is asked again next time.
pub fn keep_language(code: &str) {
    let _: Result<(), Refused> = put(LANGUAGE, code);
}

/// The theme chosen earlier, by its word.
#[must_use]
pub fn theme() -> Option<String> {
    get(THEME)
}

/// Keeps the theme chosen. What cannot be kept is asked again next time.
pub fn keep_theme(word: &str) {
    let _: Result<(), Refused> = put(THEME, word);
}

/// The columns chosen earlier for a table, as they were kept.
#[must_use]
pub fn columns(table: Table) -> Option<String> {
    get(&format!("{COLUMNS}{table}"))
}

/// Keeps the columns chosen for a table; none forgets them. What cannot be kept is chosen again next time.
pub fn keep_columns(table: Table, columns: Option<&str>) {
    let key = format!("{COLUMNS}{table}");
    match columns {
        Some(columns) => drop(put(&key, columns)),
        None => remove(&key),
    }
}

/// Whether single keys are shortcuts; they are until they are turned off.
#[must_use]
pub fn single_keys() -> bool {
    get(SHORTCUTS).is_none()
}

/// Keeps whether single keys are shortcuts.
pub fn keep_single_keys(on: bool) {
    if on {
        remove(SHORTCUTS);
    } else {
        let _: Result<(), Refused> = put(SHORTCUTS, "off");
    }
}

/// Removes everything this page ever kept here.
pub fn erase() {
    for key in [ESTATE, EDITION, LANGUAGE, THEME, SHORTCUTS, UNREADABLE] {
        remove(key);
    }
    for table in Table::ALL {
        keep_columns(table, None);
    }
}

/// Calls when another tab has kept another estate, until dropped.
pub fn on_other_tab(call: impl Fn() + 'static) -> EventListener {
    EventListener::new(&gloo_utils::window(), "storage", move |event| {
        let key = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key);
        if key.as_deref() == Some(ESTATE) {
            call();
        }
    })
}
