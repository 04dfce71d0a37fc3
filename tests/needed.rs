//! Whoever answers what is asked next comes to an answer, however they answer.
#![expect(clippy::arithmetic_side_effects, reason = "dice and counts are small")]

use proptest::prelude::*;
use secondsite_inventory::field::Shape;
use secondsite_inventory::tables::VmmServer;
use secondsite_inventory::value::{Date, Name};
use secondsite_inventory::{Datum, Field, Inventory, Kind, Object, Table};
use secondsite_report::needed::{Question, at_least, questions};
use secondsite_rules::catalogue::connectivity::{Peer, openings};
use secondsite_rules::{Edition, Level, Outcome, Report, check, editions};

fn judged(inventory: &Inventory, edition: &'static Edition) -> Report {
    check(inventory, edition, Date::new(2026, 11, 23).unwrap())
}

fn open(report: &Report) -> usize {
    let is_open = |finding: &&secondsite_rules::Finding| {
        finding.level == Level::Blocker && matches!(finding.outcome, Outcome::Unknown(_))
    };
    report.findings.iter().filter(is_open).count()
}

/// Somebody who answers as the dice fall.
struct Somebody {
    dice: Vec<u8>,
    thrown: usize,
}

impl Somebody {
    fn throw(&mut self, sides: usize) -> usize {
        self.thrown = self.thrown.wrapping_add(1);
        let die = self.dice.iter().cycle().nth(self.thrown % self.dice.len()).unwrap();
        usize::from(*die).wrapping_add(self.thrown / 7) % sides
    }

    /// Answers one question for one object; what it was about is known afterwards.
    fn answer(&mut self, inventory: &mut Inventory, edition: &Edition, question: &Question) {
        let table = question.table().unwrap();
        if question.is_structural() {
            return self.list(inventory, table);
        }
        let path = question.path.to_string();
        let steps: Vec<&str> = path.split('.').skip(1).collect();
        let field = table.shape().field(steps[0]).unwrap();
        match table {
            Table::Connectivity if question.given => return open_all(inventory, edition),
            _ if question.given && refers(field).is_some() => {
                add_strangers(inventory, table, field);
                return add_nodes(inventory);
            }
            _ => {}
        }
        let objects = match question.objects[0] {
            Object::Table(table) if table != Table::Azure => {
                (0..inventory.rows(table).unwrap().len()).map(|row| Object::Row(table, row)).collect()
            }
            object => vec![object],
        };
        for object in objects {
            let old = match object {
                Object::Row(_, row) => inventory.rows(table).unwrap().get(row, field.name),
                _ => inventory.azure_field(field.name),
            };
            let old = old.filter(|_| !question.given);
            let value = self.complete(inventory, field, old, &steps[1..]);
            let fits = match object {
                Object::Row(_, row) => inventory.rows_mut(table).unwrap().set(row, field.name, Some(&value)),
                _ => inventory.set_azure_field(field.name, Some(&value)),
            };
            assert!(fits, "{path}: {value:?}");
        }
    }

    /// Says which rows there are: none, one or two.
    fn list(&mut self, inventory: &mut Inventory, table: Table) {
        let count = self.throw(3);
        inventory.rows_mut(table).unwrap();
        for number in 0..count {
            let shape = table.shape();
            let values: Vec<Option<Datum>> = shape
                .fields
                .iter()
                .map(|field| shape.is_required(field.name).then(|| self.value(inventory, field, number)))
                .collect();
            let rows = inventory.rows_mut(table).unwrap();
            let end = rows.len();
            assert!(rows.insert(end, &values), "{table}: {values:?}");
            if (0..end).any(|row| rows.identity(row) == rows.identity(end)) {
                rows.remove(end);
            }
        }
    }

    /// The value with what lacked at these steps filled in, in every part of it.
    fn complete(
        &mut self,
        inventory: &Inventory,
        field: &Field,
        old: Option<Datum>,
        steps: &[&str],
    ) -> Datum {
        let part = field.kind.part();
        match (old, part, steps.split_first()) {
            (Some(Datum::List(items)), Some(_), Some(_)) => Datum::List(
                items.into_iter().map(|item| self.complete(inventory, field, Some(item), steps)).collect(),
            ),
            (Some(Datum::Part(members)), Some(shape), Some((first, rest))) => {
                let inner = shape.field(first).unwrap();
                let old = members.iter().find(|(name, _)| name == first).map(|(_, value)| value.clone());
                let new = self.complete(inventory, inner, old, rest);
                let value = |field: &Field| {
                    let kept = members.iter().find(|(name, _)| *name == field.name);
                    if field.name == *first {
                        Some(new.clone())
                    } else {
                        kept.map(|(_, value)| value.clone())
                    }
                };
                Datum::Part(
                    shape.fields.iter().filter_map(|field| Some((field.name, value(field)?))).collect(),
                )
            }
            (Some(value), ..) => value,
            (None, ..) => self.value(inventory, field, 0),
        }
    }

