//! A call, read: which order it gives, or why it gives none. The parser lays out and checks; every word it
//! shows is taken from the texts.

use std::ffi::OsString;
use std::path::PathBuf;

use anstream::ColorChoice;
use clap::builder::PossibleValuesParser;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command, Error, value_parser};
use clap_complete::Shell;
use secondsite_inventory::value::Date;
use secondsite_report::Format;
use secondsite_rules::editions::{self, Edition};
use secondsite_text::{Language, say};

use crate::{Refusal, import, surroundings};

/// The scenario of a call that names none: that of the document this all began with.
const DEFAULT_SCENARIO: &str = "vmm-to-vmm";

/// Where the options that every command has stand in its help.
const LAST: usize = 100;

/// The shells for which calls can be completed.
const SHELLS: [(&str, Shell); 4] =
    [("bash", Shell::Bash), ("zsh", Shell::Zsh), ("fish", Shell::Fish), ("powershell", Shell::PowerShell)];

/// What is asked for.
pub enum Order {
    /// Judge an inventory.
    Check {
        estate: PathBuf,
        edition: &'static Edition,
        today: Option<Date>,
        all: bool,
        all_scenarios: bool,
        baseline: Option<PathBuf>,
        form: Form,
    },
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

/// The parser itself, from which completions are made.
pub fn command(language: Language) -> Command {
    let speaker = Speaker(language);
    let edition = || speaker.option("edition", "SLUG[@DATE]", "command-argument-edition");
    let formats = |shown, id, files: &[Format]| {
        let words = std::iter::once("text").chain(files.iter().map(|format| format.word()));
        let words = PossibleValuesParser::new(words.collect::<Vec<_>>());
        speaker.option("format", shown, id).value_parser(words)
    };
    let estate =
        || speaker.place("estate", "ESTATE", "command-argument-estate").value_parser(value_parser!(PathBuf));
    let key = |id| speaker.option("key", "KEY", id).value_parser(value_parser!(PathBuf));
    let languages = PossibleValuesParser::new(Language::ALL.map(Language::code));
    let help = speaker.flag("help", "command-argument-help").short('h').action(ArgAction::Help);
    let check = speaker
        .command("check", "command-check")
        .arg(estate())
        .arg(edition())
        .arg(speaker.option("today", "DATE", "command-argument-today"))
        .arg(speaker.flag("all", "command-argument-all"))
        .arg(speaker.flag("all-scenarios", "command-argument-all-scenarios"))
        .arg(
            speaker
                .option("baseline", "OLD", "command-argument-baseline")
                .value_parser(value_parser!(PathBuf)),
        )
        .arg(formats("FORMAT", "command-argument-report-format", &Format::ALL));
    let rules = speaker
        .command("rules", "command-rules")
        .arg(speaker.option("edition", "SLUG[@DATE]", "command-argument-rules-edition"))
        .arg(formats("text|json", "command-argument-format", &[Format::Json]));
    let encode = speaker
        .command("encode", "command-link-encode")
        .arg(estate())
        .arg(edition())
        .arg(speaker.option("today", "DATE", "command-argument-pinned-today"))
        .arg(speaker.flag("pseudonyms", "command-argument-pseudonyms"))
        .arg(key("command-argument-key").requires("pseudonyms"));
    let restore = speaker
        .command("restore", "command-restore")
        .arg(speaker.place("text", "FILE", "command-argument-reply").value_parser(value_parser!(PathBuf)))
        .arg(key("command-argument-restore-key").required(true));
    let decode = speaker.command("decode", "command-link-decode").arg(speaker.place(
        "fragment",
        "FRAGMENT",
        "command-argument-fragment",
    ));
    let link = speaker
        .command("link", "command-link")
        .subcommands([encode, decode])
        .arg_required_else_help(true)
        .subcommand_required(true);
    speaker
        .command("secondsite", "command")
        .version(env!("CARGO_PKG_VERSION"))
        .arg(help.global(true).display_order(LAST))
        .arg(speaker.flag("version", "command-argument-version").short('V').action(ArgAction::Version))
        .arg(
            speaker
                .option("lang", "en|sv", "command-argument-lang")
                .value_parser(languages)
                .global(true)
                .display_order(LAST),
        )
        .arg(
            speaker
                .option("color", "auto|always|never", "command-argument-color")
                .value_parser(["auto", "always", "never"])
                .global(true)
                .display_order(LAST),
        )
        .subcommands([
            check,
            rules,
            link,
            restore,
            import::command(&speaker),
            speaker.command("schema", "command-schema"),
            speaker.command("completions", "command-completions").arg(
                speaker
                    .place("shell", "bash|zsh|fish|powershell", "command-argument-shell")
                    .hide_possible_values(true)
                    .value_parser(SHELLS.map(|(word, _)| word)),
            ),
        ])
        .arg_required_else_help(true)
        .subcommand_required(true)
}

/// Makes parts of the parser that speak a language.
pub struct Speaker(Language);

impl Speaker {
    fn say(&self, id: &str) -> String {
        say(self.0, id, &[])
    }

