//! What a report tells people, before it takes a form: its sections, and all that is said of a requirement.
//!
//! The terminal, HTML, Markdown and CSV tell the same; they differ in how it looks.

pub mod around;
mod mark;

use std::collections::BTreeSet;

use secondsite_inventory::Inventory;
use secondsite_inventory::missing::Path;
use secondsite_inventory::value::Date;
use secondsite_rules::check::{Finding, Outcome, Report};
use secondsite_rules::command::{Command, find_out};
use secondsite_rules::rule::{Level, Rule};
use secondsite_rules::sources::Source;
use secondsite_text::{self as text, Language, say};

pub use mark::Mark;

/// The name of a section, and the findings that belong to it.
type Kind = (&'static str, fn(&Finding) -> bool);

/// The sections in their order, the worst first.
const SECTIONS: [Kind; 7] = [
    ("blockers", |finding| finding.is_open_failure() && finding.level == Level::Blocker),
    ("warnings", |finding| finding.is_open_failure() && finding.level == Level::Warning),
    ("advice", |finding| finding.is_open_failure() && finding.level == Level::Advice),
    ("unknown", |finding| matches!(finding.outcome, Outcome::Unknown(_))),
    ("accepted", |finding| finding.accepted.is_some()),
    ("pass", |finding| finding.outcome == Outcome::Pass),
    ("not-applicable", |finding| finding.outcome == Outcome::NotApplicable),
];

/// The sections that are told only where every finding is asked for.
const ONLY_WITH_ALL: [&str; 2] = ["pass", "not-applicable"];

/// Findings of one kind, rule by rule.
pub struct Section<'a> {
    /// Its name, which is also the end of its heading's id.
    pub name: &'static str,
    /// The findings of each rule.
    pub requirements: Vec<&'a [&'a Finding]>,
}

/// Findings of a report in the order in which they are told.
pub struct Sorted<'a>(Vec<(&'static str, Vec<&'a Finding>)>);

impl<'a> Sorted<'a> {
    /// Sorts a report's findings; without `all`, failures and unknowns alone.
    pub fn new(report: &'a Report, all: bool) -> Self {
        let wanted = SECTIONS.into_iter().filter(|(name, _)| all || !ONLY_WITH_ALL.contains(name));
        let sorted = wanted.map(|(name, belongs)| {
            (name, report.findings.iter().filter(|finding| belongs(finding)).collect())
        });
        Self(sorted.collect())
    }

    /// The sections that have findings.
    pub fn sections(&'a self) -> impl Iterator<Item = Section<'a>> {
        let present = self.0.iter().filter(|(_, findings)| !findings.is_empty());
        present.map(|(name, findings)| Section {
            name,
            requirements: findings.chunk_by(|one, next| one.rule.id == next.rule.id).collect(),
        })
    }
}

/// All that is said of one rule in one section.
pub struct Requirement {
    /// The rule's id.
    pub id: &'static str,
    /// The sign and the word that findings of this kind go by.
    pub mark: Mark,
    /// The level, or the outcome and the level where that is not the same.
    pub word: String,
    /// The requirement in a few words.
    pub title: String,
    /// What was found, object by object.
    pub found: Vec<Found>,
    /// What to read and to do.
    pub steps: Vec<Step>,
    /// Where its documents disagree.
    pub disagreement: Option<String>,
    /// The documents it rests on.
    pub sources: Vec<Cited>,
}

/// What was found of one object.
pub struct Found {
    /// The object with what was found.
    pub line: String,
    /// Who accepted it, why, and until when.
    pub accepted: Option<String>,
}

/// A labelled sentence with the commands that belong to it.
pub struct Step {
    /// `Why`, `Fix` and the like; how to find something out has no sentence besides.
    pub label: String,
    /// The sentence.
    pub sentence: Option<String>,
    /// The commands.
    pub scripts: Vec<Script>,
}

/// Commands for one place.
pub struct Script {
    /// Where they are run.
    pub place: String,
    /// The commands, each perhaps of several lines.
    pub commands: Vec<String>,
}

/// A document, and the facts it is cited for.
pub struct Cited {
    /// The document.
    pub source: &'static Source,
    /// The ids of the facts.
    pub facts: String,
    /// Title and dates in a line.
    pub line: String,
}

/// Tells a report, one requirement after the other, and remembers what was told already.
pub struct Account<'a> {
    report: &'a Report,
    inventory: &'a Inventory,
    language: Language,
    /// Documents named so far.
    pub cited: Vec<&'static Source>,
    /// Tables of which it was told how to find them out.
    explained: Vec<&'static str>,
}

impl<'a> Account<'a> {
    /// Nothing told yet.
    pub const fn new(report: &'a Report, inventory: &'a Inventory, language: Language) -> Self {
        Self { report, inventory, language, cited: Vec::new(), explained: Vec::new() }
    }

