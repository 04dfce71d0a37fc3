//! Edits as steps: what belongs together, without what is not needed, in the order in which to do it.

use std::collections::HashSet;

use secondsite_inventory::{Object, Table};
use secondsite_rules::{Finding, Level, Outcome, Rule};

use crate::alike::Alike;
use crate::bench::Bench;
use crate::edit::Edit;
use crate::edits::Edits;
use crate::place::Place;
use crate::plan::besides;

/// Most times that all edits are looked at; two were enough for everything tried.
const PASSES: usize = 8;

/// Most edits of a step that are left out one by one to see whether they are needed.
const ONE_BY_ONE: usize = 60;

/// A change: one field of one or many objects, or rows of a table.
#[derive(Clone, Debug)]
pub struct Step {
    /// The edits it consists of; never empty.
    pub edits: Vec<Edit>,
    /// What it mends.
    pub mends: Vec<Mend>,
    /// Nothing was known there: the fact is to be found out first, and may be fine already.
    pub find_out: bool,
    /// Warnings that it brings, by the ids of their rules.
    pub brings: Vec<&'static str>,
}

/// A finding that a step mends.
#[derive(Clone, Debug)]
pub struct Mend {
    /// The rule.
    pub rule: &'static Rule,
    /// The object; one of the inventory before the change.
    pub object: Object,
    /// How much it matters.
    pub level: Level,
    /// Whether it fails; else it is not known.
    pub fails: bool,
}

impl Step {
    /// The objects it changes, each once; the table, where it adds to one.
    #[must_use]
    pub fn objects(&self) -> Vec<Object> {
        let mut objects: Vec<Object> = Vec::new();
        for edit in &self.edits {
            if objects.last() != Some(&edit.object()) {
                objects.push(edit.object());
            }
        }
        objects
    }

    /// How much the worst of what it mends matters.
    #[must_use]
    pub fn level(&self) -> Level {
        self.mends.iter().map(|mend| mend.level).max().unwrap_or(Level::Advice)
    }
}

/// The place of an object's table in the order of dependence: servers, clouds, hosts, machines.
pub(crate) fn rank(object: Object) -> usize {
    use Table::{
        Accepted, Azure, Clouds, Clusters, Connectivity, HostGroups, Hosts, LogicalNetworks, NetworkMappings,
        ReplicationPolicies, Sites, VirtualMachines, VmNetworks, VmmServers,
    };
    const ORDER: [Table; 14] = [
        Azure,
        Sites,
        VmmServers,
        HostGroups,
        Clouds,
        LogicalNetworks,
        VmNetworks,
        NetworkMappings,
        Clusters,
        Hosts,
        Connectivity,
        ReplicationPolicies,
        VirtualMachines,
        Accepted,
    ];
    match object {
        Object::Row(table, _) | Object::Table(table) => {
            ORDER.iter().position(|own| *own == table).unwrap_or(ORDER.len())
        }
        Object::Estate => 0,
    }
}

/// A place to sort objects by.
pub(crate) fn place(object: Object) -> (usize, usize) {
    let row = if let Object::Row(_, row) = object { row } else { 0 };
    (rank(object), row)
}

/// The steps of these edits, which lead from the `start` to the `end`.
pub fn steps(start: &Bench, end: &Bench, edits: Edits) -> Vec<Step> {
    let listed: Vec<&Edit> = edits.iter().collect();
    let alike = Alike::of(&start.inventory, &start.findings, &listed);
    let small = Bench::new(alike.inventory.clone(), start.edition, start.goal, start.today);
    let mut groups = grouped(edits, start);
    let leaner = needed(&small, &alike, groups.clone());
    // On the whole estate, nothing more may stand in the way than did.
    if start.after(leaner.iter().flatten()).bars <= end.bars {
        groups = leaner.into_iter().filter(|group| !group.is_empty()).collect();
    }
    let mut steps = described(start, &small, &alike, groups);
    steps.sort_by_key(|step| {
        let first = step.edits.first().map_or((0, 0), |edit| place(edit.object()));
        (std::cmp::Reverse(step.level()), first)
    });
    steps
}

