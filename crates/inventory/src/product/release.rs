//! The version tables: which builds belong to which release, and by what names a release goes.

use std::fmt;

/// A line of products whose releases follow each other.
pub trait Release: Copy + Ord + fmt::Debug + 'static {
    /// Every release, oldest first.
    const ALL: &'static [Self];
    /// The name the product is written by.
    fn name(self) -> &'static str;
    /// Other names it goes by; matched in any case.
    fn also(self) -> &'static [&'static str];
    /// What its builds start with, as many numbers as tell it apart.
    fn prefix(self) -> &'static [u32];
}

/// Windows Server as a host or VMM server runs it (F-BLD-01 to F-BLD-07).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WindowsRelease {
    /// Windows Server 2012
    Server2012,
    /// Windows Server 2012 R2
    Server2012R2,
    /// Windows Server 2016
    Server2016,
    /// Windows Server 2019
    Server2019,
    /// Windows Server 2022
    Server2022,
    /// Windows Server 2025
    Server2025,
}

impl Release for WindowsRelease {
    const ALL: &'static [Self] = &[
        Self::Server2012,
        Self::Server2012R2,
        Self::Server2016,
        Self::Server2019,
        Self::Server2022,
        Self::Server2025,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Server2012 => "Windows Server 2012",
            Self::Server2012R2 => "Windows Server 2012 R2",
            Self::Server2016 => "Windows Server 2016",
            Self::Server2019 => "Windows Server 2019",
            Self::Server2022 => "Windows Server 2022",
            Self::Server2025 => "Windows Server 2025",
        }
    }

    fn also(self) -> &'static [&'static str] {
        &[]
    }

    fn prefix(self) -> &'static [u32] {
        match self {
            Self::Server2012 => &[6, 2, 9200],
            Self::Server2012R2 => &[6, 3, 9600],
            Self::Server2016 => &[10, 0, 14393],
            Self::Server2019 => &[10, 0, 17763],
            Self::Server2022 => &[10, 0, 20348],
            Self::Server2025 => &[10, 0, 26100],
        }
    }
}

/// System Center Virtual Machine Manager (F-BLD-20 to F-BLD-26).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VmmRelease {
    /// VMM 2012, before its service pack
    Vmm2012,
    /// VMM 2012 SP1
    Vmm2012Sp1,
    /// VMM 2012 R2
    Vmm2012R2,
    /// VMM 2016
    Vmm2016,
    /// VMM 2019
    Vmm2019,
    /// VMM 2022
    Vmm2022,
    /// VMM 2025
    Vmm2025,
}

impl Release for VmmRelease {
    const ALL: &'static [Self] = &[
        Self::Vmm2012,
        Self::Vmm2012Sp1,
        Self::Vmm2012R2,
        Self::Vmm2016,
        Self::Vmm2019,
        Self::Vmm2022,
        Self::Vmm2025,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Vmm2012 => "System Center 2012",
            Self::Vmm2012Sp1 => "System Center 2012 SP1",
            Self::Vmm2012R2 => "System Center 2012 R2",
            Self::Vmm2016 => "System Center 2016",
            Self::Vmm2019 => "System Center 2019",
            Self::Vmm2022 => "System Center 2022",
            Self::Vmm2025 => "System Center 2025",
        }
    }

    fn also(self) -> &'static [&'static str] {
        match self {
            Self::Vmm2012 => &["VMM 2012"],
            Self::Vmm2012Sp1 => &["VMM 2012 SP1"],
            Self::Vmm2012R2 => &["VMM 2012 R2"],
            Self::Vmm2016 => &["VMM 2016"],
            Self::Vmm2019 => &["VMM 2019"],
            Self::Vmm2022 => &["VMM 2022"],
            Self::Vmm2025 => &["VMM 2025"],
        }
    }

    fn prefix(self) -> &'static [u32] {
        match self {
            Self::Vmm2012 => &[3, 0],
            Self::Vmm2012Sp1 => &[3, 1],
            Self::Vmm2012R2 => &[3, 2],
            Self::Vmm2016 => &[4, 0],
            Self::Vmm2019 => &[10, 19],
            Self::Vmm2022 => &[10, 22],
            Self::Vmm2025 => &[10, 25],
        }
    }
}
