//! The walk over an inventory that replaces what could tell whose it is.

use std::collections::HashSet;

use secondsite_inventory::field::{Field, Kind as FieldKind, Shape as Fields};
use secondsite_inventory::tables::{Azure, Record};
use secondsite_inventory::value::{Text, folded};
use secondsite_inventory::{Datum, Inventory, Table};
use secondsite_rules::vocabulary;

use crate::key::Key;
use crate::label::{Kind, Shape};
use crate::public;

/// The same estate under other names. New pseudonyms are added to the key, those it has are used again.
#[must_use]
pub fn replace(inventory: &Inventory, key: &mut Key) -> Inventory {
    let mut walk = Walk { key, computers: computers(inventory) };
    walk.name_owners(inventory);
    let mut replaced = Inventory {
        name: inventory.name.as_ref().map(|name| Text::new(&walk.whole(name.as_str(), Kind::Estate))),
        collected: inventory.collected.clone(),
        azure: inventory.azure.as_ref().and_then(|azure| {
            let values = walk.values(Azure::SHAPE, |field| azure.get(field), Table::Azure);
            Azure::from_values(&values)
        }),
        ..Inventory::default()
    };
    for table in Table::ALL {
        let Some(rows) = inventory.rows(table) else { continue };
        for row in 0..rows.len() {
            let values = walk.values(table.shape(), |field| rows.get(row, field), table);
            if let Some(target) = replaced.rows_mut(table) {
                let end = target.len();
                target.insert(end, &values);
            }
        }
        // A table without rows is known to be empty.
        replaced.rows_mut(table);
    }
    replaced
}

/// The labels, folded, of names whose length and characters rules look at.
fn computers(inventory: &Inventory) -> HashSet<String> {
    let mut computers = HashSet::new();
    let of = [
        (Table::VirtualMachines, "name"),
        (Table::VmmServers, "name"),
        (Table::Clusters, "name"),
        (Table::Clusters, "brokerName"),
        (Table::Hosts, "name"),
    ];
    for (table, field) in of {
        let Some(rows) = inventory.rows(table) else { continue };
        for row in 0..rows.len() {
            if let Some(Datum::Text(name)) = rows.get(row, field) {
                computers.extend(name.split('.').map(folded));
            }
        }
    }
    computers
}

struct Walk<'k> {
    key: &'k mut Key,
    computers: HashSet<String>,
}

