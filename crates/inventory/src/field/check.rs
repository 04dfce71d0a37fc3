//! Whether a field takes a value: the one place where values from outside are checked.

use super::{Datum, Kind, Shape};
use crate::fault::{Expected, Fault};
use crate::value::{Bytes, Date, TEXT_LIMIT, Timestamp};

impl Kind {
    /// The value as the inventory keeps it: a size given as text in bytes, a word of digits as text.
    ///
    /// # Errors
    /// What is wrong with the value; of a list or a part, with the first member that is wrong.
    pub fn check(&self, given: Datum) -> Result<Datum, Fault> {
        if given.as_text().is_some_and(|text| text.chars().nth(TEXT_LIMIT).is_some()) {
            return Err(Fault::TooLong);
        }
        match (self, given) {
            (Self::Flag, given @ Datum::Flag(_)) => Ok(given),
            (
                Self::Count(_) | Self::Port | Self::Size | Self::Rate | Self::Duration,
                Datum::Number(number),
            ) => self.within_limits(number).map(Datum::Number),
            (Self::Size | Self::Rate, Datum::Text(text)) => {
                Bytes::parse(&text).map(|size| Datum::Number(size.0)).ok_or(Fault::NotASize)
            }
            (Self::Day, Datum::Text(text)) => kept(text, |text| Date::parse(text).is_some(), Fault::NotADate),
            (Self::Moment, Datum::Text(text)) => {
                kept(text, |text| Timestamp::parse(text).is_some(), Fault::NotATime)
            }
            (Self::Name, Datum::Text(text)) => kept(text, |text| !text.is_empty(), Fault::EmptyName),
            (Self::Text, given @ Datum::Text(_)) => Ok(given),
            (Self::Version { parses, .. }, Datum::Text(text)) => in_set(text, parses),
            (Self::Choice(words), Datum::Text(text)) => in_set(text, |text| words.contains(&text)),
            (Self::Choice(words), Datum::Number(number)) if words.iter().any(|word| is_digits(word)) => {
                in_set(number.to_string(), |text| words.contains(&text))
            }
            (Self::List(item), Datum::List(items)) => {
                items.into_iter().map(|given| item.check(given)).collect::<Result<_, _>>().map(Datum::List)
            }
            (Self::Part(shape), given @ Datum::Text(_)) if shape.short => {
                let first = shape.fields.first().map(|field| (field.name, given));
                shape.check(Vec::from_iter(first)).map(Datum::Part)
            }
            (Self::Part(shape), Datum::Part(members)) => shape.check(members).map(Datum::Part),
            _ => Err(Fault::WrongType { expected: self.expected() }),
        }
    }

    /// What the field takes, as far as types go.
    #[must_use]
    pub fn expected(&self) -> Expected {
        match self {
            Self::Flag => Expected::Flag,
            Self::Count(_) | Self::Port | Self::Duration => Expected::Number,
            Self::Size | Self::Rate => Expected::Size,
            Self::Choice(words) if words.iter().any(|word| is_digits(word)) => Expected::NumberOrText,
            Self::Day | Self::Moment | Self::Name | Self::Text | Self::Version { .. } | Self::Choice(_) => {
                Expected::Text
            }
            Self::List(_) => Expected::List,
            Self::Part(shape) if shape.short => Expected::TextOrRecord,
            Self::Part(_) => Expected::Record,
        }
    }

    /// The least and the most of a number the field takes; nothing for a field without numbers.
    #[must_use]
    pub const fn limits(&self) -> Option<(u64, u64)> {
        match self {
            // The widest number that fits `u32`, and `u16` for a port: `as` widens and is constant.
            Self::Count(least) => Some((*least as u64, u32::MAX as u64)),
            Self::Port => Some((1, u16::MAX as u64)),
            Self::Size | Self::Rate | Self::Duration => Some((0, u64::MAX)),
            _ => None,
        }
    }

    fn within_limits(&self, number: u64) -> Result<u64, Fault> {
        let (least, most) = self.limits().unwrap_or((0, u64::MAX));
        match number {
            small if small < least => Err(Fault::TooSmall { least }),
            large if large > most => Err(Fault::TooLarge { most }),
            fits => Ok(fits),
        }
    }
}

