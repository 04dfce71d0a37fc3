//! How a judgement is handed over: text for the terminal, and a file for everyone else.
//!
//! One file per format, each a function from a report to a text. Equal arguments give equal bytes, whoever
//! calls: the page, the command line and the JavaScript module hand over the same. [`json`](mod@json) is the
//! data contract; [`text`](mod@text) is for people; [`mod@format`] knows the formats for files.
//! [`catalogue`] lists rules, and [`mod@rule_page`] tells all there is to tell of one.
//! [`several`] hands over many estates at once. [`needed`] tells what is not known, and [`find_out`] is the script that finds it out.

mod account;

pub mod format;

mod markup;

pub mod html;

pub mod csv;

pub mod sarif;

pub mod junit;

pub mod json;

pub mod text;

pub mod catalogue;

pub mod markdown;

pub mod rule_page;

pub mod needed;

pub mod find_out;

pub mod several;

pub use csv::csv;
pub use format::{Format, Handover, file_name};
pub use html::html;
pub use json::json;
pub use junit::junit;
pub use markdown::markdown;
pub use rule_page::rule_page;
pub use sarif::sarif;
pub use text::text;
