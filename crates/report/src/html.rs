//! The report as one page that needs nothing else: to read, to print, to hand to a customer.
//!
//! It holds no script and asks for nothing; its policy lets no browser do otherwise.

use secondsite_text::{self as text, say};

use crate::account::around::{contradictions, counts, judged, not_checked, standing, ways};
use crate::account::{Account, Mark, Requirement, Section, Sorted, Step};
use crate::format::Handover;
use crate::markup::{Markup, escaped};

/// How it looks: as the page of the product does.
const STYLE: &str = include_str!("html/style.css");

/// The only style a browser may obey, by its SHA-256; a test holds it to [`STYLE`].
const STYLE_HASH: &str = "tMiK8JlxxKlXeIDzai+JnvRf5NNGUHax4nRi0y/urxE=";

/// The shapes of the marks; no two are alike without their colour.
const SHAPES: [(Mark, &str); 7] = [
    (Mark::Blocker, "M5 1h6l4 4v6l-4 4H5l-4-4V5zM4 7v2h8V7z"),
    (Mark::Warning, "M8 1l7.5 14H.5zM7 6v4.5h2V6zm0 5.7v1.8h2v-1.8z"),
    (Mark::Advice, "M8 .8a7.2 7.2 0 110 14.4A7.2 7.2 0 018 .8zM7.1 4v1.8h1.8V4zm0 3v5h1.8V7z"),
    (
        Mark::Unknown,
        "M8 .8a7.2 7.2 0 110 14.4A7.2 7.2 0 018 .8zm0 1.7a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM5.4 6.4C5.5 4.9 6.6 \
         4 8 4c1.5 0 2.6.9 2.6 2.2 0 1-.5 1.5-1.1 2-.5.4-.7.6-.7 1.2H7.2c0-1.2.4-1.7 1-2.2.5-.4.8-.6.8-1 0-.5-.4-.8\
         -1-.8-.6 0-1 .4-1.1 1zM7.1 10.3h1.8V12H7.1z",
    ),
    (Mark::Accepted, "M1 1h14v14H1zm1.7 1.7v10.6h10.6V2.7zM4 8l1.2-1.2L7 8.6l3.8-3.8L12 6l-5 5z"),
    (Mark::Pass, "M1.5 8.6l1.9-1.9 3 3 6.2-6.3 1.9 1.9-8.1 8.2z"),
    (Mark::NotApplicable, "M3 7h10v2H3z"),
];

/// The report as HTML, with a line break at the end.
#[must_use]
pub fn html(given: &Handover<'_>) -> String {
    let account = Account::new(given.report, given.inventory, given.language);
    let mut page = Page { given, account, markup: Markup::default() };
    page.begin();
    page.head();
    page.markup.open("main");
    page.verdict();
    let sorted = Sorted::new(given.report, given.all);
    page.contents(&sorted);
    page.scenarios();
    sorted.sections().for_each(|section| page.section(&section));
    page.openings();
    let Handover { report, inventory, language, .. } = *given;
    page.list("report-not-checked", &not_checked(report, language));
    page.list("report-inconsistencies", &contradictions(inventory, language));
    let ignored: Vec<String> =
        given.warnings.iter().map(|problem| text::problem(language, problem)).collect();
    page.list("report-ignored", &ignored);
    page.markup.close();
    page.foot();
    page.markup.finish()
}

struct Page<'a> {
    given: &'a Handover<'a>,
    account: Account<'a>,
    markup: Markup,
}

