//! Whether what runs is supported, and for how long.

use secondsite_inventory::estate::Row;
use secondsite_inventory::product::{Version, VmmRelease, WindowsVersion};
use secondsite_inventory::tables::{Host, VmmServer};
use secondsite_inventory::value::Date;

use super::dates::{Standing, Support, of_vmm, of_windows};
use crate::command::{Command, Place};
use crate::rule::{
    Answer, Check, Citation, Context, Decision, Level, Rule, Subject, Value, ValueKind, cite, failure,
};
use crate::sources;

/// What a failure says: the version, the last day, whether it has passed, and when mainstream support ended.
const VALUES: &[(&str, ValueKind)] = &[
    ("version", ValueKind::Version),
    ("day", ValueKind::Date),
    ("state", ValueKind::Word(&["ends", "ended"])),
    ("mainstream", ValueKind::Date),
];

const WINDOWS_SOURCES: &[Citation] = &[
    cite(&sources::WINDOWS_LIFECYCLE, "F-LIFE-10"),
    cite(&sources::WINDOWS_LIFECYCLE, "F-LIFE-11"),
    cite(&sources::WINDOWS_LIFECYCLE, "F-LIFE-12"),
    cite(&sources::WINDOWS_LIFECYCLE, "F-LIFE-13"),
    cite(&sources::WINDOWS_LIFECYCLE, "F-LIFE-14"),
    cite(&sources::WINDOWS_LIFECYCLE, "F-LIFE-15"),
];

fn judge(context: Context<'_>, version: Value, support: Option<Support>) -> Answer {
    // Nothing is confirmed of the release's dates.
    let Some(support) = support else { return Answer::NotApplicable };
    let (last, state) = match support.on(context.today) {
        None => return Answer::NotApplicable,
        Some(Standing::Supported) => return Answer::Pass,
        Some(Standing::Ends(last)) => (last, "ends"),
        Some(Standing::Ended(last)) => (last, "ended"),
    };
    let mainstream = Date::parse(support.mainstream).unwrap_or(last);
    let found = failure().with("version", version).with("day", Value::Date(last));
    found.with("state", Value::Word(state)).with("mainstream", Value::Date(mainstream)).into()
}

fn windows(context: Context<'_>, version: &WindowsVersion) -> Answer {
    judge(context, Value::Windows(version.clone()), version.release().map(of_windows))
}

/// A host whose Windows gets no more security updates is no place to recover to.
pub static HOST_WINDOWS_SUPPORT_ENDING: Rule = Rule {
    id: "LIF-10",
    slug: "host-windows-support-ending",
    subject: Subject::Lifecycle,
    level: Level::Warning,
    needs: &["hosts.operatingSystem"],
    values: VALUES,
    sources: WINDOWS_SOURCES,
    disagreement: None,
    fix: &[],
    confirm: &[Command {
        place: Place::HyperVHost,
        script: "(Get-CimInstance -ClassName Win32_OperatingSystem -ComputerName 'HOST').Version",
    }],
    check: Check::Host(|context, host: Row<'_, Host>| Ok(windows(context, host.operating_system()?))),
};

/// The same for the servers that VMM runs on.
pub static VMM_SERVER_WINDOWS_SUPPORT_ENDING: Rule = Rule {
    id: "LIF-51",
    slug: "vmm-server-windows-support-ending",
    subject: Subject::Lifecycle,
    level: Level::Warning,
    needs: &["vmmServers.operatingSystem"],
    values: VALUES,
    sources: WINDOWS_SOURCES,
    disagreement: None,
    fix: &[],
    confirm: &[Command {
        place: Place::VmmServer,
        script: "(Get-CimInstance -ClassName Win32_OperatingSystem).Version",
    }],
    check: Check::VmmServer(|context, server: Row<'_, VmmServer>| {
        Ok(windows(context, server.operating_system()?))
    }),
};

/// VMM itself.
pub static VMM_SUPPORT_ENDING: Rule = Rule {
    id: "LIF-20",
    slug: "vmm-support-ending",
    subject: Subject::Lifecycle,
    level: Level::Warning,
    needs: &["vmmServers.version"],
    values: VALUES,
    sources: &[
        cite(&sources::SYSTEM_CENTER_LIFECYCLE, "F-LIFE-20"),
        cite(&sources::SYSTEM_CENTER_LIFECYCLE, "F-LIFE-21"),
        cite(&sources::SYSTEM_CENTER_LIFECYCLE, "F-LIFE-22"),
        cite(&sources::SYSTEM_CENTER_LIFECYCLE, "F-LIFE-23"),
        cite(&sources::SYSTEM_CENTER_LIFECYCLE, "F-LIFE-24"),
        cite(&sources::SYSTEM_CENTER_LIFECYCLE, "F-LIFE-25"),
    ],
    disagreement: None,
    fix: &[],
    confirm: &[Command {
        place: Place::VmmConsole,
        script: "(Get-SCVMMServer -ComputerName 'VMMSERVER').ProductVersion",
    }],
    check: Check::VmmServer(vmm_support_ending),
};

fn vmm_support_ending(context: Context<'_>, server: Row<'_, VmmServer>) -> Decision {
    let version = server.version()?;
    let support = version.release().and_then(|release: VmmRelease| of_vmm(release));
    Ok(judge(context, Value::Vmm(version.clone()), support))
}

/// Builds of the semi-annual and annual channels, all of them out of service (F-BLD-07).
const CHANNEL_BUILDS: [u32; 7] = [16299, 17134, 18362, 18363, 19041, 19042, 25398];

/// What came out between the releases was served for a short time only.
pub static HOST_WINDOWS_OUT_OF_CHANNEL: Rule = Rule {
    id: "LIF-52",
    slug: "host-windows-out-of-channel",
    subject: Subject::Lifecycle,
    level: Level::Warning,
    needs: &["hosts.operatingSystem"],
    values: &[("version", ValueKind::Version)],
    sources: &[cite(&sources::WINDOWS_LIFECYCLE, "F-BLD-07")],
    disagreement: None,
    fix: &[],
    confirm: &[Command {
        place: Place::HyperVHost,
        script: "(Get-CimInstance -ClassName Win32_OperatingSystem -ComputerName 'HOST').Version",
    }],
    check: Check::Host(host_windows_out_of_channel),
};

fn host_windows_out_of_channel(_: Context<'_>, host: Row<'_, Host>) -> Decision {
    let version = host.operating_system()?;
    let of_channel =
        |[major, minor, build, _]: [u32; 4]| (major, minor) == (10, 0) && CHANNEL_BUILDS.contains(&build);
    Ok(match version {
        Version::Build(build) if of_channel(build.parts()) => {
            failure().with("version", Value::Windows(version.clone())).into()
        }
        _ => Answer::Pass,
    })
}
