//! The report for the terminal: the answer first, then what fails, then what is not known, then the rest.
//!
//! Lines are not wrapped, so that a name or a command can be copied whole.

mod page;

mod requirement;

use secondsite_inventory::inconsistency::inconsistencies;
use secondsite_inventory::{Estate, Inventory};
use secondsite_rules::catalogue::connectivity::{Opening, Peer, openings};
use secondsite_rules::check::{Finding, Outcome, Report, Verdict};
use secondsite_rules::rule::Level;
use secondsite_rules::sources::Source;
use secondsite_text::{self as text, Arg, Language, say};

use page::{Page, Tint};

/// The sections of failures, the worst first.
const LEVELS: [(Level, &str); 3] = [
    (Level::Blocker, "report-blockers"),
    (Level::Warning, "report-warnings"),
    (Level::Advice, "report-advice"),
];

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
    let mut sheet =
        Sheet { report, inventory, language, all, page, cited: Vec::new(), explained: Vec::new() };
    sheet.head();
    sheet.scenarios(everywhere);
    for (level, id) in LEVELS {
        sheet.section(id, |finding| finding.is_open_failure() && finding.level == level);
    }
    sheet.section("report-unknown", |finding| matches!(finding.outcome, Outcome::Unknown(_)));
    sheet.counts();
    sheet.section("report-accepted", |finding| finding.accepted.is_some());
    if all {
        sheet.section("report-pass", |finding| finding.outcome == Outcome::Pass);
        sheet.section("report-not-applicable", |finding| finding.outcome == Outcome::NotApplicable);
    }
    sheet.openings();
    sheet.not_checked();
    sheet.contradictions();
    sheet.addresses();
    sheet.page.finish()
}

/// The symbol of a verdict, and its colour.
const fn sign(verdict: Verdict) -> (&'static str, Tint) {
    match verdict {
        Verdict::Retired | Verdict::NotReady => ("✗", Tint::Bad),
        Verdict::CannotTell => ("?", Tint::Open),
        Verdict::ReadyWithWarnings => ("!", Tint::Open),
        Verdict::Ready => ("✓", Tint::Good),
    }
}

/// A report on its way onto the page.
struct Sheet<'a> {
    report: &'a Report,
    inventory: &'a Inventory,
    language: Language,
    all: bool,
    page: Page,
    /// Documents named so far.
    cited: Vec<&'static Source>,
    /// Tables of which it was told how to find them out.
    explained: Vec<&'static str>,
}

impl Sheet<'_> {
    fn say(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        say(self.language, id, args)
    }

    fn head(&mut self) {
        let (report, language) = (self.report, self.language);
        let (symbol, tint) = sign(report.verdict);
        self.page.tinted(0, tint, &format!("{symbol} {}", text::headline(language, report)));
        self.page.line(1, &text::summary(language, report));
        self.page.gap();
        let estate = text::field::estate_name(language, self.inventory);
        let edition = text::edition(language, report.edition);
        let lines = [
            self.say("report-estate", &[("estate", estate.into())]),
            self.say(
                "report-edition",
                &[("edition", edition.into()), ("name", report.edition.name().into())],
            ),
            self.say("report-today", &[("date", Arg::Date(report.today))]),
        ];
        for line in lines {
            self.page.line(0, &line);
        }
    }

    /// The same estate in every scenario, one line for each.
    fn scenarios(&mut self, everywhere: &[Report]) {
        if !everywhere.is_empty() {
            self.page.heading(&self.say("report-scenarios", &[]));
        }
        for report in everywhere {
            let (symbol, tint) = sign(report.verdict);
            let scenario = text::scenario(self.language, report.edition.scenario);
            let standing = text::standing(self.language, report);
            let args = [
                ("scenario", scenario.into()),
                ("edition", report.edition.name().into()),
                ("standing", standing.into()),
            ];
            self.page.tinted(1, tint, &format!("{symbol} {}", self.say("report-scenario", &args)));
        }
    }

    /// The findings that belong here, rule by rule; nothing when there is none.
    fn section(&mut self, id: &str, belongs: impl Fn(&Finding) -> bool) {
        let report = self.report;
        let findings: Vec<&Finding> = report.findings.iter().filter(|finding| belongs(finding)).collect();
        if !findings.is_empty() {
            self.page.heading(&self.say(id, &[]));
        }
        for findings in findings.chunk_by(|one, next| one.rule.id == next.rule.id) {
            self.requirement(findings);
        }
    }

    fn counts(&mut self) {
        let counts = text::counts(self.language, &self.report.counts);
        let line = if counts.is_empty() {
            self.say("report-counts-none", &[])
        } else {
            self.say("report-counts", &[("counts", counts.into())])
        };
        self.page.gap();
        self.page.line(0, &line);
    }

    /// The list for those who keep the firewalls; addresses of which the same is known stand together.
    fn openings(&mut self) {
        let list = openings(self.report.edition.scenario, self.inventory);
        if !list.is_empty() {
            self.page.heading(&self.say("report-openings", &[]));
        }
        for alike in list.chunk_by(Opening::is_like) {
            let Some(first) = alike.first() else { continue };
            self.page.line(1, &format!("{}: {}", first.fact, text::opening::way(self.language, first)));
            for opening in alike {
                if let Peer::Address(address) = opening.peer {
                    self.page.line(2, address);
                }
            }
            for line in text::opening::known(self.language, first) {
                self.page.line(2, &line);
            }
        }
    }

    fn not_checked(&mut self) {
        if !self.report.edition.not_checked.is_empty() {
            self.page.heading(&self.say("report-not-checked", &[]));
        }
        for fact in self.report.edition.not_checked {
            self.page.line(1, &format!("{fact}: {}", text::unchecked(self.language, fact)));
        }
    }

    fn contradictions(&mut self) {
        let found = inconsistencies(&Estate::new(self.inventory));
        if !found.is_empty() {
            self.page.heading(&self.say("report-inconsistencies", &[]));
        }
        for contradiction in &found {
            self.page.line(1, &text::inconsistency(self.language, contradiction));
        }
    }

    /// Where the cited documents are, each once; those of one title are told apart by their dates.
    fn addresses(&mut self) {
        let cited = std::mem::take(&mut self.cited);
        if !cited.is_empty() {
            self.page.heading(&self.say("report-sources", &[]));
        }
        for source in &cited {
            if cited.iter().filter(|other| other.title == source.title).count() > 1 {
                self.page.line(1, &format!("{} ({})", source.title, self.day(source.page_date)));
            } else {
                self.page.line(1, source.title);
            }
            self.page.tinted(2, Tint::Quiet, &source.address());
        }
    }
}