impl Shape {
    fn check(&self, members: Vec<(&'static str, Datum)>) -> Result<Vec<(&'static str, Datum)>, Fault> {
        let mut checked = Vec::with_capacity(members.len());
        for (name, datum) in members {
            let field = self.field(name).ok_or(Fault::UnknownField)?;
            checked.push((name, field.kind.check(datum)?));
        }
        let has = |name: &str| checked.iter().any(|(member, _)| *member == name);
        let complete = self.fields.iter().all(|field| has(field.name) || !self.is_required(field.name));
        if complete { Ok(checked) } else { Err(Fault::MissingRequired) }
    }
}

/// Reads a whole number, zero or more, as JSON and people write it.
///
/// # Errors
/// The text is below zero, not whole, larger than any field takes, or no number at all.
pub fn whole_number(text: &str) -> Result<u64, Fault> {
    if is_digits(text) {
        return text.parse().map_err(|_| Fault::TooLarge { most: u64::MAX });
    }
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    match (is_decimal(unsigned), unsigned == text) {
        (false, _) => Err(Fault::WrongType { expected: Expected::Number }),
        (true, false) => Err(Fault::Negative),
        (true, true) => Err(Fault::NotWhole),
    }
}

/// Whether the text is digits with a fraction, an exponent or both. Reading it as a floating-point number would
/// tell the same, and cost the page 15 KB of tables.
fn is_decimal(text: &str) -> bool {
    let (digits, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    [whole, fraction, exponent].into_iter().all(is_digits)
}

/// Whether a word of a choice is written as a number.
#[must_use]
pub fn is_digits(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

fn kept(text: String, fits: impl Fn(&str) -> bool, fault: Fault) -> Result<Datum, Fault> {
    if fits(&text) { Ok(Datum::Text(text)) } else { Err(fault) }
}

fn in_set(text: String, fits: impl Fn(&str) -> bool) -> Result<Datum, Fault> {
    if fits(&text) { Ok(Datum::Text(text)) } else { Err(Fault::OutsideSet { value: text }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_number_is_told_from_what_is_none() {
        let no_number = Fault::WrongType { expected: Expected::Number };
        for (text, expected) in [
            ("0", Ok(0)),
            ("18446744073709551615", Ok(u64::MAX)),
            ("18446744073709551616", Err(Fault::TooLarge { most: u64::MAX })),
            ("-1", Err(Fault::Negative)),
            ("-1.5e3", Err(Fault::Negative)),
            ("1.0", Err(Fault::NotWhole)),
            ("1e3", Err(Fault::NotWhole)),
            ("", Err(no_number.clone())),
            ("+1", Err(no_number.clone())),
            ("1 000", Err(no_number.clone())),
            ("inf", Err(no_number.clone())),
            ("nan", Err(no_number.clone())),
            ("٣", Err(no_number)),
        ] {
            assert_eq!(whole_number(text), expected, "{text}");
        }
        assert_eq!(whole_number(&"9".repeat(300_000)), Err(Fault::TooLarge { most: u64::MAX }));
    }

    #[test]
    fn of_a_list_or_a_part_the_first_fault_is_told() {
        let table = crate::Table::Clouds.shape();
        let check = |field: &str, given| table.field(field).unwrap().kind.check(given);
        let text = |text: &str| Datum::Text(text.to_owned());
        let profiles = |profile| check("capabilityProfiles", Datum::List(vec![profile]));
        let part = |members| Datum::Part(members);
        assert_eq!(check("hostGroups", Datum::List(vec![text("A"), text("")])), Err(Fault::EmptyName));
        assert_eq!(profiles(text("P")), Ok(Datum::List(vec![part(vec![("name", text("P"))])])));
        assert_eq!(profiles(part(vec![("type", text("other"))])), Err(Fault::MissingRequired));
        assert_eq!(profiles(part(vec![("colour", text("red"))])), Err(Fault::UnknownField));
    }
}
