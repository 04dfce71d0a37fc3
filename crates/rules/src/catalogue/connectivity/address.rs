//! The addresses of the service.

use secondsite_inventory::missing::{Known, Missing, all};
use secondsite_inventory::tables::{Azure, AzureCloud, Record};
use secondsite_inventory::value::Name;

use super::reach::{BETWEEN_SITES, OLDER, PUBLIC, US_GOVERNMENT, is_open};
use crate::command::{Command, Place};
use crate::rule::{
    Answer, Check, Citation, Context, Decision, Level, Rule, Subject, Value, ValueKind, cite, failure,
};
use crate::sources;

const NEEDS: &[&str] = &["connectivity.open", "connectivity.closed"];
const AZURE_NEEDS: &[&str] = &["azure.cloud", "connectivity.open", "connectivity.closed"];
const VALUES: &[(&str, ValueKind)] = &[("addresses", ValueKind::Names)];

const SOURCES: &[Citation] = &[
    cite(&sources::WALKTHROUGH_SERVERS, "F-CON-02"),
    cite(&sources::WALKTHROUGH_SERVERS, "F-CON-01"),
    cite(&sources::WALKTHROUGH_SERVERS, "F-CON-17"),
];

const AZURE_SOURCES: &[Citation] = &[
    cite(&sources::ADDRESSES_2018, "F-CON-04"),
    cite(&sources::ADDRESSES_2018, "F-CON-05"),
    cite(&sources::PREPARE_ON_PREMISES, "F-CON-01"),
    cite(&sources::REQUIREMENTS_2016, "F-CON-01"),
    cite(&sources::ADDRESSES_2018, "F-CON-17"),
];

const fn tries(place: Place) -> Command {
    Command {
        place,
        script: "\
Test-NetConnection -ComputerName 'ACCOUNT.blob.core.windows.net' -Port 443
w32tm /stripchart /computer:time.windows.com /samples:3 /dataonly",
    }
}

/// Site Recovery orchestrates by way of its own addresses, from the VMM server.
pub static VMM_SERVER_ADDRESS_CLOSED: Rule = Rule {
    id: "CON-02",
    slug: "vmm-server-address-closed",
    subject: Subject::Connectivity,
    level: Level::Blocker,
    needs: NEEDS,
    values: VALUES,
    sources: SOURCES,
    disagreement: None,
    fix: &[],
    confirm: &[tries(Place::VmmServer)],
    check: Check::VmmServer(|context, server| judge(context, &server.name, BETWEEN_SITES)),
};

/// Hosts need the same ones.
pub static HOST_ADDRESS_CLOSED: Rule = Rule {
    id: "CON-51",
    slug: "host-address-closed",
    subject: Subject::Connectivity,
    level: Level::Blocker,
    needs: NEEDS,
    values: VALUES,
    sources: SOURCES,
    disagreement: None,
    fix: &[],
    confirm: &[tries(Place::HyperVHost)],
    check: Check::Host(|context, host| judge(context, &host.name, BETWEEN_SITES)),
};

/// An address of the list before, of the days when nothing was installed on hosts: no more than a doubt.
pub static OLDER_ADDRESS_CLOSED: Rule = Rule {
    id: "CON-03",
    slug: "older-address-closed",
    subject: Subject::Connectivity,
    level: Level::Warning,
    needs: NEEDS,
    values: VALUES,
    sources: &[cite(&sources::ONE_PAGE_2016, "F-CON-03")],
    disagreement: None,
    fix: &[],
    confirm: &[Command {
        place: Place::VmmServer,
        script: "Test-NetConnection -ComputerName 'ACCOUNT.store.core.windows.net' -Port 443",
    }],
    check: Check::VmmServer(|context, server| judge(context, &server.name, &[OLDER])),
};

/// Each cloud of Azure has addresses of its own.
pub static VMM_SERVER_AZURE_ADDRESS_CLOSED: Rule = Rule {
    id: "CON-04",
    slug: "vmm-server-azure-address-closed",
    subject: Subject::Connectivity,
    level: Level::Blocker,
    needs: AZURE_NEEDS,
    values: VALUES,
    sources: AZURE_SOURCES,
    disagreement: None,
    fix: &[],
    confirm: &[tries(Place::VmmServer)],
    check: Check::VmmServer(|context, server| in_azure(context, &server.name)),
};

/// Hosts send the data itself there.
pub static HOST_AZURE_ADDRESS_CLOSED: Rule = Rule {
    id: "CON-52",
    slug: "host-azure-address-closed",
    subject: Subject::Connectivity,
    level: Level::Blocker,
    needs: AZURE_NEEDS,
    values: VALUES,
    sources: AZURE_SOURCES,
    disagreement: None,
    fix: &[],
    confirm: &[tries(Place::HyperVHost)],
    check: Check::Host(|context, host| in_azure(context, &host.name)),
};

/// The addresses of the chosen cloud; none are known for the one in China.
pub(super) fn of_cloud(cloud: AzureCloud) -> &'static [&'static str] {
    match cloud {
        AzureCloud::Public => PUBLIC,
        AzureCloud::UsGov => US_GOVERNMENT,
        AzureCloud::China => &[],
    }
}

fn in_azure(context: Context<'_>, server: &Name) -> Decision {
    let cloud = context.estate.inventory().azure.as_ref().and_then(|azure| azure.cloud);
    let cloud: Known<AzureCloud> = cloud.ok_or_else(|| Missing::field(Azure::SHAPE.name, "cloud"));
    judge(context, server, of_cloud(cloud?))
}

/// A closed address settles it, whatever is unknown of others.
fn judge(context: Context<'_>, server: &Name, addresses: &'static [&'static str]) -> Decision {
    if addresses.is_empty() {
        return Ok(Answer::NotApplicable);
    }
    let lacking = |address: &&'static str| -> Known<Option<Name>> {
        let is_open = is_open(context.estate.inventory(), server, address)?;
        Ok(Name::new(address).filter(|_| !is_open))
    };
    let lacking: Vec<Known<Option<Name>>> = addresses.iter().map(lacking).collect();
    let closed: Vec<Name> = lacking.iter().flatten().flatten().cloned().collect();
    if closed.is_empty() {
        return all(lacking).map(|_| Answer::Pass);
    }
    Ok(failure().with("addresses", Value::Names(closed)).into())
}
