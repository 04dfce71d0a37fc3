//! What the reader typed or chose.

use web_sys::{HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::{Event, TargetCast};

/// The text of the field, area or list an event is about; an input event is one too.
#[must_use]
pub fn value(event: &Event) -> String {
    if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
        field.value()
    } else if let Some(list) = event.target_dyn_into::<HtmlSelectElement>() {
        list.value()
    } else {
        event.target_dyn_into::<HtmlTextAreaElement>().map(|area| area.value()).unwrap_or_default()
    }
}

/// Whether the box an event is about is ticked.
#[must_use]
pub fn is_checked(event: &Event) -> bool {
    event.target_dyn_into::<HtmlInputElement>().is_some_and(|field| field.checked())
}

/// Whether an event comes from a field with an undo of its own.
#[must_use]
pub fn is_typing(event: &Event) -> bool {
    let field = event.target_dyn_into::<HtmlInputElement>();
    let types =
        field.is_some_and(|field| !["checkbox", "radio", "button", "file"].contains(&field.type_().as_str()));
    types || event.target_dyn_into::<HtmlTextAreaElement>().is_some()
}

/// Whether the details element that an event is about stands open.
#[must_use]
pub fn is_open(event: &Event) -> bool {
    event.target_dyn_into::<HtmlElement>().is_some_and(|details| details.has_attribute("open"))
}
