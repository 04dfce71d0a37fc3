//! Numbers, sizes, rates, times, dates and lists as each language writes them.

use secondsite_inventory::value::{Bytes, BytesPerSecond, Date, Seconds};

use crate::language::Language;
use crate::say::{Arg, say};

/// What stands between groups of three digits, and between whole and decimals.
const fn separators(language: Language) -> (char, char) {
    match language {
        // A no-break space, so that no number is broken over two lines.
        Language::Swedish => ('\u{a0}', ','),
        Language::English => (',', '.'),
        #[cfg(debug_assertions)]
        Language::Pseudo => (',', '.'),
    }
}

/// A whole number in groups of three: `1,234`.
#[must_use]
pub fn number(language: Language, number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len().saturating_mul(2));
    for (index, digit) in digits.chars().enumerate() {
        let left = digits.len().saturating_sub(index);
        if index > 0 && left.is_multiple_of(3) {
            grouped.push(separators(language).0);
        }
        grouped.push(digit);
    }
    grouped
}

/// A number given in tenths, without a needless zero: `1,234.5`.
#[must_use]
pub fn tenths(language: Language, tenths: u64) -> String {
    let mut written = number(language, tenths / 10);
    if !tenths.is_multiple_of(10) {
        written.push(separators(language).1);
        written.push_str(&(tenths % 10).to_string());
    }
    written
}

/// A size in steps of 1,024: `127 GiB`. Where one decimal does not give it exactly it is said in a smaller
/// unit of which it is a whole number, `4,095 GiB`, or else with its bytes, so that two sizes read the same
/// only if they are.
#[must_use]
pub fn size(language: Language, size: Bytes) -> String {
    stepped(language, size.0, "size-in-bytes", "size-rounded", "")
}

/// A rate, said as a size is: `1.5 MiB/s`.
#[must_use]
pub fn rate(language: Language, rate: BytesPerSecond) -> String {
    stepped(language, rate.0, "rate-in-bytes", "rate-rounded", "/s")
}

fn stepped(language: Language, bytes: u64, in_bytes: &str, rounded: &str, per: &str) -> String {
    let mut unit = None;
    let mut step = 1_u64;
    let mut whole = None;
    for name in Bytes::UNITS.into_iter().skip(1) {
        let Some(next) = step.checked_mul(1024).filter(|next| *next <= bytes) else { break };
        (unit, step) = (Some(name), next);
        if let Some(0) = bytes.checked_rem(step) {
            whole = bytes.checked_div(step).map(|count| (count, name));
        }
    }
    let count = ("bytes", Arg::Number(bytes));
    let Some(unit) = unit else { return say(language, in_bytes, &[count]) };
    // In 128 bits the tenths of every size fit.
    let (tenfold, step) = (u128::from(bytes).saturating_mul(10), u128::from(step));
    let nearest = tenfold.saturating_add(step / 2).checked_div(step).unwrap_or_default();
    let short = tenths(language, u64::try_from(nearest).unwrap_or(u64::MAX));
    let short = format!("{short}\u{a0}{unit}{per}");
    if nearest.checked_mul(step) == Some(tenfold) {
        return short;
    }
    if let Some((count, unit)) = whole {
        return format!("{}\u{a0}{unit}{per}", number(language, count));
    }
    say(language, rounded, &[("short", short.into()), count])
}

/// A length of time in its largest units: `1 hour 30 minutes`.
#[must_use]
pub fn duration(language: Language, duration: Seconds) -> String {
    let seconds = duration.0;
    let parts = [
        ("duration-days", seconds / 86_400),
        ("duration-hours", seconds / 3_600 % 24),
        ("duration-minutes", seconds / 60 % 60),
        ("duration-seconds", seconds % 60),
    ];
    let said: Vec<String> = parts
        .iter()
        .filter(|(id, count)| *count > 0 || (seconds == 0 && *id == "duration-seconds"))
        .map(|(id, count)| say(language, id, &[("count", Arg::Number(*count))]))
        .collect();
    said.join(" ")
}

/// A day: `23 November 2026`.
#[must_use]
pub fn date(language: Language, date: Date) -> String {
    let (year, month, day) = date.parts();
    let month = u64::from(month);
    let month = say(language, "month-name", &[("month", Arg::Number(month))]);
    let args = [
        ("day", Arg::Number(u64::from(day))),
        ("month", month.into()),
        // A year is not grouped like a number.
        ("year", year.to_string().into()),
    ];
    say(language, "date-of-day", &args)
}

