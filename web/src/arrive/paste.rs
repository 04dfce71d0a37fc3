//! A table pasted or read from a file: matched, looked at, and then taken in one step.

use std::rc::Rc;

use secondsite_import::{Counts, Delimiter, Existing};
use secondsite_inventory::Table;
use yew::prelude::*;

use super::draft::{Draft, Understood};
use super::handed_back::{handed_back, save_template};
use super::preview::preview;
use crate::components::choice::{Choice, segmented, select};
use crate::components::named::Named;
use crate::dispatch::{Dispatch, use_dispatch};
use crate::platform::input;
use crate::state::{Action, Arrived, Brought, Store};
use crate::words::{Arg, Words, use_words};

/// How many names are told that several rows have.
const TOLD: usize = 5;

#[derive(Properties, PartialEq)]
pub struct PasteProps {
    pub table: Table,
    pub store: Rc<Store>,
}

#[component]
pub fn Paste(props: &PasteProps) -> Html {
    let words = use_words();
    let dispatch = use_dispatch();
    let draft = use_state_eq(|| {
        let text = match &props.store.arrived {
            Some(Arrived::Cells(text)) => text.clone(),
            _ => "".into(),
        };
        Draft::new(props.table, text)
    });
    let inventory = &props.store.inventory;
    let understood =
        use_memo(((*draft).clone(), inventory.clone()), |(draft, inventory)| draft.understood(inventory));
    let with = |change: fn(&Draft, String) -> Draft| {
        let draft = draft.clone();
        Callback::from(move |value: String| draft.set(change(&draft, value)))
    };
    let ontext =
        with(|draft, text| draft.with_text(text.into())).reform(|event: InputEvent| input::value(&event));
    let onheaded =
        with(|draft, word| Draft { headed: word == "yes", chosen: Default::default(), ..draft.clone() })
            .reform(|event: Event| if input::is_checked(&event) { "yes" } else { "no" }.to_owned());
    let template = {
        let table = draft.table;
        Callback::from(move |_: MouseEvent| save_template(words, table))
    };
    html! {
        <>
            <p>{ words.say("ui-arrive-paste-text") }</p>
            <div class="arrive-fields">
                { table_list(words, &draft, &with(|draft, name| {
                    Draft { table: Table::named(&name).unwrap_or(draft.table), ..draft.with_text(draft.text.clone()) }
                })) }
                { delimiter_list(words, &draft, &with(|draft, word| {
                    Draft { delimiter: Delimiter::named(&word), ..draft.with_text(draft.text.clone()) }
                })) }
                <label class="tick">
                    <input type="checkbox" checked={draft.headed} onchange={onheaded} />
                    { words.say("ui-arrive-headed") }
                </label>
            </div>
            <label for="arrive-cells">{ words.say("ui-arrive-cells") }</label>
            <textarea
                id="arrive-cells"
                rows="4"
                spellcheck="false"
                translate="no"
                autofocus=true
                value={draft.text.to_string()}
                oninput={ontext}
            />
            <p><button type="button" class="quiet" onclick={template}>{ words.say("ui-arrive-template") }</button></p>
            { match &*understood {
                None => Html::default(),
                Some(Err(_)) => html! { <p role="alert">{ words.say("ui-arrive-too-large") }</p> },
                Some(Ok(understood)) => taken(words, &dispatch, &draft, understood, &with),
            } }
        </>
    }
}

