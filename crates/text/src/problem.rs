//! What is said of an inventory that cannot be read, in parts or at all, or that contradicts itself.

use secondsite_inventory::fault::{Expected, Fault};
use secondsite_inventory::inconsistency::{Contradiction, Inconsistency};
use secondsite_inventory::json::Problem;
use secondsite_inventory::value::{DEPTH_LIMIT, TEXT_LIMIT};
use secondsite_inventory::{Inventory, Object, Table};

use crate::field::{field, table_whole};
use crate::language::Language;
use crate::object::object as object_name;
use crate::say::{Arg, say};

/// An error or warning with its place: `line 3, column 14: hosts[3].edition: "gui" is not one of ...`.
#[must_use]
pub fn problem(language: Language, problem: &Problem) -> String {
    let args = [
        ("line", Arg::Number(u64::from(problem.place.line))),
        ("column", Arg::Number(u64::from(problem.place.column))),
        ("path", problem.path.as_str().into()),
        ("fault", fault(language, &problem.fault).into()),
    ];
    let id = if problem.path.is_empty() { "problem-at" } else { "problem-at-path" };
    say(language, id, &args)
}

/// What is wrong with a value, and what to do about it.
#[must_use]
pub fn fault(language: Language, fault: &Fault) -> String {
    let plain = |id| say(language, id, &[]);
    let with = |id, name, arg: Arg<'_>| say(language, id, &[(name, arg)]);
    match fault {
        Fault::NotUnicode => plain("fault-not-unicode"),
        Fault::NotJson => plain("fault-not-json"),
        Fault::EndsEarly => plain("fault-ends-early"),
        Fault::TooDeep => with("fault-too-deep", "most", DEPTH_LIMIT.into()),
        Fault::WrongFormat => plain("fault-wrong-format"),
        Fault::NewerFormat => plain("fault-newer-format"),
        Fault::WrongType { expected } => with("fault-wrong-type", "expected", Arg::Word(word(*expected))),
        Fault::Negative => plain("fault-negative"),
        Fault::NotWhole => plain("fault-not-whole"),
        Fault::TooSmall { least } => with("fault-too-small", "least", Arg::Number(*least)),
        Fault::TooLarge { most } => with("fault-too-large", "most", Arg::Number(*most)),
        Fault::NotADate => plain("fault-not-a-date"),
        Fault::NotATime => plain("fault-not-a-time"),
        Fault::NotASize => plain("fault-not-a-size"),
        Fault::EmptyName => plain("fault-empty-name"),
        Fault::TooLong => with("fault-too-long", "most", TEXT_LIMIT.into()),
        Fault::RepeatedKey => plain("fault-repeated-key"),
        Fault::MissingRequired => plain("fault-missing-required"),
        Fault::RepeatedRow { first, line } => {
            let args = [("first", first.as_str().into()), ("line", Arg::Number(u64::from(*line)))];
            say(language, "fault-repeated-row", &args)
        }
        Fault::More(count) => with("fault-more", "count", (*count).into()),
        Fault::NotCollected { what, reason } => {
            let args = [("what", what.as_str().into()), ("reason", reason.as_str().into())];
            say(language, "fault-not-collected", &args)
        }
        Fault::MoreIgnored(count) => with("fault-more-ignored", "count", (*count).into()),
        Fault::UnknownField => plain("fault-unknown-field"),
        Fault::UnknownTable => plain("fault-unknown-table"),
        Fault::OutsideSet { value } => with("fault-outside-set", "value", value.as_str().into()),
    }
}

/// The word by which the texts choose what a field takes.
const fn word(expected: Expected) -> &'static str {
    match expected {
        Expected::Flag => "flag",
        Expected::Number => "number",
        Expected::Size => "size",
        Expected::Text => "text",
        Expected::NumberOrText => "number-or-text",
        Expected::List => "list",
        Expected::Record => "record",
        Expected::TextOrRecord => "text-or-record",
    }
}

/// A contradiction with its place: `hv01 › Host group: All Hosts\Prod is not among the host groups ...`.
#[must_use]
pub fn inconsistency(language: Language, inventory: &Inventory, found: &Inconsistency) -> String {
    let contradiction = contradiction(language, &found.contradiction);
    let place = place(language, inventory, &found.path).unwrap_or_else(|| found.path.clone());
    let args = [("path", place.into()), ("contradiction", contradiction.into())];
    say(language, "inconsistency-at-path", &args)
}

/// A path as people name it: `virtualMachines[3].adapters[0].vmNetwork` is `web04 › Network adapters 1 › VM network`.
fn place(language: Language, inventory: &Inventory, path: &str) -> Option<String> {
    let mut steps = path.split('.').map(|step| step.strip_suffix(']').map_or((step, None), numbered));
    let (table, row) = steps.next()?;
    let object = Object::Row(Table::named(table)?, row?);
    let mut labels = vec![object_name(language, inventory, object)];
    let mut so_far = table.to_owned();
    for (step, item) in steps {
        so_far = format!("{so_far}.{step}");
        let label = field(language, &so_far);
        labels.push(item.map_or_else(|| label.clone(), |item| format!("{label} {}", item.saturating_add(1))));
    }
    Some(labels.join(" › "))
}

