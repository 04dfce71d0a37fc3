//! What would have to change, and what did.
//!
//! [`compare`] tells two estates apart: which of their rows are the same thing, which findings are new or
//! fixed, and which facts changed.

pub mod compare;
