//! Many names from one line: `hv01..hv16`, `vm-{001..120}.contoso.com`, or several of these with commas between.

/// The most names one line may stand for.
pub const MOST: usize = 5000;

/// Why a line stands for no names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// The two ends of a range differ in more than a number.
    Range,
    /// A range ends before it starts.
    Backwards,
    /// A brace is not closed, or was not opened.
    Brace,
    /// More than [`MOST`] names.
    TooMany,
}

impl Flaw {
    /// The id of the sentence that tells the reader what to write instead.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::Range => "ui-editor-series-range",
            Self::Backwards => "ui-editor-series-backwards",
            Self::Brace => "ui-editor-series-brace",
            Self::TooMany => "ui-editor-series-too-many",
        }
    }
}

/// The names that a line stands for, in order, each once whatever its case.
///
/// # Errors
/// The line breaks the notation, or stands for too many names.
pub fn names(line: &str) -> Result<Vec<String>, Flaw> {
    let mut names = Vec::new();
    let mut seen = std::collections::HashSet::new();
    for pattern in split(line)? {
        for name in expand(pattern.trim())? {
            if !name.is_empty() && seen.insert(secondsite_inventory::value::folded(&name)) {
                names.push(name);
            }
        }
        if names.len() > MOST {
            return Err(Flaw::TooMany);
        }
    }
    Ok(names)
}

/// The patterns of a line: commas divide them, but not those within braces.
fn split(line: &str) -> Result<Vec<&str>, Flaw> {
    let mut patterns = Vec::new();
    let (mut start, mut is_within) = (0, false);
    for (place, character) in line.char_indices() {
        match character {
            '{' if !is_within => is_within = true,
            '}' if is_within => is_within = false,
            '{' | '}' => return Err(Flaw::Brace),
            ',' | '\n' if !is_within => {
                patterns.extend(line.get(start..place));
                start = place.saturating_add(1);
            }
            _ => {}
        }
    }
    patterns.extend(line.get(start..));
    if is_within { Err(Flaw::Brace) } else { Ok(patterns) }
}

/// The names of one pattern.
fn expand(pattern: &str) -> Result<Vec<String>, Flaw> {
    let Some((head, rest)) = pattern.split_once('{') else {
        return match pattern.split_once("..") {
            Some((from, to)) => range(from.trim(), to.trim()),
            None => Ok(vec![pattern.to_owned()]),
        };
    };
    let (within, tail) = rest.split_once('}').ok_or(Flaw::Brace)?;
    let mut middles = Vec::new();
    for choice in within.split(',') {
        match choice.split_once("..") {
            Some((from, to)) => middles.extend(range(from.trim(), to.trim())?),
            None => middles.push(choice.trim().to_owned()),
        }
    }
    // Whatever comes after the first braces may have some of its own.
    let tails = expand_tail(tail)?;
    if middles.len().saturating_mul(tails.len()) > MOST {
        return Err(Flaw::TooMany);
    }
    let name = |middle: &String| tails.iter().map(|tail| format!("{head}{middle}{tail}")).collect::<Vec<_>>();
    Ok(middles.iter().flat_map(name).collect())
}

/// Two dots outside braces make a range only where there are no braces at all.
fn expand_tail(tail: &str) -> Result<Vec<String>, Flaw> {
    if tail.contains('{') { expand(tail) } else { Ok(vec![tail.to_owned()]) }
}

/// From one name to another that differs in one number: `hv01` to `hv16`, or shorter `hv01` to `16`. A number with
/// zeros before it keeps its width.
fn range(from: &str, to: &str) -> Result<Vec<String>, Flaw> {
    let (head, first, tail) = numbered(from, to).ok_or(Flaw::Range)?;
    let last = if to.bytes().all(|byte| byte.is_ascii_digit()) {
        to
    } else {
        to.strip_prefix(head).and_then(|rest| rest.strip_suffix(tail)).ok_or(Flaw::Range)?
    };
    let number = |digits: &str| digits.parse::<u64>().map_err(|_| Flaw::Range);
    let (from, to) = (number(first)?, number(last)?);
    if from > to {
        return Err(Flaw::Backwards);
    }
    if usize::try_from(to.saturating_sub(from)).map_or(true, |count| count >= MOST) {
        return Err(Flaw::TooMany);
    }
    let width = if first.starts_with('0') { first.len() } else { 0 };
    Ok((from..=to).map(|number| format!("{head}{number:0width$}{tail}")).collect())
}

