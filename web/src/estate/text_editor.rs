//! The control for a value that is typed as one line: names, numbers, sizes, versions, days.

use secondsite_inventory::{Datum, Field, Kind};
use yew::prelude::*;

use super::editor::EditorProps;
use super::entry::{self, Fault};
use super::names::narrowed;
use crate::components::offers::Offering;
use crate::components::text_input::TextInput;
use crate::state::Reason;
use crate::words::Words;

/// What a field offers to choose from: the rows it may name, those on its own VMM server first, or the products a
/// version may be.
#[must_use]
pub fn offering(words: Words, field: &'static Field, editor: &EditorProps) -> Option<Offering> {
    let (names, scope) = (editor.names.clone(), editor.scope.clone());
    match (field.refers, field.kind) {
        (Some(table), _) => Some(Callback::from(move |typed: AttrValue| {
            let server = scope.as_ref().map(|server| {
                (server.as_str(), words.with("ui-editor-offers-on", &[("server", server.as_str().into())]))
            });
            names.now().offers(table, server, &typed)
        })),
        (None, Kind::Version { products, .. }) => Some(Callback::from(move |typed: AttrValue| {
            narrowed(products().into_iter().map(|name| (name, true)), &typed)
        })),
        _ => None,
    }
}

/// The sentence for an edit that the store refused.
#[must_use]
pub fn refused(words: Words, reason: Reason) -> String {
    words.say(match reason {
        Reason::Duplicate => "ui-estate-refused-duplicate",
        Reason::Unfit => "ui-estate-refused-unfit",
        Reason::TooLong => Fault::TooLong.text(),
    })
}

/// The line, and what it means where that is more than the text.
pub fn text_editor(words: Words, props: EditorProps) -> Html {
    let language = words.language();
    let kind = props.field.kind;
    let shown = props.value.as_ref().map(|value| entry::show(&kind, value, language)).unwrap_or_default();
    let meaning = meaning(words, &props, &shown);
    let offering = offering(words, props.field.0, &props);
    let (value, onset) = (props.value, props.onset);
    let oncommit = Callback::from(move |typed: AttrValue| match entry::read(&kind, &typed, language) {
        Ok(read) => {
            if read != value {
                onset.emit(read);
            }
            None
        }
        Err(fault) => Some(words.say(fault.text()).into()),
    });
    html! {
        <>
            <TextInput
                named={props.named}
                value={shown}
                {oncommit}
                refusal={props.refusal.map(|reason| AttrValue::from(refused(words, reason)))}
                kind={if matches!(kind, Kind::Day) { "date" } else { "text" }}
                inputmode={inputmode(&kind)}
                {offering}
                dense={props.dense}
                required={props.required}
                class={width(&kind)}
            />
            if let Some(meaning) = meaning {
                <span class="meaning">{ meaning }</span>
            }
        </>
    }
}

/// Less than this is no size of a disk, nor of much else.
const FEW_BYTES: u64 = 1 << 20;

/// The keyboard that a phone offers: digits where nothing else is typed.
pub const fn inputmode(kind: &Kind) -> Option<&'static str> {
    if matches!(kind, Kind::Count(_) | Kind::Port | Kind::Duration) { Some("numeric") } else { None }
}

const fn width(kind: &Kind) -> &'static str {
    match kind {
        Kind::Count(_) | Kind::Port | Kind::Duration => "is-narrow",
        Kind::Size | Kind::Rate | Kind::Day | Kind::Version { .. } => "is-medium",
        _ => "is-wide",
    }
}

/// What the typed text means, where that is more than the text: the product of a build, seconds as minutes.
fn meaning(words: Words, props: &EditorProps, shown: &str) -> Option<String> {
    let tells = matches!(props.field.kind, Kind::Version { .. } | Kind::Size | Kind::Rate | Kind::Duration);
    let value: &Datum = props.value.as_ref().filter(|_| tells)?;
    // Who leaves out the unit seldom means bytes.
    if let (Kind::Size, Datum::Number(number)) = (props.field.kind, value)
        && (1..FEW_BYTES).contains(number)
    {
        return Some(words.with("ui-estate-meaning-bytes", &[("count", (*number).into())]));
    }
    let meaning = secondsite_text::value(words.language(), &props.path, value);
    // The input has plain spaces where the text has some that do not break.
    if meaning.replace('\u{a0}', " ") == shown {
        return None;
    }
    let product = meaning.strip_prefix(shown).map(|rest| rest.trim().trim_matches(['(', ')']).to_owned());
    Some(product.unwrap_or(meaning))
}