/// A month, written `2023-03`, or a day, written `2023-03-01`, in words; anything else as it is.
#[must_use]
pub fn month(language: Language, text: &str) -> String {
    if let Some(day) = Date::parse(text) {
        return date(language, day);
    }
    let Some((year, month, _)) = Date::parse(&format!("{text}-01")).map(Date::parts) else {
        return text.to_owned();
    };
    let name = say(language, "month-name", &[("month", Arg::Number(u64::from(month)))]);
    say(language, "date-of-month", &[("month", name.into()), ("year", year.to_string().into())])
}

/// Several names in a sentence: `a, b and c`.
#[must_use]
pub fn list(language: Language, items: &[String]) -> String {
    match items {
        [] => say(language, "list-empty", &[]),
        [only] => crate::visible(only).into_owned(),
        [first @ .., last] => {
            let first: Vec<_> = first.iter().map(|item| crate::visible(item)).collect();
            say(language, "list-ends", &[("first", first.join(", ").into()), ("last", last.as_str().into())])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{English, Swedish};

    #[test]
    fn numbers_are_grouped_and_swedish_has_a_decimal_comma() {
        assert_eq!(number(English, 1_234_567), "1,234,567");
        assert_eq!(number(Swedish, 1_234_567), "1\u{a0}234\u{a0}567");
        assert_eq!(number(English, 0), "0");
        assert_eq!(number(English, 100), "100");
        assert_eq!(tenths(English, 12_345), "1,234.5");
        assert_eq!(tenths(Swedish, 12_345), "1\u{a0}234,5");
        assert_eq!(tenths(Swedish, 120), "12");
    }

    #[test]
    fn a_size_reads_exactly_or_says_its_bytes() {
        let gibibyte = 1_u64 << 30;
        assert_eq!(size(English, Bytes(127 * gibibyte)), "127\u{a0}GiB");
        assert_eq!(size(Swedish, Bytes(gibibyte * 3 / 2)), "1,5\u{a0}GiB");
        assert_eq!(size(English, Bytes(127 * gibibyte + 1)), "127\u{a0}GiB (136,365,211,649\u{a0}bytes)");
        assert_eq!(
            size(Swedish, Bytes(127 * gibibyte + 1)),
            "127\u{a0}GiB (136\u{a0}365\u{a0}211\u{a0}649\u{a0}byte)"
        );
        assert_eq!(size(English, Bytes(4095 * gibibyte)), "4,095\u{a0}GiB");
        assert_eq!(size(English, Bytes(4096 * gibibyte)), "4\u{a0}TiB");
        assert_eq!(size(Swedish, Bytes(127 * gibibyte + (1 << 20))), "130\u{a0}049\u{a0}MiB");
        assert_eq!(size(English, Bytes(1023)), "1,023\u{a0}bytes");
        assert_eq!(size(English, Bytes(1)), "1\u{a0}byte");
        assert_eq!(size(English, Bytes(1024)), "1\u{a0}KiB");
        assert_eq!(size(English, Bytes(2048 << 40)), "2,048\u{a0}TiB");
        assert_eq!(
            size(English, Bytes(u64::MAX)),
            "16,777,216\u{a0}TiB (18,446,744,073,709,551,615\u{a0}bytes)"
        );
    }

    #[test]
    fn rates_durations_and_dates_are_said_in_each_language() {
        assert_eq!(rate(English, BytesPerSecond(3 << 19)), "1.5\u{a0}MiB/s");
        assert_eq!(rate(English, BytesPerSecond((20 << 20) + 1024)), "20,481\u{a0}KiB/s");
        assert_eq!(duration(English, Seconds(300)), "5 minutes");
        assert_eq!(duration(Swedish, Seconds(90_061)), "1 dygn 1 timme 1 minut 1 sekund");
        assert_eq!(duration(English, Seconds(0)), "0 seconds");
        let day = Date::new(2026, 11, 23).unwrap();
        assert_eq!(date(English, day), "23 November 2026");
        assert_eq!(date(Swedish, day), "23 november 2026");
        assert_eq!(month(Swedish, "2023-03"), "mars 2023");
        assert_eq!(month(English, "2023-03-01"), "1 March 2023");
        assert_eq!(month(English, "some day"), "some day");
    }

    #[test]
    fn lists_end_with_a_word() {
        let items = ["a".to_owned(), "b\u{202e}".to_owned(), "c".to_owned()];
        assert_eq!(list(English, &items), r"a, b\u{202e} and c");
        assert_eq!(list(Swedish, &items[..2]), r"a och b\u{202e}");
        assert_eq!(list(English, &items[..1]), "a");
        assert_eq!(list(English, &[]), "none");
    }
}
