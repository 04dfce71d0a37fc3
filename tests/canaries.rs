//! Under pseudonyms nothing of anybody leaves: not in the inventory, a link, a report of any format, a script.

use std::fs;
use std::path::{Path, PathBuf};

use secondsite_inventory::field::{Kind, Shape};
use secondsite_inventory::tables::{Azure, Record};
use secondsite_inventory::value::{Date, Text};
use secondsite_inventory::{Datum, Inventory, Object, Table, json};
use secondsite_pseudonyms::{Key, replace};
use secondsite_report::{Format, Handover};
use secondsite_rules::command::{fields, find_out};
use secondsite_rules::{catalogue, check, check_everywhere, editions};
use secondsite_share::{Link, encode};
use secondsite_text::Language;

/// A bird that nobody's estate has.
const CANARY: &str = "Zkanariefågel";

fn estates() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.push(Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/municipality.json"));
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files
}

/// The same with a bird in every name and free text, so that what referred still refers.
fn with_canaries(datum: Datum, kind: &Kind) -> Datum {
    match (datum, kind) {
        (Datum::Text(text), Kind::Name | Kind::Text) if text != "*" && Table::named(&text).is_none() => {
            let steps: Vec<String> = text.split('\\').map(|step| format!("{CANARY}{step}")).collect();
            Datum::Text(steps.join("\\"))
        }
        (Datum::Text(text), Kind::Part(shape)) => match shape.fields.first() {
            Some(first) => with_canaries(Datum::Text(text), &first.kind),
            None => Datum::Text(text),
        },
        (Datum::List(items), Kind::List(kind)) => {
            Datum::List(items.into_iter().map(|item| with_canaries(item, kind)).collect())
        }
        (Datum::Part(members), Kind::Part(shape)) => {
            let member = |(name, datum): (&'static str, Datum)| match shape.field(name) {
                Some(field) => (name, with_canaries(datum, &field.kind)),
                None => (name, datum),
            };
            Datum::Part(members.into_iter().map(member).collect())
        }
        (datum, _) => datum,
    }
}

fn planted(inventory: &Inventory) -> Inventory {
    let mut planted = Inventory {
        name: Some(Text::new(&format!("{CANARY} estate"))),
        azure: inventory
            .azure
            .as_ref()
            .and_then(|azure| Azure::from_values(&values(Azure::SHAPE, |field| azure.get(field)))),
        ..Inventory::default()
    };
    for table in Table::ALL {
        let Some(rows) = inventory.rows(table) else { continue };
        let target = planted.rows_mut(table).unwrap();
        for row in 0..rows.len() {
            target.insert(row, &values(table.shape(), |field| rows.get(row, field)));
        }
    }
    planted
}

fn values(shape: &'static Shape, get: impl Fn(&str) -> Option<Datum>) -> Vec<Option<Datum>> {
    shape.fields.iter().map(|field| Some(with_canaries(get(field.name)?, &field.kind))).collect()
}

#[track_caller]
fn assert_silent(text: &str, what: &str) {
    let found = text.to_lowercase().find(&CANARY.to_lowercase());
    let around = found.map(|place| text.chars().skip(place.saturating_sub(80)).take(200).collect::<String>());
    assert!(around.is_none(), "{what}: {around:?}");
}

#[test]
fn no_canary_comes_out_of_any_export() {
    let today = Date::new(2026, 11, 23).unwrap();
    let mut sung = 0;
    for file in estates() {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let estate = planted(&json::read(&fs::read(&file).unwrap()).unwrap().inventory);
        sung += json::write(&estate).matches(CANARY).count();
        let sent = replace(&estate, &mut Key::default());
        assert_silent(&json::write(&sent), &name);
        for edition in editions::ALL {
            let link =
                Link { edition: edition.name(), today: Some(today), view: None, inventory: sent.clone() };
            let opened = secondsite_share::decode(&encode(&link).unwrap()).unwrap();
            assert_silent(&json::write(&opened.inventory), &name);
            let report = check(&sent, edition, today);
            let everywhere = check_everywhere(&sent, today);
            for language in Language::ALL {
                for format in Format::ALL {
                    let given = Handover {
                        report: &report,
                        everywhere: &everywhere,
                        inventory: &sent,
                        warnings: &[],
                        language,
                        all: true,
                        file: None,
                    };
                    assert_silent(
                        &format.write(&given),
                        &format!("{name}, {}, {}", edition.name(), format.word()),
                    );
                }
                let text = secondsite_report::text(&report, &everywhere, &sent, language, true, false);
                assert_silent(&text, &name);
            }
        }
    }
    assert!(sung > 1_000, "{sung}");
}

#[test]
fn no_canary_comes_out_of_a_command() {
    let healthy = json::read(include_bytes!("../crates/rules/src/catalogue/healthy.json")).unwrap().inventory;
    let estate = planted(&healthy);
    let sent = replace(&estate, &mut Key::default());
    let mut filled = 0;
    for table in Table::ALL {
        for row in 0..sent.rows(table).map_or(0, |rows| rows.len()) {
            let object = Object::Row(table, row);
            let fixes = catalogue::all().into_iter().flat_map(|rule| rule.fix.iter().chain(rule.confirm));
            for command in fixes.chain(fields().flat_map(find_out)) {
                filled += usize::from(command.fill(object, &estate).contains(CANARY));
                assert_silent(&command.fill(object, &sent), command.script);
            }
        }
    }
    assert!(filled > 100, "{filled}");
}
