//! Several new rows at once, named by a pattern. What it stands for is shown while it is typed.

use std::collections::HashSet;
use std::rc::Rc;

use secondsite_inventory::value::folded;
use secondsite_inventory::{Datum, Field, Kind, Table};
use yew::prelude::*;

use super::draft::{NewField, cancelling, draft_id, setting};
use super::names::CurrentNames;
use super::needs::Needs;
use super::series::{Flaw, MOST, names};
use super::text_editor::refused;
use crate::platform::{focus, input};
use crate::state::{Reason, Store};
use crate::words::{Arg, Words, use_words};

/// How many names of those that are there already are told.
const TOLD: usize = 5;

/// What the notation looks like: a number counted up within a name.
const COUNTED: &str = "vm-{001..120}.contoso.com";

/// Every combination of two.
const COMBINED: &str = "{sto,mal}-hv{1..4}";

#[derive(Properties, PartialEq)]
pub struct SeriesFormProps {
    pub table: Table,
    pub store: Rc<Store>,
    pub names: CurrentNames,
    pub needs: Rc<Needs>,
    /// One value for each field of the table: what can be told before anything was typed.
    pub given: Vec<Option<Datum>>,
    /// Why the rows could not be added.
    pub refusal: Option<Reason>,
    pub onadd: Callback<Vec<Vec<Option<Datum>>>>,
    pub oncancel: Callback<()>,
}

/// Whether rows of a table can be named by a pattern: what they are called is theirs alone.
#[must_use]
pub fn is_named(table: Table) -> bool {
    let first = table.shape().fields.first();
    table != Table::Accepted && first.is_some_and(|field| matches!(field.kind, Kind::Name))
}

/// The line in which the pattern is written.
#[must_use]
pub fn series_id(table: Table) -> String {
    format!("{table}-series")
}

#[component]
pub fn SeriesForm(props: &SeriesFormProps) -> Html {
    let words = use_words();
    let table = props.table;
    let shape = table.shape();
    let line = use_mut_ref(String::new);
    // Enter commits a field and sends the form in one go, before anything is drawn again.
    let values = {
        let given = props.given.clone();
        use_mut_ref(move || given)
    };
    let redraw = use_force_update();
    let unsettled = use_state_eq(|| false);
    let read = Reading::of(&line.borrow(), &values.borrow(), table, &props.store);
    let oninput = {
        let (line, redraw) = (line.clone(), redraw.clone());
        Callback::from(move |event: InputEvent| {
            line.replace(input::value(&event));
            redraw.force_update();
        })
    };
    let onsubmit = {
        let (line, values, store) = (line.clone(), values.clone(), props.store.clone());
        let (onadd, unsettled) = (props.onadd.clone(), unsettled.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let pending = input::pending(&event);
            unsettled.set(pending.is_some());
            if let Some(id) = pending {
                return focus::soon(id);
            }
            let read = Reading::of(&line.borrow(), &values.borrow(), table, &store);
            match (read.rows(&values.borrow()), read.lacks) {
                (Some(rows), None) => onadd.emit(rows),
                (Some(_), Some(field)) => focus::soon(draft_id(table, field)),
                _ => focus::soon(series_id(table)),
            }
        })
    };
    let cancel = props.oncancel.reform(|_: MouseEvent| ());
    let onkeydown = cancelling(&props.oncancel);
    let others = shape.fields.iter().enumerate().skip(1).filter(|(_, field)| shape.is_required(field.name));
    let others = others.map(|(place, field)| {
        let value = values.borrow().get(place).cloned().flatten();
        let onset = setting(&values, place, &redraw);
        NewField {
            table,
            field,
            id: draft_id(table, field),
            value,
            names: &props.names,
            needs: &props.needs,
            onset,
        }
        .html(words)
    });
    let id = series_id(table);
    let (help, told) = (format!("{id}-help"), format!("{id}-told"));
    let count = read.fresh.len();
    let several = words.say("ui-editor-several");
    html! {
        <form class="draft" novalidate={true} aria-label={several} {onsubmit} {onkeydown}>
            <div class="field">
                <label class="label" for={id.clone()}>{ words.say("ui-editor-series") }</label>
                <div class="control">
                    <input
                        {id}
                        class="is-wide"
                        type="text"
                        value={line.borrow().clone()}
                        autocomplete="off"
                        autocapitalize="off"
                        spellcheck="false"
                        aria-describedby={format!("{told} {help}")}
                        aria-invalid={read.flaw.is_some().then_some("true")}
                        {oninput}
                    />
                </div>
                <p class="help" id={help}>{ words.with("ui-editor-series.help", &[("counted", COUNTED.into()), ("combined", COMBINED.into())]) }</p>
                <div class="said" id={told} role="status">{ read.told(words) }</div>
            </div>
            { for others }
            if *unsettled {
                <p class="fault" role="alert">{ words.say("ui-editor-unsettled") }</p>
            } else if let Some(reason) = props.refusal {
                <p class="fault" role="alert">{ refused(words, reason) }</p>
            }
            <div class="row-actions">
                <button type="submit" class="primary" disabled={count == 0}>
                    { words.with("ui-editor-series-add", &[("count", count.into())]) }
                </button>
                <button type="button" onclick={cancel}>{ words.say("ui-estate-cancel") }</button>
            </div>
        </form>
    }
}

