//! What a rule is: what it looks at, what it needs to know, what it rests on, and what it answers.

use std::fmt;

use secondsite_inventory::estate::{Index, Row};
use secondsite_inventory::product::{
    Component, Release, VmmRelease, VmmVersion, WindowsRelease, WindowsVersion,
};
use secondsite_inventory::tables::{
    Azure, Cloud, Cluster, Connectivity, Host, HostGroup, NetworkMapping, ReplicationPolicy, Site,
    VirtualMachine, VmNetwork, VmmServer,
};
use secondsite_inventory::value::{Bytes, BytesPerSecond, Date, Name, Seconds};
use secondsite_inventory::{Changes, Estate, Field, Known, Table};

use crate::command::Command;
use crate::sources::Source;

/// How much a failure matters, least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Recommended.
    Advice,
    /// Works with a limit, or is about to stop being supported.
    Warning,
    /// Replication cannot be set up.
    Blocker,
}

impl Level {
    /// The word reports use.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Advice => "advice",
            Self::Warning => "warning",
            Self::Blocker => "blocker",
        }
    }
}

/// What a rule is about, in the order of the source document's table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// Azure
    Azure,
    /// VMM servers
    VmmServer,
    /// VMM clouds
    VmmCloud,
    /// Hyper-V hosts
    HyperVHost,
    /// Clusters
    Cluster,
    /// Virtual machines
    VirtualMachine,
    /// Storage
    Storage,
    /// Networks
    Network,
    /// Connectivity
    Connectivity,
    /// Replication
    Replication,
    /// Lifecycle
    Lifecycle,
}

impl Subject {
    /// Every subject, in order.
    pub const ALL: [Self; 11] = [
        Self::Azure,
        Self::VmmServer,
        Self::VmmCloud,
        Self::HyperVHost,
        Self::Cluster,
        Self::VirtualMachine,
        Self::Storage,
        Self::Network,
        Self::Connectivity,
        Self::Replication,
        Self::Lifecycle,
    ];

    /// The word that names the subject in text ids and addresses.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Azure => "azure",
            Self::VmmServer => "vmm-server",
            Self::VmmCloud => "vmm-cloud",
            Self::HyperVHost => "hyperv-host",
            Self::Cluster => "cluster",
            Self::VirtualMachine => "virtual-machine",
            Self::Storage => "storage",
            Self::Network => "network",
            Self::Connectivity => "connectivity",
            Self::Replication => "replication",
            Self::Lifecycle => "lifecycle",
        }
    }

    /// The letters that ids of its rules begin with.
    #[must_use]
    pub const fn letters(self) -> &'static str {
        match self {
            Self::Azure => "AZ",
            Self::VmmServer => "VMM",
            Self::VmmCloud => "CLD",
            Self::HyperVHost => "HV",
            Self::Cluster => "CLU",
            Self::VirtualMachine => "VM",
            Self::Storage => "STO",
            Self::Network => "NET",
            Self::Connectivity => "CON",
            Self::Replication => "REP",
            Self::Lifecycle => "LIF",
        }
    }
}

/// A typed value of a failure, which each language writes in its own way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A name from the inventory.
    Name(Name),
    /// Several names, in the order given.
    Names(Vec<Name>),
    /// A word of a closed set, by which a text chooses what to say.
    Word(&'static str),
    /// A version of Windows.
    Windows(WindowsVersion),
    /// A version of VMM.
    Vmm(VmmVersion),
    /// A version of a component.
    Component(Component),
    /// How many.
    Count(u64),
    /// How large.
    Size(Bytes),
    /// How fast.
    Rate(BytesPerSecond),
    /// How long.
    Duration(Seconds),
    /// When.
    Date(Date),
}

/// The kind of a [`Value`], as a rule declares it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueKind {
    /// [`Value::Name`]
    Name,
    /// [`Value::Names`]
    Names,
    /// [`Value::Word`], one of these
    Word(&'static [&'static str]),
    /// [`Value::Windows`], [`Value::Vmm`] or [`Value::Component`]
    Version,
    /// [`Value::Count`]
    Count,
    /// [`Value::Size`]
    Size,
    /// [`Value::Rate`]
    Rate,
    /// [`Value::Duration`]
    Duration,
    /// [`Value::Date`]
    Date,
}

