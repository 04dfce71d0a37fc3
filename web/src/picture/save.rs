//! The picture handed over as a file that says of itself what it shows.

use std::collections::HashMap;

use super::file::{self, Legend};
use super::model::Model;
use super::naming;
use super::relations::Link;
use super::tree::Standing;
use crate::state::Store;
use crate::words::{Arg, Words};

/// How wide a file is drawn: as a sheet of paper or a slide shows it well.
const WIDTH: f32 = 960.0;

/// The file as SVG, and how large its picture is.
#[must_use]
pub fn svg(
    words: Words,
    store: &Store,
    model: &Model,
    folds: &HashMap<String, bool>,
) -> (String, (f32, f32)) {
    let scene = model.scene(words, folds, WIDTH);
    let described = |place: usize| {
        let node = model.tree.node(place);
        let said = node.map(|node| naming::spoken(words, &model.tree, node, model.is_open(folds, place)));
        (node.map_or(Standing::Gathered, |node| node.standing), said.unwrap_or_default())
    };
    (file::svg(&scene, &legend(words, store, model), &described), file::size(&scene))
}

fn legend(words: Words, store: &Store, model: &Model) -> Legend {
    let name = store.inventory.name.as_ref().map(ToString::to_string);
    let edition = secondsite_text::edition(words.language(), store.edition);
    let judged = words.with("ui-judged", &[("edition", edition.into()), ("date", Arg::Date(store.today))]);
    let summary = secondsite_text::headline(words.language(), &store.report);
    let related = model.relations.iter().map(|relation| naming::related(words, &model.tree, relation));
    let description =
        std::iter::once(words.say("ui-picture-tree")).chain(related).collect::<Vec<_>>().join(" ");
    let is_mapping = |mapping: bool| model.relations.iter().any(|it| (it.link == Link::Mapping) == mapping);
    let classes = [("replication", is_mapping(false)), ("mapping", is_mapping(true))];
    Legend {
        language: words.language().code(),
        title: name.unwrap_or_else(|| words.say("estate-nameless")),
        lines: vec![judged, summary],
        description,
        classes: classes
            .into_iter()
            .filter(|(_, shown)| *shown)
            .map(|(class, _)| (class, words.say(&format!("ui-picture-class.{class}"))))
            .collect(),
    }
}
