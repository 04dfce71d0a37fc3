//! An edition run over an inventory.

use secondsite_inventory::estate::Row;
use secondsite_inventory::tables::{Acceptance, Record, Rows};
use secondsite_inventory::value::{Date, folded};
use secondsite_inventory::{Datum, Estate, Inventory, Missing, Object, Table};

use crate::editions::{self, Edition, Entry, Status};
use crate::rule::{Answer, Check, Context, Decision, Level, Rule, Value};

/// What a rule found out about one object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The requirement is met.
    Pass,
    /// It is not; what was found, by the names the rule declares.
    Fail(Vec<(&'static str, Value)>),
    /// These fields are missing to tell.
    Unknown(Missing),
    /// The requirement does not concern this object.
    NotApplicable,
}

impl Outcome {
    /// The word reports use.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Fail(_) => "fail",
            Self::Unknown(_) => "unknown",
            Self::NotApplicable => "not-applicable",
        }
    }
}

/// One rule's outcome for one object.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// How much it matters: for a failure in truth, else at most.
    pub level: Level,
    /// The object.
    pub object: Object,
    /// The outcome.
    pub outcome: Outcome,
    /// The row of `accepted` that accepts this failure.
    pub accepted: Option<usize>,
}

impl Finding {
    /// Whether it is a failure that nobody accepted.
    #[must_use]
    pub const fn is_open_failure(&self) -> bool {
        matches!(self.outcome, Outcome::Fail(_)) && self.accepted.is_none()
    }
}

/// The one answer an administrator asks for; the first that fits counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// The scenario can no longer be set up.
    Retired,
    /// A blocker fails.
    NotReady,
    /// A blocker-level rule is unknown.
    CannotTell,
    /// A warning fails or is unknown, or a blocker was accepted.
    ReadyWithWarnings,
    /// Nothing stands in the way.
    Ready,
}

impl Verdict {
    /// The word reports use.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Retired => "retired",
            Self::NotReady => "not-ready",
            Self::CannotTell => "cannot-tell",
            Self::ReadyWithWarnings => "ready-with-warnings",
            Self::Ready => "ready",
        }
    }
}

/// How many findings there are of each kind. Accepted failures are counted apart and nowhere else.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Requirements met.
    pub pass: usize,
    /// Failures.
    pub fail: usize,
    /// Outcomes for which fields are missing.
    pub unknown: usize,
    /// Objects a rule does not concern.
    pub not_applicable: usize,
    /// Accepted failures.
    pub accepted: usize,
    /// Failures at blocker level.
    pub blockers: usize,
    /// Failures at warning level.
    pub warnings: usize,
    /// Failures at advice level.
    pub advice: usize,
}

/// What an edition says of an inventory.
#[derive(Clone, Debug)]
pub struct Report {
    /// The edition.
    pub edition: &'static Edition,
    /// The day for which it was judged.
    pub today: Date,
    /// The answer.
    pub verdict: Verdict,
    /// The answer of the checks alone, whatever the scenario's own status.
    pub underlying: Verdict,
    /// How many findings there are of each kind.
    pub counts: Counts,
    /// Every finding, by subject, rule id and object.
    pub findings: Vec<Finding>,
}

/// Judges an inventory by an edition, as of a day. Equal arguments give equal reports.
#[must_use]
pub fn check(inventory: &Inventory, edition: &'static Edition, today: Date) -> Report {
    let estate = Estate::new(inventory);
    let context = Context { estate: &estate, today };
    let mut entries: Vec<&Entry> = edition.entries.iter().collect();
    entries.sort_by_key(|entry| (entry.rule.subject, entry.rule.id));
    let mut order = RowOrder::default();
    let mut findings = Vec::new();
    for entry in entries {
        judge(entry, context, &mut order, &mut findings);
    }
    accept(&mut findings, inventory, today);
    let counts = count(&findings);
    let underlying = underlying(&findings);
    let verdict = match edition.scenario.status {
        Status::Retired { .. } => Verdict::Retired,
        Status::Current => underlying,
    };
    Report { edition, today, verdict, underlying, counts, findings }
}