/// What a rule answers when it could tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The requirement is met.
    Pass,
    /// It is not.
    Fail(Failure),
    /// It does not concern this object.
    NotApplicable,
}

/// A requirement that is not met.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Failure {
    /// A lower level than the rule's own, where the object makes it matter less.
    pub level: Option<Level>,
    /// What was found, by the names the rule declares.
    pub values: Vec<(&'static str, Value)>,
}

impl Failure {
    /// This failure with one more value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: Value) -> Self {
        self.values.push((name, value));
        self
    }

    /// This failure at a lower level than the rule's own.
    #[must_use]
    pub const fn at(mut self, level: Level) -> Self {
        self.level = Some(level);
        self
    }
}

/// A failure without values, to which [`Failure::with`] adds.
#[must_use]
pub const fn failure() -> Failure {
    Failure { level: None, values: Vec::new() }
}

impl From<Failure> for Answer {
    fn from(failure: Failure) -> Self {
        Self::Fail(failure)
    }
}

/// A rule's answer, or what is missing for one.
pub type Decision = Known<Answer>;

/// Pass when it holds, else fail without values.
#[must_use]
pub fn require(holds: bool) -> Answer {
    if holds { Answer::Pass } else { failure().into() }
}

/// What a rule may look at besides its own object.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The estate.
    pub estate: &'a Estate<'a>,
    /// The day for which it is judged.
    pub today: Date,
}

type Of<T> = fn(Context<'_>, Row<'_, T>) -> Decision;
type Whole = fn(Context<'_>) -> Decision;

/// What a rule looks at, one object at a time.
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// The one record `azure`.
    Azure(fn(Context<'_>, &Azure) -> Decision),
    /// Each site.
    Site(Of<Site>),
    /// Each VMM server.
    VmmServer(Of<VmmServer>),
    /// Each cloud.
    Cloud(Of<Cloud>),
    /// Each host group.
    HostGroup(Of<HostGroup>),
    /// Each cluster.
    Cluster(Of<Cluster>),
    /// Each host.
    Host(Of<Host>),
    /// Each virtual machine.
    Machine(Of<VirtualMachine>),
    /// Each VM network.
    VmNetwork(Of<VmNetwork>),
    /// Each network mapping.
    Mapping(Of<NetworkMapping>),
    /// Each replication policy.
    Policy(Of<ReplicationPolicy>),
    /// Each server's reachable addresses.
    Connectivity(Of<Connectivity>),
    /// A table as a whole.
    Table(Table, Whole),
    /// Anything wider than a table.
    Estate(Whole),
}

impl Check {
    /// The table whose rows, or which as a whole, the rule looks at.
    #[must_use]
    pub const fn table(self) -> Option<Table> {
        Some(match self {
            Self::Azure(_) => Table::Azure,
            Self::Site(_) => Table::Sites,
            Self::VmmServer(_) => Table::VmmServers,
            Self::Cloud(_) => Table::Clouds,
            Self::HostGroup(_) => Table::HostGroups,
            Self::Cluster(_) => Table::Clusters,
            Self::Host(_) => Table::Hosts,
            Self::Machine(_) => Table::VirtualMachines,
            Self::VmNetwork(_) => Table::VmNetworks,
            Self::Mapping(_) => Table::NetworkMappings,
            Self::Policy(_) => Table::ReplicationPolicies,
            Self::Connectivity(_) => Table::Connectivity,
            Self::Table(table, _) => table,
            Self::Estate(_) => return None,
        })
    }

    /// The table whose rows it is about, one by one.
    const fn rows(self) -> Option<Table> {
        if matches!(self, Self::Azure(_) | Self::Table(..)) { None } else { self.table() }
    }
}

/// A statement of a document that a rule rests on.
#[derive(Clone, Copy, Debug)]
pub struct Citation {
    /// The document.
    pub source: &'static Source,
    /// The fact's id, such as `F-CLU-03`.
    pub fact: &'static str,
}

/// The citation of a fact in a document.
#[must_use]
pub const fn cite(source: &'static Source, fact: &'static str) -> Citation {
    Citation { source, fact }
}

/// One requirement.
#[derive(Debug)]
pub struct Rule {
    /// Permanent id: the subject's letters and a number. The number is that of the fact it rests on first;
    /// a second rule on one fact takes the next free number from 51 on. Never used again once retired.
    pub id: &'static str,
    /// Name of the failing state, for people; also the id of its texts.
    pub slug: &'static str,
    /// What it is about.
    pub subject: Subject,
    /// How much a failure matters, at most.
    pub level: Level,
    /// Every field it may ask for, as reports name it; also whole tables.
    pub needs: &'static [&'static str],
    /// The values of its failures.
    pub values: &'static [(&'static str, ValueKind)],
    /// What it rests on, the leading fact first; never empty.
    pub sources: &'static [Citation],
    /// The subject on which those sources disagree, such as `D-01`.
    pub disagreement: Option<&'static str>,
    /// Commands that mend it; none where words must do.
    pub fix: &'static [Command],
    /// Commands that confirm it is mended; they only read.
    pub confirm: &'static [Command],
    /// The question itself.
    pub check: Check,
}