fn numbered(step: &str) -> (&str, Option<usize>) {
    step.split_once('[').map_or((step, None), |(name, number)| (name, number.parse().ok()))
}

/// What contradicts what.
#[must_use]
pub fn contradiction(language: Language, contradiction: &Contradiction) -> String {
    let with = |id, args: &[(&str, Arg<'_>)]| say(language, id, args);
    match contradiction {
        Contradiction::NoSuchRow { table, name, vmm_server } => {
            let (server, on) = match vmm_server {
                Some(server) => ("named", server.into()),
                None => ("none", "".into()),
            };
            let table = table_whole(language, *table).into();
            let args = [("server", Arg::Word(server)), ("name", name.into()), ("on", on), ("table", table)];
            with("contradiction-no-such-row", &args)
        }
        Contradiction::NoSuchServer { name } => {
            with("contradiction-no-such-server", &[("name", name.into())])
        }
        Contradiction::StandaloneInCluster { cluster } => {
            with("contradiction-standalone-in-cluster", &[("cluster", cluster.into())])
        }
        Contradiction::ClusterElsewhere { cluster, table, theirs, own } => {
            let names = [("cluster", cluster.into()), ("theirs", theirs.into()), ("own", own.into())];
            let args: Vec<_> = names.into_iter().chain([("table", Arg::Word(table.name()))]).collect();
            with("contradiction-cluster-elsewhere", &args)
        }
        Contradiction::CloudElsewhere { cloud, vmm_server } => {
            with("contradiction-cloud-elsewhere", &[("cloud", cloud.into()), ("server", vmm_server.into())])
        }
        Contradiction::TwoTargets => with("contradiction-two-targets", &[]),
        Contradiction::NoNodes => with("contradiction-no-nodes", &[]),
        Contradiction::OpenAndClosed { address } => {
            with("contradiction-open-and-closed", &[("address", address.into())])
        }
    }
}

#[cfg(test)]
mod tests {
    use secondsite_inventory::Estate;
    use secondsite_inventory::inconsistency::inconsistencies;
    use secondsite_inventory::json::read;

    use super::*;
    use Language::{English, Swedish};

    fn errors(language: Language, text: &str) -> Vec<String> {
        read(text.as_bytes()).unwrap_err().iter().map(|error| problem(language, error)).collect()
    }

    #[test]
    fn an_error_tells_where_it_is_and_what_to_do() {
        let text = "{\"format\": \"secondsite/1\",\n \"hosts\": [{\"name\": \"a\", \"clustered\": \"yes\"}]}";
        assert_eq!(
            errors(English, text),
            ["Line 2, column 39: hosts[0].clustered: this has to be true or false, without quotation marks."]
        );
        assert_eq!(
            errors(Swedish, text),
            ["Rad 2, kolumn 39: hosts[0].clustered: här ska stå true eller false, utan citattecken."]
        );
    }

    #[test]
    fn what_is_not_json_has_a_place_and_no_path() {
        let said = errors(English, "<script>");
        assert_eq!(said.len(), 1);
        assert!(said[0].starts_with("Line 1, column 1: This is not JSON."), "{}", said[0]);
    }

    #[test]
    fn a_value_outside_its_set_is_shown_harmlessly() {
        let text = "{\"format\":\"secondsite/1\",\"hosts\":[{\"name\":\"a\",\"edition\":\"g\\u202eui\"}]}";
        let reading = read(text.as_bytes()).unwrap();
        let said: Vec<String> = reading.warnings.iter().map(|warning| problem(English, warning)).collect();
        assert_eq!(said.len(), 1);
        assert!(said[0].contains(r"hosts[0].edition: “g\u{202e}ui” is not among the values"), "{}", said[0]);
    }

    #[test]
    fn a_contradiction_in_a_part_is_placed_as_the_page_names_it() {
        let text = r#"{"format": "secondsite/1", "vmNetworks": [], "hosts": [{"name": "hv01"}],
            "virtualMachines": [{"name": "web01", "host": "hv01", "adapters": [{}, {"vmNetwork": "Net"}]}]}"#;
        let inventory = read(text.as_bytes()).unwrap().inventory;
        let found = inconsistencies(&Estate::new(&inventory));
        let said: Vec<String> = found.iter().map(|found| inconsistency(Swedish, &inventory, found)).collect();
        assert_eq!(said.len(), 1);
        assert!(said[0].starts_with("web01 på hv01 › Nätverkskort 2 › VM-nätverk: Net "), "{}", said[0]);
    }

    #[test]
    fn a_contradiction_names_both_sides() {
        let text = r#"{"format": "secondsite/1", "sites": [],
            "hosts": [{"name": "hv01", "site": "Gnesta", "clustered": false, "cluster": "clu1"}]}"#;
        let inventory = read(text.as_bytes()).unwrap().inventory;
        let said: Vec<String> = inconsistencies(&Estate::new(&inventory))
            .iter()
            .map(|found| inconsistency(English, &inventory, found))
            .collect();
        assert_eq!(
            said,
            [
                "hv01 › Site: Gnesta is not among the sites of this inventory. Add it there or correct the name.",
                "hv01 › In a cluster: the host is said to be standalone, and to be in the cluster clu1.",
            ]
        );
    }
}
