//! Versions as administrators, directories and systems write them.

use crate::words::{is_not_installed, plain};

/// What stands after a product and is not part of its version: the edition, and what kind of copy it is.
const EDITIONS: [&str; 6] = ["standard", "datacenter", "essentials", "edition", "evaluation", "eval"];

/// The versions of Windows Server by year and month or half-year, and the builds they are (F-BLD-03 to F-BLD-07).
const RELEASES: [(&str, &str); 11] = [
    ("1607", "10.0.14393"),
    ("1709", "10.0.16299"),
    ("1803", "10.0.17134"),
    ("1809", "10.0.17763"),
    ("1903", "10.0.18362"),
    ("1909", "10.0.18363"),
    ("2004", "10.0.19041"),
    ("20h2", "10.0.19042"),
    ("21h2", "10.0.20348"),
    ("23h2", "10.0.25398"),
    ("24h2", "10.0.26100"),
];

/// A version as inventories write it: without the maker before the product and the edition after it, a build as
/// Active Directory writes it, `10.0 (14393)`, with full stops alone, and a release such as `1809` as its build. Who
/// types and who pastes are read alike. `parses` and `products` are those of the field.
#[must_use]
pub fn version(text: &str, parses: fn(&str) -> bool, products: &[&str]) -> Option<String> {
    let text = text.trim();
    if products.contains(&"none") && is_not_installed(text) {
        return Some("none".to_owned());
    }
    let mut words: Vec<&str> = text.split_whitespace().collect();
    if words.first().is_some_and(|word| word.eq_ignore_ascii_case("microsoft")) {
        words.remove(0);
    }
    while words.len() > 1 && words.last().is_some_and(|word| EDITIONS.contains(&plain(word).as_str())) {
        words.pop();
    }
    let bare = words.join(" ");
    let name = plain(&bare);
    if let Some(product) = products.iter().find(|product| plain(product) == name) {
        return Some((*product).to_owned());
    }
    if products.iter().any(|product| product.starts_with("Windows Server")) {
        let number = name.strip_prefix("windowsserver").unwrap_or(&name);
        let number = number.strip_prefix("version").unwrap_or(number);
        if let Some((_, build)) = RELEASES.iter().find(|(release, _)| *release == number) {
            return Some((*build).to_owned());
        }
    }
    let build = text.replace(" (", ".").replace(')', "");
    [text, &bare, &build].into_iter().find(|text| parses(text)).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::version;
    use secondsite_inventory::{Kind, Table};

    fn read(table: Table, field: &str, text: &str) -> Option<String> {
        let Some(Kind::Version { parses, products, .. }) = table.shape().field(field).map(|field| field.kind)
        else {
            panic!("{field} is a version");
        };
        version(text, parses, &products())
    }

    #[test]
    fn a_product_is_read_without_its_maker_and_edition() {
        for text in [
            "Windows Server 2019",
            "windows server 2019",
            "Windows Server 2019 Datacenter",
            "Microsoft Windows Server 2019 Datacenter",
            "MICROSOFT WINDOWS SERVER 2019 STANDARD",
            "Windows Server 2019 Standard Evaluation",
            " Windows  Server 2019 Datacenter Edition ",
        ] {
            assert_eq!(
                read(Table::Hosts, "operatingSystem", text).as_deref(),
                Some("Windows Server 2019"),
                "{text}"
            );
        }
        let old = read(Table::Hosts, "operatingSystem", "Windows Server 2012R2 Datacenter");
        assert_eq!(old.as_deref(), Some("Windows Server 2012 R2"));
        assert_eq!(read(Table::VmmServers, "version", "VMM 2019").as_deref(), Some("VMM 2019"));
    }

    #[test]
    fn a_release_by_year_and_month_is_its_build() {
        for text in ["1809", "Windows Server 1809", "Windows Server, version 1809", "Version 1809 Datacenter"]
        {
            assert_eq!(read(Table::Hosts, "operatingSystem", text).as_deref(), Some("10.0.17763"), "{text}");
        }
        assert_eq!(read(Table::VmmServers, "version", "1809"), None, "VMM has no such versions");
    }

    #[test]
    fn what_is_no_version_of_the_field_is_none() {
        for text in
            ["Windows 11", "Datacenter", "Microsoft", "Windows Server 2099", "Windows 10 1809", "", "10.0"]
        {
            assert_eq!(read(Table::Hosts, "operatingSystem", text), None, "{text}");
        }
    }
}
