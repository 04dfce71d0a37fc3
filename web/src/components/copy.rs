//! Text to be taken along: a button that copies it, and commands that have one.

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::platform::clipboard;
use crate::platform::clock::Timeout;
use crate::words::use_words;

/// How long the button says what it did, in milliseconds.
const SAID_FOR: u32 = 2_500;

#[derive(Properties, PartialEq)]
pub struct CopyButtonProps {
    /// What is copied.
    pub text: AttrValue,
    /// What it is, for readers who do not see what stands beside the button.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    #[prop_or(classes!("quiet"))]
    pub class: Classes,
}

#[component]
pub fn CopyButton(props: &CopyButtonProps) -> Html {
    let words = use_words();
    let copied = use_state_eq(|| None::<bool>);
    {
        let copied = copied.clone();
        use_effect_with(*copied, move |now| {
            let timeout = now.is_some().then(|| Timeout::new(SAID_FOR, move || copied.set(None)));
            move || drop(timeout)
        });
    }
    let onclick = {
        let (text, copied) = (props.text.clone(), copied.clone());
        Callback::from(move |_: MouseEvent| {
            let (text, copied) = (text.clone(), copied.clone());
            spawn_local(async move { copied.set(Some(clipboard::copy(&text).await)) });
        })
    };
    let said = match *copied {
        None => "",
        Some(true) => "ui-copied",
        Some(false) => "ui-not-copied",
    };
    let said = if said.is_empty() { String::new() } else { words.say(said) };
    html! {
        <span class="copy">
            <button type="button" class={props.class.clone()} aria-label={props.label.clone()} {onclick}>
                { words.say("ui-copy") }
            </button>
            <span role="status">{ said }</span>
        </span>
    }
}

/// A command, where it is run, and a button that copies it.
pub fn command_block(place: String, script: String) -> Html {
    let script = AttrValue::from(script);
    html! {
        <figure class="command">
            <figcaption>
                <span>{ place }</span>
                <CopyButton text={script.clone()} />
            </figcaption>
            <pre tabindex="0" translate="no"><code>{ script }</code></pre>
        </figure>
    }
}
