//! A change on trial: seen, kept, dropped, and never kept on the device before it is.

use std::collections::BTreeSet;

use secondsite_inventory::tables::{Host, Site};
use secondsite_inventory::value::{Date, Name};
use secondsite_inventory::{Datum, Table, json};
use secondsite_plan::{Goal, Place, plan};
use secondsite_rules::editions;

use super::*;
use crate::state::{Action, Brought, Holding};
use crate::words::Language;

const OBJECT: Object = Object::Row(Table::Hosts, 0);

fn role(on: bool) -> Edit {
    Edit::Set { object: OBJECT, place: Place::field(Table::Hosts, "hyperVRole"), value: Datum::Flag(on) }
}

fn one_host() -> Store {
    let mut inventory = Inventory::default();
    inventory.add(Host::new(Name::new("hv01").unwrap())).hyper_v_role = Some(false);
    let store = Store::new(Store::first_edition(), Date::new(2026, 11, 23).unwrap(), Language::English);
    let own = Own { inventory: Rc::new(inventory), edition: store.edition };
    store.after(Action::Found(own))
}

fn tried(store: &Store) -> Store {
    store.after(Action::Try(Rc::new(vec![role(true)])))
}

fn host_role(inventory: &Inventory) -> Option<bool> {
    inventory.hosts.as_ref()?.first()?.hyper_v_role
}

#[test]
fn a_change_on_trial_is_judged_and_not_kept() {
    let store = tried(&one_host());
    let trial = store.trial.clone().unwrap();
    assert_eq!(host_role(&store.inventory), Some(true));
    assert_eq!(host_role(&store.own().unwrap().inventory), Some(false));
    let difference = trial.difference(&store.inventory, &store.report);
    let fixed: Vec<&str> = difference.fixed.iter().map(|finding| finding.rule.id).collect();
    assert_eq!((fixed, difference.new.len()), (vec!["HV-51"], 0));
}

#[test]
fn a_trial_that_is_dropped_leaves_the_estate_as_it_was() {
    let store = one_host();
    let further =
        Action::SetField { table: Table::Hosts, row: 0, field: "clustered", value: Some(Datum::Flag(true)) };
    let dropped = tried(&store).after(further).after(Action::DropTrial);
    assert_eq!(dropped.inventory, store.inventory);
    assert!(dropped.trial.is_none());
    let back = dropped.after(Action::Undo);
    assert!(back.trial.is_some(), "one step back leads into the trial again");
    assert_eq!(host_role(&back.own().unwrap().inventory), Some(false));
}

#[test]
fn a_trial_that_is_kept_is_the_estate_and_can_be_undone() {
    let kept = tried(&one_host()).after(Action::KeepTrial);
    assert_eq!(host_role(&kept.own().unwrap().inventory), Some(true));
    let within = kept.after(Action::Undo);
    assert_eq!(host_role(&within.own().unwrap().inventory), Some(false));
    assert!(within.trial.is_some(), "one step back leads into the trial again");
    let undone = within.after(Action::Undo);
    assert_eq!(host_role(&undone.inventory), Some(false));
    assert!(undone.trial.is_none());
}

fn set(field: &'static str, value: Datum) -> Action {
    Action::SetField { table: Table::Hosts, row: 0, field, value: Some(value) }
}

fn assume(field: &'static str, value: Datum) -> Edit {
    Edit::Set { object: OBJECT, place: Place::field(Table::Hosts, field), value }
}

fn text(text: &str) -> Datum {
    Datum::Text(text.to_owned())
}

fn host(inventory: &Inventory) -> &Host {
    &inventory.hosts.as_ref().unwrap()[0]
}

