//! Files while they are merged: what each says, where they contradict each other, and what was decided.

use std::collections::BTreeMap;
use std::rc::Rc;

use secondsite_import::sheet;
use secondsite_import::table_named;
use secondsite_import::{Contradiction, Merged, Source, merge};
use secondsite_inventory::json::Problem;
use secondsite_inventory::{Inventory, Table, json};
use secondsite_text::arrival::called;

use super::draft::{Draft, Understood, likeliest};
use crate::platform::files::Given;

/// What a file says.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// It is an inventory.
    Inventory {
        /// What it says.
        inventory: Rc<Inventory>,
        /// How many things in it were ignored.
        ignored: usize,
    },
    /// It is a table.
    Table(Box<Understood>, Table),
    /// It cannot be read; what is wrong with it, if that is known.
    Refused(Vec<Problem>),
}

/// A file and what it says.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// Its name.
    pub name: String,
    /// What it says.
    pub content: Content,
}

/// Whether a file is a table rather than an inventory, by its content.
#[must_use]
pub fn is_table(given: &Given) -> bool {
    let text = given.bytes.as_deref().map(sheet::text);
    let starts = |text: &str| text.trim_start_matches('\u{feff}').trim_start().starts_with(['{', '[']);
    !given.name.to_lowercase().ends_with(".json") && text.is_some_and(|text| !starts(&text))
}

/// What a table file holds: as its name says, else as its headings do.
#[must_use]
pub fn table_of(name: &str, text: &str) -> Option<Table> {
    table_named(name, called).or_else(|| likeliest(text))
}

/// Understands a file.
#[must_use]
pub fn told(given: &Given) -> Told {
    let content = match given.bytes.as_deref() {
        None => Content::Refused(Vec::new()),
        Some(bytes) if is_table(given) => {
            let text = sheet::text(bytes);
            let table = table_of(&given.name, &text);
            let understood = table.and_then(|table| {
                Some((Draft::new(table, text.into()).understood(&Inventory::default())?.ok()?, table))
            });
            understood.map_or_else(
                || Content::Refused(Vec::new()),
                |(understood, table)| Content::Table(Box::new(understood), table),
            )
        }
        Some(bytes) => match json::read(bytes) {
            Ok(reading) => {
                Content::Inventory { inventory: Rc::new(reading.inventory), ignored: reading.warnings.len() }
            }
            Err(problems) => Content::Refused(problems),
        },
    };
    Told { name: given.name.clone(), content }
}

/// What the reader decided.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decisions {
    /// Whom to believe where nothing else is decided, by the place among the sources.
    pub everywhere: Option<usize>,
    /// The value chosen for a contradiction, by its place; none leaves it unknown.
    pub one_by_one: BTreeMap<usize, Option<usize>>,
}

impl Decisions {
    /// The value that was decided for a contradiction.
    #[must_use]
    pub fn of(&self, place: usize, contradiction: &Contradiction) -> Option<usize> {
        self.one_by_one.get(&place).copied().unwrap_or_else(|| {
            let believed = self.everywhere?;
            contradiction.values.iter().position(|(_, sources)| sources.contains(&believed))
        })
    }
}

/// The sources by name, and what they say together. The estate that is shown comes first if it is to be merged.
#[must_use]
pub fn merged(files: &[Told], shown: Option<(&str, &Rc<Inventory>)>) -> (Vec<String>, Merged) {
    let mut inventories: Vec<(&str, Rc<Inventory>)> =
        shown.map(|(name, inventory)| (name, Rc::clone(inventory))).into_iter().collect();
    for file in files {
        let inventory = match &file.content {
            Content::Inventory { inventory, .. } => Rc::clone(inventory),
            // A table was understood by itself, so that its rows are an inventory.
            Content::Table(understood, _) => Rc::clone(&understood.inventory),
            Content::Refused(_) => continue,
        };
        inventories.push((&file.name, inventory));
    }
    let sources: Vec<Source<'_>> =
        inventories.iter().map(|(name, inventory)| Source { name, inventory }).collect();
    let names = sources.iter().map(|source| source.name.to_owned()).collect();
    (names, merge(&sources))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, text: &str) -> Given {
        Given { name: name.to_owned(), bytes: Some(text.as_bytes().to_vec()) }
    }

    #[test]
    fn a_decision_for_one_goes_before_whom_to_believe() {
        let files = [
            file(
                "a.json",
                r#"{"format":"secondsite/1","hosts":[{"name":"h","clustered":true,"ipv4":true}]}"#,
            ),
            file("hosts.csv", "name,clustered,ipv4\nH,no,no\n"),
        ]
        .map(|given| told(&given));
        let (names, merged) = merged(&files, None);
        assert_eq!(names, ["a.json", "hosts.csv"]);
        assert_eq!(merged.contradictions.len(), 2);
        let decisions = Decisions { everywhere: Some(1), one_by_one: [(0, Some(0))].into() };
        let inventory = merged.decided(|place, each| decisions.of(place, each)).unwrap();
        let host = &inventory.hosts.unwrap()[0];
        assert_eq!((host.clustered, host.ipv4), (Some(true), Some(false)));
    }

    #[test]
    fn what_cannot_be_read_is_refused_and_the_rest_is_merged() {
        let files = [file("x.json", "["), file("x.bin", "\0"), file("sites.csv", "name\nNorth\n")]
            .map(|given| told(&given));
        assert!(matches!(&files[0].content, Content::Refused(problems) if problems.len() == 1));
        assert!(matches!(&files[1].content, Content::Refused(problems) if problems.is_empty()));
        assert_eq!(merged(&files, None).0, ["sites.csv"]);
    }
}
