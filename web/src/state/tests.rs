//! The store from action to action, as a reader would make them.

use std::rc::Rc;

use secondsite_inventory::value::Date;
use secondsite_inventory::{Datum, Inventory, Object, Table};
use secondsite_rules::Verdict;

use super::outcome::{Rank, Shown};
use super::*;
use crate::words::Language;

fn empty() -> Store {
    Store::new(Store::first_edition(), Date::new(2026, 11, 23).unwrap(), Language::English)
}

fn text(text: &str) -> Option<Datum> {
    Some(Datum::Text(text.to_owned()))
}

fn texts(texts: &[&str]) -> Option<Datum> {
    Some(Datum::List(texts.iter().map(|text| Datum::Text((*text).to_owned())).collect()))
}

fn add(table: Table, values: &[Option<Datum>]) -> Action {
    Action::AddRow { table, values: values.to_vec() }
}

fn set(table: Table, row: usize, field: &'static str, value: Option<Datum>) -> Action {
    Action::SetField { table, row, field, value }
}

fn after(store: &Store, actions: impl IntoIterator<Item = Action>) -> Store {
    actions.into_iter().fold(store.clone(), |store, action| store.after(action))
}

fn field(store: &Store, table: Table, row: usize, field: &str) -> Option<Datum> {
    store.inventory.rows(table)?.get(row, field)
}

/// Two VMM servers with a cloud `Gold` and a group each, a host and a machine.
fn two_sites() -> Store {
    after(
        &empty(),
        [
            add(Table::VmmServers, &[text("vmm01")]),
            add(Table::VmmServers, &[text("vmm02")]),
            add(Table::Clouds, &[text("Gold"), text("vmm01")]),
            add(Table::Clouds, &[text("Gold"), text("vmm02")]),
            set(Table::Clouds, 0, "hostGroups", texts(&["All Hosts\\A"])),
            add(Table::HostGroups, &[text("All Hosts\\A"), text("vmm01")]),
            add(Table::Hosts, &[text("hv01"), text("vmm01")]),
            set(Table::Hosts, 0, "hostGroup", text("all hosts\\a")),
            add(Table::VirtualMachines, &[text("web"), text("HV01")]),
            set(Table::VirtualMachines, 0, "cloud", text("Gold")),
        ],
    )
}

#[test]
fn an_empty_estate_is_judged_and_is_not_ready() {
    let store = empty();
    assert_eq!(store.report.verdict, Verdict::Retired);
    assert_eq!(store.report.underlying, Verdict::CannotTell);
    assert!(store.is_untouched());
    let started = store.after(Action::Start);
    assert!(!started.is_untouched());
    assert_eq!(started.focus, None, "the first question of the guided start has the focus");
}

#[test]
fn an_edit_is_judged_at_once_and_changes_what_stands_beside_the_field() {
    let azure = Object::Table(Table::Azure);
    let unknown = empty();
    assert!(unknown.findings_for(azure, "subscription").is_empty(), "the whole table is missing");
    assert_eq!(unknown.tally_of(Table::Azure).worst(), Some(Mark::Unknown));

    let no = unknown.after(set(Table::Azure, 0, "subscription", Some(Datum::Flag(false))));
    let beside: Vec<&str> =
        no.findings_for(azure, "subscription").iter().map(|found| found.rule.id).collect();
    assert_eq!(beside, ["AZ-01"]);
    assert_eq!(no.report.underlying, Verdict::NotReady);

    let unset = no.after(set(Table::Azure, 0, "subscription", None));
    let beside: Vec<Mark> =
        unset.findings_for(azure, "subscription").iter().map(|found| Mark::of(found)).collect();
    assert_eq!(beside, [Mark::Unknown]);
}

#[test]
fn a_value_of_another_kind_changes_nothing_and_says_so() {
    let store = two_sites();
    let refused = store.after(set(Table::Hosts, 0, "clustered", text("perhaps")));
    assert_eq!(refused.inventory, store.inventory);
    let refusal = refused.refusal.unwrap();
    assert_eq!(refusal.reason, Reason::Unfit);
    assert_eq!(refusal.target, Target { object: Object::Row(Table::Hosts, 0), field: Some("clustered") });
    assert_eq!(refused.after(set(Table::Hosts, 0, "clustered", Some(Datum::Flag(true)))).refusal, None);
}

#[test]
fn a_name_can_be_neither_lost_nor_taken_twice_nor_endless() {
    let store = two_sites();
    for (value, reason) in [
        (None, Reason::Unfit),
        (text(""), Reason::Unfit),
        (text("VMM02"), Reason::Duplicate),
        (text(&"x".repeat(1025)), Reason::TooLong),
    ] {
        let refused = store.after(set(Table::VmmServers, 0, "name", value));
        assert_eq!(refused.inventory, store.inventory);
        assert_eq!(refused.refusal.unwrap().reason, reason);
    }
    let twice = store.after(add(Table::Clouds, &[text("gold"), text("VMM01")]));
    assert_eq!(twice.refusal.unwrap().reason, Reason::Duplicate);
}

