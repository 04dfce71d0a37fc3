//! The script that finds out what is missing: to copy, to save, to look at first.

use yew::prelude::*;

use crate::components::CopyButton;
use crate::platform::files;
use crate::words::Words;

/// Windows PowerShell takes a file without this mark for one in the system's old code page.
const MARK: char = '\u{feff}';

/// The name under which it is saved.
const FILE: &str = "Find-SecondsiteFacts.ps1";

/// The script; nothing where no command is known.
pub fn script(words: Words, script: Option<AttrValue>) -> Html {
    let Some(script) = script else { return Html::default() };
    let onsave = {
        let script = script.clone();
        Callback::from(move |_: MouseEvent| files::download(FILE, "text/plain", &format!("{MARK}{script}")))
    };
    html! {
        <section class="group needs-script" aria-labelledby="needs-script-title">
            <header>
                <h3 id="needs-script-title">{ words.say("ui-needs-script") }</h3>
                <span class="grow" />
                <CopyButton text={script.clone()} label={words.say("ui-needs-script.copy")} class={classes!()} />
                <button type="button" onclick={onsave}>{ words.say("ui-needs-script.save") }</button>
            </header>
            <p>{ words.say("ui-needs-script.help") }</p>
            <details>
                <summary>{ words.say("ui-needs-script.show") }</summary>
                <pre tabindex="0" translate="no"><code>{ script }</code></pre>
            </details>
        </section>
    }
}
