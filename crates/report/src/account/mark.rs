//! The signs by which kinds of findings, and verdicts, are told apart.

use secondsite_rules::Verdict;
use secondsite_rules::check::{Finding, Outcome};
use secondsite_rules::rule::Level;

/// The kind of a finding, by which it gets its sign.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    Blocker,
    Warning,
    Advice,
    Unknown,
    Accepted,
    Pass,
    NotApplicable,
}

impl Mark {
    /// The mark of a finding.
    pub const fn of(finding: &Finding) -> Self {
        match (&finding.outcome, finding.level) {
            (Outcome::Fail(_), _) if finding.accepted.is_some() => Self::Accepted,
            (Outcome::Fail(_), Level::Blocker) => Self::Blocker,
            (Outcome::Fail(_), Level::Warning) => Self::Warning,
            (Outcome::Fail(_), Level::Advice) => Self::Advice,
            (Outcome::Unknown(_), _) => Self::Unknown,
            (Outcome::Pass, _) => Self::Pass,
            (Outcome::NotApplicable, _) => Self::NotApplicable,
        }
    }

    /// The mark of a verdict.
    pub const fn of_verdict(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Retired | Verdict::NotReady => Self::Blocker,
            Verdict::CannotTell => Self::Unknown,
            Verdict::ReadyWithWarnings => Self::Warning,
            Verdict::Ready => Self::Pass,
        }
    }

    /// A sign that needs no picture.
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Blocker => "✗",
            Self::Warning => "!",
            Self::Advice => "i",
            Self::Unknown => "?",
            Self::Accepted => "~",
            Self::Pass => "✓",
            Self::NotApplicable => "–",
        }
    }

    /// The word styles know it by.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Blocker => "blocker",
            Self::Warning => "warning",
            Self::Advice => "advice",
            Self::Unknown => "unknown",
            Self::Accepted => "accepted",
            Self::Pass => "pass",
            Self::NotApplicable => "not-applicable",
        }
    }
}
