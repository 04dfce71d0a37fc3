//! Estates to measure links on: made by rolling dice, the same each time, and as uneven as estates are.
//!
//! Each throw is weighed by how often such a thing is met, and its cost is counted: the least number of bits in
//! which the estate could be told to somebody who knows the dice.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "an estate that cannot be made ends the program or the test, as it should"
)]

use secondsite_inventory::{Inventory, json};
use serde_json::{Value, json};

/// An estate, and how many bits its throws were worth.
pub struct Estate {
    pub inventory: Inventory,
    pub bits: f64,
}

/// Whether machines have the ids that Hyper-V gave them; 122 bits of chance each.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Ids {
    Without,
    With,
}

/// What is measured: how many machines on how many hosts, with or without ids, and which dice.
pub const MEASURED: [(usize, usize, Ids, u64); 5] = [
    (4, 2, Ids::Without, 4),
    (60, 8, Ids::Without, 60),
    (200, 16, Ids::Without, 200),
    (600, 32, Ids::Without, 600),
    (200, 16, Ids::With, 200),
];

/// Dice with a memory of what was thrown.
struct Dice {
    state: u64,
    bits: f64,
}

impl Dice {
    /// SplitMix64: short, and the same everywhere.
    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// One of several, each as often as its weight says.
    fn pick<T: Copy>(&mut self, of: &[(u32, T)]) -> T {
        let sum: u32 = of.iter().map(|(weight, _)| weight).sum();
        let mut rest = u32::try_from(self.next() % u64::from(sum)).unwrap();
        let (weight, picked) = of
            .iter()
            .copied()
            .find(|(weight, _)| {
                let found = rest < *weight;
                rest = rest.saturating_sub(*weight);
                found
            })
            .unwrap();
        self.bits += (f64::from(sum) / f64::from(weight)).log2();
        picked
    }

    /// One of so many.
    fn among(&mut self, count: usize) -> usize {
        self.bits += f64::from(u32::try_from(count).unwrap()).log2();
        usize::try_from(self.next()).unwrap() % count
    }

    /// Yes in so many of a hundred cases.
    fn chance(&mut self, percent: u32) -> bool {
        self.pick(&[(percent, true), (100 - percent, false)])
    }

    /// A random id, as Hyper-V gives one.
    fn guid(&mut self) -> String {
        let (high, low) = (self.next(), self.next());
        self.bits += 122.0;
        let digits = format!("{:016x}{:016x}", high & !0xF000 | 0x4000, low & !(0b11 << 62) | 1 << 63);
        format!(
            "{}-{}-{}-{}-{}",
            &digits[..8],
            &digits[8..12],
            &digits[12..16],
            &digits[16..20],
            &digits[20..]
        )
    }

    /// A value that is known in so many of a hundred cases.
    fn known(&mut self, percent: u32, value: Value) -> Value {
        if self.chance(percent) { value } else { Value::Null }
    }
}

const GIB: u64 = 1 << 30;

const SITES: [(&str, &str); 12] = [
    ("Luleå", "lul"),
    ("Gävle", "gvl"),
    ("Borås", "bor"),
    ("Kalmar", "klr"),
    ("Visby", "vby"),
    ("Umeå", "ume"),
    ("Leeds", "lds"),
    ("Bristol", "brs"),
    ("Dublin", "dub"),
    ("Utrecht", "utr"),
    ("Aarhus", "aar"),
    ("Turku", "tku"),
];
const DOMAINS: [&str; 6] = [
    "ad.norrvik.se",
    "corp.fabrikam.com",
    "int.regionvast.se",
    "bolaget.local",
    "hq.northwind.net",
    "kommun.lan",
];
const ROLES: [(u32, &str); 14] = [
    (16, "app"),
    (12, "sql"),
    (12, "web"),
    (7, "fs"),
    (4, "dc"),
    (5, "prt"),
    (8, "rds"),
    (5, "mgmt"),
    (6, "test"),
    (4, "arkiv"),
    (5, "erp"),
    (3, "mail"),
    (5, "lnx"),
    (8, "bi"),
];
const SYSTEMS: [(u32, &str); 8] = [
    (8, "Windows Server 2008 R2"),
    (10, "Windows Server 2012"),
    (34, "Windows Server 2012 R2"),
    (24, "Windows Server 2016"),
    (10, "Windows Server 2019"),
    (5, "Ubuntu 16.04"),
    (5, "CentOS 7"),
    (4, "SLES 12 SP3"),
];
const UPDATES: [&str; 8] =
    ["KB2961977", "KB3172614", "KB4486105", "KB4103725", "KB3185331", "KB2919355", "KB4592484", "KB5004233"];

