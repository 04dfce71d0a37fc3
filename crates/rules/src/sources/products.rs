//! Windows Server, System Center, and how long they are supported.

use super::{READ, SYSTEM_CENTER_DOCS, Source, WINDOWS_SERVER_DOCS};

/// How VMM makes a cloud, with its own name for capability profiles.
pub static CREATE_CLOUD: Source = Source {
    key: "SCC",
    title: "Create a VMM private cloud",
    repository: SYSTEM_CENTER_DOCS,
    path: "SystemCenterDocs/vmm/cloud-create.md",
    page_date: "2016-02-06",
    read: READ,
};

/// The rules of the Best Practices Analyzer for Hyper-V.
pub static BEST_PRACTICES: Source = Source {
    key: "BPA",
    title: "Best Practices Analyzer for Hyper-V",
    repository: WINDOWS_SERVER_DOCS,
    path: "WindowsServerDocs/virtualization/hyper-v/best-practices-analyzer",
    page_date: "2016-08-16",
    read: READ,
};

/// What Hyper-V Replica is and needs.
pub static REPLICA_OVERVIEW: Source = Source {
    key: "HVRO",
    title: "Hyper-V Replica overview",
    repository: WINDOWS_SERVER_DOCS,
    path: "WindowsServerDocs/virtualization/hyper-v/replication-overview.md",
    page_date: "2025-11-10",
    read: READ,
};

/// How a failover cluster takes part in Hyper-V Replica.
pub static REPLICA_CLUSTER: Source = Source {
    key: "HVRC",
    title: "Configure Hyper-V Replica in a failover cluster",
    repository: WINDOWS_SERVER_DOCS,
    path: "WindowsServerDocs/virtualization/hyper-v/configure-replication-failover-cluster.md",
    page_date: "2026-04-28",
    read: READ,
};

/// What VMM 2016 needs, and which hosts it manages.
pub static VMM_2016: Source = Source {
    key: "SCR16",
    title: "System requirements for System Center Virtual Machine Manager 2016",
    repository: SYSTEM_CENTER_DOCS,
    path: "SystemCenterDocs/includes/system-reqs-vmm-2016.md",
    page_date: "2018-04-26",
    read: READ,
};

/// What VMM 2019 needs, and which hosts it manages.
pub static VMM_2019: Source = Source {
    key: "SCR19",
    title: "System requirements for System Center Virtual Machine Manager 2019",
    repository: SYSTEM_CENTER_DOCS,
    path: "SystemCenterDocs/includes/system-reqs-vmm-2019.md",
    page_date: "2023-03-01",
    read: READ,
};

/// What VMM 2022 needs, and which hosts it manages.
pub static VMM_2022: Source = Source {
    key: "SCR22",
    title: "System requirements for System Center Virtual Machine Manager 2022",
    repository: SYSTEM_CENTER_DOCS,
    path: "SystemCenterDocs/includes/system-reqs-vmm-2022.md",
    page_date: "2023-01-13",
    read: READ,
};

/// What VMM 2025 needs, and which hosts it manages.
pub static VMM_2025: Source = Source {
    key: "SCR25",
    title: "System requirements for System Center Virtual Machine Manager 2025",
    repository: SYSTEM_CENTER_DOCS,
    path: "SystemCenterDocs/includes/system-reqs-vmm-2025.md",
    page_date: "2025-09-09",
    read: READ,
};

/// What to plan before VMM is installed.
pub static VMM_PLAN: Source = Source {
    key: "SCP",
    title: "Plan VMM installation",
    repository: SYSTEM_CENTER_DOCS,
    path: "SystemCenterDocs/vmm/plan-install.md",
    page_date: "2023-11-09",
    read: READ,
};

/// How Hyper-V Replica is set up, in the manual of Hyper-V.
pub static REPLICA_SETUP: Source = Source {
    key: "HVR25",
    title: "Set up Hyper-V Replica",
    repository: WINDOWS_SERVER_DOCS,
    path: "WindowsServerDocs/virtualization/hyper-v/manage/Set-up-Hyper-V-Replica.md",
    page_date: "2025-01-16",
    read: READ,
};

/// How a machine is replicated with Hyper-V Replica.
pub static REPLICATE_MACHINE: Source = Source {
    key: "HVRV",
    title: "Replicate a virtual machine with Hyper-V Replica",
    repository: WINDOWS_SERVER_DOCS,
    path: "WindowsServerDocs/virtualization/hyper-v",
    page_date: "2026-04-28",
    read: READ,
};

/// The cmdlets that turn replication on and change it.
pub static REPLICATION_CMDLETS: Source = Source {
    key: "PSH",
    title: "Enable-VMReplication and Set-VMReplication",
    repository: "MicrosoftDocs/windows-powershell-docs",
    path: "docset/winserver2022-ps/hyper-v/Set-VMReplication.md",
    page_date: "2016-12-20",
    read: READ,
};

/// The lifecycle of Windows Server, as collected from its pages.
pub static WINDOWS_LIFECYCLE: Source = Source {
    key: "LCW",
    title: "Windows Server on endoflife.date",
    repository: "endoflife-date/endoflife.date",
    path: "products/windows-server.md",
    page_date: "2026-08-22",
    read: READ,
};

/// The lifecycle of System Center, as data.
pub static SYSTEM_CENTER_LIFECYCLE: Source = Source {
    key: "LCM",
    title: "Microsoft Lifecycle data of products",
    repository: "MicrosoftDocs/lifecycle-data-pr.sv-se",
    path: "lifecycle-data/products",
    page_date: "2022-01",
    read: READ,
};
