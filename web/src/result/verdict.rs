//! The answer: the verdict, what it means where the scenario is retired, and as of which day it is.

use secondsite_rules::{Edition, Status, Verdict};
use yew::prelude::*;

use crate::components::outcome::icon;
use crate::dispatch::{Dispatch, button};
use crate::state::{Action, Mark, Store};
use crate::words::{Arg, Words};

/// The banner on top of the result.
pub fn banner(words: Words, dispatch: &Dispatch, store: &Store) -> Html {
    let (language, report) = (words.language(), &store.report);
    let edition = secondsite_text::edition(language, store.edition);
    let judged = words.with("ui-judged", &[("edition", edition.into()), ("date", Arg::Date(store.today))]);
    html! {
        <section class={classes!("verdict", report.verdict.word())} aria-labelledby="verdict">
            <h3 id="verdict">
                { icon(mark(report.verdict)) }
                { supposed(words, store, report.verdict, secondsite_text::headline(language, report)) }
            </h3>
            { assumed(words, store) }
            <p>{ summary(words, store) }</p>
            { retired(words, store.edition) }
            <p class="judged">
                <small>{ judged }</small>
                if store.today != store.clock {
                    { button(dispatch, "quiet", words.say("ui-judge-today"), Action::JudgeToday) }
                }
            </p>
        </section>
    }
}

/// A verdict as one that holds only if what is assumed on trial is so. A scenario is retired whatever is assumed.
pub fn supposed(words: Words, store: &Store, verdict: Verdict, said: String) -> String {
    if store.assumed() == 0 || verdict == Verdict::Retired {
        return said;
    }
    words.with("ui-trial-if", &[("said", said.into())])
}

/// The summary under a verdict that does not say already that it is only supposed.
fn summary(words: Words, store: &Store) -> String {
    let said = secondsite_text::summary(words.language(), &store.report);
    match store.report.verdict {
        Verdict::Retired => supposed(words, store, store.report.underlying, said),
        _ => said,
    }
}

/// The summary for those who hear it alone.
pub fn announced(words: Words, store: &Store) -> String {
    let said = secondsite_text::summary(words.language(), &store.report);
    supposed(words, store, store.report.underlying, said)
}

/// That answers are only assumed, as long as some are.
fn assumed(words: Words, store: &Store) -> Html {
    match store.assumed() {
        0 => Html::default(),
        count => html! {
            <p class="assumed"><strong>{ words.with("ui-trial-assumed", &[("count", count.into())]) }</strong></p>
        },
    }
}

/// What it means that a scenario is retired, and what remains.
fn retired(words: Words, edition: &Edition) -> Html {
    if edition.scenario.status == Status::Current {
        return Html::default();
    }
    let part = |name: &str| words.say(&format!("ui-retired-{}.{name}", edition.scenario.slug));
    html! {
        <details>
            <summary>{ part("title") }</summary>
            <p>{ part("meaning") }</p>
            <p>{ part("instead") }</p>
            <p><small>{ part("source") }</small></p>
        </details>
    }
}

/// The mark that a verdict shares its shape and colour with.
pub const fn mark(verdict: Verdict) -> Mark {
    match verdict {
        Verdict::Retired | Verdict::NotReady => Mark::Blocker,
        Verdict::CannotTell => Mark::Unknown,
        Verdict::ReadyWithWarnings => Mark::Warning,
        Verdict::Ready => Mark::Pass,
    }
}
