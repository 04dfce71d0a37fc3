//! Files that were chosen or dropped: one inventory goes its own way, everything else is gathered first.

use yew::platform::spawn_local;

use super::gathered::{is_table, table_of};
use crate::arrivals;
use crate::dispatch::Dispatch;
use crate::platform::files::{self, File};
use crate::state::{Action, Arrived, Dialog, Unfit, begin};

/// The files that a field to choose them offers.
pub fn accept() -> &'static str {
    ".json,.csv,.tsv,.txt,application/json,text/csv,text/tab-separated-values"
}

/// Takes what was chosen or dropped.
pub fn take_all(mut given: Vec<File>, dispatch: &Dispatch) {
    if let Some(file) = given.iter().find(|file| files::is_too_large(file)) {
        dispatch.emit(arrivals::refuse(file.name(), Unfit::TooLarge));
        return;
    }
    let alone = given.len() == 1;
    if alone && given.first().is_none_or(|file| file.name().to_lowercase().ends_with(".json")) {
        arrivals::take(given.pop(), dispatch);
        return;
    }
    if given.is_empty() {
        return;
    }
    let dispatch = dispatch.clone();
    spawn_local(async move {
        let mut read = Vec::with_capacity(given.len());
        for file in given {
            read.push(files::read(file).await);
        }
        let link = match read.as_slice() {
            [only] => only.bytes.as_deref().and_then(arrivals::link_in),
            _ => None,
        };
        if let Some(link) = link {
            begin::arrival(link).into_iter().for_each(|action| dispatch.emit(action));
            return;
        }
        match read.as_slice() {
            [only] if is_table(only) => {
                let text =
                    secondsite_import::sheet::text(only.bytes.as_deref().unwrap_or_default()).into_owned();
                // A table that nothing tells of is most likely one of machines; the dialog asks.
                let table =
                    table_of(&only.name, &text).unwrap_or(secondsite_inventory::Table::VirtualMachines);
                let arrived = Arrived::Cells(text.into());
                dispatch.emit(Action::Arrive { arrived, dialog: Dialog::Paste(table) });
            }
            [_] => {
                let only = read.pop();
                only.into_iter().for_each(|given| dispatch.emit(arrivals::import(given)));
            }
            _ => {
                let arrived = Arrived::Files(read.into());
                dispatch.emit(Action::Arrive { arrived, dialog: Dialog::Gather });
            }
        }
    });
}
