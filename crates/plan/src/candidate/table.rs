//! Rows to add: those that others name and that are not there, and those that a side has to have.

use secondsite_inventory::tables::Rows;
use secondsite_inventory::value::folded;
use secondsite_inventory::{Datum, Inventory, Table};
use secondsite_rules::suggestion::{Suggestion, suggestions};
use secondsite_rules::{Finding, Outcome};

use super::cloud::{clouds, destinations, mappings, networks};
use super::rows::name;
use super::side::sides;
use super::target::Target;
use super::{Candidate, Ease};
use crate::bench::Bench;
use crate::edit::Edit;
use crate::place::Place;

/// Tables of which a site may well have none.
const DISPENSABLE: &[Table] =
    &[Table::Clusters, Table::LogicalNetworks, Table::VmNetworks, Table::NetworkMappings];

/// Rows to add, or to say that there are none.
pub fn candidates(bench: &Bench, findings: &[&Finding]) -> Vec<Candidate> {
    let mut candidates = Vec::new();
    let mut offer = |edits: Vec<Edit>| {
        if !edits.is_empty() {
            let edits = edits.into_iter().map(|edit| (None, edit)).collect();
            candidates.push(Candidate { edits, ease: Ease::Usual });
        }
    };
    let Some(first) = findings.first() else { return candidates };
    let tables = first.rule.tables();
    for table in &tables {
        if !bench.inventory.knows(*table) {
            if DISPENSABLE.contains(table) {
                offer(vec![Edit::Declare(*table)]);
            }
            offer(referred(&bench.inventory, *table));
        }
    }
    if tables.contains(&Table::Sites) {
        for edits in sides(bench) {
            offer(edits);
        }
    }
    for edits in unlisted(bench, findings) {
        offer(edits);
    }
    if tables.contains(&Table::Connectivity) {
        for row in reaching() {
            offer(vec![row]);
        }
        for edits in reopened(bench, findings) {
            offer(edits);
        }
    }
    if tables.contains(&Table::ReplicationPolicies) && bench.inventory.replication_policies.is_none() {
        for row in policies() {
            offer(vec![row]);
        }
    }
    if tables.contains(&Table::Clouds) && matches!(first.outcome, Outcome::Fail(_)) {
        for row in clouds(bench, first.object) {
            offer(vec![row]);
        }
        for edits in networks(bench, findings) {
            offer(edits);
        }
    }
    if tables.contains(&Table::NetworkMappings) {
        for target in destinations(bench) {
            offer(mappings(bench, findings, &target));
        }
    }
    candidates
}

/// A row of a table with these values, the others unknown.
pub fn row(table: Table, given: &[(&str, Datum)]) -> Edit {
    let value = |name: &str| given.iter().find(|(field, _)| *field == name).map(|(_, datum)| datum.clone());
    Edit::Add { table, values: table.shape().fields.iter().map(|field| value(field.name)).collect() }
}

/// A text without its type.
pub fn text(text: &str) -> Datum {
    Datum::Text(text.to_owned())
}

/// The rows of a table that is not known which others name.
pub fn referred(inventory: &Inventory, table: Table) -> Vec<Edit> {
    let mut rows: Vec<Edit> = Vec::new();
    for other in Table::ALL {
        let Some(referring) = inventory.rows(other) else { continue };
        for field in other.shape().fields.iter().filter(|field| field.refers == Some(table)) {
            for place in 0..referring.len() {
                rows.extend(missing_rows(referring, place, field.name, table, &rows, inventory));
            }
        }
    }
    rows
}

/// The rows that a field names and that are neither there nor among those to be added.
fn missing_rows(
    referring: &dyn Rows,
    place: usize,
    field: &str,
    table: Table,
    added: &[Edit],
    inventory: &Inventory,
) -> Vec<Edit> {
    let names = match referring.get(place, field) {
        Some(Datum::Text(text)) => vec![text],
        Some(Datum::List(items)) => items.iter().filter_map(Datum::as_text).map(str::to_owned).collect(),
        _ => Vec::new(),
    };
    let there = |wanted: &str| {
        let rows = inventory.rows(table);
        rows.is_some_and(|rows| {
            (0..rows.len()).any(|row| name(rows, row).as_deref() == Some(&*folded(wanted)))
        })
    };
    let only_server = || match inventory.vmm_servers.as_deref() {
        Some([only]) => Some(text(only.name.as_str())),
        _ => None,
    };
    let server = referring.get(place, "vmmServer").or_else(only_server);
    let shape = table.shape();
    let keys: Vec<&str> = shape.fields.iter().take(shape.keys).map(|field| field.name).collect();
    let build = |wanted: String| match (keys.as_slice(), &server) {
        ([only], _) => Some(row(table, &[(only, Datum::Text(wanted))])),
        ([first, second], Some(server)) => {
            Some(row(table, &[(first, Datum::Text(wanted)), (second, server.clone())]))
        }
        _ => None,
    };
    let mut rows: Vec<Edit> = Vec::new();
    for edit in names.into_iter().filter(|name| !there(name)).filter_map(build) {
        if !added.contains(&edit) && !rows.contains(&edit) {
            rows.push(edit);
        }
    }
    rows
}

