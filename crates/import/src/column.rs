//! Which field of a table a heading means.

use secondsite_inventory::field::Shape;
use secondsite_inventory::{Kind, Table};

use crate::sheet::{self, Delimiter};
use crate::value::{Hearing, factor};
use crate::words::{HEADINGS, WORDS, plain};

/// What something is called, in every language: a table or field by its path, such as
/// `hosts.certificate.notAfter`, or one of the field's words.
pub type Called = fn(path: &str, word: Option<&str>) -> Vec<String>;

/// A field that cells can fill: of the table itself, or of a part of its rows.
#[derive(Clone, Debug)]
pub struct Column {
    /// Its path within the row, such as `certificate.notAfter` or `disks.size`.
    pub path: String,
    /// The path, step by step.
    pub(crate) steps: Vec<&'static str>,
    /// What it holds.
    pub kind: &'static Kind,
}

/// Of one table, columns are equal when their paths are.
impl PartialEq for Column {
    fn eq(&self, other: &Self) -> bool {
        self.path == other.path
    }
}

/// Every column of a table, in the order of the contract. Of disks and the like a row holds one each.
#[must_use]
pub fn columns(table: Table) -> Vec<Column> {
    let mut found = Vec::new();
    walk(table.shape(), &[], &mut found);
    found
}

fn walk(shape: &'static Shape, above: &[&'static str], found: &mut Vec<Column>) {
    for field in shape.fields {
        let steps = [above, &[field.name]].concat();
        let fits_a_cell = match &field.kind {
            Kind::List(Kind::Part(part)) => part.short,
            Kind::Part(_) => false,
            _ => true,
        };
        if fits_a_cell {
            found.push(Column { path: steps.join("."), steps: steps.clone(), kind: &field.kind });
        }
        if let Some(part) = field.kind.part() {
            walk(part, &steps, found);
        }
    }
}

impl Column {
    /// Whether the column is a field of a part.
    #[must_use]
    pub fn is_within(&self) -> bool {
        self.steps.len() > 1
    }

    /// The path from the table on, as texts know it.
    #[must_use]
    pub fn whole_path(&self, table: Table) -> String {
        format!("{table}.{}", self.path)
    }

    /// What must be known to understand the cells below the heading.
    #[must_use]
    pub fn hearing(&self, table: Table, factor: Option<u64>, mark: Option<char>, called: Called) -> Hearing {
        let choices = match self.kind {
            Kind::Choice(words) | Kind::List(Kind::Choice(words)) => *words,
            _ => &[],
        };
        let path = self.whole_path(table);
        let as_written = choices.iter().map(|word| (plain(word), *word));
        let labels = choices.iter().flat_map(|word| {
            called(&path, Some(word)).into_iter().map(|label| (plain(&label), *word)).collect::<Vec<_>>()
        });
        let others = choices.iter().flat_map(|word| {
            let names = WORDS.iter().filter(move |(known, _)| known == word);
            names.flat_map(|(_, names)| names.iter()).map(move |name| ((*name).to_owned(), *word))
        });
        Hearing { kind: self.kind, factor, mark, words: as_written.chain(labels).chain(others).collect() }
    }

    /// How well the plain heading names the column; less is better.
    fn rank(&self, heading: &str, table: Table, called: Called) -> Option<u8> {
        let own = self.whole_path(table);
        let labels = || called(&own, None);
        if plain(&self.path) == heading || plain(&own) == heading {
            Some(0)
        } else if self.is_within() && self.whole_labels(table, called).iter().any(|label| *label == heading) {
            Some(1)
        } else if !self.is_within() && labels().iter().any(|label| plain(label) == heading) {
            Some(2)
        } else if HEADINGS
            .iter()
            .any(|(known, path, names)| *known == table && *path == self.path && names.contains(&heading))
        {
            Some(3)
        } else if self.is_within() && labels().iter().any(|label| plain(label) == heading) {
            Some(4)
        } else {
            (self.steps.last().is_some_and(|last| plain(last) == heading)).then_some(5)
        }
    }

