//! What of a section is in sight: whether it is open, which row, which page, in what order.

use std::rc::Rc;

use secondsite_inventory::Object;
use yew::Reducible;

use super::order::{PAGE, Sort};
use super::picked::Picked;
use crate::state::Target;

/// Up to so many rows stand one under another, and the one in use is a form; more stand in a table.
pub const FEW: usize = 3;

/// What is in sight.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sight {
    /// Whether the section is open.
    pub open: bool,
    /// The row of a table that is shown whole.
    pub row: Option<usize>,
    /// Of few rows, the one in use.
    pub unfolded: Option<usize>,
    /// What is being added.
    pub adding: Adding,
    /// The rows picked out.
    pub picked: Picked,
    /// Whether a field is being set for them.
    pub setting: bool,
    /// The fields that are columns besides the identity; none is those that rules ask for.
    pub columns: Option<Vec<&'static str>>,
    /// Whether the columns are being chosen.
    pub choosing: bool,
    /// What rows are searched for.
    pub search: String,
    /// By what they are sorted.
    pub sort: Option<Sort>,
    /// The page, counted from zero.
    pub page: usize,
}

/// What is being added to a table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Adding {
    /// Nothing.
    #[default]
    Nothing,
    /// One row, which is being named.
    One,
    /// Several rows, which are being named by a pattern.
    Several,
}

/// A wish to see something.
#[derive(Clone, Debug)]
pub enum Look {
    /// Open what is closed, close what is open.
    Toggle,
    /// One row whole, or all again.
    Row(Option<usize>),
    /// Of few rows, this one, or none.
    Unfold(Option<usize>),
    /// The form for a new row or for several, or none.
    Adding(Adding),
    /// A row is picked out, or put back.
    Pick {
        /// The row.
        row: usize,
        /// The order of the rows shown, when all from the one picked before are meant.
        through: Option<Rc<Vec<usize>>>,
        /// How many rows the table has.
        of: usize,
    },
    /// These rows are picked out.
    PickAll(Picked),
    /// A field is to be set for the rows picked, or not any more.
    Setting(bool),
    /// These fields are columns; none is those that rules ask for.
    Columns(Option<Vec<&'static str>>),
    /// The columns are to be chosen, or not any more.
    Choosing(bool),
    /// The rows in which these words occur.
    Search(String),
    /// A click on the head of this field's column.
    Sort(&'static str),
    /// A page.
    Page(usize),
    /// A place somewhere in the section.
    At {
        /// The place.
        target: Target,
        /// How many rows the table has.
        rows: usize,
        /// Where the row stands in the order shown, if it does.
        place: Option<usize>,
    },
}

impl Sight {
    fn after(&self, look: Look) -> Self {
        let mut next = self.clone();
        match look {
            Look::Toggle => next.open = !self.open,
            Look::Row(row) => next.row = row,
            Look::Unfold(row) => next.unfolded = row,
            Look::Adding(adding) => {
                next.open = true;
                next.adding = adding;
            }
            Look::Pick { row, through, of } => {
                next.picked = self.picked.with(row, through.as_deref().map(Vec::as_slice), of);
                next.setting &= next.picked.count(of) > 0;
            }
            Look::PickAll(picked) => {
                next.setting &= picked != Picked::default();
                next.picked = picked;
            }
            Look::Setting(setting) => next.setting = setting,
            Look::Columns(columns) => next.columns = columns,
            Look::Choosing(choosing) => next.choosing = choosing,
            Look::Search(search) => {
                next.search = search;
                next.page = 0;
            }
            Look::Sort(field) => {
                next.sort = Sort::clicked(self.sort, field);
                next.page = 0;
            }
            Look::Page(page) => next.page = page,
            Look::At { target, rows, place } => next.show(target, rows, place),
        }
        next
    }

    /// A row's name is found in the table, everything else of it in its form.
    fn show(&mut self, target: Target, rows: usize, place: Option<usize>) {
        self.open = true;
        self.adding = Adding::Nothing;
        let Object::Row(table, row) = target.object else { return };
        self.unfolded = Some(row);
        let name = table.shape().fields.first().map(|field| field.name);
        if rows > FEW && target.field.is_some() && target.field != name {
            self.row = Some(row);
            return;
        }
        self.row = None;
        let place = place.unwrap_or_else(|| {
            // A row that the search left out comes into sight only without it.
            self.search.clear();
            self.sort = None;
            row
        });
        self.page = place.checked_div(PAGE).unwrap_or_default();
    }
}

impl Reducible for Sight {
    type Action = Look;

    fn reduce(self: Rc<Self>, look: Look) -> Rc<Self> {
        Rc::new(self.after(look))
    }
}

/// The row that takes the place of one that is taken away: the next in the order shown, else the one before,
/// by its number after the removal.
#[must_use]
pub fn neighbour(order: &[usize], removed: usize) -> Option<usize> {
    let place = order.iter().position(|row| *row == removed)?;
    let after = place.checked_add(1).and_then(|next| order.get(next));
    let before = place.checked_sub(1).and_then(|before| order.get(before));
    let row = *after.or(before)?;
    Some(if row > removed { row.saturating_sub(1) } else { row })
}

#[cfg(test)]
mod tests {
    use super::*;
    use secondsite_inventory::Table;

    fn at(row: usize, field: &'static str) -> Target {
        Target { object: Object::Row(Table::Hosts, row), field: Some(field) }
    }

    #[test]
    fn a_name_is_shown_in_the_table_and_another_field_in_the_rows_form() {
        let sight = Sight::default();
        let name = sight.after(Look::At { target: at(70, "name"), rows: 120, place: Some(70) });
        assert_eq!((name.open, name.row, name.page), (true, None, 70 / PAGE));
        let field = sight.after(Look::At { target: at(70, "ipv6"), rows: 120, place: Some(70) });
        assert_eq!(field.row, Some(70));
    }

    #[test]
    fn of_few_rows_the_one_sought_is_unfolded_among_the_others() {
        let sight = Sight::default().after(Look::At { target: at(1, "ipv6"), rows: 3, place: Some(1) });
        assert_eq!((sight.open, sight.row, sight.unfolded), (true, None, Some(1)));
    }

    #[test]
    fn a_row_that_the_search_left_out_ends_the_search() {
        let sight = Sight { search: "hv1".to_owned(), ..Sight::default() };
        let sight = sight.after(Look::At { target: at(60, "name"), rows: 120, place: None });
        assert_eq!((sight.search.as_str(), sight.page), ("", 60 / PAGE));
    }

    #[test]
    fn the_neighbour_of_a_removed_row_is_the_next_in_sight() {
        assert_eq!(neighbour(&[0, 1, 2], 1), Some(1));
        assert_eq!(neighbour(&[0, 1, 2], 2), Some(1));
        assert_eq!(neighbour(&[2, 0, 1], 2), Some(0));
        assert_eq!(neighbour(&[2, 0, 1], 0), Some(0));
        assert_eq!(neighbour(&[0], 0), None);
    }
}
