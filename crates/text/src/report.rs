//! What is said of a report as a whole.

use secondsite_inventory::value::Date;
use secondsite_rules::check::{Counts, Outcome, Report, Verdict};
use secondsite_rules::editions::{Edition, Scenario, Status};
use secondsite_rules::rule::{Level, Subject};

use crate::language::Language;
use crate::measure::{date, month};
use crate::say::{Arg, has, say};

/// A verdict in a word or three: `Not ready`.
#[must_use]
pub fn verdict(language: Language, verdict: Verdict) -> String {
    say(language, &format!("verdict-{}", verdict.word()), &[])
}

/// A level: `Blocker`.
#[must_use]
pub fn level(language: Language, level: Level) -> String {
    say(language, &format!("level-{}", level.word()), &[])
}

/// An outcome: `Not applicable`.
#[must_use]
pub fn outcome(language: Language, outcome: &Outcome) -> String {
    say(language, &format!("outcome-{}", outcome.word()), &[])
}

/// What rules are about: `VMM clouds`.
#[must_use]
pub fn subject(language: Language, subject: Subject) -> String {
    say(language, &format!("subject-{}", subject.word()), &[])
}

/// What a scenario is called; its slug when it has no name yet.
#[must_use]
pub fn scenario(language: Language, scenario: &Scenario) -> String {
    let id = scenario_id(scenario);
    if has(language, &id) { say(language, &id, &[]) } else { scenario.slug.to_owned() }
}

fn scenario_id(scenario: &Scenario) -> String {
    format!("scenario-{}", scenario.slug)
}

/// A scenario and the date of the documentation it is judged by.
#[must_use]
pub fn edition(language: Language, edition: &Edition) -> String {
    let day = Date::parse(edition.date).map_or_else(|| edition.date.to_owned(), |day| date(language, day));
    let args = [("scenario", scenario(language, edition.scenario).into()), ("date", day.into())];
    say(language, "edition", &args)
}

/// Whether a scenario can still be set up, in a sentence.
#[must_use]
pub fn status(language: Language, scenario: &Scenario) -> String {
    match scenario.status {
        Status::Current => say(language, "status-current", &[]),
        Status::Retired { since } => {
            let own = format!("{}.retired", scenario_id(scenario));
            let id = if has(language, &own) { own.as_str() } else { "status-retired" };
            say(language, id, &[("since", month(language, since).into())])
        }
    }
}

/// A fact that an edition leaves to its readers, as what they are to look at; its id when it has no text.
#[must_use]
pub fn unchecked(language: Language, fact: &str) -> String {
    let id = format!("unchecked-{fact}");
    if has(language, &id) { say(language, &id, &[]) } else { fact.to_owned() }
}

/// The answer as a headline: `This scenario can no longer be set up`.
#[must_use]
pub fn headline(language: Language, report: &Report) -> String {
    say(language, &format!("verdict-{}.headline", report.verdict.word()), &[])
}

/// What stands under the headline: what decided it, and for a retired scenario what the checks alone would say.
#[must_use]
pub fn summary(language: Language, report: &Report) -> String {
    let decisive = decisive(language, &report.counts);
    let args = [
        ("verdict", verdict_in_sentence(language, report.underlying).into()),
        ("counts", Arg::List(decisive)),
        ("blockers", count(report.counts.blockers)),
        ("unknown", count(report.counts.unknown)),
    ];
    if report.verdict == Verdict::Retired {
        let status = status(language, report.edition.scenario);
        let alone = say(language, "verdict-retired.alone", &args);
        return format!("{status} {alone}");
    }
    say(language, &format!("verdict-{}.summary", report.verdict.word()), &args)
}

/// How an estate stands in a scenario, in a line: `Not ready: 2 blockers`.
#[must_use]
pub fn standing(language: Language, report: &Report) -> String {
    let counts = decisive(language, &report.counts);
    let args = [
        ("verdict", verdict(language, report.verdict).into()),
        ("underlying", verdict_in_sentence(language, report.underlying).into()),
        ("counts", Arg::List(counts)),
    ];
    say(language, if report.verdict == Verdict::Retired { "standing.retired" } else { "standing" }, &args)
}

/// A verdict inside a sentence: `not ready`.
#[must_use]
pub fn verdict_in_sentence(language: Language, verdict: Verdict) -> String {
    say(language, &format!("verdict-{}.inside", verdict.word()), &[])
}

/// Every count that is not zero: `2 blockers, 3 unknown, 71 passed`.
#[must_use]
pub fn counts(language: Language, counts: &Counts) -> String {
    let others = [
        ("count-passed", counts.pass),
        ("count-not-applicable", counts.not_applicable),
        ("count-accepted", counts.accepted),
    ];
    let mut said = decisive(language, counts);
    said.extend(several(language, &others));
    said.join(", ")
}

