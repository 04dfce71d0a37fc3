//! One field of a row in its form.

use std::rc::Rc;

use secondsite_inventory::{Datum, Field, Object, Table};
use yew::prelude::*;

use super::editor::{EditorProps, editor, is_several};
use super::find_out::find_out;
use super::names::CurrentNames;
use super::said_lines::said_lines;
use super::text_editor::refused;
use super::view::{FieldView, RowView, control_id};
use crate::components::field_frame::FieldFrame;
use crate::components::named::Named;
use crate::dispatch::Dispatch;
use crate::platform::focus;
use crate::state::{Action, Bulk};
use crate::words::{Arg, Words};

/// What is done with a value that was given for a field of a row.
#[must_use]
pub fn setting(dispatch: &Dispatch, object: Object, field: &'static str) -> Callback<Option<Datum>> {
    let (table, row) = match object {
        Object::Row(table, row) => (table, row),
        Object::Table(table) => (table, 0),
        // The estate's own name stands in the bar on top, not in a form.
        Object::Estate => return Callback::noop(),
    };
    dispatch.reform(move |value| Action::SetField { table, row, field, value })
}

/// The sentences on names that no row has, one for each table that lacks them.
#[must_use]
pub fn strangers(words: Words, strangers: &[(Table, String)]) -> Vec<String> {
    let lacking = strangers.chunk_by(|(one, _), (other, _)| one == other);
    let sentence = |run: &[(Table, String)]| {
        let table = run.first().map(|(table, _)| secondsite_text::table(words.language(), *table));
        let names = run.iter().map(|(_, name)| name.clone()).collect();
        let args = [("names", Arg::List(names)), ("table", table.unwrap_or_default().into())];
        words.with("ui-estate-stranger", &args)
    };
    lacking.map(sentence).collect()
}

/// The button that adds rows of these names to the table that lacks them, unless such a row must say more than its
/// name and its VMM server. The focus goes back to the field, since the button is gone then.
fn listing(words: Words, dispatch: &Dispatch, row: &RowView, run: &[(Table, String)], id: &str) -> Html {
    let Some((table, _)) = run.first().cloned() else { return Html::default() };
    let shape = table.shape();
    let Some(first) = shape.fields.first() else { return Html::default() };
    let values = |name: &String| {
        let value = |field: &Field| match field.name {
            own if own == first.name => Some(Datum::Text(name.clone())),
            "vmmServer" => row.server.as_ref().map(|server| Datum::Text(server.to_string())),
            _ => None,
        };
        let whole = shape.fields.iter().all(|field| !shape.is_required(field.name) || value(field).is_some());
        whole.then(|| shape.fields.iter().map(value).collect::<Vec<_>>())
    };
    let Some(rows) = run.iter().map(|(_, name)| values(name)).collect::<Option<Vec<_>>>() else {
        return Html::default();
    };
    let onclick = {
        let (dispatch, id, rows) = (dispatch.clone(), id.to_owned(), Rc::<[_]>::from(rows));
        Callback::from(move |_: MouseEvent| {
            dispatch.emit(Action::Many { table, bulk: Bulk::List(rows.clone()) });
            focus::soon(id.clone());
        })
    };
    let table = secondsite_text::table(words.language(), table);
    html! { <p><button type="button" {onclick}>{ words.with("ui-estate-list-it", &[("table", table.into())]) }</button></p> }
}

/// The editor of a field.
pub fn row_editor(
    words: Words,
    dispatch: &Dispatch,
    row: &RowView,
    view: &FieldView,
    names: &CurrentNames,
    named: Named,
    dense: bool,
) -> Html {
    let props = EditorProps {
        named,
        path: view.path.clone(),
        field: view.field,
        value: view.value.clone(),
        required: view.required,
        refusal: view.refusal,
        dense,
        implied: view.implied.clone(),
        names: names.clone(),
        later: view.later.clone(),
        scope: row.server.clone(),
        scripts: row.scripts.clone(),
        onset: setting(dispatch, row.object, view.field.name),
    };
    editor(words, props)
}

/// The field with its label, help, and what is said about it.
pub fn row_field(
    words: Words,
    dispatch: &Dispatch,
    row: &RowView,
    view: &FieldView,
    names: &CurrentNames,
) -> Html {
    let id = control_id(row.object, view.field.name);
    let language = words.language();
    let several = is_several(words, &view.field, &view.path, view.required);
    // What a list or a choice was refused for has no input of its own to stand at.
    let refusal = view
        .refusal
        .filter(|_| several)
        .map(|reason| html! { <p class="fault">{ refused(words, reason) }</p> });
    let strangers = strangers(words, &view.strangers);
    let said = html! {
        <>
            { refusal }
            { for strangers.into_iter().map(|text| html! { <p class="stranger">{ text }</p> }) }
            { for view.strangers.chunk_by(|(one, _), (other, _)| one == other).map(|run| listing(words, dispatch, row, run, &id)) }
            { said_lines(words, dispatch, &view.said) }
        </>
    };
    let frame = FieldFrame {
        label: secondsite_text::field(language, &view.path),
        several,
        mark: view.needed.then(|| words.say("ui-estate-needed")),
        help: secondsite_text::field_help(language, &view.path),
        control: row_editor(words, dispatch, row, view, names, Named::in_form(&id), false),
        said,
        foot: find_out(words, &row.scripts, &view.path),
        id,
    };
    frame.html()
}
