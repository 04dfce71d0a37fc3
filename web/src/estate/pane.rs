//! Every section in the order of the source document's table; those that no rule asks for are folded away.

use std::rc::Rc;

use secondsite_inventory::Table;
use yew::prelude::*;

use super::names::CurrentNames;
use super::needs::Needs;
use super::row_form::toggling;
use super::section::Section;
use super::view::table_of;
use crate::state::Store;
use crate::words::{Words, use_words};

#[derive(Properties, PartialEq)]
pub struct EstatePaneProps {
    pub store: Rc<Store>,
}

#[component]
pub fn EstatePane(props: &EstatePaneProps) -> Html {
    let words = use_words();
    let store = &props.store;
    let needs = use_memo(store.edition.name(), |_| Needs::of(store.edition));
    let names = (*use_memo((), |()| CurrentNames::default())).clone();
    names.follow(&store.inventory);
    let (asked, rest) = sections(store, &needs);
    let first = asked.first().copied();
    let section = |table: Table| {
        html! {
            <Section
                key={table.name()}
                {table}
                store={store.clone()}
                needs={needs.clone()}
                names={names.clone()}
                starts_open={Some(table) == first}
            />
        }
    };
    let open = use_state_eq(|| false);
    {
        // A place in a section that is folded away opens them all.
        let open = open.clone();
        let sought = store.focus.and_then(|focus| table_of(focus.target.object));
        let is_folded = sought.is_some_and(|table| rest.contains(&table));
        use_effect_with(store.focus, move |_| {
            if is_folded {
                open.set(true);
            }
        });
    }
    html! {
        <div class="estate-sections">
            <p class="estate-sum">{ sum(words, store) }</p>
            { for asked.iter().copied().map(section) }
            if !rest.is_empty() {
                <details class="rest" open={*open}>
                    <summary onclick={toggling(&open)}>{ words.say("ui-estate-rest") }</summary>
                    if *open {
                        <p class="help">{ words.say("ui-estate-rest-help") }</p>
                        { for rest.iter().copied().map(section) }
                    }
                </details>
            }
        </div>
    }
}

/// The tables that are listed at once, and those that are folded away: no rule asks for them, and nothing is
/// known of them that would be lost from sight.
fn sections(store: &Store, needs: &Needs) -> (Vec<Table>, Vec<Table>) {
    let has_rows = |table| store.inventory.rows(table).is_some_and(|rows| !rows.is_empty());
    Table::ALL.into_iter().partition(|table| needs.table(*table) || has_rows(*table))
}

/// How large the estate is: `2 VMM servers, 4 clouds, 16 hosts`.
fn sum(words: Words, store: &Store) -> String {
    const COUNTED: [Table; 5] =
        [Table::VmmServers, Table::Clouds, Table::Clusters, Table::Hosts, Table::VirtualMachines];
    let counts = COUNTED.into_iter().filter_map(|table| {
        let count = match (table, &store.inventory.virtual_machines) {
            // A row of machines may stand for many.
            (Table::VirtualMachines, Some(machines)) => machines
                .iter()
                .map(|machine| machine.count.map_or(1, |count| u64::from(count.get())))
                .fold(0, u64::saturating_add),
            _ => u64::try_from(store.inventory.rows(table)?.len()).ok()?,
        };
        Some(words.with(&format!("table-{table}.count"), &[("count", count.into())]))
    });
    let counts: Vec<String> = counts.collect();
    if counts.is_empty() { words.say("ui-estate-sum") } else { counts.join(", ") }
}
