//! The head of the sheet: what was judged, by what, as of when, and the answer with its counts.

use secondsite_rules::Status;
use yew::prelude::*;

use crate::components::outcome::{icon, outcome};
use crate::result::verdict::mark;
use crate::state::{Mark, Store, rows};
use crate::words::{Arg, Words};

/// The head.
pub fn opening(words: Words, store: &Store) -> Html {
    let (language, report) = (words.language(), &store.report);
    let name = store.inventory.name.as_ref().map(|name| secondsite_text::visible(name.as_str()).into_owned());
    let collected = store.inventory.collected.as_ref().and_then(|collected| collected.date());
    let fact = |id: &str, value: String| html! { <><dt>{ words.say(id) }</dt><dd>{ value }</dd></> };
    let tally = rows::tally(report);
    let counts = Mark::ALL.into_iter().filter(|mark| tally.of(*mark) > 0);
    html! {
        <header>
            <p class="brand">{ words.say("ui-name") }</p>
            <h1>{ name.unwrap_or_else(|| words.say("ui-estate-nameless")) }</h1>
            <dl>
                { fact("ui-print-edition", secondsite_text::edition(language, store.edition)) }
                { fact("ui-print-judged", secondsite_text::date(language, store.today)) }
                if let Some(day) = collected {
                    { fact("ui-print-collected", secondsite_text::date(language, day)) }
                }
                { fact("ui-print-tool", words.with("ui-print-version", &[("version", env!("CARGO_PKG_VERSION").into())])) }
            </dl>
            <section class="answer">
                <h2>{ icon(mark(report.verdict)) }{ " " }{ secondsite_text::headline(language, report) }</h2>
                <p>{ secondsite_text::summary(language, report) }</p>
                <ul class="counts">
                    { for counts.map(|mark| html! { <li>{ outcome(words, mark, Some(tally.of(mark))) }</li> }) }
                </ul>
            </section>
            { retired(words, store) }
            if store.everywhere.len() > 1 {
                <section>
                    <h2>{ words.say("report-scenarios") }</h2>
                    <ul>{ for store.everywhere.iter().map(|report| {
                        let scenario = secondsite_text::scenario(language, report.edition.scenario);
                        let standing = secondsite_text::report::standing(language, report);
                        html! { <li>{ words.with("ui-print-standing", &[("scenario", scenario.into()), ("standing", standing.into())]) }</li> }
                    }) }</ul>
                </section>
            }
            { contradictions(words, store) }
        </header>
    }
}

/// What it means that the scenario is retired, and what remains.
fn retired(words: Words, store: &Store) -> Html {
    if store.edition.scenario.status == Status::Current {
        return Html::default();
    }
    let part = |name: &str| words.say(&format!("ui-retired-{}.{name}", store.edition.scenario.slug));
    html! {
        <section>
            <h2>{ part("title") }</h2>
            <p>{ part("meaning") }</p>
            <p>{ part("instead") }</p>
            <p><small>{ part("source") }</small></p>
        </section>
    }
}

fn contradictions(words: Words, store: &Store) -> Html {
    if store.inconsistencies.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h2>{ words.with("ui-print-contradictions", &[("count", Arg::from(store.inconsistencies.len()))]) }</h2>
            <p>{ words.say("ui-contradictions.help") }</p>
            <ul>{ for store.inconsistencies.iter().map(|found| html! {
                <li>{ secondsite_text::inconsistency(words.language(), &store.inventory, found) }</li>
            }) }</ul>
        </section>
    }
}
