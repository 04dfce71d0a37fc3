//! A field that a rule asks for, and the edits that give it a value.

use std::cmp::Ordering;

use secondsite_inventory::field::Field;
use secondsite_inventory::product::{Release, Version, VmmRelease, WindowsRelease};
use secondsite_inventory::tables::Authentication;
use secondsite_inventory::{Datum, Kind, Object, Table};

use super::{Ease, Recipe};
use crate::bench::Bench;
use crate::edit::Edit;
use crate::place::Place;

/// A field, or a field of a part of it.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    pub table: Table,
    pub field: &'static Field,
    pub member: Option<&'static Field>,
}

impl PartialEq for Target {
    fn eq(&self, other: &Self) -> bool {
        let name = |target: &Self| target.member.map(|member| member.name);
        self.table == other.table && self.field.name == other.field.name && name(self) == name(other)
    }
}

/// Which of several parts are edited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// The field as a whole, the only part, or every part that says something else
    Every,
    /// Every part that does not say
    Unknown,
    /// One part
    Item(usize),
}

/// Parts that are tried one by one.
const ITEMS: usize = 3;

impl Target {
    /// The field of a path; nothing for a whole table.
    pub fn parse(path: &str) -> Option<Self> {
        let mut steps = path.split('.');
        let table = Table::named(steps.next()?)?;
        let field = table.shape().field(steps.next()?)?;
        let member = match steps.next() {
            Some(step) => Some(field.kind.part()?.field(step)?),
            None => None,
        };
        Some(Self { table, field, member })
    }