/// What a line stands for in a table as it is.
#[derive(Debug, Default)]
struct Reading {
    flaw: Option<Flaw>,
    /// Names that no row has.
    fresh: Vec<String>,
    /// Names that rows have already; those are left as they are.
    taken: Vec<String>,
    /// Something else that a row must have and that is not given.
    lacks: Option<&'static Field>,
}

impl Reading {
    fn of(line: &str, values: &[Option<Datum>], table: Table, store: &Store) -> Self {
        let shape = table.shape();
        let pairs = || shape.fields.iter().zip(values).skip(1);
        let mut lacking = pairs().filter(|(field, value)| shape.is_required(field.name) && value.is_none());
        let lacks = lacking.next().map(|(field, _)| field);
        let named = match names(line) {
            Ok(named) => named,
            Err(flaw) => return Self { flaw: Some(flaw), lacks, ..Self::default() },
        };
        let mut existing = HashSet::new();
        if let (Some(rows), Some(first)) = (store.inventory.rows(table), shape.fields.first()) {
            let keys = shape.keys.saturating_sub(1);
            for row in 0..rows.len() {
                // Rows of one name are two where another key tells them apart.
                let is_same = pairs().take(keys).all(|(field, value)| {
                    let own = rows.get(row, field.name);
                    own.as_ref().and_then(Datum::as_text).map(folded)
                        == value.as_ref().and_then(Datum::as_text).map(folded)
                });
                if let Some(Datum::Text(name)) = rows.get(row, first.name).filter(|_| is_same) {
                    existing.insert(folded(&name));
                }
            }
        }
        let (taken, fresh) = named.into_iter().partition(|name| existing.contains(&folded(name)));
        Self { flaw: None, fresh, taken, lacks }
    }

    /// The rows to be added; none when there are none.
    fn rows(&self, values: &[Option<Datum>]) -> Option<Vec<Vec<Option<Datum>>>> {
        let row = |name: &String| {
            let mut values = values.to_vec();
            if let Some(first) = values.first_mut() {
                *first = Some(Datum::Text(name.clone()));
            }
            values
        };
        (!self.fresh.is_empty()).then(|| self.fresh.iter().map(row).collect())
    }

    /// The first names, the last, and how many; or what is wrong with the line.
    fn told(&self, words: Words) -> Html {
        if let Some(flaw) = self.flaw {
            return html! { <p class="fault">{ words.with(flaw.text(), &[("most", MOST.into()), ("counted", COUNTED.into())]) }</p> };
        }
        let visible = |name: &String| secondsite_text::visible(name).into_owned();
        let (first, last) = match self.fresh.as_slice() {
            [] => (None, None),
            [only] => (Some(visible(only)), None),
            [first, .., last] => (Some(visible(first)), Some(visible(last))),
        };
        let preview = first.map(|first| {
            let args: [(&str, Arg<'_>); 3] = [
                ("first", first.as_str().into()),
                ("last", last.as_deref().unwrap_or_default().into()),
                ("count", self.fresh.len().into()),
            ];
            html! { <p class="meaning">{ words.with("ui-editor-series-preview", &args) }</p> }
        });
        let taken = (!self.taken.is_empty()).then(|| {
            let told = self.taken.iter().take(TOLD).map(visible).collect();
            let args = [
                ("names", Arg::List(told)),
                ("count", self.taken.len().into()),
                ("more", self.taken.len().saturating_sub(TOLD).into()),
            ];
            html! { <p class="stranger">{ words.with("ui-editor-series-taken", &args) }</p> }
        });
        html! { <>{ preview }{ taken }</> }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::{Action, Bulk};
    use crate::words::Language;
    use secondsite_inventory::value::Date;

    fn text(text: &str) -> Option<Datum> {
        Some(Datum::Text(text.to_owned()))
    }

    fn store() -> Store {
        let rows = [vec![text("Web"), text("hv01")], vec![text("sql"), text("hv02")]];
        Store::new(Store::first_edition(), Date::new(2026, 11, 23).unwrap(), Language::English)
            .after(Action::Many { table: Table::VirtualMachines, bulk: Bulk::Add(rows.into()) })
    }

    #[test]
    fn names_that_rows_have_already_are_told_and_left_out() {
        let values = [None, text("HV01")];
        let read = Reading::of("WEB, sql, app{1..2}", &values, Table::VirtualMachines, &store());
        assert_eq!(read.taken, ["WEB"]);
        assert!(read.lacks.is_none());
        assert_eq!(read.fresh, ["sql", "app1", "app2"], "sql is on another host");
    }

    #[test]
    fn rows_need_everything_that_tells_them_apart() {
        let read = Reading::of("a, b", &[None, None], Table::VirtualMachines, &store());
        assert_eq!(read.lacks.map(|field| field.name), Some("host"));
        let values = [None, text("hv01")];
        let rows = Reading::of("a, b", &values, Table::VirtualMachines, &store()).rows(&values).unwrap();
        assert_eq!(rows, [[text("a"), text("hv01")], [text("b"), text("hv01")]]);
        assert!(Reading::of("web", &values, Table::VirtualMachines, &store()).rows(&values).is_none());
    }

    #[test]
    fn only_rows_with_a_name_of_their_own_are_named_by_a_pattern() {
        let not: Vec<Table> = Table::ALL.into_iter().filter(|table| !is_named(*table)).collect();
        assert_eq!(not, [Table::Azure, Table::NetworkMappings, Table::Accepted]);
    }
}
