//! The way to one more row: a button, and the form in which the row is named.

use secondsite_inventory::{Datum, Object, Table};
use yew::prelude::*;

use super::draft::{Draft, add_label, first_id, is_other_end};
use super::emptiness::declare;
use super::picked::Picked;
use super::section::SectionProps;
use super::series_form::{SeriesForm, is_named, series_id};
use super::sight::{Adding, Look};
use crate::dispatch::Dispatch;
use crate::platform::focus;
use crate::state::{Action, Bulk, Reason};
use crate::words::Words;

/// The button that adds a row.
#[must_use]
pub fn add_id(table: Table) -> String {
    format!("{table}-add")
}

/// The way to one more row.
pub fn adder(
    words: Words,
    dispatch: &Dispatch,
    table: Table,
    count: Option<usize>,
    onlook: &Callback<Look>,
) -> Html {
    let is_empty = count.is_none_or(|count| count == 0);
    let onclick = onlook.reform(move |_: MouseEvent| {
        focus::soon(first_id(table));
        Look::Adding(Adding::One)
    });
    let several = onlook.reform(move |_: MouseEvent| {
        focus::soon(series_id(table));
        Look::Adding(Adding::Several)
    });
    html! {
        <div class="actions">
            <button type="button" id={add_id(table)} class={if is_empty { "primary" } else { "quiet" }} {onclick}>
                { add_label(words, table) }
            </button>
            if is_named(table) {
                <button type="button" class={(!is_empty).then_some("quiet")} onclick={several}>
                    { words.say("ui-editor-several") }
                </button>
            }
            { crate::arrive::paste_button(words, dispatch, table) }
            if is_empty {
                { declare(words, dispatch, table, count.is_some()) }
            }
        </div>
    }
}

/// A row that is being named.
pub fn draft(dispatch: &Dispatch, section: &SectionProps, onlook: &Callback<Look>) -> Html {
    let table = section.table;
    html! {
        <Draft
            {table}
            given={given(section)}
            refusal={refusal(section)}
            names={section.names.clone()}
            needs={section.needs.clone()}
            onadd={dispatch.reform(move |values| Action::AddRow { table, values })}
            oncancel={cancelling(table, onlook)}
        />
    }
}

/// Several rows that are being named. They are picked as soon as they are there, so that more can be said of all.
pub fn series(dispatch: &Dispatch, section: &SectionProps, onlook: &Callback<Look>) -> Html {
    let table = section.table;
    let count = section.store.inventory.rows(table).map_or(0, |rows| rows.len());
    let onadd = {
        let (dispatch, onlook) = (dispatch.clone(), onlook.clone());
        Callback::from(move |rows: Vec<Vec<Option<Datum>>>| {
            let all = count.saturating_add(rows.len());
            dispatch.emit(Action::Many { table, bulk: Bulk::Add(rows.into()) });
            onlook.emit(Look::PickAll(Picked::all(count..all, all)));
        })
    };
    html! {
        <SeriesForm
            {table}
            store={section.store.clone()}
            given={given(section)}
            refusal={refusal(section)}
            names={section.names.clone()}
            needs={section.needs.clone()}
            {onadd}
            oncancel={cancelling(table, onlook)}
        />
    }
}

fn refusal(section: &SectionProps) -> Option<Reason> {
    let object = Object::Table(section.table);
    section.store.refusal.filter(|refusal| refusal.target.object == object).map(|refusal| refusal.reason)
}

fn cancelling(table: Table, onlook: &Callback<Look>) -> Callback<()> {
    onlook.reform(move |()| {
        focus::soon(add_id(table));
        Look::Adding(Adding::Nothing)
    })
}

/// What can be told of a new row: a reference it must have is to the only row there is, else as in the last row.
fn given(section: &SectionProps) -> Vec<Option<Datum>> {
    let shape = section.table.shape();
    let rows = section.store.inventory.rows(section.table);
    let last = rows.and_then(|rows| rows.len().checked_sub(1));
    let names = section.names.now();
    let fields = shape.fields.iter().enumerate();
    fields
        .map(|(place, field)| {
            if is_other_end(section.table, field) {
                // It stands open, and stays unknown if nothing is told of it.
                return Some(Datum::Part(Vec::new()));
            }
            let refers = field.refers.filter(|_| place < shape.keys)?;
            let only = names.only(refers).map(|name| Datum::Text(name.to_owned()));
            only.or_else(|| rows?.get(last?, field.name))
        })
        .collect()
}