    /// The labels of all steps together, plain, in each language: `diskarstorlek`.
    fn whole_labels(&self, table: Table, called: Called) -> Vec<String> {
        let mut whole: Vec<String> = Vec::new();
        let mut path = table.name().to_owned();
        for step in &self.steps {
            path = format!("{path}.{step}");
            for (place, label) in called(&path, None).iter().enumerate() {
                match whole.get_mut(place) {
                    Some(so_far) => so_far.push_str(&plain(label)),
                    None => whole.push(plain(label)),
                }
            }
        }
        whole
    }
}

/// What a heading was taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Match {
    /// The place among [`columns`].
    pub column: usize,
    /// What a number without a unit counts, where the heading says it: `Storlek (GB)`.
    pub factor: Option<u64>,
}

/// Which column each heading means; nothing where none does, or two equally well, or an earlier heading means
/// the same one.
#[must_use]
pub fn matching(head: &[String], table: Table, called: Called) -> Vec<Option<Match>> {
    let columns = columns(table);
    let mut taken = vec![false; columns.len()];
    let mut claim = |heading: &String| {
        let found =
            [(heading.as_str(), None), without_unit(heading)].into_iter().find_map(|(heading, unit)| {
                let column = best(&columns, &plain(heading), table, called)?;
                Some(Match { column, factor: unit })
            })?;
        let free = taken.get_mut(found.column).filter(|taken| !**taken)?;
        *free = true;
        Some(found)
    };
    head.iter().map(&mut claim).collect()
}

fn best(columns: &[Column], heading: &str, table: Table, called: Called) -> Option<usize> {
    if heading.is_empty() {
        return None;
    }
    let ranks = columns.iter().enumerate();
    let mut ranked: Vec<(u8, usize)> =
        ranks.filter_map(|(place, column)| Some((column.rank(heading, table, called)?, place))).collect();
    ranked.sort_unstable();
    match ranked.as_slice() {
        [(rank, _), (second, _), ..] if rank == second => None,
        [(_, place), ..] => Some(*place),
        [] => None,
    }
}

/// The heading without the unit at its end, and what that counts: `Size (GB)`, `Storlek GB`, `SizeMB`.
fn without_unit(heading: &str) -> (&str, Option<u64>) {
    let bare = heading.trim_end().trim_end_matches([')', ']']);
    let place = bare.rfind([' ', '(', '[', '_']);
    let parted = place.and_then(|place| bare.split_at_checked(place));
    let written_on = || {
        let place = bare.len().checked_sub(2)?;
        let (before, unit) = bare.split_at_checked(place)?;
        matches!(unit, "KB" | "MB" | "GB" | "TB").then_some((before, unit))
    };
    let unit = |(before, unit)| {
        let unit: &str = unit;
        factor(unit.trim_start_matches([' ', '(', '[', '_'])).map(|factor| (before, Some(factor)))
    };
    parted.and_then(unit).or_else(|| written_on().and_then(unit)).unwrap_or(("", None))
}

/// A heading line to fill in below, each heading as `label` has it for a path such as `hosts.certificate.notAfter`.
#[must_use]
pub fn template(table: Table, delimiter: Delimiter, label: impl Fn(&str) -> String) -> String {
    let headings: Vec<String> =
        columns(table).iter().map(|column| label(&column.whole_path(table))).collect();
    sheet::write([headings.iter().map(String::as_str)], delimiter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_system_of_a_server_or_machine_is_found_under_what_people_head_it() {
        for heading in [
            "OS",
            "OS-version",
            "OS version",
            "Operating system",
            "Operativsystem",
            "Operating System Version",
        ] {
            for (table, path) in [
                (Table::VmmServers, "operatingSystem"),
                (Table::Hosts, "operatingSystem"),
                (Table::VirtualMachines, "guestSystem"),
            ] {
                let found = matching(&[heading.to_owned()], table, |_, _| Vec::new());
                let found = found
                    .first()
                    .copied()
                    .flatten()
                    .and_then(|found| columns(table).get(found.column).cloned());
                assert_eq!(found.map(|column| column.path).as_deref(), Some(path), "{heading} of {table}");
            }
        }
        let memory = matching(&["Minne (GB)".to_owned()], Table::VmmServers, |_, _| Vec::new());
        assert_eq!(memory.first().copied().flatten().and_then(|found| found.factor), Some(1 << 30));
    }
}
