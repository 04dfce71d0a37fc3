//! Site Recovery to Azure, and what it shares with every scenario.

use super::{AZURE_DOCS, READ, Source};

/// The last page of Site Recovery that named regions.
pub static AZURE_TO_AZURE: Source = Source {
    key: "A2A",
    title: "Support matrix for Azure VM disaster recovery with Azure Site Recovery",
    repository: AZURE_DOCS,
    path: "articles/site-recovery/azure-to-azure-support-matrix.md",
    page_date: "2023-11-15",
    read: READ,
};

/// Every region of Azure, with those that are restricted.
pub static REGION_LIST: Source = Source {
    key: "RGN",
    title: "List of Azure regions",
    repository: AZURE_DOCS,
    path: "articles/reliability/regions-list.md",
    page_date: "2025-03-21",
    read: READ,
};

/// The regions whose prices the Deployment Planner for Hyper-V knows.
pub static PLANNER_COST: Source = Source {
    key: "DPC",
    title: "Review the Azure Site Recovery Deployment Planner cost estimation report for disaster recovery of Hyper-V VMs to Azure",
    repository: AZURE_DOCS,
    path: "articles/site-recovery/hyper-v-deployment-planner-cost-estimation.md",
    page_date: "2018-11-27",
    read: READ,
};

/// Regions that cannot be a target for Hyper-V.
pub static REGION_LIMITS: Source = Source {
    key: "REGLIM",
    title: "Region limitations of Hyper-V to Azure",
    repository: AZURE_DOCS,
    path: "includes/hyper-v-to-azure-region-limitations.md",
    page_date: "2026-05-05",
    read: READ,
};

/// The support matrix of Hyper-V to Azure, as it stood when the editions to Azure were drawn up.
pub static AZURE_MATRIX_2026: Source = Source {
    key: "MX26a",
    title: "Support matrix for disaster recovery of on-premises Hyper-V VMs to Azure",
    repository: "alexravenna/azure-docs",
    path: "articles/site-recovery/hyper-v-azure-support-matrix.md",
    page_date: "2026-05-05",
    read: READ,
};

/// The same matrix in a later state, seen in a copy only: it may not be published yet.
pub static AZURE_MATRIX_DRAFT: Source = Source {
    key: "MX26b",
    title: "Support matrix for disaster recovery of on-premises Hyper-V VMs to Azure",
    repository: "hdharshana/azure-docs",
    path: "articles/site-recovery/hyper-v-azure-support-matrix.md",
    page_date: "2026-09-11",
    read: READ,
};

/// The same matrix six years before.
pub static AZURE_MATRIX_2020: Source = Source {
    key: "MX20",
    title: "Support matrix for disaster recovery of on-premises Hyper-V VMs to Azure",
    repository: AZURE_DOCS,
    path: "articles/site-recovery/hyper-v-azure-support-matrix.md",
    page_date: "2020-01-27",
    read: READ,
};

/// What goes wrong on the way to Azure.
pub static AZURE_TROUBLESHOOTING: Source = Source {
    key: "TRB",
    title: "Troubleshoot Hyper-V to Azure replication and failover",
    repository: AZURE_DOCS,
    path: "articles/site-recovery/hyper-v-azure-troubleshoot.md",
    page_date: "2018-11-27",
    read: READ,
};

/// How Azure is prepared as a target.
pub static PREPARE_AZURE: Source = Source {
    key: "PREPA",
    title: "Prepare Azure for Hyper-V disaster recovery with Azure Site Recovery",
    repository: AZURE_DOCS,
    path: "articles/site-recovery/tutorial-prepare-azure-for-hyperv.md",
    page_date: "2026-05-05",
    read: READ,
};

/// Questions and answers on Hyper-V to Azure.
pub static QUESTIONS: Source = Source {
    key: "FAQ",
    title: "Common questions for Hyper-V disaster recovery with Azure Site Recovery",
    repository: AZURE_DOCS,
    path: "articles/site-recovery/hyper-v-azure-common-questions.md",
    page_date: "2024-12-27",
    read: READ,
};

/// What the Deployment Planner finds incompatible.
pub static PLANNER_ANALYSIS: Source = Source {
    key: "DPA",
    title: "Analyze the Azure Site Recovery Deployment Planner report",
    repository: AZURE_DOCS,
    path: "articles/site-recovery/hyper-v-deployment-planner-analyze-report.md",
    page_date: "2019-10-21",
    read: READ,
};

/// How replication to Azure is set up without VMM.
pub static HYPER_V_TUTORIAL: Source = Source {
    key: "TUTH",
    title: "Set up Hyper-V disaster recovery by using Azure Site Recovery",
    repository: AZURE_DOCS,
    path: "articles/site-recovery/hyper-v-azure-tutorial.md",
    page_date: "2026-05-05",
    read: READ,
};

/// How the own site is prepared for replication to Azure.
pub static PREPARE_ON_PREMISES: Source = Source {
    key: "PREPH",
    title: "Prepare on-premises Hyper-V servers for disaster recovery to Azure",
    repository: AZURE_DOCS,
    path: "articles/site-recovery/hyper-v-prepare-on-premises-tutorial.md",
    page_date: "2018-09-12",
    read: READ,
};

/// How replication to Azure is set up with VMM.
pub static VMM_TUTORIAL: Source = Source {
    key: "TUTV",
    title: "Set up disaster recovery of Hyper-V VMs in VMM clouds to Azure",
    repository: "alexravenna/azure-docs",
    path: "articles/site-recovery/hyper-v-vmm-azure-tutorial.md",
    page_date: "2026-05-05",
    read: READ,
};

/// The addresses of Site Recovery, as a table.
pub static ADDRESSES_2018: Source = Source {
    key: "URL18",
    title: "Addresses that Site Recovery needs, as a table",
    repository: AZURE_DOCS,
    path: "includes/site-recovery-URLS.md",
    page_date: "2018-09-12",
    read: READ,
};

/// Which TLS Site Recovery accepts.
pub static TRANSPORT_SECURITY: Source = Source {
    key: "TLS",
    title: "Transport Layer Security in Azure Site Recovery",
    repository: AZURE_DOCS,
    path: "articles/site-recovery/transport-layer-security.md",
    page_date: "2023-12-15",
    read: READ,
};

/// Which parts replicate to Azure, and where they are installed.
pub static ARCHITECTURE_AZURE: Source = Source {
    key: "HARC",
    title: "Hyper-V to Azure disaster recovery architecture",
    repository: AZURE_DOCS,
    path: "articles/site-recovery/hyper-v-azure-architecture.md",
    page_date: "2018-02-14",
    read: READ,
};
