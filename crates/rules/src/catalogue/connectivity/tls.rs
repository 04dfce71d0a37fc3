//! TLS 1.2, without which the service refuses to speak.

use secondsite_inventory::estate::Row;
use secondsite_inventory::tables::{Host, VmmServer};

use crate::command::{Command, Place};
use crate::rule::{Check, Citation, Level, Rule, Subject, cite, require};
use crate::sources;

const SOURCES: &[Citation] =
    &[cite(&sources::TRANSPORT_SECURITY, "F-CON-15"), cite(&sources::TRANSPORT_SECURITY, "F-LIFE-33")];

const fn turn_on(place: Place) -> Command {
    Command {
        place,
        script: "\
$net = 'HKLM:\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319', 'HKLM:\\SOFTWARE\\WOW6432Node\\Microsoft\\.NETFramework\\v4.0.30319'
$net | ForEach-Object { Set-ItemProperty -Path $_ -Name SystemDefaultTlsVersions -Value 1 -Type DWord; Set-ItemProperty -Path $_ -Name SchUseStrongCrypto -Value 1 -Type DWord }",
    }
}

const fn show(place: Place) -> Command {
    Command {
        place,
        script: "Get-ItemProperty -Path 'HKLM:\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319', 'HKLM:\\SOFTWARE\\WOW6432Node\\Microsoft\\.NETFramework\\v4.0.30319' | Select-Object SystemDefaultTlsVersions, SchUseStrongCrypto",
    }
}

/// The Provider on the VMM server speaks TLS 1.2.
pub static VMM_SERVER_TLS_OUTDATED: Rule = Rule {
    id: "CON-15",
    slug: "vmm-server-tls-outdated",
    subject: Subject::Connectivity,
    level: Level::Blocker,
    needs: &["vmmServers.tls12"],
    values: &[],
    sources: SOURCES,
    disagreement: None,
    fix: &[turn_on(Place::VmmServer)],
    confirm: &[show(Place::VmmServer)],
    check: Check::VmmServer(|_, server: Row<'_, VmmServer>| Ok(require(*server.tls12()?))),
};

/// So does the agent on hosts.
pub static HOST_TLS_OUTDATED: Rule = Rule {
    id: "CON-56",
    slug: "host-tls-outdated",
    subject: Subject::Connectivity,
    level: Level::Blocker,
    needs: &["hosts.tls12"],
    values: &[],
    sources: SOURCES,
    disagreement: None,
    fix: &[turn_on(Place::HyperVHost)],
    confirm: &[show(Place::HyperVHost)],
    check: Check::Host(|_, host: Row<'_, Host>| Ok(require(*host.tls12()?))),
};