/// What was understood, what was not, and the way to take it.
fn taken(
    words: Words,
    dispatch: &Dispatch,
    draft: &UseStateHandle<Draft>,
    understood: &Understood,
    with: &impl Fn(fn(&Draft, String) -> Draft) -> Callback<String>,
) -> Html {
    let onmatch = {
        let (draft, matches) = (draft.clone(), understood.matches.clone());
        Callback::from(move |(heading, column)| draft.set(draft.with_match(heading, column, &matches)))
    };
    let Counts { new, changed, same } = understood.counts;
    let counts = [("new", new.into()), ("changed", changed.into()), ("same", same.into())];
    let none = new == 0 && (changed == 0 || draft.existing == Existing::Keep);
    let take = {
        let brought = Brought::Rows {
            table: draft.table,
            new,
            changed: if draft.existing == Existing::Keep { 0 } else { changed },
        };
        let inventory = Rc::clone(&understood.inventory);
        dispatch.reform(move |_: MouseEvent| Action::Bring {
            inventory: inventory.clone(),
            brought: brought.clone(),
        })
    };
    html! {
        <>
            <h3>{ words.say("ui-arrive-understood") }</h3>
            <p><small>{ words.say("ui-arrive-conventions") }</small></p>
            { preview(words, understood, draft.table, &onmatch) }
            <p role="status">{ words.with("ui-arrive-counts", &counts) }</p>
            { merged(words, understood) }
            if changed > 0 {
                { existing(words, draft, &with(|draft, word| {
                    let existing = if word == "keep" { Existing::Keep } else { Existing::Update };
                    Draft { existing, ..draft.clone() }
                })) }
            }
            { handed_back(words, understood, draft.table) }
            <p class="actions">
                <button type="button" id="arrive-take" class="primary" disabled={none} onclick={take}>
                    { words.say("ui-arrive-take") }
                </button>
            </p>
        </>
    }
}

/// Says of what several rows of the sheet tell: that is meant of disks, and a slip where a name stands twice.
fn merged(words: Words, understood: &Understood) -> Html {
    let (names, rows) = understood.reading.merged();
    if names.is_empty() {
        return Html::default();
    }
    let visible = |name: &String| secondsite_text::visible(name).into_owned();
    let told = names.iter().take(TOLD).map(visible).collect();
    let more = names.len().saturating_sub(TOLD);
    let args = [("names", Arg::List(told)), ("rows", rows.into()), ("more", more.into())];
    html! { <p>{ words.with("ui-arrive-merged", &args) }</p> }
}

fn labelled(
    words: Words,
    id: &'static str,
    label: &'static str,
    control: impl FnOnce(&Named) -> Html,
) -> Html {
    let named = Named { id: id.into(), labelledby: None, label: None, describedby: None };
    html! { <span class="arrive-field"><label for={id}>{ words.say(label) }</label>{ control(&named) }</span> }
}

fn table_list(words: Words, draft: &Draft, onchoose: &Callback<String>) -> Html {
    let choices: Vec<Choice> = Table::ALL
        .iter()
        .map(|table| Choice {
            value: table.name().into(),
            label: secondsite_text::table(words.language(), *table).into(),
        })
        .collect();
    labelled(words, "arrive-table", "ui-arrive-table", |named| {
        select(named, &choices, draft.table.name(), onchoose)
    })
}

fn delimiter_list(words: Words, draft: &Draft, onchoose: &Callback<String>) -> Html {
    let found = std::iter::once("found").chain(Delimiter::ALL.map(Delimiter::word));
    let choices: Vec<Choice> = found
        .map(|word| Choice {
            value: word.into(),
            label: words.say(&format!("ui-arrive-delimiter.{word}")).into(),
        })
        .collect();
    let chosen = draft.delimiter.map_or("found", Delimiter::word);
    labelled(words, "arrive-delimiter", "ui-arrive-delimiter", |named| {
        select(named, &choices, chosen, onchoose)
    })
}

fn existing(words: Words, draft: &Draft, onchoose: &Callback<String>) -> Html {
    let choices = ["update", "keep"].map(|word| Choice {
        value: word.into(),
        label: words.say(&format!("ui-arrive-existing.{word}")).into(),
    });
    let chosen = if draft.existing == Existing::Keep { "keep" } else { "update" };
    let named = Named {
        id: "arrive-existing".into(),
        labelledby: None,
        label: Some(words.say("ui-arrive-existing").into()),
        describedby: None,
    };
    segmented(&named, &choices, chosen, onchoose)
}