#[test]
fn renaming_a_server_renames_what_refers_to_it() {
    let store = two_sites().after(add(Table::Connectivity, &[text("VMM01")]));
    let store = store.after(set(Table::VmmServers, 0, "name", text("vmm-a")));
    assert_eq!(field(&store, Table::Clouds, 0, "vmmServer"), text("vmm-a"));
    assert_eq!(field(&store, Table::Clouds, 1, "vmmServer"), text("vmm02"));
    assert_eq!(field(&store, Table::HostGroups, 0, "vmmServer"), text("vmm-a"));
    assert_eq!(field(&store, Table::Hosts, 0, "vmmServer"), text("vmm-a"));
    assert_eq!(field(&store, Table::Connectivity, 0, "from"), text("vmm-a"));
}

#[test]
fn renaming_a_cloud_leaves_its_namesake_on_another_server_alone() {
    let store = two_sites();
    let other = store.after(set(Table::Clouds, 1, "name", text("Silver")));
    assert_eq!(field(&other, Table::VirtualMachines, 0, "cloud"), text("Gold"));
    let own = store.after(set(Table::Clouds, 0, "name", text("Silver")));
    assert_eq!(field(&own, Table::VirtualMachines, 0, "cloud"), text("Silver"));
}

#[test]
fn renaming_reaches_into_lists_and_parts() {
    let store = two_sites().after(set(Table::HostGroups, 0, "path", text("All Hosts\\B")));
    assert_eq!(field(&store, Table::Clouds, 0, "hostGroups"), texts(&["All Hosts\\B"]));
    assert_eq!(field(&store, Table::Hosts, 0, "hostGroup"), text("All Hosts\\B"));

    let adapter = |network: &str| {
        let network = Datum::Text(network.to_owned());
        Some(Datum::List(vec![Datum::Part(vec![("vmNetwork", network)])]))
    };
    let store = after(
        &store,
        [
            add(Table::VmNetworks, &[text("Prod"), text("vmm01")]),
            set(Table::VirtualMachines, 0, "adapters", adapter("prod")),
            set(Table::VmNetworks, 0, "name", text("Blue")),
        ],
    );
    assert_eq!(field(&store, Table::VirtualMachines, 0, "adapters"), adapter("Blue"));
}

#[test]
fn a_renaming_that_would_make_two_rows_one_is_refused() {
    // Clouds on a server that is not listed: its name is free, but taking it would merge them with others.
    let store = two_sites().after(add(Table::Clouds, &[text("Gold"), text("vmm03")]));
    let refused = store.after(set(Table::VmmServers, 0, "name", text("vmm03")));
    assert_eq!(refused.refusal.unwrap().reason, Reason::Duplicate);
    assert_eq!(refused.inventory, store.inventory);
}

#[test]
fn an_accepted_finding_follows_its_object_through_a_renaming() {
    let object = |name: &str, server: &str| {
        Some(Datum::Part(vec![
            ("table", Datum::Text("clouds".to_owned())),
            ("name", Datum::Text(name.to_owned())),
            ("vmmServer", Datum::Text(server.to_owned())),
        ]))
    };
    let acceptance = [text("CLD-02"), object("Gold", "vmm01"), text("known"), None, text("2027-01-01")];
    let store = two_sites().after(add(Table::Accepted, &acceptance));
    assert_eq!(store.refusal, None);
    let store = store.after(set(Table::VmmServers, 0, "name", text("vmm-a")));
    assert_eq!(field(&store, Table::Accepted, 0, "object"), object("Gold", "vmm-a"));
}

#[test]
fn a_duplicate_has_the_next_free_name_and_is_shown() {
    let store = two_sites();
    let twice = after(&store, [0, 0].map(|row| Action::DuplicateRow { table: Table::Hosts, row }));
    let names: Vec<Option<Datum>> = (0..3).map(|row| field(&twice, Table::Hosts, row, "name")).collect();
    assert_eq!(names, [text("hv01"), text("hv03"), text("hv02")]);
    assert_eq!(field(&twice, Table::Hosts, 1, "hostGroup"), text("all hosts\\a"));
    let target = twice.focus.unwrap().target;
    assert_eq!(target, Target { object: Object::Row(Table::Hosts, 1), field: Some("name") });

    let named = after(
        &store,
        [
            set(Table::Hosts, 0, "name", text("hv09.example.se")),
            Action::DuplicateRow { table: Table::Hosts, row: 0 },
            Action::DuplicateRow { table: Table::Clouds, row: 0 },
        ],
    );
    assert_eq!(field(&named, Table::Hosts, 1, "name"), text("hv10.example.se"));
    assert_eq!(field(&named, Table::Clouds, 1, "name"), text("Gold 2"));
}

