//! Findings by what they look like to a reader: the marks, how many there are, and which are listed.

use secondsite_rules::{Counts, Finding, Level, Outcome};

/// What a finding is marked with; worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    /// Every mark, worst first.
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

/// The same in the order of their marks, worst first; those of one mark stay as they were. With so few marks
/// this is less code on the wire than a sort.
pub fn worst_first<T: Clone>(items: &[T], mark: impl Fn(&T) -> Mark) -> Vec<T> {
    let mut sorted = Vec::with_capacity(items.len());
    for wanted in Mark::ALL {
        sorted.extend(items.iter().filter(|item| mark(item) == wanted).cloned());
    }
    sorted
}

/// How many findings there are of each mark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally([usize; Mark::ALL.len()]);

impl Tally {
    /// One more of this mark.
    pub fn add(&mut self, mark: Mark) {
        if let Some(count) = self.0.get_mut(mark.place()) {
            *count = count.saturating_add(1);
        }
    }

    /// How many there are of each mark among findings counted so.
    #[must_use]
    pub fn of_counts(counts: Counts) -> Self {
        Self(Mark::ALL.map(|mark| match mark {
            Mark::Blocker => counts.blockers,
            Mark::Warning => counts.warnings,
            Mark::Unknown => counts.unknown,
            Mark::Advice => counts.advice,
            Mark::Accepted => counts.accepted,
            Mark::Pass => counts.pass,
            Mark::NotApplicable => counts.not_applicable,
        }))
    }

    /// These and those.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        for (own, more) in self.0.iter_mut().zip(other.0) {
            *own = own.saturating_add(more);
        }
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
        self.0.get(mark.place()).copied().unwrap_or(0)
    }

    /// How many there are.
    #[must_use]
    pub fn total(&self) -> usize {
        self.0.iter().fold(0, |sum, count| sum.saturating_add(*count))
    }

    /// The worst mark there is.
    #[must_use]
    pub fn worst(&self) -> Option<Mark> {
        Mark::ALL.into_iter().find(|mark| self.of(*mark) > 0)
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
