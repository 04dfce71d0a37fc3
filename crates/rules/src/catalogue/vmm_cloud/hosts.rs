//! The hosts that lie under host groups and clouds.

use secondsite_inventory::Known;
use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::{Missing, and, any, both};
use secondsite_inventory::product::{Release, Version, WindowsRelease, WindowsVersion};
use secondsite_inventory::tables::{Cloud, CloudRole, Host, HostGroup};
use secondsite_inventory::value::Name;

use crate::command::{Command, Place};
use crate::rule::{Answer, Check, Context, Decision, Level, Rule, Subject, Value, ValueKind, cite, failure};
use crate::sources;

const LIST_HOSTS: Command = Command {
    place: Place::VmmConsole,
    script: "Get-SCVMHost -VMHostGroup (Get-SCVMHostGroup | Where-Object Path -eq 'GROUPPATH') | Select-Object ComputerName, OperatingSystem",
};

const MOVE_HOST: Command = Command {
    place: Place::VmmConsole,
    script: "Move-SCVMHost -VMHost (Get-SCVMHost -ComputerName 'HOST') -ParentHostGroup (Get-SCVMHostGroup | Where-Object Path -eq 'GROUPPATH')",
};

/// A host group of a cloud that holds no host adds nothing to the cloud.
pub static HOST_GROUP_EMPTY: Rule = Rule {
    id: "CLD-05",
    slug: "host-group-empty",
    subject: Subject::VmmCloud,
    level: Level::Blocker,
    needs: &["clouds.role", "clouds.hostGroups", "hosts.hostGroup", "hosts.vmmServer"],
    values: &[],
    sources: &[cite(&sources::REQUIREMENTS_2016, "F-CLD-05")],
    disagreement: None,
    fix: &[MOVE_HOST],
    confirm: &[LIST_HOSTS],
    check: Check::HostGroup(host_group_empty),
};

fn host_group_empty(context: Context<'_>, group: Row<'_, HostGroup>) -> Decision {
    let clouds = context.estate.clouds().filter(|cloud| cloud.vmm_server.same(&group.vmm_server));
    let taking_part = any(clouds.map(|cloud| {
        let holds = cloud.host_groups().map(|groups| groups.iter().any(|path| path.same(&group.path)));
        and(holds, cloud.role().map(|role| *role != CloudRole::None))
    }));
    if taking_part == Ok(false) {
        return Ok(Answer::NotApplicable);
    }
    let has_hosts = context.estate.has_hosts_under(&group);
    if has_hosts == Ok(true) {
        return Ok(Answer::Pass);
    }
    both(taking_part, has_hosts).map(|_| failure().into())
}

const NEEDS: &[&str] = &[
    "clouds.role",
    "clouds.hostGroups",
    "clouds.vmmServer",
    "hosts.hostGroup",
    "hosts.vmmServer",
    "hosts.operatingSystem",
];

/// The one mix of versions that the matrix excludes by name.
pub static HOSTS_MIX_2012_R2_AND_2016: Rule = Rule {
    id: "CLD-08",
    slug: "hosts-mix-2012-r2-and-2016",
    subject: Subject::VmmCloud,
    level: Level::Blocker,
    needs: NEEDS,
    values: &[],
    sources: &[cite(&sources::MATRIX_2017, "F-CLD-08"), cite(&sources::MATRIX_2019, "F-CLD-08")],
    disagreement: Some("D-04"),
    fix: &[MOVE_HOST],
    confirm: &[LIST_HOSTS],
    check: Check::Cloud(hosts_mix_2012_r2_and_2016),
};

fn hosts_mix_2012_r2_and_2016(context: Context<'_>, cloud: Row<'_, Cloud>) -> Decision {
    if cloud.role == Some(CloudRole::None) {
        return Ok(Answer::NotApplicable);
    }
    let holds = |release| {
        context.estate.any_host_of(cloud, |host| Ok(host.operating_system()?.release() == Some(release)))
    };
    let mixed = and(holds(WindowsRelease::Server2012R2), holds(WindowsRelease::Server2016));
    if mixed == Ok(false) {
        return Ok(Answer::Pass);
    }
    both(cloud.role(), mixed).map(|_| failure().into())
}

/// Other mixes work with a policy for each version, says one page; another is silent.
pub static HOSTS_MIX_VERSIONS: Rule = Rule {
    id: "CLD-09",
    slug: "hosts-mix-versions",
    subject: Subject::VmmCloud,
    level: Level::Warning,
    needs: NEEDS,
    values: &[("versions", ValueKind::Names)],
    sources: &[
        cite(&sources::WALKTHROUGH_POLICY, "F-CLD-09"),
        cite(&sources::ONE_PAGE_2016, "F-CLD-09"),
        cite(&sources::MATRIX_2017, "F-CLD-08"),
    ],
    disagreement: Some("D-04"),
    fix: &[MOVE_HOST],
    confirm: &[LIST_HOSTS],
    check: Check::Cloud(hosts_mix_versions),
};

fn hosts_mix_versions(context: Context<'_>, cloud: Row<'_, Cloud>) -> Decision {
    if cloud.role == Some(CloudRole::None) {
        return Ok(Answer::NotApplicable);
    }
    let (versions, missing) = versions(context, |host| context.estate.in_cloud(host, cloud));
    let is_excluded = |name: &Name| {
        [WindowsRelease::Server2012R2, WindowsRelease::Server2016]
            .iter()
            .any(|release| name.is(release.name()))
    };
    // The mix that is excluded is a finding of its own.
    let is_one = versions.len() < 2;
    if !is_one && !versions.iter().all(is_excluded) {
        return cloud.role().map(|_| failure().with("versions", Value::Names(versions)).into());
    }
    match (missing, cloud.role()) {
        (None, _) => Ok(if is_one { Answer::Pass } else { Answer::NotApplicable }),
        (Some(missing), Ok(_)) => Err(missing),
        (Some(missing), Err(role)) => Err(missing.and(role)),
    }
}

/// The versions of Windows on the hosts asked for, oldest first, each once, as far as they are known; and
/// what is missing to know the rest.
pub(in crate::catalogue) fn versions<'a>(
    context: Context<'a>,
    is_meant: impl Fn(Row<'a, Host>) -> Known<bool>,
) -> (Vec<Name>, Option<Missing>) {
    let mut versions: Vec<([u32; 4], String)> = Vec::new();
    let mut missing: Option<Missing> = None;
    for host in context.estate.hosts() {
        match (is_meant(host), host.record().operating_system()) {
            (Ok(false), _) => {}
            (Ok(true), Ok(version)) => versions.push(kind(version)),
            (is_meant, version) => {
                let lack = both(is_meant, version).err();
                missing = match (missing, lack) {
                    (Some(so_far), Some(lack)) => Some(so_far.and(lack)),
                    (so_far, lack) => so_far.or(lack),
                };
            }
        }
    }
    versions.sort();
    versions.dedup();
    (versions.iter().filter_map(|(_, name)| Name::new(name)).collect(), missing)
}

/// What tells versions of Windows apart, in order, and what they are called.
fn kind(version: &WindowsVersion) -> ([u32; 4], String) {
    match (version.release(), version) {
        (Some(release), _) => {
            let mut parts = [0; 4];
            for (part, own) in parts.iter_mut().zip(release.prefix()) {
                *part = *own;
            }
            (parts, release.name().to_owned())
        }
        (None, Version::Build(build)) => (build.parts(), build.as_str().to_owned()),
        (None, version) => ([0; 4], version.to_string()),
    }
}
