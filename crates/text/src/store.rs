//! The compiled texts, and how an id is found in them.

use std::sync::OnceLock;

use crate::language::Language;
use crate::mark::{CELL, RECORD, SELECT, VARIABLE};

/// Every text in every language, sorted. One text costs the page no more on the wire than its letters.
static TEXTS: &str = include_str!(concat!(env!("OUT_DIR"), "/texts.txt"));

/// A Swedish message that nobody has looked at since its English changed.
#[derive(Clone, Copy, Debug)]
pub struct Stale {
    /// The message.
    pub id: &'static str,
    /// The Swedish file it stands in, from the root of the checkout.
    pub file: &'static str,
    /// The stamp it should carry: `# en: ` and this.
    pub stamp: &'static str,
}

/// Every Swedish message whose stamp is missing or does not fit.
pub static STALE: &[Stale] = include!(concat!(env!("OUT_DIR"), "/stale.rs"));

/// The compiled text of an id in exactly this language; `None` when it has none.
#[must_use]
pub fn text(language: Language, id: &str) -> Option<&'static str> {
    let index = match language {
        Language::English => 0,
        Language::Swedish => 1,
        #[cfg(debug_assertions)]
        Language::Pseudo => 0,
    };
    record(id)?.split(CELL).nth(index).filter(|text| !text.is_empty())
}

/// Every id, sorted.
pub fn ids() -> impl Iterator<Item = &'static str> {
    TEXTS.split_terminator(RECORD).filter_map(|record| record.split(CELL).next())
}

/// The names of the variables that a text uses, sorted, each once.
#[must_use]
pub fn variables(language: Language, id: &str) -> Vec<&'static str> {
    let mut names = Vec::new();
    let mut rest = text(language, id).unwrap_or_default();
    while let Some(start) = rest.find([VARIABLE, SELECT]) {
        let after = rest.get(start.saturating_add(1)..).unwrap_or_default();
        let end = after.find(char::is_control).unwrap_or(after.len());
        let (name, tail) = after.split_at_checked(end).unwrap_or((after, ""));
        names.push(name);
        rest = tail.strip_prefix(VARIABLE).unwrap_or(tail);
    }
    names.sort_unstable();
    names.dedup();
    names
}

/// Where each record begins. It is found once, at the first text asked for: a page asks for thousands with each edit.
static STARTS: OnceLock<Vec<usize>> = OnceLock::new();

/// What follows an id in its record, by binary search.
fn record(id: &str) -> Option<&'static str> {
    let starts = STARTS.get_or_init(|| {
        let ends = TEXTS.match_indices(RECORD).map(|(end, _)| end.saturating_add(1));
        std::iter::once(0).chain(ends).filter(|start| *start < TEXTS.len()).collect()
    });
    let from = |start: &usize| TEXTS.get(*start..).unwrap_or_default();
    // The mark after an id is less than any character in one, so that ids and records have one order.
    let head = |start: &usize| {
        let record = from(start).as_bytes();
        record.get(..id.len()).unwrap_or(record)
    };
    let place = starts.partition_point(|start| head(start) < id.as_bytes());
    let found = from(starts.get(place)?).strip_prefix(id)?.strip_prefix(CELL)?;
    found.split_once(RECORD).map(|(texts, _)| texts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_id_is_found_and_no_other() {
        let ids: Vec<&str> = ids().collect();
        assert!(ids.len() > 300, "only {} texts", ids.len());
        for id in ids {
            assert!(record(id).is_some(), "{id}");
            assert!(record(&format!("{id}-")).is_none());
        }
        assert!(record("").is_none());
        assert!(record("\u{1e}").is_none());
    }
}
