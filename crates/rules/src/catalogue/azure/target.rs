//! What replication to Azure needs there: the vault, the storage account and the roles of whoever sets it up.

use secondsite_inventory::missing::all;
use secondsite_inventory::tables::{Azure, StoragePerformance, StorageRedundancy, StorageTier};
use secondsite_inventory::value::Name;

use crate::command::{Command, Place};
use crate::rule::{
    Answer, Check, Context, Decision, Level, Rule, Subject, Value, ValueKind, cite, failure, require,
};
use crate::{sources, vocabulary};

const NEW_ACCOUNT: Command = Command {
    place: Place::Azure,
    script: "New-AzStorageAccount -ResourceGroupName 'GROUP' -Name 'ACCOUNT' -SkuName Standard_GRS -Location 'REGION'",
};

const SHOW_REDUNDANCY: Command = Command {
    place: Place::Azure,
    script: "(Get-AzStorageAccount -ResourceGroupName 'GROUP' -Name 'ACCOUNT').Sku.Name",
};

const SHOW_TIER: Command = Command {
    place: Place::Azure,
    script: "Get-AzStorageAccount -ResourceGroupName 'GROUP' -Name 'ACCOUNT' | Select-Object @{n='Sku';e={$_.Sku.Name}}, AccessTier",
};

/// Vault, storage account and network of the target are to be in one region.
pub static REGIONS_DIFFER: Rule = Rule {
    id: "AZ-05",
    slug: "regions-differ",
    subject: Subject::Azure,
    level: Level::Blocker,
    needs: &["azure.vaultRegion", "azure.storageRegion", "azure.networkRegion"],
    values: &[("regions", ValueKind::Names)],
    sources: &[
        cite(&sources::PREPARE_AZURE, "F-AZ-05"),
        cite(&sources::REQUIREMENTS_2016, "F-AZ-05"),
        cite(&sources::QUESTIONS, "F-AZ-05"),
    ],
    disagreement: None,
    fix: &[],
    confirm: &[
        Command {
            place: Place::Azure,
            script: "Get-AzRecoveryServicesVault -ResourceGroupName 'GROUP' -Name 'VAULT' | Select-Object Name, Location",
        },
        Command {
            place: Place::Azure,
            script: "Get-AzStorageAccount -ResourceGroupName 'GROUP' -Name 'ACCOUNT' | Select-Object StorageAccountName, Location, Kind",
        },
        Command {
            place: Place::Azure,
            script: "Get-AzVirtualNetwork -ResourceGroupName 'GROUP' -Name 'NETWORK' | Select-Object Name, Location",
        },
    ],
    check: Check::Azure(regions_differ),
};

fn regions_differ(_: Context<'_>, azure: &Azure) -> Decision {
    let given = [azure.vault_region(), azure.storage_region(), azure.network_region()];
    let mut regions: Vec<Name> = Vec::new();
    for region in given.iter().flatten() {
        if !regions.iter().any(|other| same_region(other, region)) {
            regions.push((*region).clone());
        }
    }
    // Two that differ settle it, whatever the third is.
    if regions.len() > 1 {
        return Ok(failure().with("regions", Value::Names(regions)).into());
    }
    all(given).map(|_| Answer::Pass)
}

/// Regions go by a programmatic and a display name, which differ in spaces and case.
fn same_region(one: &Name, other: &Name) -> bool {
    let plain = |name: &Name| name.folded().split_whitespace().collect::<String>();
    plain(one) == plain(other)
}

/// Site Recovery takes locally and geo-redundant accounts, and no zone-redundant ones.
pub static STORAGE_REDUNDANCY_UNSUPPORTED: Rule = Rule {
    id: "AZ-06",
    slug: "storage-redundancy-unsupported",
    subject: Subject::Azure,
    level: Level::Warning,
    needs: &["azure.storageRedundancy"],
    values: &[("redundancy", ValueKind::Word(&["zrs", "gzrs", "ra-gzrs"]))],
    sources: &[cite(&sources::AZURE_MATRIX_2026, "F-AZ-06"), cite(&sources::QUESTIONS, "F-AZ-06")],
    disagreement: None,
    fix: &[NEW_ACCOUNT],
    confirm: &[SHOW_REDUNDANCY],
    check: Check::Azure(storage_redundancy_unsupported),
};

fn storage_redundancy_unsupported(_: Context<'_>, azure: &Azure) -> Decision {
    Ok(match azure.storage_redundancy()? {
        StorageRedundancy::Lrs | StorageRedundancy::Grs | StorageRedundancy::RaGrs => Answer::Pass,
        other => failure().with("redundancy", Value::Word(other.word())).into(),
    })
}

/// A cool account is not taken. A hot one would be refused by the letter, but that is what general accounts
/// are unless somebody says otherwise.
pub static STORAGE_TIER_COOL: Rule = Rule {
    id: "AZ-51",
    slug: "storage-tier-cool",
    subject: Subject::Azure,
    level: Level::Warning,
    needs: &["azure.storageAccessTier"],
    values: &[],
    sources: &[cite(&sources::AZURE_MATRIX_2026, "F-AZ-06")],
    disagreement: None,
    fix: &[NEW_ACCOUNT],
    confirm: &[SHOW_TIER],
    check: Check::Azure(storage_tier_cool),
};

fn storage_tier_cool(_: Context<'_>, azure: &Azure) -> Decision {
    Ok(require(*azure.storage_access_tier()? != StorageTier::Cool))
}

