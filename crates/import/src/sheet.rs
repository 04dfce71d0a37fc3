//! Text cut into cells: comma, semicolon or tab between them, quotation marks around what contains those.
//!
//! A reader of our own, since a library's skips blank lines and then no longer knows which row of the
//! spreadsheet it is in, and is heavier in the page than these few lines.

use std::borrow::Cow;

use secondsite_inventory::json::decode;

/// Most rows of a sheet.
pub const MOST_ROWS: usize = 100_000;

/// Most cells of a sheet.
pub const MOST_CELLS: usize = 3_000_000;

/// What stands between cells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Delimiter {
    /// As English spreadsheets export
    #[default]
    Comma,
    /// As Swedish spreadsheets export
    Semicolon,
    /// As spreadsheets copy
    Tab,
}

impl Delimiter {
    /// Every delimiter, in the order offered.
    pub const ALL: [Self; 3] = [Self::Comma, Self::Semicolon, Self::Tab];

    /// The character.
    #[must_use]
    pub const fn character(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Semicolon => ';',
            Self::Tab => '\t',
        }
    }

    /// The word by which calls and texts choose it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Comma => "comma",
            Self::Semicolon => "semicolon",
            Self::Tab => "tab",
        }
    }

    /// The delimiter of this word.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|delimiter| delimiter.word() == word)
    }

    /// The one that occurs most in the first line, outside quotation marks.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut counts = [(Self::Tab, 0_u32), (Self::Semicolon, 0), (Self::Comma, 0)];
        let mut quoted = false;
        for character in text.chars() {
            match character {
                '"' => quoted = !quoted,
                '\n' | '\r' if !quoted => break,
                _ if quoted => {}
                _ => {
                    for (delimiter, count) in &mut counts {
                        *count = count.saturating_add(u32::from(delimiter.character() == character));
                    }
                }
            }
        }
        let most = counts.iter().map(|(_, count)| *count).max().unwrap_or_default();
        let found = counts.iter().find(|(_, count)| most > 0 && *count == most);
        found.map_or_else(Self::default, |(delimiter, _)| *delimiter)
    }

    /// The decimal mark of the spreadsheets that export with it: where the comma is one, the semicolon
    /// separates. A tab tells nothing.
    #[must_use]
    pub const fn decimal_mark(self) -> Option<char> {
        match self {
            Self::Comma => Some('.'),
            Self::Semicolon => Some(','),
            Self::Tab => None,
        }
    }
}

/// A table as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What stood between the cells.
    pub delimiter: Delimiter,
    /// The headings; empty texts where the sheet has none.
    pub head: Vec<String>,
    /// The rows below, blank ones too.
    pub rows: Vec<Vec<String>>,
    /// The number of the first row below the headings, as a spreadsheet counts them.
    pub first: usize,
}

/// A sheet with more rows or cells than any estate needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLarge;

impl Sheet {
    /// Cuts a text into cells.
    ///
    /// # Errors
    /// It has more than [`MOST_ROWS`] rows or [`MOST_CELLS`] cells.
    pub fn read(text: &str, delimiter: Option<Delimiter>, headed: bool) -> Result<Self, TooLarge> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        // Spreadsheets and Windows PowerShell may say something of the file before its headings.
        let first_line = text.split(['\r', '\n']).next().unwrap_or_default();
        let said = first_line.trim_matches('"').strip_prefix("sep=");
        let mut skipped = usize::from(said.is_some() || first_line.starts_with("#TYPE "));
        let mut told = None;
        if let Some(said) = said {
            told = Delimiter::ALL.into_iter().find(|known| said.starts_with(known.character()));
        }
        let below = text.strip_prefix(first_line).unwrap_or_default();
        let below = below.strip_prefix("\r\n").or_else(|| below.strip_prefix(['\r', '\n'])).unwrap_or(below);
        let text = if skipped > 0 { below } else { text };
        let delimiter = delimiter.or(told).unwrap_or_else(|| Delimiter::of(text));
        let mut rows = cells(text, delimiter.character())?;
        let head = if headed && !rows.is_empty() {
            skipped = skipped.saturating_add(1);
            rows.remove(0)
        } else {
            vec![String::new(); rows.iter().map(Vec::len).max().unwrap_or_default()]
        };
        Ok(Self { delimiter, head, rows, first: skipped.saturating_add(1) })
    }

    /// A cell; empty where the row is shorter.
    #[must_use]
    pub fn cell(&self, row: usize, column: usize) -> &str {
        self.rows.get(row).and_then(|row| row.get(column)).map_or("", String::as_str)
    }

    /// The number of a row as a spreadsheet counts it.
    #[must_use]
    pub const fn number(&self, row: usize) -> usize {
        self.first.saturating_add(row)
    }

    /// How many columns there are, the widest row's included.
    #[must_use]
    pub fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or_default().max(self.head.len())
    }
}

