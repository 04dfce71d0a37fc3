//! An earlier report read again, to tell what is new since.

use std::collections::{BTreeMap, HashMap, HashSet};

use secondsite_inventory::Inventory;
use secondsite_inventory::value::folded;
use secondsite_rules::{Finding, Level, Outcome, Report};
use serde::Deserialize;
use serde_json::Value;

use super::{FORMAT, Plain};

/// What stood in the way in an earlier report: failures that nobody had accepted, and what was not known.
#[derive(Debug)]
pub struct Earlier {
    standing: Vec<Standing>,
}

/// What became of an earlier report's findings.
#[derive(Debug)]
pub struct Difference<'a> {
    /// Findings that the earlier report did not have, or not as bad.
    pub new: Vec<&'a Finding>,
    /// How many of the earlier findings are mended, accepted, or gone with their object.
    pub fixed: usize,
    /// How many were there before, and no less bad.
    pub unchanged: usize,
}

#[derive(Debug)]
struct Standing {
    /// Every key that it is found by.
    keys: Vec<String>,
    weight: (Level, bool),
}

#[derive(Deserialize)]
struct Document {
    format: String,
    findings: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    rule: String,
    level: String,
    outcome: String,
    object: BTreeMap<String, Value>,
    accepted: Option<Value>,
}

impl Earlier {
    /// Reads a report as [`json`](super::json) writes it; nothing when the bytes are something else.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let document: Document = serde_json::from_slice(bytes).ok()?;
        if document.format != FORMAT {
            return None;
        }
        let mut standing = Vec::new();
        for entry in &document.findings {
            let failed = match entry.outcome.as_str() {
                "fail" if entry.accepted.is_none() => true,
                "unknown" => false,
                _ => continue,
            };
            let levels = [Level::Advice, Level::Warning, Level::Blocker];
            let level = levels.into_iter().find(|level| level.word() == entry.level)?;
            standing.push(Standing {
                keys: Keys::of(&entry.rule, &entry.object).kept(),
                weight: (level, failed),
            });
        }
        Some(Self { standing })
    }

    /// Tells what a report of the same estate has that this one had not. Findings are the same when rule and
    /// object are; an object is known by its id where both reports have one, else by what names its row.
    #[must_use]
    pub fn against<'a>(&self, report: &'a Report, inventory: &Inventory) -> Difference<'a> {
        let mut places: HashMap<&str, usize> = HashMap::new();
        for (place, standing) in self.standing.iter().enumerate() {
            standing.keys.iter().for_each(|key| {
                places.entry(key).or_insert(place);
            });
        }
        let mut difference = Difference { new: Vec::new(), fixed: 0, unchanged: 0 };
        let mut met: HashSet<usize> = HashSet::new();
        for finding in &report.findings {
            let failed = match finding.outcome {
                Outcome::Fail(_) if finding.accepted.is_none() => true,
                Outcome::Unknown(_) => false,
                _ => continue,
            };
            let object = serde_json::to_value(Plain::of(finding.object.to_datum(inventory)));
            let object = object.ok().and_then(|object| serde_json::from_value(object).ok());
            let keys = Keys::of(finding.rule.id, &object.unwrap_or_default()).sought();
            let was = keys.iter().find_map(|key| places.get(key.as_str())).copied();
            met.extend(was);
            let was = was.and_then(|place| self.standing.get(place));
            match was.is_some_and(|was| (finding.level, failed) <= was.weight) {
                true => difference.unchanged = difference.unchanged.saturating_add(1),
                false => difference.new.push(finding),
            }
        }
        difference.fixed = self.standing.len().saturating_sub(met.len());
        difference
    }
}

/// What a finding on an object goes by: a rule and an object, with an id or without.
struct Keys {
    id: Option<String>,
    with_id: String,
    without_id: String,
}

impl Keys {
    fn of(rule: &str, object: &BTreeMap<String, Value>) -> Self {
        let named: BTreeMap<&String, &Value> = object.iter().filter(|(name, _)| *name != "id").collect();
        let named = serde_json::to_string(&named).unwrap_or_default();
        // Names count without regard to case, as everywhere.
        let key = |kind: &str, text: &str| format!("{rule}\n{kind}\n{}", folded(text));
        Self {
            id: object.get("id").map(|id| key("id", &id.to_string())),
            with_id: key("with", &named),
            without_id: key("without", &named),
        }
    }

    /// What an earlier finding is found by.
    fn kept(self) -> Vec<String> {
        match self.id {
            Some(id) => vec![id, self.with_id],
            None => vec![self.without_id],
        }
    }

    /// What to look for, surest first. Two ids that differ are two objects, whatever they are called.
    fn sought(self) -> [String; 2] {
        match self.id {
            Some(id) => [id, self.without_id],
            None => [self.without_id, self.with_id],
        }
    }
}
