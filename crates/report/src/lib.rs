//! How a judgement is handed over: JSON for programs, text for the terminal.
//!
//! One file per format, each a function from a report to a text. Equal arguments give equal bytes, whoever
//! calls: the page, the command line and the JavaScript module hand over the same. [`json`](mod@json) is the
//! data contract; [`text`](mod@text) is for people; [`catalogue`] lists rules in both, and
//! [`mod@rule_page`] tells all there is to tell of one. [`needed`] tells what is not known, and [`find_out`] is the
//! script that finds it out.

pub mod json;

pub mod text;

pub mod catalogue;

pub mod markdown;

pub mod rule_page;

pub mod needed;

pub mod find_out;

pub use json::json;
pub use rule_page::rule_page;
pub use text::text;
