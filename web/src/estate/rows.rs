//! The rows of a known table: forms while they are few, a table when they are many, one whole when asked for.

use std::rc::Rc;

use secondsite_inventory::{Object, Table};
use yew::prelude::*;

use super::adder::add_id;
use super::columns::columns;
use super::order::{order, page};
use super::row_form::{Folding, RowForm};
use super::row_table::RowTable;
use super::section::SectionProps;
use super::selection::Selection;
use super::sight::{FEW, Look, Sight, neighbour};
use super::table_row::{Open, Pick};
use super::view::{RowView, Source, control_id};
use crate::dispatch::{Dispatch, use_dispatch};
use crate::platform::focus;
use crate::state::{Action, Focus};
use crate::words::Words;

/// The rows found and the order in which they are shown. An edit moves no row from under the reader's hands:
/// the order is made anew only when it is asked for, or when there are more or fewer rows.
#[hook]
pub fn use_order(section: &SectionProps, count: usize, sight: &Sight) -> Rc<Vec<usize>> {
    let (store, table) = (section.store.clone(), section.table);
    let asked = (sight.search.clone(), sight.sort, count);
    use_memo(asked, move |(search, sort, _)| {
        store.inventory.rows(table).map(|rows| order(rows, search, *sort)).unwrap_or_default()
    })
}

/// What is done when a row is taken away: the one next to it gets the focus.
#[hook]
pub fn use_removing(order: &Rc<Vec<usize>>, onlook: &Callback<Look>) -> Callback<Object> {
    let dispatch = use_dispatch();
    let used = (dispatch, order.clone(), onlook.clone());
    use_callback(
        used,
        |object: Object, (dispatch, order, onlook): &(Dispatch, Rc<Vec<usize>>, Callback<Look>)| {
            let Object::Row(table, row) = object else { return };
            dispatch.emit(Action::RemoveRow { table, row });
            onlook.emit(Look::Row(None));
            let next = neighbour(order, row);
            onlook.emit(Look::Unfold(next));
            focus::soon(next.map_or_else(|| add_id(table), |row| name_id(table, row)));
        },
    )
}

/// What is done when a row is to be shown whole.
#[hook]
pub fn use_opening(onlook: &Callback<Look>) -> Open {
    use_callback(onlook.clone(), |(object, field): (Object, Option<&'static str>), onlook| {
        let Object::Row(table, row) = object else { return };
        onlook.emit(Look::Row(Some(row)));
        focus::soon(field.map_or_else(|| name_id(table, row), |field| control_id(object, field)));
    })
}

/// What is done when a row is picked out.
#[hook]
pub fn use_picking(count: usize, order: &Rc<Vec<usize>>, onlook: &Callback<Look>) -> Pick {
    let used = (count, order.clone(), onlook.clone());
    use_callback(
        used,
        |(row, through): (usize, bool), (of, order, onlook): &(usize, Rc<Vec<usize>>, Callback<Look>)| {
            onlook.emit(Look::Pick { row, through: through.then(|| order.clone()), of: *of });
        },
    )
}

/// The control of a row's name.
#[must_use]
pub fn name_id(table: Table, row: usize) -> String {
    let name = table.shape().fields.first().map(|field| field.name).unwrap_or_default();
    control_id(Object::Row(table, row), name)
}

/// What rows are drawn from.
pub struct Rows<'a> {
    pub words: Words,
    pub dispatch: &'a Dispatch,
    pub section: &'a SectionProps,
    pub count: usize,
    pub sight: &'a Sight,
    pub order: &'a [usize],
    pub onlook: &'a Callback<Look>,
    pub onopen: &'a Open,
    pub onremove: &'a Callback<Object>,
    pub onpick: &'a Pick,
}

impl Rows<'_> {
    /// The rows.
    pub fn html(&self) -> Html {
        if self.count <= FEW {
            return html! { <>{ for (0..self.count).map(|row| self.form(row)) }</> };
        }
        if let Some(row) = self.sight.row.filter(|row| *row < self.count) {
            return self.one_of_many(row);
        }
        let table = self.section.table;
        let source = Source::of(self.section, self.words);
        let rows = page(self.order, self.sight.page).iter();
        let columns = columns(table, &self.section.needs, self.sight.columns.as_deref());
        let selection = Selection {
            words: self.words,
            dispatch: self.dispatch,
            section: self.section,
            count: self.count,
            sight: self.sight,
            order: self.order,
            onlook: self.onlook,
        };
        let table = RowTable {
            words: self.words,
            table,
            names: &self.section.names,
            needs: &self.section.needs,
            columns: &columns,
            count: self.count,
            order: self.order,
            rows: rows.map(|row| Rc::new(source.row(Object::Row(table, *row), &columns))).collect(),
            sight: self.sight,
            onlook: self.onlook,
            onopen: self.onopen,
            onremove: self.onremove,
            onpick: self.onpick,
        };
        html! { <>{ table.html() }{ selection.html() }</> }
    }

    fn form(&self, row: usize) -> Html {
        let object = Object::Row(self.section.table, row);
        let sought = self.section.store.focus.filter(|focus: &Focus| focus.target.object == object);
        let view: Rc<RowView> = Rc::new(Source::of(self.section, self.words).form(object));
        // With more or fewer rows a number may mean another row, which must not inherit what was being typed.
        let key = format!("{row} of {}", self.count);
        let folding = (2..=FEW).contains(&self.count).then(|| {
            let folded = self.sight.unfolded != Some(row);
            let to = folded.then_some(row);
            Folding { folded, ontoggle: self.onlook.reform(move |_: MouseEvent| Look::Unfold(to)) }
        });
        let names = self.section.names.clone();
        html! { <RowForm {key} {view} {names} {sought} {folding} onremove={self.onremove.clone()} /> }
    }

    /// One row of a long table, with the way back and on to its neighbours. Escape goes back too.
    fn one_of_many(&self, row: usize) -> Html {
        let words = self.words;
        let open_id = control_id(Object::Row(self.section.table, row), "open");
        let back = self.onlook.reform(move |()| {
            focus::soon(open_id.clone());
            Look::Row(None)
        });
        let onkeydown = {
            let back = back.clone();
            Callback::from(move |event: KeyboardEvent| {
                if event.key() == "Escape" {
                    back.emit(());
                }
            })
        };
        let place = self.order.iter().position(|shown| *shown == row);
        let step = |to: Option<usize>, id: &str| {
            let row = to.and_then(|to| self.order.get(to)).copied();
            let onclick = self.onlook.reform(move |_: MouseEvent| Look::Row(row));
            html! { <button type="button" disabled={row.is_none()} {onclick}>{ words.say(id) }</button> }
        };
        let at = place.map(|place| {
            let args = [("number", place.saturating_add(1).into()), ("count", self.order.len().into())];
            words.with("ui-estate-row-of", &args)
        });
        html! {
            <div class="one-of-many" {onkeydown}>
                <nav class="pager" aria-label={words.say("ui-estate-row-steps")}>
                    <button type="button" onclick={back.reform(|_: MouseEvent| ())}>
                        { words.say("ui-estate-all-rows") }
                    </button>
                    <span class="grow" />
                    { step(place.and_then(|place| place.checked_sub(1)), "ui-estate-row-before") }
                    <span>{ at }</span>
                    { step(place.and_then(|place| place.checked_add(1)), "ui-estate-row-after") }
                </nav>
                { self.form(row) }
            </div>
        }
    }
}
