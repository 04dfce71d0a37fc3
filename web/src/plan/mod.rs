//! What would have to change, in order, and what a change would do.

mod view;

mod step;

mod change;

mod script;

mod left;

mod trial;

use std::rc::Rc;

use yew::prelude::*;

use crate::dispatch::Dispatch;
use crate::state::Store;
use crate::words::Words;

pub use trial::banner;

/// The view.
pub fn plan(_words: Words, _dispatch: &Dispatch, store: &Rc<Store>) -> Html {
    html! { <view::PlanView store={store.clone()} /> }
}
