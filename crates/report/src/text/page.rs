//! Lines of a terminal: indented, coloured if wanted, and without a character that the terminal would obey.

use secondsite_text::visible;

/// How a line is coloured. Colours are the terminal's own, so that a reader's theme decides.
#[derive(Clone, Copy)]
pub enum Tint {
    /// As everything else.
    Plain,
    /// Something stands in the way.
    Bad,
    /// Something is open.
    Open,
    /// Something is met.
    Good,
    /// Something to look up rather than to read.
    Quiet,
}

impl Tint {
    /// The parameters of the terminal's code "select graphic rendition".
    const fn code(self) -> &'static str {
        match self {
            Self::Plain => "1",
            Self::Bad => "1;31",
            Self::Open => "1;33",
            Self::Good => "1;32",
            Self::Quiet => "2",
        }
    }
}

/// Text that grows line by line.
pub struct Page {
    text: String,
    colour: bool,
}

impl Page {
    pub const fn new(colour: bool) -> Self {
        Self { text: String::new(), colour }
    }

    /// A sentence or a command, perhaps of several lines.
    pub fn line(&mut self, level: usize, text: &str) {
        for line in text.lines() {
            self.write(level, None, line);
        }
    }

    pub fn tinted(&mut self, level: usize, tint: Tint, text: &str) {
        self.write(level, Some(tint), text);
    }

    pub fn heading(&mut self, text: &str) {
        self.gap();
        self.write(0, Some(Tint::Plain), text);
    }

    pub fn gap(&mut self) {
        self.text.push('\n');
    }

    /// What is a page already.
    pub fn append(&mut self, page: &str) {
        self.text.push_str(page);
    }

    pub fn finish(self) -> String {
        self.text
    }

    fn write(&mut self, level: usize, tint: Option<Tint>, line: &str) {
        let shown = visible(line);
        (0..level).for_each(|_| self.text.push_str("  "));
        match tint.filter(|_| self.colour) {
            Some(tint) => self.text.extend(["\u{1b}[", tint.code(), "m", &shown, "\u{1b}[0m"]),
            None => self.text.push_str(&shown),
        }
        self.text.push('\n');
    }
}
