//! What is said of an address or a port that is to be open.

use secondsite_inventory::Table;
use secondsite_rules::catalogue::connectivity::{Opening, State};

use crate::field::{table_count, table_whole};
use crate::language::Language;
use crate::measure::list;
use crate::say::{Arg, say};

/// Servers that are named; the others are counted.
const NAMED: usize = 10;

/// A line of the list without its address, as a heading of those that differ by it alone: `TCP 443 from the
/// VMM servers (optional)`.
#[must_use]
pub fn way(language: Language, opening: &Opening) -> String {
    let tables: Vec<String> =
        opening.tables().into_iter().map(|table| table_whole(language, table)).collect();
    let args = [
        ("direction", Arg::Word(opening.direction.word())),
        ("port", format!("{} {}", opening.protocol.word(), opening.port.0).into()),
        ("servers", Arg::List(tables)),
    ];
    let way = say(language, "opening-way", &args);
    if opening.required {
        return way;
    }
    say(language, "opening-optional", &[("way", way.into()), ("fact", Arg::Word(opening.fact))])
}

/// For which servers it is open, closed or not known, each in a line: `Closed: 2 servers (hv01 and hv02)`.
#[must_use]
pub fn known(language: Language, opening: &Opening) -> Vec<String> {
    let states = [
        (State::Open, "opening-open"),
        (State::Closed, "opening-closed"),
        (State::Unknown, "opening-unknown"),
    ];
    let line = |(state, id): (State, &str)| {
        let names = opening.names(state);
        let servers = table_count(language, Table::Connectivity, names.len());
        let mut named: Vec<String> = names.iter().take(NAMED).map(ToString::to_string).collect();
        let left = names.len().saturating_sub(NAMED);
        if left > 0 {
            named.push(say(language, "opening-more", &[("count", left.into())]));
        }
        let args = [("servers", servers.into()), ("names", list(language, &named).into())];
        (!names.is_empty()).then(|| say(language, id, &args))
    };
    states.into_iter().filter_map(line).collect()
}

#[cfg(test)]
mod tests {
    use secondsite_inventory::field::Port;
    use secondsite_inventory::value::Name;
    use secondsite_rules::catalogue::connectivity::{Direction, Peer, Protocol, Server};

    use super::*;
    use Language::{English, Swedish};

    fn servers(states: &[State]) -> Vec<Server> {
        let server = |(index, state): (usize, &State)| Server {
            table: Table::Hosts,
            name: Name::new(&format!("hv{index:02}")).unwrap(),
            state: *state,
        };
        states.iter().enumerate().map(server).collect()
    }

    fn outbound(states: &[State]) -> Opening {
        Opening {
            peer: Peer::Address("*.blob.core.windows.net"),
            protocol: Protocol::Tcp,
            port: Port(443),
            direction: Direction::Outbound,
            required: true,
            servers: servers(states),
            fact: "F-CON-04",
        }
    }

    #[test]
    fn a_line_says_what_goes_which_way() {
        let line = outbound(&[State::Open]);
        assert_eq!(way(English, &line), "TCP 443 from the Hyper-V hosts");
        let both = Server { table: Table::VmmServers, name: Name::new("vmm01").unwrap(), state: State::Open };
        let line = Opening { servers: [vec![both], line.servers].concat(), required: false, ..line };
        let expected = "TCP 443 från VMM-servrarna och Hyper-V-värdservrarna (valfritt)";
        assert_eq!(way(Swedish, &line), expected);
        let line = Opening { fact: "F-CON-03", ..line };
        assert!(way(English, &line).ends_with(" (in the list of 2016 only)"));
        let (peer, direction, port) = (Peer::Hosts, Direction::Inbound, Port(8084));
        let line = Opening { peer, direction, port, ..outbound(&[State::Open]) };
        assert_eq!(way(English, &line), "TCP 8084 to the Hyper-V hosts from the others");
        assert_eq!(way(Swedish, &line), "TCP 8084 till Hyper-V-värdservrarna från de andra");
    }

    #[test]
    fn open_servers_are_counted_and_of_the_others_ten_are_named() {
        let states = [vec![State::Open; 3], vec![State::Closed], vec![State::Unknown; 12]].concat();
        let lines = known(English, &outbound(&states));
        let expected = [
            "Open: 3 servers",
            "Closed: 1 server (hv03)",
            "Not known: 12 servers (hv04, hv05, hv06, hv07, hv08, hv09, hv10, hv11, hv12, hv13 and 2 more)",
        ];
        assert_eq!(lines, expected);
        assert_eq!(known(Swedish, &outbound(&[State::Closed; 2])), ["Stängt: 2 servrar (hv00 och hv01)"]);
    }
}
