//! Many rows as a table: searched, sorted, a page at a time.

use std::rc::Rc;

use secondsite_inventory::{Field, Object, Table};
use yew::prelude::*;

use super::columns::{column_choice, columns_button};
use super::names::CurrentNames;
use super::needs::Needs;
use super::order::{PAGE, page, pages};
use super::picked::Picked;
use super::selection::all_id;
use super::sight::{Look, Sight};
use super::stepping::{Press, step};
use super::table_row::{Open, Pick, TableRow};
use super::view::RowView;
use crate::components::pager::Pager;
use crate::platform::{focus, input};
use crate::words::Words;

/// Up to so many rows are found by looking at them.
const AT_A_GLANCE: usize = 10;

/// What a table is made of.
pub struct RowTable<'a> {
    pub words: Words,
    pub table: Table,
    pub names: &'a CurrentNames,
    /// What the edition's rules ask for.
    pub needs: &'a Needs,
    pub columns: &'a [&'static Field],
    /// How many rows there are.
    pub count: usize,
    /// Those of them that were found, in the order shown.
    pub order: &'a [usize],
    /// The rows of the page.
    pub rows: Vec<Rc<RowView>>,
    pub sight: &'a Sight,
    pub onlook: &'a Callback<Look>,
    pub onopen: &'a Open,
    pub onremove: &'a Callback<Object>,
    pub onpick: &'a Pick,
}

impl RowTable<'_> {
    /// The search, the table and the pages.
    pub fn html(&self) -> Html {
        let title = secondsite_text::table(self.words.language(), self.table);
        let row = |view: &Rc<RowView>| {
            let key = if let Object::Row(_, row) = view.object { row } else { 0 };
            let (onopen, onremove, onpick) =
                (self.onopen.clone(), self.onremove.clone(), self.onpick.clone());
            let picked = self.sight.picked.has(key, self.count);
            html! { <TableRow {key} view={view.clone()} names={self.names.clone()} {picked} {onopen} {onremove} {onpick} /> }
        };
        html! {
            <div class="rows">
                <div class="rows-tools">
                    { self.search() }
                    <span class="grow" />
                    { columns_button(self.words, self.table, self.sight, self.onlook) }
                </div>
                if self.sight.choosing {
                    { column_choice(self.words, self.table, self.needs, self.sight, self.onlook) }
                }
                <div class="rows-scroll">
                    <table>
                        <caption class="off-screen">{ title }</caption>
                        { self.heads() }
                        <tbody onkeydown={self.stepping()}>{ for self.rows.iter().map(row) }</tbody>
                    </table>
                </div>
                { self.pager() }
            </div>
        }
    }

    /// Keys that go from row to row within a column.
    fn stepping(&self) -> Callback<KeyboardEvent> {
        let table = self.table;
        let page = page(self.order, self.sight.page).to_vec();
        Callback::from(move |event: KeyboardEvent| {
            let key = event.key();
            let is_plain = !event.alt_key() && !event.meta_key() && !event.is_composing();
            // A button is pressed by Enter.
            if !is_plain || (key == "Enter" && input::is_button(&event)) {
                return;
            }
            let press = Press { key: &key, shift: event.shift_key(), control: event.ctrl_key() };
            let next = input::cell_id(&event).and_then(|id| step(table, &page, &id, press));
            if let Some(next) = next {
                event.prevent_default();
                focus::soon(next);
            }
        })
    }

    fn search(&self) -> Html {
        if self.count <= AT_A_GLANCE {
            return Html::default();
        }
        let id = format!("{}-search", self.table);
        let found = (!self.sight.search.is_empty())
            .then(|| self.words.with("ui-estate-found", &[("count", self.order.len().into())]));
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
        let direction = |name: &str| {
            let sort = self.sight.sort.filter(|sort| sort.field == name);
            sort.map(|sort| if sort.descending { "descending" } else { "ascending" })
        };
        let head = |name: &'static str| {
            let path = format!("{}.{name}", self.table);
            html! {
                <button
                    type="button"
                    title={secondsite_text::field_help(language, &path)}
                    onclick={self.onlook.reform(move |_: MouseEvent| Look::Sort(name))}
                >
                    { secondsite_text::field(language, &path) }
                </button>
            }
        };
        let first = self.columns.first().map(|field| field.name).unwrap_or_default();
        html! {
            <thead>
                <tr>
                    <th scope="col" aria-sort={direction(first)}>
                        <div class="cell">{ self.pick_all() }{ head(first) }</div>
                    </th>
                    <th scope="col" class="state">{ self.words.say("ui-estate-column-state") }</th>
                    { for self.columns.iter().skip(1).map(|field| html! {
                        <th scope="col" aria-sort={direction(field.name)}>{ head(field.name) }</th>
                    }) }
                    <th scope="col"><span class="off-screen">{ self.words.say("ui-estate-column-actions") }</span></th>
                </tr>
            </thead>
        }
    }

    /// The box that picks every row found, on whatever page.
    fn pick_all(&self) -> Html {
        let (order, count) = (self.order.to_vec(), self.count);
        let all = !order.is_empty() && order.iter().all(|row| self.sight.picked.has(*row, count));
        let label = self.words.with("ui-editor-pick-all", &[("count", order.len().into())]);
        let onclick = self.onlook.reform(move |_: MouseEvent| {
            Look::PickAll(if all { Picked::default() } else { Picked::all(order.iter().copied(), count) })
        });
        html! {
            <input
                type="checkbox"
                class="pick"
                id={all_id(self.table)}
                aria-label={label.clone()}
                title={label}
                ~checked={all}
                {onclick}
            />
        }
    }

    fn pager(&self) -> Html {
        let pages = pages(self.order.len());
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
            rows: self.order.len(),
            onpage: self.onlook.reform(Look::Page),
        };
        pager.html(self.words)
    }
}
