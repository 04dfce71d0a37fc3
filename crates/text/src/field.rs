//! What tables, fields and their values are called.

use secondsite_inventory::field::{Datum, Field, Kind, Shape};
use secondsite_inventory::product::{Component, VmmRelease, VmmVersion, WindowsRelease, WindowsVersion};
use secondsite_inventory::value::{Bytes, BytesPerSecond, Date, Seconds};
use secondsite_inventory::{Inventory, Table};

use crate::language::Language;
use crate::object::version;
use crate::say::{Arg, has, say};
use crate::{measure, visible};

/// What a table is called, as a heading: `Host groups`.
#[must_use]
pub fn table(language: Language, table: Table) -> String {
    say(language, &table_id(table), &[])
}

/// What a table as a whole is called inside a sentence: `the host groups`.
#[must_use]
pub fn table_whole(language: Language, table: Table) -> String {
    say(language, &format!("{}.whole", table_id(table)), &[])
}

/// One row of a table inside a sentence, without article: `host group`. `azure` has no rows and no such word.
#[must_use]
pub fn table_row(language: Language, table: Table) -> String {
    say(language, &format!("{}.one", table_id(table)), &[])
}

/// A number of rows: `16 hosts`.
#[must_use]
pub fn table_count(language: Language, table: Table, rows: usize) -> String {
    say(language, &format!("{}.count", table_id(table)), &[("count", rows.into())])
}

fn table_id(table: Table) -> String {
    format!("table-{}", table.name())
}

/// The label of a field by its path in reports, such as `hosts.operatingSystem`, `hosts.certificate.notAfter`
/// or a whole table, `hosts`. A path the inventory does not have is its own label.
#[must_use]
pub fn field(language: Language, path: &str) -> String {
    if let Some(table) = Table::named(path) {
        return self::table(language, table);
    }
    let id = field_id(path).filter(|id| has(language, id));
    id.map_or_else(|| visible(path).into_owned(), |id| say(language, &id, &[]))
}

/// The label with what leads to it, seen from a table: `Disks › Size` within virtual machines, else
/// `Virtual machines › Disks › Size`.
#[must_use]
pub fn field_in(language: Language, within: Option<Table>, path: &str) -> String {
    let steps: Vec<&str> = path.split('.').collect();
    let starts = within.is_some_and(|table| steps.len() > 1 && steps.first() == Some(&table.name()));
    let paths = (1..=steps.len()).filter_map(|end| Some(steps.get(..end)?.join(".")));
    let labels: Vec<String> = paths.skip(usize::from(starts)).map(|path| field(language, &path)).collect();
    labels.join(" › ")
}

/// One line that helps an administrator to answer the field.
#[must_use]
pub fn field_help(language: Language, path: &str) -> String {
    let id = if Table::named(path).is_some() { Some(format!("table-{path}")) } else { field_id(path) };
    id.map_or_else(String::new, |id| say(language, &format!("{id}.help"), &[]))
}

/// Where a field is looked up that no command tells, or who decides it.
#[must_use]
pub fn field_look(language: Language, path: &str) -> Option<String> {
    let id = field_id(path).map(|id| format!("{id}.look")).filter(|id| has(language, id))?;
    Some(say(language, &id, &[]))
}

/// What a word of a field's closed set is called.
#[must_use]
pub fn choice(language: Language, path: &str, word: &str) -> String {
    let id = field_id(path).map(|id| format!("{id}.{}", choice_attribute(word)));
    let id = id.filter(|id| has(language, id));
    id.map_or_else(|| visible(word).into_owned(), |id| say(language, &id, &[]))
}

/// The attribute that holds a word: names in Fluent start with a letter, so `512e` is `n512e`.
#[must_use]
pub fn choice_attribute(word: &str) -> String {
    let digit = word.starts_with(|first: char| first.is_ascii_digit());
    if digit { format!("n{word}") } else { word.to_owned() }
}

/// What a yes-or-no fact says; `None` is not known.
#[must_use]
pub fn answer(language: Language, flag: Option<bool>) -> String {
    let id = match flag {
        Some(true) => "answer-yes",
        Some(false) => "answer-no",
        None => "answer-unknown",
    };
    say(language, id, &[])
}

/// A field's value as a reader sees it in a table; several are separated by commas.
#[must_use]
pub fn value(language: Language, path: &str, datum: &Datum) -> String {
    let kind = find(path).map(|(_, field)| field.kind);
    written(language, path, kind.as_ref(), datum)
}

fn written(language: Language, path: &str, kind: Option<&Kind>, datum: &Datum) -> String {
    match (kind, datum) {
        (_, Datum::Flag(flag)) => answer(language, Some(*flag)),
        (Some(Kind::Size), Datum::Number(number)) => measure::size(language, Bytes(*number)),
        (Some(Kind::Rate), Datum::Number(number)) => measure::rate(language, BytesPerSecond(*number)),
        (Some(Kind::Duration), Datum::Number(number)) => measure::duration(language, Seconds(*number)),
        // A port is a name made of digits.
        (Some(Kind::Port), Datum::Number(number)) => number.to_string(),
        (_, Datum::Number(number)) => measure::number(language, *number),
        (Some(Kind::Choice(_)), Datum::Text(word)) => choice(language, path, word),
        (Some(Kind::Day), Datum::Text(text)) => {
            Date::parse(text).map_or_else(|| visible(text).into_owned(), |day| measure::date(language, day))
        }
        (Some(Kind::Version { .. }), Datum::Text(text)) => version_text(language, path, text),
        (_, Datum::Text(text)) => visible(text).into_owned(),
        (kind, Datum::List(items)) => {
            let item_kind = if let Some(Kind::List(item)) = kind { Some(*item) } else { None };
            let items: Vec<String> =
                items.iter().map(|item| written(language, path, item_kind, item)).collect();
            if items.is_empty() { say(language, "list-empty", &[]) } else { items.join(", ") }
        }
        (_, Datum::Part(members)) => {
            let members =
                members.iter().map(|(name, datum)| value(language, &format!("{path}.{name}"), datum));
            members.collect::<Vec<_>>().join(", ")
        }
    }
}

