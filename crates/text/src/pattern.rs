//! Compiled texts turned into sentences.

use crate::language::Language;
use crate::mark::{END, KEY, SELECT, VARIABLE};
use crate::say::Arg;

/// The text with its variables replaced and its choices made.
///
/// Fluent's isolation marks around variables are left out: both languages run left to right, findings are
/// copied into tickets and consoles, and names that could turn the direction are spelled out.
pub fn format(language: Language, text: &str, args: &[(&str, Arg<'_>)]) -> String {
    let mut writer = Writer { language, args, rest: text, out: String::with_capacity(text.len()) };
    writer.pattern(true);
    #[cfg(debug_assertions)]
    if language == Language::Pseudo {
        return format!("[{}]", writer.out);
    }
    writer.out
}

struct Writer<'a> {
    language: Language,
    args: &'a [(&'a str, Arg<'a>)],
    /// What has not been read yet.
    rest: &'a str,
    out: String,
}

impl<'a> Writer<'a> {
    /// Reads a pattern up to the end or the mark that ends it, and writes it if it is `chosen`.
    fn pattern(&mut self, chosen: bool) {
        loop {
            let literal = self.take_until(&[VARIABLE, SELECT, KEY, END]);
            if chosen {
                self.literal(literal);
            }
            if self.take(VARIABLE) {
                let name = self.take_until(&[VARIABLE]);
                self.take(VARIABLE);
                if chosen {
                    self.variable(name);
                }
            } else if self.take(SELECT) {
                self.select(chosen);
            } else {
                return;
            }
        }
    }

    /// Reads a choice and, if it is `chosen` itself, writes its first variant that fits.
    fn select(&mut self, chosen: bool) {
        let name = self.take_until(&[KEY]);
        let arg = self.args.iter().find(|(own, _)| *own == name).map(|(_, arg)| arg);
        let mut open = chosen;
        while self.take(KEY) {
            let key = self.take_until(&[KEY]);
            self.take(KEY);
            let fits = key.is_empty() || arg.is_some_and(|arg| arg.fits(key));
            self.pattern(open && fits);
            open = open && !fits;
        }
        self.take(END);
    }

    fn literal(&mut self, text: &str) {
        #[cfg(debug_assertions)]
        if self.language == Language::Pseudo {
            self.out.extend(text.chars().map(disguised));
            return;
        }
        self.out.push_str(text);
    }

    fn variable(&mut self, name: &str) {
        match self.args.iter().find(|(own, _)| *own == name) {
            Some((_, arg)) => arg.write(self.language, &mut self.out),
            None => {
                self.out.push('$');
                self.out.push_str(name);
            }
        }
    }

    fn take_until(&mut self, marks: &[char]) -> &'a str {
        let end = self.rest.find(marks).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }

    fn take(&mut self, mark: char) -> bool {
        let rest = self.rest.strip_prefix(mark);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }
}

/// A letter that still reads as the English one.
#[cfg(debug_assertions)]
const fn disguised(letter: char) -> char {
    match letter {
        'a' => 'à',
        'c' => 'ç',
        'd' => 'ð',
        'e' => 'é',
        'g' => 'ĝ',
        'h' => 'ĥ',
        'i' => 'î',
        'l' => 'ļ',
        'n' => 'ñ',
        'o' => 'ö',
        's' => 'š',
        't' => 'ţ',
        'u' => 'ü',
        'A' => 'Å',
        'E' => 'É',
        'O' => 'Ø',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str, args: &[(&str, Arg<'_>)]) -> String {
        format(Language::English, text, args)
    }

    #[test]
    fn a_choice_inside_a_choice_is_read_to_its_end_even_when_not_made() {
        let inner = "\u{2}n\u{3}one\u{3}one\u{3}\u{3}\u{1}n\u{1}\u{4}";
        let text = format!("<\u{2}w\u{3}a\u{3}A{inner}\u{3}\u{3}B{inner}\u{4}>");
        assert_eq!(plain(&text, &[("w", Arg::Word("a")), ("n", Arg::Number(1))]), "<Aone>");
        assert_eq!(plain(&text, &[("w", Arg::Word("x")), ("n", Arg::Number(2))]), "<B2>");
    }

    #[test]
    fn a_variable_without_a_value_is_named_and_a_choice_without_one_takes_the_last_variant() {
        assert_eq!(plain("\u{1}who\u{1}: \u{2}n\u{3}one\u{3}1\u{3}\u{3}many\u{4}", &[]), "$who: many");
    }

    #[test]
    fn broken_marks_end_in_text_and_not_in_a_fault() {
        for text in ["\u{1}", "\u{2}a", "\u{3}", "\u{4}x", "\u{2}a\u{3}b", "\u{2}a\u{3}b\u{3}\u{2}"] {
            assert!(plain(text, &[]).len() < 10);
        }
    }
}
