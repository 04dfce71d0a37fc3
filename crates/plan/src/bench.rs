//! An inventory on the bench: what the rules of an edition say of it, and what they would say after edits.

use std::collections::{HashMap, HashSet};

use secondsite_inventory::value::Date;
use secondsite_inventory::{Inventory, Object};
use secondsite_rules::{Edition, Entry, Finding, Level, check_entries};

use crate::edit::{Edit, edited};
use crate::goal::Goal;
use crate::place::Place;

/// An inventory and what every rule says of it, in the order of the edition's entries.
#[derive(Clone, Debug)]
pub struct Bench {
    pub inventory: Inventory,
    pub edition: &'static Edition,
    pub goal: Goal,
    pub today: Date,
    pub findings: Vec<Vec<Finding>>,
    /// How many of them stand in the way.
    pub bars: usize,
}

/// What edits would do: the inventory after them, and what the rules that they touch say of it.
pub struct Trial {
    pub inventory: Inventory,
    pub touched: Vec<(usize, Vec<Finding>)>,
}

/// The difference between before and after.
#[derive(Clone, Debug, Default)]
pub struct Effect {
    /// How many findings stand in the way after.
    pub standing: usize,
    /// How many findings of the rules touched would stand in the way of the farther goal.
    pub lesser: usize,
    /// Rules that fail where they did not, or at a lower level, at blocker level.
    pub new_blockers: Vec<&'static str>,
    /// The same at warning level.
    pub new_warnings: Vec<&'static str>,
}

impl Bench {
    pub fn new(inventory: Inventory, edition: &'static Edition, goal: Goal, today: Date) -> Self {
        let entries: Vec<&Entry> = edition.entries.iter().collect();
        let findings = check_entries(&inventory, &entries, today);
        let bars = findings.iter().flatten().filter(|finding| goal.is_barred_by(finding)).count();
        Self { inventory, edition, goal, today, findings, bars }
    }

    /// The same estate after edits, judged by every rule.
    pub fn after<'e>(&self, edits: impl IntoIterator<Item = &'e Edit>) -> Self {
        Self::new(edited(&self.inventory, edits), self.edition, self.goal, self.today)
    }

    /// What stands in the way, by the place of the rule's entry and the object.
    pub fn standing(&self) -> HashSet<(usize, Object)> {
        let of_entry = |(entry, findings): (usize, &Vec<Finding>)| -> Vec<(usize, Object)> {
            let standing = findings.iter().filter(|finding| self.goal.is_barred_by(finding));
            standing.map(|finding| (entry, finding.object)).collect()
        };
        self.findings.iter().enumerate().flat_map(of_entry).collect()
    }

    /// What the rules that the edits touch would say; nothing when an edit cannot be made.
    pub fn try_out(&self, edits: &[Edit]) -> Option<Trial> {
        let mut inventory = self.inventory.clone();
        if !edits.iter().all(|edit| edit.apply(&mut inventory)) {
            return None;
        }
        let is_touched = |entry: &Entry| edits.iter().any(|edit| touches(edit, entry));
        let (places, entries): (Vec<usize>, Vec<&Entry>) =
            self.edition.entries.iter().enumerate().filter(|(_, entry)| is_touched(entry)).unzip();
        let findings = check_entries(&inventory, &entries, self.today);
        Some(Trial { inventory, touched: places.into_iter().zip(findings).collect() })
    }

    /// The difference a trial makes.
    pub fn effect(&self, trial: &Trial) -> Effect {
        let mut effect = Effect::default();
        for (entry, after) in &trial.touched {
            let before: HashMap<Object, &Finding> = self
                .findings
                .get(*entry)
                .into_iter()
                .flatten()
                .map(|finding| (finding.object, finding))
                .collect();
            for finding in after {
                if self.goal.is_barred_by(finding) {
                    effect.standing = effect.standing.saturating_add(1);
                }
                if Goal::Ready.is_barred_by(finding) {
                    effect.lesser = effect.lesser.saturating_add(1);
                }
                let was = before.get(&finding.object).filter(|was| was.is_open_failure());
                if !finding.is_open_failure() || was.is_some_and(|was| was.level >= finding.level) {
                    continue;
                }
                match finding.level {
                    Level::Blocker => effect.new_blockers.push(finding.rule.id),
                    Level::Warning => effect.new_warnings.push(finding.rule.id),
                    Level::Advice => {}
                }
            }
        }
        let before = trial.touched.iter().filter_map(|(entry, _)| self.findings.get(*entry)).flatten();
        let before = before.filter(|finding| self.goal.is_barred_by(finding)).count();
        // What other rules say stays as it is, so that efforts of different rules can be compared.
        effect.standing = self.bars.saturating_sub(before).saturating_add(effect.standing);
        effect
    }
}

/// Whether the rule asks for what the edit changes. Rows that come or go touch every rule on their table.
fn touches(edit: &Edit, entry: &Entry) -> bool {
    match edit {
        Edit::Set { place, .. } => {
            let path = Place::field(place.table, place.field).path();
            let below = |need: &str| {
                need.strip_prefix(&*path).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
            };
            entry.rule.needs.iter().any(|need| below(need))
                || is_key(place) && entry.rule.tables().contains(&place.table)
        }
        Edit::Add { table, .. } | Edit::Declare(table) => entry.rule.tables().contains(table),
    }
}

/// Whether the field tells rows apart; rules need not list these.
fn is_key(place: &Place) -> bool {
    let shape = place.table.shape();
    shape.fields.iter().take(shape.keys).any(|field| field.name == place.field)
}
