//! A dialog over the page. The browser keeps the focus in it, closes it on Escape and gives the focus back.

use yew::prelude::*;

use crate::platform::document;
use crate::words::use_words;

#[derive(Properties, PartialEq)]
pub struct ModalProps {
    /// The id of the dialog; its heading has the same with `-title`.
    pub id: AttrValue,
    pub title: AttrValue,
    pub onclose: Callback<()>,
    pub children: Html,
}

/// Open for as long as it is drawn.
#[component]
pub fn Modal(props: &ModalProps) -> Html {
    let words = use_words();
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with((), move |()| {
            document::open_dialog(&node);
            move || document::close_dialog(&node)
        });
    }
    let onclose = props.onclose.reform(|_: Event| ());
    let onclick = {
        let node = node.clone();
        Callback::from(move |_: MouseEvent| document::close_dialog(&node))
    };
    let title_id = format!("{}-title", props.id);
    html! {
        <dialog id={props.id.clone()} ref={node} aria-labelledby={title_id.clone()} {onclose}>
            <header>
                <h2 id={title_id}>{ &props.title }</h2>
                <button type="button" class="quiet" {onclick}>{ words.say("ui-close") }</button>
            </header>
            <div class="dialog-body">{ props.children.clone() }</div>
        </dialog>
    }
}
