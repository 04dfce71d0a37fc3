//! What only a command line has: a clock, an environment, files and streams.

use std::ffi::{OsStr, OsString};
use std::fs::{self, Metadata};
use std::io::{self, ErrorKind, Read as _, Write};
use std::path::{Path, PathBuf};

use anstream::{AutoStream, ColorChoice};
use secondsite_inventory::value::Date;
use secondsite_text::{Language, say};
use time::OffsetDateTime;

use crate::Refusal;

/// The language of a call: what `--lang` asks for, else the environment, else English.
pub fn language(given: &[OsString]) -> Language {
    asked_for(given).or_else(of_environment).unwrap_or_default()
}

/// The language that `--lang` names. Looked up before the arguments are read, as refusals are sentences too.
fn asked_for(given: &[OsString]) -> Option<Language> {
    let mut texts = given.iter().filter_map(|argument| argument.to_str());
    while let Some(text) = texts.next() {
        let code = match text.strip_prefix("--lang") {
            Some("") => texts.next(),
            Some(rest) => rest.strip_prefix('='),
            None => None,
        };
        let known = Language::ALL.into_iter().find(|language| code == Some(language.code()));
        if known.is_some() {
            return known;
        }
    }
    None
}

/// The language of the first of these that is set and not empty, as POSIX has it.
fn of_environment() -> Option<Language> {
    let values = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(std::env::var_os);
    let first = values.into_iter().find(|value| !value.is_empty())?;
    Language::named(first.to_str()?)
}

/// The day it is here; where the time zone cannot be told, the day it is in Greenwich.
pub fn today() -> Option<Date> {
    let now = OffsetDateTime::now_local().unwrap_or_else(|_| OffsetDateTime::now_utc());
    Date::new(now.year(), u8::from(now.month()), now.day())
}

/// The bytes of a file, or with `-` of standard input; and what it is called in sentences.
pub fn read(path: &Path, language: Language) -> Result<(Vec<u8>, String), Refusal> {
    let (bytes, name) = if path.as_os_str() == OsStr::new("-") {
        let mut bytes = Vec::new();
        let read = io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes);
        (read, say(language, "command-standard-input", &[]))
    } else {
        (fs::read(path), path.display().to_string())
    };
    match bytes {
        Ok(bytes) => Ok((bytes, name)),
        Err(error) => {
            let args = [("file", name.into()), ("reason", error.to_string().into())];
            Err(vec![say(language, "command-unreadable", &args)])
        }
    }
}

/// Writes a file, and says where that fails.
pub fn save(path: &Path, text: &str, language: Language) -> Result<(), Refusal> {
    fs::write(path, text).map_err(|error| unsaved(path, &error, language))
}

fn unsaved(path: &Path, error: &io::Error, language: Language) -> Refusal {
    let args = [("file", path.display().to_string().into()), ("reason", error.to_string().into())];
    vec![say(language, "command-unsaved", &args)]
}

/// Writes a file in one step: whoever reads it meanwhile reads what was there before, and where writing fails
/// that stays. A device or a pipe is written to as it is.
pub fn replace(path: &Path, text: &str, language: Language) -> Result<(), Refusal> {
    // What a link leads to is replaced, not the link.
    let place = fs::canonicalize(path);
    let place = place.as_deref().unwrap_or(path);
    let there = fs::metadata(place);
    let Some(name) = place.file_name().filter(|_| there.as_ref().map_or(true, Metadata::is_file)) else {
        return save(path, text, language);
    };
    let mut beside = OsString::from(".");
    beside.push(name);
    beside.push(format!(".{}.tmp", std::process::id()));
    let beside = place.with_file_name(beside);
    let written = fs::write(&beside, text)
        .and_then(|()| there.map_or(Ok(()), |there| fs::set_permissions(&beside, there.permissions())))
        .and_then(|()| fs::rename(&beside, place));
    written.map_err(|error| {
        // Where nothing could be written there is nothing to take away.
        let _ = fs::remove_file(&beside);
        unsaved(path, &error, language)
    })
}

/// Whether two paths lead to the same file.
pub fn is_same(one: &Path, other: &Path) -> bool {
    fs::canonicalize(one).is_ok_and(|one| fs::canonicalize(other).is_ok_and(|other| one == other))
}

/// The inventories in a folder: its files that end in `.json`, sorted by name.
pub fn inventories(folder: &Path, language: Language) -> Result<Vec<PathBuf>, Refusal> {
    let list = || fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>();
    let mut files = list().map_err(|error| {
        let args = [("file", folder.display().to_string().into()), ("reason", error.to_string().into())];
        vec![say(language, "command-unreadable", &args)]
    })?;
    let is_json = |path: &PathBuf| path.extension().is_some_and(|end| end.eq_ignore_ascii_case("json"));
    files.retain(|path| is_json(path) && !path.is_dir());
    files.sort();
    if files.is_empty() {
        let args = [("folder", folder.display().to_string().into())];
        return Err(vec![say(language, "command-no-inventories", &args)]);
    }
    Ok(files)
}

/// Writes a file into a folder, which is made if it is not there.
pub fn save_in(folder: &Path, name: &str, text: &str, language: Language) -> Result<(), Refusal> {
    // Where the folder cannot be made, the file cannot be written, and that is said.
    let _ = fs::create_dir_all(folder);
    save(&folder.join(name), text, language)
}

/// Whether standard output is a terminal that wants colour; `NO_COLOR` and the like are obeyed.
pub fn wants_colour() -> bool {
    AutoStream::choice(&io::stdout()) != ColorChoice::Never
}

/// Prints text for people, with colours where the terminal takes them.
pub fn print(text: &str, language: Language) -> Result<(), Refusal> {
    write(&mut AutoStream::auto(io::stdout()).lock(), text, language)
}

/// Prints text for programs, byte for byte.
pub fn put(text: &str, language: Language) -> Result<(), Refusal> {
    write(&mut io::stdout().lock(), text, language)
}

fn write(stream: &mut impl Write, text: &str, language: Language) -> Result<(), Refusal> {
    match stream.write_all(text.as_bytes()).and_then(|()| stream.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(vec![say(language, "command-unwritable", &[("reason", error.to_string().into())])])
        }
        // Whoever reads may stop reading whenever they have seen enough.
        _ => Ok(()),
    }
}

/// Says a sentence on standard error. Where nobody can hear it, it is not said.
pub fn tell(sentence: &str) {
    let _ = writeln!(io::stderr().lock(), "{sentence}");
}
