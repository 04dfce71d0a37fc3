//! Replication policies, reachable addresses, and findings that were accepted.

use super::record::record;
use crate::field::{Port, choice};
use crate::value::{Date, Name, Seconds, Text};

choice! {
    /// How servers prove who they are to each other.
    Authentication {
        /// Kerberos
        Kerberos = "kerberos",
        /// Certificates
        Certificate = "certificate",
    }
}

choice! {
    /// How the first copy travels.
    InitialCopy {
        /// Over the network
        Network = "network",
        /// On a medium
        Offline = "offline",
    }
}

record! {
    /// A cloud that a policy is for; its VMM server where the name alone does not tell.
    PolicyCloud in "replicationPolicies.clouds" short true (
        /// The cloud's name.
        name "name": Name => Clouds;
    ) {
        /// The VMM server it is on.
        vmm_server "vmmServer": Name => VmmServers;
    }
}

record! {
    /// A replication policy.
    ReplicationPolicy in "replicationPolicies" (
        /// Its name.
        name "name": Name;
    ) {
        /// The clouds it is associated with.
        clouds "clouds": Vec<PolicyCloud>;
        /// How often changes are copied.
        frequency "frequency": Seconds;
        /// How many recovery points are kept besides the latest.
        recovery_points "recoveryPoints": u32;
        /// Hours between app-consistent snapshots; 0 is off.
        app_consistent_hours "appConsistentHours": u32;
        /// How the servers prove who they are.
        authentication "authentication": Authentication;
        /// The port the replica side listens on.
        port "port": Port;
        /// How the first copy travels.
        initial_copy "initialCopy": InitialCopy;
        /// In how many days the first copy starts.
        start_within_days "startWithinDays": u32;
        /// Whether the replica is replicated further.
        extended "extended": bool;
        /// Whether the traffic is compressed.
        compression "compression": bool;
    }
}

record! {
    /// Which addresses a server reaches.
    Connectivity in "connectivity" (
        /// The server's name, or `*` for all.
        from "from": Name;
    ) {
        /// Addresses that were reached, or patterns as the documents write them.
        open "open": Vec<Name>;
        /// Addresses that were not.
        closed "closed": Vec<Name>;
    }
}

record! {
    /// Where a row of another table starts: a server's name, or the end of a network mapping.
    Origin in "accepted.object.from" short true (
        /// The server, or the VMM server of the mapping.
        vmm_server "vmmServer": Name;
    ) {
        /// The VM network, for a mapping.
        vm_network "vmNetwork": Name;
    }
}

record! {
    /// What an accepted finding is about, as a finding names it.
    AcceptedObject in "accepted.object" (
        /// The table, `azure` or `estate`.
        table "table": Name;
    ) {
        /// The row's name.
        name "name": Name;
        /// The host group's path.
        path "path": Name;
        /// The VMM server the row is on.
        vmm_server "vmmServer": Name;
        /// The host a machine runs on.
        host "host": Name;
        /// The machine's id.
        id "id": Name;
        /// Where the row starts.
        from "from": Origin;
    }
}

record! {
    /// A failure that was accepted until a day.
    Acceptance in "accepted" requires ["reason", "until"] (
        /// The rule's id.
        rule "rule": Name;
    ) {
        /// The object; without one, all objects of the rule.
        object "object": AcceptedObject;
        /// Why it was accepted.
        reason "reason": Text;
        /// Who answers for it.
        owner "owner": Text;
        /// The last day it holds.
        until "until": Date;
    }
}
