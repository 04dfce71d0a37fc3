//! What is known of the Azure side.

use super::record::record;
use crate::field::choice;
use crate::value::Name;

choice! {
    /// The Azure cloud; each has addresses of its own (F-REG-08).
    AzureCloud {
        /// The public cloud
        Public = "public",
        /// Azure Government
        UsGov = "usgov",
        /// Azure in China
        China = "china",
    }
}

choice! {
    /// How a storage account keeps its copies (F-AZ-06).
    StorageRedundancy {
        /// Locally redundant
        Lrs = "lrs",
        /// Geo-redundant
        Grs = "grs",
        /// Geo-redundant with read access
        RaGrs = "ra-grs",
        /// Zone-redundant
        Zrs = "zrs",
        /// Geo-zone-redundant
        Gzrs = "gzrs",
        /// Geo-zone-redundant with read access
        RaGzrs = "ra-gzrs",
    }
}

choice! {
    /// The performance of a storage account.
    StoragePerformance {
        /// Standard
        Standard = "standard",
        /// Premium
        Premium = "premium",
    }
}

choice! {
    /// The default access tier of a storage account.
    StorageTier {
        /// Hot
        Hot = "hot",
        /// Cool
        Cool = "cool",
    }
}

record! {
    /// The subscription, and the target's vault, storage and network.
    Azure in "azure" () {
        /// Whether there is a subscription.
        subscription "subscription": bool;
        /// The Azure cloud.
        cloud "cloud": AzureCloud;
        /// The region chosen, by its programmatic name.
        region "region": Name;
        /// The region of the Recovery Services vault.
        vault_region "vaultRegion": Name;
        /// The region of the target storage account.
        storage_region "storageRegion": Name;
        /// The region of the target virtual network.
        network_region "networkRegion": Name;
        /// The name of the target storage account.
        storage_account "storageAccount": Name;
        /// How the target storage account keeps its copies.
        storage_redundancy "storageRedundancy": StorageRedundancy;
        /// The performance of the target storage account.
        storage_performance "storagePerformance": StoragePerformance;
        /// The access tier of the target storage account.
        storage_access_tier "storageAccessTier": StorageTier;
        /// Whether there is a standard account for the logs.
        log_storage "logStorage": bool;
        /// Whether the target uses managed disks.
        managed_disks "managedDisks": bool;
        /// The roles of whoever sets replication up.
        roles "roles": Vec<Name>;
    }
}
