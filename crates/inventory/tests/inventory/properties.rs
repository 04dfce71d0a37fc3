//! What holds for every inventory and every text.

use proptest::prelude::*;
use secondsite_inventory::inconsistency::inconsistencies;
use secondsite_inventory::json::{Reading, read, write, write_compact};
use secondsite_inventory::tables::{CloudRole, Host};
use secondsite_inventory::value::Name;
use secondsite_inventory::{Datum, Estate, Inventory, Patch, Table};

use crate::any;

fn few(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(few(96))]

    #[test]
    fn what_is_written_reads_as_the_same_inventory_and_the_same_text(inventory in any::inventory()) {
        let text = write(&inventory);
        let reading = Ok(Reading { inventory: inventory.clone(), warnings: vec![] });
        let again = read(text.as_bytes());
        prop_assert_eq!(&again, &reading);
        prop_assert_eq!(again.map(|again| write(&again.inventory)), Ok(text));
        prop_assert_eq!(read(write_compact(&inventory).as_bytes()), reading);
    }

    #[test]
    fn the_order_of_rows_changes_nothing(inventory in any::inventory(), turn in 1..4_usize) {
        let mut turned = inventory.clone();
        for table in Table::ALL.into_iter().filter(|table| inventory.rows(*table).is_some()) {
            let rows = inventory.rows(table).unwrap();
            let mut values: Vec<Vec<Option<Datum>>> = (0..rows.len())
                .map(|row| rows.shape().fields.iter().map(|field| rows.get(row, field.name)).collect())
                .collect();
            let turn = turn.min(values.len());
            values.rotate_left(turn);
            turned.forget(table);
            any::fill(&mut turned, table, &values);
        }
        prop_assert_eq!(judged(&inventory), judged(&turned));
    }

    #[test]
    fn a_cut_text_is_never_accepted(inventory in any::inventory(), place in any::<prop::sample::Index>()) {
        let text = write_compact(&inventory);
        let end = place.index(text.len());
        prop_assert!(read(&text.as_bytes()[..end]).is_err());
    }

    #[test]
    fn a_damaged_text_is_read_or_refused_without_panic(
        inventory in any::inventory(),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
    ) {
        let mut bytes = write_compact(&inventory).into_bytes();
        for (place, byte) in damage {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if let Ok(Reading { inventory, .. }) = read(&bytes) {
            prop_assert!(read(write(&inventory).as_bytes()).is_ok());
        }
    }

    #[test]
    fn arbitrary_bytes_are_read_or_refused_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..256)) {
        // The chance that these are an inventory is none worth speaking of.
        prop_assert!(read(&bytes).is_err());
    }

    #[test]
    fn a_value_that_was_checked_fits_its_field(datum in any::datum(), inventory in any::inventory()) {
        for table in Table::ALL {
            for field in table.shape().fields {
                let Ok(checked) = field.kind.check(datum.clone()) else { continue };
                let mut inventory = inventory.clone();
                let fits = match inventory.rows_mut(table) {
                    Some(rows) => rows.is_empty() || rows.set(0, field.name, Some(&checked)),
                    None => inventory.set_azure_field(field.name, Some(&checked)),
                };
                prop_assert!(fits, "{}.{}: {:?}", table, field.name, checked);
            }
        }
    }
}

/// Everything an estate says, without places and in an order of its own.
fn judged(inventory: &Inventory) -> Vec<String> {
    let estate = Estate::new(inventory);
    let mut said = Vec::new();
    for cloud in estate.clouds() {
        said.push(format!("{} {} {:?}", cloud.name, cloud.vmm_server, estate.has_hosts(cloud)));
        for host in estate.hosts() {
            let inside = estate.in_cloud(host, cloud);
            said.push(format!("{} {} {} {inside:?}", host.name, cloud.name, cloud.vmm_server));
        }
    }
    for host in estate.hosts() {
        said.push(format!("{} {:?}", host.name, estate.on_side(host, CloudRole::Secondary)));
        said.push(format!("{} {}", host.name, estate.machines_on(&host).count()));
    }
    for cluster in estate.clusters() {
        let updated = estate.any_node(&cluster, |host| host.latest_updates().copied());
        said.push(format!("{} {updated:?}", cluster.name));
    }
    said.extend(inconsistencies(&estate).into_iter().map(|found| format!("{:?}", found.contradiction)));
    said.sort_unstable();
    said
}

proptest! {
    #![proptest_config(few(256))]

    #[test]
    fn a_patch_makes_the_one_inventory_of_the_other(before in any::inventory(), after in any::inventory()) {
        let patch = Patch::between(&before, &after);
        prop_assert_eq!(patch.is_empty(), before == after);
        let mut patched = before.clone();
        patch.apply(&mut patched);
        prop_assert_eq!(patched, after);
    }

    #[test]
    fn a_row_put_in_or_taken_out_is_found_in_the_middle_of_others(
        before in any::inventory(), place in any::<prop::sample::Index>(), twice in any::<bool>(),
    ) {
        let mut after = before.clone();
        let hosts = after.hosts.get_or_insert_default();
        let place = place.index(hosts.len().saturating_add(1));
        match hosts.get(place).cloned() {
            Some(host) if twice => hosts.insert(place, host),
            Some(_) => drop(hosts.remove(place)),
            None => hosts.push(Host::new(Name::new("new").unwrap())),
        }
        let patch = Patch::between(&before, &after);
        prop_assert!(patch.changes(&before).rows);
        let mut patched = before.clone();
        patch.apply(&mut patched);
        prop_assert_eq!(patched, after);
    }

    #[test]
    fn portions_make_the_whole_again(inventory in any::inventory(), most in 1..4_usize) {
        let mut whole = Inventory::default();
        let mut from = 0;
        while let Some(portion) = inventory.portion(from, most) {
            prop_assert!(portion.hosts.as_ref().is_none_or(|hosts| hosts.len() <= most));
            whole.append(portion);
            from = from.saturating_add(most);
        }
        prop_assert_eq!(whole, inventory);
    }

    #[test]
    fn the_fields_that_changed_are_told_and_no_others(
        before in any::inventory(), field in any::<prop::sample::Index>(), row in any::<prop::sample::Index>(),
    ) {
        let fields: Vec<_> = Table::ALL.into_iter().skip(1)
            .flat_map(|table| table.shape().fields.iter().map(move |field| (table, field.name))).collect();
        let (table, field) = fields[field.index(fields.len())];
        let mut after = before.clone();
        if let Some(rows) = before.rows(table).filter(|rows| !rows.is_empty()) {
            after.rows_mut(table).unwrap().set(row.index(rows.len()), field, None);
        }
        let changes = Patch::between(&before, &after).changes(&before);
        prop_assert_eq!(changes.is_empty(), before == after);
        if !changes.is_empty() {
            let accepted = (Table::Accepted, "object");
            let is_meant = |told: &&(Table, &str)| **told == (table, field) || (changes.identities && **told == accepted);
            let others: Vec<_> = changes.fields.iter().filter(|told| !is_meant(told)).collect();
            let within = [table.name(), field, "within"].join(".");
            prop_assert!(changes.touch(&within) && changes.touch(table.name()));
            prop_assert!(others.is_empty(), "{others:?}");
        }
    }
}
