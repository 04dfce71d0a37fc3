//! Who may know whom, and what never happens, as far as manifests and sources show it.
#![expect(
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    reason = "places in a text come from looking in it"
)]

use std::fs;
use std::path::{Path, PathBuf};

use toml::{Table, Value};

/// Each package and those it may know. A package that is missing here fails, so that its place is decided.
const MAY_KNOW: &[(&str, &[&str])] = &[
    ("inventory", &[]),
    ("rules", &["inventory"]),
    ("import", &["inventory"]),
    ("share", &["inventory"]),
    ("plan", &["inventory", "rules"]),
    ("pseudonyms", &["inventory", "rules"]),
    ("text", &["inventory", "rules"]),
    ("cases", &["inventory", "rules"]),
    ("report", &["inventory", "rules", "text", "cases"]),
    ("cli", BELOW),
    ("wasm", BELOW),
    ("web", BELOW),
    ("xtask", BELOW),
    ("tests", BELOW),
];

/// What those on top may know: everything but each other.
const BELOW: &[&str] =
    &["inventory", "rules", "plan", "pseudonyms", "import", "share", "text", "cases", "report"];

/// The packages that have an outside format of their own in JSON, and those that only prepare or test.
const KNOW_JSON: &[&str] = &["inventory", "report", "cases", "xtask", "tests"];

struct Package {
    name: String,
    folder: PathBuf,
    manifest: Table,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn manifest(folder: &Path) -> Table {
    fs::read_to_string(folder.join("Cargo.toml")).unwrap().parse().unwrap()
}

fn packages() -> Vec<Package> {
    let root = root();
    let crates = fs::read_dir(root.join("crates")).unwrap().map(|entry| entry.unwrap().path());
    let mut folders: Vec<PathBuf> = crates.chain([root.join("web"), root.join("tests")]).collect();
    folders.sort();
    let package = |folder: PathBuf| {
        let manifest = manifest(&folder);
        let name = manifest["package"]["name"].as_str().unwrap();
        Package { name: name.strip_prefix("secondsite-").unwrap().to_owned(), folder, manifest }
    };
    folders.into_iter().map(package).collect()
}

impl Package {
    /// The names of its dependencies in these sections, also those for one target alone.
    fn dependencies(&self, sections: &[&str]) -> Vec<(&str, &Value)> {
        let targets = self.manifest.get("target").and_then(Value::as_table);
        let tables = targets.into_iter().flat_map(Table::values).filter_map(Value::as_table);
        let tables = tables.chain([&self.manifest]);
        let listed = tables.flat_map(|table| sections.iter().filter_map(|section| table.get(*section)));
        let each = listed.filter_map(Value::as_table).flatten();
        each.map(|(name, value)| (name.as_str(), value)).collect()
    }

    fn knows(&self, sections: &[&str]) -> Vec<&str> {
        let names = self.dependencies(sections).into_iter();
        names.filter_map(|(name, _)| name.strip_prefix("secondsite-")).collect()
    }

    /// Every Rust source below `src`, as path and text.
    fn sources(&self) -> Vec<(PathBuf, String)> {
        let mut sources = Vec::new();
        let mut folders = vec![self.folder.join("src")];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).into_iter().flatten() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|extension| extension == "rs") {
                    let text = fs::read_to_string(&path).unwrap();
                    sources.push((path, text));
                }
            }
        }
        sources.sort();
        sources
    }
}

const ALL_SECTIONS: &[&str] = &["dependencies", "build-dependencies", "dev-dependencies"];
const SHIPPED: &[&str] = &["dependencies"];

/// The lines of code, numbered, that name one of the words; comments may name anything.
fn lines_with<'t>(text: &'t str, words: &'t [&str]) -> impl Iterator<Item = String> + 't {
    let code = text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"));
    code.filter_map(|(number, line)| {
        let is_part = |character: char| character.is_alphanumeric() || character == '_';
        let found = words.iter().find(|word| {
            line.match_indices(**word).any(|(start, _)| {
                let before = line[..start].chars().next_back();
                let after = line[start + word.len()..].chars().next();
                !before.is_some_and(is_part) && !after.is_some_and(is_part)
            })
        })?;
        Some(format!("line {}: {found}", number + 1))
    })
}

