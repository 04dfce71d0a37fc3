//! Network adapters of the machines that are to be replicated.

use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::{Known, and, any};
use secondsite_inventory::tables::{Adapter, Addressing, GuestFamily, VirtualMachine};

use super::super::virtual_machine::{in_guest, on_host, replicated};
use crate::rule::{Answer, Check, Context, Decision, Level, Rule, Subject, cite, require};
use crate::sources;

fn any_adapter(machine: &VirtualMachine, holds: impl Fn(&Adapter) -> Known<bool>) -> Known<bool> {
    any(machine.adapters()?.iter().map(holds))
}

fn is_static(adapter: &Adapter) -> Known<bool> {
    adapter.addressing().map(|addressing| *addressing == Addressing::Static)
}

/// Teaming belongs in the host.
pub static GUEST_ADAPTERS_TEAMED: Rule = Rule {
    id: "NET-02",
    slug: "guest-adapters-teamed",
    subject: Subject::Network,
    level: Level::Warning,
    needs: &["virtualMachines.replicate", "virtualMachines.adapters", "virtualMachines.adapters.teamed"],
    values: &[],
    sources: &[cite(&sources::MATRIX_2019, "F-NET-02"), cite(&sources::AZURE_MATRIX_2026, "F-NET-02")],
    disagreement: None,
    fix: &[in_guest("Remove-NetLbfoTeam -Name 'TEAM'")],
    confirm: &[in_guest("Get-NetLbfoTeam")],
    check: Check::Machine(guest_adapters_teamed),
};

fn guest_adapters_teamed(_: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    replicated(&machine, || {
        any_adapter(&machine, |adapter| adapter.teamed().copied()).map(|any| require(!any))
    })
}

/// Between VMM and its target, guests speak IPv4.
pub static GUEST_WITH_IPV6: Rule = Rule {
    id: "NET-03",
    slug: "guest-with-ipv6",
    subject: Subject::Network,
    level: Level::Blocker,
    needs: &["virtualMachines.replicate", "virtualMachines.adapters", "virtualMachines.adapters.ipv6"],
    values: &[],
    sources: &[cite(&sources::MATRIX_2019, "F-NET-03"), cite(&sources::AZURE_MATRIX_2026, "F-NET-03")],
    disagreement: None,
    fix: &[],
    confirm: &[in_guest("Get-NetIPAddress -AddressFamily IPv6")],
    check: Check::Machine(guest_with_ipv6),
};

fn guest_with_ipv6(_: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    replicated(&machine, || any_adapter(&machine, |adapter| adapter.ipv6().copied()).map(|any| require(!any)))
}

/// Azure gives a Linux guest a new address in place of its static one.
pub static LINUX_ADDRESS_REPLACED: Rule = Rule {
    id: "NET-04",
    slug: "linux-address-replaced",
    subject: Subject::Network,
    level: Level::Warning,
    needs: &[
        "virtualMachines.replicate",
        "virtualMachines.guestFamily",
        "virtualMachines.adapters",
        "virtualMachines.adapters.addressing",
    ],
    values: &[],
    sources: &[cite(&sources::AZURE_MATRIX_2026, "F-NET-04"), cite(&sources::AZURE_MATRIX_2020, "F-NET-04")],
    disagreement: Some("D-11"),
    fix: &[],
    confirm: &[],
    check: Check::Machine(linux_address_replaced),
};

fn linux_address_replaced(_: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    let on_linux = machine.guest_family().map(|family| *family == GuestFamily::Linux);
    if on_linux == Ok(false) {
        return Ok(Answer::NotApplicable);
    }
    replicated(&machine, || and(on_linux, any_adapter(&machine, is_static)).map(|is| require(!is)))
}

/// A replica that starts in another network needs to be told its address there.
pub static FAILOVER_ADDRESS_MISSING: Rule = Rule {
    id: "NET-19",
    slug: "failover-address-missing",
    subject: Subject::Network,
    level: Level::Advice,
    needs: &[
        "virtualMachines.replicate",
        "virtualMachines.adapters",
        "virtualMachines.adapters.addressing",
        "virtualMachines.adapters.failoverAddress",
    ],
    values: &[],
    sources: &[cite(&sources::BEST_PRACTICES, "F-NET-19")],
    disagreement: None,
    fix: &[on_host(
        "Set-VMNetworkAdapterFailoverConfiguration -VMName 'VM' -IPv4Address 'ADDRESS' -IPv4SubnetMask 'MASK' -IPv4DefaultGateway 'GATEWAY' -IPv4PreferredDNSServer 'DNS'",
    )],
    confirm: &[on_host("Get-VMNetworkAdapterFailoverConfiguration -VMName 'VM'")],
    check: Check::Machine(failover_address_missing),
};

fn failover_address_missing(_: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    let lacks = |adapter: &Adapter| and(is_static(adapter), adapter.failover_address().map(|is_set| !is_set));
    replicated(&machine, || any_adapter(&machine, lacks).map(|any| require(!any)))
}
