//! A cell understood as a value of its field, or why it cannot be.
//!
//! A spreadsheet's GB are those of Hyper-V: sizes count in steps of 1,024 under whichever name the unit goes.
//! What could mean two things is refused rather than guessed.

mod day;

mod number;

mod version;

use secondsite_inventory::fault::Fault;
use secondsite_inventory::value::Timestamp;
use secondsite_inventory::{Datum, Kind};

use crate::words::{flag, is_none, is_unknown, plain};
pub use number::{factor, size_factor};
pub use version::version;

/// Why a cell, a row or a column was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// Neither yes nor no.
    NotAFlag,
    /// Not a whole number.
    NotANumber,
    /// A number below the least.
    TooSmall(u64),
    /// A number above the most.
    TooLarge(u64),
    /// A comma or full stop that may be a decimal mark or group thousands.
    Ambiguous,
    /// Not a size.
    NotASize,
    /// Not a rate, such as `2 MB/s`.
    NotARate,
    /// Not a length of time.
    NotADuration,
    /// Not a day, or one that two countries read differently.
    NotADay,
    /// Not a time.
    NotATime,
    /// Neither a build nor a product that is known.
    NotAVersion,
    /// None of the field's words.
    NotAWord,
    /// Longer than a text may be.
    TooLong,
    /// Part of something that lacks what it cannot do without.
    Incomplete,
    /// The row lacks these fields, by path, and says of nothing that it is known by.
    Lacks(Vec<String>),
    /// An earlier row, by its number, says otherwise of the same object.
    SaidBefore(usize),
    /// No field is meant by the heading; so many cells stand below it.
    NoField(usize),
    /// The inventory does not take the row.
    NotTaken,
}

impl Why {
    /// The word by which texts choose the sentence.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::NotAFlag => "not-a-flag",
            Self::NotANumber => "not-a-number",
            Self::TooSmall(_) => "too-small",
            Self::TooLarge(_) => "too-large",
            Self::Ambiguous => "ambiguous",
            Self::NotASize => "not-a-size",
            Self::NotARate => "not-a-rate",
            Self::NotADuration => "not-a-duration",
            Self::NotADay => "not-a-day",
            Self::NotATime => "not-a-time",
            Self::NotAVersion => "not-a-version",
            Self::NotAWord => "not-a-word",
            Self::TooLong => "too-long",
            Self::Incomplete => "incomplete",
            Self::Lacks(_) => "lacks",
            Self::SaidBefore(_) => "said-before",
            Self::NoField(_) => "no-field",
            Self::NotTaken => "not-taken",
        }
    }

    /// The number in the reason: the least, the most, the earlier row, or how many cells; else zero.
    #[must_use]
    pub fn number(&self) -> u64 {
        match self {
            Self::TooSmall(number) | Self::TooLarge(number) => *number,
            Self::SaidBefore(count) | Self::NoField(count) => u64::try_from(*count).unwrap_or(u64::MAX),
            _ => 0,
        }
    }

    /// The paths of the fields that the row lacks.
    #[must_use]
    pub fn lacking(&self) -> &[String] {
        if let Self::Lacks(paths) = self { paths } else { &[] }
    }
}

impl From<Fault> for Why {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::TooSmall { least } => Self::TooSmall(least),
            Fault::TooLarge { most } => Self::TooLarge(most),
            Fault::TooLong => Self::TooLong,
            Fault::OutsideSet { .. } => Self::NotAWord,
            Fault::MissingRequired => Self::Incomplete,
            _ => Self::NotTaken,
        }
    }
}

/// What must be known of a column to understand its cells.
#[derive(Clone, Debug)]
pub struct Hearing {
    /// What the field holds.
    pub kind: &'static Kind,
    /// What a number without a unit counts, from the heading: how many bytes or seconds each.
    pub factor: Option<u64>,
    /// The decimal mark of the sheet, where it is known.
    pub mark: Option<char>,
    /// What the words of a choice are called, plain, and the words.
    pub words: Vec<(String, &'static str)>,
}

impl Hearing {
    /// The value of a cell; nothing when it is empty or says that it is unknown.
    ///
    /// # Errors
    /// The cell is no value of the field.
    pub fn hear(&self, cell: &str) -> Result<Option<Datum>, Why> {
        let text = cell.trim();
        let says_word = matches!(self.kind, Kind::Choice(_)) && self.word(text).is_some();
        if is_unknown(text) && !says_word {
            return Ok(None);
        }
        let datum = match self.kind {
            Kind::List(item) => self.list(item, text)?,
            kind => self.one(kind, text)?,
        };
        Ok(Some(self.kind.check(datum)?))
    }

    fn one(&self, kind: &Kind, text: &str) -> Result<Datum, Why> {
        let text_of = |text: String| Ok(Datum::Text(text));
        match kind {
            Kind::Flag => flag(text).map(Datum::Flag).ok_or(Why::NotAFlag),
            Kind::Count(_) | Kind::Port => number::whole(text, self.mark).map(Datum::Number),
            Kind::Size => number::measured(text, self.mark, self.factor, size_factor)
                .map(Datum::Number)
                .map_err(|why| if why == Why::NotANumber { Why::NotASize } else { why }),
            Kind::Rate => number::measured(text, self.mark, self.factor, number::rate_factor)
                .map(Datum::Number)
                .map_err(|why| if why == Why::NotANumber { Why::NotARate } else { why }),
            Kind::Duration => number::measured(text, self.mark, self.factor, number::duration_factor)
                .map(Datum::Number)
                .map_err(|why| if why == Why::NotANumber { Why::NotADuration } else { why }),
            Kind::Day => day::read(text).map(|day| Datum::Text(day.to_string())).ok_or(Why::NotADay),
            Kind::Moment if Timestamp::parse(text).is_none() => Err(Why::NotATime),
            Kind::Version { parses, products, .. } => {
                version(text, *parses, &products()).map(Datum::Text).ok_or(Why::NotAVersion)
            }
            Kind::Choice(_) => self.word(text).map(|word| Datum::Text(word.to_owned())).ok_or(Why::NotAWord),
            // A part given as text is its first field, where the contract allows that.
            Kind::Moment | Kind::Name | Kind::Text | Kind::List(_) | Kind::Part(_) => {
                text_of(text.to_owned())
            }
        }
    }

