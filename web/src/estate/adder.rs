//! The way to one more row: a button, and the form in which the row is named.

use secondsite_inventory::{Datum, Object, Table};
use yew::prelude::*;

use super::draft::{Draft, add_label, first_id};
use super::emptiness::declare;
use super::section::SectionProps;
use super::sight::Look;
use crate::dispatch::Dispatch;
use crate::platform::focus;
use crate::state::Action;
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
        Look::Adding(true)
    });
    html! {
        <div class="actions">
            <button type="button" id={add_id(table)} class={if is_empty { "primary" } else { "quiet" }} {onclick}>
                { add_label(words, table) }
            </button>
            if is_empty {
                { declare(words, dispatch, table, count.is_some()) }
            }
        </div>
    }
}

/// A row that is being named.
pub fn draft(dispatch: &Dispatch, section: &SectionProps, onlook: &Callback<Look>) -> Html {
    let (table, store) = (section.table, &section.store);
    let refusal = store.refusal.filter(|refusal| refusal.target.object == Object::Table(table));
    let oncancel = onlook.reform(move |()| {
        focus::soon(add_id(table));
        Look::Adding(false)
    });
    html! {
        <Draft
            {table}
            given={given(section)}
            refusal={refusal.map(|refusal| refusal.reason)}
            onadd={dispatch.reform(move |values| Action::AddRow { table, values })}
            {oncancel}
        />
    }
}

/// What can be told of a new row: a reference it must have is to the only row there is, else as in the last row.
fn given(section: &SectionProps) -> Vec<Option<Datum>> {
    let shape = section.table.shape();
    let rows = section.store.inventory.rows(section.table);
    let last = rows.and_then(|rows| rows.len().checked_sub(1));
    let fields = shape.fields.iter().enumerate();
    fields
        .map(|(place, field)| {
            let refers = field.refers.filter(|_| place < shape.keys)?;
            let only = section.names.only(refers).map(|name| Datum::Text(name.to_owned()));
            only.or_else(|| rows?.get(last?, field.name))
        })
        .collect()
}
