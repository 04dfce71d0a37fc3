//! Steps through the pages of a long table.

use yew::prelude::*;

use crate::words::Words;

/// Where in a long table the reader is.
pub struct Pager {
    /// The page shown, counted from zero.
    pub page: usize,
    /// How many there are.
    pub pages: usize,
    /// The place of the first row shown, counted from one.
    pub first: usize,
    /// The place of the last.
    pub last: usize,
    /// How many rows all pages hold.
    pub rows: usize,
    /// A page is asked for.
    pub onpage: Callback<usize>,
}

impl Pager {
    /// The steps.
    pub fn html(self, words: Words) -> Html {
        let to = |id: &str, page: Option<usize>| {
            let onclick = self.onpage.reform(move |_: MouseEvent| page.unwrap_or_default());
            html! { <button type="button" disabled={page.is_none()} {onclick}>{ words.say(id) }</button> }
        };
        let before = self.page.checked_sub(1);
        let after = self.page.checked_add(1).filter(|page| *page < self.pages);
        let range = words.with(
            "ui-estate-rows-shown",
            &[("first", self.first.into()), ("last", self.last.into()), ("rows", self.rows.into())],
        );
        html! {
            <nav class="pager" aria-label={words.say("ui-estate-pages")}>
                { to("ui-estate-page-before", before) }
                <span aria-live="polite">{ range }</span>
                { to("ui-estate-page-after", after) }
            </nav>
        }
    }
}
