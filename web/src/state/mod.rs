//! What the page knows and how it changes: plain Rust without a browser, tested natively.
//!
//! Flow in one direction: an [`Action`] gives the next [`Store`], whose inventory is judged at once; markup
//! reads the store, and [`rows`] has it in the shape in which markup needs it.

pub mod place;

pub mod notice;

pub mod store;

pub mod action;

mod edit;

mod bulk;

mod references;

mod step;

mod rename;

pub mod accept;

mod reduce;

mod replace;

mod trial;

mod history;

mod judging;

pub mod begin;

pub mod outcome;

pub mod rows;

pub mod found;

mod looking;

pub mod beside;

pub mod newer;

#[cfg(test)]
mod steps;

#[cfg(test)]
mod tests;

pub use action::Action;
pub use begin::Beginning;
pub use bulk::{Bulk, Deed, Done};
pub use found::Grouping;
pub use notice::{Arrived, Brought, Dialog, Loading, Notice, Reason, Refused, Unfit};
pub use outcome::Mark;
pub use place::{Focus, Half, Target, View};
pub use rename::scope_of;
pub use store::{Holding, Own, Store, Theme, Visit};
pub use trial::Other;