    /// What it can hold.
    pub fn kind(&self) -> &'static Kind {
        &self.member.unwrap_or(self.field).kind
    }

    /// The table its names are from.
    pub fn refers(&self) -> Option<Table> {
        self.member.unwrap_or(self.field).refers
    }

    /// Its path as reports name it.
    pub fn path(&self) -> String {
        self.place(None).path()
    }

    fn place(&self, item: Option<usize>) -> Place {
        Place {
            item,
            member: self.member.map(|member| member.name),
            ..Place::field(self.table, self.field.name)
        }
    }

    /// The ways to choose among parts.
    pub fn spots(&self) -> Vec<Spot> {
        if self.member.is_some() && matches!(self.field.kind, Kind::List(_)) {
            [Spot::Unknown, Spot::Every].into_iter().chain((0..ITEMS).map(Spot::Item)).collect()
        } else {
            vec![Spot::Every]
        }
    }

    /// The edits that give an object the value; none where it says so already, or must not be changed.
    pub fn edits(&self, bench: &Bench, object: Object, recipe: &Recipe, spot: Spot) -> Vec<(Ease, Edit)> {
        let parts = self.member.is_some() && matches!(self.field.kind, Kind::List(_));
        let places: Vec<Place> = if parts {
            let whole = Place::field(self.table, self.field.name).get(&bench.inventory, object);
            let Some(Datum::List(items)) = whole else { return Vec::new() };
            let chosen = |item: &usize| match spot {
                Spot::Item(only) => *item == only,
                Spot::Every | Spot::Unknown => true,
            };
            (0..items.len()).filter(chosen).map(|item| self.place(Some(item))).collect()
        } else {
            vec![self.place(None)]
        };
        let edit = |place: Place| {
            let current = place.get(&bench.inventory, object);
            if spot == Spot::Unknown && current.is_some() {
                return None;
            }
            let value = recipe.value(current.as_ref(), bench, object)?;
            let ease = self.ease(current.as_ref(), &value)?;
            let ease = match current {
                None => ease.max(self.guess(bench, object, &value)?),
                Some(_) => ease,
            };
            (current.as_ref() != Some(&value)).then_some((ease, Edit::Set { object, place, value }))
        };
        places.into_iter().filter_map(edit).collect()
    }

    /// How near an answer to what is not known is to what is usual; nothing for one that only evades the question.
    fn guess(&self, bench: &Bench, object: Object, value: &Datum) -> Option<Ease> {
        let inventory = &bench.inventory;
        match &*self.path() {
            // A node of a cluster that nobody knows of.
            "hosts.clustered" if *value == Datum::Flag(true) => inventory
                .clusters
                .as_ref()
                .is_some_and(|clusters| !clusters.is_empty())
                .then_some(Ease::Usual),
            "hosts.replicaListener" if value.as_text() != Some("kerberos") => {
                let mut policies = inventory.replication_policies.iter().flatten();
                let by_certificate =
                    policies.any(|policy| policy.authentication == Some(Authentication::Certificate));
                let member = Place::field(Table::Hosts, "domainMember").get(inventory, object);
                let asked = by_certificate || member == Some(Datum::Flag(false));
                Some(if asked { Ease::Usual } else { Ease::Unusual })
            }
            _ => Some(Ease::Usual),
        }
    }

    /// How near giving it the value is to what administrators do; nothing when it is no remedy. A name is not
    /// a setting, and leaving out what is to be replicated does not make it ready.
    fn ease(&self, current: Option<&Datum>, value: &Datum) -> Option<Ease> {
        if self.path() == "virtualMachines.name" {
            return Some(Ease::Usual);
        }
        let shape = self.table.shape();
        if self.member.is_none()
            && shape.fields.iter().take(shape.keys).any(|key| key.name == self.field.name)
        {
            return None;
        }
        let is = |word: &str| value.as_text() == Some(word);
        let path = self.path();
        let known = current.is_some();
        // What is there is not taken away as a whole.
        let empties = *value == Datum::List(Vec::new()) && self.path() != "virtualMachines.guestStorage";
        match &*path {
            "azure.cloud" if is("china") => None,
            _ if current.is_some_and(|current| is_older(value, current)) => Some(Ease::Rebuilt),
            _ if known && empties && self.table != Table::Connectivity => Some(Ease::Unusual),
            "virtualMachines.replicate" | "virtualMachines.disks.excluded" if known => None,
            "virtualMachines.replicate" => (*value == Datum::Flag(true)).then_some(Ease::Usual),
            "virtualMachines.disks.excluded" => (*value == Datum::Flag(false)).then_some(Ease::Usual),
            "clouds.role" if is("none") => None,
            // What receives nothing is not ready to receive.
            "hosts.replicaListener" if is("none") => None,
            "azure.subscription" | "hosts.hyperVRole" if *value == Datum::Flag(false) => None,
            "clouds.role"
            | "sites.role"
            | "hosts.site"
            | "hosts.vmmServer"
            | "clusters.site"
            | "vmmServers.site"
            | "hosts.cluster"
            | "hosts.clustered"
            | "azure.cloud"
            | "virtualMachines.policy"
            | "virtualMachines.disks"
            | "virtualMachines.adapters"
            | "vmmServers.virtualMachine"
            | "vmmServers.clusterNodes"
            | "vmNetworks.logicalNetwork"
            | "clusters.addressing"
                if known =>
            {
                Some(Ease::Unusual)
            }
            "virtualMachines.guestFamily"
            | "virtualMachines.guestSystem"
            | "virtualMachines.architecture"
            | "virtualMachines.generation"
            | "virtualMachines.disks.size"
            | "virtualMachines.disks.system"
            | "virtualMachines.churn"
            | "hosts.edition"
                if known =>
            {
                Some(Ease::Rebuilt)
            }
            _ => Some(Ease::Usual),
        }
    }
}

/// Whether both are versions of one product, and the first is the older one: nothing is ever set back.
fn is_older(value: &Datum, current: &Datum) -> bool {
    fn of<R: Release>(value: &str, current: &str) -> bool {
        let release = Version::<R>::parse(value).and_then(|version| version.release());
        let current = Version::<R>::parse(current);
        release.zip(current).is_some_and(|(release, current)| current.against(release) == Ordering::Greater)
    }
    let (Some(value), Some(current)) = (value.as_text(), current.as_text()) else { return false };
    of::<WindowsRelease>(value, current) || of::<VmmRelease>(value, current)
}
