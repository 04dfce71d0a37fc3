//! The order `check`: one estate judged, or several with a summary.

mod baseline;

use std::path::{Path, PathBuf};

use secondsite_inventory::json::Reading;
use secondsite_inventory::value::Date;
use secondsite_report::several::{self, Judged};
use secondsite_report::{Handover, text};
use secondsite_rules::editions::Edition;
use secondsite_rules::{Report, Verdict, check, check_everywhere};
use secondsite_text::{Arg, Language, say};

use crate::arguments::Form;
use crate::orders::read;
use crate::surroundings::{self, print, put, tell, wants_colour};
use crate::{Refusal, WRONG};

use baseline::Baseline;

/// What is to be judged, and how.
pub struct Call {
    pub estates: Vec<PathBuf>,
    pub edition: &'static Edition,
    pub today: Option<Date>,
    pub all: bool,
    pub all_scenarios: bool,
    pub baseline: Option<PathBuf>,
    pub form: Form,
    pub output: Option<PathBuf>,
}

/// Carries the order out. Gives the exit code.
pub fn carry_out(call: &Call, language: Language) -> Result<u8, Refusal> {
    let today = call.today.or_else(surroundings::today).ok_or_else(Refusal::new)?;
    match call.estates.as_slice() {
        // A folder is several even while it holds one file, so that its reports do not change their form.
        [estate] if !estate.is_dir() => one(call, estate, today, language),
        estates => many(call, estates, today, language),
    }
}

fn one(call: &Call, estate: &Path, today: Date, language: Language) -> Result<u8, Refusal> {
    spare(call, &[estate.to_owned()], language)?;
    let found = Found::of(estate, call, today, language)?;
    let baseline = call.baseline.as_deref().map(|old| Baseline::read(old, language)).transpose()?;
    let file = file_of(estate);
    let given = found.handed(call, file.as_deref(), language);
    let written = match call.form {
        Form::File(format) => format.write(&given),
        Form::Text => {
            let Handover { report, everywhere, inventory, all, .. } = given;
            text(report, everywhere, inventory, language, all, has_colour(call))
        }
    };
    deliver(call, &written, language)?;
    Ok(match baseline {
        Some(baseline) => baseline.against(&found.reading.inventory, &found.report, language),
        None => exit_code(found.report.verdict),
    })
}

fn many(call: &Call, estates: &[PathBuf], today: Date, language: Language) -> Result<u8, Refusal> {
    if let Form::File(format) = call.form
        && !several::FORMATS.contains(&format)
    {
        let known = several::FORMATS.iter().map(|format| format.word().to_owned()).collect();
        let args = [("format", format.word().into()), ("known", Arg::List(known))];
        return Err(vec![say(language, "command-format-of-one", &args)]);
    }
    if call.baseline.is_some() {
        return Err(vec![say(language, "command-baseline-of-one", &[])]);
    }
    let mut found = Vec::new();
    for estate in estates {
        let files = if estate.is_dir() {
            surroundings::inventories(estate, language)
        } else {
            Ok(vec![estate.clone()])
        };
        match files {
            Ok(files) => {
                spare(call, &files, language)?;
                found.extend(files.into_iter().map(|file| (called(&file, language), Ok(file))));
            }
            Err(refusal) => found.push((called(estate, language), Err(refusal))),
        }
    }
    let found: Vec<(String, Result<Found, Refusal>)> = found
        .into_iter()
        .map(|(name, file)| (name, file.and_then(|file| Found::of(&file, call, today, language))))
        .collect();
    let judged: Vec<Judged<'_>> = found
        .iter()
        .map(|(file, found)| Judged {
            file,
            found: found
                .as_ref()
                .map(|found| found.handed(call, Some(file), language))
                .map_err(Vec::as_slice),
        })
        .collect();
    judged
        .iter()
        .filter_map(|each| each.found.as_ref().err())
        .flat_map(|why| why.iter())
        .for_each(|why| tell(why));
    let written = match call.form {
        Form::File(format) => several::file(format, &judged, language).unwrap_or_default(),
        Form::Text => several::text(&judged, language, has_colour(call)),
    };
    deliver(call, &written, language)?;
    let codes =
        judged.iter().map(|each| each.found.as_ref().map_or(WRONG, |given| exit_code(given.report.verdict)));
    Ok(worst(codes))
}

