//! How the page is told what happened.

use yew::prelude::*;

use crate::state::Action;

/// Takes what happened; equal as long as the page lives, so that it never makes a component draw anew.
pub type Dispatch = Callback<Action>;

/// The dispatch of the page a component is on.
#[hook]
pub fn use_dispatch() -> Dispatch {
    use_context::<Dispatch>().unwrap_or_else(Callback::noop)
}

/// What a click does that always means the same.
pub fn on_click(dispatch: &Dispatch, action: Action) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |_| dispatch.emit(action.clone()))
}

/// A button that always means the same.
pub fn button(dispatch: &Dispatch, class: &'static str, label: String, action: Action) -> Html {
    html! { <button type="button" {class} onclick={on_click(dispatch, action)}>{ label }</button> }
}
