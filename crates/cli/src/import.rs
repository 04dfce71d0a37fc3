//! The order `import`: inventories and tables made one inventory.

use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command, value_parser};
use secondsite_import::merge::Contradiction;
use secondsite_import::sheet::{self, MOST_CELLS, MOST_ROWS};
use secondsite_import::{
    Delimiter, Existing, Refused, Sheet, Source, apply, matching, merge, read, table_named,
};
use secondsite_inventory::json::{self, Problem};
use secondsite_inventory::{Inventory, Table};
use secondsite_text::arrival::{called, contradicted, given, refusal, refused};
use secondsite_text::{Arg, Language, problem, say};

use crate::arguments::Speaker;
use crate::surroundings::{self, put, tell};
use crate::{Refusal, WRONG};

/// What is to be imported, and how.
pub struct Call {
    files: Vec<PathBuf>,
    table: Option<Table>,
    delimiter: Option<Delimiter>,
    prefer: Option<Prefer>,
    leftover: Option<PathBuf>,
}

/// Whom to believe where files contradict each other.
#[derive(Clone, Copy)]
enum Prefer {
    First,
    Last,
    /// The file whose facts were collected last.
    Newest,
}

/// How the order is called.
pub fn command(speaker: &Speaker) -> Command {
    let files = speaker.place("files", "FILE", "command-argument-files");
    speaker
        .command("import", "command-import")
        .arg(files.num_args(1..).value_parser(value_parser!(PathBuf)))
        .arg(speaker.option("table", "TABLE", "command-argument-table"))
        .arg(
            speaker
                .option("delimiter", "comma|semicolon|tab", "command-argument-delimiter")
                .value_parser(Delimiter::ALL.map(Delimiter::word)),
        )
        .arg(
            speaker
                .option("prefer", "first|last|newest", "command-argument-prefer")
                .value_parser(["first", "last", "newest"]),
        )
        .arg(
            speaker
                .option("leftover", "FOLDER", "command-argument-leftover")
                .value_parser(value_parser!(PathBuf)),
        )
}

/// Reads the call.
pub fn call(given: &ArgMatches, language: Language) -> Result<Call, Refusal> {
    let text = |name: &str| given.get_one::<String>(name).map(String::as_str);
    let table = text("table").map(|name| named(name, language)).transpose()?;
    let prefer = text("prefer").map(|word| match word {
        "first" => Prefer::First,
        "last" => Prefer::Last,
        _ => Prefer::Newest,
    });
    Ok(Call {
        files: given.get_many("files").unwrap_or_default().cloned().collect(),
        table,
        delimiter: text("delimiter").and_then(Delimiter::named),
        prefer,
        leftover: given.get_one("leftover").cloned(),
    })
}

fn named(name: &str, language: Language) -> Result<Table, Refusal> {
    table_named(name, called).ok_or_else(|| {
        let known = Table::ALL.iter().map(|table| table.name().to_owned()).collect();
        vec![say(language, "import-no-such-table", &[("table", name.into()), ("known", Arg::List(known))])]
    })
}

