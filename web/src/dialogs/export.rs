//! The estate and the report as files.

use std::rc::Rc;

use secondsite_inventory::{Inventory, json};
use secondsite_pseudonyms::{Key, replace};
use secondsite_report::{Format, Handover};
use secondsite_rules::{Report, check, check_everywhere};
use yew::prelude::*;

use super::share::names;
use crate::dispatch::use_dispatch;
use crate::platform::{files, input};
use crate::state::{Action, Store};
use crate::words::use_words;

const JSON: &str = "application/json";

#[derive(Properties, PartialEq)]
pub struct ExportProps {
    pub store: Rc<Store>,
}

/// What leaves: the estate, under its own names or under pseudonyms, and what is found in it.
struct Leaving {
    inventory: Rc<Inventory>,
    report: Rc<Report>,
    key: Rc<Key>,
}

impl Leaving {
    fn of(store: &Store, renamed: bool, mut key: Key) -> Self {
        if !renamed {
            return Self {
                inventory: store.inventory.clone(),
                report: store.report.clone(),
                key: Rc::default(),
            };
        }
        let inventory = replace(&store.inventory, &mut key);
        let report = check(&inventory, store.edition, store.today);
        Self { inventory: Rc::new(inventory), report: Rc::new(report), key: Rc::new(key) }
    }
}

#[component]
pub fn Export(props: &ExportProps) -> Html {
    let words = use_words();
    let dispatch = use_dispatch();
    let renamed = use_state_eq(|| false);
    let earlier = use_state_eq(Rc::<Key>::default);
    let store = &props.store;
    let leaving = use_memo((store.clone(), *renamed, (*earlier).clone()), |(store, renamed, earlier)| {
        Leaving::of(store, *renamed, Key::clone(earlier))
    });
    let onrename = {
        let renamed = renamed.clone();
        Callback::from(move |event: Event| renamed.set(input::is_checked(&event)))
    };
    let save = |format: Option<Format>| {
        let (store, leaving, dispatch) = (store.clone(), leaving.clone(), dispatch.clone());
        Callback::from(move |_: MouseEvent| {
            let (suffix, kind, text) = match format {
                None => (".json".to_owned(), JSON, json::write(&leaving.inventory)),
                Some(format) => {
                    let suffix = format!("-report.{}", format.extension());
                    (suffix, format.media_type(), report(&store, &leaving, format))
                }
            };
            files::download(&file_name(&leaving.inventory, &suffix), kind, &text);
            dispatch.emit(Action::Close);
        })
    };
    let way = |id: &str, format: Option<Format>| {
        html! {
            <li>
                <h3>{ words.say(id) }</h3>
                <p>{ words.say(&format!("{id}.help")) }</p>
                <button
                    type="button"
                    class={format.is_none().then_some("primary")}
                    autofocus={format.is_none()}
                    onclick={save(format)}
                >
                    { words.say(&format!("{id}.do")) }
                </button>
            </li>
        }
    };
    let id = |format: Format| match format {
        Format::Json => "ui-export-report".to_owned(),
        other => format!("ui-export-{}", other.word()),
    };
    html! {
        <>
            <label class="tick">
                <input type="checkbox" checked={*renamed} onchange={onrename} />{ " " }{ words.say("ui-share-renamed") }
            </label>
            if *renamed {
                { names(words, &dispatch, &leaving.key, &earlier) }
            }
            <ul class="ways">
                { way("ui-export-estate", None) }
                { for Format::ALL.into_iter().map(|format| way(&id(format), Some(format))) }
            </ul>
        </>
    }
}

/// The report as the command line writes it: for programs every finding, for people what needs them, and how
/// the estate stands in every scenario.
fn report(store: &Store, leaving: &Leaving, format: Format) -> String {
    let is_data = format == Format::Json;
    let everywhere = if is_data { Vec::new() } else { check_everywhere(&leaving.inventory, store.today) };
    format.write(&Handover {
        report: &leaving.report,
        everywhere: &everywhere,
        inventory: &leaving.inventory,
        warnings: &[],
        language: store.language,
        all: is_data,
        file: None,
    })
}

/// The estate's name as a file name: what a file system may refuse, or hide, becomes a dash.
#[must_use]
pub fn file_name(inventory: &Inventory, ending: &str) -> String {
    format!("{}{ending}", secondsite_report::file_name(inventory))
}

#[cfg(test)]
mod tests {
    use secondsite_inventory::value::Date;

    use super::*;
    use crate::words::Language;

    #[test]
    fn a_file_name_holds_nothing_a_file_system_minds() {
        let store = Store::new(Store::first_edition(), Date::new(2026, 11, 23).unwrap(), Language::English);
        let named =
            |name: &str| file_name(&store.after(Action::SetName(Some(name.to_owned()))).inventory, ".json");
        assert_eq!(file_name(&store.inventory, "-report.json"), "secondsite-report.json");
        assert_eq!(named("Strängnäs DR 2027"), "Strängnäs-DR-2027.json");
        assert_eq!(named("../../etc\\passwd\u{202e}"), "etc-passwd.json");
        assert_eq!(named("..."), "secondsite.json");
    }
}
