//! What is no inventory: each mistake with its path and place.

use secondsite_inventory::fault::Fault;
use secondsite_inventory::json::{PROBLEM_LIMIT, Problem, read};

/// Every error of a text as `path line:column fault`.
fn errors(text: impl AsRef<[u8]>) -> Vec<String> {
    let told = |problem: &Problem| {
        let Problem { path, place, fault } = problem;
        format!("{path} {}:{} {fault:?}", place.line, place.column)
    };
    read(text.as_ref()).err().unwrap_or_default().iter().map(told).collect()
}

/// The errors of an inventory whose other fields these are, on the second line.
fn errors_in(fields: &str) -> Vec<String> {
    errors(format!("{{\"format\": \"secondsite/1\",\n{fields}}}"))
}

#[test]
fn each_mistake_is_told_with_path_line_and_column() {
    for (fields, expected) in [
        // Types
        (r#""hosts": {}"#, "hosts 2:10 WrongType { expected: List }"),
        (r#""hosts": "none""#, "hosts 2:10 WrongType { expected: List }"),
        (r#""hosts": [null]"#, "hosts[0] 2:11 WrongType { expected: Record }"),
        (r#""hosts": ["HV01"]"#, "hosts[0] 2:11 WrongType { expected: Record }"),
        (r#""azure": []"#, "azure 2:10 WrongType { expected: Record }"),
        (r#""name": 7"#, "name 2:9 WrongType { expected: Text }"),
        (r#""azure": {"subscription": "yes"}"#, "azure.subscription 2:27 WrongType { expected: Flag }"),
        (r#""azure": {"subscription": 1}"#, "azure.subscription 2:27 WrongType { expected: Flag }"),
        (r#""azure": {"roles": "Owner"}"#, "azure.roles 2:20 WrongType { expected: List }"),
        (r#""azure": {"roles": ["Owner", null]}"#, "azure.roles[1] 2:30 WrongType { expected: Text }"),
        (r#""azure": {"cloud": true}"#, "azure.cloud 2:20 WrongType { expected: Text }"),
        (r#""sites": [{"name": 1}]"#, "sites[0].name 2:20 WrongType { expected: Text }"),
        (
            r#""vmmServers": [{"name": "V", "version": 3.2}]"#,
            "vmmServers[0].version 2:41 WrongType { expected: Text }",
        ),
        (
            r#""vmmServers": [{"name": "V", "startupMemory": true}]"#,
            "vmmServers[0].startupMemory 2:47 WrongType { expected: Size }",
        ),
        (
            r#""vmmServers": [{"name": "V", "clusterNodes": "2"}]"#,
            "vmmServers[0].clusterNodes 2:46 WrongType { expected: Number }",
        ),
        (
            r#""virtualMachines": [{"name": "A", "host": "H", "generation": true}]"#,
            "virtualMachines[0].generation 2:62 WrongType { expected: NumberOrText }",
        ),
        (
            r#""clouds": [{"name": "C", "vmmServer": "V", "capabilityProfiles": [1]}]"#,
            "clouds[0].capabilityProfiles[0] 2:67 WrongType { expected: TextOrRecord }",
        ),
        // Numbers
        (r#""vmmServers": [{"name": "V", "clusterNodes": -2}]"#, "vmmServers[0].clusterNodes 2:46 Negative"),
        (
            r#""vmmServers": [{"name": "V", "clusterNodes": 4294967296}]"#,
            "vmmServers[0].clusterNodes 2:46 TooLarge { most: 4294967295 }",
        ),
        (r#""vmmServers": [{"name": "V", "clusterNodes": 1.5}]"#, "vmmServers[0].clusterNodes 2:46 NotWhole"),
        (
            r#""vmmServers": [{"name": "V", "startupMemory": 18446744073709551616}]"#,
            "vmmServers[0].startupMemory 2:47 TooLarge { most: 18446744073709551615 }",
        ),
        (
            r#""vmmServers": [{"name": "V", "startupMemory": -1}]"#,
            "vmmServers[0].startupMemory 2:47 Negative",
        ),
        (
            r#""vmmServers": [{"name": "V", "startupMemory": 1e999}]"#,
            "vmmServers[0].startupMemory 2:47 NotWhole",
        ),
        (
            r#""virtualMachines": [{"name": "A", "host": "H", "count": 0}]"#,
            "virtualMachines[0].count 2:57 TooSmall { least: 1 }",
        ),
        (
            r#""virtualMachines": [{"name": "A", "host": "H", "generation": -1}]"#,
            "virtualMachines[0].generation 2:62 Negative",
        ),
        (
            r#""hosts": [{"name": "H", "openPorts": [80, 0]}]"#,
            "hosts[0].openPorts[1] 2:43 TooSmall { least: 1 }",
        ),
        (
            r#""hosts": [{"name": "H", "openPorts": [65536]}]"#,
            "hosts[0].openPorts[0] 2:39 TooLarge { most: 65535 }",
        ),
        // Days, times and sizes
        (r#""collected": "yesterday""#, "collected 2:14 NotATime"),
        (r#""collected": "2026-11-23""#, "collected 2:14 NotATime"),
        (
            r#""clusters": [{"name": "K", "certificate": {"notAfter": "2026-02-30"}}]"#,
            "clusters[0].certificate.notAfter 2:56 NotADate",
        ),
        (
            r#""virtualMachines": [{"name": "A", "host": "H", "disks": [{}, {"size": "127 GB"}]}]"#,
            "virtualMachines[0].disks[1].size 2:71 NotASize",
        ),
        (
            r#""virtualMachines": [{"name": "A", "host": "H", "churn": "much"}]"#,
            "virtualMachines[0].churn 2:57 NotASize",
        ),
        // Names and texts
        (r#""sites": [{"name": ""}]"#, "sites[0].name 2:20 EmptyName"),
        (r#""hosts": [{"name": "H", "cluster": ""}]"#, "hosts[0].cluster 2:36 EmptyName"),
        (r#""connectivity": [{"from": "*", "open": [""]}]"#, "connectivity[0].open[0] 2:41 EmptyName"),
        (
            r#""clouds": [{"name": "C", "vmmServer": "V", "capabilityProfiles": [""]}]"#,
            "clouds[0].capabilityProfiles[0] 2:67 EmptyName",
        ),
        (r#""sites": [{"name": "\ud800"}]"#, "sites[0].name 2:20 NotJson"),
        (r#""sites": [{"\ud800": 1, "name": "S"}]"#, "sites[0] 2:12 NotJson"),
        // Rows
        (r#""sites": [{}]"#, "sites[0].name 2:11 MissingRequired"),
        (r#""sites": [{"name": null}]"#, "sites[0].name 2:11 MissingRequired"),
        (
            r#""networkMappings": [{"from": {"vmmServer": "V"}}]"#,
            "networkMappings[0].from.vmNetwork 2:30 MissingRequired",
        ),
        (
            r#""accepted": [{"rule": "CLU-03", "until": "2027-01-01"}]"#,
            "accepted[0].reason 2:14 MissingRequired",
        ),
        (
            r#""accepted": [{"rule": "CLU-03", "reason": "Planned"}]"#,
            "accepted[0].until 2:14 MissingRequired",
        ),
        (r#""virtualMachines": [{"name": "A", "id": "1"}]"#, "virtualMachines[0].host 2:21 MissingRequired"),
        // Keys
        (r#""sites": [], "sites": []"#, "sites 2:14 RepeatedKey"),
        (r#""sites": [{"name": "A", "name": "A"}]"#, "sites[0].name 2:25 RepeatedKey"),
        (r#""sites": [{"name": "A", "n\u0061me": "A"}]"#, "sites[0].name 2:25 RepeatedKey"),
        (r#""later": {"a": [{"b": 1, "b": 2}]}"#, "later.a[0].b 2:26 RepeatedKey"),
    ] {
        assert_eq!(errors_in(fields), [expected], "{fields}");
    }
}

#[test]
fn two_rows_of_one_identity_are_told_by_both_places() {
    for (table, rows, path) in [
        ("sites", [r#"{"name": "Väst"}"#, r#"{"name": "VÄST"}"#], "sites"),
        ("clouds", [r#"{"name": "C", "vmmServer": "V"}"#, r#"{"vmmServer": "v", "name": "c"}"#], "clouds"),
        (
            "virtualMachines",
            [r#"{"name": "A", "host": "H", "id": "7f"}"#, r#"{"name": "B", "host": "I", "id": "7F"}"#],
            "virtualMachines",
        ),
        (
            "networkMappings",
            [
                r#"{"from": {"vmmServer": "V", "vmNetwork": "N"}}"#,
                r#"{"from": {"vmNetwork": "n", "vmmServer": "V"}, "to": {"azureNetwork": "Z"}}"#,
            ],
            "networkMappings",
        ),
        (
            "accepted",
            [
                r#"{"rule": "A-1", "object": {"table": "hosts", "name": "H"}, "reason": "r", "until": "2027-01-01"}"#,
                r#"{"rule": "a-1", "object": {"table": "hosts", "name": "h"}, "reason": "s", "until": "2028-01-01"}"#,
            ],
            "accepted",
        ),
    ] {
        let text = format!("{{\"format\": \"secondsite/1\", \"{table}\": [\n{},\n{}]}}", rows[0], rows[1]);
        let expected = format!("{path}[1] 3:1 RepeatedRow {{ first: \"{path}[0]\", line: 2 }}");
        assert_eq!(errors(text), [expected]);
    }
}

#[test]
fn rows_that_differ_in_any_part_of_their_identity_are_two() {
    for (table, rows) in [
        ("clouds", r#"{"name": "C", "vmmServer": "V"}, {"name": "C", "vmmServer": "W"}"#),
        ("virtualMachines", r#"{"name": "A", "host": "H", "id": "1"}, {"name": "A", "host": "H"}"#),
        ("virtualMachines", r#"{"name": "a\u001f", "host": "b"}, {"name": "a", "host": "\u001fb"}"#),
        (
            "accepted",
            r#"{"rule": "A-1", "reason": "r", "until": "2027-01-01"},
               {"rule": "A-1", "object": {"table": "hosts", "name": "H"}, "reason": "r", "until": "2027-01-01"},
               {"rule": "A-1", "object": {"table": "hosts", "name": "I"}, "reason": "r", "until": "2027-01-01"}"#,
        ),
    ] {
        assert_eq!(errors_in(&format!("\"{table}\": [{rows}]")), Vec::<String>::new());
    }
}

#[test]
fn every_error_is_told_in_the_order_of_the_text() {
    let found = errors_in("\"hosts\": [{\n\"clustered\": 1},\n{\"name\": \"\"}],\n\"sites\": 5");
    assert_eq!(
        found,
        [
            "hosts[0].name 2:11 MissingRequired",
            "hosts[0].clustered 3:14 WrongType { expected: Flag }",
            "hosts[1].name 4:10 EmptyName",
            "sites 5:10 WrongType { expected: List }",
        ]
    );
}

#[test]
fn errors_beyond_the_limit_are_counted() {
    let rows = vec!["{}"; PROBLEM_LIMIT + 7].join(",");
    let found = errors_in(&format!("\"sites\": [{rows}]"));
    assert_eq!(found.len(), PROBLEM_LIMIT + 1);
    assert!(found[PROBLEM_LIMIT].ends_with("More(7)"), "{}", found[PROBLEM_LIMIT]);
}

#[test]
fn what_is_ignored_beyond_the_limit_is_counted() {
    let foreign: Vec<String> = (0..PROBLEM_LIMIT + 7).map(|key| format!("\"foreign{key}\": 1")).collect();
    let text = format!("{{\"format\": \"secondsite/1\", {}}}", foreign.join(", "));
    let warnings = read(text.as_bytes()).unwrap().warnings;
    assert_eq!(warnings.len(), PROBLEM_LIMIT + 1);
    assert_eq!(warnings[PROBLEM_LIMIT].fault, Fault::MoreIgnored(7));
}

#[test]
fn a_text_in_no_known_format_is_refused() {
    for (text, expected) in [
        ("{}", "format 1:1 MissingRequired"),
        (r#"{"format": null}"#, "format 1:1 MissingRequired"),
        (r#"{"format": 1}"#, "format 1:12 WrongType { expected: Text }"),
        (r#"{"format": "secondsite/2", "hosts": 5}"#, "format 1:12 NewerFormat"),
        (r#"{"format": "secondsite/10"}"#, "format 1:12 NewerFormat"),
        (r#"{"format": "secondsite/0"}"#, "format 1:12 WrongFormat"),
        (r#"{"format": "Secondsite/1"}"#, "format 1:12 WrongFormat"),
        (r#"{"format": "secondsite-report/1"}"#, "format 1:12 WrongFormat"),
        ("[]", " 1:1 WrongType { expected: Record }"),
        ("null", " 1:1 WrongType { expected: Record }"),
        ("\"x\"", " 1:1 WrongType { expected: Record }"),
    ] {
        assert_eq!(errors(text), [expected], "{text}");
    }
}

#[test]
fn what_is_not_json_is_refused_where_it_goes_wrong() {
    for (text, expected) in [
        ("", " 1:1 EndsEarly"),
        ("  \n", " 2:1 EndsEarly"),
        ("{\"format\": ", " 1:11 EndsEarly"),
        ("{\"å\": \"ö\",\n \"ä\": tru}", " 2:10 NotJson"),
        ("{\"format\": \"secondsite/1\",}", " 1:27 NotJson"),
        ("{\"format\": \"secondsite/1\"} x", " 1:28 NotJson"),
        ("hosts:\n  - name: HV01", " 1:1 NotJson"),
        ("{'format': 1}", " 1:2 NotJson"),
        ("{\"a\": 01}", " 1:8 NotJson"),
    ] {
        assert_eq!(errors(text), [expected], "{text}");
    }
}

#[test]
fn bytes_that_are_no_text_are_refused_where_they_stand() {
    assert_eq!(errors(b"{\n\"\xC3\xA5\xFF\""), [" 2:3 NotUnicode"]);
    assert_eq!(errors(b"\xFF\xFE{\0\n\0\0\xD8x\0"), [" 2:1 NotUnicode"]);
    assert_eq!(errors(b"\xFE\xFF\0{\0"), [" 1:2 NotUnicode"]);
}

#[test]
fn text_beyond_the_limit_is_refused_wherever_it_stands() {
    let (fits, long) = ("å".repeat(1024), "å".repeat(1025));
    assert_eq!(errors_in(&format!("\"name\": \"{fits}\"")), Vec::<String>::new());
    for (fields, expected) in [
        (format!("\"name\": \"{long}\""), "name 2:9 TooLong"),
        (format!("\"azure\": {{\"cloud\": \"{long}\"}}"), "azure.cloud 2:20 TooLong"),
        (format!("\"collected\": \"{long}\""), "collected 2:14 TooLong"),
        (format!("\"azure\": {{\"later\": [\"{long}\"]}}"), "azure.later[0] 2:21 TooLong"),
        (format!("\"azure\": {{\"{long}\": 1}}"), "azure 2:11 TooLong"),
    ] {
        assert_eq!(errors_in(&fields), [expected]);
    }
    let huge = format!("\"name\": \"{}\"", "x".repeat(300 * 1024));
    assert_eq!(errors_in(&huge), ["name 2:9 TooLong"]);
}

#[test]
fn nesting_beyond_the_limit_is_refused_wherever_it_stands() {
    let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    // The object around everything is the first level.
    assert_eq!(errors_in(&format!("\"later\": {}", nested(63))), Vec::<String>::new());
    let found = errors_in(&format!("\"later\": {}", nested(64)));
    assert_eq!(found, [format!("later{} 2:73 TooDeep", "[0]".repeat(63))]);
    assert_eq!(errors_in(&format!("\"sites\": {}", nested(64))).len(), 1);
    let bottomless = 100_000;
    for text in [nested(bottomless), "[".repeat(bottomless), "{\"a\":".repeat(bottomless)] {
        assert_eq!(errors(&text).len(), 1);
        assert_eq!(errors_in(&format!("\"later\": {text}")).len(), 1);
    }
}

#[test]
fn a_key_that_reads_like_a_path_is_quoted() {
    let text = r#"{"format": "secondsite/1", "a.b[0]\n": {"": [{"c": 1, "c": 2}]}}"#;
    assert_eq!(errors(text), [r#"["a.b[0]\n"][""][0].c 1:55 RepeatedKey"#]);
}
