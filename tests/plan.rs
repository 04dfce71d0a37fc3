//! The fix list, held to what it promises: made whole it leads to its goal, and no part of it can be spared.
#![expect(clippy::arithmetic_side_effects, reason = "the dice are taken modulo numbers that are never zero")]

use std::path::{Path, PathBuf};

use proptest::prelude::*;
use secondsite_cases::Estate;
use secondsite_inventory::field::Kind;
use secondsite_inventory::tables::{ReplicaListener, SiteRole};
use secondsite_inventory::value::Date;
use secondsite_inventory::{Datum, Inventory, Object, Table, json};
use secondsite_plan::{Edit, Goal, edited, plan};
use secondsite_rules::{Edition, Finding, check, editions};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn estates() -> Vec<(String, Inventory)> {
    let mut estates = Vec::new();
    for folder in ["examples", "tests/scenarios"] {
        for entry in std::fs::read_dir(root().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|ending| ending == "json") {
                let inventory = json::read(&std::fs::read(&path).unwrap()).unwrap().inventory;
                estates.push((path.file_stem().unwrap().to_str().unwrap().to_owned(), inventory));
            }
        }
    }
    estates.sort_by(|one, other| one.0.cmp(&other.0));
    estates
}

/// What stands between the estate and the goal once these edits are made.
fn standing<'e>(
    inventory: &Inventory,
    edits: impl IntoIterator<Item = &'e Edit>,
    edition: &'static Edition,
    goal: Goal,
    today: Date,
) -> Vec<(&'static str, Object)> {
    let report = check(&edited(inventory, edits), edition, today);
    let bars = |finding: &&Finding| goal.is_barred_by(finding);
    let mut standing: Vec<(&'static str, Object)> =
        report.findings.iter().filter(bars).map(|finding| (finding.rule.id, finding.object)).collect();
    assert_eq!(standing.is_empty(), goal.is_met(report.underlying), "the goal is what the verdict says");
    standing.sort_by_key(|(rule, object)| (*rule, format!("{object:?}")));
    standing
}

/// What is wrong with the plan of an estate.
fn faults(inventory: &Inventory, edition: &'static Edition, goal: Goal, today: Date) -> Vec<String> {
    let plan = plan(inventory, edition, goal, today);
    let mut faults = Vec::new();
    let mut left: Vec<(&'static str, Object)> =
        plan.left.iter().map(|left| (left.rule.id, left.object)).collect();
    left.sort_by_key(|(rule, object)| (*rule, format!("{object:?}")));
    let after = standing(inventory, plan.edits(), edition, goal, today);
    if after != left {
        faults.push(format!("after all steps stands {after:?}, and told is {left:?}"));
    }
    let edits: Vec<&Edit> = plan.edits().collect();
    if edits.len() <= 200 {
        for (place, edit) in edits.iter().enumerate() {
            let others = edits.iter().enumerate().filter(|(other, _)| *other != place).map(|(_, edit)| *edit);
            let without = standing(inventory, others, edition, goal, today);
            if without.iter().all(|key| left.contains(key)) {
                faults.push(format!("not needed: {edit:?}"));
            }
        }
    }
    for step in &plan.steps {
        let others =
            plan.steps.iter().filter(|other| !std::ptr::eq(*other, step)).flat_map(|step| &step.edits);
        let without = standing(inventory, others, edition, goal, today);
        if without.iter().all(|key| left.contains(key)) {
            faults.push(format!("not needed: {step:?}"));
        }
        if step.mends.is_empty() {
            faults.push(format!("mends nothing: {step:?}"));
        }
    }
    faults
}

#[track_caller]
fn assert_sound(name: &str, inventory: &Inventory, edition: &'static Edition, goal: Goal, today: Date) {
    let faults = faults(inventory, edition, goal, today);
    assert!(faults.is_empty(), "{name} in {} to {goal:?}:\n{}", edition.name(), faults.join("\n"));
}

#[test]
fn the_list_of_every_estate_leads_to_its_goal_and_none_of_it_can_be_spared() {
    let today = Date::new(2026, 11, 23).unwrap();
    for (name, inventory) in estates() {
        for edition in editions::ALL {
            for goal in Goal::ALL {
                assert_sound(&name, &inventory, edition, goal, today);
            }
        }
    }
}

#[test]
fn what_a_case_breaks_is_mended_or_told() {
    for rule in secondsite_rules::catalogue::all() {
        let edition = editions::ALL
            .iter()
            .find(|edition| edition.entries.iter().any(|entry| std::ptr::eq(entry.rule, rule)));
        let cases = secondsite_cases::of_rule(rule).unwrap();
        let fails =
            |case: &&secondsite_cases::Case| matches!(case.expected, secondsite_cases::Expected::Fail { .. });
        let unknown = |case: &&secondsite_cases::Case| {
            matches!(case.expected, secondsite_cases::Expected::Unknown { .. })
        };
        for case in cases.iter().filter(fails).take(3).chain(cases.iter().find(unknown)) {
            let estate = Estate::with(&case.edits).unwrap();
            assert_sound(rule.id, &estate.inventory, edition.unwrap(), Goal::Ready, estate.today);
        }
    }
}

/// Another value of a field, or that it is not known.
fn broken(kind: &Kind, current: Option<Datum>, dice: u32) -> Option<Datum> {
    let place = |count: usize| usize::try_from(dice).unwrap() % count.max(1);
    match (kind, current) {
        (_, Some(_)) if dice.is_multiple_of(3) => None,
        (Kind::Flag, _) => Some(Datum::Flag(dice.is_multiple_of(2))),
        (Kind::Choice(words), _) => Some(Datum::Text(words[place(words.len())].to_owned())),
        (Kind::Version { products, .. }, _) => {
            Some(Datum::Text(products()[place(products().len())].to_owned()))
        }
        (Kind::Count(_) | Kind::Port | Kind::Size | Kind::Rate | Kind::Duration, _) => {
            Some(Datum::Number(u64::from(dice % 5000).saturating_add(1)))
        }
        (Kind::Day, _) => Some(Datum::Text("2019-09-01".to_owned())),
        (Kind::List(_), Some(Datum::List(mut items))) => {
            items.truncate(place(items.len()));
            Some(Datum::List(items))
        }
        (Kind::List(_), _) => Some(Datum::List(Vec::new())),
        (Kind::Name, Some(_)) => Some(Datum::Text("elsewhere".to_owned())),
        (_, current) => current,
    }
}

/// The healthy estate with fields set otherwise, rows taken out, and tables forgotten, by the dice.
fn breakages(dice: &[[u32; 4]]) -> Inventory {
    let mut inventory = Estate::healthy().unwrap().inventory;
    for [table, row, field, value] in dice {
        let table = Table::ALL[usize::try_from(*table).unwrap() % 13];
        let shape = table.shape();
        let field = &shape.fields[usize::try_from(*field).unwrap() % shape.fields.len()];
        if table == Table::Azure {
            let current = inventory.azure_field(field.name);
            let _ = inventory.set_azure_field(field.name, broken(&field.kind, current, *value).as_ref());
            continue;
        }
        if value.is_multiple_of(19) {
            inventory.forget(table);
        }
        if let Some(rows) = inventory.rows(table).map(|rows| rows.len()).filter(|count| *count > 0) {
            let row = usize::try_from(*row).unwrap() % rows;
            let rows = inventory.rows_mut(table).unwrap();
            if value.is_multiple_of(11) {
                rows.remove(row);
            } else if !shape.is_required(field.name) {
                let value = broken(&field.kind, rows.get(row, field.name), *value);
                rows.set(row, field.name, value.as_ref());
            }
        }
    }
    inventory
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn whatever_is_broken_is_mended_or_told(dice in proptest::collection::vec(any::<[u32; 4]>(), 1..12)) {
        let inventory = breakages(&dice);
        let today = Date::new(2019, 10, 1).unwrap();
        for edition in editions::ALL {
            for goal in Goal::ALL {
                let faults = faults(&inventory, edition, goal, today);
                prop_assert!(faults.is_empty(), "{} to {goal:?}:\n{}", edition.name(), faults.join("\n"));
            }
        }
    }
}

/// A breakage in which one change was the reason for another that turned out not to be needed.
#[test]
fn what_was_needed_only_for_what_is_left_out_is_left_out_too() {
    let inventory = breakages(&[
        [2_016_246_496, 0, 55, 52_771_778],
        [3_607_303_719, 2_992_357_360, 470_092_240, 1_317_909_027],
        [2_385_669_660, 2_094_923_641, 4_154_733_297, 1_977_956_250],
    ]);
    let today = Date::new(2019, 10, 1).unwrap();
    let edition = editions::named("vmm-to-azure@2026-05-05").unwrap();
    assert_eq!(faults(&inventory, edition, Goal::Unblocked, today), Vec::<String>::new());
}

#[test]
fn two_thousand_machines_are_planned_as_a_few() {
    let mut inventory =
        json::read(&std::fs::read(root().join("examples/municipality.json")).unwrap()).unwrap().inventory;
    let machines = inventory.virtual_machines.take().unwrap();
    let copies = (0..2000).map(|number| {
        let mut machine = machines[number % machines.len()].clone();
        machine.name = secondsite_inventory::value::Name::new(&format!("vm{number:04}")).unwrap();
        machine.id = None;
        machine
    });
    inventory.virtual_machines = Some(copies.collect());
    let today = Date::new(2026, 11, 23).unwrap();
    let edition = editions::named("vmm-to-azure").unwrap();
    let plan = plan(&inventory, edition, Goal::Ready, today);
    assert!(plan.left.is_empty(), "{:?}", plan.left);
    assert!(plan.steps.len() < 30, "{}", plan.steps.len());
    assert!(plan.steps.iter().any(|step| step.objects().len() > 50), "many machines are one step");
    assert_eq!(standing(&inventory, plan.edits(), edition, Goal::Ready, today), []);
}

/// Two sites that only hosts name, and nothing else known: what the list assumes is what replication is for.
#[test]
fn what_the_list_assumes_of_an_unknown_estate_has_a_side_that_sends_and_one_that_receives() {
    let hosts = [("hv1", "Malmö"), ("hv2", "Malmö"), ("hv3", "Stockholm"), ("hv4", "Stockholm")];
    let hosts = hosts.map(|(name, site)| format!(r#"{{"name": "{name}", "site": "{site}"}}"#)).join(", ");
    let text = format!(
        r#"{{"format": "secondsite/1", "hosts": [{hosts}], "virtualMachines": [{{"name": "vm1", "host": "hv3"}}]}}"#
    );
    let inventory = json::read(text.as_bytes()).unwrap().inventory;
    let today = Date::new(2026, 11, 23).unwrap();
    let edition = editions::named("hyperv-replica").unwrap();
    for goal in Goal::ALL {
        let plan = plan(&inventory, edition, goal, today);
        assert!(plan.left.is_empty(), "{:?}", plan.left);
        assert!(plan.steps.iter().all(|step| step.find_out), "nothing is known that could be changed");
        let after = edited(&inventory, plan.edits());
        let sites = after.sites.as_deref().unwrap();
        let role = |name: &str| sites.iter().find(|site| site.name.is(name)).and_then(|site| site.role);
        assert_eq!((role("Stockholm"), role("Malmö")), (Some(SiteRole::Primary), Some(SiteRole::Secondary)));
        for host in after.hosts.as_deref().unwrap() {
            let receives = host.site.as_ref().is_some_and(|site| site.is("Malmö"));
            let listens = host.replica_listener.is_some_and(|listener| listener != ReplicaListener::None);
            assert!(listens || !receives && host.replica_listener.is_none(), "{host:?}");
            assert_ne!(host.clustered, Some(true), "there is no cluster: {host:?}");
        }
    }
}
