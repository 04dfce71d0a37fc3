//! Every table of the inventory and every field in it, in the order they are written.
//!
//! A record's optional fields are public, and each has a reader of the same name that gives a [`Known`]
//! value: `host.operating_system()?` in a rule is the version, or ends the rule with what is missing.
//!
//! [`Known`]: crate::missing::Known

mod azure;
mod machine;
mod network;
pub(crate) mod record;
mod replication;
mod server;
mod vmm;

pub use azure::{Azure, AzureCloud, StoragePerformance, StorageRedundancy, StorageTier};
pub use machine::{
    Adapter, Addressing, Architecture, Disk, DiskFormat, Generation, GuestFamily, GuestStorage,
    ReplicationState, SectorSize, VirtualMachine,
};
pub use network::{LogicalNetwork, MappingEnd, MappingTarget, NetworkMapping, VmNetwork};
pub use record::{Record, Rows};
pub use replication::{
    Acceptance, AcceptedObject, Authentication, Connectivity, InitialCopy, Origin, PolicyCloud,
    ReplicationPolicy,
};
pub use server::{AcceptsFrom, Broker, Certificate, Cluster, Host, HostEdition, ReplicaListener};
pub use vmm::{
    CapabilityProfile, Cloud, CloudRole, HostGroup, Internet, ProfileType, Site, SiteRole, VmmServer,
};
