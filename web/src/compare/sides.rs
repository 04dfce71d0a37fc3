//! Primary against secondary, in a table: equal, different, or not known.

use secondsite_inventory::{Datum, Object, Table};
use secondsite_plan::compare::{self, Aspect, Held, Leading, Standing};
use secondsite_text as text;
use yew::prelude::*;

use crate::components::outcome::icon;
use crate::platform::input;
use crate::state::{Mark, Store};
use crate::words::Words;

/// The tables of the two sides; without what is equal if the reader wants no more than the rest.
pub fn sides(words: Words, store: &Store, unequal: &UseStateHandle<bool>) -> Html {
    let mut aspects = compare::sides(&store.inventory);
    let mut networks = compare::networks(&store.inventory);
    if aspects.is_empty() && networks.is_empty() {
        return html! { <p>{ words.say("ui-compare-sides.none") }</p> };
    }
    if **unequal {
        aspects.retain(|aspect| aspect.standing != Standing::Equal);
        networks.retain(|leading| leading.to.is_none());
    }
    let onchange = {
        let unequal = unequal.clone();
        Callback::from(move |event: Event| unequal.set(input::is_checked(&event)))
    };
    let mut tables: Vec<(Table, Vec<&Aspect>)> = Vec::new();
    for aspect in &aspects {
        match tables.last_mut() {
            Some((table, own)) if *table == aspect.table => own.push(aspect),
            _ => tables.push((aspect.table, vec![aspect])),
        }
    }
    html! {
        <>
            <p>{ words.say("ui-compare-sides.text") }</p>
            <label class="tick">
                <input type="checkbox" checked={**unequal} {onchange} />
                { words.say("ui-compare-sides.unequal") }
            </label>
            if aspects.is_empty() && networks.is_empty() {
                <p>{ words.say("ui-compare-sides.all-equal") }</p>
            }
            { for tables.iter().map(|(table, aspects)| one_table(words, *table, aspects)) }
            { leading(words, store, &networks) }
        </>
    }
}

fn one_table(words: Words, table: Table, aspects: &[&Aspect]) -> Html {
    html! {
        <div class="sides" tabindex="0" role="group" aria-label={text::table(words.language(), table)}>
            <table role="table">
                <caption>{ text::table(words.language(), table) }</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader">{ words.say("ui-compare-what") }</th>
                        <th scope="col" role="columnheader">{ text::choice(words.language(), "sites.role", "primary") }</th>
                        <th scope="col" role="columnheader">{ text::choice(words.language(), "sites.role", "secondary") }</th>
                        <th scope="col" role="columnheader">{ words.say("ui-compare-standing") }</th>
                    </tr>
                </thead>
                <tbody role="rowgroup">{ for aspects.iter().map(|aspect| line(words, aspect)) }</tbody>
            </table>
        </div>
    }
}

fn line(words: Words, aspect: &Aspect) -> Html {
    let path = aspect.path.map(|path| format!("{}.{path}", aspect.table));
    let label = match &path {
        Some(path) => text::field_in(words.language(), Some(aspect.table), path),
        None => words.say("ui-compare-number"),
    };
    let cell = |held: &Held| told(words, path.as_deref(), held);
    html! {
        <tr role="row">
            <th scope="row" role="rowheader">{ label }</th>
            <td role="cell">{ cell(&aspect.primary) }</td>
            <td role="cell">{ cell(&aspect.secondary) }</td>
            <td role="cell">{ standing(words, aspect.standing) }</td>
        </tr>
    }
}

/// What a side holds: its values with how many rows say each, where they are not of one mind.
fn told(words: Words, path: Option<&str>, held: &Held) -> String {
    let language = words.language();
    let Some(path) = path else {
        return held
            .rows
            .map_or_else(|| words.say("ui-plan-unknown"), |rows| text::number(language, rows as u64));
    };
    let is_one = held.values.len() < 2 && held.unknown == 0;
    let counted = |value: String, count: usize| {
        let args = [("value", value.clone().into()), ("count", count.into())];
        if is_one { value } else { words.with("ui-compare-counted", &args) }
    };
    let mut values: Vec<String> = held
        .values
        .iter()
        .map(|(value, count)| counted(text::value(language, path, value), *count))
        .collect();
    if held.unknown > 0 {
        values.push(counted(words.say("ui-plan-unknown"), held.unknown));
    }
    values.join(", ")
}

fn standing(words: Words, standing: Standing) -> Html {
    let (mark, class, id) = match standing {
        Standing::Equal => (Mark::Pass, "pass", "ui-compare-standing.equal"),
        Standing::Differs => (Mark::Warning, "warning", "ui-compare-standing.differs"),
        Standing::Unknown => (Mark::Unknown, "unknown", "ui-compare-standing.unknown"),
    };
    html! { <span class={classes!("outcome", class)}>{ icon(mark) }{ words.say(id) }</span> }
}

/// Where the networks of the primary side lead.
fn leading(words: Words, store: &Store, networks: &[Leading]) -> Html {
    if networks.is_empty() {
        return Html::default();
    }
    let language = words.language();
    let line = |leading: &Leading| {
        let name = text::object(language, &store.inventory, Object::Row(Table::VmNetworks, leading.network));
        let to = leading.to.as_ref().map(|to| target(words, to));
        let (to, own) = match (to, leading.known) {
            (Some(to), _) => (to, Standing::Equal),
            (None, true) => (words.say("ui-compare-unmapped"), Standing::Differs),
            (None, false) => (words.say("ui-plan-unknown"), Standing::Unknown),
        };
        let said = match own {
            Standing::Equal => {
                html! { <span class="outcome pass">{ icon(Mark::Pass) }{ words.say("ui-compare-mapped") }</span> }
            }
            _ => standing(words, own),
        };
        html! { <tr role="row"><th scope="row" role="rowheader">{ name }</th><td role="cell">{ to }</td><td role="cell">{ said }</td></tr> }
    };
    html! {
        <div class="sides" tabindex="0" role="group" aria-label={words.say("ui-compare-networks")}>
            <table role="table">
                <caption>{ words.say("ui-compare-networks") }</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader">{ words.say("ui-compare-networks.from") }</th>
                        <th scope="col" role="columnheader">{ words.say("ui-compare-networks.to") }</th>
                        <th scope="col" role="columnheader">{ words.say("ui-compare-standing") }</th>
                    </tr>
                </thead>
                <tbody role="rowgroup">{ for networks.iter().map(line) }</tbody>
            </table>
        </div>
    }
}

fn target(words: Words, to: &Datum) -> String {
    text::value(words.language(), "networkMappings.to", to)
}
