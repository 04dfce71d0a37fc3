//! What is not known and leaves requirements open: fact by fact, how many it takes at least, and what to ask
//! next. A fact is a field of one object; a table of which nothing is known is one fact.

mod count;
mod fact;
mod question;

pub use count::at_least;
pub use fact::{Fact, facts};
pub use question::{Question, questions};

use secondsite_inventory::missing::Path;
use secondsite_inventory::{Object, Table};
use secondsite_rules::{Finding, Level, Outcome, Report};

/// The findings of this level or a higher one that are unknown.
fn open(report: &Report, least: Level) -> impl Iterator<Item = &Finding> {
    let wanted =
        move |finding: &&Finding| finding.level >= least && matches!(finding.outcome, Outcome::Unknown(_));
    report.findings.iter().filter(wanted)
}

/// What a finding misses. While nothing is known of Azure, it is the fields that its rule asks for, since Azure
/// is one record that has no rows to list.
fn missing(finding: &Finding) -> Vec<Path> {
    let Outcome::Unknown(missing) = &finding.outcome else { return Vec::new() };
    let azure = Table::Azure.name();
    let fields = || {
        let needs = finding.rule.needs.iter().filter_map(|need| need.split_once('.'));
        needs.filter(|(table, _)| *table == azure).map(|(table, field)| Path { table, field })
    };
    let mut paths: Vec<Path> = Vec::new();
    for path in missing.paths() {
        if path.table == azure && path.field.is_empty() {
            paths.extend(fields());
        } else {
            paths.push(*path);
        }
    }
    paths
}

/// The table a path leads into.
fn table_of(path: Path) -> Option<Table> {
    path.table.split('.').next().and_then(Table::named)
}

/// Whether the finding is about a row of the table that the path leads into, or about the one record of Azure.
fn is_own(finding: &Finding, path: Path) -> bool {
    match (finding.object, table_of(path)) {
        (Object::Row(own, _), Some(table)) => own == table,
        (_, Some(Table::Azure)) => true,
        _ => false,
    }
}
