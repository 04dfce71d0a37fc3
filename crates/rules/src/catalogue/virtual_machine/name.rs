//! What a machine may be called.

use secondsite_inventory::estate::Row;
use secondsite_inventory::tables::VirtualMachine;

use super::{on_host, replicated};
use crate::command::Command;
use crate::rule::{
    Answer, Check, Context, Decision, Level, Rule, Subject, Value, ValueKind, cite, failure, require,
};
use crate::sources;

/// Names a machine anew; neither its files nor the guest's own name change.
const RENAME: Command = on_host("Rename-VM -Name 'VM' -NewName 'NEWNAME'");

/// Finds the machine by its new name.
const FIND: Command = on_host("Get-VM -Name 'NEWNAME'");

/// The longest name Azure takes, in characters.
const LONGEST_NAME: usize = 63;

/// Azure refuses some names; another can be given on the way, so it is no more than a warning.
pub static NAME_OUTSIDE_AZURE_LIMITS: Rule = Rule {
    id: "VM-04",
    slug: "name-outside-azure-limits",
    subject: Subject::VirtualMachine,
    level: Level::Warning,
    needs: &["virtualMachines.name", "virtualMachines.replicate"],
    values: &[("case", ValueKind::Word(&["characters", "ends", "length"]))],
    sources: &[cite(&sources::AZURE_MATRIX_2026, "F-VM-04"), cite(&sources::REQUIREMENTS_2016, "F-VM-04")],
    disagreement: None,
    fix: &[RENAME],
    confirm: &[FIND],
    check: Check::Machine(name_outside_azure_limits),
};

fn name_outside_azure_limits(_: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    let name = machine.name.as_str();
    let is_letter_or_digit = |letter: char| letter.is_ascii_alphanumeric();
    replicated(&machine, || {
        let case = if !name.chars().all(|letter| is_letter_or_digit(letter) || letter == '-') {
            "characters"
        } else if !name.starts_with(is_letter_or_digit) || !name.ends_with(is_letter_or_digit) {
            "ends"
        } else if name.len() > LONGEST_NAME {
            "length"
        } else {
            return Ok(Answer::Pass);
        };
        Ok(failure().with("case", Value::Word(case)).into())
    })
}

/// The Deployment Planner gets no data of machines with some characters in their names.
pub static NAME_UNREADABLE_TO_PLANNER: Rule = Rule {
    id: "VM-05",
    slug: "name-unreadable-to-planner",
    subject: Subject::VirtualMachine,
    level: Level::Warning,
    needs: &["virtualMachines.name", "virtualMachines.replicate"],
    values: &[],
    sources: &[cite(&sources::PLANNER_ANALYSIS, "F-VM-05")],
    disagreement: None,
    fix: &[],
    confirm: &[FIND],
    check: Check::Machine(name_unreadable_to_planner),
};

fn name_unreadable_to_planner(_: Context<'_>, machine: Row<'_, VirtualMachine>) -> Decision {
    let unreadable = |letter: char| matches!(letter, '“' | '”' | '[' | ']' | '`');
    replicated(&machine, || Ok(require(!machine.name.as_str().contains(unreadable))))
}
