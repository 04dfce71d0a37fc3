//! Whether two values say the same, which for names is without regard to case.

use secondsite_inventory::Datum;
use secondsite_inventory::value::folded;

/// Whether two values of a field say the same; the order of a list says nothing.
pub fn same(one: &Datum, other: &Datum) -> bool {
    one == other || key(one) == key(other)
}

/// A text that is equal for values that say the same, and for no others: each text has its length before it.
pub fn key(datum: &Datum) -> String {
    match datum {
        Datum::Flag(flag) => format!("{flag};"),
        Datum::Number(number) => format!("{number};"),
        Datum::Text(text) => {
            let text = folded(text);
            format!("{}:{text}", text.len())
        }
        Datum::List(items) => {
            let mut keys: Vec<String> = items.iter().map(key).collect();
            keys.sort_unstable();
            format!("[{}]", keys.concat())
        }
        Datum::Part(members) => {
            let members = members.iter().map(|(name, datum)| format!("{name}={}", key(datum)));
            format!("{{{}}}", members.collect::<String>())
        }
    }
}
