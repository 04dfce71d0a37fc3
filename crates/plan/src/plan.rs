//! The fix list: the smallest set of changes found that brings an estate to its goal, in order.

use std::collections::{HashMap, HashSet};

use secondsite_inventory::value::Date;
use secondsite_inventory::{Inventory, Object, Table};
use secondsite_rules::{Edition, Finding, Level, Outcome, Rule};

use crate::alike::Alike;
use crate::bench::Bench;
use crate::edit::Edit;
use crate::edits::Edits;
use crate::goal::Goal;
use crate::search::{InTheWay, mend};
use crate::steps::{self, Step};

/// How often the whole estate is looked at again after machines that were alike were changed alike.
const ROUNDS: usize = 6;

/// Most changes that are made before what is left is left.
const CHANGES: usize = 400;

/// How often a finding may stand in the way again after it was mended.
const RETRIES: usize = 3;

/// How many rules are mended that a change made fail.
const FOLLOW_UPS: usize = 5;

/// Most findings of a rule that are tried one by one when no change is found for all of them.
const ONE_BY_ONE: usize = 12;

/// What would have to change.
#[derive(Clone, Debug)]
pub struct Plan {
    /// How far it leads.
    pub goal: Goal,
    /// The changes, in the order in which to make them.
    pub steps: Vec<Step>,
    /// What no change was found for.
    pub left: Vec<Left>,
}

/// A finding that no change was found for.
#[derive(Clone, Debug)]
pub struct Left {
    /// The rule.
    pub rule: &'static Rule,
    /// How much it matters.
    pub level: Level,
    /// Whether it fails; else it is not known.
    pub fails: bool,
    /// The object, after the steps; it is one of the inventory unless a step added it.
    pub object: Object,
    /// Why.
    pub why: Why,
    /// It is a machine that could be left out of replication instead.
    pub leave_out: bool,
}

/// Why no change was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// Nothing is known of a table, and nothing can be made up.
    Unentered(Table),
    /// What would mend it makes these rules fail.
    AtTheCostOf(Vec<&'static str>),
    /// It is no matter of a setting.
    NoChange,
}

impl Plan {
    /// Every edit, in order.
    pub fn edits(&self) -> impl Iterator<Item = &Edit> {
        self.steps.iter().flat_map(|step| &step.edits)
    }
}

/// The changes that bring the estate to the goal, as far as there are any.
#[must_use]
pub fn plan(inventory: &Inventory, edition: &'static Edition, goal: Goal, today: Date) -> Plan {
    let start = Bench::new(inventory.clone(), edition, goal, today);
    let mut edits = Edits::of(inventory);
    let mut whys: HashMap<(usize, Object), InTheWay> = HashMap::new();
    let mut bench = start.clone();
    for round in 0..ROUNDS {
        if bench.bars == 0 {
            break;
        }
        let alike = Alike::of(&bench.inventory, &bench.findings, &[]);
        let small = Bench::new(alike.inventory.clone(), edition, goal, today);
        let (found, given_up) = gather(small);
        for ((entry, object), why) in given_up {
            for object in alike.objects(object) {
                whys.insert((entry, object), why.clone());
            }
        }
        if found.list.is_empty() {
            break;
        }
        for (change, edit) in &found.list {
            let change = round.saturating_mul(CHANGES).saturating_add(*change);
            for edit in alike.expand(edit, &bench.inventory) {
                edits.push(change, edit);
            }
        }
        bench = start.after(edits.iter());
    }
    let steps = steps::steps(&start, &bench, edits);
    let after = start.after(steps.iter().flat_map(|step| &step.edits));
    let left = after.findings.iter().enumerate().flat_map(|(entry, findings)| {
        let standing = findings.iter().filter(|finding| goal.is_barred_by(finding));
        standing.map(|finding| left(finding, whys.get(&(entry, finding.object)))).collect::<Vec<_>>()
    });
    Plan { goal, left: left.collect(), steps }
}

fn left(finding: &Finding, why: Option<&InTheWay>) -> Left {
    let leave_out = matches!(finding.object, Object::Row(Table::VirtualMachines, _));
    let absent = match (&finding.outcome, finding.object) {
        (Outcome::Unknown(missing), Object::Table(_) | Object::Estate) => missing
            .paths()
            .iter()
            .find(|path| path.field.is_empty())
            .and_then(|path| Table::named(path.table)),
        _ => None,
    };
    let why = match (absent, why) {
        (Some(table), _) => Why::Unentered(table),
        (None, Some(in_the_way)) if !in_the_way.rules.is_empty() => {
            Why::AtTheCostOf(in_the_way.rules.clone())
        }
        _ => Why::NoChange,
    };
    let fails = matches!(finding.outcome, Outcome::Fail(_));
    Left { rule: finding.rule, level: finding.level, fails, object: finding.object, why, leave_out }
}