    fn word(&self, text: &str) -> Option<&'static str> {
        let wanted = plain(text);
        self.words.iter().find(|(called, _)| *called == wanted).map(|(_, word)| *word)
    }

    /// Several in one cell: separated by semicolons or line breaks; where no semicolon stands, also by commas,
    /// if what is between them could not be one name with a comma in it.
    fn list(&self, item: &Kind, text: &str) -> Result<Datum, Why> {
        if is_none(text) {
            return Ok(Datum::List(Vec::new()));
        }
        let has_names = matches!(item, Kind::Name | Kind::Text | Kind::Part(_));
        let is_marked = text.contains([';', '\n', '\r']);
        let by_commas = || text.split(',').map(str::trim).filter(|piece| !piece.is_empty());
        let spaced = |piece: &str| piece.contains(char::is_whitespace);
        let pieces: Vec<&str> = if is_marked || (has_names && by_commas().any(spaced)) {
            text.split([';', '\n', '\r']).map(str::trim).filter(|piece| !piece.is_empty()).collect()
        } else {
            by_commas().collect()
        };
        let items = pieces.into_iter().map(|piece| self.one(item, piece)).collect::<Result<_, _>>()?;
        Ok(Datum::List(items))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use secondsite_inventory::Table;

    fn hear(table: Table, path: &str, text: &str) -> Result<Option<Datum>, Why> {
        let column = crate::columns(table).into_iter().find(|column| column.path == path).unwrap();
        column.hearing(table, None, Some(','), |_, _| Vec::new()).hear(text)
    }

    fn text(text: &str) -> Result<Option<Datum>, Why> {
        Ok(Some(Datum::Text(text.to_owned())))
    }

    fn list(items: &[&str]) -> Result<Option<Datum>, Why> {
        Ok(Some(Datum::List(items.iter().map(|item| Datum::Text((*item).to_owned())).collect())))
    }

    #[test]
    fn yes_no_and_unknown_are_heard_in_both_languages() {
        for yes in ["ja", "JA", "j", "Yes", "true", "Sant", "1", " y "] {
            assert_eq!(hear(Table::Hosts, "clustered", yes), Ok(Some(Datum::Flag(true))), "{yes}");
        }
        for no in ["nej", "No", "FALSE", "falskt", "0"] {
            assert_eq!(hear(Table::Hosts, "clustered", no), Ok(Some(Datum::Flag(false))), "{no}");
        }
        for unknown in ["", "  ", "-", "–", "?", "vet ej", "Okänt", "unknown", "don't know"] {
            assert_eq!(hear(Table::Hosts, "clustered", unknown), Ok(None), "{unknown}");
        }
        assert_eq!(hear(Table::Hosts, "clustered", "kanske"), Err(Why::NotAFlag));
    }

    #[test]
    fn several_in_one_cell_are_kept_apart() {
        assert_eq!(
            hear(Table::Clouds, "hostGroups", "All Hosts\\A; All Hosts\\B"),
            list(&["All Hosts\\A", "All Hosts\\B"])
        );
        assert_eq!(
            hear(Table::Clouds, "hostGroups", "All Hosts\\Borg, Visby"),
            list(&["All Hosts\\Borg, Visby"])
        );
        assert_eq!(hear(Table::Hosts, "updates", "KB1, KB2"), list(&["KB1", "KB2"]));
        assert_eq!(hear(Table::Hosts, "updates", "KB1\r\nKB2\n"), list(&["KB1", "KB2"]));
        assert_eq!(hear(Table::Hosts, "updates", "inga"), list(&[]));
        let ports = Datum::List(vec![Datum::Number(80), Datum::Number(8083)]);
        assert_eq!(hear(Table::Hosts, "openPorts", "80, 8083"), Ok(Some(ports)));
        assert_eq!(hear(Table::Hosts, "openPorts", "80;0"), Err(Why::TooSmall(1)));
    }

    #[test]
    fn versions_are_read_as_administrators_and_directories_write_them() {
        let os = |text| hear(Table::Hosts, "operatingSystem", text);
        assert_eq!(os("Microsoft Windows Server 2016 Datacenter"), text("Windows Server 2016"));
        assert_eq!(os("10.0 (14393)"), text("10.0.14393"));
        assert_eq!(os("6.3.9600"), text("6.3.9600"));
        assert_eq!(os("Windows 11"), Err(Why::NotAVersion));
        assert_eq!(hear(Table::Hosts, "providerVersion", "inte installerad"), text("none"));
    }

    #[test]
    fn words_of_choices_have_other_names() {
        assert_eq!(hear(Table::Sites, "role", "Primär"), text("primary"));
        assert_eq!(hear(Table::VirtualMachines, "generation", "Gen 2"), text("2"));
        assert_eq!(hear(Table::Hosts, "internet", "ingen"), text("none"));
        assert_eq!(hear(Table::Hosts, "edition", "guld"), Err(Why::NotAWord));
    }

    #[test]
    fn what_no_field_can_hold_is_too_long() {
        assert_eq!(hear(Table::Hosts, "proxy", &"x".repeat(1025)), Err(Why::TooLong));
    }
}
