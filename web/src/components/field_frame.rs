//! What stands around a control in a form: its label, one line of help, and what is said about it.

use yew::prelude::*;

/// A field of a form.
#[derive(Default)]
pub struct FieldFrame {
    /// The control's id; the parts around it are found by it.
    pub id: String,
    /// Its label.
    pub label: String,
    /// Whether the control is several, so that a label cannot point at it.
    pub several: bool,
    /// What the mark after the label says; without it there is none.
    pub mark: Option<String>,
    /// One line of help.
    pub help: String,
    /// The control itself.
    pub control: Html,
    /// What is said about it, as part of what describes it.
    pub said: Html,
    /// What stands below, outside the description that a screen reader reads out.
    pub foot: Html,
}

impl FieldFrame {
    /// The field.
    pub fn html(self) -> Html {
        let id = self.id;
        let mark = self.mark.map(|mark| {
            html! { <span class="needed" title={mark.clone()}><span class="off-screen">{ format!(" ({mark})") }</span></span> }
        });
        let label_id = format!("{id}-label");
        html! {
            <div class="field">
                if self.several {
                    <span class="label" id={label_id}>{ self.label }{ mark }</span>
                } else {
                    <label class="label" id={label_id} for={id.clone()}>{ self.label }{ mark }</label>
                }
                <div class="control">{ self.control }</div>
                <p class="help" id={format!("{id}-help")}>{ self.help }</p>
                <div class="said" id={format!("{id}-said")}>{ self.said }</div>
                { self.foot }
            </div>
        }
    }
}
