//! The page's own address: what was asked for in it, and the link it carries after `#`.

use gloo_events::EventListener;
use web_sys::UrlSearchParams;

/// What the part of the address after `?` asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The page stands in another page, which has a header of its own.
    pub embed: bool,
    /// What this device kept is to be left alone, because the page could not start with it.
    pub fresh: bool,
    /// The edition, by scenario or in full.
    pub scenario: Option<String>,
    /// The language, by its code.
    pub language: Option<String>,
    /// The theme, by its word.
    pub theme: Option<String>,
}

/// What the address asks for.
#[must_use]
pub fn asked() -> Asked {
    let search = gloo_utils::window().location().search().unwrap_or_default();
    let Ok(query) = UrlSearchParams::new_with_str(&search) else { return Asked::default() };
    Asked {
        embed: query.has("embed"),
        fresh: query.has("fresh"),
        scenario: query.get("scenario"),
        language: query.get("lang"),
        theme: query.get("theme"),
    }
}

/// What stands after `#`; nothing when that is empty.
#[must_use]
pub fn fragment() -> Option<String> {
    let hash = gloo_utils::window().location().hash().ok()?;
    Some(hash.trim_start_matches('#').to_owned()).filter(|fragment| !fragment.is_empty())
}

/// Takes away what stands after `#`: it tells of another estate than the one shown.
pub fn drop_fragment() {
    let location = gloo_utils::window().location();
    if fragment().is_some() {
        replace(&[location.pathname(), location.search()].map(Result::unwrap_or_default).concat());
    }
}

/// Takes away what was asked for, so that loading the page again does not ask for it once more.
pub fn drop_asked() {
    replace(&gloo_utils::window().location().pathname().unwrap_or_default());
}

fn replace(place: &str) {
    if let Ok(history) = gloo_utils::window().history() {
        // A browser that refuses leaves the address as it is, which does no harm.
        drop(history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(place)));
    }
}

/// The address of the whole page, outside any other, with this after `#`.
#[must_use]
pub fn whole(fragment: &str) -> String {
    let location = gloo_utils::window().location();
    let place = [location.origin(), location.pathname()].map(Result::unwrap_or_default).concat();
    if fragment.is_empty() { place } else { format!("{place}#{fragment}") }
}

/// Calls when what stands after `#` has changed, until dropped.
pub fn on_fragment(call: impl Fn(String) + 'static) -> EventListener {
    EventListener::new(&gloo_utils::window(), "hashchange", move |_| {
        if let Some(fragment) = fragment() {
            call(fragment);
        }
    })
}
