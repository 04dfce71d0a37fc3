//! What this device keeps of the page between visits: the reader's own estate, edition, language and theme; and
//! what a tab keeps of an estate that is visited.

use std::rc::Rc;

use gloo_events::EventListener;
use secondsite_inventory::value::Date;
use secondsite_inventory::{Inventory, Table, json};
use secondsite_rules::{Edition, editions};
use wasm_bindgen::JsCast;
use web_sys::{Storage, StorageEvent};

use crate::state::{Holding, Own, Store, Visit};

/// What a browser lets a page keep, 5 MB as a rule, holds no more machines than this.
const MOST_MACHINES: usize = 30_000;

const ESTATE: &str = "secondsite:estate";
const EDITION: &str = "secondsite:edition";
const LANGUAGE: &str = "secondsite:language";
const THEME: &str = "secondsite:theme";
const SHORTCUTS: &str = "secondsite:shortcuts";
/// The columns chosen for each table; the table's name follows.
const COLUMNS: &str = "secondsite:columns:";
/// The visited estate that a tab keeps: a line that says whose it is, and the estate.
const VISIT: &str = "secondsite:visit";
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
            let edition = edition().unwrap_or_else(Store::first_edition);
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
        return Ok(());
    }
    put(ESTATE, &written(&own.inventory)?)?;
    put(EDITION, &own.edition.name())
}

fn written(inventory: &Inventory) -> Result<String, Refused> {
    // Writing so much would hold the page up for seconds, only to be refused.
    let is_large = inventory.virtual_machines.as_ref().is_some_and(|machines| machines.len() > MOST_MACHINES);
    if is_large { Err(Refused) } else { Ok(json::write_compact(inventory)) }
}

/// The edition chosen last.
#[must_use]
pub fn edition() -> Option<&'static Edition> {
    get(EDITION).and_then(|name| editions::named(&name))
}

/// Keeps the edition chosen. What cannot be kept is chosen again next time.
pub fn keep_edition(name: &str) {
    let _: Result<(), Refused> = put(EDITION, name);
}

fn tab() -> Option<Storage> {
    gloo_utils::window().session_storage().ok().flatten()
}

/// Keeps for this tab a visited estate that was changed, beside the link that the address holds; none forgets it.
///
/// # Errors
/// The tab refuses.
pub fn keep_visit(visit: Option<&Visit>, link: &str) -> Result<(), Refused> {
    let Some(Visit { shown, today, holding }) = visit else {
        if let Some(tab) = tab() {
            drop(tab.remove_item(VISIT));
        }
        return Ok(());
    };
    let edition = shown.edition.name();
    let today = today.map(|day| day.to_string()).unwrap_or_default();
    let text = format!("{}\t{edition}\t{today}\t{link}\n{}", holding.word(), written(&shown.inventory)?);
    tab().ok_or(Refused)?.set_item(VISIT, &text).map_err(|_| Refused)
}

/// The visited estate that this tab kept beside this link.
#[must_use]
pub fn visit(link: &str) -> Option<Visit> {
    let text = tab()?.get_item(VISIT).ok().flatten()?;
    let (head, estate) = text.split_once('\n')?;
    let mut head = head.split('\t');
    let holding = Holding::named(head.next()?)?;
    let edition = editions::named(head.next()?)?;
    let today = Date::parse(head.next()?);
    let inventory = Rc::new(json::read(estate.as_bytes()).ok()?.inventory);
    (head.next() == Some(link)).then_some(Visit { shown: Own { inventory, edition }, today, holding })
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
    // Forgetting cannot be refused.
    let _: Result<(), Refused> = keep_visit(None, "");
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
