//! What is too much for one moment goes on in the next, so that the page answers in between.

use std::rc::Rc;

use secondsite_inventory::Inventory;
use yew::prelude::*;

use crate::dispatch::Dispatch;
use crate::platform::clock::Timeout;
use crate::state::{Action, Store};

/// How long after an edit the other scenarios are judged, in milliseconds: not between the keys of a word.
const PAUSE: u32 = 250;

/// Goes on judging as long as something is left: at once for the verdict that is shown, after a pause for the rest.
#[hook]
pub fn use_judging(store: &Rc<Store>, dispatch: &Dispatch) {
    let dispatch = dispatch.clone();
    let last = use_mut_ref(|| None::<Rc<Inventory>>);
    use_effect_with((store.clone(), store.portions()), move |(store, _)| {
        let edited = last.replace(Some(Rc::clone(&store.inventory)));
        let edited = edited.is_none_or(|before| !Rc::ptr_eq(&before, &store.inventory));
        let pause = if edited && store.is_judged() { PAUSE } else { 0 };
        let timeout = (!store.is_settled()).then(|| Timeout::new(pause, move || dispatch.emit(Action::GoOn)));
        move || drop(timeout)
    });
}
