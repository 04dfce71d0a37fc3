//! One row of a table, edited in its cells.

use std::rc::Rc;

use secondsite_inventory::{Kind, Object};
use yew::prelude::*;

use super::names::CurrentNames;
use super::row_field::{row_editor, strangers};
use super::view::{FieldView, RowView, control_id};
use crate::components::glyph::{Picture, icon_button};
use crate::components::named::Named;
use crate::components::outcome;
use crate::components::outcome::{icon, word};
use crate::dispatch::{Dispatch, on_click, use_dispatch};
use crate::state::{Action, Mark};
use crate::words::{Words, use_words};

/// The row is to be shown whole, at a field if one is given.
pub type Open = Callback<(Object, Option<&'static str>)>;

/// The row is picked out or put back; with Shift so is every row between.
pub type Pick = Callback<(usize, bool)>;

#[derive(Properties, PartialEq)]
pub struct TableRowProps {
    pub view: Rc<RowView>,
    pub names: CurrentNames,
    pub picked: bool,
    pub onopen: Open,
    /// The row is taken away.
    pub onremove: Callback<Object>,
    pub onpick: Pick,
}

#[component]
pub fn TableRow(props: &TableRowProps) -> Html {
    let words = use_words();
    let dispatch = use_dispatch();
    let view = &*props.view;
    let object = view.object;
    let Object::Row(table, row) = object else { return Html::default() };
    let cell = |field: &FieldView| cell(words, &dispatch, view, field, props);
    let about = |id: &str| words.with(id, &[("name", view.name.as_str().into())]);
    let open_id = Some(control_id(object, "open"));
    let onopen = props.onopen.reform(move |_: MouseEvent| (object, None));
    let onduplicate = on_click(&dispatch, Action::DuplicateRow { table, row });
    let onremove = props.onremove.reform(move |_: MouseEvent| object);
    let onpick = props.onpick.reform(move |event: MouseEvent| (row, event.shift_key()));
    html! {
        <tr class={props.picked.then_some("is-picked")}>
            <th scope="row">
                <div class="cell">
                    <input
                        type="checkbox"
                        class="pick"
                        id={control_id(object, "pick")}
                        aria-label={about("ui-editor-pick")}
                        ~checked={props.picked}
                        onclick={onpick}
                    />
                    { for view.first.iter().take(1).map(cell) }
                    { icon_button(Picture::Open, about("ui-estate-open-row"), open_id, onopen) }
                </div>
            </th>
            <td class="state">{ view.mark.map(|mark| outcome(words, mark, None)) }</td>
            { for view.first.iter().skip(1).map(|field| html! { <td><div class="cell">{ cell(field) }</div></td> }) }
            <td>
                <div class="cell">
                    { icon_button(Picture::Duplicate, about("ui-estate-duplicate-row"), None, onduplicate) }
                    { icon_button(Picture::Remove, about("ui-estate-take-away"), None, onremove) }
                </div>
            </td>
        </tr>
    }
}

/// A value in its cell: edited where it stands, or for lists and parts a way to the form.
fn cell(words: Words, dispatch: &Dispatch, row: &RowView, field: &FieldView, props: &TableRowProps) -> Html {
    let (object, name) = (row.object, field.field.name);
    let id = control_id(object, name);
    let label = secondsite_text::field(words.language(), &field.path);
    let label = words.with("ui-estate-cell", &[("field", label.into()), ("row", row.name.as_str().into())]);
    let told = told(words, field, &id);
    let is_told = told.is_some();
    if !matches!(field.field.kind, Kind::List(_) | Kind::Part(_)) {
        let control =
            row_editor(words, dispatch, row, field, &props.names, Named::in_cell(&id, label, is_told), true);
        return html! { <>{ control }{ told }</> };
    }
    let known =
        field.value.as_ref().map(|value| secondsite_text::value(words.language(), &field.path, value));
    let unknown = known.is_none().then_some("is-unknown");
    let text = known.unwrap_or_else(|| words.say("answer-unknown"));
    html! {
        <>
            <button
                type="button"
                class={classes!("cell-value", unknown)}
                aria-label={format!("{label}: {text}")}
                aria-describedby={is_told.then(|| format!("{id}-said"))}
                {id}
                onclick={props.onopen.reform(move |_: MouseEvent| (object, Some(name)))}
            >
                { &text }
            </button>
            { told }
        </>
    }
}

/// The worst that is said about a cell, if anything is: a mark to see, the sentences to read on pointing at it or to
/// hear. Where nothing is said there is no element either: hundreds of them would have to be laid out and painted.
fn told(words: Words, field: &FieldView, id: &str) -> Option<Html> {
    let strangers = strangers(words, &field.strangers);
    let stranger = (!strangers.is_empty()).then_some(Mark::Unknown);
    let mark = field.said.first().map(|said| said.mark).or(stranger);
    let sentences = field.said.iter().map(|said| format!("{}: {}", word(words, said.mark), said.summary()));
    let sentences: Vec<String> = sentences.chain(strangers).collect();
    if sentences.is_empty() {
        return None;
    }
    let text = AttrValue::from(sentences.join(" "));
    Some(html! {
        <span id={format!("{id}-said")} class={classes!("cell-mark", mark.map(Mark::word))} title={text.clone()}>
            { mark.map(icon) }
            <span class="off-screen">{ text }</span>
        </span>
    })
}
