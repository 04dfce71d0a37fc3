//! One field of a row in its form.

use secondsite_inventory::{Datum, Object, Table};
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
use crate::state::Action;
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
