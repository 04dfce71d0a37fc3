//! Many rows as a table: searched, sorted, a page at a time.

use std::rc::Rc;

use secondsite_inventory::{Object, Table};
use yew::prelude::*;

use super::needs::Needs;
use super::order::{PAGE, pages};
use super::sight::{Look, Sight};
use super::table_row::{Open, TableRow};
use super::view::RowView;
use crate::components::pager::Pager;
use crate::platform::input;
use crate::words::Words;

/// Up to so many rows are found by looking at them.
const AT_A_GLANCE: usize = 10;

/// What a table is made of.
pub struct RowTable<'a> {
    pub words: Words,
    pub table: Table,
    /// What the edition's rules ask for: the columns.
    pub needs: &'a Needs,
    /// How many rows there are.
    pub count: usize,
    /// How many of them were found.
    pub found: usize,
    /// The rows of the page.
    pub rows: Vec<Rc<RowView>>,
    pub sight: &'a Sight,
    pub onlook: &'a Callback<Look>,
    pub onopen: &'a Open,
    pub onremove: &'a Callback<Object>,
}

impl RowTable<'_> {
    /// The search, the table and the pages.
    pub fn html(&self) -> Html {
        let title = secondsite_text::table(self.words.language(), self.table);
        let row = |view: &Rc<RowView>| {
            let key = if let Object::Row(_, row) = view.object { row } else { 0 };
            let (onopen, onremove) = (self.onopen.clone(), self.onremove.clone());
            html! { <TableRow {key} view={view.clone()} {onopen} {onremove} /> }
        };
        html! {
            <div class="rows">
                { self.search() }
                <div class="rows-scroll">
                    <table>
                        <caption class="off-screen">{ title }</caption>
                        { self.heads() }
                        <tbody>{ for self.rows.iter().map(row) }</tbody>
                    </table>
                </div>
                { self.pager() }
            </div>
        }
    }

    fn search(&self) -> Html {
        if self.count <= AT_A_GLANCE {
            return Html::default();
        }
        let id = format!("{}-search", self.table);
        let found = (!self.sight.search.is_empty())
            .then(|| self.words.with("ui-estate-found", &[("count", self.found.into())]));
        html! {
            <div class="rows-search">
                <label for={id.clone()}>{ self.words.say("ui-estate-search") }</label>
                <input
                    {id}
                    type="search"
                    value={self.sight.search.clone()}
                    autocomplete="off"
                    spellcheck="false"
                    oninput={self.onlook.reform(|event: InputEvent| Look::Search(input::value(&event)))}
                />
                <span class="meaning" role="status">{ found }</span>
            </div>
        }
    }

    /// The heads of the columns, each a button that sorts by it; the outcome stands after the name.
    fn heads(&self) -> Html {
        let language = self.words.language();
        let fields = self.needs.arrange(self.table.shape(), self.table.name()).first;
        let head = |name: &'static str| {
            let direction = self.sight.sort.filter(|sort| sort.field == name);
            let direction = direction.map(|sort| if sort.descending { "descending" } else { "ascending" });
            let path = format!("{}.{name}", self.table);
            html! {
                <th scope="col" aria-sort={direction}>
                    <button
                        type="button"
                        title={secondsite_text::field_help(language, &path)}
                        onclick={self.onlook.reform(move |_: MouseEvent| Look::Sort(name))}
                    >
                        { secondsite_text::field(language, &path) }
                    </button>
                </th>
            }
        };
        html! {
            <thead>
                <tr>
                    { for fields.iter().take(1).map(|field| head(field.name)) }
                    <th scope="col" class="state">{ self.words.say("ui-estate-column-state") }</th>
                    { for fields.iter().skip(1).map(|field| head(field.name)) }
                    <th scope="col"><span class="off-screen">{ self.words.say("ui-estate-column-actions") }</span></th>
                </tr>
            </thead>
        }
    }

    fn pager(&self) -> Html {
        let pages = pages(self.found);
        if pages <= 1 {
            return Html::default();
        }
        let page = self.sight.page.min(pages.saturating_sub(1));
        let before = page.saturating_mul(PAGE);
        let pager = Pager {
            page,
            pages,
            first: before.saturating_add(1),
            last: before.saturating_add(self.rows.len()),
            rows: self.found,
            onpage: self.onlook.reform(Look::Page),
        };
        pager.html(self.words)
    }
}