/// Carries the order out. Gives the exit code.
pub fn carry_out(call: &Call, language: Language) -> Result<u8, Refusal> {
    let mut arrived = Vec::new();
    let mut wrong = Refusal::new();
    let mut whole = true;
    for file in &call.files {
        match arrive(call, file, language) {
            Ok((name, inventory, complaints)) => {
                whole &= complaints.is_empty();
                complaints.iter().for_each(|complaint| tell(complaint));
                arrived.push((name, inventory));
            }
            Err(refusal) => wrong.extend(refusal),
        }
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let sources: Vec<Source<'_>> =
        arrived.iter().map(|(name, inventory)| Source { name, inventory }).collect();
    let merged = merge(&sources);
    let decide = |contradiction: &Contradiction| decision(call.prefer, contradiction, &sources);
    let undecided: Vec<&Contradiction> =
        merged.contradictions.iter().filter(|contradiction| decide(contradiction).is_none()).collect();
    if !undecided.is_empty() {
        let told =
            undecided.iter().map(|contradiction| said(contradiction, &merged.inventory, &sources, language));
        let count = [("count", undecided.len().into())];
        return Err(told.chain([say(language, "import-contradictions", &count)]).collect());
    }
    let inventory = merged.decided(|_, contradiction| decide(contradiction));
    let inventory = inventory.ok_or_else(|| vec![say(language, "import-still-same", &[])])?;
    put(&json::write(&inventory), language)?;
    Ok(if whole { 0 } else { WRONG })
}

/// A file's name, what it says, and what of it was not understood.
type Arrived = (String, Inventory, Vec<String>);

fn arrive(call: &Call, file: &Path, language: Language) -> Result<Arrived, Refusal> {
    let (bytes, name) = surroundings::read(file, language)?;
    let text = sheet::text(&bytes);
    let is_json = text.trim_start_matches('\u{feff}').trim_start().starts_with(['{', '[']);
    if is_json || file.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json")) {
        let told = |each: &Problem| format!("{name}: {}", problem(language, each));
        let reading =
            json::read(&bytes).map_err(|problems| problems.iter().map(told).collect::<Refusal>())?;
        for warning in &reading.warnings {
            tell(&say(language, "command-ignored", &[("problem", told(warning).into())]));
        }
        return Ok((name, reading.inventory, Vec::new()));
    }
    let file_is = || ("file", name.as_str().into());
    let table = call.table.or_else(|| table_named(&name, called));
    let table = table.ok_or_else(|| vec![say(language, "import-which-table", &[file_is()])])?;
    let sheet = Sheet::read(&text, call.delimiter, true).map_err(|_| {
        let most = [file_is(), ("rows", MOST_ROWS.into()), ("cells", MOST_CELLS.into())];
        vec![say(language, "import-too-large", &most)]
    })?;
    let matches = matching(&sheet.head, table, called);
    let reading = read(&sheet, table, &matches, called);
    let applied = apply(&Inventory::default(), table, &reading, Existing::Update);
    let refused: Vec<&Refused> = reading.refused.iter().chain(&applied.refused).collect();
    if let (Some(folder), false) = (&call.leftover, refused.is_empty()) {
        let stem = file.file_stem().unwrap_or_default().to_string_lossy();
        let text = secondsite_import::leftover::leftover(&sheet, table, &matches, &reading.refused);
        surroundings::save_in(folder, &format!("{stem}.refused.csv"), &format!("\u{feff}{text}"), language)?;
    }
    let told = |refused: &&Refused| {
        let problem = complaint(refused, &sheet, table, language);
        say(language, "import-file", &[file_is(), ("problem", problem.into())])
    };
    let mut complaints: Vec<String> = refused.iter().map(told).collect();
    if reading.rows.is_empty() {
        complaints.push(say(language, "import-nothing", &[file_is()]));
    }
    Ok((name, applied.inventory, complaints))
}

/// What was refused, with its place and the reason.
fn complaint(each: &Refused, sheet: &Sheet, table: Table, language: Language) -> String {
    let why = refusal(language, each.why.word(), each.why.number(), table, each.why.lacking());
    let row = each.row.map(|row| sheet.number(row));
    let column =
        each.column.map(|column| match sheet.head.get(column).filter(|head| !head.trim().is_empty()) {
            Some(head) => head.trim().to_owned(),
            None => say(language, "import-nameless-column", &[("number", column.saturating_add(1).into())]),
        });
    refused(language, row, column.as_deref(), &each.text, why)
}

/// The value that is to be believed, if the call says so and the files let it be told.
fn decision(prefer: Option<Prefer>, contradiction: &Contradiction, sources: &[Source<'_>]) -> Option<usize> {
    let said_by = |source: usize| contradiction.values.iter().position(|(_, by)| by.contains(&source));
    let mut speakers: Vec<usize> = contradiction.values.iter().flat_map(|(_, by)| by).copied().collect();
    speakers.sort_unstable();
    match prefer? {
        Prefer::First => said_by(*speakers.first()?),
        Prefer::Last => said_by(*speakers.last()?),
        Prefer::Newest => {
            let moment = |source: &usize| sources.get(*source)?.inventory.collected.as_ref()?.moment();
            let newest = speakers.iter().filter_map(moment).max()?;
            let mut values =
                speakers.iter().filter(|source| moment(source) == Some(newest)).map(|by| said_by(*by));
            let value = values.next()?;
            values.all(|other| other == value).then_some(value)?
        }
    }
}

/// A contradiction with each value and who says it.
fn said(each: &Contradiction, merged: &Inventory, sources: &[Source<'_>], language: Language) -> String {
    let says = |(value, by): &(_, Vec<usize>)| {
        let files: Vec<String> = by
            .iter()
            .filter_map(|source| sources.get(*source))
            .map(|source| source.name.to_owned())
            .collect();
        let value = given(language, each.object, each.field, value);
        say(language, "import-says", &[("files", Arg::List(files)), ("value", value.into())])
    };
    let values: Vec<String> = each.values.iter().map(says).collect();
    let (object, field) = contradicted(language, each.object, each.field, merged);
    let args = [("object", object.into()), ("field", field.into()), ("values", values.join("; ").into())];
    say(language, "import-contradiction", &args)
}
