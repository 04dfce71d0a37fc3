//! The names that references can choose from, and references to rows that do not exist.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use secondsite_inventory::field::Shape;
use secondsite_inventory::value::folded;
use secondsite_inventory::{Datum, Field, Inventory, Kind, Table};

use crate::components::offers::Offers;

/// How many names are listed at once; more are found by typing.
const MOST: usize = 50;

/// For every table that others refer to and that is known: the names of its rows. In a table that is unknown
/// any name may exist.
#[derive(Debug, Default)]
pub struct Names(Vec<Listed>);

/// The names as they are at the time of asking: equal as long as the page lives, so that no row is drawn anew
/// because another was renamed.
#[derive(Clone, Debug, Default)]
pub struct CurrentNames(Rc<RefCell<Rc<Names>>>);

impl PartialEq for CurrentNames {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl CurrentNames {
    /// From now on the names of this inventory.
    pub fn follow(&self, inventory: &Inventory) {
        self.0.replace(Rc::new(Names::of(inventory)));
    }

    /// The names now.
    #[must_use]
    pub fn now(&self) -> Rc<Names> {
        Rc::clone(&self.0.borrow())
    }
}

/// The names of one table.
#[derive(Debug)]
struct Listed {
    table: Table,
    /// In alphabetical order, each once, with the VMM servers that have a row of this name, folded.
    names: Vec<(String, Vec<String>)>,
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

    /// The names of a table in which the typed text occurs. Those on the VMM server come first, with the words that
    /// say so; without a server nothing tells which fit.
    #[must_use]
    pub fn offers(&self, table: Table, server: Option<(&str, String)>, typed: &str) -> Offers {
        let Some(listed) = self.listed(table) else { return Offers::default() };
        let is_scoped = listed.names.iter().any(|(_, servers)| !servers.is_empty());
        let server = server.filter(|_| is_scoped);
        let own = server.as_ref().map(|(server, _)| folded(server));
        let fits = |servers: &[String]| own.as_ref().is_none_or(|own| servers.contains(own));
        let names = listed.names.iter().map(|(name, servers)| (name.as_str(), fits(servers)));
        let reason = server.map(|(_, reason)| reason.into());
        Offers { reason, ..narrowed(names, typed) }
    }

    /// The only row there is.
    #[must_use]
    pub fn only(&self, table: Table) -> Option<&str> {
        let listed = self.listed(table)?;
        listed.names.first().filter(|_| listed.names.len() == 1).map(|(name, _)| name.as_str())
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
        let mut names: Vec<(String, Vec<String>)> = Vec::new();
        let mut seen = HashMap::new();
        for row in 0..rows.len() {
            let Some(Datum::Text(name)) = rows.get(row, key.name) else { continue };
            let server = rows.get(row, "vmmServer").as_ref().and_then(Datum::as_text).map(folded);
            // Host groups of one path on two servers are one name to choose.
            let place = *seen.entry(folded(&name)).or_insert(names.len());
            match names.get_mut(place) {
                Some((_, servers)) => servers.extend(server),
                None => names.push((name, server.into_iter().collect())),
            }
        }
        names.sort_unstable();
        Some(Self { table, names, folded: seen.into_keys().collect() })
    }
}

/// The names in which the typed text occurs, those that begin with it first; each with whether it fits.
#[must_use]
pub fn narrowed<'a>(names: impl Iterator<Item = (&'a str, bool)>, typed: &str) -> Offers {
    let typed = folded(typed.trim());
    // What begins with the text and what only has it in it, for those that fit and for the others.
    let mut ranks: [Vec<&str>; 4] = Default::default();
    for (name, fits) in names {
        let place = folded(name).find(&typed);
        let rank = place.map(|place| match (fits, place) {
            (true, 0) => 0_usize,
            (true, _) => 1,
            (false, 0) => 2,
            (false, _) => 3,
        });
        if let Some(rank) = rank.and_then(|rank| ranks.get_mut(rank)) {
            rank.push(name);
        }
    }
    let count = ranks.iter().map(Vec::len).fold(0, usize::saturating_add);
    let [first, second, third, fourth] = ranks;
    let listed = |one: Vec<&str>, other: Vec<&str>, room: usize| -> Vec<yew::AttrValue> {
        one.into_iter().chain(other).take(room).map(|name| name.to_owned().into()).collect()
    };
    let fitting = listed(first, second, MOST);
    let others = listed(third, fourth, MOST.saturating_sub(fitting.len()));
    let more = count.saturating_sub(fitting.len()).saturating_sub(others.len());
    Offers { fitting, others, more, reason: None }
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
    fn what_is_on_the_rows_own_server_is_offered_first_and_the_rest_after_it() {
        let mut inventory = Inventory::default();
        for (cloud, server) in
            [("Gold", "vmm01"), ("Silver", "vmm02"), ("Gold", "vmm02"), ("Old Gold", "vmm03")]
        {
            inventory.add(Cloud::new(name(cloud), name(server)));
        }
        let names = Names::of(&inventory);
        let on = |server: &'static str| Some((server, format!("on {server}")));
        let offers = names.offers(Table::Clouds, on("VMM02"), "");
        assert_eq!(
            (offers.fitting, offers.others),
            (vec!["Gold".into(), "Silver".into()], vec!["Old Gold".into()])
        );
        let offers = names.offers(Table::Clouds, on("vmm02"), " gol");
        assert_eq!((offers.fitting, offers.others), (vec!["Gold".into()], vec!["Old Gold".into()]));
        let offers = names.offers(Table::Clouds, None, "GOLD");
        assert_eq!((offers.fitting, offers.reason), (vec!["Gold".into(), "Old Gold".into()], None));
        assert_eq!(names.offers(Table::Hosts, on("vmm02"), ""), Offers::default(), "no table, no names");
    }

    #[test]
    fn a_list_is_never_longer_than_one_can_look_through() {
        let mut inventory = Inventory::default();
        for number in 0..80 {
            inventory.add(Host::new(name(&format!("hv{number:02}"))));
        }
        let offers = Names::of(&inventory).offers(Table::Hosts, None, "hv");
        assert_eq!((offers.len(), offers.more), (MOST, 30));
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
