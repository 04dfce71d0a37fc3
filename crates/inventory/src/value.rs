//! The newtypes an inventory is made of: names, texts, sizes, times and dates.

use std::fmt;
use std::sync::Arc;

use time::format_description::well_known::Rfc3339;
use time::{Month, OffsetDateTime};

/// Longest text a field may hold, in characters.
pub const TEXT_LIMIT: usize = 1024;

/// Most levels of lists and objects that an inventory's JSON may have.
pub const DEPTH_LIMIT: usize = 64;

/// The form in which names are compared: Unicode lower case, no other normalisation.
#[must_use]
pub fn folded(text: &str) -> String {
    text.to_lowercase()
}

/// A name of something in the estate, shown as given and compared without regard to case. Never empty.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(Arc<str>);

impl Name {
    /// `None` for an empty name; nothing else is refused here.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        (!text.is_empty()).then(|| Self(text.into()))
    }

    /// The name as it was given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What the name is compared by.
    #[must_use]
    pub fn folded(&self) -> String {
        folded(&self.0)
    }

    /// Whether both name the same thing.
    #[must_use]
    pub fn same(&self, other: &Self) -> bool {
        self.is(&other.0)
    }

    /// Whether this is the name written as `text`, in whatever case.
    #[must_use]
    pub fn is(&self, text: &str) -> bool {
        if self.0.is_ascii() && text.is_ascii() {
            self.0.eq_ignore_ascii_case(text)
        } else {
            self.folded() == folded(text)
        }
    }
}

impl fmt::Display for Name {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Free text, at most [`TEXT_LIMIT`] characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text(Arc<str>);

impl Text {
    /// Any text; the length is the reader's business, since only it can say where the text stood.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// The text as it was given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A size in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bytes(pub u64);

impl Bytes {
    /// The units an inventory may write, smallest first, in steps of 1,024.
    pub const UNITS: [&str; 5] = ["B", "KiB", "MiB", "GiB", "TiB"];

    /// `count` gibibytes; more than fits is the largest size there is.
    #[must_use]
    pub const fn gibibytes(count: u64) -> Self {
        Self(count.saturating_mul(1 << 30))
    }

    /// `count` mebibytes; more than fits is the largest size there is.
    #[must_use]
    pub const fn mebibytes(count: u64) -> Self {
        Self(count.saturating_mul(1 << 20))
    }

    /// Reads `127 GiB`: a whole number and a unit. `None` when it is neither, or does not fit.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let (number, unit) = text.split_at_checked(digits)?;
        let unit = unit.trim_start();
        let step = Self::UNITS.iter().position(|name| *name == unit)?;
        let factor = 1024_u64.checked_pow(u32::try_from(step).ok()?)?;
        number.parse::<u64>().ok()?.checked_mul(factor).map(Self)
    }
}

/// A length of time in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seconds(pub u64);

/// A rate in bytes per second.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BytesPerSecond(pub u64);

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(time::Date);

impl Date {
    /// 1 January 1970.
    pub const EPOCH: Self = Self(OffsetDateTime::UNIX_EPOCH.date());

    /// `None` when the calendar has no such day.
    #[must_use]
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let month = Month::try_from(month).ok()?;
        time::Date::from_calendar_date(year, month, day).ok().map(Self)
    }

    /// Reads `2026-11-23`, the only form there is.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let widths = parts.next().is_none() && year.len() == 4 && month.len() == 2 && day.len() == 2;
        let digits = text.bytes().all(|byte| byte == b'-' || byte.is_ascii_digit());
        if !(widths && digits) {
            return None;
        }
        Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// Year, month (1 to 12) and day of the month.
    #[must_use]
    pub fn parts(self) -> (i32, u8, u8) {
        let (year, month, day) = self.0.to_calendar_date();
        (year, u8::from(month), day)
    }

    /// The same day one year before; 29 February gives 28 February.
    #[must_use]
    pub fn year_before(self) -> Self {
        let (year, month, day) = self.parts();
        let before = year.saturating_sub(1);
        Self::new(before, month, day).or_else(|| Self::new(before, month, 28)).unwrap_or(self)
    }

    /// Days since 1 January 1970, negative before it.
    #[must_use]
    pub fn days_since_1970(self) -> i64 {
        i64::from(self.0.to_julian_day()).saturating_sub(2_440_588)
    }

    /// The inverse of [`Date::days_since_1970`]; `None` outside the calendar.
    #[must_use]
    pub fn from_days_since_1970(days: i64) -> Option<Self> {
        let julian = i32::try_from(days.checked_add(2_440_588)?).ok()?;
        time::Date::from_julian_day(julian).ok().map(Self)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        write!(formatter, "{year:04}-{month:02}-{day:02}")
    }
}

/// A moment as RFC 3339 text, kept as it was given.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Timestamp(Arc<str>);

impl Timestamp {
    /// `None` when the text is not an RFC 3339 time.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        OffsetDateTime::parse(text, &Rfc3339).ok()?;
        Some(Self(text.into()))
    }

    /// The moment as it was given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The moment itself, whatever offset it is written with, in nanoseconds since 1970.
    #[must_use]
    pub fn moment(&self) -> Option<i128> {
        OffsetDateTime::parse(&self.0, &Rfc3339).ok().map(OffsetDateTime::unix_timestamp_nanos)
    }

    /// The day of the moment, in its own offset.
    #[must_use]
    pub fn date(&self) -> Option<Date> {
        Date::parse(self.0.get(..10)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_read_in_steps_of_1024() {
        assert_eq!(Bytes::parse("127 GiB"), Some(Bytes(136_365_211_648)));
        assert_eq!(Bytes::parse("5B"), Some(Bytes(5)));
        for wrong in ["", "GiB", "127 GB", "-1 GiB", "1.5 GiB", "99999999999 TiB", "1 gib"] {
            assert_eq!(Bytes::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn dates_are_days_of_the_calendar_in_one_form() {
        assert_eq!(Date::parse("2024-02-29").map(|date| date.to_string()), Some("2024-02-29".to_owned()));
        for wrong in ["2023-02-29", "2024-2-29", "24-02-29", "2024-02-29T00:00", "+024-02-29", ""] {
            assert_eq!(Date::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_year_before_a_leap_day_ends_in_february() {
        let leap = Date::new(2024, 2, 29).unwrap();
        assert_eq!(leap.year_before(), Date::new(2023, 2, 28).unwrap());
    }

    #[test]
    fn days_are_counted_from_1970() {
        let day = Date::new(2026, 11, 23).unwrap();
        assert_eq!(Date::new(1970, 1, 1).unwrap().days_since_1970(), 0);
        assert_eq!(Date::from_days_since_1970(day.days_since_1970()), Some(day));
    }

    #[test]
    fn names_are_compared_without_regard_to_case() {
        let name = Name::new("Värd-01").unwrap();
        assert!(name.is("VÄRD-01"));
        assert!(!name.is("Vard-01"));
        assert_eq!(Name::new(""), None);
    }

    #[test]
    fn a_time_from_powershell_is_read_with_its_seven_decimals() {
        let moment = Timestamp::parse("2026-11-23T08:15:30.1234567+01:00").unwrap();
        assert_eq!(moment.date(), Date::new(2026, 11, 23));
        assert_eq!(Timestamp::parse("2026-11-23 08:15"), None);
        let in_greenwich = Timestamp::parse("2026-11-23T07:15:30.1234567Z").unwrap();
        assert_eq!(moment.moment(), in_greenwich.moment());
    }
}