/// Geo-redundant storage survives the loss of a region.
pub static STORAGE_IN_ONE_REGION: Rule = Rule {
    id: "AZ-52",
    slug: "storage-in-one-region",
    subject: Subject::Azure,
    level: Level::Advice,
    needs: &["azure.storageRedundancy"],
    values: &[],
    sources: &[cite(&sources::QUESTIONS, "F-AZ-06"), cite(&sources::REQUIREMENTS_2016, "F-AZ-06")],
    disagreement: None,
    fix: &[NEW_ACCOUNT],
    confirm: &[SHOW_REDUNDANCY],
    check: Check::Azure(storage_in_one_region),
};

fn storage_in_one_region(_: Context<'_>, azure: &Azure) -> Decision {
    Ok(match azure.storage_redundancy()? {
        StorageRedundancy::Lrs => failure().into(),
        StorageRedundancy::Grs | StorageRedundancy::RaGrs => Answer::Pass,
        // Those that are not supported are a finding of their own.
        _ => Answer::NotApplicable,
    })
}

/// Azure takes only short names of small letters and digits for storage accounts.
pub static STORAGE_ACCOUNT_NAME_INVALID: Rule = Rule {
    id: "AZ-07",
    slug: "storage-account-name-invalid",
    subject: Subject::Azure,
    level: Level::Blocker,
    needs: &["azure.storageAccount"],
    values: &[("name", ValueKind::Name)],
    sources: &[cite(&sources::PREPARE_AZURE, "F-AZ-07")],
    disagreement: None,
    fix: &[NEW_ACCOUNT],
    confirm: &[SHOW_REDUNDANCY],
    check: Check::Azure(storage_account_name_invalid),
};

fn storage_account_name_invalid(_: Context<'_>, azure: &Azure) -> Decision {
    let name = azure.storage_account()?;
    let letters = |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit();
    if (3..=24).contains(&name.as_str().len()) && name.as_str().bytes().all(letters) {
        return Ok(Answer::Pass);
    }
    Ok(failure().with("name", Value::Name(name.clone())).into())
}

/// Premium storage takes the disks but not the logs.
pub static LOG_STORAGE_MISSING: Rule = Rule {
    id: "AZ-08",
    slug: "log-storage-missing",
    subject: Subject::Azure,
    level: Level::Blocker,
    needs: &["azure.storagePerformance", "azure.logStorage"],
    values: &[],
    sources: &[
        cite(&sources::QUESTIONS, "F-AZ-08"),
        cite(&sources::PLANNER_ANALYSIS, "F-AZ-08"),
        cite(&sources::REQUIREMENTS_2016, "F-AZ-08"),
    ],
    disagreement: None,
    fix: &[Command {
        place: Place::Azure,
        script: "New-AzStorageAccount -ResourceGroupName 'GROUP' -Name 'LOGACCOUNT' -SkuName Standard_LRS -Location 'REGION'",
    }],
    confirm: &[Command {
        place: Place::Azure,
        script: "(Get-AzStorageAccount -ResourceGroupName 'GROUP' -Name 'LOGACCOUNT').Sku.Name",
    }],
    check: Check::Azure(log_storage_missing),
};

fn log_storage_missing(_: Context<'_>, azure: &Azure) -> Decision {
    if azure.log_storage == Some(true) {
        return Ok(Answer::Pass);
    }
    match azure.storage_performance {
        Some(StoragePerformance::Standard) => Ok(Answer::NotApplicable),
        Some(StoragePerformance::Premium) => Ok(require(*azure.log_storage()?)),
        None => secondsite_inventory::missing::both(azure.storage_performance(), azure.log_storage())
            .map(|_| failure().into()),
    }
}

/// Two built-in roles are needed; those that hold everything hold them too.
pub static ROLE_MISSING: Rule = Rule {
    id: "AZ-12",
    slug: "role-missing",
    subject: Subject::Azure,
    level: Level::Blocker,
    needs: &["azure.roles"],
    values: &[("roles", ValueKind::Names)],
    sources: &[cite(&sources::PREPARE_AZURE, "F-AZ-12")],
    disagreement: None,
    fix: &[
        Command {
            place: Place::Azure,
            script: "New-AzRoleAssignment -SignInName 'USER@DOMAIN' -RoleDefinitionName 'Site Recovery Contributor' -ResourceGroupName 'GROUP'",
        },
        Command {
            place: Place::Azure,
            script: "New-AzRoleAssignment -SignInName 'USER@DOMAIN' -RoleDefinitionName 'Virtual Machine Contributor' -ResourceGroupName 'GROUP'",
        },
    ],
    confirm: &[Command {
        place: Place::Azure,
        script: "Get-AzRoleAssignment -SignInName 'USER@DOMAIN' | Select-Object RoleDefinitionName, Scope",
    }],
    check: Check::Azure(role_missing),
};

fn role_missing(_: Context<'_>, azure: &Azure) -> Decision {
    let roles = azure.roles()?;
    let holds = |name: &str| roles.iter().any(|role| role.is(name));
    let lacking: Vec<Name> =
        vocabulary::ROLES.iter().filter(|name| !holds(name)).filter_map(|name| Name::new(name)).collect();
    if lacking.is_empty() {
        return Ok(Answer::Pass);
    }
    Ok(failure().with("roles", Value::Names(lacking)).into())
}

/// Azure has retired disks that it does not manage.
pub static DISKS_UNMANAGED: Rule = Rule {
    id: "AZ-15",
    slug: "disks-unmanaged",
    subject: Subject::Azure,
    level: Level::Blocker,
    needs: &["azure.managedDisks"],
    values: &[],
    sources: &[cite(&sources::HYPER_V_TUTORIAL, "F-AZ-15"), cite(&sources::AZURE_MATRIX_DRAFT, "F-AZ-15")],
    disagreement: None,
    fix: &[],
    confirm: &[],
    check: Check::Azure(disks_unmanaged),
};

fn disks_unmanaged(_: Context<'_>, azure: &Azure) -> Decision {
    Ok(require(*azure.managed_disks()?))
}
