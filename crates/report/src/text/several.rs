//! Several estates on one screen: each report under its file's name, and a summary last.

use secondsite_rules::Verdict;
use secondsite_text::{self as text, Language, say, visible};

use crate::account::Mark;
use crate::format::Handover;
use crate::several::Judged;

use super::page::{Page, Tint};

pub(crate) fn text_of_several(judged: &[Judged<'_>], language: Language, colour: bool) -> String {
    let mut page = Page::new(colour);
    for each in judged {
        let Ok(given) = &each.found else { continue };
        let Handover { report, everywhere, inventory, all, .. } = *given;
        page.tinted(0, Tint::Plain, each.file);
        page.line(0, &"=".repeat(visible(each.file).chars().count()));
        page.append(&super::text(report, everywhere, inventory, language, all, colour));
        page.gap();
    }
    page.tinted(0, Tint::Plain, &say(language, "report-summary", &[]));
    let head = say(language, "report-summary-columns", &[]);
    let head: Vec<String> = head.split(" | ").map(ToOwned::to_owned).collect();
    let rows: Vec<Vec<String>> = judged.iter().map(|each| row(each, language)).collect();
    let widths = widths(&head, &rows);
    page.line(2, &laid_out(&head, &widths));
    for (each, cells) in judged.iter().zip(&rows) {
        let mark = each.found.as_ref().map_or(Mark::Blocker, |given| Mark::of_verdict(given.report.verdict));
        page.tinted(1, super::tint(mark), &format!("{} {}", mark.sign(), laid_out(cells, &widths)));
    }
    page.finish()
}

/// File, verdict, blockers, warnings, unknown.
fn row(judged: &Judged<'_>, language: Language) -> Vec<String> {
    let file = visible(judged.file).into_owned();
    let Ok(Handover { report, .. }) = &judged.found else {
        let unreadable = say(language, "report-summary-unreadable", &[]);
        return vec![file, unreadable, "–".to_owned(), "–".to_owned(), "–".to_owned()];
    };
    let verdict = text::verdict(language, report.verdict);
    let verdict = if report.verdict == Verdict::Retired {
        let inside = text::verdict_in_sentence(language, report.underlying);
        say(language, "report-summary-retired", &[("verdict", verdict.into()), ("underlying", inside.into())])
    } else {
        verdict
    };
    let counts = &report.counts;
    let numbers = [counts.blockers, counts.warnings, counts.unknown];
    [file, verdict].into_iter().chain(numbers.map(|number| number.to_string())).collect()
}

/// How wide each column is, in characters.
fn widths(head: &[String], rows: &[Vec<String>]) -> Vec<usize> {
    let width = |cells: &[String], place: usize| cells.get(place).map_or(0, |cell| cell.chars().count());
    let widest = |place| rows.iter().map(|cells| width(cells, place)).max().unwrap_or_default();
    (0..head.len()).map(|place| widest(place).max(width(head, place))).collect()
}

/// Cells in columns: texts from the left, numbers from the right.
fn laid_out(cells: &[String], widths: &[usize]) -> String {
    let cell = |(place, (cell, width)): (usize, (&String, &usize))| {
        if place < 2 { format!("{cell:<width$}") } else { format!("{cell:>width$}") }
    };
    cells.iter().zip(widths).enumerate().map(cell).collect::<Vec<_>>().join("  ")
}
