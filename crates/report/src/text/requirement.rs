//! One requirement with the objects it is told of: what was found, why it matters, what to do, who says so.

use secondsite_inventory::missing::Path;
use secondsite_inventory::value::Date;
use secondsite_rules::check::{Finding, Outcome};
use secondsite_rules::command::{Command, find_out};
use secondsite_rules::rule::{Level, Rule};
use secondsite_rules::sources::Source;
use secondsite_text as text;
use secondsite_text::rule::acceptance;

use super::Sheet;
use super::page::Tint;

/// Objects of one rule that are told one by one; the others are counted, unless all are asked for.
const TOLD: usize = 10;

impl Sheet<'_> {
    /// One rule with the findings of one section.
    pub(super) fn requirement(&mut self, findings: &[&Finding]) {
        let Some(first) = findings.first() else { return };
        let (rule, language) = (first.rule, self.language);
        let (outcome, level) = (text::outcome(language, &first.outcome), text::level(language, first.level));
        let word = match first.outcome {
            Outcome::Fail(_) => level,
            Outcome::Unknown(_) => format!("{outcome} ({level})"),
            Outcome::Pass | Outcome::NotApplicable => outcome,
        };
        let (symbol, tint) = mark(first);
        self.page.gap();
        self.page.tinted(0, tint, &format!("{symbol} {word}: {} [{}]", text::title(language, rule), rule.id));
        let (told, left) =
            findings.split_at(if self.all { findings.len() } else { TOLD.min(findings.len()) });
        for finding in told {
            self.found(finding);
        }
        if !left.is_empty() {
            self.page.line(1, &self.say("report-more", &[("count", left.len().into())]));
        }
        match first.outcome {
            Outcome::Fail(_) if first.accepted.is_some() => self.sources(rule),
            Outcome::Fail(_) => {
                self.remedy(rule, told);
                self.sources(rule);
            }
            Outcome::Unknown(_) => {
                self.ways_to_find_out(told);
                self.sources(rule);
            }
            Outcome::Pass | Outcome::NotApplicable => {}
        }
    }

    fn found(&mut self, finding: &Finding) {
        let (inventory, language) = (self.inventory, self.language);
        let object = text::object(language, inventory, finding.object);
        let line = match finding.outcome {
            Outcome::Fail(_) => format!("{object}: {}", text::finding(language, inventory, finding)),
            Outcome::Unknown(_) => text::finding(language, inventory, finding),
            Outcome::Pass | Outcome::NotApplicable => object,
        };
        self.page.line(1, &line);
        if let Some(accepted) = acceptance(language, inventory, finding) {
            self.page.line(2, &accepted);
        }
    }

    fn remedy(&mut self, rule: &Rule, findings: &[&Finding]) {
        let language = self.language;
        self.labelled("report-why", &text::why(language, rule));
        self.labelled("report-fix", &text::fix(language, rule));
        self.commands(&self.offered(rule.fix), findings);
        if let Some(confirm) = text::confirm(language, rule) {
            self.labelled("report-confirm", &confirm);
            self.commands(&self.offered(rule.confirm), findings);
        }
    }

    fn labelled(&mut self, id: &str, sentence: &str) {
        self.page.line(1, &format!("{}: {sentence}", self.say(id, &[])));
    }

    /// For each field that is missing, the commands that tell its value; for a table once in the report.
    fn ways_to_find_out(&mut self, findings: &[&Finding]) {
        let mut told = Vec::new();
        for path in findings.iter().flat_map(|finding| missing(finding)) {
            let is_table = path.field.is_empty();
            let name = path.to_string();
            let commands = self.offered(find_out(&name));
            if commands.is_empty()
                || told.contains(path)
                || (is_table && self.explained.contains(&path.table))
            {
                continue;
            }
            told.push(*path);
            if is_table {
                self.explained.push(path.table);
            }
            let field = text::field(self.language, &name);
            self.page.line(1, &self.say("report-find-out", &[("field", field.into())]));
            let lacking = findings.iter().copied().filter(|finding| missing(finding).contains(path));
            self.commands(&commands, &lacking.collect::<Vec<_>>());
        }
    }

    /// The commands for places that the scenario has.
    fn offered(&self, commands: &[Command]) -> Vec<Command> {
        let scenario = self.report.edition.scenario;
        commands.iter().copied().filter(|command| scenario.offers(command.place)).collect()
    }

    /// Each command for each object, those that come out alike once.
    fn commands(&mut self, commands: &[Command], findings: &[&Finding]) {
        for commands in commands.chunk_by(|one, next| one.place == next.place) {
            let Some(first) = commands.first() else { continue };
            self.page.line(2, &format!("{}:", text::place(self.language, first.place)));
            let mut written = Vec::new();
            for (command, finding) in
                commands.iter().flat_map(|command| findings.iter().map(move |each| (command, each)))
            {
                let script = command.fill(finding.object, self.inventory);
                if !written.contains(&script) {
                    self.page.line(3, &script);
                    written.push(script);
                }
            }
        }
    }

    /// Where the documents a rule rests on disagree, and each with the facts it is cited for.
    fn sources(&mut self, rule: &Rule) {
        if let Some(disagreement) = text::disagreement(self.language, rule) {
            self.labelled("rule-page-disagreement", &disagreement);
        }
        let mut documents: Vec<(&'static Source, Vec<&str>)> = Vec::new();
        for citation in rule.sources {
            match documents.iter_mut().find(|(source, _)| source.key == citation.source.key) {
                Some((_, facts)) => facts.push(citation.fact),
                None => documents.push((citation.source, vec![citation.fact])),
            }
        }
        for (source, facts) in documents {
            let args = [
                ("title", source.title.into()),
                ("date", self.day(source.page_date).into()),
                ("read", self.day(source.read).into()),
            ];
            let line = format!("{}: {}", facts.join(", "), self.say("report-source", &args));
            self.page.tinted(1, Tint::Quiet, &line);
            if !self.cited.iter().any(|cited| cited.key == source.key) {
                self.cited.push(source);
            }
        }
    }

    /// A source's date; as it stands when it is not a day.
    pub(super) fn day(&self, day: &str) -> String {
        Date::parse(day).map_or_else(|| day.to_owned(), |day| text::date(self.language, day))
    }
}

/// What a finding lacks.
fn missing(finding: &Finding) -> &[Path] {
    if let Outcome::Unknown(missing) = &finding.outcome { missing.paths() } else { &[] }
}

/// The sign of an outcome, and how it is coloured; the word always stands beside it.
const fn mark(finding: &Finding) -> (&'static str, Tint) {
    match (&finding.outcome, finding.level) {
        (Outcome::Fail(_), _) if finding.accepted.is_some() => ("~", Tint::Quiet),
        (Outcome::Fail(_), Level::Blocker) => ("✗", Tint::Bad),
        (Outcome::Fail(_), Level::Warning) => ("!", Tint::Open),
        (Outcome::Fail(_), Level::Advice) => ("i", Tint::Plain),
        (Outcome::Unknown(_), _) => ("?", Tint::Open),
        (Outcome::Pass, _) => ("✓", Tint::Good),
        (Outcome::NotApplicable, _) => ("–", Tint::Quiet),
    }
}
