//! One step: what to change, on what, what it mends, and how.

use std::rc::Rc;

use secondsite_inventory::{Inventory, Object};
use secondsite_plan::{Edit, Mend, Step};
use secondsite_rules::{Level, Rule};
use yew::prelude::*;

use super::view::trying;
use super::{change, script};
use crate::components::{command_block, outcome};
use crate::dispatch::{Dispatch, button, on_click};
use crate::state::{Action, Mark, Store, Target};
use crate::words::{Arg, Words};

/// A step of the list.
pub fn step(
    words: Words,
    dispatch: &Dispatch,
    store: &Store,
    inventory: &Inventory,
    step: &Step,
    fresh: bool,
) -> Html {
    let title = change::title(words, inventory, step);
    let objects = change::objects(words, inventory, step);
    let change = change::change(words, inventory, step);
    let label = if step.find_out { "ui-plan-assume" } else { "ui-plan-try" };
    let of = words.with(&format!("{label}.of"), &[("change", change.into())]);
    // A question is no fault, whatever hangs on its answer.
    let mark = match step.level() {
        _ if step.find_out => Mark::Unknown,
        Level::Blocker => Mark::Blocker,
        Level::Warning => Mark::Warning,
        Level::Advice => Mark::Advice,
    };
    let rules = rules(&step.mends);
    html! {
        <li class="step">
            <div class="step-head">
                { outcome(words, mark, None) }
                <h4>{ title.clone() }</h4>
            </div>
            if !objects.is_empty() {
                <p class="objects">{ objects }</p>
            }
            if step.find_out {
                <p class="find-out">{ change::answer(words, step) }{ " " }{ words.say("ui-plan-find-out") }</p>
            }
            <ul class="mends">
                <li class="mends-what">{ words.say(if step.find_out { "ui-plan-needed-for" } else { "ui-plan-mends" }) }</li>
                { for rules.iter().map(|(rule, count)| mended(words, dispatch, rule, *count)) }
            </ul>
            if !step.brings.is_empty() {
                <p class="brings">{ brought(words, store, &step.brings) }</p>
            }
            <p class="actions">
                { trying(dispatch, words.say(label), Some(of), Rc::new(step.edits.clone()), fresh) }
                { place(words, dispatch, step, &title) }
            </p>
            { how(words, store, inventory, step, &rules) }
        </li>
    }
}

/// The rules that are mended, each with how many findings of it.
fn rules(mends: &[Mend]) -> Vec<(&'static Rule, usize)> {
    let mut rules: Vec<(&'static Rule, usize)> = Vec::new();
    for mend in mends {
        match rules.iter_mut().find(|(rule, _)| rule.id == mend.rule.id) {
            Some((_, count)) => *count = count.saturating_add(1),
            None => rules.push((mend.rule, 1)),
        }
    }
    rules
}

fn mended(words: Words, dispatch: &Dispatch, rule: &'static Rule, count: usize) -> Html {
    let title = secondsite_text::title(words.language(), rule);
    let label = words.with("ui-plan-mends.one", &[("title", title.into()), ("count", count.into())]);
    html! { <li>{ button(dispatch, "quiet", label, Action::Reveal(rule.id)) }</li> }
}

fn brought(words: Words, store: &Store, ids: &[&'static str]) -> String {
    let title = |id: &&'static str| {
        let entry = store.edition.entries.iter().find(|entry| entry.rule.id == *id);
        entry.map_or_else(String::new, |entry| secondsite_text::title(words.language(), entry.rule))
    };
    words.with("ui-plan-brings", &[("rules", Arg::List(ids.iter().map(title).collect()))])
}

fn place(words: Words, dispatch: &Dispatch, step: &Step, title: &str) -> Html {
    let target = match step.edits.first() {
        Some(Edit::Set { object, place, .. }) => Target { object: *object, field: Some(place.field) },
        Some(Edit::Add { table, .. } | Edit::Declare(table)) => {
            Target { object: Object::Table(*table), field: None }
        }
        None => return Html::default(),
    };
    let label = words.with("ui-show-in-estate.of", &[("object", title.into())]);
    html! {
        <button type="button" class="quiet" aria-label={label} onclick={on_click(dispatch, Action::Focus(target))}>
            { words.say("ui-show-in-estate") }
        </button>
    }
}

/// What the rules say of mending, and the commands.
fn how(
    words: Words,
    store: &Store,
    inventory: &Inventory,
    step: &Step,
    rules: &[(&'static Rule, usize)],
) -> Html {
    let is_own =
        |rule: &Rule| step.mends.iter().any(|mend| mend.rule.id == rule.id && script::is_by(step, mend));
    let texts = rules.iter().filter(|(rule, _)| is_own(rule));
    let texts: Vec<String> = texts.map(|(rule, _)| secondsite_text::fix(words.language(), rule)).collect();
    let (asking, mending) =
        (script::finding_out(store, inventory, step), script::mending(store, inventory, step));
    if texts.is_empty() && asking.is_empty() && mending.is_empty() {
        return Html::default();
    }
    let block = |(place, script)| command_block(secondsite_text::place(words.language(), place), script);
    html! {
        <details>
            <summary>{ words.say(if step.find_out { "ui-plan-how.question" } else { "ui-plan-how" }) }</summary>
            { for asking.into_iter().map(block) }
            if step.find_out && !(texts.is_empty() && mending.is_empty()) {
                <p>{ words.say("ui-plan-how.otherwise") }</p>
            }
            { for texts.into_iter().map(|text| html! { <p>{ text }</p> }) }
            { for mending.into_iter().map(block) }
        </details>
    }
}
