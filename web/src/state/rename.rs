//! Renaming a row renames what refers to it, so that no reference is lost by an edit.

use secondsite_inventory::field::{Field, Shape};
use secondsite_inventory::tables::{AcceptedObject, Record};
use secondsite_inventory::{Datum, Inventory, Kind, Object, Table};

use super::edit::{leads_to, refers_to, same};
use super::notice::Reason;

/// Sets a key field of rows, and every reference to their old names.
pub(super) fn set_key(
    inventory: &mut Inventory,
    table: Table,
    rows: &[usize],
    field: &'static str,
    value: Option<&Datum>,
) -> Result<(), Reason> {
    let accepted = accepted_rows(inventory);
    for row in rows {
        let renaming = Renaming::of(inventory, table, *row, field, value);
        let set = inventory.rows_mut(table).is_some_and(|rows| rows.set(*row, field, value));
        if !set {
            return Err(Reason::Unfit);
        }
        if let Some(renaming) = renaming {
            renaming.apply(inventory);
        }
    }
    for (acceptance, object) in accepted {
        let named = whole(object.to_datum(inventory), AcceptedObject::SHAPE);
        if let Some(rows) = inventory.rows_mut(Table::Accepted) {
            rows.set(acceptance, "object", Some(&named));
        }
    }
    Ok(())
}

/// A row's new name, and what tells references to it from others.
struct Renaming {
    table: Table,
    old: String,
    new: Datum,
    /// The VMM server whose names these are; for tables whose rows several servers may name alike.
    server: Option<String>,
    /// Whether no other row has the old name, so that a reference without a server means this one.
    alone: bool,
}

impl Renaming {
    /// Only the first field of a table is what others refer to it by.
    fn of(
        inventory: &Inventory,
        table: Table,
        row: usize,
        field: &str,
        value: Option<&Datum>,
    ) -> Option<Self> {
        let first = table.shape().fields.first()?;
        let rows = inventory.rows(table).filter(|_| first.name == field)?;
        let name = |row| Some(rows.get(row, field)?.as_text()?.to_owned());
        let old: String = name(row)?;
        let bearers = (0..rows.len()).filter(|row| name(*row).is_some_and(|own: String| same(&own, &old)));
        Some(Self {
            table,
            new: value?.clone(),
            server: rows.get(row, "vmmServer").filter(|_| is_scoped(table)).and_then(text),
            alone: bearers.count() == 1,
            old,
        })
    }

    fn apply(&self, inventory: &mut Inventory) {
        for table in Table::ALL {
            let shape = table.shape();
            // A server's addresses are listed under its name, whichever of the two tables it is in.
            let by_name =
                table == Table::Connectivity && matches!(self.table, Table::Hosts | Table::VmmServers);
            if !by_name && !refers_to(shape, self.table) {
                continue;
            }
            let count = inventory.rows(table).map_or(0, |rows| rows.len());
            for row in 0..count {
                let scope = scope_of(inventory, table, row);
                let Some(rows) = inventory.rows_mut(table) else { break };
                for field in shape.fields.iter().filter(|field| by_name || leads_to(field, self.table)) {
                    let Some(datum) = rows.get(row, field.name) else { continue };
                    let changed = if by_name && field.name == "from" {
                        self.named(&datum)
                    } else {
                        self.in_field(field, &datum, scope.as_deref())
                    };
                    if let Some(changed) = changed {
                        rows.set(row, field.name, Some(&changed));
                    }
                }
            }
        }
    }

    /// The datum with the new name in it, if it refers to the row.
    fn in_field(&self, field: &Field, datum: &Datum, scope: Option<&str>) -> Option<Datum> {
        let refers = field.refers == Some(self.table) && self.is_meant_in(scope);
        self.within(&field.kind, datum, scope, refers)
    }

    fn within(&self, kind: &Kind, datum: &Datum, scope: Option<&str>, refers: bool) -> Option<Datum> {
        match (kind, datum) {
            (Kind::List(kind), Datum::List(items)) => {
                let changed: Vec<Option<Datum>> =
                    items.iter().map(|item| self.within(kind, item, scope, refers)).collect();
                let any = changed.iter().any(Option::is_some);
                let pairs = changed.into_iter().zip(items);
                any.then(|| Datum::List(pairs.map(|(new, old)| new.unwrap_or_else(|| old.clone())).collect()))
            }
            (Kind::Part(shape), Datum::Part(members)) => self.in_part(shape, members, scope),
            _ => self.named(datum).filter(|_| refers),
        }
    }

