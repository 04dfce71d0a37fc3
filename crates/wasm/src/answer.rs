//! A call answered: the report's JSON, or what was wrong with the call.

use secondsite_inventory::json;
use secondsite_inventory::value::Date;
use secondsite_rules::{check, editions};
use secondsite_text::{Arg, Language, problem, say};
use serde::{Deserialize, Serialize};

/// What a page asks for. A name that is misspelt is refused rather than ignored.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Options {
    /// The day to judge for; required, since there is no clock here.
    pub today: Option<String>,
    /// The edition; without one the newest of the seed's scenario.
    pub edition: Option<String>,
    /// The language of messages; English without one.
    pub language: Option<String>,
    /// Whether to list every finding.
    pub all: bool,
}

/// Why there is no report.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Refusal {
    /// Everything that is wrong.
    pub problems: Vec<Problem>,
}

/// Something wrong with a call.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The path in the inventory; empty when it is not about one value.
    pub path: String,
    /// The line in the inventory, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// The column in the inventory, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
    /// What is wrong, in a sentence.
    pub message: String,
}

/// The report of an inventory, byte for byte as the command line writes it.
///
/// # Errors
/// What is wrong with the inventory or the options.
pub fn answer(inventory: &str, options: &Options) -> Result<String, Refusal> {
    let language = match &options.language {
        None => Language::default(),
        Some(code) => {
            Language::ALL.into_iter().find(|language| language.code() == code).ok_or_else(|| {
                refusal(say(
                    Language::default(),
                    "module-unknown-language",
                    &[("language", code.as_str().into())],
                ))
            })?
        }
    };
    let today = options.today.as_deref().and_then(Date::parse);
    let today = today.ok_or_else(|| refusal(say(language, "module-no-day", &[])))?;
    let name = options.edition.as_deref().unwrap_or("vmm-to-vmm");
    let edition = editions::named(name).ok_or_else(|| {
        let known = editions::ALL.iter().map(|edition| edition.name()).collect();
        refusal(say(
            language,
            "call-unknown-edition",
            &[("edition", name.into()), ("known", Arg::List(known))],
        ))
    })?;
    let reading = json::read(inventory.as_bytes()).map_err(|problems| Refusal {
        problems: problems.iter().map(|each| misread(language, each)).collect(),
    })?;
    let report = check(&reading.inventory, edition, today);
    Ok(secondsite_report::json(&report, &[], &reading.inventory, language, &reading.warnings, options.all))
}

fn misread(language: Language, found: &json::Problem) -> Problem {
    Problem {
        path: found.path.clone(),
        line: Some(found.place.line),
        column: Some(found.place.column),
        message: problem::fault(language, &found.fault),
    }
}

fn refusal(message: String) -> Refusal {
    Refusal { problems: vec![Problem { path: String::new(), line: None, column: None, message }] }
}

/// The inventory was not given as text.
#[must_use]
pub fn wrong_inventory(options: &Options) -> Refusal {
    let language = options.language.as_deref().and_then(Language::named).unwrap_or_default();
    refusal(say(language, "module-inventory-not-text", &[]))
}

/// The options are of a wrong type, or misspelt.
#[must_use]
pub fn wrong_options(reason: &str) -> Refusal {
    refusal(say(Language::default(), "module-wrong-options", &[("reason", reason.into())]))
}

#[cfg(test)]
mod tests {
    use super::*;

    const EMPTY: &str = r#"{"format":"secondsite/1"}"#;

    fn options(today: &str) -> Options {
        Options { today: Some(today.to_owned()), ..Options::default() }
    }

    fn messages(inventory: &str, options: &Options) -> Vec<String> {
        answer(inventory, options).unwrap_err().problems.into_iter().map(|problem| problem.message).collect()
    }

    #[test]
    fn a_report_is_that_of_the_command_line() {
        let report = answer(EMPTY, &options("2026-11-23")).unwrap();
        assert!(
            report.starts_with("{\n  \"format\": \"secondsite-report/1\",\n  \"edition\": \"vmm-to-vmm@"),
            "{report}"
        );
        assert!(report.contains("\"today\": \"2026-11-23\""));
    }

    #[test]
    fn without_a_day_there_is_no_report() {
        let sentence = "The option today has to be a day of the calendar, such as 2026-11-23.";
        assert_eq!(messages(EMPTY, &Options::default()), [sentence]);
        assert_eq!(messages(EMPTY, &options("2026-02-30")), [sentence]);
    }

    #[test]
    fn an_unknown_edition_or_language_is_refused_in_words() {
        let edition = Options { edition: Some("vmm-to-mars".to_owned()), ..options("2026-11-23") };
        assert!(messages(EMPTY, &edition)[0].starts_with("There is no edition vmm-to-mars."));
        let language = Options { language: Some("de".to_owned()), ..options("2026-11-23") };
        assert_eq!(messages(EMPTY, &language), ["There is no language de; give en or sv."]);
    }

    #[test]
    fn what_is_wrong_in_an_inventory_has_its_place() {
        let refusal =
            answer("{\"format\":\"secondsite/1\",\n \"hosts\": 3}", &options("2026-11-23")).unwrap_err();
        let [problem] = &refusal.problems[..] else { panic!("{refusal:?}") };
        assert_eq!((problem.path.as_str(), problem.line, problem.column), ("hosts", Some(2), Some(11)));
    }
}
