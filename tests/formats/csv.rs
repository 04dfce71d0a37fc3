//! The report as a table, read again.

use csv::ReaderBuilder;
use secondsite_report::Format;
use secondsite_text::Language;

use super::everything;

#[test]
fn a_row_stands_for_each_finding_and_no_cell_is_a_formula() {
    everything(Format::Csv, |name, judged, language, text| {
        let text = text.strip_prefix('\u{feff}').expect("spreadsheets know UTF-8 by this mark");
        let separator = if language == Language::Swedish { b';' } else { b',' };
        let mut reader = ReaderBuilder::new().delimiter(separator).from_reader(text.as_bytes());
        let heads = reader.headers().unwrap().clone();
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        for cell in heads.iter().chain(rows.iter().flatten()) {
            assert!(!cell.trim_start().starts_with(['=', '+', '-', '@', '\t', '\r']), "{name}: {cell}");
            assert!(!cell.contains(['\u{202e}', '\u{1b}', '\u{0}']), "{name}: {cell}");
        }
        let found: Vec<&str> = rows.iter().filter(|row| !row[5].is_empty()).map(|row| &row[10]).collect();
        let sentences = judged.sentences(language);
        assert!(found.len() >= sentences.len(), "{name}");
        for sentence in sentences {
            let guarded = format!("'{sentence}");
            assert!(found.iter().any(|found| *found == sentence || *found == guarded), "{name}: {sentence}");
        }
        // Each row alone says what was judged, by what and when.
        assert!(rows.iter().all(|row| row[2].contains('@') && &row[3] == "2026-11-23" && !row[1].is_empty()));
        assert_eq!(rows.iter().filter(|row| row[0] == rows[0][0]).count(), 1, "one verdict");
    });
}
