//! Text search over the findings, and the findings object by object.

use std::collections::HashMap;

use secondsite_inventory::value::folded;
use secondsite_inventory::{Inventory, Object};
use secondsite_rules::{Outcome, Report};

use super::outcome::{Rank, Shown, Tally, worst_first};
use crate::words::Language;

/// How many sentences are looked through; names, titles and ids always are. A search stays quick in any estate.
const SENTENCES: usize = 3_000;

/// How the result is put together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grouping {
    /// Under each requirement its objects
    #[default]
    Requirement,
    /// Under each object its requirements
    Object,
}

impl Grouping {
    /// Both, in the order offered.
    pub const ALL: [Self; 2] = [Self::Requirement, Self::Object];

    /// The word that texts and links use.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Requirement => "requirement",
            Self::Object => "object",
        }
    }
}

/// Whether each finding of the report has every searched word in the requirement's title or id, the object's
/// name, or the sentence; `None` when nothing is searched for.
#[must_use]
pub fn matching(
    report: &Report,
    inventory: &Inventory,
    language: Language,
    search: &str,
) -> Option<Vec<bool>> {
    let words: Vec<String> = search.split_whitespace().map(folded).collect();
    if words.is_empty() {
        return None;
    }
    let lacking = |words: Vec<String>, text: &str| -> Vec<String> {
        let text = folded(text);
        words.into_iter().filter(|word| !text.contains(word.as_str())).collect()
    };
    let mut of_rule: HashMap<&str, Vec<String>> = HashMap::new();
    let mut of_object: HashMap<Object, String> = HashMap::new();
    let mut sentences = SENTENCES;
    let mut found = |finding: &secondsite_rules::Finding| {
        let rule = finding.rule;
        let left = of_rule.entry(rule.id).or_insert_with(|| {
            let title = secondsite_text::title(language, rule);
            lacking(words.clone(), &format!("{title} {} {}", rule.id, rule.slug))
        });
        if left.is_empty() {
            return true;
        }
        let name = of_object
            .entry(finding.object)
            .or_insert_with(|| secondsite_text::object(language, inventory, finding.object));
        let left = lacking(left.clone(), name);
        if left.is_empty() {
            return true;
        }
        if !matches!(finding.outcome, Outcome::Fail(_) | Outcome::Unknown(_)) {
            return false;
        }
        sentences.checked_sub(1).is_some_and(|rest| {
            sentences = rest;
            lacking(left, &secondsite_text::finding(language, inventory, finding)).is_empty()
        })
    };
    Some(report.findings.iter().map(&mut found).collect())
}

/// An object and what was found about it.
#[derive(Clone, Debug)]
pub struct OfObject {
    /// The object.
    pub object: Object,
    /// How many findings are listed, by mark.
    pub tally: Tally,
    /// The findings listed, as places in the report, worst first.
    pub findings: Vec<usize>,
}

/// The objects that have something listed: worst first, then in the order of the report.
#[must_use]
pub fn objects(report: &Report, shown: Shown, matching: Option<&[bool]>) -> Vec<OfObject> {
    let mut objects: Vec<OfObject> = Vec::new();
    let mut places: HashMap<Object, usize> = HashMap::new();
    for (place, finding) in report.findings.iter().enumerate() {
        let rank = Rank::of(finding);
        let is_found = matching.is_none_or(|matching| matching.get(place).copied().unwrap_or(false));
        if !shown.lists(rank.mark()) || !is_found {
            continue;
        }
        let next = objects.len();
        let at = *places.entry(finding.object).or_insert(next);
        if at == next {
            objects.push(OfObject { object: finding.object, tally: Tally::default(), findings: Vec::new() });
        }
        if let Some(of_object) = objects.get_mut(at) {
            of_object.tally.add(rank);
            of_object.findings.push(place);
        }
    }
    let rank = |place: &usize| report.findings.get(*place).map_or(Rank::NotApplicable, Rank::of);
    for of_object in &mut objects {
        of_object.findings = worst_first(&of_object.findings, rank);
    }
    worst_first(&objects, |of_object| of_object.tally.worst_rank().unwrap_or(Rank::NotApplicable))
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use secondsite_inventory::json;
    use secondsite_inventory::value::Date;

    use super::super::{Store, rows};
    use super::*;

    fn example() -> Store {
        let text = include_bytes!("../../../examples/municipality.json");
        let inventory = json::read(text).unwrap().inventory;
        let today = Date::new(2026, 11, 23).unwrap();
        let mut store = Store::new(Store::first_edition(), today, Language::English);
        store.report = Rc::new(secondsite_rules::check(&inventory, store.edition, today));
        store.inventory = Rc::new(inventory);
        store
    }

    fn found(store: &Store, search: &str) -> Vec<bool> {
        matching(&store.report, &store.inventory, Language::English, search).unwrap()
    }

    #[test]
    fn ids_titles_names_and_sentences_are_searched_and_every_word_must_be_there() {
        let store = example();
        let rules = |search: &str| {
            let found = found(&store, search);
            let listed = store.report.findings.iter().zip(&found).filter(|(_, found)| **found);
            listed.map(|(finding, _)| finding.rule.id).collect::<Vec<_>>()
        };
        assert!(rules("clu-03").iter().all(|id| *id == "CLU-03") && !rules("clu-03").is_empty());
        assert!(!rules("STR-HV04").is_empty());
        assert!(rules("str-hv04 no-such-word").is_empty());
        let narrow = rules("str-hv04 internet");
        assert!(!narrow.is_empty() && narrow.len() < rules("str-hv04").len());
        assert_eq!(matching(&store.report, &store.inventory, Language::English, "  "), None);
    }

    #[test]
    fn by_requirement_and_by_object_list_the_same_findings() {
        let store = example();
        for search in ["", "hv", "internet"] {
            let matching = matching(&store.report, &store.inventory, Language::English, search);
            let groups = rows::found(&store.report, Shown::default(), matching.as_deref());
            let by_rule =
                groups.iter().flat_map(|group| &group.requirements).flat_map(|row| row.listed(&store.report));
            let objects = objects(&store.report, Shown::default(), matching.as_deref());
            let by_object = objects.iter().flat_map(|of_object| of_object.findings.iter().copied());
            let (mut by_rule, mut by_object): (Vec<_>, Vec<_>) = (by_rule.collect(), by_object.collect());
            by_rule.sort_unstable();
            by_object.sort_unstable();
            assert_eq!(by_rule, by_object);
            assert!(!by_rule.is_empty());
        }
    }
}