impl Walk<'_> {
    /// Names the rows first, so that a name that stands in several places is called by what it is of.
    fn name_owners(&mut self, inventory: &Inventory) {
        let owners = [
            Table::VmmServers,
            Table::Hosts,
            Table::Clusters,
            Table::Sites,
            Table::Clouds,
            Table::HostGroups,
            Table::VmNetworks,
            Table::LogicalNetworks,
            Table::ReplicationPolicies,
            Table::VirtualMachines,
        ];
        for table in owners {
            let (Some(rows), Some(field)) = (inventory.rows(table), table.shape().fields.first()) else {
                continue;
            };
            for row in 0..rows.len() {
                if let Some(Datum::Text(text)) = rows.get(row, field.name) {
                    self.text(&text, table, field);
                }
            }
        }
    }

    /// The values of a record, one for each field of its shape.
    fn values(
        &mut self,
        fields: &'static Fields,
        get: impl Fn(&str) -> Option<Datum>,
        table: Table,
    ) -> Vec<Option<Datum>> {
        fields
            .fields
            .iter()
            .map(|field| Some(self.datum(get(field.name)?, &field.kind, table, field)))
            .collect()
    }

    fn datum(&mut self, datum: Datum, kind: &FieldKind, table: Table, field: &'static Field) -> Datum {
        match (datum, kind) {
            (Datum::List(items), FieldKind::List(kind)) => {
                Datum::List(items.into_iter().map(|item| self.datum(item, kind, table, field)).collect())
            }
            (Datum::Part(members), FieldKind::Part(shape)) => {
                let member = |(name, datum): (&'static str, Datum)| {
                    let Some(field) = shape.field(name) else { return (name, datum) };
                    (name, self.datum(datum, &field.kind, table, field))
                };
                Datum::Part(members.into_iter().map(member).collect())
            }
            // Text alone stands for a part with only its first field.
            (Datum::Text(text), FieldKind::Part(shape)) => match shape.fields.first() {
                Some(first) => Datum::Text(self.text(&text, table, first)),
                None => Datum::Text(text),
            },
            (Datum::Text(text), FieldKind::Name | FieldKind::Text) => {
                Datum::Text(self.text(&text, table, field))
            }
            // Versions, words of a choice, days, times and numbers tell nothing of anybody.
            (datum, _) => datum,
        }
    }

    fn text(&mut self, text: &str, table: Table, field: &Field) -> String {
        let stays = match (table, field.name) {
            (Table::Azure, "region" | "vaultRegion" | "storageRegion" | "networkRegion") => {
                public::is_region(text)
            }
            (Table::Azure, "roles") => public::is_among(vocabulary::ROLES, text),
            (Table::Clouds, "name") => public::is_among(vocabulary::CAPABILITY_PROFILES, text),
            (Table::Hosts, "updates") => public::is_update(text),
            (Table::Accepted, "rule") => public::is_rule(text),
            (Table::Accepted, "table") => public::is_table(text),
            _ => text == "*",
        };
        if stays {
            return text.to_owned();
        }
        match (table, field.name) {
            (Table::Azure, "storageAccount") => self.key.pseudonym(text, Kind::Storage, Shape::Storage),
            (Table::Azure, "region" | "vaultRegion" | "storageRegion" | "networkRegion") => {
                self.whole(&text.split_whitespace().collect::<String>(), Kind::Name)
            }
            (_, "id") => self.whole(text, Kind::Name),
            (_, "guestSystem") => self.system(text),
            (_, "proxy") => self.proxy(text),
            (_, "owner") => self.whole(text, Kind::Person),
            (_, "reason") => self.whole(text, Kind::Text),
            (Table::Connectivity, "open" | "closed") => self.address(text),
            (_, "path" | "hostGroup" | "hostGroups") => self.path(text),
            _ => self.name(text, kind_of(table, field)),
        }
    }

    /// A text that stands for itself as a whole.
    fn whole(&mut self, text: &str, kind: Kind) -> String {
        if text.is_empty() { String::new() } else { self.key.pseudonym(text, kind, Shape::Free) }
    }

    /// A name, label by label, so that short names, full names and wildcards still belong together.
    fn name(&mut self, name: &str, kind: Kind) -> String {
        let mut labels = Vec::new();
        for (place, label) in name.split('.').enumerate() {
            let shape = if self.computers.contains(&folded(label)) { Shape::Computer } else { Shape::Free };
            labels.push(match label {
                "" | "*" => label.to_owned(),
                "vhd" | "vhdx" | "vhds" | "avhd" | "avhdx" if kind == Kind::Disk && place > 0 => {
                    label.to_owned()
                }
                _ if place == 0 => self.key.pseudonym(label, kind, shape),
                _ => self.key.pseudonym(label, Kind::Domain, shape),
            });
        }
        labels.join(".")
    }

    /// A path of host groups; its root is called the same everywhere.
    fn path(&mut self, path: &str) -> String {
        let mut steps = Vec::new();
        for (place, step) in path.split('\\').enumerate() {
            let is_root = place == 0 && step.eq_ignore_ascii_case("All Hosts");
            steps.push(if is_root { step.to_owned() } else { self.whole(step, Kind::Group) });
        }
        steps.join("\\")
    }

    /// An address: what belongs to one that a document names stays.
    fn address(&mut self, address: &str) -> String {
        let own = address.len().saturating_sub(public::documented_end(address));
        match (address.get(..own), address.get(own..)) {
            (Some(""), _) => address.to_owned(),
            (Some(own), Some(end)) => format!("{}{end}", self.name(own, Kind::Name)),
            _ => self.name(address, Kind::Name),
        }
    }

    /// A proxy; rules look at how it is spoken to.
    fn proxy(&mut self, proxy: &str) -> String {
        let (scheme, rest) = proxy.split_once("://").unwrap_or(("", proxy));
        let rest = self.whole(rest, Kind::Name);
        match folded(scheme.trim()).as_str() {
            "" => rest,
            "http" | "https" => format!("{}://{rest}", scheme.trim()),
            _ => self.whole(proxy, Kind::Name),
        }
    }

    /// A guest system: known words stay, in their order, and any other is replaced.
    fn system(&mut self, system: &str) -> String {
        let mut replaced = String::new();
        let mut rest = system;
        while !rest.is_empty() {
            let in_word = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '.' | '_');
            let end = rest.find(|letter| !in_word(letter)).unwrap_or(rest.len());
            let (word, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
            if !word.is_empty() {
                let known = public::is_system_word(word.trim_matches('.'));
                replaced.push_str(&if known { word.to_owned() } else { self.whole(word, Kind::Name) });
            }
            let mut letters = after.chars();
            replaced.extend(letters.next());
            rest = letters.as_str();
        }
        replaced
    }
}

/// What a name of this field is of.
fn kind_of(table: Table, field: &Field) -> Kind {
    let of_table = |table: Table| match table {
        Table::Sites => Kind::Site,
        Table::VmmServers => Kind::Vmm,
        Table::Clouds => Kind::Cloud,
        Table::HostGroups => Kind::Group,
        Table::Clusters => Kind::Cluster,
        Table::Hosts | Table::Connectivity => Kind::Host,
        Table::VirtualMachines => Kind::Machine,
        Table::LogicalNetworks | Table::VmNetworks | Table::NetworkMappings => Kind::Network,
        Table::ReplicationPolicies => Kind::Policy,
        Table::Azure | Table::Accepted => Kind::Name,
    };
    let is_key = table.shape().fields.first().is_some_and(|first| std::ptr::eq(first, field));
    match (field.refers, field.name) {
        (Some(other), _) => of_table(other),
        (None, "name") if is_key => of_table(table),
        (None, "name") if table == Table::VirtualMachines => Kind::Disk,
        (None, "names") => Kind::Host,
        _ if is_key => of_table(table),
        _ => Kind::Name,
    }
}
