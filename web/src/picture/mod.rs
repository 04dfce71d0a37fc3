//! The estate drawn, with the outcome on each part.

use std::rc::Rc;

use yew::prelude::*;

use crate::dispatch::Dispatch;
use crate::state::Store;
use crate::words::Words;

/// The view.
pub fn picture(_words: Words, _dispatch: &Dispatch, _store: &Rc<Store>) -> Html {
    Html::default()
}
