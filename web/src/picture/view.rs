//! The view: picture or list, how large, and what was opened and chosen in it.

use std::collections::HashMap;
use std::rc::Rc;

use yew::prelude::*;

use super::draw::{self, draw};
use super::keys::{Move, meant};
use super::list;
use super::model::{self, Model};
use super::{chosen, save};
use crate::components::outcome::outcome;
use crate::dialogs::file_name;
use crate::dispatch::{button, use_dispatch};
use crate::platform::{document, files, focus, raster};
use crate::state::{Action, Mark, Store, View};
use crate::words::{Words, use_words};

/// How large the picture can be, in percent of the room there is.
const ZOOMS: [u8; 6] = [50, 75, 100, 150, 200, 250];
/// As large as the room.
const FIT: usize = 2;
/// The narrowest and the widest that is drawn.
const WIDTHS: (i32, i32) = (300, 1_200);

#[derive(Properties, PartialEq)]
pub struct PictureProps {
    pub store: Rc<Store>,
}

/// What the reader made of the picture.
#[derive(Clone, Default, PartialEq)]
struct Sight {
    folds: HashMap<String, bool>,
    /// The box that Tab comes to.
    stop: Option<String>,
    chosen: Option<String>,
}

#[component]
pub fn Picture(props: &PictureProps) -> Html {
    let (words, dispatch) = (use_words(), use_dispatch());
    let store = &props.store;
    let sight = use_state_eq(Sight::default);
    let listed = use_state_eq(|| false);
    let zoom = use_state_eq(|| FIT);
    let width = use_state_eq(|| 600);
    let region = use_node_ref();
    {
        let (width, region) = (width.clone(), region.clone());
        use_effect_with(*listed, move |_| {
            let measure = move || {
                if let Some(measured) = document::width(&region) {
                    width.set(measured.clamp(WIDTHS.0, WIDTHS.1));
                }
            };
            measure();
            let listener = document::on_resize(measure);
            move || drop(listener)
        });
    }
    let model = use_memo(store.clone(), |store| Model::of(store));
    if model.is_empty() {
        return html! { <p class="nothing">{ words.say("ui-picture-empty") }</p> };
    }
    let go = {
        let (sight, model) = (sight.clone(), model.clone());
        Callback::from(move |key: String| {
            let mut next = (*sight).clone();
            let Some(place) = model.keyed(&key) else { return };
            for around in model.tree.around(place).skip(1) {
                if let Some(node) = model.tree.node(around).filter(|_| !model.is_open(&next.folds, around)) {
                    next.folds.insert(model::key(node, around), true);
                }
            }
            (next.stop, next.chosen) = (Some(key.clone()), Some(key));
            sight.set(next);
        })
    };
    let fold = {
        let sight = sight.clone();
        Callback::from(move |(key, open): (String, bool)| {
            let mut next = (*sight).clone();
            next.folds.insert(key, open);
            sight.set(next);
        })
    };
    // What is found about a box stands at the lower edge of what is in sight, and the box is to be seen above it.
    use_effect_with(sight.chosen.clone(), |chosen| {
        if let Some(key) = chosen {
            document::reveal(&model::id(key));
        }
    });
    let chosen_place = sight.chosen.as_deref().and_then(|key| model.keyed(key));
    let shown = if *listed {
        let hands = list::Hands { choose: go.clone(), fold };
        list::list(words, &model, &sight.folds, sight.chosen.as_deref(), &hands)
    } else {
        let hands = hands(&sight, &model, &go);
        let stop = sight.stop.clone().filter(|key| model.keyed(key).is_some());
        let first =
            || model.tree.roots.first().and_then(|root| Some(model::key(model.tree.node(*root)?, *root)));
        let stop = stop.or_else(first).unwrap_or_default();
        // Lengths on a screen are far from where a number of this type becomes coarse.
        let scene = model.scene(words, &sight.folds, *width as f32);
        let percent = ZOOMS.get(*zoom).copied().unwrap_or(100);
        let drawn =
            draw(words, &model, &scene, f32::from(percent) / 100.0, &stop, sight.chosen.as_deref(), &hands);
        html! {
            <>
                <div
                    class="picture-region"
                    ref={region}
                    role="region"
                    aria-label={words.say("ui-picture-region")}
                    tabindex={(*zoom > FIT).then_some("0")}
                >
                    { drawn }
                </div>
                <p class="hint">{ words.say("ui-picture-hint") }</p>
            </>
        }
    };
    html! {
        <div class="picture-view">
            <div class="picture-tools">
                { switch(words, &listed) }
                if !*listed {
                    { zooms(words, &zoom) }
                }
                <span class="grow" />
                { saves(words, store, &model, &sight) }
            </div>
            { shown }
            if let Some(place) = chosen_place {
                { chosen::chosen(words, &dispatch, store, &model, place, &go) }
            }
            { list::relations(words, store, &model, *listed) }
            { elsewhere(words, &dispatch, store, &model) }
        </div>
    }
}

