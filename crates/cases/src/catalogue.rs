//! The files of the catalogue, within the program: the page shows examples where there are no files.

use secondsite_rules::rule::{Rule, Subject};

use crate::notation::{Case, parse};

/// The cases of a subject, as they stand beside its rules.
const fn text(subject: Subject) -> &'static str {
    match subject {
        Subject::Azure => include_str!("../../rules/src/catalogue/azure/cases.txt"),
        Subject::VmmServer => include_str!("../../rules/src/catalogue/vmm_server/cases.txt"),
        Subject::VmmCloud => include_str!("../../rules/src/catalogue/vmm_cloud/cases.txt"),
        Subject::HyperVHost => include_str!("../../rules/src/catalogue/hyperv_host/cases.txt"),
        Subject::Cluster => include_str!("../../rules/src/catalogue/cluster/cases.txt"),
        Subject::VirtualMachine => include_str!("../../rules/src/catalogue/virtual_machine/cases.txt"),
        Subject::Storage => include_str!("../../rules/src/catalogue/storage/cases.txt"),
        Subject::Network => include_str!("../../rules/src/catalogue/network/cases.txt"),
        Subject::Connectivity => include_str!("../../rules/src/catalogue/connectivity/cases.txt"),
        Subject::Replication => include_str!("../../rules/src/catalogue/replication/cases.txt"),
        Subject::Lifecycle => include_str!("../../rules/src/catalogue/lifecycle/cases.txt"),
    }
}

/// The cases of a rule, in the order of its file.
///
/// # Errors
/// What is wrong with the file; a test reads every one of them.
pub fn of_rule(rule: &Rule) -> Result<Vec<Case>, String> {
    let mut cases = parse(text(rule.subject))?;
    cases.retain(|case| case.rule == rule.id);
    Ok(cases)
}
