//! A row whole: what rules ask for first, the rest folded away. Beside others, its name alone until it is in use.

use std::rc::Rc;

use secondsite_inventory::Object;
use yew::prelude::*;

use super::names::CurrentNames;
use super::row_field::row_field;
use super::said_lines::said_lines;
use super::view::{FieldView, RowView};
use crate::components::outcome;
use crate::dispatch::{Dispatch, on_click, use_dispatch};
use crate::state::{Action, Focus};
use crate::words::{Words, use_words};

/// How a row stands among others.
#[derive(Clone, PartialEq)]
pub struct Folding {
    pub folded: bool,
    pub ontoggle: Callback<MouseEvent>,
}

#[derive(Properties, PartialEq)]
pub struct RowFormProps {
    pub view: Rc<RowView>,
    pub names: CurrentNames,
    /// The place that must be in sight, when it is in this row.
    pub sought: Option<Focus>,
    /// The row is taken away.
    pub onremove: Callback<Object>,
    /// None when it stands alone.
    #[prop_or_default]
    pub folding: Option<Folding>,
}

#[component]
pub fn RowForm(props: &RowFormProps) -> Html {
    let words = use_words();
    let dispatch = use_dispatch();
    let view = &*props.view;
    let open = use_state_eq(|| false);
    {
        let open = open.clone();
        let sought = props.sought.and_then(|focus| focus.target.field);
        let is_folded = view.more.iter().any(|field| Some(field.field.name) == sought);
        use_effect_with((view.object, props.sought), move |_| {
            if is_folded {
                open.set(true);
            }
        });
    }
    let field = |field: &FieldView| row_field(words, &dispatch, view, field, &props.names);
    let folded = props.folding.as_ref().is_some_and(|folding| folding.folded);
    html! {
        <div class="row-form" role="group" aria-label={view.name.clone()}>
            { head(words, &dispatch, props) }
            if !folded {
                { said_lines(words, &dispatch, &view.said) }
                { for view.first.iter().map(field) }
            }
            if !folded && !view.more.is_empty() {
                <details class="more" open={*open}>
                    <summary onclick={toggling(&open)}>{ more(words, &view.more) }</summary>
                    if *open {
                        { for view.more.iter().map(field) }
                    }
                </details>
            }
        </div>
    }
}

/// What the row is called, the worst that is found about it, and what can be done with it.
fn head(words: Words, dispatch: &Dispatch, props: &RowFormProps) -> Html {
    let (view, onremove) = (&*props.view, &props.onremove);
    let Object::Row(table, row) = view.object else { return Html::default() };
    let object = view.object;
    let button = |id: &str, about: &str, onclick: Callback<MouseEvent>| {
        let about = words.with(about, &[("name", view.name.as_str().into())]);
        html! { <button type="button" class="quiet" aria-label={about} {onclick}>{ words.say(id) }</button> }
    };
    let onduplicate = on_click(dispatch, Action::DuplicateRow { table, row });
    html! {
        <header class="row-head">
            <h4>{ name(view, props.folding.as_ref()) }</h4>
            { view.mark.map(|mark| outcome(words, mark, None)) }
            <span class="grow" />
            { button("ui-estate-duplicate", "ui-estate-duplicate-row", onduplicate) }
            { button("ui-estate-remove", "ui-estate-take-away", onremove.reform(move |_| object)) }
        </header>
    }
}

/// What the row is called; beside others, the button that unfolds it.
fn name(view: &RowView, folding: Option<&Folding>) -> Html {
    let Some(Folding { folded, ontoggle }) = folding else { return html! { { &view.name } } };
    let Object::Row(table, row) = view.object else { return Html::default() };
    let expanded = if *folded { "false" } else { "true" };
    html! {
        <button type="button" id={format!("{table}-{row}-fold")} class="fold" aria-expanded={expanded} onclick={ontoggle.clone()}>
            { &view.name }
        </button>
    }
}

/// How many fields are folded away, and how many of them are known.
fn more(words: Words, fields: &[FieldView]) -> String {
    let known = fields.iter().filter(|view| view.value.is_some()).count();
    words.with("ui-estate-more", &[("count", fields.len().into()), ("known", known.into())])
}

/// Opens and closes in place of the browser, so that what is drawn and what is in sight are one.
#[must_use]
pub fn toggling(open: &UseStateHandle<bool>) -> Callback<MouseEvent> {
    let open = open.clone();
    Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        open.set(!*open);
    })
}