/// The counts that decide a verdict, as far as they are not zero.
fn decisive(language: Language, counts: &Counts) -> Vec<String> {
    let counts = [
        ("count-blockers", counts.blockers),
        ("count-warnings", counts.warnings),
        ("count-unknown", counts.unknown),
        ("count-advice", counts.advice),
    ];
    several(language, &counts).collect()
}

fn several(language: Language, counts: &[(&str, usize)]) -> impl Iterator<Item = String> {
    let present = counts.iter().filter(|(_, number)| *number > 0);
    present.map(move |(id, number)| say(language, id, &[("count", count(*number))]))
}

fn count(number: usize) -> Arg<'static> {
    number.into()
}

#[cfg(test)]
mod tests {
    use secondsite_inventory::Inventory;
    use secondsite_rules::check::check;
    use secondsite_rules::editions::VMM_TO_VMM_2017;

    use super::*;
    use Language::{English, Swedish};

    fn report(verdict: Verdict, underlying: Verdict, counts: Counts) -> Report {
        let today = Date::new(2026, 11, 23).unwrap();
        let report = check(&Inventory::default(), &VMM_TO_VMM_2017, today);
        Report { verdict, underlying, counts, ..report }
    }

    #[test]
    fn a_retired_scenario_says_so_first_and_then_what_the_checks_alone_would_say() {
        let counts = Counts { blockers: 2, unknown: 3, pass: 71, ..Counts::default() };
        let report = report(Verdict::Retired, Verdict::NotReady, counts);
        assert_eq!(headline(English, &report), "This scenario can no longer be set up");
        assert_eq!(
            summary(English, &report),
            "Replication between VMM sites with Azure Site Recovery is retired: Microsoft announced its end for \
             March 2023. The checks alone would say: not ready, with 2 blockers and 3 unknown."
        );
        assert_eq!(headline(Swedish, &report), "Det här scenariot går inte längre att sätta upp");
        assert_eq!(
            summary(Swedish, &report),
            "Replikering mellan VMM-platser med Azure Site Recovery är utfasad: Microsoft aviserade slutet till \
             mars 2023. Kontrollerna i sig skulle säga: inte redo, med 2 hinder och 3 okända."
        );
    }

    #[test]
    fn an_estate_that_passes_everything_would_be_ready() {
        let report = report(Verdict::Retired, Verdict::Ready, Counts { pass: 71, ..Counts::default() });
        assert!(summary(English, &report).ends_with("The checks alone would say: ready."));
        assert!(summary(Swedish, &report).ends_with("Kontrollerna i sig skulle säga: redo."));
    }

    #[test]
    fn every_verdict_says_what_decided_it() {
        let counts = Counts { blockers: 1, warnings: 1, unknown: 1, ..Counts::default() };
        let said = |verdict, language| summary(language, &report(verdict, verdict, counts));
        assert_eq!(
            said(Verdict::NotReady, English),
            "One blocker stands in the way. One more answer waits for missing facts."
        );
        assert_eq!(
            said(Verdict::CannotTell, Swedish),
            "Inget av det som är känt står i vägen, men ett svar väntar på uppgifter som saknas."
        );
        assert_eq!(
            said(Verdict::ReadyWithWarnings, English),
            "Replication can be set up. To look at first: 1 blocker, 1 warning and 1 unknown."
        );
    }

    #[test]
    fn ready_does_not_say_that_all_is_well_while_advice_is_left() {
        let said = |advice| {
            let counts = Counts { advice, ..Counts::default() };
            summary(English, &report(Verdict::Ready, Verdict::Ready, counts))
        };
        assert_eq!(said(0), "Everything that is checked is as the documents ask.");
        assert_eq!(said(1), "Nothing that is checked stands in the way. Recommended besides: 1 advice.");
    }

    #[test]
    fn counts_of_zero_are_left_out() {
        let counts = Counts { blockers: 1, pass: 1, not_applicable: 12, ..Counts::default() };
        assert_eq!(super::counts(English, &counts), "1 blocker, 1 passed, 12 not applicable");
        assert_eq!(super::counts(Swedish, &counts), "1 hinder, 1 uppfyllt, 12 ej tillämpliga");
        assert_eq!(super::counts(Swedish, &Counts::default()), "");
    }

    #[test]
    fn an_edition_is_called_by_its_scenario_and_date() {
        assert_eq!(
            edition(English, &VMM_TO_VMM_2017),
            "VMM site to secondary VMM site, by the documentation of 30 July 2017"
        );
    }
}
