//! What the network at the far end of a mapping must be.

use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::{Known, Missing, and, any, both};
use secondsite_inventory::tables::{CloudRole, MappingEnd, MappingTarget, NetworkMapping, Record, VmNetwork};

use super::cloud::is_of_cloud;
use super::network;
use crate::command::{Command, Place};
use crate::rule::{Answer, Check, Context, Decision, Level, Rule, Subject, cite, failure, require};
use crate::sources;

/// Adds a pool to an isolated VM network.
const NEW_POOL: Command = Command {
    place: Place::VmmConsole,
    script: "New-SCStaticIPAddressPool -Name 'POOL' -VMSubnet (Get-SCVMSubnet -Name 'VMSUBNET') -Subnet 'SUBNET/24' -IPAddressRangeStart 'FIRST' -IPAddressRangeEnd 'LAST'",
};

const LIST_POOLS: Command = Command {
    place: Place::VmmConsole,
    script: "Get-SCVMSubnet -VMNetwork (Get-SCVMNetwork -Name 'VMNETWORK') | ForEach-Object { Get-SCStaticIPAddressPool -VMSubnet $_ }",
};

/// The VM network a mapping leads to; none when it leads to Azure.
fn target_of<'a>(context: Context<'a>, mapping: &NetworkMapping) -> Known<Option<Row<'a, VmNetwork>>> {
    let gap = |field| Missing::field(MappingTarget::SHAPE.name, field);
    let to = mapping.to()?;
    if to.azure_network.is_some() {
        return Ok(None);
    }
    let (name, server) = both(to.vm_network(), to.vmm_server())?;
    network(context, name, server).map(Some).ok_or_else(|| gap("vmNetwork"))
}

fn pool(network: &VmNetwork) -> Known<bool> {
    network.ip_pool().copied()
}

/// VMM offers a target only if its logical network is one of the receiving cloud's.
pub static MAPPING_TARGET_OUTSIDE_CLOUD: Rule = Rule {
    id: "NET-11",
    slug: "mapping-target-outside-cloud",
    subject: Subject::Network,
    level: Level::Blocker,
    needs: &[
        "clouds.role",
        "clouds.logicalNetworks",
        "vmNetworks.logicalNetwork",
        "networkMappings.to",
        "networkMappings.to.vmmServer",
        "networkMappings.to.vmNetwork",
    ],
    values: &[],
    sources: &[cite(&sources::WALKTHROUGH_NETWORK, "F-NET-11")],
    disagreement: None,
    fix: &[Command {
        place: Place::VmmConsole,
        script: "Set-SCCloud -Cloud (Get-SCCloud -Name 'CLOUD') -AddCloudResource (Get-SCLogicalNetwork -Name 'LOGICALNETWORK')",
    }],
    confirm: &[Command {
        place: Place::VmmConsole,
        script: "Get-SCLogicalNetwork -Cloud (Get-SCCloud -Name 'CLOUD')",
    }],
    check: Check::Mapping(mapping_target_outside_cloud),
};

fn mapping_target_outside_cloud(context: Context<'_>, mapping: Row<'_, NetworkMapping>) -> Decision {
    let Some(target) = target_of(context, &mapping)? else { return Ok(Answer::NotApplicable) };
    let clouds = context.estate.clouds().filter(|cloud| cloud.vmm_server.same(&target.vmm_server));
    let offered = any(clouds.map(|cloud| {
        let receives = cloud.role().map(|role| *role == CloudRole::Secondary);
        and(receives, is_of_cloud(context, &target, &cloud))
    }));
    offered.map(require)
}

/// Where addresses come from a pool, the target needs one of its own.
pub static IP_POOL_MISSING: Rule = Rule {
    id: "NET-14",
    slug: "ip-pool-missing",
    subject: Subject::Network,
    level: Level::Blocker,
    needs: &[
        "vmNetworks.ipPool",
        "networkMappings.from.vmNetwork",
        "networkMappings.to",
        "networkMappings.to.vmmServer",
        "networkMappings.to.vmNetwork",
    ],
    values: &[],
    sources: &[cite(&sources::TEST_FAILOVER, "F-NET-14")],
    disagreement: None,
    fix: &[NEW_POOL],
    confirm: &[LIST_POOLS],
    check: Check::Mapping(ip_pool_missing),
};

fn ip_pool_missing(context: Context<'_>, mapping: Row<'_, NetworkMapping>) -> Decision {
    let from = &mapping.from;
    let source = network(context, &from.vm_network, &from.vmm_server)
        .ok_or_else(|| Missing::field(MappingEnd::SHAPE.name, "vmNetwork"))
        .and_then(|network| pool(&network));
    if source == Ok(false) {
        return Ok(Answer::NotApplicable);
    }
    let target = match target_of(context, &mapping) {
        Ok(None) => return Ok(Answer::NotApplicable),
        Ok(Some(target)) => pool(&target),
        Err(missing) => Err(missing),
    };
    if target == Ok(true) {
        return Ok(Answer::Pass);
    }
    both(source, target)?;
    Ok(failure().into())
}

/// With Windows Network Virtualization the target needs a pool even where the source has DHCP.
pub static VIRTUALISED_NETWORK_WITHOUT_POOL: Rule = Rule {
    id: "NET-15",
    slug: "virtualised-network-without-pool",
    subject: Subject::Network,
    level: Level::Blocker,
    needs: &[
        "vmNetworks.ipPool",
        "vmNetworks.windowsVirtualisation",
        "networkMappings.to",
        "networkMappings.to.vmmServer",
        "networkMappings.to.vmNetwork",
    ],
    values: &[],
    sources: &[cite(&sources::TEST_FAILOVER, "F-NET-15")],
    disagreement: None,
    fix: &[NEW_POOL],
    confirm: &[LIST_POOLS],
    check: Check::Mapping(virtualised_network_without_pool),
};

fn virtualised_network_without_pool(context: Context<'_>, mapping: Row<'_, NetworkMapping>) -> Decision {
    let Some(target) = target_of(context, &mapping)? else { return Ok(Answer::NotApplicable) };
    if target.windows_virtualisation == Some(false) {
        return Ok(Answer::NotApplicable);
    }
    if target.ip_pool == Some(true) {
        return Ok(Answer::Pass);
    }
    both(target.windows_virtualisation(), target.ip_pool())?;
    Ok(failure().into())
}
