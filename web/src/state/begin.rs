//! What a page begins with: the address, the device and the browser's wishes put together.

use std::rc::Rc;

use secondsite_inventory::json;
use secondsite_inventory::value::Date;
use secondsite_rules::{Edition, editions};
use secondsite_share::{Link, LinkError};

use super::action::Action;
use super::notice::Notice;
use super::store::{Holding, Own, Store, Theme, Visit};
use crate::words::Language;

/// What a page can know when it opens.
#[derive(Clone, Debug, Default)]
pub struct Beginning {
    /// The edition or scenario that the address asks for.
    pub scenario: Option<String>,
    /// The language that the address asks for, then what was chosen earlier, then what the browser prefers.
    pub languages: Vec<String>,
    /// The theme that the address asks for, then what was chosen earlier.
    pub themes: Vec<String>,
    /// The estate this device kept; an error when it could not be read.
    pub kept: Option<Result<Own, ()>>,
    /// The edition chosen last for an estate that says nothing.
    pub edition: Option<&'static Edition>,
    /// The visited estate that this tab kept, of the address as it is.
    pub visit: Option<Visit>,
    /// What the link in the address holds.
    pub link: Option<Result<Link, LinkError>>,
}

impl Store {
    /// The page as it opens.
    #[must_use]
    pub fn begin(clock: Date, beginning: Beginning) -> Self {
        let language = beginning.languages.iter().find_map(|tag| Language::named(tag)).unwrap_or_default();
        let asked = beginning.scenario.as_deref().and_then(editions::named);
        let mut store =
            Self::new(asked.or(beginning.edition).unwrap_or_else(Self::newcomers_edition), clock, language);
        store.theme = beginning.themes.iter().find_map(|word| Theme::named(word)).unwrap_or_default();
        match beginning.kept {
            Some(Ok(own)) => {
                // What the address asks for comes before what the estate was judged by last.
                let edition = asked.unwrap_or(own.edition);
                store = store.after(Action::Found(Own { edition, ..own }));
            }
            Some(Err(())) => store = store.after(Action::Notify(Notice::KeptUnreadable)),
            None => {}
        }
        if let Some(Visit { shown, today, holding }) = beginning.visit {
            let (inventory, edition) = (shown.inventory, Some(shown.edition));
            store = store.after(Action::Visit { inventory, edition, today, holding });
            // The address tells what it was before the reader changed it.
            store.given = None;
            store.is_changed = true;
        } else if let Some(link) = beginning.link {
            store = arrival(link).into_iter().fold(store, |store, action| store.after(action));
        }
        // There is nothing before the beginning to go back to.
        store.past.clear();
        store
    }
}

/// What happens when a link is opened.
#[must_use]
pub fn arrival(link: Result<Link, LinkError>) -> Vec<Action> {
    let link = match link {
        Ok(link) => link,
        Err(LinkError::Locked(sealed)) => return vec![Action::Lock(Rc::new(sealed))],
        Err(error) => return vec![Action::Notify(Notice::LinkRefused(error))],
    };
    let edition = editions::named(&link.edition);
    let unknown = edition.is_none().then_some(Action::Notify(Notice::EditionUnknown(link.edition)));
    let (inventory, today) = (Rc::new(link.inventory), link.today);
    std::iter::once(Action::Visit { inventory, edition, today, holding: Holding::Link })
        .chain(link.view.map(Action::Look))
        .chain(unknown)
        .collect()
}

/// The labelled example.
#[must_use]
pub fn example() -> Option<Action> {
    let text = include_bytes!("../../../examples/municipality.json");
    let inventory = Rc::new(json::read(text).ok()?.inventory);
    Some(Action::Visit { inventory, edition: None, today: None, holding: Holding::Example })
}

#[cfg(test)]
mod tests {
    use secondsite_inventory::Inventory;
    use secondsite_inventory::value::Text;
    use secondsite_rules::Status;

    use super::*;

    fn clock() -> Date {
        Date::new(2026, 11, 23).unwrap()
    }

    fn named(name: &str) -> Inventory {
        Inventory { name: Some(Text::new(name)), ..Inventory::default() }
    }

    fn link(edition: &str, today: Option<Date>) -> Option<Result<Link, LinkError>> {
        Some(Ok(Link { edition: edition.to_owned(), today, view: None, inventory: named("theirs") }))
    }

    fn name(store: &Store) -> Option<String> {
        store.inventory.name.as_ref().map(ToString::to_string)
    }

    #[test]
    fn the_first_language_there_is_decides() {
        let of = |tags: &[&str]| {
            let languages = tags.iter().map(|tag| (*tag).to_owned()).collect();
            Store::begin(clock(), Beginning { languages, ..Beginning::default() }).language
        };
        assert_eq!(of(&["fi", "sv-FI", "en"]), Language::Swedish);
        assert_eq!(of(&["fi"]), Language::English);
        assert_eq!(of(&[]), Language::English);
    }

