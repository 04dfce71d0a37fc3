//! What the estate and the findings themselves suggest: values of other rows, names to refer to, numbers told.

use secondsite_inventory::tables::Rows;
use secondsite_inventory::value::{Bytes, BytesPerSecond, Seconds};
use secondsite_inventory::{Datum, Object, Table};
use secondsite_rules::{Finding, Outcome, Value};

use super::target::Target;
use crate::bench::Bench;
use crate::place::Place;

/// Most names of one sort that are tried.
const MOST: usize = 24;

/// Values of other rows that are tried.
const SIBLINGS: usize = 6;

/// What other rows say there.
pub fn siblings(bench: &Bench, target: &Target) -> Vec<Datum> {
    if target.member.is_some() {
        return Vec::new();
    }
    let Some(rows) = bench.inventory.rows(target.table) else { return Vec::new() };
    let mut values: Vec<Datum> = Vec::new();
    for datum in (0..rows.len()).filter_map(|row| rows.get(row, target.field.name)) {
        if values.len() >= SIBLINGS {
            break;
        }
        if !values.contains(&datum) {
            values.push(datum);
        }
    }
    values
}

/// What other fields of the one record `azure` say that end like this one: its regions are to be one.
pub fn likewise(bench: &Bench, target: &Target) -> Vec<Datum> {
    if target.table != Table::Azure {
        return Vec::new();
    }
    let ending =
        if target.field.name.to_lowercase().ends_with("region") { "region" } else { return Vec::new() };
    let alike =
        Table::Azure.shape().fields.iter().filter(|field| field.name.to_lowercase().ends_with(ending));
    alike.filter_map(|field| bench.inventory.azure_field(field.name)).collect()
}

/// The names on the certificates of the objects found.
pub fn certified(bench: &Bench, findings: &[&Finding]) -> Vec<String> {
    let mut names = Vec::new();
    for finding in findings {
        let Object::Row(table, _) = finding.object else { continue };
        let place = Place { member: Some("names"), ..Place::field(table, "certificate") };
        if let Some(Datum::List(items)) = place.get(&bench.inventory, finding.object) {
            names.extend(
                items
                    .iter()
                    .filter_map(Datum::as_text)
                    .filter(|name| !name.starts_with('*'))
                    .map(str::to_owned),
            );
        }
    }
    names
}

/// The names to refer to: where the findings are on rows of that very table, theirs alone.
pub fn names(bench: &Bench, findings: &[&Finding], table: Table) -> Vec<String> {
    let Some(rows) = bench.inventory.rows(table) else { return Vec::new() };
    let key = rows.shape().fields.first().map_or("name", |field| field.name);
    let own: Vec<usize> = findings
        .iter()
        .filter_map(|finding| match finding.object {
            Object::Row(own, row) if own == table => Some(row),
            _ => None,
        })
        .collect();
    let rows_meant: Vec<usize> = if own.is_empty() { (0..Rows::len(rows)).collect() } else { own };
    let texts = rows_meant.into_iter().filter_map(|row| Some(rows.get(row, key)?.as_text()?.to_owned()));
    texts.take(MOST).collect()
}

fn values(finding: &Finding) -> &[(&'static str, Value)] {
    match &finding.outcome {
        Outcome::Fail(values) => values,
        _ => &[],
    }
}

/// The numbers that a failure tells.
pub fn numbers(finding: &Finding) -> Vec<u64> {
    let number = |(_, value): &(&str, Value)| match value {
        Value::Count(number)
        | Value::Size(Bytes(number))
        | Value::Rate(BytesPerSecond(number))
        | Value::Duration(Seconds(number)) => Some(*number),
        _ => None,
    };
    values(finding).iter().filter_map(number).collect()
}

/// The names that a failure tells.
pub fn named_values(finding: &Finding) -> Vec<String> {
    let names = |(_, value): &(&str, Value)| match value {
        Value::Names(names) => names.iter().map(ToString::to_string).collect(),
        _ => Vec::new(),
    };
    values(finding).iter().flat_map(names).collect()
}
