//! Where every box stands. Hosts lie side by side, everything else one below the other, so that an arrow from
//! a box to the edge crosses nothing.

use super::letters::{fitted, width};
use super::naming;
use super::scene::{Drawn, Frame, Look, Scene, Shape};
use super::tree::{Kind, Node, Tree};
use crate::components::outcome::counted;
use crate::state::Mark;
use crate::words::Words;

/// Between the edge of a box and what lies in it.
const PAD: f32 = 7.0;
/// Between boxes.
const GAP: f32 = 6.0;
/// The line with the name.
const HEAD: f32 = 30.0;
/// A further line.
const LINE: f32 = 14.0;
/// A host.
const TILE: f32 = 40.0;
/// The place of the sign that a box folds; as large as a finger needs.
const FOLD: f32 = 24.0;
/// In the tile of a host, what is not its name.
const ASIDE: f32 = 30.0;
/// So many hosts below each other leave the picture as short as one that shortens their names.
const FEW: f32 = 4.0;
/// From this width on the two sides stand beside each other.
pub const WIDE: f32 = 500.0;

/// The room for arrows: between the sides, and on the right.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Room {
    /// Between the sides; on the right where they stand one below the other.
    pub between: f32,
    /// On the right of the second side.
    pub right: f32,
}

/// The boxes of a tree within a width.
#[must_use]
pub fn layout(words: Words, tree: &Tree, whole: f32, room: Room, is_open: &dyn Fn(usize) -> bool) -> Scene {
    let mut drawing = Drawing { words, tree, is_open, boxes: Vec::new() };
    let first = tree.roots.len().saturating_sub(tree.replica_side);
    let (left, right) = tree.roots.split_at_checked(first).unwrap_or((&tree.roots, &[]));
    let beside = !left.is_empty() && !right.is_empty() && whole >= WIDE;
    let height = if beside {
        let column = ((whole - room.between - room.right) / 2.0).floor();
        let one = drawing.column(left, 0.0, column);
        one.max(drawing.column(right, column + room.between, column))
    } else {
        drawing.column(&tree.roots, 0.0, whole - room.between.max(room.right))
    };
    Scene { width: whole, height, boxes: drawing.boxes, arrows: Vec::new() }
}

struct Drawing<'a> {
    words: Words,
    tree: &'a Tree,
    is_open: &'a dyn Fn(usize) -> bool,
    boxes: Vec<Drawn>,
}

