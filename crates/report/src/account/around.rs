//! What stands around the findings: the counts, what is to be opened, what is not checked, what contradicts itself.

use secondsite_inventory::inconsistency::inconsistencies;
use secondsite_inventory::{Estate, Inventory};
use secondsite_rules::catalogue::connectivity::{Opening, Peer, openings};
use secondsite_rules::check::Report;
use secondsite_text::{self as text, Arg, Language, say};

/// Addresses of which the same is known.
pub struct Way {
    /// The fact with what goes which way.
    pub line: String,
    /// The addresses, if it goes to any.
    pub addresses: Vec<&'static str>,
    /// What is known of which server.
    pub known: Vec<String>,
}

/// The list for those who keep the firewalls.
pub fn ways(report: &Report, inventory: &Inventory, language: Language) -> Vec<Way> {
    let list = openings(report.edition.scenario, inventory);
    let way = |alike: &[Opening]| {
        let first = alike.first()?;
        let address = |opening: &Opening| match opening.peer {
            Peer::Address(address) => Some(address),
            Peer::Hosts => None,
        };
        Some(Way {
            line: format!("{}: {}", first.fact, text::opening::way(language, first)),
            addresses: alike.iter().filter_map(address).collect(),
            known: text::opening::known(language, first),
        })
    };
    list.chunk_by(Opening::is_like).filter_map(way).collect()
}

/// What no field decides, each after its fact.
pub fn not_checked(report: &Report, language: Language) -> Vec<String> {
    let facts = report.edition.not_checked.iter();
    facts.map(|fact| format!("{fact}: {}", text::unchecked(language, fact))).collect()
}

/// Where the inventory contradicts itself.
pub fn contradictions(inventory: &Inventory, language: Language) -> Vec<String> {
    let found = inconsistencies(&Estate::new(inventory));
    found.iter().map(|each| text::inconsistency(language, inventory, each)).collect()
}

/// How many findings there are of each kind, in a line.
pub fn counts(report: &Report, language: Language) -> String {
    let counts = text::counts(language, &report.counts);
    if counts.is_empty() {
        return say(language, "report-counts-none", &[]);
    }
    say(language, "report-counts", &[("counts", counts.into())])
}

/// What was judged: the estate, the scenario with its edition, and the day.
pub fn judged(report: &Report, inventory: &Inventory, language: Language) -> [String; 3] {
    let estate = text::field::estate_name(language, inventory);
    let edition = text::edition(language, report.edition);
    [
        say(language, "report-estate", &[("estate", estate.into())]),
        say(
            language,
            "report-edition",
            &[("edition", edition.into()), ("name", report.edition.name().into())],
        ),
        say(language, "report-today", &[("date", Arg::Date(report.today))]),
    ]
}

/// How the estate stands in a scenario, in a line.
pub fn standing(report: &Report, language: Language) -> String {
    let args = [
        ("scenario", text::scenario(language, report.edition.scenario).into()),
        ("edition", report.edition.name().into()),
        ("standing", text::standing(language, report).into()),
    ];
    say(language, "report-scenario", &args)
}
