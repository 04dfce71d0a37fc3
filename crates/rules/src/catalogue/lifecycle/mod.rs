//! Until when products are supported.

mod agent;
mod dates;
mod support;

use crate::rule::Rule;

pub use agent::AGENT_TOO_OLD_FOR_FAILBACK;
pub use dates::{Support, of_vmm, of_windows};
pub use support::{
    HOST_WINDOWS_OUT_OF_CHANNEL, HOST_WINDOWS_SUPPORT_ENDING, VMM_SERVER_WINDOWS_SUPPORT_ENDING,
    VMM_SUPPORT_ENDING,
};

/// The rules of this subject.
pub static RULES: &[&Rule] = &[
    &HOST_WINDOWS_SUPPORT_ENDING,
    &VMM_SUPPORT_ENDING,
    &AGENT_TOO_OLD_FOR_FAILBACK,
    &VMM_SERVER_WINDOWS_SUPPORT_ENDING,
    &HOST_WINDOWS_OUT_OF_CHANNEL,
];
