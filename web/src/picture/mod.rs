//! The estate drawn, with the outcome on each part; the same as a list for those who do not see it.
//!
//! [`tree`] says what there is, [`placing`] what stands in what, [`relations`] what leads where, [`layout`] and
//! [`arrows`] where all that is drawn; none of them knows a browser. The rest shows it.

mod tree;

mod placing;

mod relations;

mod fold;

mod letters;

mod naming;

mod scene;

mod layout;

mod arrows;

mod file;

mod model;

mod draw;

mod list;

mod chosen;

mod save;

mod keys;

mod view;

#[cfg(test)]
mod tests;

use std::rc::Rc;

use yew::prelude::*;

use crate::dispatch::Dispatch;
use crate::state::Store;
use crate::words::Words;

/// The view.
pub fn picture(_words: Words, _dispatch: &Dispatch, store: &Rc<Store>) -> Html {
    html! { <view::Picture store={store.clone()} /> }
}
