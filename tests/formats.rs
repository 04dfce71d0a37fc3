//! The report in each format for files, read again by a reader of that format.
//!
//! What one estate gives is on file under `tests/reports/`; `BLESS=1 cargo test -p secondsite-tests` rewrites it.

mod csv;

mod hostile;

mod html;

mod jobs;

mod junit;

mod markdown;

mod sarif;

mod several;

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use secondsite_inventory::value::Date;
use secondsite_inventory::{Inventory, json};
use secondsite_report::{Format, Handover};
use secondsite_rules::check::Finding;
use secondsite_rules::{Edition, Report, check, check_everywhere, editions};
use secondsite_text::Language;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// An estate judged in an edition, with all that is handed over.
struct Judged {
    inventory: Inventory,
    report: Report,
    everywhere: Vec<Report>,
    warnings: Vec<json::Problem>,
}

impl Judged {
    fn new(text: &str, edition: &'static Edition) -> Self {
        let json::Reading { inventory, warnings } = json::read(text.as_bytes()).unwrap();
        let today = Date::new(2026, 11, 23).unwrap();
        let report = check(&inventory, edition, today);
        let everywhere = check_everywhere(&inventory, today);
        Self { inventory, report, everywhere, warnings }
    }

    fn read(path: &str, edition: &str) -> Self {
        Self::new(&std::fs::read_to_string(root().join(path)).unwrap(), editions::named(edition).unwrap())
    }

    fn given(&self, language: Language, all: bool) -> Handover<'_> {
        Handover {
            report: &self.report,
            everywhere: &self.everywhere,
            inventory: &self.inventory,
            warnings: &self.warnings,
            language,
            all,
            file: Some("estates/north.json"),
        }
    }

    fn write(&self, format: Format, language: Language, all: bool) -> String {
        format.write(&self.given(language, all))
    }

    /// What was found of each object that fails or is unknown.
    fn sentences(&self, language: Language) -> Vec<String> {
        let open = |finding: &&Finding| matches!(finding.outcome.word(), "fail" | "unknown");
        let open = self.report.findings.iter().filter(open);
        open.map(|finding| secondsite_text::finding(language, &self.inventory, finding)).collect()
    }
}

/// Estates of every kind, each with its name: good and bad, half known, accepted, with hostile names.
fn estates() -> Vec<(String, Judged)> {
    let known = [
        ("tests/scenarios/accepted.json", "vmm-to-vmm@2017-07-30"),
        ("tests/scenarios/nothing-known.json", "vmm-to-azure"),
        ("tests/scenarios/replica-cluster-pair.json", "hyperv-replica"),
        ("tests/scenarios/hostile-names.json", "vmm-to-vmm"),
        ("tests/scenarios/awkward-disks.json", "hyperv-to-azure"),
    ];
    let known = known.into_iter().map(|(path, edition)| (path.to_owned(), Judged::read(path, edition)));
    known.chain(hostile::estates()).collect()
}

/// Every estate in one language without the findings that are met, and in the other with them.
fn everything(format: Format, mut hold: impl FnMut(&str, &Judged, Language, &str)) {
    for (name, judged) in ESTATES.get_or_init(estates) {
        for (language, all) in [(Language::English, false), (Language::Swedish, true)] {
            let text = judged.write(format, language, all);
            assert!(text.ends_with('\n'), "{name}");
            hold(name, judged, language, &text);
        }
    }
}

static ESTATES: OnceLock<Vec<(String, Judged)>> = OnceLock::new();

#[test]
fn every_format_gives_the_report_on_file() {
    let bless = std::env::var_os("BLESS").is_some();
    let judged = Judged::read("tests/scenarios/replica-certificates.json", "hyperv-replica");
    let mut differing = Vec::new();
    let mut expected = Vec::new();
    for format in Format::ALL {
        for language in Language::ALL {
            let name = format!("replica-certificates.{}.{}", language.code(), format.extension());
            let path = root().join("tests/reports").join(name);
            let text = judged.write(format, language, false);
            assert_eq!(text, judged.write(format, language, false), "equal arguments give equal bytes");
            if bless {
                std::fs::create_dir_all(path.parent().unwrap()).unwrap();
                std::fs::write(&path, &text).unwrap();
            } else if std::fs::read_to_string(&path).ok().as_deref() != Some(&*text) {
                differing.push(path.clone());
            }
            expected.push(path);
        }
    }
    assert!(differing.is_empty(), "differ; look with BLESS=1 and git diff: {differing:#?}");
    for entry in std::fs::read_dir(root().join("tests/reports")).unwrap() {
        let path = entry.unwrap().path();
        assert!(expected.contains(&path), "{} belongs to no format", path.display());
    }
}

#[test]
fn every_format_but_the_data_contract_names_estate_edition_day_and_tool() {
    let judged = Judged::read("examples/municipality.json", "hyperv-replica");
    for format in Format::ALL.into_iter().filter(|format| *format != Format::Json) {
        let text = judged.write(format, Language::English, false);
        for part in ["Sundbyholms kommun", "hyperv-replica@2026-04-28", env!("CARGO_PKG_VERSION")] {
            assert!(text.contains(part), "{}: {part}", format.word());
        }
        assert!(text.contains("23 November 2026") || text.contains("2026-11-23"), "{}", format.word());
    }
}

#[test]
fn a_report_of_five_thousand_machines_is_written_in_seconds() {
    let machines: Vec<String> =
        (0..5_000).map(|number| format!("{{\"name\":\"vm{number}\",\"host\":\"hv01\"}}")).collect();
    let text = format!(
        "{{\"format\":\"secondsite/1\",\"hosts\":[{{\"name\":\"hv01\"}}],\"virtualMachines\":[{}]}}",
        machines.join(",")
    );
    let judged = Judged::new(&text, &editions::HYPERV_REPLICA_2026);
    let started = std::time::Instant::now();
    let html = judged.write(Format::Html, Language::English, false);
    assert!(html.contains("vm4999"));
    assert!(started.elapsed().as_secs() < 20, "{:?}", started.elapsed());
}
