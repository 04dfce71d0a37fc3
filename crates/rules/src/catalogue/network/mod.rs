//! What networks, and the mappings between them, must be.

mod adapter;
mod cloud;
mod host;
mod mapped;
mod target;

use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::{Known, Missing};
use secondsite_inventory::tables::{Adapter, Record, VirtualMachine, VmNetwork};
use secondsite_inventory::value::Name;

use crate::rule::{Context, Rule};

pub use adapter::{FAILOVER_ADDRESS_MISSING, GUEST_ADAPTERS_TEAMED, GUEST_WITH_IPV6, LINUX_ADDRESS_REPLACED};
pub use cloud::{
    SOURCE_LOGICAL_NETWORK_MISSING, SOURCE_VM_NETWORK_MISSING, TARGET_LOGICAL_NETWORK_MISSING,
    TARGET_VM_NETWORK_MISSING,
};
pub use host::{HOST_WITH_IPV6, HOST_WITHOUT_IPV4};
pub use mapped::{MACHINE_OUTSIDE_SOURCE_NETWORKS, NETWORK_UNMAPPED, NETWORK_UNMAPPED_TO_AZURE};
pub use target::{IP_POOL_MISSING, MAPPING_TARGET_OUTSIDE_CLOUD, VIRTUALISED_NETWORK_WITHOUT_POOL};

/// The rules of this subject.
pub static RULES: &[&Rule] = &[
    &HOST_WITHOUT_IPV4,
    &HOST_WITH_IPV6,
    &GUEST_ADAPTERS_TEAMED,
    &GUEST_WITH_IPV6,
    &LINUX_ADDRESS_REPLACED,
    &SOURCE_LOGICAL_NETWORK_MISSING,
    &TARGET_LOGICAL_NETWORK_MISSING,
    &SOURCE_VM_NETWORK_MISSING,
    &TARGET_VM_NETWORK_MISSING,
    &MACHINE_OUTSIDE_SOURCE_NETWORKS,
    &NETWORK_UNMAPPED,
    &MAPPING_TARGET_OUTSIDE_CLOUD,
    &NETWORK_UNMAPPED_TO_AZURE,
    &IP_POOL_MISSING,
    &VIRTUALISED_NETWORK_WITHOUT_POOL,
    &FAILOVER_ADDRESS_MISSING,
];

/// Every VM network; none when the table is unknown.
fn networks(context: Context<'_>) -> impl Iterator<Item = Row<'_, VmNetwork>> + Clone {
    Row::all(context.estate.inventory().vm_networks.as_ref())
}

/// The VM network of this name on a VMM server.
fn network<'a>(context: Context<'a>, name: &Name, server: &Name) -> Option<Row<'a, VmNetwork>> {
    networks(context).find(|network| network.name.same(name) && network.vmm_server.same(server))
}

/// The name of the VMM server that manages a machine's host.
fn server_of<'a>(context: Context<'a>, machine: &VirtualMachine) -> Known<&'a Name> {
    let host = context.estate.host_of(machine)?;
    Ok(&context.estate.server_of(&host)?.record().name)
}

/// What is missing of a network adapter.
fn adapter_gap(field: &'static str) -> Missing {
    Missing::field(Adapter::SHAPE.name, field)
}
