//! Which rows a table has: their names in a line, for each server they are on.

use std::rc::Rc;

use secondsite_inventory::{Datum, Object, Table};
use yew::prelude::*;

use super::{Drafts, few, in_estate};
use crate::dispatch::{on_click, use_dispatch};
use crate::estate::series;
use crate::platform::input;

use crate::state::{Action, Bulk, Store, Target};
use crate::words::use_words;

#[derive(Properties, PartialEq)]
pub struct ListingProps {
    pub table: Table,
    pub store: Rc<Store>,
    pub drafts: Drafts,
}

#[component]
pub fn Listing(props: &ListingProps) -> Html {
    let words = use_words();
    let dispatch = use_dispatch();
    let (table, store) = (props.table, &props.store);
    let draft = table.name();
    let lines = use_state_eq(|| props.drafts.borrow().get(draft).cloned().unwrap_or_default());
    let none = html! {
        <button type="button" id="guide-none" onclick={on_click(&dispatch, Action::DeclareEmpty(table))}>
            { words.say(if table == Table::Connectivity { "ui-guide-none.tried" } else { "ui-guide-none" }) }
        </button>
    };
    let Some(owners) = owners(store, table) else {
        let target = Target { object: Object::Table(table), field: None };
        return html! { <p class="actions">{ in_estate(words, &dispatch, target) }{ none }</p> };
    };
    let onsubmit = {
        let (dispatch, lines, owners) = (dispatch.clone(), lines.clone(), owners.clone());
        let drafts = props.drafts.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let rows = rows(&owners, &lines);
            if !rows.is_empty() {
                drafts.borrow_mut().remove(draft);
                dispatch.emit(Action::Many { table, bulk: Bulk::Add(rows.into()) });
            }
        })
    };
    let line = |(place, owner): (usize, &Option<String>)| {
        let id = if place == 0 { "guide-answer".to_owned() } else { format!("guide-answer-{place}") };
        let oninput = {
            let (lines, drafts) = (lines.clone(), props.drafts.clone());
            Callback::from(move |event: InputEvent| {
                let mut next = (*lines).clone();
                next.resize(next.len().max(place.saturating_add(1)), String::new());
                if let Some(line) = next.get_mut(place) {
                    *line = input::value(&event);
                }
                drafts.borrow_mut().insert(draft.to_owned(), next.clone());
                lines.set(next);
            })
        };
        let label = match owner {
            Some(owner) => words.with("ui-guide-names-on", &[("name", owner.as_str().into())]),
            None if table == Table::Connectivity => words.say("ui-guide-names.tried"),
            None => words.say("ui-guide-names"),
        };
        html! {
            <label for={id.clone()}>
                <span>{ label }</span>
                <input
                    {id}
                    type="text"
                    value={lines.get(place).cloned().unwrap_or_default()}
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    {oninput}
                />
            </label>
        }
    };
    html! {
        <form {onsubmit}>
            { for owners.iter().enumerate().map(line) }
            <p class="actions">
                <button type="submit" class="primary">{ words.say("ui-guide-add") }</button>
                { none }
            </p>
        </form>
    }
}

/// For each line what its rows are on; one line for all where rows are on nothing. None where a row takes more
/// than a name and a server that is known.
fn owners(store: &Store, table: Table) -> Option<Vec<Option<String>>> {
    let keys = table.shape().fields.iter().take(table.shape().keys).collect::<Vec<_>>();
    match keys.as_slice() {
        [only] if only.kind.part().is_none() => Some(vec![None]),
        [_, owner] => Some(few(store, owner.refers?)?.into_iter().map(Some).collect()),
        _ => None,
    }
}

/// A row for every name, each once; names are separated by commas, semicolons or line breaks, and a pattern stands
/// for several, as it does below a table. What only looks like one is a name.
fn rows(owners: &[Option<String>], lines: &[String]) -> Vec<Vec<Option<Datum>>> {
    let mut rows: Vec<Vec<Option<Datum>>> = Vec::new();
    for (owner, line) in owners.iter().zip(lines) {
        let apart = || line.split([',', ';', '\n']).map(str::trim).filter(|name| !name.is_empty());
        let names = series::names(&line.replace([';', '\n'], ","));
        for name in names.unwrap_or_else(|_| apart().map(str::to_owned).collect()) {
            let mut row = vec![Some(Datum::Text(name))];
            row.extend(owner.iter().map(|owner| Some(Datum::Text(owner.clone()))));
            if !rows.contains(&row) {
                rows.push(row);
            }
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_names_is_a_row_for_each_on_the_server_of_its_line() {
        let text = |text: &str| Some(Datum::Text(text.to_owned()));
        let owners = [Some("vmm01".to_owned()), Some("vmm02".to_owned())];
        let lines = ["Gold, Silver ; Gold,".to_owned(), " ".to_owned()];
        let expected = [[text("Gold"), text("vmm01")], [text("Silver"), text("vmm01")]];
        assert_eq!(rows(&owners, &lines), expected);
        assert_eq!(rows(&[None], &["hv01".to_owned()]), [[text("hv01")]]);
        assert_eq!(rows(&[None], &["hv1..hv2; x".to_owned()]), [[text("hv1")], [text("hv2")], [text("x")]]);
        assert_eq!(rows(&[None], &["a}, b".to_owned()]), [[text("a}")], [text("b")]]);
    }
}
