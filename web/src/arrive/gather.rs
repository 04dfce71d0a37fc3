//! Several files made one estate: what each says, where they contradict each other, and the decisions.

use std::rc::Rc;

use secondsite_import::{Contradiction, Merged};
use secondsite_inventory::Table;
use secondsite_text::arrival::{contradicted, given};
use yew::prelude::*;

use super::gathered::{Content, Decisions, Told, merged, told};
use super::handed_back::handed_back;
use crate::components::choice::{Choice, select};
use crate::components::named::Named;
use crate::dispatch::use_dispatch;
use crate::platform::input;
use crate::state::{Action, Arrived, Brought, Store};
use crate::words::{Arg, Words, use_words};

/// More contradictions are decided together.
const SHOWN: usize = 50;

#[derive(Properties, PartialEq)]
pub struct GatherProps {
    pub store: Rc<Store>,
}

#[component]
pub fn Gather(props: &GatherProps) -> Html {
    let words = use_words();
    let dispatch = use_dispatch();
    let store = &props.store;
    let files = use_memo((), |()| match &store.arrived {
        Some(Arrived::Files(files)) => files.iter().map(told).collect::<Vec<_>>(),
        _ => Vec::new(),
    });
    // A table alone is more of the estate that is shown; inventories are an estate of their own.
    let together = use_state_eq(|| {
        !store.is_empty() && !files.iter().any(|file| matches!(file.content, Content::Inventory { .. }))
    });
    let decisions = use_state_eq(Decisions::default);
    let made = use_memo((*together, store.inventory.clone()), |(together, inventory)| {
        let name = words.say("ui-arrive-shown");
        merged(&files, together.then_some((&*name, inventory)))
    });
    let (names, merged) = &*made;
    let ontogether = {
        let (together, decisions) = (together.clone(), decisions.clone());
        Callback::from(move |event: Event| {
            together.set(input::is_checked(&event));
            decisions.set(Decisions::default());
        })
    };
    let onbelieve = {
        let decisions = decisions.clone();
        Callback::from(move |value: String| {
            decisions.set(Decisions { everywhere: value.parse().ok(), ..Decisions::default() });
        })
    };
    let ondecide = {
        let decisions = decisions.clone();
        Callback::from(move |(place, value): (usize, Option<usize>)| {
            let mut next = (*decisions).clone();
            next.one_by_one.insert(place, value);
            decisions.set(next);
        })
    };
    let ready = merged.decided(|place, each| decisions.of(place, each));
    let has_something = names.len() > usize::from(*together);
    let take = {
        let inventory = ready.clone().map(Rc::new);
        let brought = Brought::Files(names.clone());
        dispatch.reform(move |_: MouseEvent| match &inventory {
            Some(inventory) => Action::Bring { inventory: inventory.clone(), brought: brought.clone() },
            None => Action::Close,
        })
    };
    html! {
        <>
            <p>{ words.say("ui-arrive-gather-text") }</p>
            <ul class="arrive-files">{ for files.iter().map(|file| file_line(words, file)) }</ul>
            if !store.is_empty() {
                <label class="tick">
                    <input type="checkbox" id="arrive-together" checked={*together} onchange={ontogether} />
                    { words.say("ui-arrive-together") }
                </label>
            }
            if !merged.contradictions.is_empty() {
                { contradictions(words, merged, names, &decisions, &onbelieve, &ondecide) }
            }
            <p role="status">{ words.with("ui-arrive-gathered", &[
                ("count", merged.contradictions.len().into()),
                ("rows", rows(merged).into()),
            ]) }</p>
            if ready.is_none() {
                <p role="alert">{ words.say("ui-arrive-must-decide") }</p>
            }
            <p class="actions">
                <button
                    type="button"
                    id="arrive-merge"
                    class="primary"
                    disabled={ready.is_none() || !has_something}
                    onclick={take}
                >
                    { words.say("ui-arrive-merge") }
                </button>
            </p>
        </>
    }
}

fn rows(merged: &Merged) -> usize {
    Table::ALL.iter().filter_map(|table| merged.inventory.rows(*table)).map(|rows| rows.len()).sum()
}

