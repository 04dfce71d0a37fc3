//! Estates in which every name, address and free text tries to be more than text.

use secondsite_rules::editions;
use serde_json::Value;

use super::{Judged, root};

/// What the texts try. Each holds the word `canary`, so that it can be found again.
const ATTEMPTS: [&str; 10] = [
    "<script>canary()</script>",
    "\"><img src=x onerror='canary()'>",
    "=cmd|'/c canary'!A1",
    "[canary](javascript:canary()) ![canary](https://canary.example/x.png) https://canary.example www.canary.example",
    "canary ``` `` ` ~~~ | a | b |",
    "]]> &canary; <!-- canary --> </style></pre></title>",
    "canary\u{202e}\u{1b}[2J\u{7}\u{0}\u{feff}\u{ffff}",
    "{0} {canary} %s \\canary\\",
    "# canary\n- canary\r\n    canary\n=====",
    "@canary +canary -canary \"canary\";\"=1+1\",\t=1",
];

/// The members whose text is somebody's own. Those that refer to a name have it changed alike.
const MEMBERS: [&str; 30] = [
    "name",
    "site",
    "vmmServer",
    "hostGroup",
    "cluster",
    "brokerName",
    "host",
    "cloud",
    "policy",
    "path",
    "logicalNetwork",
    "vmNetwork",
    "azureNetwork",
    "proxy",
    "owner",
    "reason",
    "id",
    "region",
    "vaultRegion",
    "storageRegion",
    "networkRegion",
    "storageAccount",
    "roles",
    "hostGroups",
    "logicalNetworks",
    "names",
    "capabilityProfiles",
    "clouds",
    "open",
    "closed",
];

/// A text that attempts something, the same for the same text.
fn changed(text: &str) -> String {
    let sum: usize = text.to_lowercase().bytes().map(usize::from).sum();
    format!("{}{text}", ATTEMPTS.iter().cycle().nth(sum).unwrap())
}

fn change(value: &mut Value, is_own: bool) {
    match value {
        Value::String(text) if is_own => *text = changed(text),
        Value::Array(items) => items.iter_mut().for_each(|item| change(item, is_own)),
        Value::Object(members) => {
            for (name, member) in members {
                // A connection's `from` may be everyone.
                let is_server = name == "from" && member.is_string() && *member != "*";
                let is_list_of_rows = member.as_array().is_some_and(|rows| rows.iter().any(Value::is_object));
                change(member, (MEMBERS.contains(&name.as_str()) && !is_list_of_rows) || is_server);
            }
        }
        _ => {}
    }
}

/// The same estates as elsewhere, in every edition, with names that attempt something.
pub fn estates() -> Vec<(String, Judged)> {
    let mut estates = Vec::new();
    for (path, editions) in [
        ("tests/links/v1-full.json", editions::ALL),
        ("tests/scenarios/accepted.json", &editions::ALL[..1]),
        ("tests/scenarios/rescue-2012-r2.json", &editions::ALL[1..]),
    ] {
        let mut value: Value = serde_json::from_slice(&std::fs::read(root().join(path)).unwrap()).unwrap();
        change(&mut value, false);
        let text = value.to_string();
        assert!(text.matches("canary").count() > 20, "{path}");
        let judged = editions.iter().map(|edition| (format!("hostile {path}"), Judged::new(&text, edition)));
        estates.extend(judged);
    }
    assert!(estates.iter().any(|(_, judged)| judged.report.counts.accepted > 0));
    assert!(estates.iter().any(|(_, judged)| judged.report.counts.blockers > 0));
    estates
}
