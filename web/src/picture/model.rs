//! What the picture is drawn from: the store's estate as a tree, its relations, and what the reader opened.

use std::collections::HashMap;

use secondsite_inventory::{Object, Table};
use secondsite_rules::Finding;

use super::placing;
use super::relations::{Relation, relations};
use super::scene::Scene;
use super::tree::{Node, Tree};
use super::{arrows, fold, layout};
use crate::state::Store;
use crate::state::outcome::{Rank, Tally};
use crate::words::Words;

/// The estate as boxes and relations.
#[derive(Debug)]
pub struct Model {
    /// The boxes.
    pub tree: Tree,
    /// What leads where.
    pub relations: Vec<Relation>,
    open: Vec<bool>,
}

impl Model {
    /// The estate of a store.
    #[must_use]
    pub fn of(store: &Store) -> Self {
        let azure = store.findings_about(Object::Table(Table::Azure)).next().is_some()
            || store.edition.scenario.leads_to_azure();
        let tree = placing::tree(&store.inventory, &|object| tally(store.findings_about(object)), azure);
        let relations = relations(&tree, &store.inventory, store.edition.scenario);
        let open = fold::by_itself(&tree);
        Self { tree, relations, open }
    }

    /// Whether there is anything to draw.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.tree.nodes.iter().all(|node| node.kind == super::tree::Kind::Azure)
    }

    /// Whether a box is open, given what the reader opened and closed.
    #[must_use]
    pub fn is_open(&self, folds: &HashMap<String, bool>, place: usize) -> bool {
        let by_itself = self.open.get(place).copied().unwrap_or(true);
        self.tree.node(place).and_then(|node| folds.get(&key(node, place))).copied().unwrap_or(by_itself)
    }

    /// The picture within a width.
    #[must_use]
    pub fn scene(&self, words: Words, folds: &HashMap<String, bool>, width: f32) -> Scene {
        let room = arrows::room(words, &self.tree, &self.relations, width);
        let mut scene = layout::layout(words, &self.tree, width, room, &|place| self.is_open(folds, place));
        arrows::draw(words, &self.tree, &self.relations, &mut scene, room);
        scene
    }

    /// The box of a key.
    #[must_use]
    pub fn keyed(&self, wanted: &str) -> Option<usize> {
        self.tree
            .nodes
            .iter()
            .enumerate()
            .find(|(place, node)| key(node, *place) == wanted)
            .map(|(place, _)| place)
    }

    /// The findings that no box has: about networks, addresses, and the estate as a whole.
    #[must_use]
    pub fn elsewhere(&self, store: &Store) -> Tally {
        let drawn: Vec<Object> = self.tree.nodes.iter().filter_map(|node| node.object).collect();
        let mut tables: Vec<Table> = drawn
            .iter()
            .filter_map(|object| if let Object::Row(table, _) = object { Some(*table) } else { None })
            .collect();
        tables.dedup();
        let has_box = |finding: &&Finding| match finding.object {
            Object::Row(Table::VirtualMachines, _) => true,
            Object::Row(table, _) => tables.contains(&table),
            other => drawn.contains(&other),
        };
        tally(store.report.findings.iter().filter(|finding| !has_box(finding)))
    }
}

/// How many findings there are of each rank.
fn tally<'f>(findings: impl Iterator<Item = &'f Finding>) -> Tally {
    let mut tally = Tally::default();
    findings.for_each(|finding| tally.add(Rank::of(finding)));
    tally
}

/// What tells a box from others for as long as its row stays where it is.
#[must_use]
pub fn key(node: &Node, place: usize) -> String {
    match node.object {
        Some(Object::Row(table, row)) => format!("{}-{row}", table.name()),
        Some(other) => other.table_name().to_owned(),
        None => format!("unlisted-{place}"),
    }
}

/// The id of a box on the page.
#[must_use]
pub fn id(key: &str) -> String {
    format!("box-{key}")
}
