//! Which tables and fields an edition's rules ask for, so that a reader fills in what matters first.

use std::collections::HashSet;
use std::rc::Rc;

use secondsite_inventory::field::Shape;
use secondsite_inventory::{Field, Kind, Table};
use secondsite_rules::Edition;

/// Up to so many fields are all shown at once where no rule asks for any.
const SHORT: usize = 6;

/// Everything the rules of an edition ask for, by path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needs(HashSet<String>);

/// The fields of a shape as a form lists them.
#[derive(Clone, Debug, Default)]
pub struct Arranged {
    /// What tells the row apart and what rules ask for.
    pub first: Vec<&'static Field>,
    /// The rest.
    pub more: Vec<&'static Field>,
}

impl Needs {
    /// What the rules of this edition ask for.
    #[must_use]
    pub fn of(edition: &Edition) -> Self {
        let mut paths = HashSet::new();
        for entry in edition.entries {
            paths.extend(entry.rule.tables().into_iter().map(|table| table.name().to_owned()));
            for need in entry.rule.needs {
                // A need of a disk's size is one of the disks too.
                let steps = need.match_indices('.').map(|(place, _)| place).chain([need.len()]);
                paths.extend(steps.filter_map(|end| need.get(..end)).map(str::to_owned));
            }
        }
        Self(paths)
    }

    /// Whether a rule asks for the table.
    #[must_use]
    pub fn table(&self, table: Table) -> bool {
        self.0.contains(table.name())
    }

    /// Whether a rule asks for the field at this path: `hosts.certificate.notAfter`.
    #[must_use]
    pub fn field(&self, path: &str) -> bool {
        self.0.contains(path)
    }

    /// The fields of the shape at this path. Where rules ask for none of a few, none comes later than others.
    #[must_use]
    pub fn arrange(&self, shape: &'static Shape, path: &str) -> Arranged {
        let asked = |field: &&Field| self.field(&format!("{path}.{}", field.name));
        let must = |field: &&Field| shape.is_required(field.name);
        let is_short = shape.fields.len() <= SHORT;
        if is_short && !shape.fields.iter().any(|field| asked(&field) && !must(&field)) {
            return Arranged { first: shape.fields.iter().collect(), more: Vec::new() };
        }
        let (first, more) = shape.fields.iter().partition(|field| asked(field) || must(field));
        Arranged { first, more }
    }

    /// The fields of the part at this path that no rule asks for; none of another kind of value.
    #[must_use]
    pub fn later(&self, kind: &Kind, path: &str) -> Rc<[&'static str]> {
        let Kind::Part(shape) = kind else { return Rc::default() };
        self.arrange(shape, path).more.into_iter().map(|field| field.name).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needs(paths: &[&str]) -> Needs {
        Needs(paths.iter().map(|path| (*path).to_owned()).collect())
    }

    fn names(fields: &[&'static Field]) -> Vec<&'static str> {
        fields.iter().map(|field| field.name).collect()
    }

    #[test]
    fn an_edition_asks_for_the_tables_and_fields_of_its_rules() {
        let needs = Needs::of(&secondsite_rules::editions::VMM_TO_VMM_2017);
        assert!(needs.table(Table::Azure));
        assert!(needs.field("azure.subscription"));
        assert!(needs.table(Table::Clusters));
        assert!(!needs.table(Table::Accepted));
        assert!(!needs.field("azure.managedDisks"));
    }

    #[test]
    fn of_where_a_mapping_leads_an_edition_asks_for_its_own_end() {
        use secondsite_rules::editions::{HYPERV_TO_AZURE_2026, VMM_TO_AZURE_2026, VMM_TO_VMM_2017};
        let to = Table::NetworkMappings.shape().field("to").unwrap();
        let later = |edition| Needs::of(edition).later(&to.kind, "networkMappings.to").to_vec();
        assert_eq!(later(&VMM_TO_AZURE_2026), ["vmmServer", "vmNetwork"]);
        assert_eq!(later(&VMM_TO_VMM_2017), ["azureNetwork"]);
        assert!(later(&HYPERV_TO_AZURE_2026).is_empty(), "it asks for none of them");
    }

    #[test]
    fn the_name_and_what_rules_ask_for_come_first() {
        let arranged = needs(&["clusters", "clusters.broker"]).arrange(Table::Clusters.shape(), "clusters");
        assert_eq!(names(&arranged.first), ["name", "broker"]);
        assert!(names(&arranged.more).contains(&"certificate"));
    }

    #[test]
    fn where_rules_ask_for_nothing_a_few_fields_are_shown_at_once_and_many_are_folded() {
        let arranged = needs(&[]).arrange(Table::Accepted.shape(), "accepted");
        assert_eq!(names(&arranged.first), ["rule", "object", "reason", "owner", "until"]);
        assert!(arranged.more.is_empty());
        let machines = needs(&[]).arrange(Table::VirtualMachines.shape(), "virtualMachines");
        assert_eq!(names(&machines.first), ["name", "host"]);
    }
}
