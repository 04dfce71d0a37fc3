//! What rules about machines have in common: which machines they are for, and which of their disks count.

use secondsite_inventory::missing::{Known, Missing};
use secondsite_inventory::tables::{Disk, Record, VirtualMachine};
use secondsite_inventory::value::Name;

use crate::rule::{Answer, Decision, Failure, Value, ValueKind, failure};

/// The decision for a machine that is to be replicated; one that is not is none of the rule's business. A
/// machine that passes does so whether it is to be replicated or not.
pub fn replicated(machine: &VirtualMachine, decide: impl FnOnce() -> Decision) -> Decision {
    match machine.replicate {
        Some(true) => decide(),
        Some(false) => Ok(Answer::NotApplicable),
        None => {
            let gap = || Missing::field(VirtualMachine::SHAPE.name, "replicate");
            match decide() {
                Ok(Answer::Fail(_)) => Err(gap()),
                Err(missing) => Err(gap().and(missing)),
                settled => settled,
            }
        }
    }
}

/// The disks that are replicated and at fault; one that surely is settles it, whatever is unknown of others.
///
/// # Errors
/// The disks are not known, or none is surely at fault and for some it is not known.
pub fn faulty<'a>(
    machine: &'a VirtualMachine,
    at_fault: impl Fn(&'a Disk) -> Known<bool>,
) -> Known<Vec<&'a Disk>> {
    let mut faulty = Vec::new();
    let mut missing = None;
    for disk in machine.disks()?.iter().filter(|disk| disk.excluded != Some(true)) {
        match at_fault(disk) {
            Ok(false) => {}
            Ok(true) if disk.excluded.is_some() => faulty.push(disk),
            Ok(true) => lacking(&mut missing, disk.excluded().err()),
            Err(lack) => {
                lacking(&mut missing, Some(lack));
                lacking(&mut missing, disk.excluded().err());
            }
        }
    }
    match missing {
        Some(missing) if faulty.is_empty() => Err(missing),
        _ => Ok(faulty),
    }
}

/// Pass when at most, or at least, so many disks are replicated and counted; else a failure with the number.
///
/// # Errors
/// The disks are not known, or some of which it is not known whether they count make the difference.
pub fn number_of_disks(
    machine: &VirtualMachine,
    allowed: std::ops::RangeInclusive<usize>,
    counts: impl Fn(&Disk) -> Known<bool>,
) -> Known<Result<(), usize>> {
    let disks = machine.disks()?;
    // So few that none need be looked at.
    if *allowed.start() == 0 && disks.len() <= *allowed.end() {
        return Ok(Ok(()));
    }
    let (mut surely, mut perhaps, mut missing) = (0_usize, 0_usize, None);
    for disk in disks.iter().filter(|disk| disk.excluded != Some(true)) {
        match counts(disk) {
            Ok(false) => {}
            Ok(true) if disk.excluded.is_some() => surely = surely.saturating_add(1),
            unsure => {
                perhaps = perhaps.saturating_add(1);
                lacking(&mut missing, unsure.err());
                lacking(&mut missing, disk.excluded().err());
            }
        }
    }
    let most = surely.saturating_add(perhaps);
    if allowed.contains(&surely) && allowed.contains(&most) {
        return Ok(Ok(()));
    }
    match missing {
        Some(missing) if surely <= *allowed.end() && most >= *allowed.start() => Err(missing),
        _ => Ok(Err(surely)),
    }
}

fn lacking(so_far: &mut Option<Missing>, more: Option<Missing>) {
    *so_far = match (so_far.take(), more) {
        (Some(so_far), Some(more)) => Some(so_far.and(more)),
        (so_far, more) => so_far.or(more),
    };
}

/// What a failure says of disks at fault.
pub const DISKS: &[(&str, ValueKind)] = &[("count", ValueKind::Count), ("disks", ValueKind::Names)];

/// Pass without disks at fault, else a failure with how many there are and the names of those that have one.
pub fn without(faulty: &[&Disk]) -> Answer {
    if faulty.is_empty() { Answer::Pass } else { found(faulty).into() }
}

/// A failure with how many disks are at fault and the names of those that have one.
pub fn found(faulty: &[&Disk]) -> Failure {
    let names: Vec<Name> = faulty.iter().filter_map(|disk| disk.name.clone()).collect();
    failure().with("count", Value::Count(faulty.len() as u64)).with("disks", Value::Names(names))
}
