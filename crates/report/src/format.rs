//! The formats a report is handed over in, and what goes into each.

use secondsite_inventory::Inventory;
use secondsite_inventory::json::Problem;
use secondsite_rules::Report;
use secondsite_rules::check::{Finding, Outcome};
use secondsite_text::{Language, say};

use crate::{csv, html, json, junit, markdown, sarif};

/// The version of the tool that writes a report.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Everything a report is written from.
#[derive(Clone, Copy)]
pub struct Handover<'a> {
    /// What was found.
    pub report: &'a Report,
    /// The same estate's reports in every scenario, told only where there are some.
    pub everywhere: &'a [Report],
    /// The estate.
    pub inventory: &'a Inventory,
    /// What reading the inventory warned of.
    pub warnings: &'a [Problem],
    /// The language of every sentence.
    pub language: Language,
    /// Whether to list findings that are met or do not apply, too.
    pub all: bool,
    /// The file the inventory was read from, as a path; without one, the name it is saved under.
    pub file: Option<&'a str>,
}

impl Handover<'_> {
    /// Whether a finding is listed.
    pub(crate) const fn lists(&self, finding: &Finding) -> bool {
        self.all || matches!(finding.outcome, Outcome::Fail(_) | Outcome::Unknown(_))
    }

    /// The tool with its version.
    pub(crate) fn made_by(&self) -> String {
        say(self.language, "report-made-by", &[("version", VERSION.into())])
    }
}

/// A format for files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A page to read, print and hand over.
    Html,
    /// For wikis, issues and mail.
    Markdown,
    /// For spreadsheets.
    Csv,
    /// For programs, as the data contract has it.
    Json,
    /// For code scanning.
    Sarif,
    /// For build servers.
    Junit,
}

impl Format {
    /// Every format, the one for most readers first.
    pub const ALL: [Self; 6] = [Self::Html, Self::Markdown, Self::Csv, Self::Json, Self::Sarif, Self::Junit];

    /// The word that chooses it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "markdown",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Sarif => "sarif",
            Self::Junit => "junit",
        }
    }

    /// How names of its files end, without the dot.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "md",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Sarif => "sarif",
            Self::Junit => "xml",
        }
    }

    /// Its media type.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Html => "text/html",
            Self::Markdown => "text/markdown",
            Self::Csv => "text/csv",
            Self::Json => "application/json",
            Self::Sarif => "application/sarif+json",
            Self::Junit => "application/xml",
        }
    }

    /// The report in this format, with a line break at the end.
    #[must_use]
    pub fn write(self, given: &Handover<'_>) -> String {
        match self {
            Self::Html => html(given),
            Self::Markdown => markdown(given),
            Self::Csv => csv(given),
            Self::Json => {
                let Handover { report, everywhere, inventory, language, warnings, all, .. } = *given;
                json(report, everywhere, inventory, language, warnings, all)
            }
            Self::Sarif => sarif(given),
            Self::Junit => junit(given),
        }
    }
}

/// The estate's name as a file name without ending: what a file system may refuse, or hide, becomes a dash.
#[must_use]
pub fn file_name(inventory: &Inventory) -> String {
    let name = inventory.name.as_ref().map(ToString::to_string).unwrap_or_default();
    let kept = name.chars().map(|character| if character.is_alphanumeric() { character } else { '-' });
    let name: String = kept.take(60).collect();
    let name = name.trim_matches('-');
    if name.is_empty() { "secondsite".to_owned() } else { name.to_owned() }
}
