//! Which fields of a table are columns: its identity always, and what rules ask for or what the reader chose.

use secondsite_inventory::{Field, Table};
use yew::prelude::*;

use super::needs::Needs;
use super::sight::{Look, Sight};
use crate::platform::{focus, input, storage};
use crate::words::Words;

/// The columns of a table, in the order of its fields.
#[must_use]
pub fn columns(table: Table, needs: &Needs, chosen: Option<&[&'static str]>) -> Vec<&'static Field> {
    let shape = table.shape();
    let Some(chosen) = chosen else { return needs.arrange(shape, table.name()).first };
    let keys = shape.fields.iter().take(shape.keys);
    let others = shape.fields.iter().skip(shape.keys).filter(|field| chosen.contains(&field.name));
    keys.chain(others).collect()
}

/// The columns that this device kept for a table. Fields that there are no longer are left out.
#[must_use]
pub fn kept(table: Table) -> Option<Vec<&'static str>> {
    storage::columns(table).map(|kept| read(table, &kept))
}

fn read(table: Table, kept: &str) -> Vec<&'static str> {
    let shape = table.shape();
    kept.split(',').filter_map(|name| shape.field(name)).map(|field| field.name).collect()
}

/// The button that opens and closes the choice.
fn button_id(table: Table) -> String {
    format!("{table}-columns")
}

/// The button that opens the choice.
pub fn columns_button(words: Words, table: Table, sight: &Sight, onlook: &Callback<Look>) -> Html {
    let choosing = sight.choosing;
    html! {
        <button
            type="button"
            id={button_id(table)}
            class="quiet"
            aria-expanded={if choosing { "true" } else { "false" }}
            onclick={onlook.reform(move |_: MouseEvent| Look::Choosing(!choosing))}
        >
            { words.say("ui-editor-columns") }
        </button>
    }
}

/// A box to tick for every field that may be a column, and the way back to those that rules ask for.
pub fn column_choice(
    words: Words,
    table: Table,
    needs: &Needs,
    sight: &Sight,
    onlook: &Callback<Look>,
) -> Html {
    let shape = table.shape();
    let shown: Vec<&'static str> =
        columns(table, needs, sight.columns.as_deref()).iter().map(|field| field.name).collect();
    let tick = |field: &'static Field| {
        let onchange = {
            let (shown, onlook) = (shown.clone(), onlook.clone());
            Callback::from(move |event: Event| {
                let ticked = input::is_checked(&event);
                let is_shown = |name| if name == field.name { ticked } else { shown.contains(&name) };
                let fields = shape.fields.iter().skip(shape.keys).map(|field| field.name);
                let chosen: Vec<&'static str> = fields.filter(|name| is_shown(*name)).collect();
                storage::keep_columns(table, Some(&chosen.join(",")));
                onlook.emit(Look::Columns(Some(chosen)));
            })
        };
        html! {
            <label class="tick" key={field.name}>
                <input type="checkbox" checked={shown.contains(&field.name)} {onchange} />
                <span>{ secondsite_text::field(words.language(), &format!("{table}.{}", field.name)) }</span>
            </label>
        }
    };
    let reset = onlook.reform(move |_: MouseEvent| {
        storage::keep_columns(table, None);
        Look::Columns(None)
    });
    let close = onlook.reform(move |_: MouseEvent| {
        focus::soon(button_id(table));
        Look::Choosing(false)
    });
    html! {
        <fieldset class="column-choice">
            <legend>{ words.say("ui-editor-columns") }</legend>
            <p class="help">{ words.say("ui-editor-columns.help") }</p>
            <div class="boxes">{ for shape.fields.iter().skip(shape.keys).map(tick) }</div>
            <p class="actions">
                <button type="button" onclick={close}>{ words.say("ui-close") }</button>
                <button type="button" class="quiet" disabled={sight.columns.is_none()} onclick={reset}>
                    { words.say("ui-editor-columns.reset") }
                </button>
            </p>
        </fieldset>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use secondsite_rules::editions::VMM_TO_VMM_2017;

    fn names(fields: &[&'static Field]) -> Vec<&'static str> {
        fields.iter().map(|field| field.name).collect()
    }

    #[test]
    fn the_identity_is_always_a_column_and_the_rest_is_chosen() {
        let needs = Needs::of(&VMM_TO_VMM_2017);
        let chosen = columns(Table::Clouds, &needs, Some(&["synchronised", "role"]));
        assert_eq!(names(&chosen), ["name", "vmmServer", "role", "synchronised"]);
        assert_eq!(names(&columns(Table::Clouds, &needs, Some(&[]))), ["name", "vmmServer"]);
    }

    #[test]
    fn without_a_choice_the_columns_are_what_rules_ask_for() {
        let needs = Needs::of(&VMM_TO_VMM_2017);
        let first = needs.arrange(Table::Hosts.shape(), "hosts").first;
        assert_eq!(names(&columns(Table::Hosts, &needs, None)), names(&first));
    }

    #[test]
    fn what_was_kept_of_fields_that_are_no_more_is_left_out() {
        assert_eq!(read(Table::Clouds, "role,colour,,synchronised"), ["role", "synchronised"]);
        assert!(read(Table::Clouds, "").is_empty());
    }
}
