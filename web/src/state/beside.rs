//! Findings by the object and the field they stand beside in the estate.

use secondsite_inventory::{Object, Table};
use secondsite_rules::{Finding, Outcome};

use super::outcome::{Mark, Rank, Tally, worst_first};
use super::store::Store;

impl Store {
    /// Every finding about an object, by subject and rule.
    pub fn findings_about(&self, object: Object) -> impl Iterator<Item = &Finding> {
        self.report.findings.about(object)
    }

    /// The failures and unknowns that stand beside a field of an object, worst first. A failure stands beside
    /// the field of the object that decided, an unknown beside every field it misses.
    #[must_use]
    pub fn findings_for(&self, object: Object, field: &str) -> Vec<&Finding> {
        let findings = self.findings_about(object).filter(|finding| stands_beside(finding, field));
        worst_first(&findings.collect::<Vec<_>>(), |finding| Rank::of(finding))
    }

    /// The failures and unknowns about an object that stand beside none of its fields: about the table as a
    /// whole, or about what a row lacks in other tables. Worst first.
    #[must_use]
    pub fn findings_wide(&self, object: Object) -> Vec<&Finding> {
        let wide = |finding: &&Finding| match (&finding.outcome, finding.object) {
            (Outcome::Fail(_), object) => own_need(finding, object).is_none(),
            (Outcome::Unknown(missing), Object::Row(table, _) | Object::Table(table)) => {
                missing.paths().iter().all(|path| own_field(table, path.table, path.field).is_none())
            }
            _ => false,
        };
        let findings = self.findings_about(object).filter(wide);
        worst_first(&findings.collect::<Vec<_>>(), |finding| Rank::of(finding))
    }

    /// How many findings there are about a table and its rows.
    #[must_use]
    pub fn tally_of(&self, table: Table) -> Tally {
        let mut tally = Tally::default();
        for judgement in self.report.findings.judgements() {
            let about = judgement.findings().first().map(|finding| finding.object);
            if let Some(Object::Row(own, _) | Object::Table(own)) = about
                && own == table
            {
                tally = tally.and(Tally::of_judgement(judgement));
            }
        }
        tally
    }

    /// The worst that is found about an object.
    #[must_use]
    pub fn worst_of(&self, object: Object) -> Option<Mark> {
        self.findings_about(object).map(Rank::of).min().map(Rank::mark)
    }
}

fn stands_beside(finding: &Finding, field: &str) -> bool {
    let (Object::Row(table, _) | Object::Table(table)) = finding.object else { return false };
    match &finding.outcome {
        Outcome::Fail(_) => own_need(finding, finding.object) == Some(field),
        Outcome::Unknown(missing) => {
            missing.paths().iter().any(|path| own_field(table, path.table, path.field) == Some(field))
        }
        Outcome::Pass | Outcome::NotApplicable => false,
    }
}

/// The field of the object's own table that decided: the last one that the rule needs, since rules ask first for
/// what tells whether they concern the object at all. Which server a row is on is never what is wrong with it.
fn own_need(finding: &Finding, object: Object) -> Option<&'static str> {
    let (Object::Row(table, _) | Object::Table(table)) = object else { return None };
    finding.rule.needs.iter().rev().find_map(|need| {
        let (owner, field) = need.rsplit_once('.')?;
        own_field(table, owner, field).filter(|field| *field != "vmmServer")
    })
}

/// The field of the table that a path names: `disks` for `virtualMachines.disks` and `size`.
fn own_field(table: Table, owner: &'static str, field: &'static str) -> Option<&'static str> {
    let field = match owner.strip_prefix(table.name())? {
        "" => field,
        part => part.strip_prefix('.')?.split('.').next()?,
    };
    (!field.is_empty()).then_some(field)
}
