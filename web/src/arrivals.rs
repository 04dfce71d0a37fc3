//! How estates come to the page while it is open: files chosen or dropped, and links.

use std::rc::Rc;

use secondsite_inventory::json;
use secondsite_share::{Link, LinkError};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::dispatch::Dispatch;
use crate::loading;
use crate::platform::files::{self, File, Given};
use crate::platform::{address, document};
use crate::state::{Action, Refused, Unfit, begin};

/// What a file that was given does: it takes the place of the estate, or is refused and changes nothing.
#[must_use]
pub fn import(given: Given) -> Action {
    let Given { name, bytes } = given;
    match bytes.map(|bytes| json::read(&bytes)) {
        Some(Ok(reading)) => {
            let (inventory, warnings) = (Rc::new(reading.inventory), Rc::new(reading.warnings));
            Action::Import { file: name, inventory, warnings }
        }
        Some(Err(problems)) => refuse(name, Unfit::Mistaken(problems)),
        None => refuse(name, Unfit::Unreadable),
    }
}

/// Tells that a file is not taken.
#[must_use]
pub fn refuse(file: String, why: Unfit) -> Action {
    Action::Refuse(Rc::new(Refused { file, why }))
}

/// Reads a file, if there is one, and says what it does.
pub fn take(file: Option<File>, dispatch: &Dispatch) {
    let Some(file) = file else { return };
    if files::is_large(&file) {
        loading::load(file, dispatch);
    } else {
        read(file, dispatch);
    }
}

/// Reads a file in the page, and says what it does.
pub fn read(file: File, dispatch: &Dispatch) {
    let dispatch = dispatch.clone();
    spawn_local(async move {
        let given = files::read(file).await;
        match given.bytes.as_deref().and_then(link_in) {
            Some(link) => begin::arrival(link).into_iter().for_each(|action| dispatch.emit(action)),
            None => dispatch.emit(import(given)),
        }
    });
}

/// The link that a file holds, if it is one that was saved instead of sent.
#[must_use]
pub fn link_in(bytes: &[u8]) -> Option<Result<Link, LinkError>> {
    let text = std::str::from_utf8(bytes).ok()?.trim_start_matches('\u{feff}').trim();
    // No inventory begins like this, and no link is of several words.
    if text.starts_with(['{', '[']) || text.contains(char::is_whitespace) {
        return None;
    }
    match secondsite_share::decode(text) {
        Err(LinkError::Empty | LinkError::Damaged) => None,
        link => Some(link),
    }
}

/// Opens links that arrive while the page is open.
#[hook]
pub fn use_links(dispatch: &Dispatch) {
    let dispatch = dispatch.clone();
    use_effect_with((), move |()| {
        let listener = address::on_fragment(move |fragment| {
            for action in begin::arrival(secondsite_share::decode(&fragment)) {
                dispatch.emit(action);
            }
        });
        move || drop(listener)
    });
}

/// Takes files dropped anywhere; tells whether one is held over the page.
#[hook]
pub fn use_drops(dispatch: &Dispatch) -> bool {
    let held = use_state_eq(|| false);
    {
        let (held, dispatch) = (held.clone(), dispatch.clone());
        use_effect_with((), move |()| {
            let over = {
                let held = held.clone();
                document::on_drag("dragover", move |event| {
                    if files::has_files(&event) {
                        // Without this the browser would leave the page and open the file.
                        event.prevent_default();
                        held.set(true);
                    }
                })
            };
            let leave = {
                let held = held.clone();
                document::on_drag("dragleave", move |event| {
                    // Between elements of the page there is always another one that is entered.
                    if event.related_target().is_none() {
                        held.set(false);
                    }
                })
            };
            let dropped = document::on_drag("drop", move |event| {
                if files::has_files(&event) {
                    event.prevent_default();
                    held.set(false);
                    crate::arrive::take_all(files::dropped(&event), &dispatch);
                }
            });
            move || drop((over, leave, dropped))
        });
    }
    *held
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(text: &str) -> Given {
        Given { name: "estate.json".to_owned(), bytes: Some(text.as_bytes().to_vec()) }
    }

    #[test]
    fn a_file_that_is_no_inventory_is_refused_with_the_place() {
        for text in ["", "[", "{\"format\":\"secondsite/1\",\"hosts\":3}", &"[".repeat(100_000), "<script>"] {
            let Action::Refuse(refused) = import(given(text)) else { panic!("taken: {text:.20}") };
            assert_eq!(refused.file, "estate.json");
            let Unfit::Mistaken(problems) = &refused.why else { panic!("not read: {text:.20}") };
            assert!(problems.first().is_some_and(|problem| problem.place.line >= 1));
        }
    }

    #[test]
    fn a_file_that_cannot_be_read_is_refused_without_one() {
        let Action::Refuse(refused) = import(Given { name: "x".to_owned(), bytes: None }) else {
            panic!("taken")
        };
        assert_eq!(refused.why, Unfit::Unreadable);
    }

    #[test]
    fn what_was_ignored_in_a_file_is_told() {
        let text = "{\"format\":\"secondsite/1\",\"name\":\"Us\",\"hots\":[]}";
        let Action::Import { inventory, warnings, .. } = import(given(text)) else { panic!("refused") };
        assert_eq!(inventory.name.as_ref().map(ToString::to_string).as_deref(), Some("Us"));
        assert_eq!(warnings.len(), 1);
    }

    #[test]
    fn a_file_that_holds_a_link_is_opened_as_one() {
        let link = include_str!("../../tests/links/v1-small.txt");
        assert!(matches!(link_in(link.as_bytes()), Some(Ok(_))));
        assert!(matches!(link_in(format!("https://x.example/#{link}\n").as_bytes()), Some(Ok(_))));
        for other in ["", "{}", "name;host\na;b", "1abc", "hello"] {
            assert!(link_in(other.as_bytes()).is_none(), "{other}");
        }
    }
}
