//! Which addresses hosts have.

use secondsite_inventory::estate::Row;
use secondsite_inventory::tables::Host;

use crate::command::{Command, Place};
use crate::rule::{Check, Context, Decision, Level, Rule, Subject, cite, require};
use crate::sources;

/// The support matrices name IPv4 for hosts.
pub static HOST_WITHOUT_IPV4: Rule = Rule {
    id: "NET-01",
    slug: "host-without-ipv4",
    subject: Subject::Network,
    level: Level::Warning,
    needs: &["hosts.ipv4"],
    values: &[],
    sources: &[cite(&sources::MATRIX_2019, "F-NET-01"), cite(&sources::AZURE_MATRIX_2026, "F-NET-01")],
    disagreement: None,
    fix: &[Command {
        place: Place::HyperVHost,
        script: "New-NetIPAddress -InterfaceAlias 'ADAPTER' -IPAddress 'ADDRESS' -PrefixLength 24 -DefaultGateway 'GATEWAY'",
    }],
    confirm: &[Command { place: Place::HyperVHost, script: "Get-NetIPAddress -AddressFamily IPv4" }],
    check: Check::Host(host_without_ipv4),
};

fn host_without_ipv4(_: Context<'_>, host: Row<'_, Host>) -> Decision {
    Ok(require(*host.ipv4()?))
}

/// They say no to IPv6 there.
pub static HOST_WITH_IPV6: Rule = Rule {
    id: "NET-51",
    slug: "host-with-ipv6",
    subject: Subject::Network,
    level: Level::Warning,
    needs: &["hosts.ipv6"],
    values: &[],
    sources: &[cite(&sources::MATRIX_2019, "F-NET-01"), cite(&sources::AZURE_MATRIX_2026, "F-NET-01")],
    disagreement: None,
    fix: &[],
    confirm: &[Command { place: Place::HyperVHost, script: "Get-NetIPAddress -AddressFamily IPv6" }],
    check: Check::Host(host_with_ipv6),
};

fn host_with_ipv6(_: Context<'_>, host: Row<'_, Host>) -> Decision {
    Ok(require(!*host.ipv6()?))
}
