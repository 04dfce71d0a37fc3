//! What is found about the box that was chosen, and where in it the worst lies.

use secondsite_inventory::{Object, Table};
use secondsite_rules::{Finding, Outcome};
use yew::prelude::*;

use super::model::{self, Model};
use super::naming;
use super::tree::{Kind, Node};
use crate::components::outcome::{counted, outcome};
use crate::dispatch::{Dispatch, button};
use crate::result::findings::{target, told, way_to_estate};
use crate::state::outcome::{Rank, worst_first};
use crate::state::{Action, Mark, Store, Target};
use crate::words::Words;

/// How many findings are listed; more are counted.
const FIRST: usize = 40;
/// How many boxes within are named.
const BOXES: usize = 8;

/// The findings of a box. `choose` goes to another one.
pub fn chosen(
    words: Words,
    dispatch: &Dispatch,
    store: &Store,
    model: &Model,
    place: usize,
    choose: &Callback<String>,
) -> Html {
    let Some(node) = model.tree.node(place) else { return Html::default() };
    let machines = node.machine_rows.iter().map(|row| Object::Row(Table::VirtualMachines, *row));
    let objects = node.object.into_iter().chain(machines);
    let findings: Vec<&Finding> = objects.flat_map(|object| store.findings_about(object)).collect();
    let asks = |finding: &&&Finding| matches!(finding.outcome, Outcome::Fail(_) | Outcome::Unknown(_));
    let asking: Vec<&Finding> = findings.iter().filter(asks).copied().collect();
    let passed = findings.iter().filter(|finding| Mark::of(finding) == Mark::Pass).count();
    let asking = worst_first(&asking, |finding| Rank::of(finding));
    let more = asking.len().saturating_sub(FIRST);
    let facts = [naming::holds(words, node), naming::notes(words, &model.tree, node)];
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    let row = node.object.map(|object| {
        // The box's own place in the estate: the field that the worst is about.
        let worst = asking.iter().find(|finding| finding.object == object);
        let go = worst.and_then(|finding| target(store, finding)).unwrap_or(Target { object, field: None });
        let go = Action::Focus(go);
        button(dispatch, "", words.say("ui-show-in-estate"), go)
    });
    html! {
        <section class="group chosen-box" aria-labelledby="chosen-box">
            <header>
                <h3 id="chosen-box" aria-live="polite">{ naming::called(words, node) }</h3>
                <span class="count">{ facts.join(", ") }</span>
                <span class="grow" />
                { row }
            </header>
            if asking.is_empty() {
                <p>{ words.say(if passed > 0 { "ui-picture-all-met" } else { "ui-picture-nothing-found" }) }</p>
            } else {
                <ul class="findings">{ for asking.iter().take(FIRST).map(|finding| line(words, dispatch, store, node, finding)) }</ul>
            }
            if more > 0 {
                <p>{ words.with("ui-and-more", &[("count", more.into())]) }</p>
            }
            if passed > 0 {
                <p>{ outcome(words, Mark::Pass, Some(passed)) }</p>
            }
            { within(words, model, node, choose) }
        </section>
    }
}

fn line(words: Words, dispatch: &Dispatch, store: &Store, node: &Node, finding: &Finding) -> Html {
    let requirement = words.with("ui-picture-requirement", &[("id", finding.rule.id.into())]);
    html! {
        <li>
            { outcome(words, Mark::of(finding), None) }
            { told(words, store, finding, matches!(finding.outcome, Outcome::Fail(_))) }
            <p class="actions">
                { button(dispatch, "quiet", requirement, Action::Reveal(finding.rule.id)) }
                if node.object != Some(finding.object) {
                    { way_to_estate(words, dispatch, store, finding) }
                }
            </p>
        </li>
    }
}

/// The boxes within that ask for attention, worst first, each a way to go there.
fn within(words: Words, model: &Model, node: &Node, choose: &Callback<String>) -> Html {
    let mut waiting = node.children.clone();
    let mut found: Vec<(usize, Rank, usize)> = Vec::new();
    while let Some(place) = waiting.pop() {
        let Some(inner) = model.tree.node(place) else { continue };
        waiting.extend(inner.children.iter().copied());
        let tally = if inner.kind == Kind::Host { inner.within } else { inner.own };
        if let Some(rank) = tally.worst_rank().filter(|rank| *rank <= Rank::Unknown) {
            found.push((place, rank, tally.of(rank.mark())));
        }
    }
    if found.is_empty() {
        return Html::default();
    }
    found.sort_unstable();
    let found = worst_first(&found, |(_, rank, _)| *rank);
    let more = found.len().saturating_sub(BOXES);
    let go = |(place, rank, count): &(usize, Rank, usize)| {
        let inner = model.tree.node(*place)?;
        let key = model::key(inner, *place);
        let choose = choose.clone();
        let onclick = Callback::from(move |_: MouseEvent| choose.emit(key.clone()));
        let label = format!("{}, {}", naming::called(words, inner), counted(words, rank.mark(), *count));
        Some(html! { <li><button type="button" class="quiet" {onclick}>{ label }</button></li> })
    };
    html! {
        <div class="inner-boxes">
            <h4>{ words.say("ui-picture-within") }</h4>
            <ul>{ for found.iter().take(BOXES).filter_map(go) }</ul>
            if more > 0 {
                <p>{ words.with("ui-and-more", &[("count", more.into())]) }</p>
            }
        </div>
    }
}