/// What presses and keys do to the boxes.
fn hands(sight: &UseStateHandle<Sight>, model: &Rc<Model>, go: &Callback<String>) -> draw::Hands {
    let turn = {
        let (sight, model) = (sight.clone(), model.clone());
        Callback::from(move |key: String| {
            let Some(place) = model.keyed(&key) else { return };
            let mut next = (*sight).clone();
            next.folds.insert(key.clone(), !model.is_open(&sight.folds, place));
            focus::soon(model::id(&key));
            next.stop = Some(key);
            sight.set(next);
        })
    };
    let press = {
        let (sight, go, turn) = (sight.clone(), go.clone(), turn.clone());
        // Pressed again, a box that was chosen folds.
        Callback::from(move |key: String| {
            if sight.chosen.as_deref() == Some(key.as_str()) { turn.emit(key) } else { go.emit(key) }
        })
    };
    let key = {
        let (sight, model, press, turn) = (sight.clone(), model.clone(), press.clone(), turn.clone());
        Callback::from(move |event: KeyboardEvent| {
            if event.alt_key() || event.ctrl_key() || event.meta_key() {
                return;
            }
            let Some(place) =
                sight.stop.as_deref().and_then(|key| model.keyed(key)).or(model.tree.roots.first().copied())
            else {
                return;
            };
            let Some(own) = model.tree.node(place).map(|node| model::key(node, place)) else { return };
            let is_open = |place: usize| model.is_open(&sight.folds, place);
            let seen = model.tree.in_order(&is_open);
            let Some(meant) = meant(&model.tree, &seen, place, is_open(place), &event.key()) else { return };
            event.prevent_default();
            match meant {
                Move::To(other) => {
                    let Some(key) = model.tree.node(other).map(|node| model::key(node, other)) else {
                        return;
                    };
                    focus::soon(model::id(&key));
                    sight.set(Sight { stop: Some(key), ..(*sight).clone() });
                }
                Move::Fold(_) => turn.emit(own),
                Move::Choose => press.emit(own),
            }
        })
    };
    draw::Hands { press, fold: turn, key }
}

/// Picture or list.
fn switch(words: Words, listed: &UseStateHandle<bool>) -> Html {
    let way = |list: bool, label: &str| {
        let handle = listed.clone();
        let onclick = Callback::from(move |_: MouseEvent| handle.set(list));
        let pressed = if **listed == list { "true" } else { "false" };
        html! { <button type="button" aria-pressed={pressed} {onclick}>{ words.say(label) }</button> }
    };
    html! {
        <div class="pair" role="group" aria-label={words.say("ui-picture-ways")}>
            { way(false, "ui-picture-drawn") }
            { way(true, "ui-picture-listed") }
        </div>
    }
}

fn zooms(words: Words, zoom: &UseStateHandle<usize>) -> Html {
    let step = |label: &str, sign: &'static str, to: Option<usize>| {
        let to = to.filter(|to| *to < ZOOMS.len());
        let handle = zoom.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            if let Some(to) = to {
                handle.set(to);
            }
        });
        let label = words.say(label);
        html! {
            <button type="button" aria-label={label.clone()} title={label} disabled={to.is_none()} {onclick}>{ sign }</button>
        }
    };
    html! {
        <div class="pair" role="group" aria-label={words.say("ui-picture-size")}>
            { step("ui-picture-smaller", "−", zoom.checked_sub(1)) }
            { step("ui-picture-fit", "↔", (**zoom != FIT).then_some(FIT)) }
            { step("ui-picture-larger", "+", zoom.checked_add(1)) }
        </div>
    }
}

fn saves(words: Words, store: &Rc<Store>, model: &Rc<Model>, sight: &UseStateHandle<Sight>) -> Html {
    let save = |png: bool| {
        let (store, model, sight) = (store.clone(), model.clone(), sight.clone());
        Callback::from(move |_: MouseEvent| {
            let (svg, size) = save::svg(words, &store, &model, &sight.folds);
            if png {
                raster::download_png(file_name(&store.inventory, "-picture.png"), svg, size);
            } else {
                files::download(&file_name(&store.inventory, "-picture.svg"), "image/svg+xml", &svg);
            }
        })
    };
    html! {
        <>
            <button type="button" class="quiet" onclick={save(false)}>{ words.say("ui-picture-svg") }</button>
            <button type="button" class="quiet" onclick={save(true)}>{ words.say("ui-picture-png") }</button>
        </>
    }
}

/// What is found that no box has.
fn elsewhere(words: Words, dispatch: &crate::dispatch::Dispatch, store: &Store, model: &Model) -> Html {
    let tally = model.elsewhere(store);
    let marks = [Mark::Blocker, Mark::Warning, Mark::Unknown].into_iter().filter(|mark| tally.of(*mark) > 0);
    let marks: Vec<Html> = marks.map(|mark| outcome(words, mark, Some(tally.of(mark)))).collect();
    if marks.is_empty() {
        return Html::default();
    }
    html! {
        <p class="elsewhere">
            { words.say("ui-picture-elsewhere") }
            { for marks }
            { button(dispatch, "quiet", words.say("ui-view.requirements"), Action::See(View::Requirements)) }
        </p>
    }
}