#[track_caller]
fn assert_none(found: &[String], rule: &str) {
    assert!(found.is_empty(), "{rule}:\n{}", found.join("\n"));
}

/// Every place where a package outside `allowed` names one of the words.
fn trespasses(words: &[&str], allowed: impl Fn(&Package, &Path) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for package in packages() {
        for (path, text) in package.sources() {
            if !allowed(&package, &path) {
                found.extend(lines_with(&text, words).map(|line| format!("{} {line}", path.display())));
            }
        }
    }
    found
}

#[test]
fn packages_know_only_those_below_them() {
    for package in packages() {
        let allowed = MAY_KNOW.iter().find(|(name, _)| *name == package.name);
        let (_, allowed) =
            allowed.unwrap_or_else(|| panic!("{} has no place yet: add it here", package.name));
        for known in package.knows(ALL_SECTIONS) {
            assert!(allowed.contains(&known), "{} must not know {known}", package.name);
        }
    }
}

#[test]
fn rules_depend_on_the_inventory_and_nothing_else() {
    let rules = packages().into_iter().find(|package| package.name == "rules").unwrap();
    let names: Vec<&str> = rules.dependencies(SHIPPED).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["secondsite-inventory"]);
}

#[test]
fn only_the_owners_of_a_format_know_a_json_library() {
    for package in packages() {
        if !KNOW_JSON.contains(&package.name.as_str()) {
            let mut names = package.dependencies(SHIPPED).into_iter().map(|(name, _)| name);
            assert!(!names.any(|name| name == "serde_json"), "{} must not know serde_json", package.name);
        }
    }
}

#[test]
fn only_the_platform_folder_touches_the_browser() {
    let found = trespasses(&["gloo", "web_sys", "js_sys"], |package, path| {
        package.name == "web" && path.starts_with(package.folder.join("src/platform"))
    });
    assert_none(&found, "only web/src/platform touches gloo, web-sys and js-sys");
}

#[test]
fn only_the_command_line_and_the_set_up_read_files_the_environment_or_a_clock() {
    let words =
        ["std::fs", "std::env", "std::net", "SystemTime", "Instant", "now_utc", "now_local", "std::{"];
    let found = trespasses(&words, |package, _| matches!(package.name.as_str(), "cli" | "xtask" | "web"));
    assert_none(
        &found,
        "crates/ but cli and xtask read no file, environment or clock (name std's modules one by one)",
    );
}

#[test]
fn every_package_takes_its_dependencies_and_lints_from_the_workspace() {
    for package in packages() {
        let workspace = |value: &Value| value.get("workspace").and_then(Value::as_bool) == Some(true);
        for (name, value) in package.dependencies(ALL_SECTIONS) {
            assert!(workspace(value), "{}: {name} must be `{name}.workspace = true`", package.name);
        }
        assert!(package.manifest.get("lints").is_some_and(workspace), "{}: lints", package.name);
    }
}

#[test]
fn every_dependency_carries_its_reason() {
    let text = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let (_, section) = text.split_once("\n[workspace.dependencies]\n").unwrap();
    let section = section.split("\n[").next().unwrap();
    let mut explained = false;
    for line in section.lines() {
        // A reason holds for the lines right below it.
        if line.is_empty() {
            explained = false;
        } else if line.starts_with('#') {
            explained = line.len() > 10;
        } else {
            assert!(explained || line.starts_with("secondsite-"), "no reason stands above: {line}");
        }
    }
}

#[test]
fn every_dependency_of_the_workspace_is_used() {
    let root_manifest = manifest(&root());
    let packages = packages();
    for name in root_manifest["workspace"]["dependencies"].as_table().unwrap().keys() {
        let used = packages.iter().any(|package| {
            package.dependencies(ALL_SECTIONS).into_iter().any(|(dependency, _)| dependency == name)
        });
        assert!(used, "nobody uses {name}");
    }
}
