//! Replication has two sides: an estate that lacks one is never ready.

use proptest::prelude::*;
use secondsite_inventory::tables::{CloudRole, Site, SiteRole};
use secondsite_inventory::value::{Date, Name};
use secondsite_inventory::{Inventory, Table};
use secondsite_rules::check::{Verdict, check};
use secondsite_rules::{Edition, editions};

use crate::scenarios::estate;

/// An estate in order for each edition, and the day on which it was.
fn in_order(edition: &Edition) -> (Inventory, Date) {
    let (name, today) = match edition.scenario.slug {
        "vmm-to-vmm" => ("everything-passes", (2019, 10, 1)),
        "vmm-to-azure" => ("newer-than-the-matrix", (2026, 11, 23)),
        "hyperv-to-azure" => ("hyperv-site-to-azure", (2026, 11, 23)),
        "hyperv-replica" => ("replica-cluster-pair", (2026, 11, 23)),
        other => panic!("no estate of {other}"),
    };
    (estate(name), Date::new(today.0, today.1, today.2).unwrap())
}

fn sites(inventory: &mut Inventory, role: Option<SiteRole>) {
    inventory.sites.iter_mut().flatten().for_each(|site| site.role = role);
}

fn clouds(inventory: &mut Inventory, role: CloudRole) {
    inventory.clouds.iter_mut().flatten().for_each(|cloud| cloud.role = Some(role));
}

/// Takes away the hosts of the sites of a role.
fn without_hosts_of(inventory: &mut Inventory, role: SiteRole) {
    let sites = inventory.sites.clone().unwrap_or_default();
    let is_there = |site: &Name| sites.iter().any(|own| own.name.same(site) && own.role == Some(role));
    if let Some(hosts) = &mut inventory.hosts {
        hosts.retain(|host| !host.site.as_ref().is_some_and(is_there));
    }
}

fn empty(inventory: &mut Inventory, table: Table) {
    let rows = inventory.rows_mut(table).unwrap();
    (0..rows.len()).rev().for_each(|row| {
        assert!(rows.remove(row));
    });
}

/// Something that an estate lacks.
struct Lack {
    what: &'static str,
    take: fn(&mut Inventory),
    /// The scenarios that cannot do without it.
    needed_by: &'static [&'static str],
    /// Why the others can, by the facts.
    elsewhere: &'static str,
}

const VMM: &[&str] = &["vmm-to-vmm", "vmm-to-azure"];
const SITES: &str = "clouds are the sides where VMM is, and Azure is the other side of what leads there";
const NO_VMM: &str = "these have no VMM";
const NO_ROLE: &str = "one cloud of a server is enough, whatever its role (F-CLD-01)";
const NO_MACHINE: &str = "a host should hold a machine under VMM, which is advised (F-HV-05), and no fact asks for one \
                          elsewhere; a machine that is not to be replicated is the reader's own answer";

