//! The report for the terminal: the answer first, then what fails, then what is not known, then the rest.
//!
//! Lines are not wrapped, so that a name or a command can be copied whole.

mod page;

mod several;

use secondsite_inventory::Inventory;
use secondsite_rules::check::{Report, Verdict};
use secondsite_text::{self as text, Arg, Language, say};

use crate::account::around::{contradictions, counts, judged, not_checked, standing, ways};
use crate::account::{Account, Mark, Requirement, Section, Sorted, Step, day};
use page::{Page, Tint};
pub(crate) use several::text_of_several;

/// The sections that stand after the counts: what they hold needs nobody's attention now.
const CLOSED: [&str; 3] = ["accepted", "pass", "not-applicable"];

/// Objects of one rule that are told one by one; the others are counted, unless all are asked for.
const TOLD: usize = 10;

/// The report as text, with a line break at the end.
///
/// `everywhere` holds the same estate's reports in every scenario, and is told only where there are some.
/// Without `all` only failures and unknowns are listed, and of many alike the first ten. `colour` puts in the
/// codes by which a terminal colours.
#[must_use]
pub fn text(
    report: &Report,
    everywhere: &[Report],
    inventory: &Inventory,
    language: Language,
    all: bool,
    colour: bool,
) -> String {
    let page = Page::new(colour);
    let account = Account::new(report, inventory, language);
    let mut sheet = Sheet { report, inventory, language, all, page, account };
    sheet.head();
    sheet.scenarios(everywhere);
    // The counts part what is open from what is not.
    let sorted = Sorted::new(report, all);
    let is_open = |section: &Section<'_>| !CLOSED.contains(&section.name);
    sorted.sections().filter(is_open).for_each(|section| sheet.section(&section));
    sheet.counts();
    sorted.sections().filter(|section| !is_open(section)).for_each(|section| sheet.section(&section));
    sheet.openings();
    sheet.list("report-not-checked", &not_checked(report, language));
    sheet.list("report-inconsistencies", &contradictions(inventory, language));
    sheet.addresses();
    sheet.page.finish()
}

/// How a mark is coloured.
const fn tint(mark: Mark) -> Tint {
    match mark {
        Mark::Blocker => Tint::Bad,
        Mark::Warning | Mark::Unknown => Tint::Open,
        Mark::Pass => Tint::Good,
        Mark::Advice => Tint::Plain,
        Mark::Accepted | Mark::NotApplicable => Tint::Quiet,
    }
}

/// A report on its way onto the page.
struct Sheet<'a> {
    report: &'a Report,
    inventory: &'a Inventory,
    language: Language,
    all: bool,
    page: Page,
    account: Account<'a>,
}

impl Sheet<'_> {
    fn say(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        say(self.language, id, args)
    }

    fn head(&mut self) {
        let (report, language) = (self.report, self.language);
        self.verdict(0, report.verdict, &text::headline(language, report));
        self.page.line(1, &text::summary(language, report));
        self.page.gap();
        for line in judged(report, self.inventory, language) {
            self.page.line(0, &line);
        }
    }

    /// The same estate in every scenario, one line for each.
    fn scenarios(&mut self, everywhere: &[Report]) {
        if !everywhere.is_empty() {
            self.page.heading(&self.say("report-scenarios", &[]));
        }
        for report in everywhere {
            let line = standing(report, self.language);
            self.verdict(1, report.verdict, &line);
        }
    }

    /// A line that begins with the sign of a verdict.
    fn verdict(&mut self, level: usize, verdict: Verdict, line: &str) {
        let mark = Mark::of_verdict(verdict);
        self.page.tinted(level, tint(mark), &format!("{} {line}", mark.sign()));
    }

    /// The findings of one kind, rule by rule.
    fn section(&mut self, section: &Section<'_>) {
        self.page.heading(&self.say(&format!("report-{}", section.name), &[]));
        for findings in &section.requirements {
            let told = if self.all { findings.len() } else { TOLD.min(findings.len()) };
            let (told, left) = findings.split_at(told);
            if let Some(requirement) = self.account.requirement(told) {
                self.requirement(&requirement, left.len());
            }
        }
    }

    fn requirement(&mut self, requirement: &Requirement, left: usize) {
        let Requirement { id, mark, word, title, .. } = requirement;
        self.page.gap();
        self.page.tinted(0, tint(*mark), &format!("{} {word}: {title} [{id}]", mark.sign()));
        for found in &requirement.found {
            self.page.line(1, &found.line);
            if let Some(accepted) = &found.accepted {
                self.page.line(2, accepted);
            }
        }
        if left > 0 {
            self.page.line(1, &self.say("report-more", &[("count", left.into())]));
        }
        for step in &requirement.steps {
            self.step(step);
        }
        if let Some(disagreement) = &requirement.disagreement {
            self.page.line(1, &format!("{}: {disagreement}", self.say("rule-page-disagreement", &[])));
        }
        for cited in &requirement.sources {
            self.page.tinted(1, Tint::Quiet, &format!("{}: {}", cited.facts, cited.line));
        }
    }

    fn step(&mut self, step: &Step) {
        match &step.sentence {
            Some(sentence) => self.page.line(1, &format!("{}: {sentence}", step.label)),
            None => self.page.line(1, &step.label),
        }
        for script in &step.scripts {
            self.page.line(2, &format!("{}:", script.place));
            script.commands.iter().for_each(|command| self.page.line(3, command));
        }
    }

    fn counts(&mut self) {
        self.page.gap();
        self.page.line(0, &counts(self.report, self.language));
    }

    /// The list for those who keep the firewalls; addresses of which the same is known stand together.
    fn openings(&mut self) {
        let ways = ways(self.report, self.inventory, self.language);
        if !ways.is_empty() {
            self.page.heading(&self.say("report-openings", &[]));
        }
        for way in &ways {
            self.page.line(1, &way.line);
            way.addresses.iter().for_each(|address| self.page.line(2, address));
            way.known.iter().for_each(|line| self.page.line(2, line));
        }
    }

    /// Lines under a heading; nothing when there is none.
    fn list(&mut self, id: &str, lines: &[String]) {
        if !lines.is_empty() {
            self.page.heading(&self.say(id, &[]));
        }
        lines.iter().for_each(|line| self.page.line(1, line));
    }

    /// Where the cited documents are, each once; those of one title are told apart by their dates.
    fn addresses(&mut self) {
        let cited = std::mem::take(&mut self.account.cited);
        if !cited.is_empty() {
            self.page.heading(&self.say("report-sources", &[]));
        }
        for source in &cited {
            if cited.iter().filter(|other| other.title == source.title).count() > 1 {
                self.page.line(1, &format!("{} ({})", source.title, day(self.language, source.page_date)));
            } else {
                self.page.line(1, source.title);
            }
            self.page.tinted(2, Tint::Quiet, &source.address());
        }
    }
}
