//! Compiles every Fluent file into one text that the crate searches at run time: Fluent stays the format to
//! write in, and none of its weight reaches the page.

mod compile;
mod source;
mod stamp;

#[path = "../src/mark.rs"]
mod mark;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use compile::Bundle;
use source::{File, Mistake};

/// Folders of Fluent files, from the root of the checkout. Every `en.ftl` and `sv.ftl` below them counts.
const FOLDERS: [&str; 4] =
    ["crates/text/src/words", "crates/text/src/fields", "crates/text/src/page", "crates/rules/src/catalogue"];

/// Languages in the order in which the compiled texts hold them.
const LANGUAGES: [&str; 2] = ["en", "sv"];

fn main() -> ExitCode {
    match run() {
        Ok(mistakes) if mistakes.is_empty() => ExitCode::SUCCESS,
        Ok(mistakes) => {
            for mistake in mistakes {
                println!("cargo::error={mistake}");
            }
            ExitCode::FAILURE
        }
        Err(error) => {
            println!("cargo::error=the texts cannot be compiled: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<Vec<Mistake>> {
    let package = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or(io::ErrorKind::NotFound)?);
    let output = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    let root = package.join("../..");
    let mut files = Vec::new();
    for folder in FOLDERS {
        println!("cargo::rerun-if-changed={}", root.join(folder).display());
        collect(&root, Path::new(folder), &mut files)?;
    }
    let mut mistakes = Vec::new();
    let bundles = LANGUAGES
        .map(|language| Bundle::new(files.iter().filter(|file| file.language == language), &mut mistakes));
    let texts = table(&bundles, &mut mistakes);
    fs::write(output.join("texts.txt"), texts)?;
    let [english, swedish] = &bundles;
    fs::write(output.join("stale.rs"), stamp::stale(english, swedish))?;
    Ok(mistakes)
}

/// Reads the Fluent files of a folder and those below it, in the order of their names.
fn collect(root: &Path, folder: &Path, files: &mut Vec<File>) -> io::Result<()> {
    let path = root.join(folder);
    if !path.is_dir() {
        return Ok(());
    }
    let mut entries = fs::read_dir(path)?.collect::<io::Result<Vec<_>>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = folder.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            collect(root, &name, files)?;
        } else if name.extension().is_some_and(|extension| extension == "ftl") {
            files.push(File::read(root, &name)?);
        }
    }
    Ok(())
}

/// The texts of all languages, one record per id, in the order of the ids.
fn table(bundles: &[Bundle<'_>; 2], mistakes: &mut Vec<Mistake>) -> String {
    let ids: BTreeSet<&str> = bundles.iter().flat_map(Bundle::ids).collect();
    let mut table = String::new();
    for id in ids {
        table.push_str(id);
        for bundle in bundles {
            table.push(mark::CELL);
            match bundle.compile(id) {
                Ok(text) => table.push_str(&text),
                Err(mistake) => mistakes.push(mistake),
            }
        }
        table.push(mark::RECORD);
    }
    table
}
