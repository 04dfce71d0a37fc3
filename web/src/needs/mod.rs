//! What is not known yet, and how to find it out.

mod list;

use std::rc::Rc;

use yew::prelude::*;

use crate::dispatch::Dispatch;
use crate::state::Store;
use crate::words::Words;

/// The view.
pub fn needs(words: Words, dispatch: &Dispatch, store: &Rc<Store>) -> Html {
    list::list(words, dispatch, store)
}