impl Drawing<'_> {
    /// Outermost boxes one below the other; gives where they end.
    fn column(&mut self, places: &[usize], x: f32, width: f32) -> f32 {
        let mut y = 1.0;
        for place in places {
            y += self.place(*place, Frame { x: x + 1.0, y, width: width - 2.0, height: 0.0 }, 1) + 2.0 * PAD;
        }
        y
    }

    /// One box and all in it, from the upper left corner of the frame and as wide; gives its height.
    fn place(&mut self, place: usize, frame: Frame, level: usize) -> f32 {
        let Some(node) = self.tree.node(place) else { return 0.0 };
        let open = (!node.children.is_empty()).then(|| (self.is_open)(place));
        let mark = naming::worst(node, open == Some(true)).map(|(mark, _)| mark);
        let index = self.boxes.len();
        self.boxes.push(Drawn { place, frame, open, level, mark, shapes: Vec::new() });
        let (shapes, mut height) =
            if node.kind == Kind::Host { self.tile(node, frame) } else { self.head(node, frame, open) };
        if open == Some(true) {
            height = self.inside(node, Frame { height, ..frame }, level.saturating_add(1)) + PAD;
        }
        if let Some(drawn) = self.boxes.get_mut(index) {
            drawn.shapes = shapes;
            drawn.frame.height = height;
        }
        height
    }

    /// What lies in an open box, below its head; gives where that ends.
    fn inside(&mut self, node: &Node, frame: Frame, level: usize) -> f32 {
        let is_host = |place: &&usize| self.tree.node(**place).is_some_and(|node| node.kind == Kind::Host);
        let (hosts, others): (Vec<&usize>, Vec<&usize>) = node.children.iter().partition(is_host);
        let inner = frame.width - 2.0 * PAD;
        let mut y = frame.y + frame.height;
        for place in others {
            y += self.place(*place, Frame { x: frame.x + PAD, y, width: inner, height: 0.0 }, level) + GAP;
        }
        let columns = self.columns(&hosts, inner);
        let tile = (inner - (columns - 1.0) * GAP) / columns;
        let mut column = 0.0;
        for place in &hosts {
            let x = frame.x + PAD + column * (tile + GAP);
            self.place(**place, Frame { x, y, width: tile, height: 0.0 }, level);
            column += 1.0;
            if column >= columns {
                column = 0.0;
                y += TILE + GAP;
            }
        }
        if column > 0.0 {
            y += TILE + GAP;
        }
        y - GAP - frame.y
    }

    /// How many hosts stand side by side: so that their names are whole where there are few of them, else so that
    /// the first label of each is.
    fn columns(&self, hosts: &[&usize], inner: f32) -> f32 {
        let count = hosts.iter().fold(0.0, |count: f32, _| count + 1.0);
        let widest = |shown: &dyn Fn(&str) -> f32| {
            let nodes = hosts.iter().filter_map(|place| self.tree.node(**place));
            nodes.map(|node| shown(&node.name)).fold(0.0, f32::max) + ASIDE
        };
        let beside = |tile: f32| ((inner + GAP) / (tile + GAP)).floor().min(count).max(1.0);
        let whole = widest(&|name| width(name, Look::Small.breadth()));
        if whole <= inner && (count / beside(whole)).ceil() <= FEW {
            return beside(whole);
        }
        let first = widest(&|name| width(name.split('.').next().unwrap_or_default(), Look::Small.breadth()));
        beside(first.clamp(72.0, 150.0).min(inner))
    }

    /// A host: its name, and below how many machines it runs.
    fn tile(&self, node: &Node, frame: Frame) -> (Vec<Shape>, f32) {
        let mut shapes = Vec::new();
        let mut x = frame.x + 8.0;
        if let Some((mark, _)) = naming::worst(node, false) {
            shapes.push(Shape::Icon { x: frame.x + 6.0, y: frame.y + 6.0, mark });
            x = frame.x + 24.0;
        }
        let room = frame.right() - x - 4.0;
        shapes.push(text(x, frame.y + 17.0, &node.name, room, Look::Small));
        let below = naming::notes(self.words, self.tree, node).or_else(|| naming::holds(self.words, node));
        if let Some(below) = below {
            shapes.push(text(x, frame.y + 32.0, &below, room, Look::Muted));
        }
        (shapes, TILE)
    }

    /// The head of any other box: its mark, kind and name, how many findings, and whether it folds.
    fn head(&self, node: &Node, frame: Frame, open: Option<bool>) -> (Vec<Shape>, f32) {
        let mut shapes = Vec::new();
        let base = frame.y + 20.0;
        let mut x = frame.x + 10.0;
        let mut end = frame.right() - 8.0;
        if let Some(open) = open {
            shapes.push(Shape::Fold { x: frame.right() - FOLD / 2.0 - 3.0, y: frame.y + HEAD / 2.0, open });
            end -= FOLD - 4.0;
        }
        let name = naming::short(self.words, node);
        let wanted = width(&name, Look::Name.breadth());
        let kind = naming::kind(self.words, node);
        let kind_width = if kind.is_empty() { 0.0 } else { width(&kind, Look::Muted.breadth()) + 6.0 };
        if let Some((mark, count)) = naming::worst(node, open == Some(true)) {
            shapes.push(Shape::Icon { x, y: frame.y + 8.0, mark });
            x += 20.0;
            let look = Look::Count(mark);
            let long = counted(self.words, mark, count);
            // Beside the sign a number is enough; the name comes before the word.
            let fits = x + kind_width + wanted + 12.0 + width(&long, look.breadth()) <= end;
            let said = if fits { long } else { count.to_string() };
            // A tick needs no number.
            if !matches!(mark, Mark::Pass | Mark::NotApplicable) {
                let taken = width(&said, look.breadth());
                shapes.push(Shape::Text { x: end, y: base, text: said, look, ends: true });
                end -= taken + 8.0;
            }
        }
        let cut = |room: f32| fitted(&name, room, Look::Name.breadth());
        let costs_nothing = cut(end - x - kind_width) == cut(end - x);
        if !kind.is_empty() && (costs_nothing || x + kind_width + wanted.min(110.0) <= end) {
            shapes.push(text(x, base, &kind, kind_width, Look::Muted));
            x += kind_width;
        }
        shapes.push(text(x, base, &name, end - x, Look::Name));
        let mut height = HEAD;
        let holds = naming::holds(self.words, node).filter(|_| open != Some(true));
        let lines = [holds, naming::notes(self.words, self.tree, node)];
        for line in lines.into_iter().flatten() {
            let y = frame.y + height + 5.0;
            shapes.push(text(frame.x + 10.0, y, &line, frame.width - 20.0, Look::Muted));
            height += LINE;
        }
        (shapes, height)
    }
}

fn text(x: f32, y: f32, said: &str, room: f32, look: Look) -> Shape {
    Shape::Text { x, y, text: fitted(said, room, look.breadth()), look, ends: false }
}
