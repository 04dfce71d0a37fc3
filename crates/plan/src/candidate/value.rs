//! Values to try for a field: by its kind, from the estate, from what a failure says, from suggestions.

use secondsite_inventory::field::Shape;
use secondsite_inventory::value::{Bytes, Date, folded};
use secondsite_inventory::{Datum, Kind, Object, Table};
use secondsite_rules::Finding;
use secondsite_rules::suggestion::{Suggestion, suggestions};

use super::known::{certified, likewise, named_values, names, numbers, siblings};
use super::target::Target;
use crate::bench::Bench;
use crate::place::Place;

/// How a field comes by a value.
#[derive(Clone, Debug)]
pub enum Recipe {
    /// This value
    Is(Datum),
    /// A list that holds these
    Holds(Vec<Datum>),
    /// A list without this
    Without(Datum),
    /// A list that holds the name by which the object is known to others
    HoldsOwnName,
    /// A name of its own, made from that of the object
    OwnName,
    /// The name of the object in plain letters and digits
    PlainName,
    /// A part of which everything is as it should be
    Sound(&'static Shape),
}

impl Recipe {
    /// Whether both give the same value.
    fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Is(one), Self::Is(other)) => one == other,
            (Self::Holds(one), Self::Holds(other)) => one == other,
            _ => false,
        }
    }

    /// The value, given the current one; nothing when it cannot be made.
    pub fn value(&self, current: Option<&Datum>, bench: &Bench, object: Object) -> Option<Datum> {
        match self {
            Self::Is(value) => Some(value.clone()),
            Self::Holds(wanted) => Some(holding(current, wanted)),
            Self::Without(item) => {
                let Some(Datum::List(items)) = current else { return None };
                Some(Datum::List(items.iter().filter(|other| *other != item).cloned().collect()))
            }
            Self::HoldsOwnName => Some(holding(current, &[Datum::Text(known_as(bench, object)?)])),
            Self::PlainName => plain_name(bench, current?.as_text()?).map(Datum::Text),
            Self::OwnName => own_name(bench, object).map(Datum::Text),
            Self::Sound(shape) => {
                let member = |field: &secondsite_inventory::Field| {
                    let held = current.and_then(|current| current.member(field.name));
                    let value = match field.kind {
                        Kind::Flag => Datum::Flag(true),
                        Kind::Day => Datum::Text(later(bench.today)),
                        Kind::List(_) => holding(held, &[Datum::Text(known_as(bench, object)?)]),
                        _ => held.cloned()?,
                    };
                    Some((field.name, value))
                };
                Some(Datum::Part(shape.fields.iter().filter_map(member).collect()))
            }
        }
    }
}

/// The list with these besides, each once.
fn holding(current: Option<&Datum>, wanted: &[Datum]) -> Datum {
    let mut items = match current {
        Some(Datum::List(items)) => items.clone(),
        _ => Vec::new(),
    };
    let same = |one: &Datum, other: &Datum| match (named(one), named(other)) {
        (Some(one), Some(other)) => folded(one) == folded(other),
        _ => one == other,
    };
    for item in wanted {
        if !items.iter().any(|other| same(other, item)) {
            items.push(item.clone());
        }
    }
    Datum::List(items)
}

fn named(datum: &Datum) -> Option<&str> {
    datum.as_text().or_else(|| datum.member("name").and_then(Datum::as_text))
}

/// A day well after today: certificates are renewed for a year or two.
fn later(today: Date) -> String {
    let text = today.to_string();
    let (year, rest) = text.split_at_checked(4).unwrap_or((&text, ""));
    let year = year.parse::<u32>().unwrap_or(0).saturating_add(2);
    // The day a leap year has and others have not.
    let rest = if rest == "-02-29" { "-02-28" } else { rest };
    format!("{year:04}{rest}")
}

fn text(bench: &Bench, object: Object, field: &'static str) -> Option<String> {
    let Object::Row(table, _) = object else { return None };
    Place::field(table, field).get(&bench.inventory, object)?.as_text().map(str::to_owned)
}