    fn value(&mut self, inventory: &Inventory, field: &Field, number: usize) -> Datum {
        self.of_kind(inventory, &field.kind, field.refers, number)
    }

    fn of_kind(&mut self, inventory: &Inventory, kind: &Kind, refers: Option<Table>, number: usize) -> Datum {
        let text = |text: &str| Datum::Text(text.to_owned());
        match kind {
            Kind::Flag => Datum::Flag(self.throw(2) == 0),
            Kind::Count(least) => Datum::Number(u64::from(*least).max(self.throw(9) as u64)),
            Kind::Port => Datum::Number(443),
            Kind::Size | Kind::Rate | Kind::Duration => Datum::Number(1 << self.throw(44)),
            Kind::Day => text(["2026-01-01", "2030-01-01"][self.throw(2)]),
            Kind::Moment => text("2026-01-01T00:00:00Z"),
            Kind::Choice(choices) => text(choices[self.throw(choices.len())]),
            Kind::Version { products, .. } => {
                let products = products();
                if products.is_empty() {
                    text("5.1.3600.0")
                } else {
                    text(products[self.throw(products.len())])
                }
            }
            Kind::Name | Kind::Text => {
                let rows = refers.and_then(|table| inventory.rows(table)).filter(|rows| !rows.is_empty());
                match rows {
                    Some(rows) => {
                        let row = self.throw(rows.len());
                        rows.get(row, rows.shape().fields[0].name).unwrap()
                    }
                    None => text(&format!("name{number}.example.test")),
                }
            }
            Kind::List(item) => {
                let count = self.throw(3);
                Datum::List((0..count).map(|number| self.of_kind(inventory, item, refers, number)).collect())
            }
            Kind::Part(shape) => self.part(inventory, shape),
        }
    }

    fn part(&mut self, inventory: &Inventory, shape: &'static Shape) -> Datum {
        let fields = shape.fields.iter();
        Datum::Part(fields.map(|field| (field.name, self.value(inventory, field, 0))).collect())
    }
}

/// Says that every address the scenario needs is reached from everywhere.
fn open_all(inventory: &mut Inventory, edition: &Edition) {
    let needed = openings(edition.scenario, inventory);
    let addresses: Vec<Datum> = needed
        .iter()
        .filter_map(|opening| match opening.peer {
            Peer::Address(address) => Some(Datum::Text(address.to_owned())),
            Peer::Hosts => None,
        })
        .collect();
    let rows = inventory.rows_mut(Table::Connectivity).unwrap();
    let everywhere = Some(Datum::Text("*".to_owned()));
    if (0..rows.len()).all(|row| rows.get(row, "from") != everywhere) {
        assert!(rows.insert(0, &[everywhere, None, None]));
    }
    for row in 0..rows.len() {
        assert!(rows.set(row, "open", Some(&Datum::List(addresses.clone()))));
    }
}

/// Gives a node to every cluster that has none.
fn add_nodes(inventory: &mut Inventory) {
    for row in 0..inventory.clusters.as_ref().map_or(0, Vec::len) {
        let name = inventory.rows(Table::Clusters).unwrap().get(row, "name");
        let hosts = inventory.rows_mut(Table::Hosts).unwrap();
        if (0..hosts.len()).all(|host| hosts.get(host, "cluster") != name) {
            let end = hosts.len();
            let mut values = vec![None; Table::Hosts.shape().fields.len()];
            values[0] = Some(Datum::Text(format!("node{row}")));
            assert!(hosts.insert(end, &values) && hosts.set(end, "cluster", name.as_ref()));
        }
    }
}

/// The table whose rows a field names, itself or by the first field of its parts.
fn refers(field: &Field) -> Option<Table> {
    field.refers.or_else(|| field.kind.part()?.fields.first()?.refers)
}

