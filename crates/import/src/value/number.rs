//! Numbers as spreadsheets write them: thousands grouped, a comma or a full stop before decimals, a unit.

use super::Why;
use crate::words::plain;

/// A decimal number: its digits without the mark, and how many of them are decimals.
struct Decimal {
    digits: u128,
    decimals: u32,
}

/// A whole number.
pub fn whole(text: &str, mark: Option<char>) -> Result<u64, Why> {
    Decimal::read(text, mark)?.times(1, true)
}

/// A number with a unit, or with what the heading says it counts.
pub fn measured(
    text: &str,
    mark: Option<char>,
    from_heading: Option<u64>,
    factor_of: fn(&str) -> Option<u64>,
) -> Result<u64, Why> {
    let letters = text.find(char::is_alphabetic).unwrap_or(text.len());
    let (number, unit) = text.split_at_checked(letters).ok_or(Why::NotANumber)?;
    let factor =
        if unit.is_empty() { from_heading.unwrap_or(1) } else { factor_of(unit).ok_or(Why::NotANumber)? };
    // Part of a byte or a second is no measure, unless a unit explains it.
    Decimal::read(number.trim_end(), mark)?.times(factor, factor == 1)
}

/// What a unit in a heading, of whatever measure, counts.
#[must_use]
pub fn factor(unit: &str) -> Option<u64> {
    size_factor(unit).or_else(|| rate_factor(unit)).or_else(|| duration_factor(unit))
}

/// How many bytes a unit is, in steps of 1,024 also where it is written as one of 1,000.
pub fn size_factor(unit: &str) -> Option<u64> {
    let step = match plain(unit).as_str() {
        "b" | "byte" | "bytes" => 0,
        "kb" | "kib" | "k" => 1,
        "mb" | "mib" => 2,
        "gb" | "gib" | "g" => 3,
        "tb" | "tib" | "t" => 4,
        _ => return None,
    };
    1024_u64.checked_pow(step)
}

/// How many bytes each second a unit is.
pub fn rate_factor(unit: &str) -> Option<u64> {
    let (size, time) = unit.split_once('/')?;
    matches!(plain(time).as_str(), "s" | "sek" | "sec" | "second" | "sekund").then(|| size_factor(size))?
}

/// How many seconds a unit is.
pub fn duration_factor(unit: &str) -> Option<u64> {
    match plain(unit).as_str() {
        "s" | "sek" | "sec" | "sekund" | "sekunder" | "second" | "seconds" => Some(1),
        "m" | "min" | "minut" | "minuter" | "minute" | "minutes" => Some(60),
        "h" | "tim" | "timme" | "timmar" | "hour" | "hours" => Some(3_600),
        "d" | "dygn" | "dag" | "dagar" | "day" | "days" => Some(86_400),
        _ => None,
    }
}

impl Decimal {
    /// Reads digits with groups of three and at most one decimal mark. One mark before exactly three digits is
    /// both; then the sheet's own mark decides, and without one nobody can.
    fn read(text: &str, mark: Option<char>) -> Result<Self, Why> {
        let spaced = |character: char| character.is_whitespace() || matches!(character, '\'' | '’');
        let has_spaces = text.contains(spaced);
        let text = if has_spaces { grouped(text, spaced)? } else { text.to_owned() };
        let last = text.rfind([',', '.']).and_then(|place| text.split_at_checked(place));
        let Some((before, after)) = last else { return Self::of(&text, "") };
        let mut after = after.chars();
        let found = after.next().unwrap_or('.');
        let after = after.as_str();
        let other = if found == ',' { '.' } else { ',' };
        if before.contains(found) {
            return Self::of(&grouped(&text, |character| character == found)?, "");
        }
        if before.contains(other) {
            return Self::of(&grouped(before, |character| character == other)?, after);
        }
        let groups = after.len() == 3 && (1..=3).contains(&before.len()) && !before.starts_with('0');
        match mark {
            _ if !groups || has_spaces => Self::of(before, after),
            Some(mark) if mark == found => Self::of(before, after),
            Some(_) => Self::of(&format!("{before}{after}"), ""),
            None => Err(Why::Ambiguous),
        }
    }

