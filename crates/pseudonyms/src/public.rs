//! What is the same in every estate, and so stays as it is.

use secondsite_inventory::Table;
use secondsite_inventory::value::{Name, folded};
use secondsite_rules::{catalogue, vocabulary};

/// Words that names of guest systems are made of.
const SYSTEM_WORDS: &[&str] = &[
    "64-bit",
    "32-bit",
    "almalinux",
    "azure",
    "bit",
    "business",
    "centos",
    "core",
    "data",
    "datacenter",
    "debian",
    "edition",
    "enterprise",
    "essentials",
    "fedora",
    "foundation",
    "freebsd",
    "gnu",
    "hat",
    "home",
    "hyper-v",
    "leap",
    "linux",
    "lts",
    "microsoft",
    "nano",
    "of",
    "opensuse",
    "oracle",
    "premium",
    "pro",
    "professional",
    "r2",
    "red",
    "release",
    "rhel",
    "rocky",
    "server",
    "sles",
    "small",
    "sp1",
    "sp2",
    "sp3",
    "sp4",
    "sp5",
    "standard",
    "stream",
    "suse",
    "ubuntu",
    "ultimate",
    "vista",
    "web",
    "windows",
    "x64",
    "x86",
    "xp",
];

/// Whether a text is a word of a guest system's name, or a version.
pub fn is_system_word(word: &str) -> bool {
    let is_version = word.len() <= 12 && word.chars().all(|letter| letter.is_ascii_digit() || letter == '.');
    is_version || SYSTEM_WORDS.contains(&folded(word).as_str())
}

/// Whether a text is the number of an update.
pub fn is_update(text: &str) -> bool {
    let digits = folded(text);
    let digits = digits.strip_prefix("kb").unwrap_or_default();
    (6..=8).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a document names the region.
pub fn is_region(text: &str) -> bool {
    Name::new(text).is_some_and(|name| vocabulary::is_region(&name))
}

/// Whether the text is one of a list.
pub fn is_among(list: &[&str], text: &str) -> bool {
    let text = folded(text);
    list.iter().any(|word| folded(word) == text)
}

/// Whether the text is the id of a rule.
pub fn is_rule(text: &str) -> bool {
    catalogue::all().iter().any(|rule| rule.id.eq_ignore_ascii_case(text))
}

/// Whether the text names what findings can be about.
pub fn is_table(text: &str) -> bool {
    text == "estate" || Table::named(text).is_some()
}

/// How many bytes at the end of an address belong to one that a document names; all of it when it is one, or a
/// pattern that covers one.
pub fn documented_end(address: &str) -> usize {
    let address = folded(address);
    let bare = address.strip_prefix("*.").unwrap_or(&address);
    let mut longest = 0;
    for known in vocabulary::addresses() {
        let end = known.strip_prefix('*').unwrap_or(known);
        if address == known || (address.starts_with("*.") && lies_under(known, bare)) {
            return address.len();
        }
        if end.starts_with('.') && address.ends_with(end) {
            longest = end.len().max(longest);
        }
    }
    longest
}

fn lies_under(address: &str, suffix: &str) -> bool {
    let before = address.strip_suffix(suffix);
    suffix.contains('.') && before.is_some_and(|before| before.ends_with('.'))
}
