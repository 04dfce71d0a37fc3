//! Orders carried out.

use std::path::{Path, PathBuf};

use secondsite_inventory::json::{self, Problem, Reading};
use secondsite_inventory::schema::json_schema;
use secondsite_inventory::value::Date;
use secondsite_report::catalogue;
use secondsite_rules::editions;
use secondsite_share::{Link, LinkError, decode, encode};
use secondsite_text::{Arg, Language, problem, say};

use crate::arguments::{self, Form, Order};
use crate::surroundings::{self, print, put, tell};
use crate::{Refusal, check, import, manual, pseudonyms};

/// Carries out an order. Gives the exit code.
pub fn carry_out(order: Order, language: Language) -> Result<u8, Refusal> {
    match order {
        Order::Check(call) => return check::carry_out(&call, language),
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
        Order::Manual => put(&manual::page(language), language)?,
        Order::Schema => put(&json_schema(), language)?,
    }
    Ok(0)
}

/// Reads an inventory, and says what was ignored in it.
pub fn read(estate: &Path, language: Language) -> Result<Reading, Refusal> {
    let (bytes, name) = surroundings::read(estate, language)?;
    understand(&bytes, &name, language)
}

/// Takes bytes for an inventory, and says what was ignored in it.
pub fn understand(bytes: &[u8], name: &str, language: Language) -> Result<Reading, Refusal> {
    let told = |each: &Problem| format!("{name}: {}", problem(language, each));
    let reading = json::read(bytes).map_err(|problems| problems.iter().map(told).collect::<Refusal>())?;
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