    fn of(whole: &str, decimals: &str) -> Result<Self, Why> {
        let decimals = decimals.trim_end_matches('0');
        let digits = format!("{whole}{decimals}");
        let is_number = !whole.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        if !is_number {
            return Err(Why::NotANumber);
        }
        if decimals.len() > 15 {
            return Err(Why::NotANumber);
        }
        let digits = digits.parse().map_err(|_| Why::TooLarge(u64::MAX))?;
        Ok(Self { digits, decimals: u32::try_from(decimals.len()).map_err(|_| Why::NotANumber)? })
    }

    /// The number times a factor, to the nearest whole one; `exact` refuses what lies between.
    fn times(&self, factor: u64, exact: bool) -> Result<u64, Why> {
        let too_large = || Why::TooLarge(u64::MAX);
        let product = self.digits.checked_mul(u128::from(factor)).ok_or_else(too_large)?;
        let scale = 10_u128.saturating_pow(self.decimals);
        if exact && product.checked_rem(scale) != Some(0) {
            return Err(Why::NotANumber);
        }
        let rounded = product.saturating_add(scale / 2).checked_div(scale).ok_or_else(too_large)?;
        u64::try_from(rounded).map_err(|_| too_large())
    }
}

/// The text without the marks between its groups, each of which but the first has three digits before any
/// decimals.
fn grouped(text: &str, is_mark: impl Fn(char) -> bool) -> Result<String, Why> {
    let mut groups = text.split(is_mark);
    let first = groups.next().unwrap_or_default();
    let mut joined = first.to_owned();
    let mut fits = (1..=3).contains(&first.len());
    for group in groups {
        let digits = group.split([',', '.']).next().unwrap_or_default();
        fits &= digits.len() == 3 && !joined.contains([',', '.']);
        joined.push_str(group);
    }
    if fits { Ok(joined) } else { Err(Why::NotANumber) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GB: u64 = 1 << 30;

    #[test]
    fn sizes_count_in_steps_of_1024_with_either_decimal_mark() {
        let size = |text| measured(text, None, None, size_factor);
        for (text, bytes) in [
            ("127 GB", 127 * GB),
            ("127GiB", 127 * GB),
            ("127,5 GB", 127 * GB + GB / 2),
            ("127.5 GiB", 127 * GB + GB / 2),
            ("1 234,5 MB", 1_294_467_072),
            ("1\u{a0}234.5 MB", 1_294_467_072),
            ("1.234,5 mb", 1_294_467_072),
            ("1,234.5 MB", 1_294_467_072),
            ("1,234,567 B", 1_234_567),
            ("0,125 GB", GB / 8),
            ("136365211648", 127 * GB),
            ("2 TB", 2048 * GB),
        ] {
            assert_eq!(size(text), Ok(bytes), "{text}");
        }
        for text in
            ["GB", "127 Gbit", "1,5", "-1 GB", "1 2 GB", "1,2,3 GB", "1..5 GB", "127 GB/s", "½ GB", "1e9"]
        {
            assert_eq!(size(text), Err(Why::NotANumber), "{text}");
        }
        assert_eq!(size("99999999999999 TB"), Err(Why::TooLarge(u64::MAX)));
    }

    #[test]
    fn a_mark_before_three_digits_is_read_as_the_sheet_has_it_or_not_at_all() {
        let size = |mark| measured("1,024 MB", mark, None, size_factor);
        assert_eq!(size(Some('.')), Ok(GB));
        assert_eq!(size(Some(',')), Ok(1_073_742));
        assert_eq!(size(None), Err(Why::Ambiguous));
    }

    #[test]
    fn a_heading_says_what_a_bare_number_counts() {
        assert_eq!(factor("GB"), Some(GB));
        assert_eq!(measured("127", None, factor("GB"), size_factor), Ok(127 * GB));
        assert_eq!(measured("512 MB", None, factor("GB"), size_factor), Ok(GB / 2));
        assert_eq!(measured("15 minuter", None, None, duration_factor), Ok(900));
        assert_eq!(measured("2,5 MB/s", None, None, rate_factor), Ok(2_621_440));
    }

    #[test]
    fn a_count_is_whole() {
        assert_eq!(whole("1 200", None), Ok(1200));
        assert_eq!(whole("8,0", None), Ok(8));
        assert_eq!(whole("1,5", None), Err(Why::NotANumber));
        assert_eq!(whole("", None), Err(Why::NotANumber));
    }
}
