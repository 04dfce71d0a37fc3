//! Whole estates to whole reports, in both languages, as text that a person can judge.
//!
//! Each estate under `tests/scenarios/` and `examples/` has one golden report per language for each of the
//! editions that `tests/scenarios/editions.txt` names for it.
//! `BLESS=1 cargo test -p secondsite-tests` rewrites them; read the difference before you commit it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use secondsite_inventory::value::Date;
use secondsite_inventory::{Inventory, json};
use secondsite_rules::{Edition, Verdict, check, editions};
use secondsite_text::Language;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The day for which every golden report is made.
pub fn today() -> Date {
    Date::new(2026, 11, 23).unwrap()
}

/// Every estate, by the name of its file.
pub fn estates() -> Vec<(String, Inventory)> {
    let mut estates = Vec::new();
    for folder in ["examples", "tests/scenarios"] {
        for entry in std::fs::read_dir(root().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|ending| ending == "json") {
                let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
                estates.push((name, read(&path)));
            }
        }
    }
    estates.sort_by(|one, other| one.0.cmp(&other.0));
    assert!(estates.len() >= 8, "the estates are gone");
    estates
}

/// The editions each estate is judged in, by the name of its file.
fn editions_of_estates() -> BTreeMap<String, Vec<&'static Edition>> {
    let text = std::fs::read_to_string(root().join("tests/scenarios/editions.txt")).unwrap();
    let mut chosen = BTreeMap::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (estate, names) = line.split_once(": ").unwrap_or_else(|| panic!("no editions: {line}"));
        let named = |name: &str| {
            let edition = editions::named(name).filter(|edition| edition.name() == name);
            edition.unwrap_or_else(|| panic!("{estate}: there is no edition {name}"))
        };
        let earlier = chosen.insert(estate.to_owned(), names.split(", ").map(named).collect());
        assert!(earlier.is_none(), "{estate} has two lines");
    }
    chosen
}

/// Every estate with each of its editions.
fn judged() -> Vec<(String, Inventory, &'static Edition)> {
    let chosen = editions_of_estates();
    let with_editions = |(name, inventory): (String, Inventory)| {
        let editions = chosen.get(&name).unwrap_or_else(|| panic!("{name} is not in editions.txt"));
        editions.iter().map(|edition| (name.clone(), inventory.clone(), *edition)).collect::<Vec<_>>()
    };
    estates().into_iter().flat_map(with_editions).collect()
}

/// The estate of a file under `tests/scenarios/`.
pub fn estate(name: &str) -> Inventory {
    read(&root().join(format!("tests/scenarios/{name}.json")))
}

fn read(path: &Path) -> Inventory {
    let reading = json::read(&std::fs::read(path).unwrap());
    let reading = reading.unwrap_or_else(|problems| panic!("{}: {problems:?}", path.display()));
    assert!(reading.warnings.is_empty(), "{}: {:?}", path.display(), reading.warnings);
    reading.inventory
}

fn golden(name: &str, edition: &Edition, language: Language) -> PathBuf {
    let file = format!("{name}.{}.{}.txt", edition.name(), language.code());
    root().join("tests/scenarios/reports").join(file)
}

#[test]
fn every_estate_gives_the_report_on_file() {
    let bless = std::env::var_os("BLESS").is_some();
    let mut differing = Vec::new();
    for (name, inventory, edition) in judged() {
        let report = check(&inventory, edition, today());
        for language in Language::ALL {
            let text = secondsite_report::text(&report, &[], &inventory, language, false, false);
            let path = golden(&name, edition, language);
            if bless {
                std::fs::create_dir_all(path.parent().unwrap()).unwrap();
                std::fs::write(&path, &text).unwrap();
            } else if std::fs::read_to_string(&path).ok().as_deref() != Some(&*text) {
                differing.push(path);
            }
        }
    }
    assert!(differing.is_empty(), "differ; look with BLESS=1 and git diff: {differing:#?}");
}

#[test]
fn no_report_on_file_is_left_over() {
    let expected: Vec<PathBuf> = judged()
        .iter()
        .flat_map(|(name, _, edition)| Language::ALL.map(|language| golden(name, edition, language)))
        .collect();
    for entry in std::fs::read_dir(root().join("tests/scenarios/reports")).unwrap() {
        let path = entry.unwrap().path();
        assert!(expected.contains(&path), "{} belongs to no estate", path.display());
    }
}

