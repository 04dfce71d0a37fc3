//! The estate and the report as files.

use std::rc::Rc;

use secondsite_inventory::json;
use yew::prelude::*;

use crate::dispatch::Dispatch;
use crate::platform::files;
use crate::state::{Action, Store};
use crate::words::Words;

const JSON: &str = "application/json";

/// What the dialog holds.
pub fn export(words: Words, dispatch: &Dispatch, store: &Rc<Store>) -> Html {
    let save = |suffix: &'static str, text: fn(&Store) -> String| {
        let (store, dispatch) = (store.clone(), dispatch.clone());
        Callback::from(move |_: MouseEvent| {
            files::download(&file_name(&store, suffix), JSON, &text(&store));
            dispatch.emit(Action::Close);
        })
    };
    let estate = save(".json", |store| json::write(&store.inventory));
    let report = save("-report.json", |store| {
        secondsite_report::json(&store.report, &[], &store.inventory, store.language, &[], true)
    });
    html! {
        <ul class="ways">
            <li>
                <h3>{ words.say("ui-export-estate") }</h3>
                <p>{ words.say("ui-export-estate.help") }</p>
                <button type="button" class="primary" autofocus=true onclick={estate}>
                    { words.say("ui-export-estate.do") }
                </button>
            </li>
            <li>
                <h3>{ words.say("ui-export-report") }</h3>
                <p>{ words.say("ui-export-report.help") }</p>
                <button type="button" onclick={report}>{ words.say("ui-export-report.do") }</button>
            </li>
        </ul>
    }
}

/// The estate's name as a file name: what a file system may refuse, or hide, becomes a dash.
#[must_use]
pub fn file_name(store: &Store, ending: &str) -> String {
    let name = store.inventory.name.as_ref().map(ToString::to_string).unwrap_or_default();
    let kept = name.chars().map(|character| if character.is_alphanumeric() { character } else { '-' });
    let name: String = kept.take(60).collect();
    let name = name.trim_matches('-');
    format!("{}{ending}", if name.is_empty() { "secondsite" } else { name })
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
