//! The rows of each table in the order of their identity, so that the order given changes nothing.

use std::collections::BTreeMap;
use std::sync::Arc;

use secondsite_inventory::tables::Rows;
use secondsite_inventory::value::folded;
use secondsite_inventory::{Changes, Datum, Inventory, Table};

/// The rows of one table in order.
#[derive(Debug)]
pub(crate) struct Order {
    rows: Vec<usize>,
    ranks: Vec<usize>,
}

impl Order {
    fn of(rows: Option<&dyn Rows>) -> Self {
        let count = rows.map_or(0, |rows| rows.len());
        let mut order: Vec<usize> = (0..count).collect();
        order.sort_by_cached_key(|index| rows.map(|rows| (names(rows, *index), rows.identity(*index))));
        let mut ranks = vec![0; count];
        for (rank, row) in order.iter().enumerate() {
            if let Some(own) = ranks.get_mut(*row) {
                *own = rank;
            }
        }
        Self { rows: order, ranks }
    }

    /// The places of the rows.
    pub(crate) fn rows(&self) -> &[usize] {
        &self.rows
    }

    /// Where in the order a row stands.
    pub(crate) fn rank(&self, row: usize) -> Option<usize> {
        self.ranks.get(row).copied()
    }
}

/// The orders of an inventory's tables, each made when it is first asked for. They depend on what tells rows apart
/// and on nothing else.
#[derive(Clone, Debug, Default)]
pub struct Orders(BTreeMap<Table, Arc<Order>>);

impl Orders {
    pub(crate) fn of(&mut self, table: Table, inventory: &Inventory) -> Arc<Order> {
        let make = || Arc::new(Order::of(inventory.rows(table)));
        Arc::clone(self.0.entry(table).or_insert_with(make))
    }

    /// Makes those anew in which rows may stand elsewhere after these changes, which led to this inventory. An order
    /// that comes out the same stays the same one.
    pub fn follow(&mut self, changes: &Changes, inventory: &Inventory) {
        if changes.rows {
            self.0.clear();
        }
        for (table, order) in self.0.iter_mut().filter(|_| changes.identities) {
            if changes.touch(table.name()) {
                let new = Order::of(inventory.rows(*table));
                if new.rows != order.rows {
                    *order = Arc::new(new);
                }
            }
        }
    }

    /// Whether it is the order of one of the tables.
    pub(crate) fn have(&self, order: &Arc<Order>) -> bool {
        self.0.values().any(|own| Arc::ptr_eq(own, order))
    }
}

/// What a reader looks for in a list: the row's keys one after the other, in any case. The identity alone
/// would not do, since it is made to tell rows apart and not to be read.
fn names(rows: &dyn Rows, row: usize) -> Vec<String> {
    fn texts(datum: &Datum) -> Vec<String> {
        match datum {
            Datum::Text(text) => vec![folded(text)],
            Datum::Part(members) => members.iter().flat_map(|(_, member)| texts(member)).collect(),
            Datum::Flag(_) | Datum::Number(_) | Datum::List(_) => Vec::new(),
        }
    }
    let shape = rows.shape();
    let keys = shape.fields.iter().take(shape.keys);
    keys.filter_map(|field| rows.get(row, field.name)).flat_map(|datum| texts(&datum)).collect()
}
