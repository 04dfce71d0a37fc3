//! How far an estate is to come, and what stands between.

use secondsite_rules::{Finding, Level, Outcome, Verdict};

/// How far an estate is to come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Goal {
    /// Nothing blocks: ready, if with warnings.
    #[default]
    Unblocked,
    /// Ready, without a warning and without a blocker that is only accepted.
    Ready,
}

impl Goal {
    /// Both, nearest first.
    pub const ALL: [Self; 2] = [Self::Unblocked, Self::Ready];

    /// The word that ids and texts use.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Unblocked => "unblocked",
            Self::Ready => "ready",
        }
    }

    /// Whether a verdict is there already.
    #[must_use]
    pub fn is_met(self, underlying: Verdict) -> bool {
        match self {
            Self::Unblocked => matches!(underlying, Verdict::Ready | Verdict::ReadyWithWarnings),
            Self::Ready => underlying == Verdict::Ready,
        }
    }

    /// Whether the finding stands in the way.
    #[must_use]
    pub fn is_barred_by(self, finding: &Finding) -> bool {
        let counts = match finding.outcome {
            Outcome::Fail(_) if finding.accepted.is_some() => {
                return self == Self::Ready && finding.level == Level::Blocker;
            }
            Outcome::Fail(_) | Outcome::Unknown(_) => true,
            Outcome::Pass | Outcome::NotApplicable => false,
        };
        counts && finding.level >= self.least()
    }

    /// The lowest level that counts.
    const fn least(self) -> Level {
        match self {
            Self::Unblocked => Level::Blocker,
            Self::Ready => Level::Warning,
        }
    }
}