    pub fn command(&self, name: &'static str, id: &str) -> Command {
        let usage = self.say("command-usage");
        Command::new(name)
            .about(self.say(id))
            .after_help(self.say(&format!("{id}.examples")))
            .help_template(format!("{{about}}\n\n{usage}: {{usage}}\n\n{{all-args}}{{after-help}}"))
            .subcommand_help_heading(self.say("command-commands"))
            .disable_help_flag(true)
            .disable_version_flag(true)
            .disable_help_subcommand(true)
    }

    pub fn place(&self, name: &'static str, shown: &'static str, id: &str) -> Arg {
        Arg::new(name)
            .value_name(shown)
            .help(self.say(id))
            .help_heading(self.say("command-arguments"))
            .required(true)
    }

    pub fn option(&self, name: &'static str, shown: &'static str, id: &str) -> Arg {
        self.named(name, id).value_name(shown).hide_possible_values(true)
    }

    fn flag(&self, name: &'static str, id: &str) -> Arg {
        self.named(name, id).action(ArgAction::SetTrue)
    }

    fn named(&self, name: &'static str, id: &str) -> Arg {
        Arg::new(name).long(name).help(self.say(id)).help_heading(self.say("command-options"))
    }
}

fn order(matches: &ArgMatches, language: Language) -> Result<Order, Refusal> {
    match matches.subcommand() {
        Some(("check", given)) => Ok(Order::Check {
            estate: path(given),
            edition: edition(given, language)?.map_or_else(|| named(DEFAULT_SCENARIO, language), Ok)?,
            today: today(given, language)?,
            all: given.get_flag("all"),
            all_scenarios: given.get_flag("all-scenarios"),
            baseline: given.get_one::<PathBuf>("baseline").cloned(),
            form: form(given),
        }),
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
        Some(("completions", given)) => {
            let word = text(given, "shell");
            let shell = SHELLS.into_iter().find(|(known, _)| word.as_deref() == Some(known));
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

/// What the parser could not follow, in our own words.
fn stop(error: &Error, language: Language) -> Stop {
    let told = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let argument = || ("argument", told(ContextKind::InvalidArg).into());
    let sentence = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            return Stop::Help { text: error.render().to_string(), language };
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            return Stop::Wrong(vec![error.render().to_string().trim_end().to_owned()]);
        }
        ErrorKind::UnknownArgument => say(language, "command-unknown-argument", &[argument()]),
        ErrorKind::InvalidSubcommand => say(
            language,
            "command-unknown-command",
            &[("command", told(ContextKind::InvalidSubcommand).into())],
        ),
        ErrorKind::MissingRequiredArgument => say(language, "command-missing-argument", &[argument()]),
        ErrorKind::ArgumentConflict => say(language, "command-repeated-argument", &[argument()]),
        ErrorKind::InvalidValue if told(ContextKind::InvalidValue).is_empty() => {
            say(language, "command-missing-value", &[argument()])
        }
        ErrorKind::InvalidValue => say(
            language,
            "command-wrong-value",
            &[argument(), ("value", told(ContextKind::InvalidValue).into())],
        ),
        _ => say(language, "command-wrong-call", &[]),
    };
    let help = say(language, "command-see-help", &[("command", "secondsite".into())]);
    Stop::Wrong(vec![format!("{sentence} {help}")])
}