#[test]
fn none_of_them_is_known_and_different_from_not_knowing() {
    let none = empty().after(Action::DeclareEmpty(Table::Clouds));
    assert_eq!(none.inventory.clouds, Some(Vec::new()));
    let store = two_sites();
    assert_eq!(store.after(Action::DeclareEmpty(Table::Clouds)).inventory, store.inventory);
    let forgotten = store.after(Action::ForgetTable(Table::Clouds));
    assert_eq!(forgotten.inventory.clouds, None);
    assert_eq!(forgotten.notices, [Notice::Removed(Table::Clouds)]);
    assert_eq!(forgotten.after(Action::Undo).inventory, store.inventory);
}

#[test]
fn every_edit_can_be_undone_and_redone() {
    let empty = empty();
    let store = two_sites();
    let mut back = store.clone();
    while back.can_undo() {
        back = back.after(Action::Undo);
    }
    assert_eq!(back.inventory, empty.inventory);
    while back.can_redo() {
        back = back.after(Action::Redo);
    }
    assert_eq!(back.inventory, store.inventory);
    assert_eq!(back.report.findings.len(), store.report.findings.len());
}

#[test]
fn a_word_typed_letter_by_letter_is_undone_whole() {
    let typed = after(&empty(), ["S", "Su", "Sun"].map(|name| Action::SetName(Some(name.to_owned()))));
    assert_eq!(typed.inventory.name.as_ref().map(ToString::to_string), Some("Sun".to_owned()));
    assert!(typed.after(Action::Undo).is_empty());
    let apart = after(
        &typed,
        [set(Table::Azure, 0, "subscription", Some(Datum::Flag(true))), Action::SetName(None), Action::Undo],
    );
    assert_eq!(apart.inventory.name, typed.inventory.name);
}

fn visit(holding: Holding) -> Action {
    Action::Visit { inventory: Rc::clone(&two_sites().inventory), edition: None, today: None, holding }
}

#[test]
fn a_link_never_takes_the_place_of_the_readers_own_estate() {
    let own = two_sites().after(Action::SetName(Some("Mine".to_owned())));
    let visiting = own.after(visit(Holding::Link));
    assert_eq!(visiting.inventory.name, None);
    assert_eq!(visiting.own().unwrap().inventory, own.inventory);

    let edited = visiting.after(Action::SetName(Some("Theirs".to_owned())));
    assert_eq!(edited.holding, Holding::Link);
    assert_eq!(edited.own().unwrap().inventory, own.inventory);
    assert_eq!(edited.after(Action::Return).inventory, own.inventory);

    let kept = edited.after(Action::Keep);
    assert_eq!(kept.own().unwrap().inventory, edited.inventory);
    assert_eq!(kept.after(Action::Undo).own().unwrap().inventory, own.inventory);
}

#[test]
fn a_second_visit_keeps_what_was_put_aside_by_the_first() {
    let own = two_sites();
    let twice = after(&own, [visit(Holding::Link), visit(Holding::Example)]);
    assert_eq!(twice.own().unwrap().inventory, own.inventory);
}

#[test]
fn undo_stops_at_the_estate_as_it_was_opened_when_there_was_none_before() {
    let import = Action::Import {
        file: String::new(),
        inventory: Rc::clone(&two_sites().inventory),
        warnings: Rc::default(),
    };
    for arrival in [visit(Holding::Link), visit(Holding::Example), import] {
        for before in [empty(), empty().after(Action::Start)] {
            let opened = before.after(arrival.clone());
            assert!(!opened.can_undo(), "{arrival:?}");
            let edited = opened.after(Action::SetName(Some("Ours".to_owned())));
            let back = after(&edited, [Action::Undo, Action::Undo, Action::Undo]);
            assert_eq!((&back.inventory, back.holding), (&opened.inventory, opened.holding));
            assert!(back.can_redo() && !back.can_undo());
        }
    }
}

#[test]
fn undo_leads_from_a_link_to_the_readers_own_estate_and_redo_to_the_link() {
    let own = two_sites().after(Action::SetName(Some("Mine".to_owned())));
    let visiting = own.after(visit(Holding::Link));
    let back = visiting.after(Action::Undo);
    assert_eq!((&back.inventory, back.holding), (&own.inventory, Holding::Own));
    let again = back.after(Action::Redo);
    assert_eq!((&again.inventory, again.holding), (&visiting.inventory, Holding::Link));
}

