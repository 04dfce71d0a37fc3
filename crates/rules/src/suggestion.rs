//! Values a field may be given to meet the rules that ask for it, where its kind and the estate suggest none.
//!
//! These are proposals for a list of changes, which tries each by the rules themselves: one that does not
//! mend is not made. None of them is judged by.

use crate::catalogue::connectivity::{BETWEEN_SITES, OLDER, PUBLIC, US_GOVERNMENT};
use crate::vocabulary::ROLES;

/// A value to try.
#[derive(Clone, Copy, Debug)]
pub enum Suggestion {
    /// A text, also a name or a version.
    Text(&'static str),
    /// A number, sizes in bytes and times in seconds.
    Number(u64),
    /// Texts that a list should hold.
    Holds(&'static [&'static str]),
}

use Suggestion::{Holds, Number, Text};

const GIBIBYTE: u64 = 1 << 30;
const MEBIBYTE: u64 = 1 << 20;

/// Versions are those that a source names (F-LIFE-31), and never meant as the newest.
const FIELDS: &[(&str, &[Suggestion])] = &[
    ("azure.region", &[Text("westeurope")]),
    ("azure.vaultRegion", &[Text("westeurope")]),
    ("azure.storageRegion", &[Text("westeurope")]),
    ("azure.networkRegion", &[Text("westeurope")]),
    ("azure.storageAccount", &[Text("recoverystorage")]),
    ("azure.roles", &[Holds(ROLES)]),
    ("vmmServers.startupMemory", &[Number(4 * GIBIBYTE), Number(16 * GIBIBYTE)]),
    ("vmmServers.clusterNodes", &[Number(1)]),
    ("vmmServers.providerVersion", &[Text("5.1.2700.1")]),
    ("clouds.capabilityProfiles", &[Holds(&["Hyper-V"])]),
    ("hosts.updates", &[Holds(&["KB2961977"])]),
    ("hosts.providerVersion", &[Text("5.24.0614.1")]),
    ("hosts.recoveryAgentVersion", &[Text("2.0.9919.0")]),
    ("hosts.dotNetVersion", &[Text("4.6.2")]),
    ("virtualMachines.guestSystem", &[Text("Windows Server 2019")]),
    ("virtualMachines.churn", &[Number(2 * MEBIBYTE)]),
    ("virtualMachines.disks.size", &[Number(127 * GIBIBYTE)]),
    ("virtualMachines.disks.partitions", &[Number(3)]),
    ("networkMappings.to.azureNetwork", &[Text("recovery-network")]),
    ("replicationPolicies.frequency", &[Number(300)]),
    ("replicationPolicies.recoveryPoints", &[Number(4), Number(24)]),
    ("replicationPolicies.appConsistentHours", &[Number(1), Number(0)]),
    ("replicationPolicies.port", &[Number(443)]),
    ("replicationPolicies.startWithinDays", &[Number(0)]),
    ("connectivity.open", &[Holds(PUBLIC), Holds(US_GOVERNMENT), Holds(BETWEEN_SITES), Holds(&[OLDER])]),
];

/// The values to try for a field, by its path in reports; the first is the most usual one.
#[must_use]
pub fn suggestions(path: &str) -> &'static [Suggestion] {
    FIELDS.iter().find(|(field, _)| *field == path).map_or(&[], |(_, values)| *values)
}

#[cfg(test)]
mod tests {
    use secondsite_inventory::{Datum, Kind, Table};

    use super::*;

    #[test]
    fn every_suggestion_is_of_its_fields_kind() {
        for (path, values) in FIELDS {
            let mut steps = path.split('.');
            let shape = Table::named(steps.next().unwrap()).unwrap().shape();
            let mut kind = shape.field(steps.next().unwrap()).unwrap().kind;
            for step in steps {
                kind = kind.part().unwrap().field(step).unwrap().kind;
            }
            for value in *values {
                let (kind, given) = match (value, kind) {
                    (Text(text), kind) => (kind, vec![Datum::Text((*text).to_owned())]),
                    (Number(number), kind) => (kind, vec![Datum::Number(*number)]),
                    (Holds(texts), Kind::List(item)) => {
                        (*item, texts.iter().map(|text| Datum::Text((*text).to_owned())).collect())
                    }
                    (Holds(_), _) => panic!("{path} is no list"),
                };
                for datum in given {
                    assert!(kind.check(datum.clone()).is_ok(), "{path}: {datum:?}");
                }
            }
        }
    }
}
