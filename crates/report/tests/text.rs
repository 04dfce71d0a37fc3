//! The report for the terminal, where an example estate does not show it.
// All of it is test, so that its plain functions may panic as tests may.
#![cfg(test)]

use secondsite_inventory::value::Date;
use secondsite_inventory::{Inventory, json};
use secondsite_rules::command::Place;
use secondsite_rules::{check, editions};
use secondsite_text::Language;

/// Fourteen hosts of which every one lacks the role.
fn hosts_without_role() -> Inventory {
    let hosts: Vec<String> =
        (1..=14).map(|number| format!("{{\"name\":\"hv{number:02}\",\"hyperVRole\":false}}")).collect();
    let text = format!("{{\"format\":\"secondsite/1\",\"hosts\":[{}]}}", hosts.join(","));
    json::read(text.as_bytes()).unwrap().inventory
}

fn text(inventory: &Inventory, all: bool, colour: bool) -> String {
    let report = check(inventory, editions::named("vmm-to-vmm").unwrap(), Date::new(2026, 11, 23).unwrap());
    secondsite_report::text(&report, &[], inventory, Language::English, all, colour)
}

#[test]
fn of_many_alike_ten_are_told_and_the_rest_is_counted() {
    let inventory = hosts_without_role();
    let sentence = "The Hyper-V role is not installed.";
    let short = text(&inventory, false, false);
    assert_eq!(short.matches(sentence).count(), 10);
    assert!(short.contains("  and 4 more, listed with --all\n"), "{short}");
    let long = text(&inventory, true, false);
    assert_eq!(long.matches(sentence).count(), 14);
    assert!(!long.contains("listed with --all"));
}

#[test]
fn a_command_that_is_the_same_for_all_is_told_once() {
    let report = text(&hosts_without_role(), true, false);
    let (_, rule) = report.split_once("[HV-51]").unwrap();
    let (rule, _) = rule.split_once("\n\n").unwrap();
    let mut lines: Vec<&str> = rule.lines().filter(|line| line.starts_with("      ")).collect();
    let count = lines.len();
    lines.sort_unstable();
    lines.dedup();
    assert_eq!(lines.len(), count, "{rule}");
}

#[test]
fn commands_of_the_vmm_console_are_told_only_where_there_is_vmm() {
    let text = r#"{"format":"secondsite/1","virtualMachines":[{"name":"vm01","host":"hv01"}]}"#;
    let inventory = json::read(text.as_bytes()).unwrap().inventory;
    let of = |edition: &str| {
        let report = check(&inventory, editions::named(edition).unwrap(), Date::new(2026, 11, 23).unwrap());
        secondsite_report::text(&report, &[], &inventory, Language::English, true, false)
    };
    let console = secondsite_text::place(Language::English, Place::VmmConsole);
    assert!(of("vmm-to-azure").contains(&console));
    assert!(of("vmm-to-azure").contains("Get-SCV"));
    assert!(!of("hyperv-to-azure").contains(&console));
    assert!(!of("hyperv-replica").contains("Get-SC"));
}

#[test]
fn documents_of_one_title_are_told_apart_by_their_dates() {
    let report = check(&Inventory::default(), &editions::VMM_TO_AZURE_2026, Date::new(2026, 11, 23).unwrap());
    let report = secondsite_report::text(&report, &[], &Inventory::default(), Language::English, true, false);
    let (_, sources) = report.split_once("\nSources\n").unwrap();
    let matrix = "  Support matrix for disaster recovery of on-premises Hyper-V VMs to Azure";
    let mut matrices: Vec<&str> = sources.lines().filter(|line| line.starts_with(matrix)).collect();
    let count = matrices.len();
    assert!(count > 1 && matrices.iter().all(|line| line.starts_with(&format!("{matrix} ("))), "{sources}");
    matrices.dedup();
    assert_eq!(matrices.len(), count, "{sources}");
}

#[test]
fn colour_adds_codes_and_changes_nothing_else() {
    let inventory = hosts_without_role();
    let mut coloured = text(&inventory, false, true);
    assert!(coloured.starts_with("\u{1b}[1;31m"));
    for code in ["0", "1", "2", "1;31", "1;32", "1;33"] {
        coloured = coloured.replace(&format!("\u{1b}[{code}m"), "");
    }
    assert_eq!(coloured, text(&inventory, false, false));
}

#[test]
fn addresses_of_which_the_same_is_known_stand_together() {
    let report = text(&two_hosts(), false, false);
    let (_, list) = report.split_once("\nAddresses and ports to be open\n").unwrap();
    let expected = "  F-CON-02: TCP 443 from the Hyper-V hosts
    *.accesscontrol.windows.net
    *.backup.windowsazure.com
    *.blob.core.windows.net
    *.hypervrecoverymanager.windowsazure.com
    Open: 1 server
    Not known: 1 server (hv02)
  F-CON-02: UDP 123 from the Hyper-V hosts
    time.nist.gov
    Closed: 2 servers (hv01 and hv02)
  F-CON-02: UDP 123 from the Hyper-V hosts
    time.windows.com
    Not known: 2 servers (hv01 and hv02)
";
    assert!(list.starts_with(expected), "{list}");
}

/// One host that reaches Azure and one of which little is known.
fn two_hosts() -> Inventory {
    let text = r#"{"format":"secondsite/1","hosts":[{"name":"hv01"},{"name":"hv02"}],"connectivity":[
        {"from":"hv01","open":["*.windows.net","*.windowsazure.com"],"closed":[]},
        {"from":"*","open":[],"closed":["time.nist.gov"]}]}"#;
    json::read(text.as_bytes()).unwrap().inventory
}

#[test]
fn what_no_field_decides_is_told_in_a_sentence_after_its_fact() {
    let inventory = hosts_without_role();
    let edition = &editions::HYPERV_REPLICA_2026;
    let report = check(&inventory, edition, Date::new(2026, 11, 23).unwrap());
    let text = secondsite_report::text(&report, &[], &inventory, Language::English, false, false);
    assert!(edition.not_checked.contains(&"F-REP-16"));
    assert!(text.contains("\nNot checked; look at these yourself\n"));
    assert!(text.contains("\n  F-REP-16: A machine is in one test failover at a time.\n"), "{text}");
    for fact in edition.not_checked {
        assert_eq!(text.matches(&format!("\n  {fact}: ")).count(), 1, "{fact}");
    }
}
