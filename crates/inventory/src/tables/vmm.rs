//! Sites, VMM servers, their clouds and host groups.

use super::record::record;
use crate::field::choice;
use crate::product::{Component, VmmVersion, WindowsVersion};
use crate::value::{Bytes, Name, Text};

choice! {
    /// What a site is for.
    SiteRole {
        /// Machines run here
        Primary = "primary",
        /// Machines are replicated to here
        Secondary = "secondary",
    }
}

choice! {
    /// What a cloud is for; never derived from the site.
    CloudRole {
        /// Machines run here
        Primary = "primary",
        /// Machines are replicated to here
        Secondary = "secondary",
        /// Takes no part in replication
        None = "none",
    }
}

choice! {
    /// How a server reaches the internet.
    Internet {
        /// Without a proxy
        Direct = "direct",
        /// Through a proxy
        Proxy = "proxy",
        /// Not at all
        None = "none",
    }
}

choice! {
    /// The hypervisor a capability profile describes.
    ProfileType {
        /// Hyper-V
        HyperV = "hyper-v",
        /// VMware ESX
        EsxServer = "esx-server",
        /// Another
        Other = "other",
    }
}

record! {
    /// A place where hosts stand.
    Site in "sites" (
        /// The site's name.
        name "name": Name;
    ) {
        /// What the site is for.
        role "role": SiteRole;
    }
}

record! {
    /// A VMM management server, or the role name of a clustered one.
    VmmServer in "vmmServers" (
        /// Its name; the role name when clustered (F-VMM-09).
        name "name": Name;
    ) {
        /// The site it stands in.
        site "site": Name => Sites;
        /// The version of VMM.
        version "version": VmmVersion;
        /// Whether the latest updates were installed when the facts were collected.
        latest_updates "latestUpdates": bool;
        /// How it reaches the internet.
        internet "internet": Internet;
        /// The proxy's address.
        proxy "proxy": Text;
        /// Whether the Run As account `DRAProxyAccount` exists (F-VMM-11).
        proxy_account "proxyAccount": bool;
        /// The Windows Server it runs on.
        operating_system "operatingSystem": WindowsVersion;
        /// Whether that is Server Core.
        server_core "serverCore": bool;
        /// How many nodes VMM runs on; 1 when not clustered.
        cluster_nodes "clusterNodes": u32;
        /// Whether the server is a virtual machine.
        virtual_machine "virtualMachine": bool;
        /// Whether that machine has Dynamic Memory.
        dynamic_memory "dynamicMemory": bool;
        /// That machine's start-up memory.
        startup_memory "startupMemory": Bytes;
        /// Whether the server itself runs Hyper-V.
        runs_hyper_v "runsHyperV": bool;
        /// Whether it is a member of a domain.
        domain_member "domainMember": bool;
        /// The Site Recovery Provider on it.
        provider_version "providerVersion": Component;
        /// Whether every node has the same Provider.
        provider_on_all_nodes "providerOnAllNodes": bool;
        /// Whether TLS 1.2 is on for Windows and .NET.
        tls12 "tls12": bool;
    }
}

record! {
    /// A capability profile of a cloud; a name alone when its type is not known.
    CapabilityProfile in "clouds.capabilityProfiles" short true (
        /// The profile's name.
        name "name": Name;
    ) {
        /// The hypervisor it is for; the built-in profiles need not say.
        kind "type": ProfileType;
    }
}

record! {
    /// A VMM cloud.
    Cloud in "clouds" (
        /// The cloud's name.
        name "name": Name;
        /// The VMM server it is on.
        vmm_server "vmmServer": Name => VmmServers;
    ) {
        /// What the cloud is for.
        role "role": CloudRole;
        /// Its capability profiles.
        capability_profiles "capabilityProfiles": Vec<CapabilityProfile>;
        /// Paths of its host groups.
        host_groups "hostGroups": Vec<Name> => HostGroups;
        /// Its logical networks.
        logical_networks "logicalNetworks": Vec<Name> => LogicalNetworks;
        /// Whether its data is synchronised to the vault.
        synchronised "synchronised": bool;
    }
}

record! {
    /// A host group.
    HostGroup in "hostGroups" (
        /// Its path as VMM writes it: `All Hosts\Stockholm\Prod`.
        path "path": Name;
        /// The VMM server it is on.
        vmm_server "vmmServer": Name => VmmServers;
    ) {}
}
