//! Arrows between the boxes that are seen: those of hidden ones start from what hides them, and like ones are
//! drawn once.

use std::collections::HashMap;

use super::layout::{Room, WIDE};
use super::letters::width;
use super::naming;
use super::relations::{Link, Relation};
use super::scene::{Frame, Look, Scene, Shape};
use super::tree::Tree;
use crate::words::Words;

/// More arrows than this are drawn between the outermost boxes alone.
const MOST: usize = 24;
/// Lines that run beside each other.
const LANES: usize = 6;
const LANE: f32 = 8.0;
/// The room that labels have at least, and where there is little.
const LABEL: f32 = 76.0;
const NARROW_LABEL: f32 = 44.0;
/// The part of the picture that a long label may have.
const LONG_LABEL: f32 = 0.15;

/// How wide so many lanes are.
fn lanes(count: usize) -> f32 {
    (0..count.min(LANES)).fold(0.0, |sum, _| sum + LANE)
}

/// An arrow to draw: boxes of the tree, what stands at it.
struct Arrow {
    from: usize,
    to: Option<usize>,
    class: &'static str,
    labels: Vec<String>,
    sure: bool,
}

/// The room that arrows need.
#[must_use]
pub fn room(words: Words, tree: &Tree, relations: &[Relation], whole: f32) -> Room {
    let first = tree.roots.len().saturating_sub(tree.replica_side);
    let second = tree.roots.get(first..).unwrap_or_default();
    let on_second = |place: usize| tree.around(place).last().is_some_and(|root| second.contains(&root));
    let drawn = relations.iter().filter_map(|relation| Some((relation.from?, relation.to)));
    let (mut between, mut right) = (0.0_f32, 0.0_f32);
    for (from, to) in drawn {
        let stays = to.is_none_or(&on_second);
        if on_second(from) && stays { right = 1.0 } else { between = 1.0 }
    }
    let labels = relations.iter().map(|relation| width(&naming::label(words, relation), Look::Label.size()));
    let longest = labels.fold(LABEL, f32::max).min((whole * LONG_LABEL).max(LABEL));
    let wide = 22.0 + lanes(relations.len()) + if whole < WIDE { NARROW_LABEL } else { longest };
    Room { between: if between > 0.0 { wide } else { 16.0 }, right: if right > 0.0 { wide } else { 0.0 } }
}

/// Draws the relations into the scene.
pub fn draw(words: Words, tree: &Tree, relations: &[Relation], scene: &mut Scene, room: Room) {
    let frames: HashMap<usize, Frame> = scene.boxes.iter().map(|drawn| (drawn.place, drawn.frame)).collect();
    let mut arrows = gathered(words, tree, relations, &|place| frames.contains_key(&place));
    if arrows.len() > MOST {
        arrows = gathered(words, tree, relations, &|place| tree.roots.contains(&place));
    }
    let mut drawing = Drawing {
        frames: &frames,
        tree,
        ports: HashMap::new(),
        lanes: lanes(arrows.len()),
        whole: scene.width,
        room,
        shapes: Vec::new(),
    };
    for (number, arrow) in arrows.iter().enumerate() {
        drawing.arrow(arrow, lanes(number % LANES));
    }
    scene.arrows = drawing.shapes;
}

/// The relations between boxes that are seen, those of the same ends together.
fn gathered(words: Words, tree: &Tree, relations: &[Relation], seen: &dyn Fn(usize) -> bool) -> Vec<Arrow> {
    let mut arrows: Vec<Arrow> = Vec::new();
    for relation in relations {
        let lift = |place: usize| tree.around(place).find(|place| seen(*place));
        let Some(from) = relation.from.and_then(lift) else { continue };
        let to = relation.to.and_then(lift);
        // What stays within a box is not seen.
        if to.is_some_and(|to| tree.around(from).any(|it| it == to) || tree.around(to).any(|it| it == from)) {
            continue;
        }
        let class = if relation.link == Link::Mapping { "mapping" } else { "replication" };
        let label = naming::label(words, relation);
        match arrows.iter_mut().find(|known| (known.from, known.to, known.class) == (from, to, class)) {
            Some(known) => {
                known.sure |= relation.sure;
                if !known.labels.contains(&label) {
                    known.labels.push(label);
                }
            }
            None => arrows.push(Arrow { from, to, class, labels: vec![label], sure: relation.sure }),
        }
    }
    arrows
}

