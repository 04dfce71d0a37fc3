//! What happened that the reader must know, and whose estate is shown.

use secondsite_inventory::Object;
use secondsite_share::LinkError;
use yew::prelude::*;

use crate::dispatch::{Dispatch, button};
use crate::platform::{address, files, storage};
use crate::state::{Action, Brought, Bulk, Deed, Done, Holding, Notice, Store, Target, begin};
use crate::words::{Arg, Words};

/// Whose estate is shown, and what happened.
pub fn notices(words: Words, dispatch: &Dispatch, store: &Store) -> Html {
    html! {
        <div class="notices">
            { visit(words, dispatch, store) }
            { crate::plan::banner(words, dispatch, store) }
            { crate::loading::progress(words, dispatch, store) }
            // Read out when something is added, without taking the focus from what the reader does.
            <div role="log" aria-live="polite" aria-label={words.say("ui-news")}>
                { for store.notices.iter().enumerate().map(|told| notice(words, dispatch, store.can_undo(), told)) }
            </div>
        </div>
    }
}

/// Says that the estate shown is not the reader's own, and what can be done about it.
fn visit(words: Words, dispatch: &Dispatch, store: &Store) -> Html {
    let id = match store.holding {
        Holding::Own => return Html::default(),
        Holding::Example => "ui-visit-example",
        Holding::Link => "ui-visit-link",
    };
    let (kept, back) = match store.aside {
        Some(_) => ("ui-visit-own-waits", "ui-back-to-own"),
        None => ("ui-visit-not-kept", "ui-start-empty"),
    };
    html! {
        <section class="notice visit" aria-label={words.say("ui-visit")}>
            <p>
                <strong>{ words.say(id) }</strong>{ " " }
                if store.is_changed {
                    { words.say("ui-visit-changed") }{ " " }
                }
                { words.say(kept) }
            </p>
            { newer(words, dispatch, store) }
            <p class="actions">
                { button(dispatch, "", words.say(back), Action::Return) }
                { button(dispatch, "", words.say("ui-keep"), Action::Keep) }
                if let Some(link) = address::fragment().filter(|_| store.is_changed) {
                    { as_given(words, dispatch, link) }
                }
            </p>
        </section>
    }
}

/// The way back to what the link in the address tells.
fn as_given(words: Words, dispatch: &Dispatch, link: String) -> Html {
    let dispatch = dispatch.clone();
    let again = Callback::from(move |_: MouseEvent| {
        begin::arrival(secondsite_share::decode(&link)).into_iter().for_each(|action| dispatch.emit(action));
    });
    html! { <button type="button" onclick={again}>{ words.say("ui-visit-as-given") }</button> }
}