impl Rule {
    /// The ids of the facts it rests on, each once, the leading one first.
    #[must_use]
    pub fn facts(&self) -> Vec<&'static str> {
        let mut facts = Vec::new();
        for citation in self.sources {
            if !facts.contains(&citation.fact) {
                facts.push(citation.fact);
            }
        }
        facts
    }

    /// Every table it needs: its own and those of its fields, in the order of the inventory.
    #[must_use]
    pub fn tables(&self) -> Vec<Table> {
        let named = |need: &&str| need.split('.').next().and_then(Table::named);
        let mut tables: Vec<Table> = self.needs.iter().filter_map(named).chain(self.check.table()).collect();
        tables.sort_unstable();
        tables.dedup();
        tables
    }

    /// Whether it may say something else after these changes: of fields it needs, or of what rows are looked up by,
    /// if it asks for rows of another table than the one it is about.
    #[must_use]
    pub fn is_touched(&self, changes: &Changes) -> bool {
        self.needs.iter().any(|need| changes.touch(need)) || (!Index::outlives(changes) && self.looks_up())
    }

    /// Whether it asks for rows besides the one it is about.
    fn looks_up(&self) -> bool {
        let own = self.check.rows();
        let leads = |need: &&str| {
            let (table, field) = need.split_once('.').unwrap_or((need, ""));
            let field = field.split('.').next().unwrap_or_default();
            let field = Table::named(table).and_then(|table| table.shape().field(field));
            field.is_some_and(Field::points)
        };
        own.is_none_or(|own| self.tables().iter().any(|table| *table != own)) || self.needs.iter().any(leads)
    }
}

/// Displays like the version it holds; for values that are versions of something.
impl fmt::Display for Value {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => name.fmt(formatter),
            Self::Names(names) => {
                let texts: Vec<&str> = names.iter().map(Name::as_str).collect();
                formatter.write_str(&texts.join(", "))
            }
            Self::Word(word) => formatter.write_str(word),
            Self::Windows(version) => version.fmt(formatter),
            Self::Vmm(version) => version.fmt(formatter),
            Self::Component(version) => version.fmt(formatter),
            Self::Count(count) => count.fmt(formatter),
            Self::Size(Bytes(number))
            | Self::Rate(BytesPerSecond(number))
            | Self::Duration(Seconds(number)) => number.fmt(formatter),
            Self::Date(date) => date.fmt(formatter),
        }
    }
}

/// The product name of a version, where the tables know its build.
#[must_use]
pub fn product_name(value: &Value) -> Option<&'static str> {
    match value {
        Value::Windows(version) => version.release().map(WindowsRelease::name),
        Value::Vmm(version) => version.release().map(VmmRelease::name),
        _ => None,
    }
}
