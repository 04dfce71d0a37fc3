//! What a reader types, and the value it stands for: the way in and the way back for every kind of field.

use secondsite_import::size_factor;
use secondsite_inventory::value::{Bytes, Date, TEXT_LIMIT, Timestamp};
use secondsite_inventory::{Datum, Kind};

use crate::words::Language;

/// What a component's version may be without being a build.
const NOT_INSTALLED: &str = "none";

/// Why a typed text is no value of its field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Not a whole number.
    Number,
    /// A whole number below the smallest that counts.
    TooSmall,
    /// Not a port.
    Port,
    /// Not a size.
    Size,
    /// Not a rate.
    Rate,
    /// Neither a build nor a product that the tables know.
    Version,
    /// Neither a build nor the word for "not installed".
    Component,
    /// Not a day.
    Day,
    /// Not a time.
    Moment,
    /// Longer than a text may be.
    TooLong,
}

impl Fault {
    /// The id of the sentence that tells the reader what to type instead.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::Number => "ui-estate-fault-number",
            Self::TooSmall => "ui-estate-fault-too-small",
            Self::Port => "ui-estate-fault-port",
            Self::Size => "ui-estate-fault-size",
            Self::Rate => "ui-estate-fault-rate",
            Self::Version => "ui-estate-fault-version",
            Self::Component => "ui-estate-fault-component",
            Self::Day => "ui-estate-fault-day",
            Self::Moment => "ui-estate-fault-moment",
            Self::TooLong => "ui-estate-fault-too-long",
        }
    }
}

/// Reads a typed text; nothing typed is nothing known. Space around it does not count.
///
/// # Errors
/// The text is no value of the kind.
pub fn read(kind: &Kind, typed: &str, language: Language) -> Result<Option<Datum>, Fault> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    if typed.chars().count() > TEXT_LIMIT {
        return Err(Fault::TooLong);
    }
    let text = || Datum::Text(typed.to_owned());
    let read = match kind {
        Kind::Count(least) => match whole(typed, language) {
            Some(number) if number < u64::from(*least) => return Err(Fault::TooSmall),
            Some(number) if u32::try_from(number).is_ok() => Datum::Number(number),
            _ => return Err(Fault::Number),
        },
        Kind::Port => match typed.parse::<u16>() {
            Ok(port) if port > 0 => Datum::Number(u64::from(port)),
            _ => return Err(Fault::Port),
        },
        Kind::Duration => Datum::Number(whole(typed, language).ok_or(Fault::Number)?),
        Kind::Size => Datum::Number(bytes(typed, language).ok_or(Fault::Size)?),
        Kind::Rate => {
            let size = typed.strip_suffix("/s").unwrap_or(typed);
            Datum::Number(bytes(size, language).ok_or(Fault::Rate)?)
        }
        Kind::Day if Date::parse(typed).is_none() => return Err(Fault::Day),
        Kind::Moment if Timestamp::parse(typed).is_none() => return Err(Fault::Moment),
        Kind::Version { parses, products, .. } => {
            let products = products();
            let fault = if products.contains(&NOT_INSTALLED) { Fault::Component } else { Fault::Version };
            Datum::Text(secondsite_import::version(typed, *parses, &products).ok_or(fault)?)
        }
        Kind::Flag => Datum::Flag(typed == "yes"),
        Kind::Day | Kind::Moment | Kind::Name | Kind::Text | Kind::Choice(_) => text(),
        // Lists and parts are edited piece by piece, never as one text.
        Kind::List(_) | Kind::Part(_) => return Ok(None),
    };
    Ok(Some(read))
}

/// The text that, typed into the field, gives the value again.
#[must_use]
pub fn show(kind: &Kind, value: &Datum, language: Language) -> String {
    match (kind, value) {
        (Kind::Size, Datum::Number(number)) => written(*number, language),
        (Kind::Rate, Datum::Number(number)) => format!("{}/s", written(*number, language)),
        (_, Datum::Number(number)) => number.to_string(),
        (_, Datum::Text(text)) => text.clone(),
        (_, Datum::Flag(flag)) => if *flag { "yes" } else { "no" }.to_owned(),
        (_, Datum::List(_) | Datum::Part(_)) => String::new(),
    }
}

