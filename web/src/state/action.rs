//! What can happen to the page.

use std::rc::Rc;

use secondsite_inventory::json::Problem;
use secondsite_inventory::value::Date;
use secondsite_inventory::{Datum, Inventory, Table};
use secondsite_plan::Edit;
use secondsite_rules::Edition;
use secondsite_share::Sealed;

use super::accept::Wish;
use super::bulk::Bulk;
use super::found::Grouping;
use super::notice::{Arrived, Brought, Dialog, Loading, Notice, Refused};
use super::outcome::Mark;
use super::place::{Half, Target, View};
use super::store::{Holding, Own, Theme};
use super::trial::Other;
use crate::words::Language;

/// One thing that happened.
#[derive(Clone, Debug)]
pub enum Action {
    /// The reader wants to fill in the form.
    Start,
    /// The estate's name was set, or is not known any more.
    SetName(Option<String>),
    /// A field was set, or is not known any more. A part, such as a certificate or the disks, is set whole.
    /// Renaming a row renames what refers to it.
    SetField {
        /// The table.
        table: Table,
        /// The row, counted from zero; ignored for `azure`.
        row: usize,
        /// The field.
        field: &'static str,
        /// Its value.
        value: Option<Datum>,
    },
    /// A row was added at the end of its table: one value for each field of the table's shape.
    AddRow {
        /// The table.
        table: Table,
        /// The values.
        values: Vec<Option<Datum>>,
    },
    /// A row like this one was added after it, under a name of its own.
    DuplicateRow {
        /// The table.
        table: Table,
        /// The row.
        row: usize,
    },
    /// A row was removed; references to it are left, and reported.
    RemoveRow {
        /// The table.
        table: Table,
        /// The row.
        row: usize,
    },
    /// Many rows are edited in one step.
    Many {
        /// The table.
        table: Table,
        /// What is done with them.
        bulk: Bulk,
    },
    /// There are none of these: an unknown table becomes known and empty.
    DeclareEmpty(Table),
    /// Nothing is known of these.
    ForgetTable(Table),
    /// A failure is accepted until a day, or how it was accepted has changed.
    Accept(Wish),
    /// What was accepted counts again: the row of the table of accepted findings is gone.
    Revoke(usize),

    /// Another inventory was read from a file, and takes the place of this one.
    Import {
        /// The file's name.
        file: String,
        /// The inventory.
        inventory: Rc<Inventory>,
        /// What was ignored while reading it.
        warnings: Rc<Vec<Problem>>,
    },
    /// Cells or files arrived, and wait in a dialog.
    Arrive {
        /// What arrived.
        arrived: Arrived,
        /// Where it is looked at.
        dialog: Dialog,
    },
    /// What arrived was taken: the estate is this now, and is one step back what it was.
    Bring {
        /// The estate.
        inventory: Rc<Inventory>,
        /// What was taken.
        brought: Brought,
    },
    /// A file could not be read as an inventory. Nothing changes but that the reader is told.
    Refuse(Rc<Refused>),
    /// Another estate is shown that is not the reader's own; theirs is put aside.
    Visit {
        /// The inventory.
        inventory: Rc<Inventory>,
        /// What it is judged by; none leaves that as it is.
        edition: Option<&'static Edition>,
        /// The day it is judged for; none is today.
        today: Option<Date>,
        /// Where it came from; anything but the reader's own.
        holding: Holding,
    },
    /// The estate that is shown becomes the reader's own and takes the place of the one put aside.
    Keep,
    /// The reader's own estate is shown again.
    Return,
    /// The estate that this device kept was found, when the page opened or in another tab.
    Found(Own),
    /// Everything on this device is erased, and the page is empty.
    Erase,
    /// One step back.
    Undo,
    /// One step forward again.
    Redo,

    /// The estate is judged by another edition.
    SetEdition(&'static Edition),
    /// It is this day where the reader is.
    SetClock(Date),
    /// The estate is judged as of today, whatever day a link was made for.
    JudgeToday,
    /// Another language.
    SetLanguage(Language),
    /// Other colours.
    SetTheme(Theme),
    /// Findings of this kind are listed, or not any more.
    Toggle(Mark),
    /// All findings are listed.
    ShowAll,
    /// Findings are searched for these words.
    Search(String),
    /// Findings are put together in this way.
    Group(Grouping),
    /// A requirement was opened, or closed again.
    Opened(&'static str, bool),
    /// What the sender of a link was looking at is looked at.
    Look(String),
    /// A place in the estate is asked for.
    Focus(Target),
    /// A requirement is asked for, by its rule's id.
    Reveal(&'static str),
    /// The next requirement that is not met is asked for, or the one before.
    Step {
        /// Whether it is the next.
        forward: bool,
    },
    /// The result is looked at in another way.
    See(View),
    /// Edits are made on trial: what they do is shown, and the device keeps the estate without them.
    Try(Rc<Vec<Edit>>),
    /// The change that is tried is kept.
    KeepTrial,
    /// The change that is tried is dropped.
    DropTrial,
    /// This estate is compared with another, or not any more.
    CompareWith(Option<Rc<Other>>),
    /// A narrow screen shows this half of the page.
    Turn(Half),
    /// A link came that opens with a passphrase.
    Lock(Rc<Sealed>),
    /// A dialog is opened.
    Open(Dialog),
    /// The dialog is closed.
    Close,
    /// A file is being loaded, so far; or it is not wanted any more.
    Load(Option<Loading>),
    /// There is time to go on judging.
    GoOn,
    /// The reader must know something.
    Notify(Notice),
    /// A notice was read, counted from zero.
    Dismiss(usize),
}
