//! A new row while it is being named: it joins the inventory as soon as it has what a row must have.

use std::cell::RefCell;
use std::rc::Rc;

use secondsite_inventory::{Datum, Field, Kind, Table};
use yew::prelude::*;

use super::editor::{EditorProps, editor, is_several};
use super::names::CurrentNames;
use super::needs::Needs;
use super::text_editor::refused;
use super::view::FieldRef;
use crate::components::field_frame::FieldFrame;
use crate::components::named::Named;
use crate::platform::{focus, input};
use crate::state::Reason;
use crate::words::{Words, use_words};

#[derive(Properties, PartialEq)]
pub struct DraftProps {
    pub table: Table,
    /// One value for each field of the table: what can be told before anything was typed.
    pub given: Vec<Option<Datum>>,
    /// Why the row could not be added.
    pub refusal: Option<Reason>,
    pub names: CurrentNames,
    pub needs: Rc<Needs>,
    pub onadd: Callback<Vec<Option<Datum>>>,
    pub oncancel: Callback<()>,
}

/// The id of a field's control in the form for a new row.
#[must_use]
pub fn draft_id(table: Table, field: &Field) -> String {
    format!("{table}-new-{}", field.name)
}

/// The id of the first input of a field whose control has this one.
#[must_use]
pub fn entrance(id: String, field: &Field) -> String {
    let Kind::Part(shape) = field.kind else { return id };
    shape.fields.first().map(|first| format!("{id}-{}", first.name)).unwrap_or(id)
}

/// The id of the first input of the form for a new row.
#[must_use]
pub fn first_id(table: Table) -> String {
    table.shape().fields.first().map(|field| entrance(draft_id(table, field), field)).unwrap_or_default()
}

/// Whether a field is the other end of what a row is told by: who says where a mapping starts knows where it leads.
#[must_use]
pub fn is_other_end(table: Table, field: &Field) -> bool {
    let shape = table.shape();
    let is_part = |field: &Field| matches!(field.kind, Kind::Part(_));
    shape.fields.first().is_some_and(is_part) && is_part(field) && !shape.is_required(field.name)
}

/// Whether a value is a part of which nothing is known.
#[must_use]
pub fn is_bare(datum: &Datum) -> bool {
    matches!(datum, Datum::Part(members) if members.is_empty())
}

/// What the button says that adds a row: `Add host`.
#[must_use]
pub fn add_label(words: Words, table: Table) -> String {
    let one = words.say(&format!("table-{table}.one"));
    words.with("ui-estate-add", &[("one", one.into())])
}

#[component]
pub fn Draft(props: &DraftProps) -> Html {
    let words = use_words();
    let table = props.table;
    let shape = table.shape();
    // Enter commits a field and sends the form in one go, before anything is drawn again.
    let values = {
        let given = props.given.clone();
        use_mut_ref(move || given)
    };
    let redraw = use_force_update();
    let told = use_state_eq(|| None::<&'static str>);
    let must = move |field: &&'static Field| shape.is_required(field.name);
    let lacking = {
        let values = values.clone();
        move || {
            let values = values.borrow();
            let pairs = shape.fields.iter().zip(values.iter());
            pairs.filter(|(field, value)| must(field) && value.is_none()).map(|(field, _)| field).next()
        }
    };
    let onsubmit = {
        let (values, onadd, told) = (values.clone(), props.onadd.clone(), told.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let (pending, lacking) = (input::pending(&event), lacking());
            told.set(match (&pending, lacking) {
                (Some(_), _) => Some("ui-editor-unsettled"),
                (None, Some(_)) => Some("ui-estate-draft-lacks"),
                (None, None) => None,
            });
            match (pending, lacking) {
                (Some(id), _) => focus::soon(id),
                (None, Some(field)) => focus::soon(entrance(draft_id(table, field), field)),
                // A part of which nothing was told stays unknown.
                (None, None) => {
                    let told = values
                        .borrow()
                        .iter()
                        .map(|value| value.clone().filter(|value| !is_bare(value)))
                        .collect();
                    onadd.emit(told);
                }
            }
        })
    };
    let cancel = props.oncancel.reform(|_: MouseEvent| ());
    let onkeydown = cancelling(&props.oncancel);
    let field = |(place, field): (usize, &'static Field)| {
        let value = values.borrow().get(place).cloned().flatten();
        let onset = setting(&values, place, &redraw);
        NewField {
            table,
            field,
            id: draft_id(table, field),
            value,
            names: &props.names,
            needs: &props.needs,
            onset,
        }
        .html(words)
    };
    let told = told.map(|id| words.say(id)).or_else(|| props.refusal.map(|reason| refused(words, reason)));
    let fields =
        shape.fields.iter().enumerate().filter(|(_, field)| must(field) || is_other_end(table, field));
    html! {
        <form class="draft" novalidate={true} aria-label={add_label(words, table)} {onsubmit} {onkeydown}>
            { for fields.map(field) }
            if let Some(told) = told {
                <p class="fault" role="alert">{ told }</p>
            }
            <div class="row-actions">
                <button type="submit" class="primary">{ add_label(words, table) }</button>
                <button type="button" onclick={cancel}>{ words.say("ui-estate-cancel") }</button>
            </div>
        </form>
    }
}

/// Escape in the form of a new row gives it up.
pub fn cancelling(oncancel: &Callback<()>) -> Callback<KeyboardEvent> {
    let oncancel = oncancel.clone();
    Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.stop_propagation();
            oncancel.emit(());
        }
    })
}

/// Sets one of the values of a new row.
pub fn setting(
    values: &Rc<RefCell<Vec<Option<Datum>>>>,
    place: usize,
    redraw: &UseForceUpdateHandle,
) -> Callback<Option<Datum>> {
    let (values, redraw) = (values.clone(), redraw.clone());
    Callback::from(move |value| {
        if let Some(own) = values.borrow_mut().get_mut(place) {
            *own = value;
        }
        redraw.force_update();
    })
}

/// A field of a row that is not there yet, or of several rows.
pub struct NewField<'a> {
    pub table: Table,
    pub field: &'static Field,
    /// The id of its control.
    pub id: String,
    pub value: Option<Datum>,
    /// The names that references choose from.
    pub names: &'a CurrentNames,
    pub needs: &'a Needs,
    pub onset: Callback<Option<Datum>>,
}

impl NewField<'_> {
    /// The field.
    pub fn html(self, words: Words) -> Html {
        let (field, id) = (self.field, self.id);
        let path = format!("{}.{}", self.table, field.name);
        let required = self.table.shape().is_required(field.name);
        let control = EditorProps {
            named: Named::in_form(&id),
            path: path.clone().into(),
            field: FieldRef(field),
            value: self.value,
            required,
            refusal: None,
            dense: false,
            implied: None,
            names: self.names.clone(),
            scope: None,
            later: self.needs.later(&field.kind, &path),
            scripts: Rc::default(),
            onset: self.onset,
        };
        let frame = FieldFrame {
            label: secondsite_text::field(words.language(), &path),
            several: is_several(words, field, &path, required),
            help: secondsite_text::field_help(words.language(), &path),
            control: editor(words, control),
            id,
            ..FieldFrame::default()
        };
        frame.html()
    }
}
