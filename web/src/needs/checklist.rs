//! The list to tick off: every fact that is missing, object by object, with room for the answer on paper.

use secondsite_inventory::{Object, Table};
use secondsite_report::find_out;
use secondsite_report::needed::Fact;
use yew::prelude::*;

use crate::dispatch::{Dispatch, on_click};
use crate::state::{Action, Store, Target};
use crate::words::{Arg, Words};

/// How many objects are listed until the reader asks for all.
const FIRST: usize = 40;

/// The list. `whole` lists every object.
pub fn checklist(
    words: Words,
    dispatch: &Dispatch,
    store: &Store,
    facts: &[Fact],
    whole: bool,
    onwhole: Callback<MouseEvent>,
    onprint: Callback<MouseEvent>,
) -> Html {
    let groups: Vec<&[Fact]> = facts.chunk_by(|one, other| one.object == other.object).collect();
    let listed = if whole { groups.len() } else { FIRST };
    let more = groups.len().saturating_sub(listed);
    html! {
        <section class="group checklist" aria-labelledby="checklist-title">
            <header>
                <h3 id="checklist-title">{ words.say("ui-needs-checklist") }</h3>
                <span class="count">{ words.with("ui-needs-checklist.count", &[("count", facts.len().into())]) }</span>
                <span class="grow" />
                <button type="button" id="print-checklist" onclick={onprint}>{ words.say("ui-needs-checklist.print") }</button>
            </header>
            <p class="on-paper">{ about(words, store) }</p>
            { for groups.iter().take(listed).map(|facts| group(words, dispatch, store, facts)) }
            if more > 0 {
                <p class="needs-more">
                    <button type="button" class="quiet" onclick={onwhole}>
                        { words.with("ui-show-more", &[("count", more.into())]) }
                    </button>
                </p>
            }
        </section>
    }
}

/// What the sheet is about, for whoever finds it.
fn about(words: Words, store: &Store) -> String {
    let name = store.inventory.name.as_ref().map(ToString::to_string).unwrap_or_default();
    let edition = secondsite_text::edition(words.language(), store.edition);
    let args = [
        ("named", Arg::Word(if name.is_empty() { "no" } else { "yes" })),
        ("name", name.into()),
        ("edition", edition.into()),
        ("date", Arg::Date(store.today)),
    ];
    words.with("ui-needs-sheet", &args)
}

fn group(words: Words, dispatch: &Dispatch, store: &Store, facts: &[Fact]) -> Html {
    let Some(first) = facts.first() else { return Html::default() };
    let language = words.language();
    let title = match first.object {
        Object::Table(table) => secondsite_text::table(language, table),
        object => secondsite_text::object(language, &store.inventory, object),
    };
    html! {
        <section class="check-object" key={format!("{:?}", first.object)}>
            <h4>{ title }</h4>
            <ul>{ for facts.iter().map(|fact| line(words, dispatch, store, fact)) }</ul>
        </section>
    }
}

fn line(words: Words, dispatch: &Dispatch, store: &Store, fact: &Fact) -> Html {
    let language = words.language();
    let path = fact.path.to_string();
    let within = match fact.object {
        Object::Row(table, _) | Object::Table(table) => Some(table),
        Object::Estate => None,
    };
    let label = match fact.path.field {
        "" => words.say("ui-needs-which"),
        _ => secondsite_text::field_in(language, within, &path),
    };
    let about = find_out::label(language, &store.inventory, fact);
    html! {
        <li>
            <span class="tick-box" aria-hidden="true" />
            <span class="fact">{ label }</span>
            <small>{ place(words, store, fact) }</small>
            <span class="room" aria-hidden="true" />
            <button
                type="button"
                class="quiet"
                aria-label={words.with("ui-needs-answer.of", &[("object", about.into())])}
                onclick={on_click(dispatch, Action::Focus(target(fact)))}
            >
                { words.say("ui-needs-answer") }
            </button>
        </li>
    }
}

/// Where it is found out; what no command tells, somebody knows.
fn place(words: Words, store: &Store, fact: &Fact) -> String {
    if fact.given {
        return words.say("ui-needs-given");
    }
    let mut places: Vec<String> = Vec::new();
    for command in find_out::commands(&store.report, fact) {
        let place = secondsite_text::place(words.language(), command.place);
        if !places.contains(&place) {
            places.push(place);
        }
    }
    if !places.is_empty() {
        return places.join("; ");
    }
    let look = secondsite_text::field_look(words.language(), &fact.path.to_string());
    look.unwrap_or_else(|| words.say("ui-needs-ask"))
}

/// Where the answer is entered: the field of the row, or the section of a table.
fn target(fact: &Fact) -> Target {
    let field = match fact.object {
        Object::Row(table, _) => top(table, fact),
        Object::Table(Table::Azure) => top(Table::Azure, fact),
        Object::Table(_) | Object::Estate => None,
    };
    Target { object: fact.object, field }
}

/// The field of the row itself that a path leads into: the disks for a disk's size.
fn top(table: Table, fact: &Fact) -> Option<&'static str> {
    let path = fact.path.to_string();
    table.shape().field(path.split('.').nth(1)?).map(|field| field.name)
}
