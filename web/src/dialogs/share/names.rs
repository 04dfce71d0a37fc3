//! The key of the pseudonyms: saved, or one from earlier used again.

use std::rc::Rc;

use secondsite_pseudonyms::Key;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::dispatch::{Dispatch, button};
use crate::platform::files;
use crate::state::{Action, Dialog};
use crate::words::Words;

/// What can be done with the key of this link.
pub fn names(words: Words, dispatch: &Dispatch, key: &Rc<Key>, earlier: &UseStateHandle<Rc<Key>>) -> Html {
    let save = {
        let key = key.clone();
        Callback::from(move |_: MouseEvent| files::download("secondsite.key.txt", "text/plain", &key.write()))
    };
    let onchange = {
        let earlier = earlier.clone();
        Callback::from(move |event: Event| {
            let Some(file) = files::chosen(&event) else { return };
            let earlier = earlier.clone();
            spawn_local(async move {
                if let Some(key) = read(file).await {
                    earlier.set(Rc::new(key));
                }
            });
        })
    };
    let used = (!earlier.is_empty()).then(|| words.with("ui-key-used", &[("count", earlier.len().into())]));
    html! {
        <div class="names-of-link">
            <p>{ words.say("ui-key-text") }</p>
            <p class="actions">
                <button type="button" onclick={save}>{ words.with("ui-key-save", &[("count", key.len().into())]) }</button>
                <label class="button quiet">
                    { words.say("ui-key-earlier") }
                    <input type="file" class="off-screen" accept=".txt,.key,text/plain" {onchange} />
                </label>
                { button(dispatch, "quiet", words.say("ui-reply-open"), Action::Open(Dialog::Reply)) }
            </p>
            <p role="status">{ used }</p>
        </div>
    }
}

/// The key in a file, if it is one.
pub async fn read(file: files::File) -> Option<Key> {
    let bytes = files::read(file).await.bytes?;
    Key::read(&String::from_utf8_lossy(&bytes)).ok()
}
