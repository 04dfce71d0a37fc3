//! Which versions of VMM may replicate to Azure.

use std::cmp::Ordering;

use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::and;
use secondsite_inventory::product::VmmRelease;
use secondsite_inventory::tables::VmmServer;

use super::version::{SHOW_VERSION, found};
use crate::command::{Command, Place};
use crate::rule::{Answer, Check, Context, Decision, Level, Rule, Subject, ValueKind, cite, require};
use crate::sources;

/// The support matrix to Azure names four versions.
pub static VMM_VERSION_UNSUPPORTED: Rule = Rule {
    id: "VMM-05",
    slug: "vmm-version-unsupported",
    subject: Subject::VmmServer,
    level: Level::Blocker,
    needs: &["vmmServers.version"],
    values: &[("version", ValueKind::Version)],
    sources: &[cite(&sources::AZURE_MATRIX_2026, "F-VMM-05"), cite(&sources::AZURE_MATRIX_2020, "F-VMM-05")],
    disagreement: None,
    fix: &[],
    confirm: &[SHOW_VERSION],
    check: Check::VmmServer(vmm_version_unsupported),
};

fn vmm_version_unsupported(_: Context<'_>, server: Row<'_, VmmServer>) -> Decision {
    let version = server.version()?;
    if version.against(VmmRelease::Vmm2022) == Ordering::Greater {
        return Ok(Answer::NotApplicable);
    }
    let named = [VmmRelease::Vmm2012R2, VmmRelease::Vmm2016, VmmRelease::Vmm2019, VmmRelease::Vmm2022];
    if version.release().is_some_and(|release| named.contains(&release)) {
        return Ok(Answer::Pass);
    }
    Ok(found(version).into())
}

/// VMM 2025 stands in a text in preparation only (D-14).
pub static VMM_VERSION_NEWER_THAN_AZURE_MATRIX: Rule = Rule {
    id: "VMM-54",
    slug: "vmm-version-newer-than-azure-matrix",
    subject: Subject::VmmServer,
    level: Level::Warning,
    needs: &["vmmServers.version"],
    values: &[("version", ValueKind::Version)],
    sources: &[cite(&sources::AZURE_MATRIX_2026, "F-VMM-05"), cite(&sources::AZURE_MATRIX_DRAFT, "F-VMM-05")],
    disagreement: Some("D-14"),
    fix: &[],
    confirm: &[SHOW_VERSION],
    check: Check::VmmServer(vmm_version_newer_than_azure_matrix),
};

fn vmm_version_newer_than_azure_matrix(_: Context<'_>, server: Row<'_, VmmServer>) -> Decision {
    let version = server.version()?;
    if version.against(VmmRelease::Vmm2022) == Ordering::Greater {
        return Ok(found(version).into());
    }
    Ok(Answer::Pass)
}

/// VMM 2022 may run on Server Core, but not for Site Recovery.
pub static VMM_2022_ON_SERVER_CORE: Rule = Rule {
    id: "VMM-06",
    slug: "vmm-2022-on-server-core",
    subject: Subject::VmmServer,
    level: Level::Blocker,
    needs: &["vmmServers.version", "vmmServers.serverCore"],
    values: &[],
    sources: &[cite(&sources::AZURE_MATRIX_2026, "F-VMM-06"), cite(&sources::VMM_2022, "F-VMM-06")],
    disagreement: None,
    fix: &[],
    confirm: &[Command {
        place: Place::VmmServer,
        script: "(Get-ItemProperty -Path 'HKLM:\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion').InstallationType",
    }],
    check: Check::VmmServer(vmm_2022_on_server_core),
};

fn vmm_2022_on_server_core(_: Context<'_>, server: Row<'_, VmmServer>) -> Decision {
    let is_2022 = server.version().map(|version| version.release() == Some(VmmRelease::Vmm2022));
    if is_2022 == Ok(false) {
        return Ok(Answer::NotApplicable);
    }
    and(is_2022, server.server_core().copied()).map(|both| require(!both))
}
