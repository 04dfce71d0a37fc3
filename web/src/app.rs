//! The root: one store, what it is told, and what it does to the world around the page.

use std::rc::Rc;

use yew::prelude::*;

use crate::arrivals::{use_drops, use_links};
use crate::dispatch::Dispatch;
use crate::keeping::{opening, use_address, use_appearance, use_keeping, use_rescue, use_top};
use crate::loading::use_loading;
use crate::pace::use_judging;
use crate::page::{Setting, page};
use crate::platform::{address, document};
use crate::shortcuts::use_shortcuts;
use crate::state::{Action, Store};
use crate::words::Words;

/// The store inside the reducer; behind a counted reference, as an opening is.
#[derive(Clone, PartialEq)]
struct Model(Rc<Store>);

impl Reducible for Model {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(Self(Rc::new(self.0.after(action))))
    }
}

#[component]
pub fn App() -> Html {
    let model = use_reducer(|| Model(opening()));
    let embedded = use_memo((), |()| {
        let embedded = address::asked().embed;
        if embedded {
            document::set_embedded();
        }
        embedded
    });
    let dispatch: Dispatch = {
        let dispatcher = model.dispatcher();
        use_callback((), move |action, ()| dispatcher.dispatch(action))
    };
    let store = &model.0;
    let words = Words(store.language);
    use_judging(store, &dispatch);
    use_loading(store, &dispatch);
    use_keeping(store, &dispatch);
    use_appearance(store, words);
    use_address(store);
    use_top(store);
    use_rescue(store);
    use_shortcuts(&dispatch);
    use_links(&dispatch);
    let held = use_drops(&dispatch);
    html! {
        <ContextProvider<Dispatch> context={dispatch.clone()}>
            <ContextProvider<Words> context={words}>
                { page(words, &dispatch, store, Setting { embedded: *embedded, held }) }
            </ContextProvider<Words>>
        </ContextProvider<Dispatch>>
    }
}
