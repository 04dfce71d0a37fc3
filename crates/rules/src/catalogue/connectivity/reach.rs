//! Whether a server reaches an address, by what the inventory says of it.

use secondsite_inventory::Inventory;
use secondsite_inventory::missing::{Known, Missing, both};
use secondsite_inventory::tables::{Connectivity, Record};
use secondsite_inventory::value::{Name, folded};

/// The addresses of Site Recovery between sites, and the early ones to Azure (F-CON-02).
pub const BETWEEN_SITES: &[&str] = &[
    "*.accesscontrol.windows.net",
    "*.backup.windowsazure.com",
    "*.blob.core.windows.net",
    "*.hypervrecoverymanager.windowsazure.com",
    "time.nist.gov",
    "time.windows.com",
];

/// One more that the list of a year before has (F-CON-03).
pub const OLDER: &str = "*.store.core.windows.net";

/// The addresses of the public cloud (F-CON-04).
pub const PUBLIC: &[&str] = &[
    "login.microsoftonline.com",
    "*.backup.windowsazure.com",
    "*.hypervrecoverymanager.windowsazure.com",
    "*.blob.core.windows.net",
    "time.windows.com",
];

/// Telemetry, which may stay closed (F-CON-04).
pub const TELEMETRY: &str = "dc.services.visualstudio.com";

/// The addresses of Azure Government (F-CON-05).
pub const US_GOVERNMENT: &[&str] = &[
    "login.microsoftonline.us",
    "*.backup.windowsazure.us",
    "*.hypervrecoverymanager.windowsazure.us",
    "*.blob.core.usgovcloudapi.net",
    "time.nist.gov",
];

/// Whether the server reaches the address. Its own row comes before the one for all servers, and within a
/// row what is closed before what is open.
///
/// # Errors
/// No row says so, or one that comes first may say otherwise.
pub fn is_open(inventory: &Inventory, server: &Name, address: &str) -> Known<bool> {
    let row = |name: &str| inventory.connectivity.iter().flatten().find(|row| row.from.is(name));
    let (own, all) = (row(server.as_str()), row("*"));
    for row in [own, all].into_iter().flatten() {
        if let Some(is_open) = says(row, address)? {
            return Ok(is_open);
        }
    }
    Err(Missing::field(Connectivity::SHAPE.name, "open"))
}

/// What one row says of the address, if anything.
fn says(row: &Connectivity, address: &str) -> Known<Option<bool>> {
    let covers = |entry: &Name| lies_under(address, entry.as_str());
    let within = |entry: &Name| covers(entry) || lies_under(entry.as_str(), address);
    let closed = row.closed().map(|closed| closed.iter().any(within));
    if closed == Ok(true) {
        return Ok(Some(false));
    }
    let open = row.open().map(|open| open.iter().any(covers));
    let (_, open) = both(closed, open)?;
    Ok(open.then_some(true))
}

/// Whether an address is another, or one of those that another's pattern means.
fn lies_under(address: &str, pattern: &str) -> bool {
    let (address, pattern) = (folded(address), folded(pattern));
    let below = pattern.strip_prefix('*').filter(|suffix| suffix.starts_with('.'));
    address == pattern || below.is_some_and(|suffix| address.ends_with(suffix))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_means_what_ends_like_it_after_a_whole_label() {
        assert!(lies_under("a.blob.core.windows.net", "*.BLOB.core.windows.net"));
        assert!(lies_under("*.blob.core.windows.net", "*.windows.net"));
        assert!(!lies_under("blob.core.windows.net", "*.blob.core.windows.net"));
        assert!(!lies_under("a.myblob.core.windows.net", "*.blob.core.windows.net"));
        assert!(!lies_under("time.windows.com.example", "time.windows.com"));
    }
}
