//! Several estates for programs: `secondsite-reports/1`.

use serde::Serialize;

use super::{Document, document, pretty, underlying};
use crate::format::Handover;
use crate::several::Judged;

/// The version of the format.
const FORMAT: &str = "secondsite-reports/1";

/// The reports of those files that could be read, and a line on every file.
#[derive(Serialize)]
struct Documents<'a> {
    format: &'static str,
    reports: Vec<Filed<'a>>,
    summary: Vec<Line<'a>>,
}

#[derive(Serialize)]
struct Filed<'a> {
    file: &'a str,
    report: Document<'a>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Line<'a> {
    Read {
        file: &'a str,
        verdict: &'static str,
        #[serde(skip_serializing_if = "Option::is_none")]
        underlying: Option<&'static str>,
        blockers: usize,
        warnings: usize,
        unknown: usize,
    },
    Unreadable {
        file: &'a str,
        problems: &'a [String],
    },
}

pub(crate) fn json_of_several(judged: &[Judged<'_>]) -> String {
    let reports = judged.iter().filter_map(filed).collect();
    pretty(&Documents { format: FORMAT, reports, summary: judged.iter().map(line).collect() })
}

fn filed<'a>(each: &'a Judged<'_>) -> Option<Filed<'a>> {
    let given = each.found.as_ref().ok()?;
    let Handover { report, everywhere, inventory, language, warnings, all, .. } = *given;
    let report = document(report, everywhere, inventory, language, warnings, all);
    Some(Filed { file: each.file, report })
}

fn line<'a>(each: &'a Judged<'_>) -> Line<'a> {
    match each.found {
        Ok(Handover { report, .. }) => Line::Read {
            file: each.file,
            verdict: report.verdict.word(),
            underlying: underlying(report),
            blockers: report.counts.blockers,
            warnings: report.counts.warnings,
            unknown: report.counts.unknown,
        },
        Err(problems) => Line::Unreadable { file: each.file, problems },
    }
}