#[test]
fn the_example_is_not_kept_until_it_is_worked_on() {
    let example = empty().after(visit(Holding::Example));
    assert!(example.own().is_none());
    let edited = example.after(Action::SetName(Some("Ours".to_owned())));
    assert_eq!(edited.own().unwrap().inventory, edited.inventory);
}

#[test]
fn an_import_ends_a_visit_and_can_be_undone() {
    let own = two_sites();
    let import = Action::Import { file: String::new(), inventory: Rc::default(), warnings: Rc::default() };
    let imported = after(&own, [visit(Holding::Link), import]);
    assert_eq!(imported.holding, Holding::Own);
    assert!(imported.own().unwrap().is_empty());
    let back = after(&imported, [Action::Undo, Action::Return]);
    assert_eq!(back.inventory, own.inventory);
}

#[test]
fn what_the_device_kept_waits_beside_a_link() {
    let kept = Own { inventory: Rc::clone(&two_sites().inventory), edition: Store::first_edition() };
    let alone = empty().after(Action::Found(kept.clone()));
    assert_eq!(alone.inventory, kept.inventory);
    let link = Action::Visit { inventory: Rc::default(), edition: None, today: None, holding: Holding::Link };
    let beside = after(&empty(), [link, Action::Found(kept.clone())]);
    assert!(beside.is_empty());
    assert_eq!(beside.own(), Some(kept));
}

#[test]
fn erasing_leaves_nothing_to_come_back_to() {
    let erased = after(&two_sites(), [visit(Holding::Link), Action::Erase]);
    assert!(erased.is_untouched());
    assert!(!erased.can_undo() && !erased.can_redo());
    assert!(erased.own().unwrap().is_empty());
}

#[test]
fn counters_filter_and_a_requirement_asked_for_is_never_hidden() {
    let store = two_sites().after(set(Table::Azure, 0, "subscription", Some(Datum::Flag(false))));
    let all = rows::found(&store.report, store.shown, None);
    let blockers = store.after(Action::Toggle(Mark::Blocker));
    let listed = rows::found(&blockers.report, blockers.shown, None);
    assert!(listed.iter().flat_map(|group| &group.requirements).all(|row| row.worst == Rank::Blocker));
    assert!(listed.iter().any(|group| group.requirements.iter().any(|row| row.rule.id == "AZ-01")));
    assert!(all.len() >= listed.len());
    let asked = blockers.after(Action::Reveal("CLU-03"));
    assert!(asked.shown.is_all());
    assert_eq!(asked.reveal.unwrap().rule, "CLU-03");
}

#[test]
fn the_counters_add_up_to_the_findings() {
    let store = two_sites();
    let groups = rows::found(&store.report, Shown::default(), None);
    let listed: usize =
        groups.iter().flat_map(|group| &group.requirements).map(|row| row.listed(&store.report).len()).sum();
    assert_eq!(listed, store.report.findings.len());
    assert_eq!(rows::tally(&store.report).total(), store.report.findings.len());
}

#[test]
fn by_rank_what_blocks_comes_before_what_is_not_known_and_nothing_is_left_out() {
    let store = two_sites().after(set(Table::Azure, 0, "subscription", Some(Datum::Flag(false))));
    let ranks = rows::by_rank(&store.report, Shown::default());
    let order: Vec<Rank> = ranks.iter().map(|(rank, _)| *rank).collect();
    assert!(order.is_sorted() && order.first() == Some(&Rank::Blocker), "{order:?}");
    let requirements = || ranks.iter().flat_map(|(_, requirements)| requirements);
    assert!(ranks.iter().all(|(rank, requirements)| requirements.iter().all(|row| row.worst == *rank)));
    let listed: usize = requirements().map(|row| row.listed(&store.report).len()).sum();
    assert_eq!(listed, store.report.findings.len());
}

#[test]
fn notices_of_one_kind_do_not_pile_up() {
    let store = after(&empty(), [Action::Notify(Notice::CannotKeep), Action::Notify(Notice::CannotKeep)]);
    assert_eq!(store.notices, [Notice::CannotKeep]);
    assert!(store.after(Action::Dismiss(0)).notices.is_empty());
    assert_eq!(store.after(Action::Dismiss(7)).notices, [Notice::CannotKeep]);
}

#[test]
fn news_that_offers_to_undo_is_gone_with_the_next_edit() {
    let forgotten = two_sites().after(Action::ForgetTable(Table::Hosts));
    assert_eq!(forgotten.notices, [Notice::Removed(Table::Hosts)]);
    assert!(forgotten.after(Action::SetName(Some("Us".to_owned()))).notices.is_empty());
}

#[test]
fn two_stores_differ_as_soon_as_something_happened() {
    let store = empty();
    assert!(store == store.clone());
    assert!(store != store.after(Action::ShowAll));
    assert_eq!(*store.inventory, Inventory::default());
}
