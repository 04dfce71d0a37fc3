//! An edition run over an inventory.

use std::sync::Arc;

use secondsite_inventory::value::Date;
use secondsite_inventory::{Changes, Estate, Inventory, Missing, Object, Table};

use crate::editions::{self, Edition, Entry, Status};
use crate::findings::{Findings, Judgement};
use crate::order::Orders;
use crate::rule::{Context, Level, Rule, Value};

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

/// The one answer an administrator asks for; the first that fits counts, so that of several the least decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

impl Counts {
    /// These and those.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self {
            pass: self.pass.saturating_add(other.pass),
            fail: self.fail.saturating_add(other.fail),
            unknown: self.unknown.saturating_add(other.unknown),
            not_applicable: self.not_applicable.saturating_add(other.not_applicable),
            accepted: self.accepted.saturating_add(other.accepted),
            blockers: self.blockers.saturating_add(other.blockers),
            warnings: self.warnings.saturating_add(other.warnings),
            advice: self.advice.saturating_add(other.advice),
        }
    }
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
    pub findings: Findings,
}

/// Judges an inventory by an edition, as of a day. Equal arguments give equal reports.
#[must_use]
pub fn check(inventory: &Inventory, edition: &'static Edition, today: Date) -> Report {
    let mut assessment = Assessment::new(edition, today);
    assessment.go_on(&Estate::new(inventory), &mut Orders::default(), usize::MAX);
    assessment.so_far()
}

/// What single rules of an edition say of an inventory: for each entry its findings, as a report has them.
#[must_use]
pub fn check_entries(inventory: &Inventory, entries: &[&Entry], today: Date) -> Vec<Vec<Finding>> {
    let estate = Estate::new(inventory);
    let context = Context { estate: &estate, today };
    let mut orders = Orders::default();
    let of_entry = |entry: &&Entry| Judgement::of(entry, context, &mut orders).into_findings();
    entries.iter().map(of_entry).collect()
}

/// Judges an inventory in every scenario at once, each by its newest edition.
#[must_use]
pub fn check_everywhere(inventory: &Inventory, today: Date) -> Vec<Report> {
    editions::newest().map(|edition| check(inventory, edition, today)).collect()
}

/// A check made rule by rule, so that a long one can pause, and one after an edit keeps what the edit cannot
/// have changed.
#[derive(Clone, Debug)]
pub struct Assessment {
    edition: &'static Edition,
    today: Date,
    /// The edition's rules by subject and id, each with what it found.
    judged: Vec<(&'static Entry, Option<Arc<Judgement>>)>,
    /// Whether only the sums of what they found are kept.
    sums: bool,
}

impl Assessment {
    /// A check of which nothing is done.
    #[must_use]
    pub fn new(edition: &'static Edition, today: Date) -> Self {
        let mut judged: Vec<_> = edition.entries.iter().map(|entry| (entry, None)).collect();
        judged.sort_by_key(|(entry, _)| (entry.rule.subject, entry.rule.id));
        Self { edition, today, judged, sums: false }
    }

    /// A check of which nothing is done, and whose report will have sums and no findings: it takes little room.
    #[must_use]
    pub fn sums(edition: &'static Edition, today: Date) -> Self {
        Self { sums: true, ..Self::new(edition, today) }
    }

    /// The edition.
    #[must_use]
    pub const fn edition(&self) -> &'static Edition {
        self.edition
    }

    /// The day for which it is made.
    #[must_use]
    pub const fn today(&self) -> Date {
        self.today
    }

    /// Asks the rules that were not asked yet, until all were or this many answers were given, and tells how many
    /// are left of these; one rule's answers are never split. Orders must be of the estate's inventory.
    pub fn go_on(&mut self, estate: &Estate<'_>, orders: &mut Orders, answers: usize) -> usize {
        let context = Context { estate, today: self.today };
        let mut left = answers;
        for (entry, judgement) in &mut self.judged {
            if judgement.is_some() {
                continue;
            }
            if left == 0 {
                break;
            }
            let made = Judgement::of(entry, context, orders);
            left = left.saturating_sub(made.findings().len().max(1));
            *judgement = Some(Arc::new(if self.sums { made.sums() } else { made }));
        }
        left
    }

    /// Takes over the sums of a check of the same estate, for the rules both have at one level.
    pub fn adopt(&mut self, other: &Self) {
        let is_fit = self.sums && self.today == other.today;
        for (entry, judgement) in self.judged.iter_mut().filter(|(_, own)| is_fit && own.is_none()) {
            let is_same = |(theirs, _): &&(&Entry, _)| {
                std::ptr::eq(theirs.rule, entry.rule) && theirs.level() == entry.level()
            };
            let made = other.judged.iter().find(is_same).and_then(|(_, made)| made.as_ref());
            *judgement = made.map(|made| Arc::new(made.sums()));
        }
    }

    /// Forgets what the changes may have made untrue. The orders followed them already.
    pub fn forget(&mut self, changes: &Changes, orders: &Orders) {
        let everything = changes.rows || changes.touch(Table::Accepted.name());
        for (entry, judgement) in &mut self.judged {
            let stands = |made: &Arc<Judgement>| made.order().is_none_or(|order| orders.have(order));
            if everything || entry.rule.is_touched(changes) || !judgement.as_ref().is_some_and(stands) {
                *judgement = None;
            }
        }
    }

    /// Whether every rule was asked.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.judged.iter().all(|(_, judgement)| judgement.is_some())
    }

    /// How many of how many rules were asked.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        (self.judged.iter().filter(|(_, judgement)| judgement.is_some()).count(), self.judged.len())
    }

    /// The report, of the rules that were asked: a report on the estate only when all were.
    #[must_use]
    pub fn so_far(&self) -> Report {
        let findings: Findings = self.judged.iter().filter_map(|(_, judgement)| judgement.clone()).collect();
        let judgements = findings.judgements();
        let counts = judgements.iter().fold(Counts::default(), |sum, judgement| sum.and(judgement.counts()));
        let underlying = judgements.iter().map(|judgement| judgement.verdict()).min();
        let mut underlying = underlying.unwrap_or(Verdict::Ready);
        if !self.is_whole() {
            // What was not asked yet may say anything.
            underlying = underlying.min(Verdict::CannotTell);
        }
        let verdict = match self.edition.scenario.status {
            Status::Retired { .. } => Verdict::Retired,
            Status::Current => underlying,
        };
        Report { edition: self.edition, today: self.today, verdict, underlying, counts, findings }
    }
}
