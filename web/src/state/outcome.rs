//! Findings by what they look like to a reader: the marks, how many there are, and which are listed.

use secondsite_rules::{Finding, Judgement, Level, Outcome, Verdict};

/// What a finding is marked with, in the order in which marks are counted side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    /// A failure at blocker level
    Blocker,
    /// A failure at warning level
    Warning,
    /// Fields are missing to tell
    Unknown,
    /// A failure at advice level
    Advice,
    /// A failure somebody accepted
    Accepted,
    /// A requirement met
    Pass,
    /// A requirement that does not concern the object
    NotApplicable,
}

impl Mark {
    /// Every mark.
    pub const ALL: [Self; 7] = [
        Self::Blocker,
        Self::Warning,
        Self::Unknown,
        Self::Advice,
        Self::Accepted,
        Self::Pass,
        Self::NotApplicable,
    ];

    /// The mark of a finding.
    #[must_use]
    pub const fn of(finding: &Finding) -> Self {
        match (&finding.outcome, finding.accepted) {
            (Outcome::Pass, _) => Self::Pass,
            (Outcome::NotApplicable, _) => Self::NotApplicable,
            (Outcome::Unknown(_), _) => Self::Unknown,
            (Outcome::Fail(_), Some(_)) => Self::Accepted,
            (Outcome::Fail(_), None) => match finding.level {
                Level::Blocker => Self::Blocker,
                Level::Warning => Self::Warning,
                Level::Advice => Self::Advice,
            },
        }
    }

    /// The word that text ids and style sheets use.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Blocker => "blocker",
            Self::Warning => "warning",
            Self::Unknown => "unknown",
            Self::Advice => "advice",
            Self::Accepted => "accepted",
            Self::Pass => "pass",
            Self::NotApplicable => "not-applicable",
        }
    }

    const fn place(self) -> usize {
        self as usize
    }
}

/// How pressing a finding is; worst first. As the verdict has it, what may be a blocker comes before a warning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// A failure at blocker level
    Blocker,
    /// Fields are missing to tell whether there is a blocker
    Undecided,
    /// A failure at warning level
    Warning,
    /// Fields are missing to tell about something less
    Unknown,
    /// A failure at advice level
    Advice,
    /// A failure somebody accepted
    Accepted,
    /// A requirement met
    Pass,
    /// A requirement that does not concern the object
    NotApplicable,
}

impl Rank {
    /// Every rank, worst first.
    pub const ALL: [Self; 8] = [
        Self::Blocker,
        Self::Undecided,
        Self::Warning,
        Self::Unknown,
        Self::Advice,
        Self::Accepted,
        Self::Pass,
        Self::NotApplicable,
    ];

    /// The rank of a finding.
    #[must_use]
    pub const fn of(finding: &Finding) -> Self {
        match Mark::of(finding) {
            Mark::Blocker => Self::Blocker,
            Mark::Unknown if matches!(finding.level, Level::Blocker) => Self::Undecided,
            Mark::Warning => Self::Warning,
            Mark::Unknown => Self::Unknown,
            Mark::Advice => Self::Advice,
            Mark::Accepted => Self::Accepted,
            Mark::Pass => Self::Pass,
            Mark::NotApplicable => Self::NotApplicable,
        }
    }

    /// The word that names it in text ids.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Undecided => "undecided",
            _ => self.mark().word(),
        }
    }

    /// What findings of the rank are marked with.
    #[must_use]
    pub const fn mark(self) -> Mark {
        match self {
            Self::Blocker => Mark::Blocker,
            Self::Warning => Mark::Warning,
            Self::Undecided | Self::Unknown => Mark::Unknown,
            Self::Advice => Mark::Advice,
            Self::Accepted => Mark::Accepted,
            Self::Pass => Mark::Pass,
            Self::NotApplicable => Mark::NotApplicable,
        }
    }
}

/// The same in the order of their ranks, worst first; those of one rank stay as they were. With so few ranks
/// this is less code on the wire than a sort.
pub fn worst_first<T: Clone>(items: &[T], rank: impl Fn(&T) -> Rank) -> Vec<T> {
    let mut sorted = Vec::with_capacity(items.len());
    for wanted in Rank::ALL {
        sorted.extend(items.iter().filter(|item| rank(item) == wanted).cloned());
    }
    sorted
}

/// How many findings there are of each rank.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally([usize; Rank::ALL.len()]);

impl Tally {
    /// One more of this rank.
    pub fn add(&mut self, rank: Rank) {
        if let Some(count) = self.0.get_mut(rank as usize) {
            *count = count.saturating_add(1);
        }
    }

    /// What one rule found, without a look at each finding: whatever it cannot tell is of one level, which shows
    /// in what would be said if it were the only rule.
    #[must_use]
    pub fn of_judgement(judgement: &Judgement) -> Self {
        let counts = judgement.counts();
        let may_block = matches!(judgement.verdict(), Verdict::NotReady | Verdict::CannotTell);
        Self(Rank::ALL.map(|rank| match rank {
            Rank::Blocker => counts.blockers,
            Rank::Undecided if may_block => counts.unknown,
            Rank::Unknown if !may_block => counts.unknown,
            Rank::Undecided | Rank::Unknown => 0,
            Rank::Warning => counts.warnings,
            Rank::Advice => counts.advice,
            Rank::Accepted => counts.accepted,
            Rank::Pass => counts.pass,
            Rank::NotApplicable => counts.not_applicable,
        }))
    }

