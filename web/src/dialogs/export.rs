//! The estate and the report as files.

use std::rc::Rc;

use secondsite_inventory::json;
use secondsite_report::{Format, Handover};
use secondsite_rules::check_everywhere;
use yew::prelude::*;

use crate::dispatch::Dispatch;
use crate::platform::files;
use crate::state::{Action, Store};
use crate::words::Words;

const JSON: &str = "application/json";

/// What the dialog holds.
pub fn export(words: Words, dispatch: &Dispatch, store: &Rc<Store>) -> Html {
    let save = |format: Option<Format>| {
        let (store, dispatch) = (store.clone(), dispatch.clone());
        Callback::from(move |_: MouseEvent| {
            let (suffix, kind, text) = match format {
                None => (".json".to_owned(), JSON, json::write(&store.inventory)),
                Some(format) => {
                    let suffix = format!("-report.{}", format.extension());
                    (suffix, format.media_type(), report(&store, format))
                }
            };
            files::download(&file_name(&store, &suffix), kind, &text);
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
        <ul class="ways">
            { way("ui-export-estate", None) }
            { for Format::ALL.into_iter().map(|format| way(&id(format), Some(format))) }
        </ul>
    }
}

/// The report as the command line writes it: for programs every finding, for people what needs them, and how
/// the estate stands in every scenario.
fn report(store: &Store, format: Format) -> String {
    let is_data = format == Format::Json;
    let everywhere = if is_data { Vec::new() } else { check_everywhere(&store.inventory, store.today) };
    format.write(&Handover {
        report: &store.report,
        everywhere: &everywhere,
        inventory: &store.inventory,
        warnings: &[],
        language: store.language,
        all: is_data,
        file: None,
    })
}

/// The estate's name as a file name: what a file system may refuse, or hide, becomes a dash.
#[must_use]
pub fn file_name(store: &Store, ending: &str) -> String {
    format!("{}{ending}", secondsite_report::file_name(&store.inventory))
}

#[cfg(test)]
mod tests {
    use secondsite_inventory::value::Date;

    use super::*;
    use crate::words::Language;

    #[test]
    fn a_file_name_holds_nothing_a_file_system_minds() {
        let store = Store::new(Store::first_edition(), Date::new(2026, 11, 23).unwrap(), Language::English);
        let named = |name: &str| file_name(&store.after(Action::SetName(Some(name.to_owned()))), ".json");
        assert_eq!(file_name(&store, "-report.json"), "secondsite-report.json");
        assert_eq!(named("Strängnäs DR 2027"), "Strängnäs-DR-2027.json");
        assert_eq!(named("../../etc\\passwd\u{202e}"), "etc-passwd.json");
        assert_eq!(named("..."), "secondsite.json");
    }
}