/// Rows that fields name, where the findings lack these fields because the rows are not listed.
fn unlisted(bench: &Bench, findings: &[&Finding]) -> Vec<Vec<Edit>> {
    let mut targets: Vec<Target> = Vec::new();
    for finding in findings {
        let Outcome::Unknown(missing) = &finding.outcome else { continue };
        for target in missing.paths().iter().filter_map(|path| Target::parse(&path.to_string())) {
            if !targets.contains(&target) {
                targets.push(target);
            }
        }
    }
    let rows_of = |target: &Target| {
        let table = target.refers().filter(|_| target.member.is_none())?;
        let referring = bench.inventory.rows(target.table)?;
        bench.inventory.rows(table)?;
        let mut rows = Vec::new();
        for place in 0..referring.len() {
            rows.extend(missing_rows(referring, place, target.field.name, table, &rows, &bench.inventory));
        }
        Some(rows)
    };
    targets.iter().filter_map(rows_of).collect()
}

/// Rows that say that every server reaches what it has to.
fn reaching() -> Vec<Edit> {
    let lists: Vec<Vec<Datum>> = suggestions("connectivity.open")
        .iter()
        .filter_map(|suggestion| match suggestion {
            Suggestion::Holds(texts) => Some(texts.iter().map(|address| text(address)).collect()),
            _ => None,
        })
        .collect();
    let mut every: Vec<Datum> = Vec::new();
    for address in lists.iter().flatten() {
        if !every.contains(address) {
            every.push(address.clone());
        }
    }
    let open = |addresses: Vec<Datum>| {
        let given =
            [("from", text("*")), ("open", Datum::List(addresses)), ("closed", Datum::List(Vec::new()))];
        row(Table::Connectivity, &given)
    };
    lists.into_iter().chain([every]).map(open).collect()
}

/// Addresses taken from those that are closed to those that are open, in every row that speaks for the servers.
fn reopened(bench: &Bench, findings: &[&Finding]) -> Vec<Vec<Edit>> {
    let field = |name| Place::field(Table::Connectivity, name);
    let wanted: Vec<Datum> = findings.iter().flat_map(|finding| addresses(finding)).collect();
    let lists = suggestions("connectivity.open").iter().filter_map(|suggestion| match suggestion {
        Suggestion::Holds(texts) => Some(texts.iter().map(|address| text(address)).collect::<Vec<_>>()),
        _ => None,
    });
    let lists: Vec<Vec<Datum>> = if wanted.is_empty() { lists.collect() } else { vec![wanted] };
    let edits = |wanted: &Vec<Datum>| {
        let mut edits: Vec<Edit> = Vec::new();
        let rows = findings
            .iter()
            .flat_map(|finding| super::rows::related(&bench.inventory, finding.object, Table::Connectivity));
        for object in rows {
            let held = |name| match field(name).get(&bench.inventory, object) {
                Some(Datum::List(items)) => items,
                _ => Vec::new(),
            };
            let (mut open, mut closed) = (held("open"), held("closed"));
            open.extend(wanted.iter().filter(|address| !held("open").contains(address)).cloned());
            closed.retain(|entry| {
                !wanted.iter().any(|address| covers(address, entry) || covers(entry, address))
            });
            for (name, value) in [("open", open), ("closed", closed)] {
                let (place, value) = (field(name), Datum::List(value));
                let edit = Edit::Set { object, place, value: value.clone() };
                if place.get(&bench.inventory, object) != Some(value) && !edits.contains(&edit) {
                    edits.push(edit);
                }
            }
        }
        edits
    };
    lists.iter().map(edits).collect()
}

/// Whether a pattern means the other address.
fn covers(pattern: &Datum, address: &Datum) -> bool {
    let (Some(pattern), Some(address)) = (pattern.as_text(), address.as_text()) else { return false };
    let (pattern, address) = (folded(pattern), folded(address));
    pattern == address || pattern.strip_prefix('*').is_some_and(|suffix| address.ends_with(suffix))
}

fn addresses(finding: &Finding) -> Vec<Datum> {
    let Outcome::Fail(values) = &finding.outcome else { return Vec::new() };
    let names = values.iter().flat_map(|(_, value)| match value {
        secondsite_rules::Value::Names(names) => names.as_slice(),
        _ => &[],
    });
    names.map(|name| text(name.as_str())).collect()
}

/// A policy for all, by Kerberos or by certificate.
fn policies() -> Vec<Edit> {
    let policy = |authentication: &str, port| {
        let given = [
            ("name", text("Replication")),
            ("frequency", Datum::Number(300)),
            ("recoveryPoints", Datum::Number(4)),
            ("appConsistentHours", Datum::Number(1)),
            ("authentication", text(authentication)),
            ("port", Datum::Number(port)),
            ("initialCopy", text("network")),
            ("startWithinDays", Datum::Number(0)),
            ("extended", Datum::Flag(false)),
            ("compression", Datum::Flag(true)),
        ];
        row(Table::ReplicationPolicies, &given)
    };
    vec![policy("kerberos", 80), policy("certificate", 443)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_to_add_has_a_value_of_its_fields_kind_in_each_place() {
        for edit in policies().into_iter().chain(reaching()) {
            let Edit::Add { table, values } = edit else { panic!("a row was expected") };
            for (field, value) in table.shape().fields.iter().zip(values) {
                let fits = |datum: Datum| field.kind.check(datum).is_ok();
                assert!(value.is_none_or(fits), "{} of {table}", field.name);
            }
        }
    }
}
