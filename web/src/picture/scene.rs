//! What is drawn, before it is known whether on the page or in a file: boxes, what stands in them, and arrows.

use crate::state::Mark;

/// Where a box stands, in pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Frame {
    /// From the left.
    pub x: f32,
    /// From the top.
    pub y: f32,
    /// How wide.
    pub width: f32,
    /// How high.
    pub height: f32,
}

impl Frame {
    /// The right edge.
    #[must_use]
    pub fn right(self) -> f32 {
        self.x + self.width
    }

    /// The lower edge.
    #[must_use]
    pub fn bottom(self) -> f32 {
        self.y + self.height
    }
}

/// How a text looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// A name
    Name,
    /// A name in a small box
    Small,
    /// What is said beside it
    Muted,
    /// How many findings, in the colour of their mark
    Count(Mark),
    /// What stands at an arrow
    Label,
}

impl Look {
    /// The size of the type, in pixels.
    #[must_use]
    pub const fn size(self) -> f32 {
        match self {
            Self::Name => 13.0,
            Self::Small | Self::Count(_) => 12.0,
            Self::Muted | Self::Label => 11.0,
        }
    }

    /// The size to reckon widths with: heavy letters are wider.
    #[must_use]
    pub const fn breadth(self) -> f32 {
        match self {
            Self::Name | Self::Count(_) => self.size() * 1.12,
            Self::Small | Self::Muted | Self::Label => self.size(),
        }
    }

    /// The class in style sheets.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Small => "small",
            Self::Muted => "muted",
            Self::Count(_) => "count",
            Self::Label => "label",
        }
    }
}

/// One thing that is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A line of text; `y` is where its letters stand.
    Text {
        /// From the left: where it starts, or ends.
        x: f32,
        /// From the top.
        y: f32,
        /// What it says.
        text: String,
        /// How it looks.
        look: Look,
        /// Whether `x` is where it ends.
        ends: bool,
    },
    /// The icon of a mark, 14 pixels wide.
    Icon {
        /// From the left.
        x: f32,
        /// From the top.
        y: f32,
        /// Which.
        mark: Mark,
    },
    /// The sign that a box folds: the middle of its place, and whether the box is open.
    Fold {
        /// From the left.
        x: f32,
        /// From the top.
        y: f32,
        /// Whether the box is open.
        open: bool,
    },
    /// An arrow along a path, its head included.
    Arrow {
        /// The path of the line.
        path: String,
        /// The path of its head.
        head: String,
        /// The class: `replication` or `mapping`.
        class: &'static str,
        /// Whether the inventory says so.
        sure: bool,
    },
}

/// A box as it is drawn.
#[derive(Clone, Debug)]
pub struct Drawn {
    /// The box in the tree.
    pub place: usize,
    /// Where it stands.
    pub frame: Frame,
    /// Whether it is open, where it can be.
    pub open: Option<bool>,
    /// How deep it lies, counted from one.
    pub level: usize,
    /// What it is marked with, if it is judged at all.
    pub mark: Option<Mark>,
    /// What stands in it.
    pub shapes: Vec<Shape>,
}

/// Everything that is drawn.
#[derive(Clone, Debug, Default)]
pub struct Scene {
    /// How wide.
    pub width: f32,
    /// How high.
    pub height: f32,
    /// The boxes, each after the one around it.
    pub boxes: Vec<Drawn>,
    /// The arrows and what stands at them.
    pub arrows: Vec<Shape>,
}
