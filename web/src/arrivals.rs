//! How estates come to the page while it is open: files chosen or dropped, and links.

use std::rc::Rc;

use secondsite_inventory::json;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::dispatch::Dispatch;
use crate::platform::files::{self, File, Given};
use crate::platform::{address, document};
use crate::state::{Action, Refused, begin};

/// What a file that was given does: it takes the place of the estate, or is refused and changes nothing.
#[must_use]
pub fn import(given: Given) -> Action {
    let Given { name, bytes } = given;
    match bytes.map(|bytes| json::read(&bytes)) {
        Some(Ok(reading)) => {
            let (inventory, warnings) = (Rc::new(reading.inventory), Rc::new(reading.warnings));
            Action::Import { file: name, inventory, warnings }
        }
        Some(Err(problems)) => Action::Refuse(Rc::new(Refused { file: name, problems })),
        None => Action::Refuse(Rc::new(Refused { file: name, problems: Vec::new() })),
    }
}

/// Reads a file, if there is one, and says what it does.
pub fn take(file: Option<File>, dispatch: &Dispatch) {
    let Some(file) = file else { return };
    let dispatch = dispatch.clone();
    spawn_local(async move { dispatch.emit(import(files::read(file).await)) });
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
                    take(files::dropped(&event), &dispatch);
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
            assert!(refused.problems.first().is_some_and(|problem| problem.place.line >= 1));
        }
    }

    #[test]
    fn a_file_that_cannot_be_read_is_refused_without_one() {
        let Action::Refuse(refused) = import(Given { name: "x".to_owned(), bytes: None }) else {
            panic!("taken")
        };
        assert!(refused.problems.is_empty());
    }

    #[test]
    fn what_was_ignored_in_a_file_is_told() {
        let text = "{\"format\":\"secondsite/1\",\"name\":\"Us\",\"hots\":[]}";
        let Action::Import { inventory, warnings, .. } = import(given(text)) else { panic!("refused") };
        assert_eq!(inventory.name.as_ref().map(ToString::to_string).as_deref(), Some("Us"));
        assert_eq!(warnings.len(), 1);
    }
}
