//! Which site is which, where that is not known: replication needs both sides, so they are tried together.

use secondsite_inventory::tables::SiteRole;
use secondsite_inventory::value::folded;
use secondsite_inventory::{Datum, Inventory, Object, Table};

use super::table::{referred, text};
use crate::bench::Bench;
use crate::edit::Edit;
use crate::place::Place;

/// Roles for the sites that have none, and sites for the hosts that name none.
pub fn sides(bench: &Bench) -> Vec<Vec<Edit>> {
    let inventory = &bench.inventory;
    let mut offers = Vec::new();
    if inventory.sites.is_none() {
        let named = referred(inventory, Table::Sites);
        let names: Vec<String> = named.iter().filter_map(key).collect();
        for secondary in fewest_machines_first(inventory, &names) {
            let edits = named.iter().map(|edit| {
                let is_secondary = key(edit).as_ref() == Some(&secondary);
                with_role(edit, if is_secondary { "secondary" } else { "primary" })
            });
            offers.push(edits.collect());
        }
        return offers;
    }
    let open: Vec<(usize, String)> = inventory
        .sites
        .iter()
        .flatten()
        .enumerate()
        .filter(|(_, site)| site.role.is_none())
        .map(|(row, site)| (row, site.name.folded()))
        .collect();
    let names: Vec<String> = open.iter().map(|(_, name)| name.clone()).collect();
    for one in fewest_machines_first(inventory, &names) {
        for (own, others) in [("secondary", "primary"), ("primary", "secondary")] {
            let role = |(row, name): &(usize, String)| Edit::Set {
                object: Object::Row(Table::Sites, *row),
                place: Place::field(Table::Sites, "role"),
                value: text(if *name == one { own } else { others }),
            };
            offers.push(open.iter().map(role).collect());
        }
    }
    offers.push(placed(inventory));
    offers
}

/// Hosts of unknown sites: those with machines on the primary side, the others, or else the last, on the secondary.
fn placed(inventory: &Inventory) -> Vec<Edit> {
    let site = |role| {
        let mut sites = inventory.sites.iter().flatten();
        sites.find(|site| site.role == Some(role)).map(|site| text(site.name.as_str()))
    };
    let (Some(primary), Some(secondary)) = (site(SiteRole::Primary), site(SiteRole::Secondary)) else {
        return Vec::new();
    };
    let open: Vec<(usize, bool)> = inventory
        .hosts
        .iter()
        .flatten()
        .enumerate()
        .filter(|(_, host)| host.site.is_none())
        .map(|(row, host)| {
            let mut machines = inventory.virtual_machines.iter().flatten();
            (row, machines.any(|machine| machine.host.same(&host.name)))
        })
        .collect();
    let is_told_apart = open.iter().any(|(_, runs)| *runs) && !open.iter().all(|(_, runs)| *runs);
    let last = open.last().map(|(row, _)| *row);
    let edit = |(row, runs): &(usize, bool)| {
        let receives = if is_told_apart { !runs } else { Some(*row) == last };
        Edit::Set {
            object: Object::Row(Table::Hosts, *row),
            place: Place::field(Table::Hosts, "site"),
            value: if receives { secondary.clone() } else { primary.clone() },
        }
    };
    open.iter().map(edit).collect()
}

/// The sites, folded, by how many machines run there: what runs most is hardly there to receive.
fn fewest_machines_first(inventory: &Inventory, sites: &[String]) -> Vec<String> {
    let machines = |site: &String| {
        let hosts = inventory.hosts.iter().flatten();
        let here = hosts.filter(|host| host.site.as_ref().is_some_and(|own| own.folded() == *site));
        let names: Vec<String> = here.map(|host| host.name.folded()).collect();
        let machines = inventory.virtual_machines.iter().flatten();
        machines.filter(|machine| names.contains(&machine.host.folded())).count()
    };
    let mut sites = sites.to_vec();
    sites.sort_by_cached_key(machines);
    sites.truncate(super::ROWS);
    sites
}

/// The name of a row that is added, folded.
fn key(edit: &Edit) -> Option<String> {
    let Edit::Add { values, .. } = edit else { return None };
    values.first()?.as_ref()?.as_text().map(folded)
}

fn with_role(edit: &Edit, role: &str) -> Edit {
    let Edit::Add { table, values } = edit else { return edit.clone() };
    let fields = table.shape().fields.iter();
    let value = |(field, value): (&secondsite_inventory::Field, &Option<Datum>)| {
        if field.name == "role" { Some(text(role)) } else { value.clone() }
    };
    Edit::Add { table: *table, values: fields.zip(values).map(value).collect() }
}
