//! The report as Markdown: for a wiki, an issue or a mail.

use secondsite_text::{self as text, say};

use super::{Document, Item, escaped, link};
use crate::account::around::{contradictions, counts, judged, not_checked, standing, ways};
use crate::account::{Account, Mark, Requirement, Sorted, Step};
use crate::format::Handover;

/// The report as Markdown, with a line break at the end.
#[must_use]
pub fn markdown(given: &Handover<'_>) -> String {
    let Handover { report, inventory, language, .. } = *given;
    let mut account = Account::new(report, inventory, language);
    let mut page = Page { given, document: Document::default() };
    page.head();
    let sorted = Sorted::new(report, given.all);
    for section in sorted.sections() {
        page.heading(&format!("report-{}", section.name));
        for findings in &section.requirements {
            if let Some(requirement) = account.requirement(findings) {
                page.requirement(&requirement);
            }
        }
    }
    page.openings();
    page.list("report-not-checked", &not_checked(report, language));
    page.list("report-inconsistencies", &contradictions(inventory, language));
    let ignored: Vec<String> =
        given.warnings.iter().map(|problem| text::problem(language, problem)).collect();
    page.list("report-ignored", &ignored);
    page.document.finish()
}

struct Page<'a> {
    given: &'a Handover<'a>,
    document: Document,
}

impl Page<'_> {
    fn say(&self, id: &str) -> String {
        say(self.given.language, id, &[])
    }

    fn heading(&mut self, id: &str) {
        let heading = self.say(id);
        self.document.heading(2, &heading);
    }

    fn head(&mut self) {
        let Handover { report, inventory, language, .. } = *self.given;
        self.document.heading(1, &text::field::estate_name(language, inventory));
        let sign = Mark::of_verdict(report.verdict).sign();
        self.document.paragraph(&format!("**{sign} {}**", escaped(&text::headline(language, report))));
        self.document.paragraph(&escaped(&text::summary(language, report)));
        let [_, edition, today] = judged(report, inventory, language);
        let lines = [edition, today, counts(report, language), self.given.made_by()];
        let items: Vec<Item> = lines.iter().map(|line| (0, escaped(line))).collect();
        self.document.list(&items);
        let scenarios: Vec<String> =
            self.given.everywhere.iter().map(|report| standing(report, language)).collect();
        self.list("report-scenarios", &scenarios);
    }

    fn requirement(&mut self, requirement: &Requirement) {
        let Requirement { id, mark, word, title, .. } = requirement;
        self.document.heading(3, &format!("{} {word}: {title} [{id}]", mark.sign()));
        let mut items: Vec<Item> = Vec::new();
        for found in &requirement.found {
            items.push((0, escaped(&found.line)));
            items.extend(found.accepted.iter().map(|accepted| (1, escaped(accepted))));
        }
        self.document.list(&items);
        requirement.steps.iter().for_each(|step| self.step(step));
        if let Some(disagreement) = &requirement.disagreement {
            let label = escaped(&self.say("rule-page-disagreement"));
            self.document.paragraph(&format!("**{label}:** {}", escaped(disagreement)));
        }
        if !requirement.sources.is_empty() {
            let label = escaped(&self.say("report-sources"));
            self.document.paragraph(&format!("**{label}:**"));
            let cited = requirement
                .sources
                .iter()
                .map(|cited| (0, format!("{}: {}", cited.facts, link(&cited.line, &cited.source.address()))));
            self.document.list(&cited.collect::<Vec<Item>>());
        }
    }

    fn step(&mut self, step: &Step) {
        let label = escaped(&step.label);
        match &step.sentence {
            Some(sentence) => self.document.paragraph(&format!("**{label}:** {}", escaped(sentence))),
            None => self.document.paragraph(&format!("**{label}**")),
        }
        for script in &step.scripts {
            self.document.paragraph(&escaped(&format!("{}:", script.place)));
            self.document.script(&script.commands.join("\n"));
        }
    }

    fn openings(&mut self) {
        let Handover { report, inventory, language, .. } = *self.given;
        let ways = ways(report, inventory, language);
        if ways.is_empty() {
            return;
        }
        self.heading("report-openings");
        let mut items: Vec<Item> = Vec::new();
        for way in &ways {
            items.push((0, escaped(&way.line)));
            items.extend(way.addresses.iter().map(|address| (1, super::code(address))));
            items.extend(way.known.iter().map(|line| (1, escaped(line))));
        }
        self.document.list(&items);
    }

    /// Lines under a heading; nothing when there is none.
    fn list(&mut self, id: &str, lines: &[String]) {
        if lines.is_empty() {
            return;
        }
        self.heading(id);
        let items: Vec<Item> = lines.iter().map(|line| (0, escaped(line))).collect();
        self.document.list(&items);
    }
}