impl Page<'_> {
    fn say(&self, id: &str) -> String {
        say(self.given.language, id, &[])
    }

    fn begin(&mut self) {
        let language = self.given.language;
        let estate = text::field::estate_name(language, self.given.inventory);
        let policy = format!(
            "default-src 'none'; style-src 'sha256-{STYLE_HASH}'; base-uri 'none'; form-action 'none'"
        );
        let markup = &mut self.markup;
        markup.raw("<!doctype html>\n");
        markup.open(&format!("html lang=\"{}\"", language.code()));
        markup.open("head");
        markup.empty("meta charset=\"utf-8\"");
        markup.empty("meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"");
        markup.empty(&format!("meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\""));
        markup.empty("meta name=\"referrer\" content=\"no-referrer\"");
        markup.empty("meta name=\"color-scheme\" content=\"light dark\"");
        markup.leaf("title", &format!("{estate} – Secondsite"));
        markup.raw("<style>");
        markup.raw(STYLE);
        markup.raw("</style>\n");
        markup.close();
        markup.open("body");
        markup.open("svg class=\"symbols\" aria-hidden=\"true\"");
        for (mark, path) in SHAPES {
            let word = mark.word();
            markup.raw(&format!("<symbol id=\"{word}\" viewBox=\"0 0 16 16\"><path d=\"{path}\"/></symbol>"));
        }
        markup.close();
    }

    fn head(&mut self) {
        let language = self.given.language;
        let [_, edition, today] = judged(self.given.report, self.given.inventory, language);
        let made_by = self.given.made_by();
        self.markup.open("header");
        self.markup.leaf("p class=\"brand\"", "Secondsite");
        self.markup.leaf("h1", &text::field::estate_name(language, self.given.inventory));
        self.markup.open("ul class=\"judged\"");
        for line in [edition, today, made_by] {
            self.markup.leaf("li", &line);
        }
        self.markup.close();
        self.markup.close();
    }

    fn verdict(&mut self) {
        let Handover { report, language, .. } = *self.given;
        let mark = Mark::of_verdict(report.verdict);
        self.markup.open(&format!("section class=\"verdict {}\" aria-labelledby=\"verdict\"", mark.word()));
        self.markup.open("h2 id=\"verdict\"");
        self.icon(mark);
        self.markup.leaf("span", &text::headline(language, report));
        self.markup.close();
        self.markup.leaf("p", &text::summary(language, report));
        self.markup.leaf("p", &counts(report, language));
        self.markup.close();
    }

    /// Where each section is, and how many findings it has.
    fn contents(&mut self, sorted: &Sorted<'_>) {
        if sorted.sections().next().is_none() {
            return;
        }
        let label = escaped(&self.say("report-contents"));
        self.markup.open(&format!("nav aria-label=\"{label}\""));
        self.markup.open("ul");
        for section in sorted.sections() {
            self.markup.open("li");
            let heading = self.say(&format!("report-{}", section.name));
            self.markup.leaf(&format!("a href=\"#s-{}\"", section.name), &heading);
            self.count(&section);
            self.markup.close();
        }
        self.markup.close();
        self.markup.close();
    }

    fn count(&mut self, section: &Section<'_>) {
        let count: usize = section.requirements.iter().map(|findings| findings.len()).sum();
        let count = text::number(self.given.language, u64::try_from(count).unwrap_or(u64::MAX));
        self.markup.leaf("span class=\"count\"", &count);
    }

    fn scenarios(&mut self) {
        if self.given.everywhere.is_empty() {
            return;
        }
        self.markup.leaf("h2", &self.say("report-scenarios"));
        self.markup.open("ul class=\"scenarios\"");
        for report in self.given.everywhere {
            let mark = Mark::of_verdict(report.verdict);
            self.markup.open("li");
            self.mark(mark, "");
            self.markup.leaf("span", &standing(report, self.given.language));
            self.markup.close();
        }
        self.markup.close();
    }

    fn section(&mut self, section: &Section<'_>) {
        self.markup.open(&format!("section aria-labelledby=\"s-{}\"", section.name));
        self.markup.open(&format!("h2 id=\"s-{}\"", section.name));
        self.markup.text(&self.say(&format!("report-{}", section.name)));
        self.markup.raw(" ");
        self.count(section);
        self.markup.close();
        for findings in &section.requirements {
            if let Some(requirement) = self.account.requirement(findings) {
                self.requirement(section.name, &requirement);
            }
        }
        self.markup.close();
    }

    fn requirement(&mut self, section: &str, requirement: &Requirement) {
        let id = format!("{section}-{}", requirement.id);
        self.markup.open(&format!("article aria-labelledby=\"{id}\""));
        self.markup.open("header");
        self.mark(requirement.mark, &requirement.word);
        self.markup.leaf(&format!("h3 id=\"{id}\""), &requirement.title);
        self.markup.leaf("code", requirement.id);
        self.markup.close();
        self.markup.open("ul class=\"found\"");
        for found in &requirement.found {
            self.markup.open("li");
            self.markup.text(&found.line);
            if let Some(accepted) = &found.accepted {
                self.markup.raw(" ");
                self.markup.leaf("em", accepted);
            }
            self.markup.close();
        }
        self.markup.close();
        requirement.steps.iter().for_each(|step| self.step(step));
        self.sources(requirement);
        self.markup.close();
    }

    fn step(&mut self, step: &Step) {
        self.markup.leaf("h4", &step.label);
        if let Some(sentence) = &step.sentence {
            self.markup.leaf("p", sentence);
        }
        for script in &step.scripts {
            self.markup.leaf("p class=\"place\"", &format!("{}:", script.place));
            self.markup.open("pre translate=\"no\"");
            self.markup.leaf("code", &script.commands.join("\n"));
            self.markup.close();
        }
    }

    fn sources(&mut self, requirement: &Requirement) {
        if requirement.sources.is_empty() {
            return;
        }
        self.markup.open("div class=\"sources\"");
        if let Some(disagreement) = &requirement.disagreement {
            self.markup.leaf("h4", &self.say("rule-page-disagreement"));
            self.markup.leaf("p", disagreement);
        }
        self.markup.leaf("h4", &self.say("report-sources"));
        self.markup.open("ul");
        for cited in &requirement.sources {
            let address = escaped(&cited.source.address());
            self.markup.open("li");
            self.markup.leaf(&format!("a rel=\"noreferrer noopener\" href=\"{address}\""), &cited.line);
            self.markup.leaf("span class=\"facts\"", &cited.facts);
            self.markup.close();
        }
        self.markup.close();
        self.markup.close();
    }

    fn openings(&mut self) {
        let Handover { report, inventory, language, .. } = *self.given;
        let ways = ways(report, inventory, language);
        if ways.is_empty() {
            return;
        }
        self.markup.open("section aria-labelledby=\"report-openings\"");
        self.markup.leaf("h2 id=\"report-openings\"", &self.say("report-openings"));
        self.markup.open("ul class=\"ways\"");
        for way in &ways {
            self.markup.open("li");
            self.markup.leaf("p", &way.line);
            if !way.addresses.is_empty() {
                self.markup.open("ul translate=\"no\"");
                way.addresses.iter().for_each(|address| self.markup.leaf("li", address));
                self.markup.close();
            }
            way.known.iter().for_each(|line| self.markup.leaf("p", line));
            self.markup.close();
        }
        self.markup.close();
        self.markup.close();
    }

    /// Lines under a heading; nothing when there is none.
    fn list(&mut self, id: &str, lines: &[String]) {
        if lines.is_empty() {
            return;
        }
        self.markup.open(&format!("section aria-labelledby=\"{id}\""));
        self.markup.leaf(&format!("h2 id=\"{id}\""), &self.say(id));
        self.markup.open("ul");
        lines.iter().for_each(|line| self.markup.leaf("li", line));
        self.markup.close();
        self.markup.close();
    }

    fn foot(&mut self) {
        self.markup.open("footer class=\"foot\"");
        self.markup.leaf("p", &self.say("report-limits"));
        self.markup.close();
        self.markup.close();
        self.markup.close();
    }

    fn mark(&mut self, mark: Mark, word: &str) {
        self.markup.open(&format!("span class=\"mark {}\"", mark.word()));
        self.icon(mark);
        self.markup.text(word);
        self.markup.close();
    }

    fn icon(&mut self, mark: Mark) {
        self.markup.raw(&format!("<svg aria-hidden=\"true\"><use href=\"#{}\"/></svg>", mark.word()));
    }
}
