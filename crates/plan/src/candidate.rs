//! Changes that may mend what a rule finds, from the fields that the rule asks for.

mod cloud;
mod known;
mod rows;
mod side;
mod table;
mod target;
mod value;

use secondsite_inventory::{Object, Table};
use secondsite_rules::{Finding, Outcome};

use crate::bench::Bench;
use crate::edit::Edit;
use target::Target;
use value::Recipe;

/// How near a change is to what an administrator does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ease {
    /// A setting, an update, or a fact that is only to be found out
    Usual,
    /// Something is given another part to play
    Unusual,
    /// Something is built anew
    Rebuilt,
}

/// Edits to try, each for one of the findings or for all of them.
#[derive(Clone, Debug)]
pub struct Candidate {
    pub edits: Vec<(Option<usize>, Edit)>,
    pub ease: Ease,
}

/// Most rows of another table that are tried one by one.
const ROWS: usize = 24;

/// Everything to try for these findings of one rule.
pub fn candidates(bench: &Bench, findings: &[&Finding]) -> Vec<Candidate> {
    let Some(first) = findings.first() else { return Vec::new() };
    let mut candidates = table::candidates(bench, findings);
    for target in targets(first) {
        if target.table == Table::Azure || bench.inventory.knows(target.table) {
            of_field(bench, findings, &target, &mut candidates);
        }
    }
    candidates
}

/// The fields to try: what is missing, then the others that the rule asks for.
fn targets(finding: &Finding) -> Vec<Target> {
    let missing = match &finding.outcome {
        Outcome::Unknown(missing) => missing.paths().iter().map(ToString::to_string).collect(),
        _ => Vec::new(),
    };
    let needs = finding.rule.needs.iter().map(|need| (*need).to_owned());
    // What asks of a machine only whether it is to be replicated is about its name, which can be changed.
    let is_about_name = matches!(finding.object, Object::Row(Table::VirtualMachines, _)) && needs.len() == 1;
    let needs = needs.chain(is_about_name.then(|| "virtualMachines.name".to_owned()));
    let mut targets: Vec<Target> = Vec::new();
    for target in missing.into_iter().chain(needs).filter_map(|path| Target::parse(&path)) {
        if !targets.contains(&target) {
            targets.push(target);
        }
    }
    targets
}

fn of_field(bench: &Bench, findings: &[&Finding], target: &Target, candidates: &mut Vec<Candidate>) {
    let related: Vec<Vec<Object>> = findings
        .iter()
        .map(|finding| rows::related(&bench.inventory, finding.object, target.table))
        .collect();
    let own = |finding: &&Finding| matches!(finding.object, Object::Row(table, _) if table == target.table);
    let is_own = findings.iter().all(own) || target.table == Table::Azure;
    for recipe in value::recipes(bench, findings, target) {
        for spot in target.spots() {
            let together = findings.iter().zip(&related).enumerate().flat_map(|(place, (_, rows))| {
                let edits = rows.iter().flat_map(|row| target.edits(bench, *row, &recipe, spot));
                edits.map(|(ease, edit)| (ease, (is_own.then_some(place), edit))).collect::<Vec<_>>()
            });
            push(candidates, together);
            if !is_own {
                let mut single: Vec<Object> = related.iter().flatten().copied().collect();
                single.dedup();
                for row in single.into_iter().take(ROWS) {
                    let edits = target.edits(bench, row, &recipe, spot).into_iter();
                    push(candidates, edits.map(|(ease, edit)| (ease, (None, edit))));
                }
            }
        }
    }
}

fn push(candidates: &mut Vec<Candidate>, edits: impl Iterator<Item = (Ease, (Option<usize>, Edit))>) {
    let mut candidate = Candidate { edits: Vec::new(), ease: Ease::Usual };
    for (ease, (place, edit)) in edits {
        candidate.ease = candidate.ease.max(ease);
        if !candidate.edits.iter().any(|(_, other)| *other == edit) {
            candidate.edits.push((place, edit));
        }
    }
    if !candidate.edits.is_empty() {
        candidates.push(candidate);
    }
}