    /// Findings of one rule in one section; none gives nothing.
    pub fn requirement(&mut self, findings: &[&Finding]) -> Option<Requirement> {
        let first = findings.first()?;
        let (rule, language) = (first.rule, self.language);
        let (outcome, level) = (text::outcome(language, &first.outcome), text::level(language, first.level));
        let word = match first.outcome {
            Outcome::Fail(_) => level,
            Outcome::Unknown(_) => format!("{outcome} ({level})"),
            Outcome::Pass | Outcome::NotApplicable => outcome,
        };
        let steps = match first.outcome {
            Outcome::Fail(_) if first.accepted.is_none() => self.remedy(rule, findings),
            Outcome::Unknown(_) => self.ways_to_find_out(findings),
            _ => Vec::new(),
        };
        let is_met = matches!(first.outcome, Outcome::Pass | Outcome::NotApplicable);
        let sources = if is_met { Vec::new() } else { self.sources(rule) };
        let disagreement = if is_met { None } else { text::disagreement(language, rule) };
        let (id, mark, title) = (rule.id, Mark::of(first), text::title(language, rule));
        let found = findings.iter().map(|finding| self.found(finding)).collect();
        Some(Requirement { id, mark, word, title, found, steps, disagreement, sources })
    }

    fn found(&self, finding: &Finding) -> Found {
        let (inventory, language) = (self.inventory, self.language);
        let object = text::object(language, inventory, finding.object);
        let line = match finding.outcome {
            Outcome::Fail(_) => format!("{object}: {}", text::finding(language, inventory, finding)),
            Outcome::Unknown(_) => text::finding(language, inventory, finding),
            Outcome::Pass | Outcome::NotApplicable => object,
        };
        Found { line, accepted: text::rule::acceptance(language, inventory, finding) }
    }

    /// Why a failure matters, how to mend it and how to confirm that it is mended.
    pub fn remedy(&self, rule: &Rule, findings: &[&Finding]) -> Vec<Step> {
        let language = self.language;
        let step = |id: &str, sentence, commands| Step {
            label: say(language, id, &[]),
            sentence: Some(sentence),
            scripts: self.scripts(commands, findings),
        };
        let mut steps = vec![
            step("report-why", text::why(language, rule), &[]),
            step("report-fix", text::fix(language, rule), rule.fix),
        ];
        steps.extend(
            text::confirm(language, rule).map(|sentence| step("report-confirm", sentence, rule.confirm)),
        );
        steps
    }

    /// For each field that is missing, the commands that tell its value; for a table once in the report.
    fn ways_to_find_out(&mut self, findings: &[&Finding]) -> Vec<Step> {
        let mut told: Vec<&Path> = Vec::new();
        let mut steps = Vec::new();
        for path in findings.iter().flat_map(|finding| missing(finding)) {
            let is_table = path.field.is_empty();
            if told.contains(&path) || (is_table && self.explained.contains(&path.table)) {
                continue;
            }
            let name = path.to_string();
            let lacking = findings.iter().copied().filter(|finding| missing(finding).contains(path));
            let scripts = self.scripts(find_out(&name), &lacking.collect::<Vec<_>>());
            if scripts.is_empty() {
                continue;
            }
            told.push(path);
            if is_table {
                self.explained.push(path.table);
            }
            let field = text::field(self.language, &name);
            let label = say(self.language, "report-find-out", &[("field", field.into())]);
            steps.push(Step { label, sentence: None, scripts });
        }
        steps
    }

    /// Each command for each object where the scenario has its place, those that come out alike once.
    fn scripts(&self, commands: &[Command], findings: &[&Finding]) -> Vec<Script> {
        let scenario = self.report.edition.scenario;
        let offered: Vec<&Command> =
            commands.iter().filter(|command| scenario.offers(command.place)).collect();
        let by_place = offered.chunk_by(|one, next| one.place == next.place);
        let script = |commands: &[&Command]| {
            let place = text::place(self.language, commands.first()?.place);
            let mut known = BTreeSet::new();
            let pairs = commands.iter().flat_map(|command| findings.iter().map(move |each| (command, each)));
            let filled = pairs.map(|(command, finding)| command.fill(finding.object, self.inventory));
            let commands = filled.filter(|filled| known.insert(filled.clone())).collect();
            Some(Script { place, commands })
        };
        by_place.filter_map(script).collect()
    }

    /// The documents a rule rests on, each with the facts it is cited for.
    pub fn sources(&mut self, rule: &Rule) -> Vec<Cited> {
        let mut documents: Vec<(&'static Source, Vec<&str>)> = Vec::new();
        for citation in rule.sources {
            match documents.iter_mut().find(|(source, _)| source.key == citation.source.key) {
                Some((_, facts)) => facts.push(citation.fact),
                None => documents.push((citation.source, vec![citation.fact])),
            }
        }
        let mut cite = |(source, facts): (&'static Source, Vec<&str>)| {
            if !self.cited.iter().any(|cited| cited.key == source.key) {
                self.cited.push(source);
            }
            let args = [
                ("title", source.title.into()),
                ("date", day(self.language, source.page_date).into()),
                ("read", day(self.language, source.read).into()),
            ];
            Cited { source, facts: facts.join(", "), line: say(self.language, "report-source", &args) }
        };
        documents.into_iter().map(&mut cite).collect()
    }
}

/// A source's date; as it stands when it is not a day.
pub fn day(language: Language, day: &str) -> String {
    Date::parse(day).map_or_else(|| day.to_owned(), |day| text::date(language, day))
}

/// What a finding lacks.
fn missing(finding: &Finding) -> &[Path] {
    if let Outcome::Unknown(missing) = &finding.outcome { missing.paths() } else { &[] }
}
