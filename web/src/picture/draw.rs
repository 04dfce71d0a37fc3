//! The picture on the page: a tree whose items are boxes.

use yew::prelude::*;

use super::model::{self, Model};
use super::naming;
use super::scene::{Drawn, Look, Scene, Shape};
use super::tree::{Node, Standing};
use crate::components::outcome::icon_path;
use crate::words::Words;

/// What happens to a box.
#[derive(Clone, PartialEq)]
pub struct Hands {
    /// It is pressed, by its key.
    pub press: Callback<String>,
    /// Its fold is pressed.
    pub fold: Callback<String>,
    /// A key is pressed on it.
    pub key: Callback<KeyboardEvent>,
}

/// The picture. `stop` is the box that Tab comes to, `chosen` the one whose findings are shown.
pub fn draw(
    words: Words,
    model: &Model,
    scene: &Scene,
    zoom: f32,
    stop: &str,
    chosen: Option<&str>,
    hands: &Hands,
) -> Html {
    let (width, height) = (scene.width.to_string(), scene.height.to_string());
    let boxes = scene.boxes.iter().filter_map(|drawn| {
        let node = model.tree.node(drawn.place)?;
        Some(one(words, model, drawn, node, stop, chosen, hands))
    });
    html! {
        <svg
            class="picture"
            role="tree"
            aria-label={words.say("ui-picture-tree")}
            width={(scene.width * zoom).to_string()}
            height={(scene.height * zoom).to_string()}
            viewBox={format!("0 0 {width} {height}")}
            onkeydown={hands.key.clone()}
        >
            { for boxes }
            <g class="arrows" aria-hidden="true">{ for scene.arrows.iter().map(shape) }</g>
        </svg>
    }
}

fn one(
    words: Words,
    model: &Model,
    drawn: &Drawn,
    node: &Node,
    stop: &str,
    chosen: Option<&str>,
    hands: &Hands,
) -> Html {
    let key = model::key(node, drawn.place);
    let open = drawn.open == Some(true);
    let said = naming::spoken(words, &model.tree, node, open);
    let siblings = match node.parent.and_then(|parent| model.tree.node(parent)) {
        Some(parent) => &parent.children,
        None => &model.tree.roots,
    };
    let position = siblings.iter().take_while(|place| **place != drawn.place).count().saturating_add(1);
    let is_chosen = chosen == Some(key.as_str());
    let press = {
        let (press, key) = (hands.press.clone(), key.clone());
        Callback::from(move |event: MouseEvent| {
            event.stop_propagation();
            press.emit(key.clone());
        })
    };
    let fold = drawn.open.map(|_| {
        let (fold, key) = (hands.fold.clone(), key.clone());
        let onclick = Callback::from(move |event: MouseEvent| {
            event.stop_propagation();
            fold.emit(key.clone());
        });
        let x = drawn.frame.right() - 28.0;
        html! {
            <rect class="fold" x={x.to_string()} y={(drawn.frame.y + 3.0).to_string()} width="24" height="24" {onclick} />
        }
    });
    let class = classes!(
        "box",
        node.kind.word(),
        drawn.mark.map(|mark| mark.word()),
        (node.standing != Standing::Listed).then_some("unlisted"),
    );
    html! {
        <g
            key={key.clone()}
            id={model::id(&key)}
            {class}
            role="treeitem"
            tabindex={if key == stop { "0" } else { "-1" }}
            aria-level={drawn.level.to_string()}
            aria-posinset={position.to_string()}
            aria-setsize={siblings.len().to_string()}
            aria-expanded={drawn.open.map(|open| if open { "true" } else { "false" })}
            aria-selected={if is_chosen { "true" } else { "false" }}
            onclick={press}
        >
            <title>{ said }</title>
            <rect
                class="ground"
                x={drawn.frame.x.to_string()}
                y={drawn.frame.y.to_string()}
                width={drawn.frame.width.to_string()}
                height={drawn.frame.height.to_string()}
                rx="5"
            />
            // What is cut to fit is no name; the title is.
            <g aria-hidden="true">{ for drawn.shapes.iter().map(shape) }</g>
            { fold }
        </g>
    }
}

fn shape(shape: &Shape) -> Html {
    match shape {
        Shape::Text { x, y, text, look, ends } => {
            let mark = if let Look::Count(mark) = look { Some(mark.word()) } else { None };
            html! {
                <text
                    class={classes!(look.class(), mark)}
                    x={x.to_string()}
                    y={y.to_string()}
                    text-anchor={ends.then_some("end")}
                >
                    { text }
                </text>
            }
        }
        Shape::Icon { x, y, mark } => html! {
            <path
                class={classes!("mark", mark.word())}
                transform={format!("translate({x} {y}) scale(.875)")}
                fill-rule="evenodd"
                d={icon_path(*mark)}
            />
        },
        Shape::Fold { x, y, open } => {
            let path = if *open {
                format!("M{} {}l4 4l4-4", x - 4.0, y - 2.0)
            } else {
                format!("M{} {}l4 4l-4 4", x - 2.0, y - 4.0)
            };
            html! { <path class="chevron" d={path} /> }
        }
        Shape::Arrow { path, head, class, sure } => html! {
            <>
                <path class={classes!("arrow", *class, (!sure).then_some("unsure"))} d={path.clone()} />
                <path class={classes!("arrow", *class, "head")} d={head.clone()} />
            </>
        },
    }
}
