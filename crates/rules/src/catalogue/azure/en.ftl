# AZ-01
subscription-missing = There is no Azure subscription.
    .title = An Azure subscription exists
    .why = The vault that orchestrates replication is created in a subscription.
    .fix = Create or choose a subscription in the Azure portal; a trial one is accepted.
    .confirm = The list shows at least one subscription.

# AZ-02
# Variables:
#   $region (name) - the region chosen
#   $case (word) - restricted: opened on request only; not-a-target: excluded by name; unlisted: on no list
region-unlisted =
    { $case ->
        [restricted] { $region } needs Microsoft's approval: it mainly serves as the pair of another region.
        [not-a-target] { $region } is named as a region that Hyper-V cannot be replicated to.
       *[unlisted] { $region } is on none of the lists of regions with Site Recovery that were read.
    }
    .title = Site Recovery is offered in the chosen region
    .why = The vault is created in a region where Site Recovery is offered. The documents no longer list those regions, so a name outside the older lists is a doubt and no proof.
    .fix = Look the region up under “Products available by region”. If Site Recovery is not there, choose another region; if the region is restricted, ask Microsoft for access first.
    .confirm = The region is in the list. That shows that the subscription can use it, not that Site Recovery is offered there.

# AZ-05
# Variables:
#   $regions (names) - the regions found
regions-differ = Vault, storage account and virtual network are not in one region: { $regions }.
    .title = Vault, storage account and virtual network of the target are in one region
    .why = Machines are written to the storage account and start in the virtual network, both by way of the vault; the documents want the three in one region.
    .fix = Create what stands elsewhere anew in the vault's region. None of the three can be moved once Site Recovery uses it.
    .confirm = All three show the same location.

# AZ-06
# Variables:
#   $redundancy (word) - zrs: zone-redundant; gzrs: geo-zone-redundant; ra-gzrs: the same with read access
storage-redundancy-unsupported =
    { $redundancy ->
        [zrs] The storage account is zone-redundant (ZRS).
        [gzrs] The storage account is geo-zone-redundant (GZRS).
       *[ra-gzrs] The storage account is geo-zone-redundant with read access (RA-GZRS).
    }
    .title = The target storage account is locally or geo-redundant
    .why = The support matrix names LRS, GRS and RA-GRS as working and excludes ZRS; kinds that span zones and regions are not named.
    .fix = Create an account with LRS, GRS or RA-GRS before replication is enabled: afterwards the account cannot be changed.
    .confirm = The answer is Standard_LRS, Standard_GRS or Standard_RAGRS.

# AZ-07
# Variables:
#   $name (name) - the name of the storage account
storage-account-name-invalid = { $name } is no name that Azure takes for a storage account.
    .title = The storage account has a name that Azure takes
    .why = A storage account's name has 3 to 24 characters, lower-case letters and digits only.
    .fix = Create the account under another name.
    .confirm = The account answers under its name.

# AZ-08
log-storage-missing = The target is premium storage, and there is no standard account for the logs.
    .title = Premium storage comes with a standard account for the logs
    .why = Replication to premium storage keeps its logs of ongoing changes in a standard account.
    .fix = Create a standard storage account for the logs in the same region.
    .confirm = The answer begins with Standard.

# AZ-12
# Variables:
#   $roles (names) - the roles that are missing
role-missing = Whoever sets replication up lacks: { $roles }.
    .title = Whoever sets replication up has the roles for it
    .why = Enabling replication takes the role Virtual Machine Contributor, and running Site Recovery takes Site Recovery Contributor.
    .fix = Have an owner of the resource group assign the roles.
    .confirm = Both roles are listed. Roles that come through a group are not.

# AZ-15
disks-unmanaged = The target uses disks that Azure does not manage.
    .title = The target uses managed disks
    .why = Azure has retired unmanaged disks. One document says that failover fails with them, a later text in preparation that failover converts them by force.
    .fix = Switch each replicated item to managed disks in the portal, under Compute and network.

# AZ-51
storage-tier-cool = The storage account's access tier is cool.
    .title = The target storage account is not in the cool tier
    .why = The support matrix excludes the cool tier for replication.
    .fix = Create an account in the hot tier, which is what general-purpose accounts have by default.
    .confirm = AccessTier is Hot.

# AZ-52
storage-in-one-region = The storage account keeps its copies in one region (LRS).
    .title = The target storage account is geo-redundant
    .why = Geo-redundant storage is recommended, so that the copies survive the loss of a region. Locally redundant storage works too.
    .fix = Create a geo-redundant account (GRS) before replication is enabled: afterwards the account cannot be changed.
    .confirm = The answer is Standard_GRS or Standard_RAGRS.
