//! The script that finds out what is not known: every line only reads, stands once in each place where it is
//! to be run, and tells which facts it answers.

use std::collections::{BTreeMap, HashMap};

use secondsite_inventory::{Datum, Inventory, Object, Table};
use secondsite_rules::command::{Command, Place, find_out};
use secondsite_rules::{Level, Report};
use secondsite_text::{Arg, Language, field_in, object, say};

use crate::needed::{Fact, facts};

/// The lines to be run in one place, with the facts they answer.
#[derive(Default)]
struct Part {
    lines: Vec<(String, Vec<String>)>,
    /// Where a line stands among them.
    places: HashMap<String, usize>,
}

impl Part {
    fn add(&mut self, line: String, fact: &str) {
        let next = self.lines.len();
        let place = *self.places.entry(line.clone()).or_insert(next);
        if place == next {
            self.lines.push((line, Vec::new()));
        }
        if let Some((_, told)) = self.lines.get_mut(place)
            && told.last().is_none_or(|last| last != fact)
        {
            told.push(fact.to_owned());
        }
    }
}

/// By where a part is run: the kind of place, and the server, cluster or machine; empty where any will do.
type Parts = BTreeMap<(Place, String), Part>;

/// The script for the facts that findings of this level or a higher one wait for; `None` when no command is
/// known for any of them. PowerShell, with comments in the language.
#[must_use]
pub fn script(language: Language, report: &Report, inventory: &Inventory, least: Level) -> Option<String> {
    let mut parts = Parts::new();
    let mut without: Vec<String> = Vec::new();
    for fact in facts(report, inventory, least) {
        let label = label(language, inventory, &fact);
        let commands = commands(report, &fact);
        if commands.is_empty() {
            without.push(match secondsite_text::field_look(language, &fact.path.to_string()) {
                Some(look) => {
                    say(language, "find-out-look", &[("fact", label.into()), ("look", look.into())])
                }
                None => label,
            });
            continue;
        }
        for command in commands {
            for subject in subjects(command, &fact, inventory) {
                let on = runs_on(command.place, subject, inventory);
                let part = parts.entry((command.place, on)).or_default();
                part.add(command.fill(subject, inventory), &label);
            }
        }
    }
    (!parts.is_empty()).then(|| written(language, report, inventory, &parts, &without))
}

/// The commands that find the fact out and can be run in the scenario.
#[must_use]
pub fn commands(report: &Report, fact: &Fact) -> Vec<&'static Command> {
    let offered = |command: &&Command| report.edition.scenario.offers(command.place);
    find_out(&fact.path.to_string()).iter().filter(offered).collect()
}

/// The objects whose names a command is filled with. What is asked of a table as a whole is asked of every VMM
/// server there is.
fn subjects(command: &Command, fact: &Fact, inventory: &Inventory) -> Vec<Object> {
    let servers = inventory.vmm_servers.as_ref().map_or(0, Vec::len);
    match fact.object {
        Object::Table(_) if servers > 0 && command.script.contains("'VMMSERVER'") => {
            (0..servers).map(|row| Object::Row(Table::VmmServers, row)).collect()
        }
        object => vec![object],
    }
}

/// The name of the server, cluster or machine on which a command about an object is run.
fn runs_on(place: Place, object: Object, inventory: &Inventory) -> String {
    let Object::Row(table, row) = object else { return String::new() };
    let field = match (place, table) {
        (Place::VmmServer, Table::VmmServers)
        | (Place::HyperVHost, Table::Hosts)
        | (Place::ClusterNode, Table::Clusters)
        | (Place::Guest, Table::VirtualMachines) => "name",
        (Place::HyperVHost, Table::VirtualMachines) => "host",
        (Place::ClusterNode, Table::Hosts) => "cluster",
        _ => return String::new(),
    };
    match inventory.rows(table).and_then(|rows| rows.get(row, field)) {
        Some(Datum::Text(name)) => secondsite_text::visible(&name).into_owned(),
        _ => String::new(),
    }
}

/// What a fact is called: `hv01: Operating system`.
#[must_use]
pub fn label(language: Language, inventory: &Inventory, fact: &Fact) -> String {
    let path = fact.path.to_string();
    match fact.object {
        Object::Row(table, _) => {
            let args: [(&str, Arg<'_>); 2] = [
                ("object", object(language, inventory, fact.object).into()),
                ("field", field_in(language, Some(table), &path).into()),
            ];
            say(language, "find-out-fact", &args)
        }
        Object::Table(_) | Object::Estate => field_in(language, None, &path),
    }
}

fn written(
    language: Language,
    report: &Report,
    inventory: &Inventory,
    parts: &Parts,
    without: &[String],
) -> String {
    let mut text = String::new();
    let name = inventory.name.as_ref().map(|name| secondsite_text::visible(name.as_str()).into_owned());
    let name = name.unwrap_or_else(|| say(language, "find-out-nameless", &[]));
    let edition = secondsite_text::edition(language, report.edition);
    let head = [("name", name.into()), ("edition", edition.into()), ("date", Arg::Date(report.today))];
    comment(&mut text, &say(language, "find-out-head", &head));
    for id in ["find-out-reads", "find-out-parts", "find-out-placeholders"] {
        comment(&mut text, &say(language, id, &[]));
    }
    for ((place, on), part) in parts {
        let place = secondsite_text::place(language, *place);
        let heading = if on.is_empty() {
            place
        } else {
            say(language, "find-out-on", &[("place", place.into()), ("name", on.as_str().into())])
        };
        text.push('\n');
        comment(&mut text, &format!("==== {heading} ===="));
        for (line, told) in &part.lines {
            text.push('\n');
            told.iter().for_each(|fact| comment(&mut text, fact));
            text.push_str(line);
            text.push('\n');
        }
    }
    if !without.is_empty() {
        text.push('\n');
        comment(&mut text, &say(language, "find-out-without", &[]));
        without.iter().for_each(|fact| comment(&mut text, fact));
    }
    text
}

/// A comment, each line of it; names in it have had everything spelled out that could end one.
fn comment(text: &mut String, said: &str) {
    for line in said.lines() {
        text.push_str("# ");
        text.push_str(line);
        text.push('\n');
    }
}
