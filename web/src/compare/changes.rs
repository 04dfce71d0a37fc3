//! This estate against another: findings new, fixed and unchanged, and every fact that changed.

use secondsite_inventory::Inventory;
use secondsite_plan::compare::{Fact, facts, findings};
use secondsite_rules::{Finding, Report};
use secondsite_text as text;
use yew::prelude::*;

use crate::components::{CopyButton, outcome};
use crate::state::{Mark, Other, Store};
use crate::words::Words;

/// How many lines of a list are drawn; the copied text has all.
const FIRST: usize = 100;

/// What is different in one of the two, seen from the other. An estate that was collected earlier is the one to look
/// back to; any other is looked at from this one.
pub fn changes(
    words: Words,
    store: &Store,
    (other, report): (&Other, &Report),
    swapped: &UseStateHandle<bool>,
) -> Html {
    let (mine, theirs) = ((&*store.inventory, &*store.report), (&other.inventory, report));
    let collected =
        |inventory: &Inventory| inventory.collected.as_ref().and_then(|collected| collected.date());
    let is_earlier = collected(&other.inventory) < collected(mine.0) && collected(&other.inventory).is_some();
    let from_mine = is_earlier == **swapped;
    let (old, new) = if from_mine { (mine, theirs) } else { (theirs, mine) };
    let difference = findings(old, new);
    let facts: Vec<(String, String)> =
        facts(old.0, new.0).iter().map(|fact| fact_line(words, old.0, new.0, fact)).collect();
    let name = |of_mine: bool| {
        let theirs =
            || words.with("ui-compare-that", &[("name", text::visible(&other.name).into_owned().into())]);
        if of_mine { words.say("ui-compare-this") } else { theirs() }
    };
    let (from, to) = (name(from_mine), name(!from_mine));
    let lead = words.with(
        "ui-compare-lead",
        &[
            ("from", from.clone().into()),
            ("to", to.into()),
            ("fixed", difference.fixed.len().into()),
            ("new", difference.new.len().into()),
            ("facts", facts.len().into()),
        ],
    );
    let swap = {
        let swapped = swapped.clone();
        Callback::from(move |_: MouseEvent| swapped.set(!*swapped))
    };
    let groups = [
        ("ui-compare-new", &difference.new, new.0),
        ("ui-compare-fixed", &difference.fixed, old.0),
        ("ui-compare-unchanged", &difference.unchanged, new.0),
    ];
    let heading = |id: &str, count: usize| words.with(id, &[("count", count.into())]);
    let mut copied = vec![lead.clone()];
    for (id, findings, inventory) in &groups {
        copied.push(format!("\n{}", heading(id, findings.len())));
        copied
            .extend(findings.iter().map(|finding| format!("- {}", finding_line(words, inventory, finding))));
    }
    copied.push(format!("\n{}", heading("ui-compare-facts", facts.len())));
    copied.extend(facts.iter().map(|(object, change)| format!("- {object}: {change}")));
    let group = |(id, findings, inventory): &(&str, &Vec<&Finding>, &Inventory)| {
        let open = *id != "ui-compare-unchanged" && !findings.is_empty();
        let row = |finding: &&Finding| {
            html! { <li>{ outcome(words, Mark::of(finding), None) }<span>{ finding_line(words, inventory, finding) }</span></li> }
        };
        let rows = findings.iter().take(FIRST).map(row).collect::<Html>();
        section(words, &heading(id, findings.len()), open, rows, findings.len())
    };
    let fact = |(object, change): &(String, String)| html! { <li><strong>{ object }</strong><span>{ change }</span></li> };
    let rows = facts.iter().take(FIRST).map(fact).collect::<Html>();
    html! {
        <div class="changes">
            <p role="status"><strong>{ lead }</strong></p>
            <p class="actions">
                <button type="button" onclick={swap}>{ words.with("ui-compare-swap", &[("name", from.into())]) }</button>
                <span>{ words.say("ui-compare-copy") }{ " " }<CopyButton text={copied.join("\n")} label={words.say("ui-compare-copy.label")} /></span>
            </p>
            { for groups.iter().map(group) }
            { section(words, &heading("ui-compare-facts", facts.len()), !facts.is_empty(), rows, facts.len()) }
        </div>
    }
}

fn section(words: Words, heading: &str, open: bool, rows: Html, count: usize) -> Html {
    let more = count.saturating_sub(FIRST);
    html! {
        <details class="group" {open}>
            <summary><h4>{ heading }</h4></summary>
            <ul>
                { rows }
                if more > 0 {
                    <li>{ words.with("ui-trial-more", &[("count", more.into())]) }</li>
                }
            </ul>
        </details>
    }
}

fn finding_line(words: Words, inventory: &Inventory, finding: &Finding) -> String {
    let object = text::object(words.language(), inventory, finding.object);
    format!("{object}: {}", text::title(words.language(), finding.rule))
}

/// What a fact is about, and what changed.
fn fact_line(words: Words, old: &Inventory, new: &Inventory, fact: &Fact) -> (String, String) {
    let language = words.language();
    match fact {
        Fact::Known(table) => (text::table(language, *table), words.say("ui-compare-known")),
        Fact::Forgotten(table) => (text::table(language, *table), words.say("ui-compare-forgotten")),
        Fact::Added(object) => (text::object(language, new, *object), words.say("ui-compare-added")),
        Fact::Removed(object) => (text::object(language, old, *object), words.say("ui-compare-removed")),
        Fact::Changed { new: object, place, from, to, .. } => {
            let path = place.path();
            let value = |datum: &Option<secondsite_inventory::Datum>| {
                datum
                    .as_ref()
                    .map_or_else(|| words.say("ui-plan-unknown"), |datum| text::value(language, &path, datum))
            };
            let change =
                words.with("ui-plan-change", &[("from", value(from).into()), ("to", value(to).into())]);
            let item = place.item.map_or_else(String::new, |item| {
                format!(" {}", text::number(language, item.saturating_add(1) as u64))
            });
            let field = format!("{}{item}", text::field_in(language, Some(place.table), &path));
            let args = [("field", field.into()), ("change", change.into())];
            (text::object(language, new, *object), words.with("ui-plan-set", &args))
        }
    }
}
