//! The list of what is to be opened in firewalls, as data.

use secondsite_inventory::{Inventory, Table};
use secondsite_rules::Scenario;
use secondsite_rules::catalogue::connectivity::{self as rules, Direction, Peer, State};
use serde::Serialize;

/// One line: what is to be open from where to where, and what the inventory says of each server.
#[derive(Serialize)]
pub struct Opening {
    from: End,
    to: End,
    protocol: &'static str,
    port: u16,
    direction: &'static str,
    required: bool,
    facts: [&'static str; 1],
    open: Vec<String>,
    closed: Vec<String>,
    unknown: Vec<String>,
}

/// An end of a connection.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
enum End {
    /// An address, or a pattern as the documents write it.
    Address(&'static str),
    /// The servers of these tables.
    Tables(Vec<&'static str>),
}

/// Everything a scenario wants open for the servers of an inventory.
pub fn list(scenario: &Scenario, inventory: &Inventory) -> Vec<Opening> {
    rules::openings(scenario, inventory).iter().map(line).collect()
}

fn line(opening: &rules::Opening) -> Opening {
    let own = End::Tables(opening.tables().into_iter().map(Table::name).collect());
    let other = match opening.peer {
        Peer::Address(address) => End::Address(address),
        Peer::Hosts => End::Tables(vec![Table::Hosts.name()]),
    };
    let (from, to) = match opening.direction {
        Direction::Outbound => (own, other),
        Direction::Inbound => (other, own),
    };
    let names = |state| opening.names(state).iter().map(ToString::to_string).collect();
    Opening {
        from,
        to,
        protocol: opening.protocol.word(),
        port: opening.port.0,
        direction: opening.direction.word(),
        required: opening.required,
        facts: [opening.fact],
        open: names(State::Open),
        closed: names(State::Closed),
        unknown: names(State::Unknown),
    }
}
