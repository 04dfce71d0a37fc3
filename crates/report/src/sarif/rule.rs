//! A requirement as code scanning shows it beside each of its findings.

use secondsite_inventory::Datum;
use secondsite_rules::rule::{Level, Rule};
use secondsite_text as text;

use super::{level, message, said};
use crate::account::Account;
use crate::format::Handover;
use crate::markdown::{Document, escaped, link};

/// One rule with why it matters, how to mend it, and who says so.
pub fn rule(given: &Handover<'_>, rule: &Rule, most: Level) -> Datum {
    let Handover { report, inventory, language, .. } = *given;
    let mut account = Account::new(report, inventory, language);
    let (why, fix) = (text::why(language, rule), text::fix(language, rule));
    let mut plain = vec![why.clone(), fix.clone()];
    let mut markdown = Document::default();
    for (id, sentence) in [
        ("report-why", Some(why.clone())),
        ("report-fix", Some(fix)),
        ("report-confirm", text::confirm(language, rule)),
    ] {
        let Some(sentence) = sentence else { continue };
        let label = escaped(&text::say(language, id, &[]));
        markdown.paragraph(&format!("**{label}:** {}", escaped(&sentence)));
        let commands = match id {
            "report-fix" => rule.fix,
            "report-confirm" => rule.confirm,
            _ => &[],
        };
        for command in commands.iter().filter(|command| report.edition.scenario.offers(command.place)) {
            markdown.paragraph(&escaped(&format!("{}:", text::place(language, command.place))));
            markdown.script(command.script);
        }
    }
    plain.extend(text::confirm(language, rule));
    if let Some(disagreement) = text::disagreement(language, rule) {
        markdown.paragraph(&escaped(&disagreement));
        plain.push(disagreement);
    }
    let cited = account.sources(rule);
    let lines = cited
        .iter()
        .map(|cited| (0, format!("{}: {}", cited.facts, link(&cited.line, &cited.source.address()))));
    markdown.list(&lines.collect::<Vec<_>>());
    plain.extend(cited.iter().map(|cited| format!("{}: {}", cited.facts, cited.line)));
    let tags = [rule.subject.word()].into_iter().chain(rule.facts()).map(said).collect();
    let severity = match most {
        Level::Blocker => "error",
        Level::Warning => "warning",
        Level::Advice => "recommendation",
    };
    let both = |text: &str, markdown: String| {
        Datum::Part(vec![("text", said(text)), ("markdown", Datum::Text(markdown))])
    };
    let mut members = vec![
        ("id", said(rule.id)),
        ("name", said(rule.slug)),
        ("shortDescription", message(&text::title(language, rule))),
        ("fullDescription", message(&why)),
        ("help", both(&plain.join("\n"), markdown.finish())),
        ("defaultConfiguration", Datum::Part(vec![("level", said(level(most)))])),
        ("properties", Datum::Part(vec![("tags", Datum::List(tags)), ("problem.severity", said(severity))])),
    ];
    if let Some(first) = cited.first() {
        members.insert(5, ("helpUri", Datum::Text(first.source.address())));
    }
    Datum::Part(members)
}
