//! What people write in a spreadsheet, beside what fields and words are called: other names for yes, no and
//! unknown, for tables, headings and words of choices. Compared as [`plain`] text.

use secondsite_inventory::Table;

use crate::column::Called;

/// What headings and words are compared by: letters and digits alone, in lower case.
#[must_use]
pub fn plain(text: &str) -> String {
    text.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Whether the cell says yes or no; nothing when it says neither.
#[must_use]
pub fn flag(text: &str) -> Option<bool> {
    match plain(text).as_str() {
        "ja" | "j" | "yes" | "y" | "true" | "sant" | "1" => Some(true),
        "nej" | "n" | "no" | "false" | "falskt" | "0" => Some(false),
        _ => None,
    }
}

/// Whether the cell says that nothing is known.
#[must_use]
pub fn is_unknown(text: &str) -> bool {
    let text = text.trim();
    matches!(text, "" | "-" | "–" | "—" | "?")
        || matches!(
            plain(text).as_str(),
            "vetej" | "vetinte" | "okänt" | "okänd" | "okända" | "unknown" | "dontknow"
        )
}

/// Whether the cell says that there are none.
#[must_use]
pub fn is_none(text: &str) -> bool {
    text.trim() == "[]" || matches!(plain(text).as_str(), "ingen" | "inget" | "inga" | "none")
}

/// Whether the cell says that something is not installed.
#[must_use]
pub fn is_not_installed(text: &str) -> bool {
    let known = ["inteinstallerad", "ejinstallerad", "notinstalled", "saknas"];
    is_none(text) || known.contains(&plain(text).as_str())
}

/// The table a file, or an option, names in either language up to its first full stop: `hosts.csv`, `Virtuella
/// datorer`. Disks and adapters are columns of machines.
#[must_use]
pub fn table_named(name: &str, called: Called) -> Option<Table> {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let wanted = plain(file.split('.').next().unwrap_or(file));
    let is = |table: &Table| {
        plain(table.name()) == wanted
            || called(table.name(), None).iter().any(|name| plain(name) == wanted)
            || TABLES.iter().any(|(known, names)| known == table && names.contains(&wanted.as_str()))
    };
    Table::ALL.into_iter().find(is)
}

/// Other names of tables.
const TABLES: &[(Table, &[&str])] = &[
    (Table::VmmServers, &["vmm", "vmmservrar"]),
    (Table::Clouds, &["vmmclouds", "moln"]),
    (Table::Hosts, &["host", "hypervhosts", "värdservrar", "värdar", "servrar", "servers", "noder", "nodes"]),
    (
        Table::VirtualMachines,
        &["vm", "vms", "virtualmachine", "disks", "diskar", "adapters", "nätverkskort", "networkadapters"],
    ),
    (Table::NetworkMappings, &["mappings", "mappningar"]),
    (Table::ReplicationPolicies, &["policies", "principer"]),
    (Table::Connectivity, &["addresses", "adresser"]),
];

/// What columns are headed that tell which Windows a server runs.
const OPERATING_SYSTEM: &[&str] =
    &["os", "osversion", "operatingsystem", "operatingsystemversion", "operativsystem", "windowsversion"];

/// The same of a machine.
const GUEST_SYSTEM: &[&str] = &[
    "os",
    "osversion",
    "operatingsystem",
    "operatingsystemversion",
    "operativsystem",
    "windowsversion",
    "guestos",
    "gästos",
    "gästoperativsystem",
];

/// Other headings of columns, plain; also those of the cmdlets whose output is most often exported.
pub(crate) const HEADINGS: &[(Table, &str, &[&str])] = &[
    (Table::Sites, "name", &["site", "plats", "ort"]),
    (Table::VmmServers, "name", &["server", "vmmserver", "servernamn", "servername", "fqdn"]),
    (Table::VmmServers, "operatingSystem", OPERATING_SYSTEM),
    (
        Table::VmmServers,
        "startupMemory",
        &["ram", "minne", "memory", "memorystartup", "startupmemory", "startminne"],
    ),
    (Table::VmmServers, "version", &["vmmversion", "scvmm", "scvmmversion"]),
    (Table::Clouds, "name", &["cloud", "moln", "molnnamn"]),
    (Table::HostGroups, "path", &["hostgroup", "värdgrupp", "hostgrouppath"]),
    (Table::Clusters, "name", &["cluster", "kluster", "klusternamn", "clustername"]),
    (
        Table::Hosts,
        "name",
        &[
            "host",
            "server",
            "värd",
            "värdserver",
            "hostname",
            "computername",
            "servernamn",
            "servername",
            "fqdn",
            "nod",
            "node",
        ],
    ),
    (Table::Hosts, "hostGroup", &["vmhostgroup", "hostgrouppath"]),
    (Table::Hosts, "cluster", &["hostcluster", "klusternamn", "clustername"]),
    (Table::Hosts, "operatingSystem", OPERATING_SYSTEM),
    (Table::Hosts, "site", &["plats", "ort"]),
    (
        Table::VirtualMachines,
        "name",
        &["vm", "vmname", "virtualmachine", "virtuelldator", "machine", "maskin", "dator", "datornamn"],
    ),
    (
        Table::VirtualMachines,
        "host",
        &["vmhost", "hostname", "computername", "värd", "server", "hypervhost", "node", "nod"],
    ),
    (Table::VirtualMachines, "id", &["vmid"]),
    (Table::VirtualMachines, "generation", &["gen"]),
    (Table::VirtualMachines, "guestSystem", GUEST_SYSTEM),
    (Table::VirtualMachines, "disks.name", &["disk", "diskname", "disknamn", "path", "sökväg"]),
    (Table::VirtualMachines, "disks.size", &["disksize", "diskstorlek"]),
    (Table::VirtualMachines, "disks.format", &["vhdformat", "diskformat"]),
    (Table::VirtualMachines, "disks.system", &["osdisk", "systemdisk"]),
    (Table::VirtualMachines, "adapters.vmNetwork", &["network", "nätverk"]),
    (Table::LogicalNetworks, "name", &["logicalnetwork", "logisktnätverk"]),
    (Table::VmNetworks, "name", &["vmnetwork", "vmnätverk"]),
    (Table::ReplicationPolicies, "name", &["policy", "princip"]),
    (Table::Connectivity, "from", &["server", "host", "värdserver"]),
    (Table::Connectivity, "open", &["open", "reachable", "öppna", "nås"]),
    (Table::Connectivity, "closed", &["closed", "unreachable", "stängda"]),
];

/// Other words of choices, plain, for whatever field has the word.
pub(crate) const WORDS: &[(&str, &[&str])] = &[
    ("primary", &["primär", "primärt"]),
    ("secondary", &["sekundär", "sekundärt"]),
    ("none", &["ingen", "inget", "inte", "nej", "no", "disabled"]),
    ("static", &["fast"]),
    ("1", &["gen1"]),
    ("2", &["gen2"]),
    ("x64", &["64", "64bit", "amd64"]),
    ("x86", &["32", "32bit"]),
    ("normal", &["replicating", "enabled"]),
    ("core", &["servercore"]),
    ("server", &["fullserver", "desktopexperience", "servermedskrivbord"]),
    ("512e", &["4096512"]),
    ("4kn", &["4k", "4096"]),
];
