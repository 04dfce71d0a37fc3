//! The catalogue's cases: a healthy estate, the difference that matters, and what a rule says of it.
//!
//! Tests hold every rule to its cases, and the page of a rule shows them as examples. They stand beside the
//! rules in `cases.txt`; [`notation`] reads them, [`mod@estate`] applies the differences.

pub mod notation;

pub mod estate;

pub mod catalogue;

pub use catalogue::of_rule;
pub use estate::{Estate, label};
pub use notation::{Case, Edit, Expected, Place, Setting, Step, parse};
