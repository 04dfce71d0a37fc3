//! The first rows of a table as they are understood, below pick lists that say which field each column is.

use std::collections::HashMap;

use secondsite_import::Refused;
use secondsite_inventory::Table;
use secondsite_text::arrival::{called, heading};
use yew::prelude::*;

use super::draft::Understood;
use super::handed_back::{column_name, reason};
use crate::components::choice::{Choice, select};
use crate::components::named::Named;
use crate::words::Words;

/// How many rows are shown.
const ROWS: usize = 6;

/// The value of the pick list for no field.
const NONE: &str = "";

/// The table. `onmatch` is told the place of a heading and of the column that it means.
pub fn preview(
    words: Words,
    understood: &Understood,
    table: Table,
    onmatch: &Callback<(usize, Option<usize>)>,
) -> Html {
    let language = words.language();
    let columns = understood.columns.iter().enumerate();
    let choices: Vec<Choice> = std::iter::once((NONE.into(), words.say("ui-arrive-no-field").into()))
        .chain(columns.map(|(place, column)| {
            (place.to_string().into(), heading(language, table, &column.whole_path(table)).into())
        }))
        .map(|(value, label)| Choice { value, label })
        .collect();
    let head = |place: usize| {
        let name = column_name(words, understood, place);
        let found = understood.matches.get(place).copied().flatten();
        let chosen = found.map_or_else(|| NONE.to_owned(), |found| found.column.to_string());
        let named = Named {
            id: format!("arrive-column-{place}").into(),
            labelledby: None,
            label: Some(words.with("ui-arrive-match", &[("column", name.as_str().into())]).into()),
            describedby: None,
        };
        let onchoose = onmatch.reform(move |value: String| (place, value.parse().ok()));
        html! {
            <th scope="col" class={found.is_none().then_some("is-left")}>
                <span class="heading">{ name }</span>
                { select(&named, &choices, &chosen, &onchoose) }
            </th>
        }
    };
    let mut refused: HashMap<(usize, Option<usize>), &Refused> = HashMap::new();
    for each in &understood.reading.refused {
        if let Some(row) = each.row.filter(|row| *row < ROWS) {
            refused.entry((row, each.column)).or_insert(each);
        }
    }
    let width = understood.sheet.width();
    let row = |row: usize| {
        let whole = refused.get(&(row, None));
        html! {
            <tr class={whole.map(|_| "is-refused")}>
                <th scope="row">{ understood.sheet.number(row) }</th>
                { for (0..width).map(|column| {
                    let why = refused.get(&(row, Some(column))).or(whole.filter(|_| column == 0));
                    cell(words, understood, table, (row, column), why.copied(), whole.is_some())
                }) }
            </tr>
        }
    };
    html! {
        <div class="rows-scroll arrive-preview" tabindex="0" role="group" aria-label={words.say("ui-arrive-preview")}>
            <table>
                <caption class="off-screen">{ words.say("ui-arrive-preview") }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ words.say("ui-arrive-row") }</th>
                        { for (0..width).map(head) }
                    </tr>
                </thead>
                <tbody>{ for (0..understood.sheet.rows.len().min(ROWS)).map(row) }</tbody>
            </table>
        </div>
    }
}

/// What stands in a cell, and below it what it is taken for where that is something else; `left` when its whole
/// row is not taken.
fn cell(
    words: Words,
    understood: &Understood,
    table: Table,
    (row, column): (usize, usize),
    why: Option<&Refused>,
    left: bool,
) -> Html {
    let text = understood.sheet.cell(row, column);
    if let Some(why) = why {
        return html! {
            <td class="is-refused">
                { secondsite_text::visible(text) }
                <span class="taken">
                    <strong>{ words.say("ui-arrive-not-understood") }</strong>
                    { " " }
                    { reason(words, why, table) }
                </span>
            </td>
        };
    }
    let found = understood.matches.get(column).copied().flatten().filter(|_| !left);
    let taken = found.and_then(|found| {
        let column = understood.columns.get(found.column)?;
        let mark = understood.sheet.delimiter.decimal_mark();
        let value = column.hearing(table, found.factor, mark, called).hear(text).ok().flatten()?;
        let said = secondsite_text::value(words.language(), &column.whole_path(table), &value);
        (said != text.trim()).then_some(said)
    });
    html! {
        <td class={found.is_none().then_some("is-left")}>
            { secondsite_text::visible(text) }
            if let Some(taken) = taken {
                <span class="taken">{ "→ " }{ taken }</span>
            }
        </td>
    }
}