/// A build with the product it belongs to. The field's name tells the line of products.
fn version_text(language: Language, path: &str, text: &str) -> String {
    let named = if path.ends_with("operatingSystem") {
        WindowsVersion::parse(text).map(|found| version::<WindowsRelease>(language, &found))
    } else if path.ends_with(".version") {
        VmmVersion::parse(text).map(|found| version::<VmmRelease>(language, &found))
    } else {
        Component::parse(text).map(|found| component(language, &found))
    };
    named.unwrap_or_else(|| visible(text).into_owned())
}

/// The version of a component, or that it is not installed.
#[must_use]
pub fn component(language: Language, version: &Component) -> String {
    match version {
        Component::NotInstalled => say(language, "not-installed", &[]),
        Component::Installed(build) => build.as_str().to_owned(),
    }
}

/// The label of the estate, and when its facts were collected: `Sundbyholm, as of 23 November 2026`.
#[must_use]
pub fn estate_name(language: Language, inventory: &Inventory) -> String {
    let name = inventory
        .name
        .as_ref()
        .map_or_else(|| say(language, "estate-nameless", &[]), |name| visible(name.as_str()).into_owned());
    match inventory.collected.as_ref().and_then(|moment| moment.date()) {
        Some(date) => say(language, "estate-as-of", &[("name", name.into()), ("date", Arg::Date(date))]),
        None => name,
    }
}

/// The id of a field's texts: the name of the record it is in, and its own.
#[must_use]
pub fn field_id(path: &str) -> Option<String> {
    if ["format", "name", "collected"].contains(&path) {
        return Some(format!("field-{path}"));
    }
    let (shape, field) = find(path)?;
    Some(format!("field-{}-{}", shape.name.replace('.', "-"), field.name))
}

/// The field of a path and the record it is in. Certificates of hosts and clusters share one record.
fn find(path: &str) -> Option<(&'static Shape, &'static Field)> {
    let mut steps = path.split('.');
    let mut shape = Table::named(steps.next()?)?.shape();
    let mut field = shape.field(steps.next()?)?;
    for step in steps {
        shape = match field.kind {
            Kind::Part(part) | Kind::List(&Kind::Part(part)) => part,
            _ => return None,
        };
        field = shape.field(step)?;
    }
    Some((shape, field))
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{English, Swedish};

    #[test]
    fn a_path_gives_its_label_and_a_stranger_itself() {
        assert_eq!(field(English, "hosts.operatingSystem"), "Operating system");
        assert_eq!(field(Swedish, "hosts.operatingSystem"), "Operativsystem");
        assert_eq!(
            field(English, "hosts.certificate.notAfter"),
            field(English, "clusters.certificate.notAfter")
        );
        assert_eq!(field(English, "hosts"), "Hyper-V hosts");
        for path in ["", ".", "hosts.", "hosts.no", "hosts.name.x", "estate", "\u{202e}"] {
            assert_eq!(field(English, path), visible(path), "{path}");
            assert_eq!(field_help(English, path), "", "{path}");
        }
    }

    #[test]
    fn a_label_in_a_sentence_says_where_it_belongs() {
        let machines = Some(Table::VirtualMachines);
        assert_eq!(field_in(English, machines, "virtualMachines.disks.size"), "Disks › Size");
        assert_eq!(field_in(English, machines, "hosts.operatingSystem"), "Hyper-V hosts › Operating system");
        assert_eq!(field_in(English, machines, "virtualMachines"), "Virtual machines");
    }

    #[test]
    fn rows_are_counted_in_words() {
        assert_eq!(table_count(English, Table::Hosts, 1), "1 host");
        assert_eq!(table_count(Swedish, Table::VirtualMachines, 1200), "1\u{a0}200 virtuella datorer");
        assert_eq!(table_row(Swedish, Table::HostGroups), "värdgrupp");
        assert_eq!(table_whole(Swedish, Table::VirtualMachines), "de virtuella datorerna");
    }

    #[test]
    fn values_are_written_by_their_kind() {
        let text = |text: &str| Datum::Text(text.to_owned());
        assert_eq!(value(English, "hosts.edition", &text("core")), "Server Core");
        assert_eq!(value(Swedish, "virtualMachines.disks.sectorSize", &text("4kn")), "4 kB (4Kn)");
        assert_eq!(value(Swedish, "hosts.clustered", &Datum::Flag(true)), "Ja");
        assert_eq!(value(English, "hosts.openPorts", &Datum::List(vec![Datum::Number(8083)])), "8083");
        assert_eq!(value(English, "hosts.openPorts", &Datum::List(Vec::new())), "none");
        assert_eq!(
            value(English, "hosts.operatingSystem", &text("10.0.14393")),
            "10.0.14393 (Windows Server 2016)"
        );
        assert_eq!(value(English, "vmmServers.version", &text("VMM 2012 R2")), "System Center 2012 R2");
        assert_eq!(value(Swedish, "hosts.dotNetVersion", &text("none")), "inte installerad");
        assert_eq!(value(English, "virtualMachines.disks.size", &Datum::Number(1 << 30)), "1\u{a0}GiB");
        assert_eq!(value(English, "no.such", &text("\u{202e}")), r"\u{202e}");
    }
}
