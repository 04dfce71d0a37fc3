//! Small pieces that know neither the store nor the scenario.

pub mod outcome;

pub mod copy;

pub mod modal;

pub mod named;

pub mod choice;

pub mod offers;

pub mod text_input;

pub mod chips;

pub mod field_frame;

pub mod pager;

pub mod glyph;

pub use copy::{CopyButton, command_block};
pub use modal::Modal;
pub use outcome::outcome;
