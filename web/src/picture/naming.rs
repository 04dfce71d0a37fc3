//! What boxes and arrows are called, to be seen, pointed at and heard.

use secondsite_inventory::Table;
use secondsite_inventory::value::Seconds;

use super::relations::{Link, Relation};
use super::tree::{Kind, Node, Standing, Tree};
use crate::components::outcome::counted;
use crate::state::Mark;
use crate::state::outcome::Tally;
use crate::words::{Arg, Words};

/// What is found, as the box tells it: of an open box only about itself, of others about everything in them.
#[must_use]
pub fn told(node: &Node, open: bool) -> Tally {
    if open && !node.children.is_empty() { node.own } else { node.within }
}

/// The worst of it, and how many there are, if it is judged at all.
#[must_use]
pub fn worst(node: &Node, open: bool) -> Option<(Mark, usize)> {
    let told = told(node, open);
    told.worst().map(|mark| (mark, told.of(mark)))
}

/// What the box is a picture of, such as `Cluster`.
#[must_use]
pub fn kind(words: Words, node: &Node) -> String {
    match (node.kind, node.standing) {
        (Kind::Azure | Kind::Hosts, _) | (Kind::Site, Standing::Gathered) => String::new(),
        (kind, _) => words.say(&format!("ui-picture-kind.{}", kind.word())),
    }
}

/// Its whole name.
#[must_use]
pub fn name(words: Words, node: &Node) -> String {
    match (node.kind, node.standing) {
        (Kind::Site, Standing::Gathered) => words.say("ui-picture-no-site"),
        (Kind::Hosts, _) => words.say("ui-picture-lone-hosts"),
        _ => node.name.clone(),
    }
}

/// Its name as it stands in the box: of a host group only the last step of its path.
#[must_use]
pub fn short(words: Words, node: &Node) -> String {
    match node.kind {
        Kind::Group => node.name.rsplit('\\').next().unwrap_or_default().to_owned(),
        _ => name(words, node),
    }
}

/// Kind and whole name: `Cluster hv-clu1`.
#[must_use]
pub fn called(words: Words, node: &Node) -> String {
    let (kind, name) = (kind(words, node), name(words, node));
    if kind.is_empty() { name } else { format!("{kind} {name}") }
}

/// How many hosts and machines there are in it.
#[must_use]
pub fn holds(words: Words, node: &Node) -> Option<String> {
    let mut parts = Vec::new();
    if node.kind != Kind::Host && node.hosts > 0 {
        parts.push(secondsite_text::field::table_count(words.language(), Table::Hosts, node.hosts));
    }
    if let Some(machines) = node.machines.filter(|machines| *machines > 0 || node.kind == Kind::Host) {
        parts.push(words.with("ui-picture-machines", &[("count", machines.into())]));
    }
    (!parts.is_empty()).then(|| parts.join(" · "))
}

/// What else is to be known of it: that it has no row of its own, and what it belongs to elsewhere.
#[must_use]
pub fn notes(words: Words, tree: &Tree, node: &Node) -> Option<String> {
    let named = (node.standing == Standing::Named).then(|| words.say("ui-picture-not-listed"));
    let apart = node.apart.iter().filter_map(|place| tree.node(*place)).map(|other| {
        let id = match (node.kind, other.kind) {
            (Kind::Group, Kind::Cloud) => "ui-picture-also",
            (_, Kind::Cluster) => "ui-picture-node",
            (_, Kind::Server) => "ui-picture-on",
            _ => "ui-picture-in",
        };
        words.with(id, &[("name", name(words, other).into())])
    });
    let notes: Vec<String> = named.into_iter().chain(apart).collect();
    (!notes.is_empty()).then(|| notes.join(", "))
}

/// Everything about a box in one line: `Cluster hv-clu1, 2 blockers, 8 hosts · 96 virtual machines`.
#[must_use]
pub fn spoken(words: Words, tree: &Tree, node: &Node, open: bool) -> String {
    let found = worst(node, open).map(|(mark, count)| counted(words, mark, count));
    let parts = [Some(called(words, node)), found, holds(words, node), notes(words, tree, node)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// What stands at an arrow: how often, the networks, or that it is not known.
#[must_use]
pub fn label(words: Words, relation: &Relation) -> String {
    match relation.link {
        Link::Replication(Some(Seconds(seconds))) if seconds % 60 == 0 && seconds > 0 => {
            words.with("ui-picture-minutes", &[("count", (seconds / 60).into())])
        }
        Link::Replication(Some(Seconds(seconds))) => {
            words.with("ui-picture-seconds", &[("count", seconds.into())])
        }
        Link::Replication(None) => "?".to_owned(),
        Link::Mapping => relation.name.clone(),
    }
}

/// The relation in a sentence.
#[must_use]
pub fn related(words: Words, tree: &Tree, relation: &Relation) -> String {
    let end = |place: Option<usize>| {
        let node = place.and_then(|place| tree.node(place));
        node.map_or_else(|| words.say("ui-picture-unknown-end"), |node| called(words, node))
    };
    let often = match relation.link {
        Link::Replication(Some(often)) => words.with("ui-picture-often", &[("often", Arg::Duration(often))]),
        Link::Replication(None) => words.say("ui-picture-often-unknown"),
        Link::Mapping => words.say("ui-picture-mapping"),
    };
    let args = [
        ("from", end(relation.from).into()),
        ("to", end(relation.to).into()),
        ("often", often.into()),
        ("name", relation.name.as_str().into()),
        ("named", Arg::Word(if relation.name.is_empty() { "no" } else { "yes" })),
    ];
    let said = words.with("ui-picture-relation", &args);
    if relation.sure { said } else { format!("{said} {}", words.say("ui-picture-unsure")) }
}
