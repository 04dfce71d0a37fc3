//! What the reader typed or chose.

use gloo_events::{EventListener, EventListenerOptions};
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
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

/// What a field says of itself while nothing is typed in it that the estate does not have.
pub const SETTLED: &str = "data-settled";

/// Where a field of a form holds something that is not taken over yet, or cannot be: the id of what to lead to.
pub const PENDING: &str = "data-pending";

/// The id of the first field of a form that holds something refused or not taken over yet, such as half a day. A
/// form that were sent all the same would lose what stands there.
#[must_use]
pub fn pending(form: &Event) -> Option<String> {
    let form = form.target_dyn_into::<Element>()?;
    let field = form.query_selector(&format!("[{PENDING}], input:invalid")).ok().flatten()?;
    Some(field.get_attribute(PENDING).unwrap_or_else(|| field.id()))
}

/// Whether the browser cannot read what stands in the field an event comes from: a day of which a part is missing.
#[must_use]
pub fn is_unreadable(event: &Event) -> bool {
    event.target_dyn_into::<Element>().is_some_and(|field| field.matches(":invalid").unwrap_or(false))
}

/// Calls once nothing but the field an event comes from is being pressed: at once, or when the pointer lets go.
/// What is drawn anew between press and release may move away from under the pointer, and no click comes of it.
pub fn once_released(event: &Event, call: impl FnOnce() + 'static) {
    let is_own = event.target_dyn_into::<Element>().is_some_and(|field| is_pressed(&field));
    let is_any = gloo_utils::document().document_element().is_some_and(|root| is_pressed(&root));
    if is_any && !is_own {
        let options = EventListenerOptions::run_in_capture_phase();
        let release = move |_: &Event| call();
        EventListener::once_with_options(&gloo_utils::window(), "mouseup", options, release).forget();
    } else {
        call();
    }
}

fn is_pressed(element: &Element) -> bool {
    element.matches(":active").unwrap_or(false)
}

/// Whether an event comes from a field in which text is typed.
#[must_use]
pub fn is_typing(event: &Event) -> bool {
    let field = event.target_dyn_into::<HtmlInputElement>();
    let types =
        field.is_some_and(|field| !["checkbox", "radio", "button", "file"].contains(&field.type_().as_str()));
    types || event.target_dyn_into::<HtmlTextAreaElement>().is_some()
}

/// Whether an event comes from a control that takes letters: a field, or a list that jumps to them.
#[must_use]
pub fn takes_letters(event: &Event) -> bool {
    is_typing(event) || event.target_dyn_into::<HtmlSelectElement>().is_some()
}

/// Whether an event comes from a field in which something is typed and not yet taken over: its own undo is meant.
#[must_use]
pub fn is_unsettled(event: &Event) -> bool {
    let settled = event.target_dyn_into::<HtmlElement>().is_some_and(|field| field.has_attribute(SETTLED));
    is_typing(event) && !settled
}

/// The id of the control an event comes from, unless its arrow keys have a meaning of their own.
#[must_use]
pub fn cell_id(event: &Event) -> Option<String> {
    let field = event.target_dyn_into::<HtmlInputElement>();
    let is_date = field.is_some_and(|field| field.type_() == "date");
    event.target_dyn_into::<HtmlElement>().filter(|_| !is_date).map(|element| element.id())
}

/// Whether an event comes from a button.
#[must_use]
pub fn is_button(event: &Event) -> bool {
    event.target_dyn_into::<Element>().is_some_and(|element| element.tag_name() == "BUTTON")
}

/// Whether the details element that an event is about stands open.
#[must_use]
pub fn is_open(event: &Event) -> bool {
    event.target_dyn_into::<HtmlElement>().is_some_and(|details| details.has_attribute("open"))
}
