//! Logical networks, VM networks and the mappings between sites.

use super::record::record;
use crate::value::Name;

record! {
    /// A logical network of VMM.
    LogicalNetwork in "logicalNetworks" (
        /// Its name.
        name "name": Name;
        /// The VMM server it is on.
        vmm_server "vmmServer": Name => VmmServers;
    ) {}
}

record! {
    /// A VM network of VMM.
    VmNetwork in "vmNetworks" (
        /// Its name.
        name "name": Name;
        /// The VMM server it is on.
        vmm_server "vmmServer": Name => VmmServers;
    ) {
        /// The logical network it lies on.
        logical_network "logicalNetwork": Name => LogicalNetworks;
        /// Whether it has a static IP address pool.
        ip_pool "ipPool": bool;
        /// Whether it uses Windows Network Virtualization.
        windows_virtualisation "windowsVirtualisation": bool;
    }
}

record! {
    /// The VM network a mapping starts from.
    MappingEnd in "networkMappings.from" (
        /// The VMM server.
        vmm_server "vmmServer": Name => VmmServers;
        /// The VM network on it.
        vm_network "vmNetwork": Name => VmNetworks;
    ) {}
}

record! {
    /// What a mapping leads to: a VM network of a VMM server, or a virtual network in Azure.
    MappingTarget in "networkMappings.to" () {
        /// The VMM server.
        vmm_server "vmmServer": Name => VmmServers;
        /// The VM network on it.
        vm_network "vmNetwork": Name => VmNetworks;
        /// The virtual network in Azure.
        azure_network "azureNetwork": Name;
    }
}

record! {
    /// Which network a machine's adapters are connected to after failover.
    NetworkMapping in "networkMappings" (
        /// Where it starts.
        from "from": MappingEnd;
    ) {
        /// Where it leads.
        to "to": MappingTarget;
    }
}
