//! The end of support of each release. A published day is the last good one.

use secondsite_inventory::product::{VmmRelease, WindowsRelease};
use secondsite_inventory::value::Date;

/// The last days of a release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Support {
    /// The last day of mainstream support.
    pub mainstream: &'static str,
    /// The last day of extended support, after which there are no free security updates.
    pub extended: &'static str,
    /// The last day of paid security updates, where the sources agree on one.
    pub paid: Option<&'static str>,
}

/// How it stands with a release on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// More than a year is left.
    Supported,
    /// Support ends on this day, within a year.
    Ends(Date),
    /// It ended with this day.
    Ended(Date),
}

const fn until(mainstream: &'static str, extended: &'static str) -> Support {
    Support { mainstream, extended, paid: None }
}

/// The dates of Windows Server (F-LIFE-10 to F-LIFE-15).
#[must_use]
pub const fn of_windows(release: WindowsRelease) -> Support {
    match release {
        WindowsRelease::Server2012 | WindowsRelease::Server2012R2 => {
            Support { paid: Some("2026-10-13"), ..until("2018-10-09", "2023-10-10") }
        }
        WindowsRelease::Server2016 => until("2022-01-11", "2027-01-12"),
        WindowsRelease::Server2019 => until("2024-01-09", "2029-01-09"),
        WindowsRelease::Server2022 => until("2026-10-13", "2031-10-14"),
        WindowsRelease::Server2025 => until("2029-11-13", "2034-11-14"),
    }
}

/// The dates of VMM (F-LIFE-20 to F-LIFE-25); none are confirmed for VMM 2025 (F-LIFE-26).
#[must_use]
pub const fn of_vmm(release: VmmRelease) -> Option<Support> {
    Some(match release {
        // Without the service pack one day is given, for all support.
        VmmRelease::Vmm2012 => until("2014-01-14", "2014-01-14"),
        VmmRelease::Vmm2012Sp1 | VmmRelease::Vmm2012R2 => until("2017-07-11", "2022-07-12"),
        VmmRelease::Vmm2016 => until("2022-01-11", "2027-01-11"),
        VmmRelease::Vmm2019 => until("2024-04-09", "2029-04-09"),
        VmmRelease::Vmm2022 => until("2027-04-13", "2032-04-13"),
        VmmRelease::Vmm2025 => return None,
    })
}

impl Support {
    /// How it stands on a day; nothing for a table entry that is no day, which a test rules out.
    #[must_use]
    pub fn on(self, today: Date) -> Option<Standing> {
        let last = Date::parse(self.extended)?;
        Some(if today > last {
            Standing::Ended(last)
        } else if today >= last.year_before() {
            Standing::Ends(last)
        } else {
            Standing::Supported
        })
    }
}

#[cfg(test)]
mod tests {
    use secondsite_inventory::product::Release;

    use super::*;

    #[test]
    fn every_date_is_a_day_and_mainstream_support_ends_first() {
        let windows = WindowsRelease::ALL.iter().map(|release| of_windows(*release));
        for support in windows.chain(VmmRelease::ALL.iter().filter_map(|release| of_vmm(*release))) {
            let (mainstream, extended) = (Date::parse(support.mainstream), Date::parse(support.extended));
            assert!(mainstream.is_some() && mainstream <= extended, "{support:?}");
            let paid = support.paid.map(|day| Date::parse(day).unwrap());
            assert!(paid.is_none_or(|paid| Some(paid) > extended), "{support:?}");
        }
    }

    #[test]
    fn the_published_day_is_the_last_good_one() {
        let support = of_windows(WindowsRelease::Server2016);
        let on = |day| support.on(Date::parse(day).unwrap()).unwrap();
        let last = Date::parse("2027-01-12").unwrap();
        assert_eq!(on("2026-01-11"), Standing::Supported);
        assert_eq!(on("2026-01-12"), Standing::Ends(last));
        assert_eq!(on("2027-01-12"), Standing::Ends(last));
        assert_eq!(on("2027-01-13"), Standing::Ended(last));
    }
}
