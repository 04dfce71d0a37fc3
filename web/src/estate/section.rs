//! One table of the estate: how many rows it has, the worst found in it, and the rows themselves.

use std::rc::Rc;

use secondsite_inventory::{Object, Table};
use yew::prelude::*;

use super::adder::{adder, draft, series};
use super::columns::kept;
use super::emptiness::emptiness;
use super::names::CurrentNames;
use super::needs::Needs;
use super::row_form::RowForm;
use super::rows::{Rows, use_opening, use_order, use_picking, use_removing};
use super::said::lines;
use super::said_lines::said_lines;
use super::sight::{Adding, Look, Sight};
use super::view::{Source, control_id, table_of};
use crate::components::outcome;
use crate::dispatch::use_dispatch;
use crate::platform::focus;
use crate::state::Store;
use crate::words::{Words, use_words};

#[derive(Clone, Properties, PartialEq)]
pub struct SectionProps {
    pub table: Table,
    pub store: Rc<Store>,
    pub needs: Rc<Needs>,
    pub names: CurrentNames,
    /// Whether it is open at first.
    pub starts_open: bool,
}

#[component]
pub fn Section(props: &SectionProps) -> Html {
    let words = use_words();
    let dispatch = use_dispatch();
    let (table, store) = (props.table, &props.store);
    let sight = {
        let open = props.starts_open;
        use_reducer_eq(move || Sight { open, columns: kept(table), ..Sight::default() })
    };
    let onlook = use_callback(sight.dispatcher(), |look: Look, sight| sight.dispatch(look));
    let count = store.inventory.rows(table).map(|rows| rows.len());
    let order = use_order(props, count.unwrap_or_default(), &sight);
    let onremove = use_removing(&order, &onlook);
    let onopen = use_opening(&onlook);
    let onpick = use_picking(count.unwrap_or_default(), &order, &onlook);
    {
        let (onlook, order) = (onlook.clone(), order.clone());
        use_effect_with(store.focus, move |asked| {
            let Some(target) =
                asked.map(|asked| asked.target).filter(|target| table_of(target.object) == Some(table))
            else {
                return;
            };
            let row = if let Object::Row(_, row) = target.object { Some(row) } else { None };
            let place = row.and_then(|row| order.iter().position(|shown| *shown == row));
            onlook.emit(Look::At { target, rows: count.unwrap_or_default(), place });
            focus::soon(
                target.field.map_or_else(|| section_id(table), |field| control_id(target.object, field)),
            );
        });
    }
    let body = || {
        if table == Table::Azure {
            return azure(words, props);
        }
        let rows = count.filter(|count| *count > 0).map(|count| Rows {
            words,
            dispatch: &dispatch,
            section: props,
            count,
            sight: &sight,
            order: &order,
            onlook: &onlook,
            onopen: &onopen,
            onremove: &onremove,
            onpick: &onpick,
        });
        let wide = lines(words, store, &store.findings_wide(Object::Table(table)));
        let is_whole = sight.row.is_some_and(|row| Some(row) < count);
        html! {
            <>
                { rows.map_or_else(|| emptiness(words, table, count.is_some()), |rows| rows.html()) }
                if !wide.is_empty() {
                    <div class="said">{ said_lines(words, &dispatch, &wide) }</div>
                }
                { match sight.adding {
                    Adding::One => draft(&dispatch, props, &onlook),
                    Adding::Several => series(&dispatch, props, &onlook),
                    Adding::Nothing if is_whole => Html::default(),
                    Adding::Nothing => adder(words, &dispatch, table, count, &onlook),
                } }
            </>
        }
    };
    let ontoggle = onlook.reform(|event: MouseEvent| {
        event.prevent_default();
        Look::Toggle
    });
    let tally = store.tally_of(table);
    html! {
        <details class="section" open={sight.open} onpaste={crate::arrive::onpaste(&dispatch, table)}>
            <summary id={section_id(table)} onclick={ontoggle}>
                <h3>{ secondsite_text::table(words.language(), table) }</h3>
                <span class="count">{ count }</span>
                <span class="grow" />
                { tally.worst().map(|mark| outcome(words, mark, Some(tally.of(mark)))) }
            </summary>
            if sight.open {
                <div class="section-body">{ body() }</div>
            }
        </details>
    }
}

/// The id of a section's head.
#[must_use]
pub fn section_id(table: Table) -> String {
    format!("section-{table}")
}

/// Azure is one record, there whether anything is known of it or not.
fn azure(words: Words, section: &SectionProps) -> Html {
    let view = Rc::new(Source::of(section, words).form(Object::Table(Table::Azure)));
    html! { <RowForm {view} names={section.names.clone()} sought={section.store.focus} onremove={Callback::noop()} /> }
}
