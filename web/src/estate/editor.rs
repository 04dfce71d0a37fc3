//! The control for a field's value, by the kind of the field.

use std::rc::Rc;

use secondsite_inventory::{Datum, Field, Kind};
use yew::prelude::*;

use super::entry;
use super::list_editor::ListEditor;
use super::names::CurrentNames;
use super::part_editor::PartEditor;
use super::text_editor::text_editor;
use super::view::{FieldRef, Script};
use crate::components::choice::{Choice, segmented, select};
use crate::components::named::Named;
use crate::state::Reason;
use crate::words::Words;

/// How many words stand side by side; more fold into a list.
const SIDE_BY_SIDE: usize = 4;

/// How many characters they may have together and still stand on one line.
const WIDTH: usize = 36;

/// What an editor is made of.
#[derive(Clone, Properties, PartialEq)]
pub struct EditorProps {
    pub named: Named,
    /// The field's path, by which its texts are found.
    pub path: AttrValue,
    pub field: FieldRef,
    pub value: Option<Datum>,
    /// Whether "don't know" is no answer.
    pub required: bool,
    /// Why the last value was not taken.
    pub refusal: Option<Reason>,
    /// Whether it stands in a cell of a table, where there is little room.
    pub dense: bool,
    /// What holds while it is not known, because something else is.
    pub implied: Option<AttrValue>,
    /// The names that references choose from.
    pub names: CurrentNames,
    /// The VMM server on which references are read, where one is known.
    pub scope: Option<AttrValue>,
    /// The fields of a part that are folded away.
    pub later: Rc<[&'static str]>,
    /// Lines that find facts out, for the fields of a part.
    pub scripts: Rc<[Script]>,
    /// The value the reader gave.
    pub onset: Callback<Option<Datum>>,
}

/// Whether a field's control is several elements, so that a label cannot point at it.
#[must_use]
pub fn is_several(words: Words, field: &Field, path: &str, required: bool) -> bool {
    match field.kind {
        Kind::List(_) | Kind::Part(_) => true,
        Kind::Flag | Kind::Choice(_) => side_by_side(&choices(words, &field.kind, path, required)),
        _ => false,
    }
}

/// Whether the choices are few and short enough to stand side by side; one of them may be "don't know".
fn side_by_side(choices: &[Choice]) -> bool {
    let width = choices.iter().map(|choice| choice.label.chars().count()).fold(0, usize::saturating_add);
    choices.len() <= SIDE_BY_SIDE.saturating_add(1) && width <= WIDTH
}

/// The control.
pub fn editor(words: Words, props: EditorProps) -> Html {
    match props.field.kind {
        Kind::Flag | Kind::Choice(_) => word_editor(words, &props),
        Kind::List(_) => html! { <ListEditor ..props /> },
        Kind::Part(_) => html! { <PartEditor ..props /> },
        _ => text_editor(words, props),
    }
}

/// Yes or no, or one of a few words; "don't know" is always among them.
fn word_editor(words: Words, props: &EditorProps) -> Html {
    let kind = props.field.kind;
    let language = words.language();
    let chosen = props.value.as_ref().map(|value| entry::show(&kind, value, language)).unwrap_or_default();
    // A word from the list is always a value of the kind.
    let onchoose = props.onset.reform(move |word: String| entry::read(&kind, &word, language).ok().flatten());
    let mut choices = choices(words, &kind, &props.path, props.required);
    if let (Some(implied), Some(unknown)) = (&props.implied, choices.last_mut()) {
        unknown.label = implied.clone();
    }
    if !props.dense && side_by_side(&choices) {
        segmented(&props.named, &choices, &chosen, &onchoose)
    } else {
        select(&props.named, &choices, &chosen, &onchoose)
    }
}

fn choices(words: Words, kind: &Kind, path: &str, required: bool) -> Vec<Choice> {
    let language = words.language();
    let choice = |value: &'static str, label: String| Choice { value: value.into(), label: label.into() };
    let mut choices: Vec<Choice> = match kind {
        Kind::Choice(texts) => {
            texts.iter().map(|word| choice(word, secondsite_text::choice(language, path, word))).collect()
        }
        _ => [("yes", true), ("no", false)]
            .map(|(word, flag)| choice(word, secondsite_text::answer(language, Some(flag))))
            .into(),
    };
    if !required {
        choices.push(choice("", words.say("answer-unknown")));
    }
    choices
}
