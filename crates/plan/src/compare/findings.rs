//! Findings of two reports: which are new, which are fixed, which stand as before.

use std::collections::HashMap;

use secondsite_inventory::{Inventory, Object};
use secondsite_rules::{Finding, Level, Outcome, Report};

use super::Pairs;

/// What stands in the way in one report and not in the other: failures that nobody accepted, and what is
/// not known.
#[derive(Clone, Debug, Default)]
pub struct Difference<'a> {
    /// Findings of the new report that the old one did not have, or not as bad: a failure where it could not
    /// tell, a blocker where it warned.
    pub new: Vec<&'a Finding>,
    /// Findings of the old report that are mended, accepted, or gone with their object.
    pub fixed: Vec<&'a Finding>,
    /// Findings of the new report that the old one had, too.
    pub unchanged: Vec<&'a Finding>,
}

/// Tells the findings of two reports apart, each with the inventory it judges. They are the same when rule and
/// object are; the order is that of the reports.
#[must_use]
pub fn findings<'a>(old: (&Inventory, &'a Report), new: (&Inventory, &'a Report)) -> Difference<'a> {
    let pairs = Pairs::of(old.0, new.0);
    let by_place = |report: &'a Report| -> HashMap<(&str, Object), &'a Finding> {
        let standing = report.findings.iter().filter(|finding| weight(finding).is_some());
        standing.map(|finding| ((finding.rule.id, finding.object), finding)).collect()
    };
    let (before, after) = (by_place(old.1), by_place(new.1));
    let mut difference = Difference::default();
    for finding in &new.1.findings {
        let Some(now) = weight(finding) else { continue };
        let was = pairs.old_of(finding.object).and_then(|object| before.get(&(finding.rule.id, object)));
        if was.and_then(|was| weight(was)).is_some_and(|was| now <= was) {
            difference.unchanged.push(finding);
        } else {
            difference.new.push(finding);
        }
    }
    for finding in old.1.findings.iter().filter(|finding| weight(finding).is_some()) {
        let still = pairs.new_of(finding.object).and_then(|object| after.get(&(finding.rule.id, object)));
        if still.is_none() {
            difference.fixed.push(finding);
        }
    }
    difference
}

/// How much a finding weighs in the verdict, by level and then as failure or unknown; nothing when it does
/// not stand in the way.
fn weight(finding: &Finding) -> Option<(Level, bool)> {
    match finding.outcome {
        Outcome::Fail(_) => finding.accepted.is_none().then_some((finding.level, true)),
        Outcome::Unknown(_) => Some((finding.level, false)),
        Outcome::Pass | Outcome::NotApplicable => None,
    }
}
