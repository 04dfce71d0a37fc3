//! What is said of an inventory that cannot be read, in parts or at all, or that contradicts itself.

use secondsite_inventory::fault::{Expected, Fault};
use secondsite_inventory::inconsistency::{Contradiction, Inconsistency};
use secondsite_inventory::json::Problem;
use secondsite_inventory::value::{DEPTH_LIMIT, TEXT_LIMIT};

use crate::field::table_whole;
use crate::language::Language;
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

/// A contradiction with its path: `hosts[3].hostGroup: All Hosts\Prod is not among the host groups ...`.
#[must_use]
pub fn inconsistency(language: Language, found: &Inconsistency) -> String {
    let contradiction = contradiction(language, &found.contradiction);
    let args = [("path", found.path.as_str().into()), ("contradiction", contradiction.into())];
    say(language, "inconsistency-at-path", &args)
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
    fn a_contradiction_names_both_sides() {
        let text = r#"{"format": "secondsite/1", "sites": [],
            "hosts": [{"name": "hv01", "site": "Gnesta", "clustered": false, "cluster": "clu1"}]}"#;
        let inventory = read(text.as_bytes()).unwrap().inventory;
        let said: Vec<String> = inconsistencies(&Estate::new(&inventory))
            .iter()
            .map(|found| inconsistency(English, found))
            .collect();
        assert_eq!(
            said,
            [
                "hosts[0].site: Gnesta is not among the sites of this inventory. Add it there or correct the name.",
                "hosts[0].clustered: the host is said to be standalone, and to be in the cluster clu1.",
            ]
        );
    }
}
