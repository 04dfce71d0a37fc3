//! Judging, in portions: what an edit cannot have changed is kept, and what is too much for one portion goes on in
//! the next. A verdict is shown only when it is whole.

use std::ops::Range;
use std::rc::Rc;

use secondsite_inventory::estate::Index;
use secondsite_inventory::inconsistency::{Inconsistency, inconsistencies_among};
use secondsite_inventory::value::Date;
use secondsite_inventory::{Changes, Estate, Inventory, Table};
use secondsite_rules::{Assessment, Edition, Findings, Orders, Report, editions};

use super::newer::Newer;
use super::store::{Holding, Store};

/// How much is judged at once, in answers of a rule about an object: a hundredth of a second or so. It is counted
/// and not timed, so that equal actions give equal stores.
const PORTION: usize = 100_000;

/// How much besides the verdict is done before a new verdict is shown; the rest waits until it is.
const BESIDES: usize = 10_000;

/// How many rows are searched for contradictions instead of as many answers.
const ANSWERS_PER_ROW: usize = 10;

/// What is judged, and what is still to be.
#[derive(Clone, Debug)]
pub(super) struct Judging {
    index: Option<Rc<Index>>,
    orders: Orders,
    chosen: Assessment,
    /// The other scenarios; only the chosen one shows its findings, and those of the others would be held for nothing.
    others: Vec<Assessment>,
    /// The tables that are still to be searched for contradictions, the next one last, and in it the next row.
    unsearched: Vec<(Table, usize)>,
    contradictions: Vec<Inconsistency>,
}

impl Judging {
    pub(super) fn new(edition: &'static Edition, today: Date) -> Self {
        Self {
            index: None,
            orders: Orders::default(),
            chosen: Assessment::new(edition, today),
            others: others(edition, today),
            unsearched: Vec::new(),
            contradictions: Vec::new(),
        }
    }

    /// Forgets what these changes of the estate made untrue.
    fn forget(&mut self, changes: &Changes, inventory: &Inventory) {
        self.orders.follow(changes, inventory);
        if !Index::outlives(changes) {
            self.index = None;
        }
        for assessment in std::iter::once(&mut self.chosen).chain(&mut self.others) {
            assessment.forget(changes, &self.orders);
        }
        let within = [Table::Hosts, Table::VmmServers, Table::NetworkMappings, Table::Connectivity];
        if changes.references() || within.iter().any(|table| changes.touch(table.name())) {
            self.unsearched = Table::ALL.into_iter().rev().map(|table| (table, 0)).collect();
            self.contradictions = Vec::new();
        }
    }

    fn search(&mut self, estate: &Estate<'_>, mut rows: usize) -> Option<Vec<Inconsistency>> {
        while let Some((table, from)) = self.unsearched.pop() {
            let count = estate.inventory().rows(table).map_or(0, |rows| rows.len());
            let end = count.min(from.saturating_add(rows));
            self.contradictions.extend(inconsistencies_among(estate, table, Range { start: from, end }));
            rows = rows.saturating_sub(end.saturating_sub(from));
            if end < count {
                self.unsearched.push((table, end));
            }
            if rows == 0 {
                break;
            }
        }
        self.unsearched.is_empty().then(|| std::mem::take(&mut self.contradictions))
    }
}

fn others(chosen: &Edition, today: Date) -> Vec<Assessment> {
    let others = editions::newest().filter(|edition| edition.name() != chosen.name());
    others.map(|edition| Assessment::sums(edition, today)).collect()
}

impl Store {
    /// Judges what these changes touch; all of it when edition or day have changed. Every change of the estate,
    /// of the edition or of the day ends with this.
    pub(super) fn judge(&mut self, changes: &Changes) {
        if self.holding != Holding::Link {
            self.newer = None;
        }
        let chosen = &self.judging.chosen;
        let same = (chosen.edition().name(), chosen.today()) == (self.edition.name(), self.today);
        if same && changes.is_empty() {
            return;
        }
        if !same {
            self.judging.chosen = Assessment::new(self.edition, self.today);
            self.judging.others = others(self.edition, self.today);
        }
        self.judging.forget(changes, &self.inventory);
        self.everywhere = Rc::default();
        self.report = Rc::new(Assessment::new(self.edition, self.today).so_far());
        self.newer = None;
        self.judge_trial();
        self.go_on();
    }

    /// Judges another portion.
    pub(super) fn go_on(&mut self) {
        let was_whole = self.is_judged() && self.report.edition.name() == self.edition.name();
        let Judging { index, .. } = &mut self.judging;
        let index = Rc::clone(index.get_or_insert_with(|| Rc::new(Index::of(&self.inventory))));
        let estate = Estate::indexed(&self.inventory, index);
        let judging = &mut self.judging;
        let mut left = judging.chosen.go_on(&estate, &mut judging.orders, PORTION);
        if !judging.chosen.is_whole() {
            return;
        }
        if self.report.findings.is_empty() || !was_whole {
            self.report = Rc::new(judging.chosen.so_far());
            let came_by_link = self.holding == Holding::Link;
            self.newer = came_by_link.then(|| Newer::than(&self.report, &self.inventory)).flatten();
        }
        if !was_whole {
            left = left.min(BESIDES);
        }
        for other in &mut judging.others {
            other.adopt(&judging.chosen);
            left = other.go_on(&estate, &mut judging.orders, left);
        }
        let found = match left.checked_div(ANSWERS_PER_ROW) {
            Some(rows) if rows > 0 && !judging.unsearched.is_empty() => judging.search(&estate, rows),
            _ => None,
        };
        if let Some(found) = found {
            self.inconsistencies = Rc::new(found);
        }
        let sums = |edition: &'static Edition| {
            if edition.name() == self.edition.name() {
                return Some(Report { findings: Findings::default(), ..*self.report });
            }
            let other = judging.others.iter().find(|other| other.edition().name() == edition.name())?;
            other.is_whole().then(|| other.so_far())
        };
        self.everywhere = Rc::new(editions::newest().filter_map(sums).collect());
    }

    /// Whether the report is of the estate as it is shown. While it is not, the report says nothing.
    #[must_use]
    pub fn is_judged(&self) -> bool {
        self.judging.chosen.is_whole()
    }

    /// How many portions were judged after the first: how often there was time to go on.
    #[must_use]
    pub const fn portions(&self) -> u64 {
        self.portions
    }

    /// Whether nothing is left to judge: neither for the other scenarios nor where the estate contradicts itself.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        let Judging { others, unsearched, .. } = &self.judging;
        self.is_judged() && others.iter().all(Assessment::is_whole) && unsearched.is_empty()
    }

    /// How many of how many requirements are judged.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        self.judging.chosen.progress()
    }

    /// The estate with its references resolved.
    #[must_use]
    pub fn estate(&self) -> Estate<'_> {
        match &self.judging.index {
            Some(index) => Estate::indexed(&self.inventory, Rc::clone(index)),
            None => Estate::new(&self.inventory),
        }
    }
}
