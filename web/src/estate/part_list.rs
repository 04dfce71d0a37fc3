//! The control for several parts: a machine's disks, a cloud's capability profiles.

use secondsite_inventory::field::Shape;
use secondsite_inventory::{Datum, Kind};
use yew::prelude::*;

use super::editor::EditorProps;
use super::list_editor::{group_id, items};
use super::part_editor::{is_whole, part_fields, with};
use super::text_editor::offering;
use crate::components::chips::Chips;
use crate::components::named::Named;
use crate::platform::focus;
use crate::words::Words;

/// The parts, each with its fields, and the way to one more.
pub fn part_list(words: Words, props: EditorProps) -> Html {
    let Kind::List(Kind::Part(shape)) = props.field.kind else { return Html::default() };
    let known = items(props.value.as_ref()).to_vec();
    let replace = {
        let (known, onset) = (known.clone(), props.onset.clone());
        move |change: &dyn Fn(&mut Vec<Datum>)| {
            let mut values = known.clone();
            change(&mut values);
            onset.emit(Some(Datum::List(values)));
        }
    };
    let item = |(place, value): (usize, &Datum)| {
        let id = AttrValue::from(format!("{}-{place}", props.named.id));
        let onset = {
            let (replace, value) = (replace.clone(), value.clone());
            Callback::from(move |(name, set): (&'static str, Option<Datum>)| {
                let Datum::Part(members) = &value else { return };
                let members = with(shape, members, name, set);
                // A part that would lose its name keeps it: to be rid of it there is a button.
                if is_whole(shape, &members) {
                    replace(&|values| {
                        if let Some(own) = values.get_mut(place) {
                            *own = Datum::Part(members.clone());
                        }
                    });
                }
            })
        };
        let onremove = {
            let replace = replace.clone();
            let (next, group) = (props.named.id.to_string(), group_id(&props.named.id));
            let last = known.len() == 1;
            Callback::from(move |_: MouseEvent| {
                replace(&|values| {
                    if place < values.len() {
                        values.remove(place);
                    }
                });
                focus::soon(if last { group.clone() } else { next.clone() });
            })
        };
        let title = title(words, shape, place, value);
        let label_id = format!("{id}-title");
        let editor = EditorProps { named: Named::in_form(&id), value: Some(value.clone()), ..props.clone() };
        let members = if let Datum::Part(members) = value { members.clone() } else { Vec::new() };
        let takes = words.with("ui-estate-take-away", &[("name", title.as_str().into())]);
        html! {
            <li key={place}><div class="part" role="group" aria-labelledby={label_id.clone()}>
                <div class="part-head">
                    <strong id={label_id}>{ &title }</strong>
                    <button type="button" class="quiet" aria-label={takes} onclick={onremove}>
                        { words.say("ui-estate-remove") }
                    </button>
                </div>
                { part_fields(words, shape, &editor, &members, &onset) }
            </div></li>
        }
    };
    html! {
        <>
            <ol class="parts">{ for known.iter().enumerate().map(item) }</ol>
            { adder(words, &props, shape, known.clone()) }
        </>
    }
}

/// A part with a name is added by it; one without is added empty.
fn adder(words: Words, props: &EditorProps, shape: &'static Shape, known: Vec<Datum>) -> Html {
    let onset = props.onset.clone();
    let name = shape.fields.first().filter(|field| shape.is_required(field.name));
    if let Some(field) = name {
        let onadd = Callback::from(move |typed: AttrValue| {
            let name = Datum::Text(typed.trim().to_owned());
            if !known.iter().any(|part| part.member(field.name) == Some(&name)) {
                let part = Datum::Part(vec![(field.name, name)]);
                onset.emit(Some(Datum::List([known.clone(), vec![part]].concat())));
            }
            None
        });
        let offering = offering(words, field, props);
        let onremove = Callback::noop();
        let line =
            Chips { named: &props.named, items: Vec::new(), onadd, onremove, offering, inputmode: None };
        return line.html(words);
    }
    let first =
        shape.fields.first().map(|field| format!("{}-{}-{}", props.named.id, known.len(), field.name));
    let onclick = Callback::from(move |_: MouseEvent| {
        onset.emit(Some(Datum::List([known.clone(), vec![Datum::Part(Vec::new())]].concat())));
        focus::soon(first.clone().unwrap_or_default());
    });
    html! {
        <button
            type="button"
            id={props.named.id.clone()}
            aria-describedby={props.named.labelledby.clone()}
            {onclick}
        >
            { words.say("ui-estate-add-value") }
        </button>
    }
}

/// A part's name where it has one, else its number.
fn title(words: Words, shape: &Shape, place: usize, value: &Datum) -> String {
    let name =
        shape.fields.first().filter(|field| field.name == "name").and_then(|field| value.member(field.name));
    match name.and_then(Datum::as_text) {
        Some(name) => secondsite_text::visible(name).into_owned(),
        None => words.with("ui-estate-part-number", &[("number", place.saturating_add(1).into())]),
    }
}
