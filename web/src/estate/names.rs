//! The names that references can choose from, and references to rows that do not exist.

use std::collections::HashSet;

use secondsite_inventory::field::Shape;
use secondsite_inventory::value::folded;
use secondsite_inventory::{Datum, Field, Inventory, Kind, Table};

/// For every table that others refer to and that is known: the names of its rows. In a table that is unknown
/// any name may exist.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names(Vec<Listed>);

/// The names of one table.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Listed {
    table: Table,
    /// In alphabetical order, each once.
    names: Vec<String>,
    /// What they are compared by.
    folded: HashSet<String>,
}

impl Names {
    /// The names of an inventory.
    #[must_use]
    pub fn of(inventory: &Inventory) -> Self {
        let referred = Table::ALL.into_iter().filter(|table| is_referred(*table));
        Self(referred.filter_map(|table| Listed::of(inventory, table)).collect())
    }

    /// Every table whose names are known, with its names.
    pub fn lists(&self) -> impl Iterator<Item = (Table, &[String])> {
        self.0.iter().map(|listed| (listed.table, listed.names.as_slice()))
    }

    /// The only row there is.
    #[must_use]
    pub fn only(&self, table: Table) -> Option<&str> {
        let listed = self.listed(table)?;
        listed.names.first().filter(|_| listed.names.len() == 1).map(String::as_str)
    }

    /// The names in a field's value that no row of their table has, each once, with that table.
    #[must_use]
    pub fn strangers(&self, field: &Field, value: &Datum) -> Vec<(Table, String)> {
        let mut strangers = Vec::new();
        self.collect(field.refers, &field.kind, value, &mut strangers);
        strangers
    }

    fn listed(&self, table: Table) -> Option<&Listed> {
        self.0.iter().find(|listed| listed.table == table)
    }

    fn collect(&self, refers: Option<Table>, kind: &Kind, value: &Datum, out: &mut Vec<(Table, String)>) {
        match (kind, value) {
            (Kind::List(item), Datum::List(values)) => {
                for value in values {
                    self.collect(refers, item, value, out);
                }
            }
            (Kind::Part(shape), Datum::Part(members)) => {
                for (name, member) in members {
                    if let Some(field) = shape.field(name) {
                        self.collect(field.refers, &field.kind, member, out);
                    }
                }
            }
            (_, Datum::Text(text)) => {
                let Some(listed) = refers.and_then(|table| self.listed(table)) else { return };
                let is_told = out.iter().any(|(table, name)| *table == listed.table && name == text);
                if !is_told && !listed.folded.contains(&folded(text)) {
                    out.push((listed.table, text.clone()));
                }
            }
            _ => {}
        }
    }
}

impl Listed {
    fn of(inventory: &Inventory, table: Table) -> Option<Self> {
        let rows = inventory.rows(table)?;
        let key = table.shape().fields.first()?;
        let mut names = Vec::new();
        let mut seen = HashSet::new();
        for row in 0..rows.len() {
            // Host groups of one path on two servers are one name to choose.
            if let Some(Datum::Text(name)) = rows.get(row, key.name)
                && seen.insert(folded(&name))
            {
                names.push(name);
            }
        }
        names.sort_unstable();
        Some(Self { table, names, folded: seen })
    }
}

/// Whether a field of any table refers to this one.
fn is_referred(table: Table) -> bool {
    fn within(shape: &Shape, table: Table) -> bool {
        shape.fields.iter().any(|field| {
            let part = if let Kind::Part(part) | Kind::List(&Kind::Part(part)) = field.kind {
                Some(part)
            } else {
                None
            };
            field.refers == Some(table) || part.is_some_and(|part| within(part, table))
        })
    }
    Table::ALL.into_iter().any(|other| within(other.shape(), table))
}

#[cfg(test)]
mod tests {
    use super::*;
    use secondsite_inventory::tables::{Cloud, Cluster, Host, PolicyCloud, ReplicationPolicy};
    use secondsite_inventory::value::Name;

    fn name(text: &str) -> Name {
        Name::new(text).unwrap()
    }

    fn texts(strangers: Vec<(Table, String)>) -> Vec<String> {
        strangers.into_iter().map(|(_, name)| name).collect()
    }

    #[test]
    fn a_reference_to_no_row_is_a_stranger_only_while_its_table_is_known() {
        let field = Table::Hosts.shape().field("cluster").unwrap();
        let value = Datum::Text("HV-CLU1".to_owned());
        let mut inventory = Inventory::default();
        assert!(Names::of(&inventory).strangers(field, &value).is_empty());
        inventory.clusters = Some(Vec::new());
        assert_eq!(texts(Names::of(&inventory).strangers(field, &value)), ["HV-CLU1"]);
        inventory.add(Cluster::new(name("hv-clu1")));
        assert!(Names::of(&inventory).strangers(field, &value).is_empty());
    }

    #[test]
    fn references_inside_parts_count_too() {
        let mut inventory = Inventory::default();
        inventory.add(Cloud::new(name("Gold"), name("vmm01")));
        let policy = inventory.add(ReplicationPolicy::new(name("Five minutes")));
        policy.clouds = Some(vec![PolicyCloud::new(name("gold")), PolicyCloud::new(name("Silver"))]);
        let rows = inventory.rows(Table::ReplicationPolicies).unwrap();
        let value = rows.get(0, "clouds").unwrap();
        let field = rows.shape().field("clouds").unwrap();
        assert_eq!(texts(Names::of(&inventory).strangers(field, &value)), ["Silver"]);
    }

    #[test]
    fn nobody_refers_to_virtual_machines_so_their_names_are_not_listed() {
        assert!(!is_referred(Table::VirtualMachines));
        assert!(is_referred(Table::Hosts));
    }

    #[test]
    fn one_row_alone_is_the_only_choice() {
        let mut inventory = Inventory::default();
        inventory.add(Host::new(name("hv01")));
        assert_eq!(Names::of(&inventory).only(Table::Hosts), Some("hv01"));
        inventory.add(Host::new(name("hv02")));
        assert_eq!(Names::of(&inventory).only(Table::Hosts), None);
    }
}