fn decimal_mark(language: Language) -> char {
    if language == Language::Swedish { ',' } else { '.' }
}

/// A whole number without the marks that group its digits: spaces in Swedish, commas before three digits in
/// English.
fn whole(typed: &str, language: Language) -> Option<u64> {
    digits(typed, language)?.parse().ok()
}

fn digits(typed: &str, language: Language) -> Option<String> {
    let mark = |character: char| match language {
        Language::Swedish => character.is_whitespace(),
        _ => character == ',',
    };
    let mut groups = typed.split(mark);
    let mut digits = groups.next()?.to_owned();
    for group in groups {
        if group.len() != 3 || digits.is_empty() {
            return None;
        }
        digits.push_str(group);
    }
    (!digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(digits)
}

/// Reads `127 GiB`, `127 GB`, `1.5 TiB` or plain bytes; the unit in any case. KB, MB, GB and TB are steps of 1,024,
/// as Windows and Hyper-V Manager mean them: disks and churn are held against upper limits alone, so that what was meant
/// in steps of 1,000 is taken for larger than it is and never passes what it would fail otherwise. Startup memory has a
/// lower limit, and Hyper-V gives memory out in steps of 1,024 alone. A decimal point is read in Swedish as well
/// as the comma, since neither can be anything else there.
fn bytes(typed: &str, language: Language) -> Option<u64> {
    let typed = typed.trim();
    let letters = typed.find(|character: char| character.is_ascii_alphabetic()).unwrap_or(typed.len());
    let (number, unit) = typed.split_at_checked(letters)?;
    let factor = u128::from(if unit.is_empty() { 1 } else { size_factor(unit)? });
    let number = number.trim_end();
    let marks: &[char] = if language == Language::Swedish { &[',', '.'] } else { &['.'] };
    let (units, decimals) = number.split_once(marks).unwrap_or((number, "0"));
    let units = digits(units, language)?;
    if decimals.is_empty() || decimals.len() > 9 || !decimals.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let scale = 10_u128.checked_pow(u32::try_from(decimals.len()).ok()?)?;
    let scaled = units.parse::<u128>().ok()?.checked_mul(scale)?.checked_add(decimals.parse().ok()?)?;
    let scaled = scaled.checked_mul(factor)?;
    // Half a byte is no size: what the decimals leave over is a mistake unless a unit explains it.
    if factor == 1 && scaled.checked_rem(scale)? != 0 {
        return None;
    }
    u64::try_from(scaled.checked_div(scale)?).ok()
}

/// Bytes in the largest unit that gives them exactly with at most one decimal.
fn written(bytes: u64, language: Language) -> String {
    let tenfold = u128::from(bytes).saturating_mul(10);
    let units = Bytes::UNITS.iter().enumerate().rev();
    for (step, unit) in units {
        let factor = 1_u128 << (10_usize.saturating_mul(step));
        let Some(tenths) = tenfold.checked_div(factor).filter(|tenths| *tenths >= 10) else { continue };
        if tenths.saturating_mul(factor) != tenfold {
            continue;
        }
        return match (tenths / 10, tenths % 10) {
            (whole, 0) => format!("{whole} {unit}"),
            (whole, tenth) => format!("{whole}{}{tenth} {unit}", decimal_mark(language)),
        };
    }
    format!("{bytes} B")
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{English, Swedish};

    fn number(kind: &Kind, typed: &str, language: Language) -> Result<u64, Fault> {
        read(kind, typed, language).map(|datum| datum.and_then(|datum| datum.as_number()).unwrap())
    }

    #[test]
    fn a_size_is_read_with_and_without_space_or_unit() {
        let gibibyte = 1_u64 << 30;
        for typed in
            ["127 GiB", "127GiB", " 127 gib ", "127 GB", "127gb", "136365211648", "136,365,211,648 B"]
        {
            assert_eq!(number(&Kind::Size, typed, English), Ok(127 * gibibyte), "{typed}");
        }
        assert_eq!(number(&Kind::Size, "136 365 211 648", Swedish), Ok(127 * gibibyte));
        assert_eq!(number(&Kind::Rate, "1.5 MiB/s", English), Ok(3 << 19));
    }

    #[test]
    fn a_decimal_comma_is_swedish_and_a_group_of_three_is_english() {
        assert_eq!(number(&Kind::Size, "1,5 TiB", Swedish), Ok(3 << 39));
        assert_eq!(number(&Kind::Size, "1.5 TiB", Swedish), Ok(3 << 39));
        assert_eq!(number(&Kind::Size, "1,500 GiB", English), Ok(1500 << 30));
        assert_eq!(number(&Kind::Size, "1,5 TiB", English), Err(Fault::Size));
    }

    #[test]
    fn what_is_no_size_is_refused() {
        for typed in ["-1 GiB", "GiB", "127 XB", "1.5", "1.5 B", "1..5 GiB", "99999999999 TiB", "1,50,000"] {
            assert_eq!(read(&Kind::Size, typed, English), Err(Fault::Size), "{typed}");
        }
    }

    #[test]
    fn every_size_is_shown_so_that_it_reads_as_itself() {
        for bytes in [0, 1, 1023, 1024, 1536, (127 << 30) + 1, 127 << 30, 3 << 39, u64::MAX] {
            for language in [English, Swedish] {
                let shown = show(&Kind::Size, &Datum::Number(bytes), language);
                assert_eq!(number(&Kind::Size, &shown, language), Ok(bytes), "{shown}");
            }
        }
        assert_eq!(show(&Kind::Size, &Datum::Number(3 << 39), Swedish), "1,5 TiB");
    }

    #[test]
    fn numbers_keep_to_the_limits_of_their_field() {
        assert_eq!(number(&Kind::Count(0), "1,234", English), Ok(1234));
        assert_eq!(read(&Kind::Count(1), "0", English), Err(Fault::TooSmall));
        assert_eq!(read(&Kind::Count(0), "4294967296", English), Err(Fault::Number));
        assert_eq!(read(&Kind::Count(0), "-1", English), Err(Fault::Number));
        assert_eq!(read(&Kind::Port, "65536", English), Err(Fault::Port));
        assert_eq!(read(&Kind::Port, "0", English), Err(Fault::Port));
        assert_eq!(number(&Kind::Port, "443", English), Ok(443));
    }

    #[test]
    fn nothing_typed_is_nothing_known() {
        assert_eq!(read(&Kind::Name, "   ", English), Ok(None));
        assert_eq!(read(&Kind::Size, "", English), Ok(None));
    }

    #[test]
    fn names_lose_the_space_around_them_and_have_a_longest_length() {
        assert_eq!(read(&Kind::Name, " hv01 ", English), Ok(Some(Datum::Text("hv01".to_owned()))));
        assert_eq!(read(&Kind::Text, &"a".repeat(1025), English), Err(Fault::TooLong));
    }

    #[test]
    fn a_version_is_a_build_or_a_product_and_a_component_may_be_absent() {
        let shape = secondsite_inventory::Table::Hosts.shape();
        let system = shape.field("operatingSystem").unwrap().kind;
        let provider = shape.field("providerVersion").unwrap().kind;
        let read_as = |typed| read(&system, typed, English).unwrap().unwrap().as_text().map(str::to_owned);
        assert_eq!(read_as("windows server 2016").unwrap(), "Windows Server 2016");
        assert_eq!(read_as("Microsoft Windows Server 2019 Datacenter").unwrap(), "Windows Server 2019");
        assert_eq!(read(&system, "Windows 11", English), Err(Fault::Version));
        assert!(read(&provider, "none", English).is_ok());
        assert_eq!(read(&provider, "Windows Server 2016", English), Err(Fault::Component));
    }
}
