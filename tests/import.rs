//! Tables as administrators export them, read by the names of both languages: what comes in and what is handed
//! back stands beside each file under `import`, for a person to judge.

use std::fs;
use std::path::{Path, PathBuf};

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use secondsite_import::leftover::leftover;
use secondsite_import::{
    Delimiter, Existing, Sheet, apply, columns, matching, read, sheet, table_named, template,
};
use secondsite_inventory::{Inventory, Table, json};
use secondsite_text::arrival::{called, heading, refusal, refused};
use secondsite_text::{Language, field};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("import")
}

/// What comes in, as JSON, and then what does not, one sentence each.
fn told(table: Table, bytes: &[u8]) -> String {
    let sheet = Sheet::read(&sheet::text(bytes), None, true).unwrap();
    let matches = matching(&sheet.head, table, called);
    let reading = read(&sheet, table, &matches, called);
    let applied = apply(&Inventory::default(), table, &reading, Existing::Update);
    assert!(applied.refused.is_empty(), "{:?}", applied.refused);
    let sentence = |each: &secondsite_import::Refused| {
        let (word, number, lacking) = (each.why.word(), each.why.number(), each.why.lacking());
        let why = refusal(Language::English, word, number, table, lacking);
        let column = each.column.map(|column| sheet.head[column].as_str());
        refused(Language::English, each.row.map(|row| sheet.number(row)), column, &each.text, why)
    };
    let sentences: Vec<String> = reading.refused.iter().map(sentence).collect();
    let left = leftover(&sheet, table, &matches, &reading.refused).replace("\r\n", "\n");
    format!("{}\n{}\n\n{left}", json::write(&applied.inventory), sentences.join("\n"))
}

#[test]
fn exported_tables_are_read_as_a_person_would_read_them() {
    for (file, table) in [
        ("virtual-machines-swedish.csv", Table::VirtualMachines),
        ("hosts-english.csv", Table::Hosts),
        ("replication-policies-utf-16.txt", Table::ReplicationPolicies),
    ] {
        let told = told(table, &fs::read(folder().join(file)).unwrap());
        let expected = folder().join(file).with_extension("expected.txt");
        if std::env::var_os("BLESS").is_some() {
            fs::write(&expected, &told).unwrap();
        }
        assert_eq!(told, fs::read_to_string(&expected).unwrap(), "{file}; BLESS=1 writes it anew");
    }
}

#[test]
fn every_table_is_found_by_its_name_in_both_languages() {
    for table in Table::ALL {
        for language in Language::ALL {
            let name = format!("{}.csv", field(language, table.name()));
            assert_eq!(table_named(&name, called), Some(table), "{name}");
        }
        assert_eq!(table_named(table.name(), called), Some(table));
    }
    for (file, table) in [
        ("export/hosts.2026-11-23.csv", Some(Table::Hosts)),
        ("virtual machines.CSV", Some(Table::VirtualMachines)),
        ("diskar.txt", Some(Table::VirtualMachines)),
        ("Book1.csv", None),
        ("", None),
    ] {
        assert_eq!(table_named(file, called), table, "{file}");
    }
}

#[test]
fn a_heading_line_to_fill_in_is_understood_in_both_languages() {
    for table in Table::ALL {
        for language in Language::ALL {
            let line = template(table, Delimiter::Semicolon, |path| heading(language, table, path));
            let head = Sheet::read(&line, None, true).unwrap().head;
            let matches = matching(&head, table, called);
            for (place, column) in columns(table).iter().enumerate() {
                let found = matches[place].map(|found| found.column);
                assert_eq!(found, Some(place), "{} {} {}", language.code(), column.path, head[place]);
            }
        }
    }
}

/// Cells of every kind that may stand in a table, and some that may not.
fn cell() -> impl Strategy<Value = String> {
    let known = select(vec![
        "",
        "",
        "-",
        "ja",
        "nej",
        "1",
        "127 GB",
        "1,024",
        "hv01",
        "HV01",
        "vmm01",
        "a; b",
        "2027-01-01",
        "02/03/2027",
        "10.0.14393",
        "Gen 2",
        "none",
        "static",
        "primär",
        "C.vhdx",
        "D.vhdx",
        "8083",
        "\"",
        "a\nb",
        " spaced ",
        "=1+1",
        "5 min",
        "KB1",
    ]);
    prop_oneof![9 => known.prop_map(str::to_owned), 1 => vec(any::<char>(), 0..6).prop_map(String::from_iter)]
}

