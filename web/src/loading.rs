//! A large file on its way in: read in a thread beside the page, handed over in portions, and put together here.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use secondsite_inventory::{Inventory, json};
use yew::prelude::*;

use crate::arrivals;
use crate::dispatch::Dispatch;
use crate::platform::files::File;
use crate::platform::reader::{self, Kind, Message};
use crate::platform::{document, focus};
use crate::state::{Action, Loading, Store, Unfit};
use crate::words::Words;

/// Rows of each table in a portion: few enough that the page answers between two.
const ROWS: usize = 150;

/// Of a hundred parts of the work, those that are reading; the rest is handing over.
const READING: u16 = 60;

/// Reads a file, in the thread beside the page.
pub fn read(bytes: &[u8], tell: &dyn Fn(Message)) {
    if arrivals::link_in(bytes).is_some() {
        return tell(Message { kind: Kind::Left, text: String::new() });
    }
    let mut told = 0;
    let reading = json::read_telling(bytes, &mut |share| {
        // Every hundredth is enough to see.
        if share >= told {
            told = share.saturating_add(10);
            tell(Message { kind: Kind::Read, text: share.to_string() });
        }
    });
    let json::Reading { inventory, warnings } = match reading {
        Ok(reading) => reading,
        Err(problems) => {
            return tell(Message { kind: Kind::Refused, text: json::write_problems(&problems) });
        }
    };
    let total = secondsite_inventory::Table::ALL.into_iter().filter_map(|table| inventory.rows(table));
    let total = total.map(|rows| rows.len()).max().unwrap_or_default();
    let mut from: usize = 0;
    while let Some(portion) = inventory.portion(from, ROWS) {
        from = from.saturating_add(ROWS);
        let share = from.saturating_mul(1000).checked_div(total).unwrap_or(1000).min(1000);
        let kind = Kind::Portion(u16::try_from(share).unwrap_or(1000));
        tell(Message { kind, text: json::write_compact(&portion) });
    }
    tell(Message { kind: Kind::Done, text: json::write_problems(&warnings) });
}

/// Stops a thread whose file is not wanted any more, as Escape says.
#[hook]
pub fn use_loading(store: &Store, dispatch: &Dispatch) {
    let dispatch = dispatch.clone();
    use_effect_with(store.loading.is_some(), move |is_loading| {
        let listener = is_loading.then(|| {
            document::on_key(move |event| {
                // A dialog and an open list have an Escape of their own.
                if event.key() == "Escape" && !document::has_dialog() && !event.default_prevented() {
                    dispatch.emit(Action::Load(None));
                }
            })
        });
        if !is_loading {
            reader::stop();
        }
        move || drop(listener)
    });
}

/// Loads a large file beside the page; where no thread can be started, in it.
pub fn load(file: File, dispatch: &Dispatch) {
    let name = file.name();
    let inventory = Rc::new(RefCell::new(Inventory::default()));
    let shown = Rc::new(Cell::new(0));
    let began = {
        let (name, dispatch, file) = (name.clone(), dispatch.clone(), file.clone());
        reader::start(&file.clone(), move |message| {
            if message.kind == Kind::Left && shown.get() == 0 {
                dispatch.emit(Action::Load(None));
                return arrivals::read(file.clone(), &dispatch);
            }
            let percent = percent(&message);
            if percent > shown.get() {
                shown.set(percent);
                dispatch.emit(Action::Load(Some(Loading { file: name.clone(), percent })));
            }
            if let Some(action) = taken(&name, message, &inventory) {
                dispatch.emit(action);
            }
        })
    };
    if began {
        dispatch.emit(Action::Load(Some(Loading { file: name, percent: 0 })));
    } else {
        arrivals::read(file, dispatch);
    }
}

/// How far everything is with a message, of a hundred.
fn percent(message: &Message) -> u16 {
    match message.kind {
        Kind::Read => {
            let share: u16 = message.text.parse().unwrap_or_default();
            share.saturating_mul(READING).checked_div(1000).unwrap_or_default()
        }
        Kind::Portion(share) => {
            let rest = 100_u16.saturating_sub(READING);
            READING.saturating_add(share.saturating_mul(rest).checked_div(1000).unwrap_or_default())
        }
        Kind::Done | Kind::Refused | Kind::Left => 0,
    }
}

