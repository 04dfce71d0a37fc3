//! What the keyboard does: one list, by which keys are answered and which the reader is shown.

use yew::prelude::*;

use crate::dispatch::Dispatch;
use crate::platform::{document, focus, input, storage};
use crate::state::{Action, Dialog, Half, View};

/// Keys and what they do.
#[derive(Debug)]
pub struct Shortcut {
    /// The keys, any of which does it, as the browser names them.
    pub keys: &'static [&'static str],
    /// Where they are answered.
    pub place: Place,
    /// The id of the sentence that says what they do.
    pub text: &'static str,
    /// What is done here; none for what a table or a field does itself.
    act: Option<Act>,
}

/// Where keys are answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Anywhere but in a field, as single keys that can be turned off.
    Single,
    /// Anywhere, with Control.
    Page,
    /// In a table.
    Table,
    /// In a field.
    Field,
}

impl Place {
    /// Every place, in the order shown.
    pub const ALL: [Self; 4] = [Self::Single, Self::Page, Self::Table, Self::Field];

    /// The id of its heading.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::Single => "ui-keys-single",
            Self::Page => "ui-keys-page",
            Self::Table => "ui-keys-table",
            Self::Field => "ui-keys-field",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    List,
    Search,
    Undo,
    Redo,
    Turn(Half),
    /// The view in the place that the key has among the others.
    See,
    Step(bool),
}

const fn does(keys: &'static [&'static str], place: Place, text: &'static str, act: Act) -> Shortcut {
    Shortcut { keys, place, text, act: Some(act) }
}

const fn told(keys: &'static [&'static str], place: Place, text: &'static str) -> Shortcut {
    Shortcut { keys, place, text, act: None }
}

/// Every shortcut, in the order shown.
pub const ALL: [Shortcut; 16] = [
    does(&["?"], Place::Single, "ui-keys-list", Act::List),
    does(&["/"], Place::Single, "ui-keys-search", Act::Search),
    does(&["e"], Place::Single, "ui-keys-estate", Act::Turn(Half::Estate)),
    does(&["r"], Place::Single, "ui-keys-result", Act::Turn(Half::Result)),
    does(&["1", "2", "3", "4", "5"], Place::Single, "ui-keys-view", Act::See),
    does(&["n"], Place::Single, "ui-keys-next", Act::Step(true)),
    does(&["p"], Place::Single, "ui-keys-previous", Act::Step(false)),
    does(&["Ctrl+Z"], Place::Page, "ui-keys-undo", Act::Undo),
    does(&["Ctrl+Y", "Ctrl+Shift+Z"], Place::Page, "ui-keys-redo", Act::Redo),
    told(&["↑", "↓", "PgUp", "PgDn"], Place::Table, "ui-keys-rows"),
    told(&["Enter"], Place::Table, "ui-keys-enter"),
    told(&["Ctrl+Home", "Ctrl+End"], Place::Table, "ui-keys-ends"),
    told(&["Shift"], Place::Table, "ui-keys-range"),
    told(&["Alt+↓"], Place::Field, "ui-keys-offers"),
    told(&["Esc"], Place::Field, "ui-keys-escape"),
    told(&["Ctrl+Z"], Place::Field, "ui-keys-own-undo"),
];

/// What keys mean, and for which of several that mean it.
fn meaning(key: &str, shift: bool, control: bool) -> Option<(Place, Act, usize)> {
    let pressed = match (control, shift) {
        (true, true) => format!("Ctrl+Shift+{}", key.to_uppercase()),
        (true, false) => format!("Ctrl+{}", key.to_uppercase()),
        (false, _) => key.to_owned(),
    };
    ALL.iter().find_map(|shortcut| {
        let place = shortcut.keys.iter().position(|key| *key == pressed)?;
        Some((shortcut.place, shortcut.act?, place))
    })
}

/// Answers the keyboard for the page as a whole.
#[hook]
pub fn use_shortcuts(dispatch: &Dispatch) {
    let dispatch = dispatch.clone();
    use_effect_with((), move |()| {
        let listener = document::on_key(move |event| {
            let control = event.ctrl_key() || event.meta_key();
            if event.alt_key() || event.is_composing() {
                return;
            }
            let Some((place, act, among)) = meaning(&event.key(), event.shift_key(), control) else { return };
            // A field has an undo of its own while something is typed in it, and takes every letter.
            let is_own = match place {
                Place::Single => input::takes_letters(&event) || !storage::single_keys(),
                _ => input::is_unsettled(&event),
            };
            // Asked last, and so only of keys that mean something: the whole page is searched for it.
            if !is_own && !document::has_dialog() {
                event.prevent_default();
                answer(act, among, &dispatch);
            }
        });
        move || drop(listener)
    });
}

fn answer(act: Act, among: usize, dispatch: &Dispatch) {
    let action = match act {
        Act::List => Action::Open(Dialog::Shortcuts),
        Act::Search => return document::focus_search(),
        Act::Undo => Action::Undo,
        Act::Redo => Action::Redo,
        Act::Turn(half) => {
            focus::soon(half.word().to_owned());
            Action::Turn(half)
        }
        Act::See => match View::ALL.get(among) {
            Some(view) => {
                // As pressing the view's own button leaves it.
                focus::soon(format!("view-{}", view.word()));
                Action::See(*view)
            }
            None => return,
        },
        Act::Step(forward) => Action::Step { forward },
    };
    dispatch.emit(action);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_mean_what_the_list_says() {
        assert_eq!(meaning("?", true, false), Some((Place::Single, Act::List, 0)));
        assert_eq!(meaning("z", false, true), Some((Place::Page, Act::Undo, 0)));
        assert_eq!(meaning("Z", true, true), Some((Place::Page, Act::Redo, 1)));
        assert_eq!(meaning("3", false, false), Some((Place::Single, Act::See, 2)));
        assert_eq!(meaning("z", false, false), None);
        assert_eq!(meaning("Enter", false, false), None, "that is the table's");
    }

    #[test]
    fn there_is_a_key_for_every_view() {
        let keys =
            ALL.iter().find(|shortcut| shortcut.act == Some(Act::See)).map(|shortcut| shortcut.keys.len());
        assert_eq!(keys, Some(View::ALL.len()));
    }

    #[test]
    fn no_two_shortcuts_share_a_key_in_one_place() {
        for (number, one) in ALL.iter().enumerate() {
            for other in ALL.iter().skip(number + 1).filter(|other| other.place == one.place) {
                assert!(
                    one.keys.iter().all(|key| !other.keys.contains(key)),
                    "{} and {}",
                    one.text,
                    other.text
                );
            }
        }
    }
}
