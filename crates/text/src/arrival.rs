//! What is said of tables that are read and of inventories that are merged.

use secondsite_inventory::{Datum, Inventory, Object, Table};

use crate::field::{choice, field, field_in, value};
use crate::language::Language;
use crate::object::object;
use crate::say::{Arg, say};

/// What a table or field is called in every language, or one of its words: what people may write of it.
#[must_use]
pub fn called(path: &str, word: Option<&str>) -> Vec<String> {
    let name = |language| match word {
        Some(word) => choice(language, path, word),
        None => field(language, path),
    };
    Language::ALL.into_iter().map(name).collect()
}

/// The heading of a column, seen from its table: `Disks › Size`.
#[must_use]
pub fn heading(language: Language, table: Table, path: &str) -> String {
    field_in(language, Some(table), path)
}

/// Why a cell, row or column was refused, by the word of the reason, its number and the fields that lack.
#[must_use]
pub fn refusal(language: Language, word: &str, number: u64, table: Table, lacking: &[String]) -> String {
    let fields = lacking.iter().map(|path| heading(language, table, path)).collect();
    let args = [("number", Arg::Number(number)), ("fields", Arg::List(fields))];
    say(language, &format!("import-why.{word}"), &args)
}

/// Something refused with its place: row and column, the row alone, or the column alone.
#[must_use]
pub fn refused(
    language: Language,
    row: Option<usize>,
    column: Option<&str>,
    text: &str,
    why: String,
) -> String {
    let id = match (row, column) {
        (Some(_), Some(_)) => "import-cell",
        (Some(_), None) => "import-row",
        (None, _) => "import-column",
    };
    let args = [
        ("row", Arg::Number(row.and_then(|row| u64::try_from(row).ok()).unwrap_or_default())),
        ("column", column.unwrap_or_default().into()),
        ("text", text.into()),
        ("why", why.into()),
    ];
    say(language, id, &args)
}

/// What a contradiction is about: the object and the field of it.
#[must_use]
pub fn contradicted(
    language: Language,
    about: Object,
    name: &str,
    inventory: &Inventory,
) -> (String, String) {
    match about {
        Object::Estate => (say(language, "import-estate-name", &[]), field(language, name)),
        _ => (object(language, inventory, about), field(language, &format!("{}.{name}", about.table_name()))),
    }
}

/// A value that a source gives to a field of an object.
#[must_use]
pub fn given(language: Language, about: Object, name: &str, datum: &Datum) -> String {
    let path =
        if about == Object::Estate { name.to_owned() } else { format!("{}.{name}", about.table_name()) };
    value(language, &path, datum)
}