/// A name around the number in which it differs from the other; the last of its numbers when the other is a number
/// alone.
fn numbered<'a>(name: &'a str, other: &str) -> Option<(&'a str, &'a str, &'a str)> {
    let is_digit = |character: char| character.is_ascii_digit();
    let head = if other.bytes().all(|byte| byte.is_ascii_digit()) {
        let end = name.rfind(is_digit)?.saturating_add(1);
        name.get(..end)?.trim_end_matches(is_digit)
    } else {
        let pairs = name.char_indices().zip(other.chars());
        let same = pairs.take_while(|((_, one), two)| one == two).last();
        let end = same.map_or(0, |((place, character), _)| place.saturating_add(character.len_utf8()));
        name.get(..end)?.trim_end_matches(is_digit)
    };
    let rest = name.strip_prefix(head)?;
    let tail = rest.trim_start_matches(is_digit);
    Some((head, rest.strip_suffix(tail)?, tail)).filter(|(_, digits, _)| !digits.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(line: &str) -> Result<String, Flaw> {
        names(line).map(|names| names.join(" "))
    }

    #[test]
    fn a_range_counts_from_one_name_to_another() {
        assert_eq!(told("hv01..hv04"), Ok("hv01 hv02 hv03 hv04".to_owned()));
        assert_eq!(told("hv09 .. hv11"), Ok("hv09 hv10 hv11".to_owned()));
        assert_eq!(told("hv08..10"), Ok("hv08 hv09 hv10".to_owned()));
        assert_eq!(told("hv9..hv11"), Ok("hv9 hv10 hv11".to_owned()));
        assert_eq!(told("hv10..hv12"), Ok("hv10 hv11 hv12".to_owned()));
        assert_eq!(told("s1-hv01.lan..s1-hv02.lan"), Ok("s1-hv01.lan s1-hv02.lan".to_owned()));
        assert_eq!(told("hv1.s2.lan..hv2.s2.lan"), Ok("hv1.s2.lan hv2.s2.lan".to_owned()));
        assert_eq!(told("7..9"), Ok("7 8 9".to_owned()));
    }

    #[test]
    fn braces_hold_a_range_or_a_choice_anywhere_in_a_name() {
        assert_eq!(
            told("vm-{001..003}.contoso.com"),
            Ok("vm-001.contoso.com vm-002.contoso.com vm-003.contoso.com".to_owned())
        );
        assert_eq!(told("{sto,mal}-hv{1..2}"), Ok("sto-hv1 sto-hv2 mal-hv1 mal-hv2".to_owned()));
        assert_eq!(told("r{1, 3..4}"), Ok("r1 r3 r4".to_owned()));
    }

    #[test]
    fn commas_divide_and_a_name_said_twice_counts_once() {
        assert_eq!(told("hv01..hv02, HV02, sql, "), Ok("hv01 hv02 sql".to_owned()));
        assert_eq!(told("   "), Ok(String::new()));
        assert_eq!(told("All Hosts\\A"), Ok("All Hosts\\A".to_owned()));
    }

    #[test]
    fn what_breaks_the_notation_is_told_apart() {
        for (line, flaw) in [
            ("hv01..web16", Flaw::Range),
            ("hv..hw", Flaw::Range),
            ("..", Flaw::Range),
            ("a..", Flaw::Range),
            ("hv1..hv99999999999999999999", Flaw::Range),
            ("hv16..hv01", Flaw::Backwards),
            ("hv{01..16", Flaw::Brace),
            ("hv01}", Flaw::Brace),
            ("hv{{1..2}}", Flaw::Brace),
            ("hv{0..4999}{1,2}", Flaw::TooMany),
            ("hv1..hv9999999", Flaw::TooMany),
            ("{1..3000}, x{1..3000}", Flaw::TooMany),
            ("{1..100}{1..100}{1..100}{1..100}{1..100}{1..100}{1..100}", Flaw::TooMany),
        ] {
            assert_eq!(names(line), Err(flaw), "{line}");
        }
        assert_eq!(names("hv{1..5000}").map(|names| names.len()), Ok(MOST));
    }

    #[test]
    fn no_line_of_the_marks_makes_it_fall_over() {
        let marks = ['{', '}', '.', ',', '0', '9', 'å', ' '];
        let mut line = String::new();
        for number in 0..32_768_u32 {
            line.clear();
            line.extend(
                (0..5).filter_map(|place| marks.get(usize::try_from((number >> (place * 3)) & 7).unwrap())),
            );
            assert!(names(&line).is_ok_and(|names| names.len() <= MOST) || names(&line).is_err());
        }
    }
}
