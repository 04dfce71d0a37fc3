//! What is to be opened in firewalls, as a list for those who keep them.

mod list;

use secondsite_inventory::Table;
use secondsite_inventory::field::Port;
use secondsite_inventory::value::Name;

pub use list::{openings, openings_in};

/// What travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Protocol {
    /// TCP
    Tcp,
    /// UDP
    Udp,
}

impl Protocol {
    /// Its name, the same in every language.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Tcp => "TCP",
            Self::Udp => "UDP",
        }
    }
}

/// Which way a connection is made, seen from the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// From the server
    Outbound,
    /// To the server
    Inbound,
}

impl Direction {
    /// The word that reports use.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Outbound => "outbound",
            Self::Inbound => "inbound",
        }
    }
}

/// Who is at the other end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Peer {
    /// An address, or a pattern as the documents write it.
    Address(&'static str),
    /// The other hosts.
    Hosts,
}

/// What the inventory says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// It is open.
    Open,
    /// It is closed.
    Closed,
    /// The inventory does not say.
    Unknown,
}

/// A server for which something is to be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// [`Table::VmmServers`] or [`Table::Hosts`].
    pub table: Table,
    /// Its name.
    pub name: Name,
    /// What is known for it.
    pub state: State,
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The other end.
    pub peer: Peer,
    /// The protocol.
    pub protocol: Protocol,
    /// The port.
    pub port: Port,
    /// The way.
    pub direction: Direction,
    /// Whether replication needs it.
    pub required: bool,
    /// For which servers, in the order of the inventory.
    pub servers: Vec<Server>,
    /// The fact it rests on.
    pub fact: &'static str,
}

impl Opening {
    /// The tables that its servers stand in.
    #[must_use]
    pub fn tables(&self) -> Vec<Table> {
        let mut tables: Vec<Table> = self.servers.iter().map(|server| server.table).collect();
        tables.dedup();
        tables
    }

    /// The servers of which this is known; one that stands in both tables is named once.
    #[must_use]
    pub fn names(&self, state: State) -> Vec<&Name> {
        let mut names: Vec<&Name> = Vec::new();
        for server in self.servers.iter().filter(|server| server.state == state) {
            if !names.iter().any(|name| name.same(&server.name)) {
                names.push(&server.name);
            }
        }
        names
    }

    /// Whether two lines differ in nothing but the address.
    #[must_use]
    pub fn is_like(&self, other: &Self) -> bool {
        matches!((self.peer, other.peer), (Peer::Address(_), Peer::Address(_)))
            && Self { peer: other.peer, ..self.clone() } == *other
    }
}
