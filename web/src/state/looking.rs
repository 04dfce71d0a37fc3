//! What the reader is looking at, as short words that travel in a link.
//!
//! `1 v=needs m=blocker,unknown g=object o=CLU-03 s=hv01 dr`: the version, then what differs from how a page
//! opens; the search comes last, so that it can hold anything. What a reader does not know is ignored.

use secondsite_rules::catalogue;
use secondsite_share::VIEW_LIMIT;

use super::found::Grouping;
use super::outcome::{Mark, Shown};
use super::place::{Reveal, View};
use super::store::Store;

const VERSION: &str = "1";

impl Store {
    /// What the reader is looking at; never longer than a link takes.
    #[must_use]
    pub fn view_state(&self) -> String {
        let mut words = vec![VERSION.to_owned()];
        if self.view != View::default() {
            words.push(format!("v={}", self.view.word()));
        }
        let marks = Mark::ALL.into_iter().filter(|mark| self.shown.is_chosen(*mark));
        let marks: Vec<&str> = marks.map(Mark::word).collect();
        if !marks.is_empty() {
            words.push(format!("m={}", marks.join(",")));
        }
        if self.grouping != Grouping::default() {
            words.push(format!("g={}", self.grouping.word()));
        }
        if let Some(opened) = self.opened {
            words.push(format!("o={opened}"));
        }
        let search = self.search.split_whitespace().collect::<Vec<_>>().join(" ");
        if !search.is_empty() {
            words.push(format!("s={search}"));
        }
        let text = words.join(" ");
        let end = (0..=VIEW_LIMIT.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
        text.get(..end.unwrap_or_default()).unwrap_or_default().trim_end().to_owned()
    }

    /// Looks at what another reader was looking at. Unknown words change nothing.
    pub(super) fn look(&mut self, state: &str) {
        let Some(rest) = state.strip_prefix(VERSION).filter(|rest| rest.is_empty() || rest.starts_with(' '))
        else {
            return;
        };
        let (words, search) = rest.split_once(" s=").unwrap_or((rest, ""));
        self.view = View::default();
        self.shown = Shown::default();
        self.grouping = Grouping::default();
        self.search = search.to_owned();
        for word in words.split_whitespace() {
            match word.split_once('=') {
                Some(("v", view)) => {
                    self.view = View::ALL.into_iter().find(|own| own.word() == view).unwrap_or_default();
                }
                Some(("m", marks)) => {
                    let named = |mark: &Mark| marks.split(',').any(|word| word == mark.word());
                    Mark::ALL.into_iter().filter(named).for_each(|mark| self.shown.toggle(mark));
                }
                Some(("g", grouping)) => {
                    let own = Grouping::ALL.into_iter().find(|own| own.word() == grouping);
                    self.grouping = own.unwrap_or_default();
                }
                Some(("o", id)) => {
                    let rule = catalogue::all().into_iter().find(|rule| rule.id == id);
                    self.opened = rule.map(|rule| rule.id);
                    self.reveal = self.opened.map(|rule| Reveal { rule, serial: self.revision });
                }
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use secondsite_inventory::value::Date;

    use super::super::Action;
    use super::*;
    use crate::words::Language;

    fn empty() -> Store {
        Store::new(Store::first_edition(), Date::new(2026, 11, 23).unwrap(), Language::English)
    }

    #[test]
    fn what_was_looked_at_comes_back() {
        let searches = ["", "hv01", "  hv01 s=x  dr ", "v=needs o=AZ-01", "åäö Göteborg"];
        for view in View::ALL {
            for marks in 0..128_u32 {
                let search = searches[marks as usize % searches.len()];
                let grouping = Grouping::ALL[marks as usize % 2];
                let mut store = empty().after(Action::See(view)).after(Action::Search(search.to_owned()));
                let chosen = Mark::ALL.into_iter().enumerate().filter(|(bit, _)| marks & (1 << bit) > 0);
                for (_, mark) in chosen {
                    store = store.after(Action::Toggle(mark));
                }
                store = store.after(Action::Group(grouping)).after(Action::Opened("CLU-03", marks > 60));
                let mut other = empty();
                other.look(&store.view_state());
                assert_eq!((other.view, other.shown, other.grouping), (view, store.shown, grouping));
                assert_eq!(other.opened, store.opened);
                assert_eq!(other.search, search.split_whitespace().collect::<Vec<_>>().join(" "));
            }
        }
    }

    #[test]
    fn any_text_can_be_looked_at_and_none_is_too_long() {
        let long = "ö".repeat(300);
        let odd = [
            "",
            "1",
            "1 ",
            "2 v=needs",
            "12 v=needs",
            "1 v=moon x=y m=pink o=ZZ-99 g= =",
            "1 s=",
            "1  s= s=",
            "\u{0}\u{202e}",
            long.as_str(),
        ];
        for state in odd {
            let mut store = empty().after(Action::Search(state.to_owned()));
            assert!(store.view_state().len() <= VIEW_LIMIT, "{state}");
            store.look(state);
            assert_eq!((store.view, store.opened), (View::default(), None), "{state}");
            store.look(&format!("1 v=plan v=moon {state}"));
            assert!(store.view_state().len() <= VIEW_LIMIT, "{state}");
        }
    }
}
