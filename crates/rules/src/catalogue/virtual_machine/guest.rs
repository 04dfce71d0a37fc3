//! Which guests and which firmware Azure takes.

use secondsite_inventory::estate::Row;
use secondsite_inventory::missing::both;
use secondsite_inventory::tables::{Architecture, Generation, VirtualMachine};
use secondsite_inventory::value::Text;

use super::{in_guest, on_host, replicated};
use crate::rule::{Answer, Check, Context, Decision, Level, Rule, Subject, cite, failure, require};
use crate::sources;

/// Where a text names something, in whatever case.
fn position(text: &str, wanted: &str) -> Option<usize> {
    text.as_bytes().windows(wanted.len()).position(|part| part.eq_ignore_ascii_case(wanted.as_bytes()))
}

/// The year in the name of a Windows Server, however marks stand between; a version such as 1709 is none.
fn server_year(text: &str) -> Option<u16> {
    const SERVER: &str = "Windows Server";
    let after = text.get(position(text, SERVER)?..)?.get(SERVER.len()..)?;
    let (_, digits) = after.split_at_checked(after.find(|letter: char| letter.is_ascii_digit())?)?;
    digits.get(..4)?.parse().ok().filter(|year| (2000..2100).contains(year))
}

/// Of the guests that Hyper-V runs, the documents name one that does not go to Azure.
pub static NANO_SERVER_GUEST: Rule = Rule {
    id: "VM-02",
    slug: "nano-server-guest",
    subject: Subject::VirtualMachine,
    level: Level::Blocker,
    needs: &["virtualMachines.replicate", "virtualMachines.guestSystem"],
    values: &[],
    sources: &[cite(&sources::AZURE_MATRIX_2026, "F-VM-02")],
    disagreement: None,
    fix: &[],
    confirm: &[in_guest("(Get-CimInstance -ClassName Win32_OperatingSystem).Caption")],
    check: Check::Machine(nano_server_guest),
};

fn nano_server_guest(_: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    replicated(&machine, || Ok(require(position(machine.guest_system()?.as_str(), "Nano Server").is_none())))
}

/// Azure runs 64-bit guests, and of those with 32 bits Windows Server 2008 alone.
pub static GUEST_32_BIT: Rule = Rule {
    id: "VM-03",
    slug: "guest-32-bit",
    subject: Subject::VirtualMachine,
    level: Level::Blocker,
    needs: &["virtualMachines.replicate", "virtualMachines.architecture", "virtualMachines.guestSystem"],
    values: &[],
    sources: &[cite(&sources::AZURE_MATRIX_2026, "F-VM-03"), cite(&sources::AZURE_MATRIX_2020, "F-VM-03")],
    disagreement: None,
    fix: &[],
    confirm: &[in_guest("(Get-CimInstance -ClassName Win32_OperatingSystem).OSArchitecture")],
    check: Check::Machine(guest_32_bit),
};

fn guest_32_bit(_: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    let is_2008 = |system: &Text| server_year(system.as_str()) == Some(2008);
    replicated(&machine, || match machine.architecture {
        Some(Architecture::X64) => Ok(Answer::Pass),
        Some(Architecture::X86) => Ok(require(is_2008(machine.guest_system()?))),
        // With this guest either will do.
        None if machine.guest_system.as_ref().is_some_and(is_2008) => Ok(Answer::Pass),
        None => both(machine.architecture(), machine.guest_system()).map(|_| Answer::Pass),
    })
}

/// With UEFI the documents want Windows Server 2012 at least, and say nothing of other guests.
pub static UEFI_GUEST_TOO_OLD: Rule = Rule {
    id: "VM-56",
    slug: "uefi-guest-too-old",
    subject: Subject::VirtualMachine,
    level: Level::Warning,
    needs: &["virtualMachines.replicate", "virtualMachines.generation", "virtualMachines.guestSystem"],
    values: &[],
    sources: &[cite(&sources::AZURE_MATRIX_2026, "F-VM-10"), cite(&sources::AZURE_MATRIX_2020, "F-VM-10")],
    disagreement: None,
    fix: &[],
    confirm: &[in_guest("(Get-CimInstance -ClassName Win32_OperatingSystem).Caption")],
    check: Check::Machine(uefi_guest_too_old),
};

fn uefi_guest_too_old(_: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    if machine.generation == Some(Generation::One) {
        return Ok(Answer::NotApplicable);
    }
    replicated(&machine, || {
        let year = machine.guest_system().map(|system| server_year(system.as_str()));
        match year {
            Ok(None) => return Ok(Answer::NotApplicable),
            Ok(Some(2012..)) => return Ok(Answer::Pass),
            _ => both(year, machine.generation())?,
        };
        Ok(failure().into())
    })
}

/// Secure Boot is on the list of what does not work.
pub static SECURE_BOOT_ON: Rule = Rule {
    id: "VM-11",
    slug: "secure-boot-on",
    subject: Subject::VirtualMachine,
    level: Level::Blocker,
    needs: &["virtualMachines.replicate", "virtualMachines.secureBoot", "virtualMachines.generation"],
    values: &[],
    sources: &[cite(&sources::AZURE_MATRIX_2026, "F-VM-11")],
    disagreement: None,
    fix: &[on_host(
        "Stop-VM -Name 'VM'\nSet-VMFirmware -VMName 'VM' -EnableSecureBoot Off\nStart-VM -Name 'VM'",
    )],
    confirm: &[on_host("(Get-VMFirmware -VMName 'VM').SecureBoot")],
    check: Check::Machine(secure_boot_on),
};

fn secure_boot_on(_: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    // Only generation 2 has the firmware for it; where it is said to be on, the generation is in doubt.
    if machine.generation == Some(Generation::One) && machine.secure_boot != Some(true) {
        return Ok(Answer::NotApplicable);
    }
    replicated(&machine, || match machine.secure_boot {
        Some(on) => Ok(require(!on)),
        None => both(machine.secure_boot(), machine.generation()).map(|_| Answer::Pass),
    })
}
