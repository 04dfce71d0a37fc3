//! The result as the page lists it: requirements by subject, in the order of the source document.

use std::ops::Range;

use secondsite_rules::{Report, Rule, Subject};

use super::outcome::{Rank, Shown, Tally, worst_first};

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
    pub worst: Rank,
    /// Where its findings stand in the report.
    places: Range<usize>,
    shown: Shown,
    /// Those among them that a search has found and that are listed; without a search they are not told apart.
    found: Option<Vec<usize>>,
}

impl Requirement {
    /// The findings listed, as places in the report, worst first.
    #[must_use]
    pub fn listed(&self, report: &Report) -> Vec<usize> {
        if let Some(found) = &self.found {
            return found.clone();
        }
        let rank = |place: &usize| report.findings.get(*place).map_or(Rank::NotApplicable, Rank::of);
        let mut places = worst_first(&self.places.clone().collect::<Vec<_>>(), rank);
        places.retain(|place| self.shown.lists(rank(place).mark()));
        places
    }
}

/// The groups that have something listed.
#[must_use]
pub fn groups(report: &Report, shown: Shown) -> Vec<Group> {
    found(report, shown, None)
}

/// The requirements that have something listed, by the worst of it: the most pressing first.
#[must_use]
pub fn by_rank(report: &Report, shown: Shown) -> Vec<(Rank, Vec<Requirement>)> {
    let mut all: Vec<Requirement> =
        groups(report, shown).into_iter().flat_map(|group| group.requirements).collect();
    let mut of_rank = |rank| (rank, all.extract_if(.., |requirement| requirement.worst == rank).collect());
    let ranks: Vec<(Rank, Vec<Requirement>)> = Rank::ALL.into_iter().map(&mut of_rank).collect();
    ranks.into_iter().filter(|(_, requirements)| !requirements.is_empty()).collect()
}

/// The groups that have something listed, among the findings that `matching` has found; all without it.
#[must_use]
pub fn found(report: &Report, shown: Shown, matching: Option<&[bool]>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (start, judgement) in report.findings.placed() {
        let Some(rule) = judgement.findings().first().map(|first| first.rule) else { continue };
        if groups.last().is_none_or(|group| group.subject != rule.subject) {
            groups.push(Group { subject: rule.subject, requirements: Vec::new(), tally: Tally::default() });
        }
        let Some(group) = groups.last_mut() else { continue };
        let tally = Tally::of_judgement(judgement);
        group.tally = group.tally.and(tally);
        let places = start..start.saturating_add(judgement.findings().len());
        let mut requirement =
            Requirement { rule, tally, worst: Rank::NotApplicable, places, shown, found: None };
        let worst = if let Some(matching) = matching {
            let mut found = requirement.listed(report);
            found.retain(|place| matching.get(*place).copied().unwrap_or(false));
            let worst = found.first().and_then(|place| report.findings.get(*place)).map(Rank::of);
            requirement.found = Some(found);
            worst
        } else {
            tally.worst_listed(shown)
        };
        if let Some(worst) = worst {
            group.requirements.push(Requirement { worst, ..requirement });
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
    let judgements = report.findings.judgements().iter();
    judgements.fold(Tally::default(), |tally, judgement| tally.and(Tally::of_judgement(judgement)))
}
