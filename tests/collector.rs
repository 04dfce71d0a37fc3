//! The collector only reads, uses only what a reference has, and writes what the inventory has fields for.

use std::collections::{BTreeMap, BTreeSet};

use secondsite_inventory::Table;
use secondsite_inventory::field::{Kind, Shape};
use secondsite_inventory::json;
use tree_sitter::{Node, Parser, Tree};

const COLLECTOR: &str = include_str!("../collect/Export-SecondsiteInventory.ps1");
const KNOWN: &str = include_str!("data/cmdlets.txt");
/// A file of the shape that the collector writes, by hand: VMM with one host that did not answer.
const COLLECTED: &str = include_str!("collector/vmm.json");

/// What a command may be besides one that begins with `Get-`.
const OTHER: [&str; 4] = ["ConvertTo-Json", "Test-Path", "Write-Host", "Write-Progress"];

/// Types of which static members are used; writing the one file is among them.
const STATIC: [&str; 4] = [
    "[System.IO.File]::WriteAllText",
    "[System.IO.Path]::Combine",
    "[System.Text.UTF8Encoding]::new",
    "[System.Collections.Generic.List[object]]::new",
];

/// Methods of objects; none of them changes anything outside the script.
const METHODS: [&str; 8] = [
    "Add",
    "AddDays",
    "Split",
    "ToArray",
    "ToLowerInvariant",
    "ToString",
    "ToUniversalTime",
    "ToUpperInvariant",
];

fn parsed() -> Tree {
    let mut parser = Parser::new();
    parser.set_language(&tree_sitter_powershell::LANGUAGE.into()).unwrap();
    parser.parse(COLLECTOR, None).unwrap()
}

fn text(node: Node<'_>) -> &'static str {
    COLLECTOR.get(node.byte_range()).unwrap()
}

/// Every node of these kinds.
fn nodes<'t>(tree: &'t Tree, kinds: &[&str]) -> Vec<Node<'t>> {
    let mut found = Vec::new();
    let mut waiting = vec![tree.root_node()];
    while let Some(node) = waiting.pop() {
        if kinds.contains(&node.kind()) {
            found.push(node);
        }
        let mut cursor = node.walk();
        waiting.extend(node.children(&mut cursor));
    }
    found.sort_by_key(Node::start_byte);
    found
}

fn own_functions(tree: &Tree) -> BTreeSet<&'static str> {
    nodes(tree, &["function_name"]).into_iter().map(text).collect()
}

#[test]
fn the_collector_parses_whole_and_is_short_enough_to_be_read() {
    let tree = parsed();
    let wrong: Vec<_> =
        nodes(&tree, &["ERROR"]).iter().map(|node| (node.start_position(), text(*node))).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    assert!(COLLECTOR.lines().count() <= 350, "{} lines", COLLECTOR.lines().count());
    assert!(own_functions(&tree).len() > 5);
}

#[test]
fn every_command_reads_and_every_parameter_was_found_in_a_reference() {
    let tree = parsed();
    let own = own_functions(&tree);
    let known: BTreeMap<&str, BTreeSet<&str>> = KNOWN
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| (line.split_whitespace().next().unwrap(), line.split_whitespace().skip(1).collect()))
        .collect();
    let commands = nodes(&tree, &["command"]);
    assert!(commands.len() > 50);
    for command in commands {
        let mut cursor = command.walk();
        let parts: Vec<Node<'_>> = command.children(&mut cursor).collect();
        let Some(name) = parts.iter().find(|part| part.kind() == "command_name") else {
            // The one call of a block that was handed over.
            assert_eq!(text(command).trim(), "& $Reader");
            continue;
        };
        let name = text(*name);
        if own.contains(name) {
            continue;
        }
        assert!(name.starts_with("Get-") || OTHER.contains(&name), "{name} does more than read");
        let allowed = known.get(name).unwrap_or_else(|| panic!("{name} is not in tests/data/cmdlets.txt"));
        for parameter in nodes_within(command, "command_parameter") {
            let parameter = text(parameter);
            assert!(allowed.contains(parameter) || parameter == "-ErrorAction", "{name} {parameter}");
        }
    }
}

/// The parameters of a command itself, not those of commands in its blocks and brackets.
fn nodes_within<'t>(command: Node<'t>, kind: &str) -> Vec<Node<'t>> {
    let mut found = Vec::new();
    let mut cursor = command.walk();
    for child in command.children(&mut cursor) {
        if child.kind() == kind {
            found.push(child);
        } else if child.kind() == "command_elements" {
            found.extend(nodes_within(child, kind));
        }
    }
    found
}

#[test]
fn nothing_is_called_that_could_change_anything_but_the_output_file() {
    let code = code();
    for (place, _) in code.match_indices("]::") {
        let start = code
            .get(..place)
            .unwrap()
            .rfind(" [")
            .or_else(|| code.get(..place).unwrap().rfind("(["))
            .unwrap();
        let call: String =
            code.get(start + 1..).unwrap().chars().take_while(|c| *c != '(' || c.is_whitespace()).collect();
        let call = call.trim_start_matches('(');
        assert!(STATIC.iter().any(|known| call.ends_with(known)), "{call}");
    }
    assert_eq!(code.matches("WriteAllText").count(), 1);
    let tree = parsed();
    let calls = nodes(&tree, &["invokation_expression"]);
    assert!(calls.len() > 20);
    for call in calls {
        let mut cursor = call.walk();
        let name = call.children(&mut cursor).find(|child| child.kind() == "member_name").map(text).unwrap();
        let fine = METHODS.contains(&name) || ["WriteAllText", "Combine", "new", "Where"].contains(&name);
        assert!(fine, "{}", text(call));
    }
    for word in [
        "Invoke-",
        "Start-",
        "Set-Item",
        "New-Object",
        "Read-Host",
        "Get-Credential",
        "iex",
        "Net.WebClient",
        "Out-File",
    ] {
        assert!(!code.contains(word), "{word}");
    }
}