#[test]
fn what_is_assumed_is_unknown_again_when_the_change_is_kept() {
    let site = Edit::Add { table: Table::Sites, values: vec![Some(text("Malmö")), Some(text("secondary"))] };
    let edits =
        vec![role(true), assume("clustered", Datum::Flag(false)), Edit::Declare(Table::Clusters), site];
    let trying = one_host().after(Action::Try(Rc::new(edits)));
    assert_eq!(trying.assumed(), 3);
    assert!(trying.inventory.sites.is_some() && trying.inventory.clusters.is_some());
    let kept = trying.after(Action::KeepTrial).inventory;
    assert_eq!((host(&kept).hyper_v_role, host(&kept).clustered), (Some(true), None));
    assert!(kept.sites.is_none() && kept.clusters.is_none());
}

#[test]
fn a_trial_of_answers_alone_leaves_nothing_to_keep() {
    let store = one_host();
    let trying = store.after(Action::Try(Rc::new(vec![assume("clustered", Datum::Flag(false))])));
    assert_eq!(*trying.confirmed(), *store.inventory);
    assert_ne!(*tried(&trying).confirmed(), *store.inventory);
}

#[test]
fn what_is_handed_on_during_a_trial_is_without_what_is_assumed_and_judged_so() {
    let trying =
        Rc::new(one_host().after(Action::Try(Rc::new(vec![assume("clustered", Datum::Flag(false))]))));
    let handed = trying.handed_on();
    assert_eq!((host(&handed.inventory).clustered, handed.assumed()), (None, 0));
    let anew = check(&handed.inventory, handed.edition, handed.today);
    assert_eq!((handed.report.verdict, handed.report.counts), (anew.verdict, anew.counts));
}

#[test]
fn what_the_reader_enters_during_a_trial_is_kept() {
    let edits = vec![assume("clustered", Datum::Flag(false)), assume("edition", text("server"))];
    let trying = one_host().after(Action::Try(Rc::new(edits)));
    let entered = trying.after(set("clustered", Datum::Flag(true))).after(set("ipv6", Datum::Flag(false)));
    assert_eq!(entered.assumed(), 1);
    let kept = entered.after(Action::KeepTrial).inventory;
    let host = host(&kept);
    assert_eq!((host.clustered, host.ipv6, host.edition), (Some(true), Some(false), None));
}

#[test]
fn an_answer_that_the_list_changes_later_is_still_assumed() {
    let first = one_host().after(Action::Try(Rc::new(vec![assume("clustered", Datum::Flag(false))])));
    let second = first.after(Action::Try(Rc::new(vec![assume("clustered", Datum::Flag(true))])));
    assert_eq!(host(&second.inventory).clustered, Some(true));
    assert_eq!(host(&second.after(Action::KeepTrial).inventory).clustered, None);
}

#[test]
fn an_assumed_name_that_follows_a_renaming_is_still_assumed() {
    let mut inventory = Inventory::clone(&one_host().inventory);
    inventory.add(Site::new(Name::new("Malmö").unwrap()));
    let store = Store::new(Store::first_edition(), Date::new(2026, 11, 23).unwrap(), Language::English);
    let store = store.after(Action::Found(Own { inventory: Rc::new(inventory), edition: store.edition }));
    let trying = store.after(Action::Try(Rc::new(vec![assume("site", text("Malmö"))])));
    let rename = Action::SetField { table: Table::Sites, row: 0, field: "name", value: Some(text("Lund")) };
    let renamed = trying.after(rename);
    assert_eq!(host(&renamed.inventory).site.as_ref().map(Name::as_str), Some("Lund"));
    let kept = renamed.after(Action::KeepTrial).inventory;
    assert_eq!(host(&kept).site, None);
    assert!(kept.sites.as_ref().unwrap()[0].name.is("Lund"));
}

