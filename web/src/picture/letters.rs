//! How wide a text is, near enough to cut it where it would not fit.

/// The text as it fits into so many pixels at this size, with what was left out told by dots.
///
/// Names of servers are told apart by their first label, so the whole domain goes first; then the middle.
#[must_use]
pub fn fitted(text: &str, room: f32, size: f32) -> String {
    if width(text, size) <= room {
        return text.to_owned();
    }
    let first = text.split_once('.').map(|(first, _)| first);
    // The first part of an address is no name.
    let is_label = |first: &&str| first.chars().any(char::is_alphabetic) && width(first, size) + size <= room;
    if let Some(first) = first.filter(is_label) {
        return format!("{first}…");
    }
    let tail: Vec<char> = text.chars().rev().take(40).collect();
    let (mut start, mut end) = (String::new(), Vec::new());
    let mut left = room - width("…", size);
    let mut tail = tail.into_iter();
    for (count, character) in text.chars().enumerate() {
        left -= of(character) * size;
        if left < 0.0 {
            break;
        }
        start.push(character);
        // Two from the front for each from the back.
        if count % 2 == 1
            && let Some(character) = tail.next()
        {
            left -= of(character) * size;
            if left < 0.0 {
                break;
            }
            end.push(character);
        }
    }
    let end: String = end.into_iter().rev().collect();
    format!("{}…{end}", start.trim_end_matches(['.', ' ']))
}

/// The width of a text in pixels, rather too much than too little.
#[must_use]
pub fn width(text: &str, size: f32) -> f32 {
    text.chars().map(of).sum::<f32>() * size
}

/// The width of a character as a part of the type's size.
const fn of(character: char) -> f32 {
    match character {
        'i' | 'l' | 'j' | 't' | 'f' | 'r' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | '(' | ')'
        | '[' | ']' | ' ' | '-' | '/' | '\\' => 0.40,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '…' => 1.0,
        'A'..='Z' | 'Å' | 'Ä' | 'Ö' | '_' => 0.73,
        '\0'..='\u{24f}' => 0.62,
        '\u{250}'..='\u{10ff}' => 0.70,
        _ => 1.1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_stays_whole() {
        assert_eq!(fitted("hv01", 200.0, 12.0), "hv01");
        assert_eq!(fitted("", 0.0, 12.0), "");
    }

    #[test]
    fn a_domain_is_cut_before_the_name() {
        assert_eq!(fitted("esk-hv01.sundbyholm.se", 120.0, 12.0), "esk-hv01…");
        assert_ne!(fitted("10.20.30.40/255.255.255.0", 90.0, 12.0), "10…");
    }

    #[test]
    fn both_ends_of_a_long_name_stay() {
        let cut = fitted("datacenter-north-rack-07-host-0001", 100.0, 12.0);
        assert!(cut.starts_with("datac") && cut.ends_with('1') && cut.contains('…'), "{cut}");
    }

    #[test]
    fn what_is_cut_fits_whatever_it_is_made_of() {
        for text in [
            "WWWWWWWWWWWWWWWWWW",
            "ホストホストホストホスト",
            r"\u{202e}\u{202e}\u{202e}\u{202e}",
            "a.b.c.d.e.f.g.h.i.j.k",
        ] {
            let cut = fitted(text, 60.0, 12.0);
            assert!(width(&cut, 12.0) <= 60.0, "{cut}");
        }
    }
}
