//! Days as spreadsheets write them.

use secondsite_inventory::value::Date;

use crate::words::plain;

/// Months by how their names begin, in both languages.
const MONTHS: [&[&str]; 12] = [
    &["jan"],
    &["feb"],
    &["mar"],
    &["apr"],
    &["maj", "may"],
    &["jun"],
    &["jul"],
    &["aug"],
    &["sep"],
    &["okt", "oct"],
    &["nov"],
    &["dec"],
];

/// Reads `2026-11-23`, also with a time after it, `2026/11/23`, `23.11.2026`, `23 november 2026` and
/// `November 23, 2026`; `23/11/2026` only where the order cannot be another.
pub fn read(text: &str) -> Option<Date> {
    let day = text.split_once([' ', 'T']).filter(|(_, time)| is_time(time)).map_or(text, |(day, _)| day);
    let parts: Vec<&str> = day.split([' ', '-', '/', '.', ',']).filter(|part| !part.is_empty()).collect();
    let &[first, second, third] = parts.as_slice() else { return None };
    if let Some(month) = month(second) {
        return Date::new(year(third)?, month, number(first)?);
    }
    if let Some(month) = month(first) {
        return Date::new(year(third)?, month, number(second)?);
    }
    if let Some(year) = year(first) {
        return Date::new(year, number(second)?, number(third)?);
    }
    let (year, first, second) = (year(third)?, number(first)?, number(second)?);
    // With full stops the day always comes first; with anything else the two orders must not both be days.
    let day_first = Date::new(year, second, first);
    let month_first = Date::new(year, first, second).filter(|_| !day.contains('.'));
    match (day_first, month_first) {
        (Some(day), None) | (None, Some(day)) => Some(day),
        (Some(one), Some(other)) => (one == other).then_some(one),
        (None, None) => None,
    }
}

fn is_time(text: &str) -> bool {
    text.contains(':') && text.starts_with(|first: char| first.is_ascii_digit())
}

fn year(text: &str) -> Option<i32> {
    (text.len() == 4).then(|| text.parse().ok())?
}

fn number(text: &str) -> Option<u8> {
    text.parse().ok()
}

fn month(text: &str) -> Option<u8> {
    let name = plain(text);
    let place = MONTHS.iter().position(|begins| begins.iter().any(|begin| name.starts_with(begin)))?;
    u8::try_from(place.saturating_add(1)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_in_every_order_that_has_one_meaning() {
        for text in [
            "2026-11-23",
            "2026-11-23 08:15",
            "2026-11-23T00:00:00",
            "2026/11/23",
            "23.11.2026",
            "23/11/2026",
            "11/23/2026",
            "23 november 2026",
            "23 nov. 2026",
            "November 23, 2026",
            "den 23 november 2026",
        ] {
            let expected = if text.starts_with("den") { None } else { Date::new(2026, 11, 23) };
            assert_eq!(read(text), expected, "{text}");
        }
        assert_eq!(read("02.03.2027"), Date::new(2027, 3, 2));
        assert_eq!(read("03/03/2027"), Date::new(2027, 3, 3));
    }

    #[test]
    fn a_day_that_two_countries_read_differently_is_none() {
        for text in
            ["02/03/2027", "2026-02-30", "26-11-23", "november 2026", "45 november 2026", "", "2026-11"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