type GivenUp = HashMap<(usize, Object), InTheWay>;

/// Mends rule after rule, blockers first, until nothing stands in the way but what cannot be mended.
fn gather(start: Bench) -> (Edits, GivenUp) {
    let mut edits = Edits::of(&start.inventory);
    let mut given_up = GivenUp::new();
    let mut tries: HashMap<(usize, Object), usize> = HashMap::new();
    let mut bench = start.clone();
    for change in 0..CHANGES {
        let Some((entry, objects)) = next(&bench, &given_up) else { break };
        let mut found = mend(&bench, entry, &objects);
        if found.is_err() && objects.len() > 1 && objects.len() <= ONE_BY_ONE {
            let alone = objects.iter().map(|object| mend(&bench, entry, std::slice::from_ref(object)));
            found = alone.into_iter().find(Result::is_ok).unwrap_or(found);
        }
        let found = found.or_else(|in_the_way| follow_up(&bench, &in_the_way).ok_or(in_the_way));
        match found {
            Ok(new) => {
                for edit in new {
                    edits.push(change, edit);
                }
                let before = bench.standing();
                bench = start.after(edits.iter());
                // What stands still, or again, has its tries counted.
                for object in objects {
                    let tries = tries.entry((entry, object)).or_default();
                    *tries = tries.saturating_add(1);
                    if *tries >= RETRIES && before.contains(&(entry, object)) {
                        given_up.entry((entry, object)).or_default();
                    }
                }
            }
            Err(in_the_way) => {
                given_up.extend(objects.into_iter().map(|object| ((entry, object), in_the_way.clone())));
            }
        }
    }
    given_up.retain(|key, _| bench.standing().contains(key));
    (edits, given_up)
}

/// The change that came nearest together with changes for what it makes fail, if there are any.
fn follow_up(bench: &Bench, in_the_way: &InTheWay) -> Option<Vec<Edit>> {
    if in_the_way.edits.is_empty() {
        return None;
    }
    let before = bench.standing();
    let mut edits = Edits::of(&bench.inventory);
    in_the_way.edits.iter().for_each(|edit| edits.push(0, edit.clone()));
    for _ in 0..FOLLOW_UPS {
        let after = bench.after(edits.iter());
        let new = besides(&after, &before);
        let Some((entry, _)) = new.first().copied() else {
            let edits: Vec<Edit> = edits.iter().cloned().collect();
            return (after.bars < bench.bars).then_some(edits);
        };
        let objects: Vec<Object> =
            new.iter().filter(|(own, _)| *own == entry).map(|(_, object)| *object).collect();
        mend(&after, entry, &objects).ok()?.into_iter().for_each(|edit| edits.push(0, edit));
    }
    None
}

/// The rule to mend next: a blocker before a warning, and what others depend on before these.
fn next(bench: &Bench, given_up: &GivenUp) -> Option<(usize, Vec<Object>)> {
    let of_entry = |(entry, findings): (usize, &Vec<Finding>)| {
        let open = |finding: &&Finding| {
            bench.goal.is_barred_by(finding) && !given_up.contains_key(&(entry, finding.object))
        };
        let open: Vec<&Finding> = findings.iter().filter(open).collect();
        let worst = open.iter().map(|finding| finding.level).max()?;
        let of_worst = open.iter().filter(|finding| finding.level == worst);
        let objects: Vec<Object> = of_worst.map(|finding| finding.object).collect();
        let rank = objects.first().map(|object| steps::rank(*object))?;
        Some(((std::cmp::Reverse(worst), rank, entry), objects))
    };
    let candidates = bench.findings.iter().enumerate().filter_map(of_entry);
    let ((_, _, entry), objects) = candidates.min_by_key(|(key, _)| *key)?;
    Some((entry, objects))
}

/// What stands in the way of one inventory and not of the other.
pub(crate) fn besides(one: &Bench, other: &HashSet<(usize, Object)>) -> Vec<(usize, Object)> {
    let mut besides: Vec<(usize, Object)> =
        one.standing().into_iter().filter(|key| !other.contains(key)).collect();
    besides.sort_unstable_by_key(|(entry, object)| (*entry, steps::place(*object)));
    besides
}
