//! One field, of the first object that lacks it or of all of them at once.

use std::rc::Rc;

use secondsite_inventory::field::Field;
use secondsite_inventory::{Datum, Kind, Object, Table};
use secondsite_report::needed::Question;
use yew::prelude::*;

use super::{Drafts, QUESTION, few, in_estate, key};
use crate::dispatch::{Dispatch, use_dispatch};
use crate::estate::read_typed;
use crate::platform::input;

use crate::state::{Action, Bulk, Store, Target};
use crate::words::{Words, use_words};

/// The question about a field, with its control where one line or one press answers it.
pub fn field(
    words: Words,
    dispatch: &Dispatch,
    store: &Rc<Store>,
    question: &Question,
    table: Table,
    waiting: String,
    drafts: &Drafts,
) -> Html {
    let language = words.language();
    let path = question.path.to_string();
    let Some(object) = question.objects.first().copied() else { return Html::default() };
    let label = secondsite_text::field_in(language, Some(table), &path);
    let title = match object {
        Object::Row(..) => {
            let object = secondsite_text::object(language, &store.inventory, object);
            words.with("find-out-fact", &[("object", object.into()), ("field", label.into())])
        }
        Object::Table(_) | Object::Estate => secondsite_text::field_in(language, None, &path),
    };
    // What is given and settles nothing, and what has parts, is looked at where all of it stands.
    let steps: Vec<&str> = path.split('.').skip(1).collect();
    let own = steps.first().and_then(|name| table.shape().field(name));
    let direct = own.filter(|field| {
        let is_plain = !matches!(field.kind, Kind::List(_) | Kind::Part(_)) && steps.len() == 1;
        is_plain && !question.given
    });
    let help = if question.given {
        words.say("ui-needs-given")
    } else {
        secondsite_text::field_help(language, &path)
    };
    html! {
        <>
            <h4 id={QUESTION} tabindex="-1">{ title }</h4>
            <p class="help">{ help }{ " " }{ waiting }</p>
            if let Some(field) = direct {
                <Answer key={key(question)} {table} field={field.name} drafts={drafts.clone()} objects={question.objects.clone()} store={store.clone()} />
            } else {
                <p class="actions">
                    { in_estate(words, dispatch, Target { object, field: own.map(|field| field.name) }) }
                </p>
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct AnswerProps {
    table: Table,
    field: &'static str,
    /// Who lacks it; the first is asked about.
    objects: Vec<Object>,
    store: Rc<Store>,
    drafts: Drafts,
}

#[component]
fn Answer(props: &AnswerProps) -> Html {
    let words = use_words();
    let dispatch = use_dispatch();
    let (table, field) = (props.table, props.field);
    let all = use_state_eq(|| false);
    let draft = format!("{table}.{field}");
    let typed =
        use_state_eq(|| props.drafts.borrow().get(&draft).map(|lines| lines.concat()).unwrap_or_default());
    let fault = use_state_eq(|| None::<&'static str>);
    let Some(shape) = table.shape().field(field) else { return Html::default() };
    let rows: Vec<usize> = props
        .objects
        .iter()
        .filter_map(|object| match object {
            Object::Row(_, row) => Some(*row),
            Object::Table(_) | Object::Estate => None,
        })
        .collect();
    let answer = {
        let (dispatch, typed, all, rows) = (dispatch, typed.clone(), *all, rows.clone());
        let (drafts, draft) = (props.drafts.clone(), draft.clone());
        Callback::from(move |value: Datum| {
            typed.set(String::new());
            drafts.borrow_mut().remove(&draft);
            let value = Some(value);
            let row = rows.first().copied().unwrap_or_default();
            dispatch.emit(if all && rows.len() > 1 {
                Action::Many { table, bulk: Bulk::Set { rows: rows.clone().into(), field, value } }
            } else {
                Action::SetField { table, row, field, value }
            });
        })
    };
    let onall = {
        let all = all.clone();
        Callback::from(move |event: Event| all.set(input::is_checked(&event)))
    };
    let choices = choices(words, &props.store, shape, &format!("{table}.{field}"));
    let control = if choices.is_empty() {
        let oninput = {
            let (typed, drafts, draft) = (typed.clone(), props.drafts.clone(), draft.clone());
            Callback::from(move |event: InputEvent| {
                let text = input::value(&event);
                drafts.borrow_mut().insert(draft.clone(), vec![text.clone()]);
                typed.set(text);
            })
        };
        let onsubmit = {
            let (kind, language) = (shape.kind, words.language());
            let (typed, fault) = (typed.clone(), fault.clone());
            Callback::from(move |event: SubmitEvent| {
                event.prevent_default();
                match read_typed(&kind, &typed, language) {
                    Ok(Some(value)) => {
                        fault.set(None);
                        answer.emit(value);
                    }
                    Ok(None) => {}
                    Err(wrong) => fault.set(Some(wrong.text())),
                }
            })
        };
        html! {
            <form {onsubmit}>
                <input
                    id="guide-answer"
                    type={if matches!(shape.kind, Kind::Day) { "date" } else { "text" }}
                    aria-labelledby={QUESTION}
                    aria-invalid={fault.is_some().then_some("true")}
                    aria-describedby={fault.is_some().then_some("guide-fault")}
                    list={matches!(shape.kind, Kind::Version { .. }).then_some("guide-products")}
                    value={(*typed).clone()}
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    {oninput}
                />
                if let Kind::Version { products, .. } = shape.kind {
                    <datalist id="guide-products">{ for products().into_iter().map(|name| html! { <option value={name} /> }) }</datalist>
                }
                <button type="submit" class="primary">{ words.say("ui-guide-answer") }</button>
                if let Some(fault) = *fault {
                    <p class="fault" id="guide-fault" role="alert">{ words.say(fault) }</p>
                }
            </form>
        }
    } else {
        let choice = |(label, value): &(String, Datum)| {
            let value = value.clone();
            let onclick = answer.reform(move |_: MouseEvent| value.clone());
            html! { <button type="button" {onclick}>{ label }</button> }
        };
        html! {
            <div class="actions" role="group" aria-labelledby={QUESTION}>{ for choices.iter().map(choice) }</div>
        }
    };
    html! {
        <>
            if rows.len() > 1 {
                <label class="tick">
                    <input id="guide-all" type="checkbox" checked={*all} onchange={onall} />
                    { words.with("ui-guide-all", &[("count", rows.len().into())]) }
                </label>
            }
            { control }
        </>
    }
}

/// The answers that one press gives: yes and no, the words of a choice, or the few rows a reference can name.
fn choices(words: Words, store: &Store, field: &Field, path: &str) -> Vec<(String, Datum)> {
    let language = words.language();
    match (field.kind, field.refers) {
        (Kind::Flag, _) => [true, false]
            .map(|flag| (secondsite_text::answer(language, Some(flag)), Datum::Flag(flag)))
            .into(),
        (Kind::Choice(texts), _) => {
            let choice = |word: &&'static str| {
                (secondsite_text::choice(language, path, word), Datum::Text((*word).to_owned()))
            };
            texts.iter().map(choice).collect()
        }
        (_, Some(table)) => {
            let names = few(store, table).unwrap_or_default();
            let shown = |name: String| (secondsite_text::visible(&name).into_owned(), Datum::Text(name));
            names.into_iter().map(shown).collect()
        }
        _ => Vec::new(),
    }
}
