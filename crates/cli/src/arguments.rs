//! A call, read: which order it gives, or why it gives none. The parser lays out and checks; every word it
//! shows is taken from the texts.

mod parser;

mod stop;

use std::ffi::OsString;
use std::path::PathBuf;

use anstream::ColorChoice;
use clap::ArgMatches;
use clap_complete::Shell;
use secondsite_inventory::value::Date;
use secondsite_report::Format;
use secondsite_rules::editions::{self, Edition};
use secondsite_text::{Language, say};

use crate::{Refusal, check, import, surroundings};

pub use parser::{Speaker, command};
use stop::stop;

/// The scenario of a call that names none: that of the document this all began with.
const DEFAULT_SCENARIO: &str = "vmm-to-vmm";

/// What is asked for.
pub enum Order {
    /// Judge inventories.
    Check(check::Call),
    /// List rules.
    Rules { edition: Option<&'static Edition>, form: Form },
    /// Put an inventory into a link.
    Encode { estate: PathBuf, edition: &'static Edition, today: Option<Date>, names: Names },
    /// Take an inventory out of a link, given or to be read.
    Decode { fragment: String },
    /// Turn the pseudonyms in a text into what they stand for.
    Restore { text: PathBuf, key: PathBuf },
    /// Make one inventory of several files.
    Import(import::Call),
    /// Print the schema.
    Schema,
    /// Print what completes calls in a shell.
    Completions { shell: Shell },
    /// Print the manual page.
    Manual,
}

/// Under which names an estate leaves.
pub enum Names {
    /// Its own
    Own,
    /// Pseudonyms; the key is kept in this file, where one is given
    Pseudonyms { key: Option<PathBuf> },
}

/// What is printed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Text for people at a terminal.
    Text,
    /// What stands in a file of this format.
    File(Format),
}

/// Why there is no order to carry out.
pub enum Stop {
    /// Help or the version was asked for.
    Help { text: String, language: Language },
    /// The call is wrong.
    Wrong(Refusal),
}

/// Reads a call, the program's own name first.
pub fn parse(given: &[OsString]) -> Result<(Order, Language), Stop> {
    let language = surroundings::language(given);
    let matches = command(language).try_get_matches_from(given).map_err(|error| stop(&error, language))?;
    let order = order(&matches, language).map_err(Stop::Wrong)?;
    match text(&matches, "color").as_deref() {
        Some("always") => ColorChoice::Always.write_global(),
        Some("never") => ColorChoice::Never.write_global(),
        _ => {}
    }
    Ok((order, language))
}

fn order(matches: &ArgMatches, language: Language) -> Result<Order, Refusal> {
    match matches.subcommand() {
        Some(("check", given)) => Ok(Order::Check(check::Call {
            estates: given.get_many("estate").unwrap_or_default().cloned().collect(),
            edition: edition(given, language)?.map_or_else(|| named(DEFAULT_SCENARIO, language), Ok)?,
            today: today(given, language)?,
            all: given.get_flag("all"),
            all_scenarios: given.get_flag("all-scenarios"),
            baseline: given.get_one::<PathBuf>("baseline").cloned(),
            form: form(given),
            output: given.get_one::<PathBuf>("output").cloned(),
        })),
        Some(("rules", given)) => Ok(Order::Rules { edition: edition(given, language)?, form: form(given) }),
        Some(("link", given)) => match given.subcommand() {
            Some(("encode", given)) => Ok(Order::Encode {
                estate: path(given),
                edition: edition(given, language)?.map_or_else(|| named(DEFAULT_SCENARIO, language), Ok)?,
                today: today(given, language)?,
                names: if given.get_flag("pseudonyms") {
                    Names::Pseudonyms { key: key_file(given) }
                } else {
                    Names::Own
                },
            }),
            Some(("decode", given)) => {
                Ok(Order::Decode { fragment: text(given, "fragment").unwrap_or_default() })
            }
            _ => Err(vec![say(language, "command-wrong-call", &[])]),
        },
        Some(("restore", given)) => Ok(Order::Restore {
            text: given.get_one::<PathBuf>("text").cloned().unwrap_or_default(),
            key: key_file(given).unwrap_or_default(),
        }),
        Some(("import", given)) => import::call(given, language).map(Order::Import),
        Some(("schema", _)) => Ok(Order::Schema),
        Some(("manual", _)) => Ok(Order::Manual),
        Some(("completions", given)) => {
            let word = text(given, "shell");
            let shell = parser::SHELLS.into_iter().find(|(known, _)| word.as_deref() == Some(known));
            let wrong = || vec![say(language, "command-wrong-call", &[])];
            shell.map(|(_, shell)| Order::Completions { shell }).ok_or_else(wrong)
        }
        _ => Err(vec![say(language, "command-wrong-call", &[])]),
    }
}

fn text(given: &ArgMatches, name: &str) -> Option<String> {
    given.get_one::<String>(name).cloned()
}

fn path(given: &ArgMatches) -> PathBuf {
    given.get_one::<PathBuf>("estate").cloned().unwrap_or_default()
}

fn key_file(given: &ArgMatches) -> Option<PathBuf> {
    given.get_one::<PathBuf>("key").cloned()
}

fn form(given: &ArgMatches) -> Form {
    let word = text(given, "format");
    let format = Format::ALL.into_iter().find(|format| word.as_deref() == Some(format.word()));
    format.map_or(Form::Text, Form::File)
}

fn today(given: &ArgMatches, language: Language) -> Result<Option<Date>, Refusal> {
    let Some(text) = text(given, "today") else { return Ok(None) };
    match Date::parse(&text) {
        Some(date) => Ok(Some(date)),
        None => Err(vec![say(language, "command-not-a-day", &[("value", text.into())])]),
    }
}

fn edition(given: &ArgMatches, language: Language) -> Result<Option<&'static Edition>, Refusal> {
    text(given, "edition").map(|name| named(&name, language)).transpose()
}

fn named(name: &str, language: Language) -> Result<&'static Edition, Refusal> {
    editions::named(name).ok_or_else(|| {
        let known = editions::ALL.iter().map(|edition| edition.name()).collect();
        let args = [("edition", name.into()), ("known", secondsite_text::Arg::List(known))];
        vec![say(language, "call-unknown-edition", &args)]
    })
}
