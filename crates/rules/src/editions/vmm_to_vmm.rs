//! `vmm-to-vmm`: the seed page and its walkthrough, and the later support matrix.

use super::{Edition, Entry, VMM_TO_VMM, changed, rule};
use crate::catalogue::{
    azure, cluster, connectivity, hyperv_host, lifecycle, network, replication, storage, virtual_machine,
    vmm_cloud, vmm_server,
};
use crate::rule::Level;

/// The seed page accepts what the matrix of its time does not name (D-01).
const ABOVE_THE_SEED_PAGE: &str = "above-the-seed-page";

/// The page asks for a broker in one case alone, which CLU-03 looks at.
const ONE_CASE: &str = "one-case";

/// Only the support matrix says so, which this edition does not follow where it is stricter.
const ONLY_THE_MATRIX: &str = "only-the-matrix";

/// Nothing rules it out here, but only virtual hard disks are replicated.
const BESIDE_THE_VIRTUAL_DISKS: &str = "beside-the-virtual-disks";

/// TLS 1.2 was asked for in 2023, long after these pages.
const TLS_SINCE: &str = "tls-since";

/// What both editions of the walkthrough ask for, and what each adds.
macro_rules! walkthrough {
    ($($own:expr),* $(,)?) => {
        &[
            rule(&azure::SUBSCRIPTION_MISSING),
            rule(&azure::REGION_UNLISTED),
            rule(&vmm_server::SECOND_VMM_SERVER_MISSING),
            rule(&vmm_server::SECOND_CLOUD_MISSING),
            rule(&vmm_server::VMM_VERSION_TOO_OLD),
            rule(&vmm_server::HOST_UNDER_OTHER_VMM),
            rule(&vmm_server::VMM_SERVER_WITHOUT_INTERNET),
            rule(&vmm_server::PROVIDER_MISSING),
            rule(&vmm_server::PROXY_ACCOUNT_MISSING),
            rule(&vmm_server::CLOUD_NOT_SYNCHRONISED),
            rule(&vmm_server::SINGLE_VMM_SERVER_PHYSICAL),
            rule(&vmm_server::VMM_SERVER_NAME_TOO_LONG),
            rule(&vmm_server::VMM_START_MEMORY_TOO_SMALL),
            rule(&vmm_server::VMM_SCALE_EXCEEDED),
            rule(&vmm_server::VMM_SERVER_MISSING),
            rule(&vmm_server::VMM_UPDATES_OUTDATED),
            rule(&vmm_server::VMM_VERSION_NEWER_THAN_MATRIX),
            rule(&vmm_server::HOST_OUTSIDE_FABRIC),
            rule(&vmm_server::FREE_SERVER_OUTSIDE_FABRIC),
            rule(&vmm_server::PROVIDER_NOT_ON_ALL_NODES),
            rule(&vmm_server::VMM_SERVER_OUTSIDE_DOMAIN),
            rule(&vmm_server::VMM_SERVER_RUNS_HYPER_V),
            rule(&vmm_cloud::SERVER_WITHOUT_CLOUD),
            rule(&vmm_cloud::CAPABILITY_PROFILE_MISSING),
            rule(&vmm_cloud::HOST_GROUP_MISSING),
            rule(&vmm_cloud::HOSTS_MIX_2012_R2_AND_2016),
            rule(&vmm_cloud::HOSTS_MIX_VERSIONS),
            rule(&vmm_cloud::SIDE_WITHOUT_CLOUD),
            rule(&vmm_cloud::CLOUD_WITHOUT_HOSTS),
            rule(&hyperv_host::WINDOWS_TOO_OLD),
            rule(&hyperv_host::HOST_WITHOUT_MACHINE),
            rule(&hyperv_host::HOST_OUTSIDE_CLOUDS),
            rule(&hyperv_host::HOST_WITHOUT_INTERNET),
            rule(&hyperv_host::POLICY_MIXES_VERSIONS),
            rule(&hyperv_host::CLIENT_WINDOWS),
            rule(&hyperv_host::HYPER_V_ROLE_MISSING),
            rule(&hyperv_host::HOST_UPDATES_OUTDATED),
            rule(&hyperv_host::WINDOWS_NEWER_THAN_MATRIX),
            changed(&cluster::BROKER_MISSING, Level::Advice, ONE_CASE),
            rule(&cluster::UPDATE_MISSING),
            rule(&cluster::BROKER_NOT_CREATED),
            changed(&virtual_machine::FIBRE_CHANNEL_ATTACHED, Level::Warning, BESIDE_THE_VIRTUAL_DISKS),
            rule(&virtual_machine::ISCSI_IN_GUEST),
            rule(&network::SOURCE_LOGICAL_NETWORK_MISSING),
            rule(&network::TARGET_LOGICAL_NETWORK_MISSING),
            rule(&network::SOURCE_VM_NETWORK_MISSING),
            rule(&network::TARGET_VM_NETWORK_MISSING),
            rule(&network::MACHINE_OUTSIDE_SOURCE_NETWORKS),
            rule(&network::NETWORK_UNMAPPED),
            rule(&network::MAPPING_TARGET_OUTSIDE_CLOUD),
            rule(&network::IP_POOL_MISSING),
            rule(&network::VIRTUALISED_NETWORK_WITHOUT_POOL),
            rule(&connectivity::VMM_SERVER_ADDRESS_CLOSED),
            rule(&connectivity::HOST_ADDRESS_CLOSED),
            rule(&connectivity::OLDER_ADDRESS_CLOSED),
            rule(&connectivity::VMM_SERVER_PROXY_OVER_HTTPS),
            rule(&connectivity::HOST_PROXY_OVER_HTTPS),
            rule(&connectivity::REPLICATION_PORT_CLOSED),
            rule(&connectivity::KERBEROS_CHOSEN),
            changed(&connectivity::VMM_SERVER_TLS_OUTDATED, Level::Warning, TLS_SINCE),
            changed(&connectivity::HOST_TLS_OUTDATED, Level::Warning, TLS_SINCE),
            rule(&replication::COPY_FREQUENCY_INVALID),
            rule(&replication::APP_CONSISTENT_HOURS_INVALID),
            rule(&replication::APP_CONSISTENT_POINTS_UNKEPT),
            rule(&replication::COMPRESSION_OFF),
            rule(&lifecycle::HOST_WINDOWS_SUPPORT_ENDING),
            rule(&lifecycle::VMM_SERVER_WINDOWS_SUPPORT_ENDING),
            rule(&lifecycle::HOST_WINDOWS_OUT_OF_CHANNEL),
            rule(&lifecycle::VMM_SUPPORT_ENDING),
            $($own),*
        ]
    };
}

