//! Buttons that have no room for a word: a small picture to see, and words to hear or point at.

use yew::prelude::*;

/// What a picture stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// Show all of it
    Open,
    /// One more like it
    Duplicate,
    /// Away with it
    Remove,
}

/// A button with a picture.
pub fn icon_button(
    picture: Picture,
    label: String,
    id: Option<String>,
    onclick: Callback<MouseEvent>,
) -> Html {
    let label = AttrValue::from(label);
    let path = match picture {
        // A sheet with lines.
        Picture::Open => "M3 2h10v12H3zM5.5 5.5h5M5.5 8h5M5.5 10.5h5",
        // Two sheets.
        Picture::Duplicate => "M6 5.5h7.5v8H6zM10 5.5v-3H2.5v8H6",
        // A cross.
        Picture::Remove => "M4 4l8 8M12 4l-8 8",
    };
    html! {
        <button type="button" class="icon-button" {id} aria-label={label.clone()} title={label} {onclick}>
            <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                <path fill="none" stroke="currentColor" stroke-width="1.4" d={path} />
            </svg>
        </button>
    }
}
