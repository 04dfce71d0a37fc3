//! The report as build servers read it.

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus};
use secondsite_report::Format;
use secondsite_rules::Verdict;
use secondsite_text::Language;

use super::{Judged, everything};

fn cases(report: &Report) -> impl Iterator<Item = &TestCase> {
    report.test_suites.iter().flat_map(|suite| &suite.test_cases)
}

fn ends(report: &Report, wanted: NonSuccessKind) -> usize {
    let is_wanted =
        |case: &&TestCase| matches!(&case.status, TestCaseStatus::NonSuccess { kind, .. } if *kind == wanted);
    cases(report).filter(is_wanted).count()
}

#[test]
fn a_build_server_reads_a_case_for_each_finding_and_counts_as_we_do() {
    everything(Format::Junit, |name, judged, _, text| {
        let read = Report::deserialize_from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let counts = judged.report.counts;
        let listed = cases(&read).count() - 1;
        assert!(
            listed == judged.report.findings.len()
                || listed == counts.fail + counts.unknown + counts.accepted
        );
        let (failures, errors) = (ends(&read, NonSuccessKind::Failure), ends(&read, NonSuccessKind::Error));
        let verdict = judged.report.verdict;
        let own = usize::from(matches!(verdict, Verdict::NotReady | Verdict::Retired));
        assert_eq!(failures, counts.blockers + own, "{name}");
        assert_eq!((read.tests, read.failures, read.errors), (listed + 1, failures, errors), "{name}");
        for suite in &read.test_suites {
            assert_eq!(suite.tests, suite.test_cases.len(), "{name}");
        }
        // Red means what the exit code means.
        let is_red = failures + errors > 0;
        assert_eq!(is_red, !matches!(verdict, Verdict::Ready | Verdict::ReadyWithWarnings), "{name}");
        assert!(!text.contains(['\u{202e}', '\u{1b}', '\u{0}', '\u{ffff}']), "{name}");
    });
}

#[test]
fn names_of_cases_stay_the_same_while_the_estate_changes_elsewhere() {
    let named = |text: &str| {
        let judged = Judged::new(text, secondsite_rules::editions::named("hyperv-replica").unwrap());
        let read =
            Report::deserialize_from_str(&judged.write(Format::Junit, Language::English, true)).unwrap();
        cases(&read).map(|case| case.name.to_string()).collect::<Vec<_>>()
    };
    let one = named(r#"{"format":"secondsite/1","hosts":[{"name":"hv02"}]}"#);
    let two = named(r#"{"format":"secondsite/1","hosts":[{"name":"hv01"},{"name":"hv02"}]}"#);
    assert!(one.iter().filter(|name| name.ends_with(": hv02")).count() > 3);
    assert!(one.iter().all(|name| two.contains(name)));
}
