//! How the value of a field is found out. Commands here only read, and none was invented: a field for which
//! no documented one was found has none.

mod machines;
mod servers;

use super::{Command, Place};

const fn vmm(script: &'static str) -> Command {
    Command { place: Place::VmmConsole, script }
}

const fn server(script: &'static str) -> Command {
    Command { place: Place::VmmServer, script }
}

const fn host(script: &'static str) -> Command {
    Command { place: Place::HyperVHost, script }
}

const fn node(script: &'static str) -> Command {
    Command { place: Place::ClusterNode, script }
}

const fn guest(script: &'static str) -> Command {
    Command { place: Place::Guest, script }
}

const fn azure(script: &'static str) -> Command {
    Command { place: Place::Azure, script }
}

fn all() -> impl Iterator<Item = &'static (&'static str, &'static [Command])> {
    servers::FIELDS.iter().chain(machines::FIELDS)
}

/// The fields that have a command, by their path in reports.
pub fn fields() -> impl Iterator<Item = &'static str> {
    all().map(|(path, _)| *path)
}

/// The commands that find out what a report calls missing: a field, `hosts.operatingSystem`, a field of a
/// part, `hosts.certificate.notAfter`, or a whole table, `hosts`. None where no documented one was found.
#[must_use]
pub fn find_out(path: &str) -> &'static [Command] {
    let exact = |path: &str| all().find(|(field, _)| *field == path).map(|(_, commands)| *commands);
    // The names of its rows are the first thing to find out of a table.
    let of_table = || exact(&format!("{path}.name")).or_else(|| exact(&format!("{path}.path")));
    let of_part =
        || path.rsplit_once('.').filter(|(part, _)| part.contains('.')).and_then(|(part, _)| exact(part));
    exact(path).or_else(of_table).or_else(of_part).unwrap_or_default()
}