/// What comes of the file, once a message tells.
fn taken(file: &str, message: Message, so_far: &RefCell<Inventory>) -> Option<Action> {
    let file = file.to_owned();
    let refused = |why| Some(arrivals::refuse(file.clone(), why));
    match message.kind {
        Kind::Read => None,
        Kind::Portion(_) => {
            // What the thread wrote is an inventory; were it not, nothing half would be taken.
            let Ok(portion) = json::read(message.text.as_bytes()) else { return refused(Unfit::Unreadable) };
            so_far.borrow_mut().append(portion.inventory);
            None
        }
        Kind::Done => {
            let warnings = json::read_problems(&message.text).unwrap_or_default();
            let inventory = Rc::new(so_far.take());
            Some(Action::Import { file, inventory, warnings: Rc::new(warnings) })
        }
        Kind::Refused => {
            refused(json::read_problems(&message.text).map_or(Unfit::Unreadable, Unfit::Mistaken))
        }
        Kind::Left => refused(Unfit::Unreadable),
    }
}

/// How far a file is, and the way to stop it. The page goes on beside it.
pub fn progress(words: Words, dispatch: &Dispatch, store: &Store) -> Html {
    let Some(loading) = &store.loading else {
        // Always there, so that what comes into it is read out.
        return html! { <section><div role="status"></div></section> };
    };
    let percent = loading.percent;
    let cancel = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| {
            dispatch.emit(Action::Load(None));
            // The button that had it is gone.
            focus::soon("main".to_owned());
        })
    };
    html! {
        <section class="notice news" aria-label={words.say("ui-loading")}>
            <div role="status" id="loading-of">
                { words.with("ui-loading-file", &[("file", loading.file.as_str().into())]) }
            </div>
            <p class="actions">
                <progress id="loading" aria-labelledby="loading-of" value={percent.to_string()} max="100" />
                <span>{ words.with("ui-loading-progress", &[("percent", u64::from(percent).into())]) }</span>
                <button type="button" onclick={cancel}>{ words.say("ui-loading-cancel") }</button>
            </p>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the page makes of everything the thread tells of a text.
    fn told(text: &str) -> (Action, Vec<u16>) {
        let messages = RefCell::new(Vec::new());
        read(text.as_bytes(), &|message| messages.borrow_mut().push(message));
        let inventory = RefCell::default();
        let percents = messages.borrow().iter().map(percent).filter(|percent| *percent > 0).collect();
        let mut taken =
            messages.take().into_iter().filter_map(|message| taken("us.json", message, &inventory));
        let action = taken.next().unwrap();
        assert!(taken.next().is_none(), "only the last message decides");
        (action, percents)
    }

    #[test]
    fn what_is_handed_over_in_portions_is_what_the_file_says() {
        let machines =
            (0..1000).map(|number| format!(r#"{{"name":"vm{number}","host":"hv{}"}}"#, number % 7));
        let machines: Vec<String> = machines.collect();
        let text = format!(
            r#"{{"format":"secondsite/1","name":"Us","odd":1,"clouds":[],"virtualMachines":[{}]}}"#,
            machines.join(",")
        );
        let (action, percents) = told(&text);
        let Action::Import { file, inventory, warnings } = action else { panic!("refused") };
        let direct = json::read(text.as_bytes()).unwrap();
        assert_eq!(
            (file.as_str(), &*inventory, &*warnings),
            ("us.json", &direct.inventory, &direct.warnings)
        );
        assert!(percents.is_sorted() && percents.len() > 50 && percents.last() == Some(&100), "{percents:?}");
    }

    #[test]
    fn what_is_wrong_in_a_file_is_told_with_its_places() {
        let text = r#"{"format":"secondsite/1","hosts":[{"name":3},{}]}"#;
        let Action::Refuse(refused) = told(text).0 else { panic!("taken") };
        assert_eq!(Some(&refused.why), json::read(text.as_bytes()).err().map(Unfit::Mistaken).as_ref());
    }
}
