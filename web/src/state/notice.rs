//! What the reader is told: what happened, what could not be done, and which dialog is open.

use std::rc::Rc;

use secondsite_inventory::Table;
use secondsite_inventory::json::Problem;
use secondsite_share::LinkError;

use super::bulk::Done;
use super::place::Target;
use crate::platform::files::Given;

/// A dialog over the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialog {
    /// A file is chosen, and says what is wrong with it
    Import,
    /// The estate and the report as files
    Export,
    /// A link with the estate in it
    Share,
    /// The passphrase of a link is asked for
    Unlock,
    /// A reply is turned back with the key of its pseudonyms
    Reply,
    /// What the page is, what the device keeps, and erasing that
    About,
    /// What the keyboard does, and turning single keys off
    Shortcuts,
    /// Cells of a spreadsheet are matched to this table and taken
    Paste(Table),
    /// Several files are made one estate
    Gather,
}

/// What arrived and waits in a dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arrived {
    /// Cells of a spreadsheet, as text
    Cells(Rc<str>),
    /// Several files
    Files(Rc<[Given]>),
}

/// What was taken into the estate from elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Brought {
    /// Rows of a table.
    Rows {
        /// The table.
        table: Table,
        /// How many were new.
        new: usize,
        /// How many were changed.
        changed: usize,
    },
    /// Files, by name, made one estate.
    Files(Vec<String>),
}

/// A file that was not taken as an inventory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Its name.
    pub file: String,
    /// Why.
    pub why: Unfit,
}

/// A file that is being loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loading {
    /// Its name.
    pub file: String,
    /// How much of it is done, of a hundred.
    pub percent: u16,
}

/// Why a file was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It is larger than any inventory, and was not read.
    TooLarge,
    /// It cannot be read at all.
    Unreadable,
    /// It was read, and this is wrong in it.
    Mistaken(Vec<Problem>),
}

/// Something that happened and that the reader must know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// An inventory was read from a file.
    Imported {
        /// The file's name.
        file: String,
        /// What was ignored in it.
        warnings: Rc<Vec<Problem>>,
    },
    /// Something was taken into the estate.
    Brought(Brought),
    /// Everything was erased.
    Erased,
    /// A table was forgotten.
    Removed(Table),
    /// Many rows were edited, or a row removed.
    Done(Done),
    /// The link does not open.
    LinkRefused(LinkError),
    /// The link was made for an edition that this page does not have.
    EditionUnknown(String),
    /// What this device kept cannot be read; it was put apart.
    KeptUnreadable,
    /// This device does not let the page keep anything.
    CannotKeep,
    /// Another tab has kept another estate on this device.
    OtherTab,
}

/// An edit that was not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Where.
    pub target: Target,
    /// Why.
    pub reason: Reason,
}

/// Why an edit was not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Another row of the table has this identity.
    Duplicate,
    /// The field cannot hold this value, or cannot be without one.
    Unfit,
    /// Longer than a text may be.
    TooLong,
}