/// What the newest edition says differently from the one that the link was made with.
fn newer(words: Words, dispatch: &Dispatch, store: &Store) -> Html {
    let Some(newer) = store.newer else { return Html::default() };
    let verdict = words.say(&format!("verdict-{}", newer.verdict.word()));
    let args: [(&str, Arg<'_>); 4] = [
        ("edition", newer.edition.date.into()),
        ("verdict", verdict.as_str().into()),
        ("more", newer.more.into()),
        ("less", newer.less.into()),
    ];
    html! {
        <p>
            { words.with("ui-visit-newer", &args) }
            { " " }
            { button(dispatch, "quiet", words.say("ui-visit-judge-newer"), Action::SetEdition(newer.edition)) }
        </p>
    }
}

fn notice(words: Words, dispatch: &Dispatch, can_undo: bool, (place, told): (usize, &Notice)) -> Html {
    let way = match told {
        Notice::Imported { .. } | Notice::Brought(_) | Notice::Removed(_) if can_undo => {
            button(dispatch, "", words.say("ui-undo"), Action::Undo)
        }
        Notice::Done(done) => html! {
            <>
                { button(dispatch, "", words.say("ui-undo"), Action::Undo) }
                { unreferring(words, dispatch, done) }
            </>
        },
        Notice::KeptUnreadable => storage::unreadable().map_or_else(Html::default, |text| {
            let save =
                Callback::from(move |_: MouseEvent| files::download("secondsite.json", "text/plain", &text));
            html! { <button type="button" onclick={save}>{ words.say("ui-save-unreadable") }</button> }
        }),
        Notice::OtherTab => {
            let dispatch = dispatch.clone();
            let load = Callback::from(move |_: MouseEvent| {
                if let storage::Kept::Estate(own) = storage::estate() {
                    dispatch.emit(Action::Found(own));
                }
            });
            html! { <button type="button" onclick={load}>{ words.say("ui-show-other-tab") }</button> }
        }
        _ => Html::default(),
    };
    let kind = if is_trouble(told) { "trouble" } else { "news" };
    html! {
        <div class={classes!("notice", kind)}>
            <p>{ sentence(words, told) }</p>
            { remarks(words, told) }
            <p class="actions">
                { way }
                { button(dispatch, "", words.say("ui-dismiss"), Action::Dismiss(place)) }
            </p>
        </div>
    }
}

const fn is_trouble(notice: &Notice) -> bool {
    !matches!(
        notice,
        Notice::Imported { .. } | Notice::Brought(_) | Notice::Erased | Notice::Removed(_) | Notice::Done(_)
    )
}

fn sentence(words: Words, notice: &Notice) -> String {
    match notice {
        Notice::Imported { file, warnings } => {
            let args: [(&str, Arg<'_>); 2] =
                [("file", file.as_str().into()), ("count", warnings.len().into())];
            words.with("ui-imported", &args)
        }
        Notice::Brought(Brought::Rows { table, new, changed }) => {
            let table = secondsite_text::table(words.language(), *table);
            let args = [("table", table.into()), ("new", (*new).into()), ("changed", (*changed).into())];
            words.with("ui-arrive-brought-rows", &args)
        }
        Notice::Brought(Brought::Files(files)) => {
            words.with("ui-arrive-brought-files", &[("files", Arg::List(files.clone()))])
        }
        Notice::Erased => words.say("ui-erased"),
        Notice::Removed(table) => {
            words.with("ui-removed", &[("table", secondsite_text::table(words.language(), *table).into())])
        }
        Notice::Done(done) => deed(words, done),
        Notice::LinkRefused(error) => words.say(&format!("ui-link-{}", error.word())),
        Notice::EditionUnknown(name) => words.with("ui-edition-unknown", &[("name", name.as_str().into())]),
        Notice::KeptUnreadable => words.say("ui-kept-unreadable"),
        Notice::CannotKeep => words.say("ui-cannot-keep"),
        Notice::OtherTab => words.say("ui-other-tab"),
    }
}

/// What was done with many rows.
fn deed(words: Words, done: &Done) -> String {
    let language = words.language();
    let table = secondsite_text::table(language, done.table);
    let mut args: Vec<(&str, Arg<'_>)> = vec![("table", table.into()), ("count", done.count.into())];
    match &done.deed {
        Deed::Set(field) => {
            args.push(("field", secondsite_text::field(language, &format!("{}.{field}", done.table)).into()));
            words.with("ui-done-set", &args)
        }
        Deed::Added(_) | Deed::Listed => words.with("ui-done-added", &args),
        Deed::Removed { references, held, .. } => {
            let mut told = words.with("ui-done-removed", &args);
            if *references > 0 {
                let left = words.with("ui-done-removed.left", &[("count", (*references).into())]);
                told = format!("{told} {left}");
            }
            for (table, count, _) in held.iter() {
                let table = secondsite_text::table(language, *table);
                let left = [("count", (*count).into()), ("table", table.into())];
                told = format!("{told} {}", words.with("ui-done-removed.held", &left));
            }
            told
        }
        Deed::Unreferred => words.with("ui-done-unreferred", &args),
    }
}

/// The ways to be rid of references to rows that are no more.
fn unreferring(words: Words, dispatch: &Dispatch, done: &Done) -> Html {
    let Deed::Removed { names, references, held } = &done.deed else { return Html::default() };
    let forget = (*references > 0).then(|| {
        let bulk = Bulk::Unrefer(names.clone());
        let action = Action::Many { table: done.table, bulk };
        button(dispatch, "", words.say("ui-done-removed.forget"), action)
    });
    let held = held.iter().map(|(table, count, first)| {
        let args = [("count", (*count).into()), ("table", secondsite_text::table(words.language(), *table).into())];
        let target = Target { object: Object::Row(*table, *first), field: None };
        let bulk = Bulk::RemoveHeld { to: done.table, names: names.clone() };
        html! {
            <>
                { button(dispatch, "", words.with("ui-done-removed.show", &args), Action::Focus(target)) }
                { button(dispatch, "", words.with("ui-done-removed.too", &args), Action::Many { table: *table, bulk }) }
            </>
        }
    });
    html! { <>{ forget }{ for held }</> }
}

/// What was ignored in a file, or what is wrong in a link.
fn remarks(words: Words, notice: &Notice) -> Html {
    let problems = match notice {
        Notice::Imported { warnings, .. } => warnings.as_slice(),
        Notice::LinkRefused(LinkError::Unreadable(problems)) => problems.as_slice(),
        _ => &[],
    };
    if problems.is_empty() {
        return Html::default();
    }
    html! {
        <details>
            <summary>{ words.say("ui-ignored") }</summary>
            <ul>
                { for problems.iter().map(|problem| html! {
                    <li>{ secondsite_text::problem(words.language(), problem) }</li>
                }) }
            </ul>
        </details>
    }
}
