//! The control for a value with fields of its own: a certificate, the end of a network mapping.

use std::rc::Rc;

use secondsite_inventory::field::Shape;
use secondsite_inventory::{Datum, Field, Kind};
use yew::prelude::*;

use super::editor::{EditorProps, editor, is_several};
use super::find_out::find_out;
use super::view::FieldRef;
use crate::components::field_frame::FieldFrame;
use crate::components::named::Named;
use crate::platform::focus;
use crate::words::{Words, use_words};

/// The known fields of a part.
type Members = Vec<(&'static str, Datum)>;

/// The part with one of its fields set, in the order of its shape.
#[must_use]
pub fn with(shape: &Shape, members: &[(&'static str, Datum)], name: &str, value: Option<Datum>) -> Members {
    let known =
        |field: &Field| members.iter().find(|(own, _)| *own == field.name).map(|(_, datum)| datum.clone());
    let set = |field: &Field| if field.name == name { value.clone() } else { known(field) };
    shape.fields.iter().filter_map(|field| Some((field.name, set(field)?))).collect()
}

/// Whether the part has every field that it cannot do without.
#[must_use]
pub fn is_whole(shape: &Shape, members: &[(&'static str, Datum)]) -> bool {
    let has = |name: &str| members.iter().any(|(own, _)| *own == name);
    shape.fields.iter().all(|field| !shape.is_required(field.name) || has(field.name))
}

fn members(value: Option<&Datum>) -> Members {
    if let Some(Datum::Part(members)) = value { members.clone() } else { Members::new() }
}

#[component]
pub fn PartEditor(props: &EditorProps) -> Html {
    let words = use_words();
    let Kind::Part(shape) = props.field.kind else { return Html::default() };
    // What is typed before the part is whole; `None` while the inventory has it all.
    let draft = use_state_eq(|| None::<Members>);
    {
        let draft = draft.clone();
        use_effect_with(props.value.clone(), move |_| draft.set(None));
    }
    let id = &props.named.id;
    let first = shape.fields.first().map(|field| format!("{id}-{}", field.name)).unwrap_or_default();
    if props.value.is_none() && draft.is_none() && !props.required {
        let onclick = {
            let (draft, onset) = (draft.clone(), props.onset.clone());
            Callback::from(move |_: MouseEvent| {
                if is_whole(shape, &[]) {
                    onset.emit(Some(Datum::Part(Members::new())));
                } else {
                    draft.set(Some(Members::new()));
                }
                focus::soon(first.clone());
            })
        };
        return html! {
            <span class="unknown-part">
                { words.say("answer-unknown") }
                <button
                    type="button"
                    id={id.clone()}
                    aria-describedby={props.named.labelledby.clone()}
                    {onclick}
                >
                    { words.say("ui-estate-describe") }
                </button>
            </span>
        };
    }
    let known = (*draft).clone().unwrap_or_else(|| members(props.value.as_ref()));
    let onset = {
        let (draft, known, onset) = (draft.clone(), known.clone(), props.onset.clone());
        Callback::from(move |(name, value): (&'static str, Option<Datum>)| {
            let members = with(shape, &known, name, value);
            if is_whole(shape, &members) {
                onset.emit(Some(Datum::Part(members)));
            } else {
                draft.set(Some(members));
            }
        })
    };
    let onforget = {
        let (draft, onset, id) = (draft.clone(), props.onset.clone(), id.to_string());
        Callback::from(move |_: MouseEvent| {
            draft.set(None);
            onset.emit(None);
            focus::soon(id.clone());
        })
    };
    let labelledby = props.named.labelledby.clone();
    // Before the part is whole nobody but this editor has it.
    let has = |field: &Field| known.iter().any(|(own, _)| *own == field.name);
    let lacking = shape.fields.iter().find(|field| shape.is_required(field.name) && !has(field));
    let pending = lacking.filter(|_| draft.is_some()).map(|field| format!("{id}-{}", field.name));
    html! {
        <div class="part" id={id.clone()} data-pending={pending} tabindex="-1" role="group" aria-labelledby={labelledby}>
            { part_fields(words, shape, props, &known, &onset) }
            if !props.required {
                <button type="button" class="quiet" onclick={onforget}>{ words.say("ui-estate-forget") }</button>
            }
        </div>
    }
}

/// Every field of a part. `whole` is the editor of the part itself, for ids, paths and scripts.
pub fn part_fields(
    words: Words,
    shape: &'static Shape,
    whole: &EditorProps,
    known: &[(&'static str, Datum)],
    onset: &Callback<(&'static str, Option<Datum>)>,
) -> Html {
    let language = words.language();
    let field = |field: &'static Field| {
        let id = format!("{}-{}", whole.named.id, field.name);
        let path = format!("{}.{}", whole.path, field.name);
        let required = shape.is_required(field.name);
        let own =
            known.iter().find(|(name, _)| *name == "vmmServer").and_then(|(_, server)| server.as_text());
        let control = EditorProps {
            named: Named::in_form(&id),
            path: path.clone().into(),
            field: FieldRef(field),
            value: known.iter().find(|(name, _)| *name == field.name).map(|(_, datum)| datum.clone()),
            required,
            refusal: None,
            implied: None,
            later: Rc::default(),
            // The end of a mapping says itself on which server its network is.
            scope: own.map(|server| server.to_owned().into()).or_else(|| whole.scope.clone()),
            onset: onset.reform(move |value| (field.name, value)),
            ..whole.clone()
        };
        let frame = FieldFrame {
            id,
            label: secondsite_text::field(language, &path),
            several: is_several(words, field, &path, required),
            help: secondsite_text::field_help(language, &path),
            control: editor(words, control),
            foot: find_out(words, &whole.scripts, &path),
            ..FieldFrame::default()
        };
        frame.html()
    };
    let (first, later): (Vec<_>, Vec<_>) =
        shape.fields.iter().partition(|field| !whole.later.contains(&field.name));
    let is_known = |field: &&Field| known.iter().any(|(name, _)| *name == field.name);
    let count = later.iter().copied().filter(is_known).count();
    let more = (!later.is_empty()).then(|| {
        let args = [("count", later.len().into()), ("known", count.into())];
        html! {
            <details class="more" open={count > 0}>
                <summary>{ words.with("ui-estate-more", &args) }</summary>
                { for later.iter().copied().map(field) }
            </details>
        }
    });
    html! { <>{ for first.into_iter().map(field) }{ more }</> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use secondsite_inventory::Table;

    fn text(text: &str) -> Datum {
        Datum::Text(text.to_owned())
    }

    #[test]
    fn a_part_keeps_the_order_of_its_shape_and_loses_what_is_unknown() {
        let Some(Kind::Part(shape)) = Table::NetworkMappings.shape().field("from").map(|field| field.kind)
        else {
            panic!("a mapping starts at a part");
        };
        let half = with(shape, &[], "vmNetwork", Some(text("Prod")));
        assert!(!is_whole(shape, &half));
        let whole = with(shape, &half, "vmmServer", Some(text("vmm01")));
        assert_eq!(whole, [("vmmServer", text("vmm01")), ("vmNetwork", text("Prod"))]);
        assert!(is_whole(shape, &whole));
        assert_eq!(with(shape, &whole, "vmmServer", None), half);
    }
}