const NETWORKS: [(u32, &str); 4] = [(6, "Servers"), (2, "DMZ"), (1, "Mgmt"), (1, "Clients")];
const POLICIES: [(u32, &str, u64); 3] = [(2, "Gold", 30), (5, "Silver", 300), (3, "Bronze", 900)];
/// Sizes of the disk behind the first, in GiB.
const SIZES: [u64; 11] = [20, 40, 50, 100, 150, 200, 250, 300, 500, 750, 1_000];

/// An estate of two sites with so many machines on so many hosts.
pub fn estate(machines: usize, hosts: usize, ids: Ids, seed: u64) -> Estate {
    let mut dice = Dice { state: seed, bits: 0.0 };
    let document = document(&mut dice, machines, hosts, ids);
    let text = document.to_string();
    let reading = json::read(text.as_bytes()).unwrap_or_else(|problems| panic!("{problems:?}"));
    assert!(reading.warnings.is_empty(), "{:?}", reading.warnings);
    Estate { inventory: reading.inventory, bits: dice.bits }
}

fn document(dice: &mut Dice, machines: usize, hosts: usize, ids: Ids) -> Value {
    let first = dice.among(SITES.len());
    let second = (first + 1 + dice.among(SITES.len() - 1)) % SITES.len();
    let sites = [SITES[first], SITES[second]];
    let domain = DOMAINS[dice.among(DOMAINS.len())];
    let vmm: Vec<String> = sites.iter().map(|(_, short)| format!("{short}-vmm01.{domain}")).collect();
    let groups: Vec<Vec<String>> = sites
        .iter()
        .map(|(site, _)| ["Prod", "Test"].iter().map(|group| format!("All Hosts\\{site}\\{group}")).collect())
        .collect();
    let clouds: Vec<Vec<String>> =
        vec![vec!["Production".to_owned(), "Test and dev".to_owned()], vec!["Recovery".to_owned()]];
    let proxy = format!("http://proxy.{domain}:{}", dice.pick(&[(3, 8080), (1, 3128)]));
    let proxy = dice.known(70, json!(proxy));
    let host_rows: Vec<Value> =
        (0..hosts).map(|index| host(dice, index, hosts, &sites, &vmm, &groups, &proxy)).collect();
    let mut clusters = Vec::new();
    for row in &host_rows {
        let name = &row["cluster"];
        if !name.is_null() && clusters.iter().all(|cluster: &Value| cluster["name"] != *name) {
            let broker = dice.pick(&[(7, "online"), (1, "offline"), (2, "absent")]);
            let broker_name = (broker != "absent").then(|| format!("{}-hvrb", name.as_str().unwrap()));
            clusters.push(json!({
                "name": name, "vmmServer": row["vmmServer"], "site": row["site"],
                "addressing": dice.pick(&[(7, "static"), (3, "dhcp")]),
                "broker": broker, "brokerName": broker_name,
            }));
        }
    }
    let vmm_rows: Vec<Value> = (0..2)
        .map(|site| {
            json!({
                "name": vmm[site], "site": sites[site].0, "version": "3.2.8292.0", "internet": "proxy", "proxy": proxy,
                "latestUpdates": dice.chance(70), "proxyAccount": true, "operatingSystem": "6.3.9600",
                "serverCore": false, "clusterNodes": dice.pick(&[(3, 1), (1, 2)]), "virtualMachine": dice.chance(80),
                "runsHyperV": false, "domainMember": true, "tls12": dice.chance(70),
                "providerVersion": dice.pick(&[(2, "5.1.1700.0"), (1, "5.1.3300.0"), (1, "none")]),
            })
        })
        .collect();
    let mut cloud_rows = Vec::new();
    for (site, names) in clouds.iter().enumerate() {
        for (index, name) in names.iter().enumerate() {
            cloud_rows.push(json!({
                "name": name, "vmmServer": vmm[site], "role": (["primary", "secondary"][site]),
                "capabilityProfiles": if dice.chance(80) { json!(["Hyper-V"]) } else { json!([]) },
                "hostGroups": [groups[site][index]], "logicalNetworks": ["Datacenter"],
                "synchronised": dice.known(60, json!(true)),
            }));
        }
    }
    let pairs = |each: &dyn Fn(usize) -> Vec<Value>| json!((0..2).flat_map(each).collect::<Vec<_>>());
    json!({
        "format": "secondsite/1",
        "name": format!("{} and {}", sites[0].0, sites[1].0),
        "collected": format!("2026-1{}-{}{}T0{}:{}{}:{}{}+01:00", dice.among(2), dice.among(3), 1 + dice.among(8),
            dice.among(10), dice.among(6), dice.among(10), dice.among(6), dice.among(10)),
        "sites": [{"name": sites[0].0, "role": "primary"}, {"name": sites[1].0, "role": "secondary"}],
        "vmmServers": vmm_rows,
        "clouds": cloud_rows,
        "hostGroups": pairs(&|site| groups[site].iter().map(|path| json!({"path": path, "vmmServer": vmm[site]})).collect()),
        "clusters": clusters,
        "virtualMachines": machine_rows(dice, machines, ids, &sites, &host_rows, &clouds),
        "hosts": host_rows,
        "logicalNetworks": pairs(&|site| vec![json!({"name": "Datacenter", "vmmServer": vmm[site]})]),
        "vmNetworks": pairs(&|site| NETWORKS.iter().map(|(_, name)| json!({
            "name": name, "vmmServer": vmm[site], "logicalNetwork": "Datacenter", "ipPool": *name != "DMZ",
            "windowsVirtualisation": false,
        })).collect()),
        "networkMappings": NETWORKS.iter().take(3).map(|(_, name)| json!({
            "from": {"vmmServer": vmm[0], "vmNetwork": name}, "to": {"vmmServer": vmm[1], "vmNetwork": name},
        })).collect::<Vec<_>>(),
        "replicationPolicies": POLICIES.iter().map(|(_, name, seconds)| json!({
            "name": name, "clouds": clouds.iter().flatten().collect::<Vec<_>>(), "frequency": seconds,
            "recoveryPoints": 4, "appConsistentHours": dice.among(3), "authentication": "kerberos", "port": 8083,
            "initialCopy": "network", "compression": true,
        })).collect::<Vec<_>>(),
    })
}

