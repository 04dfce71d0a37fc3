//! The search for the change that mends what a rule finds: every candidate is judged, the best is taken.

use secondsite_inventory::Object;
use secondsite_rules::{Finding, Outcome, Value};

use crate::bench::{Bench, Effect, Trial};
use crate::candidate::{Candidate, Ease, candidates};
use crate::edit::Edit;

/// How many changes one finding may need together.
const DEPTH: usize = 3;

/// How many candidates that are on the way are followed.
const BREADTH: usize = 3;

/// Why no change was found.
#[derive(Clone, Debug, Default)]
pub struct InTheWay {
    /// Rules that would fail by the change that came nearest.
    pub rules: Vec<&'static str>,
    /// That change.
    pub edits: Vec<Edit>,
}

/// A change that mends, and how good it is; less is better.
struct Found {
    edits: Vec<Edit>,
    score: (usize, Ease, usize, usize, usize),
}

/// The best change for findings of one entry of the edition: it mends at least one of them.
pub fn mend(bench: &Bench, entry: usize, objects: &[Object]) -> Result<Vec<Edit>, InTheWay> {
    let mut in_the_way = InTheWay::default();
    let found = climb(bench, bench, entry, objects, &[], DEPTH, &mut in_the_way);
    found.map(|found| found.edits).ok_or(in_the_way)
}

/// Tries candidates on the `bench`, which is the `start` after the edits `so_far`.
fn climb(
    start: &Bench,
    bench: &Bench,
    entry: usize,
    objects: &[Object],
    so_far: &[Edit],
    depth: usize,
    in_the_way: &mut InTheWay,
) -> Option<Found> {
    let listed = bench.findings.get(entry)?;
    let findings: Vec<&Finding> = listed
        .iter()
        .filter(|finding| objects.contains(&finding.object) && bench.goal.is_barred_by(finding))
        .collect();
    let first = findings.first()?;
    let is_blocker = first.level == secondsite_rules::Level::Blocker;
    let mut best: Option<Found> = None;
    let mut on_the_way: Vec<(usize, Vec<Edit>)> = Vec::new();
    for candidate in candidates(bench, &findings) {
        let mut edits = candidate.edits.clone();
        let Some(mut trial) = bench.try_out(&plain(&edits)) else { continue };
        let mut mended = mended(bench, entry, &findings, &trial);
        // Edits for findings that they do not mend are left out.
        let useless =
            |place: &Option<usize>| place.is_some_and(|place| mended.get(place) == Some(&Mended::No));
        if mended.iter().any(|mended| *mended != Mended::No) && edits.iter().any(|(place, _)| useless(place))
        {
            edits.retain(|(place, _)| !useless(place));
            match bench.try_out(&plain(&edits)) {
                Some(again) if !edits.is_empty() => trial = again,
                _ => continue,
            }
            mended = self::mended(bench, entry, &findings, &trial);
        }
        if mended.iter().all(|mended| *mended == Mended::No) {
            let (before, after) = (distance(listed, objects), distance_after(entry, &trial, objects));
            let is_on_the_way =
                after < before || (after == before && says_otherwise(entry, &findings, &trial));
            if is_on_the_way && bench.effect(&trial).new_blockers.is_empty() {
                on_the_way.push((after, plain(&edits)));
            }
            continue;
        }
        let mut all = so_far.to_vec();
        all.extend(plain(&edits));
        let effect = effect(start, bench, so_far, &all, &trial);
        if !effect.new_blockers.is_empty() || (!is_blocker && !effect.new_warnings.is_empty()) {
            let mut rules: Vec<&str> = effect.new_blockers.into_iter().chain(effect.new_warnings).collect();
            rules.sort_unstable();
            rules.dedup();
            let is_usual = ease(&candidate, &mended) == Ease::Usual;
            if is_usual && (in_the_way.rules.is_empty() || rules.len() < in_the_way.rules.len()) {
                *in_the_way = InTheWay { rules, edits: all };
            }
            continue;
        }
        let score =
            (effect.new_warnings.len(), ease(&candidate, &mended), effect.standing, all.len(), effect.lesser);
        if best.as_ref().is_none_or(|best| score < best.score) {
            best = Some(Found { edits: all, score });
        }
    }
    if best.is_some() || depth <= 1 {
        return best;
    }
    on_the_way.sort_by_key(|(distance, edits)| (*distance, edits.len()));
    for (_, edits) in on_the_way.into_iter().take(BREADTH) {
        let next = bench.after(&edits);
        let mut all = so_far.to_vec();
        all.extend(edits);
        let found = climb(start, &next, entry, objects, &all, depth.saturating_sub(1), in_the_way);
        if found.as_ref().is_some_and(|found| best.as_ref().is_none_or(|best| found.score < best.score)) {
            best = found;
        }
    }
    best
}