/// The name by which others know the object: a cluster's is its broker's.
fn known_as(bench: &Bench, object: Object) -> Option<String> {
    match object {
        Object::Row(Table::Clusters, _) => {
            text(bench, object, "brokerName").or_else(|| own_name(bench, object))
        }
        Object::Row(..) => text(bench, object, "name"),
        _ => None,
    }
}

/// A name for a cluster's broker: short enough, not taken, and in the domain of the others.
fn own_name(bench: &Bench, object: Object) -> Option<String> {
    let name = text(bench, object, "name")?;
    let (label, domain) = name.split_once('.').unwrap_or((&name, ""));
    let hosts = bench.inventory.hosts.iter().flatten().map(|host| &host.name);
    let servers = bench.inventory.vmm_servers.iter().flatten().map(|server| &server.name);
    let mut others = hosts.chain(servers).filter_map(|name| Some(name.as_str().split_once('.')?.1));
    let domain = Some(domain).filter(|domain| !domain.is_empty()).or_else(|| others.next());
    let short: String = label.chars().take(11).collect();
    Some(domain.map_or_else(|| format!("{short}-hvr"), |domain| format!("{short}-hvr.{domain}")))
}

/// The name with hyphens for all but plain letters and digits, where no machine has that name.
fn plain_name(bench: &Bench, name: &str) -> Option<String> {
    let plain = |letter: char| if letter.is_ascii_alphanumeric() { letter } else { '-' };
    let name: String = name.chars().map(plain).take(60).collect();
    let name = name.trim_matches('-');
    let is_taken =
        |name: &str| bench.inventory.virtual_machines.iter().flatten().any(|other| other.name.is(name));
    let numbered = (2..9).map(|number| format!("{name}-{number}"));
    let mut names = std::iter::once(name.to_owned()).chain(numbered).filter(|name| !is_taken(name));
    names.next().filter(|name| name.starts_with(|first: char| first.is_ascii_alphanumeric()))
}

/// Every value to try, the likeliest first.
pub fn recipes(bench: &Bench, findings: &[&Finding], target: &Target) -> Vec<Recipe> {
    let mut recipes = Vec::new();
    let path = target.path();
    let is = |datum| Recipe::Is(datum);
    let texts = |texts: Vec<String>| texts.into_iter().map(|text| Recipe::Is(Datum::Text(text)));
    let suggested = suggestions(&path).iter();
    if path == "virtualMachines.name" {
        return vec![Recipe::PlainName];
    }
    match target.kind() {
        Kind::Flag => recipes.extend([true, false].map(|flag| is(Datum::Flag(flag)))),
        Kind::Choice(words) => recipes.extend(texts(words.iter().map(|word| (*word).to_owned()).collect())),
        Kind::Version { products, .. } => {
            recipes.extend(suggested.filter_map(suggested_value));
            let products = products().into_iter().filter(|product| *product != "none");
            recipes.extend(texts(products.map(str::to_owned).collect()));
            recipes.extend(
                siblings(bench, target).into_iter().filter(|datum| datum.as_text() != Some("none")).map(is),
            );
        }
        Kind::Day => recipes.push(is(Datum::Text(later(bench.today)))),
        Kind::Count(_) | Kind::Port | Kind::Size | Kind::Rate | Kind::Duration => {
            recipes.extend(suggested.filter_map(suggested_value));
            let told = findings.iter().flat_map(|finding| numbers(finding));
            recipes.extend(
                told.flat_map(|number| [number, number.saturating_add(1), number.saturating_sub(1)])
                    .map(Datum::Number)
                    .map(is),
            );
            recipes.extend(siblings(bench, target).into_iter().map(is));
        }
        Kind::Name | Kind::Text => {
            recipes.extend(texts(
                target.refers().map(|table| names(bench, findings, table)).unwrap_or_default(),
            ));
            if target.refers().is_none() {
                if path == "clusters.brokerName" {
                    recipes.extend(texts(certified(bench, findings)));
                    recipes.push(Recipe::OwnName);
                }
                recipes.extend(likewise(bench, target).into_iter().map(is));
                recipes.extend(siblings(bench, target).into_iter().map(is));
                recipes.extend(suggested.filter_map(suggested_value));
            }
        }
        Kind::List(item) => lists(bench, findings, target, item, &mut recipes),
        Kind::Part(shape) => {
            recipes.push(Recipe::Sound(shape));
            if target.table == Table::NetworkMappings {
                recipes.extend(super::cloud::destinations(bench).into_iter().map(is));
            }
        }
        Kind::Moment => {}
    }
    let mut unique: Vec<Recipe> = Vec::new();
    for recipe in recipes {
        if !unique.iter().any(|other| other.is(&recipe)) {
            unique.push(recipe);
        }
    }
    unique
}

