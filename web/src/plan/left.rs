//! What no change was found for, and why.

use std::rc::Rc;

use secondsite_inventory::{Datum, Inventory, Object, Table};
use secondsite_plan::{Edit, Left, Place, Plan, Why};
use secondsite_rules::{Level, Rule};
use secondsite_text as text;
use yew::prelude::*;

use super::view::trying;
use crate::components::outcome;
use crate::dispatch::{Dispatch, button};
use crate::state::{Action, Mark};
use crate::words::{Arg, Words};

/// How many objects of a rule are named.
const NAMES: usize = 4;

/// What is left, rule by rule and reason by reason.
pub fn left(words: Words, dispatch: &Dispatch, inventory: &Inventory, plan: &Plan, fresh: bool) -> Html {
    if plan.left.is_empty() {
        return Html::default();
    }
    let mut groups: Vec<(&'static Rule, &Why, Vec<&Left>)> = Vec::new();
    for left in &plan.left {
        match groups.iter_mut().find(|(rule, why, _)| rule.id == left.rule.id && **why == left.why) {
            Some((_, _, lefts)) => lefts.push(left),
            None => groups.push((left.rule, &left.why, vec![left])),
        }
    }
    html! {
        <section class="left" aria-labelledby="plan-left">
            <h4 id="plan-left">{ words.say("ui-plan-left") }</h4>
            <ul>{ for groups.iter().map(|group| row(words, dispatch, inventory, group, fresh)) }</ul>
        </section>
    }
}

fn row(
    words: Words,
    dispatch: &Dispatch,
    inventory: &Inventory,
    (rule, why, lefts): &(&'static Rule, &Why, Vec<&Left>),
    fresh: bool,
) -> Html {
    let language = words.language();
    let level = lefts.iter().map(|left| left.level).max();
    let mark = match level {
        _ if lefts.iter().all(|left| !left.fails) => Mark::Unknown,
        Some(Level::Blocker) => Mark::Blocker,
        _ => Mark::Warning,
    };
    let names: Vec<String> =
        lefts.iter().take(NAMES).map(|left| text::object(language, inventory, left.object)).collect();
    let more = lefts.len().saturating_sub(NAMES);
    let names = words.with("ui-listed", &[("names", names.join(", ").into()), ("more", more.into())]);
    let machines: Vec<Edit> =
        lefts.iter().filter(|left| left.leave_out).map(|left| left_out(left.object)).collect();
    html! {
        <li>
            { outcome(words, mark, None) }
            <div>
                <p>{ button(dispatch, "quiet", text::title(language, rule), Action::Reveal(rule.id)) }</p>
                <p class="objects">{ names }</p>
                <p>{ reason(words, why) }</p>
                if !machines.is_empty() {
                    <p class="actions">
                        { words.with("ui-plan-leave-out.help", &[("count", machines.len().into())]) }
                        { trying(dispatch, words.with("ui-plan-leave-out", &[("count", machines.len().into())]), None, Rc::new(machines), fresh) }
                    </p>
                }
            </div>
        </li>
    }
}

/// Leaving a machine out of replication, which is no remedy but may be what is wanted.
fn left_out(object: Object) -> Edit {
    let place = Place::field(Table::VirtualMachines, "replicate");
    Edit::Set { object, place, value: Datum::Flag(false) }
}

fn reason(words: Words, why: &Why) -> String {
    let language = words.language();
    match why {
        Why::Unentered(table) => words
            .with("ui-plan-left.unentered", &[("table", text::field::table_whole(language, *table).into())]),
        Why::AtTheCostOf(ids) => {
            let rules = secondsite_rules::catalogue::all();
            let title = |id: &&'static str| {
                let rule = rules.iter().find(|rule| rule.id == *id);
                rule.map_or_else(String::new, |rule| text::title(language, rule))
            };
            words.with("ui-plan-left.cost", &[("rules", Arg::List(ids.iter().map(title).collect()))])
        }
        Why::NoChange => words.say("ui-plan-left.none"),
    }
}
