//! Elements of HTML and XML. Whatever a text holds, it is shown and never obeyed.

use secondsite_text::visible;

/// Markup that grows element by element. Names of elements come with their attributes and are our own.
#[derive(Default)]
pub struct Markup {
    text: String,
    open: Vec<String>,
}

impl Markup {
    /// Starts an element, given as it stands between the angle brackets.
    pub fn open(&mut self, tag: &str) {
        self.text.extend(["<", tag, ">"]);
        self.open.push(tag.split(' ').next().unwrap_or_default().to_owned());
    }

    /// Ends the element that was started last.
    pub fn close(&mut self) {
        if let Some(name) = self.open.pop() {
            self.text.extend(["</", &name, ">\n"]);
        }
    }

    /// An element with a text.
    pub fn leaf(&mut self, tag: &str, text: &str) {
        self.open(tag);
        self.text(text);
        self.close();
    }

    /// An element without content or end.
    pub fn empty(&mut self, tag: &str) {
        self.text.extend(["<", tag, ">"]);
    }

    /// Text; line breaks stay.
    pub fn text(&mut self, text: &str) {
        for (number, line) in text.lines().enumerate() {
            if number > 0 {
                self.text.push('\n');
            }
            self.text.push_str(&escaped(line));
        }
    }

    /// What is markup already, and our own.
    pub fn raw(&mut self, markup: &str) {
        self.text.push_str(markup);
    }

    /// The whole.
    pub fn finish(self) -> String {
        self.text
    }
}

/// Text for an element or a quoted attribute, with what cannot be seen or is not XML spelled out.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in visible(text).chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&apos;"),
            // The last two of each plane are no characters, and XML has no place for the first of these.
            '\u{fffe}' | '\u{ffff}' => escaped.extend(character.escape_unicode()),
            _ => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_mean_something_is_shown_instead() {
        assert_eq!(
            escaped("<b a='1'>&\"\u{202e}\u{ffff}"),
            r"&lt;b a=&apos;1&apos;&gt;&amp;&quot;\u{202e}\u{ffff}"
        );
        let mut markup = Markup::default();
        markup.leaf("p class=\"x\"", "</p>\r\nb\t");
        assert_eq!(markup.finish(), "<p class=\"x\">&lt;/p&gt;\nb\\u{9}</p>\n");
    }
}
