//! `hyperv-replica`: Hyper-V Replica between two sites, without Azure.

use super::{Edition, Entry, HYPERV_REPLICA, changed, rule};
use crate::catalogue::{
    cluster, connectivity, hyperv_host, lifecycle, network, replication, storage, virtual_machine,
};
use crate::rule::Level;

/// Nothing rules it out here, but only virtual hard disks are replicated.
const BESIDE_THE_VIRTUAL_DISKS: &str = "beside-the-virtual-disks";

/// The services are asked for by name only where snapshots and addresses depend on them.
const SERVICES_FOR_SNAPSHOTS: &str = "services-for-snapshots";

/// The documentation of Windows Server of 28 April 2026.
pub static HYPERV_REPLICA_2026: Edition =
    Edition { scenario: &HYPERV_REPLICA, date: "2026-04-28", entries: ENTRIES, not_checked: NOT_CHECKED };

const ENTRIES: &[Entry] = &[
    rule(&hyperv_host::CLIENT_WINDOWS),
    rule(&hyperv_host::SECOND_HOST_MISSING),
    rule(&hyperv_host::REPLICA_SERVER_DISABLED),
    rule(&hyperv_host::HOST_OUTSIDE_DOMAIN),
    rule(&hyperv_host::REPLICA_HOST_WITHOUT_ROLE),
    rule(&hyperv_host::WORKGROUP_WITHOUT_CERTIFICATE),
    rule(&hyperv_host::REPLICA_SERVER_OPEN),
    rule(&cluster::BROKER_MISSING),
    rule(&cluster::BROKER_NAME_TOO_LONG),
    rule(&cluster::BROKER_OFFLINE),
    rule(&cluster::REPLICA_STORAGE_NOT_SHARED),
    rule(&cluster::BROKER_NAME_TAKEN),
    changed(&virtual_machine::FIBRE_CHANNEL_ATTACHED, Level::Warning, BESIDE_THE_VIRTUAL_DISKS),
    rule(&virtual_machine::ISCSI_IN_GUEST),
    changed(&virtual_machine::INTEGRATION_SERVICES_OUTDATED, Level::Warning, SERVICES_FOR_SNAPSHOTS),
    rule(&virtual_machine::BACKUP_SERVICE_OFF),
    changed(&storage::DISK_FORMAT_UNSUPPORTED, Level::Warning, BESIDE_THE_VIRTUAL_DISKS),
    rule(&storage::RECOVERY_HISTORY_ON_VHD),
    rule(&storage::CHECKPOINTS_PRESENT),
    rule(&network::FAILOVER_ADDRESS_MISSING),
    rule(&connectivity::REPLICA_PORT_CLOSED),
    rule(&connectivity::KERBEROS_OUTSIDE_DOMAIN),
    rule(&connectivity::HOST_CERTIFICATE_UNFIT),
    rule(&connectivity::KERBEROS_UNENCRYPTED),
    rule(&connectivity::CLUSTER_CERTIFICATE_UNFIT),
    rule(&replication::COPY_FREQUENCY_INVALID),
    rule(&replication::TOO_MANY_RECOVERY_POINTS),
    rule(&replication::APP_CONSISTENT_WITHOUT_POINTS),
    rule(&replication::EXTENDED_WITH_APP_CONSISTENT_POINTS),
    rule(&replication::FIRST_COPY_TOO_LATE),
    rule(&replication::COMPRESSION_OFF),
    rule(&replication::REPLICATION_PAUSED),
    rule(&lifecycle::HOST_WINDOWS_SUPPORT_ENDING),
    rule(&lifecycle::HOST_WINDOWS_OUT_OF_CHANNEL),
];

const NOT_CHECKED: &[&str] = &[
    "F-HV-19", "F-CLU-08", "F-CLU-09", "F-CLU-12", "F-VM-18", "F-VM-23", "F-STO-12", "F-STO-16", "F-REP-02",
    "F-REP-15", "F-REP-16", "F-REP-18", "F-REP-19",
];