#[test]
fn a_file_brought_during_a_trial_is_put_beside_what_is_known() {
    let edits = vec![role(true), assume("clustered", Datum::Flag(false))];
    let trying = Rc::new(one_host().after(Action::Try(Rc::new(edits))));
    let inventory = Rc::clone(&trying.handed_on().inventory);
    let brought = trying.after(Action::Bring { inventory, brought: Brought::Files(Vec::new()) });
    assert!(brought.trial.is_some(), "the change is on trial still");
    assert_eq!((host(&brought.inventory).clustered, brought.assumed()), (None, 0));
    assert_eq!(host_role(&brought.own().unwrap().inventory), Some(false));
}

#[test]
fn undo_within_a_trial_ends_it_where_it_began() {
    let store = tried(&one_host());
    let undone = store.after(Action::Undo);
    assert!(undone.trial.is_none());
    assert!(undone.after(Action::Redo).trial.is_some());
}

#[test]
fn another_scenario_judges_both_sides_of_a_trial() {
    let store = tried(&one_host());
    let edition = editions::named("hyperv-replica").unwrap();
    let other = store.after(Action::SetEdition(edition));
    let trial = other.trial.clone().unwrap();
    assert_eq!(trial.report.edition.name(), other.report.edition.name());
    let fixed = trial.difference(&other.inventory, &other.report).fixed.len();
    assert_eq!(fixed, 1);
}

#[test]
fn an_example_that_is_kept_during_a_trial_is_kept_as_it_was() {
    let inventory = Rc::clone(&one_host().inventory);
    let store = Store::new(Store::first_edition(), Date::new(2026, 11, 23).unwrap(), Language::English);
    let visit = Action::Visit { inventory, edition: None, today: None, holding: Holding::Example };
    let trying = tried(&store.after(visit));
    assert!(trying.own().is_none(), "an example is not kept");
    let kept = trying.after(Action::Keep);
    assert_eq!(host_role(&kept.own().unwrap().inventory), Some(false));
    let dropped = kept.after(Action::DropTrial);
    assert_eq!((dropped.holding, host_role(&dropped.inventory)), (Holding::Own, Some(false)));
}

#[test]
fn another_estate_ends_a_trial() {
    let store = tried(&one_host());
    let file =
        Action::Import { file: "x.json".to_owned(), inventory: Rc::default(), warnings: Rc::default() };
    assert!(store.after(file).trial.is_none());
}

/// Numbers without a pattern, the same for the same seed (xorshift).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0.checked_rem(u64::try_from(end).unwrap()).unwrap()).unwrap()
    }
}

/// An estate of which much is forgotten.
fn with_gaps(text: &[u8], chance: &mut Chance) -> Inventory {
    let mut inventory = json::read(text).unwrap().inventory;
    for table in Table::ALL {
        if chance.below(4) == 0 {
            inventory.forget(table);
        }
        for object in objects(&inventory, table) {
            for field in table.shape().fields {
                if chance.below(3) == 0 {
                    Place::field(table, field.name).forget(&mut inventory, object);
                }
            }
        }
    }
    inventory
}

fn objects(inventory: &Inventory, table: Table) -> Vec<Object> {
    if table == Table::Azure {
        return vec![Object::Table(table)];
    }
    (0..inventory.rows(table).map_or(0, |rows| rows.len())).map(|row| Object::Row(table, row)).collect()
}

/// Every fact, told by the row and the field; a part's fields each for itself, and a table by its name.
fn facts(inventory: &Inventory) -> BTreeSet<String> {
    let mut facts = BTreeSet::new();
    for table in Table::ALL.into_iter().filter(|table| inventory.knows(*table)) {
        facts.insert(table.name().to_owned());
        for object in objects(inventory, table) {
            let row = match object {
                Object::Row(_, row) => inventory.rows(table).unwrap().identity(row).unwrap(),
                _ => String::new(),
            };
            for field in table.shape().fields {
                let Some(datum) = Place::field(table, field.name).get(inventory, object) else { continue };
                let at = format!("{table}\t{row}\t{}", field.name);
                let parts = match &datum {
                    Datum::List(items) => items.clone(),
                    Datum::Part(_) => vec![datum.clone()],
                    _ => Vec::new(),
                };
                for (item, part) in parts.iter().enumerate() {
                    if let Datum::Part(members) = part {
                        facts.extend(members.iter().map(|(name, _)| format!("{at}\t{item}\t{name}")));
                    }
                }
                facts.insert(at);
            }
        }
    }
    facts
}

