//! What an edition found, rule by rule: each rule's findings are shared, so that a report made after an edit costs
//! no more than what the edit touched.

use std::sync::Arc;

use secondsite_inventory::estate::Row;
use secondsite_inventory::tables::{Acceptance, Record};
use secondsite_inventory::value::Date;
use secondsite_inventory::{Inventory, Missing, Object, Table};

use crate::check::{Counts, Finding, Outcome, Verdict};
use crate::editions::Entry;
use crate::order::{Order, Orders};
use crate::rule::{Answer, Check, Context, Decision, Level};

/// What one rule found.
#[derive(Debug)]
pub struct Judgement {
    findings: Vec<Finding>,
    /// In which order the rows stand, where the findings are about each row of a table.
    order: Option<Arc<Order>>,
    counts: Counts,
    verdict: Verdict,
}

impl Judgement {
    /// Runs one rule of an edition over its objects.
    pub(crate) fn of(entry: &Entry, context: Context<'_>, orders: &mut Orders) -> Self {
        let inventory = context.estate.inventory();
        let (mut findings, order) = judge(entry, context, orders);
        accept(&mut findings, inventory, context.today);
        Self { order, ..Self::from(findings) }
    }

    /// Its findings, by object; none for a rule about a table without rows, and where only sums were kept.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// In which order the rows stand, where the findings are about each row of a table.
    pub(crate) const fn order(&self) -> Option<&Arc<Order>> {
        self.order.as_ref()
    }

    /// The same without the findings themselves.
    pub(crate) const fn sums(&self) -> Self {
        Self { findings: Vec::new(), order: None, counts: self.counts, verdict: self.verdict }
    }

    pub(crate) fn into_findings(self) -> Vec<Finding> {
        self.findings
    }

    /// How many there are of each kind.
    #[must_use]
    pub const fn counts(&self) -> Counts {
        self.counts
    }

    /// What would be said of an estate if this were the only rule.
    #[must_use]
    pub const fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// The finding about an object, if there is one.
    #[must_use]
    pub fn about(&self, object: Object) -> Option<&Finding> {
        let place = match (object, &self.order) {
            (Object::Row(_, row), Some(order)) => order.rank(row)?,
            // Whatever is not about each row of a table is one finding.
            _ => 0,
        };
        self.findings.get(place).filter(|finding| finding.object == object)
    }
}

impl From<Vec<Finding>> for Judgement {
    fn from(findings: Vec<Finding>) -> Self {
        let (counts, verdict) = (count(&findings), verdict(&findings));
        Self { findings, order: None, counts, verdict }
    }
}

/// The findings of a report: by subject, rule id and object.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    judgements: Vec<Arc<Judgement>>,
    /// Where the findings of each judgement begin among all.
    starts: Vec<usize>,
    len: usize,
}

impl FromIterator<Arc<Judgement>> for Findings {
    fn from_iter<I: IntoIterator<Item = Arc<Judgement>>>(judgements: I) -> Self {
        let mut findings = Self::default();
        for judgement in judgements {
            findings.starts.push(findings.len);
            findings.len = findings.len.saturating_add(judgement.findings.len());
            findings.judgements.push(judgement);
        }
        findings
    }
}

impl Findings {
    /// What each rule found, by subject and rule id.
    #[must_use]
    pub fn judgements(&self) -> &[Arc<Judgement>] {
        &self.judgements
    }

    /// The same, with the place that the first finding of each has among all.
    pub fn placed(&self) -> impl Iterator<Item = (usize, &Judgement)> {
        self.starts.iter().copied().zip(self.judgements.iter().map(Arc::as_ref))
    }

    /// Every finding.
    pub fn iter(&self) -> impl Iterator<Item = &Finding> + Clone {
        self.judgements.iter().flat_map(|judgement| &judgement.findings)
    }

    /// The finding at a place, counted from zero.
    #[must_use]
    pub fn get(&self, place: usize) -> Option<&Finding> {
        let judgement = self.starts.partition_point(|start| *start <= place).checked_sub(1)?;
        let start = *self.starts.get(judgement)?;
        self.judgements.get(judgement)?.findings.get(place.checked_sub(start)?)
    }

    /// How many there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Every finding about an object, by subject and rule.
    pub fn about(&self, object: Object) -> impl Iterator<Item = &Finding> {
        self.judgements.iter().filter_map(move |judgement| judgement.about(object))
    }
}

impl<'a> IntoIterator for &'a Findings {
    type Item = &'a Finding;
    type IntoIter = Box<dyn Iterator<Item = &'a Finding> + 'a>;

    fn into_iter(self) -> Self::IntoIter {
        Box::new(self.iter())
    }
}

impl IntoIterator for Findings {
    type Item = Finding;
    type IntoIter = std::vec::IntoIter<Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter().cloned().collect::<Vec<_>>().into_iter()
    }
}

fn judge(entry: &Entry, context: Context<'_>, orders: &mut Orders) -> (Vec<Finding>, Option<Arc<Order>>) {
    let rule = entry.rule;
    let inventory = context.estate.inventory();
    let one = |object, decision| (vec![finding(entry, object, decision)], None);
    // A table that is absent leaves the rule one unknown, on the first such table.
    if let Some(absent) = rule.tables().into_iter().find(|table| !inventory.knows(*table)) {
        return one(Object::Table(absent), Err(Missing::table(absent.name())));
    }
    macro_rules! each {
        ($table:ident, $rows:ident, $ask:expr) => {{
            let rows: Vec<Row<'_, _>> = Row::all(inventory.$rows.as_ref()).collect();
            let order = orders.of(Table::$table, inventory);
            let rows = order.rows().iter().filter_map(|index| rows.get(*index));
            let findings = rows
                .map(|row| finding(entry, Object::Row(Table::$table, row.index), $ask(context, *row)))
                .collect();
            (findings, Some(order))
        }};
    }
    match rule.check {
        Check::Azure(ask) => match &inventory.azure {
            Some(azure) => one(Object::Table(Table::Azure), ask(context, azure)),
            None => (Vec::new(), None),
        },
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
        Check::Table(table, ask) => one(Object::Table(table), ask(context)),
        Check::Estate(ask) => one(Object::Estate, ask(context)),
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

/// What these findings alone would say.
fn verdict(findings: &[Finding]) -> Verdict {
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