/// What a file says, or what is wrong with it.
fn file_line(words: Words, file: &Told) -> Html {
    let name = ("file", Arg::from(file.name.as_str()));
    let (line, more) = match &file.content {
        Content::Inventory { inventory, ignored } => {
            let language = words.language();
            let count = |table: &Table| {
                let rows = inventory.rows(*table)?;
                Some(secondsite_text::field::table_count(language, *table, rows.len()))
            };
            let counts = Table::ALL.iter().filter_map(count).collect();
            let args = [name, ("tables", Arg::List(counts)), ("count", (*ignored).into())];
            (words.with("ui-arrive-file-inventory", &args), Html::default())
        }
        Content::Table(understood, table) => {
            let count = understood.reading.rows.len();
            let table_name = secondsite_text::field::table_count(words.language(), *table, count);
            let line = words.with("ui-arrive-file-table", &[name, ("rows", table_name.into())]);
            (line, handed_back(words, understood, *table))
        }
        Content::Refused(problems) => {
            let line = words.with("ui-arrive-file-refused", &[name, ("count", problems.len().into())]);
            let problems = problems.iter().map(|problem| {
                html! {
                    <li>{ secondsite_text::problem(words.language(), problem) }</li>
                }
            });
            (line, html! { <ol>{ for problems }</ol> })
        }
    };
    html! { <li>{ line }{ more }</li> }
}

/// Whom to believe everywhere, and each contradiction with its values.
fn contradictions(
    words: Words,
    merged: &Merged,
    names: &[String],
    decisions: &Decisions,
    onbelieve: &Callback<String>,
    ondecide: &Callback<(usize, Option<usize>)>,
) -> Html {
    let nobody = Choice { value: "".into(), label: words.say("ui-arrive-believe.nobody").into() };
    let sources = names.iter().enumerate().map(|(place, name)| Choice {
        value: place.to_string().into(),
        label: secondsite_text::visible(name).into_owned().into(),
    });
    let choices: Vec<Choice> = std::iter::once(nobody).chain(sources).collect();
    let named = Named { id: "arrive-believe".into(), labelledby: None, label: None, describedby: None };
    let chosen = decisions.everywhere.map_or_else(String::new, |place| place.to_string());
    let more = merged.contradictions.len().saturating_sub(SHOWN);
    let each = merged.contradictions.iter().enumerate().take(SHOWN);
    html! {
        <>
            <h3>{ words.say("ui-arrive-contradictions") }</h3>
            <p>{ words.say("ui-arrive-contradictions.text") }</p>
            <p class="arrive-field">
                <label for="arrive-believe">{ words.say("ui-arrive-believe") }</label>
                { select(&named, &choices, &chosen, onbelieve) }
            </p>
            { for each.map(|(place, each)| contradiction(words, (place, each), merged, names, decisions, ondecide)) }
            if more > 0 {
                <p>{ words.with("ui-and-more", &[("count", more.into())]) }</p>
            }
        </>
    }
}

fn contradiction(
    words: Words,
    (place, each): (usize, &Contradiction),
    merged: &Merged,
    names: &[String],
    decisions: &Decisions,
    ondecide: &Callback<(usize, Option<usize>)>,
) -> Html {
    let language = words.language();
    let (object, field) = contradicted(language, each.object, each.field, &merged.inventory);
    let decided = decisions.of(place, each);
    let option = |value: Option<usize>, label: String| {
        let onchange = ondecide.reform(move |_: Event| (place, value));
        html! {
            <label class="tick">
                <input type="radio" name={format!("arrive-decide-{place}")} checked={decided == value} {onchange} />
                <span>{ label }</span>
            </label>
        }
    };
    let said = |(value, (datum, sources)): (usize, &(_, Vec<usize>))| {
        let files = sources.iter().filter_map(|source| names.get(*source)).cloned().collect();
        let value_said = given(language, each.object, each.field, datum);
        let args = [("value", value_said.into()), ("files", Arg::List(files))];
        option(Some(value), words.with("ui-arrive-value", &args))
    };
    html! {
        <fieldset class="arrive-contradiction">
            <legend>{ words.with("ui-arrive-contradiction", &[("object", object.into()), ("field", field.into())]) }</legend>
            { for each.values.iter().enumerate().map(said) }
            if !each.required {
                { option(None, words.say("ui-arrive-value.unknown")) }
            }
        </fieldset>
    }
}
