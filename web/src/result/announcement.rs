//! The verdict said to those who do not see it, once the reader pauses and only when it has changed.

use yew::prelude::*;

use crate::platform::clock::Timeout;

/// The pause after which it is said, in milliseconds.
const PAUSE: u32 = 1_200;

#[derive(Properties, PartialEq)]
pub struct AnnouncementProps {
    /// What there is to say.
    pub said: String,
}

#[component]
pub fn Announcement(props: &AnnouncementProps) -> Html {
    let shown = use_state_eq(String::new);
    {
        let shown = shown.clone();
        use_effect_with(props.said.clone(), move |said| {
            let said = said.clone();
            let timeout = Timeout::new(PAUSE, move || shown.set(said));
            move || drop(timeout)
        });
    }
    html! { <p id="announcement" class="off-screen" role="status">{ &*shown }</p> }
}
