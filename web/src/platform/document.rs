//! The document: its language, colours and title, what has the focus, and dialogs.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{
    Element, HtmlDialogElement, HtmlElement, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition,
    SvgElement,
};
use yew::NodeRef;
use yew::prelude::{BaseComponent, DragEvent, KeyboardEvent};

/// The languages the browser prefers, best first, as tags.
#[must_use]
pub fn languages() -> Vec<String> {
    gloo_utils::window().navigator().languages().iter().filter_map(|tag| tag.as_string()).collect()
}

/// Sets the language of the document, for screen readers, hyphenation and translation.
pub fn set_language(code: &str) {
    set_root("lang", code);
}

/// Sets the colours, by the theme's word.
pub fn set_theme(word: &str) {
    set_root("data-theme", word);
}

/// Marks the document as standing in another page.
pub fn set_embedded() {
    set_root("data-embed", "");
}

fn set_root(name: &str, value: &str) {
    if let Some(root) = gloo_utils::document().document_element() {
        // Only a malformed name is refused, and these are not.
        drop(root.set_attribute(name, value));
    }
}

/// Sets the title of the document.
pub fn set_title(title: &str) {
    gloo_utils::document().set_title(title);
}

/// Gives the focus to the element of this id and shows it; false when there is none.
pub fn focus(id: &str) -> bool {
    gloo_utils::document().get_element_by_id(id).is_some_and(|element| {
        show(&element);
        // As Tab does it: what is typed next takes the place of what is there.
        if let Some(field) = element.dyn_ref::<web_sys::HtmlInputElement>() {
            field.select();
        }
        match element.dyn_ref::<HtmlElement>() {
            Some(element) => element.focus().is_ok(),
            None => element.dyn_ref::<SvgElement>().is_some_and(|element| element.focus().is_ok()),
        }
    })
}

/// Scrolls no more than is needed to have the element of this id in sight.
pub fn reveal(id: &str) {
    if let Some(element) = gloo_utils::document().get_element_by_id(id) {
        show(&element);
    }
}

/// Whether a dialog is open.
#[must_use]
pub fn has_dialog() -> bool {
    gloo_utils::document().query_selector("dialog[open]").ok().flatten().is_some()
}

/// Gives the focus to a search: the one in the half where the focus is, else any that is in sight.
pub fn focus_search() {
    for place in [".half:focus-within", "#result", "#estate"] {
        let found = gloo_utils::document().query_selector_all(&format!("{place} input[type=search]"));
        let Ok(found) = found else { continue };
        let fields =
            (0..found.length()).filter_map(|number| found.get(number)?.dyn_into::<HtmlElement>().ok());
        if let Some(field) = fields.into_iter().find(|field| field.offset_parent().is_some()) {
            show(&field);
            drop(field.focus());
            return;
        }
    }
}

/// Scrolls only as far as needed, and without motion: the reader asked to be there.
pub(super) fn show(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_behavior(ScrollBehavior::Instant);
    options.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Scrolls to the top of the page, if its halves are shown one at a time or `always`.
pub fn to_top(always: bool) {
    let window = gloo_utils::window();
    let narrow =
        window.match_media("(max-width: 59.99rem)").ok().flatten().is_some_and(|query| query.matches());
    if always || narrow {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Opens a dialog over the page; the browser keeps the focus in it and gives it back.
pub fn open_dialog(node: &NodeRef) {
    if let Some(dialog) = node.cast::<HtmlDialogElement>().filter(|dialog| !dialog.open()) {
        drop(dialog.show_modal());
    }
}

/// Closes a dialog, which gives the focus back to what had it.
pub fn close_dialog(node: &NodeRef) {
    if let Some(dialog) = node.cast::<HtmlDialogElement>() {
        dialog.close();
    }
}

/// Selects the whole text of a field, whose beginning stays in sight.
pub fn select(node: &NodeRef) {
    if let Some(area) = node.cast::<web_sys::HtmlTextAreaElement>() {
        area.select();
        area.set_scroll_top(0);
    }
}

/// How wide an element is, in pixels; nothing while it is not drawn.
#[must_use]
pub fn width(node: &NodeRef) -> Option<i32> {
    node.cast::<Element>().map(|element| element.client_width()).filter(|width| *width > 0)
}

/// Calls when the window gets another size, until dropped.
pub fn on_resize(call: impl Fn() + 'static) -> EventListener {
    EventListener::new(&gloo_utils::window(), "resize", move |_| call())
}

/// Prints the page.
pub fn print() {
    // A browser that cannot print says so itself.
    drop(gloo_utils::window().print());
}

/// The attribute that says what alone is printed.
const PART: &str = "data-print";

/// Prints a part of the page alone: the one the style sheet knows by this word.
pub fn print_part(word: &str) {
    set_root(PART, word);
    print();
}

fn is_printing_part() -> bool {
    gloo_utils::document().document_element().is_some_and(|root| root.has_attribute(PART))
}

/// Calls on every key pressed anywhere, until dropped.
pub fn on_key(call: impl Fn(KeyboardEvent) + 'static) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&gloo_utils::window(), "keydown", options, move |event| {
        if let Some(event) = event.dyn_ref::<KeyboardEvent>() {
            call(event.clone());
        }
    })
}

/// Calls when something is dragged over, out of or dropped on the page, until dropped.
pub fn on_drag(kind: &'static str, call: impl Fn(DragEvent) + 'static) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&gloo_utils::window(), kind, options, move |event| {
        if let Some(event) = event.dyn_ref::<DragEvent>() {
            call(event.clone());
        }
    })
}

/// Calls when printing of the page begins and ends, until dropped. A part that is printed alone is no such
/// printing, and is over with it.
pub fn on_printing(call: impl Fn(bool) + Clone + 'static) -> [EventListener; 2] {
    [("beforeprint", true), ("afterprint", false)].map(|(kind, now)| {
        let call = call.clone();
        EventListener::new(&gloo_utils::window(), kind, move |_| {
            let part = is_printing_part();
            if part
                && !now
                && let Some(root) = gloo_utils::document().document_element()
            {
                // Taking away an attribute cannot fail.
                drop(root.remove_attribute(PART));
            }
            call(now && !part);
        })
    })
}

/// The id of the element that holds the page.
pub const ROOT: &str = "page";

/// Draws the page in place of what stands there while it loads.
pub fn mount<C: BaseComponent<Properties = ()>>() {
    let root = gloo_utils::document().get_element_by_id(ROOT).unwrap_or_else(|| gloo_utils::body().into());
    yew::Renderer::<C>::with_root(root).render();
}

/// Takes over what is typed in a field when the page is about to be left, as leaving the field does; until dropped.
pub fn on_leaving() -> EventListener {
    // When the page is hidden it would be too late: what is taken over must be kept by then.
    EventListener::new(&gloo_utils::window(), "beforeunload", |_| {
        let active = gloo_utils::document().active_element();
        if let Some(field) = active.and_then(|active| active.dyn_into::<HtmlElement>().ok()) {
            drop(field.blur());
        }
    })
}

/// Calls when the page is hidden, perhaps for good, or shown again; until dropped.
pub fn on_visibility(call: impl Fn(bool) + 'static) -> EventListener {
    EventListener::new(&gloo_utils::document(), "visibilitychange", move |_| {
        call(!gloo_utils::document().hidden())
    })
}
