//! What to ask next.

use secondsite_inventory::missing::Path;
use secondsite_inventory::{Inventory, Object, Table};
use secondsite_rules::{Level, Report};

use super::fact::facts;
use super::table_of;

/// One thing to ask, of every object that lacks it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The field, or the table of which nothing is known.
    pub path: Path,
    /// Who lacks it, in the order of the table.
    pub objects: Vec<Object>,
    /// How many findings wait for it.
    pub findings: usize,
    /// Whether values are there that settle nothing, such as names of rows that are not listed.
    pub given: bool,
}

impl Question {
    /// The table it is about.
    #[must_use]
    pub fn table(&self) -> Option<Table> {
        table_of(self.path)
    }

    /// Whether it asks which rows there are at all.
    #[must_use]
    pub const fn is_structural(&self) -> bool {
        self.path.field.is_empty()
    }
}

/// Facts that are asked for after another of the same object, which says whether there is anything to ask.
const AFTER: [(&str, &str); 3] = [
    ("vmmServers.startupMemory", "vmmServers.virtualMachine"),
    ("vmmServers.providerOnAllNodes", "vmmServers.clusterNodes"),
    ("azure.logStorage", "azure.storagePerformance"),
];

/// What blockers wait for, in the order to be asked: first which rows there are, table by table; then the
/// field for which most wait, unless it is a detail of one that is not known. Values that settle nothing come last: they are to be looked at, not asked for.
#[must_use]
pub fn questions(report: &Report, inventory: &Inventory) -> Vec<Question> {
    let mut questions: Vec<Question> = Vec::new();
    for fact in facts(report, inventory, Level::Blocker) {
        let same = |question: &&mut Question| question.path == fact.path && question.given == fact.given;
        match questions.iter_mut().find(same) {
            Some(question) => {
                question.objects.push(fact.object);
                question.findings = question.findings.saturating_add(fact.findings);
            }
            None => questions.push(Question {
                path: fact.path,
                objects: vec![fact.object],
                findings: fact.findings,
                given: fact.given,
            }),
        }
    }
    // A stable sort keeps the order of the tables among equals.
    questions.sort_by_key(|question| {
        let waiting = if question.is_structural() { usize::MAX } else { question.findings };
        (question.given, usize::MAX.saturating_sub(waiting))
    });
    for (detail, first) in AFTER {
        let place =
            |path: &str| questions.iter().position(|asked| !asked.given && asked.path.to_string() == path);
        if let (Some(from), Some(to)) = (place(detail), place(first))
            && from < to
            && let Some(between) = questions.get_mut(from..=to)
        {
            between.rotate_left(1);
        }
    }
    questions
}
