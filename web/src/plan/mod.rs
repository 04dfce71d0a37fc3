//! What would have to change, in order, and what a change would do.

use std::rc::Rc;

use yew::prelude::*;

use crate::dispatch::Dispatch;
use crate::state::Store;
use crate::words::Words;

/// The view.
pub fn plan(_words: Words, _dispatch: &Dispatch, _store: &Rc<Store>) -> Html {
    Html::default()
}
