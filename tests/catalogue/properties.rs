//! What holds for every rule and any estate.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use proptest::prelude::*;
use secondsite_cases::{Case, Edit, Estate, Expected};
use secondsite_inventory::field::Shape;
use secondsite_inventory::inconsistency::inconsistencies;
use secondsite_inventory::value::Date;
use secondsite_inventory::{Datum, Inventory, Kind, Table};
use secondsite_rules::check::{Outcome, Verdict, check};
use secondsite_rules::{Edition, Rule, editions};

use crate::cases::{all, alone, everything};

/// The path of every field that can be unknown, below its table.
fn paths() -> Vec<(Table, Vec<&'static str>)> {
    fn below(shape: &'static Shape, so_far: &[&'static str], into: &mut Vec<Vec<&'static str>>) {
        for field in shape.fields {
            let path: Vec<&str> = so_far.iter().copied().chain([field.name]).collect();
            if !shape.is_required(field.name) {
                into.push(path.clone());
            }
            match field.kind {
                Kind::Part(part) | Kind::List(&Kind::Part(part)) => below(part, &path, into),
                _ => {}
            }
        }
    }
    let mut paths = Vec::new();
    for table in Table::ALL.into_iter().filter(|table| *table != Table::Accepted) {
        let mut own = Vec::new();
        below(table.shape(), &[], &mut own);
        paths.extend(own.into_iter().map(|path| (table, path)));
    }
    paths
}

/// The paths in the tables that a rule needs; all of them without a rule.
fn paths_of(rule: Option<&'static Rule>) -> Vec<(Table, Vec<&'static str>)> {
    let mut paths = paths();
    if let Some(rule) = rule {
        let tables = rule.tables();
        paths.retain(|(table, _)| tables.contains(table));
    }
    paths
}

/// The datum without the member at this path, in every element of lists on the way.
fn without(datum: Datum, path: &[&str]) -> Option<Datum> {
    let (step, rest) = path.split_first()?;
    Some(match datum {
        Datum::List(items) => Datum::List(items.into_iter().filter_map(|item| without(item, path)).collect()),
        Datum::Part(members) => Datum::Part(
            members
                .into_iter()
                .filter_map(|(name, datum)| {
                    if name == *step { Some((name, without(datum, rest)?)) } else { Some((name, datum)) }
                })
                .collect(),
        ),
        other => other,
    })
}

/// Makes a field unknown in every row.
fn forget(inventory: &mut Inventory, table: Table, path: &[&str]) {
    let (field, rest) = path.split_first().unwrap();
    if table == Table::Azure {
        inventory.set_azure_field(field, None);
        return;
    }
    if inventory.rows(table).is_none() {
        return;
    }
    let rows = inventory.rows_mut(table).unwrap();
    for row in 0..rows.len() {
        let Some(datum) = rows.get(row, field) else { continue };
        assert!(rows.set(row, field, without(datum, rest).as_ref()), "{table} {path:?}");
    }
}

/// What the rules of an edition say, object by object.
fn said(
    edition: &'static Edition,
    inventory: &Inventory,
    today: Date,
) -> BTreeMap<(&'static str, String), Outcome> {
    let findings = check(inventory, edition, today).findings;
    findings
        .iter()
        .map(|finding| {
            let object = format!("{:?}", finding.object.to_datum(inventory));
            ((finding.rule.id, object), finding.outcome.clone())
        })
        .collect()
}

/// Whether an outcome that was bad, or that nobody could tell, became a pass.
fn is_mended(before: Option<&Outcome>, after: &Outcome) -> bool {
    matches!(before, Some(Outcome::Fail(_) | Outcome::Unknown(_))) && *after == Outcome::Pass
}

/// The first failing case of every rule.
fn failures() -> Vec<(&'static Rule, Case)> {
    let mut failures = all();
    failures.retain(|(_, case)| matches!(case.expected, Expected::Fail { .. }));
    failures.dedup_by_key(|(rule, _)| rule.id);
    failures
}

/// The healthy estate, and for every rule the estate of its first failing case.
fn estates() -> Vec<(Option<&'static Rule>, Estate)> {
    let failing = failures().into_iter().map(|(rule, case)| (Some(rule), Estate::with(&case.edits).unwrap()));
    [(None, Estate::healthy().unwrap())].into_iter().chain(failing).collect()
}

#[test]
fn no_rule_passes_for_want_of_data() {
    for (rule, estate) in estates() {
        let edition = rule.map_or_else(everything, alone);
        let before = said(edition, &estate.inventory, estate.today);
        for (table, path) in paths_of(rule) {
            let mut inventory = estate.inventory.clone();
            forget(&mut inventory, table, &path);
            for (finding, outcome) in said(edition, &inventory, estate.today) {
                let mended = is_mended(before.get(&finding), &outcome);
                assert!(!mended, "{finding:?} passes without {table}.{}", path.join("."));
            }
        }
    }
}