/// The script without its comments.
fn code() -> String {
    let body = COLLECTOR.split_once("#>").unwrap().1;
    body.lines().filter(|line| !line.trim_start().starts_with('#')).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_collector_says_on_what_it_was_run() {
    assert!(COLLECTOR.contains("Run on these versions so far: none."));
}

#[test]
fn every_field_that_is_written_is_in_the_contract() {
    let mut names: BTreeSet<&str> = ["format", "collected", "notCollected", "what", "reason"].into();
    fn collect(shape: &'static Shape, names: &mut BTreeSet<&'static str>) {
        for field in shape.fields {
            names.insert(field.name);
            let mut kind = &field.kind;
            while let Kind::List(items) = kind {
                kind = items;
            }
            if let Kind::Part(part) = kind {
                collect(part, names);
            }
        }
    }
    for table in Table::ALL {
        names.insert(table.name());
        collect(table.shape(), &mut names);
    }
    let code = code();
    let mut written = BTreeSet::new();
    for prefix in ["$row.", "$Row.", "$disk.", "$server.", "$estate.", "$Estate."] {
        for (place, _) in code.match_indices(prefix) {
            let rest = code.get(place + prefix.len()..).unwrap();
            let name: String = rest.chars().take_while(|character| character.is_alphanumeric()).collect();
            if rest.get(name.len()..).unwrap().starts_with(" =") {
                written.insert(name);
            }
        }
    }
    assert!(written.len() > 30, "{written:?}");
    for name in written {
        assert!(names.contains(name.as_str()), "{name} is no field");
    }
}

#[test]
fn what_was_not_collected_is_told_and_stays_unknown() {
    let reading = json::read(COLLECTED.as_bytes()).unwrap();
    let hosts = reading.inventory.hosts.as_ref().unwrap();
    assert!(hosts.iter().any(|host| host.operating_system.is_none() && host.name.is("hv03.contoso.com")));
    let told: Vec<String> = reading
        .warnings
        .iter()
        .map(|warning| secondsite_text::problem(secondsite_text::Language::English, warning))
        .collect();
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("hv03.contoso.com: Windows") && told[0].contains("RPC"), "{told:?}");
}

/// What docs/collector.md lists under a heading, as `table.field`; parts go by the name they have there.
fn listed(document: &str, heading: &str) -> BTreeSet<String> {
    let section = document.split_once(heading).unwrap().1.split("\n## ").next().unwrap();
    let pieces: Vec<&str> = section.split('`').collect();
    let mut listed = BTreeSet::new();
    // Between a name in backticks and the next stand its fields, up to the end of the cell, the item or the list.
    for (table, after) in pieces.iter().zip(pieces.iter().skip(1)).skip(1).step_by(2) {
        let Some(fields) = after.strip_prefix(": ") else { continue };
        let end = fields.find(['|', ';', '-']).unwrap_or(fields.len());
        let fields = fields.get(..end).unwrap().split("\n\n").next().unwrap();
        listed.extend(fields.split(',').map(|field| format!("{table}.{}", field.trim())));
    }
    listed
}

#[test]
fn every_field_is_collected_or_has_a_reason_why_not() {
    let document =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/collector.md")).unwrap();
    let collected = listed(&document, "## What it collects");
    let left = listed(&document, "## What it leaves unknown");
    let both: Vec<_> = collected.intersection(&left).collect();
    assert!(both.is_empty(), "{both:?}");
    let mut fields = BTreeSet::new();
    let parts = [
        ("hosts", "certificate", "certificate"),
        ("virtualMachines", "disks", "disk"),
        ("virtualMachines", "adapters", "adapter"),
    ];
    for table in Table::ALL {
        for field in table.shape().fields {
            fields.insert(format!("{table}.{}", field.name));
            let Some((_, _, name)) = parts.iter().find(|part| (part.0, part.1) == (table.name(), field.name))
            else {
                continue;
            };
            let part = match &field.kind {
                Kind::Part(part) | Kind::List(Kind::Part(part)) => *part,
                _ => panic!("{} is no part", field.name),
            };
            fields.extend(part.fields.iter().map(|field| format!("{name}.{}", field.name)));
        }
    }
    let documented: BTreeSet<String> = collected.union(&left).cloned().collect();
    assert_eq!(documented, fields);
    let code = code();
    for path in collected {
        let field = path.split_once('.').unwrap().1;
        // As `$row.field =`, as `field =` in a literal, or as the text of a key.
        let is_part = |character: char| character.is_alphanumeric();
        let stands = code.match_indices(field).any(|(place, _)| {
            let before = code.get(..place).unwrap().chars().next_back().unwrap();
            let after = code.get(place + field.len()..).unwrap();
            let is_key = after.starts_with('\'') || after.trim_start().starts_with('=');
            !is_part(before) && is_key
        });
        // The families of addresses are told in a loop, by their names in lower case.
        assert!(stands || ["ipv4", "ipv6"].contains(&field), "{path} is not in the script");
    }
}
