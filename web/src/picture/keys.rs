//! What a key does in the tree of boxes: the arrow keys go through it as in any tree.

use super::tree::Tree;

/// What follows from a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// Go to this box
    To(usize),
    /// Open or close the box one is on
    Fold(bool),
    /// Show what is found in it
    Choose,
}

/// What a key means on a box; nothing for keys that are not the tree's.
#[must_use]
pub fn meant(tree: &Tree, seen: &[usize], place: usize, is_open: bool, key: &str) -> Option<Move> {
    let node = tree.node(place)?;
    let at = seen.iter().position(|other| *other == place)?;
    let holds = !node.children.is_empty();
    match key {
        "ArrowDown" => seen.get(at.checked_add(1)?).copied().map(Move::To),
        "ArrowUp" => seen.get(at.checked_sub(1)?).copied().map(Move::To),
        "ArrowRight" if holds && !is_open => Some(Move::Fold(true)),
        "ArrowRight" => node.children.first().copied().map(Move::To),
        "ArrowLeft" if holds && is_open => Some(Move::Fold(false)),
        "ArrowLeft" => node.parent.map(Move::To),
        "Home" => seen.first().copied().map(Move::To),
        "End" => seen.last().copied().map(Move::To),
        " " if holds => Some(Move::Fold(!is_open)),
        "Enter" | " " => Some(Move::Choose),
        _ => None,
    }
}