fn host(
    dice: &mut Dice,
    index: usize,
    hosts: usize,
    sites: &[(&str, &str)],
    vmm: &[String],
    groups: &[Vec<String>],
    proxy: &Value,
) -> Value {
    let at_first = (hosts * 5).div_ceil(8);
    let (site, number) = if index < at_first { (0, index) } else { (1, index - at_first) };
    let short = sites[site].1;
    let clustered = dice.chance(90);
    let system = dice.pick(&[(5, "6.3.9600"), (3, "10.0.14393"), (1, "6.2.9200")]);
    let updates: Vec<&str> = UPDATES.iter().copied().filter(|_| dice.chance(30)).collect();
    json!({
        "name": format!("{short}-hv{:02}", number + 1), "vmmServer": vmm[site], "site": sites[site].0,
        "hostGroup": groups[site][usize::from(site == 0 && dice.chance(20))],
        "clustered": clustered,
        "cluster": clustered.then(|| format!("{short}-clu{}", number / 5 + 1)),
        "operatingSystem": system, "edition": dice.pick(&[(2, "core"), (1, "server")]), "hyperVRole": true,
        "latestUpdates": dice.chance(60), "updates": updates,
        "internet": if proxy.is_null() { "direct" } else { "proxy" }, "proxy": proxy,
        "tls12": dice.known(80, json!(system != "6.2.9200")), "domainMember": true,
        "replicaListener": dice.pick(&[(4, "none"), (5, "kerberos"), (1, "both")]),
        "otherBackup": dice.known(50, json!(false)), "nicTeaming": dice.chance(70), "ipv4": true,
        "ipv6": dice.chance(10),
    })
}

