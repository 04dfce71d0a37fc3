//! The parser: every command with its arguments, described from the texts.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};
use clap_complete::Shell;
use secondsite_report::Format;
use secondsite_text::{Language, say};

use crate::import;

/// Where the options that every command has stand in its help.
const LAST: usize = 100;

/// The shells for which calls can be completed.
pub const SHELLS: [(&str, Shell); 4] =
    [("bash", Shell::Bash), ("zsh", Shell::Zsh), ("fish", Shell::Fish), ("powershell", Shell::PowerShell)];

/// The parser itself, from which completions and the manual page are made.
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
    let estates = speaker.place("estate", "ESTATE", "command-argument-estates");
    let check = speaker
        .command("check", "command-check")
        .arg(estates.num_args(1..).value_parser(value_parser!(PathBuf)))
        .arg(edition())
        .arg(speaker.option("today", "DATE", "command-argument-today"))
        .arg(speaker.flag("all", "command-argument-all"))
        .arg(speaker.flag("all-scenarios", "command-argument-all-scenarios"))
        .arg(
            speaker
                .option("baseline", "OLD", "command-argument-baseline")
                .value_parser(value_parser!(PathBuf)),
        )
        .arg(formats("FORMAT", "command-argument-report-format", &Format::ALL))
        .arg(
            speaker.option("output", "FILE", "command-argument-output").value_parser(value_parser!(PathBuf)),
        );
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
            speaker.command("manual", "command-manual"),
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