fn grid() -> impl Strategy<Value = (Table, Vec<usize>, Vec<Vec<String>>)> {
    let heads = vec(0..45_usize, 1..8);
    (select(Table::ALL.to_vec()), heads, vec(vec(cell(), 0..9), 0..8))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_cell_comes_in_or_is_handed_back((table, heads, rows) in grid(), mark in 0..3_usize) {
        let all = columns(table);
        // Some headings mean nothing.
        let head: Vec<String> =
            heads.iter().map(|place| all.get(*place).map_or("Colour".to_owned(), |column| column.path.clone())).collect();
        let lines = std::iter::once(&head).chain(&rows);
        let text = sheet::write(lines.map(|row| row.iter().map(String::as_str)), Delimiter::ALL[mark]);
        let sheet = Sheet::read(&text, Some(Delimiter::ALL[mark]), true).unwrap();
        let matches = matching(&sheet.head, table, called);
        let reading = read(&sheet, table, &matches, called);
        let applied = apply(&Inventory::default(), table, &reading, Existing::Update);
        prop_assert!(applied.refused.is_empty());

        // What came in is an inventory that can be written and read.
        let written = json::write(&applied.inventory);
        let again = json::read(written.as_bytes());
        prop_assert_eq!(&again.map(|reading| json::write(&reading.inventory)), &Ok(written));

        // The same sheet again changes nothing.
        let twice = apply(&applied.inventory, table, &reading, Existing::Update);
        prop_assert_eq!(twice.counts.new, 0);
        if !reading.rows.iter().any(|row| row.lines.len() > 1) {
            prop_assert_eq!(&twice.inventory, &applied.inventory);
        }

        let left = leftover(&sheet, table, &matches, &reading.refused);
        let left = if left.is_empty() { Vec::new() } else { Sheet::read(&left, Some(sheet.delimiter), true).unwrap().rows };
        for (row, cells) in sheet.rows.iter().enumerate() {
            for (column, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty()) {
                let back = left.iter().any(|row| row.get(column) == Some(cell));
                let heard = matches.get(column).copied().flatten().map(|found| {
                    all[found.column].hearing(table, None, sheet.delimiter.decimal_mark(), called).hear(cell)
                });
                let taken = reading.rows.iter().any(|taken| taken.lines.contains(&row));
                let refused = reading.refused.iter().any(|each| {
                    each.row.is_none_or(|own| own == row) && each.column.is_none_or(|own| own == column)
                });
                match heard {
                    Some(Ok(None)) => {}
                    Some(Ok(Some(value))) if taken && !refused => {
                        let known = format!("{:?}", reading.rows.iter().find(|taken| taken.lines.contains(&row)));
                        // Names are kept as they were first written.
                        let found = known.to_lowercase().contains(&format!("{value:?}").to_lowercase());
                        prop_assert!(found || matches!(value, secondsite_inventory::Datum::List(_)), "{cell:?} of {row}");
                    }
                    _ => prop_assert!(back, "{cell:?} in row {row} is lost: {left:?}"),
                }
            }
        }
    }

    #[test]
    fn no_bytes_make_it_fall_over(bytes in vec(any::<u8>(), 0..400), table in select(Table::ALL.to_vec())) {
        let text = sheet::text(&bytes);
        for headed in [true, false] {
            let sheet = Sheet::read(&text, None, headed).unwrap();
            let matches = matching(&sheet.head, table, called);
            let reading = read(&sheet, table, &matches, called);
            let _ = leftover(&sheet, table, &matches, &reading.refused);
        }
    }

    #[test]
    fn cells_that_are_written_are_read_again(rows in vec(vec(any::<String>(), 1..5), 1..5), mark in 0..3_usize) {
        let delimiter = Delimiter::ALL[mark];
        let text = sheet::write(rows.iter().map(|row| row.iter().map(String::as_str)), delimiter);
        // What a file may say of itself before its headings is no cell.
        prop_assume!(!text.starts_with(['\u{feff}', '#', 's', '"']));
        let read = Sheet::read(&text, Some(delimiter), false).unwrap().rows;
        prop_assert_eq!(read, rows);
    }
}