/// Edits that are one change: of one field to one value, or of one field for one finding.
fn grouped(edits: Edits, start: &Bench) -> Vec<Vec<Edit>> {
    let mut groups: Vec<(usize, Vec<Edit>)> = Vec::new();
    for (change, edit) in edits.list {
        let own = edit.is_answer(&start.inventory);
        let fits = |(other, group): &(usize, Vec<Edit>)| {
            group.first().is_some_and(|first| {
                first.is_answer(&start.inventory) == own
                    && match (first, &edit) {
                        (Edit::Set { place: one, value: told, .. }, Edit::Set { place: two, value, .. }) => {
                            one.table == two.table
                                && (one.field, one.member) == (two.field, two.member)
                                && (told == value || *other == change)
                        }
                        (Edit::Add { table: one, .. }, Edit::Add { table: two, .. }) => {
                            one == two && *other == change
                        }
                        _ => false,
                    }
            })
        };
        match groups.iter_mut().find(|group| fits(group)) {
            Some((_, group)) => group.push(edit),
            None => groups.push((change, vec![edit])),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

/// Of each group the edits without which more stands in the way, found out on the smaller inventory.
fn needed(small: &Bench, alike: &Alike, groups: Vec<Vec<Edit>>) -> Vec<Vec<Edit>> {
    let shrunk: Vec<Vec<Option<Edit>>> =
        groups.iter().map(|group| group.iter().map(|edit| alike.shrink(edit)).collect()).collect();
    let mut kept: Vec<Vec<usize>> = shrunk
        .iter()
        .map(|group| (0..group.len()).filter(|place| matches!(group.get(*place), Some(Some(_)))).collect())
        .collect();
    let after = |kept: &[Vec<usize>]| {
        let edits = shrunk.iter().zip(kept);
        small.after(
            edits.flat_map(|(group, kept)| kept.iter().filter_map(|place| group.get(*place)?.as_ref())),
        )
    };
    let aim = after(&kept).standing();
    let reaches = |kept: &[Vec<usize>]| besides(&after(kept), &aim).is_empty();
    let leave_out = |kept: &mut Vec<Vec<usize>>, place: usize, items: std::ops::Range<usize>| {
        let mut without = kept.clone();
        if let Some(group) = without.get_mut(place) {
            group.drain(items);
        }
        let reached = reaches(&without);
        if reached {
            *kept = without;
        }
        reached
    };
    // What goes may have been the reason for what was looked at before it, so it is looked at again.
    for _ in 0..PASSES {
        let before = kept.clone();
        for place in (0..kept.len()).rev() {
            let count = kept.get(place).map_or(0, Vec::len);
            if !leave_out(&mut kept, place, 0..count) && (2..=ONE_BY_ONE).contains(&count) {
                for item in (0..count).rev() {
                    leave_out(&mut kept, place, item..item.saturating_add(1));
                }
            }
        }
        if kept == before {
            break;
        }
    }
    // What was left out for one machine is left out for those that it stands for.
    let chosen = |group: Vec<Edit>, (shrunk, kept): (&Vec<Option<Edit>>, &Vec<usize>)| -> Vec<Edit> {
        let kept: Vec<&Edit> = kept.iter().filter_map(|place| shrunk.get(*place)?.as_ref()).collect();
        let keys: HashSet<(Object, Option<Place>)> = kept.iter().map(|edit| key(edit)).collect();
        let stays = |edit: &Edit| match edit {
            Edit::Set { .. } => keys.contains(&key(&alike.on_kept(edit))),
            Edit::Add { .. } | Edit::Declare(_) => kept.contains(&edit),
        };
        group.into_iter().filter(stays).collect()
    };
    groups.into_iter().zip(shrunk.iter().zip(&kept)).map(|(group, kept)| chosen(group, kept)).collect()
}

fn key(edit: &Edit) -> (Object, Option<Place>) {
    match edit {
        Edit::Set { object, place, .. } => (*object, Some(*place)),
        Edit::Add { .. } | Edit::Declare(_) => (edit.object(), None),
    }
}

/// The groups with what each mends and brings: what is otherwise when it alone is left out.
fn described(start: &Bench, small: &Bench, alike: &Alike, groups: Vec<Vec<Edit>>) -> Vec<Step> {
    let shrunk: Vec<Vec<Edit>> =
        groups.iter().map(|group| group.iter().filter_map(|edit| alike.shrink(edit)).collect()).collect();
    let end = small.after(shrunk.iter().flatten());
    let aim = end.standing();
    let new_warnings =
        failing(&end, Level::Warning).into_iter().filter(|key| !failing(small, Level::Warning).contains(key));
    let new_warnings: Vec<(usize, Object)> = new_warnings.collect();
    let described = |(place, edits): (usize, Vec<Edit>)| {
        let others = shrunk.iter().enumerate().filter(|(other, _)| *other != place);
        let without = small.after(others.flat_map(|(_, group)| group));
        let mends = besides(&without, &aim).into_iter().flat_map(|(entry, object)| {
            let finding =
                without.findings.get(entry).into_iter().flatten().find(|finding| finding.object == object);
            let mend = |finding: &Finding, object| Mend {
                rule: finding.rule,
                object,
                level: finding.level,
                fails: matches!(finding.outcome, Outcome::Fail(_)),
            };
            let objects = alike.objects(object);
            finding
                .into_iter()
                .flat_map(|finding| objects.iter().map(move |object| mend(finding, *object)))
                .collect::<Vec<_>>()
        });
        let failing = failing(&without, Level::Warning);
        let brought = new_warnings.iter().filter(|key| !failing.contains(key));
        let mut brings: Vec<&'static str> =
            brought.filter_map(|(entry, _)| Some(small.edition.entries.get(*entry)?.rule.id)).collect();
        brings.dedup();
        let find_out = edits.iter().all(|edit| edit.is_answer(&start.inventory));
        Step { mends: mends.collect(), find_out, brings, edits }
    };
    groups.into_iter().enumerate().map(described).collect()
}

/// What fails at a level, by the place of the rule's entry and the object.
fn failing(bench: &Bench, level: Level) -> HashSet<(usize, Object)> {
    let fails = |finding: &&Finding| finding.is_open_failure() && finding.level == level;
    let of_entry = |(entry, findings): (usize, &Vec<Finding>)| {
        findings.iter().filter(fails).map(|finding| (entry, finding.object)).collect::<Vec<_>>()
    };
    bench.findings.iter().enumerate().flat_map(of_entry).collect()
}
