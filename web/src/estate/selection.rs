//! What can be done with the rows picked out of a table.

use std::rc::Rc;

use secondsite_inventory::Table;
use yew::prelude::*;

use super::adder::add_id;
use super::bulk_form::BulkForm;
use super::picked::Picked;
use super::rows::name_id;
use super::section::SectionProps;
use super::sight::{FEW, Look, Sight};
use crate::dispatch::Dispatch;
use crate::platform::focus;
use crate::state::{Action, Bulk};
use crate::words::Words;

/// The rows picked, and the table they are in.
pub struct Selection<'a> {
    pub words: Words,
    pub dispatch: &'a Dispatch,
    pub section: &'a SectionProps,
    /// How many rows the table has.
    pub count: usize,
    pub sight: &'a Sight,
    /// The rows found, in the order shown.
    pub order: &'a [usize],
    pub onlook: &'a Callback<Look>,
}

/// The button that opens the form in which a field is set.
#[must_use]
pub fn set_id(table: Table) -> String {
    format!("{table}-set")
}

impl Selection<'_> {
    /// How many they are, and what can be done with them. How many is said even when there are none, so that it is
    /// heard when there are.
    pub fn html(&self) -> Html {
        let (words, table, onlook) = (self.words, self.section.table, self.onlook);
        let rows: Rc<[usize]> = self.sight.picked.rows(self.order, self.count).into();
        let told =
            (!rows.is_empty()).then(|| words.with("ui-editor-picked", &[("count", rows.len().into())]));
        let setting = self.sight.setting;
        let onset = onlook.reform(move |_: MouseEvent| Look::Setting(!setting));
        let onclear = onlook.reform(move |_: MouseEvent| {
            focus::soon(all_id(table));
            Look::PickAll(Picked::default())
        });
        html! {
            <div class={classes!("selection", (!rows.is_empty()).then_some("is-some"))}>
                <div class="selection-line" role="group" aria-label={words.say("ui-editor-selection")}>
                    <span role="status">{ told }</span>
                    if !rows.is_empty() {
                        <button
                            type="button"
                            id={set_id(table)}
                            aria-expanded={if setting { "true" } else { "false" }}
                            onclick={onset}
                        >
                            { words.say("ui-editor-set") }
                        </button>
                        if table != Table::Accepted {
                            <button type="button" onclick={self.duplicating(&rows)}>{ words.say("ui-estate-duplicate") }</button>
                        }
                        <button type="button" onclick={self.removing(&rows)}>{ words.say("ui-estate-remove") }</button>
                        <button type="button" class="quiet" onclick={onclear}>{ words.say("ui-editor-pick-none") }</button>
                    }
                </div>
                if setting && !rows.is_empty() {
                    <BulkForm section={self.section.clone()} {rows} onlook={onlook.clone()} />
                }
            </div>
        }
    }

    /// The copies are picked instead of what they are copies of.
    fn duplicating(&self, rows: &Rc<[usize]>) -> Callback<MouseEvent> {
        let (dispatch, onlook, table) = (self.dispatch.clone(), self.onlook.clone(), self.section.table);
        let (rows, count) = (rows.clone(), self.count);
        Callback::from(move |_| {
            let first = rows.iter().max().map_or(0, |last| last.saturating_add(1));
            let copies = first..first.saturating_add(rows.len());
            dispatch.emit(Action::Many { table, bulk: Bulk::Duplicate(rows.clone()) });
            onlook.emit(Look::PickAll(Picked::all(copies, count.saturating_add(rows.len()))));
        })
    }

    /// The row next to the first that goes gets the focus.
    fn removing(&self, rows: &Rc<[usize]>) -> Callback<MouseEvent> {
        let (dispatch, table) = (self.dispatch.clone(), self.section.table);
        let left = self.count.saturating_sub(rows.len());
        let next = remaining(self.order, rows).filter(|_| left > FEW);
        let next = next.map_or_else(|| add_id(table), |row| name_id(table, row));
        let rows = rows.clone();
        Callback::from(move |_| {
            dispatch.emit(Action::Many { table, bulk: Bulk::Remove(rows.clone()) });
            focus::soon(next.clone());
        })
    }
}

/// The box that picks every row found.
#[must_use]
pub fn all_id(table: Table) -> String {
    format!("{table}-pick-all")
}

/// The row shown next after the first that goes, else the last before it, by its number when they are gone.
fn remaining(order: &[usize], gone: &[usize]) -> Option<usize> {
    let goes = |row: &usize| gone.contains(row);
    let first = order.iter().position(goes)?;
    let (before, after) = order.split_at_checked(first)?;
    let row = *after.iter().find(|row| !goes(row)).or(before.last())?;
    Some(row.saturating_sub(gone.iter().filter(|gone| **gone < row).count()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stays_next_to_what_goes_is_found_by_its_number_afterwards() {
        assert_eq!(remaining(&[0, 1, 2, 3, 4], &[1, 2]), Some(1));
        assert_eq!(remaining(&[4, 3, 2, 1, 0], &[3, 0]), Some(1));
        assert_eq!(remaining(&[0, 1, 2], &[2]), Some(1));
        assert_eq!(remaining(&[0, 1], &[0, 1]), None);
        assert_eq!(remaining(&[0, 1], &[5]), None);
    }
}
