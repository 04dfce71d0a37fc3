//! The form in which a field is set for the rows picked: to a value, or to what the first of them has.

use std::rc::Rc;

use secondsite_inventory::{Datum, Field, Kind, Object, Table};
use yew::prelude::*;

use super::draft::{NewField, entrance, is_bare};
use super::list_editor::part_id;
use super::section::SectionProps;
use super::selection::set_id;
use super::sight::Look;
use super::text_editor::refused;
use crate::components::choice::{Choice, select};
use crate::components::field_frame::FieldFrame;
use crate::components::named::Named;
use crate::dispatch::use_dispatch;
use crate::platform::{focus, input};
use crate::state::{Action, Bulk};
use crate::words::use_words;

#[derive(Properties, PartialEq)]
pub struct BulkFormProps {
    pub section: SectionProps,
    /// The rows picked, in the order shown.
    pub rows: Rc<[usize]>,
    pub onlook: Callback<Look>,
}

/// The control in which the value is given.
fn value_id(table: Table, field: &Field) -> String {
    format!("{table}-set-{}", field.name)
}

/// Where a value is told of which nothing is known yet, so that setting it would only lose what rows have: not at all,
/// or a part without a single field.
fn lacking(id: String, field: &'static Field, value: Option<&Datum>) -> Option<String> {
    match (field.kind, value) {
        (_, None) => Some(entrance(id, field)),
        (Kind::List(Kind::Part(shape)), Some(Datum::List(items))) => {
            let place = items.iter().position(is_bare)?;
            shape.fields.first().map(|first| part_id(&id, place, first))
        }
        (_, Some(value)) => is_bare(value).then(|| entrance(id, field)),
    }
}

#[component]
pub fn BulkForm(props: &BulkFormProps) -> Html {
    let words = use_words();
    let dispatch = use_dispatch();
    let language = words.language();
    let table = props.section.table;
    let shape = table.shape();
    let chosen = use_state_eq(|| None::<&'static str>);
    // Enter commits the value and sends the form in one go, before anything is drawn again.
    let value = use_mut_ref(|| None::<Datum>);
    let redraw = use_force_update();
    let unsettled = use_state_eq(|| false);
    let field_id = format!("{table}-set-field");
    let label = |field: &Field| secondsite_text::field(language, &format!("{table}.{}", field.name));
    let arranged = props.section.needs.arrange(shape, table.name());
    let fields = arranged.first.into_iter().chain(arranged.more);
    // The first field is what rows are told apart by.
    let first = shape.fields.first().map(|field| field.name);
    let settable = fields.filter(|field| Some(field.name) != first);
    let mut choices: Vec<Choice> =
        settable.map(|field| Choice { value: field.name.into(), label: label(field).into() }).collect();
    choices.insert(0, Choice { value: "".into(), label: words.say("ui-editor-set-choose").into() });
    let onchoose = {
        let (chosen, value, unsettled) = (chosen.clone(), value.clone(), unsettled.clone());
        Callback::from(move |name: String| {
            value.replace(None);
            unsettled.set(false);
            chosen.set(shape.field(&name).map(|field| field.name));
        })
    };
    let frame = FieldFrame {
        label: words.say("ui-editor-set-field"),
        control: select(&Named::in_form(&field_id), &choices, chosen.unwrap_or_default(), &onchoose),
        id: field_id.clone(),
        ..FieldFrame::default()
    };
    let field = chosen.and_then(|name| shape.field(name));
    let count = props.rows.len();
    let send = {
        let (value, chosen, field_id) = (value.clone(), chosen.clone(), field_id.clone());
        move |bulk: Bulk| {
            dispatch.emit(Action::Many { table, bulk });
            value.replace(None);
            chosen.set(None);
            focus::soon(field_id.clone());
        }
    };
    let onsubmit = {
        let (value, rows, send) = (value.clone(), props.rows.clone(), send.clone());
        let unsettled = unsettled.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(field) = field else { return };
            let value = value.borrow().clone();
            let pending =
                input::pending(&event).or_else(|| lacking(value_id(table, field), field, value.as_ref()));
            unsettled.set(pending.is_some());
            match pending {
                Some(id) => focus::soon(id),
                None => send(Bulk::Set { rows: rows.clone(), field: field.name, value }),
            }
        })
    };
    let close = {
        let onlook = props.onlook.clone();
        move || {
            focus::soon(set_id(table));
            onlook.emit(Look::Setting(false));
        }
    };
    let onkeydown = {
        let close = close.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                event.stop_propagation();
                close();
            }
        })
    };
    let editing = field.map(|field| {
        let onset = {
            let (value, redraw) = (value.clone(), redraw.clone());
            Callback::from(move |set| {
                value.replace(set);
                redraw.force_update();
            })
        };
        let id = value_id(table, field);
        let (value, names) = (value.borrow().clone(), &props.section.names);
        NewField { table, field, id, value, names, needs: &props.section.needs, onset }.html(words)
    });
    let inventory = &props.section.store.inventory;
    // What the first does not know is set by the button beside it.
    let first = field
        .zip(props.rows.first())
        .filter(|_| count > 1)
        .and_then(|(field, row)| Some((field, row, inventory.rows(table)?.get(*row, field.name)?)));
    let filling = first.map(|(field, row, known)| {
        let path = format!("{table}.{}", field.name);
        let name = secondsite_text::object(language, inventory, Object::Row(table, *row));
        // Of disks and the like the value is too long to read on a button.
        let label = if field.kind.part().is_some() || matches!(field.kind, Kind::List(_)) {
            let label = secondsite_text::field(language, &path);
            words.with("ui-editor-copy-down", &[("field", label.into()), ("name", name.as_str().into())])
        } else {
            let shown = secondsite_text::value(language, &path, &known);
            words.with("ui-editor-fill-down", &[("value", shown.into()), ("name", name.as_str().into())])
        };
        let (send, rows, field) = (send.clone(), props.rows.clone(), field.name);
        let onclick = Callback::from(move |_: MouseEvent| send(Bulk::FillDown { rows: rows.clone(), field }));
        html! { <button type="button" {onclick}>{ label }</button> }
    });
    let refusal = props.section.store.refusal.filter(|refusal| refusal.target.object == Object::Table(table));
    // "Don't know" is an answer wherever a row can do without the field.
    let forgetting = field.filter(|field| !shape.is_required(field.name)).map(|field| {
        let (send, rows, field) = (send.clone(), props.rows.clone(), field.name);
        let onclick = Callback::from(move |_: MouseEvent| {
            send(Bulk::Set { rows: rows.clone(), field, value: None });
        });
        let label = words.with("ui-editor-set-unknown", &[("count", count.into())]);
        html! { <button type="button" {onclick}>{ label }</button> }
    });
    html! {
        <form class="draft" novalidate={true} aria-label={words.say("ui-editor-set")} {onsubmit} {onkeydown}>
            { frame.html() }
            { editing }
            if *unsettled {
                <p class="fault" role="alert">{ words.say("ui-editor-unsettled") }</p>
            } else if let Some(refusal) = refusal {
                <p class="fault" role="alert">{ refused(words, refusal.reason) }</p>
            }
            <div class="row-actions">
                if field.is_some() {
                    <button type="submit" class="primary">
                        { words.with("ui-editor-set-value", &[("count", count.into())]) }
                    </button>
                    { filling }
                    { forgetting }
                }
                <button type="button" onclick={Callback::from(move |_: MouseEvent| close())}>{ words.say("ui-close") }</button>
            </div>
        </form>
    }
}
