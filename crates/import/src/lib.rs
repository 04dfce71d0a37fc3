//! How an inventory arrives: tables written as text by spreadsheets and scripts, and several inventories made
//! one. Nothing is guessed in silence and nothing is lost: what is not understood is handed back as it came.
//!
//! Read it in this order: [`sheet`] (text cut into cells), [`words`] (what people write for yes, no and
//! unknown), [`value`] (a cell understood), [`column`] (which field a heading means), [`reading`] (a sheet as
//! rows of a table), [`apply`](mod@apply) (rows put into an inventory), [`leftover`] (what is handed back), and
//! apart from tables [`merge`](mod@merge).

pub mod sheet;

pub mod words;

pub mod value;

pub mod column;

pub mod reading;

pub mod apply;

pub mod leftover;

pub mod join;

pub mod merge;

mod same;

pub use apply::{Applied, Counts, Existing, apply};
pub use column::{Called, Column, Match, columns, matching, template};
pub use merge::{Contradiction, Merged, Source, merge};
pub use reading::{Reading, Refused, read};
pub use sheet::{Delimiter, Sheet};
pub use value::{Why, size_factor, version};
pub use words::table_named;
