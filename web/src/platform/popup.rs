//! A list that stands above the page, below the line it belongs to.

use gloo_events::{EventListener, EventListenerOptions};
use gloo_utils::window;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, Node};
use yew::NodeRef;

/// The least room below a line, in pixels; with less the list stands above it if there is more room there.
const ROOM: f64 = 160.0;

/// Shows the list and puts it beside the element of this id. Styles are set one by one: the page allows no style
/// written into its markup.
pub fn show(list: &NodeRef, anchor: &str) {
    let Some(list) = list.cast::<HtmlElement>() else { return };
    let Some(anchor) = gloo_utils::document().get_element_by_id(anchor) else { return };
    // It is shown already, or the browser has no such thing; then it stands there by its style alone.
    drop(list.show_popover());
    let height = |value: Result<wasm_bindgen::JsValue, _>| {
        value.ok().and_then(|value| value.as_f64()).unwrap_or_default()
    };
    let (tall, wide) = (height(window().inner_height()), height(window().inner_width()));
    let place = anchor.get_bounding_client_rect();
    let below = tall - place.bottom();
    let style = list.style();
    let set = |name: &str, value: f64| drop(style.set_property(name, &format!("{value}px")));
    set("min-width", place.width());
    set("left", place.left().min(wide - f64::from(list.offset_width())).max(0.0));
    if below < ROOM && place.top() > below {
        set("max-height", place.top() - 8.0);
        set("bottom", tall - place.top() + 2.0);
        drop(style.set_property("top", "auto"));
    } else {
        set("max-height", below - 8.0);
        set("top", place.bottom() + 2.0);
        drop(style.set_property("bottom", "auto"));
    }
}

/// Scrolls the offer of this id into the list's sight.
pub fn reveal(id: &str) {
    if let Some(offer) = gloo_utils::document().get_element_by_id(id) {
        super::document::show(&offer);
    }
}

/// Keeps the list beside its line when anything but the list is scrolled, until dropped.
pub fn follow(list: &NodeRef, anchor: &str) -> EventListener {
    let (list, anchor) = (list.clone(), anchor.to_owned());
    let options = EventListenerOptions::run_in_capture_phase();
    EventListener::new_with_options(&window(), "scroll", options, move |event| {
        let within = event.target().and_then(|target| target.dyn_into::<Node>().ok());
        if list.get().is_some_and(|list| !list.contains(within.as_ref())) {
            show(&list, &anchor);
        }
    })
}
