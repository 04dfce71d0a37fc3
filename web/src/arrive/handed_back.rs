//! What was not understood: each with its place and reason, and all of it to take away and mend.

use secondsite_import::leftover::leftover;
use secondsite_import::{Delimiter, Refused};
use secondsite_inventory::Table;
use secondsite_text::arrival::{refusal, refused};
use yew::prelude::*;

use super::draft::Understood;
use crate::platform::files;
use crate::words::Words;

/// More are counted, and all are in the file.
const SHOWN: usize = 100;

/// The list and the button, where something was refused.
pub fn handed_back(words: Words, understood: &Understood, table: Table) -> Html {
    let all = &understood.reading.refused;
    if all.is_empty() {
        return Html::default();
    }
    let more = all.len().saturating_sub(SHOWN);
    let save = {
        let text = leftover(&understood.sheet, table, &understood.matches, all);
        Callback::from(move |_: MouseEvent| save(&format!("{table}.refused.csv"), &text))
    };
    html! {
        <div class="problems">
            <p><strong>{ words.with("ui-arrive-refused", &[("count", all.len().into())]) }</strong></p>
            // A list that scrolls is reached by the keyboard too.
            <ol tabindex="0" aria-label={words.say("ui-arrive-refused-list")}>
                { for all.iter().take(SHOWN).map(|each| html! { <li>{ sentence(words, each, understood, table) }</li> }) }
                if more > 0 {
                    <li>{ words.with("ui-and-more", &[("count", more.into())]) }</li>
                }
            </ol>
            <p><button type="button" onclick={save}>{ words.say("ui-arrive-save-refused") }</button></p>
        </div>
    }
}

/// Why, in words.
pub fn reason(words: Words, each: &Refused, table: Table) -> String {
    refusal(words.language(), each.why.word(), each.why.number(), table, each.why.lacking())
}

fn sentence(words: Words, each: &Refused, understood: &Understood, table: Table) -> String {
    let row = each.row.map(|row| understood.sheet.number(row));
    let column = each.column.map(|column| column_name(words, understood, column));
    refused(words.language(), row, column.as_deref(), &each.text, reason(words, each, table))
}

/// The heading of a column; where it has none, its number.
pub fn column_name(words: Words, understood: &Understood, column: usize) -> String {
    match understood.sheet.head.get(column).filter(|head| !head.trim().is_empty()) {
        Some(head) => secondsite_text::visible(head.trim()).into_owned(),
        None => words.with("ui-arrive-column", &[("number", column.saturating_add(1).into())]),
    }
}

/// Saves a table so that spreadsheets know its letters.
pub fn save(name: &str, text: &str) {
    files::download(name, "text/csv", &format!("\u{feff}{text}"));
}

/// Saves the heading line of a table, to fill in below, as spreadsheets of the language read it.
pub fn save_template(words: Words, table: Table) {
    let language = words.language();
    let swedish = language == crate::words::Language::Swedish;
    let delimiter = if swedish { Delimiter::Semicolon } else { Delimiter::Comma };
    let label = |path: &str| secondsite_text::arrival::heading(language, table, path);
    save(&format!("{table}.csv"), &secondsite_import::template(table, delimiter, label));
}
