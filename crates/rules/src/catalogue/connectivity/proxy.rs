//! Proxies between servers and the service.

use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::{Known, both};
use secondsite_inventory::tables::{Host, Internet, VmmServer};
use secondsite_inventory::value::Text;

use crate::command::{Command, Place};
use crate::rule::{Answer, Check, Citation, Decision, Level, Rule, Subject, cite, failure};
use crate::sources;

const SOURCES: &[Citation] =
    &[cite(&sources::REQUIREMENTS_2016, "F-CON-07"), cite(&sources::AZURE_MATRIX_2026, "F-CON-07")];

const fn set(place: Place) -> Command {
    Command { place, script: "netsh winhttp set proxy proxy-server=\"PROXY:8080\"" }
}

const fn show(place: Place) -> Command {
    Command { place, script: "netsh winhttp show proxy" }
}

/// The proxy itself must be spoken to over HTTP; what goes through it is HTTPS all the same.
pub static VMM_SERVER_PROXY_OVER_HTTPS: Rule = Rule {
    id: "CON-07",
    slug: "vmm-server-proxy-over-https",
    subject: Subject::Connectivity,
    level: Level::Blocker,
    needs: &["vmmServers.internet", "vmmServers.proxy"],
    values: &[],
    sources: SOURCES,
    disagreement: Some("D-12"),
    fix: &[set(Place::VmmServer)],
    confirm: &[show(Place::VmmServer)],
    check: Check::VmmServer(|_, server: Row<'_, VmmServer>| over_https(server.internet(), server.proxy())),
};

/// The same for hosts.
pub static HOST_PROXY_OVER_HTTPS: Rule = Rule {
    id: "CON-53",
    slug: "host-proxy-over-https",
    subject: Subject::Connectivity,
    level: Level::Blocker,
    needs: &["hosts.internet", "hosts.proxy"],
    values: &[],
    sources: SOURCES,
    disagreement: Some("D-12"),
    fix: &[set(Place::HyperVHost)],
    confirm: &[show(Place::HyperVHost)],
    check: Check::Host(|_, host: Row<'_, Host>| over_https(host.internet(), host.proxy())),
};

fn over_https(internet: Known<&Internet>, proxy: Known<&Text>) -> Decision {
    if internet.as_ref().is_ok_and(|internet| **internet != Internet::Proxy) {
        return Ok(Answer::NotApplicable);
    }
    let is_https = proxy.map(|proxy| {
        let scheme = proxy.as_str().trim_start().as_bytes().get(..8);
        scheme.is_some_and(|scheme| scheme.eq_ignore_ascii_case(b"https://"))
    });
    if is_https == Ok(false) {
        return Ok(Answer::Pass);
    }
    both(internet, is_https)?;
    Ok(failure().into())
}
