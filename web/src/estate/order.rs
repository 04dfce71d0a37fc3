//! Which rows a table shows and in what order: searched, sorted, and cut into pages.

use secondsite_inventory::Datum;
use secondsite_inventory::tables::Rows;
use secondsite_inventory::value::folded;

/// How many rows a page holds; few enough that editing stays fast, however long the table.
pub const PAGE: usize = 25;

/// By which field rows are sorted, and which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    /// The field.
    pub field: &'static str,
    /// Whether the greatest comes first.
    pub descending: bool,
}

impl Sort {
    /// What a click on a column's head makes of the order so far: this column, then the other way, then as
    /// the rows were entered.
    #[must_use]
    pub fn clicked(so_far: Option<Self>, field: &'static str) -> Option<Self> {
        match so_far {
            Some(sort) if sort.field == field && sort.descending => None,
            Some(sort) if sort.field == field => Some(Self { field, descending: true }),
            _ => Some(Self { field, descending: false }),
        }
    }
}

/// The rows in which every searched word occurs, in order, as places in the table. What is unknown comes
/// last either way.
#[must_use]
pub fn order(rows: &dyn Rows, search: &str, sort: Option<Sort>) -> Vec<usize> {
    let words: Vec<String> = search.split_whitespace().map(folded).collect();
    let mut places: Vec<usize> = (0..rows.len()).filter(|row| is_found(rows, *row, &words)).collect();
    if let Some(sort) = sort {
        let key = |row: &usize| rows.get(*row, sort.field).as_ref().map(key);
        let unknown: Vec<usize> = places.iter().copied().filter(|row| key(row).is_none()).collect();
        let mut known: Vec<(String, usize)> =
            places.iter().filter_map(|row| Some((key(row)?, *row))).collect();
        known.sort_unstable();
        if sort.descending {
            known.reverse();
        }
        places = known.into_iter().map(|(_, row)| row).chain(unknown).collect();
    }
    places
}

/// The rows of a page, counted from zero; the last page there is when there are fewer.
#[must_use]
pub fn page(order: &[usize], page: usize) -> &[usize] {
    let page = page.min(pages(order.len()).saturating_sub(1));
    order.chunks(PAGE).nth(page).unwrap_or_default()
}

/// How many pages so many rows fill; never none.
#[must_use]
pub const fn pages(rows: usize) -> usize {
    if rows == 0 { 1 } else { rows.div_ceil(PAGE) }
}

fn is_found(rows: &dyn Rows, row: usize, words: &[String]) -> bool {
    if words.is_empty() {
        return true;
    }
    let mut text = String::new();
    for field in rows.shape().fields {
        if let Some(datum) = rows.get(row, field.name) {
            collect(&datum, &mut text);
        }
    }
    let text = folded(&text);
    words.iter().all(|word| text.contains(word.as_str()))
}

fn collect(datum: &Datum, out: &mut String) {
    match datum {
        Datum::Text(text) => {
            out.push_str(text);
            out.push('\n');
        }
        Datum::List(items) => items.iter().for_each(|item| collect(item, out)),
        Datum::Part(members) => members.iter().for_each(|(_, member)| collect(member, out)),
        Datum::Flag(_) | Datum::Number(_) => {}
    }
}

/// What a value is sorted by. Numbers count as numbers, those within names too, so that hv2 comes before hv10.
fn key(datum: &Datum) -> String {
    match datum {
        Datum::Flag(flag) => padded(u64::from(!*flag)),
        Datum::Number(number) => padded(*number),
        Datum::Text(text) => padded_text(text),
        Datum::List(items) => padded(u64::try_from(items.len()).unwrap_or(u64::MAX)),
        Datum::Part(members) => members.iter().map(|(_, member)| key(member)).collect(),
    }
}

/// Every number there is, in so many digits that they sort as text.
fn padded(number: u64) -> String {
    format!("{number:020}")
}

fn padded_text(text: &str) -> String {
    let characters: Vec<char> = folded(text).chars().collect();
    let runs = characters.chunk_by(|one, other| one.is_ascii_digit() == other.is_ascii_digit());
    runs.map(|run| {
        let run: String = run.iter().collect();
        run.parse().map(padded).unwrap_or(run)
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use secondsite_inventory::tables::Host;
    use secondsite_inventory::value::Name;

    fn hosts(names: &[&str]) -> Vec<Host> {
        names.iter().map(|name| Host::new(Name::new(name).unwrap())).collect()
    }

    fn by(field: &'static str, descending: bool) -> Option<Sort> {
        Some(Sort { field, descending })
    }

    #[test]
    fn numbers_in_names_are_sorted_as_numbers() {
        let rows = hosts(&["hv10", "HV2", "hv1"]);
        assert_eq!(order(&rows, "", None), [0, 1, 2]);
        assert_eq!(order(&rows, "", by("name", false)), [2, 1, 0]);
        assert_eq!(order(&rows, "", by("name", true)), [0, 1, 2]);
    }

    #[test]
    fn what_is_unknown_comes_last_either_way() {
        let mut rows = hosts(&["a", "b", "c"]);
        rows[1].clustered = Some(true);
        rows[2].clustered = Some(false);
        assert_eq!(order(&rows, "", by("clustered", false)), [1, 2, 0]);
        assert_eq!(order(&rows, "", by("clustered", true)), [2, 1, 0]);
    }

    #[test]
    fn every_word_must_be_found_somewhere_in_the_row() {
        let mut rows = hosts(&["hv01", "hv02"]);
        rows[0].host_group = Name::new(r"All Hosts\Prod");
        assert_eq!(order(&rows, "HV0 prod", None), [0]);
        assert_eq!(order(&rows, "hv0", None), [0, 1]);
        assert!(order(&rows, "hv0 test", None).is_empty());
    }

    #[test]
    fn a_page_beyond_the_last_is_the_last() {
        let order: Vec<usize> = (0..PAGE * 2 + 20).collect();
        assert_eq!(pages(order.len()), 3);
        assert_eq!(page(&order, 9), (PAGE * 2..PAGE * 2 + 20).collect::<Vec<_>>());
        assert_eq!(page(&order, 0).len(), PAGE);
        assert!(page(&[], 0).is_empty());
        assert_eq!(pages(PAGE), 1);
    }

    #[test]
    fn a_third_click_on_a_column_gives_back_the_order_of_entry() {
        let first = Sort::clicked(None, "name");
        let second = Sort::clicked(first, "name");
        assert_eq!((first, second), (by("name", false), by("name", true)));
        assert_eq!(Sort::clicked(second, "name"), None);
        assert_eq!(Sort::clicked(second, "site"), by("site", false));
    }
}
