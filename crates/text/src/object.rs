//! What the things that findings are about are called.

use secondsite_inventory::product::{Release, Version};
use secondsite_inventory::tables::Rows;
use secondsite_inventory::{Datum, Inventory, Object, Table};

use crate::field::table_whole;
use crate::language::Language;
use crate::say::{Arg, say};
use crate::visible;

/// What an object is called: `Gold on vmm01`, `hv03`, `Azure`, `the host groups`, `the estate`.
#[must_use]
pub fn object(language: Language, inventory: &Inventory, object: Object) -> String {
    match object {
        Object::Estate => say(language, "object-estate", &[]),
        Object::Table(table) => table_whole(language, table),
        Object::Row(table, row) => match inventory.rows(table) {
            Some(rows) => row_name(language, table, &Row { rows, row }),
            None => table_whole(language, table),
        },
    }
}

fn row_name(language: Language, table: Table, row: &Row<'_>) -> String {
    let on = |name: String, server: &str| {
        say(language, "object-on", &[("name", name.into()), ("server", row.text(server).into())])
    };
    match table {
        Table::Clouds | Table::LogicalNetworks | Table::VmNetworks => on(row.text("name"), "vmmServer"),
        Table::HostGroups => on(row.text("path"), "vmmServer"),
        Table::VirtualMachines => {
            let name = on(row.text("name"), "host");
            match row.rows.get(row.row, "count").and_then(|count| count.as_number()) {
                Some(count) if count > 1 => {
                    say(language, "object-alike", &[("name", name.into()), ("count", Arg::Number(count))])
                }
                _ => name,
            }
        }
        Table::NetworkMappings => {
            let from = row.rows.get(row.row, "from");
            let member = |name| from.as_ref().and_then(|from| from.member(name)).and_then(Datum::as_text);
            let (network, server) = (member("vmNetwork"), member("vmmServer"));
            let args =
                [("name", network.unwrap_or_default().into()), ("server", server.unwrap_or_default().into())];
            say(language, "object-mapping", &args)
        }
        Table::Connectivity => match row.text("from") {
            all if all == "*" => say(language, "object-all-servers", &[]),
            server => visible(&server).into_owned(),
        },
        Table::Accepted => visible(&row.text("rule")).into_owned(),
        Table::Azure
        | Table::Sites
        | Table::VmmServers
        | Table::Clusters
        | Table::Hosts
        | Table::ReplicationPolicies => visible(&row.text("name")).into_owned(),
    }
}

/// One row of a table whose type need not be known.
struct Row<'a> {
    rows: &'a dyn Rows,
    row: usize,
}

impl Row<'_> {
    /// A field that is text; empty when the row does not say.
    fn text(&self, field: &str) -> String {
        match self.rows.get(self.row, field) {
            Some(Datum::Text(text)) => text,
            _ => String::new(),
        }
    }
}

/// A version with the product its build belongs to: `3.2.8292.0 (System Center 2012 R2)`.
#[must_use]
pub fn version<R: Release>(language: Language, version: &Version<R>) -> String {
    match (version, version.release()) {
        (Version::Build(build), Some(release)) => {
            let args = [("build", build.as_str().into()), ("product", release.name().into())];
            say(language, "version-of-product", &args)
        }
        _ => version.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use secondsite_inventory::product::{VmmVersion, WindowsVersion};
    use secondsite_inventory::tables::{Cloud, Connectivity, MappingEnd, NetworkMapping, VirtualMachine};
    use secondsite_inventory::value::Name;

    use super::*;
    use Language::{English, Swedish};

    fn name(text: &str) -> Name {
        Name::new(text).unwrap()
    }

    #[test]
    fn objects_are_called_by_what_tells_them_apart() {
        let mut inventory = Inventory::default();
        inventory.add(Cloud::new(name("Gold"), name("vmm\u{202e}01")));
        inventory.add(VirtualMachine::new(name("web"), name("hv03"))).count = std::num::NonZeroU32::new(20);
        inventory.add(Connectivity::new(name("*")));
        inventory.add(NetworkMapping::new(MappingEnd::new(name("vmm01"), name("Prod"))));
        let said = |language, table| object(language, &inventory, Object::Row(table, 0));
        assert_eq!(said(English, Table::Clouds), r"Gold on vmm\u{202e}01");
        assert_eq!(said(Swedish, Table::Clouds), r"Gold på vmm\u{202e}01");
        assert_eq!(said(English, Table::VirtualMachines), "web on hv03 (20 alike)");
        assert_eq!(said(Swedish, Table::Connectivity), "alla servrar");
        assert_eq!(said(English, Table::NetworkMappings), "the mapping of Prod on vmm01");
        assert_eq!(object(English, &inventory, Object::Estate), "the estate");
        assert_eq!(object(English, &inventory, Object::Table(Table::Azure)), "Azure");
        assert_eq!(object(English, &inventory, Object::Row(Table::Hosts, 7)), "the Hyper-V hosts");
        assert_eq!(object(English, &inventory, Object::Row(Table::Clouds, 7)), " on ");
    }

    #[test]
    fn a_build_is_followed_by_its_product() {
        let build = VmmVersion::parse("3.2.8292.0").unwrap();
        assert_eq!(version(Swedish, &build), "3.2.8292.0 (System Center 2012 R2)");
        assert_eq!(version(English, &VmmVersion::parse("VMM 2016").unwrap()), "System Center 2016");
        assert_eq!(version(English, &WindowsVersion::parse("10.0.99999").unwrap()), "10.0.99999");
    }
}
