//! What the rules say beside a field or above a row.

use secondsite_rules::{Finding, Rule};
use yew::AttrValue;

use crate::state::{Mark, Store};
use crate::words::Words;

/// How many requirements that wait for a field are named; the rest are counted.
const NAMED: usize = 2;

/// One line beside a field.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// What it is marked with.
    pub mark: Mark,
    /// The sentence; for what is unknown, that requirements wait for it.
    pub sentence: AttrValue,
    /// The requirements it leads to: what the link says, and the rule's id.
    pub leads: Vec<(AttrValue, &'static str)>,
    /// How many requirements more there are.
    pub others: usize,
}

impl Said {
    /// The sentence, and for what is unknown the requirements that wait: all of it in one text.
    #[must_use]
    pub fn summary(&self) -> String {
        if self.mark != Mark::Unknown {
            return self.sentence.to_string();
        }
        let titles: Vec<&str> = self.leads.iter().map(|(title, _)| title.as_str()).collect();
        format!("{} {}.", self.sentence, titles.join("; "))
    }
}

/// The lines for findings, worst first. All that is unknown is one line, since one answer settles it.
#[must_use]
pub fn lines(words: Words, store: &Store, findings: &[&Finding]) -> Vec<Said> {
    let (waiting, found): (Vec<&Finding>, Vec<&Finding>) =
        findings.iter().copied().partition(|finding| Mark::of(finding) == Mark::Unknown);
    let mut lines: Vec<Said> = found
        .into_iter()
        .map(|finding| Said {
            mark: Mark::of(finding),
            sentence: secondsite_text::finding(words.language(), &store.inventory, finding).into(),
            leads: vec![(words.say("ui-estate-show-requirement").into(), finding.rule.id)],
            others: 0,
        })
        .collect();
    if !waiting.is_empty() {
        // The findings come worst first, and so do the lines.
        let place = findings.iter().take_while(|finding| Mark::of(finding) != Mark::Unknown).count();
        lines.insert(place, unknown(words, &waiting));
    }
    lines
}

fn unknown(words: Words, findings: &[&Finding]) -> Said {
    let rules: Vec<&'static Rule> = findings.iter().map(|finding| finding.rule).collect();
    let lead = |rule: &&'static Rule| (secondsite_text::title(words.language(), rule).into(), rule.id);
    Said {
        mark: Mark::Unknown,
        sentence: words.say("ui-estate-needed-for").into(),
        leads: rules.iter().take(NAMED).map(lead).collect(),
        others: rules.len().saturating_sub(NAMED),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;
    use secondsite_inventory::tables::{Azure, Cluster};
    use secondsite_inventory::value::{Date, Name};
    use secondsite_inventory::{Inventory, Object, Table};
    use secondsite_rules::check;
    use secondsite_rules::editions::VMM_TO_VMM_2017;
    use std::rc::Rc;

    const WORDS: Words = Words(Language::English);

    fn store(inventory: Inventory) -> Store {
        let mut store = Store::new(&VMM_TO_VMM_2017, Date::new(2026, 11, 23).unwrap(), Language::English);
        store.report = Rc::new(check(&inventory, store.edition, store.today));
        store.inventory = Rc::new(inventory);
        store
    }

    #[test]
    fn a_failure_is_said_in_the_words_of_its_rule_and_leads_to_it() {
        let azure = Azure { subscription: Some(false), ..Azure::new() };
        let store = store(Inventory { azure: Some(azure), ..Inventory::default() });
        let lines = lines(WORDS, &store, &store.findings_for(Object::Table(Table::Azure), "subscription"));
        let line = lines.first().unwrap();
        assert_eq!(line.mark, Mark::Blocker);
        assert_eq!(line.leads.first().unwrap().1, "AZ-01");
    }

    #[test]
    fn whatever_waits_for_a_field_is_one_line() {
        let mut inventory = Inventory { hosts: Some(Vec::new()), ..Inventory::default() };
        inventory.add(Cluster::new(Name::new("hv-clu1").unwrap()));
        let store = store(inventory);
        let findings = store.findings_for(Object::Row(Table::Clusters, 0), "broker");
        let lines = lines(WORDS, &store, &findings);
        assert!(findings.len() > 1, "several requirements wait for the broker");
        assert_eq!(lines.iter().map(|line| line.mark).collect::<Vec<_>>(), [Mark::Unknown]);
        let named = lines.iter().map(|line| line.leads.len() + line.others).sum::<usize>();
        assert_eq!(named, findings.len());
    }
}
