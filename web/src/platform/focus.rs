//! Focus on what is about to be drawn.

use gloo_timers::callback::Timeout;

use super::document;

/// How often the element is looked for: it may stand in a part of the page that is being drawn.
const TRIES: u8 = 10;

/// A frame or so between tries, in milliseconds.
const PAUSE: u32 = 16;

/// Gives the focus to the element of this id as soon as it is there; not at all when it does not come.
pub fn soon(id: String) {
    attempt(id, 0, TRIES);
}

fn attempt(id: String, pause: u32, tries: u8) {
    let again = move || {
        if !document::focus(&id)
            && let Some(left) = tries.checked_sub(1)
        {
            attempt(id, PAUSE, left);
        }
    };
    Timeout::new(pause, again).forget();
}