/// Whatever of whichever list is tried, and whatever the reader enters meanwhile: kept is what was known, and what
/// they entered.
#[test]
fn nothing_that_was_unknown_is_known_by_keeping_a_trial() {
    let estates: [&[u8]; 3] = [
        include_bytes!("../../../../tests/scenarios/replica-cluster-pair.json"),
        include_bytes!("../../../../tests/scenarios/hyperv-site-to-azure.json"),
        include_bytes!("../../../../tests/scenarios/one-server-two-clouds.json"),
    ];
    let mut assumed = 0;
    for seed in 1..25 {
        let mut chance = Chance(seed);
        let inventory = Rc::new(with_gaps(estates[chance.below(3)], &mut chance));
        let edition = editions::ALL[chance.below(editions::ALL.len())];
        let mut store = Store::new(edition, Date::new(2026, 11, 23).unwrap(), Language::English)
            .after(Action::Found(Own { inventory: Rc::clone(&inventory), edition }));
        let mut entered = facts(&inventory);
        for _ in 0..3 {
            let plan = plan(&store.inventory, edition, Goal::ALL[chance.below(2)], store.today);
            let some = plan.steps.iter().filter(|_| chance.below(3) > 0).flat_map(|step| step.edits.clone());
            store = store.after(Action::Try(Rc::new(some.collect())));
            assumed += store.assumed();
            // The reader says something of a row that is known, too.
            if let Some(hosts) = store.inventory.hosts.as_ref().filter(|hosts| !hosts.is_empty()) {
                let row = chance.below(hosts.len());
                let (field, value) = [("ipv6", true), ("ipv6", false), ("nicTeaming", true)][chance.below(3)];
                let before = Rc::clone(&store.inventory);
                store = store.after(Action::SetField {
                    table: Table::Hosts,
                    row,
                    field,
                    value: Some(Datum::Flag(value)),
                });
                if before != store.inventory {
                    let identity = store.inventory.rows(Table::Hosts).unwrap().identity(row).unwrap();
                    // Whoever speaks of a host says that it is there.
                    entered.extend([
                        "hosts".to_owned(),
                        format!("hosts\t{identity}\tname"),
                        format!("hosts\t{identity}\t{field}"),
                    ]);
                }
            }
        }
        let on_trial = store.trial.is_some();
        let kept = store.after(Action::KeepTrial);
        let known = facts(&kept.inventory);
        let new: Vec<&String> = known.difference(&entered).collect();
        // What is built anew is no answer: its table was known, and nothing named it.
        let is_built = |fact: &&&String| {
            let mut words = fact.split('\t');
            let table = Table::named(words.next().unwrap()).unwrap();
            let there =
                |row: &str| entered.iter().any(|known| known.starts_with(&format!("{table}\t{row}\t")));
            inventory.knows(table) && words.next().is_some_and(|row| !there(row))
        };
        let wrong: Vec<&&String> = new.iter().filter(|fact| !is_built(fact)).collect();
        assert!(wrong.is_empty(), "seed {seed}, on trial {on_trial}: {wrong:?}");
        assert!(
            entered.iter().all(|fact| known.contains(fact) || !facts(&store.inventory).contains(fact)),
            "seed {seed}"
        );
        let anew = check(&kept.inventory, edition, kept.today);
        assert_eq!((kept.report.verdict, kept.report.counts), (anew.verdict, anew.counts), "seed {seed}");
        assert_eq!(kept.own().unwrap().inventory, kept.inventory);
    }
    assert!(assumed > 200, "only {assumed} answers were assumed");
}
