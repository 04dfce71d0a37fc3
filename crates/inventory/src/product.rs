//! Versions: builds as servers report them, and the products they belong to (facts F-BLD-01 to F-BLD-26).

mod release;

use std::cmp::Ordering;
use std::fmt;
use std::sync::Arc;

use crate::value::folded;
pub use release::{Release, VmmRelease, WindowsRelease};

/// A build number of two to four parts, such as `10.0.14393`; shown as given, compared by its parts.
#[derive(Clone, Debug)]
pub struct Build {
    text: Arc<str>,
    parts: [u32; 4],
}

impl Build {
    /// `None` when the text is not two to four numbers with full stops between.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = [0; 4];
        let mut slots = parts.iter_mut();
        let mut count = 0_u8;
        for part in text.split('.') {
            if part.is_empty() || !part.bytes().all(|byte| byte.is_ascii_digit()) {
                return None;
            }
            *slots.next()? = part.parse().ok()?;
            count = count.saturating_add(1);
        }
        (count >= 2).then(|| Self { text: text.into(), parts })
    }

    /// The four numbers, zero where the text had fewer.
    #[must_use]
    pub const fn parts(&self) -> [u32; 4] {
        self.parts
    }

    /// The build as it was given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl PartialEq for Build {
    fn eq(&self, other: &Self) -> bool {
        self.parts == other.parts && self.text == other.text
    }
}

impl Eq for Build {}

/// A version of a product: the build a server reports, or the product by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Version<R> {
    /// What the server reports.
    Build(Build),
    /// What an administrator says.
    Product(R),
}

/// The version of Windows Server a machine runs.
pub type WindowsVersion = Version<WindowsRelease>;

/// The version of VMM a server runs.
pub type VmmVersion = Version<VmmRelease>;

impl<R: Release> Version<R> {
    /// Reads a build or a product name; `None` for anything else, also for a build cut so short that its
    /// release cannot be told: `10.0` would be older than any Windows Server it may stand for.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Some(build) = Build::parse(text) {
            let told = R::ALL.iter().all(|release| release.prefix().len() <= text.split('.').count());
            return told.then_some(Self::Build(build));
        }
        let wanted = folded(text);
        let named = |name: &&str| folded(name) == wanted;
        R::ALL
            .iter()
            .find(|release| named(&release.name()) || release.also().iter().any(named))
            .map(|release| Self::Product(*release))
    }

    /// The release this version belongs to; `None` for a build in no table.
    #[must_use]
    pub fn release(&self) -> Option<R> {
        match self {
            Self::Product(release) => Some(*release),
            Self::Build(build) => {
                R::ALL.iter().copied().find(|release| build.parts.starts_with(release.prefix()))
            }
        }
    }

    /// How this version stands to a release; a build in no table stands between its neighbours.
    #[must_use]
    pub fn against(&self, release: R) -> Ordering {
        match self {
            Self::Product(own) => own.cmp(&release),
            Self::Build(build) => {
                let prefix = release.prefix();
                build.parts.iter().take(prefix.len()).cmp(prefix.iter())
            }
        }
    }
}

impl<R: Release> fmt::Display for Version<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Build(build) => formatter.write_str(build.as_str()),
            Self::Product(release) => formatter.write_str(release.name()),
        }
    }
}

/// The version of something that may not be installed at all, such as the Site Recovery Provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Component {
    /// Known not to be installed; written `none`.
    NotInstalled,
    /// Installed, with this version.
    Installed(Build),
}

impl Component {
    /// Reads `none` or a build; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text == "none" { Some(Self::NotInstalled) } else { Build::parse(text).map(Self::Installed) }
    }
}

impl fmt::Display for Component {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotInstalled => formatter.write_str("none"),
            Self::Installed(build) => formatter.write_str(build.as_str()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn builds_and_names_of_the_version_tables_give_their_release() {
        use VmmRelease as V;
        use WindowsRelease as W;
        for (text, release) in [
            ("6.2.9200", W::Server2012),
            ("6.3.9600", W::Server2012R2),
            ("10.0.14393", W::Server2016),
            ("10.0.17763.5820", W::Server2019),
            ("10.0.20348", W::Server2022),
            ("10.0.26100", W::Server2025),
            ("windows server 2012 r2", W::Server2012R2),
        ] {
            assert_eq!(WindowsVersion::parse(text).unwrap().release(), Some(release), "{text}");
        }
        for (text, release) in [
            ("3.0.6005.0", V::Vmm2012),
            ("3.1.6027.0", V::Vmm2012Sp1),
            ("3.2.8292.0", V::Vmm2012R2),
            ("4.0.2244.0", V::Vmm2016),
            ("10.19.2591.0", V::Vmm2019),
            ("10.22.1287.0", V::Vmm2022),
            ("10.25.1200.0", V::Vmm2025),
            ("VMM 2012 R2", V::Vmm2012R2),
            ("System Center 2012 SP1", V::Vmm2012Sp1),
        ] {
            assert_eq!(VmmVersion::parse(text).unwrap().release(), Some(release), "{text}");
        }
    }

    #[test]
    fn a_build_in_no_table_has_no_release_but_stands_between_its_neighbours() {
        let channel = WindowsVersion::parse("10.0.18363").unwrap();
        assert_eq!(channel.release(), None);
        assert_eq!(channel.against(WindowsRelease::Server2019), Ordering::Greater);
        assert_eq!(channel.against(WindowsRelease::Server2022), Ordering::Less);
        let old = WindowsVersion::parse("6.1.7601").unwrap();
        assert_eq!(old.against(WindowsRelease::Server2012), Ordering::Less);
    }

    #[test]
    fn what_is_no_version_is_refused() {
        for text in ["", "10", "10.0", "10.", "1.2.3.4.5", "10.0.x", "Windows 11", "+1.2", "4294967296.0"] {
            assert_eq!(WindowsVersion::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_component_is_a_build_or_known_to_be_absent() {
        assert_eq!(Component::parse("none"), Some(Component::NotInstalled));
        assert_eq!(Component::parse("5.24.0614.1").unwrap().to_string(), "5.24.0614.1");
        assert_eq!(Component::parse("None installed"), None);
    }
}
