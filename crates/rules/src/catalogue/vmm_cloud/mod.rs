//! What VMM clouds must hold.

mod hosts;

use secondsite_inventory::Table;
use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::{Missing, any, both};
use secondsite_inventory::tables::{CapabilityProfile, Cloud, CloudRole, ProfileType, Record, VmmServer};
use secondsite_inventory::{Known, value::Name};

use crate::command::{Command, Place};
use crate::rule::{
    Answer, Check, Context, Decision, Level, Rule, Subject, Value, ValueKind, cite, failure, require,
};
use crate::sources;

pub(super) use hosts::versions;
pub use hosts::{HOST_GROUP_EMPTY, HOSTS_MIX_2012_R2_AND_2016, HOSTS_MIX_VERSIONS};

/// The rules of this subject.
pub static RULES: &[&Rule] = &[
    &SERVER_WITHOUT_CLOUD,
    &CAPABILITY_PROFILE_MISSING,
    &HOST_GROUP_MISSING,
    &SIDE_WITHOUT_CLOUD,
    &CLOUD_WITHOUT_HOSTS,
    &HOST_GROUP_EMPTY,
    &HOSTS_MIX_2012_R2_AND_2016,
    &HOSTS_MIX_VERSIONS,
];

/// Makes a cloud of a host group.
pub(super) const NEW_CLOUD: Command = Command {
    place: Place::VmmConsole,
    script: "New-SCCloud -Name 'CLOUD' -VMHostGroup (Get-SCVMHostGroup | Where-Object Path -eq 'GROUPPATH')",
};

/// Lists the clouds of a VMM server.
pub(super) const LIST_CLOUDS: Command =
    Command { place: Place::VmmConsole, script: "Get-SCCloud -VMMServer 'VMMSERVER' | Select-Object Name" };

/// Gives a cloud one more host group.
const ADD_HOST_GROUP: Command = Command {
    place: Place::VmmConsole,
    script: "Set-SCCloud -Cloud (Get-SCCloud -Name 'CLOUD') -AddVMHostGroup (Get-SCVMHostGroup | Where-Object Path -eq 'GROUPPATH')",
};

/// Lists the host groups of a cloud.
const LIST_HOST_GROUPS: Command = Command {
    place: Place::VmmConsole,
    script: "(Get-SCCloud -Name 'CLOUD').HostGroup | Select-Object Path",
};

/// Replication is set up between clouds, so every VMM server has one.
pub static SERVER_WITHOUT_CLOUD: Rule = Rule {
    id: "CLD-01",
    slug: "server-without-cloud",
    subject: Subject::VmmCloud,
    level: Level::Blocker,
    needs: &["clouds.vmmServer"],
    values: &[],
    sources: &[cite(&sources::PREREQUISITES, "F-CLD-01"), cite(&sources::REQUIREMENTS_2016, "F-CLD-01")],
    disagreement: None,
    fix: &[NEW_CLOUD],
    confirm: &[LIST_CLOUDS],
    check: Check::VmmServer(server_without_cloud),
};

fn server_without_cloud(context: Context<'_>, server: Row<'_, VmmServer>) -> Decision {
    context.estate.has_clouds(&server, 1).map(require)
}

/// VMM limits what a cloud's machines may be by its capability profiles; without the one for Hyper-V there
/// are none.
pub static CAPABILITY_PROFILE_MISSING: Rule = Rule {
    id: "CLD-02",
    slug: "capability-profile-missing",
    subject: Subject::VmmCloud,
    level: Level::Blocker,
    needs: &["clouds.capabilityProfiles", "clouds.capabilityProfiles.type"],
    values: &[("count", ValueKind::Count), ("profiles", ValueKind::Names)],
    sources: &[cite(&sources::PREREQUISITES, "F-CLD-02"), cite(&sources::CREATE_CLOUD, "F-CLD-06")],
    disagreement: None,
    fix: &[Command {
        place: Place::VmmConsole,
        script: "Set-SCCloud -Cloud (Get-SCCloud -Name 'CLOUD') -AddCapabilityProfile (Get-SCCapabilityProfile -Name 'Hyper-V')",
    }],
    confirm: &[Command {
        place: Place::VmmConsole,
        script: "(Get-SCCloud -Name 'CLOUD').CapabilityProfiles | Select-Object Name",
    }],
    check: Check::Cloud(capability_profile_missing),
};

