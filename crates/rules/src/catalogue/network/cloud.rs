//! What clouds need of networks for a mapping.

use secondsite_inventory::Table;
use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::{Known, Missing, and, any};
use secondsite_inventory::tables::{Cloud, CloudRole, Record, VmNetwork};
use secondsite_inventory::value::Name;

use super::networks;
use crate::command::{Command, Place};
use crate::rule::{Answer, Check, Citation, Context, Decision, Level, Rule, Subject, cite, require};
use crate::sources;

const ADD_LOGICAL_NETWORK: Command = Command {
    place: Place::VmmConsole,
    script: "New-SCLogicalNetwork -Name 'LOGICALNETWORK'\nSet-SCCloud -Cloud (Get-SCCloud -Name 'CLOUD') -AddCloudResource (Get-SCLogicalNetwork -Name 'LOGICALNETWORK')",
};

const LIST_LOGICAL_NETWORKS: Command =
    Command { place: Place::VmmConsole, script: "Get-SCLogicalNetwork -Cloud (Get-SCCloud -Name 'CLOUD')" };

const ADD_VM_NETWORK: Command = Command {
    place: Place::VmmConsole,
    script: "New-SCVMNetwork -Name 'VMNETWORK' -LogicalNetwork (Get-SCLogicalNetwork -Name 'LOGICALNETWORK')",
};

const LIST_VM_NETWORKS: Command = Command {
    place: Place::VmmConsole,
    script: "Get-SCVMNetwork -LogicalNetwork (Get-SCLogicalNetwork -Name 'LOGICALNETWORK')",
};

const LOGICAL_NEEDS: &[&str] = &["clouds.role", "clouds.logicalNetworks"];

const LOGICAL_SOURCES: &[Citation] = &[
    cite(&sources::WALKTHROUGH_NETWORK, "F-NET-06"),
    cite(&sources::TUTORIAL_2018, "F-NET-06"),
    cite(&sources::PREPARE_ON_PREMISES, "F-NET-06"),
];

/// Mapping starts from a logical network of the cloud that sends.
pub static SOURCE_LOGICAL_NETWORK_MISSING: Rule = Rule {
    id: "NET-06",
    slug: "source-logical-network-missing",
    subject: Subject::Network,
    level: Level::Warning,
    needs: LOGICAL_NEEDS,
    values: &[],
    sources: LOGICAL_SOURCES,
    disagreement: None,
    fix: &[ADD_LOGICAL_NETWORK],
    confirm: &[LIST_LOGICAL_NETWORKS],
    check: Check::Cloud(|context, cloud| logical_network_missing(context, cloud, CloudRole::Primary)),
};

/// It leads to a logical network of the cloud that receives.
pub static TARGET_LOGICAL_NETWORK_MISSING: Rule = Rule {
    id: "NET-52",
    slug: "target-logical-network-missing",
    subject: Subject::Network,
    level: Level::Warning,
    needs: LOGICAL_NEEDS,
    values: &[],
    sources: LOGICAL_SOURCES,
    disagreement: None,
    fix: &[ADD_LOGICAL_NETWORK],
    confirm: &[LIST_LOGICAL_NETWORKS],
    check: Check::Cloud(|context, cloud| logical_network_missing(context, cloud, CloudRole::Secondary)),
};

fn serves(cloud: &Cloud, role: CloudRole) -> Known<bool> {
    cloud.role().map(|own| *own == role)
}

fn logical_network_missing(context: Context<'_>, cloud: Row<'_, Cloud>, role: CloudRole) -> Decision {
    let serves = serves(&cloud, role);
    if serves == Ok(false) {
        return Ok(Answer::NotApplicable);
    }
    let lacks = cloud.logical_networks().and_then(|networks| {
        let listed =
            |name: &Name| context.estate.exists(Table::LogicalNetworks, name, Some(&cloud.vmm_server));
        // Networks that the inventory does not list may not be there at all.
        if !networks.is_empty() && networks.iter().all(|name| listed(name) == Some(false)) {
            return Err(Missing::field(Cloud::SHAPE.name, "logicalNetworks"));
        }
        Ok(networks.is_empty())
    });
    and(serves, lacks).map(|lacks| require(!lacks))
}

const VM_NEEDS: &[&str] = &["clouds.role", "clouds.logicalNetworks", "vmNetworks.logicalNetwork"];

const VM_SOURCES: &[Citation] = &[
    cite(&sources::WALKTHROUGH_NETWORK, "F-NET-07"),
    cite(&sources::TUTORIAL_2018, "F-NET-07"),
    cite(&sources::PREPARE_ON_PREMISES, "F-NET-07"),
];

/// Machines are connected to VM networks, which lie on logical networks of the cloud.
pub static SOURCE_VM_NETWORK_MISSING: Rule = Rule {
    id: "NET-07",
    slug: "source-vm-network-missing",
    subject: Subject::Network,
    level: Level::Warning,
    needs: VM_NEEDS,
    values: &[],
    sources: VM_SOURCES,
    disagreement: None,
    fix: &[ADD_VM_NETWORK],
    confirm: &[LIST_VM_NETWORKS],
    check: Check::Cloud(|context, cloud| vm_network_missing(context, cloud, CloudRole::Primary)),
};

/// The same on the side that receives.
pub static TARGET_VM_NETWORK_MISSING: Rule = Rule {
    id: "NET-53",
    slug: "target-vm-network-missing",
    subject: Subject::Network,
    level: Level::Warning,
    needs: VM_NEEDS,
    values: &[],
    sources: VM_SOURCES,
    disagreement: None,
    fix: &[ADD_VM_NETWORK],
    confirm: &[LIST_VM_NETWORKS],
    check: Check::Cloud(|context, cloud| vm_network_missing(context, cloud, CloudRole::Secondary)),
};

fn vm_network_missing(context: Context<'_>, cloud: Row<'_, Cloud>, role: CloudRole) -> Decision {
    let serves = serves(&cloud, role);
    // That the cloud has no logical network is a finding of its own.
    let bare = cloud.logical_networks.as_ref().is_some_and(Vec::is_empty);
    if serves == Ok(false) || bare {
        return Ok(Answer::NotApplicable);
    }
    let here = networks(context).filter(|network| network.vmm_server.same(&cloud.vmm_server));
    let lacks = any(here.map(|network| is_of_cloud(context, &network, &cloud))).map(|has| !has);
    and(serves, lacks).map(|lacks| require(!lacks))
}

/// Whether the VM network lies on a logical network of the cloud; both are on one VMM server. What names a
/// logical network that is not listed may mean another.
pub(super) fn is_of_cloud(context: Context<'_>, network: &VmNetwork, cloud: &Cloud) -> Known<bool> {
    let gone = |name: &Name| {
        context.estate.exists(Table::LogicalNetworks, name, Some(&cloud.vmm_server)) == Some(false)
    };
    let own = cloud.logical_networks()?;
    let on = network.logical_network()?;
    if gone(on) {
        return Err(Missing::field(VmNetwork::SHAPE.name, "logicalNetwork"));
    }
    if own.iter().any(|name| name.same(on)) {
        return Ok(true);
    }
    if own.iter().any(gone) {
        return Err(Missing::field(Cloud::SHAPE.name, "logicalNetworks"));
    }
    Ok(false)
}
