//! What was found, object by object: those that ask for attention in a sentence each, the others by name.

use std::rc::Rc;

use secondsite_inventory::{Object, Table};
use secondsite_rules::{Finding, Outcome};
use yew::prelude::*;

use super::accepting::accepting;
use crate::components::outcome;
use crate::dispatch::{Dispatch, on_click};
use crate::state::{Action, Mark, Store, Target};
use crate::words::{Arg, Words};

/// How many are listed until the reader asks for all.
const FIRST: usize = 8;

/// The findings at these places of the report, worst first.
pub fn findings(
    words: Words,
    dispatch: &Dispatch,
    store: &Rc<Store>,
    places: &[usize],
    whole: bool,
    onmore: Callback<MouseEvent>,
) -> Html {
    let findings: Vec<&Finding> =
        places.iter().filter_map(|place| store.report.findings.get(*place)).collect();
    let asks = |finding: &&&Finding| matches!(finding.outcome, Outcome::Fail(_) | Outcome::Unknown(_));
    let asking: Vec<&Finding> = findings.iter().filter(asks).copied().collect();
    // The line of the requirement tells the mark already, unless there are several.
    let alike = asking.windows(2).all(|pair| matches!(pair, [one, next] if Mark::of(one) == Mark::of(next)));
    let listed = if whole { asking.len() } else { FIRST };
    let more = asking.len().saturating_sub(listed);
    html! {
        <>
            if !asking.is_empty() {
                <ul class="findings">
                    { for asking.iter().take(listed).map(|finding| row(words, dispatch, store, finding, alike)) }
                </ul>
            }
            if more > 0 {
                <p>
                    <button type="button" class="quiet" onclick={onmore}>
                        { words.with("ui-show-more", &[("count", more.into())]) }
                    </button>
                </p>
            }
            { names(words, store, &findings, Mark::Pass) }
            { names(words, store, &findings, Mark::NotApplicable) }
        </>
    }
}

/// The objects of a mark in one line; beyond a few they are only counted.
fn names(words: Words, store: &Store, findings: &[&Finding], mark: Mark) -> Html {
    let marked = findings.iter().filter(|finding| Mark::of(finding) == mark);
    let objects: Vec<Object> = marked.map(|finding| finding.object).collect();
    if objects.is_empty() {
        return Html::default();
    }
    let name = |object: &Object| secondsite_text::object(words.language(), &store.inventory, *object);
    let names: Vec<String> = objects.iter().take(FIRST).map(name).collect();
    let more = objects.len().saturating_sub(names.len());
    let args: [(&str, Arg<'_>); 2] = [("names", names.join(", ").into()), ("more", more.into())];
    html! { <p class="listed">{ outcome(words, mark, None) }<span>{ words.with("ui-listed", &args) }</span></p> }
}

fn row(words: Words, dispatch: &Dispatch, store: &Rc<Store>, finding: &Finding, alike: bool) -> Html {
    // The sentence of an unknown names what it is about.
    let named = matches!((&finding.outcome, finding.object), (Outcome::Fail(_), Object::Row(..)));
    html! {
        <li>
            if !alike {
                { outcome(words, Mark::of(finding), None) }
            }
            { told(words, store, finding, named) }
            { way_to_estate(words, dispatch, store, finding) }
            if matches!(finding.outcome, Outcome::Fail(_)) {
                { accepting(words, store, finding) }
            }
        </li>
    }
}

/// What was found, after the name of the object where the sentence does not name it, and by whom it was accepted.
pub fn told(words: Words, store: &Store, finding: &Finding, named: bool) -> Html {
    let (language, inventory) = (words.language(), &store.inventory);
    html! {
        <p>
            if named {
                <strong>{ secondsite_text::object(language, inventory, finding.object) }</strong>{ " " }
            }
            { secondsite_text::finding(language, inventory, finding) }
            if let Some(accepted) = secondsite_text::rule::acceptance(language, inventory, finding) {
                <span class="accepted-by">{ accepted }</span>
            }
        </p>
    }
}

/// The button that leads to what the finding is about, where the estate has a place for it.
pub fn way_to_estate(words: Words, dispatch: &Dispatch, store: &Store, finding: &Finding) -> Html {
    let Some(target) = target(store, finding) else { return Html::default() };
    let object = secondsite_text::object(words.language(), &store.inventory, finding.object);
    html! {
        <button
            type="button"
            class="quiet"
            aria-label={words.with("ui-show-in-estate.of", &[("object", object.as_str().into())])}
            onclick={on_click(dispatch, Action::Focus(target))}
        >
            { words.say("ui-show-in-estate") }
        </button>
    }
}

/// Where in the estate the finding is about; an unknown points at a field that is missing.
pub fn target(store: &Store, finding: &Finding) -> Option<Target> {
    let table = match finding.object {
        Object::Row(table, _) | Object::Table(table) => table,
        Object::Estate => return elsewhere(finding).map(whole_table),
    };
    let field = table.shape().fields.iter().map(|field| field.name).find(|field| {
        store.findings_for(finding.object, field).iter().any(|own| std::ptr::eq(*own, finding))
    });
    // What a row lacks may stand in another table.
    match (field, elsewhere(finding)) {
        (None, Some(other)) if other != table => Some(whole_table(other)),
        _ => Some(Target { object: finding.object, field }),
    }
}

fn elsewhere(finding: &Finding) -> Option<Table> {
    let Outcome::Unknown(missing) = &finding.outcome else { return None };
    missing.paths().iter().find_map(|path| Table::named(path.table.split('.').next()?))
}

const fn whole_table(table: Table) -> Target {
    Target { object: Object::Table(table), field: None }
}
