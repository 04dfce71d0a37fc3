//! The inventory as a whole, and its tables by name.

use crate::field::{Datum, Shape};
use crate::tables::{
    Acceptance, Azure, Cloud, Cluster, Connectivity, Host, HostGroup, LogicalNetwork, NetworkMapping, Record,
    ReplicationPolicy, Rows, Site, VirtualMachine, VmNetwork, VmmServer,
};
use crate::value::{Text, Timestamp};

/// The version of the format, as the first field of the JSON has it.
pub const FORMAT: &str = "secondsite/1";

/// A table of the inventory; `azure` is one record rather than rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Table {
    /// The Azure side
    Azure,
    /// Sites
    Sites,
    /// VMM servers
    VmmServers,
    /// VMM clouds
    Clouds,
    /// Host groups
    HostGroups,
    /// Clusters
    Clusters,
    /// Hyper-V hosts
    Hosts,
    /// Virtual machines
    VirtualMachines,
    /// Logical networks
    LogicalNetworks,
    /// VM networks
    VmNetworks,
    /// Network mappings
    NetworkMappings,
    /// Replication policies
    ReplicationPolicies,
    /// Reachable addresses
    Connectivity,
    /// Accepted findings
    Accepted,
}

/// A whole estate. A table that is `None` is unknown; an empty one is known to have no rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Inventory {
    /// The label of the estate.
    pub name: Option<Text>,
    /// When the facts were collected.
    pub collected: Option<Timestamp>,
    /// The Azure side.
    pub azure: Option<Azure>,
    /// Sites.
    pub sites: Option<Vec<Site>>,
    /// VMM servers.
    pub vmm_servers: Option<Vec<VmmServer>>,
    /// VMM clouds.
    pub clouds: Option<Vec<Cloud>>,
    /// Host groups.
    pub host_groups: Option<Vec<HostGroup>>,
    /// Clusters.
    pub clusters: Option<Vec<Cluster>>,
    /// Hyper-V hosts.
    pub hosts: Option<Vec<Host>>,
    /// Virtual machines.
    pub virtual_machines: Option<Vec<VirtualMachine>>,
    /// Logical networks.
    pub logical_networks: Option<Vec<LogicalNetwork>>,
    /// VM networks.
    pub vm_networks: Option<Vec<VmNetwork>>,
    /// Network mappings.
    pub network_mappings: Option<Vec<NetworkMapping>>,
    /// Replication policies.
    pub replication_policies: Option<Vec<ReplicationPolicy>>,
    /// Reachable addresses.
    pub connectivity: Option<Vec<Connectivity>>,
    /// Accepted findings.
    pub accepted: Option<Vec<Acceptance>>,
}

/// Runs an expression with each table of rows bound to its place; `azure` has an arm of its own.
macro_rules! by_table {
    ($inventory:ident, $table:expr, azure => $azure:expr, $rows:ident => $each:expr, $($access:tt)+) => {
        match $table {
            Table::Azure => $azure,
            Table::Sites => { let $rows = $($access)+ $inventory.sites; $each }
            Table::VmmServers => { let $rows = $($access)+ $inventory.vmm_servers; $each }
            Table::Clouds => { let $rows = $($access)+ $inventory.clouds; $each }
            Table::HostGroups => { let $rows = $($access)+ $inventory.host_groups; $each }
            Table::Clusters => { let $rows = $($access)+ $inventory.clusters; $each }
            Table::Hosts => { let $rows = $($access)+ $inventory.hosts; $each }
            Table::VirtualMachines => { let $rows = $($access)+ $inventory.virtual_machines; $each }
            Table::LogicalNetworks => { let $rows = $($access)+ $inventory.logical_networks; $each }
            Table::VmNetworks => { let $rows = $($access)+ $inventory.vm_networks; $each }
            Table::NetworkMappings => { let $rows = $($access)+ $inventory.network_mappings; $each }
            Table::ReplicationPolicies => { let $rows = $($access)+ $inventory.replication_policies; $each }
            Table::Connectivity => { let $rows = $($access)+ $inventory.connectivity; $each }
            Table::Accepted => { let $rows = $($access)+ $inventory.accepted; $each }
        }
    };
}

