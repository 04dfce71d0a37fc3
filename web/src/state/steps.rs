//! The store over many steps: back to the beginning and on to the end, and judged in portions as if at once.

use std::rc::Rc;

use secondsite_inventory::inconsistency::inconsistencies;
use secondsite_inventory::tables::{Host, VirtualMachine};
use secondsite_inventory::value::{Date, Name};
use secondsite_inventory::{Datum, Estate, Inventory, Kind, Table};
use secondsite_rules::{Finding, Report, Verdict, check, check_everywhere, editions};

use super::*;
use crate::words::Language;

fn empty() -> Store {
    Store::new(&editions::HYPERV_TO_AZURE_2026, Date::new(2026, 11, 23).unwrap(), Language::English)
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

    fn of<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.below(items.len())]
    }

    fn value(&mut self, kind: &Kind) -> Option<Datum> {
        let text = |text: &str| Some(Datum::Text(text.to_owned()));
        match kind {
            _ if self.below(5) == 0 => None,
            Kind::Flag => Some(Datum::Flag(self.below(2) == 0)),
            Kind::Choice(words) => text(self.of(words)),
            Kind::Port | Kind::Size => Some(Datum::Number(self.below(9).try_into().unwrap())),
            Kind::List(Kind::Name) => {
                Some(Datum::List(text(self.of(&["a", "b", "All Hosts"])).into_iter().collect()))
            }
            _ => text(self.of(&["a", "A", "b", "c", "All Hosts", "10.0.14393"])),
        }
    }

    /// Anything a reader may do with an estate.
    fn action(&mut self, store: &Store) -> Action {
        let table = self.of(&Table::ALL);
        let rows = store.inventory.rows(table).map_or(0, |rows| rows.len());
        let row = self.below(rows.max(1));
        let fields = table.shape().fields;
        match self.below(20) {
            0 => Action::SetName(Some(self.of(&["x", "y", "z"]).to_owned())),
            1 => Action::RemoveRow { table, row },
            2 => Action::DuplicateRow { table, row },
            3 => Action::DeclareEmpty(table),
            4 => Action::ForgetTable(table),
            5 => Action::SetEdition(self.of(editions::ALL)),
            6 => Action::Visit {
                inventory: Rc::default(),
                edition: None,
                today: None,
                holding: Holding::Example,
            },
            7 => Action::Return,
            8..=11 => {
                Action::AddRow { table, values: fields.iter().map(|field| self.value(&field.kind)).collect() }
            }
            _ => {
                let field = &fields[self.below(fields.len())];
                Action::SetField { table, row, field: field.name, value: self.value(&field.kind) }
            }
        }
    }
}

fn assert_same(one: &Report, other: &Report) {
    let sums = |report: &Report| {
        (report.edition.name(), report.today, report.verdict, report.underlying, report.counts)
    };
    assert_eq!(sums(one), sums(other));
    assert_eq!(one.findings.len(), other.findings.len());
    for (one, other) in one.findings.iter().zip(&other.findings) {
        let said = |finding: &Finding| (finding.rule.id, finding.level, finding.object, finding.accepted);
        assert_eq!(said(one), said(other));
        assert_eq!(one.outcome, other.outcome);
    }
}

fn assert_judged_as_if_anew(store: &Store) {
    let (inventory, today) = (&*store.inventory, store.today);
    assert!(store.is_settled());
    assert_same(&store.report, &check(inventory, store.edition, today));
    let standings = |reports: &[Report]| -> Vec<_> {
        reports.iter().map(|report| (report.edition.name(), report.verdict, report.counts)).collect()
    };
    assert_eq!(standings(&store.everywhere), standings(&check_everywhere(inventory, today)));
    assert_eq!(*store.inconsistencies, inconsistencies(&Estate::new(inventory)));
}

#[test]
fn whatever_was_done_is_undone_to_the_beginning_and_redone_to_the_end() {
    for seed in 1..40 {
        let mut chance = Chance(seed);
        let beginning = empty();
        let mut store = beginning.after(Action::SetName(Some("w".to_owned())));
        for _ in 0..60 {
            store = store.after(chance.action(&store));
        }
        let end = store.clone();
        let mut steps = 0;
        while store.can_undo() {
            store = store.after(Action::Undo);
            steps += 1;
        }
        assert!(steps > 5, "only {steps} steps");
        assert_eq!(store.inventory, beginning.inventory, "seed {seed}");
        assert_eq!(store.holding, beginning.holding);
        for _ in 0..steps {
            store = store.after(Action::Redo);
        }
        assert!(!store.can_redo());
        assert_eq!(store.inventory, end.inventory, "seed {seed}");
        assert_eq!(store.holding, end.holding);
    }
}

#[test]
fn after_every_step_the_estate_is_judged_as_if_anew() {
    for seed in 1..6 {
        let mut chance = Chance(seed);
        let mut store = empty();
        for step in 0..50 {
            let action = if step % 9 == 8 { Action::Undo } else { chance.action(&store) };
            store = store.after(action);
            assert_judged_as_if_anew(&store);
        }
    }
}

/// More machines than are judged at once.
fn large() -> Rc<Inventory> {
    let mut inventory = Inventory::default();
    inventory.add(Host::new(Name::new("hv01").unwrap()));
    for number in 0..6_000 {
        let name = |text: &str| Name::new(text).unwrap();
        inventory.add(VirtualMachine::new(name(&format!("vm{number:05}")), name("hv01")));
    }
    Rc::new(inventory)
}

#[test]
fn a_large_estate_is_judged_in_portions_and_says_nothing_until_it_is_whole() {
    let visit = Action::Visit { inventory: large(), edition: None, today: None, holding: Holding::Link };
    let mut store = empty().after(visit);
    assert!(!store.is_judged());
    assert_eq!(store.report.verdict, Verdict::CannotTell);
    assert!(store.report.findings.is_empty() && store.everywhere.is_empty());
    let mut portions = 0;
    while !store.is_settled() {
        assert!(store.is_judged() || store.report.findings.is_empty());
        store = store.after(Action::GoOn);
        portions += 1;
    }
    assert!((3..200).contains(&portions), "{portions} portions");
    assert_judged_as_if_anew(&store);
}

#[test]
fn an_edit_while_judging_goes_on_makes_the_report_one_of_the_edited_estate() {
    let visit = Action::Visit { inventory: large(), edition: None, today: None, holding: Holding::Link };
    let set = |row, field| Action::SetField {
        table: Table::VirtualMachines,
        row,
        field,
        value: Some(Datum::Flag(true)),
    };
    let mut store = empty().after(visit).after(Action::GoOn);
    store = store.after(set(7, "replicate")).after(Action::GoOn).after(set(8, "secureBoot"));
    store = store.after(Action::RemoveRow { table: Table::VirtualMachines, row: 5 }).after(Action::Undo);
    while !store.is_settled() {
        store = store.after(Action::GoOn);
    }
    assert_judged_as_if_anew(&store);
}
