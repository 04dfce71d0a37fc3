//! What the page leaves behind it: on the device, and on the document around it.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::dispatch::Dispatch;
use crate::platform::clock::Timeout;
use crate::platform::{address, clock, document, failure, storage};
use crate::state::{Action, Holding, Notice, Own, Store, Visit};
use crate::words::Words;

/// How long after an edit the estate is kept, in milliseconds.
const PAUSE: u32 = 400;

/// What waits to be kept.
#[derive(Default)]
struct Waiting {
    /// The reader's own estate.
    own: Option<Own>,
    /// What the tab keeps of a visited one, if that is not as it was.
    visit: Option<Option<Visit>>,
}

/// Keeps the reader's own estate on this device, and a visited one that was changed in this tab: a moment after each
/// edit, and at once when the page is hidden.
#[hook]
pub fn use_keeping(store: &Store, dispatch: &Dispatch) {
    let waiting = use_mut_ref(Waiting::default);
    let before = use_mut_ref(|| None::<(Option<Own>, Option<Visit>)>);
    {
        let (waiting, dispatch) = (waiting.clone(), dispatch.clone());
        use_effect_with((store.own(), store.visit()), move |now| {
            // What the page opened with is kept already, or belongs to somebody else.
            let before = before.replace(Some(now.clone()));
            let timeout = before.map(|(own, visit)| {
                {
                    let mut waiting = waiting.borrow_mut();
                    if own != now.0 {
                        // An estate that was taken up and given back is not the reader's own any more.
                        let given_back = own.filter(|own| !own.is_empty()).map(Own::emptied);
                        waiting.own = now.0.clone().or(given_back);
                    }
                    if visit != now.1 {
                        waiting.visit = Some(now.1.clone());
                    }
                }
                Timeout::new(PAUSE, move || keep(&waiting, &dispatch))
            });
            move || drop(timeout)
        });
    }
    let edition = store.own().map(|own| own.edition.name());
    let chosen = use_mut_ref(|| false);
    use_effect_with(edition, move |edition| {
        if let (true, Some(edition)) = (chosen.replace(true), edition) {
            storage::keep_edition(edition);
        }
    });
    let dispatch = dispatch.clone();
    use_effect_with((), move |()| {
        let hidden = {
            let dispatch = dispatch.clone();
            document::on_visibility(move |visible| {
                if visible {
                    dispatch.emit(Action::SetClock(clock::today()));
                } else {
                    keep(&waiting, &dispatch);
                }
            })
        };
        let leaving = document::on_leaving();
        let other = storage::on_other_tab(move || dispatch.emit(Action::Notify(Notice::OtherTab)));
        move || drop((hidden, leaving, other))
    });
}

fn keep(waiting: &RefCell<Waiting>, dispatch: &Dispatch) {
    let Waiting { own, visit } = waiting.take();
    let own = own.map_or(Ok(()), |own| storage::keep(&own));
    let visit = visit.map_or(Ok(()), |visit| {
        storage::keep_visit(visit.as_ref(), address::fragment().as_deref().unwrap_or_default())
    });
    if own.and(visit).is_err() {
        dispatch.emit(Action::Notify(Notice::CannotKeep));
    }
}

/// Language, colours and title of the document, and the wishes kept on this device.
#[hook]
pub fn use_appearance(store: &Store, words: Words) {
    let chosen = use_mut_ref(|| false);
    use_effect_with((store.language, store.theme), move |(language, theme)| {
        document::set_language(language.code());
        document::set_theme(theme.word());
        // What the address or the browser asked for is no choice of the reader's.
        if chosen.replace(true) {
            storage::keep_language(language.code());
            storage::keep_theme(theme.word());
        }
    });
    let name = store.inventory.name.as_ref().map(ToString::to_string);
    use_effect_with((name, words), |(name, words)| {
        document::set_title(&match name {
            Some(name) => words.with("ui-title.of", &[("name", name.as_str().into())]),
            None => words.say("ui-title"),
        });
    });
}

/// The address loses its link as soon as it tells of another estate than the one shown.
#[hook]
pub fn use_address(store: &Store) {
    use_effect_with(store.holding, |holding| {
        if *holding != Holding::Link {
            address::drop_fragment();
        }
    });
}

/// Another estate, and on a narrow screen the other half, is read from its beginning.
#[hook]
pub fn use_top(store: &Store) {
    use_effect_with(store.holding, |_| document::to_top(true));
    use_effect_with(store.half, |_| document::to_top(false));
}

/// Keeps at hand what a failure would have to save.
#[hook]
pub fn use_rescue(store: &Store) {
    failure::remember(&store.confirmed(), store.language);
}

/// Whether the page is being printed.
#[hook]
pub fn use_printing() -> bool {
    let printing = use_state_eq(|| false);
    {
        let printing = printing.clone();
        use_effect_with((), move |()| {
            let listeners = document::on_printing(move |now| printing.set(now));
            move || drop(listeners)
        });
    }
    *printing
}

/// The store as the page opens.
#[must_use]
pub fn opening() -> Rc<Store> {
    let asked = address::asked();
    let kept = if asked.fresh {
        address::drop_asked();
        storage::estate_apart()
    } else {
        storage::estate()
    };
    let beginning = crate::state::Beginning {
        scenario: asked.scenario,
        languages: asked
            .language
            .into_iter()
            .chain(storage::language())
            .chain(document::languages())
            .collect(),
        themes: asked.theme.into_iter().chain(storage::theme()).collect(),
        kept: match kept {
            storage::Kept::Nothing => None,
            storage::Kept::Estate(own) => Some(Ok(own)),
            storage::Kept::Unreadable => Some(Err(())),
        },
        edition: storage::edition(),
        visit: storage::visit(address::fragment().as_deref().unwrap_or_default()).filter(|_| !asked.fresh),
        link: address::fragment().map(|fragment| secondsite_share::decode(&fragment)),
    };
    Rc::new(Store::begin(clock::today(), beginning))
}
