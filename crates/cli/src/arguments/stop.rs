//! Calls that the parser could not follow, in our own words.

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use secondsite_text::{Language, say};

use super::Stop;

/// Why there is no order, from what the parser says.
pub fn stop(error: &Error, language: Language) -> Stop {
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
