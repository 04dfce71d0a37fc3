//! The report for spreadsheets: a row for each finding, and for what stands around the findings.
//!
//! Every row says which estate was judged by what and when, so that tables of several reports can be joined.
//! Swedish spreadsheets read semicolons and English ones commas; the file begins with the mark by which they
//! know UTF-8. A cell that a spreadsheet would take for a formula begins with an apostrophe.

use secondsite_rules::check::{Finding, Outcome};
use secondsite_text::{self as text, Language, say, visible};

use crate::account::around::{contradictions, counts, not_checked, standing};
use crate::account::{Account, Script, Sorted, Step};
use crate::format::Handover;

/// The report as CSV, with a line break at the end.
#[must_use]
pub fn csv(given: &Handover<'_>) -> String {
    let Handover { report, inventory, language, .. } = *given;
    let mut table = Table { given, text: String::from("\u{feff}") };
    let head = say(language, "report-columns", &[]);
    table.row(&head.split(" | ").map(ToOwned::to_owned).collect::<Vec<_>>());
    let found = format!("{} {}", text::summary(language, report), counts(report, language));
    table.remark(
        "verdict",
        &text::headline(language, report),
        &text::verdict(language, report.verdict),
        &found,
    );
    for each in given.everywhere {
        let (title, verdict) =
            (text::scenario(language, each.edition.scenario), text::verdict(language, each.verdict));
        table.remark("scenario", &title, &verdict, &standing(each, language));
    }
    for section in Sorted::new(report, given.all).sections() {
        section.requirements.iter().flat_map(|findings| findings.iter()).for_each(|each| table.finding(each));
    }
    not_checked(report, language).iter().for_each(|line| table.remark("unchecked", "", "", line));
    contradictions(inventory, language).iter().for_each(|line| table.remark("contradiction", "", "", line));
    for problem in given.warnings {
        table.remark("ignored", "", "", &text::problem(language, problem));
    }
    table.text
}

struct Table<'a> {
    given: &'a Handover<'a>,
    text: String,
}

impl Table<'_> {
    /// The cells that every row begins with.
    fn beginning(&self, kind: &str) -> Vec<String> {
        let Handover { report, inventory, language, .. } = *self.given;
        let kind = say(language, &format!("report-row.{kind}"), &[]);
        let estate = text::field::estate_name(language, inventory);
        vec![kind, estate, report.edition.name(), report.today.to_string(), self.given.made_by()]
    }

    /// A row that is no finding.
    fn remark(&mut self, kind: &str, title: &str, outcome: &str, found: &str) {
        let mut cells = self.beginning(kind);
        cells.extend(["", title, "", outcome, "", found].map(ToOwned::to_owned));
        self.row(&cells);
    }

    fn finding(&mut self, finding: &Finding) {
        let Handover { report, inventory, language, .. } = *self.given;
        // Each row stands alone, so nothing was told before it.
        let mut account = Account::new(report, inventory, language);
        let Some(requirement) = account.requirement(&[finding]) else { return };
        let mut cells = self.beginning("finding");
        cells.extend([
            requirement.id.to_owned(),
            requirement.title,
            text::level(language, finding.level),
            text::outcome(language, &finding.outcome),
            text::object(language, inventory, finding.object),
            text::finding(language, inventory, finding),
        ]);
        let is_unknown = matches!(finding.outcome, Outcome::Unknown(_));
        let (remedy, ways): (&[Step], &[Step]) =
            if is_unknown { (&[], &requirement.steps) } else { (&requirement.steps, &[]) };
        let sentence =
            |place: usize| remedy.get(place).and_then(|step| step.sentence.clone()).unwrap_or_default();
        let commands =
            |place: usize| remedy.get(place).map(|step| scripts(&step.scripts)).unwrap_or_default();
        cells.extend([sentence(0), sentence(1), commands(1), sentence(2), commands(2)]);
        let ways = ways.iter().map(|step| format!("{}\n{}", step.label, scripts(&step.scripts)));
        cells.push(ways.collect::<Vec<_>>().join("\n"));
        let sources = requirement.sources.iter();
        let sources =
            sources.map(|cited| format!("{}: {} {}", cited.facts, cited.line, cited.source.address()));
        cells.push(sources.collect::<Vec<_>>().join("\n"));
        cells.push(requirement.disagreement.unwrap_or_default());
        let row = finding.accepted.and_then(|index| inventory.accepted.as_ref()?.get(index));
        cells.push(row.and_then(|row| Some(row.reason.as_ref()?.as_str().to_owned())).unwrap_or_default());
        cells.push(row.and_then(|row| Some(row.owner.as_ref()?.as_str().to_owned())).unwrap_or_default());
        cells.push(row.and_then(|row| Some(row.until?.to_string())).unwrap_or_default());
        self.row(&cells);
    }

    /// A row of as many cells as there are columns.
    fn row(&mut self, cells: &[String]) {
        let separator = separator(self.given.language);
        for place in 0..COLUMNS {
            if place > 0 {
                self.text.push(separator);
            }
            self.text.push_str(&cell(cells.get(place).map_or("", String::as_str)));
        }
        self.text.push_str("\r\n");
    }
}

/// How many columns there are; a test holds the heads in every language to it.
const COLUMNS: usize = 22;

/// What stands between two cells, as spreadsheets in the language expect it.
const fn separator(language: Language) -> char {
    match language {
        Language::Swedish => ';',
        _ => ',',
    }
}

/// Commands with where they are run, line by line.
fn scripts(scripts: &[Script]) -> String {
    let script = |script: &Script| format!("{}:\n{}", script.place, script.commands.join("\n"));
    scripts.iter().map(script).collect::<Vec<_>>().join("\n")
}

/// A cell in quotation marks. Line breaks stay; what else cannot be seen is spelled out.
fn cell(text: &str) -> String {
    let lines: Vec<_> = text.lines().map(visible).collect();
    let text = lines.join("\n");
    // Also the wide forms that some spreadsheets fold.
    let formula = |first: char| matches!(first, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠');
    let guard = if text.trim_start().starts_with(formula) { "'" } else { "" };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        for (text, shown) in [
            ("=1+1", "\"'=1+1\""),
            (" @SUM(A1)", "\"' @SUM(A1)\""),
            ("\t=1", "\"\\u{9}=1\""),
            ("\r=1", "\"\\u{d}=1\""),
            ("-5", "\"'-5\""),
            ("a=1", "\"a=1\""),
            ("\"=1", "\"\"\"=1\""),
            ("a\r\nb", "\"a\nb\""),
        ] {
            assert_eq!(cell(text), shown);
        }
    }

    #[test]
    fn every_language_has_a_head_for_each_column() {
        for language in Language::ALL {
            assert_eq!(say(language, "report-columns", &[]).split(" | ").count(), COLUMNS, "{language:?}");
        }
    }
}
