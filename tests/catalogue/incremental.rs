//! A report made after an edit from the one before it is the report made anew.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::Index as Pick;
use secondsite_cases::{Estate as Case, Expected};
use secondsite_inventory::estate::Index;
use secondsite_inventory::value::Date;
use secondsite_inventory::{Datum, Estate, Inventory, Patch, Table, json};
use secondsite_rules::{Assessment, Edition, Orders, check, check_entries, editions};

use crate::cases::{all, everything};

/// The healthy estate, and those of the cases that fail.
static ESTATES: LazyLock<Vec<Case>> = LazyLock::new(|| {
    let failing = all().into_iter().filter(|(_, case)| matches!(case.expected, Expected::Fail { .. }));
    let failing = failing.map(|(_, case)| Case::with(&case.edits).unwrap());
    [Case::healthy().unwrap()].into_iter().chain(failing).collect()
});

/// The values of fields.
type Values = BTreeMap<(Table, &'static str), Vec<Option<Datum>>>;

/// Every value that a field has in any of them, and that it is not known.
static VALUES: LazyLock<Values> = LazyLock::new(|| {
    let mut values = Values::new();
    for table in Table::ALL {
        for field in table.shape().fields {
            let known = values.entry((table, field.name)).or_insert_with(|| vec![None]);
            for Case { inventory, .. } in ESTATES.iter() {
                let count = inventory.rows(table).map_or(1, |rows| rows.len());
                for value in (0..count).filter_map(|row| get(inventory, table, row, field.name)) {
                    if !known.contains(&Some(value.clone())) {
                        known.push(Some(value));
                    }
                }
            }
        }
    }
    values
});

fn get(inventory: &Inventory, table: Table, row: usize, field: &str) -> Option<Datum> {
    if table == Table::Azure { inventory.azure_field(field) } else { inventory.rows(table)?.get(row, field) }
}

/// Sets a field as the page does, which never lets two rows have one identity.
fn set(inventory: &mut Inventory, table: Table, row: usize, field: &str, value: Option<&Datum>) {
    let before = inventory.clone();
    if table == Table::Azure {
        inventory.set_azure_field(field, value);
    } else if before.rows(table).is_some_and(|rows| row < rows.len()) {
        let rows = inventory.rows_mut(table).unwrap();
        rows.set(row, field, value);
        if (0..rows.len()).any(|other| other != row && rows.identity(other) == rows.identity(row)) {
            *inventory = before;
        }
    }
}

/// Somebody who edits and is told at once.
struct Editor {
    inventory: Inventory,
    index: Rc<Index>,
    orders: Orders,
    assessment: Assessment,
}

impl Editor {
    fn at(inventory: &Inventory, edition: &'static Edition, today: Date) -> Self {
        let mut editor = Self {
            inventory: inventory.clone(),
            index: Rc::new(Index::of(inventory)),
            orders: Orders::default(),
            assessment: Assessment::new(edition, today),
        };
        editor.judge();
        editor
    }

    fn judge(&mut self) {
        let estate = Estate::indexed(&self.inventory, Rc::clone(&self.index));
        while !self.assessment.is_whole() {
            self.assessment.go_on(&estate, &mut self.orders, 3);
        }
    }

    fn edit(&mut self, inventory: Inventory) {
        let changes = Patch::between(&self.inventory, &inventory).changes(&self.inventory);
        self.inventory = inventory;
        self.orders.follow(&changes, &self.inventory);
        if !Index::outlives(&changes) {
            self.index = Rc::new(Index::of(&self.inventory));
        }
        self.assessment.forget(&changes, &self.orders);
        self.judge();
    }

    /// What differs between the report kept up to date and the one made anew.
    fn differs(&self, edition: &'static Edition, today: Date) -> Option<String> {
        let (kept, new) = (self.assessment.so_far(), check(&self.inventory, edition, today));
        let same = (kept.verdict, kept.underlying, kept.counts) == (new.verdict, new.underlying, new.counts)
            && kept.findings.len() == new.findings.len();
        let mut pairs = kept.findings.iter().zip(&new.findings);
        let pair = pairs.find(|(kept, new)| format!("{kept:?}") != format!("{new:?}"));
        match pair {
            Some((kept, new)) => Some(format!(
                "{} {:?}: {:?}, anew {:?}",
                kept.rule.id, kept.object, kept.outcome, new.outcome
            )),
            None if same => None,
            None => Some("the sums differ".to_owned()),
        }
    }
}

#[test]
fn an_edit_of_any_field_to_any_value_is_judged_as_if_anew() {
    let Case { inventory, today } = Case::healthy().unwrap();
    let mut wrong = Vec::new();
    let mut told = 0;
    for ((table, field), values) in VALUES.iter() {
        let rows = inventory.rows(*table).map_or(1, |rows| rows.len()).min(3);
        for (row, value) in (0..rows).flat_map(|row| values.iter().take(12).map(move |value| (row, value))) {
            let mut editor = Editor::at(&inventory, everything(), today);
            let mut edited = inventory.clone();
            set(&mut edited, *table, row, field, value.as_ref());
            told += usize::from(edited != inventory);
            editor.edit(edited);
            if let Some(difference) = editor.differs(everything(), today) {
                wrong.push(format!("{table}[{row}].{field} = {value:?}: {difference}"));
            }
        }
    }
    assert!(told > 500, "only {told} edits changed anything");
    assert!(wrong.is_empty(), "{} of {told}:\n{}", wrong.len(), wrong.join("\n"));
}

/// Rows of the cases' estates are given a name that nobody has: once alone, once with all that names them. Each
/// estate has its turn with other rows.
#[test]
fn a_rename_is_judged_as_if_anew_whether_references_follow_or_not() {
    let mut wrong = Vec::new();
    let mut told = 0;
    for (turn, Case { inventory, today }) in ESTATES.iter().enumerate().step_by(12) {
        let text = json::write(inventory);
        for table in Table::ALL {
            let Some((rows, key)) = inventory.rows(table).zip(table.shape().fields.first()) else { continue };
            for row in (turn % 5..rows.len().min(20)).step_by(5) {
                let Some(Datum::Text(old)) = rows.get(row, key.name) else { continue };
                let new = format!("z{old}");
                let mut alone = inventory.clone();
                set(&mut alone, table, row, key.name, Some(&Datum::Text(new.clone())));
                let quoted = |name: &str| serde_json::to_string(name).unwrap();
                let everywhere = text.replace(&quoted(&old), &quoted(&new));
                let everywhere = json::read(everywhere.as_bytes()).unwrap().inventory;
                for edited in [alone, everywhere] {
                    let mut editor = Editor::at(inventory, everything(), *today);
                    told += usize::from(edited != *inventory);
                    editor.edit(edited);
                    let difference = editor.differs(everything(), *today);
                    wrong.extend(difference.map(|difference| format!("{table}[{row}], {old}: {difference}")));
                }
            }
        }
    }
    assert!(told > 200, "only {told} renames changed anything");
    assert!(wrong.is_empty(), "{} of {told}:\n{}", wrong.len(), wrong.join("\n"));
}

/// A report is kept up to date by what rules say they need.
#[test]
fn a_rule_reads_nothing_that_it_does_not_say_it_needs() {
    let mut wrong = BTreeMap::new();
    let mut told = 0;
    for (rule, case) in all() {
        let Case { inventory, today } = Case::with(&case.edits).unwrap();
        let entry = everything().entries.iter().find(|entry| entry.rule.id == rule.id).unwrap();
        let said = |inventory: &Inventory| {
            // A machine's new name may change their order, and nothing else.
            let findings = check_entries(inventory, &[entry], today).remove(0);
            findings.iter().map(|finding| format!("{finding:?}")).collect::<BTreeSet<_>>()
        };
        let before = said(&inventory);
        let tables = rule.tables();
        for ((table, field), values) in VALUES.iter().filter(|((table, _), _)| tables.contains(table)) {
            let rows = inventory.rows(*table).map_or(1, |rows| rows.len()).min(1);
            for (row, value) in (0..rows).flat_map(|row| values.iter().take(2).map(move |value| (row, value)))
            {
                let mut edited = inventory.clone();
                set(&mut edited, *table, row, field, value.as_ref());
                let changes = Patch::between(&inventory, &edited).changes(&inventory);
                if edited == inventory || rule.is_touched(&changes) {
                    continue;
                }
                told += 1;
                if said(&edited) != before {
                    wrong.entry((rule.id, table.name(), *field)).or_insert(case.line);
                }
            }
        }
    }
    assert!(told > 10_000, "only {told} edits were outside what rules need");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    /// From whichever estate, by whichever edition, over a row of edits.
    #[test]
    fn any_edits_are_judged_as_if_anew(
        estate in any::<Pick>(), edition in any::<Pick>(),
        edits in prop::collection::vec((any::<Pick>(), any::<Pick>(), any::<Pick>(), 0..12_u8), 1..6),
    ) {
        let Case { inventory, today } = &ESTATES[estate.index(ESTATES.len())];
        let edition = editions::ALL.get(edition.index(editions::ALL.len().saturating_add(1))).copied().unwrap_or_else(everything);
        let mut editor = Editor::at(inventory, edition, *today);
        let fields: Vec<_> = VALUES.iter().collect();
        for (field, row, value, whole) in edits {
            let ((table, name), values) = fields[field.index(fields.len())];
            let mut edited = editor.inventory.clone();
            let count = edited.rows(*table).map_or(0, |rows| rows.len());
            match whole {
                0 => edited.forget(*table),
                1 if count > 0 => drop(edited.rows_mut(*table).unwrap().remove(row.index(count))),
                _ => set(&mut edited, *table, row.index(count.max(1)), name, values[value.index(values.len())].as_ref()),
            }
            let edit = format!("{table}.{name} of {count} rows, {whole}");
            editor.edit(edited);
            prop_assert_eq!(editor.differs(edition, *today), None, "{}", edit);
        }
    }
}