/// Whether any of the findings says something else than before.
fn says_otherwise(entry: usize, findings: &[&Finding], trial: &Trial) -> bool {
    let after = trial.touched.iter().find(|(place, _)| *place == entry).map(|(_, after)| after);
    let now = |object| after.and_then(|after| after.iter().find(|finding| finding.object == object));
    findings.iter().any(|finding| now(finding.object).is_some_and(|now| now.outcome != finding.outcome))
}

fn plain(edits: &[(Option<usize>, Edit)]) -> Vec<Edit> {
    edits.iter().map(|(_, edit)| edit.clone()).collect()
}

/// The difference to the start; that of the last step alone where it is the only one.
fn effect(start: &Bench, bench: &Bench, so_far: &[Edit], all: &[Edit], trial: &Trial) -> Effect {
    let whole = if so_far.is_empty() { None } else { start.try_out(all) };
    whole.map_or_else(|| bench.effect(trial), |whole| start.effect(&whole))
}

/// What became of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mended {
    /// It stands in the way still
    No,
    /// The requirement is met
    Met,
    /// It does not concern the object any more
    Evaded,
    /// It was not known whether it concerns the object, and does not
    Settled,
}

fn mended(bench: &Bench, entry: usize, findings: &[&Finding], trial: &Trial) -> Vec<Mended> {
    let after = trial.touched.iter().find(|(place, _)| *place == entry).map(|(_, after)| after);
    let of = |finding: &&Finding| {
        let Some(after) = after else { return Mended::No };
        // An object that is a table may give way to its rows, which then have to be in order, too.
        let standing = after.iter().any(|now| {
            bench.goal.is_barred_by(now)
                && (now.object == finding.object || matches!(finding.object, Object::Table(_)))
        });
        if standing {
            return Mended::No;
        }
        let now = after.iter().find(|now| now.object == finding.object);
        match (now.map(|now| &now.outcome), &finding.outcome) {
            (Some(Outcome::NotApplicable), Outcome::Fail(_)) => Mended::Evaded,
            (Some(Outcome::NotApplicable), _) => Mended::Settled,
            _ => Mended::Met,
        }
    };
    findings.iter().map(of).collect()
}

fn ease(candidate: &Candidate, mended: &[Mended]) -> Ease {
    if mended.contains(&Mended::Evaded) { candidate.ease.max(Ease::Unusual) } else { candidate.ease }
}

/// How far findings are from being mended, roughly: a failure is farther than what is unknown, and more names
/// in it or more fields that are missing are farther than fewer.
fn distance(findings: &[Finding], objects: &[Object]) -> usize {
    let of = |finding: &Finding| match &finding.outcome {
        Outcome::Pass | Outcome::NotApplicable => 0,
        Outcome::Unknown(missing) => missing.paths().len().saturating_add(1),
        Outcome::Fail(values) => {
            let length = |(_, value): &(&str, Value)| match value {
                Value::Names(names) => names.len(),
                Value::Count(count) => usize::try_from(*count).unwrap_or(usize::MAX),
                _ => 0,
            };
            values.iter().map(length).fold(100, usize::saturating_add)
        }
    };
    let meant = findings.iter().filter(|finding| objects.contains(&finding.object));
    meant.map(of).fold(0, usize::saturating_add)
}

fn distance_after(entry: usize, trial: &Trial, objects: &[Object]) -> usize {
    let after = trial.touched.iter().find(|(place, _)| *place == entry);
    after.map_or(usize::MAX, |(_, after)| distance(after, objects))
}
