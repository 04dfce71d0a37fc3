//! The control for a field that holds several values: not known, known to be none, or these.

use secondsite_inventory::{Datum, Field, Kind};
use yew::prelude::*;

use super::editor::EditorProps;
use super::entry::{self, Fault};
use super::part_list::part_list;
use super::text_editor::{inputmode, offering};
use crate::components::chips::Chips;
use crate::components::choice::{Choice, segmented};
use crate::components::named::Named;
use crate::platform::{focus, input};
use crate::words::{Language, Words, use_words};

/// What a list is known to be.
const UNKNOWN: &str = "";
const NONE: &str = "none";
const SOME: &str = "some";

/// What the id of the values has after that of the choice between none and some.
const VALUES: &str = "-values";

/// The id of the choice between none and some, from that of the values.
#[must_use]
pub fn group_id(values: &str) -> String {
    values.strip_suffix(VALUES).unwrap_or(values).to_owned()
}

/// The id of a field of the part at this place, from that of the list.
#[must_use]
pub fn part_id(list: &str, place: usize, field: &Field) -> String {
    format!("{list}{VALUES}-{place}-{}", field.name)
}

/// The values of a list; none for one that is not known.
#[must_use]
pub fn items(value: Option<&Datum>) -> &[Datum] {
    if let Some(Datum::List(items)) = value { items } else { &[] }
}

#[component]
pub fn ListEditor(props: &EditorProps) -> Html {
    let words = use_words();
    let Kind::List(item) = props.field.kind else { return Html::default() };
    // The reader said that there are some, and has not said which.
    let asked = use_state_eq(|| false);
    // Nor must an arrow key on its way from one end to the other cost the values: they come back.
    let given_up = use_mut_ref(Vec::<Datum>::new);
    let known = items(props.value.as_ref());
    let is_none = props.value.is_some() && known.is_empty();
    {
        // The last value was taken away: what is said to be none is shown as none.
        let asked = asked.clone();
        use_effect_with(is_none, move |is_none| {
            if *is_none {
                asked.set(false);
            }
        });
    }
    let state = match is_none {
        _ if *asked || !known.is_empty() => SOME,
        true => NONE,
        false => UNKNOWN,
    };
    let id = AttrValue::from(format!("{}{VALUES}", props.named.id));
    let onchoose = {
        let (asked, onset, given_up, known) = (asked.clone(), props.onset.clone(), given_up, known.to_vec());
        Callback::from(move |state: String| {
            asked.set(state == SOME);
            if !known.is_empty() {
                given_up.replace(known.clone());
            }
            match state.as_str() {
                // The focus stays: an arrow key that only passes by must not carry anybody away.
                SOME if known.is_empty() && !given_up.borrow().is_empty() => {
                    onset.emit(Some(Datum::List(given_up.take())));
                }
                SOME => {}
                NONE => onset.emit(Some(Datum::List(Vec::new()))),
                _ => onset.emit(None),
            }
        })
    };
    let choice = |value: &'static str, id: &str| Choice { value: value.into(), label: words.say(id).into() };
    let choices = [
        choice(SOME, "ui-estate-list-some"),
        choice(NONE, "ui-estate-list-none"),
        choice(UNKNOWN, "answer-unknown"),
    ];
    let values =
        EditorProps { named: Named { id, describedby: None, ..props.named.clone() }, ..props.clone() };
    html! {
        <>
            { segmented(&props.named, &choices, state, &onchoose) }
            if state == SOME {
                { match item {
                    Kind::Part(_) => part_list(words, values),
                    Kind::Choice(texts) => word_boxes(words, texts, &values),
                    _ => text_list(words, item, &values),
                } }
            }
        </>
    }
}

/// Names or numbers, each a chip.
fn text_list(words: Words, item: &'static Kind, editor: &EditorProps) -> Html {
    let language = words.language();
    let known = items(editor.value.as_ref()).to_vec();
    let shown = |value: &Datum| secondsite_text::visible(&entry::show(item, value, language)).into_owned();
    let items = known.iter().map(shown).collect();
    let onadd = {
        let (known, onset) = (known.clone(), editor.onset.clone());
        // A path or a network's name may hold a comma; addresses, updates and ports do not.
        let has_commas = editor.field.refers.is_some();
        Callback::from(move |typed: AttrValue| match added(&known, item, &typed, has_commas, language) {
            Ok(values) => {
                onset.emit(Some(Datum::List(values)));
                None
            }
            Err(fault) => Some(words.say(fault.text()).into()),
        })
    };
    let onremove = {
        let (onset, group) = (editor.onset.clone(), group_id(&editor.named.id));
        Callback::from(move |place: usize| {
            let mut values = known.clone();
            if place < values.len() {
                values.remove(place);
            }
            if values.is_empty() {
                focus::soon(group.clone());
            }
            onset.emit(Some(Datum::List(values)));
        })
    };
    let offering = offering(words, editor.field.0, editor);
    Chips { named: &editor.named, items, onadd, onremove, offering, inputmode: inputmode(item) }.html(words)
}

/// The values with those typed at the end, each once.
fn added(
    known: &[Datum],
    item: &Kind,
    typed: &str,
    has_commas: bool,
    language: Language,
) -> Result<Vec<Datum>, Fault> {
    let separators: &[char] = if has_commas { &[';'] } else { &[';', ','] };
    let mut values = known.to_vec();
    for text in typed.split(separators) {
        if let Some(value) = entry::read(item, text, language)?
            && !values.contains(&value)
        {
            values.push(value);
        }
    }
    Ok(values)
}

/// Any of a few words, each a box to tick.
fn word_boxes(words: Words, texts: &'static [&'static str], editor: &EditorProps) -> Html {
    let known = items(editor.value.as_ref()).to_vec();
    let has = |word: &str| known.iter().any(|value| value.as_text() == Some(word));
    let boxes = texts.iter().enumerate().map(|(place, word)| {
        let known = known.clone();
        let onchange = editor.onset.reform(move |event: Event| {
            let ticked = input::is_checked(&event);
            let holds = |text: &str| known.iter().any(|value| value.as_text() == Some(text));
            let values = texts.iter().filter(|text| if *text == word { ticked } else { holds(text) });
            Some(Datum::List(values.map(|text| Datum::Text((*text).to_owned())).collect()))
        });
        // The first box is where the focus goes.
        let id = if place == 0 { editor.named.id.to_string() } else { format!("{}-{word}", editor.named.id) };
        html! {
            <label class="box">
                <input type="checkbox" {id} checked={has(word)} {onchange} />
                <span>{ secondsite_text::choice(words.language(), &editor.path, word) }</span>
            </label>
        }
    });
    html! { <span class="boxes" role="group" aria-labelledby={editor.named.labelledby.clone()}>{ for boxes }</span> }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(names: &[&str]) -> Vec<Datum> {
        names.iter().map(|name| Datum::Text((*name).to_owned())).collect()
    }

    #[test]
    fn several_values_are_added_at_once_and_each_only_once() {
        let values = added(&texts(&["a"]), &Kind::Name, "b, a;c", false, Language::English);
        assert_eq!(values, Ok(texts(&["a", "b", "c"])));
    }

    #[test]
    fn a_name_that_refers_may_hold_a_comma() {
        let path = r"All Hosts\Stockholm, Kista";
        assert_eq!(added(&[], &Kind::Name, path, true, Language::English), Ok(texts(&[path])));
    }

    #[test]
    fn one_wrong_value_adds_none() {
        assert_eq!(added(&[], &Kind::Port, "443, 99999", false, Language::English), Err(Fault::Port));
    }
}
