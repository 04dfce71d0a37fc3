//! What the virtual machines that are to be replicated must be.

mod replicated;

mod name;

mod guest;

mod os_disk;

mod storage;

mod consistency;

mod protection;

use crate::command::{Command, Place};
use crate::rule::Rule;

pub use consistency::{APP_CONSISTENCY_PREVENTED, BACKUP_SERVICE_OFF, INTEGRATION_SERVICES_OUTDATED};
pub use guest::{GUEST_32_BIT, NANO_SERVER_GUEST, SECURE_BOOT_ON, UEFI_GUEST_TOO_OLD};
pub use name::{NAME_OUTSIDE_AZURE_LIMITS, NAME_UNREADABLE_TO_PLANNER};
pub use os_disk::{
    LARGE_OS_DISK_UNPREPARED, OS_DISK_DYNAMIC, OS_DISK_NOT_SINGLE, OS_DISK_TOO_LARGE, TOO_MANY_OS_PARTITIONS,
};
pub use protection::{CHURN_TOO_HIGH, REPLICATED_ALREADY};
pub(super) use replicated::{DISKS, faulty, found, number_of_disks, replicated, without};
pub use storage::{DISK_ENCRYPTED, FIBRE_CHANNEL_ATTACHED, ISCSI_IN_GUEST, OUTSIDE_CLUSTER_STORAGE};

pub(super) use os_disk::{LIST_SIZES, SHOW_AGENT, UNPREPARED, unprepared};

/// The rules of this subject.
pub static RULES: &[&Rule] = &[
    &NANO_SERVER_GUEST,
    &GUEST_32_BIT,
    &NAME_OUTSIDE_AZURE_LIMITS,
    &NAME_UNREADABLE_TO_PLANNER,
    &OS_DISK_TOO_LARGE,
    &LARGE_OS_DISK_UNPREPARED,
    &OS_DISK_NOT_SINGLE,
    &TOO_MANY_OS_PARTITIONS,
    &SECURE_BOOT_ON,
    &DISK_ENCRYPTED,
    &FIBRE_CHANNEL_ATTACHED,
    &ISCSI_IN_GUEST,
    &APP_CONSISTENCY_PREVENTED,
    &INTEGRATION_SERVICES_OUTDATED,
    &OS_DISK_DYNAMIC,
    &BACKUP_SERVICE_OFF,
    &OUTSIDE_CLUSTER_STORAGE,
    &REPLICATED_ALREADY,
    &CHURN_TOO_HIGH,
    &UEFI_GUEST_TOO_OLD,
];

/// A command on the machine's host.
pub(super) const fn on_host(script: &'static str) -> Command {
    Command { place: Place::HyperVHost, script }
}

/// A command inside the machine.
pub(super) const fn in_guest(script: &'static str) -> Command {
    Command { place: Place::Guest, script }
}
