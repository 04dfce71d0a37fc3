//! Several estates handed over at once, with a summary.

use secondsite_text::Language;

use crate::format::{Format, Handover};
use crate::json::json_of_several;
use crate::junit::junit_of_several;
use crate::sarif::sarif_of_several;
use crate::text::text_of_several;

/// One of several files.
pub struct Judged<'a> {
    /// The file, as it is called in a summary.
    pub file: &'a str,
    /// What was found, or why the file could not be read, a sentence each.
    pub found: Result<Handover<'a>, &'a [String]>,
}

/// The formats that hold several estates in one file.
pub const FORMATS: [Format; 3] = [Format::Json, Format::Sarif, Format::Junit];

/// The estates in one file of this format; nothing where the format is for one estate.
#[must_use]
pub fn file(format: Format, judged: &[Judged<'_>], language: Language) -> Option<String> {
    match format {
        Format::Json => Some(json_of_several(judged)),
        Format::Sarif => Some(sarif_of_several(judged)),
        Format::Junit => Some(junit_of_several(judged, language)),
        Format::Html | Format::Markdown | Format::Csv => None,
    }
}

/// The estates as text for the terminal, each under its file's name, a summary last.
#[must_use]
pub fn text(judged: &[Judged<'_>], language: Language, colour: bool) -> String {
    text_of_several(judged, language, colour)
}
