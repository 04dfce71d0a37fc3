//! Orders carried out.

use std::path::{Path, PathBuf};

use secondsite_inventory::Inventory;
use secondsite_inventory::json::{self, Problem, Reading};
use secondsite_inventory::schema::json_schema;
use secondsite_inventory::value::Date;
use secondsite_plan::compare;
use secondsite_report::{Handover, catalogue};
use secondsite_rules::check::Finding;
use secondsite_rules::editions;
use secondsite_rules::{Level, Report, Verdict, check, check_everywhere};
use secondsite_share::{Link, LinkError, decode, encode};
use secondsite_text::{Arg, Language, problem, say};

use crate::arguments::{self, Form, Order};
use crate::pseudonyms;
use crate::surroundings::{self, print, put, tell, wants_colour};
use crate::{Refusal, import};

/// Carries out an order. Gives the exit code.
pub fn carry_out(order: Order, language: Language) -> Result<u8, Refusal> {
    match order {
        Order::Check { estate, edition, today, all, all_scenarios, baseline, form } => {
            let Reading { inventory, warnings } = read(&estate, language)?;
            let today = today.or_else(surroundings::today).ok_or_else(Refusal::new)?;
            let report = check(&inventory, edition, today);
            let everywhere = if all_scenarios { check_everywhere(&inventory, today) } else { Vec::new() };
            match form {
                Form::File(format) => {
                    let (inventory, warnings) = (&inventory, warnings.as_slice());
                    let (report, everywhere) = (&report, everywhere.as_slice());
                    let file = file_of(&estate);
                    let given = Handover {
                        report,
                        everywhere,
                        inventory,
                        warnings,
                        language,
                        all,
                        file: file.as_deref(),
                    };
                    put(&format.write(&given), language)?;
                }
                Form::Text => {
                    let colour = wants_colour();
                    let text =
                        secondsite_report::text(&report, &everywhere, &inventory, language, all, colour);
                    print(&text, language)?;
                }
            }
            let Some(old) = baseline else { return Ok(exit_code(report.verdict)) };
            let old = read(&old, language)?.inventory;
            return Ok(against(&old, &inventory, &report, language));
        }
        Order::Rules { edition, form: Form::File(_) } => put(&catalogue::json(edition, language), language)?,
        Order::Rules { edition, form: Form::Text } => print(&catalogue::text(edition, language), language)?,
        Order::Encode { estate, edition, today, names } => {
            let inventory = pseudonyms::under(names, read(&estate, language)?.inventory, language)?;
            let link = encode(&Link { edition: edition.name(), today, view: None, inventory })
                .map_err(|_| vec![say(language, "link-not-made", &[])])?;
            put(&format!("{link}\n"), language)?;
        }
        Order::Decode { fragment } => {
            let link = open(&fragment, language)?;
            tell(&pinned(&link.edition, link.today, language));
            put(&json::write(&link.inventory), language)?;
        }
        Order::Restore { text, key } => put(&pseudonyms::restored(&text, &key, language)?, language)?,
        Order::Import(call) => return import::carry_out(&call, language),
        Order::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut arguments::command(language), "secondsite", &mut script);
            put(&String::from_utf8_lossy(&script), language)?;
        }
        Order::Schema => put(&json_schema(), language)?,
    }
    Ok(0)
}

/// What a verdict means to a job that runs every night.
const fn exit_code(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Ready | Verdict::ReadyWithWarnings => 0,
        Verdict::NotReady | Verdict::Retired => 1,
        Verdict::CannotTell => 2,
    }
}

/// Tells what is new, mended and unchanged against an earlier inventory of the estate, judged alike. Only what
/// is new counts for the exit code.
fn against(old: &Inventory, inventory: &Inventory, report: &Report, language: Language) -> u8 {
    let before = check(old, report.edition, report.today);
    let difference = compare::findings((old, &before), (inventory, report));
    let count = |findings: &[&Finding]| Arg::from(findings.len());
    let args = [
        ("new", count(&difference.new)),
        ("fixed", count(&difference.fixed)),
        ("unchanged", count(&difference.unchanged)),
    ];
    tell(&say(language, "command-against", &args));
    let mut blockers = difference.new.iter().filter(|finding| finding.level == Level::Blocker).peekable();
    match (blockers.peek().is_some(), blockers.any(|finding| finding.is_open_failure())) {
        (_, true) => exit_code(Verdict::NotReady),
        (true, false) => exit_code(Verdict::CannotTell),
        (false, false) => exit_code(Verdict::Ready),
    }
}

/// The file that an estate came from, if it came from one.
fn file_of(estate: &Path) -> Option<String> {
    (estate.as_os_str() != "-").then(|| estate.to_string_lossy().into_owned())
}

/// Reads an inventory, and says what was ignored in it.
fn read(estate: &Path, language: Language) -> Result<Reading, Refusal> {
    let (bytes, name) = surroundings::read(estate, language)?;
    let told = |each: &Problem| format!("{name}: {}", problem(language, each));
    let reading = json::read(&bytes).map_err(|problems| problems.iter().map(told).collect::<Refusal>())?;
    for warning in &reading.warnings {
        tell(&say(language, "command-ignored", &[("problem", told(warning).into())]));
    }
    Ok(reading)
}

/// Opens a link, given or with `-` read from standard input.
fn open(fragment: &str, language: Language) -> Result<Link, Refusal> {
    let read;
    let text = if fragment == "-" {
        read = surroundings::read(&PathBuf::from(fragment), language)?.0;
        String::from_utf8_lossy(&read)
    } else {
        fragment.into()
    };
    decode(&text).map_err(|error| {
        let sentence = say(language, &format!("link-{}", error.word()), &[]);
        let LinkError::Unreadable(problems) = error else { return vec![sentence] };
        let problems = problems.iter().map(|each| problem(language, each));
        std::iter::once(sentence).chain(problems).collect()
    })
}

/// What a link says besides its inventory.
fn pinned(edition: &str, today: Option<Date>, language: Language) -> String {
    if editions::named(edition).is_none() {
        return say(language, "link-edition-unknown", &[("edition", edition.into())]);
    }
    match today {
        Some(date) => {
            say(language, "command-decoded-pinned", &[("edition", edition.into()), ("date", Arg::Date(date))])
        }
        None => say(language, "command-decoded", &[("edition", edition.into())]),
    }
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
}