/// Lists every row that a field of the table names and that is not listed, on the server of whoever names it.
fn add_strangers(inventory: &mut Inventory, table: Table, field: &Field) {
    /// The names in a value, each with the server it is said to be on.
    fn names(datum: &Datum) -> Vec<(String, Option<Datum>)> {
        match datum {
            Datum::Text(text) => vec![(text.clone(), None)],
            Datum::List(items) => items.iter().flat_map(names).collect(),
            Datum::Part(members) => {
                let name = members.first().and_then(|(_, name)| name.as_text()).unwrap_or_default();
                vec![(name.to_owned(), datum.member("vmmServer").cloned())]
            }
            Datum::Flag(_) | Datum::Number(_) => Vec::new(),
        }
    }
    let refers = refers(field).unwrap();
    let server_of = |inventory: &Inventory, row: usize| {
        let own = inventory.rows(table).unwrap().get(row, "vmmServer");
        own.or_else(|| {
            let host = inventory.rows(table)?.get(row, "host")?;
            let hosts = inventory.rows(Table::Hosts)?;
            let host = (0..hosts.len()).find(|row| hosts.get(*row, "name").as_ref() == Some(&host))?;
            hosts.get(host, "vmmServer")
        })
        .or_else(|| inventory.rows(Table::VmmServers)?.get(0, "name"))
        .unwrap_or_else(|| Datum::Text("name0".to_owned()))
    };
    for row in 0..inventory.rows(table).unwrap().len() {
        let server = server_of(inventory, row);
        let value = inventory.rows(table).unwrap().get(row, field.name);
        for (name, own) in value.iter().flat_map(names) {
            let shape = refers.shape();
            let values: Vec<Option<Datum>> = shape
                .fields
                .iter()
                .enumerate()
                .map(|(place, field)| match (place, field.name) {
                    (0, _) => Some(Datum::Text(name.clone())),
                    (_, "vmmServer") => Some(own.clone().unwrap_or_else(|| server.clone())),
                    (_, "host") => Some(Datum::Text("name0".to_owned())),
                    _ => None,
                })
                .collect();
            let rows = inventory.rows_mut(refers).unwrap();
            let end = rows.len();
            assert!(rows.insert(end, &values));
            if (0..end).any(|row| rows.identity(row) == rows.identity(end)) {
                rows.remove(end);
            }
        }
    }
}

/// More answers than any estate of a few rows needs.
const PATIENCE: usize = 600;

fn walk(edition: &'static Edition, dice: Vec<u8>) {
    let mut somebody = Somebody { dice, thrown: 0 };
    let mut inventory = Inventory::default();
    let mut counted = Vec::new();
    let mut log = Vec::new();
    for answers in 0..PATIENCE {
        let report = judged(&inventory, edition);
        let least = at_least(&report, &inventory, Level::Blocker);
        assert_eq!(least == 0, open(&report) == 0, "{least} facts for {} open", open(&report));
        counted.push(least);
        let asked = questions(&report, &inventory);
        let Some(question) = asked.first() else {
            assert_eq!(open(&report), 0);
            // Whatever was counted on the way, so many answers came after it.
            for (before, least) in counted.iter().enumerate() {
                let after = answers.saturating_sub(before);
                assert!(*least <= after, "{least} counted, {after} given: {:?}", &log[before..]);
            }
            return;
        };
        log.push(question.clone());
        somebody.answer(&mut inventory, edition, question);
    }
    let asked = questions(&judged(&inventory, edition), &inventory);
    panic!("{} still asks: {:?}", edition.name(), asked.first());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if cfg!(debug_assertions) { 48 } else { 256 }))]

    #[test]
    fn answering_what_is_asked_next_ends_with_nothing_open_and_the_count_never_overstates(
        dice in prop::collection::vec(any::<u8>(), 16..64),
        which in 0..16_usize,
    ) {
        let edition = editions::ALL[which % editions::ALL.len()];
        walk(edition, dice);
    }
}

#[test]
fn a_newcomer_is_asked_for_servers_before_their_fields_and_never_for_vmm_where_there_is_none() {
    for edition in editions::newest() {
        let inventory = Inventory::default();
        let asked = questions(&judged(&inventory, edition), &inventory);
        let tables: Vec<Table> = asked.iter().filter_map(Question::table).collect();
        assert!(asked.first().is_some_and(Question::is_structural), "{}", edition.name());
        let vmm = [Table::VmmServers, Table::Clouds, Table::HostGroups];
        assert_eq!(
            edition.scenario.vmm,
            tables.iter().any(|table| vmm.contains(table)),
            "{}",
            edition.name()
        );
        assert!(tables.contains(&Table::Hosts) || edition.scenario.vmm, "{}", edition.name());
    }
}

#[test]
fn whether_there_is_anything_to_ask_is_asked_before_its_details() {
    let mut inventory = Inventory::default();
    inventory.add(VmmServer::new(Name::new("vmm01").unwrap()));
    let pairs = [
        ("vmmServers.virtualMachine", "vmmServers.startupMemory"),
        ("vmmServers.clusterNodes", "vmmServers.providerOnAllNodes"),
        ("azure.storagePerformance", "azure.logStorage"),
    ];
    for (first, detail) in pairs {
        let mut met = false;
        for edition in editions::ALL {
            let asked = questions(&judged(&inventory, edition), &inventory);
            let place = |path: &str| asked.iter().position(|question| question.path.to_string() == path);
            if let (Some(first), Some(detail)) = (place(first), place(detail)) {
                assert!(first < detail, "{}: {first} and {detail}", edition.name());
                met = true;
            }
        }
        assert!(met, "{first} and {detail} are nowhere both asked");
    }
}
