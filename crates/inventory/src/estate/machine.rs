//! What a virtual machine belongs to: its host, and the replication policy it follows.

use super::{Estate, Row, rows};
use crate::inventory::Table;
use crate::missing::{Known, Missing, and, any};
use crate::tables::{Host, Record, ReplicationPolicy, VirtualMachine};
use crate::value::Name;

impl<'a> Estate<'a> {
    /// Every replication policy; none when the table is unknown.
    pub fn policies(&self) -> impl Iterator<Item = Row<'a, ReplicationPolicy>> + Clone {
        rows(self.inventory.replication_policies.as_ref())
    }

    /// The host a machine runs on.
    ///
    /// # Errors
    /// Hosts are not known, or this one is not listed.
    pub fn host_of(&self, machine: &VirtualMachine) -> Known<Row<'a, Host>> {
        let Some(hosts) = &self.inventory.hosts else {
            return Err(Missing::table(Table::Hosts.name()));
        };
        let index = self.index.hosts.get(&machine.host.folded());
        index
            .and_then(|index| Some(Row { index: *index, record: hosts.get(*index)? }))
            .ok_or_else(|| Missing::field(VirtualMachine::SHAPE.name, "host"))
    }

    /// The policy a machine follows: the one it names, else its cloud's, else the only one there is.
    ///
    /// # Errors
    /// Policies are not known, or which of them the machine follows; naming it would tell.
    pub fn policy_of(&self, machine: &VirtualMachine) -> Known<Row<'a, ReplicationPolicy>> {
        if self.inventory.replication_policies.is_none() {
            return Err(Missing::table(Table::ReplicationPolicies.name()));
        }
        let found = match &machine.policy {
            Some(name) => self.policies().find(|policy| policy.name.same(name)),
            None => {
                // A policy whose clouds are not known may be for this one too.
                let told = self.policies().all(|policy| policy.clouds.is_some());
                let fits = |policy: &Row<'_, _>| told && self.is_for_cloud_of(policy, machine);
                only(self.policies().filter(fits)).or_else(|| only(self.policies()))
            }
        };
        found.ok_or_else(|| Missing::field(VirtualMachine::SHAPE.name, "policy"))
    }

    /// Whether a machine that is to be replicated follows the policy; in an estate without machines every
    /// policy counts as followed.
    ///
    /// # Errors
    /// None surely does, and for some it is not known which policy they follow or whether they are replicated.
    pub fn is_followed(&self, policy: Row<'_, ReplicationPolicy>) -> Known<bool> {
        let followed = self.index.followed.get_or_init(|| self.followed()).get(policy.index);
        followed.cloned().unwrap_or(Ok(true))
    }

    /// For each policy, whether a machine that is to be replicated follows it.
    fn followed(&self) -> Vec<Known<bool>> {
        let empty = self.machines().next().is_none();
        let mut followed: Vec<Known<bool>> = self.policies().map(|_| Ok(empty)).collect();
        for machine in self.machines().filter(|machine| machine.replicate != Some(false)) {
            let policy = self.policy_of(&machine);
            for (index, known) in followed.iter_mut().enumerate().filter(|(_, known)| **known != Ok(true)) {
                let follows = match &policy {
                    Ok(own) if own.index != index => continue,
                    Ok(_) => machine.replicate().copied(),
                    Err(lack) => and(Err(lack.clone()), machine.replicate().copied()),
                };
                *known = any([known.clone(), follows]);
            }
        }
        followed
    }

    fn is_for_cloud_of(&self, policy: &ReplicationPolicy, machine: &VirtualMachine) -> bool {
        let (Some(cloud), Some(clouds)) = (&machine.cloud, &policy.clouds) else { return false };
        let server = || self.host_of(machine).ok()?.record().vmm_server.as_ref();
        let here = |on: &Name| server().is_some_and(|server| server.same(on));
        clouds.iter().any(|own| own.name.same(cloud) && own.vmm_server.as_ref().is_none_or(here))
    }
}

/// The item, when there is exactly one.
fn only<T>(mut items: impl Iterator<Item = T>) -> Option<T> {
    let first = items.next()?;
    items.next().is_none().then_some(first)
}