impl Inventory {
    /// The rows of a table; `None` when the table is unknown, and for `azure`, which has none.
    #[must_use]
    pub fn rows(&self, table: Table) -> Option<&dyn Rows> {
        by_table!(self, table, azure => None, rows => rows.as_ref().map(|rows| rows as &dyn Rows), &)
    }

    /// The rows of a table to change; makes an unknown table known and empty. `None` for `azure`.
    pub fn rows_mut(&mut self, table: Table) -> Option<&mut dyn Rows> {
        by_table!(
            self, table, azure => None,
            rows => Some(rows.get_or_insert_default() as &mut dyn Rows), &mut
        )
    }

    /// Makes a table unknown.
    pub fn forget(&mut self, table: Table) {
        by_table!(self, table, azure => self.azure = None, rows => *rows = None, &mut);
    }

    /// Whether anything is known of the table.
    #[must_use]
    pub fn knows(&self, table: Table) -> bool {
        if table == Table::Azure { self.azure.is_some() } else { self.rows(table).is_some() }
    }

    /// A field of the one record `azure`.
    #[must_use]
    pub fn azure_field(&self, field: &str) -> Option<Datum> {
        self.azure.as_ref()?.get(field)
    }

    /// Sets a field of the one record `azure`; false when that cannot be.
    pub fn set_azure_field(&mut self, field: &str, value: Option<&Datum>) -> bool {
        let mut azure = self.azure.clone().unwrap_or_default();
        let fits = azure.set(field, value);
        if fits && (value.is_some() || self.azure.is_some()) {
            self.azure = Some(azure);
        }
        fits
    }
}

impl Table {
    /// Every table, in the order they are written.
    pub const ALL: [Self; 14] = [
        Self::Azure,
        Self::Sites,
        Self::VmmServers,
        Self::Clouds,
        Self::HostGroups,
        Self::Clusters,
        Self::Hosts,
        Self::VirtualMachines,
        Self::LogicalNetworks,
        Self::VmNetworks,
        Self::NetworkMappings,
        Self::ReplicationPolicies,
        Self::Connectivity,
        Self::Accepted,
    ];

    /// Its name in the JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.shape().name
    }

    /// The table of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|table| table.name() == name)
    }

    /// The fields of its rows.
    #[must_use]
    pub fn shape(self) -> &'static Shape {
        match self {
            Self::Azure => Azure::SHAPE,
            Self::Sites => Site::SHAPE,
            Self::VmmServers => VmmServer::SHAPE,
            Self::Clouds => Cloud::SHAPE,
            Self::HostGroups => HostGroup::SHAPE,
            Self::Clusters => Cluster::SHAPE,
            Self::Hosts => Host::SHAPE,
            Self::VirtualMachines => VirtualMachine::SHAPE,
            Self::LogicalNetworks => LogicalNetwork::SHAPE,
            Self::VmNetworks => VmNetwork::SHAPE,
            Self::NetworkMappings => NetworkMapping::SHAPE,
            Self::ReplicationPolicies => ReplicationPolicy::SHAPE,
            Self::Connectivity => Connectivity::SHAPE,
            Self::Accepted => Acceptance::SHAPE,
        }
    }
}

impl std::fmt::Display for Table {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.name())
    }
}

impl Inventory {
    /// Puts a typed row at the end of its table, which is made known.
    pub fn add<T: Record + Tabled>(&mut self, row: T) -> &mut T {
        T::rows_of(self).get_or_insert_default().push_mut(row)
    }
}

/// A record that is a row of a table.
pub trait Tabled: Sized {
    /// Where its table lies in the inventory.
    fn rows_of(inventory: &mut Inventory) -> &mut Option<Vec<Self>>;
}

macro_rules! tabled {
    ($($record:ident in $field:ident),+ $(,)?) => { $(
        impl Tabled for $record {
            fn rows_of(inventory: &mut Inventory) -> &mut Option<Vec<Self>> {
                &mut inventory.$field
            }
        }
    )+ };
}
tabled! {
    Site in sites, VmmServer in vmm_servers, Cloud in clouds, HostGroup in host_groups,
    Cluster in clusters, Host in hosts, VirtualMachine in virtual_machines,
    LogicalNetwork in logical_networks, VmNetwork in vm_networks, NetworkMapping in network_mappings,
    ReplicationPolicy in replication_policies, Connectivity in connectivity, Acceptance in accepted,
}
