//! The estate against its other side, or against another estate.

use std::rc::Rc;

use yew::prelude::*;

use crate::dispatch::Dispatch;
use crate::state::Store;
use crate::words::Words;

/// The view.
pub fn compare(_words: Words, _dispatch: &Dispatch, _store: &Rc<Store>) -> Html {
    Html::default()
}
