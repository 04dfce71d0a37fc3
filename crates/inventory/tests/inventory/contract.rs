//! The tables and fields against the list of the data contract.

use secondsite_inventory::field::{Kind, Shape};
use secondsite_inventory::{Field, Table};

const CONTRACT: &str = include_str!("contract.txt");

#[test]
fn every_table_and_field_of_the_contract_is_there_in_its_order() {
    let mut sections = Vec::new();
    let mut parts = Vec::new();
    for table in Table::ALL {
        let name = if table == Table::Azure { "azure (one record)" } else { table.name() };
        sections.push(section("table", name, table.shape()));
        describe_parts(table.shape(), &mut parts, &mut sections);
    }
    let described: Vec<&str> = sections.iter().flat_map(|section| section.lines()).collect();
    let listed: Vec<&str> =
        CONTRACT.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).collect();
    for (described, listed) in described.iter().zip(&listed) {
        assert_eq!(described, listed);
    }
    assert_eq!(described.len(), listed.len());
}

#[test]
fn no_name_stands_twice_in_one_record() {
    for shape in Table::ALL.map(Table::shape) {
        for (index, field) in shape.fields.iter().enumerate() {
            assert!(shape.fields[..index].iter().all(|other| other.name != field.name), "{}", field.name);
        }
    }
}

fn describe_parts(shape: &'static Shape, seen: &mut Vec<&'static str>, sections: &mut Vec<String>) {
    for part in shape.fields.iter().filter_map(|field| field.kind.part()) {
        if !seen.contains(&part.name) {
            seen.push(part.name);
            let short = if part.short { ", or its first field as text" } else { "" };
            sections.push(section("part", &format!("{}{short}", part.name), part));
            describe_parts(part, seen, sections);
        }
    }
}

fn section(what: &str, name: &str, shape: &Shape) -> String {
    let line = |(index, field): (usize, &Field)| {
        let mark = match field.name {
            _ if index < shape.keys => "*",
            name if shape.requires.contains(&name) => "!",
            _ => "",
        };
        let refers = field.refers.map(|table| format!(" -> {table}")).unwrap_or_default();
        format!("\n  {}{mark}: {}{refers}", field.name, words(&field.kind))
    };
    format!("{what} {name}{}", shape.fields.iter().enumerate().map(line).collect::<String>())
}

fn words(kind: &Kind) -> String {
    match kind {
        Kind::Flag => "bool".to_owned(),
        Kind::Count(0) => "int".to_owned(),
        Kind::Count(least) => format!("int from {least}"),
        Kind::Port => "port".to_owned(),
        Kind::Size => "bytes".to_owned(),
        Kind::Rate => "bytes per second".to_owned(),
        Kind::Duration => "seconds".to_owned(),
        Kind::Day => "date".to_owned(),
        Kind::Moment => "time".to_owned(),
        Kind::Name => "name".to_owned(),
        Kind::Text => "text".to_owned(),
        Kind::Version { .. } => "version".to_owned(),
        Kind::Choice(words) => words.join("|"),
        Kind::List(item) => format!("[{}]", words(item)),
        Kind::Part(shape) => shape.name.to_owned(),
    }
}
