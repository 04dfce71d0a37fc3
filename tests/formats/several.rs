//! Several estates in one file, read again.

use quick_junit::{NonSuccessKind, Report, TestCaseStatus};
use secondsite_report::{Format, several};
use secondsite_text::Language;
use serde_json::Value;

use super::sarif::schema;
use super::{Judged, Path};

const PROBLEM: &str = "cut.json: the text <ends> in the middle";

/// The documents of two estates and a file that could not be read.
fn written(format: Format) -> Option<String> {
    let estates = ["replica-cluster-pair", "rescue-2012-r2"].map(|name| {
        let path = format!("tests/scenarios/{name}.json");
        (Judged::read(&path, "hyperv-replica"), path)
    });
    let problems = [PROBLEM.to_owned()];
    let mut judged: Vec<several::Judged<'_>> = estates
        .iter()
        .map(|(estate, path)| {
            let given =
                secondsite_report::Handover { file: Some(path), ..estate.given(Language::English, false) };
            several::Judged { file: Path::new(path).file_name().unwrap().to_str().unwrap(), found: Ok(given) }
        })
        .collect();
    judged.push(several::Judged { file: "cut.json", found: Err(&problems) });
    several::file(format, &judged, Language::English)
}

#[test]
fn the_formats_of_several_are_those_that_write_several() {
    for format in Format::ALL {
        assert_eq!(written(format).is_some(), several::FORMATS.contains(&format), "{format:?}");
    }
}

#[test]
fn code_scanning_gets_a_run_of_its_own_category_for_each_estate() {
    let log: Value = serde_json::from_str(&written(Format::Sarif).unwrap()).unwrap();
    let validator = jsonschema::validator_for(&schema()).unwrap();
    let errors: Vec<String> = validator.iter_errors(&log).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:?}");
    let runs = log["runs"].as_array().unwrap();
    let category = |run: &Value| run["automationDetails"]["id"].as_str().unwrap().to_owned();
    let categories: Vec<String> = runs.iter().map(category).collect();
    let slug = |name: &str| format!("secondsite/hyperv-replica/tests/scenarios/{name}.json/");
    assert_eq!(categories, [slug("replica-cluster-pair"), slug("rescue-2012-r2")]);
    assert!(!runs[1]["results"].as_array().unwrap().is_empty());
}

#[test]
fn a_build_server_sees_each_estate_and_an_error_for_a_file_that_cannot_be_read() {
    let report = Report::deserialize_from_str(&written(Format::Junit).unwrap()).unwrap();
    let suites = &report.test_suites;
    let of = |name: &str| suites.iter().filter(|suite| suite.name.as_str().starts_with(name)).count();
    assert_eq!(
        of("replica-cluster-pair.json: ") + of("rescue-2012-r2.json: ") + of("cut.json"),
        suites.len()
    );
    assert!(of("replica-cluster-pair.json: ") > 0 && of("rescue-2012-r2.json: ") > 1);
    let [cut] = &suites.last().unwrap().test_cases[..] else { panic!("one case for the file") };
    let TestCaseStatus::NonSuccess { kind, description, .. } = &cut.status else { panic!("{cut:?}") };
    assert_eq!(
        (*kind, description.as_ref().map(|text| text.as_str())),
        (NonSuccessKind::Error, Some(PROBLEM))
    );
    assert_eq!(report.errors, 1);
}
