//! A table while its columns are matched: what was pasted, what the reader chose, and what follows from both.

use std::collections::BTreeMap;
use std::rc::Rc;

use secondsite_import::sheet::TooLarge;
use secondsite_import::{
    Applied, Column, Counts, Delimiter, Existing, Match, Reading, Sheet, apply, columns, matching, read,
};
use secondsite_inventory::{Inventory, Table};
use secondsite_text::arrival::called;

/// What was pasted and chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The text.
    pub text: Rc<str>,
    /// The table its rows are of.
    pub table: Table,
    /// What separates cells, if it was chosen.
    pub delimiter: Option<Delimiter>,
    /// Whether the first row is headings.
    pub headed: bool,
    /// The columns that were matched by hand, by the place of the heading; none for no field.
    pub chosen: BTreeMap<usize, Option<usize>>,
    /// What becomes of rows that are known.
    pub existing: Existing,
}

/// What the text says.
#[derive(Clone, Debug, PartialEq)]
pub struct Understood {
    /// The cells.
    pub sheet: Sheet,
    /// The columns there are.
    pub columns: Vec<Column>,
    /// Which of them each heading means.
    pub matches: Vec<Option<Match>>,
    /// The rows, and what was not understood.
    pub reading: Reading,
    /// The estate with the rows in it.
    pub inventory: Rc<Inventory>,
    /// How many rows are new to it, and so on.
    pub counts: Counts,
}

impl Draft {
    /// Nothing pasted yet, or a text that arrived with the dialog.
    #[must_use]
    pub fn new(table: Table, text: Rc<str>) -> Self {
        let existing = Existing::default();
        Self { text, table, delimiter: None, headed: true, chosen: BTreeMap::new(), existing }
    }

    /// The draft with another text; columns are matched anew.
    #[must_use]
    pub fn with_text(&self, text: Rc<str>) -> Self {
        Self { text, chosen: BTreeMap::new(), ..self.clone() }
    }

    /// The draft with a heading matched by hand; whatever heading meant that column before means none.
    #[must_use]
    pub fn with_match(&self, heading: usize, column: Option<usize>, matches: &[Option<Match>]) -> Self {
        let mut next = self.clone();
        for (place, found) in matches.iter().enumerate() {
            if column.is_some() && found.map(|found| found.column) == column {
                next.chosen.insert(place, None);
            }
        }
        next.chosen.insert(heading, column);
        next
    }

    /// What the text says; nothing while there is none.
    #[must_use]
    pub fn understood(&self, inventory: &Inventory) -> Option<Result<Understood, TooLarge>> {
        if self.text.trim().is_empty() {
            return None;
        }
        let sheet = match Sheet::read(&self.text, self.delimiter, self.headed) {
            Ok(sheet) => sheet,
            Err(error) => return Some(Err(error)),
        };
        let mut matches = matching(&sheet.head, self.table, called);
        matches.resize(sheet.width(), None);
        for (place, column) in &self.chosen {
            if let Some(found) = matches.get_mut(*place) {
                // The unit that the heading names holds for whatever column it means.
                let factor = found.and_then(|found| found.factor);
                *found = column.map(|column| Match { column, factor });
            }
        }
        let reading = read(&sheet, self.table, &matches, called);
        let Applied { inventory, counts, .. } = apply(inventory, self.table, &reading, self.existing);
        let inventory = Rc::new(inventory);
        Some(Ok(Understood { sheet, columns: columns(self.table), matches, reading, inventory, counts }))
    }
}

/// The table whose columns the headings of a text fit best: what it holds when no name says it.
#[must_use]
pub fn likeliest(text: &str) -> Option<Table> {
    let first = text.lines().next()?;
    let head = Sheet::read(first, None, true).ok()?.head;
    let fits = |table: Table| matching(&head, table, called).iter().flatten().count();
    let most = Table::ALL.into_iter().map(fits).max().filter(|most| *most > 0)?;
    Table::ALL.into_iter().find(|table| fits(*table) == most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_matched_by_hand_is_taken_from_the_heading_that_meant_it() {
        let draft = Draft::new(Table::Sites, "Namn\tNickname\nNorr\tN\n".into());
        let understood = |draft: &Draft| draft.understood(&Inventory::default()).unwrap().unwrap();
        let before = understood(&draft);
        assert_eq!(before.matches.iter().map(Option::is_some).collect::<Vec<_>>(), [true, false]);
        let after = understood(&draft.with_match(1, Some(0), &before.matches));
        assert_eq!(after.matches.iter().map(Option::is_some).collect::<Vec<_>>(), [false, true]);
        assert_eq!(after.inventory.sites.as_ref().unwrap()[0].name.as_str(), "N");
        assert_eq!(draft.with_text("".into()).understood(&Inventory::default()), None);
    }

    #[test]
    fn rows_of_one_name_are_told() {
        let draft = Draft::new(Table::Hosts, "name\tos\nhv1\t\nhv2\t\nHV1\t\nhv3\t\n".into());
        let understood = draft.understood(&Inventory::default()).unwrap().unwrap();
        assert_eq!(understood.counts.new, 3);
        assert_eq!(understood.reading.merged(), (vec!["hv1".to_owned()], 2));
    }

    #[test]
    fn what_is_taken_is_one_step_back() {
        use crate::state::{Action, Arrived, Brought, Dialog, Notice, Store};
        let today = secondsite_inventory::value::Date::new(2026, 11, 23).unwrap();
        let store = Store::new(Store::first_edition(), today, crate::words::Language::English);
        let (arrived, dialog) = (Arrived::Cells("name\nNorth".into()), Dialog::Paste(Table::Sites));
        let store = store.after(Action::Arrive { arrived, dialog });
        assert_eq!(store.dialog, Some(dialog));
        let Some(Arrived::Cells(text)) = &store.arrived else { panic!("nothing arrived") };
        let understood =
            Draft::new(Table::Sites, text.clone()).understood(&store.inventory).unwrap().unwrap();
        let brought = Brought::Rows { table: Table::Sites, new: 1, changed: 0 };
        let inventory = understood.inventory;
        let taken = store.after(Action::Bring { inventory, brought: brought.clone() });
        assert_eq!(taken.inventory.sites.as_ref().map(Vec::len), Some(1));
        assert_eq!((taken.dialog, taken.notices.last()), (None, Some(&Notice::Brought(brought))));
        assert!(taken.arrived.is_none());
        assert_eq!(taken.after(Action::Undo).inventory.sites, None);
    }

    #[test]
    fn headings_tell_what_a_file_without_a_telling_name_holds() {
        assert_eq!(likeliest("Namn;Värdserver;Generation;Gästoperativsystem"), Some(Table::VirtualMachines));
        assert_eq!(likeliest("Frequency,Recovery points,Port,Name"), Some(Table::ReplicationPolicies));
        assert_eq!(likeliest("x,y"), None);
        assert_eq!(likeliest(""), None);
    }
}
