//! The PowerShell of the project: only what a reference page has, only reading where it says so, and no
//! name that breaks out of its quotes.

use std::collections::{BTreeMap, BTreeSet};

use secondsite_inventory::{Inventory, Object, Table, json};
use secondsite_rules::command::{Command, fields, find_out};
use secondsite_rules::{Rule, catalogue};
use tree_sitter::{Node, Parser};

const KNOWN: &str = include_str!("data/cmdlets.txt");

/// A command of a script with the parameters it is given.
pub type Call = (String, Vec<String>);

pub fn calls(script: &str) -> Vec<Call> {
    let mut parser = Parser::new();
    parser.set_language(&tree_sitter_powershell::LANGUAGE.into()).unwrap();
    let tree = parser.parse(script, None).unwrap();
    let mut calls = Vec::new();
    collect(tree.root_node(), script, &mut None, &mut calls);
    calls
}

/// The grammar loses its way where a pipeline begins with a member of an expression, but not the names and
/// parameters in it: those that stand loose belong to the name before them.
fn collect(node: Node<'_>, script: &str, current: &mut Option<usize>, calls: &mut Vec<Call>) {
    let text = || script.get(node.byte_range()).unwrap_or_default().to_owned();
    match node.kind() {
        "command_name" => {
            *current = Some(calls.len());
            calls.push((text(), Vec::new()));
        }
        "command_parameter" => calls[current.expect("a parameter of nothing")].1.push(text()),
        kind => {
            let outer = *current;
            let mut cursor = node.walk();
            for child in node.children(&mut cursor) {
                collect(child, script, current, calls);
            }
            // What stands in brackets or a block is over with it; elements belong to their command.
            if matches!(kind, "command" | "parenthesized_expression" | "script_block") {
                *current = outer;
            }
        }
    }
}

fn known() -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    let lines = KNOWN.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let mut words = line.split_whitespace();
            (words.next().unwrap(), words.collect())
        })
        .collect()
}

fn reading() -> Vec<(String, Command)> {
    let confirming =
        |rule: &'static Rule| rule.confirm.iter().map(move |command| (rule.id.to_owned(), *command));
    let finding =
        fields().flat_map(|path| find_out(path).iter().map(move |command| (path.to_owned(), *command)));
    catalogue::all().into_iter().flat_map(confirming).chain(finding).collect()
}

fn every() -> Vec<(String, Command)> {
    let fixing = |rule: &'static Rule| rule.fix.iter().map(move |command| (rule.id.to_owned(), *command));
    catalogue::all().into_iter().flat_map(fixing).chain(reading()).collect()
}

#[test]
fn every_cmdlet_and_parameter_was_found_in_a_reference() {
    let known = known();
    let mut unknown = Vec::new();
    for (of, command) in every() {
        let calls = calls(command.script);
        assert!(!calls.is_empty(), "{of}: {}", command.script);
        for (name, parameters) in calls {
            match known.get(name.as_str()) {
                None => unknown.push(format!("{of}: {name}")),
                Some(allowed) => {
                    let foreign = parameters.iter().filter(|parameter| !allowed.contains(parameter.as_str()));
                    unknown.extend(foreign.map(|parameter| format!("{of}: {name} {parameter}")));
                }
            }
        }
    }
    assert!(unknown.is_empty(), "not in tests/data/cmdlets.txt:\n{}", unknown.join("\n"));
}

#[test]
fn what_finds_out_or_confirms_only_reads() {
    let reads = ["Get-", "Test-", "Measure-", "Select-", "Where-", "Format-", "ForEach-", "Sort-"];
    for (of, command) in reading() {
        for (name, _) in calls(command.script) {
            let fine = match name.as_str() {
                "netsh" => command.script.contains("netsh winhttp show "),
                "w32tm" => {
                    command.script.contains("w32tm /stripchart ") || command.script.contains("w32tm /query ")
                }
                "New-Object" => command.script.contains("New-Object -ComObject Microsoft.Update.Session"),
                name => reads.iter().any(|verb| name.starts_with(verb)),
            };
            assert!(fine, "{of}: {name} in {}", command.script);
        }
    }
}

/// Names nobody should have, and somebody will.
const HOSTILE: [&str; 6] = [
    "a'; Remove-Item C:\\ -Recurse; '",
    "a\u{2019}; Remove-Item C:\\; \u{2019}",
    "'VMMSERVER'",
    "$(Remove-Item C:\\)",
    "a\nRemove-Item C:\\",
    "\u{202e}gnihton",
];

#[test]
fn no_name_breaks_out_of_a_command() {
    for name in HOSTILE {
        let inventory = named(name);
        for (of, command) in every() {
            let plain = calls(command.script);
            for table in Table::ALL {
                let filled = command.fill(Object::Row(table, 0), &inventory);
                assert_eq!(calls(&filled), plain, "{of} for {table}: {filled}");
            }
        }
    }
}

/// One row of each table that commands are filled for, called `name` in every way.
fn named(name: &str) -> Inventory {
    let rows = serde_json::json!({
        "format": "secondsite/1",
        "vmmServers": [{ "name": name }],
        "clouds": [{ "name": name, "vmmServer": name }],
        "hostGroups": [{ "path": name, "vmmServer": name }],
        "clusters": [{ "name": name, "vmmServer": name, "brokerName": name }],
        "hosts": [{ "name": name, "vmmServer": name, "cluster": name }],
        "virtualMachines": [{ "name": name, "host": name, "cloud": name }],
        "logicalNetworks": [{ "name": name, "vmmServer": name }],
        "vmNetworks": [{ "name": name, "vmmServer": name, "logicalNetwork": name }],
    });
    json::read(rows.to_string().as_bytes()).unwrap().inventory
}

#[test]
fn placeholders_stand_in_single_quotes_alone() {
    for (of, command) in every() {
        let script = command.script;
        assert_eq!(script.matches('\'').count() % 2, 0, "{of}: {script}");
        // In double quotes PowerShell would act on what a name holds.
        let in_double_quotes = script.split('"').skip(1).step_by(2).any(|piece| piece.contains('\''));
        let filled = in_double_quotes && command.fill(Object::Row(Table::Clusters, 0), &named("x")) != script;
        assert!(!filled, "{of}: {script}");
    }
}

#[test]
fn a_name_is_filled_in_where_the_object_answers() {
    let command =
        Command { place: secondsite_rules::Place::VmmConsole, script: "Get-SCCloud -Name 'CLOUD' 'OTHER'" };
    let filled = |name: &str| command.fill(Object::Row(Table::Clouds, 0), &named(name));
    assert_eq!(filled("Gold"), "Get-SCCloud -Name 'Gold' 'OTHER'");
    assert_eq!(filled("Bo's"), "Get-SCCloud -Name 'Bo''s' 'OTHER'");
    assert_eq!(filled("'OTHER'"), "Get-SCCloud -Name '''OTHER''' 'OTHER'");
    assert_eq!(filled("two\nlines"), command.script);
    assert_eq!(command.fill(Object::Estate, &named("Gold")), command.script);
}

#[test]
fn what_is_missing_of_a_part_or_a_table_is_found_out_too() {
    let first = |path: &str| find_out(path).first().map(|command| command.script);
    assert_eq!(first("hosts.certificate.notAfter"), first("hosts.certificate"));
    assert_eq!(first("hosts"), first("hosts.name"));
    assert_eq!(first("hostGroups"), first("hostGroups.path"));
    assert_eq!(first("sites.role"), None);
    assert_eq!(first("vmmServers.site"), None);
}
