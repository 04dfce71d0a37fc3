//! The clipboard.

use js_sys::Reflect;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ClipboardEvent, Event, HtmlDocument, HtmlTextAreaElement};

/// Puts text on the clipboard; false when the browser does not let the page.
pub async fn copy(text: &str) -> bool {
    let navigator = gloo_utils::window().navigator();
    // Pages that came without encryption have no clipboard object at all.
    let has_clipboard =
        Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|clipboard| clipboard.is_object());
    if has_clipboard && JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok() {
        return true;
    }
    copy_by_command(text).unwrap_or(false)
}

/// The text that an event of pasting brings.
#[must_use]
pub fn pasted(event: &Event) -> Option<String> {
    event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?.get_data("text/plain").ok()
}

/// The old way, which works wherever the reader's click is still being handled.
fn copy_by_command(text: &str) -> Option<bool> {
    let document = gloo_utils::document();
    let area: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    area.set_value(text);
    area.set_class_name("off-screen");
    // An open dialog makes the rest of the page inert, so the text has to stand in it.
    let place = document.query_selector("dialog[open]").ok().flatten();
    let place = place.unwrap_or_else(|| gloo_utils::body().into());
    let focused = document.active_element();
    place.append_child(&area).ok()?;
    area.select();
    let copied = document.dyn_into::<HtmlDocument>().ok()?.exec_command("copy");
    area.remove();
    if let Some(focused) = focused.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        focused.focus().ok()?;
    }
    copied.ok()
}
