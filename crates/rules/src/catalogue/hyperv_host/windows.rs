//! Which Windows Server a host runs, with which role and updates.

use std::cmp::Ordering;

use secondsite_inventory::estate::Row;
use secondsite_inventory::product::{WindowsRelease, WindowsVersion};
use secondsite_inventory::tables::Host;

use crate::command::{Command, Place};
use crate::rule::{
    Answer, Check, Context, Decision, Failure, Level, Rule, Subject, Value, ValueKind, cite, failure, require,
};
use crate::sources;

/// Shows which build of Windows runs.
const SHOW_VERSION: Command = Command {
    place: Place::VmmConsole,
    script: "(Get-CimInstance -ClassName Win32_OperatingSystem -ComputerName 'HOST').Version",
};

pub(super) fn found(version: &WindowsVersion) -> Failure {
    failure().with("version", Value::Windows(version.clone()))
}

pub(super) const INSTALL_ROLE: &[Command] = &[Command {
    place: Place::HyperVHost,
    script: "Install-WindowsFeature -Name Hyper-V -IncludeManagementTools -Restart",
}];

pub(super) const SHOW_ROLE: &[Command] =
    &[Command { place: Place::HyperVHost, script: "(Get-WindowsFeature -Name Hyper-V).Installed" }];

/// The seed page asks for Windows Server 2012 at least.
pub static WINDOWS_TOO_OLD: Rule = Rule {
    id: "HV-01",
    slug: "windows-too-old",
    subject: Subject::HyperVHost,
    level: Level::Blocker,
    needs: &["hosts.operatingSystem"],
    values: &[("version", ValueKind::Version)],
    sources: &[cite(&sources::PREREQUISITES, "F-HV-01")],
    disagreement: None,
    fix: &[],
    confirm: &[SHOW_VERSION],
    check: Check::Host(windows_too_old),
};

fn windows_too_old(_: Context<'_>, host: Row<'_, Host>) -> Decision {
    let version = host.operating_system()?;
    if version.against(WindowsRelease::Server2012) == Ordering::Less {
        return Ok(found(version).into());
    }
    Ok(Answer::Pass)
}

/// The support matrix of the same time starts at 2012 R2, above the seed page's minimum.
pub static WINDOWS_OUTSIDE_MATRIX: Rule = Rule {
    id: "HV-02",
    slug: "windows-outside-matrix",
    subject: Subject::HyperVHost,
    level: Level::Blocker,
    needs: &["hosts.operatingSystem"],
    values: &[("version", ValueKind::Version)],
    sources: &[
        cite(&sources::MATRIX_2017, "F-HV-02"),
        cite(&sources::MATRIX_2019, "F-HV-02"),
        cite(&sources::PREREQUISITES, "F-HV-01"),
    ],
    disagreement: Some("D-01"),
    fix: &[],
    confirm: &[SHOW_VERSION],
    check: Check::Host(windows_outside_matrix),
};

fn windows_outside_matrix(_: Context<'_>, host: Row<'_, Host>) -> Decision {
    let version = host.operating_system()?;
    // Older than the minimum and newer than the matrix are findings of their own.
    if version.against(WindowsRelease::Server2012) == Ordering::Less
        || version.against(WindowsRelease::Server2016) == Ordering::Greater
    {
        return Ok(Answer::NotApplicable);
    }
    if matches!(version.release(), Some(WindowsRelease::Server2012R2 | WindowsRelease::Server2016)) {
        return Ok(Answer::Pass);
    }
    Ok(found(version).into())
}

/// A host is one only with the role.
pub static HYPER_V_ROLE_MISSING: Rule = Rule {
    id: "HV-51",
    slug: "hyper-v-role-missing",
    subject: Subject::HyperVHost,
    level: Level::Blocker,
    needs: &["hosts.hyperVRole"],
    values: &[],
    sources: &[cite(&sources::PREREQUISITES, "F-HV-01"), cite(&sources::REQUIREMENTS_2016, "F-HV-01")],
    disagreement: None,
    fix: INSTALL_ROLE,
    confirm: SHOW_ROLE,
    check: Check::Host(hyper_v_role_missing),
};

pub(super) fn hyper_v_role_missing(_: Context<'_>, host: Row<'_, Host>) -> Decision {
    Ok(require(*host.hyper_v_role()?))
}

/// The minimum comes with the latest updates.
pub static HOST_UPDATES_OUTDATED: Rule = Rule {
    id: "HV-52",
    slug: "host-updates-outdated",
    subject: Subject::HyperVHost,
    level: Level::Warning,
    needs: &["hosts.latestUpdates"],
    values: &[],
    sources: &[
        cite(&sources::PREREQUISITES, "F-HV-01"),
        cite(&sources::MATRIX_2017, "F-HV-02"),
        cite(&sources::REQUIREMENTS_2016, "F-HV-01"),
    ],
    disagreement: None,
    fix: &[],
    confirm: &[Command {
        place: Place::HyperVHost,
        script: "Get-HotFix | Sort-Object InstalledOn -Descending | Select-Object -First 5",
    }],
    check: Check::Host(host_updates_outdated),
};

fn host_updates_outdated(_: Context<'_>, host: Row<'_, Host>) -> Decision {
    Ok(require(*host.latest_updates()?))
}

/// The matrices of this scenario end with Windows Server 2016, so nothing is known of what came later.
pub static WINDOWS_NEWER_THAN_MATRIX: Rule = Rule {
    id: "HV-53",
    slug: "windows-newer-than-matrix",
    subject: Subject::HyperVHost,
    level: Level::Warning,
    needs: &["hosts.operatingSystem"],
    values: &[("version", ValueKind::Version)],
    sources: &[cite(&sources::MATRIX_2017, "F-HV-02"), cite(&sources::MATRIX_2019, "F-HV-02")],
    disagreement: None,
    fix: &[],
    confirm: &[SHOW_VERSION],
    check: Check::Host(windows_newer_than_matrix),
};

fn windows_newer_than_matrix(_: Context<'_>, host: Row<'_, Host>) -> Decision {
    let version = host.operating_system()?;
    if version.against(WindowsRelease::Server2016) == Ordering::Greater {
        return Ok(found(version).into());
    }
    Ok(Answer::Pass)
}