fn lists(bench: &Bench, findings: &[&Finding], target: &Target, item: &Kind, recipes: &mut Vec<Recipe>) {
    for suggestion in suggestions(&target.path()) {
        if let Suggestion::Holds(texts) = suggestion {
            let item = |text: &&str| match item {
                Kind::Part(shape) => {
                    let name = shape.fields.first().map_or("name", |field| field.name);
                    Datum::Part(vec![(name, Datum::Text((*text).to_owned()))])
                }
                _ => Datum::Text((*text).to_owned()),
            };
            recipes.push(Recipe::Holds(texts.iter().map(item).collect()));
        }
    }
    let told: Vec<Datum> = findings
        .iter()
        .flat_map(|finding| named_values(finding))
        .filter_map(|name| match item {
            Kind::Port => name.parse().ok().map(Datum::Number),
            Kind::Name => Some(Datum::Text(name)),
            _ => None,
        })
        .collect();
    if !told.is_empty() {
        recipes.push(Recipe::Holds(told));
    }
    match item {
        Kind::Name => {
            if let Some(table) = target.refers() {
                let names = names(bench, findings, table);
                recipes.extend(names.into_iter().map(|name| Recipe::Holds(vec![Datum::Text(name)])));
            } else {
                recipes.push(Recipe::HoldsOwnName);
            }
        }
        Kind::Port => {
            let ports =
                bench.inventory.replication_policies.iter().flatten().filter_map(|policy| policy.port);
            let ports: Vec<Datum> = ports.map(|port| Datum::Number(port.0.into())).collect();
            recipes.push(Recipe::Holds(ports));
        }
        Kind::Choice(words) => {
            recipes.extend(words.iter().map(|word| Recipe::Without(Datum::Text((*word).to_owned()))));
        }
        _ => {}
    }
    recipes.extend(siblings(bench, target).into_iter().map(Recipe::Is));
    if let Kind::Part(shape) = item {
        recipes.extend(part(bench, shape).map(|part| Recipe::Is(Datum::List(vec![part]))));
    }
    recipes.push(Recipe::Is(Datum::List(Vec::new())));
}

/// A part as it should be, for a list of which nothing is known: a disk, a network adapter, a cloud.
fn part(bench: &Bench, shape: &'static Shape) -> Option<Datum> {
    let flag = |name: &'static str, value| (name, Datum::Flag(value));
    let text = |name: &'static str, value: &str| (name, Datum::Text(value.to_owned()));
    let first = |table| bench.inventory.rows(table).and_then(|rows| rows.get(0, "name"));
    Some(Datum::Part(match shape.name {
        "virtualMachines.disks" => vec![
            flag("system", true),
            text("format", "vhdx"),
            ("size", Datum::Number(Bytes::gibibytes(127).0)),
            flag("shared", false),
            flag("encrypted", false),
            flag("dynamicVolume", false),
            flag("storageSpaces", false),
            ("partitions", Datum::Number(3)),
            text("sectorSize", "512e"),
            flag("excluded", false),
            flag("local", false),
        ],
        "virtualMachines.adapters" => {
            let network = first(Table::VmNetworks).map(|name| ("vmNetwork", name));
            let rest = [text("addressing", "dhcp"), flag("ipv6", false), flag("teamed", false)];
            network.into_iter().chain(rest).collect()
        }
        "replicationPolicies.clouds" => vec![("name", first(Table::Clouds)?)],
        _ => return None,
    }))
}

fn suggested_value(suggestion: &Suggestion) -> Option<Recipe> {
    match suggestion {
        Suggestion::Text(text) => Some(Recipe::Is(Datum::Text((*text).to_owned()))),
        Suggestion::Number(number) => Some(Recipe::Is(Datum::Number(*number))),
        Suggestion::Holds(_) => None,
    }
}
