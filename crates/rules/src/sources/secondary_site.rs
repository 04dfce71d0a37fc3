//! Site Recovery between two sites: the seed page, its walkthrough and the pages before and after it.

use super::{AZURE_DOCS, READ, Source};

/// The seed page: step 2 of the walkthrough.
pub static PREREQUISITES: Source = Source {
    key: "PRE",
    title: "Step 2: Review the prerequisites and limitations for Hyper-V VM replication to a secondary VMM site",
    repository: AZURE_DOCS,
    path: "articles/site-recovery/vmm-to-vmm-walkthrough-prerequisites.md",
    page_date: "2017-07-30",
    read: READ,
};

/// Step 4 of the walkthrough.
pub static WALKTHROUGH_SERVERS: Source = Source {
    key: "W4",
    title: "Step 4: Prepare VMM servers and Hyper-V hosts for replication to a secondary site",
    repository: AZURE_DOCS,
    path: "articles/site-recovery/vmm-to-vmm-walkthrough-vmm-hyper-v.md",
    page_date: "2017-07-30",
    read: READ,
};

/// The support matrix of the seed page's time.
pub static MATRIX_2017: Source = Source {
    key: "SEC17",
    title: "Support matrix for replication to a secondary site",
    repository: AZURE_DOCS,
    path: "articles/site-recovery/site-recovery-support-matrix-to-sec-site.md",
    page_date: "2017-02-08",
    read: READ,
};

/// The support matrix of two years later.
pub static MATRIX_2019: Source = Source {
    key: "SEC19",
    title: "Support matrix-Hyper-V disaster recovery to a secondary VMM site with Azure Site Recovery",
    repository: AZURE_DOCS,
    path: "articles/site-recovery/hyper-v-vmm-secondary-support-matrix.md",
    page_date: "2019-09-09",
    read: READ,
};

/// The prerequisites of all scenarios on one page, half a year before the seed page.
pub static REQUIREMENTS_2016: Source = Source {
    key: "REQ",
    title: "Prerequisites for replication to Azure by using Azure Site Recovery",
    repository: AZURE_DOCS,
    path: "articles/site-recovery/site-recovery-prereq.md",
    page_date: "2016-12-11",
    read: READ,
};

/// Step 6 of the walkthrough.
pub static WALKTHROUGH_SOURCE: Source = Source {
    key: "W6",
    title: "Step 6: Set up the replication source and target",
    repository: AZURE_DOCS,
    path: "articles/site-recovery/vmm-to-vmm-walkthrough-source-target.md",
    page_date: "2017-07-30",
    read: READ,
};

/// The walkthrough on one page, as of 2018.
pub static TUTORIAL_2018: Source = Source {
    key: "DR18",
    title: "Set up disaster recovery for Hyper-V VMs between on-premises sites with Azure Site Recovery",
    repository: AZURE_DOCS,
    path: "articles/site-recovery/hyper-v-vmm-disaster-recovery.md",
    page_date: "2018-12-27",
    read: READ,
};

/// Step 3 of the walkthrough.
pub static WALKTHROUGH_NETWORK: Source = Source {
    key: "W3",
    title: "Step 3: Plan networking for Hyper-V VM replication to a secondary VMM site",
    repository: AZURE_DOCS,
    path: "articles/site-recovery/vmm-to-vmm-walkthrough-network.md",
    page_date: "2017-07-27",
    read: READ,
};

/// Step 7 of the walkthrough.
pub static WALKTHROUGH_MAPPING: Source = Source {
    key: "W7",
    title: "Step 7: Map networks for Hyper-V VM replication to a secondary site",
    repository: AZURE_DOCS,
    path: "articles/site-recovery/vmm-to-vmm-walkthrough-network-mapping.md",
    page_date: "2017-07-30",
    read: READ,
};

/// Step 8 of the walkthrough.
pub static WALKTHROUGH_POLICY: Source = Source {
    key: "W8",
    title: "Step 8: Set up a replication policy for replication to a secondary VMM site",
    repository: AZURE_DOCS,
    path: "articles/site-recovery/vmm-to-vmm-walkthrough-replication.md",
    page_date: "2017-07-30",
    read: READ,
};

/// The walkthrough on one page, a year before it.
pub static ONE_PAGE_2016: Source = Source {
    key: "V2V",
    title: "Replication of Hyper-V VMs in VMM clouds to a secondary VMM site, on one page",
    repository: AZURE_DOCS,
    path: "articles/site-recovery/site-recovery-vmm-to-vmm.md",
    page_date: "2016-08-23",
    read: READ,
};

/// How VM networks are mapped.
pub static NETWORK_MAPPING: Source = Source {
    key: "NMAP",
    title: "Network mapping for Hyper-V VM replication with VMM",
    repository: AZURE_DOCS,
    path: "articles/site-recovery/hyper-v-vmm-network-mapping.md",
    page_date: "2018-11-27",
    read: READ,
};

/// What a test failover between VMM sites needs of networks.
pub static TEST_FAILOVER: Source = Source {
    key: "TFO",
    title: "Test failover from VMM to VMM",
    repository: AZURE_DOCS,
    path: "articles/site-recovery/site-recovery-test-failover-vmm-to-vmm.md",
    page_date: "2017-01-03",
    read: READ,
};
