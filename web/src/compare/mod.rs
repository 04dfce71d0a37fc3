//! The estate against its other side, or against another estate.

mod view;

mod sides;

mod source;

mod changes;

use std::rc::Rc;

use yew::prelude::*;

use crate::dispatch::Dispatch;
use crate::state::Store;
use crate::words::Words;

/// The view.
pub fn compare(_words: Words, _dispatch: &Dispatch, store: &Rc<Store>) -> Html {
    html! { <view::CompareView store={store.clone()} /> }
}
