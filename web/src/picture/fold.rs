//! Which boxes stand open before the reader says otherwise: all while they are few, and else only so many that
//! the picture can be taken in.

use super::tree::Tree;

/// The most boxes that a picture begins with.
const MOST: usize = 90;
/// From so many hosts on a cluster or group folds; the first of these that leaves few enough boxes.
const FROM: [usize; 4] = [13, 7, 3, 1];

/// Whether each box stands open by itself.
#[must_use]
pub fn by_itself(tree: &Tree) -> Vec<bool> {
    let opened = |from: usize| -> Vec<bool> {
        tree.nodes.iter().map(|node| !node.kind.folds() || node.hosts < from).collect()
    };
    let count = |open: &[bool]| tree.in_order(&|place| open.get(place).copied().unwrap_or(false)).len();
    let few = FROM.into_iter().map(opened).find(|open| count(open) <= MOST);
    few.unwrap_or_else(|| opened(0))
}