const LACKS: &[Lack] = &[
    Lack {
        what: "all sites primary, so that nothing receives",
        take: |inventory| sites(inventory, Some(SiteRole::Primary)),
        needed_by: &["hyperv-replica"],
        elsewhere: SITES,
    },
    Lack {
        what: "all sites secondary, so that nothing is sent",
        take: |inventory| sites(inventory, Some(SiteRole::Secondary)),
        needed_by: &["hyperv-replica"],
        elsewhere: SITES,
    },
    Lack {
        what: "sites of unknown roles",
        take: |inventory| sites(inventory, None),
        needed_by: &["hyperv-replica"],
        elsewhere: SITES,
    },
    Lack {
        what: "no site",
        take: |inventory| empty(inventory, Table::Sites),
        needed_by: &["hyperv-replica"],
        elsewhere: SITES,
    },
    Lack {
        what: "unknown sites",
        take: |inventory| inventory.sites = None,
        needed_by: &["hyperv-replica"],
        elsewhere: SITES,
    },
    Lack {
        what: "no host on the primary side",
        take: |inventory| without_hosts_of(inventory, SiteRole::Primary),
        needed_by: &["vmm-to-vmm", "vmm-to-azure", "hyperv-to-azure", "hyperv-replica"],
        elsewhere: "",
    },
    Lack {
        what: "no host on the secondary side",
        take: |inventory| without_hosts_of(inventory, SiteRole::Secondary),
        needed_by: &["vmm-to-vmm", "hyperv-replica"],
        elsewhere: "Azure receives",
    },
    Lack {
        what: "no host",
        take: |inventory| empty(inventory, Table::Hosts),
        needed_by: &["vmm-to-vmm", "vmm-to-azure", "hyperv-to-azure", "hyperv-replica"],
        elsewhere: "",
    },
    Lack {
        what: "nothing of Azure",
        take: |inventory| inventory.azure = None,
        needed_by: &["vmm-to-vmm", "vmm-to-azure", "hyperv-to-azure"],
        elsewhere: "without Site Recovery nothing of Azure is needed",
    },
    Lack {
        what: "no VMM server",
        take: |inventory| empty(inventory, Table::VmmServers),
        needed_by: VMM,
        elsewhere: NO_VMM,
    },
    Lack {
        what: "no cloud",
        take: |inventory| empty(inventory, Table::Clouds),
        needed_by: VMM,
        elsewhere: NO_VMM,
    },
    Lack {
        what: "no host group",
        take: |inventory| empty(inventory, Table::HostGroups),
        needed_by: VMM,
        elsewhere: NO_VMM,
    },
    Lack {
        what: "all clouds primary",
        take: |inventory| clouds(inventory, CloudRole::Primary),
        needed_by: &["vmm-to-vmm"],
        elsewhere: "Azure receives",
    },
    Lack {
        what: "all clouds secondary",
        take: |inventory| clouds(inventory, CloudRole::Secondary),
        needed_by: &["vmm-to-vmm"],
        elsewhere: NO_ROLE,
    },
    Lack {
        what: "clouds that take no part",
        take: |inventory| clouds(inventory, CloudRole::None),
        needed_by: &["vmm-to-vmm"],
        elsewhere: NO_ROLE,
    },
    Lack {
        what: "no machine",
        take: |inventory| empty(inventory, Table::VirtualMachines),
        needed_by: &[],
        elsewhere: NO_MACHINE,
    },
    Lack {
        what: "no machine to be replicated",
        take: |inventory| {
            let machines = inventory.virtual_machines.iter_mut().flatten();
            machines.for_each(|machine| machine.replicate = Some(false));
        },
        needed_by: &[],
        elsewhere: NO_MACHINE,
    },
];

const fn is_ready(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Ready | Verdict::ReadyWithWarnings)
}

#[test]
fn an_estate_in_which_one_side_is_missing_is_never_ready() {
    for edition in editions::ALL {
        let (inventory, today) = in_order(edition);
        assert!(is_ready(check(&inventory, edition, today).underlying), "{}", edition.name());
        for lack in LACKS {
            let mut inventory = inventory.clone();
            (lack.take)(&mut inventory);
            let verdict = check(&inventory, edition, today).underlying;
            let can_do_without = !lack.needed_by.contains(&edition.scenario.slug);
            let (name, what, elsewhere) = (edition.name(), lack.what, lack.elsewhere);
            assert_eq!(is_ready(verdict), can_do_without, "{name} with {what}: {verdict:?} ({elsewhere})");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Sites and hosts however they are told: Hyper-V Replica without a host on each side is never ready.
    #[test]
    fn hyper_v_replica_without_a_host_on_each_side_is_never_ready(
        roles in prop::collection::vec(prop::option::of(any::<bool>()), 3),
        places in prop::collection::vec(prop::option::of(0..4_usize), 8),
    ) {
        let edition = editions::named("hyperv-replica").unwrap();
        let (mut inventory, today) = in_order(edition);
        let role = |primary| if primary { SiteRole::Primary } else { SiteRole::Secondary };
        let named = |number: usize| Name::new(&format!("Site {number}")).unwrap();
        inventory.sites = Some(
            roles.iter().enumerate().map(|(number, own)| Site { name: named(number), role: own.map(role) }).collect(),
        );
        let mut sides = Vec::new();
        for (host, place) in inventory.hosts.as_mut().unwrap().iter_mut().zip(places.iter().cycle()) {
            host.site = place.map(named);
            sides.extend(place.and_then(|place| roles.get(place).copied().flatten()));
        }
        let has_both = sides.contains(&true) && sides.contains(&false);
        let verdict = check(&inventory, edition, today).verdict;
        prop_assert!(has_both || !is_ready(verdict), "{verdict:?} with {sides:?}");
    }
}
