//! Whether the networks that replicated machines use are mapped.

use secondsite_inventory::Table;
use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::{Known, Missing, and, any, both};
use secondsite_inventory::tables::{
    Adapter, CloudRole, MappingTarget, NetworkMapping, Record, VirtualMachine, VmNetwork,
};
use secondsite_inventory::value::Name;

use super::super::virtual_machine::replicated;
use super::cloud::is_of_cloud;
use super::{adapter_gap, network, server_of};
use crate::command::{Command, Place};
use crate::rule::{Answer, Check, Context, Decision, Level, Rule, Subject, cite, failure, require};
use crate::sources;

const SHOW_ADAPTERS: Command = Command {
    place: Place::VmmConsole,
    script: "Get-SCVirtualNetworkAdapter -VM (Get-SCVirtualMachine -Name 'VM') | Select-Object VMNetwork",
};

const LIST_MAPPINGS: Command = Command {
    place: Place::Azure,
    script: "Get-AzRecoveryServicesAsrFabric | ForEach-Object { Get-AzRecoveryServicesAsrNetworkMapping -PrimaryFabric $_ }",
};

/// Only what hangs on a VM network of a primary cloud can be mapped.
pub static MACHINE_OUTSIDE_SOURCE_NETWORKS: Rule = Rule {
    id: "NET-08",
    slug: "machine-outside-source-networks",
    subject: Subject::Network,
    level: Level::Warning,
    needs: &[
        "virtualMachines.replicate",
        "virtualMachines.adapters",
        "virtualMachines.adapters.vmNetwork",
        "virtualMachines.host",
        "hosts.vmmServer",
        "vmmServers",
        "vmNetworks.logicalNetwork",
        "clouds.role",
        "clouds.logicalNetworks",
    ],
    values: &[],
    sources: &[
        cite(&sources::WALKTHROUGH_NETWORK, "F-NET-08"),
        cite(&sources::WALKTHROUGH_MAPPING, "F-NET-08"),
        cite(&sources::PREPARE_ON_PREMISES, "F-NET-08"),
    ],
    disagreement: None,
    fix: &[Command {
        place: Place::VmmConsole,
        script: "Get-SCVirtualNetworkAdapter -VM (Get-SCVirtualMachine -Name 'VM') | Set-SCVirtualNetworkAdapter -VMNetwork (Get-SCVMNetwork -Name 'VMNETWORK')",
    }],
    confirm: &[SHOW_ADAPTERS],
    check: Check::Machine(machine_outside_source_networks),
};

fn machine_outside_source_networks(context: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    replicated(&machine, || {
        let adapters = machine.adapters()?;
        if adapters.is_empty() {
            return Ok(failure().into());
        }
        let on_source = |adapter: &Adapter| {
            let (name, server) = both(adapter.vm_network(), server_of(context, &machine))?;
            let network = network(context, name, server).ok_or_else(|| adapter_gap("vmNetwork"))?;
            let clouds = context.estate.clouds().filter(|cloud| cloud.vmm_server.same(server));
            any(clouds.map(|cloud| {
                let sends = cloud.role().map(|role| *role == CloudRole::Primary);
                and(sends, is_of_cloud(context, &network, &cloud))
            }))
        };
        any(adapters.iter().map(on_source)).map(require)
    })
}

/// Machines on a network without a mapping come up unconnected.
pub static NETWORK_UNMAPPED: Rule = Rule {
    id: "NET-09",
    slug: "network-unmapped",
    subject: Subject::Network,
    level: Level::Advice,
    needs: &[
        "virtualMachines.replicate",
        "virtualMachines.adapters",
        "virtualMachines.adapters.vmNetwork",
        "virtualMachines.host",
        "hosts.vmmServer",
        "vmmServers",
        "networkMappings.to",
        "networkMappings.to.vmNetwork",
        "networkMappings.to.vmmServer",
    ],
    values: &[],
    sources: &[cite(&sources::WALKTHROUGH_NETWORK, "F-NET-09"), cite(&sources::NETWORK_MAPPING, "F-NET-09")],
    disagreement: None,
    fix: &[],
    confirm: &[LIST_MAPPINGS],
    check: Check::VmNetwork(|context, network| unmapped(context, network, leads_to_site)),
};

/// In Azure a machine is connected by the mapping of its VM network.
pub static NETWORK_UNMAPPED_TO_AZURE: Rule = Rule {
    id: "NET-13",
    slug: "network-unmapped-to-azure",
    subject: Subject::Network,
    level: Level::Warning,
    needs: &[
        "virtualMachines.replicate",
        "virtualMachines.adapters",
        "virtualMachines.adapters.vmNetwork",
        "virtualMachines.host",
        "hosts.vmmServer",
        "vmmServers",
        "networkMappings.to",
        "networkMappings.to.azureNetwork",
    ],
    values: &[],
    sources: &[cite(&sources::REQUIREMENTS_2016, "F-NET-13"), cite(&sources::VMM_TUTORIAL, "F-NET-13")],
    disagreement: None,
    fix: &[],
    confirm: &[LIST_MAPPINGS],
    check: Check::VmNetwork(|context, network| unmapped(context, network, leads_to_azure)),
};

type Leads = fn(Context<'_>, &MappingTarget) -> Known<bool>;

fn unmapped(context: Context<'_>, network: Row<'_, VmNetwork>, leads: Leads) -> Decision {
    let mappings = Row::all(context.estate.inventory().network_mappings.as_ref());
    let own = mappings.filter(|mapping: &Row<'_, NetworkMapping>| {
        mapping.from.vm_network.same(&network.name) && mapping.from.vmm_server.same(&network.vmm_server)
    });
    let is_mapped = any(own.map(|mapping| leads(context, mapping.record().to()?)));
    if is_mapped == Ok(true) {
        return Ok(Answer::Pass);
    }
    let is_used = is_used(context, &network);
    if is_used == Ok(false) {
        return Ok(Answer::NotApplicable);
    }
    both(is_mapped, is_used)?;
    Ok(failure().into())
}

fn gap(field: &'static str) -> Missing {
    Missing::field(MappingTarget::SHAPE.name, field)
}

fn leads_to_site(context: Context<'_>, target: &MappingTarget) -> Known<bool> {
    let Some(name) = &target.vm_network else {
        return if target.azure_network.is_some() { Ok(false) } else { Err(gap("vmNetwork")) };
    };
    let server = target.vmm_server()?;
    // A network that is not listed may not be there at all.
    match context.estate.exists(Table::VmNetworks, name, Some(server)) {
        Some(false) => Err(gap("vmNetwork")),
        _ => Ok(true),
    }
}

fn leads_to_azure(_: Context<'_>, target: &MappingTarget) -> Known<bool> {
    if target.azure_network.is_some() {
        Ok(true)
    } else if target.vm_network.is_some() {
        Ok(false)
    } else {
        Err(gap("azureNetwork"))
    }
}

/// Whether a machine that is to be replicated is connected to the VM network.
fn is_used(context: Context<'_>, network: &VmNetwork) -> Known<bool> {
    let machines = context.estate.machines().filter(|machine| machine.replicate != Some(false));
    any(machines.map(|machine| {
        let replicate = machine.replicate().copied();
        let adapters = machine.record().adapters()?;
        let connected = any(adapters.iter().map(|adapter| {
            let called = adapter.vm_network().map(|name: &Name| name.same(&network.name));
            if called == Ok(false) {
                return Ok(false);
            }
            let here = server_of(context, &machine).map(|server| server.same(&network.vmm_server));
            and(called, here)
        }));
        and(replicate, connected)
    }))
}
