//! PowerShell that finds out, mends or confirms, with the names of real objects put in so that none can break out.

mod find_out;

use secondsite_inventory::value::Name;
use secondsite_inventory::{Datum, Inventory, Object};

pub use find_out::{fields, find_out};

/// Where a command is run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// A machine with the VMM console, connected to the VMM server.
    VmmConsole,
    /// The VMM server itself.
    VmmServer,
    /// The Hyper-V host.
    HyperVHost,
    /// A node of the cluster.
    ClusterNode,
    /// Inside the guest.
    Guest,
    /// A machine with the Az modules, signed in.
    Azure,
}

/// A line or a few of Windows PowerShell 5.1. Words in single quotes and capitals are placeholders, such as
/// `'CLOUD'`; those that the finding's object answers are filled in.
#[derive(Debug, Clone, Copy)]
pub struct Command {
    /// Where it is run.
    pub place: Place,
    /// The text, with placeholders.
    pub script: &'static str,
}

/// The placeholders an object answers, and the fields that answer them.
const FILLINGS: &[(&str, &[(&str, &str)])] = &[
    ("vmmServers", &[("VMMSERVER", "name")]),
    ("clouds", &[("CLOUD", "name"), ("VMMSERVER", "vmmServer")]),
    ("hostGroups", &[("GROUPPATH", "path"), ("VMMSERVER", "vmmServer")]),
    ("clusters", &[("CLUSTER", "name"), ("BROKER", "brokerName"), ("VMMSERVER", "vmmServer")]),
    ("hosts", &[("HOST", "name"), ("NODE", "name"), ("VMMSERVER", "vmmServer"), ("CLUSTER", "cluster")]),
    ("virtualMachines", &[("VM", "name"), ("HOST", "host"), ("CLOUD", "cloud")]),
    (
        "vmNetworks",
        &[("VMNETWORK", "name"), ("LOGICALNETWORK", "logicalNetwork"), ("VMMSERVER", "vmmServer")],
    ),
    ("logicalNetworks", &[("LOGICALNETWORK", "name"), ("VMMSERVER", "vmmServer")]),
];

impl Command {
    /// The command for this object.
    #[must_use]
    pub fn fill(&self, object: Object, inventory: &Inventory) -> String {
        let Object::Row(table, row) = object else { return self.script.to_owned() };
        let Some(rows) = inventory.rows(table) else { return self.script.to_owned() };
        let fillings = FILLINGS.iter().find(|(name, _)| *name == table.name());
        let fillings: Vec<(&str, String)> = fillings
            .into_iter()
            .flat_map(|(_, fillings)| *fillings)
            .filter_map(|(placeholder, field)| match rows.get(row, field)? {
                Datum::Text(value) => Some((*placeholder, quoted(&value)?)),
                _ => None,
            })
            .collect();
        // Every other piece stands between quotes. One pass, so that nothing put in is looked at again.
        let pieces = self.script.split('\'').enumerate();
        let filled = pieces.map(|(place, piece)| {
            if place & 1 == 0 {
                return piece.to_owned();
            }
            let filling = fillings.iter().find(|(placeholder, _)| *placeholder == piece);
            filling.map_or_else(|| format!("'{piece}'"), |(_, quoted)| quoted.clone())
        });
        filled.collect()
    }
}

/// The text as a PowerShell string; `None` when it holds what a console might act on or hide.
#[must_use]
pub fn quoted(text: &str) -> Option<String> {
    if text.chars().any(is_unsafe_in_a_console) {
        return None;
    }
    let mut quoted = String::from("'");
    for character in text.chars() {
        // PowerShell takes typographic single quotes for the plain one, so each is doubled.
        if matches!(character, '\'' | '\u{2018}' | '\u{2019}' | '\u{201a}' | '\u{201b}') {
            quoted.push(character);
        }
        quoted.push(character);
    }
    quoted.push('\'');
    Some(quoted)
}

/// Control characters end a line or ring a bell; marks of writing direction hide what stands there.
fn is_unsafe_in_a_console(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
        )
}

/// The name of something as a PowerShell string.
#[must_use]
pub fn quoted_name(name: &Name) -> Option<String> {
    quoted(name.as_str())
}
