//! Generated files that are committed, so that readers need no tools and reviewers see the effect of a change.

mod coverage;
mod rule_pages;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

/// Files by their path from the root of the checkout, with what they have to contain.
type Files = BTreeMap<PathBuf, String>;

/// Folders in which every file is generated, so that one that is not is a left-over.
const FOLDERS: [&str; 3] = ["docs/rules", "docs/rules/en", "docs/rules/sv"];

/// Every generated file.
fn generated_files(root: &Path) -> Result<Files> {
    let schema = secondsite_inventory::schema::json_schema();
    let mut files = Files::from([(PathBuf::from("schema/inventory-1.json"), schema)]);
    files.append(&mut rule_pages::files()?);
    files.append(&mut coverage::files(root)?);
    Ok(files)
}

/// Writes the files that differ from what they have to be, and removes those that are left over.
pub fn write(root: &Path) -> Result<()> {
    let files = generated_files(root)?;
    for (name, content) in out_of_date(root, &files) {
        let path = root.join(name);
        let unwritable = || format!("{} cannot be written", path.display());
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).with_context(unwritable)?;
        }
        fs::write(&path, content).with_context(unwritable)?;
        println!("wrote {}", name.display());
    }
    for name in left_over(root, &files)? {
        fs::remove_file(root.join(&name)).with_context(|| format!("{} cannot be removed", name.display()))?;
        println!("removed {}", name.display());
    }
    Ok(())
}

/// Fails, naming them, if any file differs, is missing or is left over.
pub fn check(root: &Path) -> Result<()> {
    let files = generated_files(root)?;
    let stale = out_of_date(root, &files).map(|(name, _)| name.clone());
    let wrong: Vec<String> =
        stale.chain(left_over(root, &files)?).map(|name| name.display().to_string()).collect();
    if !wrong.is_empty() {
        bail!("out of date: {}; run `cargo xtask generate`", wrong.join(", "));
    }
    Ok(())
}

fn out_of_date<'f>(root: &Path, files: &'f Files) -> impl Iterator<Item = (&'f PathBuf, &'f String)> {
    files.iter().filter(move |(name, content)| {
        !fs::read_to_string(root.join(name)).is_ok_and(|present| present == **content)
    })
}

/// Files in generated folders that nothing generates any more.
fn left_over(root: &Path, files: &Files) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for folder in FOLDERS.map(Path::new).into_iter().filter(|folder| root.join(folder).is_dir()) {
        for entry in fs::read_dir(root.join(folder)).with_context(|| folder.display().to_string())? {
            let entry = entry?;
            let name = folder.join(entry.file_name());
            if entry.file_type()?.is_file() && !files.contains_key(&name) {
                found.push(name);
            }
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_of_a_rule_that_is_gone_is_left_over() {
        let root = std::env::temp_dir().join(format!("secondsite-left-over-{}", std::process::id()));
        let folder = root.join("docs/rules/en");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("CLU-03.md"), "as it was").unwrap();
        fs::write(folder.join("CLU-99.md"), "gone").unwrap();
        let files = Files::from([
            (PathBuf::from("docs/rules/en/CLU-03.md"), "as it is".to_owned()),
            (PathBuf::from("docs/rules/en/CLU-04.md"), "new".to_owned()),
        ]);
        let stale: Vec<&PathBuf> = out_of_date(&root, &files).map(|(name, _)| name).collect();
        assert_eq!(stale, [Path::new("docs/rules/en/CLU-03.md"), Path::new("docs/rules/en/CLU-04.md")]);
        assert_eq!(left_over(&root, &files).unwrap(), [Path::new("docs/rules/en/CLU-99.md")]);
        fs::remove_dir_all(root).unwrap();
    }
}