fn machine_rows(
    dice: &mut Dice,
    machines: usize,
    ids: Ids,
    sites: &[(&str, &str)],
    hosts: &[Value],
    clouds: &[Vec<String>],
) -> Vec<Value> {
    let mut counts = std::collections::BTreeMap::<&str, u64>::new();
    for _ in 0..machines {
        let role = dice.pick(&ROLES);
        // Which role each next machine has is part of the order of names, which is told by the counts alone.
        *counts.entry(role).or_default() += 1;
    }
    let prefix = if dice.chance(50) { format!("{}-", sites[0].1) } else { String::new() };
    let width = if machines > 99 { 3 } else { 2 };
    let mut rows = Vec::new();
    for (role, count) in counts {
        let mut number = 0;
        let usual = dice.pick(&SYSTEMS);
        let network = dice.pick(&NETWORKS);
        let data = SIZES[dice.among(SIZES.len())];
        for _ in 0..count {
            number += dice.pick(&[(85, 1), (10, 2), (5, 3)]);
            let name = format!("{prefix}{role}{number:0width$}");
            rows.push(machine(dice, &name, ids, hosts, sites, clouds, (usual, network, data)));
        }
    }
    rows
}

fn machine(
    dice: &mut Dice,
    name: &str,
    ids: Ids,
    hosts: &[Value],
    sites: &[(&str, &str)],
    clouds: &[Vec<String>],
    usual: (&str, &str, u64),
) -> Value {
    let host = &hosts[dice.among(hosts.len())];
    let at_first = host["site"] == sites[0].0;
    let system = if dice.chance(70) { usual.0 } else { dice.pick(&SYSTEMS) };
    let windows = system.starts_with("Windows");
    let old = system.contains("2008") || system.ends_with("2012");
    let generation = if old || dice.chance(30) { 1 } else { 2 };
    let cloud = if at_first { dice.pick(&[(8, &clouds[0][0]), (2, &clouds[0][1])]) } else { &clouds[1][0] };
    let replicate = dice.chance(85);
    let format = if old && dice.chance(30) { "vhd" } else { "vhdx" };
    let data = if dice.chance(45) { usual.2 } else { dice.pick(&SIZES.map(|size| (1, size))) };
    let services = dice.chance(88);
    let services = dice.known(95, json!(services));
    let (encrypted, sectors) = (dice.known(90, json!(false)), dice.pick(&[(8, "512e"), (2, "512")]));
    let disk = |label: &str, system: bool, gib: u64| {
        json!({
            "name": format!("{name}-{label}.{format}"), "system": system, "format": format, "size": gib * GIB,
            "shared": false, "encrypted": encrypted, "dynamicVolume": false, "storageSpaces": false,
            "sectorSize": sectors, "excluded": false, "local": false,
        })
    };
    let disks = [
        disk("C", true, dice.pick(&[(5, 60), (5, 80), (3, 100), (3, 127), (2, 40)])),
        disk(dice.pick(&[(9, "D"), (1, "data")]), false, data),
    ];
    json!({
        "name": name, "host": host["name"], "id": if ids == Ids::With { json!(dice.guid()) } else { Value::Null },
        "cloud": cloud, "replicate": replicate,
        "policy": if replicate { json!(dice.pick(&POLICIES.map(|(weight, name, _)| (weight, name)))) } else { Value::Null },
        "generation": generation, "guestSystem": system, "guestFamily": if windows { "windows" } else { "linux" },
        "architecture": "x64", "highlyAvailable": host["clustered"],
        "secureBoot": if generation == 2 { json!(windows && dice.chance(80)) } else { Value::Null },
        "integrationServicesCurrent": services, "backupIntegration": dice.chance(90),
        "fibreChannel": false, "guestStorage": if dice.chance(5) { json!(["iscsi"]) } else { json!([]) },
        "checkpoints": dice.chance(12), "replication": "none", "disks": disks,
        "adapters": [{
            "vmNetwork": if dice.chance(80) { usual.1 } else { dice.pick(&NETWORKS) },
            "addressing": dice.pick(&[(8, "static"), (2, "dhcp")]), "ipv6": false, "teamed": false,
        }],
    })
}