const ENTRIES_2017: &[Entry] = walkthrough![
    changed(&vmm_server::VMM_VERSION_OUTSIDE_MATRIX, Level::Warning, ABOVE_THE_SEED_PAGE),
    changed(&hyperv_host::WINDOWS_OUTSIDE_MATRIX, Level::Warning, ABOVE_THE_SEED_PAGE),
    changed(&virtual_machine::DISK_ENCRYPTED, Level::Warning, ONLY_THE_MATRIX),
    changed(&storage::DISK_FORMAT_UNSUPPORTED, Level::Warning, ONLY_THE_MATRIX),
    changed(&storage::TOO_MANY_DISKS, Level::Warning, ONLY_THE_MATRIX),
    changed(&storage::DISK_SHARED, Level::Warning, ONLY_THE_MATRIX),
    changed(&storage::GUEST_STORAGE_ON_SHARE, Level::Warning, ONLY_THE_MATRIX),
];

const ENTRIES_2019: &[Entry] = walkthrough![
    rule(&vmm_server::VMM_VERSION_OUTSIDE_MATRIX),
    rule(&hyperv_host::WINDOWS_OUTSIDE_MATRIX),
    rule(&virtual_machine::DISK_ENCRYPTED),
    rule(&storage::DISK_FORMAT_UNSUPPORTED),
    rule(&storage::TOO_MANY_DISKS),
    rule(&storage::DISK_SHARED),
    rule(&storage::GUEST_STORAGE_ON_SHARE),
    rule(&network::HOST_WITHOUT_IPV4),
    rule(&network::HOST_WITH_IPV6),
    rule(&network::GUEST_ADAPTERS_TEAMED),
    rule(&network::GUEST_WITH_IPV6),
];

const NOT_CHECKED: &[&str] = &[
    "F-AZ-03", "F-AZ-10", "F-AZ-16", "F-VMM-14", "F-VMM-15", "F-VMM-20", "F-VMM-21", "F-VMM-22", "F-CLD-07",
    "F-VM-01", "F-VM-21", "F-STO-01", "F-STO-11", "F-STO-12", "F-STO-18", "F-STO-20", "F-NET-16", "F-NET-18",
    "F-CON-06", "F-REP-02",
];

/// The seed page and the other steps of its walkthrough.
pub static VMM_TO_VMM_2017: Edition =
    Edition { scenario: &VMM_TO_VMM, date: "2017-07-30", entries: ENTRIES_2017, not_checked: NOT_CHECKED };

/// The same with the support matrix of 9 September 2019, which then blocks.
pub static VMM_TO_VMM_2019: Edition =
    Edition { scenario: &VMM_TO_VMM, date: "2019-09-09", entries: ENTRIES_2019, not_checked: NOT_CHECKED };