fn capability_profile_missing(_: Context<'_>, cloud: Row<'_, Cloud>) -> Decision {
    let profiles = cloud.capability_profiles()?;
    if any(profiles.iter().map(is_for_hyper_v))? {
        return Ok(Answer::Pass);
    }
    let names: Vec<Name> = profiles.iter().map(|profile| profile.name.clone()).collect();
    Ok(failure().with("count", Value::Count(names.len() as u64)).with("profiles", Value::Names(names)).into())
}

/// The built-in profiles say by their name what they are for; one of one's own must be told (F-CLD-06).
fn is_for_hyper_v(profile: &CapabilityProfile) -> Known<bool> {
    match profile.kind {
        Some(kind) => Ok(kind == ProfileType::HyperV),
        None if profile.name.is("Hyper-V") => Ok(true),
        None if profile.name.is("ESX Server") => Ok(false),
        None => Err(Missing::field(CapabilityProfile::SHAPE.name, "type")),
    }
}

/// A cloud is made of host groups.
pub static HOST_GROUP_MISSING: Rule = Rule {
    id: "CLD-03",
    slug: "host-group-missing",
    subject: Subject::VmmCloud,
    level: Level::Blocker,
    needs: &["clouds.hostGroups", "hostGroups"],
    values: &[],
    sources: &[cite(&sources::PREREQUISITES, "F-CLD-03")],
    disagreement: None,
    fix: &[ADD_HOST_GROUP],
    confirm: &[LIST_HOST_GROUPS],
    check: Check::Cloud(host_group_missing),
};

fn host_group_missing(context: Context<'_>, cloud: Row<'_, Cloud>) -> Decision {
    let groups = cloud.host_groups()?;
    let listed = |group: &Name| context.estate.exists(Table::HostGroups, group, Some(&cloud.vmm_server));
    // Groups that the inventory does not list may not be there at all.
    if !groups.is_empty() && groups.iter().all(|group| listed(group) == Some(false)) {
        return Err(Missing::field(Cloud::SHAPE.name, "hostGroups"));
    }
    Ok(require(!groups.is_empty()))
}

/// Replication goes from a primary cloud to a secondary one.
pub static SIDE_WITHOUT_CLOUD: Rule = Rule {
    id: "CLD-51",
    slug: "side-without-cloud",
    subject: Subject::VmmCloud,
    level: Level::Blocker,
    needs: &["clouds.role"],
    values: &[("side", ValueKind::Word(&["primary", "secondary", "both"]))],
    sources: &[
        cite(&sources::PREREQUISITES, "F-CLD-04"),
        cite(&sources::PREREQUISITES, "F-VMM-02"),
        cite(&sources::PREREQUISITES, "F-HV-06"),
    ],
    disagreement: None,
    fix: &[NEW_CLOUD],
    confirm: &[LIST_CLOUDS],
    check: Check::Table(Table::Clouds, side_without_cloud),
};

fn side_without_cloud(context: Context<'_>) -> Decision {
    let primary = context.estate.has_cloud_of(CloudRole::Primary);
    let secondary = context.estate.has_cloud_of(CloudRole::Secondary);
    let side = match (&primary, &secondary) {
        (Ok(false), Ok(false)) => "both",
        (Ok(false), _) => "primary",
        (_, Ok(false)) => "secondary",
        _ => return both(primary, secondary).map(|_| Answer::Pass),
    };
    Ok(failure().with("side", Value::Word(side)).into())
}

/// A primary or secondary cloud under which no host lies has nothing to replicate from or to.
pub static CLOUD_WITHOUT_HOSTS: Rule = Rule {
    id: "CLD-52",
    slug: "cloud-without-hosts",
    subject: Subject::VmmCloud,
    level: Level::Blocker,
    needs: &[
        "clouds.role",
        "clouds.hostGroups",
        "clouds.vmmServer",
        "hostGroups",
        "hosts.hostGroup",
        "hosts.vmmServer",
    ],
    values: &[("role", ValueKind::Word(&["primary", "secondary"]))],
    sources: &[cite(&sources::PREREQUISITES, "F-CLD-03"), cite(&sources::PREREQUISITES, "F-HV-06")],
    disagreement: None,
    fix: &[ADD_HOST_GROUP],
    confirm: &[LIST_HOST_GROUPS],
    check: Check::Cloud(cloud_without_hosts),
};

fn cloud_without_hosts(context: Context<'_>, cloud: Row<'_, Cloud>) -> Decision {
    if cloud.role == Some(CloudRole::None) {
        return Ok(Answer::NotApplicable);
    }
    let (role, has_hosts) = both(cloud.role(), context.estate.has_hosts(cloud))?;
    if has_hosts {
        return Ok(Answer::Pass);
    }
    Ok(failure().with("role", Value::Word(role.word())).into())
}
