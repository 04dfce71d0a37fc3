//! What would have to change, and what did.
//!
//! [`plan()`] finds the changes that bring an estate to a [`Goal`], the smallest set it can find and in order.
//! It has no knowledge of its own of what is required: every change is tried by the rules themselves.
//! [`compare`] tells two estates apart: which of their rows are the same thing, which findings are new or
//! fixed, and which facts changed.
//!
//! Read it in this order: [`place`] and [`edit`] (what a change is), [`assumed`] (what it takes for granted), [`goal`] (what stands in the way), `bench`
//! (a change tried), `candidate` (which changes to try), `search` (the best of them), `alike` (thousands of
//! machines as a few), [`mod@plan`] and [`steps`] (the list).

pub mod place;

pub mod edit;

pub mod assumed;

mod edits;

pub mod goal;

mod bench;

mod candidate;

mod search;

mod alike;

pub mod steps;

pub mod plan;

pub mod compare;

pub use assumed::Assumed;
pub use edit::{Edit, edited};
pub use goal::Goal;
pub use place::Place;
pub use plan::{Left, Plan, Why, plan};
pub use steps::{Mend, Step};
