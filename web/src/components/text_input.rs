//! A line of text that counts when the reader leaves it or presses Enter; Escape gives back what was there.

use yew::prelude::*;

use super::named::Named;
use crate::platform::input;

#[derive(Properties, PartialEq)]
pub struct TextInputProps {
    pub named: Named,
    /// What is known; shown until the reader types.
    pub value: AttrValue,
    /// What was typed, when the reader is done with it; a sentence comes back when it cannot be used.
    pub oncommit: Callback<AttrValue, Option<AttrValue>>,
    /// Why what was committed was not taken after all.
    #[prop_or_default]
    pub refusal: Option<AttrValue>,
    #[prop_or("text")]
    pub kind: &'static str,
    /// The kind of keyboard a phone offers.
    #[prop_or_default]
    pub inputmode: Option<&'static str>,
    /// The id of a list of suggestions.
    #[prop_or_default]
    pub list: Option<AttrValue>,
    #[prop_or_default]
    pub required: bool,
    /// Whether the line is for one value after another: empty again once a value was taken.
    #[prop_or_default]
    pub clears: bool,
    #[prop_or_default]
    pub class: &'static str,
}

/// What the reader has typed and nobody has taken over yet.
#[derive(Clone, Default, PartialEq)]
struct Typed {
    text: Option<AttrValue>,
    fault: Option<AttrValue>,
}

/// What was typed stays until it was taken over: it is never lost to a mistake.
#[component]
pub fn TextInput(props: &TextInputProps) -> Html {
    let typed = use_state_eq(Typed::default);
    {
        let typed = typed.clone();
        use_effect_with(props.value.clone(), move |_| typed.set(Typed::default()));
    }
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |event: InputEvent| {
            let text = Some(input::value(&event).into());
            typed.set(Typed { text, fault: typed.fault.clone() });
        })
    };
    let commit = {
        let (typed, value, oncommit) = (typed.clone(), props.value.clone(), props.oncommit.clone());
        let clears = props.clears;
        move || match &typed.text {
            Some(text) if *text == value => typed.set(Typed::default()),
            Some(text) => {
                let fault = oncommit.emit(text.clone());
                let text = Some(text.clone()).filter(|_| fault.is_some() || !clears);
                typed.set(Typed { text, fault });
            }
            None => {}
        }
    };
    let onkeydown = {
        let (commit, typed, clears) = (commit.clone(), typed.clone(), props.clears);
        Callback::from(move |event: KeyboardEvent| match event.key().as_str() {
            "Enter" => {
                // The value is added; the form around it is not sent.
                if clears {
                    event.prevent_default();
                }
                commit();
            }
            // Only a line that was changed has something to give back; else Escape is for what lies around.
            "Escape" if typed.text.is_some() => {
                event.stop_propagation();
                typed.set(Typed::default());
            }
            _ => {}
        })
    };
    let onblur = {
        let commit = commit.clone();
        Callback::from(move |_: FocusEvent| commit())
    };
    // Choosing from the suggestions is neither Enter nor leaving.
    let onchange = Callback::from(move |_: Event| commit());
    let named = &props.named;
    let told = typed.fault.as_ref().or(props.refusal.as_ref()).filter(|_| typed.text.is_some());
    let fault_id = format!("{}-fault", named.id);
    html! {
        <>
            <input
                id={named.id.clone()}
                class={props.class}
                type={props.kind}
                inputmode={props.inputmode}
                list={props.list.clone()}
                value={typed.text.clone().unwrap_or_else(|| props.value.clone())}
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                aria-required={props.required.then_some("true")}
                aria-labelledby={named.labelledby.clone()}
                aria-label={named.label.clone()}
                aria-describedby={named.described_with(told.is_some().then_some(fault_id.as_str()))}
                aria-invalid={told.is_some().then_some("true")}
                {oninput}
                {onkeydown}
                {onchange}
                {onblur}
            />
            if let Some(told) = told {
                <p class="fault" id={fault_id} role="alert">{ told }</p>
            }
        </>
    }
}