#[test]
fn every_edition_has_three_estates_and_every_estate_an_edition() {
    let estates: Vec<String> = estates().into_iter().map(|(name, _)| name).collect();
    let chosen = editions_of_estates();
    assert_eq!(chosen.keys().collect::<Vec<_>>(), estates.iter().collect::<Vec<_>>());
    for edition in editions::ALL {
        let count = chosen.values().flatten().filter(|chosen| chosen.name() == edition.name()).count();
        assert!(count >= 3, "{} has {count}", edition.name());
    }
    let example = chosen["municipality"].iter().map(|edition| edition.name());
    assert!(example.eq(editions::newest().map(Edition::name)), "the example is judged in each scenario");
}

#[test]
fn an_estate_that_passes_everything_is_ready_but_its_scenario_is_retired() {
    let inventory = read(&root().join("tests/scenarios/everything-passes.json"));
    for edition in ["vmm-to-vmm@2017-07-30", "vmm-to-vmm@2019-09-09"] {
        // What this scenario names has since come close to the end of its support.
        let then = Date::new(2019, 10, 1).unwrap();
        let report = check(&inventory, editions::named(edition).unwrap(), then);
        assert_eq!((report.verdict, report.underlying), (Verdict::Retired, Verdict::Ready), "{edition}");
        assert_eq!((report.counts.fail, report.counts.unknown), (0, 0), "{edition}");
    }
}

#[test]
fn estates_in_order_are_ready_where_the_scenario_is_not_retired() {
    for (name, edition, advice) in [
        ("hyperv-site-to-azure", "hyperv-to-azure@2026-05-05", 0),
        ("replica-cluster-pair", "hyperv-replica@2026-04-28", 0),
        ("workgroup-certificates", "hyperv-replica@2026-04-28", 4),
    ] {
        let inventory = read(&root().join(format!("tests/scenarios/{name}.json")));
        let report = check(&inventory, editions::named(edition).unwrap(), today());
        assert_eq!(report.verdict, Verdict::Ready, "{name}");
        let counts = report.counts;
        assert_eq!((counts.fail, counts.advice, counts.unknown), (advice, advice, 0), "{name}");
    }
}

#[test]
fn an_empty_estate_is_never_ready() {
    for name in ["nothing-known", "known-to-be-empty"] {
        let inventory = read(&root().join(format!("tests/scenarios/{name}.json")));
        for edition in editions::ALL {
            let report = check(&inventory, edition, today());
            let far_from_ready = matches!(report.underlying, Verdict::NotReady | Verdict::CannotTell);
            assert!(far_from_ready, "{name} in {} is {:?}", edition.name(), report.underlying);
        }
    }
}

#[test]
fn the_labelled_example_is_as_large_as_it_says_and_has_real_faults() {
    let inventory = read(&root().join("examples/municipality.json"));
    let sizes = (
        inventory.vmm_servers.as_ref().map(Vec::len),
        inventory.clouds.as_ref().map(Vec::len),
        inventory.clusters.as_ref().map(Vec::len),
        inventory.hosts.as_ref().map(Vec::len),
        inventory.virtual_machines.as_ref().map(Vec::len),
    );
    assert_eq!(sizes, (Some(2), Some(4), Some(4), Some(16), Some(120)));
    let report = check(&inventory, editions::named("vmm-to-vmm@2017-07-30").unwrap(), today());
    assert_eq!(report.underlying, Verdict::NotReady);
    let blockers: Vec<&str> = report
        .findings
        .iter()
        .filter(|finding| finding.is_open_failure() && finding.level == secondsite_rules::Level::Blocker)
        .map(|finding| finding.rule.slug)
        .collect();
    assert_eq!(blockers, ["capability-profile-missing", "host-outside-clouds", "broker-not-created"]);
    assert!(report.counts.unknown > 0, "an estate from real life has gaps");
}

#[test]
fn what_is_written_is_what_was_read() {
    for (name, inventory) in estates() {
        let written = json::write(&inventory);
        let again = json::read(written.as_bytes()).unwrap().inventory;
        assert_eq!(again, inventory, "{name}");
        assert_eq!(json::write(&again), written, "{name}");
    }
}