#[test]
fn what_is_missing_is_among_the_declared_needs() {
    for (rule, estate) in estates() {
        for (table, path) in paths_of(rule) {
            let mut inventory = estate.inventory.clone();
            forget(&mut inventory, table, &path);
            for finding in &check(&inventory, rule.map_or_else(everything, alone), estate.today).findings {
                let Outcome::Unknown(missing) = &finding.outcome else { continue };
                for path in missing.paths().iter().map(ToString::to_string) {
                    let declared = finding.rule.needs.contains(&path.as_str());
                    assert!(declared, "{} should declare that it needs {path}", finding.rule.id);
                }
            }
        }
    }
}

#[test]
fn an_estate_of_which_nothing_is_known_or_nothing_exists_is_never_ready() {
    let today = Estate::healthy().unwrap().today;
    let mut empty = Inventory::default();
    for table in Table::ALL.into_iter().filter(|table| *table != Table::Azure) {
        empty.rows_mut(table);
    }
    let only_azure = Inventory { azure: Estate::healthy().unwrap().inventory.azure, ..empty.clone() };
    for edition in editions::ALL.iter() {
        for inventory in [&Inventory::default(), &empty, &only_azure] {
            let verdict = check(inventory, edition, today).underlying;
            assert!(
                matches!(verdict, Verdict::NotReady | Verdict::CannotTell),
                "{}: {verdict:?}",
                edition.name()
            );
        }
    }
}

/// The same rows in the opposite order.
fn reversed(inventory: &Inventory) -> Inventory {
    let mut other = inventory.clone();
    macro_rules! reverse {
        ($($table:ident),+) => { $( if let Some(rows) = &mut other.$table { rows.reverse(); } )+ };
    }
    reverse!(
        sites,
        vmm_servers,
        clouds,
        host_groups,
        clusters,
        hosts,
        virtual_machines,
        logical_networks,
        vm_networks,
        network_mappings,
        replication_policies,
        connectivity
    );
    other
}

#[test]
fn the_order_of_rows_changes_nothing() {
    for (_, estate) in estates() {
        let inventory = &estate.inventory;
        let other = reversed(inventory);
        for edition in editions::ALL {
            let say = |inventory: &Inventory| -> Vec<_> {
                let findings = check(inventory, edition, estate.today).findings;
                findings
                    .iter()
                    .map(|finding| {
                        (finding.rule.id, finding.object.to_datum(inventory), finding.outcome.clone())
                    })
                    .collect()
            };
            assert_eq!(say(inventory), say(&other), "{}", edition.name());
        }
    }
}

#[test]
fn an_unrelated_object_changes_no_other_objects_outcome() {
    let additions = [
        r#"sites + {"name": "Umeå"}"#,
        r#"vmmServers + {"name": "vmm-lab"}"#,
        r#"clouds + {"name": "Lab", "vmmServer": "vmm-lab", "role": "none", "hostGroups": ["All Hosts"]}"#,
        r#"hostGroups + {"path": "All Hosts", "vmmServer": "vmm-lab"}"#,
        r#"hosts + {"name": "lab1", "clustered": false, "vmmServer": "vmm-lab", "hostGroup": "All Hosts"}"#,
        r#"virtualMachines + {"name": "lab-vm", "host": "lab1", "replicate": false}"#,
    ];
    let additions = additions.map(|line| line.parse::<Edit>().unwrap());
    for (rule, case) in failures() {
        let estate = Estate::with(&case.edits).unwrap();
        // A second server is related to one that was alone.
        let has_servers = estate.inventory.vmm_servers.as_ref().is_some_and(|servers| servers.len() > 1);
        let edits: Vec<Edit> = case.edits.iter().chain(&additions).cloned().collect();
        let Some(larger) = Estate::with(&edits).ok().filter(|_| has_servers) else { continue };
        let before = said(alone(rule), &estate.inventory, estate.today);
        let after = said(alone(rule), &larger.inventory, larger.today);
        // A table as a whole may well change with its rows.
        for (finding, outcome) in before.iter().filter(|((_, object), _)| object.contains("(\"name\"")) {
            assert_eq!(after.get(finding), Some(outcome), "{finding:?}");
        }
    }
}

/// The estates in which every reference leads somewhere. One that leads nowhere is worse than none: where
/// there is but one VMM server, a host that names no server is on that one, and a host that names another is not.
static CONSISTENT: LazyLock<Vec<Estate>> = LazyLock::new(|| {
    let estates = estates().into_iter().map(|(_, estate)| estate);
    estates
        .filter(|estate| inconsistencies(&secondsite_inventory::Estate::new(&estate.inventory)).is_empty())
        .collect()
});

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is forgotten of whichever estate, in whichever combination: no failure becomes a pass.
    #[test]
    fn forgetting_never_mends(which in any::<prop::sample::Index>(), holes in prop::collection::vec(any::<prop::sample::Index>(), 1..12)) {
        let estate = &CONSISTENT[which.index(CONSISTENT.len())];
        let paths = paths();
        let mut inventory = estate.inventory.clone();
        for hole in holes {
            let (table, path) = &paths[hole.index(paths.len())];
            forget(&mut inventory, *table, path);
        }
        let before = said(everything(), &estate.inventory, estate.today);
        for (finding, outcome) in said(everything(), &inventory, estate.today) {
            prop_assert!(!is_mended(before.get(&finding), &outcome), "{finding:?} is mended");
        }
    }
}