/// What single rules of an edition say of an inventory: for each entry its findings, as a report has them.
#[must_use]
pub fn check_entries(inventory: &Inventory, entries: &[&Entry], today: Date) -> Vec<Vec<Finding>> {
    let estate = Estate::new(inventory);
    let context = Context { estate: &estate, today };
    let mut order = RowOrder::default();
    let of_entry = |entry: &&Entry| {
        let mut findings = Vec::new();
        judge(entry, context, &mut order, &mut findings);
        accept(&mut findings, inventory, today);
        findings
    };
    entries.iter().map(of_entry).collect()
}

/// Judges an inventory in every scenario at once, each by its newest edition.
#[must_use]
pub fn check_everywhere(inventory: &Inventory, today: Date) -> Vec<Report> {
    editions::newest().map(|edition| check(inventory, edition, today)).collect()
}

/// Runs one rule over its objects.
fn judge(entry: &Entry, context: Context<'_>, order: &mut RowOrder, findings: &mut Vec<Finding>) {
    let rule = entry.rule;
    let inventory = context.estate.inventory();
    let mut push = |object, decision| findings.push(finding(entry, object, decision));
    // A table that is absent leaves the rule one unknown, on the first such table.
    if let Some(absent) = rule.tables().into_iter().find(|table| !inventory.knows(*table)) {
        push(Object::Table(absent), Err(Missing::table(absent.name())));
        return;
    }
    macro_rules! each {
        ($table:ident, $rows:ident, $ask:expr) => {{
            let rows: Vec<Row<'_, _>> = Row::all(inventory.$rows.as_ref()).collect();
            for index in order.of(Table::$table, inventory) {
                if let Some(row) = rows.get(*index) {
                    push(Object::Row(Table::$table, *index), $ask(context, *row));
                }
            }
        }};
    }
    match rule.check {
        Check::Azure(ask) => {
            if let Some(azure) = &inventory.azure {
                push(Object::Table(Table::Azure), ask(context, azure));
            }
        }
        Check::Site(ask) => each!(Sites, sites, ask),
        Check::VmmServer(ask) => each!(VmmServers, vmm_servers, ask),
        Check::Cloud(ask) => each!(Clouds, clouds, ask),
        Check::HostGroup(ask) => each!(HostGroups, host_groups, ask),
        Check::Cluster(ask) => each!(Clusters, clusters, ask),
        Check::Host(ask) => each!(Hosts, hosts, ask),
        Check::Machine(ask) => each!(VirtualMachines, virtual_machines, ask),
        Check::VmNetwork(ask) => each!(VmNetworks, vm_networks, ask),
        Check::Mapping(ask) => each!(NetworkMappings, network_mappings, ask),
        Check::Policy(ask) => each!(ReplicationPolicies, replication_policies, ask),
        Check::Connectivity(ask) => each!(Connectivity, connectivity, ask),
        Check::Table(table, ask) => push(Object::Table(table), ask(context)),
        Check::Estate(ask) => push(Object::Estate, ask(context)),
    }
}

fn finding(entry: &Entry, object: Object, decision: Decision) -> Finding {
    let most = entry.level();
    let (outcome, level) = match decision {
        Ok(Answer::Pass) => (Outcome::Pass, most),
        Ok(Answer::NotApplicable) => (Outcome::NotApplicable, most),
        Ok(Answer::Fail(failure)) => {
            let level = failure.level.map_or(most, |level| level.min(most));
            (Outcome::Fail(failure.values), level)
        }
        Err(missing) => (Outcome::Unknown(missing), most),
    };
    Finding { rule: entry.rule, level, object, outcome, accepted: None }
}

/// The rows of each table in the order of their identity, so that the order given changes nothing.
#[derive(Default)]
struct RowOrder(std::collections::BTreeMap<Table, Vec<usize>>);

