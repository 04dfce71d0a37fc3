//! Which hosts a VMM server may manage.

use std::cmp::Ordering;

use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::{Missing, both};
use secondsite_inventory::product::{Version, VmmRelease, VmmVersion, WindowsRelease};
use secondsite_inventory::tables::{Host, HostEdition, Record, VmmServer};

use crate::command::{Command, Place};
use crate::rule::{
    Answer, Check, Context, Decision, Failure, Level, Rule, Subject, Value, ValueKind, cite, failure,
};
use crate::sources;

const LIST_HOSTS: Command = Command {
    place: Place::VmmConsole,
    script: "Get-SCVMHost -VMMServer 'VMMSERVER' | Select-Object ComputerName, OperatingSystem",
};

const VERSIONS: &[(&str, ValueKind)] = &[("version", ValueKind::Version), ("vmm", ValueKind::Version)];

/// The site's documents pair hosts with the VMM of their own year.
pub static HOST_UNDER_OTHER_VMM: Rule = Rule {
    id: "VMM-07",
    slug: "host-under-other-vmm",
    subject: Subject::VmmServer,
    level: Level::Blocker,
    needs: &["hosts.operatingSystem", "hosts.vmmServer", "vmmServers.version"],
    values: &[
        ("version", ValueKind::Version),
        ("vmm", ValueKind::Version),
        ("case", ValueKind::Word(&["older", "newer"])),
    ],
    sources: &[
        cite(&sources::AZURE_MATRIX_2026, "F-VMM-07"),
        cite(&sources::AZURE_MATRIX_2020, "F-VMM-07"),
        cite(&sources::MATRIX_2017, "F-VMM-07"),
    ],
    disagreement: None,
    fix: &[],
    confirm: &[LIST_HOSTS],
    check: Check::Host(host_under_other_vmm),
};

fn host_under_other_vmm(context: Context<'_>, host: Row<'_, Host>) -> Decision {
    let version = host.operating_system().map(|version| match version.release() {
        Some(WindowsRelease::Server2016) => Some(VmmRelease::Vmm2016),
        Some(WindowsRelease::Server2019) => Some(VmmRelease::Vmm2019),
        // Nothing is said of other versions.
        _ => None,
    });
    if version == Ok(None) {
        return Ok(Answer::NotApplicable);
    }
    let (wanted, vmm) = both(version, vmm_of(context, &host))?;
    let Some(wanted) = wanted else { return Ok(Answer::NotApplicable) };
    let found = |case| found(&host, vmm).with("case", Value::Word(case));
    Ok(match vmm.against(wanted) {
        Ordering::Equal => Answer::Pass,
        Ordering::Less => found("older").into(),
        // A newer VMM may manage the host by its own documents; only the sentence is not met.
        Ordering::Greater => found("newer").at(Level::Warning).into(),
    })
}

/// Each VMM manages hosts of a few versions only (F-FAB-02 to F-FAB-05).
pub static HOST_OUTSIDE_FABRIC: Rule = Rule {
    id: "VMM-55",
    slug: "host-outside-fabric",
    subject: Subject::VmmServer,
    level: Level::Blocker,
    needs: &["hosts.operatingSystem", "hosts.vmmServer", "vmmServers.version"],
    values: VERSIONS,
    sources: &[
        cite(&sources::VMM_2016, "F-FAB-02"),
        cite(&sources::VMM_2019, "F-FAB-03"),
        cite(&sources::VMM_2022, "F-FAB-04"),
        cite(&sources::VMM_2025, "F-FAB-05"),
    ],
    disagreement: None,
    fix: &[],
    confirm: &[LIST_HOSTS],
    check: Check::Host(host_outside_fabric),
};

fn host_outside_fabric(context: Context<'_>, host: Row<'_, Host>) -> Decision {
    use WindowsRelease::{Server2012R2, Server2016, Server2019, Server2022, Server2025};
    let vmm = vmm_of(context, &host);
    let managed: &[WindowsRelease] = match vmm.as_ref().map(|version| version.release()) {
        Err(_) => &[],
        Ok(Some(VmmRelease::Vmm2016)) => &[Server2012R2, Server2016],
        Ok(Some(VmmRelease::Vmm2019)) => &[Server2012R2, Server2016, Server2019],
        Ok(Some(VmmRelease::Vmm2022)) => &[Server2016, Server2019, Server2022],
        Ok(Some(VmmRelease::Vmm2025)) => &[Server2019, Server2022, Server2025],
        // No list was found for the older ones (F-FAB-01).
        Ok(_) => return Ok(Answer::NotApplicable),
    };
    let (vmm, version) = both(vmm, host.operating_system())?;
    let release = version.release();
    if !release.is_some_and(|release| managed.contains(&release)) {
        return Ok(found(&host, vmm).into());
    }
    if release == Some(Server2012R2) && vmm.release() == Some(VmmRelease::Vmm2019) {
        return match vmm {
            // Update rollup 2 brought these hosts in.
            Version::Build(build) if build.parts() < [10, 19, 2445, 0] => Ok(found(&host, vmm).into()),
            Version::Build(_) => Ok(Answer::Pass),
            // A product name does not tell which update is installed; a build does.
            Version::Product(_) => Err(Missing::field(VmmServer::SHAPE.name, "version")),
        };
    }
    Ok(Answer::Pass)
}

/// The free Hyper-V Server cannot be managed by VMM 2019 or later (F-FAB-06).
pub static FREE_SERVER_OUTSIDE_FABRIC: Rule = Rule {
    id: "VMM-56",
    slug: "free-server-outside-fabric",
    subject: Subject::VmmServer,
    level: Level::Blocker,
    needs: &["hosts.edition", "hosts.operatingSystem", "hosts.vmmServer", "vmmServers.version"],
    values: VERSIONS,
    sources: &[
        cite(&sources::VMM_2019, "F-FAB-06"),
        cite(&sources::VMM_2022, "F-FAB-06"),
        cite(&sources::VMM_2025, "F-FAB-06"),
    ],
    disagreement: None,
    fix: &[],
    confirm: &[LIST_HOSTS],
    check: Check::Host(free_server_outside_fabric),
};

fn free_server_outside_fabric(context: Context<'_>, host: Row<'_, Host>) -> Decision {
    if host.edition.is_some_and(|edition| edition != HostEdition::HyperVServer) {
        return Ok(Answer::NotApplicable);
    }
    let vmm = vmm_of(context, &host);
    let refused = both(host.operating_system(), vmm.clone()).map(|(version, vmm)| {
        let by: &[VmmRelease] = match version.release() {
            Some(WindowsRelease::Server2016) => &[VmmRelease::Vmm2019, VmmRelease::Vmm2022],
            Some(WindowsRelease::Server2019) => {
                &[VmmRelease::Vmm2019, VmmRelease::Vmm2022, VmmRelease::Vmm2025]
            }
            _ => &[],
        };
        vmm.release().is_some_and(|release| by.contains(&release))
    });
    if refused == Ok(false) {
        return Ok(Answer::Pass);
    }
    let (_, vmm) = both(both(host.edition(), refused), vmm)?;
    Ok(found(&host, vmm).into())
}

/// The version of the VMM server that manages the host.
fn vmm_of<'a>(context: Context<'a>, host: &Host) -> secondsite_inventory::Known<&'a VmmVersion> {
    context.estate.server_of(host)?.record().version()
}

fn found(host: &Host, vmm: &VmmVersion) -> Failure {
    let version = host.operating_system.iter().map(|version| ("version", Value::Windows(version.clone())));
    Failure { values: version.collect(), ..failure() }.with("vmm", Value::Vmm(vmm.clone()))
}
