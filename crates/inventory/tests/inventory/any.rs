//! Inventories nobody thought of, made from the descriptors; names are few, so that rows often meet.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use secondsite_inventory::field::{Kind, Shape};
use secondsite_inventory::tables::{Azure, Record};
use secondsite_inventory::value::{Date, Text, Timestamp};
use secondsite_inventory::{Datum, Inventory, Table};

/// Any inventory that the contract allows.
pub fn inventory() -> impl Strategy<Value = Inventory> {
    let tables: Vec<_> = Table::ALL.map(|table| option::of(vec(record(table.shape()), 0..5))).into();
    (option::of(label()), option::of(moment()), tables).prop_map(|(name, collected, tables)| {
        let mut inventory = Inventory {
            name: name.map(|name| Text::new(&name)),
            collected: collected.and_then(|moment| Timestamp::parse(&moment)),
            ..Inventory::default()
        };
        for (table, rows) in Table::ALL.into_iter().zip(tables) {
            let Some(rows) = rows else { continue };
            if table == Table::Azure {
                inventory.azure = rows.first().map(|values| Azure::from_values(values).unwrap());
            } else {
                fill(&mut inventory, table, &rows);
            }
        }
        inventory
    })
}

/// Puts rows into a table, leaving out those that repeat an identity.
pub fn fill(inventory: &mut Inventory, table: Table, rows: &[Vec<Option<Datum>>]) {
    let known = inventory.rows_mut(table).unwrap();
    for values in rows {
        let end = known.len();
        assert!(known.insert(end, values), "{table}: {values:?}");
        if (0..end).any(|row| known.identity(row) == known.identity(end)) {
            known.remove(end);
        }
    }
}

/// Any value whatever, of any type.
pub fn datum() -> impl Strategy<Value = Datum> {
    let number = prop_oneof![0..4_u64, Just(u64::from(u32::MAX) + 1), any::<u64>()];
    let word = prop_oneof![
        label(),
        moment(),
        select(vec!["1", "smb", "none", "127 GiB", "6.3.9600"]).prop_map(str::to_owned)
    ];
    let leaf = prop_oneof![
        any::<bool>().prop_map(Datum::Flag),
        number.prop_map(Datum::Number),
        word.prop_map(Datum::Text),
    ];
    leaf.prop_recursive(2, 8, 4, |inner| {
        let member = (select(vec!["name", "vmmServer", "vmNetwork", "table", "size"]), inner.clone());
        prop_oneof![vec(inner, 0..4).prop_map(Datum::List), vec(member, 0..3).prop_map(Datum::Part)]
    })
}

/// One value for each field of the record, those it needs always.
fn record(shape: &'static Shape) -> BoxedStrategy<Vec<Option<Datum>>> {
    let fields = shape.fields.iter().map(|field| {
        let value = value(&field.kind);
        if shape.is_required(field.name) { value.prop_map(Some).boxed() } else { option::of(value).boxed() }
    });
    fields.collect::<Vec<_>>().boxed()
}

fn value(kind: &'static Kind) -> BoxedStrategy<Datum> {
    let text = |strategy: BoxedStrategy<String>| strategy.prop_map(Datum::Text).boxed();
    match kind {
        Kind::Flag => any::<bool>().prop_map(Datum::Flag).boxed(),
        Kind::Count(_) | Kind::Port | Kind::Size | Kind::Rate | Kind::Duration => {
            let (least, most) = kind.limits().unwrap();
            prop_oneof![Just(least), Just(most), least..=most].prop_map(Datum::Number).boxed()
        }
        Kind::Day => {
            let day = |days| Date::from_days_since_1970(days).unwrap().to_string();
            text((-700_000..2_900_000_i64).prop_map(day).boxed())
        }
        Kind::Moment => text(moment().boxed()),
        Kind::Name => text(label().prop_filter("a name is never empty", |name| !name.is_empty()).boxed()),
        Kind::Text => text(label().boxed()),
        Kind::Version { products, .. } => {
            let mut versions = products();
            if !versions.contains(&"none") {
                versions.push("10.0.14393");
            }
            text(select(versions).prop_map(str::to_owned).boxed())
        }
        Kind::Choice(words) => text(select(words.to_vec()).prop_map(str::to_owned).boxed()),
        Kind::List(item) => vec(value(item), 0..4).prop_map(Datum::List).boxed(),
        Kind::Part(shape) => record(shape)
            .prop_map(|values| {
                let members = shape.fields.iter().zip(values);
                Datum::Part(members.filter_map(|(field, value)| Some((field.name, value?))).collect())
            })
            .boxed(),
    }
}

fn label() -> impl Strategy<Value = String> {
    prop_oneof![
        9 => select(vec!["a", "A", "b", r"All Hosts", r"all hosts\a", r"All Hosts\A\B", "ÅÄÖ", "åäö", "*"])
            .prop_map(str::to_owned),
        1 => vec(any::<char>(), 0..6).prop_map(String::from_iter),
    ]
}

fn moment() -> impl Strategy<Value = String> {
    select(vec!["2026-11-23T08:15:30+01:00", "2026-11-23T08:15:30.1234567Z"]).prop_map(str::to_owned)
}
