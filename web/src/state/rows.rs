//! The result as the page lists it: requirements by subject, in the order of the source document.

use secondsite_inventory::{Object, Table};
use secondsite_rules::{Outcome, Report, Rule, Subject};

use super::beside::own_field;
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
        findings.retain(|place| shown.lists(mark(place)));
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

/// A fact that requirements wait for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// Its path, as reports name it.
    pub path: String,
    /// How many findings wait for it.
    pub findings: usize,
    /// An object that lacks it: the table as a whole where no finding is about a row of it.
    pub object: Option<Object>,
    /// The field of that object.
    pub field: Option<&'static str>,
}

/// What would have to be known to settle what is unknown: each fact once, those that settle most first.
#[must_use]
pub fn missing(report: &Report) -> Vec<Need> {
    let mut needs: Vec<Need> = Vec::new();
    for finding in &report.findings {
        let Outcome::Unknown(missing) = &finding.outcome else { continue };
        for path in missing.paths() {
            let name = path.to_string();
            let need = match needs.iter().position(|need| need.path == name) {
                Some(place) => needs.get_mut(place),
                None => {
                    let table = name.split('.').next().and_then(Table::named);
                    let object = table.map(Object::Table);
                    let field = table.and_then(|table| own_field(table, path.table, path.field));
                    needs.push(Need { path: name, findings: 0, object, field });
                    needs.last_mut()
                }
            };
            let Some(need) = need else { continue };
            need.findings = need.findings.saturating_add(1);
            if let (Object::Row(own, _), Some(Object::Table(table))) = (finding.object, need.object)
                && own == table
            {
                need.object = Some(finding.object);
            }
        }
    }
    needs.sort_by(|one, other| other.findings.cmp(&one.findings).then_with(|| one.path.cmp(&other.path)));
    needs
}
