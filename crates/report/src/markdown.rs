//! Pieces of Markdown. Whatever a text holds, it is shown and never obeyed.

mod report;

use secondsite_text::visible;

pub use report::markdown;

/// A line of a list, in Markdown, with its depth from 0.
pub type Item = (usize, String);

/// Markdown that grows block by block.
#[derive(Default)]
pub struct Document {
    text: String,
}

impl Document {
    /// A heading of a depth from 1; its text is escaped here.
    pub fn heading(&mut self, depth: usize, text: &str) {
        self.block(&format!("{} {}", "#".repeat(depth), escaped(text)));
    }

    /// A paragraph, given as Markdown.
    pub fn paragraph(&mut self, markdown: &str) {
        self.block(markdown);
    }

    /// A list.
    pub fn list(&mut self, items: &[Item]) {
        let lines = items.iter().map(|(depth, item)| format!("{}- {item}", "  ".repeat(*depth)));
        self.block(&lines.collect::<Vec<_>>().join("\n"));
    }

    /// A table, given as rows of cells in Markdown; the first is its head.
    pub fn table(&mut self, rows: &[Vec<String>]) {
        let line = |cells: &Vec<String>| format!("| {} |", cells.join(" | "));
        let Some((head, rows)) = rows.split_first() else { return };
        let rule = vec!["---".to_owned(); head.len()];
        let lines: Vec<String> = [head, &rule].into_iter().chain(rows).map(line).collect();
        self.block(&lines.join("\n"));
    }

    /// Lines of a script.
    pub fn script(&mut self, lines: &str) {
        let fence = fence(lines, 3);
        let shown: Vec<_> = lines.lines().map(visible).collect();
        self.block(&format!("{fence}powershell\n{}\n{fence}", shown.join("\n")));
    }

    /// The whole, with a line break at the end.
    pub fn finish(self) -> String {
        self.text
    }

    fn block(&mut self, markdown: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.extend([markdown, "\n"]);
    }
}

/// Text as text, on one line; also at the start of one, where blanks would make it a script. Addresses in it
/// stay addresses: some readers of Markdown make links of them unasked.
pub fn escaped(text: &str) -> String {
    let line = text.lines().collect::<Vec<_>>().join(" ");
    let shown = visible(line.trim());
    let digits = shown.bytes().take_while(u8::is_ascii_digit).count();
    let mut escaped = String::with_capacity(shown.len());
    for (place, character) in shown.char_indices() {
        let means_something = match character {
            '#' | '+' | '-' | '=' => place == 0,
            '.' if ends_in_www(shown.get(..place)) => true,
            '.' | ')' => place == digits && digits > 0,
            ':' => shown.get(place..).is_some_and(|rest| rest.starts_with("://")),
            _ => matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&'),
        };
        if means_something {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

/// Whether a dot after this would begin an address.
fn ends_in_www(before: Option<&str>) -> bool {
    let end = before.and_then(|before| before.len().checked_sub(3).and_then(|start| before.get(start..)));
    end.is_some_and(|end| end.eq_ignore_ascii_case("www"))
}

/// Text letter by letter within a sentence.
pub fn code(text: &str) -> String {
    let shown = visible(text);
    let fence = fence(&shown, 1);
    // A blank parts the fence from a backtick, and is itself not shown.
    let blank = if shown.starts_with('`') || shown.ends_with('`') { " " } else { "" };
    format!("{fence}{blank}{shown}{blank}{fence}")
}

/// A link; the address is one of our own.
pub fn link(text: &str, address: &str) -> String {
    format!("[{}]({address})", escaped(text))
}

/// More backticks in a row than the text has, and no fewer than `least`.
fn fence(text: &str, least: usize) -> String {
    let runs = text.split(|character| character != '`').map(str::len);
    let longest = runs.max().unwrap_or_default();
    "`".repeat(longest.saturating_add(1).max(least))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_mean_something_is_shown_instead() {
        assert_eq!(escaped("a*b_[c](d) <script> & |"), r"a\*b\_\[c\](d) \<script\> \& \|");
        assert_eq!(escaped("# not a heading"), r"\# not a heading");
        assert_eq!(escaped("- x\n- y"), r"\- x - y");
        assert_eq!(escaped("1. x"), r"1\. x");
        assert_eq!(escaped("    x  "), "x");
        assert_eq!(escaped("https://a.example and www.b.example"), r"https\://a.example and www\.b.example");
        assert_eq!(escaped("2012 R2, 10.0.14393"), "2012 R2, 10.0.14393");
        assert_eq!(escaped("\u{202e}"), r"\\u{202e}");
        assert_eq!(escaped("VMM-servrar › åäö"), "VMM-servrar › åäö");
    }

    #[test]
    fn blocks_are_parted_by_an_empty_line() {
        let mut document = Document::default();
        document.heading(2, "A_b");
        document.table(&[vec!["x".to_owned(), "y".to_owned()], vec!["1".to_owned(), "2".to_owned()]]);
        document.list(&[(0, "a".to_owned()), (1, "b".to_owned())]);
        let wanted = "## A\\_b\n\n| x | y |\n| --- | --- |\n| 1 | 2 |\n\n- a\n  - b\n";
        assert_eq!(document.finish(), wanted);
    }

    #[test]
    fn code_ends_where_the_text_ends() {
        assert_eq!(code("clusters.broker"), "`clusters.broker`");
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`"), "`` ` ``");
        let mut document = Document::default();
        document.script("a\n```\nb");
        assert_eq!(document.finish(), "````powershell\na\n```\nb\n````\n");
    }
}