impl RowOrder {
    fn of(&mut self, table: Table, inventory: &Inventory) -> &[usize] {
        self.0.entry(table).or_insert_with(|| {
            let rows = inventory.rows(table);
            let count = rows.map_or(0, |rows| rows.len());
            let mut order: Vec<usize> = (0..count).collect();
            order.sort_by_cached_key(|index| rows.map(|rows| (names(rows, *index), rows.identity(*index))));
            order
        })
    }
}

/// What a reader looks for in a list: the row's keys one after the other, in any case. The identity alone
/// would not do, since it is made to tell rows apart and not to be read.
fn names(rows: &dyn Rows, row: usize) -> Vec<String> {
    fn texts(datum: &Datum) -> Vec<String> {
        match datum {
            Datum::Text(text) => vec![folded(text)],
            Datum::Part(members) => members.iter().flat_map(|(_, member)| texts(member)).collect(),
            Datum::Flag(_) | Datum::Number(_) | Datum::List(_) => Vec::new(),
        }
    }
    let shape = rows.shape();
    let keys = shape.fields.iter().take(shape.keys);
    keys.filter_map(|field| rows.get(row, field.name)).flat_map(|datum| texts(&datum)).collect()
}

/// Marks failures that `accepted` accepts today; a row that names the object comes before one that does not.
fn accept(findings: &mut [Finding], inventory: &Inventory, today: Date) {
    let Some(rows) = &inventory.accepted else { return };
    let holds = |row: &Acceptance| row.reason.is_some() && row.until.is_some_and(|until| today <= until);
    let valid: Vec<(usize, &Acceptance)> = rows.iter().enumerate().filter(|(_, row)| holds(row)).collect();
    for finding in findings.iter_mut().filter(|finding| matches!(finding.outcome, Outcome::Fail(_))) {
        let of_rule = valid.iter().filter(|(_, row)| row.rule.is(finding.rule.id));
        let fitting = of_rule
            .filter(|(_, row)| row.object.as_ref().is_none_or(|object| finding.object.is(object, inventory)));
        // Among several that fit, the identity decides rather than the place.
        finding.accepted =
            fitting.min_by_key(|(_, row)| (row.object.is_none(), row.identity())).map(|(index, _)| *index);
    }
}

fn count(findings: &[Finding]) -> Counts {
    let mut counts = Counts::default();
    for finding in findings {
        let kind = match &finding.outcome {
            Outcome::Pass => &mut counts.pass,
            Outcome::Unknown(_) => &mut counts.unknown,
            Outcome::NotApplicable => &mut counts.not_applicable,
            Outcome::Fail(_) if finding.accepted.is_some() => &mut counts.accepted,
            Outcome::Fail(_) => {
                let level = match finding.level {
                    Level::Blocker => &mut counts.blockers,
                    Level::Warning => &mut counts.warnings,
                    Level::Advice => &mut counts.advice,
                };
                *level = level.saturating_add(1);
                &mut counts.fail
            }
        };
        *kind = kind.saturating_add(1);
    }
    counts
}

fn underlying(findings: &[Finding]) -> Verdict {
    let any = |wanted: fn(&Finding) -> bool| findings.iter().any(wanted);
    if any(|finding| finding.is_open_failure() && finding.level == Level::Blocker) {
        Verdict::NotReady
    } else if any(|finding| finding.level == Level::Blocker && matches!(finding.outcome, Outcome::Unknown(_)))
    {
        Verdict::CannotTell
    } else if any(|finding| match finding.outcome {
        Outcome::Fail(_) if finding.accepted.is_some() => finding.level == Level::Blocker,
        Outcome::Fail(_) | Outcome::Unknown(_) => finding.level == Level::Warning,
        Outcome::Pass | Outcome::NotApplicable => false,
    }) {
        Verdict::ReadyWithWarnings
    } else {
        Verdict::Ready
    }
}
