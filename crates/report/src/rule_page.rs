//! The page of a rule, and the index of all of them, as Markdown.

mod example;
mod index;

use secondsite_inventory::value::Date;
use secondsite_inventory::{Inventory, Object};
use secondsite_rules::command::{Command, find_out};
use secondsite_rules::editions::{self, Edition, Entry};
use secondsite_rules::rule::{Check, Rule};
use secondsite_rules::sources::Source;
use secondsite_text::{self as text, Arg, Language, say};

use crate::markdown::{Document, Item, code, escaped, link};

pub use example::Example;
pub use index::index;

/// Examples of one outcome that are shown; the cases have more.
const SHOWN: usize = 5;

/// The outcomes in the order in which examples of them are told.
const OUTCOMES: [&str; 4] = ["pass", "fail", "unknown", "not-applicable"];

/// The examples of a rule from the catalogue: of each outcome the first few, in the order of the outcomes.
///
/// # Errors
/// What is wrong with the rule's cases; the generator reads all of them.
pub fn examples(language: Language, rule: &Rule) -> Result<Vec<Example>, String> {
    let cases = secondsite_cases::of_rule(rule)?;
    let all: Vec<Example> =
        cases.iter().map(|case| Example::new(language, rule, case)).collect::<Result<_, _>>()?;
    let first = |outcome| all.iter().filter(move |example| example.outcome == outcome).take(SHOWN).cloned();
    Ok(OUTCOMES.into_iter().flat_map(first).collect())
}

/// The page of a rule, with a line break at the end. It links to the index `README.md` beside it, and to the
/// same page in the folder of each other language.
#[must_use]
pub fn rule_page(language: Language, rule: &Rule, examples: &[Example]) -> String {
    let mut page = Page { language, rule, document: Document::default(), knows_placeholders: false };
    page.head();
    page.levels();
    page.question();
    page.answer(examples);
    page.ways_to_find_out();
    page.sources();
    page.examples(examples);
    page.document.finish()
}

/// The entries of a rule with their editions.
fn entries_of(rule: &Rule) -> impl Iterator<Item = (&'static Edition, &'static Entry)> {
    let entries =
        editions::ALL.iter().flat_map(|edition| edition.entries.iter().map(|entry| (*edition, entry)));
    entries.filter(|(_, entry)| entry.rule.id == rule.id)
}

struct Page<'a> {
    language: Language,
    rule: &'a Rule,
    document: Document,
    /// Whether the reader was told what words in capitals stand for.
    knows_placeholders: bool,
}

