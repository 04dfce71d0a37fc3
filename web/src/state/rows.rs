//! The result as the page lists it: requirements by subject, in the order of the source document.

use secondsite_rules::{Report, Rule, Subject};

use super::outcome::{Mark, Shown, Tally, worst_first};

/// The requirements of one subject.
#[derive(Clone, Debug)]
pub struct Group {
    /// The subject.
    pub subject: Subject,
    /// Its requirements: worst first, then in the order of their ids.
    pub requirements: Vec<Requirement>,
    /// How many findings there are, whether listed or not.
    pub tally: Tally,
}

/// One rule and what it found.
#[derive(Clone, Debug)]
pub struct Requirement {
    /// The rule.
    pub rule: &'static Rule,
    /// How many findings there are, whether listed or not.
    pub tally: Tally,
    /// The worst of those listed.
    pub worst: Mark,
    /// The findings listed, as places in the report, worst first.
    pub findings: Vec<usize>,
}

/// The groups that have something listed.
#[must_use]
pub fn groups(report: &Report, shown: Shown) -> Vec<Group> {
    found(report, shown, None)
}

/// The groups that have something listed, among the findings that `matching` has found; all without it.
#[must_use]
pub fn found(report: &Report, shown: Shown, matching: Option<&[bool]>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    // The report is sorted by subject and rule, so each requirement is one run of findings.
    let places: Vec<usize> = (0..report.findings.len()).collect();
    let rule_of = |place: &usize| report.findings.get(*place).map(|finding| finding.rule.id);
    for run in places.chunk_by(|one, other| rule_of(one) == rule_of(other)) {
        let Some(rule) = run.first().and_then(|place| report.findings.get(*place)).map(|first| first.rule)
        else {
            continue;
        };
        if groups.last().is_none_or(|group| group.subject != rule.subject) {
            groups.push(Group { subject: rule.subject, requirements: Vec::new(), tally: Tally::default() });
        }
        let Some(group) = groups.last_mut() else { continue };
        let mark = |place: &usize| report.findings.get(*place).map_or(Mark::NotApplicable, Mark::of);
        let mut tally = Tally::default();
        for place in run {
            tally.add(mark(place));
            group.tally.add(mark(place));
        }
        let mut findings = worst_first(run, mark);
        let is_found = |place: usize| matching.is_none_or(|found| found.get(place).copied().unwrap_or(false));
        findings.retain(|place| shown.lists(mark(place)) && is_found(*place));
        if let Some(worst) = findings.first().map(mark) {
            group.requirements.push(Requirement { rule, tally, worst, findings });
        }
    }
    groups.retain(|group| !group.requirements.is_empty());
    for group in &mut groups {
        group.requirements = worst_first(&group.requirements, |requirement| requirement.worst);
    }
    groups
}

/// How many findings a report has of each mark.
#[must_use]
pub fn tally(report: &Report) -> Tally {
    let mut tally = Tally::default();
    for finding in &report.findings {
        tally.add(Mark::of(finding));
    }
    tally
}
