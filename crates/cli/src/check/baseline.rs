//! What is new against an earlier inventory of the estate, or an earlier report on it.

use std::path::Path;

use secondsite_inventory::Inventory;
use secondsite_plan::compare;
use secondsite_report::json::Earlier;
use secondsite_rules::{Finding, Level, Report, Verdict, check};
use secondsite_text::{Language, say};

use super::exit_code;
use crate::Refusal;
use crate::orders::understand;
use crate::surroundings::{self, tell};

/// What to hold a report against.
pub enum Baseline {
    /// An inventory, judged as the new one is.
    Inventory(Box<Inventory>),
    /// A report, as it was.
    Report(Earlier),
}

impl Baseline {
    /// Reads a baseline. What is no report is taken for an inventory.
    pub fn read(file: &Path, language: Language) -> Result<Self, Refusal> {
        let (bytes, name) = surroundings::read(file, language)?;
        if let Some(earlier) = Earlier::read(&bytes) {
            return Ok(Self::Report(earlier));
        }
        let reading = understand(&bytes, &name, language)?;
        Ok(Self::Inventory(Box::new(reading.inventory)))
    }

    /// Tells what is new, mended and unchanged. Only what is new counts for the exit code.
    pub fn against(&self, inventory: &Inventory, report: &Report, language: Language) -> u8 {
        let before;
        let (new, fixed, unchanged) = match self {
            Self::Inventory(old) => {
                before = check(old, report.edition, report.today);
                let difference = compare::findings((old, &before), (inventory, report));
                (difference.new, difference.fixed.len(), difference.unchanged.len())
            }
            Self::Report(earlier) => {
                let difference = earlier.against(report, inventory);
                (difference.new, difference.fixed, difference.unchanged)
            }
        };
        let args = [("new", new.len().into()), ("fixed", fixed.into()), ("unchanged", unchanged.into())];
        tell(&say(language, "command-against", &args));
        code(&new)
    }
}

fn code(new: &[&Finding]) -> u8 {
    let mut blockers = new.iter().filter(|finding| finding.level == Level::Blocker).peekable();
    match (blockers.peek().is_some(), blockers.any(|finding| finding.is_open_failure())) {
        (_, true) => exit_code(Verdict::NotReady),
        (true, false) => exit_code(Verdict::CannotTell),
        (false, false) => exit_code(Verdict::Ready),
    }
}