fn cells(text: &str, delimiter: char) -> Result<Vec<Vec<String>>, TooLarge> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let (mut quoted, mut starts, mut count) = (false, true, 0_usize);
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '"' if quoted => {
                if characters.next_if_eq(&'"').is_some() {
                    cell.push('"');
                } else {
                    quoted = false;
                }
            }
            _ if quoted => cell.push(character),
            '"' if starts => {
                (quoted, starts) = (true, false);
            }
            _ if character == delimiter => {
                row.push(std::mem::take(&mut cell));
                starts = true;
                count = count.saturating_add(1);
            }
            '\r' | '\n' => {
                if character == '\r' {
                    characters.next_if_eq(&'\n');
                }
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
                starts = true;
                count = count.saturating_add(1);
            }
            _ => {
                cell.push(character);
                starts = false;
            }
        }
        if rows.len() > MOST_ROWS || count > MOST_CELLS {
            return Err(TooLarge);
        }
    }
    if !starts || !row.is_empty() {
        row.push(cell);
        rows.push(row);
    }
    Ok(rows)
}

/// Writes rows of cells, each ended as spreadsheets expect it.
#[must_use]
pub fn write<'c>(
    rows: impl IntoIterator<Item = impl IntoIterator<Item = &'c str>>,
    delimiter: Delimiter,
) -> String {
    let mut text = String::new();
    for row in rows {
        for (place, cell) in row.into_iter().enumerate() {
            if place > 0 {
                text.push(delimiter.character());
            }
            if cell.contains([delimiter.character(), '"', '\r', '\n']) {
                text.push('"');
                text.push_str(&cell.replace('"', "\"\""));
                text.push('"');
            } else {
                text.push_str(cell);
            }
        }
        text.push_str("\r\n");
    }
    text
}

/// The text of a file: Unicode as inventories are, else the one byte for each character that older
/// spreadsheets write in western Europe.
#[must_use]
pub fn text(bytes: &[u8]) -> Cow<'_, str> {
    decode(bytes).unwrap_or_else(|_| bytes.iter().map(|byte| windows_1252(*byte)).collect())
}

/// What Windows-1252 has where Latin-1 has control characters.
const ABOVE_ASCII: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}',
    '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

fn windows_1252(byte: u8) -> char {
    let special = byte.checked_sub(0x80).and_then(|place| ABOVE_ASCII.get(usize::from(place)));
    special.copied().unwrap_or_else(|| char::from(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(text: &str) -> Sheet {
        Sheet::read(text, None, true).unwrap()
    }

    #[test]
    fn the_delimiter_is_the_one_most_used_outside_quotation_marks() {
        assert_eq!(Delimiter::of("Namn;Plats\nhv01;a,b,c,d"), Delimiter::Semicolon);
        assert_eq!(Delimiter::of("Name,\"Size; ; ; GB\",Host"), Delimiter::Comma);
        assert_eq!(Delimiter::of("Name\tHost, cluster"), Delimiter::Tab);
        assert_eq!(Delimiter::of("Name"), Delimiter::Comma);
    }

    #[test]
    fn a_cell_in_quotation_marks_holds_anything() {
        let read = sheet("a;b\r\n\"x;y\";\"one\r\ntwo\"\r\n\"say \"\"hi\"\"\";5\" disk\r\n");
        assert_eq!(read.rows, [["x;y", "one\r\ntwo"], ["say \"hi\"", "5\" disk"]]);
    }

    #[test]
    fn rows_are_numbered_as_in_the_spreadsheet() {
        let read = sheet("sep=;\r\nNamn;Roll\r\n\r\nStockholm;primär\r\n");
        assert_eq!((read.delimiter, read.head.len()), (Delimiter::Semicolon, 2));
        assert_eq!((read.number(1), read.cell(1, 0), read.cell(0, 0)), (4, "Stockholm", ""));
        assert_eq!(sheet("#TYPE Selected.Host\n\"Name\",\"Site\"\n\"a\",\"b\"").number(0), 3);
    }

    #[test]
    fn what_no_estate_needs_is_refused() {
        assert_eq!(Sheet::read(&"a\n".repeat(MOST_ROWS + 1), None, true), Err(TooLarge));
        assert_eq!(Sheet::read(&",".repeat(MOST_CELLS + 1), None, true), Err(TooLarge));
    }

    #[test]
    fn a_file_of_an_older_spreadsheet_keeps_its_letters() {
        assert_eq!(text(b"V\xe4rd;\x80"), "Värd;€");
        assert_eq!(text(b"\xff\xfeV\0\xe4\0"), "Vä");
    }
}