    /// These and those.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.join(&other);
        self
    }

    /// All of another's too.
    pub fn join(&mut self, other: &Self) {
        for (count, more) in self.0.iter_mut().zip(other.0) {
            *count = count.saturating_add(more);
        }
    }

    /// How many there are of this mark.
    #[must_use]
    pub fn of(&self, mark: Mark) -> usize {
        let of_mark = Rank::ALL.iter().zip(self.0).filter(|(rank, _)| rank.mark() == mark);
        of_mark.fold(0, |sum, (_, count)| sum.saturating_add(count))
    }

    /// How many there are.
    #[must_use]
    pub fn total(&self) -> usize {
        self.0.iter().fold(0, |sum, count| sum.saturating_add(*count))
    }

    /// The worst rank there is, among those of the marks listed.
    #[must_use]
    pub fn worst_listed(&self, shown: Shown) -> Option<Rank> {
        let mut ranks = Rank::ALL.into_iter().zip(self.0);
        ranks.find(|(rank, count)| *count > 0 && shown.lists(rank.mark())).map(|(rank, _)| rank)
    }

    /// The worst rank there is.
    #[must_use]
    pub fn worst_rank(&self) -> Option<Rank> {
        self.worst_listed(Shown::default())
    }

    /// The mark of the worst there is.
    #[must_use]
    pub fn worst(&self) -> Option<Mark> {
        self.worst_rank().map(Rank::mark)
    }
}

/// Which marks the result lists; none chosen lists all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shown([bool; Mark::ALL.len()]);

impl Shown {
    /// Chooses the mark, or does not any more.
    pub fn toggle(&mut self, mark: Mark) {
        if let Some(chosen) = self.0.get_mut(mark.place()) {
            *chosen = !*chosen;
        }
    }

    /// Whether the mark was chosen.
    #[must_use]
    pub fn is_chosen(self, mark: Mark) -> bool {
        self.0.get(mark.place()).copied().unwrap_or(false)
    }

    /// Whether every mark is listed.
    #[must_use]
    pub fn is_all(self) -> bool {
        !self.0.contains(&true)
    }

    /// Whether findings of the mark are listed.
    #[must_use]
    pub fn lists(self, mark: Mark) -> bool {
        self.is_all() || self.is_chosen(mark)
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use secondsite_inventory::value::Date;
    use secondsite_inventory::{Table, json};
    use secondsite_rules::check;

    use super::*;
    use crate::state::Store;
    use crate::words::Language;

    fn example() -> Store {
        let inventory = json::read(include_bytes!("../../../examples/municipality.json")).unwrap().inventory;
        let today = Date::new(2026, 11, 23).unwrap();
        let mut store = Store::new(Store::first_edition(), today, Language::English);
        store.report = Rc::new(check(&inventory, store.edition, today));
        store
    }

    #[test]
    fn what_may_be_a_blocker_comes_before_a_warning_and_what_may_be_a_warning_after_it() {
        let report = example().report;
        let unknown = |level| {
            let mut unknown =
                report.findings.iter().filter(|it| Mark::of(it) == Mark::Unknown && it.level == level);
            Rank::of(unknown.next().unwrap())
        };
        assert!(Rank::Blocker < unknown(Level::Blocker) && unknown(Level::Blocker) < Rank::Warning);
        assert!(Rank::Warning < unknown(Level::Warning) && unknown(Level::Warning) < Rank::Advice);
        let mut tally = Tally::default();
        tally.add(Rank::Warning);
        tally.add(unknown(Level::Warning));
        assert_eq!(tally.worst(), Some(Mark::Warning));
        tally.add(unknown(Level::Blocker));
        assert_eq!((tally.worst(), tally.of(Mark::Unknown)), (Some(Mark::Unknown), 2));
        tally.add(Rank::Blocker);
        assert_eq!(tally.worst(), Some(Mark::Blocker));
    }

    #[test]
    fn what_a_rule_found_is_counted_as_each_of_its_findings_is() {
        let report = example().report;
        for judgement in report.findings.judgements() {
            let mut counted = Tally::default();
            judgement.findings().iter().for_each(|finding| counted.add(Rank::of(finding)));
            assert_eq!(Tally::of_judgement(judgement), counted);
        }
    }

    #[test]
    fn machines_that_wait_for_what_may_be_a_blocker_are_not_hidden_behind_a_warning() {
        let store = example();
        let tally = store.tally_of(Table::VirtualMachines);
        assert!(tally.of(Mark::Blocker) == 0 && tally.of(Mark::Warning) > 0);
        assert_eq!(tally.worst(), Some(Mark::Unknown));
    }
}