    #[test]
    fn an_unknown_scenario_or_theme_leaves_the_usual_one() {
        let beginning = Beginning {
            scenario: Some("moon-to-mars".to_owned()),
            themes: vec!["pink".to_owned(), "dark".to_owned()],
            ..Beginning::default()
        };
        let store = Store::begin(clock(), beginning);
        assert_eq!(store.edition.name(), Store::newcomers_edition().name());
        assert_eq!(store.edition.scenario.status, Status::Current, "nobody is met by what is retired");
        assert_eq!(store.theme, Theme::Dark);
    }

    #[test]
    fn a_link_is_shown_and_what_the_device_kept_waits() {
        let own = Own { inventory: Rc::new(named("mine")), edition: Store::first_edition() };
        let day = Date::new(2026, 1, 2).unwrap();
        let beginning = Beginning {
            kept: Some(Ok(own)),
            link: link("vmm-to-vmm@2017-07-30", Some(day)),
            ..Beginning::default()
        };
        let store = Store::begin(clock(), beginning);
        assert_eq!(name(&store).as_deref(), Some("theirs"));
        assert_eq!((store.today, store.clock), (day, clock()));
        assert!(!store.can_undo());
        let back = store.after(Action::Return);
        assert_eq!(name(&back).as_deref(), Some("mine"));
        assert_eq!(back.today, clock());
    }

    #[test]
    fn what_was_changed_in_a_link_is_there_when_the_page_is_loaded_again() {
        let own = Own { inventory: Rc::new(named("mine")), edition: Store::first_edition() };
        let beginning = Beginning {
            kept: Some(Ok(own)),
            link: link("vmm-to-azure@2026-05-05", Date::new(2026, 1, 2)),
            ..Beginning::default()
        };
        let store = Store::begin(clock(), beginning.clone());
        assert_eq!(store.visit(), None, "the link tells it");
        let edited = store.after(Action::SetName(Some("changed".to_owned())));
        let visit = edited.visit();
        let again = Store::begin(clock(), Beginning { visit: visit.clone(), ..beginning });
        assert_eq!(name(&again).as_deref(), Some("changed"));
        assert_eq!((again.edition.name(), again.today), (edited.edition.name(), edited.today));
        assert_eq!(again.visit(), visit, "it is still kept");
        assert_eq!(again.own().unwrap().inventory, edited.own().unwrap().inventory);
        assert_eq!(edited.after(Action::Undo).visit(), None, "the link tells it again");
        assert_eq!(edited.after(Action::Return).visit(), None);
        let back = edited.after(Action::Return).after(Action::Undo);
        assert_eq!(back.visit(), visit);
    }

    #[test]
    fn the_scenario_chosen_last_is_there_before_there_is_an_estate() {
        let edition = editions::named("hyperv-replica");
        let store = Store::begin(clock(), Beginning { edition, ..Beginning::default() });
        assert_eq!(Some(store.edition.name()), edition.map(Edition::name));
        let asked = Beginning { edition, scenario: Some("vmm-to-azure".to_owned()), ..Beginning::default() };
        assert_eq!(Store::begin(clock(), asked).edition.scenario.slug, "vmm-to-azure");
    }

    #[test]
    fn a_damaged_link_is_told_and_what_the_device_kept_is_shown() {
        let own = Own { inventory: Rc::new(named("mine")), edition: Store::first_edition() };
        let beginning =
            Beginning { kept: Some(Ok(own)), link: Some(Err(LinkError::Damaged)), ..Beginning::default() };
        let store = Store::begin(clock(), beginning);
        assert_eq!(name(&store).as_deref(), Some("mine"));
        assert_eq!(store.notices, [Notice::LinkRefused(LinkError::Damaged)]);
    }

    #[test]
    fn a_link_of_an_edition_that_is_not_here_says_so() {
        let store =
            Store::begin(clock(), Beginning { link: link("moon@2030-01-01", None), ..Beginning::default() });
        assert_eq!(name(&store).as_deref(), Some("theirs"));
        assert_eq!(store.notices, [Notice::EditionUnknown("moon@2030-01-01".to_owned())]);
    }

    #[test]
    fn an_estate_that_cannot_be_read_is_told_and_nothing_is_lost() {
        let store = Store::begin(clock(), Beginning { kept: Some(Err(())), ..Beginning::default() });
        assert!(store.is_untouched());
        assert_eq!(store.notices, [Notice::KeptUnreadable]);
    }

    #[test]
    fn the_example_can_be_read_and_belongs_to_nobody() {
        let store = Store::begin(clock(), Beginning::default()).after(example().unwrap());
        assert_eq!(store.holding, Holding::Example);
        assert!(store.inventory.hosts.as_ref().is_some_and(|hosts| hosts.len() > 10));
    }
}