impl Page<'_> {
    fn say(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        say(self.language, id, args)
    }

    fn heading(&mut self, id: &str) {
        let heading = self.say(id, &[]);
        self.document.heading(2, &heading);
    }

    fn sentence(&mut self, sentence: &str) {
        self.document.paragraph(&escaped(sentence));
    }

    fn head(&mut self) {
        let (language, rule) = (self.language, self.rule);
        self.document.heading(1, &format!("{}: {}", rule.id, text::title(language, rule)));
        let others = Language::ALL.into_iter().filter(|other| *other != language);
        let others =
            others.map(|other| link(other.own_name(), &format!("../{}/{}.md", other.code(), rule.id)));
        let subject = escaped(&text::subject(language, rule.subject));
        let all = link(&self.say("rule-page-all", &[]), "README.md");
        let line: Vec<String> = [code(rule.slug), subject].into_iter().chain(others).chain([all]).collect();
        self.document.paragraph(&line.join(" · "));
    }

    fn levels(&mut self) {
        let language = self.language;
        self.heading("rule-page-level");
        let mut rows = vec![vec![self.say("rule-page-edition", &[]), self.say("rule-page-level", &[])]];
        for (edition, entry) in entries_of(self.rule) {
            let name = format!("{} ({})", escaped(&text::edition(language, edition)), code(&edition.name()));
            rows.push(vec![name, escaped(&text::level(language, entry.level()))]);
        }
        if entries_of(self.rule).any(|(_, entry)| entry.changed.is_some()) {
            let own = text::level(language, self.rule.level);
            let head = self.say("rule-page-reason", &[("level", own.into())]);
            let reason = |(_, entry)| text::level_reason(language, entry).unwrap_or_default();
            let reasons = [head].into_iter().chain(entries_of(self.rule).map(reason));
            rows.iter_mut().zip(reasons).for_each(|(row, reason)| row.push(escaped(&reason)));
        }
        self.document.table(&rows);
    }

    fn question(&mut self) {
        let language = self.language;
        self.heading("rule-page-checked");
        let whole = |object| {
            let object = text::object(language, &Inventory::default(), object);
            self.say("rule-page-whole", &[("object", object.into())])
        };
        let looked_at = match (self.rule.check, self.rule.check.table()) {
            (Check::Azure(_) | Check::Table(..), Some(table)) => whole(Object::Table(table)),
            (_, None) => whole(Object::Estate),
            (_, Some(table)) => {
                self.say("rule-page-each", &[("row", text::field::table_row(language, table).into())])
            }
        };
        self.sentence(&looked_at);
        let needs = self.say("rule-page-needs", &[]);
        self.sentence(&needs);
        let needs: Vec<Item> =
            self.rule.needs.iter().map(|need| (0, format!("{}: {}", self.label(need), code(need)))).collect();
        self.document.list(&needs);
    }

    /// What a field is called, with the table it is in, as Markdown.
    fn label(&self, path: &str) -> String {
        escaped(&text::field_in(self.language, None, path))
    }

    fn answer(&mut self, examples: &[Example]) {
        let (language, rule) = (self.language, self.rule);
        let mut failures = examples.iter().filter(|example| example.is_failure);
        if let Some(found) = failures.find_map(|example| example.finding.as_ref()) {
            self.heading("rule-page-found");
            self.document.paragraph(&format!("> {}", escaped(found)));
        }
        self.heading("report-why");
        self.sentence(&text::why(language, rule));
        self.heading("report-fix");
        self.sentence(&text::fix(language, rule));
        self.commands(rule.fix);
        if let Some(confirm) = text::confirm(language, rule) {
            self.heading("report-confirm");
            self.sentence(&confirm);
            self.commands(rule.confirm);
        }
    }

    fn ways_to_find_out(&mut self) {
        self.heading("rule-page-find-out");
        let mut groups: Vec<(&[Command], Vec<Item>)> = Vec::new();
        for need in self.rule.needs {
            let commands = find_out(need);
            let help = escaped(&text::field_help(self.language, need));
            let field = (0, format!("**{}**: {help}", self.label(need)));
            match groups.iter_mut().find(|(known, _)| same(known, commands)) {
                Some((_, fields)) => fields.push(field),
                None => groups.push((commands, vec![field])),
            }
        }
        for (commands, fields) in groups {
            self.document.list(&fields);
            if commands.is_empty() {
                let none = self.say("rule-page-no-command", &[]);
                self.sentence(&none);
            }
            self.commands(commands);
        }
    }

    fn commands(&mut self, commands: &[Command]) {
        if !self.knows_placeholders && commands.iter().any(has_placeholder) {
            self.knows_placeholders = true;
            let sentence = self.say("rule-page-placeholders", &[]);
            self.sentence(&sentence);
        }
        for commands in commands.chunk_by(|one, next| one.place == next.place) {
            let Some(first) = commands.first() else { continue };
            self.sentence(&format!("{}:", text::place(self.language, first.place)));
            let scripts: Vec<&str> = commands.iter().map(|command| command.script).collect();
            self.document.script(&scripts.join("\n"));
        }
    }

    fn sources(&mut self) {
        self.heading("report-sources");
        let citations = self.rule.sources;
        let mut sources: Vec<&'static Source> = Vec::new();
        for citation in citations {
            if !sources.iter().any(|source| source.key == citation.source.key) {
                sources.push(citation.source);
            }
        }
        let item = |source: &&'static Source| {
            let own = citations.iter().filter(|citation| citation.source.key == source.key);
            let facts: Vec<&str> = own.map(|citation| citation.fact).collect();
            let dates = [("date", self.day(source.page_date).into()), ("read", self.day(source.read).into())];
            let dates = escaped(&self.say("rule-page-source-dates", &dates));
            (0, format!("{}, {dates}: {}", link(source.title, &source.address()), facts.join(", ")))
        };
        let items: Vec<Item> = sources.iter().map(item).collect();
        self.document.list(&items);
        if let Some(disagreement) = text::disagreement(self.language, self.rule) {
            self.heading("rule-page-disagreement");
            self.sentence(&disagreement);
        }
    }

    /// A source's date: a day, or a month where it gives no more.
    fn day(&self, day: &str) -> String {
        Date::parse(day).map_or_else(|| text::month(self.language, day), |day| text::date(self.language, day))
    }

    fn examples(&mut self, examples: &[Example]) {
        let Some(first) = examples.first() else { return };
        self.heading("rule-page-examples");
        let about = self.say("rule-page-examples-about", &[("date", Arg::Date(first.healthy_on))]);
        self.sentence(&about);
        for outcome in OUTCOMES {
            let of_outcome = examples.iter().filter(|example| example.outcome == outcome).take(SHOWN);
            let of_outcome: Vec<&Example> = of_outcome.collect();
            let alike = of_outcome.chunk_by(|one, next| one.given == next.given);
            let items: Vec<Item> = alike.flat_map(|examples| self.alike(examples)).collect();
            if !items.is_empty() {
                let heading = self.say(&format!("outcome-{outcome}"), &[]);
                self.document.heading(3, &heading);
                self.document.list(&items);
            }
        }
    }

    /// Examples to which the same is given: that once, and below it what each has beside it.
    fn alike(&self, examples: &[&Example]) -> Vec<Item> {
        match examples {
            [example, _, ..] if !example.given.is_empty() => {
                let given = self.say("rule-page-given", &[("given", example.given.join("; ").into())]);
                let own = examples.iter().flat_map(|example| self.example(1, &example.own, example));
                [(0, escaped(&given))].into_iter().chain(own).collect()
            }
            _ => examples.iter().flat_map(|example| self.example(0, &example.differences, example)).collect(),
        }
    }

    fn example(&self, depth: usize, differences: &[String], example: &Example) -> Vec<Item> {
        let nothing = if depth == 0 { "rule-page-nothing-differs" } else { "rule-page-nothing-more" };
        let differences =
            if differences.is_empty() { self.say(nothing, &[]) } else { differences.join("; ") };
        // A rule without values says the same of each failure, and has said it above.
        let says_more = !example.is_failure || !self.rule.values.is_empty();
        let finding = example.finding.iter().filter(|_| says_more);
        let finding = finding.map(|finding| (depth.saturating_add(1), escaped(finding)));
        [(depth, escaped(&differences))].into_iter().chain(finding).collect()
    }
}

/// Whether these are the same commands.
fn same(one: &[Command], other: &[Command]) -> bool {
    let parts = |commands: &[Command]| -> Vec<_> {
        commands.iter().map(|command| (command.place, command.script)).collect()
    };
    parts(one) == parts(other)
}

/// Whether a word in capitals stands between the quotation marks of a command.
fn has_placeholder(command: &Command) -> bool {
    let is_placeholder =
        |piece: &str| piece.len() > 1 && piece.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'@');
    command.script.split('\'').skip(1).step_by(2).any(is_placeholder)
}