/// An estate with what was found in it.
struct Found {
    reading: Reading,
    report: Report,
    everywhere: Vec<Report>,
}

impl Found {
    fn of(estate: &Path, call: &Call, today: Date, language: Language) -> Result<Self, Refusal> {
        let reading = read(estate, language)?;
        let report = check(&reading.inventory, call.edition, today);
        let everywhere =
            if call.all_scenarios { check_everywhere(&reading.inventory, today) } else { Vec::new() };
        Ok(Self { reading, report, everywhere })
    }

    fn handed<'a>(&'a self, call: &Call, file: Option<&'a str>, language: Language) -> Handover<'a> {
        Handover {
            report: &self.report,
            everywhere: &self.everywhere,
            inventory: &self.reading.inventory,
            warnings: &self.reading.warnings,
            language,
            all: call.all,
            file,
        }
    }
}

/// Prints what was written, or puts it where the call says.
fn deliver(call: &Call, written: &str, language: Language) -> Result<(), Refusal> {
    match (&call.output, call.form) {
        (Some(file), _) => surroundings::replace(file, written, language),
        (None, Form::File(_)) => put(written, language),
        (None, Form::Text) => print(written, language),
    }
}

/// Refuses to write a report over an inventory.
fn spare(call: &Call, estates: &[PathBuf], language: Language) -> Result<(), Refusal> {
    let Some(output) = &call.output else { return Ok(()) };
    if !estates.iter().any(|estate| surroundings::is_same(estate, output)) {
        return Ok(());
    }
    let args = [("file", output.display().to_string().into())];
    Err(vec![say(language, "command-output-is-estate", &args)])
}

/// A file has no colours.
fn has_colour(call: &Call) -> bool {
    call.output.is_none() && wants_colour()
}

/// The file that an estate came from, if it came from one.
fn file_of(estate: &Path) -> Option<String> {
    (estate.as_os_str() != "-").then(|| estate.to_string_lossy().into_owned())
}

/// What an estate's file is called in a summary.
fn called(estate: &Path, language: Language) -> String {
    file_of(estate).unwrap_or_else(|| say(language, "command-standard-input", &[]))
}

/// What a verdict means to a job that runs every night.
const fn exit_code(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Ready | Verdict::ReadyWithWarnings => 0,
        Verdict::NotReady | Verdict::Retired => 1,
        Verdict::CannotTell => 2,
    }
}

/// The exit code of several: wrong input before not ready, not ready before what cannot be told.
fn worst(codes: impl Iterator<Item = u8>) -> u8 {
    let weight = |code: &u8| [0, 2, 1, WRONG].iter().position(|known| known == code);
    codes.max_by_key(weight).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_verdict_has_the_exit_code_of_the_data_contract() {
        let codes = [
            (Verdict::Ready, 0),
            (Verdict::ReadyWithWarnings, 0),
            (Verdict::NotReady, 1),
            (Verdict::Retired, 1),
            (Verdict::CannotTell, 2),
        ];
        for (verdict, code) in codes {
            assert_eq!(exit_code(verdict), code, "{verdict:?}");
        }
    }

    #[test]
    fn the_exit_code_of_several_is_the_worst() {
        for (codes, code) in
            [(&[0, 0][..], 0), (&[0, 2, 0], 2), (&[2, 1], 1), (&[1, 2], 1), (&[1, 3, 2], 3), (&[], 0)]
        {
            assert_eq!(worst(codes.iter().copied()), code, "{codes:?}");
        }
    }
}
