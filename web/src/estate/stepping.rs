//! From row to row within a column of a table, by keys.

use secondsite_inventory::Table;

/// How many rows Page Up and Page Down go.
const LEAP: usize = 10;

/// A key pressed in a table.
#[derive(Clone, Copy, Debug)]
pub struct Press<'a> {
    /// Its name.
    pub key: &'a str,
    /// Whether Shift is held.
    pub shift: bool,
    /// Whether Control is held.
    pub control: bool,
}

/// The control to which a key leads from another of the table: the same field of another row on the page. None where
/// the key has no such meaning there. Enter goes on to the next row, with Shift to the one before.
#[must_use]
pub fn step(table: Table, page: &[usize], id: &str, press: Press<'_>) -> Option<String> {
    let (row, field) = id.strip_prefix(table.name())?.strip_prefix('-')?.split_once('-')?;
    let row: usize = row.parse().ok()?;
    let place = page.iter().position(|shown| *shown == row)?;
    let last = page.len().checked_sub(1)?;
    let to = match (press.key, press.control) {
        ("ArrowDown", false) => place.saturating_add(1),
        ("Enter", false) if !press.shift => place.saturating_add(1),
        ("ArrowUp" | "Enter", false) => place.checked_sub(1)?,
        ("PageDown", false) => place.saturating_add(LEAP).min(last),
        ("PageUp", false) => place.saturating_sub(LEAP),
        ("Home", true) => 0,
        ("End", true) => last,
        _ => return None,
    };
    let row = page.get(to).filter(|_| to != place)?;
    Some(format!("{table}-{row}-{field}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(id: &str, key: &str, shift: bool, control: bool) -> Option<String> {
        step(Table::Hosts, &[7, 3, 5], id, Press { key, shift, control })
    }

    fn from(row: usize, key: &str) -> Option<String> {
        at(&format!("hosts-{row}-operatingSystem"), key, false, ["Home", "End"].contains(&key))
    }

    fn to(row: usize) -> Option<String> {
        Some(format!("hosts-{row}-operatingSystem"))
    }

    #[test]
    fn keys_follow_the_order_shown_and_stop_at_its_ends() {
        assert_eq!((from(7, "ArrowDown"), from(3, "Enter"), from(5, "ArrowUp")), (to(3), to(5), to(3)));
        assert_eq!((from(7, "End"), from(5, "Home"), from(3, "PageDown")), (to(5), to(7), to(5)));
        assert_eq!((from(5, "ArrowDown"), from(7, "ArrowUp"), from(7, "PageUp")), (None, None, None));
        assert_eq!(at("hosts-3-name", "Enter", true, false), Some("hosts-7-name".to_owned()));
    }

    #[test]
    fn whatever_is_no_field_of_a_row_on_the_page_leads_nowhere() {
        for id in ["hosts-9-name", "hosts-search", "clusters-3-name", "hosts-3", "", "hosts-pick-all"] {
            assert_eq!(at(id, "ArrowDown", false, false), None, "{id}");
        }
        assert_eq!(from(3, "ArrowLeft"), None);
        assert_eq!(at("hosts-5-name", "Home", false, false), None, "Home alone is the field's own");
    }
}
