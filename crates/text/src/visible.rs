//! Names as they can safely be shown: what would be invisible, or change what stands around it, is spelled out.

use std::borrow::Cow;

/// The text with every character that cannot be seen written as its number, such as `\u{202e}`.
///
/// That is control characters, marks of writing direction, characters without width, line separators, and
/// the replacement for what was no character at all.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        if is_hidden(character) {
            shown.extend(character.escape_unicode());
        } else {
            shown.push(character);
        }
    }
    Cow::Owned(shown)
}

const fn is_hidden(character: char) -> bool {
    matches!(
        character,
        '\0'..='\u{1f}'
            | '\u{7f}'..='\u{9f}'
            | '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'..='\u{1160}'
            | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{3164}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffd}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_spelled_out() {
        assert_eq!(visible("hv\u{202e}10\n\u{0}\u{200d}\u{fffd}"), r"hv\u{202e}10\u{a}\u{0}\u{200d}\u{fffd}");
    }

    #[test]
    fn letters_of_any_script_and_what_markup_is_made_of_stay() {
        for text in ["Värd-01", "<script>alert(1)</script>", "ホスト", r"All Hosts\Prod", "1 234"] {
            assert_eq!(visible(text), text);
        }
    }

    #[test]
    fn showing_twice_changes_nothing() {
        let once = visible("a\u{202e}b").into_owned();
        assert_eq!(visible(&once), once);
    }
}
