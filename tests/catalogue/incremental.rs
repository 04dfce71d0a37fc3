//! A report made after an edit from the one before it is the report made anew.

use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::Index as Pick;
use secondsite_cases::{Estate as Case, Expected};
use secondsite_inventory::estate::Index;
use secondsite_inventory::value::Date;
use secondsite_inventory::{Datum, Estate, Inventory, Patch, Table};
use secondsite_rules::{Assessment, Edition, Orders, check, editions};

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
        if changes.rows {
            self.orders = Orders::default();
        }
        if !self.index.outlives(&changes) {
            self.index = Rc::new(Index::of(&self.inventory));
        }
        self.assessment.forget(&changes);
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
            editor.edit(edited);
            prop_assert_eq!(editor.differs(edition, *today), None);
        }
    }
}
