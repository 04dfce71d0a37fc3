//! The rows that the reader has picked out of a table, to do something with all of them.

use std::collections::BTreeSet;

/// Rows picked out. They are numbers, which mean something only while the table has as many rows as when they were
/// picked: with more or fewer there are none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picked {
    rows: BTreeSet<usize>,
    /// How many rows the table had.
    of: usize,
    /// The row picked last, from which a range is counted.
    last: Option<usize>,
}

impl Picked {
    /// These rows of a table of so many.
    #[must_use]
    pub fn all(rows: impl IntoIterator<Item = usize>, of: usize) -> Self {
        Self { rows: rows.into_iter().collect(), of, last: None }
    }

    /// Picks a row, or puts it back. With `through`, the order in which rows are shown, so it goes with every row
    /// from the one picked before to this one.
    #[must_use]
    pub fn with(&self, row: usize, through: Option<&[usize]>, of: usize) -> Self {
        let mut next = if self.of == of { self.clone() } else { Self { of, ..Self::default() } };
        let is_picked = !next.rows.contains(&row);
        let range = through.and_then(|order| {
            let place = |row| order.iter().position(|shown| *shown == row);
            let (one, other) = (place(next.last?)?, place(row)?);
            order.get(one.min(other)..=one.max(other))
        });
        for row in range.unwrap_or(&[row]) {
            if is_picked {
                next.rows.insert(*row);
            } else {
                next.rows.remove(row);
            }
        }
        next.last = Some(row);
        next
    }

    /// Whether a row of a table of so many is picked.
    #[must_use]
    pub fn has(&self, row: usize, of: usize) -> bool {
        self.of == of && self.rows.contains(&row)
    }

    /// How many rows of a table of so many are picked.
    #[must_use]
    pub fn count(&self, of: usize) -> usize {
        if self.of == of { self.rows.len() } else { 0 }
    }

    /// The rows picked, those in sight in the order shown and the others after them.
    #[must_use]
    pub fn rows(&self, order: &[usize], of: usize) -> Vec<usize> {
        if self.of != of {
            return Vec::new();
        }
        let shown = order.iter().copied().filter(|row| self.rows.contains(row));
        let mut rows: Vec<usize> = shown.collect();
        let seen: BTreeSet<usize> = rows.iter().copied().collect();
        rows.extend(self.rows.iter().copied().filter(|row| !seen.contains(row)));
        rows
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_follows_the_order_shown() {
        let picked = Picked::default().with(3, None, 5).with(1, Some(&[4, 3, 0, 1, 2]), 5);
        assert_eq!(picked.rows(&[4, 3, 0, 1, 2], 5), [3, 0, 1]);
        assert_eq!(picked.rows(&[0, 1], 5), [0, 1, 3], "what the search left out comes after");
    }

    #[test]
    fn a_range_from_a_picked_row_puts_back() {
        let order: Vec<usize> = (0..5).collect();
        let all = Picked::all(0..5, 5).with(4, None, 5).with(2, Some(&order), 5);
        assert_eq!(all.rows(&order, 5), [0, 1]);
    }

    #[test]
    fn a_range_without_a_row_before_or_out_of_sight_is_the_row_alone() {
        assert_eq!(Picked::default().with(2, Some(&[0, 1, 2]), 3).rows(&[0, 1, 2], 3), [2]);
        assert_eq!(Picked::default().with(0, None, 3).with(2, Some(&[1, 2]), 3).rows(&[1, 2], 3), [2, 0]);
    }

    #[test]
    fn with_more_or_fewer_rows_none_is_picked() {
        let picked = Picked::all([1, 2], 5);
        assert_eq!((picked.count(5), picked.count(4)), (2, 0));
        assert!(!picked.has(1, 6));
        assert!(picked.rows(&[0, 1, 2], 6).is_empty());
        assert_eq!(picked.with(0, None, 6).rows(&[0, 1], 6), [0]);
    }
}
