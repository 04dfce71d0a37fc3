//! The estate as boxes within boxes: what each stands for, what is found in it, and what it holds.

use secondsite_inventory::Object;

use crate::state::outcome::Tally;

/// What a box stands for; in the order in which boxes of one parent stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A site, or everything whose site is not known
    Site,
    /// The Azure side
    Azure,
    /// A VMM server
    Server,
    /// A cloud of VMM
    Cloud,
    /// A host group
    Group,
    /// A cluster
    Cluster,
    /// Many hosts that lie in nothing smaller, gathered so that they fold
    Hosts,
    /// A host
    Host,
}

impl Kind {
    /// The word that texts and style sheets use.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Site => "site",
            Self::Azure => "azure",
            Self::Server => "server",
            Self::Cloud => "cloud",
            Self::Group => "group",
            Self::Cluster => "cluster",
            Self::Hosts => "hosts",
            Self::Host => "host",
        }
    }

    /// Whether boxes of this kind fold by themselves where there are many.
    #[must_use]
    pub const fn folds(self) -> bool {
        matches!(self, Self::Group | Self::Cluster | Self::Hosts)
    }
}

/// How much is known of what a box stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is a row of the inventory, or the Azure side.
    Listed,
    /// Other rows name it, but it has no row of its own.
    Named,
    /// It gathers what has no such place.
    Gathered,
}

/// A box.
#[derive(Clone, Debug)]
pub struct Node {
    /// What it stands for.
    pub kind: Kind,
    /// How much is known of that.
    pub standing: Standing,
    /// The row, where there is one.
    pub object: Option<Object>,
    /// Its name, with hidden characters spelled out; empty for what is gathered.
    pub name: String,
    /// What it belongs to without being drawn in it: the kinds and places of those boxes.
    pub apart: Vec<usize>,
    /// The box around it.
    pub parent: Option<usize>,
    /// The boxes in it.
    pub children: Vec<usize>,
    /// The rows of the virtual machines on it.
    pub machine_rows: Vec<usize>,
    /// How many virtual machines there are in it, when that is known.
    pub machines: Option<u64>,
    /// How many hosts there are in it, itself included.
    pub hosts: usize,
    /// What is found about the row itself.
    pub own: Tally,
    /// What is found about it and everything in it.
    pub within: Tally,
}

/// All boxes.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    /// The boxes; places in here are what everything else names them by.
    pub nodes: Vec<Node>,
    /// The outermost ones in their order: where machines run first, where they are replicated to last.
    pub roots: Vec<usize>,
    /// How many of the roots stand on the side that is replicated to; they are the last ones.
    pub replica_side: usize,
}

impl Tree {
    /// A box.
    #[must_use]
    pub fn node(&self, place: usize) -> Option<&Node> {
        self.nodes.get(place)
    }

    /// The box of an object.
    #[must_use]
    pub fn of(&self, object: Object) -> Option<usize> {
        self.nodes.iter().position(|node| node.object == Some(object))
    }

    /// The box and those around it, from the inside out.
    pub fn around(&self, place: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(place), |place| self.node(*place)?.parent)
    }

    /// The boxes in the order in which they are read; those in a closed one are left out.
    #[must_use]
    pub fn in_order(&self, is_open: &dyn Fn(usize) -> bool) -> Vec<usize> {
        let mut order = Vec::with_capacity(self.nodes.len());
        let mut waiting: Vec<usize> = self.roots.iter().rev().copied().collect();
        while let Some(place) = waiting.pop() {
            order.push(place);
            if let Some(node) = self.node(place).filter(|_| is_open(place)) {
                waiting.extend(node.children.iter().rev());
            }
        }
        order
    }
}
