//! Hyper-V hosts, their clusters and certificates.

use super::record::record;
use super::vmm::Internet;
use crate::field::{Port, choice};
use crate::product::{Component, WindowsVersion};
use crate::tables::machine::Addressing;
use crate::value::{Date, Name, Text};

choice! {
    /// The Hyper-V Replica Broker of a cluster.
    Broker {
        /// It runs
        Online = "online",
        /// It exists, but does not run
        Offline = "offline",
        /// There is none
        Absent = "absent",
    }
}

choice! {
    /// The edition of Windows on a host.
    HostEdition {
        /// Windows Server with Desktop Experience
        Server = "server",
        /// Server Core
        Core = "core",
        /// The free Hyper-V Server
        HyperVServer = "hyper-v-server",
        /// A client edition
        Client = "client",
    }
}

choice! {
    /// What a replica server accepts.
    ReplicaListener {
        /// Not a replica server
        None = "none",
        /// Kerberos over HTTP
        Kerberos = "kerberos",
        /// Certificates over HTTPS
        Certificate = "certificate",
        /// Either
        Both = "both",
    }
}

choice! {
    /// Whom a replica server accepts.
    AcceptsFrom {
        /// Any authenticated server
        Any = "any",
        /// The servers listed
        Listed = "listed",
    }
}

record! {
    /// The certificate that a host or a cluster's broker replicates with (F-CON-13).
    Certificate in "certificate" () {
        /// The last day it is good.
        not_after "notAfter": Date;
        /// The DNS names it is for.
        names "names": Vec<Name>;
        /// Whether it is good for server authentication.
        server_purpose "serverPurpose": bool;
        /// Whether it is good for client authentication.
        client_purpose "clientPurpose": bool;
        /// Whether its private key is there.
        private_key "privateKey": bool;
        /// Whether its chain ends at a trusted root.
        trusted "trusted": bool;
    }
}

record! {
    /// A failover cluster of Hyper-V hosts.
    Cluster in "clusters" (
        /// The cluster's name.
        name "name": Name;
    ) {
        /// The VMM server that manages it.
        vmm_server "vmmServer": Name => VmmServers;
        /// The site it stands in.
        site "site": Name => Sites;
        /// How the cluster's own address is given.
        addressing "addressing": Addressing;
        /// The state of its Hyper-V Replica Broker.
        broker "broker": Broker;
        /// The broker's name.
        broker_name "brokerName": Name;
        /// The broker's certificate.
        certificate "certificate": Certificate;
        /// Whether every node reaches the storage for replicas.
        shared_replica_storage "sharedReplicaStorage": bool;
    }
}

record! {
    /// A Hyper-V host.
    Host in "hosts" (
        /// The host's name.
        name "name": Name;
    ) {
        /// The VMM server that manages it.
        vmm_server "vmmServer": Name => VmmServers;
        /// The site it stands in.
        site "site": Name => Sites;
        /// The path of its host group.
        host_group "hostGroup": Name => HostGroups;
        /// Whether it is in a cluster; a cluster's name implies it.
        clustered "clustered": bool;
        /// The cluster it is in.
        cluster "cluster": Name => Clusters;
        /// The Windows Server it runs.
        operating_system "operatingSystem": WindowsVersion;
        /// The edition of Windows.
        edition "edition": HostEdition;
        /// Whether the Hyper-V role is installed.
        hyper_v_role "hyperVRole": bool;
        /// Whether the latest updates were installed when the facts were collected.
        latest_updates "latestUpdates": bool;
        /// Numbers of installed updates, such as `KB2961977`.
        updates "updates": Vec<Name>;
        /// How it reaches the internet.
        internet "internet": Internet;
        /// The proxy's address.
        proxy "proxy": Text;
        /// Whether TLS 1.2 is on for Windows and .NET.
        tls12 "tls12": bool;
        /// Whether it is a member of a domain.
        domain_member "domainMember": bool;
        /// What it accepts as a replica server.
        replica_listener "replicaListener": ReplicaListener;
        /// Whom it accepts as a replica server.
        accepts_from "acceptsFrom": AcceptsFrom;
        /// Inbound TCP ports its firewall lets in for replication.
        open_ports "openPorts": Vec<Port>;
        /// The certificate it replicates with.
        certificate "certificate": Certificate;
        /// The Site Recovery Provider on it.
        provider_version "providerVersion": Component;
        /// The Recovery Services agent on it.
        recovery_agent_version "recoveryAgentVersion": Component;
        /// The .NET Framework on it.
        dot_net_version "dotNetVersion": Component;
        /// Whether another backup or recovery product protects its machines.
        other_backup "otherBackup": bool;
        /// Whether its network adapters are teamed.
        nic_teaming "nicTeaming": bool;
        /// Whether it has IPv4 addresses.
        ipv4 "ipv4": bool;
        /// Whether it has IPv6 addresses that are not link-local.
        ipv6 "ipv6": bool;
    }
}
