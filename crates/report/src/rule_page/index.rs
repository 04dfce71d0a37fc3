//! The index of the rules' pages.

use secondsite_rules::catalogue;
use secondsite_rules::editions;
use secondsite_rules::rule::{Rule, Subject};
use secondsite_text::{self as text, Language, say};

use super::entries_of;
use crate::markdown::{Document, code, escaped, link};

/// Every rule with its level in each edition, a table for each subject; with a line break at the end. It links
/// to the pages beside it and to the index of each other language.
#[must_use]
pub fn index(language: Language) -> String {
    let mut document = Document::default();
    let phrase = |id| say(language, id, &[]);
    document.heading(1, &phrase("rule-page-rules"));
    document.paragraph(&escaped(&phrase("rule-page-rules-about")));
    let others = Language::ALL.into_iter().filter(|other| *other != language);
    let others = others.map(|other| link(other.own_name(), &format!("../{}/README.md", other.code())));
    document.paragraph(&others.collect::<Vec<_>>().join(" · "));
    let mut rules = catalogue::all();
    rules.sort_by_key(|rule| (rule.subject, rule.id));
    for subject in Subject::ALL {
        let own: Vec<&Rule> = rules.iter().copied().filter(|rule| rule.subject == subject).collect();
        if own.is_empty() {
            continue;
        }
        document.heading(2, &text::subject(language, subject));
        let names = editions::ALL.iter().map(|edition| code(&edition.name()));
        let columns = [phrase("rule-page-rule"), phrase("rule-page-requirement")];
        let head = columns.iter().map(|column| escaped(column)).chain(names).collect();
        let rows: Vec<Vec<String>> =
            [head].into_iter().chain(own.into_iter().map(|rule| row(language, rule))).collect();
        document.table(&rows);
    }
    document.finish()
}

fn row(language: Language, rule: &Rule) -> Vec<String> {
    let level = |edition: &str| {
        let entry = entries_of(rule).find(|(own, _)| own.name() == edition);
        entry.map_or_else(|| "–".to_owned(), |(_, entry)| escaped(&text::level(language, entry.level())))
    };
    let levels = editions::ALL.iter().map(|edition| level(&edition.name()));
    let title = escaped(&text::title(language, rule));
    [link(rule.id, &format!("{}.md", rule.id)), title].into_iter().chain(levels).collect()
}
