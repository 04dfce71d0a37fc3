//! If the page fails all the same: a box that says so and hands the estate over, instead of a frozen page.

use std::cell::RefCell;
use std::panic;
use std::rc::Rc;

use secondsite_inventory::{Inventory, json};

use super::document::ROOT;
use super::files;
use crate::words::{Language, Words};

thread_local! {
    /// The estate as it was last drawn, and the language it was drawn in.
    static LAST: RefCell<(Rc<Inventory>, Language)> = RefCell::default();
}

/// Keeps at hand what a failure would have to save.
pub fn remember(inventory: &Rc<Inventory>, language: Language) {
    LAST.with(|last| {
        if let Ok(mut last) = last.try_borrow_mut() {
            *last = (Rc::clone(inventory), language);
        }
    });
}

/// From now on a failure shows the box.
pub fn watch() {
    panic::set_hook(Box::new(|info| {
        web_sys::console::error_1(&info.to_string().into());
        // What cannot be shown is in the console.
        let _: Option<()> = show(&info.to_string());
    }));
}

/// Nothing but the DOM is touched: the state of the page cannot be trusted any more.
pub(super) fn show(what: &str) -> Option<()> {
    let (inventory, language) = LAST.with(|last| last.try_borrow().ok().map(|last| last.clone()))?;
    let words = Words(language);
    let document = gloo_utils::document();
    let add = |parent: &web_sys::Element, tag: &str, text: &str| -> Option<web_sys::Element> {
        let element = document.create_element(tag).ok()?;
        element.set_text_content(Some(text));
        parent.append_child(&element).ok()?;
        Some(element)
    };
    let page = document.create_element("main").ok()?;
    page.set_class_name("failure");
    page.set_attribute("role", "alert").ok()?;
    add(&page, "h1", &words.say("ui-failure-title"))?;
    add(&page, "p", &words.say("ui-failure-text"))?;
    let ways = add(&page, "p", "")?;
    if *inventory != Inventory::default()
        && let Some(address) = files::address_of("application/json", &json::write(&inventory))
    {
        let save = add(&ways, "a", &words.say("ui-failure-save"))?;
        save.set_attribute("href", &address).ok()?;
        save.set_attribute("download", "secondsite.json").ok()?;
        save.set_class_name("button primary");
    }
    let again = add(&ways, "a", &words.say("ui-failure-again"))?;
    again.set_attribute("href", "?").ok()?;
    again.set_class_name("button");
    let fresh = add(&ways, "a", &words.say("ui-failure-fresh"))?;
    fresh.set_attribute("href", "?fresh").ok()?;
    fresh.set_class_name("button");
    let details = add(&page, "pre", what)?;
    details.set_attribute("lang", "en").ok()?;
    let root = document.get_element_by_id(ROOT)?;
    root.set_text_content(None);
    root.append_child(&page).ok().map(drop)
}