    fn in_part(
        &self,
        shape: &Shape,
        members: &[(&'static str, Datum)],
        scope: Option<&str>,
    ) -> Option<Datum> {
        let own =
            members.iter().find(|(name, _)| *name == "vmmServer").and_then(|(_, datum)| datum.as_text());
        let scope = own.or(scope);
        let mut any = false;
        let changed = members.iter().map(|(name, datum)| {
            let new = shape.field(name).and_then(|field| self.in_field(field, datum, scope));
            any |= new.is_some();
            (*name, new.unwrap_or_else(|| datum.clone()))
        });
        let changed = changed.collect();
        any.then_some(Datum::Part(changed))
    }

    fn named(&self, datum: &Datum) -> Option<Datum> {
        same(datum.as_text()?, &self.old).then(|| self.new.clone())
    }

    fn is_meant_in(&self, scope: Option<&str>) -> bool {
        match (&self.server, scope) {
            (None, _) => true,
            (Some(server), Some(scope)) => same(server, scope),
            (Some(_), None) => self.alone,
        }
    }
}

/// Whether several VMM servers may have a row of this name.
fn is_scoped(table: Table) -> bool {
    let shape = table.shape();
    shape.fields.iter().take(shape.keys).any(|key| key.name == "vmmServer")
}

/// The VMM server that a row's references are read on; a machine's is that of its host.
#[must_use]
pub fn scope_of(inventory: &Inventory, table: Table, row: usize) -> Option<String> {
    if table == Table::VirtualMachines {
        let host = &inventory.virtual_machines.as_ref()?.get(row)?.host;
        let host = inventory.hosts.as_ref()?.iter().find(|own| own.name.same(host))?;
        return host.vmm_server.as_ref().map(ToString::to_string);
    }
    text(inventory.rows(table)?.get(row, "vmmServer")?)
}

fn text(datum: Datum) -> Option<String> {
    if let Datum::Text(text) = datum { Some(text) } else { None }
}

/// The rows that acceptances name, by the place of the acceptance.
fn accepted_rows(inventory: &Inventory) -> Vec<(usize, Object)> {
    let accepted = inventory.accepted.iter().flatten().enumerate();
    let named = accepted.filter_map(|(place, acceptance)| {
        let object = acceptance.object.as_ref()?;
        let table = Table::named(object.table.as_str())?;
        let count = inventory.rows(table)?.len();
        let row = (0..count).map(|row| Object::Row(table, row)).find(|row| row.is(object, inventory))?;
        Some((place, row))
    });
    named.collect()
}

/// The datum with parts that a text alone stands for written out.
fn whole(datum: Datum, shape: &Shape) -> Datum {
    let Datum::Part(members) = datum else { return datum };
    let write_out = |(name, member): (&'static str, Datum)| {
        let first = match shape.field(name).map(|field| field.kind) {
            Some(Kind::Part(part)) if member.as_text().is_some() => part.fields.first(),
            _ => None,
        };
        match first {
            Some(first) => (name, Datum::Part(vec![(first.name, member)])),
            None => (name, member),
        }
    };
    Datum::Part(members.into_iter().map(write_out).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::edit::{add_row, set_field};

    fn text(text: &str) -> Option<Datum> {
        Some(Datum::Text(text.to_owned()))
    }

    fn part(members: &[(&'static str, &str)]) -> Datum {
        Datum::Part(members.iter().map(|(name, value)| (*name, Datum::Text((*value).to_owned()))).collect())
    }

    #[test]
    fn a_network_and_its_server_are_renamed_at_both_ends_of_a_mapping() {
        let mut inventory = Inventory::default();
        let mut add = |table, values: &[Option<Datum>]| add_row(&mut inventory, table, values).unwrap();
        add(Table::VmmServers, &[text("vmm01")]);
        add(Table::VmNetworks, &[text("Prod"), text("vmm01")]);
        add(Table::VmNetworks, &[text("Prod"), text("vmm02")]);
        let end = |server, network| Some(part(&[("vmmServer", server), ("vmNetwork", network)]));
        add(Table::NetworkMappings, &[end("vmm01", "prod"), end("VMM01", "Prod")]);
        add(Table::NetworkMappings, &[end("vmm02", "Prod"), end("vmm01", "Prod")]);
        set_field(&mut inventory, Table::VmNetworks, 0, "name", text("Blue").as_ref()).unwrap();
        set_field(&mut inventory, Table::VmmServers, 0, "name", text("vmm-a").as_ref()).unwrap();
        let rows = inventory.rows(Table::NetworkMappings).unwrap();
        let ends = |row| [rows.get(row, "from"), rows.get(row, "to")];
        assert_eq!(ends(0), [end("vmm-a", "Blue"), end("vmm-a", "Blue")]);
        assert_eq!(ends(1), [end("vmm02", "Prod"), end("vmm-a", "Blue")]);
    }

    #[test]
    fn a_policy_its_clouds_and_the_machines_under_it_keep_together() {
        let mut inventory = Inventory::default();
        let mut add = |table, values: &[Option<Datum>]| add_row(&mut inventory, table, values).unwrap();
        add(Table::Clouds, &[text("Gold"), text("vmm01")]);
        let clouds = |name| Some(Datum::List(vec![part(&[("name", name)])]));
        add(Table::ReplicationPolicies, &[text("5 min"), clouds("gold")]);
        add(Table::Hosts, &[text("hv01")]);
        add(Table::VirtualMachines, &[text("web"), text("HV01")]);
        let mut set =
            |table, field, name| set_field(&mut inventory, table, 0, field, text(name).as_ref()).unwrap();
        set(Table::VirtualMachines, "policy", "5 MIN");
        set(Table::ReplicationPolicies, "name", "15 min");
        set(Table::Clouds, "name", "Silver");
        set(Table::Hosts, "name", "hv-a");
        let machines = inventory.rows(Table::VirtualMachines).unwrap();
        assert_eq!((machines.get(0, "policy"), machines.get(0, "host")), (text("15 min"), text("hv-a")));
        let policies = inventory.rows(Table::ReplicationPolicies).unwrap();
        assert_eq!(policies.get(0, "clouds"), clouds("Silver"));
    }
}
