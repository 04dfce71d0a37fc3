//! A change on trial: seen, kept, dropped, and never kept on the device before it is.

use secondsite_inventory::tables::Host;
use secondsite_inventory::value::{Date, Name};
use secondsite_inventory::{Datum, Table};
use secondsite_plan::Place;

use super::*;
use crate::state::{Action, Holding};
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
    let undone = kept.after(Action::Undo);
    assert_eq!(host_role(&undone.inventory), Some(false));
    assert!(undone.trial.is_none());
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
    let edition = secondsite_rules::editions::named("hyperv-replica").unwrap();
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
