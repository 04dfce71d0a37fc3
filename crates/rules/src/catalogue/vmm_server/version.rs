//! Which versions of VMM the documents name.

use std::cmp::Ordering;

use secondsite_inventory::estate::Row;
use secondsite_inventory::product::{VmmRelease, VmmVersion};
use secondsite_inventory::tables::VmmServer;

use crate::command::{Command, Place};
use crate::rule::{
    Answer, Check, Context, Decision, Failure, Level, Rule, Subject, Value, ValueKind, cite, failure, require,
};
use crate::sources;

/// Shows which build of VMM runs.
pub(super) const SHOW_VERSION: Command = Command {
    place: Place::VmmConsole,
    script: "(Get-SCVMMServer -ComputerName 'VMMSERVER').ProductVersion",
};

pub(super) fn found(version: &VmmVersion) -> Failure {
    failure().with("version", Value::Vmm(version.clone()))
}

/// The seed page asks for System Center 2012 SP1 at least.
pub static VMM_VERSION_TOO_OLD: Rule = Rule {
    id: "VMM-03",
    slug: "vmm-version-too-old",
    subject: Subject::VmmServer,
    level: Level::Blocker,
    needs: &["vmmServers.version"],
    values: &[("version", ValueKind::Version)],
    sources: &[cite(&sources::PREREQUISITES, "F-VMM-03"), cite(&sources::REQUIREMENTS_2016, "F-VMM-03")],
    disagreement: None,
    fix: &[],
    confirm: &[SHOW_VERSION],
    check: Check::VmmServer(vmm_version_too_old),
};

fn vmm_version_too_old(_: Context<'_>, server: Row<'_, VmmServer>) -> Decision {
    let version = server.version()?;
    if version.against(VmmRelease::Vmm2012Sp1) == Ordering::Less {
        return Ok(found(version).into());
    }
    Ok(Answer::Pass)
}

/// The support matrix of the same time starts at 2012 R2, above the seed page's minimum.
pub static VMM_VERSION_OUTSIDE_MATRIX: Rule = Rule {
    id: "VMM-04",
    slug: "vmm-version-outside-matrix",
    subject: Subject::VmmServer,
    level: Level::Blocker,
    needs: &["vmmServers.version"],
    values: &[("version", ValueKind::Version)],
    sources: &[
        cite(&sources::MATRIX_2017, "F-VMM-04"),
        cite(&sources::MATRIX_2019, "F-VMM-04"),
        cite(&sources::PREREQUISITES, "F-VMM-03"),
    ],
    disagreement: Some("D-01"),
    fix: &[],
    confirm: &[SHOW_VERSION],
    check: Check::VmmServer(vmm_version_outside_matrix),
};

fn vmm_version_outside_matrix(_: Context<'_>, server: Row<'_, VmmServer>) -> Decision {
    let version = server.version()?;
    // Older than the minimum and newer than the matrix are findings of their own.
    if version.against(VmmRelease::Vmm2012Sp1) == Ordering::Less
        || version.against(VmmRelease::Vmm2016) == Ordering::Greater
    {
        return Ok(Answer::NotApplicable);
    }
    if matches!(version.release(), Some(VmmRelease::Vmm2012R2 | VmmRelease::Vmm2016)) {
        return Ok(Answer::Pass);
    }
    Ok(found(version).into())
}

/// The minimum comes with the latest updates.
pub static VMM_UPDATES_OUTDATED: Rule = Rule {
    id: "VMM-52",
    slug: "vmm-updates-outdated",
    subject: Subject::VmmServer,
    level: Level::Warning,
    needs: &["vmmServers.latestUpdates"],
    values: &[],
    sources: &[cite(&sources::PREREQUISITES, "F-VMM-03")],
    disagreement: None,
    fix: &[],
    confirm: &[SHOW_VERSION],
    check: Check::VmmServer(vmm_updates_outdated),
};

fn vmm_updates_outdated(_: Context<'_>, server: Row<'_, VmmServer>) -> Decision {
    Ok(require(*server.latest_updates()?))
}

/// The matrices of this scenario end with VMM 2016, so nothing is known of what came later.
pub static VMM_VERSION_NEWER_THAN_MATRIX: Rule = Rule {
    id: "VMM-53",
    slug: "vmm-version-newer-than-matrix",
    subject: Subject::VmmServer,
    level: Level::Warning,
    needs: &["vmmServers.version"],
    values: &[("version", ValueKind::Version)],
    sources: &[cite(&sources::MATRIX_2017, "F-VMM-04"), cite(&sources::MATRIX_2019, "F-VMM-04")],
    disagreement: None,
    fix: &[],
    confirm: &[SHOW_VERSION],
    check: Check::VmmServer(vmm_version_newer_than_matrix),
};

fn vmm_version_newer_than_matrix(_: Context<'_>, server: Row<'_, VmmServer>) -> Decision {
    let version = server.version()?;
    if version.against(VmmRelease::Vmm2016) == Ordering::Greater {
        return Ok(found(version).into());
    }
    Ok(Answer::Pass)
}
