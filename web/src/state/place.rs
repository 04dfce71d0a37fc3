//! Places in the page, and the wish to be shown one.

use secondsite_inventory::Object;

/// A half of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Half {
    /// What the estate is
    #[default]
    Estate,
    /// How it is judged
    Result,
}

impl Half {
    /// The id of the half in the page, and its word in texts and style sheets.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Estate => "estate",
            Self::Result => "result",
        }
    }
}

/// A way to look at the result.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Requirement by requirement
    #[default]
    Requirements,
    /// What is not known yet, and how to find it out
    Needs,
    /// What would have to change, in order
    Plan,
    /// The estate drawn, with the outcome on each part
    Picture,
    /// Against its other side, or against another estate
    Compare,
}

impl View {
    /// Every view, in the order offered.
    pub const ALL: [Self; 5] = [Self::Requirements, Self::Needs, Self::Plan, Self::Picture, Self::Compare];

    /// The word that ids, texts and links use.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Requirements => "requirements",
            Self::Needs => "needs",
            Self::Plan => "plan",
            Self::Picture => "picture",
            Self::Compare => "compare",
        }
    }
}

/// A place in the estate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    /// The row, or the table as a whole; `azure` is a table.
    pub object: Object,
    /// The field, by its name in the inventory.
    pub field: Option<&'static str>,
}

/// A request to show a place. The number tells the same request made twice from one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Focus {
    /// The place.
    pub target: Target,
    /// Different for every request.
    pub serial: u64,
}

/// A request to show a requirement. The number tells the same request made twice from one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reveal {
    /// The rule's id.
    pub rule: &'static str,
    /// Different for every request.
    pub serial: u64,
}