struct Drawing<'a> {
    frames: &'a HashMap<usize, Frame>,
    tree: &'a Tree,
    /// How many arrows end on each side of each box already.
    ports: HashMap<(usize, bool), f32>,
    /// How wide all lanes are.
    lanes: f32,
    whole: f32,
    room: Room,
    shapes: Vec<Shape>,
}

impl Drawing<'_> {
    fn arrow(&mut self, arrow: &Arrow, lane: f32) {
        let Some(outer) = self.outer(arrow.from) else { return };
        let Some(to) = arrow.to else { return self.stub(arrow, outer) };
        let (Some(target), Some(start), Some(end)) =
            (self.outer(to), self.frames.get(&arrow.from).copied(), self.frames.get(&to).copied())
        else {
            return;
        };
        // Boxes of one column begin at the same edge.
        let onwards = target.x > outer.right();
        let back = outer.x > target.right();
        let (start_y, end_y) = (self.port(arrow.from, !back), self.port(to, !onwards));
        let (start_x, end_x) =
            (if back { start.x } else { start.right() }, if onwards { end.x } else { end.right() });
        let gutter = if back { target.right() } else { outer.right() };
        let turn = gutter + 10.0 + lane;
        let tip = if onwards { end_x - 1.0 } else { end_x + 1.0 };
        let wing = if onwards { tip - 7.0 } else { tip + 7.0 };
        let path = format!("M{start_x} {start_y}H{turn}V{end_y}H{tip}");
        let head = format!("M{wing} {}L{tip} {end_y}L{wing} {}", end_y - 4.0, end_y + 4.0);
        self.shapes.push(Shape::Arrow { path, head, class: arrow.class, sure: arrow.sure });
        let edge = if onwards { target.x } else { outer.x };
        if onwards || back {
            let y = if onwards { end_y } else { start_y };
            self.label(arrow, edge - 5.0, y - 5.0, true, edge - 10.0 - turn);
        } else {
            // Beside all lanes, where no line is.
            let x = gutter + 12.0 + self.lanes;
            let room = self.whole.min(gutter + self.room.between.max(self.room.right));
            self.label(arrow, x, (start_y + end_y) / 2.0 + 4.0, false, room - x);
        }
    }

    /// An arrow to where is not known.
    fn stub(&mut self, arrow: &Arrow, outer: Frame) {
        let Some(start) = self.frames.get(&arrow.from).copied() else { return };
        let y = self.port(arrow.from, true);
        let tip = outer.right() + 16.0;
        let path = format!("M{} {y}H{tip}", start.right());
        let head = format!("M{} {}L{tip} {y}L{0} {}", tip - 7.0, y - 4.0, y + 4.0);
        self.shapes.push(Shape::Arrow { path, head, class: arrow.class, sure: false });
        self.shapes.push(Shape::Text {
            x: tip + 5.0,
            y: y + 4.0,
            text: "?".to_owned(),
            look: Look::Label,
            ends: false,
        });
    }

    fn label(&mut self, arrow: &Arrow, x: f32, y: f32, ends: bool, room: f32) {
        let mut said = arrow.labels.join(", ");
        if width(&said, Look::Label.size()) > room && arrow.labels.len() > 1 {
            said = format!("{} …", arrow.labels.first().map(String::as_str).unwrap_or_default());
        }
        let mut text = super::letters::fitted(&said, room, Look::Label.size());
        if !arrow.sure && text != "?" {
            text.push('?');
        }
        self.shapes.push(Shape::Text { x, y, text, look: Look::Label, ends });
    }

    /// The outermost box around one.
    fn outer(&self, place: usize) -> Option<Frame> {
        self.frames.get(&self.tree.around(place).last()?).copied()
    }

    /// How high the next arrow ends on a side of a box.
    fn port(&mut self, place: usize, right: bool) -> f32 {
        let frame = self.frames.get(&place).copied().unwrap_or_default();
        let used = self.ports.entry((place, right)).or_insert(0.0);
        let y = (frame.y + 12.0 + *used).min(frame.bottom() - 4.0);
        *used += 15.0;
        y
    }
}
