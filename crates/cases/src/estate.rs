//! The healthy estate of the catalogue, as JSON to which a case's differences are applied.

use secondsite_inventory::value::Date;
use secondsite_inventory::{Datum, Inventory, Object, json};
use serde_json::{Map, Value};

use crate::notation::{Edit, Setting, Step};

const HEALTHY: &str = include_str!("../../rules/src/catalogue/healthy.json");

/// The day for which it has nothing wrong.
const HEALTHY_DAY: &str = "2019-10-01";

/// An estate as a case describes it.
#[derive(Clone, Debug)]
pub struct Estate {
    /// What it consists of.
    pub inventory: Inventory,
    /// The day it is judged for.
    pub today: Date,
}

impl Estate {
    /// Two sites with nothing wrong in any scenario.
    ///
    /// # Errors
    ///
    /// As for [`Estate::with`].
    pub fn healthy() -> Result<Self, String> {
        Self::with(&[])
    }

    /// The healthy estate but for these differences.
    ///
    /// # Errors
    ///
    /// A difference at a place that is not there, or one that makes the inventory unreadable. What a reader
    /// is only warned of is an error here.
    pub fn with(edits: &[Edit]) -> Result<Self, String> {
        let mut document = serde_json::from_str(HEALTHY).map_err(|error| error.to_string())?;
        let mut today = Date::parse(HEALTHY_DAY).ok_or_else(|| format!("{HEALTHY_DAY} is no day"))?;
        for edit in edits {
            match edit {
                Edit::Today(day) => today = *day,
                Edit::Set(place, setting) => {
                    if !set(&mut document, &place.0, setting) {
                        return Err(format!("nothing at {:?}", place.0));
                    }
                }
                Edit::Add { table, count, row } => add(&mut document, table, *count, row)?,
            }
        }
        let reading = json::read(document.to_string().as_bytes()).map_err(|faults| format!("{faults:?}"))?;
        if reading.warnings.is_empty() {
            Ok(Self { inventory: reading.inventory, today })
        } else {
            Err(format!("{:?}", reading.warnings))
        }
    }
}

fn add(document: &mut Value, table: &str, count: u32, row: &Map<String, Value>) -> Result<(), String> {
    let rows = document.get_mut(table).and_then(Value::as_array_mut);
    let rows = rows.ok_or_else(|| format!("no table {table}"))?;
    let row = Value::Object(row.clone()).to_string();
    for number in 1..=count {
        let row = row.replace("{n}", &number.to_string());
        rows.push(serde_json::from_str(&row).map_err(|error| format!("{row}: {error}"))?);
    }
    Ok(())
}

/// Sets every place that the steps mean; `false` when they mean none.
fn set(at: &mut Value, steps: &[Step], setting: &Setting) -> bool {
    let Some((step, rest)) = steps.split_first() else { return false };
    let Step::Field(name) = step else {
        let Some(rows) = at.as_array_mut() else { return false };
        return set_rows(rows, step, rest, setting);
    };
    let Some(record) = at.as_object_mut() else { return false };
    if !rest.is_empty() {
        let inner = record.entry(name.clone()).or_insert_with(|| Value::Object(Map::new()));
        return set(inner, rest, setting);
    }
    match setting {
        Setting::Value(value) => {
            record.insert(name.clone(), value.clone());
        }
        Setting::Unknown => {
            record.remove(name);
        }
        Setting::Gone => return false,
    }
    true
}

fn set_rows(rows: &mut Vec<Value>, meant: &Step, rest: &[Step], setting: &Setting) -> bool {
    let is_meant = |index: usize, value: &Value| match meant {
        Step::Row(row) => *row == row_label(value) || row.parse() == Ok(index),
        Step::All | Step::Field(_) => true,
    };
    let indices = rows.iter().enumerate().filter(|(index, value)| is_meant(*index, value));
    let indices: Vec<usize> = indices.map(|(index, _)| index).collect();
    if rest.is_empty() && *setting == Setting::Gone {
        for index in indices.iter().rev() {
            rows.remove(*index);
        }
        return !indices.is_empty();
    }
    let each = |index: &usize| rows.get_mut(*index).is_some_and(|row| set(row, rest, setting));
    !indices.is_empty() && indices.iter().all(each)
}

/// What a row is called in a case: its name, path or start.
fn row_label(row: &Value) -> String {
    let text = |name: &str| row.get(name).and_then(Value::as_str).map(str::to_owned);
    let from = |name: &str| row.get("from")?.get(name)?.as_str().map(str::to_owned);
    called(text, from)
}

/// What a finding's object is called in a case, after `on`; the table for what is wider than a row.
#[must_use]
pub fn label(object: Object, inventory: &Inventory) -> String {
    let datum = object.to_datum(inventory);
    let text = |name: &str| datum.member(name).and_then(Datum::as_text).map(str::to_owned);
    let from = |name: &str| datum.member("from")?.member(name)?.as_text().map(str::to_owned);
    let called = called(text, from);
    if called.is_empty() { object.table_name().to_owned() } else { called }
}

fn called(text: impl Fn(&str) -> Option<String>, from: impl Fn(&str) -> Option<String>) -> String {
    let mapping = || Some(format!("{}/{}", from("vmmServer")?, from("vmNetwork")?));
    ["name", "path", "from"].into_iter().find_map(text).or_else(mapping).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notation::parse;

    fn estate(line: &str) -> Result<Estate, String> {
        Estate::with(&parse(line).unwrap()[0].edits)
    }

    #[test]
    fn the_healthy_estate_can_be_read() {
        let estate = Estate::healthy().unwrap();
        assert_eq!(estate.today.to_string(), "2019-10-01");
        assert_eq!(estate.inventory.clusters.unwrap().len(), 2);
    }

    #[test]
    fn rows_are_meant_by_name_by_number_or_all_at_once() {
        let hosts = |line: &str| estate(line).unwrap().inventory.hosts.unwrap();
        assert_eq!(hosts("pass: hosts[sto1].clustered = no")[0].clustered, Some(false));
        assert_eq!(hosts("pass: hosts[1].clustered = ?")[1].clustered, None);
        assert!(hosts("pass: hosts[*].clustered = no").iter().all(|host| host.clustered == Some(false)));
        assert!(hosts("pass: hosts[*] = gone").is_empty());
        assert_eq!(hosts(r#"pass: hosts + 2 of {"name": "h{n}"}"#)[5].name.as_str(), "h2");
    }

    #[test]
    fn a_difference_that_means_nothing_is_refused() {
        for line in [
            "pass: hosts[nobody].clustered = no",
            "pass: hosts[sto1].colour = red",
            "pass: clouds.name = Gold",
            r#"pass: printers + {"name": "p"}"#,
        ] {
            assert!(estate(line).is_err(), "{line}");
        }
    }
}
